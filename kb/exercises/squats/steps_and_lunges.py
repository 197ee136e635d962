"""Step-ups, split squats and lunges, from a low step to a deep lunge.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, Leg, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import bench
from language.poses.things import Block, Thing
from language.work import Contraction, Degree, Equipment, Kind, Laterality

LOW_STEP = 18
HIGH_STEP = 40


def step(height: float) -> tuple[Thing, ...]:
    """Return a step or box under the near foot."""
    return (Block(-11, 0, 48, height),)


STEPS_AND_LUNGES: tuple[Exercise, ...] = (
    Exercise(
        id="low-step-up",
        number="E037",
        name="Low step-up",
        family=Family.SQUATS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=50,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BOX,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("single-leg-bridge",),
        steps=(
            "Stand in front of a step as low as a stair, one foot flat on it.",
            "Push through that heel and stand up on the step.",
            "Step down slowly with the same leg in control.",
            "Change legs after your last one.",
        ),
        feel="Work in the front of the thigh and the buttock. A mild ache at the sit bone is fine.",
        too_hard="Use a lower step or hold a rail.",
        too_easy="Use a slightly higher step.",
        fault="Do not push off with the foot on the floor.",
        sources=(cite("thread", at="post 6"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: one foot flat on a low step",
                    posture=Posture.SPLIT,
                    trunk=8,
                    near=Leg(57, 72),
                    far=Planted(-23, lift=32),
                    near_arm=Arm(-8, 10),
                    rests=(Rest("near foot", LOW_STEP),),
                    loaded=True,
                ),
                Pose(
                    caption="Push through that heel, stand up on the step",
                    posture=Posture.STANDING,
                    trunk=0,
                    near=Leg(2, 4),
                    far=Leg(26, 48, -10),
                    near_arm=Arm(-4, 8),
                    rests=(Rest("near foot", LOW_STEP),),
                    arrows=(Went("head", bend=0.1, dx=-14),),
                    loaded=True,
                ),
            ),
            things=step(LOW_STEP),
        ),
    ),
    Exercise(
        id="high-step-up",
        number="E038",
        name="High step-up",
        family=Family.SQUATS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=90,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BOX,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("low-step-up",),
        steps=(
            "Stand in front of a knee-high box, one foot flat on it.",
            "Keep your trunk nearly upright and push through that heel.",
            "Stand up tall on the box.",
            "Lower slowly, and change legs after your last one.",
        ),
        feel="Work in the thigh and buttock of the leg on the box. A mild ache at the sit bone is fine.",
        too_hard="Use a lower box.",
        too_easy="Hold a weight in each hand.",
        fault="Do not push off with the foot on the floor.",
        sources=(cite("thread", at="post 6"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: one foot flat on a knee-high box",
                    posture=Posture.SPLIT,
                    trunk=9,
                    near=Leg(94, 110),
                    far=Planted(-27, lift=22),
                    near_arm=Arm(-4, 20),
                    rests=(Rest("near foot", HIGH_STEP),),
                    loaded=True,
                ),
                Pose(
                    caption="Push through the heel, stand tall on the box",
                    posture=Posture.STANDING,
                    trunk=0,
                    near=Leg(2, 4),
                    far=Leg(30, 54, -10),
                    near_arm=Arm(-4, 8),
                    rests=(Rest("near foot", HIGH_STEP),),
                    arrows=(Went("head", bend=0.1, dx=-14),),
                    loaded=True,
                ),
            ),
            things=step(HIGH_STEP),
        ),
    ),
    Exercise(
        id="split-squat",
        number="E040",
        name="Split squat",
        family=Family.SQUATS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=70,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("low-step-up",),
        steps=(
            "Stand with one foot a long step in front of the other.",
            "Keep your trunk upright and lower your back knee part of the way.",
            "Push through the front heel and come up.",
            "Change legs after your last one.",
        ),
        feel="Work in the thigh and buttock of the front leg. A mild ache at the sit bone is fine.",
        too_hard="Lower less far and hold on to a wall.",
        too_easy="Hold a weight in each hand.",
        fault="Do not fold your trunk over the front thigh.",
        sources=(cite("S11"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: one foot a long step in front",
                    posture=Posture.SPLIT,
                    trunk=2,
                    near=Leg(32, 32),
                    far=Planted(-60, lift=48),
                    near_arm=Arm(-4, 8),
                ),
                Pose(
                    caption="Lower the back knee part of the way",
                    posture=Posture.LUNGING,
                    trunk=4,
                    near=Leg(72, 70),
                    far=Planted(-70, lift=56),
                    near_arm=Arm(-4, 10),
                    arrows=(Went("head", dx=-24),),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="walking-lunge",
        number="E039",
        name="Walking lunge",
        family=Family.SQUATS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=90,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("split-squat",),
        steps=(
            "Stand tall with space in front of you.",
            "Step forward and lower your back knee close to the floor.",
            "Push through the front heel and step into the next lunge.",
            "Finish standing tall with your feet together.",
        ),
        feel="Work in the thigh and buttock of the front leg. A mild ache at the sit bone is fine.",
        too_hard="Take shorter steps and do not go so low.",
        too_easy="Hold a weight in each hand.",
        fault="Do not overstride or fold your trunk forward.",
        sources=(cite("S11"), cite("S13"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Step forward",
                    posture=Posture.SPLIT,
                    trunk=3,
                    near=Leg(58, 40, 12),
                    far=Leg(-6, 4, 8),
                    near_arm=Arm(-16, 20),
                    far_arm=Arm(16, 52),
                    rests=(Rest("far foot"),),
                    x=-76,
                ),
                Pose(
                    caption="Lower the back knee close to the floor",
                    posture=Posture.LUNGING,
                    trunk=4,
                    near=Leg(92, 88),
                    far=Planted(-76, lift=58),
                    near_arm=Arm(-16, 20),
                    far_arm=Arm(16, 52),
                    arrows=(Went("head", bend=0.15, dx=4, dy=12),),
                    loaded=True,
                ),
                Pose(
                    caption="Push up and step into the next lunge",
                    posture=Posture.SPLIT,
                    trunk=3,
                    near=Leg(-2, 6),
                    far=Leg(58, 44, 12),
                    near_arm=Arm(16, 52),
                    far_arm=Arm(-16, 20),
                    arrows=(Went("head", bend=0.15, dx=6, dy=10),),
                ),
            )
        ),
    ),
    Exercise(
        id="bulgarian-split-squat",
        number="E041",
        name="Bulgarian split squat",
        family=Family.SQUATS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=100,
        tension=Degree.MEDIUM,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BENCH,),
        stage=4,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("split-squat",),
        steps=(
            "Stand a long step in front of a bench, one foot on it behind.",
            "Lower slowly until your front thigh is nearly level.",
            "Push through the front heel and come up.",
            "Change legs after your last one.",
        ),
        feel="Strong work in the thigh and buttock of the front leg. A mild ache at the sit bone is fine.",
        too_hard="Lower half as far and hold on to something.",
        too_easy="Hold a weight in each hand.",
        fault="Do not lean your trunk far forward.",
        sources=(cite("thread", at="post 6"), cite("S58"), cite("F114"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: back foot up on a bench behind you",
                    posture=Posture.SPLIT,
                    trunk=5,
                    near=Leg(26, 18),
                    far=Planted(-82, 42, lift=70),
                    near_arm=Arm(-4, 8),
                ),
                Pose(
                    caption="Lower until the front thigh is nearly level",
                    posture=Posture.LUNGING,
                    trunk=14,
                    near=Leg(92, 86),
                    far=Planted(-82, 42, lift=74),
                    near_arm=Arm(-2, 12),
                    arrows=(Went("head", dx=-22),),
                    loaded=True,
                ),
            ),
            things=bench(-128, -72, 42),
        ),
    ),
)
