"""Skips for height and distance, and bounding.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.drills.positions import BACK, FRONT
from kb.exercises.items import Exercise
from kb.exercises.positions import FAR_FOOT
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.exercises import RungRange
from language.poses.body import Arm, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, Went
from language.work import Contraction, Degree, Kind, Laterality, Pace, Phase, Rung

BOUNDS: tuple[Exercise, ...] = (
    Exercise(
        id="skip-for-height",
        number="E066",
        name="Skips for height",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=90,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.EASY,
        sources=(cite("thread", at="post 4"), cite("house")),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.JUMPING,),
        regressions=("a-skip",),
        steps=(
            "Skip forward slowly on flat ground.",
            "Push off 1 foot and swing the opposite knee and arm up.",
            "Rise straight up and land softly on the same foot.",
            "To end, make the skips lower until you walk.",
        ),
        feel="A strong push up through the whole leg. A mild ache at the sit bone is fine.",
        too_hard="Skip lower, or go back to the A-skip.",
        too_easy="Push off harder to rise higher.",
        fault="Do not turn height into long strides.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="skip-for-distance",
        number="E067",
        name="Skips for distance",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=95,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.EASY,
        reach=RungRange(Phase.UPRIGHT, Rung.EIGHTY),
        sources=(cite("thread", at="post 4"), cite("house")),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.JUMPING,),
        regressions=("skip-for-height",),
        steps=(
            "Skip forward on flat ground with an easy rhythm.",
            "Push back against the ground to travel further with each skip.",
            "Land softly with the foot close to under your hips.",
            "To end, shorten the skips until you walk.",
        ),
        feel="A strong push back from the buttock and the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Make each skip shorter, or skip for height.",
        too_easy="Push off harder so that each skip carries you further.",
        fault="Do not reach for length with the front foot.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="bounding",
        number="E068",
        name="Bounding",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=95,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.EASY,
        reach=RungRange(Phase.ACCELERATION, Rung.SIXTY),
        sources=(cite("thread", at="post 6"), cite("S11"), cite("house")),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.JUMPING,),
        regressions=("skip-for-distance",),
        steps=(
            "Jog slowly into the first bound on flat, soft ground.",
            "Push off 1 foot and drive the other knee forward.",
            "Float, land on the other foot under you, and push off again.",
            "To end, shorten the bounds into a jog and walk.",
        ),
        feel="A strong, springy push from each leg. A mild ache at the sit bone is fine.",
        too_hard="Bound lower and shorter, or go back to skips for distance.",
        too_easy="Push off harder so that each bound is longer.",
        fault="Do not land with the foot far in front of you.",
        drawing=Drawing(
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
    ),
)
