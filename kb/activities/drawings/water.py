"""Swimming, boats and boards, drawn."""

from __future__ import annotations

from kb.activities.drawings.shared import drawing, in_water, loaded
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Posture, Went
from language.poses.things import Block, Cord, CordKind, Pad, Solid, Thing, Tube

AFLOAT = (Rest("pelvis", 22),)
REACHING, DRAWN_BACK = Arm(86, 92), Arm(-84, -80)
SLIDE: tuple[Thing, ...] = (
    Tube((At(-96, 30), At(84, 34)), thick=5),
    Pad((On("buttock", 4, -11), On("buttock", 20, -11)), 5),
    Tube((On("near under heel"), On("near under toe")), thick=4),
)
BOAT: tuple[Thing, ...] = (
    Solid((At(-120, 38), At(110, 38), At(92, 12), At(-96, 12))),
    Tube((On("near hand", -2, 2), At(70, 54), At(104, 14)), behind=False),
)

WATER: dict[str, Drawing] = {
    "swimming-crawl": in_water(
        loaded(
            caption="Face down, small kick from the hip",
            posture=Posture.SWIMMING,
            trunk=88,
            near=Leg(14, 10, -40),
            far=Leg(-10, 20, -40),
            near_arm=REACHING,
            far_arm=DRAWN_BACK,
            rests=AFLOAT,
            neck=-12,
        )
    ),
    "swimming-pull-buoy": in_water(
        loaded(
            caption="A float between the thighs, the arms do the work",
            posture=Posture.SWIMMING,
            trunk=88,
            near=Leg(0, 5, -40),
            near_arm=REACHING,
            far_arm=DRAWN_BACK,
            rests=AFLOAT,
            neck=-12,
        ),
        things=(Pad((On("near thigh back", -6, -6), On("near thigh back", 8, -6)), 12, behind=False),),
        props=("a float",),
    ),
    "swimming-kick-sets": in_water(
        loaded(
            caption="Hands on a board, small kicks from the hip",
            posture=Posture.SWIMMING,
            trunk=86,
            near=Leg(25, 10, -40),
            far=Leg(-10, 15, -40),
            near_arm=Arm(84, 90),
            rests=AFLOAT,
            neck=-30,
        ),
        things=(Pad((On("near hand", -6, 6), On("near hand", 26, 6)), 5, behind=False),),
        props=("a float board",),
    ),
    "swimming-breaststroke": in_water(
        loaded(
            caption="The heels come up, and the hips bend",
            posture=Posture.SWIMMING,
            trunk=72,
            near=Leg(68, 120, 10),
            near_arm=Arm(60, 104),
            rests=AFLOAT,
            neck=-34,
        ),
        loaded(
            caption="The legs sweep round and snap together",
            posture=Posture.SWIMMING,
            trunk=88,
            near=Leg(2, 2, -40),
            near_arm=REACHING,
            rests=AFLOAT,
            neck=-14,
            arrows=(Went("near toe"),),
        ),
    ),
    "turns-and-push-offs": in_water(
        loaded(
            caption="Tucked, feet on the wall",
            posture=Posture.SWIMMING,
            trunk=100,
            near=Leg(122, 112, 0),
            near_arm=Arm(84, 96),
            rests=AFLOAT,
            neck=-16,
            x=-52,
        ),
        loaded(
            caption="Push off until you are straight",
            posture=Posture.SWIMMING,
            trunk=88,
            near=Leg(0, 2, -40),
            near_arm=REACHING,
            rests=AFLOAT,
            neck=-8,
            x=14,
            arrows=(Went("head", dy=14),),
        ),
        things=(Block(-92, -20, 6, 90),),
        props=("a pool wall",),
    ),
    "water-skiing": drawing(
        loaded(
            caption="A deep crouch while the rope pulls",
            posture=Posture.SQUATTING,
            trunk=20,
            near=Leg(122, 116),
            near_arm=ArmReach(On("near knee", 24, -4)),
            neck=-10,
        ),
        things=(
            Tube((On("near under heel", -18, 0), On("near under toe", 30, 0), On("near under toe", 42, 8)), thick=4),
            Cord((On("near hand"), At(120, 74)), CordKind.CABLE),
        ),
        props=("skis", "a rope"),
    ),
    "rowing-short-slide": drawing(
        loaded(
            caption="Half the slide, chest well short of the thighs",
            posture=Posture.SITTING,
            trunk=-2,
            near=Planted(46, 15, lift=14),
            near_arm=ArmReach(At(28, 80)),
            rests=(Rest("pelvis", 42),),
            x=-30,
        ),
        things=(*SLIDE, Cord((On("near hand"), At(84, 78)), CordKind.CABLE)),
        props=("a rowing machine",),
    ),
    "rowing-on-water": drawing(
        loaded(
            caption="The catch: folded forward, knees bent",
            posture=Posture.SITTING,
            trunk=16,
            near=Planted(40, 22, lift=20),
            near_arm=ArmReach(On("near knee", 32, 8)),
            rests=(Rest("pelvis", 42),),
            x=-26,
            neck=-16,
        ),
        things=BOAT,
        props=("a boat", "an oar"),
    ),
}
