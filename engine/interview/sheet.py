"""A sheet: all of a screen that is answered by ticking what is so, row by row; what is alike shares a row at first."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from engine.english import value_words
from language.domains import NO, YES, Value
from language.questions import Given, Group, Question
from language.screens import Head, Screen


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that a person may tick.

    Attributes:
        asked: The question.
        entry: The entry of its list; ``None`` where it is a plain yes or no.
    """

    asked: Question
    entry: Value | None = None

    @property
    def words(self) -> str:
        """What a tick says."""
        if self.entry is not None:
            return value_words(self.entry, self.asked.domain)
        return self.asked.tick or self.asked.text

    @property
    def row(self) -> Row:
        """The row of this mark alone."""
        is_question = self.entry is None and not self.asked.tick
        return Row(f"{self.words} {self.asked.hint}".rstrip() if is_question else self.words, (self,))

    def is_in(self, given: Given) -> bool:
        """Return whether an answer to its question ticks it."""
        return given == YES if self.entry is None else isinstance(given, tuple) and self.entry in given


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet.

    Attributes:
        text: What a person reads.
        marks: What a tick of it says; of several, the person is asked which.
    """

    text: str
    marks: tuple[Mark, ...]

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions of its marks."""
        return tuple(dict.fromkeys(mark.asked for mark in self.marks))


def rows(screen: Screen, asked: Collection[Question]) -> tuple[Row, ...]:
    """Return the rows of a sheet, in the order of its questions: a group of marks stands where the first of them does.

    Args:
        screen: The screen.
        asked: The questions of it that are ticked together.
    """
    found = tuple(dict.fromkeys(_rows(screen, asked)))
    return tuple(mark.row for mark in found[0].marks) if len(found) == 1 else found


def _rows(screen: Screen, asked: Collection[Question]) -> Iterator[Row]:
    here = {one.id: one for one in asked}
    for one in asked:
        head = next((head for head in screen.heads if one.id in head.asks), None)
        marks = tuple(Mark(here[name]) for name in head.asks if name in here) if head else ()
        if isinstance(head, Head) and len(marks) > 1:
            yield Row(head.label, marks)
        elif one.is_tick:
            yield Mark(one).row
        else:
            for entry in one.heads:
                if isinstance(entry, Group):
                    yield Row(entry.label, tuple(Mark(one, value) for value in entry.entries))
                else:
                    yield Mark(one, entry).row


def answers(asked: Collection[Question], ticked: Collection[Mark], unsure: Collection[Question]) -> Mapping[str, Given]:
    """Return the answers to all questions of a sheet: what is neither ticked nor unsure is not so."""
    return {one.id: one.unsure if one in unsure else _answer(one, ticked) for one in asked}


def _answer(one: Question, ticked: Collection[Mark]) -> Given:
    if one.is_tick:
        return YES if Mark(one) in ticked else NO
    return tuple(value for value in one.domain.values() if Mark(one, value) in ticked)
