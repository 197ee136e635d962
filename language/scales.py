"""Scales: closed lists of values that a finding, an exercise or a source can take.

Each member has a stable ``code`` (what files hold), a ``label`` (what people read) and, where the label does not say it
all, a ``meaning``. Members of one scale are told apart by identity, so no value of one scale equals one of another.
"""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import Self


class Scale(Enum):
    """A closed list of values. The order of definition is the order of the scale, lowest first."""

    def __init__(self, code: str, label: str, meaning: str = "") -> None:
        self.code = code
        self.label = label
        self.meaning = meaning

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    # Enum's own hash is written in Python and reads the name; members are singletons, so identity serves.
    __hash__ = object.__hash__

    @cached_property
    def rank(self) -> int:
        """Place in the scale, 0 for the first member."""
        return list(type(self)).index(self)

    @classmethod
    def of(cls, code: str) -> Self:
        """Return the member with this code.

        Raises:
            KeyError: No member has the code.
        """
        for member in cls:
            if member.code == code:
                return member
        raise KeyError(code)
