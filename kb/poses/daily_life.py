"""Positions of daily life: sitting, driving, shoes, stairs, rest and sleep."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import chair, wall
from language.poses.things import Block, Disc, Pad, Pictogram, Solid, Symbol, Tube

STEP_RISE = 17

DAILY_LIFE: dict[str, Drawing] = {
    "cushioned-seat": Drawing(
        poses=(
            Pose(
                caption="Soft cushion, hips higher than knees, towel under the thighs",
                posture=Posture.SITTING,
                trunk=0,
                near=Planted(58),
                near_arm=Arm(16, 66),
                rests=(Rest("pelvis", 56),),
                things=(
                    *chair(26, 46),
                    Solid((At(-20, 46), At(-20, 57), At(10, 55), At(25, 49), At(25, 46))),
                    Disc(On("near thigh back", -6, -3), 4, behind=False),
                ),
                loaded=True,
            ),
        ),
        props=("a chair", "a soft cushion", "a rolled towel"),
    ),
    "hard-seat-sitting": Drawing(
        poses=(
            Pose(
                caption="A long time on a hard seat",
                posture=Posture.SITTING,
                trunk=12,
                curl=14,
                neck=-10,
                near=Planted(54),
                near_arm=Arm(26, 82),
                rests=(Rest("pelvis", 45),),
                things=(
                    Block(-34, 39, 70, 6),
                    Tube((At(-26, 39), At(-26, 2)), thick=5),
                    Tube((At(28, 39), At(28, 2)), thick=5),
                    Symbol(Pictogram.CLOCK, At(66, 132)),
                ),
                loaded=True,
            ),
        ),
        props=("a hard bench", "a clock"),
    ),
    "driving": Drawing(
        poses=(
            Pose(
                caption="Sitting low with the hips deeply bent",
                posture=Posture.SITTING,
                trunk=-14,
                near=Leg(98, 54, -6),
                near_arm=ArmReach(At(46, 76)),
                rests=(Rest("pelvis", 26),),
                neck=12,
                loaded=True,
            ),
        ),
        things=(
            Pad((At(-10, 20), At(24, 26)), 12),
            Pad((At(-16, 30), At(-34, 88)), 11),
            Pad((At(-36, 96), At(-39, 108)), 8),
            Tube((At(40, 88), At(52, 66)), thick=4),
            Tube((At(46, 77), At(82, 58))),
            Solid((At(-70, 12), At(-70, 4), At(112, 4), At(112, 40), At(104, 40), At(96, 12))),
            Tube((At(-66, 108), At(-50, 132), At(30, 134), At(78, 84), At(118, 76), At(122, 30))),
        ),
        props=("a car seat", "a steering wheel"),
    ),
    "bending-to-shoes": Drawing(
        poses=(
            Pose(
                caption="Avoid: bent right over to the shoe",
                posture=Posture.BENT_FORWARD,
                trunk=84,
                curl=40,
                neck=-4,
                near=Leg(108, 62),
                far=Planted(-24, lift=22),
                near_arm=ArmReach(On("near ball", -4, 14)),
                loaded=True,
            ),
            Pose(
                caption="Better: hold on, lift the foot behind you",
                posture=Posture.ON_ONE_LEG,
                trunk=4,
                near=Leg(2, 122, -10),
                far=Leg(4, 3),
                near_arm=Arm(-24, -16),
                far_arm=ArmReach(At(46, 112), hand=95),
                rests=(Rest("far foot"),),
                things=wall(48),
            ),
        ),
        props=("a wall to hold",),
    ),
    "stair-climbing": Drawing(
        poses=(
            Pose(
                caption="Hold the rail, one stair at a time",
                posture=Posture.SPLIT,
                trunk=10,
                near=Leg(66, 66),
                far=Planted(-18, STEP_RISE, lift=16),
                near_arm=Arm(-10, 14),
                far_arm=ArmReach(At(30, 126)),
                rests=(Rest("near foot", 2 * STEP_RISE),),
                loaded=True,
            ),
            Pose(
                caption="Stand tall, push through the whole foot",
                posture=Posture.ON_ONE_LEG,
                trunk=6,
                near=Leg(12, 10),
                far=Leg(50, 72, -6),
                near_arm=Arm(2, 20),
                far_arm=ArmReach(At(36, 130)),
                rests=(Rest("near foot", 2 * STEP_RISE),),
                arrows=(Went("head", dx=-24),),
                loaded=True,
            ),
        ),
        things=(
            Solid(
                (
                    At(-40, 0),
                    At(-40, STEP_RISE),
                    At(-12, STEP_RISE),
                    At(-12, 2 * STEP_RISE),
                    At(16 + 8, 2 * STEP_RISE),
                    At(16 + 8, 3 * STEP_RISE),
                    At(60, 3 * STEP_RISE),
                    At(60, 0),
                )
            ),
            Tube((At(-36, 88), At(62, 147))),
            Tube((At(56, 143), At(56, 51))),
            Tube((At(-30, 92), At(-30, 17))),
        ),
        props=("stairs with a rail",),
    ),
    "complete-rest": Drawing(
        poses=(
            Pose(
                caption="On the sofa all day, no exercise at all",
                posture=Posture.LEANING_BACK,
                trunk=-34,
                near=Leg(58, 10, -10),
                near_arm=Arm(0, 66),
                rests=(Rest("pelvis", 40),),
                neck=18,
                things=(
                    Pad((At(-8, 32), At(38, 32)), 16),
                    Pad((At(-20, 42), At(-50, 86)), 14),
                    Block(-40, 4, 82, 20),
                    Pad((At(76, 27), At(102, 27)), 10),
                    Tube((At(84, 22), At(84, 2))),
                    Tube((At(96, 22), At(96, 2))),
                    Symbol(Pictogram.CLOCK, At(66, 100)),
                ),
                loaded=True,
            ),
        ),
        props=("a sofa", "a clock"),
    ),
    "enough-sleep": Drawing(
        poses=(
            Pose(
                caption="At least 7 to 8 hours, nothing pressing the sore side",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(4, 8, -10),
                near_arm=Arm(82, 92),
                rests=(Rest("chest", 42), Rest("pelvis", 42), Rest("head", 47)),
                things=(
                    Pad((At(-34, 44), At(-14, 43)), 9),
                    Pad((At(-40, 34), At(142, 34)), 16),
                    Tube((At(-46, 62), At(-46, 2)), thick=5),
                    Tube((At(150, 44), At(150, 2)), thick=5),
                    Symbol(Pictogram.MOON, At(40, 96)),
                ),
                loaded=True,
            ),
        ),
        props=("a bed", "a pillow"),
    ),
}
