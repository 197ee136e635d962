"""Write files whole or not at all, never over something else unless told to, readable by their owner alone."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from pathlib import Path

from consult.failures import Exit, Failure, fail

PRIVATE = 0o600


def check_free(path: str, *, force: bool) -> None:
    """Refuse a path that could not be written, before any work is done.

    Raises:
        Failure: The file exists and ``force`` is not given, or its folder is not there.
    """
    if path == "-":
        return
    if not path or path.startswith("-"):
        raise fail(Exit.USAGE, f"{path!r} is not the name of a file.", "Write ./ before a name that begins with -.")
    target = Path(path)
    try:
        if target.is_dir():
            raise fail(Exit.CANNOT_WRITE, f"{path}: is a folder.", "Name a file in it.")
        if not force and (target.exists() or target.is_symlink()) and not _is_stream(target):
            raise fail(Exit.CANNOT_WRITE, f"{path}: is already there.", "Use --force to write over it.")
        if not target.absolute().parent.is_dir():
            raise fail(Exit.CANNOT_WRITE, f"{path}: its folder is not there.", f"Make {target.parent} first.")
    except OSError as error:
        raise _cannot_write(path, error) from None


def check_folder(path: str) -> None:
    """Refuse a file in whose folder nothing can be written, before any work is done.

    Raises:
        Failure: The folder cannot be written to.
    """
    folder = Path(os.path.realpath(path)).parent
    if not os.access(folder, os.W_OK):
        raise fail(Exit.CANNOT_WRITE, f"{path}: nothing can be written in its folder.", "Name a file elsewhere.")


def are_same(one: str, other: str) -> bool:
    """Return whether two paths lead to one file, by any links; ``-`` is like nothing but itself."""
    if "-" in (one, other):
        return one == other
    try:
        return Path(one).samefile(other)
    except OSError:
        return Path(one).absolute() == Path(other).absolute() or os.path.realpath(one) == os.path.realpath(other)


def write(path: str, text: str) -> None:
    """Write text as UTF-8 to a file, or to standard output for ``-``.

    A file is replaced in one step, so that a reader sees the old one or the new one and never a part. A link is followed. A
    device or pipe is written to.

    Raises:
        Failure: It cannot be written; what was there is left as it was.
    """
    if path == "-":
        to_standard_output(text.encode())
        return
    try:
        target = Path(os.path.realpath(path))
        if _is_stream(target):
            target.write_bytes(text.encode())
        else:
            _replace(target, text.encode())
    except OSError as error:
        raise _cannot_write(path, error) from None


def to_standard_output(data: bytes) -> None:
    """Write to standard output and flush; a reader that has gone away is no fault.

    Raises:
        Failure: Standard output cannot be written, as when the disk is full.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _lead_to_nowhere()
    except OSError as error:
        _lead_to_nowhere()
        raise _cannot_write("standard output", error) from None


def _lead_to_nowhere() -> None:
    """Let what is left for standard output go nowhere, so that the end of the program does not fail on it."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_stream(target: Path) -> bool:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _replace(target: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".sitbone-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(PRIVATE)
        os.replace(temporary, target)  # noqa: PTH105  (the name says what it is for)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise


def _cannot_write(path: str, error: OSError) -> Failure:
    reason = (error.strerror or str(error)).lower()
    return fail(Exit.CANNOT_WRITE, f"{path}: cannot be written ({reason}).")
