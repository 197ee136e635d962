"""Where a sore place is: part of the body from one side, with the spots that can be sore."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from language.levels import Where


@dataclass(frozen=True, kw_only=True, eq=False)
class PlaceMap:
    """A small map of the body.

    Attributes:
        words: What the place is and how to find it, in plain sentences.
        box: What is shown: left, top, width and height, as SVG counts them.
        skin: Outline of the body, as an SVG path.
        creases: Lines on it, as an SVG path.
        spots: Where the place is, left and right, as SVG counts: across and down.
    """

    words: str
    box: tuple[int, int, int, int]
    skin: str
    creases: str
    spots: Mapping[Where, tuple[int, int]]
