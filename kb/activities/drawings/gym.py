"""Lifts, jumps and machines of a gym, drawn."""

from __future__ import annotations

from math import cos, radians, sin

from kb.activities.drawings.shared import NEAR_IN_AIR, drawing, loaded
from kb.exercises.positions import PLATE_RADIUS
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push
from language.poses.things import Block, Cord, CordKind, Disc, Thing, Tube

PLATES: tuple[Thing, ...] = (Disc(On("near hand"), PLATE_RADIUS, filled=False, behind=False),)
ROPE = tuple(
    At(round(6 + 62 * sin(radians(turn)), 1), round(92 - 90 * cos(radians(turn)), 1)) for turn in range(-300, 61, 15)
)
"""A rope as it swings round, open where the hands are."""


def _jumped(caption: str) -> Pose:
    return loaded(
        caption=caption,
        posture=Posture.IN_THE_AIR,
        trunk=0,
        near=Leg(2, 8, -34),
        near_arm=Arm(150, 172),
        rests=NEAR_IN_AIR,
        arrows=(Push(On("shoulder", -24, 6), toward=0, length=40),),
    )


GYM: dict[str, Drawing] = {
    "power-clean": drawing(
        loaded(
            caption="Bar from the floor, hips deeply bent",
            posture=Posture.BENT_FORWARD,
            trunk=66,
            near=Leg(118, 80),
            near_arm=ArmReach(At(16, PLATE_RADIUS)),
            curl=12,
            neck=-24,
        ),
        loaded(
            caption="Pull fast until you are tall on your toes",
            posture=Posture.STANDING,
            trunk=-2,
            near=Leg(0, 6, -20, toes=20),
            near_arm=Arm(-8, 30),
        ),
        things=PLATES,
        props=("a barbell",),
    ),
    "hang-power-clean": drawing(
        loaded(
            caption="Bar above the knees, then pull fast",
            posture=Posture.BENT_FORWARD,
            trunk=36,
            near=Leg(70, 44),
            near_arm=Arm(-2, 4),
            neck=-18,
        ),
        things=PLATES,
        props=("a barbell",),
    ),
    "snatch": drawing(
        loaded(
            caption="Bar from the floor, wide grip",
            posture=Posture.BENT_FORWARD,
            trunk=62,
            near=Leg(128, 96, 24),
            near_arm=ArmReach(At(20, PLATE_RADIUS)),
            neck=-30,
        ),
        loaded(
            caption="Caught in a deep squat, bar overhead",
            posture=Posture.SQUATTING,
            trunk=22,
            near=Leg(128, 130, 26),
            near_arm=Arm(172, 176),
            neck=-14,
        ),
        things=PLATES,
        props=("a barbell",),
    ),
    "half-squat": drawing(
        loaded(
            caption="Sit back, half way down only",
            posture=Posture.SQUATTING,
            trunk=20,
            near=Leg(58, 58),
            near_arm=Arm(76, 92),
            neck=-10,
        )
    ),
    "jump-squat": drawing(
        loaded(
            caption="Dip",
            posture=Posture.SQUATTING,
            trunk=38,
            near=Leg(90, 84),
            near_arm=Arm(-40, -20),
            neck=-20,
        ),
        _jumped("Jump up, land softly"),
    ),
    "box-jump": drawing(
        loaded(
            caption="Land in a crouch on the box",
            posture=Posture.SQUATTING,
            trunk=34,
            near=Leg(120, 112),
            near_arm=Arm(60, 96),
            rests=(Rest("near foot", 50),),
            neck=-18,
        ),
        things=(Block(-30, 0, 70, 50),),
        props=("a box",),
    ),
    "burpee": drawing(
        loaded(
            caption="Crouch, hands on the floor",
            posture=Posture.SQUATTING,
            trunk=84,
            near=Leg(126, 124, 20),
            near_arm=ArmReach(At(34, 8)),
            neck=-26,
        ),
        loaded(
            caption="Feet back, then in again",
            posture=Posture.ON_ALL_FOURS,
            trunk=76,
            near=Leg(0, 4, 10, toes=40),
            near_arm=Arm(0, 4),
            rests=(Rest("near hand"), Rest("near foot")),
            neck=-10,
        ),
        _jumped("Jump up"),
    ),
    "skipping-rope": drawing(
        loaded(
            caption="Low hops, knees soft",
            posture=Posture.IN_THE_AIR,
            trunk=2,
            near=Leg(22, 34, -26),
            near_arm=Arm(-8, 56),
            rests=(Rest("near foot", 8),),
        ),
        things=(Cord(ROPE, CordKind.CABLE),),
        props=("a rope",),
    ),
    "stair-machine": drawing(
        loaded(
            caption="Step after step, tall, hands light on the rail",
            posture=Posture.WALKING,
            trunk=8,
            near=Leg(68, 70),
            far=Leg(-2, 8),
            near_arm=ArmReach(At(42, 108)),
            rests=(Rest("far foot", 16),),
        ),
        things=(
            Block(-26, 0, 46, 16),
            Block(14, 0, 40, 40),
            Block(42, 0, 30, 62),
            Tube((At(30, 110), At(60, 122), At(60, 2))),
        ),
        props=("a stair machine",),
    ),
    "elliptical": drawing(
        loaded(
            caption="Smooth, upright strides",
            posture=Posture.WALKING,
            trunk=4,
            near=Planted(26, 24),
            far=Planted(-22, 16, lift=14),
            near_arm=ArmReach(At(40, 112)),
            rests=(Rest("pelvis", 88),),
        ),
        things=(
            Tube((At(-50, 14), At(10, 20), At(64, 34)), thick=4),
            Tube((At(14, 22), At(44, 24)), thick=4),
            Disc(At(72, 36), 24),
            Tube((At(40, 116), At(52, 60), At(66, 40))),
            Tube((At(-60, 2), At(96, 2)), thick=4),
        ),
        props=("a cross-trainer",),
    ),
}
