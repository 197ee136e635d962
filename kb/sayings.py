"""Sentences of a plan that suppose something of the athlete, beside advice. Rules conclude which of them a plan says.

What each of them supposes stands in ``kb/suppositions.py``; reports only print them. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from enum import Enum

from language.scales import Scale


class PagePart(Enum):
    """Where on the page a sentence stands."""

    REACTION = "what we think of the reaction to load"
    LIMIT = "how much pain is all right"
    TIME = "how long it may take"
    SINCE = "what the last weeks ask for"


class Sentence(Scale):
    """A sentence of a plan: ``label`` names it, ``meaning`` says it to the athlete."""

    UPSET_EASILY = "upset-easily", "easily upset", "It gets upset easily, so you start gently."
    UPSET_A_LITTLE = "upset-a-little", "upset a little", "It gets upset a little, and settles within a day."
    SETTLES_WELL = "settles-well", "settles within a day", "It settles within a day, which is good."
    REACTION_NOT_KNOWN = (
        "reaction-not-known",
        "reaction not known",
        "How easily it gets upset is not known yet, so you start gently.",
    )
    WAS_STILL_UP = (
        "was-still-up",
        "still up after a day",
        "It was still up a day after a session, so go by how it is the next day.",
    )
    PAIN_TO_3_IS_FINE = "pain-to-3-is-fine", "up to 3 of 10", "Pain of 3 of 10 or less is fine while you train."
    LITTLE_PAIN = (
        "little-pain",
        "as little pain as you can",
        "Train with as little pain as you can. 3 of 10 is the most.",
    )
    ALMOST_NO_PAIN = "almost-no-pain", "0 or 1 of 10", "Train almost free of pain: 0 or 1 of 10."
    SLOW_IS_PROGRESS = "slow-is-progress", "slow progress is progress", "Slow progress is still progress."
    DO_IT_FIRST = (
        "do-it-first",
        "do most of it first",
        "Do it as written until you have done most of it for 2 weeks.",
    )

    @property
    def part(self) -> PagePart:
        """Where on the page it stands."""
        return _PARTS[self]


FULL_STRENGTH = "Full strength"
"""How the last stage is called where the plan holds nothing fast or springy, and for those who do not run."""

_PARTS = {
    Sentence.UPSET_EASILY: PagePart.REACTION,
    Sentence.UPSET_A_LITTLE: PagePart.REACTION,
    Sentence.SETTLES_WELL: PagePart.REACTION,
    Sentence.REACTION_NOT_KNOWN: PagePart.REACTION,
    Sentence.WAS_STILL_UP: PagePart.REACTION,
    Sentence.PAIN_TO_3_IS_FINE: PagePart.LIMIT,
    Sentence.LITTLE_PAIN: PagePart.LIMIT,
    Sentence.ALMOST_NO_PAIN: PagePart.LIMIT,
    Sentence.SLOW_IS_PROGRESS: PagePart.TIME,
    Sentence.DO_IT_FIRST: PagePart.SINCE,
}
