"""Let one process at a time replace files in a folder."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

if sys.platform != "win32":
    import fcntl

LONGEST_WAIT_S = 10.0
STEP_S = 0.01


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[bool]:
    """Hold a folder while a file in it is compared and replaced; yields whether it is held.

    The lock lies on the folder itself: there is no lock file to be left behind, and the system takes the lock back when a
    process ends, however it ends. Where folders cannot be locked (Windows, some network drives) nothing is held: two
    processes are then kept apart by the comparison alone, which leaves a gap of some microseconds.

    Raises:
        TimeoutError: Another program has held the folder for ten seconds.
    """
    held = _open(folder)
    if held is None:
        yield False
        return
    try:
        yield _take(held)
    finally:
        os.close(held)


def _open(folder: Path) -> int | None:
    if sys.platform == "win32":
        return None
    try:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return None


def _take(held: int) -> bool:
    if sys.platform == "win32":
        return False
    until = time.monotonic() + LONGEST_WAIT_S
    while True:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise TimeoutError("another program is writing in its folder") from None
            time.sleep(STEP_S)
        except OSError:
            return False
        else:
            return True
