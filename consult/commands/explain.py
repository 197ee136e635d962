"""``sitbone why``, ``why-not``, ``what-if``, ``change``, ``contrast`` and ``verify``: explanations of one plan."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from consult.commands import options
from consult.delivery import deliver, deliver_lines, refuse_case_as_target
from consult.failures import Exit, Failure, Fault
from consult.settings import Settings
from language.errors import AnswerError

if TYPE_CHECKING:
    from consult.cases import Case
    from engine.explain.target import Target
    from language.knowledge import KnowledgeBase
    from reports.explain.argument import Level
    from reports.explain.voice import Voice
    from reports.lines import Line

words = click.argument("words", metavar="ITEM", nargs=-1, required=True)
clinician = click.option("--clinician", is_flag=True, help="In clinicians' terms, with rules, sources and strength.")
brief = click.option("--short", "brief", is_flag=True, help="One line.")
full = click.option("--full", is_flag=True, help="The whole chain.")
define = click.option("--define", is_flag=True, help="Say what the words mean.")


def shared(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that every explanation has."""
    for option in (options.force, options.output, options.form, clinician):
        command = option(command)
    return command


@click.command()
@options.case
@words
@brief
@full
@define
@shared
@click.pass_obj
def why(settings: Settings, /, case: str, words: tuple[str, ...], form: str, output: str, **flags: bool) -> None:
    """Say why ITEM stands as it does: in the plan, out, held back, or for later.

    ITEM is an exercise or activity, "stage", "stage 3", "dose" and an exercise, a load, a piece of advice, or "referral".
    A part of a name will do.

    \b
    Examples:
      sitbone why me.toml nordic
      sitbone why me.toml stage 3 --full
      sitbone why me.toml dose bridge, both legs --clinician
    """
    from engine.explain.explanation import why as explain
    from engine.planning.plan import plan as make
    from reports.explain import argument, data

    read, voice = _begin(settings, case, output, form, clinician=flags["clinician"])
    found = explain(make(read.told, read.knowledge), _target(" ".join(words), read.knowledge, ("why", case)))
    lines = argument.lines(found, voice, _level(flags), define=flags["define"])
    _deliver(settings, lines, lambda: data.explanation(found, "why", voice), form, output, force=flags["force"])


@click.command("why-not")
@options.case
@words
@brief
@full
@shared
@click.pass_obj
def why_not(settings: Settings, /, case: str, words: tuple[str, ...], form: str, output: str, **flags: bool) -> None:
    """Say everything that keeps ITEM out, the nearest first, with what was read; open is told apart from answered otherwise.

    \b
    Examples:
      sitbone why-not me.toml nordic
      sitbone why-not me.toml stage 4
      sitbone why-not me.toml romanian deadlift --full --clinician
    """
    from engine.explain.explanation import why_not as explain
    from engine.planning.plan import plan as make
    from reports.explain import argument, data

    read, voice = _begin(settings, case, output, form, clinician=flags["clinician"])
    found = explain(make(read.told, read.knowledge), _target(" ".join(words), read.knowledge, ("why-not", case)))
    lines = argument.against(found, voice, _level(flags))
    _deliver(settings, lines, lambda: data.explanation(found, "why-not", voice), form, output, force=flags["force"])


@click.command("what-if")
@options.case
@click.argument("supposed", metavar="question=value ...", nargs=-1, required=True)
@shared
@click.pass_obj
def what_if(settings: Settings, /, case: str, supposed: tuple[str, ...], form: str, output: str, **flags: bool) -> None:
    """Say what would differ if some answers were others: conclusions, items, doses, week, each with its cause.

    A list is written with commas; + puts an entry into it, - takes one out.

    \b
    Examples:
      sitbone what-if me.toml lunge-pain=3
      sitbone what-if me.toml provoked-by=-speed fast-run-pain=2
      sitbone what-if me.toml equipment=+barbell,+rack --clinician
    """
    from consult.supposed import read_supposed
    from engine.explain.difference import what_if as explain
    from reports.explain import data, difference_text

    read, voice = _begin(settings, case, output, form, clinician=flags["clinician"])
    with _usage():
        changes = read_supposed(supposed, read.told, read.knowledge)
    found = explain(read.told, changes, read.knowledge)
    _deliver(
        settings,
        difference_text.lines(found, voice),
        lambda: data.difference(found),
        form,
        output,
        force=flags["force"],
    )


@click.command()
@options.case
@words
@shared
@click.pass_obj
def change(settings: Settings, /, case: str, words: tuple[str, ...], form: str, output: str, **flags: bool) -> None:
    """Say the smallest changes that would bring ITEM in, or take it out. Fixed facts are never named.

    It tells how the rules work, and is no target: answer what is true.

    \b
    Examples:
      sitbone change me.toml nordic
      sitbone change me.toml stage
      sitbone change me.toml dose heel-dig
    """
    from engine.explain.change import change as explain
    from engine.planning.plan import plan as make
    from reports.explain import change_text, data

    read, voice = _begin(settings, case, output, form, clinician=flags["clinician"])
    with _usage():
        found = explain(make(read.told, read.knowledge), _target(" ".join(words), read.knowledge, ("change", case)))
    _deliver(settings, change_text.lines(found, voice), lambda: data.changes(found), form, output, force=flags["force"])


