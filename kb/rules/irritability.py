"""Irritability: how strongly and how long the tendon reacts to load.

Purpose: set how gentle the start must be. Use: from the 24-hour response, the lightest load test, and the worst pain in daily
life where an easy load brings it on: pain that only sitting brings says nothing of how the tendon takes load. Misuse:
pain at one moment says little; the next day says more. Status: not reviewed by a clinician.

The 24-hour limit comes from the condition's authors (F030, F041). The bands of daily pain are the clinical bands of the
Achilles pain-monitoring model (F051); using them for irritability is our choice. What was raised
since last time stands above what was told on the first day of how fast it settles.
"""

from kb.sources import cite
from kb.vocabulary.answers import BridgePain, DailyPain, DayAfter, Provokes, SettlingTime
from kb.vocabulary.conclusions import Irritability
from kb.vocabulary.scales import Load
from language.bounds import at_least, at_most, between, one_of
from language.domains import NO, YES
from language.levels import IrritabilityLevel, NextDay
from language.rules import Advice

EASY_LOADS = (Load.WALKING, Load.STAIRS, Load.EASY_RUNNING, Load.SQUAT_LUNGE)
"""Loads of an ordinary day or an easy session."""
_BY_EASY_LOAD = Provokes(load=one_of(*EASY_LOADS), present=YES)
_NOT_BY_EASY_LOAD = tuple(Provokes(load=load, present=NO) for load in EASY_LOADS)
CALM_DAYS = DayAfter(how=one_of(NextDay.NOT_YET, NextDay.QUIET))

_CALM = (CALM_DAYS, SettlingTime(hours=at_most(24)))
_SPARED = (("by-little-pain", (DailyPain(score=at_most(3)),)), ("by-easy-load", _NOT_BY_EASY_LOAD))
"""What keeps daily life from showing that the tendon is easily upset: little pain, or none from easy loads."""

RULES: tuple[Advice, ...] = (
    Advice(
        id="irritable-over-24-hours",
        when=(SettlingTime(hours=at_least(25)),),
        then=Irritability(level=IrritabilityLevel.HIGH),
        because="pain that takes longer than 24 hours to settle means that the load was too much for the tendon",
        sources=(cite("F030"), cite("F041")),
    ),
    Advice(
        id="irritable-by-daily-pain",
        when=(DailyPain(score=at_least(6)), _BY_EASY_LOAD),
        then=Irritability(level=IrritabilityLevel.HIGH),
        because="pain of 6 of 10 or more with an easy load is above what is safe in exercise, so the start is gentler",
        sources=(cite("F051"), cite("house")),
    ),
    Advice(
        id="irritable-by-the-bridge",
        when=(BridgePain(score=at_least(6)),),
        then=Irritability(level=IrritabilityLevel.HIGH),
        because="the lightest load test hurts 6 of 10 or more",
        sources=(cite("F026"), cite("F051"), cite("house")),
    ),
    Advice(
        id="irritable-after-two-raised-days",
        when=(DayAfter(how=one_of(NextDay.IN_A_ROW, NextDay.LONG)),),
        then=Irritability(level=IrritabilityLevel.HIGH),
        because="pain was still up 24 hours after 2 or more sessions in a row, or 48 hours after one",
        sources=(cite("F030"), cite("F041"), cite("house")),
    ),
    *(
        Advice(
            id=f"irritable-after-a-raised-day-{name}",
            when=(
                DayAfter(how=NextDay.ONCE),
                SettlingTime(hours=at_most(24)),
                BridgePain(score=at_most(5)),
                *spared,
            ),
            then=Irritability(level=IrritabilityLevel.MODERATE),
            because="pain was still up 24 hours after a session",
            sources=(cite("F030"), cite("F041"), cite("house")),
        )
        for name, spared in (*_SPARED, ("by-some-pain", (DailyPain(score=between(4, 5)), _BY_EASY_LOAD)))
    ),
    Advice(
        id="irritable-a-little",
        when=(*_CALM, BridgePain(score=at_most(5)), DailyPain(score=between(4, 5)), _BY_EASY_LOAD),
        then=Irritability(level=IrritabilityLevel.MODERATE),
        because="it settles within a day, but an easy load hurts above 3 of 10",
        sources=(cite("F030"), cite("F051"), cite("house")),
    ),
    *(
        Advice(
            id=f"irritable-a-little-in-the-bridge-{name}",
            when=(*_CALM, BridgePain(score=between(4, 5)), *spared),
            then=Irritability(level=IrritabilityLevel.MODERATE),
            because="it settles within a day, but the lightest load test hurts above 3 of 10",
            sources=(cite("F030"), cite("F026"), cite("house")),
        )
        for name, spared in _SPARED
    ),
    *(
        Advice(
            id=f"irritable-hardly-{name}",
            when=(*_CALM, BridgePain(score=at_most(3)), *calm),
            then=Irritability(level=IrritabilityLevel.LOW),
            because=f"it settles within a day, the lightest load test hurts 3 of 10 or less, and {reason}",
            sources=(cite("F030"), cite("F041"), cite("house")),
        )
        for name, calm, reason in (
            ("by-little-pain", (DailyPain(score=at_most(3)),), "so does daily life"),
            ("by-easy-load", _NOT_BY_EASY_LOAD, "no easy load brings the pain on"),
        )
    ),
)
