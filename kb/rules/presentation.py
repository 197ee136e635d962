"""Presentation: whether where and how it hurts fits proximal hamstring tendinopathy.

Purpose: permit loading only when the presentation fits. Use: support for the working hypothesis, told as possible or likely.
Misuse: it is never a diagnosis; the tests were validated on athletes against healthy people, so they look better than they
are. Status: not reviewed by a clinician.

Getting well is no reason to refer: whoever loaded it, gets better or had a plan keeps the working hypothesis, and tests that
went quiet mean that it is nearly done. Pain that nothing provokes refers only when no loading was done and no plan was made.
What made it worse and was not answered holds back every item that it could name, so it must be answered; to name none is an
answer. Which loads hurt and was not answered holds back those loads alone.

The likelihood ratios of the single tests stand in the next chapter; no rule here weighs them. Not encoded, and why: imaging is
not asked for, because change on a scan is common without pain (F010). The sitting test follows F027 (pain within 30 minutes);
the sister trial F028 words it the other way round and is not used. 3 months are counted as 13 weeks, and a test counts as
painful from 2 of 10 (F028).
"""

from itertools import combinations

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import (
    ArabesquePain,
    BridgePain,
    EasyRunPain,
    FastRunPain,
    Followed,
    LoadingWeeks,
    LoadRise,
    LongBridgePain,
    LungePain,
    Numbness,
    OldTear,
    Onset,
    PainDuration,
    PainSite,
    PainTrend,
    Provokes,
    SittingTime,
    StretchTest,
)
from kb.vocabulary.conclusions import Doubtful, Presentation, Referral, Unhindered
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Course, Doubt, Manner, Share, Site, Trend
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import Fit, StageLevel, Urgency
from language.rules import NOT, Advice

TYPICAL_LOADS = (
    Load.SITTING,
    Load.EASY_RUNNING,
    Load.SPEED,
    Load.ACCELERATION,
    Load.UPHILL,
    Load.JUMPING,
    Load.SQUAT_LUNGE,
    Load.HINGE,
    Load.STRETCH,
)

_ONSET_FITS = Unhindered(flag=Flag.TEAR_FIRST, stage=StageLevel.ONE)


def _trial_tests() -> dict[str, Finding]:
    return {
        "hinge": ArabesquePain(score=at_least(2)),
        "bridge": BridgePain(score=at_least(2)),
        "sitting": SittingTime(minutes=at_most(29)),
        "stretch": StretchTest(present=YES),
    }


def _load_tests() -> dict[str, Finding]:
    return {
        "hinge": ArabesquePain(score=at_least(2)),
        "bridge": BridgePain(score=at_least(2)),
        "long-bridge": LongBridgePain(score=at_least(2)),
        "lunge": LungePain(score=at_least(2)),
        "easy-run": EasyRunPain(score=at_least(2)),
        "fast-run": FastRunPain(score=at_least(2)),
        "stretch": StretchTest(present=YES),
    }


