"""Stages: what the athlete may work at, by criteria and never by date.

Purpose: permit stages one after the other; the stage is the highest permitted. Use: from load tests in ascending order and
irritability. Misuse: a stage is entered by positive findings only, so an unanswered test holds it back. Passing the checks
of a stage and working at it are two things: the stage goes up by one at a check-in, after quiet weeks alone, and after
2 sessions in a row that were too much the athlete works one stage behind that of the last plan (RC08). A check that is worse,
or too old to count, takes no stage away: it closes only what has not begun. Status: not reviewed by a clinician.

The stages are those of Goom and others 2016, known here from its restatements (ST1 to ST4, F026, F041). Which test opens
which stage follows rule candidates RC04 to RC07. Pain in daily life opens and closes no stage, for sitting alone can bring it.
That 20 repetitions stand in for side-to-side symmetry when both sides are sore, are our choice: no cut-off is published
(F077). So are 15 bridges beside equal legs, one stage up at a check-in at most, and 7 days in a stage. So is that stage 4
waits for 6 weeks after cortisone: until then pain is no guide (RF12), so its checks tell too little. No stage begins within 60
days after an antibiotic that harms tendons (N18). The work that a stage asks for beside its checks, and that only such work
counts as the plan held, so that nobody waits for a curl that cannot be done, are our choice too.
"""

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import (
    Achieved,
    ArabesquePain,
    BridgePain,
    BridgeRepetitions,
    DayAfter,
    LoadSpike,
    LongBridgePain,
    LungePain,
    PainSide,
    PlaysSport,
    RecentSteroid,
    SettlingTime,
    SidesEqual,
    StageBefore,
    StageDays,
    TopSpeed,
)
from kb.vocabulary.conclusions import (
    Irritability,
    MayEnter,
    Passes,
    Presentation,
    Stage,
    Step,
    Taken,
    Unhindered,
    UsedTo,
    Worked,
)
from kb.vocabulary.states import Milestone, Sport
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import Fit, IrritabilityLevel, Move, NextDay, StageLevel, Taking, Where
from language.rules import MATCH, NOT, Advice

FLOOR = 15
"""Good single-leg bridges that stage 4 asks for beside equal legs: two legs can be equally weak."""
SPEED_SPORTS = one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)
CEILINGS = (
    Flag.INFECTION,
    Flag.WEAKNESS,
    Flag.LEG_NERVE,
    Flag.SPONDYLOARTHRITIS,
    Flag.TEAR,
    Flag.OLD_TEAR,
    Flag.OPERATED,
    Flag.GROWTH_PLATE,
    Flag.BONE_HEALTH,
    Flag.IMPACT_ONLY,
    Flag.WORSENING,
    Flag.NOT_RESPONDING,
    Flag.STUCK,
)
"""Suspicions that can set a ceiling; a stage is entered only when none of them keeps it closed."""

NEED_EYES = tuple(
    flag
    for flag in CEILINGS
    if flag not in (Flag.WORSENING, Flag.NOT_RESPONDING, Flag.STUCK, Flag.BONE_HEALTH, Flag.IMPACT_ONLY)
)
"""Suspicions that are never traded against load. Slow progress holds a dose and takes nothing away; bones limit impact."""


LEAVE_SLOW_STRENGTH = (Flag.SPONDYLOARTHRITIS,)
"""Suspicions whose ceiling is stage 2: slow strength does no harm to an inflamed joint or tendon."""


def _unhindered(stage: StageLevel) -> tuple[Finding, ...]:
    flags = (flag for flag in CEILINGS if stage is not StageLevel.TWO or flag not in LEAVE_SLOW_STRENGTH)
    return tuple(Unhindered(flag=flag, stage=stage) for flag in flags)


def _first(stage: StageLevel) -> tuple[Finding, ...]:
    used = () if stage is StageLevel.TWO else (UsedTo(stage=stage),)
    return (StageBefore(number=at_most(0)), *used)


