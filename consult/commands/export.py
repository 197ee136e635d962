"""``sitbone export``: the knowledge for other programs."""

from __future__ import annotations

import click

from consult.commands import options
from consult.delivery import deliver
from consult.settings import Settings


@click.command()
@click.argument("file")
@click.option(
    "--format",
    "form",
    type=click.Choice(["clips", "asp", "json"]),
    required=True,
    help="CLIPS constructs, a program for clingo, or plain data.",
)
@options.force
@click.pass_obj
def export(settings: Settings, file: str, form: str, *, force: bool) -> None:
    """Write the knowledge to FILE (- is standard output): rules, catalogue and planning, to be run elsewhere.

    The head of each file says how to put an athlete's answers in and where the result stands.

    \b
    Examples:
      sitbone export --format clips sitbone.clp
      sitbone export --format asp sitbone.lp
      sitbone export --format json sitbone.json
    """
    settings.json_errors = form == "json"
    if form == "clips":
        from engine.translate import clips

        text = clips.export(settings.knowledge)
    elif form == "asp":
        from engine.translate import asp

        text = asp.export(settings.knowledge)
    else:
        from engine.trace import dump
        from engine.translate.plain import knowledge

        text = dump(knowledge(settings.knowledge))
    deliver(settings, text, file, force=force)
