"""What is done now: strength work that is taken well goes on, and tells where a first plan may begin.

Purpose: keep what the tendon shows that it takes, and begin no later than it has shown. Use: at the first consultation, for
what was done 2 or more times in the last 14 days, at 3 of 10 or less, and quiet the next day; later the table of progress in
``kb/progress.py`` moves it. Misuse: a check that hurts says nothing against an exercise that does not, but an exercise that is
taken well says nothing for another one. Status: not reviewed by a clinician.

Who begins with strength work gets one new thing at a check-in for 12 weeks, and the heaviest steps are for those up to 65 who
have trained for a year or train now; how many and how long is our choice.

That what is taken well is kept whatever the stage and the checks, that nothing is added to it for 2 weeks, and that a first
plan begins in stage 3 only for those who do strength work already, and in stage 4 only for those who run fast or lift from the
floor already, are our choice (F041, F045). Nothing that needs somebody's eyes is traded against it: while a tear, a nerve, an
operation, an inflammation or a growing bone may be behind it and keeps stage 3 closed, after cortisone, near an antibiotic that
harms tendons, and in pregnancy the stage decides as for everybody. Passive stretches, pressing, springy work and runs are not
kept in this way.
"""

from kb.flags import Flag
from kb.rules.dose import USED_TO_IT_WEEKS
from kb.rules.stages import NEED_EYES
from kb.sources import cite
from kb.vocabulary.answers import (
    Age,
    Doing,
    FastRunPain,
    KeptBefore,
    LoadingWeeks,
    MovesWell,
    PlaysSport,
    Pregnancy,
    Provokes,
    RecentSteroid,
    Running,
    StageBefore,
    TakesWell,
)
from kb.vocabulary.conclusions import (
    Experienced,
    Indicated,
    Irritability,
    MayEnter,
    MayGoOn,
    MayKeep,
    Unhindered,
    UsedTo,
)
from kb.vocabulary.scales import Load, Purpose
from kb.vocabulary.states import PregnancyStage, Sport
from language.activities import GoesHow
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.levels import IrritabilityLevel, RunningNow, StageLevel, Tier, Training
from language.rules import MATCH, Advice

