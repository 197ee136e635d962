"""The end: when a course is over, what is kept up, and what to do should it come back.

Purpose: let a person go. Use: at check-ins; everyday life by 4 quiet weeks, long sitting and light checks, sport by 4 weeks of
full training, strength and confidence. Misuse: getting well early is no reason to be seen, and nobody is kept in a plan who is
well; an answer that is not given ends nothing, and nobody is let go while a tear, a nerve or another thing that needs eyes
keeps stage 3 closed. Status: not reviewed by a clinician.

A full return means full training, with the criteria met, and mentally ready (N10, from football). Strength held for up to 32
weeks on one session a week while the load stayed, in younger people (N13); that older ones take two is our reading of what it
says of muscle size. All figures of the criteria are our choice, as are the 40%, the 20% and the days of the plan for a
relapse. Not encoded, and why: the length of sitting that a person wants, which is not asked; 60 minutes stand for it. Hops
and the sport's own task, which full training holds.
"""

from kb.guidance import Counsel
from kb.rules.stages import NEED_EYES
from kb.sources import cite
from kb.vocabulary.answers import (
    ArabesquePain,
    BridgePain,
    BridgeRepetitions,
    FullTraining,
    LongBridgePain,
    LungePain,
    PainKillers,
    PainSide,
    PlaysSport,
    QuietDays,
    SidesEqual,
    SittingTime,
    SportConfidence,
)
from kb.vocabulary.conclusions import Advised, Ended, MayEnter, Taken, Unhindered
from kb.vocabulary.states import Ending, PainKiller, Sport
from language.bounds import at_least, at_most, one_of
from language.domains import YES
from language.findings import Finding
from language.levels import StageLevel, Taking, Where
from language.rules import Advice

QUIET_DAYS = 28
QUIET_DAYS_IN_SPORT = 14
"""Daily life must be quiet for so long beside full training: at 2 check-ins, so that nobody is asked before."""
FULL_WEEKS = 4
SURE = 8
LONG_SITTING = 60
EVERYDAY_FLOOR = 10
SPORT_FLOOR = 15
TWO_SORE_SIDES_FLOOR = 20
_SPEED_SPORTS = one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)
_NOTHING_TO_LOOK_AT: tuple[Finding, ...] = (
    MayEnter(stage=StageLevel.ONE),
    *(Unhindered(flag=flag, stage=StageLevel.THREE) for flag in NEED_EYES),
)
_TRAINS_FULLY: tuple[Finding, ...] = (
    *_NOTHING_TO_LOOK_AT,
    FullTraining(weeks=at_least(FULL_WEEKS)),
    SportConfidence(score=at_least(SURE)),
    QuietDays(days=at_least(QUIET_DAYS_IN_SPORT)),
    Taken(how=Taking.WELL),
    PainKillers(use=one_of(PainKiller.NONE, PainKiller.SOME, PainKiller.STEADY)),
)
_RETURN = (cite("N10"), cite("F100"), cite("house"))

RULES: tuple[Advice, ...] = (
    Advice(
        id="end-everyday",
        when=(
            *_NOTHING_TO_LOOK_AT,
            PlaysSport(sport=Sport.EVERYDAY),
            QuietDays(days=at_least(QUIET_DAYS)),
            Taken(how=Taking.WELL),
            BridgePain(score=at_most(1)),
            LongBridgePain(score=at_most(1)),
            LungePain(score=at_most(1)),
            ArabesquePain(score=at_most(1)),
            BridgeRepetitions(count=at_least(EVERYDAY_FLOOR)),
            SittingTime(minutes=at_least(LONG_SITTING)),
            PainKillers(use=PainKiller.NONE),
        ),
        then=Ended(how=Ending.EVERYDAY),
        because="daily life was quiet for 4 weeks without pain-killers, and the checks and long sitting are quiet too",
        sources=(cite("F042"), cite("house")),
    ),
    *(
        Advice(
            id=f"end-sport{name}",
            when=(*sport, *_TRAINS_FULLY),
            then=Ended(how=Ending.SPORT),
            because="you have trained fully for 4 quiet weeks, are strong enough, and trust your tendon",
            sources=_RETURN,
        )
        for name, sport in (
            (
                "",
                (
                    PlaysSport(sport=_SPEED_SPORTS),
                    PainSide(where=one_of(Where.LEFT, Where.RIGHT)),
                    SidesEqual(present=YES),
                    BridgeRepetitions(count=at_least(SPORT_FLOOR)),
                ),
            ),
            (
                "-both-sides",
                (
                    PlaysSport(sport=_SPEED_SPORTS),
                    PainSide(where=Where.BOTH),
                    BridgeRepetitions(count=at_least(TWO_SORE_SIDES_FLOOR)),
                ),
            ),
            ("-lifting", (PlaysSport(sport=Sport.LIFTING),)),
        )
    ),
    *(
        Advice(
            id=f"advise-{counsel.code}",
            when=(Ended(how=one_of(*Ending)), *when),
            then=Advised(counsel=counsel),
            because=because,
            sources=sources,
        )
        for counsel, when, because, sources in (
            (
                Counsel.KEEP_IT_UP,
                (),
                "strength is lost without work, and little work keeps it",
                (cite("N13"), cite("house")),
            ),
            (
                Counsel.IF_IT_COMES_BACK,
                (),
                "it can come back, and what is done in the first days counts",
                (cite("F041"), cite("house")),
            ),
            (
                Counsel.CHECK_NOW_AND_THEN,
                (),
                "a loss of strength comes before pain does",
                (cite("house"),),
            ),
            (
                Counsel.AFTER_A_BREAK,
                (),
                "a tendon that was not loaded takes less at first",
                (cite("house"),),
            ),
            (
                Counsel.STAY_FAST,
                (PlaysSport(sport=Sport.SPRINT),),
                "what is done each week stays usual",
                (cite("house"),),
            ),
        )
    ),
)
