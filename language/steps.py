"""Steps of a plan: each dose, pace and rung that a plan can permit, by one name, so that the next check-in can hold to it."""

from __future__ import annotations

from language.levels import DoseLevel
from language.work import Contraction, Pace, Phase, Rung


def dose_step(contraction: Contraction, level: DoseLevel) -> str:
    """Return the name of a level of dose of one kind of muscle work."""
    return f"{contraction.code}-{level.code}"


def pace_step(pace: Pace) -> str:
    """Return the name of a pace of running."""
    return f"pace-{pace.code}"


def rung_step(phase: Phase, rung: Rung) -> str:
    """Return the name of a rung of one part of a sprint."""
    return f"{phase.code}-{rung.code}"


DOSED = (Contraction.ISOMETRIC, Contraction.SLOW, Contraction.ECCENTRIC, Contraction.ENERGY_STORAGE)
"""Kinds of work whose dose climbs."""

STEPS = (
    *(dose_step(contraction, level) for contraction in DOSED for level in DoseLevel),
    *(pace_step(pace) for pace in Pace),
    *(rung_step(phase, rung) for phase in Phase for rung in Rung),
)
"""Every step, lowest first within its kind."""
