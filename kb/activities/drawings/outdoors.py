"""Snow, ice and horses, drawn."""

from __future__ import annotations

from kb.activities.drawings.shared import drawing, loaded, poles
from language.poses.body import Arm, At, Leg, On, Rest
from language.poses.drawing import Drawing, Posture
from language.poses.things import Cord, CordKind, Pad, Thing, Tube

SKATES: tuple[Thing, ...] = (
    Tube((On("near under heel", -2, -2), On("near under toe", 4, -2)), thick=2),
    Tube((On("far under heel", -2, -2), On("far under toe", 4, -2)), thick=2),
)
SKIS: tuple[Thing, ...] = (Tube((On("near sole", -70, -3), On("near sole", 76, -3), On("near sole", 90, 6)), thick=3),)
HORSE: tuple[Thing, ...] = (
    Pad((At(-52, 92), At(40, 92)), 44),
    Pad((At(52, 104), At(78, 148)), 24),
    Pad((At(80, 150), At(108, 134)), 16),
    Tube((At(-60, 84), At(-66, 42), At(-60, 2)), thick=8),
    Tube((At(-44, 80), At(-46, 42), At(-42, 2)), thick=8),
    Tube((At(36, 80), At(38, 42), At(34, 2)), thick=8),
    Tube((At(52, 84), At(58, 42), At(54, 2)), thick=8),
    Cord((On("near hand"), At(92, 132)), CordKind.CABLE),
)

OUTDOORS: dict[str, Drawing] = {
    "skating-easy": drawing(
        loaded(
            caption="Glide upright, knees soft",
            posture=Posture.ON_ONE_LEG,
            trunk=18,
            near=Leg(44, 44),
            far=Leg(-8, 22, -14),
            near_arm=Arm(-30, 10),
            far_arm=Arm(30, 60),
            rests=(Rest("near foot", 4),),
            neck=-12,
        ),
        things=SKATES,
        props=("skates",),
    ),
    "skating-low": drawing(
        loaded(
            caption="Trunk level, hip and knee deeply bent",
            posture=Posture.ON_ONE_LEG,
            trunk=72,
            near=Leg(120, 92),
            far=Leg(22, 26, -10),
            near_arm=Arm(-76, -60),
            rests=(Rest("near foot", 4),),
            neck=-40,
        ),
        things=SKATES,
        props=("skates",),
    ),
    "skating-upright-hard": drawing(
        loaded(
            caption="Hard pushes, trunk half forward",
            posture=Posture.ON_ONE_LEG,
            trunk=38,
            near=Leg(84, 74),
            far=Leg(-8, 12, -14),
            near_arm=Arm(10, 60),
            far_arm=Arm(40, 90),
            rests=(Rest("near foot", 4),),
            neck=-24,
        ),
        things=SKATES,
        props=("skates",),
    ),
    "alpine-skiing": drawing(
        loaded(
            caption="Knees and hips bent over the skis",
            posture=Posture.SQUATTING,
            trunk=32,
            near=Leg(80, 74, 20),
            near_arm=Arm(30, 88),
            rests=(Rest("near foot", 4),),
            neck=-18,
        ),
        things=SKIS,
        props=("skis",),
    ),
    "nordic-skiing-classic": drawing(
        loaded(
            caption="Long glide on one ski",
            posture=Posture.WALKING,
            trunk=22,
            near=Leg(56, 44, 8),
            far=Leg(-20, 12, -20, toes=20),
            near_arm=Arm(-20, 0),
            far_arm=Arm(46, 86),
            rests=(Rest("near foot", 4),),
            neck=-14,
        ),
        things=(*SKIS, *poles(-40, 40)),
        props=("skis", "poles"),
    ),
    "double-poling": drawing(
        loaded(
            caption="Both poles push, trunk folds down",
            posture=Posture.BENT_FORWARD,
            trunk=68,
            near=Leg(98, 46, 14),
            near_arm=Arm(-10, 10),
            rests=(Rest("near foot", 4),),
            neck=-30,
        ),
        things=(*SKIS, *poles(-34, -28)),
        props=("skis", "poles"),
    ),
    "horse-riding-rising": drawing(
        loaded(
            caption="Seat out of the saddle, weight on the feet",
            posture=Posture.ON_HORSEBACK,
            trunk=14,
            near=Leg(64, 72, 0),
            near_arm=Arm(10, 70),
            rests=(Rest("pelvis", 122),),
            x=-12,
        ),
        things=HORSE,
        props=("a horse",),
    ),
    "horse-riding-sitting": drawing(
        loaded(
            caption="Sitting deep in the saddle",
            posture=Posture.ON_HORSEBACK,
            trunk=-2,
            near=Leg(72, 82, 0),
            near_arm=Arm(4, 70),
            rests=(Rest("pelvis", 113),),
            x=-12,
        ),
        things=HORSE,
        props=("a horse",),
    ),
}
