"""The ladder of speeds: how the way back from easy running to full speed is climbed, one rung at a time.

Purpose: permit upright running on the flat up to a rung, then accelerating, then starts. Use: with a permitted pace, and
with the speed that stayed at 3 of 10 or less and was quiet the next day in the last 2 sessions. Misuse: a rung is a limit
and not a goal; percent of speed is measured with a watch, because by feel athletes run faster than they mean to (F119).
Status: not reviewed by a clinician.

The rungs, two quiet sessions for each, and starts two steps behind steady speed are our suggestion (F110); the order is
that of experts (F104); that accelerating costs more than its speed is measured (F009). Our choice too: 30 quiet minutes of
easy running before the first rung (the ladder of F107 asks for as much, walking included), rungs up to 70% from stage 3 and
above that from stage 4, 20 single-leg bridges for 85% and 25 for 95%, accelerating alike, and starts, a jump in load or
less than 7 hours of sleep holding every rung where it is, starts one rung behind accelerating, and that both are free once
full speed is quiet. So is that distance runners climb to 80% and no further. The parts of a sprint are those of post 17, taken
from the back.

Not encoded, and why: the strength that F107 asks for on each of its steps (no cut-off is known for this tendon, F077;
floors of our own stand for it, and a gain of 30% over the first count does not meet them yet, for only the last count is
known); separate answers for accelerating and starts (the limit behind the upright speed does it, and each card starts at
60%).
"""

from kb.flags import Flag
from kb.guidance import Counsel
from kb.rules.dose import RESTED
from kb.rules.running import FULL_SPEED_FLOOR
from kb.sources import cite
from kb.vocabulary.answers import (
    BridgeRepetitions,
    EasyMinutes,
    LoadSpike,
    PermittedBefore,
    PlaysSport,
    Provokes,
    Season,
    TopSpeed,
)
from kb.vocabulary.conclusions import (
    Advised,
    Ceiling,
    Contraindicated,
    Indicated,
    LeftOpen,
    MayEnter,
    MayReach,
    MayRun,
    Taken,
)
from kb.vocabulary.scales import Load, Purpose
from kb.vocabulary.states import SeasonPhase, Sport
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import StageLevel, Taking, Tier
from language.rules import MATCH, NOT, Advice
from language.steps import rung_step
from language.work import Pace, Phase, Rung

STEPS_BEHIND = 2
ACCELERATING_AFTER: dict[Rung, Rung] = {rung: rung.up(STEPS_BEHIND) or Rung.FULL for rung in Rung}
"""Upright rung that must have been quiet before accelerating at a rung."""
STARTING_AFTER: dict[Rung, Rung] = {rung: ACCELERATING_AFTER[rung.up() or Rung.FULL] for rung in Rung}
"""Upright rung that must have been quiet before starts at a rung."""
FLOORS = {
    Rung.EIGHTY_FIVE: 20,
    Rung.NINETY: 20,
    Rung.NINETY_FIVE: FULL_SPEED_FLOOR,
    Rung.FULL: FULL_SPEED_FLOOR,
}
"""Good single-leg bridges on the weaker leg that a rung asks for; starts ask for those of full speed."""
SPRINTS = one_of(Sport.SPRINT, Sport.FIELD)
DISTANCE_TOP = Rung.EIGHTY
"""The last rung for distance runners, whose races are run slower than that."""
CLIMBERS = one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)


def pace_of(rung: Rung) -> Pace:
    """Return the pace that a rung of upright running belongs to."""
    return Pace.TEMPO if rung.rank <= Rung.SEVENTY.rank else Pace.FAST


def stage_of(rung: Rung) -> StageLevel:
    """Return the stage in which a rung of upright running is climbed to."""
    return StageLevel.THREE if pace_of(rung) is Pace.TEMPO else StageLevel.FOUR


def climbing_to(rung: Rung) -> str:
    """Return the id of the rule that climbs to a rung of upright running."""
    return f"climb-to-{rung.percent}"


def _open(phase: Phase, rung: Rung) -> Finding:
    return LeftOpen(step=rung_step(phase, rung))


