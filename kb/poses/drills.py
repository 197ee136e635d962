"""Positions of the jumps, skips and other springy drills."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, Went
from language.poses.furniture import post
from language.poses.things import Block, Cord, Pad, Pictogram, Symbol, Tube

BACK = Arm(-48, 40)
FRONT = Arm(32, 122)
FAR_FOOT = (Rest("far foot"),)
PUSHING_OFF = Leg(-12, 14, -22, toes=34)
TALL = Leg(0, 3)

DRILLS: dict[str, Drawing] = {
    "kettlebell-swing": Drawing(
        poses=(
            Pose(
                caption="Hips back, bell between the thighs",
                posture=Posture.BENT_FORWARD,
                trunk=62,
                near=Leg(82, 34),
                near_arm=ArmReach(At(-4, 66)),
                neck=-14,
                things=(Symbol(Pictogram.KETTLEBELL, On("near hand"), turn=-42),),
                loaded=True,
            ),
            Pose(
                caption="Drive the hips forward, bell floats to chest height",
                posture=Posture.STANDING,
                trunk=-2,
                near=Leg(-2, 2),
                near_arm=Arm(84, 88),
                things=(Symbol(Pictogram.KETTLEBELL, On("near hand"), turn=84),),
                arrows=(Went("near hand", bend=-0.28, dx=12, dy=-16),),
            ),
        )
    ),
    "split-squat-jump": Drawing(
        poses=(
            Pose(
                caption="Dip in a short split stance",
                posture=Posture.LUNGING,
                trunk=6,
                near=Leg(84, 78),
                far=Planted(-66, lift=58),
                near_arm=Arm(-40, 10),
                loaded=True,
            ),
            Pose(
                caption="Jump straight up",
                posture=Posture.IN_THE_AIR,
                trunk=0,
                near=Leg(24, 12, -30),
                far=Leg(-18, 14, -35),
                near_arm=Arm(36, 70),
                far_arm=Arm(36, 70),
                rests=(Rest("far foot", 24),),
                x=-60,
                arrows=(Went("head", dx=-24),),
            ),
            Pose(
                caption="Swap legs, land softly",
                posture=Posture.LUNGING,
                trunk=6,
                near=Planted(-66, lift=58),
                far=Leg(80, 74),
                near_arm=Arm(-10, 40),
                rests=(Rest("far foot"),),
                arrows=(Went("head", dx=24),),
            ),
        )
    ),
    "a-march": Drawing(
        poses=(
            Pose(
                caption="Knee up to just below hip height, shin hanging",
                posture=Posture.ON_ONE_LEG,
                trunk=2,
                near=Leg(80, 84, 0),
                far=TALL,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Foot down under the hips, other knee up",
                posture=Posture.ON_ONE_LEG,
                trunk=2,
                near=TALL,
                far=Leg(80, 84, 0),
                near_arm=FRONT,
                far_arm=BACK,
                arrows=(Went("near toe", bend=0.2),),
            ),
        )
    ),
    "a-skip": Drawing(
        poses=(
            Pose(
                caption="March: knee up",
                posture=Posture.ON_ONE_LEG,
                trunk=2,
                near=Leg(88, 92, 5),
                far=Leg(2, 12),
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Small skip on the standing foot",
                posture=Posture.IN_THE_AIR,
                trunk=2,
                near=Leg(90, 96, 5),
                far=Leg(0, 4, -32),
                near_arm=BACK,
                far_arm=FRONT,
                rests=(Rest("far foot", 12),),
                arrows=(Push(On("far toe", 18, 6), toward=0, length=18),),
                loaded=True,
            ),
        )
    ),
    "b-skip": Drawing(
        poses=(
            Pose(
                caption="Knee up, as in the A-skip",
                posture=Posture.IN_THE_AIR,
                trunk=2,
                near=Leg(90, 96, 5),
                far=Leg(0, 4, -32),
                near_arm=BACK,
                far_arm=FRONT,
                rests=(Rest("far foot", 10),),
                loaded=True,
            ),
            Pose(
                caption="Lower leg swings a little forward",
                posture=Posture.ON_ONE_LEG,
                trunk=2,
                near=Leg(80, 42, 5),
                far=Leg(2, 6),
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                arrows=(Went("near toe", bend=-0.2, dx=10, dy=-4),),
                loaded=True,
            ),
            Pose(
                caption="Pull the foot down and back",
                posture=Posture.STANDING,
                trunk=2,
                near=Leg(10, 10),
                far=Leg(12, 62, -20),
                near_arm=Arm(-12, 60),
                far_arm=Arm(12, 84),
                arrows=(Went("near toe", bend=0.2, dx=8),),
                loaded=True,
            ),
        )
    ),
    "skip-for-height": Drawing(
        poses=(
            Pose(
                caption="Push off one foot",
                posture=Posture.RUNNING,
                trunk=4,
                near=Leg(52, 76, 5),
                far=Leg(-6, 16, -14, toes=24),
                near_arm=Arm(-30, 44),
                far_arm=Arm(14, 90),
                rests=FAR_FOOT,
            ),
            Pose(
                caption="Rise straight up, knee and opposite arm high",
                posture=Posture.IN_THE_AIR,
                trunk=0,
                near=Leg(90, 92, 5),
                far=Leg(-4, 5, -45),
                near_arm=Arm(-20, 40),
                far_arm=Arm(150, 176),
                rests=(Rest("far foot", 38),),
                arrows=(Went("far toe", dx=24),),
                loaded=True,
            ),
        )
    ),
    "skip-for-distance": Drawing(
        poses=(
            Pose(
                caption="Push back against the ground",
                posture=Posture.RUNNING,
                trunk=14,
                near=Leg(74, 88, 5),
                far=Leg(-14, 8, -24, toes=38),
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Travel forward, knee up",
                posture=Posture.IN_THE_AIR,
                trunk=10,
                near=Leg(94, 92, 5),
                far=Leg(-16, 22, -40),
                near_arm=Arm(-56, 30),
                far_arm=Arm(52, 138),
                rests=(Rest("far foot", 20),),
                x=72,
                arrows=(Went("far heel", bend=0.22),),
                loaded=True,
            ),
        )
    ),
    "bounding": Drawing(
        poses=(
            Pose(
                caption="Push off one foot, drive the other knee",
                posture=Posture.RUNNING,
                trunk=10,
                near=Leg(84, 88, 5),
                far=Leg(-18, 6, -24, toes=40),
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Float in a long stride",
                posture=Posture.IN_THE_AIR,
                trunk=6,
                near=Leg(92, 66, 5),
                far=Leg(-30, 26, -35),
                near_arm=Arm(-70, 10),
                far_arm=Arm(66, 130),
                rests=(Rest("near foot", 26),),
                x=126,
                arrows=(Push(On("hip", 26, -72), toward=90, length=52),),
                loaded=True,
            ),
        )
    ),
    "light-sled-pull": Drawing(
        poses=(
            Pose(
                caption="Lean a little from the ankles, march",
                posture=Posture.RUNNING,
                trunk=20,
                near=Leg(80, 86, 5),
                far=Leg(-2, 6, -2, toes=16),
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=(
                    Block(-150, 3, 46, 7),
                    Block(-140, 10, 18, 14),
                    Tube((At(-154, 3), At(-98, 3), At(-92, 9)), thick=4),
                    Cord((On("waist", 0, -2), At(-94, 9))),
                    Pad((On("waist", 1, -2), On("belly", -1, 2)), 5, behind=False),
                ),
                loaded=True,
            ),
            Pose(
                caption="Push the ground back with each step",
                posture=Posture.RUNNING,
                trunk=20,
                near=Leg(4, 4, -4, toes=24),
                far=Leg(84, 92, 5),
                near_arm=FRONT,
                far_arm=BACK,
                things=(
                    Block(-162, 3, 46, 7),
                    Block(-152, 10, 18, 14),
                    Tube((At(-166, 3), At(-110, 3), At(-104, 9)), thick=4),
                    Cord((On("waist", 0, -2), At(-106, 9))),
                    Pad((On("waist", 1, -2), On("belly", -1, 2)), 5, behind=False),
                ),
                loaded=True,
            ),
        )
    ),
    "fast-leg-curl": Drawing(
        poses=(
            Pose(
                caption="Start: hips flat, band round one ankle",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(12, 6, -50),
                near_arm=Arm(80, 94),
                rests=(Rest("chest"), Rest("near foot"), Rest("head")),
            ),
            Pose(
                caption="Pull the heel in fast, let it spring back",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(12, 98, -5),
                far=Leg(12, 6, -50),
                near_arm=Arm(80, 94),
                rests=(Rest("chest"), Rest("far foot"), Rest("head")),
                things=(Symbol(Pictogram.SPEED, At(-150, 40), turn=38, count=3),),
                arrows=(Went("near toe", bend=0.25, dx=-6),),
                loaded=True,
            ),
        ),
        things=(*post(-190, 18), Cord((At(-190, 12), On("near above heel")))),
        props=("something firm behind you",),
    ),
    "change-of-direction": Drawing(
        poses=(
            Pose(
                caption="Run to the marker",
                posture=Posture.RUNNING,
                trunk=8,
                near=Leg(56, 86, 0),
                far=PUSHING_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=(Symbol(Pictogram.CONE, At(74, 0)), Symbol(Pictogram.SPEED, On("shoulder", -46, -6), count=2)),
            ),
            Pose(
                caption="Short steps to slow down, hips low",
                posture=Posture.LUNGING,
                trunk=26,
                near=Leg(86, 66),
                far=Planted(-50, lift=26),
                near_arm=Arm(-20, 70),
                far_arm=Arm(20, 110),
                things=(Symbol(Pictogram.CONE, At(40, 0)),),
                loaded=True,
            ),
            Pose(
                caption="Turn and push away again",
                posture=Posture.RUNNING,
                trunk=24,
                near=Leg(80, 84, 0),
                far=Leg(-12, 8, -14, toes=34),
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                mirrored=True,
                things=(Symbol(Pictogram.CONE, At(-48, 0)), Symbol(Pictogram.SPEED, On("shoulder", -52, 2), count=2)),
                loaded=True,
            ),
        ),
        props=("markers",),
    ),
}
