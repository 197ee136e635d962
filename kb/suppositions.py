"""What each sentence of a plan supposes of the athlete: the second entry of why it is said.

The rules say when a sentence is concluded; here stands, from the words alone, of whom it may be said. A check proves for every
athlete that no sentence is said whose supposition does not hold. An answer that is not known counts as not holding. Where a
sentence supposes that something is absent, absence of the conclusion is enough. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sayings import Sentence
from kb.vocabulary import answers as a
from kb.vocabulary import conclusions as c
from kb.vocabulary.differentials import BodyRisk
from kb.vocabulary.scales import Load
from kb.vocabulary.states import (
    AntibioticTime,
    BoneRisk,
    BoneSign,
    Course,
    Doubt,
    Ending,
    Expectation,
    Healing,
    OldTearKind,
    PregnancyStage,
    SeasonPhase,
    Share,
    Sport,
    TearSearch,
    Trend,
)
from language.assurance import Alternatives
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.levels import IrritabilityLevel, Move, NextDay, RunningNow, StageLevel, Where
from language.rules import NOT
from language.scales import Scale
from language.work import Pace

ANYONE: Alternatives = ()
"""It supposes nothing that a plan does not."""


def _all(*findings: Any) -> Alternatives:  # noqa: ANN401  (findings, and findings that must be absent)
    return (findings,)


def _any(*findings: Any) -> Alternatives:  # noqa: ANN401
    return tuple((finding,) for finding in findings)


def _doing(*items: str) -> Alternatives:
    return _any(*(a.Doing(item=item, present=YES) for item in items))


_GOAL = a.PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE))
_NOW = a.Running(now=one_of(RunningNow.EASY, RunningNow.FAST))
_RUNNER = _any(_GOAL, _NOW)
_RUNS_NOW = _all(_NOW)
_IN_SEASON = a.Season(phase=SeasonPhase.IN)
_NOTHING_HEALS = NOT(c.Heals(what=one_of(*Healing)))
_QUIET = a.DayAfter(how=one_of(NextDay.NOT_YET, NextDay.QUIET))
_NO_STANDSTILL = NOT(c.Concern(flag=one_of(Flag.STUCK, Flag.NOT_RESPONDING, Flag.WORSENING)))
_EARLY = c.Stage(stage=one_of(StageLevel.ONE, StageLevel.TWO))
_LATE = c.Stage(stage=one_of(StageLevel.THREE, StageLevel.FOUR))
_OVER = c.Ended(how=one_of(*Ending))
_IRRITATED = a.Irritates(present=YES)

_ADVICE: Mapping[Scale, Alternatives] = {
    Counsel.LIMIT_PAIN_TO_3: _all(_NOTHING_HEALS),
    Counsel.AIM_FOR_NO_PAIN: _all(c.Irritability(level=IrritabilityLevel.HIGH), _NOTHING_HEALS),
    Counsel.AIM_FOR_NO_PAIN_YET: _all(NOT(c.Irritability(level=one_of(*IrritabilityLevel))), _NOTHING_HEALS),
    Counsel.KEEP_IT_PAINLESS: _any(
        a.BonePain(sign=one_of(*BoneSign), present=YES),
        a.BoneRisk(risk=BoneRisk.RECENT_STRESS_FRACTURE, present=YES),
        a.OldTearKind(kind=OldTearKind.OPERATED),
    ),
    Counsel.GENTLE_AFTER_CORTISONE: _all(a.RecentSteroid(present=YES)),
    Counsel.HURT_IS_NOT_HARM: _all(a.Worried(present=YES), _NOTHING_HEALS),
    Counsel.SCAN_IS_NOT_FATE: _any(
        a.BoneChecked(present=YES), a.TearSearched(search=one_of(TearSearch.ULTRASOUND, TearSearch.MRI))
    ),
    Counsel.LOADING_IS_STILL_NEW: _all(a.PainDuration(weeks=at_least(26)), a.LoadingWeeks(weeks=at_most(11))),
    Counsel.SIT_LESS: _any(a.Provokes(load=Load.SITTING, present=YES), a.SittingTime(minutes=at_most(29))),
    Counsel.STAND_UP_OFTEN: _all(a.SittingTime(minutes=at_least(30))),
    Counsel.KEEP_EASY_RUNS: _RUNS_NOW,
    Counsel.START_WALK_JOG: _RUNNER,
    Counsel.NO_SPRINTING: _all(_GOAL),
    Counsel.GOOD_RUNS_BUILD_TRUST: _all(_NOW, a.Worried(present=YES)),
    Counsel.CUE_IS_OPTIONAL: _all(a.Doing(item="short-rear-side-running", present=YES), _NOW),
    Counsel.NO_RUNNING_YET: _all(NOT(c.DoesNotRun(sport=one_of(Sport.LIFTING, Sport.EVERYDAY)))),
    Counsel.LONGER_BEFORE_FASTER: _all(_GOAL, _NOW),
    Counsel.TIME_YOUR_RUNS: _all(_GOAL, c.MayRun(pace=one_of(Pace.TEMPO, Pace.FAST))),
    Counsel.RACE_AT_THE_TOP: _all(_IN_SEASON, _GOAL, a.TopSpeed(percent=at_most(99))),
    Counsel.COMPETE_LESS: _all(_IN_SEASON, _GOAL, a.Running(now=RunningNow.FAST)),
    Counsel.SEASON_CAN_WAIT: (
        (_IN_SEASON, _GOAL, a.FastRunPain(score=at_least(4))),
        (_IN_SEASON, _GOAL, a.Provokes(load=Load.SPEED, present=YES)),
        (_IN_SEASON, _GOAL, a.SettlingTime(hours=at_least(25))),
    ),
    Counsel.BREAK_WITH_LOADING: (
        (_GOAL, a.Running(now=RunningNow.NONE)),
        (a.Doing(item="complete-rest", present=YES),),
    ),
    Counsel.NO_STRETCHING: _any(_EARLY, c.Contraindicated(load=Load.STRETCH)),
    Counsel.STRETCH_AGAIN_SLOWLY: _all(_LATE),
    Counsel.HANDS_OFF_TENDON: ANYONE,
    Counsel.TREATMENT_IS_EXTRA: _doing("acupuncture", "dry-needling"),
    Counsel.SHOCKWAVE_IS_EXTRA: _doing("shockwave"),
    Counsel.MASSAGE_IS_COMFORT: _doing(
        "muscle-belly-massage",
        "gentle-tendon-massage",
        "deep-tendon-massage",
        "scraping-tool-massage",
        "massage-ball-on-tendon",
        "foam-rolling",
    ),
    Counsel.NO_INJECTION_FIRST: _doing("corticosteroid-injection", "platelet-rich-plasma"),
    Counsel.SLEEP_MORE: _all(a.Sleep(hours=at_most(7))),
    Counsel.SMALL_STEPS: _all(a.LoadSpike(present=YES)),
    Counsel.TWO_SORE_SIDES: _all(a.PainSide(where=Where.BOTH)),
    Counsel.TRAIN_SOUND_LEG: _all(a.PainSide(where=one_of(Where.LEFT, Where.RIGHT)), a.SidesEqual(present=NO)),
    Counsel.KEEP_IT_UP: _all(_OVER),
    Counsel.IF_IT_COMES_BACK: _all(_OVER),
    Counsel.CHECK_NOW_AND_THEN: _all(_OVER),
    Counsel.AFTER_A_BREAK: _all(_OVER),
    Counsel.STAY_FAST: _all(_OVER, a.PlaysSport(sport=Sport.SPRINT)),
    Counsel.CHANGE_ONE_THING: _all(a.FlatDays(days=at_least(42)), a.LoadingWeeks(weeks=at_least(12))),
    Counsel.SECOND_LOOK: _all(a.FlatDays(days=at_least(42)), a.LoadingWeeks(weeks=at_least(18))),
    Counsel.ASK_A_SPECIALIST: _all(a.LoadingWeeks(weeks=at_least(26))),
    Counsel.NOT_FOR_EVER: _any(c.Contraindicated(load=one_of(*Load)), _IRRITATED),
    Counsel.BRING_BACK: _all(_LATE, _IRRITATED),
    Counsel.HOLDS_BEFORE_TRAINING: _all(_IN_SEASON),
    Counsel.STEADY_CHECK: _all(a.BridgePain(score=at_most(3))),
    Counsel.STEADY_CHECK_TWO_LEGS: _all(a.BridgePain(score=at_least(4))),
    Counsel.DATE_MAY_BE_TOO_SOON: _all(_GOAL, a.CompetitionAhead(weeks=at_most(12))),
    Counsel.NOTHING_NEW_BEFORE_RACE: _all(_GOAL, a.CompetitionAhead(weeks=at_most(2))),
    Counsel.BUILD_BY_CHECKS: _all(a.Season(phase=SeasonPhase.PRE)),
    Counsel.USE_OFF_SEASON: _all(a.Season(phase=SeasonPhase.OFF)),
    Counsel.MEET_CAN_WAIT: _all(_IN_SEASON, a.PlaysSport(sport=Sport.LIFTING)),
    Counsel.FIRST_RUNS_TAKE_TIME: _all(_GOAL),
    Counsel.IN_YOUR_GUARDIANS_SIGHT: _all(a.Age(years=at_most(17))),
    Counsel.SLOW_STEPS: _any(
        a.AntibioticWhen(time=one_of(*AntibioticTime)),
        a.GoesWithTendons(
            risk=one_of(BodyRisk.GOUT, BodyRisk.KIDNEY, BodyRisk.ACNE_MEDICINE, BodyRisk.BENDY), present=YES
        ),
        a.BoneRisk(risk=BoneRisk.BONE_MEDICINE, present=YES),
    ),
    Counsel.NO_BREATH_HOLDING: _all(a.Pregnancy(stage=PregnancyStage.PREGNANT)),
    Counsel.SEE_SOMEONE: _all(a.AgainstLastTime(trend=Trend.WORSE)),
    Counsel.CARE_FOR_BONES: _all(a.BoneRisk(risk=one_of(*BoneRisk), present=YES)),
    Counsel.HOLD_RUNS_FOR_BONES: _all(a.BoneRisk(risk=one_of(*BoneRisk), present=YES), _NOW),
    Counsel.RUN_AFTER_BONE: tuple(
        (runs, bone)
        for runs in (_GOAL, _NOW)
        for bone in (
            a.BonePain(sign=one_of(*BoneSign), present=YES),
            a.BoneRisk(risk=BoneRisk.RECENT_STRESS_FRACTURE, present=YES),
        )
    ),
}
_SENTENCES: Mapping[Scale, Alternatives] = {
    Sentence.UPSET_EASILY: _any(
        a.SettlingTime(hours=at_least(25)),
        a.DailyPain(score=at_least(6)),
        a.BridgePain(score=at_least(6)),
        a.DayAfter(how=one_of(NextDay.IN_A_ROW, NextDay.LONG)),
    ),
    Sentence.UPSET_A_LITTLE: _all(a.SettlingTime(hours=at_most(24)), _QUIET),
    Sentence.SETTLES_WELL: _all(a.SettlingTime(hours=at_most(24)), _QUIET),
    Sentence.REACTION_NOT_KNOWN: _all(NOT(c.Irritability(level=one_of(*IrritabilityLevel)))),
    Sentence.WAS_STILL_UP: _all(a.DayAfter(how=one_of(NextDay.ONCE, NextDay.IN_A_ROW, NextDay.LONG))),
    Sentence.PAIN_TO_3_IS_FINE: _all(
        c.Irritability(level=one_of(IrritabilityLevel.LOW, IrritabilityLevel.MODERATE)), _NOTHING_HEALS
    ),
    Sentence.LITTLE_PAIN: _all(_NOTHING_HEALS),
    Sentence.ALMOST_NO_PAIN: _all(c.Heals(what=one_of(*Healing))),
    Sentence.SLOW_IS_PROGRESS: (
        (a.AgainstLastTime(trend=Trend.BETTER), _NO_STANDSTILL),
        (a.Followed(share=Share.NOT_YET), a.PainTrend(trend=Trend.BETTER), _NO_STANDSTILL),
    ),
    Sentence.DO_IT_FIRST: _all(a.Followed(share=one_of(Share.NONE, Share.SOME))),
}
_TIMES: Mapping[Scale, Alternatives] = {
    Expectation.MONTHS_3_TO_6: ANYONE,
    Expectation.MONTHS_6_TO_12: _any(
        a.PainDuration(weeks=between(26, 51)), c.Irritability(level=IrritabilityLevel.HIGH)
    ),
    Expectation.YEAR_OR_MORE: _all(a.PainDuration(weeks=at_least(52))),
}
_MOVES: Mapping[Scale, Alternatives] = {
    Move.UP: _all(a.DayAfter(how=NextDay.QUIET), a.SessionPain(score=at_most(3))),
    Move.HOLD: ANYONE,
    Move.EASE: _any(a.DayAfter(how=NextDay.ONCE), a.SessionPain(score=at_least(4))),
    Move.BACK: _any(a.DayAfter(how=one_of(NextDay.IN_A_ROW, NextDay.LONG))),
}
_DOUBTS: Mapping[Scale, Alternatives] = {
    **dict.fromkeys(Doubt, ANYONE),
    Doubt.RUNNING_ALONE: _all(a.Provokes(load=Load.EASY_RUNNING, present=YES)),
    Doubt.SHARPLY_WORSE: _all(a.SharpWorsening(present=YES)),
    Doubt.LONG_STIFFNESS: _all(a.MorningStiffness(minutes=at_least(30))),
    Doubt.NUMBNESS: _all(a.Numbness(course=one_of(Course.COMES_AND_GOES, Course.STEADY))),
    Doubt.OLD_TEAR: _any(a.OldTear(present=YES), a.TearSearched(search=TearSearch.TORN)),
    Doubt.METABOLISM: _any(
        a.GoesWithTendons(risk=one_of(BodyRisk.DIABETES, BodyRisk.CHOLESTEROL), present=YES),
    ),
    Doubt.OTHER_TENDONS: _all(a.GoesWithTendons(risk=BodyRisk.OTHER_TENDONS, present=YES)),
}
SUPPOSES: Mapping[Scale, Alternatives] = {**_ADVICE, **_SENTENCES, **_TIMES, **_MOVES, **_DOUBTS}
"""What every sentence supposes that a plan can show and that is chosen for the athlete."""
