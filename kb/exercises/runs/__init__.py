"""Running, sled, pool, bike and rowing work: what each one asks of the tendon, and how to tell an athlete to do it."""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.runs.bike_and_rower import BIKE_AND_ROWER
from kb.exercises.runs.easy import EASY_RUNS
from kb.exercises.runs.fast import FAST_RUNS
from kb.exercises.runs.starts import STARTS
from kb.exercises.runs.uphill_and_sled import UPHILL_AND_SLED

__all__ = ["RUNS"]

RUNS: tuple[Exercise, ...] = (*EASY_RUNS, *FAST_RUNS, *STARTS, *UPHILL_AND_SLED, *BIKE_AND_ROWER)
