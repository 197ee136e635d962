"""Leg curls on a machine with a heavy weight, lying and sitting.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.curls.positions import CURL_BENCH, ROLLER
from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Disc, Pad, Stack, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality

HEAVY_CURLS: tuple[Exercise, ...] = (
    Exercise(
        id="heavy-slow-leg-curl",
        number="E034",
        name="Heavy slow leg curl",
        family=Family.CURLS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=20,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        equipment=(Equipment.CURL_MACHINE,),
        stage=2,
        serves=(Purpose.CURL_STRENGTH,),
        regressions=("prone-leg-curl",),
        steps=(
            "Lie face down on the machine with the pad above both heels.",
            "Bend both knees slowly and bring your heels up.",
            "Lower just as slowly until your legs are almost straight.",
        ),
        feel="Heavy, even work in the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Use less weight and keep the slow speed.",
        too_easy="Add weight, and keep the slow speed.",
        fault="Do not let your hips lift to help the weight up.",
        sources=(cite("S02"), cite("S34"), cite("F060"), cite("house")),
        drawing=Drawing(
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
    ),
    Exercise(
        id="seated-leg-curl",
        number="E055",
        name="Seated leg curl",
        family=Family.CURLS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=85,
        tension=Degree.MEDIUM,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.CURL_MACHINE,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.SITTING,),
        regressions=("prone-leg-curl",),
        steps=(
            "Sit tall in the machine with your lower calves on the pad.",
            "Bend one knee and pull the heel down under you.",
            "Let the leg come up slowly, and stop before it is straight.",
            "Rest the weight, then change legs.",
        ),
        feel="Work in the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Tip the seat back, use less weight, or use both legs.",
        too_easy="Add a little weight.",
        fault="Do not lean forward over your thighs.",
        sources=(cite("house"),),
        drawing=Drawing(
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
    ),
)
