"""``sitbone letter``: what a physiotherapist would send a doctor or paste into a record."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from consult.commands import options
from consult.commands.plan import since
from consult.delivery import deliver_lines, refuse_case_as_target
from consult.settings import Settings


@click.command()
@options.case
@options.output
@options.force
@click.pass_obj
def letter(settings: Settings, case: str, output: str, *, force: bool) -> None:
    """Write a letter of about 250 words to a colleague: finding, basis, red flags, plan, what is asked of the reader.

    Plain text. Read it before you send it: all of it comes from what the athlete told.

    \b
    Examples:
      sitbone letter me.toml
      sitbone letter me.toml -o letter.txt
    """
    from consult.cases import read_case

    refuse_case_as_target(case, output)
    read = read_case(case, settings.knowledge)
    from engine.planning.plan import plan as make
    from reports.letter import letter as lines
    from reports.view import Athlete, view

    made = make(read.told, settings.knowledge)
    before = since(read.history, read.knowledge, charted=True)
    day = read.made or datetime.now(tz=UTC).astimezone().date()
    deliver_lines(settings, lines(made, view(made, Athlete(read.name, day), before), before), output, force=force)
