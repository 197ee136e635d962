"""What a body touches: where its lowest points are, and how it must lean so that they are where they should be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from language.errors import KnowledgeError
from language.poses.body import Rest
from reports.figure.body import SPOTS, Segment
from reports.figure.path import Point
from reports.figure.pieces import Placed

SEARCH_STEP = 0.5
MOST_TURN = 40
"""Degrees by which a body is turned at most until it touches what it rests on."""
HALVINGS = 40

Body = Mapping[Segment, Placed]


def where(body: Body, spot: str) -> Point:
    """Return where a point of the body is."""
    segment, along, front = SPOTS[spot]
    return body[segment].point(along, front)


def joint(body: Body, rest: Rest) -> Point:
    """Return the point by which a rest holds the picture in place: the shoulder for the chest, else the first joint."""
    if rest.part == "chest":
        return where(body, "shoulder")
    return body[rest.part].at if rest.part in body else where(body, rest.part)


def height(body: Body, rest: Rest) -> float:
    """Return how high the lowest point of a part is above what it rests on; 0 when it touches."""
    if rest.part not in body:
        return where(body, rest.part)[1] - rest.y
    pieces = [body[rest.part]]
    toes = rest.part.replace("foot", "toes")
    if toes in body:
        pieces.append(body[toes])
    return min(piece.lowest for piece in pieces) - rest.y


def leaning(body_at: Callable[[float], Body], guess: float, one: Rest, other: Rest) -> float:
    """Return the lean nearest to a guess at which a body touches two things at once.

    Raises:
        KnowledgeError: No lean within ``MOST_TURN`` degrees does.
    """

    def gap(trunk: float) -> float:
        body = body_at(trunk)
        return height(body, other) - height(body, one)

    lean = _nearest_zero(gap, guess)
    if lean is None:
        raise KnowledgeError("drawing", f"a lean near {guess} must touch both at {one.part} and at {other.part}")
    return lean


def laid(head: Placed, y: float) -> Placed:
    """Return a head turned by as little as may be until it lies on something.

    Raises:
        KnowledgeError: Its neck does not let it.
    """

    def gap(turn: float) -> float:
        return replace(head, turn=head.turn + turn).lowest - y

    turn = _nearest_zero(gap, 0)
    if turn is None:
        raise KnowledgeError("drawing", f"the head must reach {y} cm", f"{head.lowest:.0f} cm")
    return replace(head, turn=head.turn + turn)


def _nearest_zero(gap: Callable[[float], float], guess: float) -> float | None:
    """Return the angle nearest to a guess at which a gap closes, or ``None`` when none is near."""
    for count in range(int(MOST_TURN / SEARCH_STEP)):
        for sign in (1, -1):
            low = guess + sign * count * SEARCH_STEP
            high = low + sign * SEARCH_STEP
            if gap(low) * gap(high) <= 0:
                return _zero(gap, low, high)
    return None


def _zero(gap: Callable[[float], float], low: float, high: float) -> float:
    at_low = gap(low)
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        at_middle = gap(middle)
        if at_low * at_middle <= 0:
            high = middle
        else:
            low, at_low = middle, at_middle
    return (low + high) / 2
