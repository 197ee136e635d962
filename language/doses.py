"""Doses: how much of a kind of muscle work, of a run, and the most of one exercise in a stage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from language.errors import KnowledgeError, did_you_mean
from language.levels import DoseLevel, StageLevel
from language.sources import Citation
from language.work import Contraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """A dose of one kind of work, for one exercise on one day.

    Attributes:
        contraction: Kind of muscle work.
        level: Level that must be permitted.
        sets: Number of sets; 0 when it is done by time.
        repetitions: Repetitions a set; 0 for holds and timed work.
        hold_s: Seconds a hold; 0 when nothing is held.
        up_s: Seconds of the way up; 0 when speed is not set.
        down_s: Seconds of the way down.
        rest_s: Seconds of rest between sets.
        minutes: Minutes of timed work, all rounds together; 0 otherwise.
        rounds: Rounds of jogging and walking; 0 otherwise.
        jog_min: Minutes of jogging in each round.
        walk_min: Minutes of walking in each round.
        effort: How hard it should feel, 0 nothing to 10 all you have; 0 when not set.
        left: Good repetitions that are left when a set ends; 0 when not set.
        gap_h: Least hours from one day of it to the next.
        sources: What the figures rest on.
    """

    contraction: Contraction
    level: DoseLevel
    sets: int = 0
    repetitions: int = 0
    hold_s: int = 0
    up_s: int = 0
    down_s: int = 0
    rest_s: int = 0
    minutes: int = 0
    rounds: int = 0
    jog_min: int = 0
    walk_min: int = 0
    effort: int = 0
    left: int = 0
    gap_h: int
    sources: tuple[Citation, ...]

    @property
    def work(self) -> int:
        """One figure to compare doses of the same kind: seconds under load, repetitions or minutes, over all sets."""
        return max(self.sets, 1) * (self.hold_s + self.repetitions + self.minutes)


def check_levels(doses: Iterable[Dose]) -> None:
    """Check that each level asks for more than the one below it.

    Raises:
        KnowledgeError: Two neighbouring levels of a kind of work are the same, a figure falls, or a level stands twice.
    """
    for lower, upper in pairwise(sorted(doses, key=lambda dose: (dose.contraction.rank, dose.level.rank))):
        if lower.contraction is upper.contraction and (
            lower.level is upper.level
            or lower.work >= upper.work
            or any(getattr(lower, name) > getattr(upper, name) for name in _NEVER_FALL)
        ):
            raise KnowledgeError(
                "doses",
                f"the {upper.level.label} dose of {upper.contraction.label} must ask for more than the {lower.level.label} "
                "one, and have no lower figure",
            )


_NEVER_FALL = ("sets", "repetitions", "hold_s", "minutes", "effort", "gap_h")


@dataclass(frozen=True, slots=True)
class RunDose:
    """How much is run in one session.

    Attributes:
        repeats: Number of runs.
        metres: Length of each, without the run-in and the run-out.
        rest_s: Seconds from the end of one to the start of the next.
    """

    repeats: int
    metres: int
    rest_s: int

    @property
    def minutes(self) -> int:
        """Estimated minutes of the session, the warm-up not counted."""
        return ceil(self.repeats * self.rest_s / 60)


LIMITED_FIGURES = ("sets", "repetitions", "hold_s", "minutes", "metres", "effort", "days")


DOSED_FIGURES = ("sets", "repetitions", "hold_s", "minutes", "effort")


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitReason:
    """Why a limit is what it is.

    Attributes:
        because: The reason, a clause without a full stop.
        sources: What it rests on.
    """

    because: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most of one exercise in one stage; 0 where a figure does not apply or is not set.

    Attributes:
        stage: The athlete's stage.
        sets: Sets on one day; of runs, none.
        repetitions: Repetitions a set.
        hold_s: Seconds a hold.
        minutes: Minutes on one day.
        metres: Metres at speed on one day.
        effort: How hard it may feel, 0 nothing to 10 all you have.
        days: Days a week, 1 to 7.
        grounds: Why, in the order in which the figures were set.
    """

    stage: StageLevel
    sets: int = 0
    repetitions: int = 0
    hold_s: int = 0
    minutes: int = 0
    metres: int = 0
    effort: int = 0
    days: int
    grounds: tuple[LimitReason, ...]

    @property
    def sources(self) -> tuple[Citation, ...]:
        """What the limit rests on, each source once, in order."""
        return tuple(dict.fromkeys(citation for ground in self.grounds for citation in ground.sources))

    def changed(self, figures: Mapping[str, int], ground: LimitReason) -> Limit:
        """Return the limit with other figures, and the reason for them after the reasons so far.

        Raises:
            KnowledgeError: A limit has no such figure.
        """
        for name in figures:
            if name not in LIMITED_FIGURES:
                raise KnowledgeError("limits", f"there is no figure {name!r}", hint=did_you_mean(name, LIMITED_FIGURES))
        values = {name: figures.get(name, getattr(self, name)) for name in LIMITED_FIGURES}
        return Limit(stage=self.stage, grounds=(*self.grounds, ground), **values)
