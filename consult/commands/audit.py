"""``sitbone audit``: what a clinician needs to check one plan, as a page and as data."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, refuse_case_as_target, say
from consult.failures import Exit
from consult.settings import Settings

if TYPE_CHECKING:
    from consult.cases import Case
    from engine.audit import AuditSubject, Progress
    from engine.audit.sensitivity import ChangedAnswer


@click.command()
@options.case
@click.option("--html", metavar="FILE", help="Write the page to this file; - is standard output.")
@click.option("--json", "data", metavar="FILE", help="Write audit.json to this file; - is standard output.")
@click.option("--full", is_flag=True, help="In the terminal: all that needs an eye, and every conclusion.")
@options.force
@click.pass_context
def audit(ctx: click.Context, /, case: str, html: str | None, data: str | None, **flags: bool) -> None:
    """Audit the plan for CASE.toml: one page to sign, and behind it each conclusion, how firmly it stands, why and why not.

    Each answer is changed, one at a time, and the rules are run again. The page is written from audit.json alone; what could
    not have mattered stands there only. Ends with 1 when a second run gives another record.

    \b
    Examples:
      sitbone audit me.toml --full
      sitbone audit me.toml --html audit.html
      sitbone audit me.toml --html audit.html --json audit.json
    """
    settings: Settings = ctx.obj
    settings.json_errors = data == "-"
    from consult.cases import read_case
    from consult.files import are_same, check_free

    if html is not None and data is not None and are_same(html, data):
        same = "both to standard output" if html == "-" else f"both to {html}"
        raise click.UsageError(f"--html and --json cannot go {same}.", ctx)
    for path in (html, data):
        if path is not None:
            refuse_case_as_target(case, path)
            check_free(path, force=flags["force"])
    read = read_case(case, settings.knowledge)
    from engine.audit import audit as audit_of
    from engine.planning.plan import plan
    from engine.trace import dump

    made = audit_of(plan(read.told, settings.knowledge), subject(case, read), _progress(settings))
    if html is not None:
        from reports.audit import page

        deliver(settings, page(made), html, force=True)
    if data is not None:
        deliver(settings, dump(made), data, force=True)
    if "-" not in (html, data):
        from reports.audit_text import summary

        say(settings, summary(made, full=flags["full"]))
    ctx.exit(int(Exit.OK if made["reproduction"]["same"] else Exit.FAULT))


def subject(case: str, read: Case) -> AuditSubject:
    """Return whom the plan is for; the day is that of the case, and today only when the case gives none."""
    from engine.audit import AuditSubject, Sitting
    from engine.history import current
    from engine.planning.plan import plan

    history, knowledge = read.history, read.knowledge
    later = tuple(Sitting(check_in.made, check_in.answers) for check_in in history.check_ins)
    now = datetime.now(tz=UTC)
    return AuditSubject(
        name=read.name,
        made=read.made or now.astimezone().date(),
        clock="" if read.made else now.strftime("%H:%M"),
        file="-" if case == "-" else shlex.quote(case),
        sittings=(Sitting(history.made, history.answers), *later),
        before=plan(current(history.earlier, knowledge).told, knowledge) if later else None,
        standing=current(history, knowledge),
        not_understood=read.not_understood,
    )


def _progress(settings: Settings) -> Progress:
    """Return a wrapper that shows how far it is on a terminal, and nothing elsewhere."""

    def shown(changes: Iterable[ChangedAnswer]) -> Iterator[ChangedAnswer]:
        listed = list(changes)
        if settings.quiet or not sys.stderr.isatty():
            yield from listed
            return
        with click.progressbar(listed, label="Changing one answer at a time", file=sys.stderr) as bar:
            yield from bar

    return shown
