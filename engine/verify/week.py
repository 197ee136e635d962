"""The week, on every shape that a week can have: each kind of work gets its time to recover.

The days depend on a few things only (``engine.planning.week.Shape``), so all weeks there are can be looked at one by one.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.planning.week import DAYS, Shape, days_of, shapes
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from language.choices import Choices
from language.loads import SessionKind

HOURS = 24


def run(subject: Subject) -> Result:
    """Look at every shape of a week."""
    knowledge = subject.knowledge
    steps = (step.dose for track in knowledge.progress.tracks for step in track.steps)
    every = tuple(shapes((dose.gap_h for dose in (*knowledge.doses, *steps)), knowledge.choices))
    return Result(
        f"all {len(every)} weeks",
        tuple(anomaly for shape in every for anomaly in _wrong(shape, subject.knowledge.choices)),
    )


def _wrong(shape: Shape, choices: Choices) -> Iterator[Anomaly]:
    days = days_of(shape, choices)
    high, strength, runs = days[SessionKind.SPRING], days[SessionKind.STRENGTH], days[SessionKind.RUN]
    gaps = {"fast work": (high, choices.fast_run_gap_h), "strength work": (strength, shape.strength_gap_h)}
    if shape.runs:
        gaps["runs"] = (runs, choices.run_gap_h)
    for what, (placed, gap_h) in gaps.items():
        if any(
            (later - day) * HOURS < gap_h for day, later in zip(placed, (*placed[1:], *_next_week(placed)), strict=True)
        ):
            yield _anomaly(shape, f"{what} lacks the {gap_h} hours that it needs")
    if set(strength) & ({*high} | {(day + 1) % DAYS for day in high}):
        yield _anomaly(shape, "strength work lies on a fast day, or on the day after")
    if shape.runs and any(_apart(run, fast) < 2 for run in runs for fast in high):
        yield _anomaly(shape, "a run lies next to a fast day")
    if set(days[SessionKind.HOLD]) & ({*high} | ({*strength} if shape.heavy else set())):
        yield _anomaly(shape, "holds lie on a loaded day")
    needed = {
        "fast work": shape.fast and not high,
        "strength work": shape.strength_gap_h > 0 and not strength,
        "runs": shape.runs and not runs,
    }
    for what, lacks in needed.items():
        if lacks:
            yield _anomaly(shape, f"there is no day for {what}")


def _next_week(days: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(day + DAYS for day in days[:1])


def _apart(one: int, other: int) -> int:
    ahead = (one - other) % DAYS
    return min(ahead, DAYS - ahead)


def _anomaly(shape: Shape, words: str) -> Anomaly:
    said = [name for name in ("fast", "heavy", "walks", "runs") if getattr(shape, name)]
    key = "+".join((*said, f"{shape.strength_days}d", f"{shape.strength_gap_h}h"))
    return Anomaly(f"{key}: {words}", f"in a week with {', '.join(said) or 'nothing special'}: {words}")


CHECK = Check("week-recovers", "in every week each kind of work gets its time to recover, and a day", run)
