"""Plausible athletes: sport, age, history and answers that go together, made from a number and always the same.

How often what is, given what, stands in ``plausible.tsv``, to be read and changed by a clinician; here it is only drawn. Each
thing is drawn with chance of its own, so that a changed row changes that thing and what hangs on it, and nothing else.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random

from engine.interview.path import first
from kb.hamstring import KNOWLEDGE
from language.domains import NOT_SURE, Noted, code

TABLE = Path(__file__).parent / "plausible.tsv"
TOLD = "told"
LEFT_OUT = "left-out"
EACH = "each"
PERSON = "person."
UNSURE = (NOT_SURE, "unknown")

_CONDITION = re.compile(r"(?P<name>@|[\w.-]+?)(?:(?P<how>!=|=|>=|<=|<|!~|~)(?P<value>[\w.@|-]+)|(?P<any>\?))")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_REACH = re.compile(r"(\d+)(?:\.\.(\d+|[a-z-]+))?|([a-z-]+)\.\.(\d+)")
_COMPARES = {">=": int.__ge__, "<=": int.__le__, "<": int.__lt__}


@dataclass(frozen=True)
class Condition:
    """One thing that must hold of a person for a row to be about them."""

    name: str
    how: str
    value: str

    def holds(self, known, entry):
        """Return whether it holds of what is known, and of the entry that is drawn; of what was not told nothing holds."""
        found = entry if self.name == "@" else known.get(self.name)
        if self.how == "?":
            return bool(found) and found not in UNSURE
        if self.how in ("~", "!~"):
            return ((entry if self.value == "@" else self.value) in (found or ())) is (self.how == "~")
        if self.how in _COMPARES:
            return isinstance(found, int) and _COMPARES[self.how](found, int(self.value))
        return found is not None and (str(found) in self.value.split("|")) is (self.how == "=")


@dataclass(frozen=True, eq=False)
class Row:
    """A row of the table.

    Attributes:
        what: A question, or what nobody is asked.
        entry: The entry of a list; empty where the row is about the whole.
        sides: What must hold: all conditions of one side; anybody where there is none.
        shares: Each answer with its share, 0 to 1; of an entry the share who name it, under ``yes``.
        source: Where it comes from.
    """

    what: str
    entry: str
    sides: tuple[tuple[Condition, ...], ...]
    shares: dict[str, float]
    source: str

    def holds(self, known, entry=""):
        """Return whether it is about a person of whom this is known, and about an entry of a list."""
        return not self.sides or any(all(one.holds(known, entry) for one in side) for side in self.sides)


@dataclass(frozen=True, eq=False)
class Athlete:
    """An athlete.

    Attributes:
        number: The number from which it is made.
        told: Answers as files hold them, by question id: all that such a person could tell.
        person: What nobody is asked, by its name.
        drawn: The rows that were drawn from, each with what came of it.
    """

    number: int
    told: dict[str, object] = field(default_factory=dict)
    person: dict[str, object] = field(default_factory=dict)
    drawn: list[tuple[Row, str]] = field(default_factory=list)

    @property
    def answers(self):
        """What is told, as it is read, by question id."""
        return {name: KNOWLEDGE.question(name).read(raw) for name, raw in self.told.items()}

    @property
    def known(self):
        """All of which a row can speak."""
        return {**self.person, **self.told}


@cache
def athlete(number):
    """Return the athlete of a number."""
    made = Athlete(number)
    for what, about in _table().items():
        known = made.known
        row = next((one for one in about if not one.entry and one.holds(known)), None)
        if row is None:
            continue
        drawn = _draw(made, row, what)
        if what.startswith(PERSON):
            made.person[what] = _began(made.told) if drawn == "worked-out" else drawn
        elif drawn == TOLD:
            _tell_list(made, what, [one for one in about if one.entry])
        else:
            made.told[what] = _written(what, drawn, made)
    return made


def rows():
    """Return the rows of the table, in their order."""
    return tuple(row for about in _table().values() for row in about)


@cache
def _table():
    """Return the rows about each thing, in the order in which it is drawn.

    Raises:
        ValueError: A row has not four cells, its shares do not make one whole, or its condition is none.
    """
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    _, *written = [line for line in lines if not line.startswith("#")]
    found = {}
    for line in written:
        cells = line.split("\t")
        if len(cells) != 4 or not cells[3].strip():
            raise ValueError(f"{TABLE.name}: a row has what, when, shares and source: {line}")
        what, _, entry = cells[0].partition(": ")
        row = Row(what, entry, _conditions(cells[1]), _shares(cells[2], line), cells[3])
        found[what] = (*found.get(what, ()), row)
    return found


def _tell_list(made, what, about):
    """Answer a list entry by entry; what was named before can speak for or against what comes after."""
    named = made.told[what] = []
    asked = KNOWLEDGE.question(what)
    entries = list(dict.fromkeys(row.entry for row in about))
    if entries == [EACH]:
        listed = [one.id for one in first(KNOWLEDGE).listed(asked, made.answers)]
        entries = [name for name in listed if isinstance(asked.domain, Noted) or name in asked.domain.options]
    known = made.known
    for entry in entries:
        row = next((one for one in about if one.entry in (entry, EACH) and one.holds(known, entry)), None)
        drawn = _draw(made, row, f"{what}: {entry}") if row else "no"
        if drawn not in ("no", LEFT_OUT):
            named.append(entry if drawn == "yes" else f"{entry} {drawn}")
    if isinstance(asked.domain, Noted) and not named:
        made.told[what] = "unknown"


def _draw(made, row, what):
    """Return an answer by its share."""
    (answer,) = _chance(made.number, what).choices(list(row.shares), list(row.shares.values()))
    made.drawn.append((row, answer))
    return answer


def _written(what, drawn, made):
    """Return what was drawn as a file holds it: a number out of its reach, not being sure in the words of the question."""
    asked = KNOWLEDGE.question(what)
    if drawn == NOT_SURE:
        return NOT_SURE if NOT_SURE in map(code, asked.domain.values()) else "unknown"
    if asked.takes_several:
        return [drawn]
    reach = _REACH.fullmatch(drawn)
    if asked.kind != "number" or reach is None:
        return drawn
    ends = [int(end) if end.isdigit() else _number(made.told, end) for end in filter(None, reach.groups())]
    return _chance(made.number, f"{what} within").randint(min(ends), max(ends))


def _began(told):
    """Return at which age it began."""
    return _number(told, "age") - _number(told, "pain-weeks") // 52


def _number(told, name):
    """Return an answer that is a number, 0 where it is not known."""
    return told[name] if isinstance(told.get(name), int) else 0


def _chance(number, what):
    return Random(f"{number} {what}")  # noqa: S311


def _conditions(text):
    return tuple(tuple(map(_condition, side.split())) for side in text.split(" or ")) if text else ()


def _condition(text):
    found = _CONDITION.fullmatch(text)
    if found is None:
        raise ValueError(f"{TABLE.name}: no condition: {text}")
    return Condition(found["name"], found["how"] or "?", found["value"] or "")


def _shares(text, line):
    """Return shares as they are written; what has no number gets the rest."""
    if _NUMBER.fullmatch(text):
        return {"yes": float(text) / 100, "no": 1 - float(text) / 100}
    found, rest = {}, []
    for part in text.split("; "):
        words, _, percent = part.rpartition(" ")
        if words and _NUMBER.fullmatch(percent):
            found[words] = float(percent) / 100
        else:
            rest.append(part)
    left = 1 - sum(found.values())
    if len(rest) > 1 or left < -1e-9 or bool(rest) is (abs(left) < 1e-9):
        raise ValueError(f"{TABLE.name}: shares must make 100, and one without a number gets the rest: {line}")
    return found | dict.fromkeys(rest, left)
