"""``sitbone plan``: from a case to a plan, a referral, or the questions to answer first."""

from __future__ import annotations

import shlex
from collections import deque
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import combinations
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, refuse_case_as_target, say
from consult.emergency import named
from consult.failures import Exit
from consult.settings import Settings
from consult.terminal import note

if TYPE_CHECKING:
    from consult.cases import Case
    from engine.history import History
    from engine.planning.parts import Plan
    from language.knowledge import KnowledgeBase
    from reports.view import LastTime, PlanView


LONGEST_ALARM_MIN = 24 * 60


@click.command()
@options.case
@click.option("--html", metavar="FILE", help="Write the report to this file; - is standard output.")
@click.option("--json", "record", metavar="FILE", help="Write the record to this file; - is standard output.")
@click.option("--ics", metavar="FILE", help="Write a calendar of the sessions to this file; - is standard output.")
@click.option(
    "--at",
    type=click.DateTime(["%H:%M"]),
    default="18:00",
    show_default=True,
    metavar="HH:MM",
    help="When sessions begin in the calendar.",
)
@click.option(
    "--alarm",
    type=click.IntRange(0, LONGEST_ALARM_MIN),
    metavar="MINUTES",
    help="Let the calendar ring so many minutes before each session.",
)
@click.option("--clinician", is_flag=True, help="In clinicians' terms, with rules and strength of evidence.")
@options.force
@click.pass_context
def plan(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context,
    *,
    case: str,
    html: str | None,
    record: str | None,
    ics: str | None,
    at: datetime,
    alarm: int | None,
    clinician: bool,
    force: bool,
) -> None:
    """Make a plan from the answers in CASE.toml (- is standard input).

    Prints a summary. Ends with 3 and a referral when an answer is a red flag, and with 4 and the questions to answer
    first when too little is known for a safe plan.

    \b
    Examples:
      sitbone plan me.toml
      sitbone plan me.toml --html plan.html --json record.json
      sitbone plan me.toml --clinician
      sitbone plan me.toml --ics plan.ics --at 07:30 --alarm 15
      sitbone plan - --json - < me.toml
    """
    settings: Settings = ctx.obj
    settings.json_errors = record == "-"
    from consult.cases import read_case

    targets = Targets(html, record, ics)
    if alarm is not None and ics is None:
        raise click.UsageError("--alarm belongs to a calendar: add --ics FILE.", ctx)
    _check(ctx, case, targets, force=force)
    read = read_case(case, settings.knowledge)
    if read.outdated and not settings.quiet:
        names = ", ".join(sorted(read.outdated))
        note(f"Left out, because the question has changed since: {names}. Run sitbone ask {shlex.quote(case)}.")
    from engine.planning.parts import Decision
    from engine.planning.plan import plan as make

    made = make(read.told, settings.knowledge)
    _write_reports(settings, made, read, targets, Times(at.time(), alarm), clinician=clinician)
    ends = {Decision.REFERRAL: Exit.SAFETY_STOP, Decision.MORE_ANSWERS: Exit.MORE_ANSWERS}
    ctx.exit(int(ends.get(made.decision, Exit.OK)))


@dataclass(frozen=True, slots=True)
class Times:
    """When sessions begin in the calendar, and how many minutes before it rings; ``None`` when it does not."""

    at: time
    alarm_min: int | None


@dataclass(frozen=True, slots=True)
class Targets:
    """Where the reports go; ``None`` for those that are not wanted."""

    html: str | None
    record: str | None
    ics: str | None

    @property
    def named(self) -> dict[str, str]:
        """Option to file, for those that are wanted."""
        pairs = {"--html": self.html, "--json": self.record, "--ics": self.ics}
        return {option: path for option, path in pairs.items() if path is not None}


def _check(ctx: click.Context, case: str, targets: Targets, *, force: bool) -> None:
    """Refuse two reports in one place, the case as a target, and files that are there."""
    from consult.files import are_same, check_free

    for (option, path), (other, same) in combinations(targets.named.items(), 2):
        if are_same(path, same):
            place = "both to standard output" if path == "-" else f"both to {path}"
            raise click.UsageError(f"{option} and {other} cannot go {place}.", ctx)
    for path in targets.named.values():
        refuse_case_as_target(case, path)
        check_free(path, force=force)


def _write_reports(  # noqa: PLR0913
    settings: Settings, made: Plan, read: Case, targets: Targets, times: Times, *, clinician: bool
) -> None:
    from datetime import UTC

    from reports.text import summary
    from reports.view import Athlete, view

    made_on = read.made or datetime.now(tz=UTC).astimezone().date()
    before = since(read.history, read.knowledge, charted=targets.html is not None or targets.ics is not None)
    seen = view(made, Athlete(read.name, made_on), before)
    if targets.html is not None:
        from reports.html import page
        from reports.letter import letter, paragraphs

        told = paragraphs(letter(made, seen, before)) if clinician else ()
        said = named(page(seen, clinician=clinician, letter=told), settings.emergency_number)
        deliver(settings, said, targets.html, force=True)
    if targets.ics is not None:
        _write_calendar(settings, seen, before, targets.ics, times, begun=read.history.made)
    if targets.record is not None:
        from engine.trace import dump
        from engine.trace import record as record_of

        deliver(settings, dump(record_of(made)), targets.record, force=True)
    if "-" not in targets.named.values():
        say(settings, summary(seen, clinician=clinician))


def _write_calendar(  # noqa: PLR0913
    settings: Settings, seen: PlanView, before: LastTime | None, target: str, times: Times, *, begun: date | None
) -> None:
    """Write the calendar, with what the plans before it that still last put into the diary and what is gone from it."""
    from engine.planning.parts import Decision
    from reports.calendar import calendar
    from reports.view import Athlete, use_until, view

    athlete = seen.athlete
    earlier = [
        view(made, Athlete(athlete.name, day))
        for day, made in (before.earlier if before else ())
        if use_until(made, day) > athlete.made
    ]
    if seen.decision is not Decision.PLAN:
        left = "takes out what the last plan left in the diary" if earlier else "is not written"
        note(f"There is no plan; the calendar {left}.")
        if not earlier:
            return
    deliver(settings, calendar(seen, times.at, earlier, begun, times.alarm_min), target, force=True)


MOST_CHARTED = 26


def since(history: History, knowledge: KnowledgeBase, *, charted: bool) -> LastTime | None:
    """Return what was before the last check-in; ``None`` at a first consultation.

    Args:
        history: All answers.
        knowledge: The knowledge to plan by.
        charted: Whether figures over time are shown. Then the plans of the last year of fortnights are made again; else
            only the one before the last check-in is.
    """
    if not history.check_ins:
        return None
    from engine.history import standings
    from engine.planning.plan import plan as make
    from reports.view import LastTime

    steps = deque(zip(history.days, standings(history, knowledge), strict=True), maxlen=MOST_CHARTED if charted else 2)
    _, standing = steps.pop()
    return LastTime(
        tuple((day, make(held.told, knowledge)) for day, held in steps), tuple(history.check_ins[-1].answers), standing
    )
