"""From joint angles to a figure that lies, stands or sits where it should."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from language.errors import KnowledgeError
from language.poses.body import Arm, ArmReach, At, Leg, Place, Planted, Side, Spot
from language.poses.drawing import Pose, View
from reports.figure import front, limbs, touch
from reports.figure.body import CHEST, PELVIS, Segment
from reports.figure.path import Point
from reports.figure.pieces import Placed

DEPTH = 3.5
"""How far far limbs that do the same as near ones are drawn beside them."""
NECK = 0.6
"""How far the neck stands in front of the shoulder joint."""


@dataclass(slots=True)
class Stance:
    """A figure in its place.

    Attributes:
        pieces: Every piece by its segment.
        trunk: Lean of the pelvis, degrees, as it came out.
        hips: Flexion of each hip, degrees.
        knees: Flexion of each knee, degrees.
    """

    pieces: dict[Segment, Placed]
    trunk: float
    hips: dict[Side, float] = field(default_factory=dict)
    knees: dict[Side, float] = field(default_factory=dict)

    @property
    def from_front(self) -> bool:
        """Whether the figure faces the viewer."""
        return self.pieces["pelvis"].kind == "front-pelvis"

    def spot(self, spot: Spot) -> Point:
        """Return where a point of the body is."""
        return touch.where(self.pieces, spot)

    def place(self, place: Place) -> Point:
        """Return where a place is."""
        if isinstance(place, At):
            return (place.x, place.y)
        x, y = self.spot(place.spot)
        return (x + place.dx, y + place.dy)


def stance(pose: Pose) -> Stance:
    """Return the figure of a pose.

    Raises:
        KnowledgeError: The body cannot touch what it is said to rest on, or a foot or hand is out of reach.
    """
    try:
        return _stance(pose)
    except KnowledgeError as error:
        raise KnowledgeError(f"{error.where} {pose.caption!r}", error.must, error.got, error.hint) from None


def _stance(pose: Pose) -> Stance:
    first, *others = (rest for rest in pose.rests if rest.part != "head")
    trunk = touch.leaning(lambda lean: _body(pose, lean), pose.trunk, first, others[0]) if others else pose.trunk
    body = _body(pose, trunk)
    dx, dy = pose.x - touch.joint(body, first)[0], -touch.height(body, first)
    moved = {name: replace(piece, at=(piece.at[0] + dx, piece.at[1] + dy)) for name, piece in body.items()}
    found = Stance(moved, trunk)
    for rest in pose.rests:
        if rest.part == "head":
            found.pieces["head"] = touch.laid(found.pieces["head"], rest.y)
    for side, leg in _legs(pose):
        if isinstance(leg, Planted):
            x, y = found.spot("hip")
            found.pieces |= limbs.standing_leg(side, leg, (x + _depth(pose.far, side), y))
            thigh, shank = found.pieces[f"{side} thigh"].turn, found.pieces[f"{side} shank"].turn
            found.hips[side], found.knees[side] = _half_circle(thigh + trunk), _half_circle(thigh - shank)
        else:
            found.hips[side], found.knees[side] = leg.hip, leg.knee
    for side, arm in _arms(pose):
        if isinstance(arm, ArmReach):
            x, y = found.place(arm.place)
            grip = (x + _depth(pose.far_arm, side), y)
            shoulder = _shoulder(found.pieces["chest"], pose, side)
            found.pieces |= limbs.reaching_arm(side, shoulder, grip, arm.hand, turned=arm.turned)
    return found


def _half_circle(angle: float) -> float:
    """Return an angle between -180 and 180."""
    return (angle + 180) % 360 - 180


def _legs(pose: Pose) -> tuple[tuple[Side, Leg | Planted], ...]:
    far = pose.near if pose.far is None else pose.far
    if pose.far is None and isinstance(far, Planted):
        far = replace(far, x=far.x + DEPTH)
    return (("far", far), ("near", pose.near))


def _arms(pose: Pose) -> tuple[tuple[Side, Arm | ArmReach], ...]:
    return (("far", pose.near_arm if pose.far_arm is None else pose.far_arm), ("near", pose.near_arm))


def _depth(given: object, side: Side) -> float:
    """Return how far to the right a limb is drawn: a far one that was not given does the same as the near one."""
    return DEPTH if side == "far" and given is None else 0.0


def _shoulder(chest: Placed, pose: Pose, side: Side) -> Point:
    x, y = chest.point(CHEST, 0)
    return (x + _depth(pose.far_arm, side), y)


def _body(pose: Pose, trunk: float) -> dict[Segment, Placed]:
    """Return trunk, head and the limbs that are known by their angles, with the hip at the origin."""
    if pose.view is View.FRONT:
        return front.body(pose, trunk)
    pelvis = Placed("pelvis", (0, 0), -trunk)
    chest = Placed("chest", pelvis.point(PELVIS, 0), pelvis.turn - pose.curl)
    head = Placed("head", chest.point(CHEST, NECK), chest.turn - pose.neck)
    found: dict[Segment, Placed] = {"pelvis": pelvis, "chest": chest, "head": head}
    for side, arm in _arms(pose):
        if isinstance(arm, Arm):
            found |= limbs.arm(side, _shoulder(chest, pose, side), arm.upper, arm.fore, arm.hand)
    for side, leg in _legs(pose):
        if isinstance(leg, Leg):
            found |= limbs.leg(side, leg, (_depth(pose.far, side), 0), trunk)
    return found
