"""Invariant 1: no item that may be done has a contraindication that holds, or that could hold given an unanswered question.

Two athletes: one with open questions, and the same one with any of them answered in any way. Who cannot say what made it worse
starts with gentle holds all the same; only naming one of these takes it away.
"""

from __future__ import annotations

from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, difference, prove
from engine.verify.worlds import tried_gently, two

ANSWERED = """
% b is a with any of the open questions answered.
varies(Q) :- unknown(a, Q).
allowed(A, E) :- plan(A), state(A, E, "possible").
% What is done already and taken well has shown that it is taken.
forbidden(A, E) :- contraindicated(A, L), loads(E, L), not shown(A, E, L).
forbidden(A, E) :- excluded(A, E).
forbidden_by(E) :- allowed(a, E), forbidden(a, E).
forbidden_later(E) :- allowed(a, E), forbidden(b, E), not tried_gently(E).
alive :- plan(a), plan(b), varies(_).
wrong("forbidden") :- forbidden_by(_).
wrong("could-be-forbidden") :- forbidden_later(_).
wrong("could-be-referred") :- plan(a), referral(b, _, _).
wrong("chosen-not-allowed") :- chosen(a, E, _, _), not allowed(a, E).
"""

CLAIMS = (
    Violation("forbidden", "{detail} may be done although a load of it is out", "forbidden_by"),
    Violation(
        "could-be-forbidden", "{detail} may be done although an open answer puts a load of it out", "forbidden_later"
    ),
    Violation("could-be-referred", "a plan is made although an open answer would refer"),
    Violation("chosen-not-allowed", "an item is chosen that may not be done"),
)


def run(subject: Subject) -> Result:
    """Look for an athlete who may do what an answer of theirs forbids, or could."""
    program = two(subject.knowledge, tried_gently(subject.knowledge) + ANSWERED)
    return prove(subject, CHECK.name, program, CLAIMS, difference)


CHECK = Check(
    "nothing-forbidden",
    "nothing that may be done has a contraindication that holds, or that could hold given an unanswered question",
    run,
    ("clingo",),
)
