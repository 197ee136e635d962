"""Read a record that ``sitbone plan --json`` wrote."""

from __future__ import annotations

from typing import Any

from consult.failures import Exit, fail
from consult.inputs import parse_json, read_bytes

MOST_BYTES = 20_000_000
WRITES_ONE = "sitbone plan CASE --json FILE writes one."


def read_record(path: str) -> dict[str, Any]:
    """Return the record in a file, or on standard input for ``-``, as plain data.

    Raises:
        Failure: The file is missing, cannot be read, is too large, or is no JSON object.
    """
    label = "standard input" if path == "-" else path
    raw = read_bytes(path, MOST_BYTES, lambda: WRITES_ONE)
    if len(raw) > MOST_BYTES:
        raise fail(Exit.BAD_DATA, f"{label}: a record must be smaller than 20 MB.", "This is not a record.")
    found = parse_json(raw, label)
    if not isinstance(found, dict):
        raise fail(Exit.BAD_DATA, f"{label}: a record must be a JSON object.", WRITES_ONE)
    return found
