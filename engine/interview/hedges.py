"""Words that hedge a number: "almost 18", "under 30", "about 20", "20 or more". They make it a bound, never the number."""

from __future__ import annotations

import re
from enum import Enum
from fractions import Fraction
from math import ceil, floor


class Hedge(Enum):
    """What hedging words say of the number beside them."""

    EXACT = "the number itself"
    JUST_BELOW = "a little less"
    BELOW = "less"
    AT_MOST = "the number or less"
    ABOVE = "more"
    AT_LEAST = "the number or more"
    NEAR = "a little less or a little more"
    MIXED = "hedged twice"


_WORDS = {
    Hedge.JUST_BELOW: (
        "almost|nearly|nigh on|just under|just below|not quite|not yet|approaching|nearing|a shade under|a touch below|"
        "a touch under|just shy of|shy of|just short of|short of|slightly less than|slightly under|slightly below|"
        "a bit under|a bit below|a bit less than|a little under|a little less than|coming up to|coming up on|"
        "coming up for|getting on for|going on|turning|soon to be|soon|about to be|about to turn|next week|next month|"
        "next year|close on|up to almost|up to nearly"
    ),
    Hedge.BELOW: "less than|fewer than|lower than|smaller than|younger than|shorter than|under|below",
    Hedge.AT_MOST: (
        "at most|at the most|at the very most|maximum|max|up to|no more than|not more than|not over|not above|no longer than|"
        "not longer than|or less|or under|or below|or fewer|or younger|or shorter|tops|within"
    ),
    Hedge.ABOVE: (
        "more than|greater than|higher than|longer than|older than|over|above|upwards of|upward of|north of|beyond|just over|"
        "a bit over|a bit more than|a little over|a little more than|slightly over|slightly more than|slightly above|"
        "just above|well over|a good"
    ),
    Hedge.AT_LEAST: (
        "at least|at the least|at the very least|minimum|no less than|not less than|no fewer than|not under|not below|"
        "or more|or over|or above|or older|or up|or longer|or higher|and up|and over|and more|and a bit|and some|"
        "and change|plus|odd|something|from"
    ),
    Hedge.NEAR: (
        "about|around|roughly|approximately|approx|circa|ca|maybe|perhaps|probably|some|like|or so|ish|i think|i guess|"
        "i reckon|i'd say|i would say|say|give or take|more or less|or thereabouts|thereabouts|somewhere around|"
        "somewhere about|in the region of|close to|near|near to|just about|possibly|estimated|est"
    ),
}
_OF = {phrase: hedge for hedge, phrases in _WORDS.items() for phrase in phrases.split("|")}
_HEDGE = re.compile(
    r"(?<![a-z'])(?:" + "|".join(re.escape(phrase) for phrase in sorted(_OF, key=len, reverse=True)) + r")(?![a-z'])"
)
_SIGNS = (
    (re.compile(r"^(?:<=|=<|≤)"), Hedge.AT_MOST),
    (re.compile(r"^(?:>=|=>|≥|\+|min\.? (?=\d))"), Hedge.AT_LEAST),
    (re.compile(r"^<"), Hedge.BELOW),
    (re.compile(r"^>"), Hedge.ABOVE),
    (re.compile(r"[~≈]"), Hedge.NEAR),
    (re.compile(r"(?<=[\da-z%])\s?\+(?!\s?\d)"), Hedge.AT_LEAST),
    (re.compile(r"(?<=[\da-z%])\s?[-–](?=\s|$)(?!\s?\d)"), Hedge.AT_MOST),  # noqa: RUF001
)
HALF = Fraction(1, 2)
TENS_FROM = 20


def unhedged(typed: str) -> tuple[str, Hedge]:
    """Return typed text without its hedging words, and what they say together."""
    text, found = typed, set()
    for sign, hedge in _SIGNS:
        if sign.search(text):
            text = sign.sub(" ", text)
            found.add(hedge)
    text = re.sub(r"(?<=\d)-?(?=ish\b)|(?<=\d)-(?=odd\b|something\b)", " ", text)
    found.update(_OF[phrase[0]] for phrase in _HEDGE.finditer(text))
    text = " ".join(_HEDGE.sub(" ", text).split())
    if not found:
        return typed, Hedge.EXACT
    return text, found.pop() if len(found) == 1 else Hedge.MIXED


def margin(number: Fraction, size: Fraction) -> Fraction:
    """Return how far a number that is only near may lie off: half of the step to which people round, at least 1.

    Args:
        number: The number as it was typed.
        size: Size of the unit in which it was typed, in units of the question.
    """
    if number.denominator > 1:
        step = Fraction(1, number.denominator)
    elif number % 10 == 0 and number >= TENS_FROM:
        step = Fraction(10)
    elif number % 5 == 0 and number >= TENS_FROM / 2:
        step = Fraction(5)
    else:
        step = Fraction(1)
    return max(step * HALF * size, Fraction(1))


def span(hedge: Hedge, amount: Fraction, off: Fraction, ends: tuple[int, int], *, flows: bool) -> tuple[int, int]:
    """Return the lowest and highest whole number that a hedged one can be; the first is higher when there is none.

    Args:
        hedge: The hedge.
        amount: The number that is hedged.
        off: How far it may lie off, where the hedge says that it is near.
        ends: The lowest and the highest that can be answered.
        flows: Whether the number is of something that flows, as time: what is over 30 can then be told as 30.
    """
    low, high = ends
    below = ceil(amount) - 1
    if hedge is Hedge.JUST_BELOW:
        found = (ceil(amount - off), below)
    elif hedge is Hedge.BELOW:
        found = (low, below)
    elif hedge is Hedge.AT_MOST:
        found = (low, floor(amount))
    elif hedge is Hedge.ABOVE:
        found = (floor(amount) + (not flows), high)
    elif hedge is Hedge.AT_LEAST:
        found = (floor(amount) if flows else ceil(amount), high)
    else:
        found = (ceil(amount - off), floor(amount + off))
    return max(found[0], low), min(found[1], high)
