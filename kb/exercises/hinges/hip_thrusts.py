"""Hip thrusts, and machines and cables that load the hip in the same way.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.positions import PLATE_RADIUS
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.exercises import Figure, Measured
from language.poses.body import Arm, ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, Went
from language.poses.furniture import bench, tower
from language.poses.things import Block, Disc, Stack, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality

THRUST_BENCH = 40
SHOULDERS_ON_BENCH = (Rest("upper back", THRUST_BENCH), Rest("near foot"))

HIP_THRUSTS: tuple[Exercise, ...] = (
    Exercise(
        id="barbell-hip-thrust",
        number="E035",
        name="Barbell hip thrust",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=80,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        measured=(Measured(figure=Figure.TENSION, by="muscle activity", source=cite("F112")),),
        laterality=Laterality.BOTH,
        equipment=(Equipment.BARBELL, Equipment.BENCH),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        regressions=("weighted-bridge",),
        steps=(
            "Put your upper back on a bench and a padded bar across your hips.",
            "Set your feet so your shins are upright at the top.",
            "Lift your hips until your trunk and thighs are level.",
            "Lower slowly and lift again.",
        ),
        feel="Strong work in the buttocks, with less in the back of the thighs. A mild ache at the sit bone is fine.",
        too_hard="Use a lighter bar or lower only half-way.",
        too_easy="Add a little weight.",
        fault="Do not arch your lower back at the top.",
        sources=(cite("S11"), cite("S59"), cite("F112"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: upper back on a bench, bar on the hips",
                    posture=Posture.LEANING_BACK,
                    trunk=-55,
                    near=Leg(78, 108),
                    near_arm=ArmReach(On("lap", 0, 4)),
                    rests=SHOULDERS_ON_BENCH,
                    neck=12,
                    loaded=True,
                ),
                Pose(
                    caption="Up: trunk and thighs level",
                    posture=Posture.BRIDGE,
                    trunk=-88,
                    near=Leg(2, 88),
                    near_arm=ArmReach(On("lap", 0, 4)),
                    rests=SHOULDERS_ON_BENCH,
                    neck=16,
                    arrows=(Went("lap", dx=34, dy=4),),
                    loaded=True,
                ),
            ),
            things=(*bench(-44, 4, THRUST_BENCH), Disc(On("lap", 2, 3), PLATE_RADIUS, filled=False, behind=False)),
        ),
    ),
    Exercise(
        id="single-leg-hip-thrust",
        number="E036",
        name="Single-leg hip thrust",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=80,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BENCH,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        regressions=("barbell-hip-thrust",),
        steps=(
            "Put your upper back on a bench, one foot flat on the floor.",
            "Keep the other knee bent, with that foot off the floor.",
            "Lift your hips until your trunk and thigh are level.",
            "Lower slowly, then change legs after your last one.",
        ),
        feel="Strong work in one buttock and the back of that thigh. A mild ache at the sit bone is fine.",
        too_hard="Lift with both legs and lower with one.",
        too_easy="Hold a weight on your hips.",
        fault="Do not let one side of your hips drop.",
        sources=(cite("S13"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: one foot flat, the other foot up",
                    posture=Posture.LEANING_BACK,
                    trunk=-55,
                    near=Leg(78, 108),
                    far=Leg(104, 92, 0),
                    near_arm=Arm(60, 100),
                    rests=SHOULDERS_ON_BENCH,
                    neck=12,
                    loaded=True,
                ),
                Pose(
                    caption="Up: trunk and thigh level",
                    posture=Posture.BRIDGE,
                    trunk=-88,
                    near=Leg(2, 88),
                    far=Leg(64, 92, 0),
                    near_arm=Arm(84, 112),
                    rests=SHOULDERS_ON_BENCH,
                    neck=16,
                    arrows=(Went("lap", dx=36, dy=-2),),
                    loaded=True,
                ),
            ),
            things=bench(-44, 4, THRUST_BENCH),
        ),
    ),
    Exercise(
        id="hip-extension-machine",
        number="E047",
        name="Hip extension machine",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=90,
        tension=Degree.MEDIUM,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.HIP_MACHINE,),
        stage=3,
        regressions=("prone-hip-extension",),
        sources=(cite("thread", at="post 4"), cite("house")),
        steps=(
            "Stand tall in the machine with the pad behind one thigh.",
            "Start with that knee well below your hip.",
            "Push the thigh down and back until you stand straight.",
            "Let it come up slowly, only half-way; change legs after your last one.",
        ),
        feel="Work in the buttock and the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Use less weight and start with the knee lower.",
        too_easy="Add a little weight before you start any higher.",
        fault="Do not lean forward or arch your lower back.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: pad behind the thigh, knee well below the hip",
                    posture=Posture.ON_ONE_LEG,
                    trunk=4,
                    near=Leg(60, 78, -5),
                    far=Leg(2, 6),
                    near_arm=ArmReach(At(38, 116), hand=90),
                    rests=(Rest("far foot", 8),),
                    loaded=True,
                ),
                Pose(
                    caption="Push down and back until you stand straight",
                    posture=Posture.ON_ONE_LEG,
                    trunk=6,
                    near=Leg(4, 36, -5),
                    far=Leg(2, 6),
                    near_arm=ArmReach(At(38, 116), hand=90),
                    rests=(Rest("far foot", 8),),
                    arrows=(Went("near knee", bend=0.25, dx=10, dy=-6),),
                    loaded=True,
                ),
            ),
            things=(
                Block(-30, 0, 64, 8),
                Tube((At(44, 2), At(44, 128), At(34, 128)), thick=4),
                Tube((At(44, 116), At(36, 116))),
                Stack(64, 7),
                Tube((On("hip"), On("near thigh back", 8, -4)), behind=False),
                Disc(On("hip"), 4, behind=False),
                Disc(On("near thigh back", 8, -5), 6, behind=False),
            ),
        ),
    ),
    Exercise(
        id="cable-pull-through",
        number="E053",
        name="Cable pull-through",
        family=Family.HINGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=75,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        measured=(Measured(figure=Figure.TENSION, by="muscle activity", source=cite("F113")),),
        laterality=Laterality.BOTH,
        equipment=(Equipment.CABLE,),
        stage=3,
        serves=(Purpose.BENT_HIP_STRENGTH,),
        extra_loads=(Load.HINGE,),
        regressions=("prone-hip-extension",),
        steps=(
            "Set the cable low, face away and hold the rope between your legs.",
            "With knees slightly bent, push your hips back, back flat.",
            "Squeeze your buttocks and stand up tall.",
            "Let your hips go back slowly and repeat.",
        ),
        feel="Work in the buttocks and the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Use less weight or push back only half as far.",
        too_easy="Add a little weight.",
        fault="Do not pull with your arms or round your back.",
        sources=(cite("S57"), cite("F113"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Hips back, back flat, rope between the legs",
                    posture=Posture.BENT_FORWARD,
                    trunk=60,
                    near=Leg(74, 26),
                    near_arm=ArmReach(At(-1, 67)),
                    neck=-14,
                    loaded=True,
                ),
                Pose(
                    caption="Squeeze the buttocks and stand tall",
                    posture=Posture.STANDING,
                    trunk=-2,
                    near=Leg(0, 3),
                    near_arm=ArmReach(At(9, 78)),
                    arrows=(Push(On("buttock", -4, 10), toward=90),),
                    loaded=True,
                ),
            ),
            things=tower(-104, 120, On("near hand"), 24),
        ),
    ),
)
