"""Read what a person names: plain files and standard input, no more of it than is wanted, and JSON without a key twice."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from consult.failures import Exit, Failure, fail


def is_there(path: str) -> bool:
    """Return whether a path leads to anything; a name that no file can have leads to nothing."""
    return os.path.exists(path)  # noqa: PTH110  (Path.exists fails on names that are too long)


def read_bytes(path: str, most: int, missing: Callable[[], str]) -> bytes:
    """Return what a file holds, or standard input for ``-``: all of it, or one byte more than ``most``.

    Args:
        path: The file.
        most: How many bytes it may have.
        missing: Makes the hint for a file that is not there.

    Raises:
        Failure: It is missing, is no plain file, or cannot be read. Nothing that could keep one waiting is opened.
    """
    if path == "-":
        return sys.stdin.buffer.read(most + 1)
    try:
        kind = Path(path).stat().st_mode
        if stat.S_ISDIR(kind):
            raise fail(Exit.NO_INPUT, f"{path}: is a folder.", "Name a file in it.")
        if not stat.S_ISREG(kind):
            raise fail(Exit.NO_INPUT, f"{path}: is a pipe or a device, and no plain file.", "Use - for standard input.")
        with Path(path).open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        if Path(path).is_symlink():
            raise leads_nowhere(path, Exit.NO_INPUT) from None
        raise fail(Exit.NO_INPUT, f"{path}: there is no such file.", missing()) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise fail(Exit.NO_INPUT, f"{path}: cannot be read ({reason.lower()}).") from None


def leads_nowhere(path: str, code: Exit) -> Failure:
    """Return the failure of a link whose file is not there."""
    return fail(code, f"{path}: is a link to a file that is not there.", "Take the link away, or name the file itself.")


DEEPEST = 60


def _not_deep(document: Any) -> Any:  # noqa: ANN401  (JSON)
    """Return a document that can be walked through; nothing that the program writes is half as deep.

    Raises:
        RecursionError: It is deeper.
    """
    level = [document]
    for _ in range(DEEPEST):
        level = [
            below
            for one in level
            if isinstance(one, dict | list)
            for below in (one.values() if isinstance(one, dict) else one)
        ]
        if not level:
            return document
    raise RecursionError


def parse_json(text: str | bytes, label: str) -> Any:  # noqa: ANN401  (JSON)
    """Return what a JSON text holds.

    Raises:
        Failure: It is not valid JSON, is nested too deeply, or has a key twice: nobody can say which of the two is meant.
    """

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        held: dict[str, Any] = {}
        for key, value in found:
            if key in held:
                raise fail(
                    Exit.BAD_DATA, f"{label}: {key!r} stands twice in one object.", "Keep the one that is right."
                )
            held[key] = value
        return held

    try:
        return _not_deep(json.loads(text, object_pairs_hook=pairs))
    except UnicodeDecodeError:
        raise fail(Exit.BAD_DATA, f"{label}: is not UTF-8 text.", "Save the file as UTF-8.") from None
    except json.JSONDecodeError as error:
        where = f"{label}, line {error.lineno}, column {error.colno}"
        raise fail(Exit.BAD_DATA, f"{where}: is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}.") from None
    except (RecursionError, ValueError):
        raise fail(Exit.BAD_DATA, f"{label}: is nested too deeply, or holds a number that is too long.") from None
