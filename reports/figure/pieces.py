"""The pieces of the figure: their outlines, and where they lie in a picture.

Every piece has its own axes, in centimetres: its first joint is at the origin, ``along`` runs towards the next joint and
``front`` to the front of the body. The outlines are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Literal

from reports.figure.path import Point

Kind = Literal[
    "pelvis",
    "chest",
    "head",
    "thigh",
    "shank",
    "foot",
    "rearfoot",
    "toes",
    "upper-arm",
    "forearm",
    "hand",
    "forearm-hand",
    "trunk",
    "front-pelvis",
    "front-chest",
    "front-head",
    "front-thigh",
    "front-shank",
    "front-foot",
]
UPWARD = frozenset(
    {
        "pelvis",
        "chest",
        "head",
        "foot",
        "rearfoot",
        "toes",
        "trunk",
        "front-pelvis",
        "front-chest",
        "front-head",
        "front-foot",
    }
)
"""Pieces whose ``along`` runs up in a standing person: trunk and head, and, by custom, the foot."""


def _points(text: str) -> tuple[Point, ...]:
    """Return the points of an outline, written as ``along,front`` pairs."""
    pairs = (pair.split(",") for pair in text.split())
    return tuple((float(along), float(front)) for along, front in pairs)


def _both_sides(text: str) -> tuple[Point, ...]:
    """Return an outline from its one half, bottom to top."""
    half = _points(text)
    return half + tuple((along, -front) for along, front in reversed(half) if front)


OUTLINES: dict[Kind, tuple[Point, ...]] = {
    "pelvis": _points(
        "-6,7.5 1,9.6 9,9.6 16,8.8 20,7.5 21.5,0 20,-6.6 15,-7.6 9,-9.6 3,-11.4 -3,-11.2 -8,-8 -10,-2 -9,4"
    ),
    "chest": _points(
        "-4,6.5 0,8.6 9,10.2 18,11.4 26,10.2 32,6.5 35.5,2 36.5,-3 34.5,-8.2 29,-11.2 19,-11.4 9,-9.2 "
        "0,-7.6 -4,-5.5 -5.5,0"
    ),
    "head": _points(
        "-3,3.5 2,5.4 6.5,5.2 8.6,7 8.6,9.8 10.6,10.8 13.4,10.4 15.4,11.8 16.6,11.4 18.4,10 22.5,10.2 "
        "27,8.2 30.3,3 30.4,-2.5 27.4,-7.2 22.5,-9.2 17.5,-8.6 13.5,-7 9,-6.4 4,-6.8 -1,-7.5 -4,-3"
    ),
    "thigh": _points(
        "-7,3.5 -2,8 6,9 16,8.8 26,7.6 36,6 42,5.9 46.2,3.6 47,0 45.5,-3.6 40,-5 32,-6 22,-7.6 12,-9 "
        "3,-9.6 -4,-7 -7.5,-2"
    ),
    "shank": _points(
        "-5.4,1 -4,4.3 1,5.6 6,4.8 14,4.7 26,4 36,3.3 43,3.6 45,0 43,-3.5 36,-3.2 29,-4.2 22,-6.2 14,-7.4 "
        "7,-6.6 1,-5.2 -4,-3.5"
    ),
    "foot": _points(
        "3.6,-4.2 0,-4.6 -3.4,-5.7 -6,-5.4 -6.6,-3.2 -6.4,4 -6.6,11 -6.4,17 -5.2,19.6 -3.4,18.4 -1.4,13.5 "
        "0.8,8.5 3.6,4.4 5,0"
    ),
    "rearfoot": _points(
        "3.6,-4.2 0,-4.6 -3.4,-5.7 -6,-5.4 -6.6,-3.2 -6.4,4 -6.6,11 -5.4,14 -3,14.4 -0.6,12 0.8,8.5 3.6,4.4 5,0"
    ),
    "toes": _points("-2,-2 -2.2,1 -1.8,5 -0.4,7.4 1.6,7 3.4,3.5 4.6,0 3,-2.4 0,-3"),
    "upper-arm": _points(
        "-6,0 -4.6,3.8 1,5.4 8,4.8 18,4.3 28,3.7 33,3 35.4,0 33,-3.2 26,-4 16,-4.8 8,-5 1,-5.4 -4.6,-3.8"
    ),
    "forearm": _points("-4,0 -2.6,3 3,4 8,3.8 16,3 24,2.5 27.3,0 24,-2.5 16,-2.9 8,-3.6 3,-3.9 -2.6,-3"),
    "hand": _points("-2.4,0 -1,2.4 3,3.2 8,3.4 12.5,2.6 14.4,0 12.5,-2.2 8,-3 3,-3 -1,-2.4"),
    "forearm-hand": _points(
        "-4,0 -2.6,3 3,4 8,3.8 16,3 23,2.6 28,3.2 33,3.4 37.3,2.6 39.2,0 37.3,-2.2 33,-3 28,-3 23,-2.5 16,-2.9 8,-3.6 3,-3.9 "
        "-2.6,-3"
    ),
    "trunk": _points(
        "-6,7.5 1,9.6 9,9.6 16,8.8 25,10.2 34,11.4 42,10.2 48,6.5 51.5,2 52.5,-3 50.5,-8.2 45,-11.2 35,-11.4 25,-9.2 16,-7.6 "
        "9,-9.6 3,-11.4 -3,-11.2 -8,-8 -10,-2 -9,4"
    ),
    "front-pelvis": _both_sides("-10,0 -9,5 -7,13 -2,16.6 5,16 12,13.6 18,12.4 20,6"),
    "front-chest": _both_sides("-3,0 -2,8 0,12.4 8,13 18,15.6 26,18 32,18.6 35.4,15 37,8 38,0"),
    "front-head": _both_sides("-3,0 -1,5.6 4,4.8 9,5.2 12,7 18,8.2 24,8.2 29,5.6 31,0"),
    "front-thigh": _both_sides("-7,0 -4,6.6 4,8.6 16,8 30,6.4 41,5.4 46,3.4 47,0"),
    "front-shank": _both_sides("-5,0 -3,4.4 3,5.2 12,6 22,5 34,3.4 42,3.4 45,0"),
    "front-foot": _points("4,0 2,-3.4 -3,-4 -6.2,-4.4 -6.6,0 -6.6,6 -5,7.4 -1.5,5 2,3.6"),
}
"""A smooth closed curve goes through the points of each."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece where it lies in the picture.

    Attributes:
        kind: Which piece.
        at: Where its first joint is.
        turn: Degrees it is turned, against the clock, from how it hangs or stands in a standing person.
        seen: How much of its length is seen; less than 1 when it points at the viewer.
        flipped: Whether its front is on the left, as that of the other side seen from the front.
    """

    kind: Kind
    at: Point
    turn: float
    seen: float = 1
    flipped: bool = False

    def point(self, along: float, front: float) -> Point:
        """Return a point of the piece in the picture."""
        up = (along if self.kind in UPWARD else -along) * self.seen
        aside = -front if self.flipped else front
        angle = radians(self.turn)
        return (
            self.at[0] + aside * cos(angle) - up * sin(angle),
            self.at[1] + aside * sin(angle) + up * cos(angle),
        )

    def outline(self) -> tuple[Point, ...]:
        """Return the points of its outline in the picture."""
        return tuple(self.point(along, front) for along, front in OUTLINES[self.kind])

    @property
    def lowest(self) -> float:
        """Height of its lowest point. Searches ask for it so often that no more than the heights are worked out."""
        angle = radians(self.turn)
        sine, cosine, y = sin(angle), cos(angle), self.at[1]
        along_up = self.seen if self.kind in UPWARD else -self.seen
        front_right = -1 if self.flipped else 1
        return min(y + front_right * front * sine + along * along_up * cosine for along, front in OUTLINES[self.kind])
