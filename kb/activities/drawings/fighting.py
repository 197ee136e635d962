"""Kicks, grappling and climbing, drawn."""

from __future__ import annotations

from kb.activities.drawings.mats import high_leg
from kb.activities.drawings.shared import ON_PELVIS, drawing, loaded
from kb.exercises.positions import ARMS_DOWN, FAR_FOOT, ON_THE_BACK
from language.poses.body import Arm, ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Posture, View
from language.poses.things import Block, Disc, Pad, Thing

BALL: tuple[Thing, ...] = (Disc(On("near toe", 12, 2), 10),)
WALL: tuple[Thing, ...] = (Block(50, 0, 8, 200),)


def _holds(*heights: int) -> tuple[Thing, ...]:
    """Return holds on a climbing wall."""
    return tuple(Pad((At(44, y), At(48, y)), 6) for y in heights)


FIGHTING: dict[str, Drawing] = {
    "front-kick": drawing(high_leg("Kick straight out at hip height", 104, 16, trunk=-12, ankle=0)),
    "light-technique-kicks": drawing(high_leg("A slow, low kick, knee bent", 68, 42, trunk=-2, ankle=0)),
    "round-kick": drawing(
        loaded(
            caption="The leg swings round to the side",
            posture=Posture.ON_ONE_LEG,
            view=View.FRONT,
            trunk=-40,
            near=Leg(98, 24, out=84, shank=100),
            far=Leg(40, 0, out=90, shank=40),
            near_arm=Arm(20, 100),
            far_arm=Arm(-40, 60),
            rests=FAR_FOOT,
        )
    ),
    "grappling-guard": drawing(
        loaded(
            caption="On the back, knees pulled up to the chest",
            posture=Posture.ON_THE_BACK,
            trunk=-88,
            near=Leg(118, 84, 0),
            near_arm=Arm(120, 150),
            curl=14,
            neck=26,
            rests=ON_PELVIS,
        )
    ),
    "grappling-drills": drawing(
        loaded(
            caption="Bridge on one foot and turn",
            posture=Posture.BRIDGE,
            trunk=-106,
            near=Leg(2, 101),
            far=Leg(70, 80, -10),
            near_arm=ARMS_DOWN,
            rests=(Rest("chest"), Rest("near foot"), Rest("head")),
        ),
        loaded(
            caption="Roll back, knees up",
            posture=Posture.ON_THE_BACK,
            trunk=-90,
            near=Leg(72, 90, -10),
            near_arm=ARMS_DOWN,
            rests=ON_THE_BACK,
        ),
    ),
    "climbing-easy": drawing(
        loaded(
            caption="Small steps, like a ladder",
            posture=Posture.CLIMBING,
            trunk=8,
            near=Leg(74, 84, 0),
            far=Leg(4, 10),
            near_arm=ArmReach(At(44, 164)),
            far_arm=ArmReach(At(44, 140)),
            rests=(Rest("far foot", 20),),
            neck=-16,
        ),
        things=(*WALL, *_holds(164, 140, 62, 18)),
        props=("a climbing wall",),
    ),
    "climbing-high-step": drawing(
        loaded(
            caption="Foot up as high as the hip",
            posture=Posture.CLIMBING,
            trunk=8,
            near=Leg(126, 132, 0),
            far=Leg(4, 8),
            near_arm=ArmReach(At(44, 164)),
            far_arm=ArmReach(At(44, 146)),
            rests=(Rest("far foot", 20),),
            neck=-16,
        ),
        things=(*WALL, *_holds(164, 146, 94, 18)),
        props=("a climbing wall",),
    ),
    "climbing-heel-hook": drawing(
        loaded(
            caption="The heel pulls on a high hold",
            posture=Posture.CLIMBING,
            trunk=-4,
            near=Leg(114, 52, 20),
            far=Leg(14, 20),
            near_arm=ArmReach(At(44, 158)),
            far_arm=ArmReach(At(44, 138)),
            rests=(Rest("far foot", 20),),
        ),
        things=(*WALL, *_holds(158, 138, 84, 18)),
        props=("a climbing wall",),
    ),
}

KICKS: dict[str, Drawing] = {
    "kicking-long-ball": drawing(
        high_leg("A long kick, straight leg through the ball", 102, 6, trunk=-14, ankle=-30),
        things=BALL,
        props=("a ball",),
    ),
    "passing-short": drawing(
        high_leg("A short pass with the inside of the foot", 34, 24, trunk=4, ankle=0), things=BALL, props=("a ball",)
    ),
}
