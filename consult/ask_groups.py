"""Read a list by number; a long one in groups: one line for each at first, then the entries of those that are ticked."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.english import value_words
from engine.interview.reading import ALL, NONE, read_numbers
from engine.interview.typed import UNSURE, Parsed, normalized
from language.domains import Value
from language.questions import Group, Question
from reports.lines import Line, detail, heading, text

HOW = 'Type the numbers of all that are true, such as 1 3; "none", or "not sure".'
WHICH = "Which of these are true?"
_BETWEEN = re.compile(r"[;,]| and ")
HOW_WHICH = 'Their numbers, "all", or "none".'


class Groups:
    """A list that is answered by number in two steps: groups and single entries, then the entries of the ticked groups.

    Args:
        asked: The question. One without groups is answered in one step.
    """

    def __init__(self, asked: Question) -> None:
        self._asked = asked
        self._ticked: tuple[Value, ...] = ()
        self._shown: tuple[Value, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the entries of ticked groups are shown, rather than the groups."""
        return bool(self._shown)

    def close(self) -> None:
        """Show the groups again."""
        self._ticked = self._shown = ()

    def lines(self) -> Iterable[Line]:
        """Yield what there is to tick now, numbered, and how."""
        if self.is_open:
            yield heading(WHICH)
            for number, entry in enumerate(self._shown, 1):
                yield detail(f"{number} {self._words(entry)}")
            yield text(HOW_WHICH)
            return
        for number, head in enumerate(self._asked.heads, 1):
            yield detail(f"{number} {head.label if isinstance(head, Group) else self._words(head)}")
        yield text(HOW)

    def take(self, line: str) -> Parsed | tuple[Line, ...] | None:
        """Return the answer where numbers end it, what to show before the next line, or ``None`` for words.

        Args:
            line: What was typed.
        """
        typed = normalized(line)
        if self.is_open and typed in NONE:
            return self._answer(self._ticked)
        if self.is_open and typed in ALL:
            return self._answer((*self._ticked, *self._shown))
        if self._ticked and typed in UNSURE:
            said = "; ".join(map(self._words, self._ticked))
            return (text(f'You said already: {said}. {HOW_WHICH} With b you can go back and be "not sure" of all.'),)
        return None if typed in NONE else self._by_number(typed)

    def _by_number(self, typed: str) -> Parsed | tuple[Line, ...] | None:
        numbers = read_numbers(typed)
        if numbers is None:
            is_mixed = any(read_numbers(piece) for piece in _BETWEEN.split(typed) if piece.strip())
            return (text("Type numbers alone, or words alone."),) if is_mixed else None
        heads = self._shown or self._asked.heads
        wrong = [number for number in numbers if not 1 <= number <= len(heads)]
        if wrong:
            return (text(f"{wrong[0]} is not on the list. The numbers go from 1 to {len(heads)}."),)
        chosen = [heads[number - 1] for number in numbers]
        entries = tuple(one for one in chosen if not isinstance(one, Group))
        opened = tuple(entry for one in chosen if isinstance(one, Group) for entry in one.entries)
        if not opened:
            return self._answer((*self._ticked, *entries))
        self._ticked, self._shown = entries, tuple(dict.fromkeys(opened))
        return tuple(self.lines())

    def with_ticked(self, named: tuple[Value, ...]) -> Parsed:
        """Return the answer of entries that were named in words, beside those that were ticked before."""
        return self._answer((*self._ticked, *named))

    def _answer(self, chosen: tuple[Value, ...]) -> Parsed:
        value = tuple(entry for entry in self._asked.domain.values() if entry in chosen)
        return Parsed(value, "; ".join(map(self._words, value)) or "none")

    def _words(self, entry: Value) -> str:
        return value_words(entry, self._asked.domain)
