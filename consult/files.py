"""Write files whole or not at all, never over something else unless told to, readable by their owner alone."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from consult.failures import Exit, fail

PRIVATE = 0o600


def check_free(path: str, *, force: bool) -> None:
    """Refuse a path that could not be written, before any work is done.

    Raises:
        Failure: The file exists and ``force`` is not given, or its folder is not there.
    """
    if path == "-":
        return
    target = Path(path)
    if target.is_dir():
        raise fail(Exit.CANNOT_WRITE, f"{path}: is a folder.", "Name a file in it.")
    if target.exists() and not force:
        raise fail(Exit.CANNOT_WRITE, f"{path}: is already there.", "Use --force to write over it.")
    if not target.absolute().parent.is_dir():
        raise fail(Exit.CANNOT_WRITE, f"{path}: its folder is not there.", f"Make {target.parent} first.")


def write(path: str, text: str) -> None:
    """Write text as UTF-8 to a file, or to standard output for ``-``.

    The file is replaced in one step, so that a reader sees the old one or the new one and never a part.

    Raises:
        Failure: It cannot be written; what was there is left as it was.
    """
    if path == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())
        return
    target = Path(path)
    try:
        handle, temporary = tempfile.mkstemp(dir=target.absolute().parent, prefix=f".{target.name}.", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode())
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).chmod(PRIVATE)
            os.replace(temporary, target)  # noqa: PTH105  (the name says what it is for)
        except BaseException:
            with contextlib.suppress(FileNotFoundError):
                Path(temporary).unlink()
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise fail(Exit.CANNOT_WRITE, f"{path}: cannot be written ({reason}).") from None