@click.command()
@options.case
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@shared
@click.pass_obj
def contrast(  # noqa: PLR0913, PLR0917  (click passes each option as an argument)
    settings: Settings, /, case: str, one: str, other: str, form: str, output: str, **flags: bool
) -> None:
    """Say why A and not B: only what differs.

    \b
    Examples:
      sitbone contrast me.toml "weighted bridge" nordic
      sitbone contrast me.toml "stage 2" "stage 3" --clinician
    """
    from engine.explain.contrast import contrast as explain
    from engine.planning.plan import plan as make
    from reports.explain import contrast_text, data

    read, voice = _begin(settings, case, output, form, clinician=flags["clinician"])
    found = explain(
        make(read.told, read.knowledge),
        _target(one, read.knowledge, ("contrast", case), (other,)),
        _target(other, read.knowledge, ("contrast", case, one)),
    )
    _deliver(
        settings, contrast_text.lines(found, voice), lambda: data.contrast(found), form, output, force=flags["force"]
    )


@click.command()
@options.case
@click.argument("record", metavar="RECORD.json")
@options.form
@options.output
@options.force
@click.pass_context
def verify(  # noqa: PLR0913  (click passes each option as an argument)
    ctx: click.Context, case: str, record: str, form: str, output: str, *, force: bool
) -> None:
    """Derive a recorded plan again from its answers, and compare: whatever differs is named.

    Ends with 65 when anything differs, or when the record was made with other knowledge, which is said apart.

    \b
    Examples:
      sitbone plan me.toml --json record.json
      sitbone verify me.toml record.json
    """
    from consult.records import read_record
    from engine.explain.rederive import rederive
    from reports.explain import data, rederived_text

    if case == record == "-":
        raise click.UsageError("The case and the record cannot both be standard input.", ctx)
    settings: Settings = ctx.obj
    read, _ = _begin(settings, case, output, form, clinician=False)
    refuse_case_as_target(record, output)
    recorded = read_record(record)
    try:
        found = rederive(recorded, read.told, read.knowledge)
    except AnswerError as error:
        raise Failure(Exit.BAD_DATA, (Fault(f"{record}: {_message(error)}", error.hint),)) from None
    _deliver(
        settings, rederived_text.lines(found), lambda: data.rederived(found, read.knowledge), form, output, force=force
    )
    ctx.exit(int(Exit.OK if found.is_same else Exit.BAD_DATA))


def _begin(settings: Settings, /, case: str, output: str, form: str, *, clinician: bool) -> tuple[Case, Voice]:
    """Return the case, and the voice to speak in on its day."""
    from consult.cases import read_case
    from reports.explain.voice import Voice

    settings.json_errors = form == "json"
    refuse_case_as_target(case, output)
    read = read_case(case, settings.knowledge)
    return read, Voice(clinician, read.made or datetime.now(tz=UTC).astimezone().date())


def _target(text: str, knowledge: KnowledgeBase, before: tuple[str, ...], after: tuple[str, ...] = ()) -> Target:
    """Return what a person named, or refuse it with the nearest names.

    Args:
        text: The name.
        knowledge: The knowledge in which it names something.
        before: What stands before it in the command: which, of which case.
        after: What stands after it.
    """
    from engine.explain.target import SeveralMeantError, read_target

    with _usage():
        try:
            return read_target(text, knowledge)
        except SeveralMeantError as several:
            named = (("sitbone", *before, target.typed, *after) for target in several.meant)
            fault = Fault(_message(several), "Say which:", tuple(map(shlex.join, named)))
            raise Failure(Exit.USAGE, (fault,)) from None


@contextmanager
def _usage() -> Iterator[None]:
    """Turn what is wrong with a name or a supposed answer into wrong usage."""
    try:
        yield
    except AnswerError as error:
        raise Failure(Exit.USAGE, (Fault(_message(error), error.hint),)) from None


def _message(error: AnswerError) -> str:
    where = f"{error.where} " if error.where else ""
    got = f" (got {error.got})" if error.got else ""
    said = f"{where}{error.must}{got}"
    return f"{said[:1].upper()}{said[1:]}."


def _level(flags: dict[str, bool]) -> Level:
    from reports.explain.argument import Level

    if flags["brief"] and flags["full"]:
        raise click.UsageError("--short and --full cannot go together.")
    return Level.SHORT if flags["brief"] else Level.FULL if flags["full"] else Level.DEFAULT


def _deliver(  # noqa: PLR0913  (two forms, and where they go)
    settings: Settings,
    lines: Iterable[Line],
    document: Callable[[], dict[str, Any]],
    form: str,
    output: str,
    *,
    force: bool,
) -> None:
    if form == "json":
        from engine.trace import dump

        deliver(settings, dump(document()), output, force=force)
        return
    deliver_lines(settings, lines, output, force=force)
