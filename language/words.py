"""What a few words mean as a name: their words that carry meaning, without order, articles and the plural."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from language.scales import Scale

STOP_WORDS = frozenset(
    ["a", "an", "and", "at", "i", "in", "is", "it", "my", "of", "on", "or", "some", "the", "to", "with", "am", "have"]
)
"""Words that say nothing of which thing is meant."""

FEWEST_BEGUN = 4
"""Letters from which on a word that was only begun leads anywhere."""
Meaning = frozenset[str]
Target = Scale | str


@lru_cache(maxsize=16384)
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
        replies: At a question of yes or no, by its id and the answer, the words that come to it: asked back, and never taken.
    """

    means: Mapping[Target, str]
    leads: Mapping[tuple[Target, ...], str]
    replies: Mapping[tuple[str, Scale], str] = field(default_factory=dict)

    def names_of(self, target: Target) -> tuple[str, ...]:
        """Return the everyday words that mean a choice or an item, and are taken for it."""
        return tuple(word.strip() for word in self.means.get(target, "").split(";") if word.strip())

    def may_mean(self, text: str) -> tuple[Target, ...]:
        """Return the choices and items to which words lead, without meaning them for sure."""
        return self._leading.get(meaning(text), ())

    def begins(self, text: str) -> tuple[Target, ...]:
        """Return the choices and items to which words lead of which each was begun; none for what is short."""
        begun = meaning(text)
        if not begun or min(map(len, begun)) < FEWEST_BEGUN:
            return ()
        found = [
            target
            for lead, targets in self._leading.items()
            if len(lead) == len(begun) and all(any(word.startswith(start) for word in lead) for start in begun)
            for target in targets
        ]
        return tuple(dict.fromkeys(found))

    def leads_to(self, target: Target) -> tuple[str, ...]:
        """Return the words that lead to a choice or an item."""
        return self._led.get(target, ())

    def reply(self, question: str, text: str) -> Scale | None:
        """Return the answer to a question of yes or no to which words come; ``None`` when they come to none."""
        return self._replies.get(question, {}).get(_as_reply(text))

    def replies_to(self, question: str) -> tuple[str, ...]:
        """Return all that comes to an answer at a question of yes or no."""
        return tuple(self._replies.get(question, {}))

    @cached_property
    def _replies(self) -> Mapping[str, Mapping[str, Scale]]:
        found: dict[str, dict[str, Scale]] = {}
        for (question, answer), listed in self.replies.items():
            found.setdefault(question, {}).update({_as_reply(word): answer for word in listed.split(";")})
        return found

    @cached_property
    def _led(self) -> Mapping[Target, tuple[str, ...]]:
        found: dict[Target, tuple[str, ...]] = {}
        for targets, listed in self.leads.items():
            for target in targets:
                found[target] = (*found.get(target, ()), *(word.strip() for word in listed.split(";")))
        return found

    @cached_property
    def _leading(self) -> Mapping[Meaning, tuple[Target, ...]]:
        found: dict[Meaning, tuple[Target, ...]] = {}
        for targets, listed in self.leads.items():
            for word in listed.split(";"):
                key = meaning(word)
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), *targets)))
        return found


def _as_reply(text: str) -> str:
    """Return the words of a reply that was made even, without marks; their order and every "no" count."""
    return " ".join(words(text.casefold().replace("'", "")))
