"""Rank the advice: the procedures ``give-advice`` and ``rank-advice``. A plan that says too much is not followed."""

from __future__ import annotations

from engine.infer import Outcome
from engine.planning.parts import ItemState, Plan
from language.conclusions import Advised, Contraindicated
from language.counsel import AdviceTopic, AdviceWeight, Counsel
from language.loads import Load

ALLOWED = (ItemState.POSSIBLE, ItemState.CHOSEN)


def ranked(plan: Plan) -> tuple[tuple[Counsel, ...], tuple[Counsel, ...]]:
    """Return the advice that is told first, and what stands under "also"; each in the order of the guidance.

    First come all pieces that say how far to go, then those that support the plan, then what is good to know, until
    as many as the knowledge says are told. Pieces that say how far to go are told first even when there are more of them.
    """
    by_need = sorted(given(plan), key=lambda counsel: (-counsel.weight.rank, counsel.rank))
    limits = sum(counsel.weight is AdviceWeight.LIMIT for counsel in by_need)
    first = by_need[: max(plan.knowledge.choices.most_advice, limits)]
    return _in_order(first), _in_order(by_need[len(first) :])


def given(plan: Plan) -> tuple[Counsel, ...]:
    """Return the advice that goes with a plan, in the order in which it was concluded.

    Advice to run stands only while the run is allowed: what is held back until a question is answered must not be advised
    meanwhile. Once the course is over, what helped to get well is told no more.
    """
    found = dict.fromkeys(advised["counsel"] for advised in plan.outcome.all(Advised))
    return tuple(
        counsel
        for counsel in found
        if may_be_followed(counsel, plan) and (plan.ended is None or stays_at_the_end(counsel))
    )


def stays_at_the_end(counsel: Counsel) -> bool:
    """Return whether a piece of advice is told once the course is over: of upkeep, and how far pain may go."""
    return counsel.topic is AdviceTopic.UPKEEP or (
        counsel.topic is AdviceTopic.PAIN and counsel.weight is AdviceWeight.LIMIT
    )


def may_be_followed(counsel: Counsel, plan: Plan) -> bool:
    """Return whether all that a piece of advice brings is allowed, and no open question could put it out."""
    brings = counsel.brings
    if brings is None:
        return True
    if plan.item(brings.item).state not in ALLOWED:
        return False
    return not any(_could_be_out(load, plan.outcome) for load in brings.loads)


def _could_be_out(load: Load, outcome: Outcome) -> bool:
    could = (possibility.finding for possibility in outcome.could(Contraindicated))
    return any(found["load"] is load for found in (*outcome.all(Contraindicated), *could))


def _in_order(advice: list[Counsel]) -> tuple[Counsel, ...]:
    return tuple(sorted(advice, key=lambda counsel: counsel.rank))
