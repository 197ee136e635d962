"""Judge the sports and activities that a person names: the procedure ``judge-activities``.

What goes well goes on, and what hurts gets easier or pauses, whatever the stage: doing it shows more than a check. What doing
does not show, and what more than the stage puts out, stays out all the same. What is not done now begins with its parts that
are allowed. What is not known counts as what goes badly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from engine.infer import Outcome
from engine.planning.judge import is_of_stage, permissions
from engine.planning.parts import ItemState, Reason
from engine.tells import entries, told_of
from language.activities import Activity, GoesHow, Rated
from language.conclusions import Contraindicated, MayAdd, MayGoOn, MayRise
from language.exercises import Movement
from language.levels import Since
from language.loads import Load
from language.questions import Tells

READ_BY_ACTIVITIES = (Tells.ACTIVITIES, Tells.GOES_HOW)
"""The answers that say which activities there are, and how they go."""
FROM_GOOD_TO_BAD = (GoesHow.PAUSED, GoesHow.WELL, GoesHow.SORE, GoesHow.BAD)
"""Of two ratings of one activity the worse counts."""


class Advised(Enum):
    """What to do with an activity now."""

    GO_ON = "go on"
    EASE = "ease"
    ONLY = "only some of it"
    PAUSE = "pause"
    TRY = "try"
    WAIT = "wait"
    TELL = "tell first"


@dataclass(frozen=True, slots=True)
class JudgedPart:
    """One part of an activity.

    Attributes:
        movement: What it is.
        state: Possible, withheld, not yet or excluded.
        reasons: Why, the deciding one first; empty when it is possible.
    """

    movement: Movement
    state: ItemState
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class JudgedActivity:
    """What the plan says of one activity.

    Attributes:
        activity: The activity.
        goes: How it goes now; ``None`` when that was not told.
        advised: What to do with it now.
        parts: Its parts with their states, in their order.
        permit: What lets it go on as it is done; ``None`` where nothing needs to, or does.
    """

    activity: Activity
    goes: GoesHow | None
    advised: Advised
    parts: tuple[JudgedPart, ...]
    permit: MayGoOn | None = None

    @property
    def open(self) -> tuple[JudgedPart, ...]:
        """The parts that nothing speaks against."""
        return tuple(part for part in self.parts if part.state is ItemState.POSSIBLE)

    @property
    def closed(self) -> tuple[JudgedPart, ...]:
        """The other parts."""
        return tuple(part for part in self.parts if part.state is not ItemState.POSSIBLE)


def judge_activities(outcome: Outcome) -> tuple[JudgedActivity, ...]:
    """Return what to do with each activity that was named, in the order of the pack."""
    knowledge = outcome.knowledge
    notes = entries(told_of(Tells.GOES_HOW, outcome.told, knowledge))
    ratings = sorted((Rated.read(str(note)) for note in notes), key=lambda rated: FROM_GOOD_TO_BAD.index(rated.how))
    goes = {rated.activity: rated.how for rated in ratings}
    named = entries(told_of(Tells.ACTIVITIES, outcome.told, knowledge))
    return tuple(
        _judge(activity, goes.get(name), outcome) for name, activity in knowledge.activities.items() if name in named
    )


def _judge(activity: Activity, goes: GoesHow | None, outcome: Outcome) -> JudgedActivity:
    permit = None
    if goes in (GoesHow.WELL, GoesHow.SORE):
        permit = next((found for found in outcome.all(MayGoOn) if found["how"] is goes), None)
    movements = (outcome.knowledge.part(name) for name in activity.parts)
    parts = tuple(_part(movement, outcome, is_shown=permit is not None) for movement in movements)
    is_open = any(part.state is ItemState.POSSIBLE for part in parts)
    return JudgedActivity(activity, goes, _advised(goes, outcome, permit, is_open=is_open), parts, permit)


def _advised(goes: GoesHow | None, outcome: Outcome, permit: MayGoOn | None, *, is_open: bool) -> Advised:
    if goes is None:
        return Advised.TELL
    if goes is GoesHow.BAD:
        return Advised.PAUSE
    if goes is GoesHow.PAUSED:
        return Advised.TRY if is_open and may_begin(outcome) else Advised.WAIT
    if permit is None or not is_open:
        return Advised.ONLY if is_open else Advised.PAUSE
    return Advised.GO_ON if goes is GoesHow.WELL else Advised.EASE


def may_begin(outcome: Outcome) -> bool:
    """Return whether anything new may begin: at a first plan, and after a time that was good enough."""
    is_first = any(found["since"] is Since.START for found in outcome.all(MayAdd))
    return is_first or bool(outcome.all(MayRise))


def _part(movement: Movement, outcome: Outcome, *, is_shown: bool) -> JudgedPart:
    """Return a part with its state.

    Args:
        movement: What it is.
        outcome: What follows from the answers.
        is_shown: Whether the whole activity goes well enough to speak for its slow and steady parts.
    """
    counted = tuple(load for load in movement.loads if not (is_shown and load.is_shown_by_doing))
    missing = () if is_shown else tuple(one for one in permissions(movement) if not outcome.holds(one))
    out = tuple(_out(counted, outcome, but_of_stage=is_shown or bool(missing)))
    if out:
        return JudgedPart(movement, ItemState.EXCLUDED, out)
    if missing:
        return JudgedPart(movement, ItemState.NOT_YET, tuple(Reason(finding=one, missing=True) for one in missing))
    open_ = tuple(_could_be_out(counted, outcome))
    return JudgedPart(movement, ItemState.WITHHELD if open_ else ItemState.POSSIBLE, open_)


def _out(loads: tuple[Load, ...], outcome: Outcome, *, but_of_stage: bool) -> Iterator[Reason]:
    """Yield what puts loads out, the most specific first; what only the stage forbids does not count where it need not."""
    for found in sorted(outcome.all(Contraindicated), key=lambda found: -found["load"].rank):
        if found["load"] in loads and not (but_of_stage and is_of_stage(found, outcome)):
            yield Reason(finding=found, load=found["load"])


def _could_be_out(loads: tuple[Load, ...], outcome: Outcome) -> Iterator[Reason]:
    for could in outcome.could(Contraindicated):
        if could.finding["load"] in loads:
            yield Reason(finding=could.finding, load=could.finding["load"], questions=could.relevant_questions)
