"""The questions as plain data for other programs."""

from __future__ import annotations

from typing import Any

from engine.ground import ground
from language.domains import Choice, Names, Noted, Whole, code
from language.knowledge import KnowledgeBase
from language.questions import Question

SCHEMA_VERSION = "1.2"
MOST_RANGES = 8
"""Ranges that can be chosen from; a number with more is told as a number."""


def questions(knowledge: KnowledgeBase) -> dict[str, Any]:
    """Return every question as plain data."""
    return {
        "schema": "sitbone-questions",
        "schema_version": SCHEMA_VERSION,
        "questions": [question_data(question, knowledge) for question in knowledge.questions],
        "screens": [
            {
                "id": one.id,
                "part": one.part,
                "title": one.title,
                "ticks": one.ticks or None,
                "heads": [{"label": head.label, "asks": list(head.asks)} for head in one.heads],
                "asks": list(one.asks),
            }
            for one in knowledge.screens
        ],
    }


def question_data(question: Question, knowledge: KnowledgeBase) -> dict[str, Any]:
    """Return one question as plain data: its words, what may be answered, and of a number the ranges that rules tell apart.

    ``check`` is there where something is to be tried: what it is called, its steps, and where it is drawn on the pages of
    ``sitbone book``. ``ranges`` is there where a number may be told by choosing: each number of a range is the same to every
    rule. It is left out where there is only one, or more than can be chosen from.
    """
    domain, test = question.domain, knowledge.self_test(question)
    found: dict[str, Any] = {
        "id": question.id,
        "topic": question.topic.value,
        "text": question.text,
        "tick": question.tick or None,
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
    if test is not None:
        found["check"] = {"name": test.name, "steps": list(test.steps), "drawn_at": f"exercises.html#item-{test.id}"}
    if isinstance(domain, Whole):
        found |= {"unit": domain.unit, "low": domain.low, "high": domain.high}
        cells = ground(knowledge).spaces[question.id].cells
        if 1 < len(cells) <= MOST_RANGES:
            found["ranges"] = [{"low": low, "high": high} for low, high in cells]
    elif isinstance(domain, Choice):
        found["choices"] = [{"code": option.code, "label": option.label} for option in domain.options]
        if question.groups:
            found["groups"] = [
                {"label": group.label, "choices": [code(entry) for entry in group.entries]} for group in question.groups
            ]
    elif isinstance(domain, Names):
        things = knowledge.named_by(question)
        found["choices"] = [
            {"code": name, "label": things[name].name if name in things else name} for name in domain.options
        ]
    elif isinstance(domain, Noted):
        found["each"] = domain.what
    return found
