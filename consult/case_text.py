"""Change single entries in the text of a case file, and leave every other character of it as it is.

People write comments into their case files, and change answers by hand. So an answer is put in, replaced or moved where it
stands, and nothing is written anew. Whoever changes a text here reads it again afterwards, and compares.

Only the tables that change are parsed by tomlkit, each cut out at its header. All else stays as it is whatever it holds, and
takes no time: tomlkit needs seconds for a thousand dotted keys, and refuses lists more than 100 deep.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import tomlkit
from tomlkit.items import Array, Comment, Item, Key, Null, Table, Whitespace

_MARK = re.compile(
    r'''"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'|#[^\n]*|^(?=[ \t]*\[)''',
    re.DOTALL | re.MULTILINE,
)
"""A string, a comment, or a place before a line that begins with a bracket: a header, or else a list in a list."""

_GONE = "\0"
"""Stands for an entry that is no longer in a list; no TOML text has it."""


class CaseText:
    """The text of a case file, which is valid TOML, while single entries of it change; ``str`` gives it as it then is."""

    def __init__(self, text: str) -> None:
        text = text if text.endswith("\n") else f"{text}\n"
        places = [0, *(found.start() for found in _MARK.finditer(text) if not found[0]), len(text)]
        self._pieces: list[str | tomlkit.TOMLDocument] = [text[here:end] for here, end in pairwise(places)]
        self._opened: dict[str, tomlkit.TOMLDocument] = {}

    def __str__(self) -> str:
        return "".join(piece if isinstance(piece, str) else piece.as_string() for piece in self._pieces)

    def holds(self, table: str, entries: Mapping[str, Any]) -> bool:
        """Return whether a table stands under a header of its own, with just these entries, and each can be changed there."""
        place = self._place(table)
        if place == len(self._pieces) or any(isinstance(value, dict) for value in entries.values()):
            return False
        piece = str(self._pieces[place])
        try:
            return tomllib.loads(piece) == {table: entries} and self._open(table).as_string() == piece
        except ValueError:  # a piece that was cut inside a list, or is nested too deeply for tomlkit
            return False

    def put(self, table: str, key: str, value: object, comment: str = "") -> None:
        """Set an entry: in its place if it is there, else at the end of its table, with a comment behind it."""
        entries = self._open(table)[table]
        if key in entries:
            entries[key] = _instead(entries[key], value)
        else:
            _append(entries, key, _remarked(tomlkit.item(value), f"# {comment}" if comment else ""))

    def move(self, key: str, source: str, target: str) -> None:
        """Take an entry out of a table, and put it as it stands at the end of another that has none of its name."""
        was, now = self._open(source)[source], self._open(target)[target]
        name, item = next((name, item) for name, item in was.value.body if name is not None and name.key == key)
        was.value.remove(key)
        if key not in now:
            _append(now, name, item)

    def drop(self, key: str, table: str) -> None:
        """Take an entry out of a table."""
        self._open(table)[table].value.remove(key)

    def drop_if_empty(self, table: str) -> None:
        """Take out the header of a table in which something stood, and nothing stands any more: no comment either.

        What stands below a blank line belongs to what follows, and stays.
        """
        document = self._opened.get(table)
        if document is None or document[table]:
            return
        header, _, below = document.as_string().lstrip().partition("\n")
        if "#" not in header and ("#" not in below or below.startswith(("\n", "\r\n"))):
            place = self._pieces.index(self._opened.pop(table))
            self._pieces[place] = below if below.strip() else ""

    def _place(self, table: str) -> int:
        """Return which piece a table is; the number of pieces when it is none."""
        header = re.compile(rf"[ \t]*\[[ \t]*([\"']?){re.escape(table)}\1[ \t]*\]")
        found = (place for place, piece in enumerate(self._pieces) if isinstance(piece, str) and header.match(piece))
        return next(found, len(self._pieces))

    def _open(self, table: str) -> tomlkit.TOMLDocument:
        """Return a table, parsed in its place among the pieces; it is added at the end when it is not there."""
        if table not in self._opened:
            place = self._place(table)
            if place == len(self._pieces):
                gap = "" if str(self).endswith("\n\n") else "\n"
                self._pieces.append(f"{gap}[{table}]\n")
            self._pieces[place] = self._opened[table] = tomlkit.parse(str(self._pieces[place]))
        return self._opened[table]


def _append(entries: Table, key: Key | str, item: Item) -> None:
    """Add an entry below the last one; comments and blank lines below that belong to what follows."""
    body = entries.value.body
    end = 1 + max((place for place, (name, _) in enumerate(body) if name is not None), default=-1)
    below = body[end:]
    del body[end:]
    entries.value.append(key, item)
    body.extend(below)


def _remarked(item: Item, comment: str) -> Item:
    """Return a new value with a comment behind it."""
    item.trivia.comment_ws, item.trivia.comment = "  " * bool(comment), comment
    return item


def _instead(was: Item, value: object) -> Item:
    """Return what stands for a value instead of another, with the comments inside of that."""
    tokens = list(was._iter_items()) if isinstance(was, Array) else []  # noqa: SLF001  (they are shown nowhere else)
    comments = [token.trivia.comment for token in tokens if isinstance(token, Comment)]
    if not comments:
        return tomlkit.item(value)
    if isinstance(value, list):
        return tomlkit.value(f"[{_refilled(tokens, value)}]")
    return _remarked(tomlkit.item(value), " ".join([*comments, was.trivia.comment]).rstrip())


def _refilled(tokens: list[Item], entries: list[Any]) -> str:
    """Return the inside of a list with other entries: a comment stays behind its entry, or alone where that is gone."""
    left = list(entries)
    text = ""
    for token in tokens:
        if isinstance(token, Whitespace):
            text += token.s.replace(",", "")
        elif isinstance(token, Comment | Null):
            text += token.as_string()
        elif token in left:
            left.remove(token)
            text += f"{token.as_string()},"
        else:
            text += _GONE
    text = re.sub(rf"^[ \t]*({_GONE}[ \t]*)+\r?\n", "", text, flags=re.MULTILINE)
    added = "".join(f"  {tomlkit.item(entry).as_string()},\n" for entry in left)
    return re.sub(rf"^{_GONE}|{_GONE}[ \t]*", "", text) + added
