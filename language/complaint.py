"""What a pack of knowledge is of, in the words of its pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from language.levels import Fit, StageLevel
from language.poses.place import PlaceMap
from language.scales import Scale


@dataclass(frozen=True, eq=False, kw_only=True)
class Complaint:
    """What the knowledge is of.

    Attributes:
        plan: What the page of a plan is called.
        fits: What is told of how well the answers fit it; never a diagnosis.
        stages: How each stage is called.
        joint: The joint whose bend is told of an exercise, as ``hip``.
        bends: Words for how far it is bent under load, with ``{degrees}``.
        pressing: What strong pressing presses on.
        marks: What the marks on a drawing of the sore place show, as sentences.
        place: A map of where the sore place is; ``None`` shows none.
        takes: How long a first consultation takes, and what is needed for it, as sentences; may be empty.
        short: The short name of the condition in the titles of works; empty when it has none.
    """

    plan: str
    fits: Mapping[Fit, str]
    stages: Mapping[StageLevel, str]
    joint: str
    bends: str
    pressing: str
    marks: tuple[str, ...]
    takes: str = ""
    short: str = ""
    place: PlaceMap | None = None

    def meaning(self, value: Scale) -> str:
        """Return what a member of a scale means, a stage by how it is called."""
        return self.stages[value] if isinstance(value, StageLevel) else value.meaning
