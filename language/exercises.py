"""What a catalogue says of one exercise, activity or treatment."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from language.loads import Family, Load, Purpose
from language.poses.drawing import Drawing
from language.scales import Scale
from language.sources import Citation
from language.work import Contraction, Degree, Equipment, Kind, Laterality, Pace, Phase, Rung


class Figure(Scale):
    """The figures of an exercise that decide what it asks of the tendon."""

    FLEXION = "flexion", "peak flexion"
    TENSION = "tension", "tension"
    COMPRESSION = "compression", "compression"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Says that a study measured a figure, and so ranks the exercise among others. Every other figure is an estimate.

    Attributes:
        figure: What was measured.
        by: What of it was measured, as ``muscle activity``.
        source: The statement that gives it.
    """

    figure: Figure
    by: str
    source: Citation


@dataclass(frozen=True, slots=True)
class RungRange:
    """The part of the ladder of speeds on which an item is done.

    Attributes:
        phase: Part of a sprint that it belongs to.
        first: Rung that must be permitted before it is done at all.
        last: Rung up to which it is done.
    """

    phase: Phase
    first: Rung
    last: Rung = Rung.FULL


@dataclass(frozen=True, kw_only=True, eq=False)
class Movement:
    """What a body does, and what it asks of the sore tendon.

    Attributes:
        id: Kebab-case name that says what it is; never reused.
        name: What an athlete would call it, at most six words.
        kind: Sort of item.
        contraction: How the muscle works.
        flexion_deg: Largest hip flexion under load, degrees, 0 standing straight.
        tension: Pull on the tendon.
        compression: Pressing of the tendon on the bone.
        laterality: One leg or both.
        equipment: All that it needs beyond a floor.
        stage: First stage (1 to 4) in which it may be used; ``None`` when stages do not govern it.
        extra_loads: Loads that do not follow from the figures above (see ``loads``).
        pace: The pace of running whose permission it needs; running on the flat needs nothing else, whatever the stage.
        reach: The rungs on which it is done, the first of which must be permitted; ``None`` when speed does not govern it.
        sources: Where the item and its figures come from.
        drawing: Its positions, as they are drawn; messages leave it out, and stay short. ``None`` when it has none.
    """

    WORKED_OUT: ClassVar[tuple[str, ...]] = ("loads", "is_level", "is_flat_run", "is_walk", "bends_deep")
    """What a pack may work out of the figures, and a plan goes by."""

    id: str
    name: str
    kind: Kind
    contraction: Contraction
    flexion_deg: int
    tension: Degree
    compression: Degree
    laterality: Laterality
    stage: int | None
    sources: tuple[Citation, ...]
    equipment: tuple[Equipment, ...] = ()
    extra_loads: tuple[Load, ...] = ()
    pace: Pace | None = None
    reach: RungRange | None = None
    drawing: Drawing | None = field(default=None, repr=False)

    @property
    def loads(self) -> tuple[Load, ...]:
        """All loads on the sore tendon, in the order of the scale; a pack may work out some of them from the figures."""
        return self.extra_loads

    @property
    def is_level(self) -> bool:
        """Whether it is done on the flat."""
        return True

    @property
    def is_flat_run(self) -> bool:
        """Whether it is upright running on the flat: governed by its pace and speed, whatever the stage."""
        return self.pace is not None

    @property
    def is_walk(self) -> bool:
        """Whether it is walking for training."""
        return False

    @property
    def bends_deep(self) -> bool:
        """Whether it loads the bent joint so far that the tests of it must be passed first."""
        return False

    @property
    def of_sound_leg(self) -> bool:
        """Whether it is work of the leg that does not hurt alone."""
        return False


@dataclass(frozen=True, kw_only=True, eq=False)
class Exercise(Movement):
    """One item of the catalogue.

    Attributes:
        number: Number in the source catalogue, as ``E004``.
        family: Group of the catalogue.
        measured: Which of the figures of the movement a study measured; the others are estimates.
        serves: What it is for; empty when a plan never picks it.
        regressions: Ids of the next easier items, nearest first.
        steps: At most four steps in plain words; empty for what a plan never tells people to do.
        feel: What one should feel.
        too_hard: How to make it easier.
        too_easy: How to make it harder.
        fault: The commonest fault to avoid.
        drawing: Its positions, as they are drawn; messages leave it out, and stay short.
    """

    WORKED_OUT: ClassVar[tuple[str, ...]] = (*Movement.WORKED_OUT, "is_start")

    number: str
    family: Family
    drawing: Drawing = field(repr=False)
    measured: tuple[Measured, ...] = ()
    serves: tuple[Purpose, ...] = ()
    regressions: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    feel: str = ""
    too_hard: str = ""
    too_easy: str = ""
    fault: str = ""

    def measurement(self, figure: Figure) -> Measured | None:
        """Return how a figure was measured; ``None`` when it is an estimate."""
        return next((measured for measured in self.measured if measured.figure is figure), None)

    @property
    def difficulty(self) -> tuple[int, int, int, int, bool]:
        """How hard an item is among those of its stage: pull, pressing, family, bend, and one leg or two."""
        is_single = self.laterality is Laterality.SINGLE
        return (self.tension.rank, self.compression.rank, self.family.rank, self.flexion_deg, is_single)

    @property
    def is_hard(self) -> bool:
        """Whether nobody begins with it where there is anything lighter: a strong pull, or work that only lowers."""
        return self.tension is Degree.HIGH or self.contraction is Contraction.ECCENTRIC

    @property
    def is_one_legged(self) -> bool:
        """Whether one leg does it with more than a light pull."""
        return self.laterality is Laterality.SINGLE and self.tension is not Degree.LOW

    @property
    def is_start(self) -> bool:
        """Whether rehabilitation can start with it: a hold of the first stage that serves a purpose."""
        return self.stage == 1 and bool(self.serves) and self.kind is Kind.REHAB

    @property
    def of_sound_leg(self) -> bool:
        """Whether it is work of the leg that does not hurt alone."""
        return any(purpose.plans.of_sound_leg for purpose in self.serves)
