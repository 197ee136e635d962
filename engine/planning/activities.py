"""Judge the sports and activities that a person names: the procedure ``judge-activities``.

What goes well goes on, and what hurts gets easier, whatever the stage: doing it shows more than a check. What doing does not
show, and what more than the stage puts out, stays out all the same. What goes badly pauses for two weeks, and so does what
hurt twice running. A sport that hurts pays for a raised day for which no exercise is named. What is not done now begins with
its first step, once all parts of that are allowed. What is not told waits until it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from engine.infer import Outcome
from engine.planning.judge import (
    excluded,
    harder_than_an_irritant,
    irritants,
    loads_could_be_out,
    loads_out,
    permissions,
)
from engine.planning.parts import ItemState, Reason
from engine.tells import entries, told_of
from language.activities import Activity, GoesHow, Rated
from language.conclusions import MayAdd, MayGoOn, MayRise
from language.exercises import Exercise, Movement
from language.knowledge import KnowledgeBase
from language.levels import NextDay, Since
from language.questions import Given, Tells

READ_BY_ACTIVITIES = (Tells.ACTIVITIES, Tells.GOES_HOW, Tells.WENT_BEFORE)
"""The answers that say which activities there are, and how they go."""
FROM_GOOD_TO_BAD = (GoesHow.WELL, GoesHow.PAUSED, GoesHow.SORE, GoesHow.BAD)
"""Of two ratings of one activity the worse counts."""


class ActivityAdvice(Enum):
    """What to do with an activity now."""

    GO_ON = "go on"
    LESS = "go on with less"
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
        permit: What lets it go on, or begin; ``None`` where nothing does.
    """

    activity: Activity
    goes: GoesHow | None
    advised: ActivityAdvice
    parts: tuple[JudgedPart, ...]
    permit: MayGoOn | None = None

    @property
    def open(self) -> tuple[JudgedPart, ...]:
        """The parts that nothing speaks against."""
        return tuple(part for part in self.parts if part.state is ItemState.POSSIBLE)

    @property
    def can_begin(self) -> bool:
        """Whether nothing speaks against any part of the first step."""
        return set(self.activity.begins) <= {part.movement.id for part in self.open}

    @property
    def closed(self) -> tuple[JudgedPart, ...]:
        """The other parts."""
        return tuple(part for part in self.parts if part.state is not ItemState.POSSIBLE)


def ratings(given: Given | None) -> dict[str, GoesHow]:
    """Return how each activity goes, by its id, from what an answer says of them; of two ratings the worse."""
    rated = (Rated.read(str(note)) for note in entries(given))
    return {one.activity: one.how for one in sorted(rated, key=lambda one: FROM_GOOD_TO_BAD.index(one.how))}


def is_to_blame(told: Mapping[str, Given], knowledge: KnowledgeBase) -> bool:
    """Return whether a sport pays for a raised day: no exercise is named for it, and a sport hurts or goes badly."""
    next_day, goes = (told_of(what, told, knowledge) for what in (Tells.NEXT_DAY, Tells.GOES_HOW))
    was_raised = isinstance(next_day, NextDay) and (next_day is NextDay.ONCE or next_day.is_far_too_much)
    hurts = {GoesHow.SORE, GoesHow.BAD} & set(ratings(goes).values())
    return was_raised and told_of(Tells.FLARED, told, knowledge) == () and bool(hurts)


def judge_activities(outcome: Outcome) -> tuple[JudgedActivity, ...]:
    """Return what to do with each activity that was named, in the order of the pack; where none could be, that was rated."""
    knowledge = outcome.knowledge
    goes, went = (ratings(told_of(what, outcome.told, knowledge)) for what in (Tells.GOES_HOW, Tells.WENT_BEFORE))
    listed = told_of(Tells.ACTIVITIES, outcome.told, knowledge)
    named = entries(listed) if isinstance(listed, tuple) else goes.keys()
    return tuple(
        _judge(activity, goes.get(name), went.get(name), outcome)
        for name, activity in knowledge.activities.items()
        if name in named
    )


def _judge(activity: Activity, goes: GoesHow | None, went: GoesHow | None, outcome: Outcome) -> JudgedActivity:
    permit = next((found for found in outcome.all(MayGoOn) if found["how"] is goes), None)
    is_shown = permit is not None and goes is not GoesHow.PAUSED
    movements = (outcome.knowledge.part(name) for name in activity.parts)
    parts = tuple(_part(movement, outcome, is_shown=is_shown) for movement in movements)
    judged = JudgedActivity(activity, goes, ActivityAdvice.TELL, parts, permit)
    return replace(judged, advised=_advised(judged, went, outcome))


def _advised(judged: JudgedActivity, went: GoesHow | None, outcome: Outcome) -> ActivityAdvice:
    goes = judged.goes
    if goes is None:
        return ActivityAdvice.TELL
    if goes is GoesHow.BAD or went is goes is GoesHow.SORE or _rests(goes, went, outcome):
        return ActivityAdvice.PAUSE
    if goes is GoesHow.PAUSED:
        begins = judged.permit is not None and judged.can_begin and may_begin(outcome)
        return ActivityAdvice.TRY if begins else ActivityAdvice.WAIT
    if not judged.open or judged.permit is None:
        return ActivityAdvice.ONLY if judged.open else ActivityAdvice.PAUSE
    as_it_is = ActivityAdvice.LESS if judged.closed else ActivityAdvice.GO_ON
    return ActivityAdvice.EASE if goes is GoesHow.SORE else as_it_is


def _rests(goes: GoesHow, went: GoesHow | None, outcome: Outcome) -> bool:
    """Return whether an activity still rests, because it went badly not long ago."""
    days = told_of(Tells.PLAN_DAYS, outcome.told, outcome.knowledge)
    is_recent = isinstance(days, int) and days < outcome.knowledge.progress.out_days
    return goes is GoesHow.PAUSED and went is GoesHow.BAD and is_recent


def said_otherwise(
    before: tuple[JudgedActivity, ...], now: tuple[JudgedActivity, ...]
) -> tuple[tuple[JudgedActivity, ActivityAdvice | None], ...]:
    """Return the activities of which something else is said now, with what was said before; ``None`` where nothing was."""
    was = {one.activity.id: one.advised for one in before}
    told = ((one, was.get(one.activity.id)) for one in now)
    return tuple((one, advised) for one, advised in told if advised is not one.advised)


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
    out = (*_singled_out(movement, outcome), *loads_out(counted, outcome, but_of_stage=is_shown or bool(missing)))
    if out:
        return JudgedPart(movement, ItemState.EXCLUDED, out)
    if missing:
        return JudgedPart(movement, ItemState.NOT_YET, tuple(Reason(finding=one, missing=True) for one in missing))
    open_ = tuple(loads_could_be_out(counted, outcome))
    return JudgedPart(movement, ItemState.WITHHELD if open_ else ItemState.POSSIBLE, open_)


def _singled_out(movement: Movement, outcome: Outcome) -> Iterator[Reason]:
    """Yield what puts out a part that is an item of the catalogue: it made it worse, or is a harder form of what did."""
    if isinstance(movement, Exercise):
        if movement.id in irritants(outcome):
            yield Reason(finding=excluded(movement.id, outcome.knowledge))
        yield from harder_than_an_irritant(movement, outcome)
