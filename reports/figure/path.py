"""Numbers, lines and curves as SVG writes them; heights grow upward here and downward there."""

from __future__ import annotations

from collections.abc import Iterable

Point = tuple[float, float]


def number(value: float) -> str:
    """Return a number with at most one decimal, as short as it can be."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def pair(point: Point) -> str:
    """Return a point of the picture as SVG counts it."""
    return tight(f"{number(point[0])} {number(-point[1])}")


def line(points: Iterable[Point]) -> str:
    """Return a line through points."""
    return "M" + "L".join(pair(point) for point in points)


def tight(path: str) -> str:
    """Return a path without the spaces that a minus makes needless."""
    return path.replace(" -", "-")


def smooth(points: Iterable[Point]) -> str:
    """Return a smooth closed curve through points that are already counted downward.

    At each point the curve runs along the line between its two neighbours, so each piece but the first can leave its first
    handle to be mirrored from the piece before.
    """
    ring = [(round(x, 1), round(y, 1)) for x, y in points]
    count = len(ring)
    path = f"M{number(ring[0][0])} {number(ring[0][1])}"
    for index in range(count):
        before, start, end, after = (ring[(index + shift) % count] for shift in (-1, 0, 1, 2))
        out = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        back = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        handles = (back, end) if index else (out, back, end)
        steps = " ".join(f"{number(x - start[0])} {number(y - start[1])}" for x, y in handles)
        path += f"{'s' if index else 'c'}{steps}"
    return tight(path) + "z"
