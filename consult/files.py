"""Write files whole or not at all, never over something else unless told to; new ones readable by their owner alone."""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import stat
import sys
import tempfile
import time
from pathlib import Path

from consult.failures import Exit, Failure, fail
from consult.inputs import is_there, leads_nowhere
from consult.locks import locked
from consult.terminal import note, printable

PRIVATE = 0o600
PREFIX, SUFFIX = ".sitbone-", ".part"
STALE_S = 3600
_PART = re.compile(rf"{re.escape(PREFIX)}[a-z0-9_]{{8}}{re.escape(SUFFIX)}")


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
        if target.is_symlink() and not target.exists():
            raise leads_nowhere(path, Exit.CANNOT_WRITE)
        if not force and target.exists() and not _is_stream(target):
            raise fail(Exit.CANNOT_WRITE, f"{path}: is already there.", "Use --force to write over it.")
        if not target.absolute().parent.is_dir():
            raise fail(Exit.CANNOT_WRITE, f"{path}: its folder is not there.", f"Make {target.parent} first.")
        _refuse_protected(path)
    except OSError as error:
        raise _cannot_write(path, error) from None


def _refuse_protected(path: str) -> None:
    """Refuse a file that its owner has marked as not to be written, whoever asks: a lock that one can lift is still a lock."""
    mode = Path(path).stat().st_mode if is_there(path) else 0
    if stat.S_ISREG(mode) and not mode & stat.S_IWUSR:
        hint = f"To allow it: chmod u+w {shlex.quote(path)}"
        raise fail(Exit.CANNOT_WRITE, f"{path}: is write-protected, so it is left as it is.", hint)


def open_to_write(path: str) -> None:
    """Make ready for a file to be replaced again and again: refuse what could not be, and sweep what a kill left behind.

    Raises:
        Failure: The file is write-protected, or its folder cannot be written to.
    """
    _refuse_protected(path)
    folder = Path(os.path.realpath(path)).parent
    if not os.access(folder, os.W_OK):
        raise fail(Exit.CANNOT_WRITE, f"{path}: nothing can be written in its folder.", "Name a file elsewhere.")
    try:
        with locked(folder) as held:
            _sweep(folder, held=held)
    except OSError as error:
        raise _cannot_write(path, error) from None


def is_private(path: str) -> bool:
    """Return whether nobody but its owner can read a file; so is one that is yet to be made."""
    try:
        return not stat.S_IMODE(Path(path).stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
    except OSError:
        return True


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
    device or pipe is written to. A file that was there keeps who may read it.

    Raises:
        Failure: It cannot be written, or is write-protected; what was there is left as it was.
    """
    if path == "-":
        to_standard_output(printable(text).encode(errors="replace"))
        return
    try:
        target = Path(os.path.realpath(path))
        if _is_stream(target):
            target.write_bytes(text.encode(errors="replace"))
            return
        with locked(target.parent) as held:
            _replace(path, target, text, held=held)
    except OSError as error:
        raise _cannot_write(path, error) from None


def exchange(path: str, was: str, text: str, entry: str = "answer") -> None:
    """Replace a file by a text, if it still holds what it held; compared and replaced while nobody else can do so.

    A file that is gone is written again, and that is said: nobody loses answers by tidying up too early.

    Args:
        path: The file.
        was: What it held when it was last read or written; empty when it was not there.
        text: What it is to hold; empty for a file that is to be gone.
        entry: What the file holds one after the other, in a word.

    Raises:
        Failure: It was changed meanwhile, or cannot be written; it is left as it is.
    """
    try:
        target = Path(os.path.realpath(path))
        with locked(target.parent) as held:
            found = target.read_bytes().decode("utf-8-sig", errors="replace") if target.exists() else ""
            is_gone = bool(was) and not target.exists()
            if found != was and not is_gone:
                raise fail(
                    Exit.CANNOT_WRITE,
                    f"{path}: was changed by another program meanwhile, so it is left as it is.",
                    f"Only the last {entry} is lost. Run the same command again.",
                )
            if text:
                _replace(path, target, text, held=held)
                if is_gone:
                    note(f"{path} was gone. It is written again, with all {entry}s so far.")
            else:
                target.unlink(missing_ok=True)
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
        lead_to_nowhere()
    except OSError as error:
        lead_to_nowhere()
        raise _cannot_write("standard output", error) from None


def lead_to_nowhere() -> None:
    """Let what is left for standard output go nowhere, so that the end of the program does not fail on it."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_stream(target: Path) -> bool:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _replace(path: str, target: Path, text: str, *, held: bool) -> None:
    _refuse_protected(path)
    _sweep(target.parent, held=held)
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else PRIVATE
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=PREFIX, suffix=SUFFIX)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode(errors="replace"))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        os.replace(temporary, target)  # noqa: PTH105  (the name says what it is for)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(temporary).unlink()
        raise


def _sweep(folder: Path, *, held: bool) -> None:
    """Remove what a killed process left half written: it may hold answers about health.

    Only plain files under the names that ``_replace`` gives, and of this user. Whoever holds the folder knows that nobody is
    writing one now; else it must be an hour old.
    """
    with contextlib.suppress(OSError):
        for entry in os.scandir(folder):
            if _PART.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                found = entry.stat(follow_symlinks=False)
                is_ours = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
                if is_ours and (held or time.time() - found.st_mtime > STALE_S):
                    Path(entry.path).unlink()


def _cannot_write(path: str, error: OSError) -> Failure:
    reason = (error.strerror or str(error)).lower()
    return fail(Exit.CANNOT_WRITE, f"{path}: cannot be written ({reason}).")
