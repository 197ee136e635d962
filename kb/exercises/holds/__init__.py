"""Other holds, trunk work, and general lifting that spares the sore tendon."""

from __future__ import annotations

from kb.exercises.holds.hamstring import HAMSTRING_HOLDS
from kb.exercises.holds.sparing import SPARING_WORK
from kb.exercises.items import Exercise

__all__ = ["HOLDS"]

HOLDS: tuple[Exercise, ...] = (*HAMSTRING_HOLDS, *SPARING_WORK)
