"""``sitbone exercises``: every item of the catalogue, drawn."""

from __future__ import annotations

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines
from consult.settings import Settings


@click.command()
@options.form
@options.html
@options.output
@options.force
@click.pass_obj
def exercises(settings: Settings, form: str, html: str | None, output: str, *, force: bool) -> None:
    """Show every exercise, activity and treatment: its positions, its stage, and what it asks of the tendon.

    \b
    Examples:
      sitbone exercises
      sitbone exercises --html exercises.html
      sitbone exercises --format json -o exercises.json
    """
    from reports import catalogue as book

    settings.json_errors = form == "json"
    found = book.catalogue(settings.knowledge)
    if html is not None:
        from reports.book_pages import exercises_page

        deliver(settings, exercises_page(found), html, force=force)
    elif form == "json":
        from engine.trace import dump

        deliver(settings, dump(book.data(found)), output, force=force)
    else:
        deliver_lines(settings, book.lines(found), output, force=force)
