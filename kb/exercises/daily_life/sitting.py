"""Sitting and driving: what presses on the tendon, and the seat that presses less.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture
from language.poses.furniture import chair
from language.poses.things import Block, Disc, Pad, Pictogram, Solid, Symbol, Tube
from language.work import Contraction, Degree, Kind, Laterality

SITTING: tuple[Exercise, ...] = (
    Exercise(
        id="cushioned-seat",
        number="E109",
        name="Cushioned or raised seat",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.PASSIVE,
        flexion_deg=70,
        tension=Degree.LOW,
        compression=Degree.MEDIUM,
        laterality=Laterality.BOTH,
        stage=None,
        sources=(cite("S04"), cite("S79"), cite("F120"), cite("F121"), cite("house")),
        serves=(Purpose.SITTING_HELP,),
        steps=(
            "Put a soft cushion on a seat that lifts hips above knees.",
            "Slide a rolled towel under your thighs, just ahead of the sit bones.",
            "Try your feet forward and tucked back; keep what feels better.",
            "Stand up and move about every 30 to 60 minutes.",
        ),
        feel="Weight spread along the thighs, with little pressing on the sit bone.",
        too_hard="Stand up sooner, or stand or lie for part of the day.",
        too_easy="Sit a little longer between breaks, then try a firmer seat.",
        fault="Do not lean forward over your thighs for long.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="hard-seat-sitting",
        number="E107",
        name="Long sitting on a hard seat",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.PASSIVE,
        flexion_deg=90,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.BOTH,
        stage=None,
        sources=(cite("S04"), cite("S15"), cite("house")),
        extra_loads=(Load.SITTING,),
        regressions=("cushioned-seat",),
        drawing=Drawing(
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
    ),
    Exercise(
        id="driving",
        number="E108",
        name="Driving or long car trips",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.PASSIVE,
        flexion_deg=100,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.BOTH,
        stage=None,
        sources=(cite("S04"), cite("house")),
        extra_loads=(Load.SITTING,),
        regressions=("cushioned-seat",),
        drawing=Drawing(
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
    ),
)
