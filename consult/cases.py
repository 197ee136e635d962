"""Read a case: a TOML file with ``[athlete]`` and ``[answers]``. All that is wrong with it is told at once."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from consult.failures import Exit, Failure, Fault, fail
from kb.domains import shown
from kb.errors import AnswerError, did_you_mean
from kb.questions import QUESTIONS, Given, question

TABLES = ("athlete", "answers", "case", "expected")
ATHLETE_KEYS = ("name", "date")
MOST_BYTES = 1_000_000
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Case:
    """One athlete's answers.

    Attributes:
        name: Name or initials; may be empty.
        made: Day of the consultation, if the file gives it.
        answers: Answers by question id.
    """

    name: str
    made: date | None
    answers: Mapping[str, Given]


@dataclass
class _Reading:
    """A file that is being read: its text, to find lines in, and what is wrong so far."""

    label: str
    text: str
    faults: list[Fault] = field(default_factory=list)

    def note(self, key: str, message: str, hint: str = "", table: str = "answers") -> None:
        line = self._line(key, table)
        place = f"{self.label}, line {line}" if line else self.label
        self.faults.append(Fault(f"{place}: {message.rstrip('.')}.", hint))

    def _line(self, key: str, table: str) -> int:
        """Return the line on which a key or table stands, 0 when it cannot be told."""
        inside = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            header = re.match(r"\s*\[\s*\"?([^\]\"]+?)\"?\s*\]\s*(#.*)?$", line)
            if header:
                inside = header[1]
                if not key and inside == table:
                    return number
                continue
            if inside == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line) and key:
                return number
            if not inside and not key and re.match(rf"\s*[\"']?{re.escape(table)}[\"']?\s*[=.]", line):
                return number
        return 0


def read_case(path: str) -> Case:
    """Return the case in a file, or on standard input for ``-``.

    Raises:
        Failure: The file is missing, cannot be read, is not TOML, or holds anything that is no answer.
    """
    label = "standard input" if path == "-" else path
    reading = _Reading(label, _text(path, label))
    document = _parse(reading)
    for table in document:
        if table not in TABLES:
            hint = did_you_mean(table, TABLES)
            if table in {known.id for known in QUESTIONS}:
                hint = "Answers stand under [answers]."
            reading.note("", f"there is no table or key {table!r} at the top", hint, table)
    name, made = _athlete(reading, document.get("athlete", {}))
    answers = _answers(reading, document.get("answers", {}))
    for table in ("case", "expected"):
        if not isinstance(document.get(table, {}), dict):
            reading.note("", f"{table} must be a table", f"Write [{table}] on a line of its own.", table)
    if reading.faults:
        raise Failure(Exit.BAD_DATA, tuple(reading.faults))
    return Case(name, made, answers)


def _text(path: str, label: str) -> str:
    if path == "-":
        raw = sys.stdin.buffer.read(MOST_BYTES + 1)
    else:
        try:
            with Path(path).open("rb") as file:
                raw = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            raise fail(Exit.NO_INPUT, f"{path}: there is no such file.", _near_file(path)) from None
        except IsADirectoryError:
            raise fail(Exit.NO_INPUT, f"{path}: is a folder.", "Name a case file in it.") from None
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise fail(Exit.NO_INPUT, f"{path}: cannot be read ({reason.lower()}).") from None
    if len(raw) > MOST_BYTES:
        raise fail(Exit.BAD_DATA, f"{label}: a case must be smaller than 1 MB.", "This is not a case file.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise fail(Exit.BAD_DATA, f"{label}, line {line}: is not UTF-8 text.", "Save the file as UTF-8.") from None


def _near_file(path: str) -> str:
    folder = Path(path).parent
    try:
        names = [entry.name for entry in folder.iterdir() if entry.suffix == ".toml"]
    except (OSError, ValueError):
        return ""
    near = did_you_mean(Path(path).name, names)
    return near if near.startswith("Did") else ""


def _parse(reading: _Reading) -> dict[str, Any]:
    try:
        return tomllib.loads(reading.text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        place = re.search(r"\(at line (\d+), column (\d+)\)", said)
        last = len(reading.text.splitlines())
        where = (
            f"{reading.label}, line {place[1]}, column {place[2]}"
            if place
            else f"{reading.label}, line {last}, at its end"
        )
        what = re.sub(r"\s*\(at .*\)$", "", said).rstrip(".")
        hint = "Text stands in quotation marks, lists in square brackets."
        raise fail(Exit.BAD_DATA, f"{where}: is not valid TOML: {what[:1].lower()}{what[1:]}.", hint) from None


def _athlete(reading: _Reading, table: Any) -> tuple[str, date | None]:  # noqa: ANN401  (as TOML gives it)
    if not isinstance(table, dict):
        reading.note("", "athlete must be a table", "Write [athlete] on a line of its own.", "athlete")
        return "", None
    for key in table:
        if key not in ATHLETE_KEYS:
            reading.note(key, f"[athlete] has no key {key!r}.", did_you_mean(key, ATHLETE_KEYS), "athlete")
    name = table.get("name", "")
    if not isinstance(name, str) or len(name) > LONGEST_NAME or any(ord(mark) < 32 for mark in name):
        must = f"name must be text on one line, {LONGEST_NAME} characters or fewer"
        reading.note("name", f"{must} (got {shown(name)}).", "", "athlete")
        name = ""
    return name.strip(), _date(reading, table.get("date"))


def _date(reading: _Reading, value: Any) -> date | None:  # noqa: ANN401
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    reading.note("date", f"date must be a day (got {shown(value)}).", "Write it as 2026-11-22.", "athlete")
    return None


def _answers(reading: _Reading, table: Any) -> dict[str, Given]:  # noqa: ANN401
    if not isinstance(table, dict):
        reading.note("", "answers must be a table", "Write [answers] on a line of its own.", "answers")
        return {}
    answers: dict[str, Given] = {}
    for key, raw in table.items():
        try:
            answers[key] = question(key).read(raw)
        except AnswerError as error:
            message = f"{error.where} {error.must}" if error.where else error.must
            got = f" (got {error.got})" if error.got else ""
            reading.note(key, f"{message}{got}.", error.hint)
    return answers
