"""Read a case: a TOML file with ``[athlete]``, ``[answers]`` and ``[[check-ins]]``. All that is wrong is told at once."""

from __future__ import annotations

import contextlib
import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from consult.failures import Exit, Failure, Fault, fail
from consult.inputs import read_bytes
from consult.not_understood import KEY, MOST, NotUnderstood, read_words
from consult.sittings import UNCONFIRMED, Sittings, read_sittings
from consult.terminal import JOINERS
from engine.history import CheckIn, History, current
from language.domains import shown
from language.errors import AnswerError, did_you_mean
from language.knowledge import KnowledgeBase
from language.questions import Given

CHECK_INS = "check-ins"
TABLES = ("athlete", "answers", CHECK_INS, "set-aside", "sittings", "case", "expected")
LISTS = (CHECK_INS, "sittings")
ATHLETE_KEYS = ("name", "date", KEY)
MOST_BYTES = 100_000
MOST_CHECK_INS = 200
MOST_FAULTS = 20
LONGEST_NAME = 80
FIRST_YEAR = 2000
LAST_YEAR = 2100


@dataclass(frozen=True, slots=True)
class Case:
    """One athlete's answers.

    Attributes:
        name: Name or initials; may be empty.
        history: All answers that count: the first ones, and those of each check-in.
        knowledge: The knowledge that reads them.
        set_aside: Answers that were given and change nothing at present, by question id.
        sittings: What the file keeps of earlier sittings.
        outdated: Ids of answers in the file whose question reads otherwise today; they do not count.
        not_understood: Words of answers that nothing was understood of, each with the id of its question.
        unconfirmed: Ids of the questions of the last check-in whose answers mean a doctor, and were not confirmed.
    """

    name: str
    history: History
    knowledge: KnowledgeBase
    set_aside: Mapping[str, Given] = field(default_factory=dict)
    sittings: Sittings = field(default_factory=Sittings)
    outdated: frozenset[str] = frozenset()
    not_understood: tuple[NotUnderstood, ...] = ()
    unconfirmed: tuple[str, ...] = ()

    @property
    def made(self) -> date | None:
        """Day of the latest answers, if the file gives it."""
        return self.history.day

    @property
    def answers(self) -> Mapping[str, Given]:
        """The answers of the first consultation, by question id."""
        return self.history.answers

    @property
    def told(self) -> Mapping[str, Given]:
        """The answers that hold now, by question id."""
        return current(self.history, self.knowledge).told


class _Reading:
    """A file that is being read: its text, the knowledge that asks, on which line what stands, and what is wrong so far."""

    def __init__(self, label: str, text: str, knowledge: KnowledgeBase) -> None:
        self.label = label
        self.text = text
        self.knowledge = knowledge
        self.faults: list[Fault] = []
        self._lines = _lines(text)

    @property
    def is_full(self) -> bool:
        """Whether so much is wrong that more would not help."""
        return len(self.faults) >= MOST_FAULTS

    def note(self, key: str, message: str, hint: str = "", table: str = "answers") -> None:
        """Note a fault with the line on which the key stands, or else its table, when it can be told."""
        line = self._lines.get((table, key)) or self._lines.get((table, ""))
        place = f"{self.label}, line {line}" if line else self.label
        self.faults.append(Fault(f"{place}: {message.rstrip('.')}.", hint))


_HEADER = re.compile(r"\s*\[+\s*[\"']?([\w-]+)[\"']?\s*\]+\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?:([\w-]+)\s*\.\s*)?(?:[\"']([^\"']*)[\"']|([\w-]+))\s*[=.]")


