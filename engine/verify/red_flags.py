"""Invariant 2: a red flag always ends in a referral, and no loading exercise; only what clears it takes it back.

What a red flag is, the rules say, and ``kb/red_flag_answers.py`` says it again apart from them; both are proven.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from engine.english import sentence
from engine.translate.asp import write
from engine.translate.clauses import FIRES, meeting, variables
from engine.translate.datalog import ANYTHING, DatalogClause, Literal, fact
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.proof import Violation, difference, prove
from engine.verify.worlds import two
from language.assurance import Assurance
from language.conclusions import Concern, Referral
from language.levels import Urgency
from language.rules import Advice

REFERRED = """
varies(Q) :- unknown(a, Q).
alive :- red_flag(a), unknown(a, _).
wrong("no-referral") :- red_flag(a), not decision(a, "referral").
seen_by(A, U) :- referral(A, _, V), as_soon_as(V, U).
not_referred(N) :- must_refer(a, N, U), not seen_by(a, U).
not_referred(N) :- must_refer(a, N, _), not decision(a, "referral").
looked_at_by(A, U) :- concern(A, _, V), as_soon_as(V, U).
not_referred(N) :- must_be_seen(a, N, U), not seen_by(a, U), not looked_at_by(a, U).
wrong("must-refer") :- not_referred(_).
wrong("item-with-referral") :- red_flag(a), chosen(a, _, _, _).
wrong("item-with-referral") :- red_flag(a), state(a, _, "possible").
wrong("item-with-referral") :- red_flag(a), day(a, _, _).
wrong("item-with-referral") :- referral(a, _, _), chosen(a, _, _, _).
settles(F) :- cleared(b, F), not cleared(a, F).
settles(F) :- can_wait(b, F), not can_wait(a, F).
wrong("taken-back") :- red_flag(a), not decision(b, "referral"), not settles(_).
wrong("two-decisions") :- decision(a, D), decision(a, E), D < E.
"""

CLAIMS = (
    Violation("no-referral", "a red flag does not end in a referral"),
    Violation("must-refer", "these answers must refer, and do not: {detail}", "not_referred"),
    Violation("item-with-referral", "there is something to do beside a red flag"),
    Violation("taken-back", "a further answer takes a red flag's referral back, and nothing has cleared it"),
    Violation("two-decisions", "a consultation ends in two decisions"),
)


def refers(rule: Advice, assurance: Assurance) -> bool:
    """Return whether a rule refers for a red flag."""
    flags = {source.id for source in assurance.red_flags}
    return isinstance(rule.then, Referral) and any(citation.source in flags for citation in rule.sources)


def _red_flag_clauses(subject: Subject) -> Iterator[DatalogClause]:
    for rule in (rule for rule in subject.rules if refers(rule, subject.assurance)):
        fires = Literal(FIRES, (rule.id, *(ANYTHING for _ in variables(rule))))
        yield DatalogClause(Literal("red_flag"), (fires,))


def _must_refer(assurance: Assurance) -> Iterator[DatalogClause]:
    for one in assurance.must_refer:
        words = f"{'; '.join(map(sentence, one.answers))} ({one.source}, {one.urgency.label})"
        kind = "must_be_seen" if one.beside_a_plan else "must_refer"
        yield from meeting(Literal(kind, (words, one.urgency.code)), one.answers)


def _as_soon_as() -> Iterator[DatalogClause]:
    for now, later in product(Urgency, repeat=2):
        if now.rank >= later.rank:
            yield fact("as_soon_as", now, later)


def run(subject: Subject) -> Result:
    """Look for an athlete with a red flag and no referral, and for red flags for which no rule has anyone seen."""
    program = two(
        subject.knowledge,
        write([*_red_flag_clauses(subject), *_must_refer(subject.assurance)], _as_soon_as()) + REFERRED,
    )
    proven = prove(subject, CHECK.name, program, CLAIMS, difference)
    cited = {
        citation.source
        for rule in subject.rules
        if isinstance(rule.then, (Concern, Referral))
        for citation in rule.sources
    }
    missing = tuple(
        Anomaly(source.id, f"no rule sends anyone to be seen for {source.id}: {source.says}")
        for source in subject.assurance.red_flags
        if source.id not in cited
    )
    flags, must = len(subject.assurance.red_flags), len(subject.assurance.must_refer)
    return Result(
        f"{flags} red flags, {must} answers that must refer, {proven.figure}",
        (*proven.anomalies, *missing),
    )


CHECK = Check(
    "red-flags-refer",
    "a red flag always ends in a referral, with nothing to do beside it, and only what clears it takes it back",
    run,
    ("clingo",),
)
