"""Trunk work, and general lifting that spares the sore tendon.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.positions import ARMS_DOWN
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, View, Went
from language.poses.furniture import bench
from language.poses.things import Pictogram, Symbol
from language.work import Contraction, Degree, Equipment, Kind, Laterality

SPARING_WORK: tuple[Exercise, ...] = (
    Exercise(
        id="trunk-control",
        number="E013",
        name="Front plank",
        family=Family.HOLDS,
        kind=Kind.REHAB,
        contraction=Contraction.ISOMETRIC,
        flexion_deg=20,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        stage=1,
        serves=(Purpose.TRUNK,),
        steps=(
            "Lie face down, forearms on the floor, elbows under your shoulders.",
            "Tuck your toes and lift your hips.",
            "Hold a straight line from head to heels.",
            "Put your knees down first, then your hips.",
        ),
        feel="Work all round your middle, and none at the sit bone.",
        too_hard="Keep your knees on the floor.",
        too_easy="Lift one foot a few centimetres, then the other.",
        fault="Do not push your hips up high or let them sag.",
        sources=(cite("thread", at="post 2"), cite("S05"), cite("S40"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: lie on your forearms, toes tucked",
                    posture=Posture.ON_THE_FRONT,
                    trunk=72,
                    near=Leg(-22, 2, 10, toes=60),
                    near_arm=Arm(-2, 88),
                    rests=(Rest("near forearm"), Rest("near foot")),
                ),
                Pose(
                    caption="Hold: a straight line from head to heels",
                    posture=Posture.PLANK,
                    trunk=80,
                    near=Leg(11, 2, 10, toes=60),
                    near_arm=Arm(-2, 88),
                    rests=(Rest("near forearm"), Rest("near foot")),
                    arrows=(Went("waist", dx=-4, dy=6),),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="adductor-bridge-hold",
        number="E012",
        name="Inner-thigh side bridge",
        family=Family.HOLDS,
        kind=Kind.REHAB,
        contraction=Contraction.ISOMETRIC,
        flexion_deg=15,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BENCH,),
        stage=1,
        serves=(Purpose.TRUNK,),
        regressions=("trunk-control",),
        steps=(
            "Lie on your side, propped on your forearm beside a bench.",
            "Rest the inside of your top knee on the bench.",
            "Press that leg down, lift your hips and hold a straight line.",
            "Lower your hips slowly, then change sides.",
        ),
        feel="Work in the inner thigh of the top leg and in your side.",
        too_hard="Keep the bottom knee on the floor to help.",
        too_easy="Put only your top foot on the bench.",
        fault="Do not let your hips roll or drop back.",
        sources=(cite("thread", at="post 12"), cite("F044"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: on the side, top knee on a bench",
                    posture=Posture.ON_THE_SIDE,
                    view=View.FRONT,
                    trunk=-64,
                    near=Leg(48, 4, 0, out=90, shank=44),
                    far=Leg(-24, 4, 0, out=90, shank=-24),
                    near_arm=Arm(84, 84),
                    far_arm=Arm(0, -89),
                    rests=(Rest("far forearm"), Rest("near shank", 40)),
                ),
                Pose(
                    caption="Hold: press down, hips up, one straight line",
                    posture=Posture.ON_THE_SIDE,
                    view=View.FRONT,
                    trunk=-84,
                    near=Leg(7, 4, 0, out=90, shank=7),
                    far=Leg(6, 4, 0, out=90, shank=6),
                    near_arm=Arm(84, 84),
                    far_arm=Arm(0, -89),
                    rests=(Rest("far forearm"), Rest("near shank", 40)),
                    arrows=(Went("hip", dy=32),),
                    loaded=True,
                ),
            ),
            things=bench(72, 134, 40),
        ),
    ),
    Exercise(
        id="upper-body-training",
        number="E060",
        name="Upper-body training",
        family=Family.HOLDS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        equipment=(Equipment.DUMBBELL,),
        stage=None,
        serves=(Purpose.FITNESS,),
        steps=(
            "Choose presses and pulls that you can do standing or lying.",
            "Stand tall, or lie with your feet on the floor.",
            "Lift and lower the weight with control.",
            "Walk about between sets so you do not sit.",
        ),
        feel="Work in your arms, chest and back, and none at the sit bone.",
        too_hard="Use lighter weights.",
        too_easy="Use heavier weights.",
        fault="Do not rest on a hard bench between sets.",
        sources=(cite("house"),),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Standing tall: presses and pulls",
                    posture=Posture.STANDING,
                    trunk=0,
                    near=Leg(2, 4),
                    near_arm=Arm(150, 185),
                    far_arm=Arm(70, 165),
                    things=(
                        Symbol(Pictogram.DUMBBELL, On("near hand")),
                        Symbol(Pictogram.DUMBBELL, On("far hand"), behind=True),
                    ),
                    loaded=True,
                ),
                Pose(
                    caption="Or lying, feet on the floor",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Planted(121),
                    near_arm=Arm(172, 180),
                    rests=(Rest("chest"), Rest("pelvis"), Rest("head")),
                    things=(Symbol(Pictogram.DUMBBELL, On("near hand")),),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="general-lifting",
        number="E058",
        name="General lifting, shallow bend",
        family=Family.HOLDS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=45,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        equipment=(Equipment.DUMBBELL,),
        stage=2,
        serves=(Purpose.FITNESS,),
        extra_loads=(Load.SQUAT_LUNGE,),
        regressions=("upper-body-training",),
        steps=(
            "Choose standing lifts that do not bring on your ache.",
            "In squats, bend less than half-way to a chair.",
            "Leave out lifts that tip your trunk far forward.",
            "Stop while your last lift still looks like your first.",
        ),
        feel="Even work in the whole body, and no more than a mild ache at the sit bone.",
        too_hard="Use lighter weights or bend less.",
        too_easy="Add a little weight before you bend any deeper.",
        fault="Do not test your heaviest lift.",
        sources=(cite("thread", at="post 4"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: stand tall",
                    posture=Posture.STANDING,
                    trunk=0,
                    near=Leg(2, 4),
                    near_arm=Arm(0, 4),
                    things=(Symbol(Pictogram.DUMBBELL, On("near hand")),),
                ),
                Pose(
                    caption="Bend less than half-way to a chair",
                    posture=Posture.SQUATTING,
                    trunk=22,
                    near=Leg(48, 52),
                    near_arm=Arm(0, 4),
                    neck=-12,
                    things=(Symbol(Pictogram.DUMBBELL, On("near hand")),),
                    arrows=(Push(On("buttock", -24, 0), toward=270),),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="sound-leg-training",
        number="E059",
        name="Sound-leg slow lowering",
        family=Family.HOLDS,
        kind=Kind.STRENGTH,
        contraction=Contraction.ECCENTRIC,
        flexion_deg=60,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=1,
        serves=(Purpose.SOUND_LEG,),
        steps=(
            "Lie on your back, sound knee bent, sore leg resting straight.",
            "Push through the sound heel and lift your hips.",
            "Lower your hips very slowly with the sound leg.",
            "Let the sore leg stay loose all the way.",
        ),
        feel="Work in the back of the thigh that does not hurt, and none in the sore leg.",
        too_hard="Lift only half as high.",
        too_easy="Move the sound foot further from your hips.",
        fault="Do not push with the sore leg.",
        sources=(cite("thread", at="post 4"), cite("S65"), cite("F127"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Up: push with the sound leg only",
                    posture=Posture.BRIDGE,
                    trunk=-105,
                    near=Leg(6, 112),
                    far=Planted(127, lift=-62),
                    near_arm=ARMS_DOWN,
                    rests=(Rest("chest"), Rest("near foot"), Rest("head")),
                ),
                Pose(
                    caption="Lower very slowly; the sore leg stays loose",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Planted(98),
                    far=Planted(131, lift=-78),
                    near_arm=ARMS_DOWN,
                    rests=(Rest("chest"), Rest("pelvis"), Rest("head")),
                    arrows=(Went("lap", dx=4, dy=14),),
                    loaded=True,
                ),
            )
        ),
    ),
)
