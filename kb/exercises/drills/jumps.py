"""Springy drills on the spot: the swing and the split squat jump.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Pictogram, Symbol
from language.work import Contraction, Degree, Equipment, Kind, Laterality, Pace

JUMPS: tuple[Exercise, ...] = (
    Exercise(
        id="kettlebell-swing",
        number="E061",
        name="Kettlebell swing",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=80,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.BOTH,
        stage=4,
        sources=(cite("S11"), cite("house")),
        equipment=(Equipment.KETTLEBELL,),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.HINGE,),
        regressions=("romanian-deadlift", "cable-pull-through"),
        steps=(
            "Stand with feet hip-width apart and hold the kettlebell in both hands.",
            "Push your hips back and let the bell swing between your thighs.",
            "Drive your hips forward so the bell floats to chest height.",
            "Let it swing back; to end, slow it down and set it down.",
        ),
        feel="A quick drive from the buttocks and the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Use a lighter bell and bend less at the hips.",
        too_easy="Drive the hips faster, then use a slightly heavier bell.",
        fault="Do not fold deeper to swing the bell lower.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="split-squat-jump",
        number="E062",
        name="Split squat jump",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=90,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.EASY,
        sources=(cite("S11"), cite("house")),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.JUMPING, Load.SQUAT_LUNGE),
        regressions=("walking-lunge", "kettlebell-swing"),
        steps=(
            "Stand in a short split stance with your chest up.",
            "Dip a little, then jump straight up.",
            "Swap legs in the air and land softly in the split stance.",
            "To end, land once more, settle and step your feet together.",
        ),
        feel="A springy push from the front leg. A mild ache at the sit bone is fine.",
        too_hard="Jump lower with a shorter stance, or step to swap legs.",
        too_easy="Jump a little higher and swap your legs faster.",
        fault="Do not let your chest drop to your front thigh on landing.",
        drawing=Drawing(
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
    ),
)
