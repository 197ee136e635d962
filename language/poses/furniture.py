"""Things that stand in several drawings: chairs, benches, walls, machines. All sizes in centimetres."""

from __future__ import annotations

from language.poses.body import At, On, Place, Spot
from language.poses.things import Block, Cord, CordKind, Disc, Pad, Thing, Tube

PAD = 8.0
GHR_PAD = 66
GHR_BENCH: tuple[Thing, ...] = (
    Tube((At(-62, 2), At(34, 2)), thick=4),
    Tube((At(6, GHR_PAD - 14), At(6, 2))),
    Tube((At(-56, GHR_PAD + 22), At(-56, 2)), thick=4),
    Disc(At(6, GHR_PAD - 9), 15),
    Disc(At(-36, GHR_PAD - 4), 5),
    Disc(At(-36, GHR_PAD + 13), 5, behind=False),
)
"""A glute-ham bench: foot plate and rollers to the left, the knee pad in the middle."""


def bench(left: float, right: float, top: float) -> tuple[Thing, ...]:
    """Return a flat bench or couch."""
    middle = top - PAD / 2
    inset = min(12.0, (right - left) / 5)
    return (
        Tube((At(left + inset, middle), At(left + inset - 2, 1))),
        Tube((At(right - inset, middle), At(right - inset + 2, 1))),
        Pad((At(left + PAD / 2, middle), At(right - PAD / 2, middle)), PAD),
    )


def chair(front: float, seat: float = 45, *, faces_right: bool = True) -> tuple[Thing, ...]:
    """Return a chair by the front edge of its seat."""
    sign = -1 if faces_right else 1
    back = front + sign * 42
    return (
        Tube((At(front + sign * 3, seat), At(front + sign * 2, 1))),
        Tube((At(back + sign * 4, seat + 45), At(back, seat), At(back + sign * 3, 1))),
        Tube((At(front, seat - 1.5), At(back, seat - 1.5)), thick=4),
    )


def wall(x: float, height: float = 165) -> tuple[Thing, ...]:
    """Return a wall to the right of ``x``."""
    return (Block(x, 0, 6, height),)


def roman_chair(top: float) -> tuple[Thing, ...]:
    """Return a back extension bench: the pad in the middle, rollers for the ankles to the left."""
    foot = At(-30, 30)
    return (
        Tube((At(-18, top - 8), foot, At(-22, 2))),
        Tube((On("near above heel", 2, -12), foot)),
        Tube((At(-88, 2), At(18, 2)), thick=4),
        Pad((At(-30, top - 5), At(-6, top - 4)), 10),
        Disc(On("near above heel", 2, -12), 5),
        Disc(On("near above heel", -2, 6), 5, behind=False),
    )


def rack(x: float, hook: float, height: float = 150) -> tuple[Thing, ...]:
    """Return a squat rack seen from the side, with its hook or pin at a height."""
    return (
        Tube((At(x, height), At(x, 2)), thick=4),
        Tube((At(x - 22, 2), At(x + 22, 2)), thick=4),
        Tube((At(x, hook), At(x - 8, hook), At(x - 8, hook + 5))),
    )


def post(x: float, height: float) -> tuple[Thing, ...]:
    """Return something firm that a band can be fixed to."""
    return (Block(x - 3, 0, 6, height),)


def held_down(spot: Spot = "near above heel") -> tuple[Thing, ...]:
    """Return a padded bar that holds the ankles down."""
    return (
        Tube((On(spot, -9, 6), On(spot, 9, 6)), behind=False),
        Disc(On(spot, 0, 6), 5, behind=False),
    )


def tower(x: float, height: float, to: Place, pulley: float) -> tuple[Thing, ...]:
    """Return a cable machine, with its cable from a pulley to a place; it stands to the left or right of that place."""
    return (
        Block(x - 8, 0, 16, height),
        Disc(At(x, pulley), 4),
        Cord((At(x, pulley), to), CordKind.CABLE),
    )
