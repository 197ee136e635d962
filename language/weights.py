"""Weights that are lifted, in kilograms or pounds, and the arithmetic of a little more or less of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from enum import Enum
from typing import Self

from language.errors import KnowledgeError

KILOGRAMS: Mapping[str, Decimal] = {"kg": Decimal(1), "lb": Decimal("0.45359237")}
"""What each unit is in kilograms; the pound is defined so."""
WEIGHT = rf"(?!0+(?:\.0+)? )\d{{1,3}}(?:\.\d{{1,2}})? (?:{'|'.join(KILOGRAMS)})"
"""What the text of a weight looks like, as ``62.5 kg``."""


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight as it was told or is written.

    Attributes:
        amount: How much, 0 to 999.99.
        unit: Its unit, ``kg`` or ``lb``.
    """

    amount: Decimal
    unit: str

    def __str__(self) -> str:
        return f"{self.amount.normalize():f} {self.unit}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the weight that a text tells.

        Raises:
            ValueError: It tells none.
        """
        amount, unit = text.split()
        return cls(Decimal(amount), unit)

    def to(self, unit: str) -> Weight:
        """Return the weight in a unit, to the tenth."""
        return Weight((self.amount * KILOGRAMS[self.unit] / KILOGRAMS[unit]).quantize(Decimal("0.1")), unit)

    @property
    def kilograms(self) -> Decimal:
        """How many kilograms it is, to the tenth."""
        return self.to("kg").amount


class Counted(Enum):
    """How a weight counts that was lifted and was not the one that was written; a sentence of what is told then."""

    OWN = "You added that weight yourself, so nothing is added now."
    LESS = "Last time you took {lifted}, so it goes on from there."
    CAPPED = "Last time you took {lifted}. That is more than {most}% up at once, so go on with {weight}."
    JUMP = "Last time you took {lifted}. Such a big jump shows nothing, so stay at {weight}."
    LIGHT = "Last time you took just {lifted}. {weight} went well before, so it still counts, and nothing is added now."
    HEAVY = "Last time you took {lifted} and had fewer repeats left than it says, so stay at {weight}."
    SLIP = "You wrote {lifted}. That is more than {times} times {weight}, so it was not counted: check number and unit."

    @property
    def is_held(self) -> bool:
        """Whether it shows so little, or was so much already, that nothing is added to it."""
        return self is not Counted.LESS


@dataclass(frozen=True, slots=True, kw_only=True)
class Loading:
    """How a weight goes up and down. Percent are of the weight itself.

    Attributes:
        plates: For each unit the smallest steps that can be put on: from which weight, and how much, lightest first.
        add_percent: Least that is added where the repetitions stay.
        fewer_percent: Least that is added where a step asks for fewer repetitions.
        most_percent: Most that is ever added between two check-ins.
        more_repetitions: Repetitions that are added first, where the smallest step is more than that.
        jump_percent: A weight that is so much above what was written shows nothing, whatever the day after was like.
        light_percent: A weight that is less than so much of the last one shows nothing: it was a light time.
        most_times: A weight that is more than so many times the last one is no answer, but a slip.
    """

    plates: Mapping[str, tuple[tuple[int, Decimal], ...]]
    add_percent: Decimal
    fewer_percent: Decimal
    most_percent: Decimal
    more_repetitions: int
    jump_percent: int
    light_percent: int
    most_times: int

    def __post_init__(self) -> None:
        """Refuse steps of which not all is told.

        Raises:
            KnowledgeError: A unit has no steps from 0 on, or less than the least would be the most.
        """
        for unit in KILOGRAMS:
            steps = self.plates.get(unit, ())
            if not steps or steps[0][0] or list(steps) != sorted(steps) or any(step <= 0 for _, step in steps):
                raise KnowledgeError("loading", f"the steps in {unit} must begin at 0 and rise", str(steps))
        if not 0 < self.add_percent <= self.fewer_percent <= self.most_percent:
            raise KnowledgeError("loading", "the least that is added must not be above the most", str(self.add_percent))

    def more(self, weight: Weight, least_percent: Decimal) -> Weight | None:
        """Return the next weight that can be put on; ``None`` where even the smallest step is above the most.

        Args:
            weight: The weight that was taken well.
            least_percent: How much more it is at least, where that is not above the most.
        """
        plate = self._plate(weight)
        most = weight.amount * (100 + self.most_percent) / 100
        amounts = [weight.amount + plate * count for count in range(1, int((most - weight.amount) / plate) + 1)]
        enough = weight.amount * (100 + least_percent) / 100
        fit = next((amount for amount in amounts if amount >= enough), amounts[-1] if amounts else None)
        return Weight(fit, weight.unit) if fit is not None else None

    def part(self, weight: Weight, percent: int) -> Weight:
        """Return so much of a weight, in whole steps from nothing; the smallest step at least, and never more than it was."""
        if percent == 100:
            return weight
        amount = weight.amount * percent / 100
        plate = self._plate(Weight(amount, weight.unit))
        whole = (amount / plate).to_integral_value(ROUND_FLOOR) * plate
        return Weight(min(max(whole, plate), weight.amount), weight.unit)

    def whole(self, part: Weight, percent: int) -> Weight:
        """Return the weight of which another is so many percent, to the tenth."""
        return Weight((part.amount * 100 / percent).quantize(Decimal("0.1")), part.unit)

    def one_step(self, weight: Weight) -> Weight:
        """Return a weight with the smallest step more, whatever share of it that is."""
        return Weight(weight.amount + self._plate(weight), weight.unit)

    def least(self, one: Weight, other: Weight) -> Weight:
        """Return the lighter of two weights."""
        return other if self.times(one, other) > 1 else one

    def times(self, one: Weight, other: Weight) -> Decimal:
        """Return how many times another weight a weight is, whatever their units."""
        return one.amount * KILOGRAMS[one.unit] / (other.amount * KILOGRAMS[other.unit])

    def _plate(self, weight: Weight) -> Decimal:
        return [step for start, step in self.plates[weight.unit] if start <= weight.amount][-1]
