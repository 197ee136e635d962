"""Arms and legs, from the angles of their joints or from where hand and foot are."""

from __future__ import annotations

from math import acos, atan2, cos, degrees, hypot, radians, sin

from language.errors import KnowledgeError
from language.poses.body import Leg, Planted, Side
from reports.figure.body import ANKLE, BALL, FOREARM, GRIP, HEEL, SHANK, THIGH, UPPER_ARM, Segment
from reports.figure.path import Point
from reports.figure.pieces import Placed

SLACK = 0.6
"""Centimetres by which a limb may fall short of its place."""
TOE_JOINT = 2.2
"""Height of the joint of the toes above the sole."""

Limb = dict[Segment, Placed]


def leg(side: Side, angles: Leg, hip: Point, trunk: float) -> Limb:
    """Return a leg by the angles of its joints, hung on a hip of a trunk with this lean."""
    thigh = Placed("thigh", hip, angles.hip - trunk)
    shank = Placed("shank", thigh.point(THIGH, 0), thigh.turn - angles.knee)
    turn = 0 if angles.ankle is None else shank.turn + angles.ankle
    return {f"{side} thigh": thigh, f"{side} shank": shank, **_foot(side, shank.point(SHANK, 0), turn, angles.toes)}


def standing_leg(side: Side, planted: Planted, hip: Point) -> Limb:
    """Return a leg whose foot stands where it is told to, with the knee to the front.

    Raises:
        KnowledgeError: The foot is out of reach.
    """
    turn, toes = planted.tilt - planted.lift, max(planted.lift, 0)
    foot = _foot(side, (0, 0), turn, toes)
    across, _ = foot[f"{side} foot"].point(*((-ANKLE, BALL) if planted.lift >= 0 else HEEL))
    ankle = (planted.x - across, planted.y - min(piece.lowest for piece in foot.values()))
    apart, at_hip, at_ankle = _triangle(hip, ankle, THIGH, SHANK, f"the {side} foot")
    thigh = Placed("thigh", hip, apart + at_hip)
    shank = Placed("shank", thigh.point(THIGH, 0), apart - at_ankle)
    return {f"{side} thigh": thigh, f"{side} shank": shank, **_foot(side, ankle, turn, toes)}


def _foot(side: Side, ankle: Point, turn: float, toes: float) -> Limb:
    """Return a foot; where its toes bend it is in two pieces."""
    if not toes:
        return {f"{side} foot": Placed("foot", ankle, turn)}
    foot = Placed("rearfoot", ankle, turn)
    return {f"{side} foot": foot, f"{side} toes": Placed("toes", foot.point(TOE_JOINT - ANKLE, BALL), turn + toes)}


def arm(side: Side, shoulder: Point, upper: float, fore: float, hand: float | None) -> Limb:
    """Return an arm by the directions of its bones; a hand without one goes on from the forearm."""
    first = Placed("upper-arm", shoulder, upper)
    second = Placed("forearm", first.point(UPPER_ARM, 0), fore)
    third = Placed("hand", second.point(FOREARM, 0), fore if hand is None else hand)
    return {f"{side} upper arm": first, f"{side} forearm": second, f"{side} hand": third}


def reaching_arm(side: Side, shoulder: Point, grip: Point, hand: float | None, *, turned: bool) -> Limb:
    """Return an arm whose hand holds something at a place.

    Raises:
        KnowledgeError: The place is out of reach.
    """
    if hand is None:
        end, fore_length = grip, FOREARM + GRIP
    else:
        end, fore_length = (grip[0] - GRIP * sin(radians(hand)), grip[1] + GRIP * cos(radians(hand))), FOREARM
    apart, at_shoulder, at_end = _triangle(shoulder, end, UPPER_ARM, fore_length, f"the {side} hand")
    sign = 1 if turned else -1
    return arm(side, shoulder, apart + sign * at_shoulder, apart - sign * at_end, hand)


def _triangle(start: Point, end: Point, first: float, second: float, what: str) -> tuple[float, float, float]:
    """Return the triangle of two bones between two points: the direction from start to end, and the angles at both.

    Raises:
        KnowledgeError: The bones do not reach from one to the other.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    apart = hypot(dx, dy)
    if apart > first + second + SLACK:
        raise KnowledgeError("drawing", f"{what} must be within {first + second:.0f} cm", f"{apart:.0f} cm")
    apart = min(apart, first + second - 1e-6)
    at_start = acos((first**2 + apart**2 - second**2) / (2 * first * apart))
    at_end = acos((second**2 + apart**2 - first**2) / (2 * second * apart))
    return degrees(atan2(dx, -dy)), degrees(at_start), degrees(at_end)
