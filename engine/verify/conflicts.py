"""No athlete is concluded two things that cannot go together, or given what the advice speaks against."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.english import sentence
from engine.translate.asp import fact_of, term
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.assurance import Assurance
from language.conclusions import Expected, Irritability, Stage
from language.findings import Conclusion, slots
from language.knowledge import KnowledgeBase

ONE_ONLY: tuple[type[Conclusion], ...] = (Stage, Irritability, Expected)
"""Of these an athlete has one at most."""

ALIVE = "advice(C) :- advice(a, C).\nalive :- advice(_), chosen(a, _, _, _).\n"


def _written(knowledge: KnowledgeBase, assurance: Assurance) -> Iterator[tuple[Violation, str]]:
    """Yield each claim with the clauses that say when it is broken."""
    for role in ONE_ONLY:
        kind = knowledge.conclusion(role)
        ((slot, domain),) = slots(kind).items()
        for pair in combinations([kind(**{slot: value}) for value in domain.values()], 2):
            first, second = map(fact_of, pair)
            words = " and ".join(map(sentence, pair))
            yield (
                Violation(f"{sentence(pair[0])}+{sentence(pair[1])}", f"two at once: {words}"),
                _wrong(f"{sentence(pair[0])}+{sentence(pair[1])}", f"plan(a), {first}, {second}"),
            )
    for against in assurance.against:
        items = [item.id for item in knowledge.exercises.values() if against.items(item)]
        for item in items:
            key = f"{against.counsel.code}+{item}"
            body = f"advice({term(against.counsel.code)}), chosen(a, {term(item)}, _, _)"
            words = f"the advice “{against.counsel.label}” stands beside {against.words}: {item}"
            yield Violation(key, words), _wrong(key, body)
    for counsel, item in assurance.needs_in_plan:
        key = f"{counsel.code}+{item}"
        body = f'advice({term(counsel.code)}), not state(a, {term(item)}, "possible")'
        yield (
            Violation(key, f"the advice “{counsel.label}” is given, and this may not be done: {item}"),
            _wrong(key, body),
        )


def _wrong(key: str, body: str) -> str:
    return f"wrong({term(key)}) :- {body}.\n"


def run(subject: Subject) -> Result:
    """Look for an athlete with two things that cannot go together."""
    claims, clauses = zip(*_written(subject.knowledge, subject.assurance), strict=True)
    proven = prove(subject, CHECK.name, one(subject.knowledge, "".join((ALIVE, *clauses))), claims)
    return Result(f"{len(claims)} pairs, {proven.figure}", proven.anomalies)


CHECK = Check("no-conflicts", "no athlete is told two things that cannot go together", run, ("clingo",))
