"""The positions of the parts of activities, drawn: by the id of the part.

Angles are estimates of our own, those of the table. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.activities.drawings.ball import BALL
from kb.activities.drawings.fighting import FIGHTING
from kb.activities.drawings.gym import GYM
from kb.activities.drawings.home import HOME
from kb.activities.drawings.mats import MATS
from kb.activities.drawings.outdoors import OUTDOORS
from kb.activities.drawings.running import RUNNING
from kb.activities.drawings.water import WATER
from kb.activities.drawings.wheels import WHEELS
from language.poses.drawing import Drawing

__all__ = ["DRAWINGS"]

DRAWINGS: dict[str, Drawing] = {
    **BALL,
    **FIGHTING,
    **GYM,
    **HOME,
    **MATS,
    **OUTDOORS,
    **RUNNING,
    **WATER,
    **WHEELS,
}
