"""Invariant 5: doses stay within what is permitted, and every level that can be permitted has a dose.

Two parts: each dose that planning can give at all, looked at one by one; and, over every athlete, that none gets a dose
above the highest level that is permitted for its kind of work, or a level for which there is no dose.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.planning.pick import dose_at
from engine.translate.asp import write
from engine.translate.datalog import Clause, fact
from engine.translate.procedures import dose_name
from engine.verify.model import Anomaly, Check, Result, Subject
from engine.verify.proof import Claim, prove
from engine.verify.worlds import one
from kb.doses import DOSES, Dose
from kb.errors import KnowledgeError
from kb.exercises import CATALOGUE
from kb.vocabulary.scales import Contraction
from kb.vocabulary.states import DoseLevel

LIMITS = """
alive :- dose(a, _, _).
above(E) :- dose(a, E, D), level_in(D, N), works(E, C), not gentle_always(E), not reaches(a, C, N).
reaches(A, C, N) :- may_dose(A, C, L), rank(L, M), rank(_, N), N <= M.
no_such_dose(C, L) :- plan(a), top_level(a, C, L), needs_dose(C), not dose_exists(C, L).
undosed_item(E) :- chosen(a, E, P, _), not dose(a, E, _), not undosed(P).
two_doses(E) :- dose(a, E, D), dose(a, E, F), D < F.
wrong("above-permission") :- above(_).
wrong("no-such-dose") :- no_such_dose(_, _).
wrong("without-dose") :- undosed_item(_).
wrong("two-doses") :- two_doses(_).
"""

CLAIMS = (
    Claim("above-permission", "{detail} gets a dose above what is permitted", "above"),
    Claim("no-such-dose", "a level is permitted for which there is no dose: {detail}", "no_such_dose"),
    Claim("without-dose", "{detail} is chosen without a dose", "undosed_item"),
    Claim("two-doses", "{detail} has two doses", "two_doses"),
)


def _levels() -> Iterator[Clause]:
    for dose in _all_doses().values():
        yield fact("level_in", dose_name(dose), dose.level.rank)
    for dose in DOSES:
        yield fact("dose_exists", dose.contraction, dose.level)
    for exercise in CATALOGUE.values():
        if dose_at(exercise, None) is not None:
            yield fact("gentle_always", exercise.id)
        elif exercise.contraction is not Contraction.PASSIVE and exercise.pace is None and exercise.serves:
            yield fact("needs_dose", exercise.contraction)


def _all_doses() -> dict[str, Dose]:
    """Return every dose that planning can give any item, by its name."""
    found: dict[str, Dose] = {}
    for exercise in CATALOGUE.values():
        for level in (None, *DoseLevel):
            try:
                dose = dose_at(exercise, level)
            except KnowledgeError:
                continue
            if dose is not None:
                found[dose_name(dose)] = dose
    return found


def run(subject: Subject) -> Result:
    """Look for an athlete with too high a dose, and for doses that fall when the level rises."""
    proven = prove(subject, CHECK.name, one(subject.rules, write((), _levels()) + LIMITS), CLAIMS)
    return Result(f"{len(_all_doses())} doses, {proven.figure}", (*proven.anomalies, *_out_of_order()))


def _out_of_order() -> Iterator[Anomaly]:
    """Yield the doses of a higher level that are lower than those of a lower level of the same kind of work."""
    for dose in DOSES:
        for other in DOSES:
            if dose.contraction is other.contraction and dose.level.rank < other.level.rank and dose.work > other.work:
                yield Anomaly(
                    f"{dose.contraction.code}+{dose.level.code}+{other.level.code}",
                    f"the {other.level.label} dose of {dose.contraction.label} work is less than the {dose.level.label} one",
                )


CHECK = Check(
    "dose-limits", "no dose is above what is permitted, and every level that can be permitted has one", run, ("clingo",)
)
