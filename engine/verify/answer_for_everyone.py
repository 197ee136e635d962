"""Invariant 8: every set of answers gives a plan, a referral, or the questions that are needed; never two of them."""

from __future__ import annotations

from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one

DECIDED = """
alive :- plan(a).
decided :- decision(a, _).
wrong("no-decision") :- not decided.
wrong("two-decisions") :- decision(a, D), decision(a, E), D < E.
wrong("nothing-to-ask") :- decision(a, "more answers needed"), not question_left(a).
wrong("all-told-and-no-answer") :- decision(a, "more answers needed"), not something_unknown.
something_unknown :- unknown(a, _).
wrong("empty-plan") :- plan(a), not something_to_do.
something_to_do :- day(a, _, _).
never_placed(E) :- in_session(a, E, S), not placed(S).
placed(S) :- day(a, S, _).
wrong("no-day") :- never_placed(_).
"""

CLAIMS = (
    Violation("no-decision", "some answers give neither a plan nor a referral nor a question"),
    Violation("two-decisions", "some answers give two decisions"),
    Violation("nothing-to-ask", "more answers are asked for, and there is no question that would help"),
    Violation("all-told-and-no-answer", "everything is answered, and still more answers are asked for"),
    Violation("empty-plan", "a plan has nothing to do on any day"),
    Violation("no-day", "{detail} is chosen and has no day in the week", "never_placed"),
)


def run(subject: Subject) -> Result:
    """Look for an athlete who gets no answer."""
    return prove(subject, CHECK.name, one(subject.knowledge, DECIDED), CLAIMS)


CHECK = Check(
    "answer-for-everyone",
    "every set of answers gives a plan with something to do, a referral, or questions that help",
    run,
    ("clingo",),
)
