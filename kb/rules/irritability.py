"""Irritability: how strongly and how long the tendon reacts to load.

Purpose: set how gentle the start must be. Use: from the 24-hour response and the worst pain in daily life. Misuse: pain at
one moment says little; the next day says more. Status: not reviewed by a clinician.

The 24-hour limit comes from the condition's authors (F030, F041). The bands of daily pain are the clinical bands of the
Achilles pain-monitoring model (F051); using them for irritability is our choice. What was raised
since last time stands above what was told on the first day of how fast it settles.
"""

from kb.sources import cite
from kb.vocabulary.answers import DailyPain, DayAfter, SettlingTime
from kb.vocabulary.conclusions import Irritability
from language.bounds import at_least, at_most, between, one_of
from language.levels import IrritabilityLevel, NextDay
from language.rules import Advice

CALM_DAYS = DayAfter(how=one_of(NextDay.NOT_YET, NextDay.QUIET))

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
        when=(DailyPain(score=at_least(6)),),
        then=Irritability(level=IrritabilityLevel.HIGH),
        because="pain of 6 of 10 or more in daily life is above what is safe in exercise, so the start is gentler",
        sources=(cite("F051"), cite("house")),
    ),
    Advice(
        id="irritable-after-two-raised-days",
        when=(DayAfter(how=NextDay.IN_A_ROW),),
        then=Irritability(level=IrritabilityLevel.HIGH),
        because="pain was still up 24 hours after 2 or more sessions in a row",
        sources=(cite("F030"), cite("F041"), cite("house")),
    ),
    Advice(
        id="irritable-after-a-raised-day",
        when=(DayAfter(how=NextDay.ONCE), SettlingTime(hours=at_most(24)), DailyPain(score=at_most(5))),
        then=Irritability(level=IrritabilityLevel.MODERATE),
        because="pain was still up 24 hours after a session",
        sources=(cite("F030"), cite("F041"), cite("house")),
    ),
    Advice(
        id="irritable-a-little",
        when=(CALM_DAYS, SettlingTime(hours=at_most(24)), DailyPain(score=between(4, 5))),
        then=Irritability(level=IrritabilityLevel.MODERATE),
        because="it settles within a day, but pain in daily life is above 3 of 10",
        sources=(cite("F030"), cite("F051"), cite("house")),
    ),
    Advice(
        id="irritable-hardly",
        when=(CALM_DAYS, SettlingTime(hours=at_most(24)), DailyPain(score=at_most(3))),
        then=Irritability(level=IrritabilityLevel.LOW),
        because="it settles within a day, and pain in daily life is 3 of 10 or less",
        sources=(cite("F030"), cite("F041")),
    ),
)
