"""The JSON Schemas of the formats, made from their types: docstrings become descriptions. ``make regenerate`` writes them."""

from __future__ import annotations

import inspect
import re
from typing import Any

from msgspec.json import schema as of_type

from engine.schemas.audit import Audit
from engine.schemas.base import SCHEMA_VERSION, Form
from engine.schemas.record import Record, Trace

FORMATS: dict[str, tuple[type[Form], str]] = {
    "trace": (Trace, "Trace of one consultation"),
    "record": (Record, "Record of a plan"),
    "audit": (Audit, "Audit of one plan"),
}
"""The type of each format, and its title."""


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a format: ``trace``, ``record`` or ``audit``."""
    form, title = FORMATS[name]
    made = of_type(form)
    for part in made["$defs"].values():
        text, _, attributes = inspect.cleandoc(part["description"]).partition("\n\nAttributes:\n")
        part["description"] = " ".join(text.split())
        for attribute, meaning in re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", attributes, re.MULTILINE):
            part["properties"][attribute]["description"] = " ".join(meaning.split())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:sitbone:{name}:{SCHEMA_VERSION}",
        "title": title,
        **made,
    }
