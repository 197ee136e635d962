"""Doses: how much of each kind of muscle work, at each permitted level; and how long the tendon needs between days.

Figures without a source of their own are our choice and say so. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from kb.sources import cite
from language.errors import KnowledgeError
from language.levels import DoseLevel
from language.sources import Citation
from language.work import Contraction, Pace


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
        minutes: Minutes of timed work; 0 otherwise.
        effort: How hard it should feel, 0 nothing to 10 all you have; 0 when not set.
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
    effort: int = 0
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

DOSES: tuple[Dose, ...] = (
    Dose(
        contraction=Contraction.ISOMETRIC,
        level=DoseLevel.LEAST,
        sets=5,
        hold_s=10,
        rest_s=60,
        effort=3,
        gap_h=24,
        sources=(cite("ST1"), cite("F059"), cite("house")),
    ),
    Dose(
        contraction=Contraction.ISOMETRIC,
        level=DoseLevel.GENTLE,
        sets=5,
        hold_s=20,
        rest_s=60,
        effort=4,
        gap_h=24,
        sources=(cite("ST1"), cite("F059"), cite("house")),
    ),
    Dose(
        contraction=Contraction.ISOMETRIC,
        level=DoseLevel.FULL,
        sets=5,
        hold_s=45,
        rest_s=120,
        effort=7,
        gap_h=24,
        sources=(cite("F055"), cite("ST1"), cite("thread", at="post 2"), cite("house")),
    ),
    *(
        dose
        for work in (Contraction.SLOW, Contraction.ECCENTRIC)
        for dose in (
            Dose(
                contraction=work,
                level=DoseLevel.LEAST,
                sets=1,
                repetitions=12,
                up_s=3,
                down_s=3,
                rest_s=120,
                effort=4,
                gap_h=48,
                sources=(cite("ST2"), cite("house")),
            ),
            Dose(
                contraction=work,
                level=DoseLevel.GENTLE,
                sets=2,
                repetitions=12,
                up_s=3,
                down_s=3,
                rest_s=120,
                effort=5,
                gap_h=48,
                sources=(cite("ST2"), cite("F060"), cite("house")),
            ),
            Dose(
                contraction=work,
                level=DoseLevel.FULL,
                sets=3,
                repetitions=12,
                up_s=3,
                down_s=3,
                rest_s=120,
                effort=7,
                gap_h=48,
                sources=(cite("ST2"), cite("F060"), cite("house")),
            ),
        )
    ),
    Dose(
        contraction=Contraction.ENERGY_STORAGE,
        level=DoseLevel.LEAST,
        sets=2,
        repetitions=6,
        rest_s=120,
        effort=5,
        gap_h=72,
        sources=(cite("ST4"), cite("house")),
    ),
    Dose(
        contraction=Contraction.ENERGY_STORAGE,
        level=DoseLevel.GENTLE,
        sets=3,
        repetitions=8,
        rest_s=120,
        effort=6,
        gap_h=72,
        sources=(cite("ST4"), cite("house")),
    ),
    Dose(
        contraction=Contraction.CONCENTRIC,
        level=DoseLevel.GENTLE,
        minutes=20,
        effort=3,
        gap_h=24,
        sources=(cite("house"),),
    ),
)

check_levels(DOSES)
_BY_KIND = {(dose.contraction, dose.level): dose for dose in DOSES}

RUN_MINUTES = 20
RUN_DOSES: dict[Pace, tuple[tuple[str, str], ...]] = {
    Pace.WALK_JOG: (("Time", f"{RUN_MINUTES} minutes"), ("In turns", "1 minute jog, 2 minutes walk")),
    Pace.EASY: (("Time", f"{RUN_MINUTES} minutes"),),
}
RUN_GAP_H = 48
FAST_RUN_GAP_H = 72
RUN_SOURCES = (cite("F103"), cite("F104"), cite("F107"), cite("house"))


def dose(contraction: Contraction, level: DoseLevel) -> Dose:
    """Return the dose of a kind of work at a level.

    Raises:
        KnowledgeError: There is none: springy work has no full level, steady work a gentle one only.
    """
    try:
        return _BY_KIND[contraction, level]
    except KeyError:
        raise KnowledgeError("doses", f"there is no {level.label} dose for {contraction.label}") from None