def _lines(text: str) -> dict[tuple[str, str], int]:
    """Return table and key to the line on which they first stand; the key is empty for the table itself.

    Check-ins are numbered: ``check-ins 2`` is the second of them.
    """
    found: dict[tuple[str, str], int] = {}
    inside = ""
    check_ins = 0
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        key = _KEY.match(line)
        if header:
            inside = header[1]
            if inside == CHECK_INS:
                check_ins += 1
                found.setdefault((inside, ""), number)
                inside = f"{CHECK_INS} {check_ins}"
            found.setdefault((inside, ""), number)
        elif key:
            name = key[2] if key[2] is not None else key[3]
            if inside:
                found.setdefault((inside, name), number)
            elif key[1]:
                found.setdefault((key[1], name), number)
            else:
                found.setdefault((name, ""), number)
    return found


def read_case(path: str, knowledge: KnowledgeBase) -> Case:
    """Return the case in a file, or on standard input for ``-``.

    Raises:
        Failure: The file is missing, cannot be read, is not TOML, or holds anything that is no answer.
    """
    if not path:
        raise fail(Exit.NO_INPUT, "the name of the case is empty.", "Name a file, or - for standard input.")
    label = "standard input" if path == "-" else path
    return case_in(read_text(path, label), label, knowledge)


def case_in(text: str, label: str, knowledge: KnowledgeBase) -> Case:
    """Return the case in a text.

    Args:
        text: The text of a case file.
        label: What to call it in errors.
        knowledge: The knowledge that asks.

    Raises:
        Failure: It is not TOML, or holds anything that is no answer.
    """
    reading = _Reading(label, text, knowledge)
    document = _parse(reading)
    for table in document:
        if table not in TABLES and not reading.is_full:
            hint = did_you_mean(table, TABLES)
            if table in knowledge.place:
                hint = "Answers stand under [answers]."
            reading.note("", f"there is no table or key {table!r} at the top", hint, table)
    name, made = _athlete(reading, document.get("athlete", {}))
    not_understood = _not_understood(reading, document.get("athlete", {}))
    sittings = read_sittings(document.get("sittings", []), reading.note, knowledge)
    tables = [document.get(table, {}) for table in ("answers", "set-aside")]
    outdated = frozenset[str]().union(
        *(sittings.outdated(table, knowledge) for table in tables if isinstance(table, dict))
    )
    answers, set_aside = (
        _answers(reading, _without(table, outdated), name)
        for name, table in zip(("answers", "set-aside"), tables, strict=True)
    )
    check_ins = _check_ins(reading, document.get(CHECK_INS, []))
    unconfirmed = _unconfirmed(reading, document.get(CHECK_INS, []))
    for table in ("case", "expected"):
        if not isinstance(document.get(table, {}), dict):
            reading.note("", f"{table} must be a table", f"Write [{table}] on a line of its own.", table)
    if reading.faults:
        raise Failure(Exit.BAD_DATA, tuple(reading.faults))
    try:
        history = History(made, answers, check_ins)
        return Case(name, history, knowledge, set_aside, sittings, outdated, not_understood, unconfirmed)
    except AnswerError as error:
        reading.note("", _words(error), error.hint, CHECK_INS)
        raise Failure(Exit.BAD_DATA, tuple(reading.faults)) from None


def _without(table: Any, names: frozenset[str]) -> Any:  # noqa: ANN401  (as TOML gives it)
    return {key: raw for key, raw in table.items() if key not in names} if isinstance(table, dict) else table


def read_text(path: str, label: str) -> str:
    """Return the text of a file, or of standard input for ``-``.

    Raises:
        Failure: It is missing, cannot be read, is too long for a case, or is not text.
    """
    raw = read_bytes(path, MOST_BYTES, lambda: _near_file(path))
    if len(raw) > MOST_BYTES:
        raise fail(Exit.BAD_DATA, f"{label}: a case must be smaller than 100 kB.", "This is not a case file.")
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


_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DEEP_KEY = re.compile(rf"(?<![\w-]){_PART}(?:[ \t]*+\.[ \t]*+{_PART}){{9,}}")
_LONG_KEY = re.compile(r"""(?<![\w-])(?:[\w-]{129,}|"[^"\n]{129,}"|'[^'\n]{129,}')[ \t]*[=.\]]""")


