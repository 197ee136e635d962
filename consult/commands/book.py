"""``sitbone rules``, ``sources``, ``disagreements`` and ``graph``: the knowledge in English, as text, data and pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines
from consult.settings import Settings

if TYPE_CHECKING:
    from reports.book import Book
    from reports.lines import Line


@click.command()
@options.form
@options.html
@options.output
@options.force
@click.pass_obj
def rules(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show the rule book in English, exactly as it runs: when, then, because, sources, strength, claims, cases.

    \b
    Examples:
      sitbone rules
      sitbone rules --html rules.html
      sitbone rules --format json -o rules.json
    """
    from reports import book_pages as pages
    from reports import book_text

    parts = ("counts", "chapters", "progress", "disagreements")
    _book(settings, _BookForms(pages.rules_page, book_text.rules, parts), form, html, output, force=force)


@click.command()
@options.form
@options.html
@options.output
@options.force
@click.pass_obj
def sources(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show every claim of the thread with its fate, and every source with the rules that rest on it.

    \b
    Examples:
      sitbone sources
      sitbone sources --html sources.html
      sitbone sources --format json -o sources.json
    """
    from reports import book_pages as pages
    from reports import book_text

    parts = ("counts", "fates", "claims", "sources")
    _book(settings, _BookForms(pages.sources_page, book_text.sources, parts), form, html, output, force=force)


@click.command()
@options.form
@options.html
@options.output
@options.force
@click.pass_obj
def disagreements(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show where sources disagree: all sides with their evidence, what decides for an athlete, and what is not known.

    \b
    Examples:
      sitbone disagreements
      sitbone disagreements --html disagreements.html
      sitbone disagreements --format json -o disagreements.json
    """
    from reports import book_pages as pages
    from reports import book_text

    forms = _BookForms(pages.disagreements_page, book_text.disagreements, ("disagreements",))
    _book(settings, forms, form, html, output, force=force)


@click.command()
@options.form
@options.html
@options.output
@options.force
@click.pass_obj
def graph(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show the exercise graph by family: what is easier than what, which loads each item brings, what forbids those.

    \b
    Examples:
      sitbone graph
      sitbone graph --html graph.html
      sitbone graph --format json -o graph.json
    """
    from reports import exercise_graph, graph_text
    from reports.book_pages import graph_page

    settings.json_errors = form == "json"
    found = exercise_graph.graph(settings.knowledge)
    if html is not None:
        deliver(settings, graph_page(found, settings.knowledge), html, force=force)
    elif form == "json":
        from engine.trace import dump

        deliver(settings, dump(exercise_graph.data(found)), output, force=force)
    else:
        deliver_lines(settings, graph_text.lines(found), output, force=force)


@dataclass(frozen=True)
class _BookForms:
    """The three forms in which a part of the book can be shown: page, lines, and the parts that go into JSON."""

    page: Callable[[Book], str]
    lines: Callable[[Book], Iterable[Line]]
    parts: tuple[str, ...]


def _book(  # noqa: PLR0913  (the options of both commands)
    settings: Settings, forms: _BookForms, form: str, html: str | None, output: str, *, force: bool
) -> None:
    """Show the book in the form that was asked for."""
    from reports.book import book, data

    settings.json_errors = form == "json"
    found = book(settings.knowledge, settings.assurance.covered_by)
    if html is not None:
        deliver(settings, forms.page(found), html, force=force)
    elif form == "json":
        from engine.trace import dump

        deliver(settings, dump(data(found, *forms.parts)), output, force=force)
    else:
        deliver_lines(settings, forms.lines(found), output, force=force)