RULES: tuple[Advice, ...] = (
    Advice(
        id="fits-by-place-and-load",
        when=(
            PainSite(site=Site.SIT_BONE),
            _ONSET_FITS,
            Provokes(load=one_of(*TYPICAL_LOADS), present=YES),
        ),
        then=Presentation(fit=Fit.POSSIBLE),
        because="pain in one spot at the sit bone that load brings on fits this tendon",
        sources=(cite("F001"), cite("F002"), cite("F004")),
    ),
    Advice(
        id="fits-by-place-and-sitting",
        when=(PainSite(site=Site.SIT_BONE), _ONSET_FITS, SittingTime(minutes=at_most(29))),
        then=Presentation(fit=Fit.POSSIBLE),
        because="pain in one spot at the sit bone that hurts in sitting fits this tendon",
        sources=(cite("F001"), cite("F002"), cite("F027")),
    ),
    *(
        Advice(
            id=f"fits-by-load-test-{name}",
            when=(PainSite(site=Site.SIT_BONE), _ONSET_FITS, test),
            then=Presentation(fit=Fit.POSSIBLE),
            because="pain in one spot at the sit bone that a load test brings on fits this tendon",
            sources=(cite("F001"), cite("F026"), cite("F028")),
        )
        for name, test in _load_tests().items()
    ),
    Advice(
        id="fits-by-getting-better",
        when=(PainSite(site=Site.SIT_BONE), _ONSET_FITS, PainTrend(trend=Trend.BETTER)),
        then=Presentation(fit=Fit.POSSIBLE),
        because="pain at the sit bone that came on slowly and is getting better fits this tendon, and need not hurt in a test",
        sources=(cite("F001"), cite("F064"), cite("F065"), cite("house")),
    ),
    Advice(
        id="fits-by-loading-done",
        when=(PainSite(site=Site.SIT_BONE), _ONSET_FITS, LoadingWeeks(weeks=at_least(1))),
        then=Presentation(fit=Fit.POSSIBLE),
        because="it fitted this tendon when loading began, and tests that are quiet since then do not speak against it",
        sources=(cite("F001"), cite("F064"), cite("house")),
    ),
    Advice(
        id="fits-by-an-earlier-plan",
        when=(
            PainSite(site=Site.SIT_BONE),
            _ONSET_FITS,
            Followed(share=one_of(Share.NONE, Share.SOME, Share.MOST, Share.ALL)),
        ),
        then=Presentation(fit=Fit.POSSIBLE),
        because="there was a plan last time, so it fitted this tendon then, and getting well does not change that",
        sources=(cite("F001"), cite("house")),
    ),
    *(
        Advice(
            id=f"likely-by-{'-'.join(names)}",
            when=(
                PainSite(site=Site.SIT_BONE),
                Onset(manner=Manner.GRADUAL),
                PainDuration(weeks=at_least(13)),
                LoadRise(present=YES),
                *(_trial_tests()[name] for name in names),
            ),
            then=Presentation(fit=Fit.LIKELY),
            because="these answers meet the entry criteria of a trial of this condition: 3 of its 4 tests hurt",
            sources=(cite("F027"), cite("F028"), cite("house")),
        )
        for names in combinations(("hinge", "bridge", "sitting", "stretch"), 3)
    ),
    Advice(
        id="refer-unprovoked",
        when=(
            PainSite(site=Site.SIT_BONE),
            *(Provokes(load=load, present=NO) for load in TYPICAL_LOADS),
            SittingTime(minutes=at_least(30)),
            BridgePain(score=at_most(1)),
            LongBridgePain(score=at_most(1)),
            LungePain(score=at_most(1)),
            ArabesquePain(score=at_most(1)),
            StretchTest(present=NO),
            LoadingWeeks(weeks=at_most(0)),
            Followed(share=Share.NOT_YET),
            NOT(Presentation(fit=Fit.POSSIBLE)),
        ),
        then=Referral(flag=Flag.UNPROVOKED, urgency=Urgency.SOON),
        because="a sore tendon hurts with load, and none of the loads and tests that provoke it hurts here",
        sources=(cite("F001"), cite("F003"), cite("F027"), cite("F028"), cite("house")),
    ),
    Advice(
        id="doubt-numbness",
        when=(Numbness(course=one_of(Course.COMES_AND_GOES, Course.STEADY)),),
        then=Doubtful(about=Doubt.NUMBNESS),
        because="this tendon does not make a leg numb, so a nerve may be upset beside it",
        sources=(cite("F006"), cite("F024"), cite("house")),
    ),
    Advice(
        id="doubt-old-tear",
        when=(OldTear(present=YES),),
        then=Doubtful(about=Doubt.OLD_TEAR),
        because="the stages were made for tendons that were neither torn nor operated on",
        sources=(cite("F027"), cite("RF15"), cite("house")),
    ),
    Advice(
        id="doubt-walking-hurts",
        when=(Provokes(load=Load.WALKING, present=YES),),
        then=Doubtful(about=Doubt.WALKING_HURTS),
        because="walking on the flat neither stretches nor presses the tendon much, so it seldom hurts",
        sources=(cite("F003"),),
    ),
)
