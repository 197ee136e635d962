"""Invariant 4: the limits of stage, pace and rung hold in every plan, progression and substitution."""

from __future__ import annotations

from collections.abc import Iterator

from engine.translate.asp import write
from engine.translate.datalog import DatalogClause, fact
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.knowledge import KnowledgeBase

LIMITS = """
alive :- plan(a), substitute(a, _, _).
beyond_stage(E) :- plan(a), state(a, E, "possible"), of_stage(E, N), stage_number(a, M), M < N, not spared(E).
beyond_stage(F) :- substitute(a, _, F), of_stage(F, N), stage_number(a, M), M < N, not spared(F).
spared(E) :- flat_run(E).
spared(E) :- may_keep(a, E).
too_fast(E) :- plan(a), state(a, E, "possible"), pace(E, P), not may_run(a, P).
too_fast(F) :- substitute(a, _, F), pace(F, P), not may_run(a, P).
wrong("beyond-stage") :- beyond_stage(_).
wrong("too-fast") :- too_fast(_).
too_high(E) :- rung(a, E, R), reaches(E, P), not may_reach(a, P, R).
wrong("too-high") :- too_high(_).
wrong("two-stages") :- stage_number(a, N), stage_number(a, M), N < M.
"""

CLAIMS = (
    Violation("beyond-stage", "{detail} may be done before its stage", "beyond_stage"),
    Violation("too-fast", "{detail} may be run although its pace is not permitted", "too_fast"),
    Violation("too-high", "{detail} may be run up to a rung that is not permitted", "too_high"),
    Violation("two-stages", "an athlete is in two stages"),
)


def _runs(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    for exercise in knowledge.exercises.values():
        if exercise.is_flat_run:
            yield fact("flat_run", exercise.id)
        if exercise.pace is not None:
            yield fact("pace", exercise.id, exercise.pace)


def run(subject: Subject) -> Result:
    """Look for an athlete with an item of a later stage, and for a progression that goes down in stage."""
    knowledge = subject.knowledge
    proven = prove(subject, CHECK.name, one(knowledge, write((), _runs(knowledge)) + LIMITS), CLAIMS)
    wrong = tuple(
        Anomaly(f"{harder}+{easier}", f"the easier form of {harder}, {easier}, is of a later stage")
        for harder, easier in knowledge.regressions.edges
        if (knowledge.exercises[easier].stage or 0) > (knowledge.exercises[harder].stage or 4)
    )
    return Result(
        f"{knowledge.regressions.number_of_edges()} progressions, {proven.figure}", (*proven.anomalies, *wrong)
    )


CHECK = Check("stage-limits", "stage, pace and rung hold in every plan, progression and substitution", run, ("clingo",))
