"""What an audit is made from: the plan, whom it is for, and what came of each single answer given otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from engine.audit.sensitivity import ChangedAnswer, Key, Rerun, Result
from engine.english import sentence
from engine.history import Standing
from engine.planning.parts import Plan
from engine.review import is_overdue
from engine.schemas import audit as form
from language.findings import Answer, Conclusion, Finding
from language.knowledge import KnowledgeBase
from language.questions import Given, Question
from language.rules import Advice, premises
from language.sources import Citation, SourceCheck, strength_of


@dataclass(frozen=True, slots=True)
class Sitting:
    """The answers of one day.

    Attributes:
        day: The day, if it is known.
        told: The answers that were given on it, by question id.
    """

    day: date | None
    told: Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class AuditSubject:
    """Whom a plan is for, and how it came about.

    Attributes:
        name: Name or initials as given; may be empty.
        made: Day of the plan. Review dates are compared with it.
        clock: Time of the audit, UTC, ISO 8601, when the case gives no day of its own; else empty.
        file: Name of the case file, as it stands in the commands to reproduce the plan.
        sittings: Dated answers, first to last; empty when all were given on the day of the plan.
        before: The plan of the sitting before, if there was one.
        standing: When each answer that holds now was given; ``None`` when all were given on the day of the plan.
        not_understood: Words of answers that nothing was understood of, each with the id of its question.
    """

    name: str
    made: date
    clock: str = ""
    file: str = "CASE.toml"
    sittings: tuple[Sitting, ...] = ()
    before: Plan | None = None
    standing: Standing | None = None
    not_understood: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Audited:
    """All that the parts of an audit are written from."""

    plan: Plan
    subject: AuditSubject
    reruns: tuple[Rerun, ...]

    @cached_property
    def now(self) -> Result:
        """What the answers come to as they are."""
        plan = self.plan
        concluded = tuple(found for found in plan.outcome.facts if isinstance(found, Conclusion))
        return Result(plan.decision, concluded, {item.exercise.id: item.dose for item in plan.chosen})

    @cached_property
    def ids(self) -> Mapping[Key, str]:
        """The number of each finding, as ``f12``; the same as in the trace."""
        return {fact.key: f"f{number}" for number, fact in enumerate(self.plan.outcome.facts, 1)}

    @cached_property
    def rules(self) -> Mapping[str, Advice]:
        """The rules of the book by id."""
        return {rule.id: rule for rule in self.plan.outcome.rules}

    @cached_property
    def first_step(self) -> Mapping[Key, int]:
        """The step at which each conclusion came, from 1."""
        return {
            firing.conclusion.key: step
            for step, firing in reversed(tuple(enumerate(self.plan.outcome.firings, 1)))
            if firing.is_new
        }

    def question_of(self, finding: Finding) -> Question | None:
        """Return the question that a told finding answers; ``None`` for a conclusion."""
        return self.plan.knowledge.asking(type(finding)) if isinstance(finding, Answer) else None

    def is_expired(self, rule: Advice) -> bool:
        """Return whether the day by which a rule should be looked at again is past."""
        return is_overdue(rule, self.plan.knowledge, self.subject.made)


def by_question(
    changes: Iterable[ChangedAnswer], knowledge: KnowledgeBase
) -> dict[Question, tuple[ChangedAnswer, ...]]:
    """Return changes by question, in the order of the questionnaire."""
    found: dict[Question, list[ChangedAnswer]] = {}
    for change in changes:
        found.setdefault(change.question, []).append(change)
    return {question: tuple(found[question]) for question in knowledge.questions if question in found}


def certainty(citations: Iterable[Citation]) -> form.Certainty:
    """Return how strong the evidence of some citations is together, and whether all or some of it is unverified."""
    cited = tuple(dict.fromkeys(citations))
    recalled = [citation.statement.check is SourceCheck.RECALLED for citation in cited]
    return form.Certainty(
        strength=strength_of(cited).label if cited else "",
        unverified="all" if recalled and all(recalled) else "some" if any(recalled) else "none",
        sources=[form.CitedSource(source=citation.source, at=citation.at) for citation in cited],
    )


def said(finding: Finding, audited: Audited) -> form.SaidFact:
    """Return a finding as a sentence, with its number if it holds, and the question if a person answered it."""
    question = audited.question_of(finding)
    return form.SaidFact(
        id=audited.ids.get(finding.key), says=sentence(finding), question=question.id if question else None
    )


def reads(rule: Advice, knowledge: KnowledgeBase) -> tuple[Question, ...]:
    """Return the questions that a rule reads directly, in the order of its premises."""
    told = (part.finding for part in premises(rule) if issubclass(part.finding, Answer))
    return tuple(dict.fromkeys(map(knowledge.asking, told)))
