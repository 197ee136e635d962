"""Positions of the bridges."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Pad, Pictogram, Symbol, Thing, Tube

ON_THE_BACK = (Rest("chest"), Rest("pelvis"), Rest("head"))
ON_SHOULDERS_AND_FOOT = (Rest("chest"), Rest("near foot"), Rest("head"))
ARMS_DOWN = Arm(83, 87)
PROPPED = Arm(-8, 88)
BENCH_TOP = 34
SHOULDERS_AND_BENCH = (Rest("chest"), Rest("near foot", BENCH_TOP), Rest("head"))
HEEL_BENCH: tuple[Thing, ...] = (
    Pad((At(118, BENCH_TOP - 4), At(172, BENCH_TOP - 4))),
    Tube((At(126, BENCH_TOP - 8), At(124, 1))),
    Tube((At(164, BENCH_TOP - 8), At(166, 1))),
)
HIPS_UP = Went("lap", dy=16)

BRIDGES: dict[str, Drawing] = {
    "double-leg-bridge-hold": Drawing(
        poses=(
            Pose(
                caption="Start: knees bent, feet flat",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Planted(100),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
            ),
            Pose(
                caption="Hold: hips up, one straight line",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(10, 112),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        )
    ),
    "single-leg-bridge-hold": Drawing(
        poses=(
            Pose(
                caption="Start: one foot flat, the other leg out",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Planted(100),
                far=Leg(46, 4, -20),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
            ),
            Pose(
                caption="Hold: hips up and level",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(10, 112),
                far=Leg(12, 3, -20),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        )
    ),
    "double-leg-long-lever-bridge-hold": Drawing(
        poses=(
            Pose(
                caption="Start: heels on a low bench, knees almost straight",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(25.6, 12, 0),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
            ),
            Pose(
                caption="Hold: hips up, one straight line",
                posture=Posture.BRIDGE,
                trunk=-110,
                near=Leg(6, 6, 0),
                near_arm=ARMS_DOWN,
                rests=SHOULDERS_AND_BENCH,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        ),
        things=HEEL_BENCH,
    ),
    "single-leg-long-lever-bridge-hold": Drawing(
        poses=(
            Pose(
                caption="Start: one heel on a low bench, the other leg beside it",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(25.6, 12, 0),
                far=Leg(31, 12, 0),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
            ),
            Pose(
                caption="Hold: hips up and level",
                posture=Posture.BRIDGE,
                trunk=-110,
                near=Leg(6, 6, 0),
                far=Leg(11, 6, 0),
                near_arm=ARMS_DOWN,
                rests=SHOULDERS_AND_BENCH,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        ),
        things=HEEL_BENCH,
    ),
    "reverse-plank-hold": Drawing(
        poses=(
            Pose(
                caption="Start: on forearms, legs long",
                posture=Posture.LEANING_BACK,
                trunk=-48,
                near=Leg(26, 2, -5),
                near_arm=Arm(-12, 88),
                rests=(Rest("near forearm"), Rest("pelvis")),
                neck=10,
            ),
            Pose(
                caption="Hold: heels dug in, hips up",
                posture=Posture.REVERSE_PLANK,
                trunk=-72,
                near=Leg(5, 1, -8),
                near_arm=PROPPED,
                rests=(Rest("near forearm"), Rest("near foot")),
                x=0,
                arrows=(Went("lap", dy=14),),
                loaded=True,
            ),
        )
    ),
    "single-leg-reverse-plank-hold": Drawing(
        poses=(
            Pose(
                caption="Start: hips up, both heels dug in",
                posture=Posture.REVERSE_PLANK,
                trunk=-72,
                near=Leg(5, 1, -8),
                near_arm=PROPPED,
                rests=(Rest("near forearm"), Rest("near foot")),
            ),
            Pose(
                caption="Hold: one foot up, hips level",
                posture=Posture.REVERSE_PLANK,
                trunk=-72,
                near=Leg(8, 1, -8),
                far=Leg(24, 1, -8),
                near_arm=PROPPED,
                rests=(Rest("near forearm"), Rest("near foot")),
                arrows=(Went("far toe"),),
                loaded=True,
            ),
        )
    ),
    "single-leg-long-lever-bridge": Drawing(
        poses=(
            Pose(
                caption="Down: hips half-way to the floor",
                posture=Posture.ON_THE_BACK,
                trunk=-92,
                near=Leg(18, 8, 0),
                far=Leg(23, 8, 0),
                near_arm=ARMS_DOWN,
                rests=SHOULDERS_AND_BENCH,
                loaded=True,
            ),
            Pose(
                caption="Up: one straight line",
                posture=Posture.BRIDGE,
                trunk=-110,
                near=Leg(2, 6, 0),
                far=Leg(7, 6, 0),
                near_arm=ARMS_DOWN,
                rests=SHOULDERS_AND_BENCH,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        ),
        things=HEEL_BENCH,
    ),
    "double-leg-bridge": Drawing(
        poses=(
            Pose(
                caption="Start: knees bent, feet flat",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Planted(119.5),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
                loaded=True,
            ),
            Pose(
                caption="Up: one straight line, then slowly down",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(0, 79),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        )
    ),
    "single-leg-bridge": Drawing(
        poses=(
            Pose(
                caption="Down: hips half-way to the floor",
                posture=Posture.ON_THE_BACK,
                trunk=-96,
                near=Leg(24, 112),
                far=Leg(26, 3, -20),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Up: hips level, one straight line",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(2, 101),
                far=Leg(4, 3, -20),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                arrows=(HIPS_UP,),
                loaded=True,
            ),
        )
    ),
    "weighted-bridge": Drawing(
        poses=(
            Pose(
                caption="Down: hips half-way to the floor",
                posture=Posture.ON_THE_BACK,
                trunk=-96,
                near=Leg(24, 112),
                near_arm=ArmReach(On("lap", 10, 3)),
                rests=ON_SHOULDERS_AND_FOOT,
                loaded=True,
                things=(Symbol(Pictogram.PLATE, On("lap", -2, 1), turn=4),),
            ),
            Pose(
                caption="Up: one straight line",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(2, 101),
                near_arm=ArmReach(On("lap", 10, 3)),
                rests=ON_SHOULDERS_AND_FOOT,
                arrows=(Went("lap", dx=10, dy=16),),
                loaded=True,
                things=(Symbol(Pictogram.PLATE, On("lap", -2, 1), turn=26),),
            ),
        )
    ),
    "bridge-walk-out": Drawing(
        poses=(
            Pose(
                caption="Start: hips up",
                posture=Posture.BRIDGE,
                trunk=-105,
                near=Leg(5, 103),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Walk the heels out in small steps",
                posture=Posture.BRIDGE,
                trunk=-98,
                near=Leg(22, 58, 0),
                far=Planted(122, lift=-15),
                near_arm=ARMS_DOWN,
                rests=ON_SHOULDERS_AND_FOOT,
                arrows=(Went("near heel", dy=-2),),
                loaded=True,
            ),
        )
    ),
}
