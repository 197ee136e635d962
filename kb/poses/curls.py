"""Positions of the leg curls, the Nordics and the glute-ham raises."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import GHR_BENCH, GHR_PAD, held_down, wall
from language.poses.things import Cord, Disc, Pad, Pictogram, Stack, Symbol, Thing, Tube

ARMS_DOWN = Arm(83, 87)
CURL_BENCH: tuple[Thing, ...] = (
    Tube((At(-30, 48), At(-34, 2))),
    Tube((At(42, 50), At(46, 2))),
    Tube((At(-60, 2), At(60, 2)), thick=4),
    Pad((At(-34, 49), At(2, 53), At(66, 50)), 9),
)
LOCKED = (Rest("near shank", GHR_PAD),)
KNEELING = (Rest("near shank"),)


ROLLER: tuple[Thing, ...] = (
    Tube((On("near knee"), On("near above heel")), behind=False),
    Disc(On("near above heel"), 6, behind=False),
)
"""The roller of a leg curl above the heel, on its lever from the knee."""


CURLS: dict[str, Drawing] = {
    "standing-leg-curl": Drawing(
        poses=(
            Pose(
                caption="Start: thighs side by side",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(3, 5),
                near_arm=ArmReach(At(44, 116), hand=95),
            ),
            Pose(
                caption="Up: bend the knee, heel up behind you",
                posture=Posture.ON_ONE_LEG,
                trunk=0,
                near=Leg(4, 95, -5),
                far=Leg(1, 4),
                near_arm=ArmReach(At(44, 116), hand=95),
                rests=(Rest("far foot"),),
                arrows=(Went("near toe", bend=0.25, dx=-6),),
                loaded=True,
            ),
        ),
        things=(*wall(46), Cord((At(46, 10), On("near ankle")))),
        props=("a wall to hold",),
    ),
    "sliding-leg-curl": Drawing(
        poses=(
            Pose(
                caption="Start: hips up, heels on sliders",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(6, 104, 5),
                near_arm=ARMS_DOWN,
                rests=(Rest("chest"), Rest("near foot", 2.5), Rest("head")),
                loaded=True,
            ),
            Pose(
                caption="Slide both heels away slowly, hips stay up",
                posture=Posture.BRIDGE,
                trunk=-98,
                near=Leg(11, 54, 0),
                near_arm=ARMS_DOWN,
                rests=(Rest("chest"), Rest("near foot", 2.5), Rest("head")),
                arrows=(Went("near heel", dx=-4, dy=14),),
                loaded=True,
            ),
        ),
        things=(Pad((On("near heel", -7, -2), On("near heel", 9, -2)), 2.5, behind=False),),
    ),
    "prone-leg-curl": Drawing(
        poses=(
            Pose(
                caption="Start: pad just above one heel",
                posture=Posture.ON_THE_FRONT,
                trunk=93,
                near=Leg(14, 8, -10),
                far=Leg(14, 2, -50),
                near_arm=ArmReach(At(72, 44)),
                neck=-14,
                rests=(Rest("pelvis", 56),),
            ),
            Pose(
                caption="Up: heel towards the buttock",
                posture=Posture.ON_THE_FRONT,
                trunk=93,
                near=Leg(14, 105, 0),
                far=Leg(14, 2, -50),
                near_arm=ArmReach(At(72, 44)),
                neck=-14,
                rests=(Rest("pelvis", 56),),
                arrows=(Went("near toe", bend=0.25, dx=-8),),
                loaded=True,
            ),
        ),
        things=(*CURL_BENCH, *ROLLER, Stack(122, 3)),
    ),
    "ball-assisted-nordic": Drawing(
        poses=(
            Pose(
                caption="Start: kneel, ankles held, hands on the ball",
                posture=Posture.KNEELING,
                trunk=6,
                near=Leg(6, 90, -68),
                near_arm=ArmReach(At(46, 64)),
                rests=KNEELING,
                things=(Disc(At(58, 32), 32),),
            ),
            Pose(
                caption="Lean forward slowly, the ball rolls out",
                posture=Posture.KNEELING,
                trunk=44,
                near=Leg(14, 60, -68),
                near_arm=ArmReach(At(88, 62)),
                rests=KNEELING,
                neck=-10,
                things=(Disc(At(92, 32), 32),),
                arrows=(Went("head", bend=0.2, dy=16),),
                loaded=True,
            ),
        ),
        things=held_down(),
    ),
    "nordic-curl": Drawing(
        poses=(
            Pose(
                caption="Start: kneel tall, ankles held down",
                posture=Posture.KNEELING,
                trunk=3,
                near=Leg(3, 90, -68),
                near_arm=Arm(-30, 100),
                rests=KNEELING,
            ),
            Pose(
                caption="Lower as slowly as you can, one straight line",
                posture=Posture.KNEELING,
                trunk=56,
                near=Leg(8, 42, -68),
                near_arm=Arm(0, 100, hand=60),
                rests=KNEELING,
                neck=-12,
                arrows=(Went("head", bend=0.25, dy=16),),
                loaded=True,
            ),
        ),
        things=held_down(),
    ),
    "glute-ham-raise": Drawing(
        poses=(
            Pose(
                caption="Start: kneel upright, feet locked in",
                posture=Posture.KNEELING,
                trunk=4,
                near=Leg(8, 94, -5),
                near_arm=Arm(-30, 100),
                rests=LOCKED,
            ),
            Pose(
                caption="Lower very slowly until your body is level",
                posture=Posture.ON_THE_FRONT,
                trunk=88,
                near=Leg(12, 14, -5),
                near_arm=Arm(-60, 80),
                rests=LOCKED,
                neck=-8,
                arrows=(Went("head", bend=0.3, dx=8, dy=12),),
                loaded=True,
            ),
        ),
        things=GHR_BENCH,
    ),
    "explosive-glute-ham-raise": Drawing(
        poses=(
            Pose(
                caption="Lower, and near the bottom stop fast",
                posture=Posture.ON_THE_FRONT,
                trunk=80,
                near=Leg(16, 26, -5),
                near_arm=Arm(-60, 80),
                rests=LOCKED,
                neck=-8,
                loaded=True,
            ),
            Pose(
                caption="Pull straight back up until you are upright",
                posture=Posture.KNEELING,
                trunk=4,
                near=Leg(8, 94, -5),
                near_arm=Arm(-30, 100),
                rests=LOCKED,
                arrows=(Went("head", bend=-0.3, dx=6, dy=6),),
                things=(Symbol(Pictogram.SPEED, At(52, 150), turn=130, count=3),),
                loaded=True,
            ),
        ),
        things=GHR_BENCH,
    ),
    "single-leg-glute-ham-raise": Drawing(
        poses=(
            Pose(
                caption="Start: only one foot locked in",
                posture=Posture.KNEELING,
                trunk=4,
                near=Leg(8, 94, -5),
                far=Leg(10, 128, -30),
                near_arm=Arm(-30, 100),
                rests=LOCKED,
            ),
            Pose(
                caption="Lower slowly, hands ready to catch you",
                posture=Posture.ON_THE_FRONT,
                trunk=82,
                near=Leg(12, 20, -5),
                far=Leg(14, 62, -30),
                near_arm=Arm(10, 60, hand=70),
                rests=LOCKED,
                neck=-8,
                arrows=(Went("head", bend=0.3, dx=8, dy=12),),
                loaded=True,
            ),
        ),
        things=GHR_BENCH,
    ),
    "heavy-slow-leg-curl": Drawing(
        poses=(
            Pose(
                caption="Start: pad above both heels",
                posture=Posture.ON_THE_FRONT,
                trunk=93,
                near=Leg(14, 8, -10),
                near_arm=ArmReach(At(72, 44)),
                neck=-14,
                rests=(Rest("pelvis", 56),),
                loaded=True,
            ),
            Pose(
                caption="Both heels up slowly, and down as slowly",
                posture=Posture.ON_THE_FRONT,
                trunk=93,
                near=Leg(14, 95, 0),
                near_arm=ArmReach(At(72, 44)),
                neck=-14,
                rests=(Rest("pelvis", 56),),
                arrows=(Went("near toe", bend=0.25, dx=-8),),
                loaded=True,
            ),
        ),
        things=(*CURL_BENCH, *ROLLER, Stack(122, 9)),
    ),
    "seated-leg-curl": Drawing(
        poses=(
            Pose(
                caption="Start: lower calves on the pad",
                posture=Posture.SITTING,
                trunk=-5,
                near=Leg(85, 12, 0),
                near_arm=ArmReach(At(20, 64)),
                rests=(Rest("pelvis", 58),),
            ),
            Pose(
                caption="Pull one heel down under you",
                posture=Posture.SITTING,
                trunk=-5,
                near=Leg(85, 92, 0),
                far=Leg(85, 12, 0),
                near_arm=ArmReach(At(20, 64)),
                rests=(Rest("pelvis", 58),),
                arrows=(Went("near toe", bend=0.25, dx=9, dy=2),),
                loaded=True,
            ),
        ),
        things=(
            Tube((At(4, 50), At(4, 2)), thick=4),
            Tube((At(-40, 2), At(40, 2)), thick=4),
            Pad((At(-10, 54), At(32, 54)), 9),
            Pad((At(-17, 60), At(-24, 112)), 9),
            Tube((On("near knee"), On("near above heel")), behind=False),
            Disc(On("near above heel", -1, -4), 6, behind=False),
            Tube((On("near knee", -8, 13), At(36, 54)), behind=False),
            Disc(On("near knee", -8, 13), 6, behind=False),
            Stack(-66, 4),
        ),
    ),
}
