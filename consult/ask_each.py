"""Ask something of each of several things, one line each: how much is done of an exercise, or how a sport goes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Generic, Protocol, TypeVar

from engine.interview.typed import UNSURE, Parsed, normalized
from language.activities import Activity
from language.exercises import Exercise
from language.questions import UNKNOWN, Given
from reports.lines import Line, detail, heading, text

N = TypeVar("N")
_NOTHING = UNSURE | {"", "skip", "next"}


class Telling(Protocol[N]):
    """What is told of each thing."""

    lead: str

    @property
    def ends(self) -> Collection[str]:
        """What to type when there is nothing to tell of all that is left."""

    @property
    def nothing(self) -> tuple[Given, str]:
        """The answer when nothing was told of any, and how it is read back."""

    def prompt(self, thing: Exercise | Activity) -> tuple[str, ...]:
        """Return what to say with a thing beside what was said at the start."""

    def read(self, thing: Exercise | Activity, typed: str) -> N | str:
        """Return what a person typed, as a note, or what to say where it is not clear."""

    def read_back(self, note: N) -> str:
        """Return a note as it was understood."""


NOT_SURE: tuple[Given, str] = (UNKNOWN, "not sure")


class EachAnswer(Generic[N]):
    """What is told of some things, line by line.

    Args:
        things: The things, at least one.
        before: The old answer, which an empty line keeps.
        telling: What is told of them.
    """

    def __init__(self, things: tuple[Exercise | Activity, ...], before: Given | None, telling: Telling[N]) -> None:
        self._before = before
        self._left = list(things)
        self._telling = telling
        self._told: list[tuple[str, N]] = []

    @property
    def lead(self) -> str:
        """What to say before the first thing."""
        return self._telling.lead

    @property
    def is_changed(self) -> bool:
        """Whether an empty line passes over a thing, and does not keep an old answer."""
        return self._before is None or bool(self._told)

    @property
    def so_far(self) -> Given:
        """What was told until now, to be kept should the terminal close."""
        return tuple(str(note) for _, note in self._told) or self._telling.nothing[0]

    @property
    def prompt(self) -> tuple[Line, ...]:
        """What to ask next."""
        here = self._left[0]
        return (heading(f"{here.name}?"), *map(detail, self._telling.prompt(here)))

    def take(self, line: str) -> Parsed | tuple[Line, ...]:
        """Return the answer, when the line ends it; else what to say before the next line."""
        typed = normalized(line)
        here, is_told = self._left[0], typed not in _NOTHING and typed not in self._telling.ends
        if is_told:
            note = self._telling.read(here, typed)
            if isinstance(note, str):
                return (text(note), *self.prompt)
            self._told.append((here.name, note))
        self._left = [] if typed in self._telling.ends else self._left[1:]
        if self._left:
            said = (text(f"That is: {self._telling.read_back(self._told[-1][1])}."),) if is_told else ()
            return (*said, *self.prompt)
        words = "; ".join(f"{name}, {self._telling.read_back(note)}" for name, note in self._told)
        return Parsed(self.so_far, words or self._telling.nothing[1])
