"""Answers of one sitting that speak against each other."""

from __future__ import annotations

from dataclasses import dataclass

from engine.history import Standing
from engine.match import pattern_of
from engine.planning.parts import Plan
from language.contradictions import Contradiction
from language.findings import Answer
from language.knowledge import KnowledgeBase


@dataclass(frozen=True, eq=False)
class AtOdds:
    """Two answers that speak against each other, and why."""

    contradiction: Contradiction
    one: Answer
    other: Answer


def contradictions(plan: Plan, standing: Standing | None = None) -> tuple[AtOdds, ...]:
    """Return the answers of one sitting that speak against each other.

    What was said on different days may have changed in between, and what was worked out was said by nobody.

    Args:
        plan: The plan.
        standing: When each answer was given; ``None`` when all were given together.
    """
    index = plan.outcome.whole_index
    found = []
    for known in plan.knowledge.contradictions:
        ones = index.meeting(pattern_of(known.one, known.id), {})
        others = index.meeting(pattern_of(known.other, known.id), {})
        if ones and others and _are_told_together(known, standing, plan.knowledge):
            found.append(AtOdds(known, ones[0][0], others[0][0]))
    return tuple(found)


def _are_told_together(known: Contradiction, standing: Standing | None, knowledge: KnowledgeBase) -> bool:
    """Return whether a person gave both answers, and on one day."""
    if standing is None:
        return True
    asked = [knowledge.asking(type(pattern)).id for pattern in (known.one, known.other)]
    days = {standing.given_on.get(name) for name in asked}
    return len(days) == 1 and not any(name in standing.worked_out for name in asked)
