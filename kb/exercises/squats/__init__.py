"""Squats, lunges, step-ups and leg presses, from a low step to deep and heavy work."""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.squats.other_lunges import OTHER_LUNGES
from kb.exercises.squats.squats_and_presses import SQUATS_AND_PRESSES
from kb.exercises.squats.steps_and_lunges import STEPS_AND_LUNGES

__all__ = ["SQUATS"]

SQUATS: tuple[Exercise, ...] = (*STEPS_AND_LUNGES, *SQUATS_AND_PRESSES, *OTHER_LUNGES)
