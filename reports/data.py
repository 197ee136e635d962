"""The questions as plain data for other programs."""

from __future__ import annotations

from typing import Any

from language.domains import Choice, Names, Whole, code
from language.knowledge import KnowledgeBase
from language.questions import Question

SCHEMA_VERSION = "1.0"


def questions(knowledge: KnowledgeBase) -> dict[str, Any]:
    """Return every question as plain data."""
    return {
        "schema": "sitbone-questions",
        "schema_version": SCHEMA_VERSION,
        "questions": [_question(question) for question in knowledge.questions],
    }


def _question(question: Question) -> dict[str, Any]:
    domain = question.domain
    found: dict[str, Any] = {
        "id": question.id,
        "topic": question.topic.value,
        "text": question.text,
        "hint": question.hint,
        "more": question.more or None,
        "why": question.why,
        "kind": question.kind,
        "definition": (question.asks.__doc__ or "").strip(),
        "may_be_unknown": True,
        "may_not_apply": question.may_not_apply,
        "asked_at_check_ins_only": question.is_follow_up,
        "holds_weeks": question.holds_weeks or None,
    }
    if isinstance(domain, Whole):
        found |= {"unit": domain.unit, "low": domain.low, "high": domain.high}
    elif isinstance(domain, Choice):
        found["choices"] = [{"code": option.code, "label": option.label} for option in domain.options]
        if question.groups:
            found["groups"] = [
                {"label": group.label, "choices": [code(entry) for entry in group.entries]} for group in question.groups
            ]
    elif isinstance(domain, Names):
        found["choices"] = [{"code": name, "label": name} for name in domain.options]
    return found
