"""What is kept of a drawing: positions with their joint angles, the things around them, and what moved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from language.poses.body import Arm, ArmReach, Leg, Place, Planted, Rest, Spot
from language.poses.things import Thing

ARMS_HANGING = Arm(0, 8)


class Posture(Enum):
    """How the body is held, in the words that a text alternative starts with."""

    STANDING = "standing"
    ON_ONE_LEG = "standing on one leg"
    SPLIT = "standing with one foot in front"
    BENT_FORWARD = "standing, bent forward at the hips"
    SQUATTING = "squatting"
    LUNGING = "in a lunge"
    WALKING = "walking"
    RUNNING = "running"
    IN_THE_AIR = "in the air"
    KNEELING = "kneeling"
    SITTING = "sitting"
    LEANING_BACK = "sitting, leaning back"
    ON_THE_BACK = "lying on the back"
    ON_THE_FRONT = "lying face down"
    ON_THE_SIDE = "on the side"
    BRIDGE = "in a bridge on the back, hips up"
    PLANK = "face down on forearms and toes"
    REVERSE_PLANK = "face up on forearms and heels, hips up"
    IN_WATER = "upright in deep water"
    SWIMMING = "lying face down in water"
    RIDING = "on a bike"
    ON_HORSEBACK = "on a horse"
    CLIMBING = "on a climbing wall"
    ON_ALL_FOURS = "face down on hands and feet"


class View(Enum):
    """From where the body is seen."""

    SIDE = "side"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class Went:
    """An arrow along the way of a spot from the position before to this one.

    Attributes:
        spot: What moved.
        bend: How far the middle of the arrow swings out to the left of its way, as a share of its length.
        dx, dy: Shift of the whole arrow, so that the body does not hide it.
    """

    spot: Spot
    bend: float = 0
    dx: float = 0
    dy: float = 0


@dataclass(frozen=True, slots=True)
class Push:
    """An arrow that shows a push or pull: it ends at a place, coming from a direction (0 up, 90 right, as a clock)."""

    at: Place
    toward: float
    length: float = 22


Arrow = Went | Push


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """One position.

    Attributes:
        caption: What it is, in a few plain words.
        posture: How the body is held.
        trunk: Lean of the pelvis from upright: 90 face down, -90 on the back. Where the body rests on two things it is
            turned by a little more or less until both touch.
        curl: Rounding of the back, chest against pelvis.
        neck: Head against chest; positive is chin to chest.
        near: The working leg.
        far: The other leg; ``None`` does the same as the near one.
        near_arm: The arm on the side of the working leg.
        far_arm: The other arm; ``None`` does the same.
        rests: What the body rests on; the first holds the picture in place.
        x: Where the joint of the first rest is.
        things: What is there in this position alone.
        arrows: What moved, or which way the push goes.
        loaded: Whether the sore part carries the load that the item states.
        view: From where it is seen.
        mirrored: Whether the whole position, things and all, is shown facing left.
    """

    caption: str
    posture: Posture
    trunk: float
    near: Leg | Planted
    far: Leg | Planted | None = None
    near_arm: Arm | ArmReach = ARMS_HANGING
    far_arm: Arm | ArmReach | None = None
    curl: float = 0
    neck: float = 0
    rests: tuple[Rest, ...] = (Rest("near foot"),)
    x: float = 0
    things: tuple[Thing, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    loaded: bool = False
    view: View = View.SIDE
    mirrored: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The positions of one item, with the things that stand around in all of them.

    Attributes:
        poses: One to three positions, in order.
        things: What is there in every position.
        props: Words for what is there beyond the item's equipment.
        floor: Height of the floor line; ``None`` draws none.
        slope: Slope of the floor, degrees, up to the right.
    """

    poses: tuple[Pose, ...]
    things: tuple[Thing, ...] = ()
    props: tuple[str, ...] = ()
    floor: float | None = 0
    slope: float = 0
