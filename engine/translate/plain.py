"""The knowledge as plain data, for programs in other languages: what can be told and concluded, rules, catalogue, sources."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from engine.english import rule_text
from engine.review import is_reviewed
from language._experta import W
from language.bounds import AnyOf, Bound
from language.domains import Choice, Domain, Whole, code
from language.exercises import Exercise
from language.findings import Conclusion, Finding, slots
from language.knowledge import KnowledgeBase
from language.questions import Count
from language.rules import Advice, premises
from language.scales import Scale
from language.sources import Citation, Source, review_of, strength_of

SCHEMA_VERSION = "1.0"

Json = dict[str, Any]


def knowledge(knowledge: KnowledgeBase) -> Json:
    """Return the whole of the knowledge."""
    rules = knowledge.rules
    kinds = {part.finding for rule in rules for part in premises(rule)} | {type(rule.then) for rule in rules}
    kinds |= {question.asks for question in knowledge.questions} | {count.asks for _, count in knowledge.counted}
    return {
        "schema": "sitbone-knowledge",
        "schema_version": SCHEMA_VERSION,
        "version": knowledge.version,
        "hash": knowledge.fingerprint,
        "reviewed": is_reviewed(knowledge),
        "findings": [_kind(kind) for kind in sorted(kinds, key=lambda kind: kind.__name__)],
        "questions": [
            {
                "id": question.id,
                "finding": question.asks.__name__,
                "text": question.text,
                "several": question.takes_several,
                "may_not_apply": question.may_not_apply,
                "counts": _count(question.counts) if question.counts else None,
            }
            for question in knowledge.questions
        ],
        "chapters": [
            {"title": title, "rules": [_rule(rule) for rule in chapter]}
            for title, chapter in knowledge.chapters.items()
        ],
        "items": [_item(item) for item in knowledge.exercises.values()],
        "doses": [_fields(dose) for dose in knowledge.doses],
        "limits": {name: [_fields(limit) for limit in limits] for name, limits in knowledge.limits.items()},
        "procedures": [_fields(procedure) for procedure in knowledge.procedures],
        "sources": [_source(source) for source in knowledge.sources.values()],
    }


def _count(count: Count) -> Json:
    return {
        "finding": count.asks.__name__,
        "most": count.most,
        "points": {str(code(entry)): points for entry, points in count.weights},
    }


def _kind(kind: type[Finding]) -> Json:
    return {
        "name": kind.__name__,
        "means": (kind.__doc__ or "").strip(),
        "told": not issubclass(kind, Conclusion),
        "role": kind.role.value if issubclass(kind, Conclusion) else None,
        "phrase": kind.phrase,
        "slots": {name: _domain(domain) for name, domain in slots(kind).items()},
    }


def _domain(domain: Domain) -> Json:
    if isinstance(domain, Whole):
        return {"from": domain.low, "to": domain.high, "unit": domain.unit}
    values = [code(value) for value in domain.values()]
    return {"scale": domain.scale.__name__, "among": values} if isinstance(domain, Choice) else {"among": values}


def _rule(rule: Advice) -> Json:
    return {
        "id": rule.id,
        "when": [{"not": part.negated, **_pattern(part.pattern)} for part in premises(rule)],
        "then": _pattern(rule.then),
        "because": rule.because,
        "sources": [str(citation) for citation in rule.sources],
        "strength": strength_of(rule.sources).code,
        "review_by": review_of(rule.sources).by.isoformat(),
        "english": rule_text(rule),
    }


def _pattern(pattern: Finding) -> Json:
    values = {name: _wanted(value) for name, value in pattern.values_by_slot.items()}
    return {"finding": type(pattern).__name__, "slots": values}


def _wanted(value: Any) -> Json:  # noqa: ANN401  (what stands in a slot)
    """Return what a slot must hold: ``is``, ``among``, ``from`` and ``to``, or a ``variable``."""
    if isinstance(value, W):
        return {"variable": value.__bind__}
    if isinstance(value, Bound):
        if isinstance(value.test, AnyOf):
            return {"among": [member.code for member in value.test.members]}
        edges = (("from", value.test.low), ("to", value.test.high))
        return {name: edge for name, edge in edges if edge is not None}
    return {"is": code(value)}


def _item(item: Exercise) -> Json:
    """Return an item as rules and planning read it, with all its loads; how it is drawn decides nothing."""
    told = _fields(item)
    del told["drawing"]
    return {**told, "loads": [load.code for load in item.loads]}


def _source(source: Source) -> Json:
    """Return a source; the day of its review stands at each rule."""
    told = _fields(source)
    del told["review"]
    return told


def _fields(thing: Any) -> Json:  # noqa: ANN401  (a dataclass of the knowledge)
    return {field.name: _value(getattr(thing, field.name)) for field in fields(thing)}


def _value(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, Scale):
        return value.code
    if isinstance(value, Citation):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return _fields(value)
    return [_value(part) for part in value] if isinstance(value, tuple) else value
