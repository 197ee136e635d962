"""Duplicates: no two rules say the same, whatever the order of their premises and the names of their variables."""

from __future__ import annotations

from typing import Any

from engine.verify.anomalies import Anomaly, Check, Result, Subject
from language._experta import W
from language.canonical import canonical
from language.findings import Finding
from language.rules import Advice, premises

Form = tuple[Any, ...]


def form(rule: Advice) -> Form:
    """Return a rule in a form in which rules that say the same are equal: a variable is known by where it stands."""
    places: dict[str, set[str]] = {}
    for part in premises(rule):
        for slot, value in part.pattern.values_by_slot.items():
            if isinstance(value, W) and not part.negated:
                places.setdefault(value.__bind__, set()).add(f"{part.finding.__name__}.{slot}")
    names = {name: "+".join(sorted(where)) for name, where in places.items()}
    when = {(part.negated, _pattern(part.pattern, names)) for part in premises(rule)}
    return tuple(sorted(when, key=repr)), _pattern(rule.then, names)


def _pattern(pattern: Finding, names: dict[str, str]) -> Form:
    values = (
        (slot, f"?{names[value.__bind__]}" if isinstance(value, W) else repr(canonical(value)))
        for slot, value in pattern.values_by_slot.items()
    )
    return type(pattern).__name__, *values


def run(subject: Subject) -> Result:
    """Look for rules that say the same."""
    seen: dict[Form, list[str]] = {}
    for rule in subject.rules:
        seen.setdefault(form(rule), []).append(rule.id)
    found = tuple(
        Anomaly("+".join(ids), f"these rules say the same: {', '.join(ids)}") for ids in seen.values() if len(ids) > 1
    )
    return Result(f"{len(subject.rules)} rules", found)


CHECK = Check("no-duplicates", "no two rules say the same", run)
