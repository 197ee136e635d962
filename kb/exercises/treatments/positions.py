"""What stands in several drawings of treatments: someone on a couch."""

from __future__ import annotations

from language.poses.body import Arm, Leg, On, Rest
from language.poses.drawing import Pose, Posture
from language.poses.furniture import bench
from language.poses.things import Pad, Thing

COUCH = 44
LYING = (Rest("chest", COUCH), Rest("near thigh", COUCH), Rest("head", COUCH))
SHIN_CUSHION = Pad((On("near shin", -9, -9), On("near shin", 9, -9)), 10)


def on_the_couch(caption: str, *things: Thing, hip: float = 0) -> Pose:
    """Return someone face down on a couch with a cushion under the shins."""
    return Pose(
        caption=caption,
        posture=Posture.ON_THE_FRONT,
        trunk=90,
        near=Leg(hip, 16, -30),
        near_arm=Arm(76, 94),
        rests=LYING,
        things=(*bench(-112, 74, COUCH), SHIN_CUSHION, *things),
        loaded=True,
    )
