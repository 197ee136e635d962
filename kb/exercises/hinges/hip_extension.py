"""Hip extension with the hip nearly straight: lying face down, on a cable, and lowering on a glute-ham bench.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.positions import ARMS_DOWN, ON_THE_BACK
from kb.sources import cite
from kb.vocabulary.scales import Family, Purpose
from language.poses.body import Arm, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import GHR_BENCH, GHR_PAD, tower
from language.poses.things import Cord, Pad
from language.work import Contraction, Degree, Equipment, Kind, Laterality

HIP_EXTENSION: tuple[Exercise, ...] = (
    Exercise(
        id="prone-hip-extension",
        number="E022",
        name="Face-down leg lift",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BAND,),
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH,),
        regressions=("standing-hip-extension-hold",),
        steps=(
            "Lie face down, a pillow under your hips, a band round both ankles.",
            "Squeeze one buttock and lift that straight leg a hand's width.",
            "Lower it slowly to the floor.",
            "Finish one side, then change legs.",
        ),
        feel="Work in the buttock and the top of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Take the band off.",
        too_easy="Use a stronger band.",
        fault="Do not lift so high that your lower back arches.",
        sources=(cite("S09"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: pillow under the hips, band round the ankles",
                    posture=Posture.ON_THE_FRONT,
                    trunk=100,
                    near=Leg(24, 2, -50),
                    far=Leg(24, 2, -50),
                    near_arm=Arm(84, 95),
                    rests=(Rest("chest"), Rest("near foot"), Rest("head")),
                    loaded=True,
                ),
                Pose(
                    caption="Lift one straight leg a hand's width",
                    posture=Posture.ON_THE_FRONT,
                    trunk=100,
                    near=Leg(8, 2, -40),
                    far=Leg(24, 2, -50),
                    near_arm=Arm(84, 95),
                    rests=(Rest("chest"), Rest("far foot"), Rest("head")),
                    arrows=(Went("near toe", dx=-4),),
                    loaded=True,
                ),
            ),
            things=(
                Pad((On("belly", -12, -1), On("belly", 4, -2)), 11),
                Cord((On("near ankle", 4, 2), On("far ankle", 4, -3))),
            ),
            props=("a pillow",),
        ),
    ),
    Exercise(
        id="straight-leg-pull-down",
        number="E026",
        name="Straight-leg press-down",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.CABLE,),
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH,),
        regressions=("straight-leg-pull-down-hold",),
        steps=(
            "Set the cable high with a light weight and strap one ankle.",
            "Lie on your back, head towards it; slide away until it pulls lightly.",
            "Press the straight leg down to the floor.",
            "Let it rise slowly by two hands' widths, then press again.",
        ),
        feel="Work high up in the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Use less weight or a smaller movement.",
        too_easy="Add a little weight.",
        fault="Do not let the cable lift your leg higher than 30 degrees.",
        sources=(cite("S09"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Let the leg rise by two hands' widths",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Leg(20, 0, 0),
                    far=Planted(106),
                    near_arm=ARMS_DOWN,
                    rests=ON_THE_BACK,
                    loaded=True,
                ),
                Pose(
                    caption="Press the straight leg down to the floor",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Leg(-3, 0, 0),
                    far=Planted(106),
                    near_arm=ARMS_DOWN,
                    rests=ON_THE_BACK,
                    arrows=(Went("near toe", dx=8),),
                    loaded=True,
                ),
            ),
            things=(*tower(-82, 130, On("near above heel", -1, 4), 118),),
        ),
    ),
    Exercise(
        id="glute-ham-raise-lowering",
        number="E027",
        name="Glute-ham raise, lowering only",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.ECCENTRIC,
        flexion_deg=15,
        tension=Degree.HIGH,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        equipment=(Equipment.GHR_BENCH,),
        stage=2,
        serves=(Purpose.CURL_STRENGTH,),
        regressions=("nordic-curl", "ball-assisted-nordic"),
        steps=(
            "Kneel upright on the bench with your feet locked in.",
            "Keep your trunk and thighs in one straight line.",
            "Lower yourself slowly until your body is level.",
            "Push yourself back up with your hands, hips straight.",
        ),
        feel="Very strong work in the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Lower only part of the way.",
        too_easy="Lower more slowly.",
        fault="Do not bend at the hips on the way down.",
        sources=(cite("thread", at="post 2"), cite("S57"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: kneel upright, feet locked in",
                    posture=Posture.KNEELING,
                    trunk=4,
                    near=Leg(8, 94, -5),
                    near_arm=Arm(-30, 100),
                    rests=(Rest("near shank", GHR_PAD),),
                ),
                Pose(
                    caption="Lower slowly until level; the hands help you up",
                    posture=Posture.ON_THE_FRONT,
                    trunk=86,
                    near=Leg(9, 13, -5),
                    near_arm=Arm(12, 40, hand=60),
                    rests=(Rest("near shank", GHR_PAD),),
                    neck=-8,
                    arrows=(Went("head", bend=0.3, dx=8, dy=12),),
                    loaded=True,
                ),
            ),
            things=GHR_BENCH,
        ),
    ),
)
