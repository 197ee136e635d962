"""Bridges: held and moving, knees bent or straight, from both legs on the floor to one heel on a bench."""

from __future__ import annotations

from kb.exercises.bridges.held import HELD_BRIDGES
from kb.exercises.bridges.moving import MOVING_BRIDGES
from kb.exercises.items import Exercise

__all__ = ["BRIDGES"]

BRIDGES: tuple[Exercise, ...] = (*HELD_BRIDGES, *MOVING_BRIDGES)
