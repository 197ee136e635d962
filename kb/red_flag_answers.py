"""Answers that must end in a referral, whatever else is answered: written down apart from the rules, to hold them to it.

Nothing here makes a plan. ``sitbone check`` proves for every athlete that each of these refers; so a rule that is lost, or
narrowed by mistake, is found. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from kb.domains import YES
from kb.language import Answer, at_least, at_most, one_of
from kb.vocabulary import answers as a
from kb.vocabulary.states import (
    AgainstBefore,
    BoneSign,
    Course,
    IllnessSign,
    InflammationSign,
    Manner,
    NewSign,
    PregnancyStage,
    Trend,
)


@dataclass(frozen=True, slots=True)
class MustRefer:
    """Answers that together must end in a referral.

    Attributes:
        source: Id of the red flag.
        answers: The answers, with bounds where numbers count.
    """

    source: str
    answers: tuple[Answer, ...]


NEW_SIGNS: dict[NewSign, str] = {
    NewSign.POP: "RF01",
    NewSign.BRUISE: "RF02",
    NewSign.SADDLE: "RF04",
    NewSign.BOTH_LEGS: "RF04",
    NewSign.WEAK_LEG: "RF05",
    NewSign.FEVER: "RF07",
    NewSign.ILLNESS: "RF06",
    NewSign.NIGHT_PAIN: "RF06",
    NewSign.BONE_PAIN: "RF08",
    NewSign.CLOT: "RF11",
    NewSign.ANTIBIOTIC: "RF09",
    NewSign.STEROID: "RF12",
    NewSign.PREGNANCY: "RF14",
    NewSign.GROIN: "RF08",
    NewSign.BREATHLESS: "RF11",
    NewSign.CANNOT_STAND: "RF08",
    NewSign.COLD_LEG: "house",
    NewSign.TIGHT_LEG: "house",
}
"""Warning signs since the last time, each with the red flag that it belongs to."""

MUST_REFER: tuple[MustRefer, ...] = (
    MustRefer("RF01", (a.PopFelt(present=YES),)),
    MustRefer("RF01", (a.ForcedToStop(present=YES),)),
    MustRefer("RF01", (a.Onset(manner=Manner.SUDDEN),)),
    MustRefer("RF02", (a.Bruising(present=YES),)),
    MustRefer("RF03", (a.Age(years=at_most(17)),)),
    MustRefer("RF04", (a.SaddleNumbness(present=YES),)),
    MustRefer("RF04", (a.BladderBowel(present=YES),)),
    MustRefer("RF04", (a.BothLegsAffected(present=YES),)),
    MustRefer("RF05", (a.LegWeakness(present=YES),)),
    MustRefer("RF05", (a.Numbness(course=Course.SPREADING),)),
    MustRefer("RF06", (a.NightPain(present=YES),)),
    *(MustRefer("RF06", (a.Illness(sign=sign, present=YES),)) for sign in IllnessSign),
    *(
        MustRefer("RF08", (a.BonePain(sign=sign, present=YES),))
        for sign in (BoneSign.HOPPING, BoneSign.STANDING, BoneSign.TENDER_BONE)
    ),
    MustRefer("RF09", (a.Fluoroquinolone(present=YES),)),
    *(
        MustRefer("RF10", (a.MorningStiffness(minutes=at_least(30)), a.Inflammation(sign=sign, present=YES)))
        for sign in InflammationSign
    ),
    MustRefer("RF10", (a.MorningStiffness(minutes=at_least(30)), a.Age(years=at_most(44)))),
    *(
        MustRefer("RF10", (*(a.Inflammation(sign=sign, present=YES) for sign in pair), a.Age(years=at_most(44))))
        for pair in combinations(InflammationSign, 2)
    ),
    MustRefer("RF07", (a.Fever(present=YES), a.FeverPain(pain=AgainstBefore.WORSE))),
    MustRefer("RF11", (a.LegSwelling(present=YES),)),
    MustRefer("RF12", (a.RecentSteroid(present=YES), a.SharpWorsening(present=YES))),
    MustRefer(
        "RF13",
        (
            a.LoadingWeeks(weeks=at_least(12)),
            a.PainTrend(trend=one_of(Trend.SAME, Trend.WORSE)),
            a.DailyPain(score=at_least(2)),
        ),
    ),
    MustRefer("RF14", (a.Pregnancy(stage=PregnancyStage.PREGNANT),)),
    MustRefer("RF15", (a.OldTear(present=YES), a.Numbness(course=Course.STEADY))),
    *(MustRefer(source, (a.NewSign(sign=sign, present=YES),)) for sign, source in NEW_SIGNS.items()),
)
