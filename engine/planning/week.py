"""Lay out the week: the procedure ``build-week``.

The week repeats, so Sunday lies before Monday. Sessions are placed from the hardest on the tendon to the easiest; each
keeps the hours that its work needs to recover, and the days are spread as evenly as that allows, earliest first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from math import ceil

from engine.planning.model import Day, Item, Session, Slot
from kb.doses import FAST_RUN_GAP_H, RUN_GAP_H, RUN_MINUTES
from kb.vocabulary.scales import Contraction, Pace, Purpose

DAYS = 7
SETTING_UP_MIN = 3


def session_of(item: Item) -> Session | None:  # noqa: PLR0911  (one return for each kind of session)
    """Return the kind of session that a chosen item belongs to; ``None`` for what is no session, as a cushion."""
    exercise = item.exercise
    if exercise.pace in (Pace.TEMPO, Pace.FAST):
        return Session.FAST_RUN
    if exercise.pace is not None or item.purpose is Purpose.RUNNING:
        return Session.RUN
    if item.purpose is Purpose.FITNESS:
        return Session.FITNESS
    if exercise.contraction is Contraction.ENERGY_STORAGE:
        return Session.SPRING
    if exercise.contraction is Contraction.ISOMETRIC and item.purpose is Purpose.HOLD:
        return Session.HOLD
    if item.purpose in (Purpose.SITTING_HELP, Purpose.SLEEP, Purpose.COMFORT):
        return None
    return Session.STRENGTH


@dataclass(frozen=True, slots=True)
class Shape:
    """All that the days of a week depend on. There are few shapes, so what is said of every week can be checked on each.

    Attributes:
        fast: Whether there are springy drills or fast runs.
        strength_gap_h: Least hours between strength days; 0 when there is no strength work.
        heavy: Whether strength work loads the sore tendon so much that holds pause on its days.
        walks: Whether there are walks for running, and no runs.
        runs: Whether there are runs.
        spares: Whether racing goes on, so that strength days are cut to two.
    """

    fast: bool
    strength_gap_h: int
    heavy: bool
    walks: bool
    runs: bool
    spares: bool


def shapes(gaps_h: Iterable[int]) -> Iterator[Shape]:
    """Yield every shape that a week can have.

    Args:
        gaps_h: The hours between strength days that any dose asks for.
    """
    strength = [(0, False), *product(sorted(set(gaps_h)), (False, True))]
    for fast, (gap_h, heavy), (walks, runs), spares in product(
        (False, True), strength, ((False, False), (True, False), (False, True)), (False, True)
    ):
        yield Shape(fast, gap_h, heavy, walks, runs, spares)


def build(chosen: tuple[Item, ...], *, spares: bool) -> tuple[Day, ...]:
    """Return seven days, Monday first.

    Args:
        chosen: The chosen items.
        spares: Whether racing goes on, so that strength days are cut to two.
    """
    groups: dict[Session, list[Item]] = {}
    for item in chosen:
        session = session_of(item)
        if session is not None:
            groups.setdefault(session, []).append(item)
    days = days_of(shape_of(groups, spares=spares))
    return tuple(
        Day(
            number,
            tuple(
                _slot(session, groups[session]) for session in Session if session in groups and number in days[session]
            ),
        )
        for number in range(DAYS)
    )


def shape_of(groups: Mapping[Session, list[Item]], *, spares: bool) -> Shape:
    """Return the shape of a week with these sessions."""
    strength = groups.get(Session.STRENGTH, ())
    runs = groups.get(Session.RUN, ())
    paced = any(item.exercise.pace is not None for item in runs)
    return Shape(
        fast=Session.SPRING in groups or Session.FAST_RUN in groups,
        strength_gap_h=max((item.dose.gap_h for item in strength if item.dose), default=24 if strength else 0),
        heavy=any(loads_the_sore_tendon(item) for item in strength),
        walks=bool(runs) and not paced,
        runs=paced,
        spares=spares,
    )


@cache
def days_of(shape: Shape) -> Mapping[Session, tuple[int, ...]]:
    """Return on which days each kind of session lies, if the week has it."""
    high = _spread(2, FAST_RUN_GAP_H, range(DAYS)) if shape.fast else ()
    days = {Session.SPRING: high, Session.FAST_RUN: high, Session.STRENGTH: ()}
    if shape.strength_gap_h:
        after = {(day + 1) % DAYS for day in high}
        free = [day for day in range(DAYS) if day not in high and day not in after]
        days[Session.STRENGTH] = _spread(2 if shape.fast or shape.spares else 3, shape.strength_gap_h, free)
    loaded = {*high, *(days[Session.STRENGTH] if shape.heavy else ())}
    rested = [day for day in range(DAYS) if all(_days_apart(day, other) >= 2 for other in high)]
    easy = [day for day in rested if day not in loaded] or rested
    days[Session.RUN] = _spread(2, RUN_GAP_H, easy) if shape.runs else _spread(3, RUN_GAP_H, range(DAYS))
    running = days[Session.RUN] if shape.runs or shape.walks else ()
    free = [day for day in range(DAYS) if day not in loaded and day not in running]
    days[Session.FITNESS] = _spread(2, RUN_GAP_H, free)
    days[Session.HOLD] = tuple(day for day in range(DAYS) if day not in loaded)
    return days


def loads_the_sore_tendon(item: Item) -> bool:
    """Return whether a strength item asks so much of the sore tendon that holds pause on its days."""
    return item.exercise.contraction is not Contraction.ISOMETRIC and item.purpose is not Purpose.SOUND_LEG


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


def _slot(session: Session, items: list[Item]) -> Slot:
    return Slot(session, tuple(item.exercise.id for item in items), sum(minutes_of(item) for item in items))


def minutes_of(item: Item) -> int:
    """Return the estimated minutes of one item on one day, setting up included; both sides count."""
    if item.dose is None:
        return RUN_MINUTES if session_of(item) in (Session.RUN, Session.FAST_RUN) else 0
    dose = item.dose
    if dose.minutes:
        return dose.minutes
    seconds = dose.sets * (dose.hold_s + dose.repetitions * max(dose.up_s + dose.down_s, 2) + dose.rest_s)
    return ceil(seconds / 60) + SETTING_UP_MIN
