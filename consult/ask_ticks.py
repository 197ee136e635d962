"""Tick what is true: all of a screen that is a plain yes or no, or a list, in one line; which of a shared row, in the next."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from engine.interview.sheet import Mark, Row, answers, rows
from engine.interview.typed import NO_WORDS, UNSURE, normalized
from language.domains import listed
from language.questions import Given, Question
from language.screens import Screen
from reports.lines import Line, detail, heading, text

_NONE = NO_WORDS | {"none of these", "none of them", "nothing", "all no", "no to all"}
_TICK = re.compile(r"([0-9]{1,3})(\??)")
_WHY = re.compile(r"(?:\?|why) ?([0-9]{1,3})")
BETWEEN = re.compile(r"(?:[\s,;&]|\band\b)+")
HOW = 'Type the numbers of all that are so, such as 1 3; 4? if not sure of 4; or "none".'
ABOUT = 'Which of them are you not sure about? Type ? after its number, such as 4?; or "not sure of any".'
WHICH = "Which of these are so?"
_OF_ANY = frozenset({"not sure of any", "not sure about any", "not sure of all", "all not sure", "all ?", "all?"})


class Sheet:
    """The ticks of a screen, taken in one line, or in two where a row stands for several.

    Args:
        screen: The screen.
        asked: The questions of it that are ticked together, 2 or more.
        before: The old answers, by id; all that are there when it is not empty.
    """

    def __init__(self, screen: Screen, asked: tuple[Question, ...], before: Mapping[str, Given]) -> None:
        self._lead = screen.ticks
        self._asked = asked
        self._before = before if before.keys() >= {one.id for one in asked} else {}
        self._rows = rows(screen, asked)
        self._ticked: tuple[Mark, ...] = ()
        self._unsure: tuple[Question, ...] = ()
        self._opened: tuple[Row, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether what stands behind ticked rows is shown."""
        return bool(self._opened)

    def close(self) -> None:
        """Show the first rows again, with nothing ticked."""
        self._ticked, self._unsure, self._opened = (), (), ()

    @property
    def shown(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return self._opened or self._rows

    def lines(self) -> Iterable[Line]:
        """Yield the rows, numbered, how to answer, and what was answered before."""
        yield heading(WHICH if self.is_open else self._lead)
        for number, row in enumerate(self.shown, 1):
            yield detail(f"{number} {row.text}")
        yield text(HOW)
        if self._before and not self.is_open:
            yield text(f"Your answer: {self.read_back(self._before)}. Press Enter to keep it.")

    def take(self, line: str) -> Mapping[str, Given] | str | None:
        """Return the answers to all of the questions, what to say where a line is none, or ``None`` where more is shown now.

        Args:
            line: What was typed; an empty one keeps the old answers.
        """
        typed = normalized(line)
        if not typed:
            return HOW if self.is_open or not self._before else self._before
        if typed in _OF_ANY:
            return self._answers((), tuple(one for row in self.shown for one in row.asked))
        if typed in _NONE:
            return self._answers((), ())
        if typed in UNSURE:
            return ABOUT
        chosen = self._chosen(typed)
        if isinstance(chosen, str):
            return chosen
        return self._follow(chosen)

    def _chosen(self, typed: str) -> dict[Row, bool] | str:
        """Return the rows that are ticked, each with whether it is unsure; what to say where that is not clear."""
        found: dict[Row, bool] = {}
        for entry in filter(None, BETWEEN.split(re.sub(r"\s+\?", "?", typed))):
            tick = _TICK.fullmatch(entry)
            if tick is None or not 1 <= int(tick[1]) <= len(self.shown):
                return f"Type numbers from 1 to {len(self.shown)}, with a space between them. {HOW}"
            row = self.shown[int(tick[1]) - 1]
            if found.setdefault(row, bool(tick[2])) is not bool(tick[2]):
                return f"{int(tick[1])} is there twice, once with ? and once without. Which is it?"
        return found

    def _follow(self, chosen: Mapping[Row, bool]) -> Mapping[str, Given] | str | None:
        """Take ticks in; show what stands behind those rows that have several marks."""
        alone = {row.marks[0]: is_unsure for row, is_unsure in chosen.items() if len(row.marks) == 1}
        ticked = tuple(mark for mark, is_unsure in alone.items() if not is_unsure)
        unsure = tuple(mark.asked for mark, is_unsure in alone.items() if is_unsure)
        opened = tuple(mark.row for row in chosen if len(row.marks) > 1 for mark in row.marks)
        both = [mark for mark in (*self._ticked, *ticked) if mark.asked in (*self._unsure, *unsure)]
        if both:
            return (
                f'You ticked "{both[0].words}". With ? all of that list counts as not sure, so it cannot stand beside a tick. '
                "Leave out one of the two."
            )
        if opened:
            self._ticked, self._unsure, self._opened = ticked, unsure, opened
            return None
        return self._answers(ticked, unsure)

    def _answers(self, ticked: tuple[Mark, ...], unsure: tuple[Question, ...]) -> Mapping[str, Given]:
        return answers(self._asked, (*self._ticked, *ticked), (*self._unsure, *unsure))

    def of(self, typed: str) -> Row | None:
        """Return the row of which a person wants to hear why it is asked; ``None`` for anything else."""
        number = why_number(typed)
        return self.shown[number - 1] if number and number <= len(self.shown) else None

    def read_back(self, given: Mapping[str, Given]) -> str:
        """Return answers as they were understood: what is so, what is not sure, and that the rest is not."""
        numbered = tuple(enumerate(self._rows, 1))
        so = [number for number, row in numbered if any(mark.is_in(given[mark.asked.id]) for mark in row.marks)]
        unsure = [
            number
            for number, row in numbered
            if number not in so and any(given[one.id] == one.unsure for one in row.asked)
        ]
        so_words, unsure_words = listed(list(map(str, so))), listed(list(map(str, unsure)))
        if self.is_open:
            marks = dict.fromkeys(mark for row in self._rows for mark in row.marks)
            so_words = "; ".join(mark.words for mark in marks if mark.is_in(given[mark.asked.id]))
            unsure_words = "; ".join(one.tick or one.text for one in self._asked if given[one.id] == one.unsure)
        parts = (("yes to", so_words), ("not sure about", unsure_words))
        said = ", ".join(f"{how} {words}" for how, words in parts if words)
        if not said:
            return "none of these"
        return said + (", no to the rest" if len(so) + len(unsure) < len(self._rows) else "")


def why_number(typed: str) -> int:
    """Return the number of what a person wants to hear of why it is asked, as ``?3``; 0 for anything else."""
    found = _WHY.fullmatch(typed)
    return int(found[1]) if found else 0
