"""What must never hold together for one athlete: conclusions, advice, and advice beside a plan that says otherwise.

A check proves for every athlete that none of it occurs. All of it is our choice of what would confuse or harm.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kb.exercises.model import Exercise
from kb.guidance import Counsel
from kb.language import Conclusion
from kb.vocabulary.conclusions import Irritability, Stage
from kb.vocabulary.scales import Load, Pace
from kb.vocabulary.states import Sport

ONE_ONLY: tuple[type[Conclusion], ...] = (Stage, Irritability)
"""Of these an athlete has one at most."""


@dataclass(frozen=True, slots=True)
class Contrary:
    """Two pieces of advice that no one can follow together.

    Attributes:
        one: The first.
        other: The second.
        sports: The goals for which that is so; all when empty.
    """

    one: Counsel
    other: Counsel
    sports: tuple[Sport, ...] = ()


CONTRARY_ADVICE: tuple[Contrary, ...] = (
    Contrary(Counsel.KEEP_EASY_RUNS, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.KEEP_EASY_RUNS, Counsel.START_WALK_JOG),
    Contrary(Counsel.START_WALK_JOG, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.LONGER_BEFORE_FASTER, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.LONGER_BEFORE_FASTER, Counsel.COMPETE_LESS),
    Contrary(Counsel.TIME_YOUR_RUNS, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.TIME_YOUR_RUNS, Counsel.LONGER_BEFORE_FASTER),
    Contrary(Counsel.COMPETE_LESS, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.COMPETE_LESS, Counsel.NO_SPRINTING, (Sport.SPRINT, Sport.FIELD)),
    Contrary(Counsel.COMPETE_LESS, Counsel.SEASON_CAN_WAIT),
    Contrary(Counsel.COMPETE_LESS, Counsel.RACE_AT_THE_TOP),
    Contrary(Counsel.NOTHING_NEW_BEFORE_RACE, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.NOTHING_NEW_BEFORE_RACE, Counsel.DATE_MAY_BE_TOO_SOON),
    Contrary(Counsel.LIMIT_PAIN_TO_3, Counsel.AIM_FOR_NO_PAIN),
    Contrary(Counsel.LIMIT_PAIN_TO_3, Counsel.AIM_FOR_NO_PAIN_YET),
    Contrary(Counsel.AIM_FOR_NO_PAIN, Counsel.AIM_FOR_NO_PAIN_YET),
    Contrary(Counsel.NO_STRETCHING, Counsel.STRETCH_AGAIN_SLOWLY),
    Contrary(Counsel.STEADY_CHECK, Counsel.STEADY_CHECK_TWO_LEGS),
    Contrary(Counsel.TWO_SORE_SIDES, Counsel.TRAIN_SOUND_LEG),
)


@dataclass(frozen=True, slots=True)
class Against:
    """Advice, and what a plan must not hold beside it.

    Attributes:
        counsel: The advice.
        items: Which items of the catalogue it speaks against.
        words: What the plan would then hold, in words.
    """

    counsel: Counsel
    items: Callable[[Exercise], bool]
    words: str


AGAINST_THE_PLAN: tuple[Against, ...] = (
    Against(Counsel.NO_RUNNING_YET, lambda item: item.pace is not None, "running"),
    Against(Counsel.START_WALK_JOG, lambda item: item.pace not in (None, Pace.WALK_JOG), "running without walks"),
    Against(Counsel.NO_SPRINTING, lambda item: item.pace is Pace.FAST, "fast running"),
    Against(Counsel.NO_STRETCHING, lambda item: Load.STRETCH in item.loads, "stretching"),
    Against(Counsel.HANDS_OFF_TENDON, lambda item: Load.PRESSURE in item.loads, "pressing on the tendon"),
    Against(Counsel.TWO_SORE_SIDES, lambda item: item.id == "sound-leg-training", "training of a sound leg"),
)
"""Advice with what a plan must not choose beside it."""

NEEDS_IN_THE_PLAN: tuple[tuple[Counsel, str], ...] = (
    (Counsel.KEEP_EASY_RUNS, "easy-flat-run"),
    (Counsel.START_WALK_JOG, "walk-jog"),
)
"""Advice to do an item, which must then be allowed."""
