"""Positions and things of several drawings of bridges."""

from __future__ import annotations

from language.poses.body import At, Rest
from language.poses.drawing import Went
from language.poses.things import Pad, Thing, Tube

ON_SHOULDERS_AND_FOOT = (Rest("chest"), Rest("near foot"), Rest("head"))
BENCH_TOP = 34
SHOULDERS_AND_BENCH = (Rest("chest"), Rest("near foot", BENCH_TOP), Rest("head"))
HEEL_BENCH: tuple[Thing, ...] = (
    Pad((At(118, BENCH_TOP - 4), At(172, BENCH_TOP - 4))),
    Tube((At(126, BENCH_TOP - 8), At(124, 1))),
    Tube((At(164, BENCH_TOP - 8), At(166, 1))),
)
HIPS_UP = Went("lap", dy=16)
