"""Doses in words: as pairs of name and figure, and in one short line."""

from __future__ import annotations

from dataclasses import replace

from engine.planning.parts import Item
from language.doses import Dose
from language.progress import Progress, Trust
from language.weights import Weight
from language.work import Laterality

DoseWords = tuple[tuple[str, str], ...]
"""A dose as pairs of name and figure with unit."""

BESIDE = ("Speed", "Rest", "Repeats left", "Effort")
"""What of a dose does not stand in its short line."""
BESIDE_OF_RUN = ("Rest",)
"""The same of a run on the ladder, whose speed does."""


def dose_words(dose: Dose, progress: Progress) -> DoseWords:
    """Return a dose as pairs of name and figure with unit."""
    many = progress.many_left and dose.left >= progress.many_left
    up = f"{dose.up_s} seconds up, " if dose.up_s else ""
    rows = (
        ("Sets", dose.sets, str(dose.sets)),
        ("Hold", dose.hold_s, f"{dose.hold_s} seconds"),
        ("Repeats", dose.repetitions, str(dose.repetitions)),
        ("Speed", dose.down_s, f"{up}{dose.down_s} seconds down"),
        ("Rounds", dose.rounds, f"{dose.rounds} times: {minutes(dose.jog_min)} jog, {minutes(dose.walk_min)} walk"),
        ("Time", dose.minutes, minutes(dose.minutes)),
        ("Rest", dose.rest_s, _rest(dose.rest_s)),
        ("Repeats left", dose.left, f"{dose.left}{' or more' if many else ''}"),
        ("Effort", dose.effort and not dose.left, f"{dose.effort} of 10"),
    )
    return tuple((name, words) for name, is_set, words in rows if is_set)


def _rest(seconds: int) -> str:
    return minutes(seconds // 60) if seconds >= 120 and not seconds % 60 else f"{seconds} seconds"


def minutes(count: int) -> str:
    """Return a number of minutes in words."""
    return "1 minute" if count == 1 else f"{count} minutes"


AS_NOW = "as you do it now"


def is_as_before(item: Item) -> bool:
    """Return whether an exercise stays just as it was done before the first plan."""
    return item.course is not None and item.course.record.trust is Trust.TOLD


def item_dose_words(item: Item, dose: Dose, progress: Progress) -> DoseWords:
    """Return the dose of an item as pairs of name and figure with unit."""
    course = item.course
    if is_as_before(item) and course and course.record.told is None:
        return (("How much", AS_NOW),)
    words = dose_words(replace(dose, up_s=0, down_s=0, left=0, effort=0) if is_as_before(item) else dose, progress)
    if is_for_each_leg(item) and dose.sets:
        words = (("Sets", f"{dose.sets} each leg"), *words[1:])
    as_now = ", as now" if is_as_before(item) else ""
    return (*words, ("Weight", f"{course.weight}{as_now}")) if course and course.weight else words


def is_for_each_leg(item: Item) -> bool:
    """Return whether a dose is done by each leg in turn."""
    return item.exercise.laterality is Laterality.SINGLE and not (item.purpose and item.purpose.plans.of_sound_leg)


def short_dose_of(item: Item, dose: Dose, weight: Weight | None = None) -> str:
    """Return a dose of an item in one short line, with the weight that goes with it."""
    if dose.rounds:
        return f"{dose.rounds} x {minutes(dose.jog_min)} jog, {minutes(dose.walk_min)} walk"
    if dose.minutes:
        return minutes(dose.minutes)
    told = item.course.record.told if is_as_before(item) and item.course and dose is item.dose else None
    if is_as_before(item) and dose is item.dose and told is None:
        return AS_NOW
    each = " each leg" if is_for_each_leg(item) else ""
    if dose.hold_s:
        return f"{dose.sets} holds of {dose.hold_s} seconds{each}"
    slow = ", slowly" if dose.up_s and not told else ""
    lifted = f", {weight}" if weight else ""
    return f"{dose.sets} x {dose.repetitions}{each}{slow}{lifted}"
