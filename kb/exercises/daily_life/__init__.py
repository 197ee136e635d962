"""Sitting, driving, stairs, rest and sleep: what daily life asks of the tendon, and what makes sitting and sleep easier."""

from __future__ import annotations

from kb.exercises.daily_life.moving_and_resting import MOVING_AND_RESTING
from kb.exercises.daily_life.sitting import SITTING
from kb.exercises.items import Exercise

__all__ = ["DAILY_LIFE"]

DAILY_LIFE: tuple[Exercise, ...] = (*SITTING, *MOVING_AND_RESTING)
