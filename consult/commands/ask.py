"""``sitbone ask``: the interview, for a person at a terminal or for a program."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import click

from consult.commands import options
from consult.delivery import deliver, refuse_case_as_target, say, write_beside
from consult.emergency import named, named_in
from consult.failures import Exit, fail
from consult.inputs import is_there
from consult.pending import has_lines
from consult.settings import Settings
from consult.terminal import note, note_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from consult.session import Session
    from engine.planning.parts import Plan
    from language.knowledge import KnowledgeBase
    from language.questions import Given
    from reports.lines import Line
    from reports.view import PlanView

DEFAULT = "sitbone-case.toml"
UNREAD_PIPE = (
    "Standard input is no terminal, so nothing is asked, and its lines are not read. "
    "Give answers by --answers - or by --set; --no-input says that none come."
)


@click.command()
@click.argument("case", metavar="[CASE.toml]", required=False)
@click.option(
    "--answers", metavar="FILE", help="Take these answers first: a case file, or a JSON object; - is standard input."
)
@click.option(
    "--set", "settings_given", multiple=True, metavar="QUESTION=VALUE", help="Take one answer first; may be repeated."
)
@click.option(
    "--no-input",
    is_flag=True,
    help="Ask nothing. When answers are missing, list them and end with 4; with 3 when those given refer.",
)
@options.form
@click.option("--html", metavar="FILE", help="Write the report to this file when the interview is over.")
@options.force
@click.pass_context
def ask(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context,
    case: str | None,
    *,
    answers: str | None,
    settings_given: tuple[str, ...],
    form: str,
    html: str | None,
    no_input: bool,
    force: bool,
) -> None:
    """Ask what is needed for a plan, and make it.

    Only questions that can still change the plan are asked. Each answer is saved in CASE.toml at once, readable by you
    alone; a case that is there already is gone on with. Without CASE.toml it is sitbone-case.toml. The plan is
    written as a page beside it, unless something else lies there.

    At each question: ? says why it is asked, b goes back, l lists the answers to change one, q saves and stops,
    plan takes a careful plan as soon as one can be made.

    \b
    Examples:
      sitbone ask me.toml
      sitbone ask me.toml --html plan.html
      sitbone ask me.toml --set bridge-pain=2 --set provoked-by=speed,sitting
      sitbone ask --no-input --answers answers.json --format json
    """
    settings: Settings = ctx.obj
    settings.json_errors = form == "json"
    session = _session(case, settings.knowledge, no_input=no_input)
    if no_input:
        from engine.interview.path import decisive

        session.this = decisive(settings.knowledge)
    _check_targets(session.path, html, force=force)
    session.take(_given(answers, settings_given, settings.knowledge))
    ended = Exit.MORE_ANSWERS
    if not no_input and sys.stdin.isatty():
        from consult.ask_terminal import converse

        ended = converse(session, settings)
    elif not no_input and answers != "-" and has_lines(sys.stdin):
        note(UNREAD_PIPE)
    ctx.exit(int(_close(session, settings, form, html, ended)))


def _session(case: str | None, knowledge: KnowledgeBase, *, no_input: bool) -> Session:
    """Return the session: of the case that is named, or of a new one; without a name a program keeps nothing."""
    from consult.session import begin, resume

    if case == "-":
        raise fail(
            Exit.USAGE, "the case must be a file, to keep the answers in.", "Use --answers - for standard input."
        )
    if case is None and (no_input or not sys.stdin.isatty()):
        return begin(None, knowledge)
    case = DEFAULT if case is None else case
    return resume(case, knowledge) if is_there(case) else begin(case, knowledge)


def _check_targets(case: str | None, html: str | None, *, force: bool) -> None:
    from consult.files import check_free

    if html is not None:
        if case is not None:
            refuse_case_as_target(case, html)
        check_free(html, force=force)


def _given(answers: str | None, settings_given: tuple[str, ...], knowledge: KnowledgeBase) -> Mapping[str, Given]:
    from consult.given_answers import from_file, from_options

    from_a_file = from_file(answers, knowledge) if answers is not None else {}
    return {**from_a_file, **from_options(settings_given, knowledge)}


def _leave(session: Session, settings: Settings, ended: Exit) -> Exit:
    """Say how to go on, after the person left; last, that they must be seen, if so."""
    from reports.interview import to_be_seen

    saved = session.path is not None and is_there(session.path)
    if saved:
        note(f"Saved. To go on: sitbone ask {shlex.quote(str(session.path))}")
    else:
        note("Nothing was answered, so nothing is saved.")
    note_lines(named_in(to_be_seen(session.interview), settings.emergency_number))
    return ended


def _close(session: Session, settings: Settings, form: str, html: str | None, ended: Exit) -> Exit:
    """Show what the interview came to; return the exit code."""
    from consult.files import write
    from engine.planning.parts import Decision
    from engine.planning.plan import plan as make

    here = session.interview
    if ended in (Exit.STOPPED, Exit.INTERRUPTED):
        return _leave(session, settings, ended)
    made = make(session.this.fold(here.answers), settings.knowledge)
    is_over = here.next is None or ended is Exit.OK
    if is_over and html is not None:
        write(html, _page(session, settings, made))
    elif ended is Exit.OK and form != "json" and session.path is not None:
        html = write_beside(session.path, _page(session, settings, made))
    if form == "json":
        from engine.trace import dump
        from reports.interview import data

        deliver(settings, dump(data(here, session.this, made, session.path)), "-", force=True)
    elif not is_over or html != "-":
        say(settings, _result(session, made, html, is_over=is_over))
    if not is_over:
        return Exit.MORE_ANSWERS if here.urgency is None else Exit.SAFETY_STOP
    return {Decision.REFERRAL: Exit.SAFETY_STOP, Decision.MORE_ANSWERS: Exit.MORE_ANSWERS}.get(made.decision, Exit.OK)


def _view(session: Session, made: Plan) -> PlanView:
    from datetime import UTC, datetime

    from reports.view import Athlete, view

    return view(made, Athlete(session.name, session.made or datetime.now(tz=UTC).astimezone().date()))


def _page(session: Session, settings: Settings, made: Plan) -> str:
    from reports.html import page

    return named(page(_view(session, made)), settings.emergency_number)


def _result(session: Session, made: Plan, html: str | None, *, is_over: bool) -> Iterator[Line]:
    """Yield the answers, the summary of what came of them, and where all of it lies; or what is still missing."""
    from engine.planning.parts import Decision
    from reports.interview import answers, could_be_careful, missing, to_be_seen
    from reports.lines import BLANK, text
    from reports.text import summary

    here = session.interview
    if not is_over:
        yield from missing(here)
        yield from could_be_careful(here, session.this)
    else:
        if made.decision is not Decision.REFERRAL:
            yield from answers(here, session.this)
            yield BLANK
        yield from summary(_view(session, made))
        yield from could_be_careful(here, session.this, is_taken=True)
    if session.path is not None and is_there(session.path):
        yield BLANK
        yield text(f"Your answers: {session.path}")
        here_again = shlex.quote(session.path)
        slip = made.decision is Decision.REFERRAL and here.next is None
        yield text(f"{'Was an answer a slip?' if slip else 'To change an answer:'} sitbone ask {here_again}, then l.")
        if is_over and here.next is not None:
            yield text(f"To go on: sitbone ask {here_again}")
        if is_over and html is None:
            yield text(f"For a page to print: sitbone plan {here_again} --html plan.html")
    if is_over and html is not None:
        yield text(f"Your report: {html}")
    if not is_over:
        yield from to_be_seen(here)
