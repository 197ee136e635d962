"""Words of an answer that nothing was understood of, as a case file keeps them for the clinician: with their question.

[athlete]
not-understood = ["doing-now: sumo deadlift"]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from consult.case_text import CaseText

KEY = "not-understood"
TABLE = "athlete"
LONGEST = 80
MOST = 50
NotUnderstood = tuple[str, str]
"""Id of a question, and the words."""


def read_words(raw: Any) -> tuple[NotUnderstood, ...] | None:  # noqa: ANN401  (as TOML gives it)
    """Return what a file keeps; ``None`` where it is written otherwise."""
    if not isinstance(raw, list) or len(raw) > MOST or not all(isinstance(one, str) for one in raw):
        return None
    found = [one.partition(": ") for one in raw]
    plain = all(name and words and words.isprintable() for name, _, words in found)
    return tuple((name, words) for name, _, words in found) if plain else None


def with_one(kept: Sequence[NotUnderstood], question: str, typed: str) -> tuple[NotUnderstood, ...]:
    """Return what is kept with some words more: each once, cut when they are long, the latest when they are many."""
    words = " ".join("".join(mark if mark.isprintable() else " " for mark in typed).split())[:LONGEST]
    if not words or (question, words) in kept:
        return tuple(kept)
    return (*kept, (question, words))[-MOST:]


def put_words(text: CaseText, kept: Sequence[NotUnderstood]) -> None:
    """Write what is kept into the text of a case; nothing where there is nothing to keep."""
    if kept:
        text.put(TABLE, KEY, [f"{question}: {words}" for question, words in kept])