def _refuse_long_keys(reading: _Reading) -> None:
    """Refuse keys that no case has, before they are parsed: the parser's memory grows with the square of their depth."""
    for pattern, what in ((_DEEP_KEY, "has more than 9 parts"), (_LONG_KEY, "is longer than 128 characters")):
        if found := pattern.search(reading.text):
            line = reading.text.count("\n", 0, found.start()) + 1
            raise fail(
                Exit.BAD_DATA,
                f"{reading.label}, line {line}: a key {what} (got {shown(found[0])}).",
                'Answers are written as onset = "gradual".',
            )


def _parse(reading: _Reading) -> dict[str, Any]:
    _refuse_long_keys(reading)
    try:
        return tomllib.loads(reading.text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
    except RecursionError:
        raise fail(Exit.BAD_DATA, f"{reading.label}: is nested too deeply.", "Answers are not nested.") from None
    except ValueError as error:
        said = str(error) if "date" in str(error) else "a number is too long"
    place = re.search(r"\(at line (\d+), column (\d+)\)", said)
    lines = reading.text.splitlines()
    last = len(lines)
    where = (
        f"{reading.label}, line {place[1]}, column {place[2]}" if place else f"{reading.label}, line {last}, at its end"
    )
    plainly = _plainly(said, lines[(int(place[1]) if place else last) - 1])
    if plainly is not None:
        raise fail(Exit.BAD_DATA, f"{where}: {plainly[0]}.", plainly[1])
    what = re.sub(r"\s*\(at .*\)$", "", said).rstrip(".")
    what = re.sub(r"\('([^']*)',\)", r"[\1]", what)
    hint = "Text stands in quotation marks, lists in square brackets." if "date" not in what else ""
    raise fail(Exit.BAD_DATA, f"{where}: is not valid TOML: {what[:1].lower()}{what[1:]}.", hint)


def _plainly(said: str, line: str) -> tuple[str, str] | None:
    """Return in plain words what is wrong in a line, and how to put it right; ``None`` where the parser says it best."""
    key, equals, value = (part.strip() for part in line.partition("="))
    if said.startswith("Cannot overwrite a value") and equals:
        return f"{key} stands twice in one table", "Keep the one that is right."
    twice = re.match(r"Cannot declare \('([^']*)',\) twice", said)
    if twice:
        return f"[{twice[1]}] stands twice", f"Put all of it under one [{twice[1]}]."
    if re.match(r"\d{4}-\d{1,2}-\d{1,2}\b", value):
        return f"{key} must be a day of the calendar (got {shown(value)})", "Write it as 2026-11-22."
    return None


def _athlete(reading: _Reading, table: Any) -> tuple[str, date | None]:  # noqa: ANN401  (as TOML gives it)
    if not isinstance(table, dict):
        reading.note("", "athlete must be a table", "Write [athlete] on a line of its own.", "athlete")
        return "", None
    for key in table:
        if key not in ATHLETE_KEYS and not reading.is_full:
            reading.note(key, f"[athlete] has no key {key!r}.", did_you_mean(key, ATHLETE_KEYS), "athlete")
    name = table.get("name", "")
    unseen = [mark for mark in name if not (mark.isprintable() or mark in JOINERS)] if isinstance(name, str) else []
    if not isinstance(name, str) or len(name) > LONGEST_NAME or unseen:
        must = f"name must be plain text on one line, {LONGEST_NAME} characters or fewer"
        hint = f"Take out {_mark_name(unseen[0])}, which cannot be seen." if unseen else ""
        reading.note("name", f"{must} (got {shown(name)}).", hint, "athlete")
        name = ""
    return name.strip() if name.strip(f" {JOINERS}") else "", _date(reading, table.get("date"))


def _not_understood(reading: _Reading, table: Any) -> tuple[NotUnderstood, ...]:  # noqa: ANN401
    found = read_words(table.get(KEY, [])) if isinstance(table, dict) else ()
    if found is None:
        must = f"{KEY} must be a list of {MOST} texts or fewer, each a question and words"
        reading.note(KEY, f"{must} (got {shown(table[KEY])}).", 'Write it as "doing-now: sumo deadlift".', "athlete")
    return found or ()


def _mark_name(mark: str) -> str:
    """Return what Unicode calls a mark, with its number; control marks have no name there."""
    return f"{unicodedata.name(mark, 'a control mark').lower()} (U+{ord(mark):04X})"


def _date(reading: _Reading, value: Any, where: str = "athlete") -> date | None:  # noqa: ANN401
    if value is None:
        return None
    day = value.date() if isinstance(value, datetime) else value
    if isinstance(value, str):
        with contextlib.suppress(ValueError):
            day = date.fromisoformat(value.strip())
    if isinstance(day, date) and FIRST_YEAR <= day.year <= LAST_YEAR:
        return day
    must = f"date must be a day from {FIRST_YEAR} to {LAST_YEAR}"
    reading.note("date", f"{must} (got {shown(value)}).", "Write it as 2026-11-22.", where)
    return None


def _check_ins(reading: _Reading, tables: Any) -> tuple[CheckIn, ...]:  # noqa: ANN401
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        hint = "Write [[check-ins]] on a line of its own, once for each."
        reading.note("", "check-ins must be a list of tables", hint, CHECK_INS)
        return ()
    if len(tables) > MOST_CHECK_INS:
        hint = "Begin a new case with sitbone ask; this one can be kept as it is."
        reading.note("", f"a case must have {MOST_CHECK_INS} check-ins or fewer (got {len(tables)})", hint, CHECK_INS)
        return ()
    found = []
    for number, table in enumerate(tables, 1):
        where = f"{CHECK_INS} {number}"
        made = _date(reading, table["date"], where) if "date" in table else None
        if "date" not in table:
            reading.note("", f"check-in {number} must have a date", "Write date = 2026-11-22 below it.", where)
        answers = _answers(reading, {key: raw for key, raw in table.items() if key not in ("date", UNCONFIRMED)}, where)
        if made is not None:
            found.append(CheckIn(made, answers))
    return tuple(found)


def _unconfirmed(reading: _Reading, tables: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return the ids of the questions of the last check-in whose answers mean a doctor, and were not confirmed."""
    last = tables[-1] if isinstance(tables, list) and tables and isinstance(tables[-1], dict) else {}
    names, asked = last.get(UNCONFIRMED, []), reading.knowledge.place
    if not isinstance(names, list) or not all(
        isinstance(name, str) and name in last and name in asked for name in names
    ):
        must = f"{UNCONFIRMED} must name answers of its check-in (got {shown(names)})"
        reading.note(UNCONFIRMED, must, "Leave it as sitbone check-in wrote it.", f"{CHECK_INS} {len(tables)}")
        return ()
    return tuple(names)


def _answers(reading: _Reading, table: Any, where: str) -> dict[str, Given]:  # noqa: ANN401
    if not isinstance(table, dict):
        reading.note("", f"{where} must be a table", f"Write [{where}] on a line of its own.", where)
        return {}
    answers: dict[str, Given] = {}
    for key, raw in table.items():
        if reading.is_full:
            break
        if key in TABLES:
            reading.note(
                key,
                f"{key} is no question",
                f"Give it a table of its own: {f'[[{key}]]' if key in LISTS else f'[{key}]'}.",
                where,
            )
            continue
        try:
            asked = reading.knowledge.question(key)
            if where in ("answers", "set-aside") and asked.is_follow_up:
                reading.note(key, f"{key} is asked at check-ins only", "Write it under [[check-ins]].")
                continue
            if asked.is_worked_out:
                reading.note(key, f"{key} is worked out from the plan before", "Leave it out.")
                continue
            answers[key] = asked.read(raw)
        except AnswerError as error:
            reading.note(key, _words(error), error.hint, where)
    return answers


def _words(error: AnswerError) -> str:
    message = f"{error.where} {error.must}" if error.where else error.must
    return f"{message} (got {error.got})" if error.got else message
