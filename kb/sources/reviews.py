"""When a rule should be looked at again: by its sources, earlier where the evidence moves or is weak.

Use: the earliest date among a rule's sources holds, with its reason. Misuse: a date in the future says nothing about how
good a rule is today. All dates are our choice.
"""

from __future__ import annotations

from datetime import date

from language.sources import Review

ROUTINE = Review(date(2027, 11, 30))
_SHOCKWAVE = Review(
    date(2027, 5, 31),
    "the results of a trial of physiotherapy against shockwave are known from a commentary only; its paper was not found",
)
_INJECTIONS = Review(
    date(2027, 5, 31),
    "one trial of 17 people and uncontrolled series are all there is, and a review of 2023 was not read",
)
_HOLDS = Review(
    date(2027, 5, 31),
    "the results of a registered trial of holds against slow work in this condition were not found",
)
_TESTS = Review(
    date(2027, 5, 31),
    "the tests were tried once, against healthy athletes; a study in people with other causes would change the figures",
)

EARLIER: dict[str, Review] = {
    "F020": _TESTS,
    "F021": _TESTS,
    "F022": _TESTS,
    "F054": _HOLDS,
    "F055": _HOLDS,
    "F056": _HOLDS,
    "F057": _HOLDS,
    "F145": _SHOCKWAVE,
    "F146": _SHOCKWAVE,
    "F147": _INJECTIONS,
    "F148": _INJECTIONS,
}
