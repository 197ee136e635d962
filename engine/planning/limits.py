"""Keep doses within the limits of the exercises: the procedure ``keep-limits``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from engine.infer import Outcome
from engine.planning.judge import kept_now
from engine.planning.parts import Lowered
from engine.tells import told_of
from language.conclusions import Stage
from language.doses import DOSED_FIGURES, Dose, Limit
from language.exercises import Exercise
from language.levels import StageLevel
from language.questions import Tells


def limit_now(exercise: Exercise, outcome: Outcome) -> Limit | None:
    """Return the limit of an exercise in the athlete's stage; ``None`` without a stage, or when it is not trained in it.

    What is kept from before a stage where it would be trained has the limit of its first stage.
    """
    stages = outcome.all(Stage)
    if not stages:
        return None
    stage: StageLevel = stages[0]["stage"]
    return outcome.knowledge.limit(exercise, stage_of_limit(exercise, stage) if kept_now(exercise, outcome) else stage)


def limit_before(exercise: Exercise, outcome: Outcome) -> Limit | None:
    """Return the limit of an exercise in the stage of the last plan; ``None`` when there was none, or it was not trained."""
    number = told_of(Tells.STAGE_BEFORE, outcome.told, outcome.knowledge)
    if not isinstance(number, int) or not number:
        return None
    stage = list(StageLevel)[number - 1]
    return outcome.knowledge.limit(exercise, stage_of_limit(exercise, stage))


def stage_of_limit(exercise: Exercise, stage: StageLevel) -> StageLevel:
    """Return the stage whose limit holds for what is kept: the athlete's, or the first of the exercise when that is later."""
    return max(stage, list(StageLevel)[(exercise.stage or 1) - 1], key=lambda one: one.rank)


def lowered(dose: Dose, limit: Limit) -> tuple[Lowered, ...]:
    """Return the figures of a dose that exceed a limit."""
    return tuple(
        Lowered(name, getattr(dose, name), getattr(limit, name))
        for name in DOSED_FIGURES
        if getattr(dose, name) > getattr(limit, name)
    )


def within(dose: Dose, limit: Limit) -> Dose:
    """Return a dose with no figure above the limit; what lowers it is among its sources."""
    figures: dict[str, Any] = {found.figure: found.to for found in lowered(dose, limit)}
    if not figures:
        return dose
    return replace(dose, **figures, sources=tuple(dict.fromkeys((*dose.sources, *limit.sources))))
