"""``sitbone book``, ``rules``, ``sources``, ``disagreements``, ``graph``: the knowledge in English, as text, data, pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines
from consult.settings import Settings

if TYPE_CHECKING:
    from reports.book import Book, Sight
    from reports.lines import Line


with_case = click.option("--case", metavar="CASE.toml", help="Mark the rules that fire for this athlete.")
with_since = click.option(
    "--since", metavar="OLD", help="Mark the rules that read otherwise in this revision or folder."
)


@click.command()
@click.argument("folder")
@with_case
@with_since
@options.force
@click.pass_obj
def book(settings: Settings, folder: str, case: str | None, since: str | None, *, force: bool) -> None:
    """Write all pages of the knowledge into FOLDER, linked to each other: begin at index.html.

    \b
    Examples:
      sitbone book pages
      sitbone book pages --case me.toml --since HEAD~1 --force
    """
    from consult.delivery import deliver_pages
    from reports import book_index, catalogue, exercise_graph
    from reports import book_pages as pages
    from reports.book import book as written

    knowledge = settings.knowledge
    found = written(knowledge, settings.assurance.covered_by, _sight(settings, case, since))
    made = {
        "index": pages.index_page(book_index.book_index(knowledge)),
        "rules": pages.rules_page(found),
        "sources": pages.sources_page(found),
        "disagreements": pages.disagreements_page(found),
        "graph": pages.graph_page(exercise_graph.graph(knowledge), knowledge),
        "exercises": pages.exercises_page(catalogue.catalogue(knowledge)),
    }
    deliver_pages(settings, folder, {f"{name}.html": page for name, page in made.items()}, force=force)


@click.command()
@options.form
@options.html
@options.output
@with_case
@with_since
@options.force
@click.pass_obj
def rules(  # noqa: PLR0913  (click passes each option as an argument)
    settings: Settings,
    *,
    form: str,
    html: str | None,
    output: str,
    case: str | None,
    since: str | None,
    force: bool,
) -> None:
    """Show the rule book in English, exactly as it runs: when, then, because, sources, strength, claims, cases.

    \b
    Examples:
      sitbone rules
      sitbone rules --html rules.html --case me.toml
      sitbone rules --format json -o rules.json
    """
    from reports import book_pages as pages
    from reports import book_text

    settings.json_errors = form == "json"
    parts = ("counts", "sight", "chapters", "progress", "disagreements")
    forms = _BookForms(pages.rules_page, book_text.rules, parts)
    _book(settings, forms, form, html, output, force=force, sight=_sight(settings, case, since))


def _sight(settings: Settings, case: str | None, since: str | None) -> Sight:
    """Return which rules fire for a case, and which a change has touched.

    Raises:
        Failure: The case cannot be read, or there is no such version.
    """
    from tempfile import TemporaryDirectory

    from consult import versions
    from reports.book import Sight

    name, fired, changed = "", frozenset[str](), frozenset[str]()
    if case is not None:
        from consult.cases import read_case
        from engine.planning.plan import plan

        read = read_case(case, settings.knowledge)
        name = read.name or Path(case).stem
        fired = frozenset(firing.rule.id for firing in plan(read.told, settings.knowledge).outcome.firings)
    if since is not None:
        with TemporaryDirectory(prefix="sitbone-") as place:
            changed = versions.touched(versions.find(since, Path(place)))
    return Sight(name, fired, since or "", changed)


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
    settings: Settings,
    forms: _BookForms,
    form: str,
    html: str | None,
    output: str,
    *,
    force: bool,
    sight: Sight | None = None,
) -> None:
    """Show the book in the form that was asked for."""
    from reports.book import book as written
    from reports.book import data

    settings.json_errors = form == "json"
    found = written(settings.knowledge, settings.assurance.covered_by, sight)
    if html is not None:
        deliver(settings, forms.page(found), html, force=force)
    elif form == "json":
        from engine.trace import dump

        deliver(settings, dump(data(found, *forms.parts)), output, force=force)
    else:
        deliver_lines(settings, forms.lines(found), output, force=force)
