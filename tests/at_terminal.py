"""A person at a terminal of the width of a phone."""

import fcntl
import os
import pty
import signal
import struct
import termios
from pathlib import Path

import pexpect
import warm
from pexpect.fdpexpect import fdspawn

from consult.ask_ticks import Sheet
from engine.interview.reading import read
from kb.hamstring import KNOWLEDGE

ROOT = Path(__file__).parent.parent
PROMPT = "\n> "
REST = "Press Enter to see the rest."
WIDTH = 44


def in_words(text):
    """Return what stood on a screen on one line, without what is bold."""
    return " ".join(text.replace("\x1b[1m", "").replace("\x1b[0m", "").split())


class Person:
    """One who runs a command that asks, reads what it says, and types.

    Attributes:
        seen: All that stood on the screen.
        screens: What came between one prompt and the next.
        code: How the command ended; ``None`` while it runs.
    """

    def __init__(self, command, *arguments, cwd=None, size=(40, WIDTH), **env):
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("4H", *size, 0, 0))
        env = {**kept, "PYTHONPATH": str(ROOT), "COLUMNS": str(size[1]), "TERM": "xterm", **env}
        self._ended = warm.ready().start([command, *map(str, arguments)], cwd or ROOT, env, [theirs])
        os.close(theirs)
        self._child = fdspawn(ours, encoding="utf-8", timeout=60)
        self.seen = ""
        self.screens = []
        self.code = None

    def reads(self):
        """Return what stands on the screen since the last answer, up to the next prompt or the end."""
        found = self._child.expect([PROMPT, pexpect.EOF])
        text = self._child.before.replace("\r\n", "\n")
        self.seen += text
        self.screens.append(text)
        if found == 1:
            self._end()
        return in_words(text)

    def types(self, line):
        """Type a line; return what is said next."""
        self._child.sendline(line)
        return self.reads()

    def sees_all(self, line=None):
        """Type a line, if any; return all that is said next, page by page."""
        said = self.reads() if line is None else self.types(line)
        while said.endswith(REST):
            said = f"{said.removesuffix(REST)}{self.types('')}"
        return said

    def pastes(self, lines):
        """Put text into the terminal in one go; return what is said next."""
        self._child.send(lines)
        return self.reads()

    def answers(self, *lines):
        """Type lines; return what is said after the last."""
        said = ""
        for line in lines:
            said = self.types(line)
        return said

    def leaves_amid(self, start):
        """Type the start of a line and end the input there; return what is said next."""
        self._child.send(start)
        self._child.expect_exact(start)
        self._child.send(control("d"))
        return self.presses("d")

    def hangs_up(self):
        """Close the terminal, and wait until the program has ended."""
        self._end()

    def is_killed(self):
        """Kill the program, with no word to it, and wait until it has ended."""
        os.killpg(os.tcgetpgrp(self._child.child_fd), signal.SIGKILL)
        self._end()

    def is_interrupted(self):
        """Press Ctrl-C, and wait until the program has ended."""
        self._child.send(control("c"))
        self._child.expect(pexpect.EOF)
        self._end()

    def sends(self, typed):
        """Type without waiting for what is said to it."""
        self._child.send(typed)

    def _end(self):
        self._child.close()
        with self._ended as told:
            self.code = int(told.read())

    def __del__(self):
        self._child.close()
        self._ended.close()

    def presses(self, key):
        """Press Ctrl and a key; return what is said next."""
        self._child.send(control(key))
        return self.reads()


def lines_of(together, words):
    """Return what to type where questions are asked together, line by line, and what each of them is answered by it.

    Args:
        together: The questions.
        words: What would be typed to each alone, by its id.
    """
    read_as = {asked.id: read(asked, words(asked.id), KNOWLEDGE).value for asked in together}
    if len(together) == 1:
        return (words(together[0].id),), read_as
    sheet, lines, found = Sheet(KNOWLEDGE.screen(together[0]), together, {}), [], None
    while found is None:
        ticks = []
        for number, row in enumerate(sheet.shown, 1):
            if any(mark.is_in(read_as[mark.asked.id]) for mark in row.marks):
                ticks.append(str(number))
            elif any(read_as[one.id] == one.unsure for one in row.asked):
                ticks.append(f"{number}?")
        lines.append(" ".join(ticks) or "none")
        found = sheet.take(lines[-1])
    assert found == read_as
    return tuple(lines), read_as


def shown_of(together):
    """Return what stands there where questions are asked together: the question alone, or the rows of their sheet."""
    if len(together) == 1:
        return tuple(" ".join(asked.text.split()) for asked in together)
    return tuple(row.text for row in Sheet(KNOWLEDGE.screen(together[0]), together, {}).shown)


def control(key):
    """Return what a terminal gets when Ctrl and a key are pressed."""
    return chr(ord(key.upper()) - ord("@"))
