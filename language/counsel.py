"""Advice in words: a piece of counsel, its place in life, how much a plan needs it told, and what it makes someone do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from language.loads import Load
from language.scales import Scale


class AdviceTopic(Enum):
    """The part of daily life or training that a piece of advice belongs to."""

    PAIN = "Pain"
    SITTING = "Sitting"
    RUNNING = "Running"
    STRETCHING = "Stretching and massage"
    TREATMENT = "Other treatments"
    SLEEP = "Sleep and load"
    TRAINING = "Training"
    SEASON = "Season and time"
    UPKEEP = "Now that you are well"


class AdviceWeight(Scale):
    """How much a plan needs a piece of advice told, least first."""

    EXTRA = "extra", "good to know"
    SUPPORT = "support", "supports the plan"
    LIMIT = "limit", "says how far to go and what to leave out"


@dataclass(frozen=True, slots=True)
class Brings:
    """What a piece of advice makes someone do.

    Attributes:
        item: Id of an item of the catalogue.
        loads: Loads that it brings beyond those of the item.
    """

    item: str
    loads: tuple[Load, ...] = ()


class Counsel(Scale):
    """A piece of advice: ``label`` names it, ``meaning`` says it to the athlete. A pack gives the members.

    Attributes:
        topic: The part of life that it belongs to.
        weight: How much a plan needs it told.
        brings: What someone who follows it does, which must be allowed; ``None`` where it adds nothing to what is done.
        portion: A sentence with ``{time}`` in it, for how long at a time a person sits; empty for other advice.
        spares_strength: Whether strength work keeps to fewer days beside it, because racing goes on.
    """

    def __init__(  # noqa: PLR0913, PLR0917  (one member is one line of a table)
        self,
        code: str,
        label: str,
        meaning: str,
        topic: AdviceTopic,
        weight: AdviceWeight = AdviceWeight.SUPPORT,
        brings: Brings | None = None,
        spares_strength: bool = False,  # noqa: FBT001, FBT002  (a member is written as a tuple)
        portion: str = "",
    ) -> None:
        super().__init__(code, label, meaning)
        self.topic = topic
        self.weight = weight
        self.brings = brings
        self.spares_strength = spares_strength
        self.portion = portion
