"""Bikes, drawn."""

from __future__ import annotations

from kb.activities.drawings.shared import drawing, loaded
from language.poses.body import Arm, ArmReach, At, Planted, Rest
from language.poses.drawing import Drawing, Posture
from language.poses.things import Disc, Pad, Thing, Tube

FRAME: tuple[Thing, ...] = (
    Tube((At(-56, 33), At(1, 29), At(-18, 84), At(-56, 33))),
    Tube((At(-16, 78), At(46, 82), At(1, 29))),
    Tube((At(60, 33), At(46, 82), At(43, 104), At(50, 112), At(40, 112))),
    Tube((At(-18, 84), At(-19, 90))),
    Pad((At(-28, 91), At(-10, 91)), 5),
)
PEDALS: tuple[Thing, ...] = (Tube((At(-10, 18), At(13, 38))),)
PEDALS_LEVEL: tuple[Thing, ...] = (Tube((At(-13, 28), At(14, 28))),)
BIKE: tuple[Thing, ...] = (Disc(At(-56, 33), 33, filled=False), Disc(At(60, 33), 33, filled=False), *FRAME)
TRAINER: tuple[Thing, ...] = (
    Disc(At(60, 33), 24),
    Tube((At(-60, 2), At(70, 2)), thick=4),
    Tube((At(-40, 2), At(1, 29))),
    *FRAME,
)
SEATED = (Rest("pelvis", 92),)

WHEELS: dict[str, Drawing] = {
    "turbo-or-spin-bike": drawing(
        loaded(
            caption="Sit upright, an easy gear",
            posture=Posture.RIDING,
            trunk=18,
            near=Planted(15, 38),
            far=Planted(-9, 18),
            near_arm=ArmReach(At(44, 112), hand=60),
            rests=SEATED,
            x=-20,
            neck=-8,
        ),
        things=(*TRAINER, *PEDALS),
        props=("a bike that stands still",),
    ),
    "cycling-low-position": drawing(
        loaded(
            caption="Folded down over the bars",
            posture=Posture.RIDING,
            trunk=52,
            near=Planted(15, 40),
            far=Planted(-9, 18),
            near_arm=ArmReach(At(62, 108)),
            rests=SEATED,
            x=-20,
            curl=16,
            neck=-46,
        ),
        things=(*BIKE, *PEDALS),
        props=("a bike",),
    ),
    "cycling-standing-climb": drawing(
        loaded(
            caption="Off the saddle, weight on the pedals",
            posture=Posture.RIDING,
            trunk=26,
            near=Planted(15, 40),
            far=Planted(-9, 18),
            near_arm=ArmReach(At(44, 112), hand=60),
            rests=(Rest("pelvis", 94),),
            x=4,
            neck=-16,
        ),
        things=(*BIKE, *PEDALS),
        props=("a bike",),
    ),
    "cycling-easy-standing": drawing(
        loaded(
            caption="Stand up on the pedals for a short spell",
            posture=Posture.RIDING,
            trunk=10,
            near=Planted(16, 28),
            far=Planted(-11, 28),
            near_arm=ArmReach(At(44, 112), hand=60),
            rests=(Rest("pelvis", 95),),
            x=-2,
            neck=-6,
        ),
        things=(*BIKE, *PEDALS_LEVEL),
        props=("a bike",),
    ),
    "recumbent-bike": drawing(
        loaded(
            caption="Lean back in the seat, pedals in front",
            posture=Posture.LEANING_BACK,
            trunk=-36,
            near=Planted(54, 46, lift=-30),
            far=Planted(70, 34, lift=-30),
            near_arm=Arm(10, 60),
            rests=(Rest("pelvis", 42),),
            x=-10,
            neck=14,
        ),
        things=(
            Pad((At(-20, 38), At(8, 38)), 8),
            Pad((At(-24, 46), At(-44, 88)), 8),
            Tube((At(-40, 2), At(90, 2)), thick=4),
            Tube((At(-6, 34), At(-6, 2))),
            Disc(At(66, 36), 17),
            Tube((At(66, 20), At(66, 2)), thick=5),
        ),
        props=("a bike with a back rest",),
    ),
}
