"""Work, care, house and garden, drawn."""

from __future__ import annotations

from kb.activities.drawings.shared import HELD_BOX, drawing, loaded
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Posture
from language.poses.things import Block, Disc, Pad, Solid, Thing, Tube

CAR: tuple[Thing, ...] = (
    Pad((At(-10, 20), At(24, 26)), 12),
    Pad((At(-16, 30), At(-34, 88)), 11),
    Tube((At(40, 88), At(52, 66)), thick=4),
    Solid((At(-70, 12), At(-70, 4), At(112, 4), At(112, 40), At(104, 40), At(96, 12))),
    Tube((At(-66, 108), At(-50, 132), At(30, 134), At(78, 84), At(118, 76), At(122, 30))),
)

HOME: dict[str, Drawing] = {
    "gardening-stooping": drawing(
        loaded(
            caption="Bent right over, legs nearly straight",
            posture=Posture.BENT_FORWARD,
            trunk=90,
            near=Leg(108, 22),
            near_arm=ArmReach(At(40, 16)),
            curl=14,
        ),
        things=(Pad((At(24, 3), At(64, 3)), 6),),
        props=("a flower bed",),
    ),
    "gardening-kneeling": drawing(
        loaded(
            caption="On one knee, the other foot flat",
            posture=Posture.KNEELING,
            trunk=10,
            near=Leg(80, 84),
            far=Leg(-6, 92, -60),
            near_arm=Arm(30, 60),
            rests=(Rest("far shank", 5), Rest("near foot")),
        ),
        things=(Pad((At(-36, 3), At(10, 3)), 6),),
        props=("a kneeling mat",),
    ),
    "lifting-a-child": drawing(
        loaded(
            caption="Down on one knee, the child close to you",
            posture=Posture.KNEELING,
            trunk=24,
            near=Leg(104, 88),
            far=Leg(-2, 92, -60),
            near_arm=ArmReach(On("near knee", 10, 12)),
            rests=(Rest("far shank"), Rest("near foot")),
            neck=-8,
        ),
        things=(
            Disc(On("near knee", 14, 52), 9),
            Pad((On("near knee", 14, 34), On("near knee", 14, 14)), 16, behind=False),
        ),
        props=("a child",),
    ),
    "vacuuming": drawing(
        loaded(
            caption="One foot ahead, bent forward to push",
            posture=Posture.SPLIT,
            trunk=36,
            near=Leg(72, 36),
            far=Planted(-46, lift=22),
            near_arm=Arm(24, 50),
            neck=-6,
        ),
        things=(Tube((On("near hand", -6, 8), At(96, 6)), behind=False), Pad((At(90, 4), At(112, 4)), 7)),
        props=("a vacuum cleaner",),
    ),
    "dishwasher-and-laundry": drawing(
        loaded(
            caption="Bent down to a low machine",
            posture=Posture.BENT_FORWARD,
            trunk=74,
            near=Leg(102, 40),
            near_arm=ArmReach(At(60, 34)),
            curl=8,
        ),
        things=(Block(72, 0, 50, 84), Tube((At(40, 22), At(74, 22)), thick=4)),
        props=("a machine",),
    ),
    "manual-lifting-work": drawing(
        loaded(
            caption="Lift with bent hips and knees, box close",
            posture=Posture.BENT_FORWARD,
            trunk=50,
            near=Leg(108, 82, 20),
            near_arm=ArmReach(At(32, 38)),
            neck=-22,
        ),
        things=HELD_BOX,
        props=("a box",),
    ),
    "driving-manual-clutch": drawing(
        loaded(
            caption="Foot up on the clutch, hip deeply bent",
            posture=Posture.SITTING,
            trunk=-10,
            near=Leg(102, 66, -6),
            far=Leg(92, 42, -6),
            near_arm=ArmReach(At(46, 76)),
            rests=(Rest("pelvis", 26),),
            neck=8,
        ),
        things=(*CAR, Tube((On("near under toe", 2, 8), On("near under toe", 4, -8), On("near under toe", 24, -4)))),
        props=("a car seat", "a pedal"),
    ),
    "long-flight": drawing(
        loaded(
            caption="Many hours in a narrow seat",
            posture=Posture.SITTING,
            trunk=-8,
            near=Leg(96, 92, 0),
            near_arm=Arm(10, 82),
            rests=(Rest("pelvis", 46),),
            neck=10,
        ),
        things=(
            Pad((At(-8, 40), At(30, 42)), 11),
            Pad((At(-16, 50), At(-28, 116)), 11),
            Tube((At(-4, 34), At(-8, 2)), thick=4),
            Pad((At(76, 50), At(64, 116)), 11),
            Pad((At(84, 40), At(112, 42)), 11),
        ),
        props=("a seat", "the seat in front"),
    ),
}
