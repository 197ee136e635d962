"""Change single lines in the text of a case file, and leave every other character of it as it is.

People write comments into their case files, and change answers by hand. So an answer is put in, replaced or moved where it
stands, and nothing is written anew. Whoever changes a text here reads it again afterwards, and compares.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

_HEADER = re.compile(r"[ \t]*(\[\[?)[ \t]*[\"']?([^\]\"']*?)[\"']?[ \t]*\]\]?")
_KEY = re.compile(r"[ \t]*(?:\"([^\"\n]*)\"|'([^'\n]*)'|([\w-]+))[ \t]*=[ \t]*")
_CODE = re.compile(r"""((?:[^"'#]|"(?:\\.|[^"\\])*"|'[^']*')*)(\#.*)?$""")
_MARK = re.compile(r"\"\"\"|'''|[\"'\[\]{}#\n]")


@dataclass(frozen=True, slots=True)
class Statement:
    """One header or one entry of a TOML text.

    Attributes:
        table: Name of the table that it opens or stands in; empty at the top.
        key: Key of an entry; empty for a header.
        start: Place of the first character of its first line.
        value: Places of the first character of its value and of the first after it; of the header itself.
        end: Place after its last line.
    """

    table: str
    key: str
    start: int
    value: tuple[int, int]
    end: int


def statements(text: str) -> Iterator[Statement]:
    """Yield the headers and entries of a text that is valid TOML, in order; comments and blank lines belong to none."""
    table = ""
    here = 0
    while here < len(text):
        header = _HEADER.match(text, here)
        key = _KEY.match(text, here)
        end = _line_end(text, here)
        if header:
            table = header[2]
            yield Statement(table, "", here, header.span(), end)
        elif key:
            stop = _value_end(text, key.end())
            end = _line_end(text, stop)
            name = next(part for part in key.groups() if part is not None)
            yield Statement(table, name, here, (key.end(), stop), end)
        here = end


def _line_end(text: str, here: int) -> int:
    found = text.find("\n", here)
    return len(text) if found < 0 else found + 1


def _value_end(text: str, here: int) -> int:
    """Return the place after a value that begins here: over strings, brackets and the comments inside brackets."""
    depth = 0
    start = here
    while found := _MARK.search(text, here):
        mark = found[0]
        if mark[0] in "\"'":
            here = _string_end(text, found.start(), mark)
            continue
        here = found.end()
        if mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        elif not depth:
            return start + len(text[start : found.start()].rstrip())
        elif mark == "#":
            here = _line_end(text, here) - 1
    return start + len(text[start:].rstrip())


def _string_end(text: str, here: int, quote: str) -> int:
    here += len(quote)
    while here < len(text) and not text.startswith(quote, here):
        here += 2 if text[here] == "\\" and quote[0] == '"' else 1
    here += len(quote)
    while len(quote) == 3 and text.startswith(quote[0], here):
        here += 1
    return here


def put(text: str, table: str, key: str, value: str, comment: str = "") -> str:
    """Return the text with an entry set: in its place if it is there, else at the end of its table.

    Args:
        text: The text.
        table: Name of the table; it is added at the end when it is not there.
        key: A bare key.
        value: The value as TOML has it.
        comment: What is written behind a new entry.
    """
    found = _entry(text, table, key)
    if found is not None:
        start, end = found.value
        return text[:start] + _with_comments(text[start:end], value) + text[end:]
    return append(text, table, f"{key} = {value}{f'  # {comment}' if comment else ''}")


def _with_comments(was: str, value: str) -> str:
    """Return a new list with the comments that stood in the old one: each behind its entry, or alone where that is gone."""
    lines = [_CODE.match(line) for line in was.split("\n")]
    if not (was.startswith("[") and value.startswith("[")) or not any(line and line[2] for line in lines):
        return value
    left = _entries(value)
    written: list[str] = []
    for line in lines:
        if line is None or '"""' in line[1] or "'''" in line[1]:  # a string over several lines: no answer has one
            return value
        kept = [entry for entry in _entries(line[1]) if entry in left]
        left = [entry for entry in left if entry not in kept]
        code = "".join(f"{json.dumps(entry, ensure_ascii=False)}, " for entry in kept)
        if code or line[2]:
            written.append(f"  {code}{line[2] or ''}".rstrip())
    written += [f"  {json.dumps(entry, ensure_ascii=False)}," for entry in left]
    return "\n".join(["[", *written, "]"])


def _entries(code: str) -> list[object]:
    """Return the entries in a list, or in one line of it."""
    inside = code.strip(" \t\r[],")
    entries: list[object] = tomllib.loads(f"x = [{inside}]")["x"]
    return entries


def append(text: str, table: str, line: str) -> str:
    """Return the text with a line at the end of a table, which is added when it is not there."""
    inside = [found for found in statements(text) if found.table == table]
    if not inside:
        return f"{_closed(text)}{_gap(text)}[{table}]\n{line}\n"
    end = inside[-1].end
    return f"{_closed(text[:end])}{line}\n{text[end:]}"


def drop_if_empty(text: str, table: str) -> str:
    """Return the text without the header of a table in which nothing stands, nor the blank lines above it."""
    inside = [found for found in statements(text) if found.table == table]
    if len(inside) != 1 or inside[0].key:
        return text
    return f"{text[: inside[0].start].rstrip()}\n{text[inside[0].end :]}"


def take(text: str, table: str, key: str) -> tuple[str, str]:
    """Return the text without an entry, and the entry as it stood, with its comment; as it was, and "", when there is none."""
    found = _entry(text, table, key)
    if found is None:
        return text, ""
    return text[: found.start] + text[found.end :], text[found.start : found.end].rstrip("\n")


def _entry(text: str, table: str, key: str) -> Statement | None:
    return next((found for found in statements(text) if found.table == table and found.key == key), None)


def _closed(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _gap(text: str) -> str:
    return "\n" if text.strip() and not text.endswith("\n\n") else ""
