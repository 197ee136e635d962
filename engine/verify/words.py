"""No loose ends: every question is read, every conclusion is used, every rule is reasoned, sourced and within its review date.

Words, slots and values that do not exist are refused when a rule is written (``language/rules.py``), and so are rules without
reason or source; what is refused never comes here.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.planning.activities import READ_BY_ACTIVITIES
from engine.planning.progress import READ_BY_PROGRESS
from engine.planning.write import CONCLUDED_FOR_PROGRESS
from engine.review import is_overdue, review
from engine.translate.clauses import predicate
from engine.translate.datalog import Literal
from engine.translate.procedures import clauses
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from language._experta import W
from language.conclusions import (
    Advised,
    Concern,
    Contraindicated,
    Differential,
    Doubtful,
    Expected,
    Indicated,
    Irritability,
    MayDose,
    MayGoOn,
    Meanwhile,
    Presentation,
    Says,
    Step,
    Support,
)
from language.findings import Conclusion, Finding
from language.knowledge import KnowledgeBase
from language.loads import Load
from language.rules import premises
from language.sources import Citation

TOLD: tuple[type[Conclusion], ...] = (
    Advised,
    Concern,
    Differential,
    Doubtful,
    Expected,
    Irritability,
    MayGoOn,
    Meanwhile,
    Presentation,
    Says,
    Step,
    Support,
)
"""Conclusions that a plan or the page of a referral tells as they are; a test holds that a page reads each of them."""


def run(subject: Subject) -> Result:
    """Look for loose ends."""
    found = (
        *_unread_questions(subject),
        *_unused_conclusions(subject),
        *_without_effect(subject),
        *_overdue(subject),
        *_uncited_sources(subject),
    )
    rules, questions, sources = map(len, (subject.rules, subject.knowledge.questions, subject.knowledge.sources))
    return Result(f"{rules} rules, {questions} questions, {sources} sources", found)


def _read_by_planning(subject: Subject) -> set[str]:
    """Return the names of the predicates that the procedures read."""
    return {
        part.predicate for clause in clauses(subject.knowledge) for part in clause.body if isinstance(part, Literal)
    }


def _read(subject: Subject) -> set[type[Finding]]:
    return {part.finding for rule in subject.rules for part in premises(rule)}


def _unread_questions(subject: Subject) -> Iterator[Anomaly]:
    by_planning = _read_by_planning(subject)
    for question in subject.knowledge.questions:
        if (
            question.asks not in _read(subject)
            and predicate(question.asks) not in by_planning
            and question.tells not in (*READ_BY_PROGRESS, *READ_BY_ACTIVITIES)
        ):
            yield Anomaly(question.id, f"no rule and no step of planning reads the question “{question.text}”")


def _unused_conclusions(subject: Subject) -> Iterator[Anomaly]:
    by_planning = _read_by_planning(subject)
    used: tuple[type[Conclusion], ...] = (*TOLD, *CONCLUDED_FOR_PROGRESS)
    for kind in sorted({type(rule.then) for rule in subject.rules}, key=lambda kind: kind.__name__):
        if kind not in _read(subject) and predicate(kind) not in by_planning and not issubclass(kind, used):
            ids = ", ".join(rule.id for rule in subject.rules if isinstance(rule.then, kind))
            yield Anomaly(predicate(kind), f"nothing uses what these rules conclude ({kind.__name__}): {ids}")


def _without_effect(subject: Subject) -> Iterator[Anomaly]:
    """Yield rules whose conclusion touches nothing: no item brings the load, serves the purpose or works in that way."""
    items = subject.knowledge.exercises.values()
    loads = {load for item in items for load in item.loads}
    purposes = {purpose for item in items for purpose in item.serves}
    works = {item.contraction for item in items}
    for rule in subject.rules:
        for kind, slot, touched, what in (
            (Contraindicated, "load", loads | _read_loads(subject), "no item brings this load"),
            (Indicated, "purpose", purposes, "no item serves this purpose"),
            (MayDose, "contraction", works, "no item works in this way"),
        ):
            if isinstance(rule.then, kind) and not isinstance(rule.then[slot], W) and rule.then[slot] not in touched:
                yield Anomaly(rule.id, f"{rule.id} has no effect: {what}: {rule.then[slot].label}")


def _read_loads(subject: Subject) -> set[Load]:
    found = (
        part.pattern.get("load")
        for rule in subject.rules
        for part in premises(rule)
        if issubclass(part.finding, Contraindicated)
    )
    return {load for load in found if isinstance(load, Load)}


def _overdue(subject: Subject) -> Iterator[Anomaly]:
    for rule in subject.rules:
        if subject.today is not None and is_overdue(rule, subject.knowledge, subject.today):
            due = review(rule, subject.knowledge).due
            yield Anomaly(rule.id, f"{rule.id} was to be reviewed by {due.isoformat()}")


def _uncited_sources(subject: Subject) -> Iterator[Anomaly]:
    knowledge = subject.knowledge
    cited = {citation.source for rule in knowledge.rules for citation in rule.sources}
    for group in (knowledge.exercises.values(), knowledge.doses, knowledge.procedures):
        cited |= {citation.source for thing in group for citation in thing.sources}
    cited |= {citation.source for citation in _of_tables(knowledge)}
    cited |= {
        citation.source for dispute in knowledge.disagreements for side in dispute.sides for citation in side.sources
    }
    for source in knowledge.sources.values():
        if source.id not in cited:
            yield Anomaly(source.id, f"nothing rests on {source.id}: {source.says}")


def _of_tables(knowledge: KnowledgeBase) -> Iterator[Citation]:
    """Yield what the tables beside rules, exercises and doses cite."""
    yield from (
        *knowledge.choices.run_sources,
        *knowledge.choices.sources,
        *knowledge.progress.cited,
        *knowledge.ladder.sources,
    )
    yield from (*knowledge.pain.band_sources, *knowledge.pain.flare_sources, *knowledge.pain.step_up_sources)
    yield from (*knowledge.help.now.sources, *knowledge.help.soon.sources)
    yield from (citation for found in knowledge.limits.values() for limit in found for citation in limit.sources)


CHECK = Check(
    "no-loose-ends", "every question is read, every conclusion used, every source cited, no review overdue", run
)
