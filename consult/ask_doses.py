"""Ask how much is done of each exercise: sets, repeats and weight, or minutes."""

from __future__ import annotations

import re

from consult.ask_each import NOT_SURE
from language.activities import Activity
from language.exercises import Exercise
from language.records import ToldDose
from language.work import Contraction

HOW_LONG = 'Type the minutes in one go, such as 60 min. Or "not sure".'
HOW = 'Type sets x repeats, and the weight: 3 x 8 80 kg, or 3 x 15 without a weight. Or "not sure".'
WEIGHT_TYPED = r"(?P<weight>\d{1,3}(?:[.,]\d{1,2})?)\s*(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?)?"
_TIMES = "\N{MULTIPLICATION SIGN}"
_SETS = rf"(?P<sets>\d{{1,2}})\s*(?:x|{_TIMES}|\*|by|sets? of|sets? x|sets?)\s*(?P<repeats>\d{{1,2}})"
_REPEATS = rf"{_SETS}\s*(?:reps?|repeats?|repetitions?|times)?"
_FIRST = re.compile(
    rf"{_REPEATS}(?:\s*(?:@|at|with|x|{_TIMES}|,|;|-|and)?\s*{WEIGHT_TYPED})?(?:\s*each(?: leg| side)?)?"
)
_LAST = re.compile(rf"{WEIGHT_TYPED}\s*(?:@|at|for|,|;|:|-)?\s*{_REPEATS}")
_TIME = re.compile(
    r"(?:(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hours?|hrs?)\s*(?:and\s*)?)?"
    r"(?:(?P<minutes>\d{1,3})\s*(?:m|mins?|minutes?)?)?"
)
MOST_MINUTES = 1000


class Doses:
    """Doses, as a way of telling something of each exercise."""

    lead = HOW
    ends = ()
    nothing = NOT_SURE

    def prompt(self, thing: Exercise | Activity) -> tuple[str, ...]:
        """Return what to say with an exercise beside what was said at the start."""
        return (HOW_LONG,) if isinstance(thing, Exercise) and is_timed(thing) else ()

    def read(self, thing: Exercise | Activity, typed: str) -> ToldDose | str:
        """Return the dose that a person typed, or what to say where it is not clear."""
        is_minutes = isinstance(thing, Exercise) and is_timed(thing)
        return read_minutes(thing.id, typed) if is_minutes else read_dose(thing.id, typed)

    def read_back(self, note: ToldDose) -> str:
        """Return a dose as it was understood."""
        return read_back(note)


def is_timed(exercise: Exercise) -> bool:
    """Return whether an exercise is done by minutes and not in sets."""
    return exercise.contraction is Contraction.CONCENTRIC


def read_minutes(item: str, typed: str) -> ToldDose | str:
    """Return the minutes that a person typed, or what to say where it is not clear."""
    found = _TIME.fullmatch(typed)
    if found is None:
        return HOW_LONG
    minutes = round(float((found["hours"] or "0").replace(",", ".")) * 60) + int(found["minutes"] or 0)
    return ToldDose(item, minutes=minutes) if 0 < minutes < MOST_MINUTES else HOW_LONG


def read_dose(item: str, typed: str) -> ToldDose | str:
    """Return the dose that a person typed, or what to say where it is not clear.

    Args:
        item: Id of the exercise.
        typed: The line, made even.
    """
    found = _FIRST.fullmatch(typed) or _LAST.fullmatch(typed)
    if found is None:
        return HOW
    if found["weight"] and not found["unit"]:
        return f"Is that kg or lb? Type it with its unit: {found['sets']} x {found['repeats']} {found['weight']} kg."
    sets, repeats = int(found["sets"]), int(found["repeats"])
    if not sets or not repeats:
        return HOW
    unit = unit_of(found["unit"] or "")
    weight = f"{found['weight'].replace(',', '.')} {unit}" if found["weight"] else ""
    return ToldDose(item, sets, repeats, weight)


def unit_of(typed: str) -> str:
    """Return a unit of weight by how it was typed: pounds where that is said, else kilograms."""
    return "lb" if typed.startswith(("lb", "pound")) else "kg"


def read_back(told: ToldDose) -> str:
    """Return a dose as it was understood: sets and repetitions are told apart, so that who swapped them sees it."""
    if told.minutes:
        return told.words
    sets = "1 set" if told.sets == 1 else f"{told.sets} sets"
    weight = f" with {told.weight}" if told.weight else ""
    return f"{sets} of {told.repetitions}{weight}"
