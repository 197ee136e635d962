"""Sports and other activities that people name, each with its parts and the way back to all of it."""

from __future__ import annotations

from kb.activities.athletics import ATHLETICS
from kb.activities.ball import BALL
from kb.activities.body import BODY
from kb.activities.fighting import FIGHTING
from kb.activities.gym import GYM
from kb.activities.home import EVERYDAY
from kb.activities.outdoors import OUTDOORS
from kb.activities.parts import MOVEMENTS
from kb.activities.racket import RACKET
from kb.activities.water import WATER
from kb.activities.wheels import WHEELS
from kb.activities.words import WORDS
from language.activities import Activity

__all__ = ["ACTIVITIES", "MOVEMENTS", "WORDS"]

ACTIVITIES: dict[str, Activity] = {
    activity.id: activity
    for group in (BALL, RACKET, ATHLETICS, WHEELS, WATER, BODY, FIGHTING, OUTDOORS, GYM, EVERYDAY)
    for activity in group
}
"""By id, in the order of their groups."""
