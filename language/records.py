"""Records: what a check-in leaves behind of each exercise, and what was done of it before the first plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from language.domains import Noted, Problem
from language.errors import did_you_mean
from language.progress import Trust
from language.weights import WEIGHT, Weight

MOST_DAYS = 99
"""Days are counted up to this."""
FLARE_DAYS = 120
"""Days after which it no longer matters that a day was too much."""


@dataclass(frozen=True, slots=True)
class ToldDose:
    """How much of an exercise an athlete does already: sets and repetitions, or minutes.

    Attributes:
        item: Its id.
        sets: Sets, 1 to 99; 0 when it is told in minutes.
        repetitions: Repetitions a set, 1 to 99; 0 when it is told in minutes.
        weight: The weight with its unit, as ``80 kg``; empty when there is none.
        minutes: Minutes in one go, 1 to 999; 0 when it is told in sets.
    """

    item: str
    sets: int = 0
    repetitions: int = 0
    weight: str = ""
    minutes: int = 0

    def __str__(self) -> str:
        return f"{self.item} {self.words}"

    @property
    def words(self) -> str:
        """How much it is, as a person writes it."""
        if self.minutes:
            return f"{self.minutes} min"
        return " ".join(filter(None, (f"{self.sets} x {self.repetitions}", self.weight)))

    @classmethod
    def read(cls, text: str) -> Self:
        """Return what a text tells.

        Raises:
            ValueError: It tells nothing of the kind.
        """
        item, *words = text.split()
        if words[-1] == "min":
            return cls(item, minutes=int(words[0]))
        sets, _, repetitions, *weight = words
        return cls(item, int(sets), int(repetitions), " ".join(weight))


_AMOUNT = rf"(?:[1-9]\d? x [1-9]\d?(?: {WEIGHT})?|[1-9]\d{{0,2}} min)"
TOLD_DOSE = rf"[a-z0-9-]+ {_AMOUNT}"
"""What the text of a dose that is told looks like, as ``back-squat 3 x 8 80 kg`` or ``cycling 60 min``."""


_LIGHT, _AWAY = " light", " away"


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """What a check-in leaves behind of one exercise.

    Attributes:
        item: Its id.
        trust: How far it is trusted.
        step: Place of its step in its track.
        days: Days on this step that were taken well; of what is left out, days since then.
        raised: Days since its own last raised day; the most that is counted when there was none.
        flares: Days since the days after it that were too much, the latest first, 3 at most; those long ago are dropped.
        told: How much of it was done before the first plan; ``None`` when it was not, or that was not told.
        weight: The weight at which it is taken well; ``None`` where nobody told one.
        more: Repetitions above its step, that come before the next weight; 0 to 9.
        risen: Days since it was asked for more; the most that is counted when it never was.
        idle: Days for which none of it was done, up to the last plan.
        is_away: Whether it is in no plan now, because what it needs is lacking; it goes on from here when that is there again.
        is_light: Whether much less than was written was lifted the last time, and did not count.
    """

    item: str
    trust: Trust
    step: int = 0
    days: int = 0
    raised: int = MOST_DAYS
    flares: tuple[int, ...] = ()
    told: ToldDose | None = None
    weight: Weight | None = None
    more: int = 0
    risen: int = MOST_DAYS
    idle: int = 0
    is_light: bool = False
    is_away: bool = False

    def __str__(self) -> str:
        told = f" {self.told.words}" if self.told else ""
        weight = f" with {self.weight}" if self.weight else ""
        more = f" +{self.more}" if self.more else ""
        days = f"{self.days} {self.raised} {self.risen} {self.idle}"
        flares = "".join(f",{since}" for since in self.flares)
        marks = f"{_LIGHT * self.is_light}{_AWAY * self.is_away}"
        return f"{self.item} {self.trust.code} {self.step} {days}{flares}{told}{weight}{more}{marks}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the record that a text holds.

        Raises:
            ValueError: It holds none.
        """
        counted, _, more = text.removesuffix(_AWAY).removesuffix(_LIGHT).partition(" +")
        told, _, weight = counted.partition(" with ")
        item, trust, step, days, raised, risen, counts, *amount = told.split()
        idle, *flares = map(int, counts.split(","))
        return cls(
            item,
            next(one for one in Trust if one.code == trust),
            int(step),
            int(days),
            int(raised),
            tuple(flares),
            ToldDose.read(" ".join((item, *amount))) if amount else None,
            Weight.read(weight) if weight else None,
            int(more or 0),
            int(risen),
            idle,
            text.removesuffix(_AWAY).endswith(_LIGHT),
            text.endswith(_AWAY),
        )


@dataclass(frozen=True, slots=True)
class Lifted:
    """The weight that was lifted last in one exercise.

    Attributes:
        item: Its id.
        weight: The weight.
    """

    item: str
    weight: Weight

    def __str__(self) -> str:
        return f"{self.item} {self.weight}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Return what a text tells.

        Raises:
            ValueError: It tells nothing of the kind.
        """
        item, weight = text.split(maxsplit=1)
        return cls(item, Weight.read(weight))


LIFTED = rf"[a-z0-9-]+ {WEIGHT}"
"""What the text of a weight that was lifted looks like, as ``romanian-deadlift 62.5 kg``."""


@dataclass(frozen=True, slots=True)
class _ItemNote(Noted):
    """A note of an exercise.

    Attributes:
        names: Ids of exercises and what they are called.
    """

    names: tuple[tuple[str, str], ...]

    def called(self, item: str) -> str:
        """Return the name of an exercise; its id where it is none of these."""
        return dict(self.names).get(item, item)

    def problem(self, value: object) -> Problem | None:
        """Return why the value is not allowed, or ``None``."""
        found = super(_ItemNote, self).problem(value)
        item, known = str(value).split(" ")[0], dict(self.names)
        if found or item in known:
            return found
        return Problem(f"must be a {self.what}, and no exercise is called {item!r}", did_you_mean(item, known))


@dataclass(frozen=True, slots=True)
class ToldNote(_ItemNote):
    """The domain of the doses that are told."""

    def label(self, value: str) -> str:
        """Return a dose in words."""
        told = ToldDose.read(value)
        return f"{self.called(told.item)}: {told.words}"


@dataclass(frozen=True, slots=True)
class LiftedNote(_ItemNote):
    """The domain of the weights that were lifted."""

    def label(self, value: str) -> str:
        """Return a weight in words."""
        lifted = Lifted.read(value)
        return f"{self.called(lifted.item)}: {lifted.weight}"


RECORD = (
    rf"[a-z0-9-]+ (?:{'|'.join(trust.code for trust in Trust)})(?: \d{{1,2}}){{5}}(?:,\d{{1,3}}){{0,3}}"
    rf"(?: {_AMOUNT})?(?: with {WEIGHT})?(?: \+[1-9])?(?:{_LIGHT})?(?:{_AWAY})?"
)
"""What the text of a record looks like."""


@dataclass(frozen=True, slots=True)
class RecordNote(_ItemNote):
    """The domain of the records of exercises."""

    def label(self, value: str) -> str:
        """Return a record in words."""
        record = ItemRecord.read(value)
        raised = "" if record.raised == MOST_DAYS else f", raised {record.raised} days before"
        weight = f", at {record.weight}" if record.weight else ""
        stands = f"on step {record.step + 1} for {record.days} days{weight}{raised}"
        away = ", in no plan now" if record.is_away else ""
        return f"{self.called(record.item)}: {record.trust.label}, {stands}{away}"
