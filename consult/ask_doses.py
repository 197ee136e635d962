"""Ask how much is done of each exercise: sets, repeats and weight, one exercise after the other."""

from __future__ import annotations

import re

from engine.interview.typed import UNSURE, Parsed, normalized
from language.exercises import Exercise
from language.questions import UNKNOWN, Given
from language.records import ToldDose
from language.work import Contraction
from reports.text import Line, heading, text

HOW_LONG = 'Type the minutes in one go, such as 60 min. Or "not sure".'
HOW = 'Type sets x repeats, and the weight: 3 x 8 80 kg, or 3 x 15 without a weight. Or "not sure".'
_WEIGHT = r"(?P<weight>\d{1,3}(?:[.,]\d{1,2})?)\s*(?P<unit>kgs?|kilos?|kilograms?|lbs?|pounds?)?"
_TIMES = "\N{MULTIPLICATION SIGN}"
_SETS = rf"(?P<sets>\d{{1,2}})\s*(?:x|{_TIMES}|\*|by|sets? of|sets? x|sets?)\s*(?P<repeats>\d{{1,2}})"
_REPEATS = rf"{_SETS}\s*(?:reps?|repeats?|repetitions?|times)?"
_FIRST = re.compile(rf"{_REPEATS}(?:\s*(?:@|at|with|x|{_TIMES}|,|;|-|and)?\s*{_WEIGHT})?(?:\s*each(?: leg| side)?)?")
_LAST = re.compile(rf"{_WEIGHT}\s*(?:@|at|for|,|;|:|-)?\s*{_REPEATS}")
_TIME = re.compile(
    r"(?:(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hours?|hrs?)\s*(?:and\s*)?)?"
    r"(?:(?P<minutes>\d{1,3})\s*(?:m|mins?|minutes?)?)?"
)
MOST_MINUTES = 1000
_NOTHING = UNSURE | {"", "skip", "next"}


class DosesAnswer:
    """The doses of some exercises, told line by line.

    Args:
        exercises: The exercises, at least one.
        before: The old answer, which an empty line keeps.
    """

    def __init__(self, exercises: tuple[Exercise, ...], before: Given | None) -> None:
        self._before = before
        self._left = list(exercises)
        self._told: list[ToldDose] = []

    @property
    def is_changed(self) -> bool:
        """Whether an empty line passes over an exercise, and does not keep an old answer."""
        return self._before is None or bool(self._told)

    @property
    def so_far(self) -> Given:
        """What was told until now, to be kept should the terminal close; unknown when nothing was."""
        return tuple(map(str, self._told)) or UNKNOWN

    @property
    def prompt(self) -> Line:
        """What to ask next."""
        return heading(f"{self._left[0].name}?{' ' + HOW_LONG if is_timed(self._left[0]) else ''}")

    def take(self, line: str) -> Parsed | tuple[Line, ...]:
        """Return the answer, when the line ends it; else what to say before the next line."""
        typed = normalized(line)
        here = self._left[0]
        if typed not in _NOTHING:
            told = read_minutes(here.id, typed) if is_timed(here) else read_dose(here.id, typed)
            if isinstance(told, str):
                return (text(told), self.prompt)
            self._told.append(told)
        self._left.pop(0)
        if self._left:
            said = (text(f"That is: {read_back(self._told[-1])}."),) if typed not in _NOTHING else ()
            return (*said, self.prompt)
        return Parsed(self.so_far, "; ".join(map(read_back, self._told)) or "not sure")


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
    unit = "lb" if (found["unit"] or "").startswith(("lb", "pound")) else "kg"
    weight = f"{found['weight'].replace(',', '.')} {unit}" if found["weight"] else ""
    return ToldDose(item, sets, repeats, weight)


def read_back(told: ToldDose) -> str:
    """Return a dose as it was understood: sets and repetitions are told apart, so that who swapped them sees it."""
    if told.minutes:
        return told.words
    sets = "1 set" if told.sets == 1 else f"{told.sets} sets"
    weight = f" with {told.weight}" if told.weight else ""
    return f"{sets} of {told.repetitions}{weight}"
