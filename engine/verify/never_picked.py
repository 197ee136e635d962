"""Every item that serves a purpose is picked for some athlete; the others are only there to be asked about."""

from __future__ import annotations

from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.worlds import Solver, one


def run(subject: Subject) -> Result:
    """Look for items that serve a purpose and that no plan ever picks."""
    solver = Solver(one(subject.knowledge, "picked_ever(E) :- chosen(a, E, _, _).\n"), subject.knowledge)
    picked = {name for (name,) in solver.ever("picked_ever")}
    serving = [name for name, item in subject.knowledge.exercises.items() if item.serves]
    found = tuple(Anomaly(name, f"no plan ever picks {name}") for name in serving if name not in picked)
    return Result(f"{len(serving)} items with a purpose", found)


CHECK = Check("every-item-picked", "every item that serves a purpose is picked for some athlete", run, ("clingo",))
