"""Sentences of a plan that suppose something of the athlete, beside advice, and where on the page each stands."""

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
    """A sentence of a plan: ``label`` names it, ``meaning`` says it to the athlete. A pack gives the members.

    Attributes:
        part: Where on the page it stands.
    """

    def __init__(self, code: str, label: str, meaning: str, part: PagePart) -> None:
        super().__init__(code, label, meaning)
        self.part = part


class Expectation(Scale):
    """How long recovery may take, the shortest first. A pack gives the members."""


class Ending(Scale):
    """How a course of recovery ends: ``label`` heads the plan, ``meaning`` says what it means. A pack gives the members."""


class Doubt(Scale):
    """What does not fit well, and should be told to a clinician. A pack gives the members."""
