"""``sitbone trace``: what fired, in order, and the verdict of every other rule."""

from __future__ import annotations

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines, refuse_case_as_target
from consult.settings import Settings


@click.command()
@options.case
@options.form
@options.output
@options.force
@click.pass_obj
def trace(settings: Settings, case: str, form: str, output: str, *, force: bool) -> None:
    """Show each firing in order with bindings and reasons, and the verdict of every other rule.

    \b
    Examples:
      sitbone trace me.toml
      sitbone trace me.toml --format json -o trace.json
    """
    settings.json_errors = form == "json"
    from consult.cases import read_case
    from engine.planning.plan import plan as make

    refuse_case_as_target(case, output)
    made = make(read_case(case, settings.knowledge).told, settings.knowledge)
    if form == "json":
        from engine import trace as traces

        deliver(settings, traces.dump(traces.trace(made)), output, force=force)
        return
    from reports import text

    deliver_lines(settings, text.trace(made), output, force=force)
