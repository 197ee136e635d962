"""How the body is described: its parts and points, its joint angles, and what it rests on.

Lengths are centimetres of a person 170 cm tall; the floor is at height 0, x grows to the right, and the person faces right.
Angles are degrees. Which limb is "near" is a matter of the picture: the near leg is the one that works.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["near", "far"]
Part = Literal[
    "head",
    "chest",
    "pelvis",
    "near thigh",
    "near shank",
    "near foot",
    "near upper arm",
    "near forearm",
    "near hand",
    "far thigh",
    "far shank",
    "far foot",
    "far upper arm",
    "far forearm",
    "far hand",
]
Spot = Literal[
    "hip",
    "sit bone",
    "buttock",
    "belly",
    "lap",
    "waist",
    "shoulder",
    "upper back",
    "neck back",
    "head",
    "near knee",
    "near ankle",
    "near heel",
    "near ball",
    "near toe",
    "near sole",
    "near under heel",
    "near under toe",
    "near shin",
    "near calf",
    "near above heel",
    "near thigh front",
    "near thigh back",
    "near fold",
    "near elbow",
    "near hand",
    "far knee",
    "far ankle",
    "far heel",
    "far ball",
    "far toe",
    "far sole",
    "far under heel",
    "far under toe",
    "far shin",
    "far calf",
    "far above heel",
    "far thigh front",
    "far thigh back",
    "far fold",
    "far elbow",
    "far hand",
]


@dataclass(frozen=True, slots=True)
class At:
    """A point of the picture."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class On:
    """A point of the body, shifted by centimetres of the picture."""

    spot: Spot
    dx: float = 0
    dy: float = 0


Place = At | On


@dataclass(frozen=True, slots=True)
class Leg:
    """A leg by its joint angles.

    Attributes:
        hip: Flexion against the pelvis; 0 standing straight, negative when the thigh is behind. Seen from the front: the
            angle of the thigh with the body line, whichever way it goes.
        knee: Flexion; 0 straight.
        ankle: Foot pulled up from a right angle with the shank, negative when it points; ``None`` keeps the sole level.
        toes: Toes bent up from the sole.
        out: Seen from the front only: which way the thigh goes, 0 straight at the viewer, 90 straight to the side.
        shank: Seen from the front only: the shank's angle with the body line, away from the middle.
    """

    hip: float
    knee: float
    ankle: float | None = None
    toes: float = 0
    out: float = 0
    shank: float = 0


@dataclass(frozen=True, slots=True)
class Planted:
    """A leg whose foot stands somewhere: its hip and knee follow from there.

    Attributes:
        x: Where the ball of the foot is; the heel, when the foot stands on that alone.
        y: Height of what it stands on.
        lift: Heel raised about the ball, degrees, and the toes stay down; negative stands on the heel, toes up.
        tilt: Slope of the ground under it, degrees, up to the right.
    """

    x: float
    y: float = 0
    lift: float = 0
    tilt: float = 0


@dataclass(frozen=True, slots=True)
class Arm:
    """An arm by the directions of its bones: 0 straight down, 90 straight ahead, 180 straight up.

    Attributes:
        upper: Direction of the upper arm.
        fore: Direction of the forearm; the elbow bends one way only, so it is at least ``upper``.
        hand: Direction of the hand; ``None`` goes on from the forearm.
    """

    upper: float
    fore: float
    hand: float | None = None


@dataclass(frozen=True, slots=True)
class ArmReach:
    """An arm whose hand is somewhere: shoulder and elbow follow from there.

    Attributes:
        place: Where the grip is.
        hand: Direction of the hand; ``None`` goes on from the forearm.
        turned: Whether the elbow points the other way, as in a push-up seen from the side.
    """

    place: Place
    hand: float | None = None
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Rest:
    """A part of the body whose lowest point is on something.

    Attributes:
        part: The part, or the one point of the body that touches.
        y: Height of what it rests on.
    """

    part: Part | Spot
    y: float = 0
