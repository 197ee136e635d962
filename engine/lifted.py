"""What was lifted before each plan: of what was told, and of what was written and done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.planning.parts import Plan
from engine.tells import entries, told_of
from language.exercises import Exercise
from language.questions import Tells
from language.weights import Counted, Weight


def lifted(plans: Sequence[Plan]) -> Mapping[Exercise, tuple[Weight | None, ...]]:
    """Return the weight that was lifted in each exercise before each plan; ``None`` where that is not known.

    Only of exercises that any of the plans writes a weight for.

    Args:
        plans: The plans of one athlete, in order.
    """
    found = {item.exercise.id: item.exercise for plan in plans for item in plan.chosen if item.weight}
    return {exercise: tuple(lifted_before(plan, name) for plan in plans) for name, exercise in found.items()}


def lifted_before(plan: Plan, name: str) -> Weight | None:
    """Return the weight that was lifted in an exercise before a plan was made; ``None`` where that is not known."""
    course = next((item.course for item in plan.chosen if item.exercise.id == name), None)
    if course is None:
        return None
    if course.moved is None:
        return course.weight
    share, undone = (told_of(what, plan.outcome.told, plan.knowledge) for what in (Tells.DONE, Tells.UNDONE))
    if course.lifted and course.counted is not Counted.SLIP:
        return course.lifted
    was_done = share in plan.knowledge.enough_done and name not in entries(undone)
    return course.weight_before if was_done else None
