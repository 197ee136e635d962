"""Double data entry, as in clinical trials: the data of the knowledge a second time, typed from their sources.

What the code holds once (figures and loads of an item, doses, limits, speeds, signs of the help cards, pairs that exclude
each other, numbers told in advice) stands here as tables of plain words, each row with its source. Nothing here makes a plan;
a check compares both entries field by field. Never write a row from the code: a copy finds nothing. Where we hold something
else than the source, ``deviations.tsv`` says so, and why. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from language.errors import KnowledgeError

NOTHING = "-"
KEYS: Mapping[str, int] = {
    "catalogue": 1,
    "doses": 2,
    "ceilings": 2,
    "lowered": 1,
    "own_limits": 2,
    "speeds": 2,
    "steps": 2,
    "figures": 1,
    "drills": 2,
    "loads": 1,
    "help": 1,
    "contradictions": 1,
    "contrary": 2,
    "beside": 1,
    "brings": 1,
    "quoted": 1,
}
"""Each table, and how many of its first columns together name a row."""

Rows = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Deviation:
    """A field in which we hold something else than the source.

    Attributes:
        table: The table.
        row: The key of the row.
        field: The column.
        held: What we hold.
        because: Why.
    """

    table: str
    row: str
    field: str
    held: str
    because: str


def _lines(name: str) -> list[dict[str, str]]:
    text = files("kb.double_entry").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    head, *rest = ([cell.strip() for cell in line.split("\t")] for line in text.splitlines() if line and line[0] != "#")
    for cells in rest:
        if len(cells) != len(head) or not all(cells):
            raise KnowledgeError(f"double entry, {name}", f"a row must have {len(head)} cells, got {cells}")
    return [dict(zip(head, cells, strict=True)) for cells in rest]


@cache
def source_says(table: str) -> Rows:
    """Return a table as its sources have it: key of the row, column, cell.

    Raises:
        KnowledgeError: A row lacks a cell, or stands twice.
    """
    found: dict[str, dict[str, str]] = {}
    for line in _lines(table):
        cells = list(line.items())
        key = " ".join(value for _, value in cells[: KEYS[table]])
        if key in found:
            raise KnowledgeError(f"double entry, {table}", f"{key} must stand once")
        found[key] = dict(cells[KEYS[table] :])
    return found


@cache
def deviations() -> tuple[Deviation, ...]:
    """Return every field in which we hold something else than the source."""
    return tuple(
        Deviation(line["table"], row, line["field"], line["held"], line["because"])
        for line in _lines("deviations")
        for row in line["rows"].split(";")
    )


def _with(deviation: Deviation, said: str) -> str:
    if not deviation.held.startswith("+"):
        return deviation.held
    return " ".join(word for word in (said, deviation.held[1:]) if word != NOTHING)


@cache
def entered(table: str) -> Rows:
    """Return a table as it should be held: as its sources have it, but for the deviations.

    Raises:
        KnowledgeError: A deviation is about a row or a column that is not there.
    """
    found = {key: dict(row) for key, row in source_says(table).items()}
    for one in deviations():
        if one.table != table:
            continue
        if one.field not in found.get(one.row, {}):
            raise KnowledgeError("double entry, deviations", f"{table} has no {one.row}, {one.field}")
        found[one.row][one.field] = _with(one, found[one.row][one.field])
    return found
