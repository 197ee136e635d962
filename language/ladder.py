"""The ladder of speeds: how fast each part of a sprint is run, how much, in whose words, and what opens each rung."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from language.doses import RunDose
from language.loads import Sport
from language.sources import Citation
from language.work import Phase, Rung

SECONDS_AT_FULL_SPEED = 10


@dataclass(frozen=True, eq=False, kw_only=True)
class SpeedLadder:
    """The way back to full speed.

    Attributes:
        doses: How much is run in one session, by part of a sprint and rung.
        like: What each rung is like, for each goal that climbs the ladder.
        parts: The parts of each sport in the order in which they come back, in its words.
        drills: The drills of each part, ids of the catalogue, in the order in which they come back.
        opened_by: The rule that climbs to each rung of upright running, by its id.
        first_to_rise: The parts of a sprint in the order in which they go up, one at a check-in.
        begins: Part and rung that must have been run in a plan before another part begins in one.
        days: For how many days a rung is run before the next; a rung that is not named has no least time.
        after: Upright rung that must have been quiet before another part of a sprint is run at a rung.
        climbing: When a rung is done, and how to climb, as sentences.
        warm_up_min: Minutes of the warm-up.
        sources: What it rests on.
    """

    doses: Mapping[Phase, Mapping[Rung, RunDose]]
    like: Mapping[Sport, Mapping[Rung, str]]
    parts: Mapping[Sport, Mapping[Phase, str]]
    drills: Mapping[Sport, Mapping[Phase, tuple[str, ...]]]
    opened_by: Mapping[Rung, str]
    first_to_rise: tuple[Phase, ...]
    begins: Mapping[Phase, tuple[Phase, Rung]]
    days: Mapping[Rung, int]
    after: Mapping[Phase, Mapping[Rung, Rung]]
    climbing: str
    warm_up_min: int
    sources: tuple[Citation, ...]

    def begins_after(self, phase: Phase) -> tuple[tuple[Phase, Rung], ...]:
        """Return what must have been run in a plan before a part of a sprint begins in one."""
        return (self.begins[phase],) if phase in self.begins else ()


def seconds(rung: Rung) -> str:
    """Return the least time, in seconds, for what takes 10 seconds at full speed; rounded up to a tenth."""
    tenths = ceil(SECONDS_AT_FULL_SPEED * 1000 / rung.percent)
    return f"{tenths // 10}.{tenths % 10}"
