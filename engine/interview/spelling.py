"""Read misspelt words: each word that nothing begins with is put as the nearest that is known. Offered, and never taken.

"romainian dedlift" may be "romanian deadlift". A word of two letters is too short to be mended, and where one word is
like nothing that is known, nothing is offered: half of what was typed is not what was meant.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from itertools import product

from language.words import STOP_WORDS, words

NEAR = 0.8
"""How alike a misspelt word must be, of 1."""
SHORTEST = 3
MOST_ALIKE = 3
"""Of how many known words, each as good as the best or nearly so, one may be meant."""
AS_GOOD = 0.06
MOST_WAYS = 9


def respelt(typed: str, known: Collection[str]) -> tuple[str, ...]:
    """Return the ways in which typed words may be meant, the likeliest first; none where they are spelt well, or like nothing.

    Args:
        typed: What was typed, made even.
        known: The words that can be meant, in small letters.
    """
    there = sorted(known)
    ways = [_as_known(word, there) for word in words(typed) if word not in STOP_WORDS]
    if not ways or not all(ways):
        return ()
    found = [" ".join(way) for way in product(*ways)][:MOST_WAYS]
    return tuple(way for way in found if way != " ".join(word for word in words(typed) if word not in STOP_WORDS))


def _as_known(word: str, known: list[str]) -> tuple[str, ...]:
    """Return a word as it is where it begins a known one, or else the known words to which it is near."""
    if any(one.startswith(word) for one in known):
        return (word,)
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    near = difflib.get_close_matches(word, known, n=MOST_ALIKE, cutoff=NEAR)
    likeness = [difflib.SequenceMatcher(a=one, b=word).ratio() for one in near]
    return tuple(one for one, alike in zip(near, likeness, strict=True) if alike >= max(likeness) - AS_GOOD)