def _next(stage: StageLevel) -> tuple[Finding, ...]:
    work = () if stage is StageLevel.TWO else (Worked(stage=stage),)
    return (
        StageBefore(number=at_least(stage.number - 1)),
        StageDays(days=at_least(7)),
        *work,
        Step(move=Move.UP),
        LoadSpike(present=NO),
        Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR),
    )


RULES: tuple[Advice, ...] = (
    Advice(
        id="enter-stage-1",
        when=(Presentation(fit=one_of(Fit.POSSIBLE, Fit.LIKELY)),),
        then=MayEnter(stage=StageLevel.ONE),
        because="your answers fit this tendon, and stage 1 is gentle work that hardly presses it on the bone",
        sources=(cite("ST1"), cite("F007")),
    ),
    Advice(
        id="pass-stage-2",
        when=(
            MayEnter(stage=StageLevel.ONE),
            SettlingTime(hours=at_most(24)),
            Irritability(level=one_of(IrritabilityLevel.LOW, IrritabilityLevel.MODERATE)),
            BridgePain(score=at_most(3)),
        ),
        then=Passes(stage=StageLevel.TWO),
        because="the low load test hurts 3 of 10 or less and the tendon is quiet again within a day",
        sources=(cite("ST2"), cite("F026"), cite("F041"), cite("house")),
    ),
    Advice(
        id="pass-stage-3",
        when=(
            Passes(stage=StageLevel.TWO),
            LongBridgePain(score=at_most(3)),
            LungePain(score=at_most(3)),
        ),
        then=Passes(stage=StageLevel.THREE),
        because="the moderate load test and the bent-hip test hurt 3 of 10 or less",
        sources=(cite("ST3"), cite("F026"), cite("F041")),
    ),
    Advice(
        id="pass-stage-4",
        when=(
            Passes(stage=StageLevel.THREE),
            ArabesquePain(score=at_most(3)),
            PainSide(where=one_of(Where.LEFT, Where.RIGHT)),
            SidesEqual(present=YES),
            BridgeRepetitions(count=at_least(FLOOR)),
            PlaysSport(sport=SPEED_SPORTS),
            RecentSteroid(present=NO),
        ),
        then=Passes(stage=StageLevel.FOUR),
        because=(
            "the hardest load test hurts 3 of 10 or less, both legs are equally strong and strong enough, "
            "and the sport needs speed"
        ),
        sources=(cite("ST4"), cite("F042"), cite("F100"), cite("RF12"), cite("house")),
    ),
    Advice(
        id="pass-stage-4-both-sides",
        when=(
            Passes(stage=StageLevel.THREE),
            ArabesquePain(score=at_most(3)),
            PainSide(where=Where.BOTH),
            BridgeRepetitions(count=at_least(20)),
            PlaysSport(sport=SPEED_SPORTS),
            RecentSteroid(present=NO),
        ),
        then=Passes(stage=StageLevel.FOUR),
        because="with two sore sides a fixed number of bridges takes the place of comparing the legs",
        sources=(cite("ST4"), cite("F042"), cite("F077"), cite("RF12"), cite("house")),
    ),
    Advice(
        id="pass-stage-4-lifting",
        when=(
            Passes(stage=StageLevel.THREE),
            ArabesquePain(score=at_most(3)),
            PlaysSport(sport=Sport.LIFTING),
            RecentSteroid(present=NO),
        ),
        then=Passes(stage=StageLevel.FOUR),
        because="the hardest load test hurts 3 of 10 or less, and lifting needs the deepest positions back",
        sources=(cite("ST4"), cite("F064"), cite("RF12"), cite("house")),
    ),
    *(
        Advice(
            id=f"unhindered-at-{before.number}-as-at-{stage.number}",
            when=(Unhindered(flag=MATCH.flag, stage=stage),),
            then=Unhindered(flag=MATCH.flag, stage=before),
            because="what leaves a stage open leaves the stages before it open too",
            sources=(cite("F040"), cite("house")),
        )
        for before, stage in ((StageLevel.THREE, StageLevel.FOUR), (StageLevel.TWO, StageLevel.THREE))
    ),
    *(
        Advice(
            id=f"worked-for-{name}",
            when=when,
            then=Worked(stage=stage),
            because=because,
            sources=(cite("F040"), *(cite(source) for source in also), cite("house")),
        )
        for name, stage, when, because, *also in (
            (
                "stage-3",
                StageLevel.THREE,
                (Achieved(what=Milestone.BASE, present=YES),),
                "the bridges and curls of your plan have gone well at 3 sets for 2 weeks",
            ),
            (
                "distance",
                StageLevel.FOUR,
                (PlaysSport(sport=Sport.DISTANCE), Achieved(what=Milestone.BENT, present=YES)),
                "strength work with the hip bent has gone well at 3 full sets for 2 weeks",
            ),
            (
                "speed",
                StageLevel.FOUR,
                (
                    PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD)),
                    Achieved(what=Milestone.BENT, present=YES),
                    TopSpeed(percent=at_least(70)),
                ),
                "strength work with the hip bent has gone well for 2 weeks, and 70% of full speed was quiet twice",
                "F110",
            ),
            (
                "lifting",
                StageLevel.FOUR,
                (PlaysSport(sport=Sport.LIFTING), Achieved(what=Milestone.HINGE, present=YES)),
                "a heavy hinge has gone well at 3 full sets for 2 weeks",
            ),
        )
    ),
    *(
        Advice(
            id=f"{name}-{stage.number}",
            when=(Passes(stage=stage), Taken(how=Taking.PARTLY), *_unhindered(stage), *before(stage)),
            then=MayEnter(stage=stage),
            because=f"its checks are passed, the last sessions were not far too much, and {reason}",
            sources=(cite("F040"), cite("F041"), cite("house")),
        )
        for stage in (StageLevel.TWO, StageLevel.THREE, StageLevel.FOUR)
        for name, reason, before in (
            (
                "enter-stage",
                "there was no plan before" if stage is StageLevel.TWO else "you do such work already, and it goes well",
                _first,
            ),
            ("go-up-to-stage", "the work of the stage before was done, and it went well", _next),
        )
    ),
    *(
        Advice(
            id=f"stay-in-stage-{stage.number}",
            when=(
                MayEnter(stage=StageLevel.ONE),
                StageBefore(number=at_least(stage.number)),
                DayAfter(how=one_of(NextDay.NOT_YET, NextDay.QUIET, NextDay.ONCE, NextDay.NOT_SURE)),
                *((RecentSteroid(present=NO),) if stage is StageLevel.FOUR else ()),
                *_unhindered(stage),
            ),
            then=MayEnter(stage=stage),
            because="the last plan was at this stage, or above it, and no 2 sessions in a row are known to have been too much",
            sources=(cite("F040"), cite("F041"), cite("house")),
        )
        for stage in (StageLevel.TWO, StageLevel.THREE, StageLevel.FOUR)
    ),
    *(
        Advice(
            id=f"go-back-to-stage-{stage.number}",
            when=(
                MayEnter(stage=StageLevel.ONE),
                StageBefore(number=at_least(stage.number + 1)),
                *_unhindered(stage),
            ),
            then=MayEnter(stage=stage),
            because="the last plan was at a later stage, so going back to this one is safe after any sessions",
            sources=(cite("F040"), cite("F045"), cite("house")),
        )
        for stage in (StageLevel.TWO, StageLevel.THREE)
    ),
    *(
        Advice(
            id=f"stage-is-{here.number}",
            when=(MayEnter(stage=here), NOT(MayEnter(stage=after))),
            then=Stage(stage=here),
            because="the stage is the highest whose checks are passed",
            sources=(cite("F040"), cite("F045")),
        )
        for here, after in (
            (StageLevel.ONE, StageLevel.TWO),
            (StageLevel.TWO, StageLevel.THREE),
            (StageLevel.THREE, StageLevel.FOUR),
        )
    ),
    Advice(
        id="stage-is-4",
        when=(MayEnter(stage=StageLevel.FOUR),),
        then=Stage(stage=StageLevel.FOUR),
        because="the stage is the highest whose checks are passed",
        sources=(cite("F040"), cite("F045")),
    ),
)
