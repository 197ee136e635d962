"""Positions of every item of the catalogue, as they are drawn."""

from __future__ import annotations

from kb.poses.bridges import BRIDGES
from kb.poses.curls import CURLS
from kb.poses.daily_life import DAILY_LIFE
from kb.poses.drills import DRILLS
from kb.poses.hinges import HINGES
from kb.poses.holds import HOLDS
from kb.poses.runs import RUNS
from kb.poses.squats import SQUATS
from kb.poses.stretches import STRETCHES
from kb.poses.treatments import TREATMENTS
from language.poses.drawing import Drawing

__all__ = ["DRAWINGS", "Drawing"]

DRAWINGS: dict[str, Drawing] = {
    **BRIDGES,
    **HOLDS,
    **CURLS,
    **HINGES,
    **SQUATS,
    **DRILLS,
    **RUNS,
    **TREATMENTS,
    **STRETCHES,
    **DAILY_LIFE,
}
