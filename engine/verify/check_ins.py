"""Invariant 15: after a bad check-in nothing rises and nothing is added, whatever was answered before and is answered now.

Any plan stands for the last one, with any answers behind it; the check-in after it may change every answer. What is kept of the
last plan is what ``engine/last_plan.py`` keeps: its stage, and at most what it allowed, permitted and kept. A check-in is bad
when two sessions running were raised, one hurt 6 of 10 or more, it is worse, or daily pain crept up; one that leaves such an
answer out counts as bad.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from engine.translate.asp import term, write
from engine.translate.datalog import DatalogClause, fact
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.proof import HIGHER_DOSE, Violation, difference, prove
from engine.verify.worlds import two
from language.bounds import Bound, Within
from language.knowledge import KnowledgeBase
from language.levels import DoseLevel
from language.questions import Tells
from language.steps import DOSED, dose_step, pace_step, rung_step
from language.work import Pace, Phase, Rung

KEPT = (Tells.STAGE_BEFORE, Tells.OPEN_BEFORE, Tells.PERMITTED_BEFORE)
"""What is kept of the last plan."""

AFTER = f"""
#defined holds_back/2.
#defined holds_back_from/2.
#defined must_be_known/1.{HIGHER_DOSE}
varies(Q) :- asked(Q).
both_plan :- plan(a), plan(b).
alive :- both_plan.

% What is kept of the plan of a.
permits(S) :- may_dose(a, C, L), dose_step(C, L, S).
permits(S) :- may_run(a, P), pace_step(P, S).
permits(S) :- may_reach(a, P, R), rung_step(P, R, S).
:- not plan(a).
:- not known(b, OPEN_BEFORE).
:- not known(b, PERMITTED_BEFORE).
:- said(b, OPEN_BEFORE, E), not state(a, E, "possible").
:- said(b, PERMITTED_BEFORE, S), not permits(S).
:- stage_number(a, N), not given(b, STAGE_BEFORE, N).
:- said(b, KEPT_BEFORE, E), not may_keep(a, E).

bad :- given(b, Q, V), holds_back(Q, V).
bad :- given(b, Q, N), holds_back_from(Q, M), N >= M.
bad :- unknown(b, Q), must_be_known(Q).
:- not bad.

wrong("stage-raised") :- both_plan, stage_number(a, N), stage_number(b, M), N < M.
added(E) :- both_plan, state(b, E, "possible"), not state(a, E, "possible").
wrong("item-added") :- added(_).
faster(P) :- both_plan, may_run(b, P), not may_run(a, P).
wrong("pace-raised") :- faster(_).
higher(P, R) :- both_plan, may_reach(b, P, R), not may_reach(a, P, R).
wrong("rung-raised") :- higher(_, _).
"""

_OF_WHAT_WAS_KEPT = ":- said(b, KEPT_BEFORE, E), not may_keep(a, E).\n"

CLAIMS = (
    Violation("stage-raised", "the stage is higher after a bad check-in"),
    Violation("item-added", "{detail} may be done only after a bad check-in", "added"),
    Violation("dose-raised", "the dose of {detail} is higher after a bad check-in", "raised"),
    Violation("pace-raised", "{detail} may be run only after a bad check-in", "faster"),
    Violation("rung-raised", "{detail} may be reached only after a bad check-in", "higher"),
)


def _steps() -> Iterator[DatalogClause]:
    for contraction, level in product(DOSED, DoseLevel):
        yield fact("dose_step", contraction, level, dose_step(contraction, level))
    for pace in Pace:
        yield fact("pace_step", pace, pace_step(pace))
    for phase, rung in product(Phase, Rung):
        yield fact("rung_step", phase, rung, rung_step(phase, rung))


def _bad(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    """Yield which answers of a check-in are bad."""
    for question in knowledge.questions:
        worst = question.holds_back
        if worst is None:
            continue
        if isinstance(worst, Bound):
            assert isinstance(worst.test, Within)  # noqa: S101  (told to the type checker; a number has a bound)
            assert worst.test.low is not None  # noqa: S101  (refused when the question is written)
            yield fact("holds_back_from", question.id, worst.test.low)
        else:
            yield from (fact("holds_back", question.id, value) for value in worst)
        if not question.is_worked_out:
            yield fact("must_be_known", question.id)


def run(subject: Subject) -> Result:
    """Look for a plan and a bad check-in after it that raises or adds something."""
    knowledge = subject.knowledge
    kept = knowledge.tellers(*KEPT)
    if len(kept) < len(KEPT):
        missing = ", ".join(what.value for what in KEPT if knowledge.telling(what) is None)
        asked = any(question.is_follow_up for question in knowledge.questions)
        return Result("no check-ins", (Anomaly("check-ins", f"nothing tells {missing}"),) if asked else ())
    after = AFTER if knowledge.telling(Tells.KEPT_BEFORE) else AFTER.replace(_OF_WHAT_WAS_KEPT, "")
    for question in (*kept, *knowledge.tellers(Tells.KEPT_BEFORE)):
        after = after.replace(question.tells.name if question.tells else "", term(question.id))
    program = two(knowledge, write((), [*_steps(), *_bad(knowledge)]) + after)
    return prove(subject, CHECK.name, program, CLAIMS, difference)


CHECK = Check(
    "bad-check-in-never-adds",
    "after a bad check-in no stage, dose, pace or rung is higher, and nothing is added",
    run,
    ("clingo",),
)
