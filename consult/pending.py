"""Lines that wait at a terminal before they were asked for, as of a pasted text. They answer nothing, so they are dropped."""

from __future__ import annotations

import os
import select
import sys
from typing import TextIO

if sys.platform != "win32":
    import termios

WAIT = 0.03
"""For how many seconds the rest of a pasted text may still be on its way."""
AT_ONCE = 65536


def drop_pending(stream: TextIO) -> int:
    """Drop what waits at a terminal; return how many lines it was, one that was only begun counted in.

    Anything else than a terminal is left as it is: a program may give its answers line by line.
    """
    if sys.platform == "win32" or not stream.isatty():
        return 0
    terminal = stream.fileno()
    before = termios.tcgetattr(terminal)
    now = termios.tcgetattr(terminal)
    now[3] &= ~termios.ICANON  # else a line that was only begun cannot be read
    now[6][termios.VMIN], now[6][termios.VTIME] = 0, 0
    found = b""
    try:
        termios.tcsetattr(terminal, termios.TCSANOW, now)
        while select.select([terminal], [], [], WAIT)[0] and (piece := os.read(terminal, AT_ONCE)):
            found += piece
    finally:
        termios.tcsetattr(terminal, termios.TCSANOW, before)
    return len(found.replace(b"\r\n", b"\n").replace(b"\r", b"\n").splitlines())


def has_lines(stream: TextIO) -> bool:
    """Return whether something was piped in that nobody has read; a stream that only stays open has nothing yet."""
    if sys.platform == "win32" or stream.closed:
        return False
    try:
        place = stream.fileno()
    except OSError:
        return bool(stream.read(1))
    try:
        return bool(select.select([place], [], [], 0)[0]) and bool(os.read(place, 1))
    except (OSError, ValueError):
        return False
