"""Lay out the week: the procedure ``build-week``.

The week repeats, so Sunday lies before Monday. Sessions are placed from the hardest on the tendon to the easiest; each
keeps the hours that its work needs to recover, and the days are spread as evenly as that allows, earliest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, product
from math import ceil

from engine.planning.parts import Day, Item, Lowered, PlannedSession
from language.choices import Choices
from language.knowledge import KnowledgeBase
from language.loads import SessionKind
from language.work import Contraction, Phase

DAYS = 7
DAY_H = 24
FEWEST_SPREAD = 2
TWO_DAYS = 2


def session_of(item: Item) -> SessionKind | None:
    """Return the kind of session that a chosen item belongs to; ``None`` for what is no session, as a cushion."""
    exercise = item.exercise
    served = item.purpose.plans.session if item.purpose else SessionKind.STRENGTH
    if served is SessionKind.SPRING:
        return served
    if item.rung is not None:
        return SessionKind.FAST_RUN
    if served in (SessionKind.RUN, SessionKind.FITNESS):
        return served
    if exercise.contraction is Contraction.ENERGY_STORAGE:
        return SessionKind.SPRING
    if served is SessionKind.HOLD and exercise.contraction is not Contraction.ISOMETRIC:
        return SessionKind.STRENGTH
    return served


@dataclass(frozen=True, slots=True)
class Shape:
    """All that the days of the sessions depend on. There are few shapes, so what is said of every week can be tried on each.

    Attributes:
        fast: Whether there are springy drills or fast runs.
        strength_days: Most days of strength work; 0 when there is none.
        strength_gap_h: Least hours between strength days; 0 when there is none. What needs more is done on fewer of them.
        heavy: Whether strength work loads the sore tendon so much that holds pause on its days.
        walks: Whether there are walks for running, and no runs.
        runs: Whether there are runs.
    """

    fast: bool
    strength_days: int
    strength_gap_h: int
    heavy: bool
    walks: bool
    runs: bool


def shapes(gaps_h: Iterable[int], choices: Choices) -> Iterator[Shape]:
    """Yield every shape that a week can have.

    Args:
        gaps_h: The hours between strength days that any dose asks for.
        choices: How many days of each kind of session a week has.
    """
    strength = [(0, 0, False), *product(range(1, choices.strength_days + 1), sorted({DAY_H, *gaps_h}), (False, True))]
    for fast, (days, gap_h, heavy), (walks, runs) in product(
        (False, True), strength, ((False, False), (True, False), (False, True))
    ):
        if not fast or days <= choices.strength_days_beside_speed:
            yield Shape(fast, days, gap_h, heavy, walks, runs)


def build(chosen: tuple[Item, ...], knowledge: KnowledgeBase, *, in_competition: bool) -> tuple[Day, ...]:
    """Return seven days, Monday first.

    Args:
        chosen: The chosen items.
        knowledge: The knowledge by which they were chosen.
        in_competition: Whether racing goes on, so that strength days are cut to two.
    """
    groups: dict[SessionKind, list[Item]] = {}
    for item in chosen:
        session = session_of(item)
        if session is not None:
            groups.setdefault(session, []).append(item)
    groups.get(SessionKind.FAST_RUN, []).sort(key=_place_in_sprint)
    choices = knowledge.choices
    days = days_of(shape_of(groups, choices, in_competition=in_competition), choices)
    held = {
        session: [(item, _within_limit(item, days[session])) for item in groups.get(session, ())]
        for session in SessionKind
    }
    held[SessionKind.STRENGTH] = _shared_out(held[SessionKind.STRENGTH], knowledge.progress.most_a_day)
    return tuple(
        Day(
            number,
            tuple(
                _slot(session, today, knowledge)
                for session in SessionKind
                if (today := [item for item, its_days in held[session] if number in its_days])
            ),
        )
        for number in range(DAYS)
    )


def _shared_out(held: list[tuple[Item, tuple[int, ...]]], most: int) -> list[tuple[Item, tuple[int, ...]]]:
    """Return strength items with their days: where too many that climb would lie on one day, they take turns.

    Each gets a day, on the day that is least full; then, as long as there is room, a second one, far enough from the first:
    those that came last into the plan before the others.
    """
    climbing = [(item, days) for item, days in held if item.course is not None]
    if len(climbing) <= most:
        return held
    full = dict.fromkeys((day for _, days in climbing for day in days), 0)
    placed: dict[str, tuple[int, ...]] = {}
    for turn in (1, TWO_DAYS):
        for item, days in sorted(climbing, key=lambda pair: _time_in_plan(pair[0])):
            before = placed.get(item.exercise.id, ())
            free = [
                day
                for day in days
                if (turn == 1 or full[day] < most)
                and day not in before
                and all(_days_apart(day, other) * DAY_H >= _gap_h(item) for other in before)
            ]
            if free:
                day = min(free, key=lambda one: (full[one], one))
                full[day] += 1
                placed[item.exercise.id] = tuple(sorted((*before, day)))
    return [(item, placed.get(item.exercise.id, days)) for item, days in held]


def _time_in_plan(item: Item) -> tuple[int, int]:
    """Return how long an exercise has climbed, as its step and the days on it."""
    return (item.course.record.step, item.course.record.days) if item.course else (0, 0)


def _within_limit(item: Item, days: tuple[int, ...]) -> tuple[int, ...]:
    """Return the days of an item among those of its session: no more than its limit, spread as evenly as that allows."""
    return trimmed(days, DAYS if item.limit is None else item.limit.days, _gap_h(item))


def _gap_h(item: Item) -> int:
    return item.dose.gap_h if item.dose else DAY_H


def trimmed(days: tuple[int, ...], most: int, gap_h: int) -> tuple[int, ...]:
    """Return the days, or as many of them as are allowed, ``gap_h`` hours apart and spread as evenly as can be."""
    is_spread = len(days) < FEWEST_SPREAD or _least_gap(days) * DAY_H >= gap_h
    return days if len(days) <= most and is_spread else _spread(min(most, len(days)), gap_h, days)


def days_lowered(chosen: tuple[Item, ...], knowledge: KnowledgeBase, *, in_competition: bool) -> tuple[Item, ...]:
    """Return the items; those that their limit keeps to fewer days than their session would give say so."""
    free = build(tuple(replace(item, limit=None) for item in chosen), knowledge, in_competition=in_competition)
    kept = build(chosen, knowledge, in_competition=in_competition)
    return tuple(_with_days(item, _count(item, free), _count(item, kept)) for item in chosen)


def _with_days(item: Item, free: int, kept: int) -> Item:
    return replace(item, lowered=(*item.lowered, Lowered("days", free, kept))) if kept < free else item


def _count(item: Item, week: tuple[Day, ...]) -> int:
    return sum(item.exercise.id in slot.items for day in week for slot in day.slots)


def shape_of(groups: Mapping[SessionKind, list[Item]], choices: Choices, *, in_competition: bool) -> Shape:
    """Return the shape of a week with these sessions."""
    strength = groups.get(SessionKind.STRENGTH, ())
    runs = groups.get(SessionKind.RUN, ())
    paced = any(item.exercise.pace is not None for item in runs)
    fast = SessionKind.SPRING in groups or SessionKind.FAST_RUN in groups
    return Shape(
        fast=fast,
        strength_days=min(
            choices.strength_days_beside_speed if fast or in_competition else choices.strength_days,
            max((item.limit.days if item.limit else DAYS for item in strength), default=0),
        ),
        strength_gap_h=min((item.dose.gap_h for item in strength if item.dose), default=DAY_H if strength else 0),
        heavy=any(loads_the_sore_tendon(item) for item in strength),
        walks=bool(runs) and not paced,
        runs=paced,
    )


@lru_cache(maxsize=1024)
def days_of(shape: Shape, choices: Choices) -> Mapping[SessionKind, tuple[int, ...]]:
    """Return on which days each kind of session lies, if the week has it."""
    high = _spread(choices.fast_days, choices.fast_run_gap_h, range(DAYS)) if shape.fast else ()
    after = {(day + 1) % DAYS for day in high}
    beside = [day for day in range(DAYS) if day not in high and day not in after]
    strength = _spread(shape.strength_days, shape.strength_gap_h, beside)
    loaded = {*high, *(strength if shape.heavy else ())}
    rested = [day for day in range(DAYS) if all(_days_apart(day, other) >= 2 for other in high)]
    easy = [day for day in rested if day not in loaded] or rested
    walks = _spread(choices.walk_days, choices.run_gap_h, range(DAYS)) if shape.walks else ()
    runs = _spread(choices.run_days, choices.run_gap_h, easy) if shape.runs else walks
    free = [day for day in range(DAYS) if day not in loaded]
    return {
        SessionKind.SPRING: high,
        SessionKind.STRENGTH: strength,
        SessionKind.RUN: runs,
        SessionKind.FAST_RUN: high,
        SessionKind.HOLD: tuple(free),
        SessionKind.FITNESS: _spread(choices.fitness_days, choices.run_gap_h, [day for day in free if day not in runs]),
    }


def _place_in_sprint(item: Item) -> int:
    """Return the place of a run in its session: upright running first, starts last."""
    return item.exercise.reach.phase.rank if item.exercise.reach is not None else 0


def loads_the_sore_tendon(item: Item) -> bool:
    """Return whether a strength item asks so much of the sore tendon that holds pause on its days."""
    of_sound_leg = item.purpose is not None and item.purpose.plans.of_sound_leg
    return item.exercise.contraction is not Contraction.ISOMETRIC and not of_sound_leg


def _spread(count: int, gap_h: int, free: Iterable[int]) -> tuple[int, ...]:
    """Return the days, as many as asked or as fit, that lie furthest apart; of equals the earliest."""
    gap = ceil(gap_h / 24)
    places = list(free)
    for wanted in range(min(count, len(places)), 0, -1):
        fitting = [days for days in combinations(places, wanted) if _least_gap(days) >= gap]
        if fitting:
            return max(fitting, key=lambda days: (_least_gap(days), [-day for day in days]))
    return ()


def _least_gap(days: tuple[int, ...]) -> int:
    """Return the fewest days from one to the next, round the week."""
    ordered = sorted(days)
    return min((later - day) % DAYS or DAYS for day, later in zip(ordered, (*ordered[1:], ordered[0]), strict=True))


def _days_apart(one: int, other: int) -> int:
    """Return the days between two days of the repeating week, the shorter way round; 0 for the same day."""
    ahead = (one - other) % DAYS
    return min(ahead, DAYS - ahead)


def _slot(session: SessionKind, items: list[Item], knowledge: KnowledgeBase) -> PlannedSession:
    minutes = sum(minutes_of(item, knowledge) for item in items)
    return PlannedSession(session, tuple(item.exercise.id for item in items), minutes)


def minutes_of(item: Item, knowledge: KnowledgeBase) -> int:
    """Return the estimated minutes of one item on one day, setting up included; both sides count.

    Accelerating and starts follow the upright run of the same day, so they need no warm-up of their own.
    """
    if item.rung is not None and item.exercise.reach is not None:
        warm_up = knowledge.ladder.warm_up_min if item.purpose and item.purpose.plans.part is Phase.UPRIGHT else 0
        return warm_up + knowledge.ladder.doses[item.exercise.reach.phase][item.rung].minutes
    if item.dose is None:
        is_run = session_of(item) in (SessionKind.RUN, SessionKind.FAST_RUN)
        return knowledge.choices.run_minutes if is_run else 0
    dose = item.dose
    if dose.minutes:
        return dose.minutes
    seconds = dose.sets * (dose.hold_s + dose.repetitions * max(dose.up_s + dose.down_s, 2) + dose.rest_s)
    return ceil(seconds / 60) + knowledge.choices.setting_up_min
