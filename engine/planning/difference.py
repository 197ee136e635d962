"""What changed from one plan to the next."""

from __future__ import annotations

from dataclasses import dataclass

from engine.planning.activities import ActivityAdvice, JudgedActivity, said_otherwise
from engine.planning.parts import Item, ItemState, Plan
from language.doses import Dose
from language.levels import StageLevel

OUT = (ItemState.EXCLUDED, ItemState.WITHHELD)
ALLOWED = (ItemState.POSSIBLE, ItemState.UNAVAILABLE)


@dataclass(frozen=True, slots=True)
class Dosing:
    """An exercise that stays, with its dose before and now."""

    item: Item
    before: Dose
    now: Dose


@dataclass(frozen=True, slots=True)
class PlanDifference:
    """What changed from one plan to the next.

    Attributes:
        stage: The stages before and now, when they differ; ``None`` where there was no plan.
        came: Items chosen now and not before.
        went: Items chosen before and not now, as they are now.
        dosed: Items chosen both times, with another dose or weight.
        out: Items that are out or held back now, and were allowed before but not chosen.
        back: Items that were out or held back, and may be done now; without those that came.
        activities: Activities of which something else is said now, with what was said before.
    """

    stage: tuple[StageLevel | None, StageLevel | None] | None
    came: tuple[Item, ...]
    went: tuple[Item, ...]
    dosed: tuple[Dosing, ...]
    out: tuple[Item, ...]
    back: tuple[Item, ...]
    activities: tuple[tuple[JudgedActivity, ActivityAdvice | None], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return not (self.stage or self.came or self.went or self.dosed or self.out or self.back or self.activities)


def difference(before: Plan, now: Plan) -> PlanDifference:
    """Return what changed between two plans of one athlete, in the order of the new plan and of the catalogue."""
    was = {item.exercise.id: item for item in before.items}
    chosen_before = {item.exercise.id: item for item in before.chosen}
    chosen_now = {item.exercise.id: item for item in now.chosen}
    return PlanDifference(
        stage=(before.stage, now.stage) if before.stage is not now.stage else None,
        came=tuple(item for name, item in chosen_now.items() if name not in chosen_before),
        went=tuple(now.item(name) for name in chosen_before if name not in chosen_now),
        dosed=tuple(
            Dosing(item, old.dose, item.dose)
            for name, item in chosen_now.items()
            if (old := chosen_before.get(name)) and old.dose and item.dose and _is_dosed_otherwise(old, item)
        ),
        out=tuple(item for item in now.items if item.state in OUT and was[item.exercise.id].state in ALLOWED),
        back=tuple(
            item for item in now.items if item.state is ItemState.POSSIBLE and was[item.exercise.id].state in OUT
        ),
        activities=said_otherwise(before.activities, now.activities),
    )


def _is_dosed_otherwise(before: Item, now: Item) -> bool:
    """Return whether more or less is asked of an exercise; a weight that is told for the first time asks nothing else."""
    has_weight = before.weight is not None and now.weight is not None
    return before.dose != now.dose or (has_weight and before.weight != now.weight)
