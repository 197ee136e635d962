"""No sentence is said that does not fit: whatever it supposes of an athlete was told, or follows from what was told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.translate.asp import term, write
from engine.translate.clauses import meeting
from engine.translate.datalog import Literal
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.page import PAGE, name, on_page
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.assurance import Alternatives
from language.knowledge import KnowledgeBase
from language.levels import Move
from language.scales import Scale

ALIVE = "alive :- page(_, _).\n"


def unsupposed(supposes: Mapping[Scale, Alternatives], knowledge: KnowledgeBase) -> list[Scale]:
    """Return the sentences of which nobody has said what they suppose."""
    return [sentence for kind in _kinds(knowledge) for sentence in kind if sentence not in supposes]


def _kinds(knowledge: KnowledgeBase) -> tuple[type[Scale], ...]:
    return (knowledge.advice, knowledge.sentences, knowledge.expectations, Move, knowledge.doubts)


def _claims(supposes: Mapping[Scale, Alternatives]) -> Iterator[tuple[Violation, str]]:
    for sentence, alternatives in supposes.items():
        if alternatives:
            key = name(sentence)
            fits = Literal("fits", (key,))
            text = write(clause for needed in alternatives for clause in meeting(fits, needed))
            wrong = f"wrong({term(key)}) :- {on_page(sentence)}, not fits(a, {term(key)}).\n"
            words = f"said to one whom it does not fit: “{sentence.meaning or sentence.label}”"
            yield Violation(key, words), text + wrong


def run(subject: Subject) -> Result:
    """Look for an athlete to whom something is said that does not fit."""
    claims, clauses = zip(*_claims(subject.assurance.supposes), strict=True) if subject.assurance.supposes else ((), ())
    proven = prove(subject, CHECK.name, one(subject.knowledge, "".join((PAGE, ALIVE, *clauses))), claims)
    silent = tuple(
        Anomaly(name(sentence), f"nobody has said what it supposes: “{sentence.label}”")
        for sentence in unsupposed(subject.assurance.supposes, subject.knowledge)
    )
    return Result(f"{len(claims)} sentences, {proven.figure}", (*silent, *proven.anomalies))


CHECK = Check(
    "words-fit",
    "no sentence is said to an athlete of whom what it supposes is not known",
    run,
    ("clingo",),
)
