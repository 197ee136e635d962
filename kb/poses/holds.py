"""Positions of the other holds, of trunk work, and of lifting that spares the sore tendon."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, View, Went
from language.poses.furniture import bench, chair, post, roman_chair
from language.poses.things import Block, Cord, CordKind, Disc, Pictogram, Symbol, Tube

COUCH = 55
FACE_DOWN = (Rest("chest"), Rest("near thigh"), Rest("head"))
ARMS_AHEAD = Arm(76, 94)
ARMS_DOWN = Arm(83, 87)

HOLDS: dict[str, Drawing] = {
    "electrical-stimulation-hold": Drawing(
        poses=(
            Pose(
                caption="Hold: knee bent a little, pads on the thigh",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(0, 28, -10),
                far=Leg(0, 2, -50),
                near_arm=ARMS_AHEAD,
                rests=(Rest("chest", COUCH), Rest("near thigh", COUCH), Rest("head", COUCH)),
                things=(
                    Block(-6, 84, 26, 18),
                    Tube((At(7, 84), At(7, 2))),
                    *bench(-112, 72, COUCH),
                    Cord((On("near thigh back", 8, 2), At(-22, 96), At(0, 96)), CordKind.CABLE),
                    Cord((On("near thigh back", -10, 2), At(-30, 88), At(0, 90)), CordKind.CABLE),
                    Disc(On("near thigh back", 8, 1), 3.4, behind=False),
                    Disc(On("near thigh back", -10, 1), 3.4, behind=False),
                ),
                loaded=True,
            ),
        ),
        props=("a couch", "two stimulation pads and their box"),
    ),
    "leg-curl-hold": Drawing(
        poses=(
            Pose(
                caption="Start: leg straight, band round the ankle",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(0, 4, -55),
                near_arm=ARMS_AHEAD,
                rests=FACE_DOWN,
            ),
            Pose(
                caption="Hold: knee bent a little, keep still",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(0, 35, -20),
                far=Leg(0, 4, -55),
                near_arm=ARMS_AHEAD,
                rests=FACE_DOWN,
                arrows=(Went("near toe", bend=0.15, dx=4),),
                loaded=True,
            ),
        ),
        things=(*post(-205, 18), Cord((At(-205, 12), On("near above heel")))),
        props=("something firm behind you",),
    ),
    "standing-hip-extension-hold": Drawing(
        poses=(
            Pose(
                caption="Start: foot just in front, band tight",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(24, 2, 0),
                far=Leg(0, 3),
                near_arm=ArmReach(On("shoulder", 40, -44)),
                rests=(Rest("far foot"),),
            ),
            Pose(
                caption="Hold: press the straight leg back",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(14, 2, 0),
                far=Leg(0, 3),
                near_arm=ArmReach(On("shoulder", 40, -44)),
                rests=(Rest("far foot"),),
                arrows=(Push(On("near calf", -8, -6), toward=270, length=26),),
                loaded=True,
            ),
        ),
        things=(*chair(88), *post(118, 20), Cord((At(118, 14), On("near ankle", 2, 4)))),
        props=("a chair to hold",),
    ),
    "straight-leg-pull-down-hold": Drawing(
        poses=(
            Pose(
                caption="Start: the band pulls lightly, leg straight",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(22, 0, 0),
                far=Planted(106),
                near_arm=ARMS_DOWN,
                rests=(Rest("chest"), Rest("pelvis"), Rest("head")),
                loaded=True,
            ),
            Pose(
                caption="Hold: pressed down, just above the floor",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(7, 0, 0),
                far=Planted(106),
                near_arm=ARMS_DOWN,
                rests=(Rest("chest"), Rest("pelvis"), Rest("head")),
                arrows=(Went("near toe", dx=8),),
                loaded=True,
            ),
        ),
        things=(*post(-72, 118), Cord((At(-72, 112), On("near heel", 1, 3)))),
        props=("something firm behind your head",),
    ),
    "trunk-extension-hold": Drawing(
        poses=(
            Pose(
                caption="Hold: body nearly straight, chest just below the legs",
                posture=Posture.ON_THE_FRONT,
                trunk=104,
                near=Leg(16, 2, -5),
                near_arm=Arm(-68, 92),
                neck=-10,
                rests=(Rest("near thigh", 82),),
                loaded=True,
            ),
        ),
        things=roman_chair(82),
    ),
    "general-hamstring-hold": Drawing(
        poses=(
            Pose(
                caption="Hold: dig the heels in, as if to drag them to you",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(20, 46, 5),
                near_arm=ARMS_DOWN,
                rests=(Rest("chest"), Rest("pelvis"), Rest("head")),
                loaded=True,
                arrows=(Push(On("near heel", -30, 2), toward=266, length=26),),
            ),
        )
    ),
    "trunk-control": Drawing(
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
    "adductor-bridge-hold": Drawing(
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
    "upper-body-training": Drawing(
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
    "general-lifting": Drawing(
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
    "sound-leg-training": Drawing(
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
}
