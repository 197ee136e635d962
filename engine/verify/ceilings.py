"""Invariant: no plan exceeds the ceiling that a suspicion sets, or that it could set given an unanswered question."""

from __future__ import annotations

from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.conclusions import Ceiling

EXCEEDED = """
alive :- plan(a), ceiling(a, _, _).
above(F) :- plan(a), ceiling(a, F, S), number_of(S, N), stage_number(a, M), M > N.
could_be_above(F) :- plan(a), possibly_ceiling(a, F, S), number_of(S, N), stage_number(a, M), M > N.
wrong("above-ceiling") :- above(_).
wrong("could-be-above-ceiling") :- could_be_above(_).
"""

CLAIMS = (
    Violation("above-ceiling", "the stage is above the ceiling because of {detail}", "above"),
    Violation(
        "could-be-above-ceiling",
        "the stage is above a ceiling that an open answer could set: {detail}",
        "could_be_above",
    ),
)


def run(subject: Subject) -> Result:
    """Look for an athlete whose stage is above a ceiling."""
    if not any(isinstance(rule.then, Ceiling) for rule in subject.rules):
        return Result("no ceilings")
    return prove(subject, CHECK.name, one(subject.knowledge, EXCEEDED), CLAIMS)


CHECK = Check(
    "ceilings-hold",
    "no plan exceeds the ceiling that a suspicion sets, or that it could set given an unanswered question",
    run,
    ("clingo",),
)
