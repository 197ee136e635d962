"""Read a record that ``sitbone plan --json`` wrote."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from consult.failures import Exit, fail

MOST_BYTES = 20_000_000


def read_record(path: str) -> dict[str, Any]:
    """Return the record in a file, or on standard input for ``-``, as plain data.

    Raises:
        Failure: The file is missing, cannot be read, is too large, or is no JSON object.
    """
    label = "standard input" if path == "-" else path
    try:
        if path == "-":
            raw = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(path).open("rb") as file:
                raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise fail(
            Exit.NO_INPUT, f"{path}: there is no such file.", "sitbone plan CASE --json FILE writes one."
        ) from None
    except IsADirectoryError:
        raise fail(Exit.NO_INPUT, f"{path}: is a folder.", "Name a record in it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise fail(Exit.NO_INPUT, f"{path}: cannot be read ({reason.lower()}).") from None
    if len(raw) > MOST_BYTES:
        raise fail(Exit.BAD_DATA, f"{label}: a record must be smaller than 20 MB.", "This is not a record.")
    try:
        found = json.loads(raw)
    except UnicodeDecodeError:
        raise fail(Exit.BAD_DATA, f"{label}: is not UTF-8 text.", "This is not a record.") from None
    except json.JSONDecodeError as error:
        where = f"{label}, line {error.lineno}, column {error.colno}"
        raise fail(Exit.BAD_DATA, f"{where}: is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}.") from None
    except (RecursionError, ValueError):
        raise fail(Exit.BAD_DATA, f"{label}: is nested too deeply, or holds a number that is too long.") from None
    if not isinstance(found, dict):
        raise fail(
            Exit.BAD_DATA, f"{label}: a record must be a JSON object.", "sitbone plan CASE --json FILE writes one."
        )
    return found
