"""What must never hold together for one athlete: conclusions, advice, and advice beside a plan that says otherwise.

A check proves for every athlete that none of it occurs. All of it is our choice of what would confuse or harm.
"""

from __future__ import annotations

from kb.guidance import Counsel
from kb.sayings import Sentence
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Doubt, Sport
from language.assurance import Against, Contrary
from language.levels import Move
from language.sayings import PagePart
from language.work import Pace

CONTRARY: tuple[Contrary, ...] = (
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
    Contrary(Counsel.CUE_IS_OPTIONAL, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.GOOD_RUNS_BUILD_TRUST, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.RACE_AT_THE_TOP, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.HOLD_RUNS_FOR_BONES, Counsel.NO_RUNNING_YET),
    Contrary(Counsel.HOLD_RUNS_FOR_BONES, Counsel.LONGER_BEFORE_FASTER),
    Contrary(Counsel.HOLD_RUNS_FOR_BONES, Counsel.START_WALK_JOG),
    Contrary(Counsel.FIRST_RUNS_TAKE_TIME, Counsel.KEEP_EASY_RUNS),
    Contrary(Counsel.FIRST_RUNS_TAKE_TIME, Counsel.START_WALK_JOG),
    Contrary(Counsel.RUN_AFTER_BONE, Counsel.KEEP_EASY_RUNS),
    Contrary(Counsel.RUN_AFTER_BONE, Counsel.LONGER_BEFORE_FASTER),
    Contrary(Counsel.RUN_AFTER_BONE, Counsel.TIME_YOUR_RUNS),
    Contrary(Counsel.RUN_AFTER_BONE, Counsel.COMPETE_LESS),
    Contrary(Counsel.SEE_SOMEONE, Counsel.COMPETE_LESS),
    Contrary(Counsel.SMALL_STEPS, Counsel.LONGER_BEFORE_FASTER),
    Contrary(Counsel.LIMIT_PAIN_TO_3, Counsel.KEEP_IT_PAINLESS),
    Contrary(Counsel.AIM_FOR_NO_PAIN, Counsel.KEEP_IT_PAINLESS),
    Contrary(Counsel.AIM_FOR_NO_PAIN_YET, Counsel.KEEP_IT_PAINLESS),
    Contrary(Counsel.HURT_IS_NOT_HARM, Counsel.KEEP_IT_PAINLESS),
    Contrary(Doubt.RUNNING_ALONE, Counsel.KEEP_EASY_RUNS),
    Contrary(Doubt.RUNNING_ALONE, Counsel.START_WALK_JOG),
    Contrary(Doubt.RUNNING_ALONE, Counsel.COMPETE_LESS),
    Contrary(Doubt.RUNNING_ALONE, Counsel.LONGER_BEFORE_FASTER),
    Contrary(Doubt.RUNNING_ALONE, Counsel.TIME_YOUR_RUNS),
    Contrary(Doubt.SHARPLY_WORSE, Counsel.COMPETE_LESS),
    Contrary(Move.UP, Counsel.SEE_SOMEONE),
    Contrary(Move.UP, Sentence.WAS_STILL_UP),
    Contrary(Move.UP, Sentence.DO_IT_FIRST),
    Contrary(Move.BACK, Sentence.SLOW_IS_PROGRESS),
    Contrary(Sentence.SLOW_IS_PROGRESS, Counsel.SEE_SOMEONE),
    Contrary(Sentence.SETTLES_WELL, Sentence.WAS_STILL_UP),
    Contrary(Sentence.SETTLES_WELL, Sentence.UPSET_EASILY),
    Contrary(Sentence.SETTLES_WELL, Sentence.REACTION_NOT_KNOWN),
    Contrary(Sentence.UPSET_A_LITTLE, Sentence.UPSET_EASILY),
    Contrary(Sentence.UPSET_A_LITTLE, Sentence.WAS_STILL_UP),
)

LIMITS_OF_PAIN: tuple[Sentence, ...] = tuple(sentence for sentence in Sentence if sentence.part is PagePart.LIMIT)
"""Of these a plan tells one."""


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
