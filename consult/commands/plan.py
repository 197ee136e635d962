"""``sitbone plan``: from a case to a plan, a referral, or the questions to answer first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, refuse_case_as_target, say
from consult.failures import Exit
from consult.settings import Settings

if TYPE_CHECKING:
    from consult.cases import Case
    from engine.planning.model import Plan


@click.command()
@options.case
@click.option("--html", metavar="FILE", help="Write the report to this file; - is standard output.")
@click.option("--json", "record", metavar="FILE", help="Write the record to this file; - is standard output.")
@click.option("--clinician", is_flag=True, help="In clinicians' terms, with rules and strength of evidence.")
@options.force
@click.pass_context
def plan(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context, case: str, html: str | None, record: str | None, *, clinician: bool, force: bool
) -> None:
    """Make a plan from the answers in CASE.toml (- is standard input).

    Prints a summary. Ends with 3 and a referral when an answer is a red flag, and with 4 and the questions to answer
    first when too little is known for a safe plan.

    \b
    Examples:
      sitbone plan me.toml
      sitbone plan me.toml --html plan.html --json record.json
      sitbone plan me.toml --clinician
      sitbone plan - --json - < me.toml
    """
    settings: Settings = ctx.obj
    settings.json_errors = record == "-"
    from consult.cases import read_case
    from consult.files import are_same, check_free

    if html is not None and record is not None and are_same(html, record):
        same = "both to standard output" if html == "-" else f"both to {html}"
        raise click.UsageError(f"--html and --json cannot go {same}.", ctx)
    for path in (html, record):
        if path is not None:
            refuse_case_as_target(case, path)
            check_free(path, force=force)
    read = read_case(case)
    if read.outdated and not settings.quiet:
        names = ", ".join(sorted(read.outdated))
        click.echo(f"Left out, because the question has changed since: {names}. Run sitbone ask {case}.", err=True)
    from engine.planning.model import Decision
    from engine.planning.plan import plan as make

    made = make(read.answers)
    _write_reports(ctx, made, read, (html, record), clinician=clinician)
    ends = {Decision.REFERRAL: Exit.SAFETY_STOP, Decision.MORE_ANSWERS: Exit.MORE_ANSWERS}
    ctx.exit(int(ends.get(made.decision, Exit.OK)))


def _write_reports(
    ctx: click.Context, made: Plan, read: Case, targets: tuple[str | None, str | None], *, clinician: bool
) -> None:
    from datetime import UTC, datetime

    from reports.text import summary
    from reports.view import Athlete, view

    settings: Settings = ctx.obj
    html, record = targets
    made_on = read.made or datetime.now(tz=UTC).astimezone().date()
    seen = view(made, Athlete(read.name, made_on))
    if html is not None:
        from reports.html import page

        deliver(settings, page(seen, clinician=clinician), html, force=True)
    if record is not None:
        from engine.trace import dump
        from engine.trace import record as record_of

        deliver(settings, dump(record_of(made)), record, force=True)
    if "-" not in targets:
        say(settings, summary(seen, clinician=clinician))
