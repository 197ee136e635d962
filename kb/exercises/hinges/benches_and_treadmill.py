"""Back extension and reverse hyperextension on a bench, and braking the belt of a treadmill.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.exercises import Figure, Measured
from language.poses.body import Arm, ArmReach, At, Leg, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import roman_chair
from language.poses.things import Pad, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality

ROMAN_TOP = 82
HYPER_TOP = 86

BENCHES_AND_TREADMILL: tuple[Exercise, ...] = (
    Exercise(
        id="back-extension",
        number="E029",
        name="Back extension",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=60,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.BOTH,
        equipment=(Equipment.ROMAN_CHAIR,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.HINGE,),
        regressions=("trunk-extension-hold", "prone-hip-extension"),
        steps=(
            "Stand in the bench with the pad just below your hip bones.",
            "Bend slowly at the hips, back flat, a short way first.",
            "Squeeze your buttocks and come up to a straight line.",
            "Hold the frame to climb off.",
        ),
        feel="Work in the buttocks and the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Bend only a short way.",
        too_easy="Hold a light plate against your chest.",
        fault="Do not round your back or swing up past straight.",
        sources=(cite("S57"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Bend slowly at the hips, back flat",
                    posture=Posture.BENT_FORWARD,
                    trunk=146,
                    near=Leg(60, 2, -5),
                    near_arm=Arm(-28, 130),
                    neck=-10,
                    rests=(Rest("near thigh", ROMAN_TOP),),
                    loaded=True,
                ),
                Pose(
                    caption="Up to a straight line, no further",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(4, 2, -5),
                    near_arm=Arm(-72, 88),
                    neck=-10,
                    rests=(Rest("near thigh", ROMAN_TOP),),
                    arrows=(Went("head", bend=-0.25, dx=12),),
                    loaded=True,
                ),
            ),
            things=roman_chair(ROMAN_TOP),
        ),
    ),
    Exercise(
        id="reverse-hyperextension",
        number="E028",
        name="Reverse back extension",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=90,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        measured=(Measured(figure=Figure.TENSION, by="muscle activity", source=cite("F113")),),
        laterality=Laterality.BOTH,
        equipment=(Equipment.ROMAN_CHAIR,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.HINGE,),
        regressions=("back-extension", "prone-hip-extension"),
        steps=(
            "Lie face down over the bench, hips at the edge, toes on the floor.",
            "Hold on tight and lift both legs level with your body.",
            "Lower them slowly, and stop before they hang straight down.",
            "Put your feet down to finish.",
        ),
        feel="Strong work in the buttocks and the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Bend your knees and lower only a short way.",
        too_easy="Hold a light weight between your feet.",
        fault="Do not swing your legs.",
        sources=(cite("S57"), cite("F113"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Stop before the legs hang straight down",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(82, 4, -10),
                    near_arm=ArmReach(At(58, HYPER_TOP - 14)),
                    neck=-14,
                    rests=(Rest("pelvis", HYPER_TOP),),
                    loaded=True,
                ),
                Pose(
                    caption="Lift both legs level with your body",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(3, 3, -30),
                    near_arm=ArmReach(At(58, HYPER_TOP - 14)),
                    neck=-14,
                    rests=(Rest("pelvis", HYPER_TOP),),
                    arrows=(Went("near toe", bend=0.22, dx=-4),),
                    loaded=True,
                ),
            ),
            things=(
                Tube((At(34, 88), At(34, 2)), thick=4),
                Tube((At(6, 2), At(72, 2)), thick=4),
                Tube((At(34, 70), At(58, 78), At(58, HYPER_TOP - 10))),
                Pad((At(4, HYPER_TOP - 5), At(62, HYPER_TOP - 5)), 10),
            ),
        ),
    ),
    Exercise(
        id="treadmill-hip-extension",
        number="E033",
        name="Treadmill slow leg brake",
        family=Family.HINGES,
        kind=Kind.REHAB,
        contraction=Contraction.ECCENTRIC,
        flexion_deg=30,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.TREADMILL,),
        stage=2,
        regressions=("prone-hip-extension",),
        steps=(
            "Clip on the safety cord and face the back of the treadmill.",
            "Hold both rails, sore foot on the belt, other foot beside it.",
            "At the slowest speed, brake the belt as it carries your foot forward.",
            "Lift the foot back and repeat; stop the belt before you get off.",
        ),
        feel="Work in the buttock and the back of the thigh as you slow the belt. A mild ache at the sit bone is fine.",
        too_hard="Press less hard on the belt.",
        too_easy="Press harder on the belt; do not make it faster.",
        fault="Do not let the belt carry your foot far in front of you.",
        sources=(cite("S40"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: hold both rails, sore foot on the belt",
                    posture=Posture.STANDING,
                    trunk=2,
                    near=Planted(10, 16),
                    far=Leg(4, 9),
                    near_arm=ArmReach(At(30, 106), hand=80),
                    rests=(Rest("far foot", 16),),
                    loaded=True,
                ),
                Pose(
                    caption="Brake the belt as it carries the foot forward",
                    posture=Posture.STANDING,
                    trunk=2,
                    near=Planted(32, 16, lift=-14),
                    far=Leg(14, 34),
                    near_arm=ArmReach(At(30, 106), hand=80),
                    rests=(Rest("far foot", 16),),
                    arrows=(Went("near sole", dy=-11),),
                    loaded=True,
                ),
            ),
            things=(
                Pad((At(-64, 11), At(92, 11)), 9),
                Tube((At(-62, 14), At(-52, 118), At(-40, 126)), thick=4),
                Tube((At(-54, 104), At(40, 104))),
                Tube((At(34, 104), At(30, 14)), thick=2.4),
            ),
        ),
    ),
)
