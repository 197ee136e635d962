"""Choices of our own in making a plan: what is picked first, how many of it, and on how many days.

No source gives these figures and orders; each is our choice and says so. How much of an exercise is in ``kb/doses.py``, the
most of it in ``kb/limits.py``. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Purpose
from language.levels import StageLevel
from language.work import Laterality

SOURCES = (cite("house"),)

HOW_MANY = {Purpose.BENT_HIP_STRENGTH: 2, Purpose.SPRING: 2}
"""Items for a purpose: one, but two where the last stages are about it."""

UNDOSED = (Purpose.RUNNING, Purpose.ACCELERATION, Purpose.START, Purpose.SITTING_HELP, Purpose.SLEEP)
"""Purposes that need no dose: runs go by their pace, the others are habits."""

SLOW_WORK_UP_TO = StageLevel.THREE
"""The highest stage from which anything but springy work is picked; what needs stage 4 is left to the athlete's sport."""

STRENGTH_DAYS = 3
STRENGTH_DAYS_BESIDE_SPEED = 2
FAST_DAYS = 2
RUN_DAYS = 2
WALK_DAYS = 3
FITNESS_DAYS = 2
"""Days a week of each kind of session; holds go on every day that is not heavily loaded."""

SETTING_UP_MIN = 3
"""Minutes to set an exercise up, for the estimate of a session."""


def how_many(purpose: Purpose) -> int:
    """Return how many items a purpose gets."""
    return HOW_MANY.get(purpose, 1)


def difficulty(exercise: Exercise) -> tuple[int, int, int, int, bool]:
    """Return how hard an item is among those of its stage: pull, pressing, family, bend, and one leg or two."""
    return (
        exercise.tension.rank,
        exercise.compression.rank,
        exercise.family.rank,
        exercise.flexion_deg,
        exercise.laterality is Laterality.SINGLE,
    )
