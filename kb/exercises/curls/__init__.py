"""Leg curls, Nordics and glute-ham raises: knee-bend strength, from a standing curl to the fast raise."""

from __future__ import annotations

from kb.exercises.curls.heavy_curls import HEAVY_CURLS
from kb.exercises.curls.leg_curls import LEG_CURLS
from kb.exercises.curls.nordics import NORDICS
from kb.exercises.items import Exercise

__all__ = ["CURLS"]

CURLS: tuple[Exercise, ...] = (*LEG_CURLS, *NORDICS, *HEAVY_CURLS)
