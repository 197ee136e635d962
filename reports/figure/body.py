"""The measures of the figure, a person 170 cm tall, and the points of its body that drawings speak of.

Lengths between joints are shares of body height after Drillis and Contini (1966), as textbooks of biomechanics print them;
the rest is our choice.
"""

from __future__ import annotations

from typing import get_args

from language.poses.body import Side
from reports.figure.pieces import Kind

HEIGHT = 170.0
THIGH = 0.245 * HEIGHT
SHANK = 0.246 * HEIGHT
ANKLE = 0.039 * HEIGHT
UPPER_ARM = 0.186 * HEIGHT
FOREARM = 0.146 * HEIGHT
TRUNK = 0.288 * HEIGHT
PELVIS = 16.0
CHEST = TRUNK - PELVIS
HALF_HIPS = 8.5
HALF_SHOULDERS = 16.0
GRIP = 8.0
"""From the wrist to what the hand holds."""
BALL = 12.0
"""From the ankle forward to the ball of the foot."""
HEEL = (-5.5, -4.5)
"""Back of the heel, along and front of the ankle."""

Segment = str
"""A piece of the body by name: ``pelvis``, ``chest``, ``head``, or a side and a limb's piece, as ``near thigh``."""

_TRUNK_SPOTS: dict[str, tuple[Segment, float, float]] = {
    "hip": ("pelvis", 0, 0),
    "sit bone": ("pelvis", -6, -5.5),
    "buttock": ("pelvis", -1, -12),
    "belly": ("pelvis", 12, 9.5),
    "lap": ("pelvis", 4, 9.6),
    "waist": ("pelvis", 14, -7.8),
    "shoulder": ("chest", CHEST, 0),
    "upper back": ("chest", 24, -11.4),
    "neck back": ("chest", 34, -11),
    "head": ("head", 20, 1),
}
_LIMB_SPOTS: dict[str, tuple[Kind, float, float]] = {
    "knee": ("shank", 0, 0),
    "ankle": ("foot", 0, 0),
    "heel": ("foot", *HEEL),
    "ball": ("foot", -ANKLE, BALL),
    "toe": ("foot", -5, 19),
    "sole": ("foot", -ANKLE, 4),
    "under heel": ("foot", -ANKLE - 2, -6),
    "under toe": ("foot", -ANKLE - 2, 20),
    "shin": ("shank", 34, 3.4),
    "calf": ("shank", 16, -7.2),
    "above heel": ("shank", 37, -3.2),
    "thigh front": ("thigh", 24, 8),
    "thigh back": ("thigh", 24, -7.4),
    "fold": ("thigh", 5, -9.4),
    "elbow": ("forearm", 0, 0),
    "hand": ("hand", GRIP, 0),
}
SPOTS: dict[str, tuple[Segment, float, float]] = {
    **_TRUNK_SPOTS,
    **{
        f"{side} {name}": (f"{side} {kind}", along, front)
        for side in get_args(Side)
        for name, (kind, along, front) in _LIMB_SPOTS.items()
    },
}
"""Where each spot is: its segment, and how far along and to the front of that segment's joint."""
