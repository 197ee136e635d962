"""What the catalogue works out of the figures of an exercise: its loads on the sit-bone tendon."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from kb.vocabulary.scales import Load
from language import exercises, loads
from language.poses.drawing import Drawing
from language.work import Contraction, Degree, Equipment, Kind, Laterality

SHALLOW_LIMIT_DEG = 30
MIDDLE_LIMIT_DEG = 60
DEEP_LIMIT_DEG = 90
LIGHT_LOAD_ALLOWANCE_DEG = 15


@dataclass(frozen=True, kw_only=True, eq=False)
class Movement(exercises.Movement):
    """What a body does, and what it asks of the sit-bone tendon."""

    @cached_property
    def loads(self) -> tuple[loads.Load, ...]:
        """All loads on the sore tendon, in the order of the scale: what follows from the figures, and ``extra_loads``.

        Work of the sound leg alone puts none of its figures on the sore side. Upright running is governed by its pace, and
        by how running itself is taken, and not by its figures.
        """
        if self.of_sound_leg:
            return self.extra_loads
        follows = {
            Load.FLEXION_PAST_30: self._bends_past(SHALLOW_LIMIT_DEG),
            Load.FLEXION_PAST_60: self._bends_past(MIDDLE_LIMIT_DEG),
            Load.FLEXION_PAST_90: self._bends_past(DEEP_LIMIT_DEG),
            Load.HIGH_TENSION: self.tension is Degree.HIGH and not self.is_flat_run,
            Load.COMPRESSION: self.compression is Degree.HIGH
            and not (self.is_flat_run or self.kind is Kind.DAILY or self._is_ride),
            Load.SINGLE_LEG: self._is_heavy_single_leg(),
            Load.ENERGY_STORAGE: self.contraction is Contraction.ENERGY_STORAGE,
        }
        return tuple(load for load in Load if follows.get(load, False) or load in self.extra_loads)

    @property
    def is_flat_run(self) -> bool:
        """Whether it is upright running on the flat: governed by its pace and speed, whatever the stage."""
        return self.pace is not None and not set(self.extra_loads) & {Load.ACCELERATION, Load.UPHILL, Load.JUMPING}

    @property
    def is_level(self) -> bool:
        """Whether it is done on the flat."""
        return Load.UPHILL not in self.loads

    @property
    def is_walk(self) -> bool:
        """Whether it is walking for training."""
        return self.stage == 1 and Load.WALKING in self.loads

    @property
    def bends_deep(self) -> bool:
        """Whether the bent hip is loaded at 90 degrees or more; upright running and sitting have questions of their own."""
        return self.flexion_deg >= DEEP_LIMIT_DEG and not self.is_flat_run and Load.SITTING not in self.loads

    def _bends_past(self, limit_deg: int) -> bool:
        """Return whether the bent hip is loaded past a limit.

        Upright running has limits of its own, by pace; daily life, a seat on a bike and passive positions are judged as what
        they are, as stairs, seat or pressure; but a stretch bends the hip whatever it pulls.
        """
        if self.kind is Kind.STRETCH and Load.STRETCH in self.extra_loads:
            return self.flexion_deg > limit_deg
        if self.is_flat_run or self.contraction is Contraction.PASSIVE or self.kind is Kind.DAILY or self._is_ride:
            return False
        is_light = self.tension is Degree.LOW and self.compression is not Degree.HIGH
        return self.flexion_deg > limit_deg + (LIGHT_LOAD_ALLOWANCE_DEG if is_light else 0)

    @property
    def _is_ride(self) -> bool:
        """Whether it is easy, steady work on a saddle, which is judged as sitting: by how the athlete takes a seat."""
        return (
            Load.SITTING in self.extra_loads
            and self.contraction is Contraction.CONCENTRIC
            and self.tension is Degree.LOW
            and Equipment.BIKE in self.equipment
        )

    def _is_heavy_single_leg(self) -> bool:
        return (
            self.laterality is Laterality.SINGLE
            and self.tension is not Degree.LOW
            and self.kind in (Kind.REHAB, Kind.STRENGTH)
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Exercise(Movement, exercises.Exercise):
    """One item of the catalogue of the sit-bone tendon.

    Attributes:
        drawing: As of any item; said again, because a movement of this pack may have none.
    """

    drawing: Drawing = field(repr=False)
