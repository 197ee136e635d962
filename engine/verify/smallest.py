"""The smallest change: how few answers bring an item in, or take it out; exact, and confirmed by the engine.

Starting from the usual athlete, each item of the catalogue is brought in if it is out, and taken out if it is in.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from engine.translate.asp import term
from engine.verify.anomalies import Anomaly, Check, Result, Subject, Told, Witness
from engine.verify.proof import difference
from engine.verify.worlds import COUNTED, Solver, one
from language.knowledge import KnowledgeBase

FEWEST = """
allowed(E) :- plan(a), state(a, E, "possible").
not_allowed(E) :- plan(a), item(E), not allowed(E).
"""


@dataclass(frozen=True, slots=True)
class SmallestChange:
    """A smallest change.

    Attributes:
        told: The answers after it.
        count: How many answers it changes.
    """

    told: Told
    count: int


def smallest_change(solver: Solver, item: str, *, allowed: bool) -> SmallestChange | None:
    """Return the fewest answers, changed from the usual athlete's, that allow an item in a plan, or that take it out.

    Args:
        solver: Of the program that ``run`` makes.
        item: Id of the item.
        allowed: Whether it should be allowed after the change.
    """
    found = solver.fewest(f"{'allowed' if allowed else 'not_allowed'}({term(item)})")
    return None if found is None else SmallestChange(found[0].told(), found[1])


def is_allowed(told: Told, item: str, knowledge: KnowledgeBase) -> bool:
    """Return whether the engine allows an item in a plan."""
    made = plan(told, knowledge)
    return made.decision is Decision.PLAN and made.item(item).state in (ItemState.CHOSEN, ItemState.POSSIBLE)


def run(subject: Subject) -> Result:
    """Find the smallest change for each item, and let the engine confirm it."""
    solver = Solver(one(subject.knowledge, FEWEST + COUNTED), subject.knowledge, subject.usual)
    before = plan(subject.usual, subject.knowledge)
    items = list(subject.knowledge.exercises)[:: 8 if subject.quick else 2]
    counts: list[int] = []
    found: list[Anomaly] = []
    for name in items:
        here = before.item(name).state in (ItemState.CHOSEN, ItemState.POSSIBLE)
        change = smallest_change(solver, name, allowed=not here)
        if change is None:
            continue
        counts.append(change.count)
        if is_allowed(change.told, name, subject.knowledge) == here:
            apart = difference(subject.usual, change.told, subject.knowledge)
            words = f"the engine does not confirm the smallest change for {name}: {apart}"
            found.append(Anomaly(name, words, (Witness(f"smallest-change-{name}", change.told, words),)))
    figure = (
        f"{len(counts)} items, {min(counts)} to {max(counts)} answers, median {median(counts):.0f}"
        if counts
        else "none"
    )
    return Result(figure, tuple(found))


CHECK = Check(
    "smallest-changes", "the fewest answers that bring an item in or take it out do so in the engine", run, ("clingo",)
)
