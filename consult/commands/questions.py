"""``sitbone questions``: every question that can be asked."""

from __future__ import annotations

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines
from consult.settings import Settings


@click.command()
@options.form
@options.output
@options.force
@click.pass_obj
def questions(settings: Settings, form: str, output: str, *, force: bool) -> None:
    """List every question: id, words, choices, unit, range, and why it matters.

    \b
    Examples:
      sitbone questions
      sitbone questions --format json -o questions.json
    """
    settings.json_errors = form == "json"
    if form == "json":
        from engine.trace import dump
        from reports import data

        deliver(settings, dump(data.questions(settings.knowledge)), output, force=force)
        return
    from reports import text

    deliver_lines(settings, text.questions(settings.knowledge), output, force=force)
