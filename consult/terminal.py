"""Put lines on a terminal: wrapped to its width, bold only where that is wanted, readable in a log or a screen reader."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from textwrap import TextWrapper
from typing import TextIO

import click

from reports.lines import Line, Style, wrapped

WIDEST = 100
NARROWEST = 20
LOWEST = 8
STEERING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
JOINERS = "\u200c\u200d"


def wants_colour(stream: TextIO, *, refused: bool) -> bool:
    """Return whether to style text: only on a terminal that can, and when nobody has refused it."""
    if refused or os.environ.get("NO_COLOR") or os.environ.get("TERM", "").casefold() == "dumb":
        return False
    return stream.isatty()


def survive_odd_terminals() -> None:
    """Let a terminal without UTF-8 show, or read, a question mark in place of a letter that it lacks."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def printable(text: str) -> str:
    """Return text in which nothing can steer a terminal: marks that are not seen become question marks.

    What stays beside letters: ends of lines, tabs, and the two joiners of Persian and of emoji.
    """
    lines = text.split("\r\n")
    return "\r\n".join("".join("?" if is_steering(mark) else mark for mark in line) for line in lines)


def is_steering(mark: str) -> bool:
    """Return whether a mark can move, colour or turn round what a terminal shows."""
    return mark not in f"\n\t{JOINERS}" and unicodedata.category(mark) in STEERING


def note(text: str = "", *, wraps: bool = True) -> None:
    """Write lines to standard error, if there is anyone to read them; a terminal gets them wrapped to its width.

    Args:
        text: The lines.
        wraps: Whether they may be wrapped: what a program reads is not.
    """
    said = printable(text)
    if wraps and sys.stderr is not None and sys.stderr.isatty():
        wrapper = TextWrapper(width(), break_on_hyphens=False, break_long_words=False)
        said = "\n".join("\n".join(wrapper.wrap(line)) for line in said.split("\n"))
    with contextlib.suppress(OSError):
        click.echo(said, err=True)


def note_lines(lines: Iterable[Line]) -> None:
    """Write lines to standard error, wrapped to the terminal, if there is anyone to read them."""
    said = laid_out(lines, width(), colour=False).rstrip("\n")
    if said:
        note(said)


def width() -> int:
    """Return the width to write in, in characters."""
    return max(NARROWEST, min(shutil.get_terminal_size((80, 24)).columns, WIDEST))


def height() -> int:
    """Return how many rows the terminal has."""
    return max(LOWEST, shutil.get_terminal_size((80, 24)).lines)


def laid_out(lines: Iterable[Line], columns: int, *, colour: bool) -> str:
    """Return lines as text, wrapped and, if wanted, with bold titles and headings. A path is not broken, to be copied."""
    written: list[str] = []
    for line in lines:
        text = "\n".join(wrapped(replace(line, text=printable(line.text)), columns))
        stands_out = colour and line.style in (Style.TITLE, Style.HEADING)
        written.append(click.style(text, bold=True) if stands_out else text)
    return "\n".join(written) + "\n"
