"""The A-march, the A-skip and the B-skip.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.drills.positions import BACK, FRONT
from kb.exercises.items import Exercise
from kb.exercises.positions import FAR_FOOT
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, Went
from language.work import Contraction, Degree, Kind, Laterality, Pace

TALL = Leg(0, 3)

SKIPS: tuple[Exercise, ...] = (
    Exercise(
        id="a-march",
        number="E064",
        name="High-knee march (A-march)",
        family=Family.DRILLS,
        kind=Kind.RUN,
        contraction=Contraction.CONCENTRIC,
        flexion_deg=80,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=3,
        sources=(cite("house"),),
        serves=(Purpose.RUNNING,),
        extra_loads=(Load.WALKING,),
        regressions=("level-walking",),
        steps=(
            "Stand tall on flat ground.",
            "March forward, lifting each knee just below hip height with the shin hanging down.",
            "Place each foot under your hips and swing the opposite arm.",
            "To end, lower the knees step by step into a walk.",
        ),
        feel="Light, easy work at the front of the hips and in the buttocks.",
        too_hard="Lift your knees only halfway to hip height.",
        too_easy="March faster and push up onto the ball of the standing foot.",
        fault="Do not lean back or round your back to lift the knee.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="a-skip",
        number="E063",
        name="A-skip",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=90,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.EASY,
        sources=(cite("thread", at="post 4"), cite("S13"), cite("house")),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.JUMPING,),
        regressions=("a-march",),
        steps=(
            "Start with a high-knee march on flat ground.",
            "Add a small skip on the standing foot as each knee comes up.",
            "Bring each foot straight down under your hips.",
            "To end, let the skip become a march, then a walk.",
        ),
        feel="A light, springy bounce from the ground. A mild ache at the sit bone is fine.",
        too_hard="Skip lower and slower, or go back to the march.",
        too_easy="Make the rhythm quicker and keep the skips low.",
        fault="Do not reach forward with the foot.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="b-skip",
        number="E065",
        name="B-skip",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=90,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.EASY,
        sources=(cite("house"),),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.JUMPING,),
        regressions=("a-skip",),
        steps=(
            "Start with the A-skip on flat ground.",
            "With the knee up, let the lower leg swing a little forward.",
            "Pull the foot down and back to land under your hips.",
            "To end, let the skip become a march, then a walk.",
        ),
        feel="A short, quick pull in the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Swing the lower leg less, or go back to the A-skip.",
        too_easy="Pull the foot down faster.",
        fault="Do not kick the leg out straight.",
        drawing=Drawing(
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
    ),
)
