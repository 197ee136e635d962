"""Speeds: the rungs of the ladder back to full speed, and the parts of a sprint that climb it."""

from __future__ import annotations

from typing import Self

from language.scales import Scale


class Phase(Scale):
    """A part of a sprint, in the order in which the parts come back: the last of a race first."""

    UPRIGHT = "upright", "upright running on the flat"
    ACCELERATION = "acceleration", "accelerating"
    START = "start", "starting"


class Rung(Scale):
    """A rung of the ladder of speeds: running at this part of the athlete's full speed when well."""

    SIXTY = "60", "60% of full speed"
    SEVENTY = "70", "70% of full speed"
    EIGHTY = "80", "80% of full speed"
    EIGHTY_FIVE = "85", "85% of full speed"
    NINETY = "90", "90% of full speed"
    NINETY_FIVE = "95", "95% of full speed"
    FULL = "100", "100% of full speed"

    @property
    def percent(self) -> int:
        """The speed in % of full speed."""
        return int(self.code)

    def up(self, steps: int = 1) -> Self | None:
        """Return the rung so many steps above; ``None`` above the top."""
        rungs = list(type(self))
        return rungs[self.rank + steps] if self.rank + steps < len(rungs) else None
