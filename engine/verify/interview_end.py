"""Claim about interviews: the urgency with which one ends is that of the full answers, and so is what to do until seen.

An interview that ends in a referral leaves questions open, whichever they are. Two athletes: one with open questions, for
whom a referral stands that nothing open can take back, while nothing open could refer more urgently; and the same one with any
of them answered in any way. When an interview ends, ``engine.interview.stakes`` says, and a test holds it to these conditions.
"""

from __future__ import annotations

from engine.translate.asp import write
from engine.translate.clauses import POSSIBLY, predicate
from engine.translate.datalog import DatalogClause, fact
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, difference, prove
from engine.verify.worlds import findings_of_two
from language.conclusions import Referral
from language.findings import slots
from language.levels import Urgency
from language.rules import Advice, premises

ENDED = """
varies(Q) :- unknown(a, Q).
urgency(A, N) :- referral(A, _, U), rank(U, N).
highest(A, N) :- urgency(A, N), N >= M : urgency(A, M).
% Something open could still refer more urgently.
open_end :- highest(a, N), possibly_referral(a, _, U), rank(U, M), M > N.
% Something open could change what to do until seen; whoever must go now is not kept for it.
open_end :- possibly_meanwhile(a, W), not meanwhile(a, W), not highest(a, TOP), top(TOP).
ended :- highest(a, _), not open_end.
alive :- ended, unknown(a, _).
wrong("other-urgency") :- ended, highest(a, N), not highest(b, N).
wrong("other-instruction") :- ended, not highest(a, TOP), top(TOP), other(_).
other(W) :- meanwhile(a, W), not meanwhile(b, W).
other(W) :- meanwhile(b, W), not meanwhile(a, W).
"""

CLAIMS = (
    Violation("other-urgency", "an open answer changes the urgency with which an interview has ended"),
    Violation("other-instruction", "an open answer changes what to do until seen: {detail}", "other"),
)


def _ranks() -> tuple[DatalogClause, ...]:
    return (*(fact("rank", urgency, urgency.rank) for urgency in Urgency), fact("top", Urgency.NOW.rank))


def _taken_back(rules: tuple[Advice, ...]) -> str:
    """Return that it has not ended while what takes a referral back could come: whatever their rules need to be absent."""
    absent = {
        part.finding for rule in rules if isinstance(rule.then, Referral) for part in premises(rule) if part.negated
    }
    lines = []
    for finding in sorted(absent, key=lambda finding: finding.__name__):
        terms = "".join(f", X{place}" for place, _ in enumerate(slots(finding)))
        name = predicate(finding)
        lines.append(f"open_end :- {POSSIBLY}{name}(a{terms}), not {name}(a{terms}).")
    return "\n".join(lines)


def run(subject: Subject) -> Result:
    """Look for an athlete whose interview has ended with another urgency than that of the full answers."""
    program = findings_of_two(subject.knowledge, write((), _ranks()) + _taken_back(subject.rules) + ENDED)
    return prove(subject, CHECK.name, program, CLAIMS, difference)


CHECK = Check(
    "interview-urgency",
    "the urgency that an interview ends with is that of the full answers, and so is what to do until seen",
    run,
    ("clingo",),
)
