"""Every question with its answer, how it came to be, and what it bears on."""

from __future__ import annotations

from engine.audit.audited import Audited, reads
from engine.audit.sensitivity import words
from engine.english import given_words
from engine.schemas import audit as form
from language.findings import Conclusion
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question


def answers(audited: Audited) -> list[form.AuditedAnswer]:
    """Return a row for every question, in the order of the questionnaire; ``history`` runs from the first answer on.

    ``read_by`` names the rules that fired on the answer; ``flips`` says for how many conclusions it decides alone.
    """
    outcome = audited.plan.outcome
    reading: dict[str, dict[str, None]] = {}
    for firing in outcome.firings:
        for question in reads(firing.rule, outcome.knowledge):
            reading.setdefault(question.id, {})[firing.rule.id] = None
    known = {found.key for found in outcome.facts if isinstance(found, Conclusion)}
    return [
        form.AuditedAnswer(
            question=question.id,
            topic=question.topic.value,
            text=question.text,
            answer=_given(question, outcome.told.get(question.id)),
            state=_state(outcome.told.get(question.id)),
            history=_history(question, audited),
            read_by=list(reading.get(question.id, ())),
            decides=len(
                {key for rerun in audited.reruns if rerun.change.question is question for key in known - rerun.keys}
            ),
            ends_otherwise=list(
                words(
                    rerun.change
                    for rerun in audited.reruns
                    if rerun.change.question is question and rerun.decision is not audited.plan.decision
                )
            ),
        )
        for question in outcome.knowledge.questions
    ]


def _given(question: Question, given: Given | None) -> str:
    return "not asked" if given is None else given_words(question, given)


def _state(given: Given | None) -> form.Answered:
    if given is None:
        return "not asked"
    if given is UNKNOWN:
        return "not known"
    return "does not apply" if given is NOT_APPLICABLE else "answered"


def _history(question: Question, audited: Audited) -> list[form.DatedAnswer]:
    return [
        form.DatedAnswer(
            day=sitting.day.isoformat() if sitting.day else "",
            answer=given_words(question, sitting.told[question.id]),
        )
        for sitting in audited.subject.sittings
        if question.id in sitting.told
    ]
