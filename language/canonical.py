"""Knowledge as plain data, the same on every machine: what fingerprints are made of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from language._experta import NOT, W
from language.bounds import Bound
from language.findings import Conclusion, Finding, roles, slots
from language.scales import Scale
from language.sources import Citation

OF_SCALES = frozenset({"name", "value", "rank"})
"""What every member of a scale has, or works out from its place."""
PLAIN = frozenset({str, int, float, bool, type(None)})


def canonical(thing: Any) -> Any:  # noqa: ANN401, C901, PLR0911, PLR0912  (any part of the knowledge; one return a kind)
    """Return a part of the knowledge as plain data, the same on every machine.

    Raises:
        TypeError: The part is of a kind that is not knowledge.
    """
    if type(thing) in PLAIN:
        return thing
    if isinstance(thing, Scale):
        return [type(thing).__name__, thing.code, thing.label, thing.meaning]
    if isinstance(thing, Bound):
        return ["bound", canonical(thing.test)]
    if isinstance(thing, W):
        return ["variable", thing.__bind__]
    if isinstance(thing, NOT):
        return ["not", canonical(thing[0])]
    if isinstance(thing, Finding):
        return [type(thing).__name__, type(thing).phrase, canonical(thing.values_by_slot)]
    if isinstance(thing, Citation):
        return ["cites", thing.source, thing.at]
    if isinstance(thing, type) and issubclass(thing, Scale):
        return [thing.__name__, [_held(member) for member in thing]]
    if isinstance(thing, type) and issubclass(thing, Finding):
        return _class_of_findings(thing)
    if isinstance(thing, type):
        return [thing.__name__, (thing.__doc__ or "").strip()]
    if is_dataclass(thing):
        names = (*(field.name for field in fields(thing)), *getattr(thing, "WORKED_OUT", ()))
        return [type(thing).__name__, {name: canonical(getattr(thing, name)) for name in names}]
    if isinstance(thing, Mapping):
        return [[canonical(key), canonical(value)] for key, value in thing.items()]
    if isinstance(thing, AbstractSet):
        return sorted((canonical(part) for part in thing), key=json.dumps)
    if isinstance(thing, (tuple, list)):
        return [canonical(part) for part in thing]
    if isinstance(thing, Decimal):
        return str(thing)
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, Enum):
        return thing.value
    if isinstance(thing, (str, int, float)):
        return thing
    raise TypeError(f"{type(thing).__name__} is not knowledge")


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
