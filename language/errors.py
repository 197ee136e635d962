"""One family of errors: the rule book is wrong (tell its author), or an answer is (ask the person again).

Every error says where, what must hold, what was got, and the nearest right thing. The parts are attributes, so that an
interface can word or lay them out in its own way.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Self


class SitboneError(Exception):
    """What all errors of Sitbone have in common.

    Attributes:
        where: Rule, question or file in which it happened; may be empty.
        must: What must hold, or what is wrong, without a full stop.
        got: What was got instead; empty when ``must`` says it.
        hint: How to put it right; a full sentence, or empty.
    """

    def __init__(self, where: str, must: str, got: str = "", hint: str = "") -> None:
        self.where = where
        self.must = must
        self.got = got
        self.hint = hint
        super().__init__(str(self))

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, str, str]]:
        """Return how it is made again: a check in a process of its own tells what is wrong, and does not just end."""
        return type(self), (self.where, self.must, self.got, self.hint)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        got = f" (got {self.got})" if self.got else ""
        hint = f" {self.hint}" if self.hint else ""
        return f"{place}{self.must}{got}.{hint}"


class KnowledgeError(SitboneError):
    """The rule book, the catalogue or a source is wrong."""


class AnswerError(SitboneError, ValueError):
    """An answer is wrong: no such question, or a value outside its range."""


def did_you_mean(word: str, options: Iterable[str]) -> str:
    """Return ``Did you mean 'x'?`` for the nearest option, or the whole list when it is short, or an empty string."""
    known = list(options)
    lowered = {option.casefold(): option for option in reversed(known)}
    near = difflib.get_close_matches(word.casefold(), lowered, n=1, cutoff=0.6)
    if near:
        return f"Did you mean {lowered[near[0]]!r}?"
    if 0 < len(known) <= 8:
        return f"Use one of: {', '.join(known)}."
    return ""
