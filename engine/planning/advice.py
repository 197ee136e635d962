"""Give the advice that rules conclude, but none that leads to what may not be done: the procedure ``give-advice``."""

from __future__ import annotations

from engine.infer import Outcome
from engine.planning.model import Item, ItemState
from kb.exercises import Exercise
from kb.guidance import Counsel
from kb.vocabulary.conclusions import Advised


def advise(outcome: Outcome, items: tuple[Item, ...]) -> tuple[Advised, ...]:
    """Return the advice for a plan, in the order of the scale.

    Advice to run stands only beside a run of its pace that is allowed: what is held back until a question is answered must
    not be advised meanwhile.
    """
    allowed = [item.exercise for item in items if item.state is ItemState.POSSIBLE]
    found = [advised for advised in outcome.all(Advised) if _has_what_it_needs(advised["counsel"], allowed)]
    return tuple(sorted(found, key=lambda advised: advised["counsel"].rank))


def _has_what_it_needs(counsel: Counsel, allowed: list[Exercise]) -> bool:
    return counsel.pace is None or any(serves_advice(exercise, counsel) for exercise in allowed)


def serves_advice(exercise: Exercise, counsel: Counsel) -> bool:
    """Return whether an item is what advice to run speaks of."""
    return exercise.is_flat_run and exercise.pace is counsel.pace
