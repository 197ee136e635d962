"""``sitbone check-in``: the follow-up questions, and the next plan with what changed since the last one."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.commands.plan import since
from consult.delivery import deliver, refuse_case_as_target, say, write_beside
from consult.emergency import named, named_in
from consult.failures import Exit
from consult.settings import Settings
from consult.terminal import note, note_lines

if TYPE_CHECKING:
    from consult.check_in import CheckInSitting
    from engine.planning.parts import Plan
    from reports.lines import Line
    from reports.view import PlanView


@click.command("check-in")
@click.argument("case", metavar="CASE.toml")
@click.option("--answers", metavar="FILE", help="Take the answers of this JSON object first; - is standard input.")
@click.option(
    "--set", "settings_given", multiple=True, metavar="QUESTION=VALUE", help="Take one answer first; may be repeated."
)
@click.option("--no-input", is_flag=True, help="Ask nothing. When answers are missing, list them and end with 4.")
@click.option("--each", is_flag=True, help="Ask each question by itself, also where the answer is as usual.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="Day of the check-in; else today.")
@options.form
@click.option("--html", metavar="FILE", help="Write the report to this file when it is over.")
@options.force
@click.pass_context
def check_in(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context,
    case: str,
    *,
    answers: str | None,
    settings_given: tuple[str, ...],
    no_input: bool,
    each: bool,
    on: datetime | None,
    form: str,
    html: str | None,
    force: bool,
) -> None:
    """Ask how it went since last time, and make the next plan from it.

    Only follow-up questions are asked, and what is too old to count. What went as planned, and what is as it was, is
    confirmed by Enter; only exceptions are told. Each answer is saved in CASE.toml at once, under its
    day. The next plan says what changed and why, and is written as a page beside the case.

    \b
    Examples:
      sitbone check-in me.toml
      sitbone check-in me.toml --html plan.html
      sitbone check-in me.toml --no-input --set new-signs=none --set next-day=quiet
      sitbone check-in me.toml --no-input --answers answers.json --format json
    """
    settings: Settings = ctx.obj
    settings.json_errors = form == "json"
    from consult.check_in import open_check_in
    from consult.files import check_free
    from consult.given_answers import from_file, from_options

    if html is not None:
        refuse_case_as_target(case, html)
        check_free(html, force=force)
    today = on.date() if on is not None else datetime.now(tz=UTC).astimezone().date()
    sitting = open_check_in(case, today, settings.knowledge, is_brief=no_input, is_long=each)
    from_a_file = from_file(answers, settings.knowledge, at_check_in=True) if answers is not None else {}
    sitting.take({**from_a_file, **from_options(settings_given, settings.knowledge, at_check_in=True)})
    ended = Exit.MORE_ANSWERS
    if not no_input and sys.stdin.isatty():
        from consult.ask_terminal import converse

        ended = converse(sitting, settings)
    again = f"sitbone check-in {shlex.quote(case)}{f' --on {today.isoformat()}' if on is not None else ''}"
    ctx.exit(int(_close(sitting, settings, html, ended, form=form, again=again)))


def _close(  # noqa: PLR0913  (how it ended, and each form of saying so)
    sitting: CheckInSitting, settings: Settings, html: str | None, ended: Exit, *, form: str, again: str
) -> Exit:
    """Show the next plan, or what is still missing; return the exit code.

    Args:
        sitting: The check-in.
        settings: How to write.
        html: Where to write the report; ``None`` for nowhere.
        ended: How the conversation ended.
        form: ``text`` or ``json``.
        again: The command that goes on with this check-in on the same day.
    """
    from engine.history import current
    from engine.planning.parts import Decision
    from engine.planning.plan import plan
    from engine.trace import dump
    from reports.interview import data, missing, to_be_seen

    if ended in (Exit.STOPPED, Exit.INTERRUPTED):
        said = f"Saved. To go on today: {again}" if sitting.is_begun else "Nothing was answered, so nothing is saved."
        note(said)
        note_lines(named_in(to_be_seen(sitting.interview), settings.emergency_number))
        return ended
    here = sitting.interview
    made = plan(current(sitting.history, settings.knowledge).told, settings.knowledge)
    if form == "json":
        found = data(here, sitting.this, made, str(sitting.path), sitting.usual)
        deliver(settings, dump(found | {"day": sitting.today.isoformat()}), "-", force=True)
    if here.next is not None:
        if form != "json":
            say(settings, (*missing(here), *to_be_seen(here)))
        return Exit.MORE_ANSWERS
    seen = _view(sitting, made, charted=html is not None or ended is Exit.OK)
    if html is not None or ended is Exit.OK:
        from consult.files import write
        from reports.html import page

        if html is not None:
            write(html, named(page(seen), settings.emergency_number))
        else:
            html = write_beside(str(sitting.path), named(page(seen), settings.emergency_number))
    if html != "-" and form != "json":
        say(settings, _result(sitting, seen, html, again))
    return {Decision.REFERRAL: Exit.SAFETY_STOP, Decision.MORE_ANSWERS: Exit.MORE_ANSWERS}.get(made.decision, Exit.OK)


def _result(sitting: CheckInSitting, seen: PlanView, html: str | None, again: str) -> Iterator[Line]:
    """Yield the summary of what came of it, and where all of it lies."""
    from engine.planning.parts import Decision
    from reports.lines import BLANK, text
    from reports.text import summary

    yield from summary(seen)
    yield BLANK
    yield text(f"Your answers: {sitting.path}")
    slip = "Was an answer a slip?" if seen.decision is Decision.REFERRAL else "To change an answer today:"
    yield text(f"{slip} {again}, then l.")
    report = f"For a page to print: sitbone plan {shlex.quote(str(sitting.path))} --html plan.html"
    yield text(report if html is None else f"Your report: {html}")


def _view(sitting: CheckInSitting, made: Plan, *, charted: bool) -> PlanView:
    from reports.view import Athlete, view

    return view(made, Athlete(sitting.name, sitting.today), since(sitting.history, made.knowledge, charted=charted))
