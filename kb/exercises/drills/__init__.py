"""Jumps, skips and other springy drills: what each one asks of the tendon, and how to tell an athlete to do it."""

from __future__ import annotations

from kb.exercises.drills.bounds import BOUNDS
from kb.exercises.drills.jumps import JUMPS
from kb.exercises.drills.pulls_and_turns import PULLS_AND_TURNS
from kb.exercises.drills.skips import SKIPS
from kb.exercises.items import Exercise

__all__ = ["DRILLS"]

DRILLS: tuple[Exercise, ...] = (*JUMPS, *SKIPS, *BOUNDS, *PULLS_AND_TURNS)
