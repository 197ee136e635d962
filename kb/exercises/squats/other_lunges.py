"""The lunge to the side, and the lunge that tests.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, Leg, Planted
from language.poses.drawing import Drawing, Pose, Posture, View, Went
from language.work import Contraction, Degree, Kind, Laterality

OTHER_LUNGES: tuple[Exercise, ...] = (
    Exercise(
        id="side-lunge",
        number="E056",
        name="Side lunge",
        family=Family.SQUATS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=90,
        tension=Degree.MEDIUM,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=3,
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("split-squat",),
        sources=(cite("thread", at="post 12"), cite("house")),
        steps=(
            "Stand tall with your feet together.",
            "Step wide to one side, bend that knee and take your hips back a little.",
            "Push through that heel and come back to standing.",
            "Change sides after your last one.",
        ),
        feel="Work in the thigh and buttock of the bent leg, and a light pull in the other inner thigh.",
        too_hard="Step less wide and bend less.",
        too_easy="Hold a weight against your chest.",
        fault="Do not fold your trunk over the bent leg.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: stand tall",
                    posture=Posture.STANDING,
                    view=View.FRONT,
                    trunk=0,
                    near=Leg(3, 0, out=90, shank=2),
                    near_arm=Arm(40, -40),
                    far_arm=Arm(-40, 40),
                    x=-56,
                ),
                Pose(
                    caption="Step wide, bend that knee, hips back",
                    posture=Posture.LUNGING,
                    view=View.FRONT,
                    trunk=8,
                    near=Leg(84, 92, out=66, shank=4),
                    far=Leg(54, 0, out=90, shank=52),
                    near_arm=Arm(40, -40),
                    far_arm=Arm(-40, 40),
                    arrows=(Went("head", bend=0.2, dy=14),),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="drop-lunge-test",
        number="E057",
        name="Drop lunge check",
        family=Family.SQUATS,
        kind=Kind.REHAB,
        contraction=Contraction.SLOW,
        flexion_deg=90,
        tension=Degree.LOW,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=3,
        serves=(Purpose.TEST,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("low-step-up",),
        steps=(
            "Stand tall, without weights, sore leg one long step in front.",
            "Drop smoothly into a lunge until your front thigh is nearly level.",
            "Come up and note any pain at the sit bone.",
        ),
        feel="Work in the front leg, and no pain at the sit bone if you are ready to run.",
        too_hard="Stop at the depth where pain starts, and note it.",
        too_easy="Write down that it was free of pain; do not add weight.",
        fault="Do not go on if the pain is sharp.",
        sources=(cite("S03"), cite("F100"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: sore leg one long step in front",
                    posture=Posture.SPLIT,
                    trunk=0,
                    near=Leg(32, 18),
                    far=Planted(-70, lift=42),
                    near_arm=Arm(-4, 8),
                ),
                Pose(
                    caption="Drop smoothly until the front thigh is nearly level",
                    posture=Posture.LUNGING,
                    trunk=2,
                    near=Leg(88, 88),
                    far=Planted(-76, lift=58),
                    near_arm=Arm(-4, 10),
                    arrows=(Went("head", dx=-24),),
                    loaded=True,
                ),
            )
        ),
    ),
)
