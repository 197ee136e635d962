"""Knowledge as plain data, the same on every machine: what fingerprints are made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from typing import Any

from language._experta import NOT, W
from language.bounds import Bound
from language.findings import Conclusion, Finding, roles, slots
from language.scales import Scale
from language.sources import Citation

OF_SCALES = frozenset({"name", "value", "rank"})
"""What every member of a scale has, or works out from its place."""
PLAIN = frozenset({str, int, float, bool, type(None)})
Write = Callable[[Any], Any]


def canonical(thing: Any) -> Any:  # noqa: ANN401  (any part of the knowledge)
    """Return a part of the knowledge as plain data, the same on every machine.

    Raises:
        TypeError: The part is of a kind that is not knowledge.
    """
    kind = type(thing)
    return thing if kind in PLAIN else _writer(kind)(thing)  # type: ignore[arg-type]  # mypy takes the hash of what it makes


@cache
def _writer(kind: type) -> Write:
    """Return how things of a kind are written."""
    found = next((write for held, write in _WRITERS.items() if issubclass(kind, held)), None)
    if found is not None:
        return found
    if is_dataclass(kind):
        return partial(_fields, (*(field.name for field in fields(kind)), *getattr(kind, "WORKED_OUT", ())))
    found = next((write for held, write in _COLLECTIONS.items() if issubclass(kind, held)), None)
    if found is None:
        raise TypeError(f"{kind.__name__} is not knowledge")
    return found


def _fields(names: tuple[str, ...], thing: object) -> Any:  # noqa: ANN401
    return [type(thing).__name__, {name: canonical(getattr(thing, name)) for name in names}]


def _class(kind: type) -> Any:  # noqa: ANN401
    if issubclass(kind, Scale):
        return [kind.__name__, [_held(member) for member in kind]]
    if issubclass(kind, Finding):
        return _class_of_findings(kind)
    return [kind.__name__, (kind.__doc__ or "").strip()]


def _class_of_findings(kind: type[Finding]) -> Any:  # noqa: ANN401
    """Return what a class of findings is: its roles in the language, what it does to a plan, its sentences, its slots."""
    role = kind.role.value if issubclass(kind, Conclusion) else ""
    said = [kind.phrase, kind.phrase_no, kind.plain, kind.plain_no]
    return [[one.__name__ for one in roles(kind)], (kind.__doc__ or "").strip(), role, said, canonical(slots(kind))]


def _held(member: Scale) -> Any:  # noqa: ANN401
    """Return all that a member of a scale was made with, and what its scale says of it."""
    given = {name: value for name, value in vars(member).items() if not name.startswith("_") and name not in OF_SCALES}
    said = {name for kind in type(member).__mro__ for name, part in vars(kind).items() if isinstance(part, property)}
    worked_out = {name: getattr(member, name) for name in sorted(said - OF_SCALES)}
    return [[name, canonical(value)] for name, value in (given | worked_out).items()]


def digest(thing: Any) -> str:  # noqa: ANN401  (any part of the knowledge)
    """Return the SHA-256 of a part of the knowledge, in hexadecimal.

    Raises:
        TypeError: Something in it is of a kind that is not knowledge.
    """
    return hashlib.sha256(json.dumps(canonical(thing), sort_keys=True).encode()).hexdigest()


_WRITERS: Mapping[type, Write] = {
    Scale: lambda member: [type(member).__name__, member.code, member.label, member.meaning],
    Bound: lambda bound: ["bound", canonical(bound.test)],
    W: lambda variable: ["variable", variable.__bind__],
    NOT: lambda absent: ["not", canonical(absent[0])],
    Finding: lambda said: [type(said).__name__, type(said).phrase, canonical(said.values_by_slot)],
    Citation: lambda citation: ["cites", citation.source, citation.at],
    type: _class,
}
_COLLECTIONS: Mapping[type, Write] = {
    Mapping: lambda held: [[canonical(key), canonical(value)] for key, value in held.items()],
    AbstractSet: lambda held: sorted(map(canonical, held), key=json.dumps),
    tuple: lambda held: list(map(canonical, held)),
    list: lambda held: list(map(canonical, held)),
    Decimal: str,
    date: date.isoformat,
    Enum: lambda member: member.value,
    str: lambda text: text,
    int: lambda number: number,
    float: lambda number: number,
}