NO_BEGINNER_WEEKS = 15
"""Weeks of work after which nobody is a beginner: 2 before the first plan, 12 with one new thing at a time, and one."""
FIRST_YEAR_WEEKS = 52
TOP_AGE = 65
_BY_WHAT_IT_TAKES = (cite("F041"), cite("F045"), cite("house"))
_NOTHING_NEEDS_EYES = (
    MayEnter(stage=StageLevel.ONE),
    RecentSteroid(present=NO),
    Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR),
    Pregnancy(stage=one_of(PregnancyStage.NO, PregnancyStage.BIRTH_6_MONTHS, PregnancyStage.BIRTH_12_MONTHS)),
    *(Unhindered(flag=flag, stage=StageLevel.THREE) for flag in NEED_EYES),
)
RULES: tuple[Advice, ...] = (
    *(
        Advice(
            id=name,
            when=(*told, *_NOTHING_NEEDS_EYES),
            then=MayKeep(item=MATCH.item),
            because=because,
            sources=_BY_WHAT_IT_TAKES,
        )
        for name, told, because in (
            *(
                (
                    name,
                    (StageBefore(number=at_most(0)), Doing(item=MATCH.item, present=YES), taken),
                    "you do it already, at 3 of 10 or less and quiet the next day, so your tendon takes it",
                )
                for name, taken in (
                    ("keep-what-is-taken-well", TakesWell(item=MATCH.item, present=YES)),
                    ("keep-what-moves-well", MovesWell(item=MATCH.item, present=YES)),
                )
            ),
            (
                "keep-what-was-kept",
                (KeptBefore(item=MATCH.item, present=YES),),
                "you did it before your first plan, and it went well, so it moves on by how it goes",
            ),
        )
    ),
    *(
        Advice(
            id=f"go-on-with-what-goes-{how.code}",
            when=(*_NOTHING_NEEDS_EYES, *calm),
            then=MayGoOn(how=how),
            because=because,
            sources=_BY_WHAT_IT_TAKES,
        )
        for how, calm, because in (
            (GoesHow.WELL, (), "what hurts 3 of 10 or less and is quiet the next day is what your tendon takes"),
            (GoesHow.SORE, (), "the part that hurts gets easier, and the rest of it need not stop"),
            (
                GoesHow.PAUSED,
                (Irritability(level=one_of(IrritabilityLevel.LOW, IrritabilityLevel.MODERATE)),),
                "the tendon is calm enough to try something, in small steps",
            ),
        )
    ),
    *(
        Advice(
            id=f"go-on-with-{purpose.code}",
            when=(MayKeep(item=MATCH.item),),
            then=Indicated(purpose=purpose, tier=Tier.ESSENTIAL),
            because="strength work that goes well stays in your plan",
            sources=_BY_WHAT_IT_TAKES,
        )
        for purpose in (Purpose.BRIDGE_STRENGTH, Purpose.CURL_STRENGTH, Purpose.BENT_HIP_STRENGTH)
    ),
    Advice(
        id="used-to-strength-work",
        when=(Doing(item=MATCH.item, present=YES), TakesWell(item=MATCH.item, present=YES)),
        then=UsedTo(stage=StageLevel.THREE),
        because="you do strength work now, and it goes well",
        sources=_BY_WHAT_IT_TAKES,
    ),
    Advice(
        id="used-to-strength-work-for-weeks",
        when=(LoadingWeeks(weeks=at_least(USED_TO_IT_WEEKS)),),
        then=UsedTo(stage=StageLevel.THREE),
        because="you have done strength work for some weeks",
        sources=_BY_WHAT_IT_TAKES,
    ),
    *(
        Advice(id=name, when=when, then=Experienced(work=work), because=because, sources=sources)
        for name, work, when, because, sources in (
            (
                "experienced-by-what-is-done-now",
                Training.STEADY,
                (Doing(item=MATCH.item, present=YES), TakesWell(item=MATCH.item, present=YES)),
                "you do strength work now, and it goes well, so two new exercises at once are not too much",
                _BY_WHAT_IT_TAKES,
            ),
            (
                "experienced-by-what-was-kept",
                Training.STEADY,
                (KeptBefore(item=MATCH.item, present=YES),),
                "you did strength work before your first plan, so two new exercises at once are not too much",
                _BY_WHAT_IT_TAKES,
            ),
            (
                "experienced-by-weeks-of-work",
                Training.STEADY,
                (LoadingWeeks(weeks=at_least(NO_BEGINNER_WEEKS)),),
                "you have done strength work for three months, so two new exercises at once are not too much",
                (cite("F046"), cite("house")),
            ),
            (
                "heavy-after-a-year",
                Training.HEAVY,
                (Age(years=at_most(TOP_AGE)), LoadingWeeks(weeks=at_least(FIRST_YEAR_WEEKS))),
                "you have done strength work for a year, so few and heavy repetitions are no new thing",
                (cite("N02"), cite("house")),
            ),
            (
                "heavy-by-what-is-done-now",
                Training.HEAVY,
                (
                    Age(years=at_most(TOP_AGE)),
                    Doing(item=MATCH.item, present=YES),
                    TakesWell(item=MATCH.item, present=YES),
                ),
                "you do strength work now, and it goes well, so few and heavy repetitions are no new thing",
                _BY_WHAT_IT_TAKES,
            ),
            (
                "heavy-by-what-was-kept",
                Training.HEAVY,
                (Age(years=at_most(TOP_AGE)), KeptBefore(item=MATCH.item, present=YES)),
                "you did strength work before your first plan, so few and heavy repetitions are no new thing",
                _BY_WHAT_IT_TAKES,
            ),
        )
    ),
    Advice(
        id="used-to-fast-running",
        when=(
            Running(now=RunningNow.FAST),
            FastRunPain(score=at_most(3)),
            Provokes(load=Load.SPEED, present=NO),
        ),
        then=UsedTo(stage=StageLevel.FOUR),
        because="you run fast now, at 3 of 10 or less",
        sources=_BY_WHAT_IT_TAKES,
    ),
    Advice(
        id="used-to-heavy-lifts",
        when=(
            Doing(item="deadlift-from-floor", present=YES),
            TakesWell(item="deadlift-from-floor", present=YES),
            PlaysSport(sport=Sport.LIFTING),
        ),
        then=UsedTo(stage=StageLevel.FOUR),
        because="you lift from the floor now, and it goes well",
        sources=_BY_WHAT_IT_TAKES,
    ),
    Advice(
        id="used-to-the-stage-before",
        when=(UsedTo(stage=StageLevel.FOUR),),
        then=UsedTo(stage=StageLevel.THREE),
        because="who is used to the work of stage 4 is used to that of stage 3",
        sources=_BY_WHAT_IT_TAKES,
    ),
)
