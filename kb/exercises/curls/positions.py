"""Machines of several drawings of leg curls."""

from __future__ import annotations

from language.poses.body import At, On
from language.poses.things import Disc, Pad, Thing, Tube

CURL_BENCH: tuple[Thing, ...] = (
    Tube((At(-30, 48), At(-34, 2))),
    Tube((At(42, 50), At(46, 2))),
    Tube((At(-60, 2), At(60, 2)), thick=4),
    Pad((At(-34, 49), At(2, 53), At(66, 50)), 9),
)
ROLLER: tuple[Thing, ...] = (
    Tube((On("near knee"), On("near above heel")), behind=False),
    Disc(On("near above heel"), 6, behind=False),
)
"""The roller of a leg curl above the heel, on its lever from the knee."""
