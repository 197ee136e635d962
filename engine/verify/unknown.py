"""Invariant 7: not knowing never loosens. Against any answer, "don't know" never adds an item and never raises a dose.

One question is hidden at a time; hiding several is hiding one after the other. Who cannot say what made it worse starts with
gentle holds all the same: naming one takes that one away, and naming all of them refers for lack of a start.
"""

from __future__ import annotations

from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import HIGHER_DOSE, Violation, difference, prove
from engine.verify.worlds import tried_gently, two

HIDDEN = """
% b is a, but one answer of a is unknown in b.
alive :- both_plan, varies(_).
1 { varies(Q) : asked(Q) } 1.
:- varies(Q), unknown(a, Q).
:- varies(Q), not unknown(b, Q).
added(E) :- plan(b), state(b, E, "possible"), not state(a, E, "possible"), not tried_gently(E).
wrong("plan-for-not-knowing") :- plan(b), not plan(a), not names_a_start.
names_a_start :- varies(Q), said(a, Q, E), tried_gently(E).
wrong("referral-taken-back") :- decision(a, "referral"), plan(b), not no_start(a).
wrong("referral-taken-back") :- referral(a, _, _), plan(b).
wrong("item-added") :- added(_).
both_plan :- plan(b), plan(a).
"""

CLAIMS = (
    Violation("plan-for-not-knowing", "there is a plan only as long as an answer is not known"),
    Violation("referral-taken-back", "a referral turns into a plan when an answer is not known"),
    Violation("item-added", "{detail} may be done only as long as an answer is not known", "added"),
    Violation("dose-raised", "the dose of {detail} is higher when an answer is not known", "raised"),
)


def run(subject: Subject) -> Result:
    """Look for an athlete who gets more by not knowing."""
    program = two(subject.knowledge, tried_gently(subject.knowledge) + HIDDEN + HIGHER_DOSE)
    return prove(subject, CHECK.name, program, CLAIMS, difference)


CHECK = Check(
    "unknown-never-loosens",
    'against any answer, "don\'t know" never adds an item and never raises a dose',
    run,
    ("clingo",),
)
