"""Rank the advice: the procedure ``rank-advice``. A plan that says too much is not followed."""

from __future__ import annotations

from engine.infer import Outcome
from kb.guidance import MOST_ADVICE, Counsel, Weight
from kb.vocabulary.conclusions import Advised


def ranked(outcome: Outcome) -> tuple[tuple[Counsel, ...], tuple[Counsel, ...]]:
    """Return the advice that is told first, and what stands under "also"; each in the order of the guidance.

    First come all pieces that say how far to go, then those that support the plan, then what is good to know, until
    ``MOST_ADVICE`` are told. Pieces that say how far to go are told first even when there are more of them.
    """
    given = tuple(dict.fromkeys(found["counsel"] for found in outcome.all(Advised)))
    by_need = sorted(given, key=lambda counsel: (-counsel.weight.rank, counsel.rank))
    limits = sum(counsel.weight is Weight.LIMIT for counsel in given)
    first = by_need[: max(MOST_ADVICE, limits)]
    return _in_order(first), _in_order(by_need[len(first) :])


def _in_order(advice: list[Counsel]) -> tuple[Counsel, ...]:
    return tuple(sorted(advice, key=lambda counsel: counsel.rank))
