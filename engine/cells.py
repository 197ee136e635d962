"""The finite space of answers: every question with its choices, every number cut wherever any rule draws a line.

Two numbers in one cell are the same to every rule, so one of them stands for all. Nothing is lost by it: a property that
holds for one athlete of each cell holds for every athlete.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import prod

from language._experta import W
from language.bounds import Bound, Within
from language.domains import Value, Whole
from language.findings import Answer, Finding, slots
from language.questions import Question
from language.rules import Advice, premises

Cuts = Mapping[type[Finding], frozenset[int]]


@dataclass(frozen=True)
class Space:
    """What can be answered to one question.

    Attributes:
        question: The question.
        starts: Of a number, the lowest value of each cell; empty otherwise.
    """

    question: Question
    starts: tuple[int, ...] = ()

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """One value for each cell; for a list, all that can be in it."""
        return self.starts or self.question.domain.values()

    @property
    def size(self) -> int:
        """How many answers tell athletes apart, "don't know" among them."""
        known: int = 2 ** len(self.values) if self.question.takes_several else len(self.values)
        return known + 1 + self.question.may_not_apply

    def standing_for(self, value: Value) -> Value:
        """Return the value that stands for one: of a number the lowest of its cell, else the value itself."""
        return self.cell(value)[0] if self.starts and isinstance(value, int) else value

    @property
    def cells(self) -> tuple[tuple[int, int], ...]:
        """Of a number, the lowest and highest number of each cell; empty otherwise."""
        return tuple(map(self.cell, self.starts))

    def cell(self, value: int) -> tuple[int, int]:
        """Return the lowest and highest number of the cell in which a number lies."""
        assert isinstance(self.question.domain, Whole)  # noqa: S101  (told to the type checker)
        below = [start for start in self.starts if start <= value]
        above = [start for start in self.starts if start > value]
        return below[-1], above[0] - 1 if above else self.question.domain.high


def cuts(rules: Iterable[Advice]) -> Cuts:
    """Return the numbers at which a new cell begins, by class of answers.

    A number that a rule takes over as a variable is told apart from every other.
    """
    found: dict[type[Finding], set[int]] = {}
    for rule in rules:
        for part in premises(rule):
            if issubclass(part.finding, Answer):
                for name, value in part.pattern.values_by_slot.items():
                    domain = slots(part.finding)[name]
                    if isinstance(domain, Whole):
                        found.setdefault(part.finding, set()).update(_starts(value, domain))
    return {finding: frozenset(starts) for finding, starts in found.items()}


def _starts(value: object, domain: Whole) -> Iterable[int]:
    if isinstance(value, W):
        return range(domain.low, domain.high + 1)
    if isinstance(value, Bound) and isinstance(value.test, Within):
        low, high = value.test.low, value.test.high
        return [edge for edge in (low, None if high is None else high + 1) if edge is not None]
    return (value, value + 1) if isinstance(value, int) else ()


def merged(*several: Cuts) -> Cuts:
    """Return the cuts of several rule books together."""
    classes = {finding for cut in several for finding in cut}
    return {finding: frozenset().union(*(cut.get(finding, frozenset()) for cut in several)) for finding in classes}


def space(cut: Cuts, questions: Iterable[Question]) -> tuple[Space, ...]:
    """Return what can be answered to each question."""
    return tuple(_space(question, cut.get(question.asks, frozenset())) for question in questions)


def _space(question: Question, starts: frozenset[int]) -> Space:
    domain = question.domain
    if not isinstance(domain, Whole):
        return Space(question)
    inside = {start for start in starts if domain.low < start <= domain.high}
    return Space(question, tuple(sorted({domain.low, *inside})))


def athletes(spaces: Iterable[Space]) -> int:
    """Return how many athletes the space tells apart."""
    return prod(one.size for one in spaces)
