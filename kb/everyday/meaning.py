"""What a few words mean as a name: their words that carry meaning, without order, articles and the plural."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from kb.everyday import answers, items
from language.scales import Scale

STOP_WORDS = frozenset(
    ["a", "an", "and", "at", "i", "in", "is", "it", "my", "of", "on", "or", "some", "the", "to", "with", "am", "have"]
)
"""Words that say nothing of which thing is meant."""

Meaning = frozenset[str]
Target = Scale | str


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, in small letters, without marks."""
    return tuple(re.findall(r"[^\W_]+", text.casefold()))


def meaning(text: str) -> Meaning:
    """Return the words of a text that carry meaning, each in the singular; empty when there are none."""
    return frozenset(_singular(word) for word in words(text) if word not in STOP_WORDS)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def names_of(target: Target) -> tuple[str, ...]:
    """Return the everyday words that mean a choice or an item, and are taken for it."""
    listed = answers.MEANS.get(target, "") if isinstance(target, Scale) else items.MEANS.get(target, "")
    return tuple(word.strip() for word in listed.split(";") if word.strip())


def may_mean(text: str) -> tuple[Target, ...]:
    """Return the choices and items to which words lead, without meaning them for sure."""
    return _leading().get(meaning(text), ())


@cache
def _leading() -> Mapping[Meaning, tuple[Target, ...]]:
    found: dict[Meaning, tuple[Target, ...]] = {}
    tables: Iterable[tuple[tuple[Target, ...], str]] = (*answers.MAY_MEAN.items(), *items.MAY_MEAN.items())
    for targets, listed in tables:
        for word in listed.split(";"):
            key = meaning(word)
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), *targets)))
    return found
