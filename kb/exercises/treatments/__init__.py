"""Hands-on and clinic treatments: what each one asks of the tendon, and which of them a plan may offer for comfort only."""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.treatments.clinic import CLINIC
from kb.exercises.treatments.massage import MASSAGE

__all__ = ["TREATMENTS"]

TREATMENTS: tuple[Exercise, ...] = (*MASSAGE, *CLINIC)
