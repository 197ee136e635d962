"""Domains: what a slot may hold, how a person writes it, and which values tell athletes apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from language.errors import did_you_mean
from language.scales import Scale


class YesNo(Scale):
    """A plain yes or no. "No" is a finding; not knowing is neither.

    Of an emergency sign "not sure" is a finding too: it is followed up, and counts when it stays.
    """

    NO = "no", "no"
    YES = "yes", "yes"
    UNSURE = "not-sure", "not sure"


YES = YesNo.YES
NO = YesNo.NO
UNSURE = YesNo.UNSURE
NOT_SURE = "not-sure"
"""Code of the member of any scale that says that the person is not sure."""

Value = Scale | int | str


@cache
def _members(scale: type[Scale]) -> tuple[Scale, ...]:
    return tuple(scale)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a value does not belong to a domain: what must hold, and a hint."""

    must: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One member of a scale.

    Attributes:
        scale: The scale.
        members: Those that are allowed, in order; all when empty.
    """

    scale: type[Scale]
    members: tuple[Scale, ...] = ()

    @property
    def options(self) -> tuple[Scale, ...]:
        """The allowed members, in order."""
        return self.members or _members(self.scale)

    def problem(self, value: object) -> Problem | None:
        """Return why the value is not allowed, or ``None``."""
        if isinstance(value, Scale) and value in self.options:
            return None
        return Problem(f"must be one of {', '.join(option.code for option in self.options)}")

    def read(self, raw: object) -> Value | Problem:
        """Return the member that a person meant; yes and no may be written as booleans."""
        if isinstance(raw, bool) and self.scale is YesNo:
            return YES if raw else NO
        codes = {option.code: option for option in self.options}
        if isinstance(raw, str):
            found = codes.get(raw.strip().casefold().replace("_", "-").replace(" ", "-"))
            if found is not None:
                return found
        hint = did_you_mean(raw, codes) if isinstance(raw, str) else ""
        return Problem(f"must be one of {', '.join(codes)}", hint if hint.startswith("Did") else "")

    def values(self, thresholds: Iterable[int] = ()) -> tuple[Value, ...]:
        """Return one value for each cell: all of them."""
        del thresholds
        return self.options


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number within a range, both ends included.

    Attributes:
        low: Smallest value.
        high: Largest value.
        unit: Unit as read after the number, as ``weeks`` or ``of 10``.
    """

    low: int
    high: int
    unit: str = ""

    def problem(self, value: object) -> Problem | None:
        """Return why the value is not allowed, or ``None``."""
        if isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high:
            return None
        return Problem(f"must be {self.low} to {self.high}")

    def read(self, raw: object) -> Value | Problem:
        """Return the number. A decimal with nothing after the point counts as whole; text does not count."""
        if isinstance(raw, float) and raw.is_integer():
            raw = int(raw)
        if isinstance(raw, int) and not isinstance(raw, bool):
            found = self.problem(raw)
            return raw if found is None else found
        must = f"must be a whole number, {self.low} to {self.high}{f' {self.unit}' if self.unit else ''}"
        if isinstance(raw, str) and raw.strip().lstrip("-").isdigit():
            return Problem(must, "Write it without quotation marks.")
        return Problem(must)

    def values(self, thresholds: Iterable[int] = ()) -> tuple[Value, ...]:
        """Return one value for each cell that the thresholds cut: the ends, each threshold and its two neighbours."""
        near = {self.low, self.high}
        for threshold in thresholds:
            near.update((threshold - 1, threshold, threshold + 1))
        return tuple(sorted(value for value in near if self.low <= value <= self.high))


@dataclass(frozen=True, slots=True)
class Names:
    """One name out of a list that the knowledge itself gives, as the ids of the catalogue.

    Attributes:
        options: The names, in order.
        what: What they name, as ``item of the catalogue``.
        labels: What each name reads as, in the same order; the name itself where there are none.
    """

    options: tuple[str, ...]
    what: str
    labels: tuple[str, ...] = ()

    def label(self, name: str) -> str:
        """Return what a name reads as."""
        return self.labels[self.options.index(name)] if self.labels and name in self.options else name

    def problem(self, value: object) -> Problem | None:
        """Return why the value is not allowed, or ``None``."""
        if isinstance(value, str) and value in self.options:
            return None
        return Problem(f"must be an {self.what}")

    def read(self, raw: object) -> Value | Problem:
        """Return the name that a person meant."""
        if isinstance(raw, str):
            name = raw.strip().casefold().replace("_", "-").replace(" ", "-")
            if name in self.options:
                return name
            return Problem(f"must be an {self.what}", did_you_mean(name, self.options))
        return Problem(f"must be an {self.what}")

    def values(self, thresholds: Iterable[int] = ()) -> tuple[Value, ...]:
        """Return one value for each cell: all of them."""
        del thresholds
        return self.options


@dataclass(frozen=True, slots=True)
class Noted:
    """A note that the engine keeps from one check-in to the next. It tells no athletes apart: no rule can read it.

    Attributes:
        pattern: What its text looks like, as a regular expression.
        what: What it is, as ``record of an exercise``.
    """

    pattern: str
    what: str

    def label(self, value: str) -> str:
        """Return what a note reads as."""
        return value

    def problem(self, value: object) -> Problem | None:
        """Return why the value is not allowed, or ``None``."""
        if isinstance(value, str) and re.fullmatch(self.pattern, value):
            return None
        return Problem(f"must be a {self.what}")

    def read(self, raw: object) -> Value | Problem:
        """Return the note."""
        return self.problem(raw) or str(raw)

    def values(self, thresholds: Iterable[int] = ()) -> tuple[Value, ...]:
        """Return nothing: there are no cells."""
        del thresholds
        return ()


Domain = Choice | Whole | Names | Noted


def code(value: Value) -> str | int:
    """Return what files hold for a value."""
    return value.code if isinstance(value, Scale) else value


def shown(raw: object) -> str:
    """Return a short form of what a person wrote, for an error message."""
    text = raw.isoformat() if isinstance(raw, (date, time)) else repr(raw)
    return text if len(text) <= 40 else f"{text[:37]}..."


def listed(words: Sequence[str], joint: str = "and") -> str:
    """Return ``a, b and c``."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {joint} {words[-1]}" if words else ""
