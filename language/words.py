"""What a few words mean as a name: their words that carry meaning, without order, articles and the plural."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

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
    return frozenset(singular(word) for word in words(text) if word not in STOP_WORDS)


def singular(word: str) -> str:
    """Return a word without the s of its plural, if it has one."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@dataclass(frozen=True, eq=False)
class EverydayWords:
    """What people say for what can be answered, beside its own words.

    Attributes:
        means: Choice, or id of an item, to the words that mean it and nothing else, parted by semicolons.
        leads: Choices or items to the words that lead to them, without meaning one for sure.
    """

    means: Mapping[Target, str]
    leads: Mapping[tuple[Target, ...], str]

    def names_of(self, target: Target) -> tuple[str, ...]:
        """Return the everyday words that mean a choice or an item, and are taken for it."""
        return tuple(word.strip() for word in self.means.get(target, "").split(";") if word.strip())

    def may_mean(self, text: str) -> tuple[Target, ...]:
        """Return the choices and items to which words lead, without meaning them for sure."""
        return self._leading.get(meaning(text), ())

    @cached_property
    def _leading(self) -> Mapping[Meaning, tuple[Target, ...]]:
        found: dict[Meaning, tuple[Target, ...]] = {}
        for targets, listed in self.leads.items():
            for word in listed.split(";"):
                key = meaning(word)
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), *targets)))
        return found
