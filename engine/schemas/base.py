"""What the formats have in common: their version, the base of their types, and values within bounds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Final, TypeVar

from msgspec import Meta, Struct

SCHEMA_VERSION: Final = "1.0"

T = TypeVar("T")


class Form(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An object of a format: it is written with all its fields, in the order of their definition, and with no others."""


def among(values: Iterable[str | int]) -> Meta:
    """Return the bound of a closed list of values, such as the codes of a scale."""
    return Meta(extra_json_schema={"enum": list(values)})


Count = Annotated[int, Meta(ge=0)]
Positive = Annotated[int, Meta(ge=1)]
Some = Annotated[list[T], Meta(min_length=1)]
"""A list that is never empty."""
Day = Annotated[date, Meta(extra_json_schema={"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})]
Code = Annotated[str, Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A code of a scale that a pack gives; which there are depends on the version of the knowledge."""
FactId = Annotated[str, Meta(pattern="^f[0-9]+$")]
PlanId = Annotated[str, Meta(pattern="^P-[0-9a-f]{8}$")]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
