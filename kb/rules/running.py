"""Running: what may be run now, and what must wait.

Purpose: permit paces of running from how running itself is taken. Use: easy flat running that the tendon takes well may
go on whatever the stage; speed needs stage 4, or in season a fast run that is already quiet. Misuse: a permission to
run fast is no permission for starts and hills, nor for a speed: which speed, the ladder of speeds decides. Status: not
reviewed by a clinician.

Rule candidate RC14 lets an athlete in season go on competing with lowered volume when pain is 3 of 10 or less and quiet the
next day; that irritability must be low, and stage 2 be reached, is our choice. A sprint or a match is run at full speed, so
full speed must have been quiet in 2 sessions; for a distance race we ask for 60% of full speed, about the pace of a 5 km
race by our estimate. The walk-jog start follows F100; daily pain of 2 of 10 or less stands for "no rest pain", and counting
20 single-leg bridges in place of symmetry when both sides are sore is our choice too. So are the floors beside equal legs
(10 bridges for the walk-jog start, 15 to race over a distance, 25 for full speed).

Easy running goes by its own next day: how long a flare of something else takes to settle does not stop it. What was raised
or worse since last time takes speed first (``contraindications``), moderate speed after sessions that were far too much.
"""

from kb.rules.stages import FLOOR
from kb.sources import cite
from kb.vocabulary.answers import (
    BridgeRepetitions,
    DailyPain,
    EasyRunPain,
    FastRunPain,
    LungePain,
    NightPain,
    PainSide,
    PlaysSport,
    Pregnancy,
    Provokes,
    Running,
    Season,
    SidesEqual,
    TopSpeed,
)
from kb.vocabulary.conclusions import Irritability, LeftOpen, MayEnter, MayRun, Taken
from kb.vocabulary.scales import Load
from kb.vocabulary.states import PregnancyStage, SeasonPhase, Sport
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import IrritabilityLevel, RunningNow, StageLevel, Taking, Where
from language.rules import Advice
from language.steps import pace_step
from language.work import Pace

RACE_SPEED_SPRINT = 100
RACE_SPEED_DISTANCE = 60
WALK_JOG_FLOOR = 10
FULL_SPEED_FLOOR = 25
"""Good single-leg bridges on the weaker leg, beside equal legs: two legs can be equally weak."""


_NOT_NEAR_A_BIRTH = Pregnancy(stage=one_of(PregnancyStage.NO, PregnancyStage.BIRTH_12_MONTHS))


def _open(pace: Pace) -> Finding:
    return LeftOpen(step=pace_step(pace))


RULES: tuple[Advice, ...] = (
    Advice(
        id="keep-easy-running",
        when=(
            MayEnter(stage=StageLevel.ONE),
            Running(now=one_of(RunningNow.EASY, RunningNow.FAST)),
            EasyRunPain(score=at_most(3)),
            Provokes(load=Load.EASY_RUNNING, present=NO),
            _open(Pace.EASY),
        ),
        then=MayRun(pace=Pace.EASY),
        because="easy running hurts 3 of 10 or less and is no worse the next day, so it need not stop",
        sources=(cite("F102"), cite("F050")),
    ),
    Advice(
        id="start-walk-jog",
        when=(
            MayEnter(stage=StageLevel.TWO),
            LungePain(score=at_most(0)),
            NightPain(present=NO),
            DailyPain(score=at_most(2)),
            Provokes(load=Load.EASY_RUNNING, present=NO),
            PainSide(where=one_of(Where.LEFT, Where.RIGHT)),
            SidesEqual(present=YES),
            BridgeRepetitions(count=at_least(WALK_JOG_FLOOR)),
            _open(Pace.WALK_JOG),
        ),
        then=MayRun(pace=Pace.WALK_JOG),
        because="daily pain is 2 of 10 or less, the lunge is free of pain, and both legs are equally strong and strong enough",
        sources=(cite("F100"), cite("F103"), cite("thread", at="post 2"), cite("house")),
    ),
    Advice(
        id="start-walk-jog-both-sides",
        when=(
            MayEnter(stage=StageLevel.TWO),
            LungePain(score=at_most(0)),
            NightPain(present=NO),
            DailyPain(score=at_most(2)),
            Provokes(load=Load.EASY_RUNNING, present=NO),
            PainSide(where=Where.BOTH),
            BridgeRepetitions(count=at_least(20)),
            _open(Pace.WALK_JOG),
        ),
        then=MayRun(pace=Pace.WALK_JOG),
        because="daily pain is 2 of 10 or less, the lunge is free of pain, and a number of bridges replaces comparing the legs",
        sources=(cite("F100"), cite("F103"), cite("house")),
    ),
    Advice(
        id="walk-jog-with-easy",
        when=(MayRun(pace=Pace.EASY),),
        then=MayRun(pace=Pace.WALK_JOG),
        because="who may run may also walk and jog",
        sources=(cite("F104"),),
    ),
    Advice(
        id="tempo-in-stage-3",
        when=(
            MayEnter(stage=StageLevel.THREE),
            MayRun(pace=Pace.EASY),
            Taken(how=Taking.PARTLY),
            _NOT_NEAR_A_BIRTH,
            _open(Pace.TEMPO),
        ),
        then=MayRun(pace=Pace.TEMPO),
        because="easy running is quiet and the bent hip takes load, so moderate speed is the next step",
        sources=(cite("F104"), cite("F110"), cite("thread", at="post 6")),
    ),
    Advice(
        id="fast-in-stage-4",
        when=(
            MayEnter(stage=StageLevel.FOUR),
            MayRun(pace=Pace.EASY),
            Provokes(load=Load.SPEED, present=NO),
            Taken(how=Taking.PARTLY),
            _NOT_NEAR_A_BIRTH,
            _open(Pace.FAST),
        ),
        then=MayRun(pace=Pace.FAST),
        because="the checks for stage 4 are passed and easy running is quiet, so speed comes back in small steps",
        sources=(cite("ST4"), cite("F104"), cite("F110")),
    ),
    Advice(
        id="tempo-with-fast",
        when=(MayRun(pace=Pace.FAST),),
        then=MayRun(pace=Pace.TEMPO),
        because="who may run fast may also run at moderate speed",
        sources=(cite("F104"),),
    ),
    *(
        Advice(
            id=name,
            when=(
                MayEnter(stage=StageLevel.TWO),
                Season(phase=SeasonPhase.IN),
                PlaysSport(sport=sport),
                Running(now=RunningNow.FAST),
                FastRunPain(score=at_most(3)),
                TopSpeed(percent=at_least(percent)),
                Provokes(load=Load.SPEED, present=NO),
                MayRun(pace=Pace.EASY),
                Irritability(level=IrritabilityLevel.LOW),
                BridgeRepetitions(count=at_least(floor)),
                Taken(how=Taking.WELL),
                _open(Pace.FAST),
            ),
            then=MayRun(pace=Pace.FAST),
            because="fast running hurts 3 of 10 or less and is quiet the next day, so racing can go on with less of it",
            sources=(cite("F050"), cite("F057"), cite("F059"), cite("house")),
        )
        for name, sport, percent, floor in (
            ("compete-in-season", one_of(Sport.SPRINT, Sport.FIELD), RACE_SPEED_SPRINT, FULL_SPEED_FLOOR),
            ("compete-in-season-over-distance", Sport.DISTANCE, RACE_SPEED_DISTANCE, FLOOR),
        )
    ),
)
