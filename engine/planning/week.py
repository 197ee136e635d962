"""Lay out the week: the procedure ``build-week``.

The week repeats, so Sunday lies before Monday. Sessions are placed from the hardest on the tendon to the easiest; each
keeps the hours that its work needs to recover, and the days are spread as evenly as that allows, earliest first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations
from math import ceil

from engine.planning.model import Day, Item, Lowered, Session, Slot
from kb.doses import FAST_RUN_GAP_H, RUN_GAP_H, RUN_MINUTES
from kb.selection import (
    FAST_DAYS,
    FITNESS_DAYS,
    RUN_DAYS,
    SETTING_UP_MIN,
    STRENGTH_DAYS,
    STRENGTH_DAYS_BESIDE_SPEED,
    WALK_DAYS,
)
from kb.vocabulary.scales import Contraction, Pace, Purpose

DAYS = 7


def session_of(item: Item) -> Session | None:  # noqa: PLR0911  (one return for each kind of session)
    """Return the kind of session that a chosen item belongs to; ``None`` for what is no session, as a cushion."""
    exercise = item.exercise
    if item.purpose is Purpose.SPRING:
        return Session.SPRING
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
    days = _place(groups, spares=spares)
    held = {
        session: [(item, _within_limit(item, days.get(session, ()))) for item in groups.get(session, ())]
        for session in Session
    }
    return tuple(
        Day(
            number,
            tuple(
                _slot(session, today)
                for session in Session
                if (today := [item for item, its_days in held[session] if number in its_days])
            ),
        )
        for number in range(DAYS)
    )


def _within_limit(item: Item, days: tuple[int, ...]) -> tuple[int, ...]:
    """Return the days of an item among those of its session: no more than its limit, spread as evenly as that allows."""
    if item.limit is None or len(days) <= item.limit.days:
        return days
    return _spread(item.limit.days, item.dose.gap_h if item.dose else 24, days)


def days_lowered(chosen: tuple[Item, ...], *, spares: bool) -> tuple[Item, ...]:
    """Return the items; those that their limit keeps to fewer days than their session would give say so."""
    free = build(tuple(replace(item, limit=None) for item in chosen), spares=spares)
    kept = build(chosen, spares=spares)
    return tuple(_with_days(item, _count(item, free), _count(item, kept)) for item in chosen)


def _with_days(item: Item, free: int, kept: int) -> Item:
    return replace(item, lowered=(*item.lowered, Lowered("days", free, kept))) if kept < free else item


def _count(item: Item, week: tuple[Day, ...]) -> int:
    return sum(item.exercise.id in slot.items for day in week for slot in day.slots)


def _place(groups: dict[Session, list[Item]], *, spares: bool) -> dict[Session, tuple[int, ...]]:
    days: dict[Session, tuple[int, ...]] = {}
    fast = Session.SPRING in groups or Session.FAST_RUN in groups
    if fast:
        high = _spread(FAST_DAYS, FAST_RUN_GAP_H, range(DAYS))
        days.update({session: high for session in (Session.SPRING, Session.FAST_RUN) if session in groups})
    high_days = days.get(Session.SPRING, days.get(Session.FAST_RUN, ()))
    if Session.STRENGTH in groups:
        after = {(day + 1) % DAYS for day in high_days}
        free = [day for day in range(DAYS) if day not in high_days and day not in after]
        most = max(item.limit.days if item.limit else DAYS for item in groups[Session.STRENGTH])
        count = min(STRENGTH_DAYS_BESIDE_SPEED if fast or spares else STRENGTH_DAYS, most)
        gap = max((item.dose.gap_h for item in groups[Session.STRENGTH] if item.dose), default=24)
        days[Session.STRENGTH] = _spread(count, gap, free)
    heavy = any(_loads_the_sore_tendon(item) for item in groups.get(Session.STRENGTH, ()))
    loaded = set(high_days) | set(days.get(Session.STRENGTH, ()) if heavy else ())
    if Session.RUN in groups:
        running = any(item.exercise.pace is not None for item in groups[Session.RUN])
        rested = [day for day in range(DAYS) if all(_days_apart(day, high) >= 2 for high in high_days)]
        free = [day for day in rested if day not in loaded] or rested
        days[Session.RUN] = _spread(RUN_DAYS if running else WALK_DAYS, RUN_GAP_H, free if running else range(DAYS))
    if Session.FITNESS in groups:
        free = [day for day in range(DAYS) if day not in loaded and day not in days.get(Session.RUN, ())]
        days[Session.FITNESS] = _spread(FITNESS_DAYS, RUN_GAP_H, free)
    if Session.HOLD in groups:
        days[Session.HOLD] = tuple(day for day in range(DAYS) if day not in loaded)
    return days


def _loads_the_sore_tendon(item: Item) -> bool:
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
