"""Invariant 5: doses stay within what is permitted and within the limits of the exercises, and every level has a dose.

Two parts: each dose that planning can give at all, looked at one by one; and, over every athlete, that none gets a dose
above the highest level that is permitted for its kind of work, a figure above the limit of the exercise in the stage, more
days a week than that, or a level for which there is no dose.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.planning.pick import dose_at
from engine.translate.asp import write
from engine.translate.datalog import DatalogClause, fact
from engine.translate.procedures import dose_name, given_dose
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.doses import DOSED_FIGURES, Dose, Limit
from language.knowledge import KnowledgeBase
from language.levels import DoseLevel, StageLevel
from language.work import Contraction

LIMITS = """
alive :- dose(a, _, _), item_day(a, _, _).
above(E) :- dose(a, E, D), level_in(D, N), works(E, C), not gentle_always(E), not may_keep(a, E), not permits_level(C, N).
permits_level(C, N) :- may_dose(a, C, L), rank(L, M), level_in(_, N), N <= M.
% The limit of what is kept from before its stage is that of its first stage.
limited_at(E, S) :- item(E), stage(a, S), not may_keep(a, E).
limited_at(E, T) :- stage(a, S), may_keep(a, E), kept_at(E, S, T).
beyond_limit(E) :- dose(a, E, D), limited_at(E, S), not keeps_limit(E, S, D).
too_many_days(E) :- item_day(a, E, _), limited_at(E, S), most_days_of(E, S, N), N + 1 { item_day(a, E, _) }.
no_such_dose(C, L) :- plan(a), top_level(a, C, L), needs_dose(C), not dose_exists(C, L).
undosed_item(E) :- chosen(a, E, P, _), not dose(a, E, _), not undosed(P).
two_doses(E) :- dose(a, E, D), dose(a, E, F), D < F.
wrong("above-permission") :- above(_).
wrong("beyond-limit") :- beyond_limit(_).
wrong("too-many-days") :- too_many_days(_).
wrong("no-such-dose") :- no_such_dose(_, _).
wrong("without-dose") :- undosed_item(_).
wrong("two-doses") :- two_doses(_).
"""

CLAIMS = (
    Violation("above-permission", "{detail} gets a dose above what is permitted", "above"),
    Violation("beyond-limit", "{detail} gets a dose above its limit in the stage", "beyond_limit"),
    Violation("too-many-days", "{detail} is done on more days a week than its limit allows", "too_many_days"),
    Violation("no-such-dose", "a level is permitted for which there is no dose: {detail}", "no_such_dose"),
    Violation("without-dose", "{detail} is chosen without a dose", "undosed_item"),
    Violation("two-doses", "{detail} has two doses", "two_doses"),
)


def _known(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    doses = _all_doses(knowledge)
    for dose in doses.values():
        yield fact("level_in", dose_name(dose), dose.level.rank)
    for dose in knowledge.doses:
        yield fact("dose_exists", dose.contraction, dose.level)
    for exercise in knowledge.exercises.values():
        if dose_at(exercise, None, knowledge) is not None:
            yield fact("gentle_always", exercise.id)
        elif exercise.contraction is not Contraction.PASSIVE and exercise.pace is None and exercise.serves:
            yield fact("needs_dose", exercise.contraction)
        for stage in StageLevel:
            most = knowledge.limit(exercise, stage)
            if most is not None:
                yield fact("most_days_of", exercise.id, stage, most.days)
                kept = (name for name, dose in doses.items() if _is_within(dose, most))
                yield from (fact("keeps_limit", exercise.id, stage, name) for name in kept)


def _is_within(dose: Dose, most: Limit) -> bool:
    return all(getattr(dose, figure) <= getattr(most, figure) for figure in DOSED_FIGURES)


def _all_doses(knowledge: KnowledgeBase) -> dict[str, Dose]:
    """Return every dose that planning can give any item, by its name."""
    found = (
        given_dose(exercise, level, stage, knowledge)
        for exercise in knowledge.exercises.values()
        for level in (None, *DoseLevel)
        for stage in StageLevel
    )
    return {dose_name(dose): dose for dose in found if dose is not None}


def run(subject: Subject) -> Result:
    """Look for an athlete with too high a dose. That doses rise with their level is held where they are written."""
    proven = prove(subject, CHECK.name, one(subject.knowledge, write((), _known(subject.knowledge)) + LIMITS), CLAIMS)
    return Result(f"{len(_all_doses(subject.knowledge))} doses, {proven.figure}", proven.anomalies)


CHECK = Check(
    "dose-limits",
    "no dose is above what is permitted or above the limit of the exercise, and every level that can be permitted has one",
    run,
    ("clingo",),
)
