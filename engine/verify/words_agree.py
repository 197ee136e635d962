"""No two sentences stand on one page that speak against each other, and one time is expected, never two."""

from __future__ import annotations

from collections.abc import Iterator

from engine.translate.asp import fact_of, term
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.page import PAGE, name, on_page
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.knowledge import KnowledgeBase
from language.loads import Sport
from language.questions import Tells

TIMES = """
alive :- page(A, X), page(B, Y), (A, X) < (B, Y).
wrong("two-expected-times") :- page("time", X), page("time", Y), X < Y.
wrong("no-expected-time") :- plan(a), not some_time.
some_time :- page("time", _).
some_time :- ended(a, _).
wrong("two-limits-of-pain") :- page("sentence", X), page("sentence", Y), limit(X), limit(Y), X < Y.
wrong("no-limit-of-pain") :- plan(a), not some_limit.
some_limit :- page("sentence", X), limit(X).
"""
TIME_CLAIMS = (
    Violation("two-expected-times", "a plan tells two times that it may take"),
    Violation("no-expected-time", "a plan does not tell how long it may take"),
    Violation("two-limits-of-pain", "a plan tells two limits of pain"),
    Violation("no-limit-of-pain", "a plan does not tell how much pain is all right"),
)


def _claims(subject: Subject) -> Iterator[tuple[Violation, str]]:
    for contrary in subject.assurance.contrary:
        key = f"{name(contrary.one)}+{name(contrary.other)}"
        both = f"{on_page(contrary.one)}, {on_page(contrary.other)}"
        bodies = [f"{both}, {_wants(sport, subject.knowledge)}" for sport in contrary.sports] or [both]
        words = f"said on one page, against each other: “{contrary.one.label}” and “{contrary.other.label}”"
        yield Violation(key, words), "".join(f"wrong({term(key)}) :- {body}.\n" for body in bodies)


def _wants(sport: Sport, knowledge: KnowledgeBase) -> str:
    asked = knowledge.telling(Tells.SPORT)
    assert asked is not None  # noqa: S101  (told to the type checker; who names a goal asks for it)
    return fact_of(asked.asks(**{asked.slot: sport}))


def _limits(subject: Subject) -> str:
    return "".join(f"limit({term(sentence.code)}).\n" for sentence in subject.assurance.limits_of_pain)


def run(subject: Subject) -> Result:
    """Look for an athlete whose page speaks against itself."""
    claims, clauses = zip(*_claims(subject), strict=True) if subject.assurance.contrary else ((), ())
    program = one(subject.knowledge, "".join((PAGE, TIMES, _limits(subject), *clauses)))
    proven = prove(subject, CHECK.name, program, (*TIME_CLAIMS, *claims))
    return Result(f"{len(claims)} pairs, {proven.figure}", proven.anomalies)


CHECK = Check(
    "words-agree",
    "no page says two things that speak against each other, and each tells one expected time",
    run,
    ("clingo",),
)
