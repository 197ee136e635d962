"""Lines of text before they are wrapped, and what a terminal makes of them; nothing else, so that a command starts fast.

Lines are not coloured here: the terminal does that.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from textwrap import TextWrapper

DEEPEST = 8
"""From this depth on a nested entry is not indented further."""


class Style(Enum):
    """What a line is."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    POINT = "point"
    DETAIL = "detail"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Line:
    """One line before wrapping; ``depth`` is how deep an entry stands in a nested list, from 0."""

    style: Style
    text: str = ""
    depth: int = 0


def title(text: str) -> Line:
    """Return a title."""
    return Line(Style.TITLE, text)


def heading(text: str) -> Line:
    """Return a heading."""
    return Line(Style.HEADING, text)


def text(words: str) -> Line:
    """Return a line of text."""
    return Line(Style.TEXT, words)


def point(words: str, depth: int = 0) -> Line:
    """Return an entry of a list."""
    return Line(Style.POINT, words, depth)


def detail(words: str, depth: int = 0) -> Line:
    """Return a line below an entry of a list."""
    return Line(Style.DETAIL, words, depth)


BLANK = Line(Style.BLANK)

_INDENTS = {Style.POINT: ("- ", "  "), Style.DETAIL: ("  ", "    ")}


def wrapped(line: Line, columns: int) -> list[str]:
    """Return the rows of a line, indented as its style is. A path is not broken, so that it can be copied."""
    first, rest = ("  " * min(line.depth, DEEPEST) + indent for indent in _INDENTS.get(line.style, ("", "")))
    wrapper = TextWrapper(
        columns, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, break_long_words=False
    )
    return wrapper.wrap(line.text) or [""]


def height_of(lines: Iterable[Line], columns: int = 80) -> int:
    """Return how many rows lines take at a width in characters."""
    return sum(len(wrapped(line, columns)) for line in lines)
