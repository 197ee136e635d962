"""What needs a second look: open questions with what they could change, answers that are unusual, near a limit, or at odds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import networkx as nx

from engine.explain.basis import Basis, basis
from engine.history import Standing
from engine.masks import Masks, World, bits, masks
from engine.match import pattern_of
from engine.planning.judge import permissions
from engine.planning.model import Item, ItemState, Plan
from kb.contradictions import CONTRADICTIONS, Contradiction
from kb.exercises import Exercise
from kb.graph import regressions
from kb.questions import QUESTIONS, asking
from kb.vocabulary.conclusions import (
    Contraindicated,
    Doubtful,
    Excluded,
    Indicated,
    MayDose,
    MayEnter,
    MayRun,
    Referral,
)
from kb.vocabulary.scales import Equipment
from language.findings import Answer, Conclusion
from language.questions import Question


@dataclass(frozen=True, eq=False)
class Open:
    """A question that is open, and what its answer could change.

    Attributes:
        question: The question.
        items: The items whose state or dose it could change, alone or with other open questions, in the order of the catalogue.
        conclusions: What could follow from it. When there is none and no item either, no answer changes this plan.
    """

    question: Question
    items: tuple[Item, ...]
    conclusions: tuple[Conclusion, ...]

    @property
    def is_idle(self) -> bool:
        """Whether no answer can change this plan."""
        return not self.items and not self.conclusions


@dataclass(frozen=True, eq=False)
class Near:
    """A number that lies next to a limit: one more or one less, and something else would follow.

    Attributes:
        question: The question.
        now: The number.
        other: The neighbour with which it changes.
        came: What would follow with that.
        went: What would no longer follow.
    """

    question: Question
    now: int
    other: int
    came: tuple[Conclusion, ...]
    went: tuple[Conclusion, ...]


@dataclass(frozen=True, eq=False)
class AtOdds:
    """Two answers that speak against each other, and why."""

    contradiction: Contradiction
    one: Answer
    other: Answer


def open_questions(plan: Plan) -> tuple[Open, ...]:
    """Return every open question with what it could change, the one that could change most items first."""
    book = masks(plan.outcome.rules)
    reach = _reach(book, book.world(plan.outcome.told))
    found = []
    for question in plan.outcome.unanswered:
        own = book.all_of(question.id)
        conclusions = tuple(
            one
            for bit, rests in reach.items()
            if rests & own
            for one in book.findings(bit)
            if isinstance(one, Conclusion)
        )
        found.append(Open(question, tuple(_touched(plan, question, conclusions)), conclusions))
    return tuple(sorted(found, key=lambda one: (-len(one.items), -len(one.conclusions))))


def _reach(book: Masks, world: World) -> dict[int, int]:
    """Return, for each finding that could follow, the open answers that it could rest on in any way, as bits."""
    left = world.possible & ~world.certain
    able = [
        clause
        for clause in book.clauses
        if clause.makes & left
        and not clause.bars & world.certain
        and all(mask & world.possible for mask in clause.masks)
    ]
    reach: dict[int, int] = {clause.makes: 0 for clause in able}
    grew = True
    while grew:
        grew = False
        for clause in able:
            rests = reach[clause.makes]
            for mask in clause.masks:
                if not mask & world.certain:
                    rests |= mask & world.open
                    for bit in bits(mask & left):
                        rests |= reach.get(bit, 0)
            grew = grew or rests != reach[clause.makes]
            reach[clause.makes] = rests
    return reach


def _touched(plan: Plan, question: Question, conclusions: Iterable[Conclusion]) -> Iterator[Item]:
    """Yield the items that a question could change: those that what could follow touches, and those picked beside them."""
    found = list(conclusions)
    direct = {
        item.exercise.id
        for item in plan.items
        if _reads_itself(item, question) or any(_touches(one, item.exercise) for one in found)
    }
    purposes = {purpose for item in plan.items if item.exercise.id in direct for purpose in item.exercise.serves}
    for item in plan.items:
        if item.exercise.id in direct or (item.state is ItemState.CHOSEN and item.purpose in purposes):
            yield item


def _touches(finding: Conclusion, exercise: Exercise) -> bool:  # noqa: PLR0911  (one return for each kind of finding)
    """Return whether a finding that comes could change the state or the dose of an item."""
    match finding:
        case Referral():
            return True
        case Contraindicated():
            return finding["load"] in exercise.loads
        case Excluded():
            return finding["item"] == exercise.id or finding["item"] in nx.descendants(regressions(), exercise.id)
        case MayEnter() | MayRun():
            return any(needed.key == finding.key for needed in permissions(exercise))
        case MayDose():
            return finding["contraction"] is exercise.contraction
        case Indicated():
            return finding["purpose"] in exercise.serves
        case _:
            return False


def _reads_itself(item: Item, question: Question) -> bool:
    """Return whether the planning reads an answer itself for an item: the equipment, or that it is being done."""
    needs = any(thing is not Equipment.CLINIC for thing in item.exercise.equipment)
    return needs and question.id in ("equipment", "doing-now")


def unusual(plan: Plan) -> tuple[Basis, ...]:
    """Return what is unusual for this condition, with the answers that it rests on."""
    held = (basis(fact, plan.outcome) for fact in plan.outcome.all(Doubtful))
    return tuple(one for one in held if one is not None)


def near_limits(plan: Plan) -> tuple[Near, ...]:
    """Return the numbers of which the next one, up or down, would lead to other conclusions, in the order of questions."""
    book = masks(plan.outcome.rules)
    told = plan.outcome.told
    here = book.world(told).certain >> book.answers
    found = []
    for question in QUESTIONS:
        now = told.get(question.id)
        if not isinstance(now, int):
            continue
        for other in (now - 1, now + 1):
            if question.domain.problem(other) is None:
                there = book.world({**told, question.id: other}).certain >> book.answers
                came, went = (tuple(book.concluded(side << book.answers)) for side in (there & ~here, here & ~there))
                if came or went:
                    found.append(Near(question, now, other, came, went))
    return tuple(found)


def contradictions(plan: Plan, standing: Standing | None = None) -> tuple[AtOdds, ...]:
    """Return the answers of one sitting that speak against each other.

    What was said on different days may have changed in between, and what was worked out was said by nobody.

    Args:
        plan: The plan.
        standing: When each answer was given; ``None`` when all were given together.
    """
    index = plan.outcome.index
    found = []
    for known in CONTRADICTIONS:
        ones = index.meeting(pattern_of(known.one, known.id), {})
        others = index.meeting(pattern_of(known.other, known.id), {})
        if ones and others and _are_told_together(known, standing):
            found.append(AtOdds(known, ones[0][0], others[0][0]))
    return tuple(found)


def _are_told_together(known: Contradiction, standing: Standing | None) -> bool:
    """Return whether a person gave both answers, and on one day."""
    if standing is None:
        return True
    asked = [asking(type(pattern)).id for pattern in (known.one, known.other)]
    days = {standing.given_on.get(name) for name in asked}
    return len(days) == 1 and not any(name in standing.worked_out for name in asked)
