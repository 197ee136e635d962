"""Springy drills against a sled or a band, and changes of direction.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.drills.positions import BACK, FRONT
from kb.exercises.items import Exercise
from kb.exercises.positions import FAR_FOOT
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.exercises import RungRange
from language.poses.body import Arm, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import post
from language.poses.things import Block, Cord, Pad, Pictogram, Symbol, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality, Pace, Phase, Rung

PUSHING_OFF = Leg(-12, 14, -22, toes=34)

PULLS_AND_TURNS: tuple[Exercise, ...] = (
    Exercise(
        id="light-sled-pull",
        number="E072",
        name="Light sled pull",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=80,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.FAST,
        reach=RungRange(Phase.ACCELERATION, Rung.EIGHTY),
        sources=(cite("S11"), cite("house")),
        equipment=(Equipment.SLED,),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.ACCELERATION,),
        regressions=("a-march",),
        steps=(
            "Fix a light sled to a belt round your waist.",
            "Lean forward slightly from the ankles with your back straight.",
            "March forward and push the ground back with each step.",
            "To end, stand up tall and let the sled stop.",
        ),
        feel="A steady push from the buttocks and the back of each thigh. A mild ache at the sit bone is fine.",
        too_hard="Take weight off the sled, or march without it.",
        too_easy="March with quicker steps before you add any weight.",
        fault="Do not bend forward at the hips.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Lean a little from the ankles, march",
                    posture=Posture.RUNNING,
                    trunk=20,
                    near=Leg(80, 86, 5),
                    far=Leg(-2, 6, -2, toes=16),
                    near_arm=BACK,
                    far_arm=FRONT,
                    rests=FAR_FOOT,
                    things=(
                        Block(-150, 3, 46, 7),
                        Block(-140, 10, 18, 14),
                        Tube((At(-154, 3), At(-98, 3), At(-92, 9)), thick=4),
                        Cord((On("waist", 0, -2), At(-94, 9))),
                        Pad((On("waist", 1, -2), On("belly", -1, 2)), 5, behind=False),
                    ),
                    loaded=True,
                ),
                Pose(
                    caption="Push the ground back with each step",
                    posture=Posture.RUNNING,
                    trunk=20,
                    near=Leg(4, 4, -4, toes=24),
                    far=Leg(84, 92, 5),
                    near_arm=FRONT,
                    far_arm=BACK,
                    things=(
                        Block(-162, 3, 46, 7),
                        Block(-152, 10, 18, 14),
                        Tube((At(-166, 3), At(-110, 3), At(-104, 9)), thick=4),
                        Cord((On("waist", 0, -2), At(-106, 9))),
                        Pad((On("waist", 1, -2), On("belly", -1, 2)), 5, behind=False),
                    ),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="fast-leg-curl",
        number="E073",
        name="Fast band leg curl",
        family=Family.DRILLS,
        kind=Kind.PLYOMETRIC,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=20,
        tension=Degree.HIGH,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=4,
        sources=(cite("S01", at="stage 4 (recalled)"), cite("house")),
        equipment=(Equipment.BAND,),
        serves=(Purpose.SPRING,),
        regressions=("nordic-curl", "prone-leg-curl"),
        steps=(
            "Fix a band low behind you and loop it round 1 ankle.",
            "Lie face down with your hips flat on the floor.",
            "Pull the heel fast towards your buttock, then let it spring back.",
            "To end, straighten the leg slowly and swap legs.",
        ),
        feel="Fast, springy work in the back of 1 thigh. A mild ache at the sit bone is fine.",
        too_hard="Use a lighter band or move more slowly.",
        too_easy="Move faster, then use a stronger band.",
        fault="Do not let your hips lift off the floor.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: hips flat, band round one ankle",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(12, 6, -50),
                    near_arm=Arm(80, 94),
                    rests=(Rest("chest"), Rest("near foot"), Rest("head")),
                ),
                Pose(
                    caption="Pull the heel in fast, let it spring back",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(12, 98, -5),
                    far=Leg(12, 6, -50),
                    near_arm=Arm(80, 94),
                    rests=(Rest("chest"), Rest("far foot"), Rest("head")),
                    things=(Symbol(Pictogram.SPEED, At(-150, 40), turn=38, count=3),),
                    arrows=(Went("near toe", bend=0.25, dx=-6),),
                    loaded=True,
                ),
            ),
            things=(*post(-190, 18), Cord((At(-190, 12), On("near above heel")))),
            props=("something firm behind you",),
        ),
    ),
    Exercise(
        id="change-of-direction",
        number="E076",
        name="Change-of-direction drills",
        family=Family.DRILLS,
        kind=Kind.RUN,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=80,
        tension=Degree.HIGH,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.FAST,
        reach=RungRange(Phase.ACCELERATION, Rung.SIXTY),
        sources=(cite("S11"), cite("F002"), cite("house")),
        serves=(Purpose.SPRING,),
        extra_loads=(Load.SPEED, Load.ACCELERATION),
        regressions=("extensive-tempo",),
        steps=(
            "Set out markers on even ground with good grip.",
            "Run between them at about 50% of your top speed.",
            "Take short steps to slow down, turn, and push away again.",
            "To end, ease off to a jog and walk.",
        ),
        feel="Firm work in the buttocks and thighs at each turn. A mild ache at the sit bone is fine.",
        too_hard="Run slower and make each turn wider.",
        too_easy="Run a little faster, then make each turn sharper.",
        fault="Do not brake with 1 long, straight-legged step.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Run to the marker",
                    posture=Posture.RUNNING,
                    trunk=8,
                    near=Leg(56, 86, 0),
                    far=PUSHING_OFF,
                    near_arm=BACK,
                    far_arm=FRONT,
                    rests=FAR_FOOT,
                    things=(
                        Symbol(Pictogram.CONE, At(74, 0)),
                        Symbol(Pictogram.SPEED, On("shoulder", -46, -6), count=2),
                    ),
                ),
                Pose(
                    caption="Short steps to slow down, hips low",
                    posture=Posture.LUNGING,
                    trunk=26,
                    near=Leg(86, 66),
                    far=Planted(-50, lift=26),
                    near_arm=Arm(-20, 70),
                    far_arm=Arm(20, 110),
                    things=(Symbol(Pictogram.CONE, At(40, 0)),),
                    loaded=True,
                ),
                Pose(
                    caption="Turn and push away again",
                    posture=Posture.RUNNING,
                    trunk=24,
                    near=Leg(80, 84, 0),
                    far=Leg(-12, 8, -14, toes=34),
                    near_arm=BACK,
                    far_arm=FRONT,
                    rests=FAR_FOOT,
                    mirrored=True,
                    things=(
                        Symbol(Pictogram.CONE, At(-48, 0)),
                        Symbol(Pictogram.SPEED, On("shoulder", -52, 2), count=2),
                    ),
                    loaded=True,
                ),
            ),
            props=("markers",),
        ),
    ),
)