def _strong(rung: Rung) -> tuple[Finding, ...]:
    """Return the floor of strength of a rung, where it has one."""
    floor = FLOORS.get(rung)
    return () if floor is None else (BridgeRepetitions(count=at_least(floor)),)


def _climbing(rung: Rung) -> tuple[Finding, ...]:
    return (
        MayEnter(stage=stage_of(rung)),
        MayRun(pace=pace_of(rung)),
        Taken(how=Taking.WELL),
        *RESTED,
        *_strong(rung),
        *((PlaysSport(sport=SPRINTS),) if rung.rank > DISTANCE_TOP.rank else ()),
        _open(Phase.UPRIGHT, rung),
    )


def _accelerating(rung: Rung) -> tuple[Finding, ...]:
    return (
        MayEnter(stage=StageLevel.FOUR),
        MayRun(pace=Pace.FAST),
        Provokes(load=Load.ACCELERATION, present=NO),
        TopSpeed(percent=at_least(ACCELERATING_AFTER[rung].percent)),
        MayReach(phase=Phase.UPRIGHT, rung=ACCELERATING_AFTER[rung]),
        *_strong(rung),
    )


RULES: tuple[Advice, ...] = (
    Advice(
        id=climbing_to(Rung.SIXTY),
        when=(*_climbing(Rung.SIXTY), EasyMinutes(minutes=at_least(30))),
        then=MayReach(phase=Phase.UPRIGHT, rung=Rung.SIXTY),
        because="30 minutes of easy running stayed quiet in 2 sessions, so the first rung of speed is next",
        sources=(cite("F104"), cite("F107"), cite("F110"), cite("thread", at="post 2"), cite("house")),
    ),
    *(
        Advice(
            id=climbing_to(above),
            when=(*_climbing(above), TopSpeed(percent=at_least(below.percent))),
            then=MayReach(phase=Phase.UPRIGHT, rung=above),
            because=f"{below.label} stayed quiet in 2 sessions, so the next rung may be tried",
            sources=(
                cite("F110"),
                cite("F104"),
                cite("F102"),
                cite("F008"),
                cite("thread", at="post 4"),
                cite("house"),
            ),
        )
        for below in Rung
        if (above := below.up()) is not None
    ),
    *(
        Advice(
            id=f"keep-{rung.percent}",
            when=(
                MayRun(pace=pace_of(rung)),
                TopSpeed(percent=at_least(rung.percent)),
                *_strong(rung),
                _open(Phase.UPRIGHT, rung),
            ),
            then=MayReach(phase=Phase.UPRIGHT, rung=rung),
            because="this speed stayed at 3 of 10 or less and quiet the next day in 2 sessions, so it may go on",
            sources=(cite("F102"), cite("F050"), cite("F110"), cite("house")),
        )
        for rung in Rung
    ),
    *(
        Advice(
            id=f"accelerate-at-{rung.percent}",
            when=(*_accelerating(rung), *RESTED, _open(Phase.ACCELERATION, rung)),
            then=MayReach(phase=Phase.ACCELERATION, rung=rung),
            because=(
                "speeding up asks more than running at the same speed, so it stays 2 rungs behind what is quiet"
                if rung.up(STEPS_BEHIND)
                else "full speed is quiet, so speeding up may climb to the top in the same small steps"
            ),
            sources=(cite("F009"), cite("F110"), cite("F104"), cite("thread", at="post 17"), cite("house")),
        )
        for rung in Rung
        if rung is Rung.FULL or ACCELERATING_AFTER[rung] is not Rung.FULL
    ),
    *(
        Advice(
            id=f"keep-accelerating-at-{rung.percent}",
            when=(
                *_accelerating(rung),
                PermittedBefore(step=rung_step(Phase.ACCELERATION, rung), present=YES),
            ),
            then=MayReach(phase=Phase.ACCELERATION, rung=rung),
            because="it was in the last plan, so a jump in load or short sleep holds it where it is",
            sources=(cite("F110"), cite("F122"), cite("house")),
        )
        for rung in Rung
    ),
    *(
        Advice(
            id=f"start-at-{rung.percent}",
            when=(
                MayReach(phase=Phase.ACCELERATION, rung=rung.up() or Rung.FULL),
                BridgeRepetitions(count=at_least(FLOORS[Rung.FULL])),
                _open(Phase.START, rung),
            ),
            then=MayReach(phase=Phase.START, rung=rung),
            because="a start is the hardest way to speed up, so it comes after accelerating",
            sources=(cite("F009"), cite("F110"), cite("thread", at="post 17"), cite("house")),
        )
        for rung in Rung
    ),
    *(
        Advice(
            id=f"slower-than-{above.percent}",
            when=(MayReach(phase=MATCH.phase, rung=above),),
            then=MayReach(phase=MATCH.phase, rung=rung),
            because="who may go faster may go slower",
            sources=(cite("F104"),),
        )
        for rung in Rung
        if (above := rung.up()) is not None
    ),
    Advice(
        id="useful-acceleration",
        when=(MayReach(phase=Phase.ACCELERATION, rung=Rung.SIXTY), PlaysSport(sport=SPRINTS)),
        then=Indicated(purpose=Purpose.ACCELERATION, tier=Tier.USEFUL),
        because="your sport speeds up again and again, so accelerating comes back after upright running",
        sources=(cite("F104"), cite("F009"), cite("thread", at="post 17")),
    ),
    Advice(
        id="useful-starts",
        when=(MayReach(phase=Phase.START, rung=Rung.SIXTY), PlaysSport(sport=Sport.SPRINT)),
        then=Indicated(purpose=Purpose.START, tier=Tier.USEFUL),
        because="a sprint begins with a start, and this is the last part to come back",
        sources=(cite("F104"), cite("F009"), cite("thread", at="post 17")),
    ),
    Advice(
        id="advise-longer-before-faster",
        when=(
            MayRun(pace=Pace.TEMPO),
            PlaysSport(sport=CLIMBERS),
            EasyMinutes(minutes=at_most(29)),
            LoadSpike(present=NO),
            NOT(MayReach(phase=Phase.UPRIGHT, rung=Rung.SIXTY)),
            NOT(Contraindicated(load=Load.EASY_RUNNING)),
            NOT(Contraindicated(load=Load.ENERGY_STORAGE)),
            NOT(Ceiling(flag=Flag.BONE_HEALTH, stage=StageLevel.THREE)),
        ),
        then=Advised(counsel=Counsel.LONGER_BEFORE_FASTER),
        because="runs get longer before they get faster, and only one thing is raised at a time",
        sources=(cite("F104"), cite("F107"), cite("house")),
    ),
    Advice(
        id="advise-time-your-runs",
        when=(
            MayReach(phase=Phase.UPRIGHT, rung=Rung.SIXTY),
            PlaysSport(sport=CLIMBERS),
            NOT(Contraindicated(load=Load.SPEED)),
            NOT(Contraindicated(load=Load.EASY_RUNNING)),
            NOT(Contraindicated(load=Load.ENERGY_STORAGE)),
        ),
        then=Advised(counsel=Counsel.TIME_YOUR_RUNS),
        because="in 2 studies healthy athletes who were asked for 60% to 80% ran faster than that",
        sources=(cite("F119"),),
    ),
    Advice(
        id="advise-race-at-the-top",
        when=(
            Season(phase=SeasonPhase.IN),
            PlaysSport(sport=SPRINTS),
            TopSpeed(percent=at_most(99)),
            MayReach(phase=Phase.UPRIGHT, rung=Rung.SIXTY),
            NOT(Contraindicated(load=Load.SPEED)),
            NOT(Contraindicated(load=Load.EASY_RUNNING)),
            NOT(Contraindicated(load=Load.ENERGY_STORAGE)),
        ),
        then=Advised(counsel=Counsel.RACE_AT_THE_TOP),
        because="a race is run at full speed, which has not been quiet in 2 sessions yet",
        sources=(cite("F102"), cite("F110"), cite("house")),
    ),
)
