"""Helpers and things for the drawings of several groups of activities."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from language.poses.body import At, On, Rest
from language.poses.drawing import Drawing, Pose
from language.poses.things import Cord, CordKind, Solid, Thing, Tube, Water

FAR_IN_AIR = (Rest("far foot", 22),)
NEAR_IN_AIR = (Rest("near foot", 22),)
ON_PELVIS = (Rest("pelvis"),)

loaded: Callable[..., Pose] = partial(Pose, loaded=True)
"""A position in which the sore leg carries the load."""


def drawing(*poses: Pose, things: tuple[Thing, ...] = (), props: tuple[str, ...] = ()) -> Drawing:
    """Return a drawing on level ground."""
    return Drawing(poses=poses, things=things, props=props)


def in_water(*poses: Pose, things: tuple[Thing, ...] = (), props: tuple[str, ...] = ()) -> Drawing:
    """Return a drawing of somebody who swims, near the surface."""
    return Drawing(poses=poses, things=(*things, Water(-120, 120, 44)), props=("water", *props), floor=None)


def on_slope(slope: float, *poses: Pose, things: tuple[Thing, ...] = (), props: tuple[str, ...] = ()) -> Drawing:
    """Return a drawing on a slope, up to the right; down where it is negative."""
    return Drawing(poses=poses, things=things, props=("a slope", *props), slope=slope)


HELD_BOX: tuple[Thing, ...] = (
    Solid(
        (On("near hand", -2, 10), On("near hand", 26, 10), On("near hand", 26, -16), On("near hand", -2, -16)),
        behind=False,
    ),
)
STICK: tuple[Thing, ...] = (Tube((On("near hand", -8, 10), At(64, 4)), behind=False),)


def poles(near: float, far: float) -> tuple[Thing, ...]:
    """Return two poles in the hands, by where their tips are on the ground."""
    return (
        Cord((On("near hand", 2, 10), On("near hand"), At(near, 1)), CordKind.CABLE),
        Cord((On("far hand", 2, 10), On("far hand"), At(far, 1)), CordKind.CABLE),
    )
