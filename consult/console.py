"""Lines to a terminal and lines from it: a screenful at a time, and nothing typed before it was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from enum import Enum

import click

from consult.emergency import named_in
from consult.pending import drop_pending
from consult.settings import Settings
from consult.terminal import height, laid_out, wants_colour, width
from engine.interview.typed import normalized
from reports.lines import Line, text

COMMANDS = {
    "?": "why",
    "why": "why",
    "b": "back",
    "back": "back",
    "go back": "back",
    "undo": "back",
    "oops": "back",
    "mistake": "back",
    "l": "list",
    "list": "list",
    "q": "stop",
    "quit": "stop",
    "exit": "stop",
    "save": "stop",
    "stop": "stop",
    "bye": "stop",
    "h": "help",
    "help": "help",
    "p": "plan",
    "plan": "plan",
}

UNREAD = "There is more on this list, so that is not taken yet. Read the rest, then type all that are true."
"""What is said to an answer that is typed before the end of a list was shown."""
ROWS_BELOW = 4
"""Rows of a screen that are kept for what stands below a page: the hint how to go on, and what is typed."""


def is_command(typed: str) -> bool:
    """Return whether a line asks for something else than an answer, or why one of several questions is asked."""
    return typed in COMMANDS or typed.startswith("?")


class ConversationEnd(Enum):
    """How a conversation ended."""

    FINISHED = "finished"
    EARLY = "with a careful plan"
    STOPPED = "stopped"
    CLOSED = "input closed"


class Leave(Exception):  # noqa: N818  (no error: a person leaves)
    """The person leaves, or the input ends."""

    def __init__(self, ending: ConversationEnd) -> None:
        super().__init__(ending.value)
        self.ending = ending


class Console:
    """Lines to standard error, and lines from standard input.

    What is said waits for what is asked next, so that both come a screenful at a time, and nothing scrolls away unread.

    Attributes:
        has_shown_all: Whether the lines that were said last were shown to their end.
    """

    def __init__(self, settings: Settings) -> None:
        self._refused = settings.no_color
        self._number = settings.emergency_number
        self._said: list[str] = []
        self.has_shown_all = True

    def say(self, *lines: Line) -> None:
        """Say lines, wrapped to the terminal, before what is asked next."""
        self._said.extend(self._rows(lines))

    def flush(self) -> None:
        """Write what was said, where nothing is asked any more."""
        self._write(self._said)
        self._said = []

    def _rows(self, lines: Iterable[Line]) -> list[str]:
        colour = wants_colour(sys.stderr, refused=self._refused)
        return laid_out(named_in(lines, self._number), width(), colour=colour).splitlines() if lines else []

    def _write(self, rows: Iterable[str]) -> None:
        colour = wants_colour(sys.stderr, refused=self._refused)
        click.echo("".join(f"{row}\n" for row in rows), err=True, nl=False, color=colour)

    def asks(self, *lines: Line, to_the_end: bool = False) -> str:
        """Say lines, a screenful at a time, and return what is typed: after the last, or before it to answer at once.

        Args:
            *lines: The lines.
            to_the_end: Whether all must have been shown before an answer counts; a command counts at any time.

        Raises:
            Leave: There is no more input.
        """
        rows = [*self._said, *self._rows(lines)]
        self._said = []
        page = height() - ROWS_BELOW if sys.stderr.isatty() else len(rows)
        self.has_shown_all = False
        while len(rows) > page:
            self._write([*rows[:page], *self._rows([text("Press Enter to see the rest.")])])
            rows = rows[page:]
            typed = self.typed()
            if not normalized(typed):
                continue
            if not to_the_end or is_command(normalized(typed)):
                return typed
            self._write(self._rows([text(UNREAD)]))
        self._write(rows)
        self.has_shown_all = True
        return self.typed()

    def typed(self) -> str:
        """Return the line that was typed, without its end. Lines that were there before they were asked for answer nothing.

        Raises:
            Leave: There is no more input. A line that was not finished is no answer: 1 can be the start of 10.
        """
        self.flush()
        if dropped := drop_pending(sys.stdin):
            lines = "1 more line was" if dropped == 1 else f"{dropped} more lines were"
            told = text(
                f"{lines} typed or pasted before this was asked. They are not taken. Type one answer at a time."
            )
            self._write(["", *self._rows([told])])
        click.echo("> ", err=True, nl=False)
        line = sys.stdin.readline()
        if not line.endswith("\n"):
            click.echo(err=True)
            if line:
                self._write(
                    self._rows([text(f'"{line}" was cut off before Enter, so it is not taken. It is asked again.')])
                )
            raise Leave(ConversationEnd.CLOSED)
        return line.rstrip("\r\n")
