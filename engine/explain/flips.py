"""How firmly a conclusion stands: which single answers, if they were others, would take it away."""

from __future__ import annotations

from dataclasses import dataclass

from engine.explain.search import Space
from engine.masks import masks
from engine.planning.model import Plan
from kb.questions import QUESTIONS
from language.domains import Value
from language.findings import Conclusion
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question


@dataclass(frozen=True, eq=False)
class Flip:
    """One answer that, if it were another, would take a conclusion away.

    Attributes:
        question: The question.
        entry: Of a list, the entry; ``None`` otherwise.
        now: The answer as it is.
        values: The values with which the conclusion would be gone; of a number one for each cell.
    """

    question: Question
    entry: Value | None
    now: Given
    values: tuple[Value, ...]


def flips(plan: Plan) -> tuple[tuple[Conclusion, tuple[Flip, ...]], ...]:
    """Return every conclusion that holds, in the order in which it was drawn, with the single answers that would take it away.

    Every other answer to every question that was answered is tried, fixed ones too: this tells how firmly something stands, and
    not what anyone should change. A conclusion without any flip stands whatever one answer is.
    """
    book = masks(plan.outcome.rules)
    told = plan.outcome.told
    space = Space(book, told)
    here = book.world(told).certain
    gone: dict[tuple[object, ...], list[Flip]] = {}
    for question in QUESTIONS:
        now = told.get(question.id, UNKNOWN)
        if now is UNKNOWN or now is NOT_APPLICABLE:
            continue
        for fact in space.facts_of(question):
            lost: dict[int, list[Value]] = {}
            for value, _ in space.values(fact):
                if not space.is_so((fact, value), told):
                    away = here & ~book.world(space.told({fact: value})).certain
                    for finding in book.concluded(away):
                        lost.setdefault(book.bit(finding), []).append(value)
            for bit, values in lost.items():
                flip = Flip(question, fact.entry, now, tuple(values))
                gone.setdefault(book.finding(bit).key, []).append(flip)
    held = [fact for fact in plan.outcome.facts if isinstance(fact, Conclusion)]
    return tuple((fact, tuple(gone.get(fact.key, ()))) for fact in held)
