"""The figure seen from the front: for what goes sideways."""

from __future__ import annotations

from math import atan2, cos, degrees, hypot, radians, sin

from language.poses.body import Arm, Leg, Side
from language.poses.drawing import Pose
from reports.figure import limbs
from reports.figure.body import CHEST, HALF_HIPS, HALF_SHOULDERS, PELVIS, SHANK, THIGH, Segment
from reports.figure.pieces import Placed

SIGNS: dict[Side, int] = {"far": -1, "near": 1}
"""The near limbs are on the right of the picture."""


def body(pose: Pose, trunk: float) -> dict[Segment, Placed]:
    """Return every piece of a figure that faces the viewer, with the middle of the hips at the origin.

    Limbs are known by their angles alone.

    Args:
        pose: The position.
        trunk: Lean of the whole body to the right.
    """
    pelvis = Placed("front-pelvis", (0, 0), -trunk)
    chest = Placed("front-chest", pelvis.point(PELVIS, 0), pelvis.turn - pose.curl)
    head = Placed("front-head", chest.point(CHEST, 0), chest.turn - pose.neck)
    found: dict[Segment, Placed] = {"pelvis": pelvis, "chest": chest, "head": head}
    legs, arms = (
        {"far": pose.far or pose.near, "near": pose.near},
        {"far": pose.far_arm or pose.near_arm, "near": pose.near_arm},
    )
    for side, sign in SIGNS.items():
        leg, arm = legs[side], arms[side]
        if isinstance(leg, Leg):
            found |= _leg(side, leg, pelvis)
        if isinstance(arm, Arm):
            found |= limbs.arm(side, chest.point(CHEST - 1, sign * HALF_SHOULDERS), arm.upper, arm.fore, arm.hand)
    return found


def _leg(side: Side, leg: Leg, pelvis: Placed) -> dict[Segment, Placed]:
    sign = SIGNS[side]
    hip, out = radians(leg.hip), radians(leg.out)
    aside, down = sin(hip) * sin(out), cos(hip)
    turn = pelvis.turn + sign * degrees(atan2(aside, down))
    thigh = Placed("front-thigh", pelvis.point(0, sign * HALF_HIPS), turn, hypot(aside, down))
    shank = Placed("front-shank", thigh.point(THIGH, 0), pelvis.turn + sign * leg.shank)
    sole = 0.0 if leg.ankle is None else shank.turn
    foot = Placed("front-foot", shank.point(SHANK, 0), sole, flipped=side == "far")
    return {f"{side} thigh": thigh, f"{side} shank": shank, f"{side} foot": foot}
