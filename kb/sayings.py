"""Sentences of a plan that suppose something of the athlete, beside advice. Rules conclude which of them a plan says.

What each of them supposes stands in ``kb/suppositions.py``; reports only print them. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from language import sayings
from language.sayings import PagePart


class Sentence(sayings.Sentence):
    """A sentence of a plan: ``label`` names it, ``meaning`` says it to the athlete."""

    UPSET_EASILY = ("upset-easily", "easily upset", "It gets upset easily, so you start gently.", PagePart.REACTION)
    UPSET_A_LITTLE = (
        "upset-a-little",
        "upset a little",
        "It gets a little upset, and settles within a day.",
        PagePart.REACTION,
    )
    SETTLES_WELL = (
        "settles-well",
        "settles within a day",
        "It settles within a day, which is good.",
        PagePart.REACTION,
    )
    REACTION_NOT_KNOWN = (
        "reaction-not-known",
        "reaction not known",
        "How easily it gets upset is not known yet, so you start gently.",
        PagePart.REACTION,
    )
    WAS_STILL_UP = (
        "was-still-up",
        "still up after a day",
        "It was still up a day after a session, so go by how it is the next day.",
        PagePart.REACTION,
    )
    PAIN_TO_3_IS_FINE = (
        "pain-to-3-is-fine",
        "up to 3 of 10",
        "Pain of 3 of 10 or less is fine while you train.",
        PagePart.LIMIT,
    )
    LITTLE_PAIN = (
        "little-pain",
        "as little pain as you can",
        "Train with as little pain as you can. 3 of 10 is the most.",
        PagePart.LIMIT,
    )
    ALMOST_NO_PAIN = ("almost-no-pain", "0 or 1 of 10", "Train almost free of pain: 0 or 1 of 10.", PagePart.LIMIT)
    SLOW_IS_PROGRESS = (
        "slow-is-progress",
        "slow progress is progress",
        "Slow progress is still progress.",
        PagePart.TIME,
    )
    DO_IT_FIRST = (
        "do-it-first",
        "do most of it first",
        "Do it as written until you have done most of it for 2 weeks.",
        PagePart.SINCE,
    )
