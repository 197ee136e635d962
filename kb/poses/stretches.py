"""Positions of the stretches and of the nerve glide."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, View, Went
from language.poses.furniture import bench, chair
from language.poses.things import Block, Cord

ON_THE_BACK = (Rest("chest"), Rest("pelvis"), Rest("head"))
COUCH = 66
LOW_STEP = 22

STRETCHES: dict[str, Drawing] = {
    "static-hamstring-stretch": Drawing(
        poses=(
            Pose(
                caption="Start: one heel on a low step, knee a little bent",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(42, 14, 0),
                far=Leg(0, 3),
                near_arm=Arm(0, 10),
                rests=(Rest("far foot"),),
            ),
            Pose(
                caption="Back flat, tip forward from the hips, and hold",
                posture=Posture.BENT_FORWARD,
                trunk=44,
                near=Leg(86, 14, 0),
                far=Leg(44, 3),
                near_arm=ArmReach(On("near knee", 0, 8)),
                rests=(Rest("far foot"),),
                neck=-10,
                arrows=(Went("head", bend=0.2, dy=16),),
                loaded=True,
            ),
        ),
        things=(Block(38, 0, 44, LOW_STEP),),
        props=("a low step",),
    ),
    "active-isolated-stretch": Drawing(
        poses=(
            Pose(
                caption="Start: hold one thigh behind the knee",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(88, 92, 0),
                near_arm=ArmReach(On("near thigh back", -1, 6)),
                far=Leg(3, 2, -10),
                rests=ON_THE_BACK,
            ),
            Pose(
                caption="Straighten the knee for 2 seconds, then let it bend",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(88, 28, 5),
                near_arm=ArmReach(On("near thigh back", -1, 6)),
                far=Leg(3, 2, -10),
                rests=ON_THE_BACK,
                arrows=(Went("near toe", bend=-0.25, dx=12, dy=4),),
                loaded=True,
            ),
        )
    ),
    "banded-hamstring-stretch": Drawing(
        poses=(
            Pose(
                caption="Start: band round one foot, knee bent",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(88, 84, 4),
                near_arm=ArmReach(At(26, 40)),
                far=Leg(3, 2, -10),
                rests=ON_THE_BACK,
            ),
            Pose(
                caption="Lift the leg, straighten the knee a little, and hold",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(102, 26, 6),
                near_arm=ArmReach(At(14, 42)),
                far=Leg(3, 2, -10),
                rests=ON_THE_BACK,
                arrows=(Went("near toe", bend=-0.25, dx=12, dy=4),),
                loaded=True,
            ),
        ),
        things=(Cord((On("near hand"), On("near sole", -1, 1), On("near ball", 1, 1))),),
    ),
    "forward-fold": Drawing(
        poses=(
            Pose(
                caption="Start: stand with the knees bent",
                posture=Posture.STANDING,
                trunk=12,
                near=Leg(30, 36),
                near_arm=Arm(10, 26),
            ),
            Pose(
                caption="Tip forward from the hips, hands on a chair",
                posture=Posture.BENT_FORWARD,
                trunk=80,
                neck=-8,
                near=Leg(102, 36),
                near_arm=ArmReach(At(58, 49), hand=40),
                arrows=(Went("head", bend=0.25, dx=14, dy=6),),
                loaded=True,
            ),
        ),
        things=chair(48, faces_right=False),
        props=("a chair",),
    ),
    "adductor-stretch": Drawing(
        poses=(
            Pose(
                caption="Start: feet wide apart",
                posture=Posture.STANDING,
                view=View.FRONT,
                trunk=0,
                near=Leg(36, 0, out=90, shank=36),
                near_arm=Arm(30, -34),
                far_arm=Arm(-30, 34),
            ),
            Pose(
                caption="Bend the other knee and hold",
                posture=Posture.LUNGING,
                view=View.FRONT,
                trunk=-8,
                near=Leg(61, 0, out=90, shank=61),
                far=Leg(72, 76, out=64, shank=-4),
                near_arm=Arm(40, -24),
                far_arm=Arm(-50, 24),
                rests=(Rest("near foot"), Rest("far foot")),
                arrows=(Went("head", bend=-0.2, dy=14),),
                loaded=True,
            ),
        )
    ),
    "nerve-glide": Drawing(
        poses=(
            Pose(
                caption="Sit tall on a soft, high seat, look down",
                posture=Posture.SITTING,
                trunk=-2,
                curl=8,
                neck=36,
                near=Leg(86, 88, 0),
                near_arm=Arm(-22, 4),
                rests=(Rest("pelvis", COUCH),),
            ),
            Pose(
                caption="Straighten one knee slowly while you look up",
                posture=Posture.SITTING,
                trunk=-2,
                curl=4,
                neck=-26,
                near=Leg(86, 22, 5),
                far=Leg(86, 88, 0),
                near_arm=Arm(-22, 4),
                rests=(Rest("pelvis", COUCH),),
                arrows=(Went("near toe", bend=-0.25, dx=8), Went("head", bend=-0.3, dx=14, dy=10)),
                loaded=True,
            ),
        ),
        things=bench(-62, 30, COUCH),
        props=("a high seat",),
    ),
}
