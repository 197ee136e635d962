"""Hip extension, hip thrusts and hip hinges, from a short lift lying face down to the heavy deadlift."""

from __future__ import annotations

from kb.exercises.hinges.benches_and_treadmill import BENCHES_AND_TREADMILL
from kb.exercises.hinges.deadlifts import DEADLIFTS
from kb.exercises.hinges.hip_extension import HIP_EXTENSION
from kb.exercises.hinges.hip_thrusts import HIP_THRUSTS
from kb.exercises.items import Exercise

__all__ = ["HINGES"]

HINGES: tuple[Exercise, ...] = (*HIP_EXTENSION, *BENCHES_AND_TREADMILL, *HIP_THRUSTS, *DEADLIFTS)
