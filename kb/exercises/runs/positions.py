"""Positions and signs of several drawings of runs."""

from __future__ import annotations

from language.poses.body import Arm, Leg, On
from language.poses.things import Pictogram, Symbol, Thing

BACK = Arm(-46, 40)
FRONT = Arm(32, 124)
FAST_BACK = Arm(-66, 18)
FAST_FRONT = Arm(44, 140)
JOG_OFF = Leg(-8, 16, -12, toes=24)


def speed(count: int) -> tuple[Thing, ...]:
    """Return chevrons behind the runner, more for more speed: 1 easy, 2 up to 70% of top speed, 3 fast, 4 full."""
    return (Symbol(Pictogram.SPEED, On("shoulder", -46, -6), count=count),)
