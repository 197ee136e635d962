"""Invariant 6: one more contraindication, more pain or an earlier stage never adds an item and never raises a dose.

An item counts as added when it may be done; which of those a plan picks may change, for what falls away is replaced.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.translate.asp import write
from engine.translate.datalog import DatalogClause, Literal, fact
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import HIGHER_DOSE, Violation, difference, prove
from engine.verify.worlds import two
from language.conclusions import MayEnter
from language.knowledge import KnowledgeBase
from language.levels import StageLevel
from language.questions import Worse
from language.rules import Advice

COMPARED = f"""{HIGHER_DOSE}
both_plan :- plan(a), plan(b).
added(E) :- both_plan, state(b, E, "possible"), not state(a, E, "possible").
wrong("item-added") :- added(_).
"""

MORE_PAIN = """
% One answer is worse in b: a higher pain, a longer time to settle, a worse day after, or one more thing that hurts.
alive :- both_plan, varies(_).
1 { varies(Q) : worse_when_higher(Q); varies(Q) : worse_when_said(Q) } 1.
:- varies(Q), worse_when_higher(Q), not higher(Q).
higher(Q) :- given(a, Q, V), given(b, Q, W), number(Q), V < W.
higher(Q) :- given(a, Q, V), given(b, Q, W), worse(Q, V, W).
:- varies(Q), worse_when_said(Q), said(a, Q, V), not said(b, Q, V).
:- varies(Q), worse_when_said(Q), not known(a, Q).
:- varies(Q), worse_when_said(Q), not known(b, Q).
"""

ONE_MORE = """
% One more load, or one more item, is out for b.
alive :- both_plan, more(_).
1 { more(V) : load(V); more_item(V) : item(V) } 1.
contraindicated(b, V) :- more(V).
possibly_contraindicated(b, V) :- more(V).
apart_from_stage(b, V) :- more(V).
excluded(b, V) :- more_item(V).
possibly_excluded(b, V) :- more_item(V).
"""

HELD_BACK = """
% b is held back in an earlier stage than a.
alive :- both_plan, held_back(b, S), may_enter(a, S).
1 { held(S) : number_of(S, N) } 1.
held_back(b, S) :- held(T), number_of(T, M), number_of(S, N), N >= M.
"""


def _pain(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    for question in knowledge.questions:
        if question.worse is Worse.HIGHER:
            yield fact("worse_when_higher", question.id)
            yield fact("number", question.id)
        elif isinstance(question.worse, tuple):
            yield fact("worse_when_higher", question.id)
            yield from (fact("worse", question.id, *pair) for pair in combinations(question.worse, 2))
        elif question.worse is Worse.SAID:
            yield fact("worse_when_said", question.id)


def _held_back(rule: Advice) -> tuple[Literal, ...]:
    if not isinstance(rule.then, MayEnter):
        return ()
    stage: StageLevel = rule.then["stage"]
    return (Literal("held_back", (stage.code,), negated=True),)


def _claims(what: str) -> tuple[Violation, ...]:
    return (
        Violation("item-added", f"{{detail}} may be done only with {what}", "added"),
        Violation("dose-raised", f"the dose of {{detail}} is higher with {what}", "raised"),
    )


def more_pain(subject: Subject) -> Result:
    """Look for an athlete who gets more with more pain."""
    program = two(subject.knowledge, write((), _pain(subject.knowledge)) + MORE_PAIN + COMPARED)
    return prove(subject, PAIN.name, program, _claims("more pain"), difference)


def one_more(subject: Subject) -> Result:
    """Look for an athlete who gets more with one more contraindication."""
    loads = write((), [fact("load", load) for load in subject.knowledge.loads])
    program = two(subject.knowledge, loads + ONE_MORE + COMPARED)
    return prove(subject, CONTRAINDICATION.name, program, _claims("one more contraindication"), difference)


def earlier_stage(subject: Subject) -> Result:
    """Look for an athlete who gets more in an earlier stage."""
    program = two(subject.knowledge, HELD_BACK + COMPARED, _held_back)
    return prove(subject, STAGE.name, program, _claims("an earlier stage"), difference)


PAIN = Check("more-pain-never-adds", "more pain never adds an item and never raises a dose", more_pain, ("clingo",))
CONTRAINDICATION = Check(
    "contraindication-never-adds",
    "one more contraindication never adds an item and never raises a dose",
    one_more,
    ("clingo",),
)
STAGE = Check(
    "earlier-stage-never-adds",
    "an earlier stage never adds an item and never raises a dose",
    earlier_stage,
    ("clingo",),
)
