"""Answers that must end in a referral, whatever else is answered: written down apart from the rules, to hold them to it.

Nothing here makes a plan. ``sitbone check`` proves for every athlete that each of these refers; so a rule that is lost, or
narrowed by mistake, is found. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from itertools import combinations

from kb.vocabulary import answers as a
from kb.vocabulary.differentials import Examined as Result
from kb.vocabulary.differentials import OtherSign
from kb.vocabulary.states import (
    AgainstBefore,
    AntibioticTime,
    BoneRisk,
    BoneSign,
    CancerTime,
    CaudaSince,
    ClotRisk,
    Course,
    IllnessSign,
    InfectionRisk,
    InflammationSign,
    Manner,
    NewSign,
    OldTearKind,
    PainKind,
    PregnancySign,
    PregnancyStage,
    Sport,
    Spread,
    TearSearch,
    Trend,
    WeaknessSince,
)
from language.assurance import MustRefer
from language.bounds import at_least, at_most, one_of
from language.domains import NO, UNSURE, YES
from language.findings import Answer
from language.levels import RunningNow, Urgency

_COUGH = a.PointsElsewhere(sign=OtherSign.COUGH, present=YES)
_SLUMP = a.Examined(result=Result.NERVE_HURTS, present=YES)


NEW_SIGNS: dict[NewSign, str] = {
    NewSign.NOT_SURE: "house",
    NewSign.POP: "RF01",
    NewSign.BRUISE: "RF02",
    NewSign.SADDLE: "RF04",
    NewSign.BOTH_LEGS: "RF04",
    NewSign.WEAK_LEG: "RF05",
    NewSign.STEADY_NUMBNESS: "RF05",
    NewSign.FEVER: "RF07",
    NewSign.ILLNESS: "RF06",
    NewSign.NIGHT_PAIN: "RF06",
    NewSign.BONE_PAIN: "RF08",
    NewSign.CLOT: "RF11",
    NewSign.ANTIBIOTIC: "RF09",
    NewSign.STEROID: "RF12",
    NewSign.GROIN: "RF08",
    NewSign.BREATHLESS: "RF11",
    NewSign.CANNOT_STAND: "RF08",
    NewSign.COLD_LEG: "house",
    NewSign.TIGHT_LEG: "house",
}
"""Warning signs since the last time, each with the red flag that it belongs to."""

LANDS: tuple[Answer, ...] = (
    a.PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)),
    a.Running(now=one_of(RunningNow.EASY, RunningNow.FAST)),
)
"""Answers that tell of running or jumping."""

MUST_REFER: tuple[MustRefer, ...] = (
    *(
        MustRefer("RF01", (sign, a.PainDuration(weeks=at_most(6)), search), Urgency.DAYS)
        for sign in (a.PopFelt(present=YES), a.ForcedToStop(present=YES), a.Onset(manner=Manner.SUDDEN))
        for search in (a.TearSearched(search=TearSearch.NOBODY), a.TearSearched(search=TearSearch.EXAMINED))
    ),
    *(
        MustRefer("RF01", (sign, a.PainDuration(weeks=at_most(12)), a.TearSearched(search=TearSearch.NOBODY)))
        for sign in (a.PopFelt(present=YES), a.ForcedToStop(present=YES), a.Onset(manner=Manner.SUDDEN))
    ),
    *(
        MustRefer("RF02", (a.Bruising(present=YES), when, search), Urgency.DAYS)
        for when in (a.PainDuration(weeks=at_most(12)), a.Onset(manner=Manner.GRADUAL))
        for search in (a.TearSearched(search=TearSearch.NOBODY), a.TearSearched(search=TearSearch.EXAMINED))
    ),
    *(
        MustRefer(
            "RF02",
            (
                a.Bruising(present=YES),
                sign,
                a.PainDuration(weeks=at_most(6)),
                a.TearSearched(search=TearSearch.NOBODY),
            ),
            Urgency.TODAY,
        )
        for sign in (a.LegWeakness(present=YES), a.Numbness(course=Course.STEADY))
    ),
    *(
        MustRefer(
            "house",
            (
                sign,
                a.BloodThinner(present=YES),
                a.PainDuration(weeks=at_most(6)),
                a.TearSearched(search=TearSearch.NOBODY),
            ),
            Urgency.TODAY,
        )
        for sign in (a.Onset(manner=Manner.SUDDEN), a.PopFelt(present=YES), a.Bruising(present=YES))
    ),
    MustRefer("RF03", (a.Age(years=at_most(17)), a.GrowthChecked(present=NO))),
    MustRefer(
        "RF03", (a.Age(years=at_most(17)), a.Onset(manner=Manner.SUDDEN), a.GrowthChecked(present=NO)), Urgency.DAYS
    ),
    MustRefer(
        "RF03",
        (
            a.Age(years=at_most(25)),
            a.Onset(manner=Manner.SUDDEN),
            a.PainDuration(weeks=at_most(12)),
            a.GrowthChecked(present=NO),
        ),
        Urgency.DAYS,
    ),
    MustRefer(
        "N21",
        (a.OldTear(present=YES), a.OldTearKind(kind=OldTearKind.OPERATED), a.OldTearWeeks(weeks=at_most(26))),
    ),
    MustRefer(
        "N21",
        (a.OldTear(present=YES), a.OldTearKind(kind=OldTearKind.OPERATED), a.OldTearCleared(present=NO)),
    ),
    MustRefer(
        "N21",
        (a.OldTear(present=YES), a.OldTearKind(kind=OldTearKind.TORN), a.OldTearWeeks(weeks=at_most(6))),
    ),
    MustRefer(
        "N21",
        (
            a.OldTear(present=YES),
            a.OldTearKind(kind=OldTearKind.TORN),
            a.OldTearWeeks(weeks=at_most(16)),
            a.OldTearCleared(present=NO),
        ),
    ),
    MustRefer(
        "N21",
        (
            a.Onset(manner=Manner.SUDDEN),
            a.TearSearched(search=TearSearch.TORN),
            a.PainDuration(weeks=at_most(16)),
            a.OldTearCleared(present=NO),
        ),
    ),
    *(
        MustRefer("RF04", (sign, a.CaudaExamined(present=NO)), Urgency.TODAY)
        for sign in (a.SaddleNumbness(present=YES), a.BladderBowel(present=YES), a.BothLegsAffected(present=YES))
    ),
    *(
        MustRefer("RF04", (sign, a.CaudaCourse(since=CaudaSince.NEW)), Urgency.NOW)
        for sign in (a.SaddleNumbness(present=YES), a.BladderBowel(present=YES), a.BothLegsAffected(present=YES))
    ),
    MustRefer("RF05", (a.LegWeakness(present=YES), a.WeaknessExamined(present=NO)), Urgency.DAYS),
    MustRefer("RF05", (a.LegWeakness(present=YES), a.WeaknessCourse(since=WeaknessSince.HOURS_48)), Urgency.NOW),
    MustRefer("RF05", (a.LegWeakness(present=YES),), Urgency.LINE, beside_a_plan=True),
    *(
        MustRefer("house", (sign,), Urgency.NOW)
        for sign in (
            a.Breathless(present=YES),
            a.CannotStand(present=YES),
            a.ColdLeg(present=YES),
            a.TightLeg(present=YES),
        )
    ),
    *(
        MustRefer("house", (told(present=UNSURE), checked(present=UNSURE)), Urgency.TODAY)
        for told, checked in (
            (a.SaddleNumbness, a.SaddleCheck),
            (a.BladderBowel, a.BladderCheck),
            (a.BothLegsAffected, a.BothLegsCheck),
            (a.Fever, a.FeverCheck),
            (a.LegSwelling, a.LegSwellingCheck),
            (a.Breathless, a.BreathlessCheck),
            (a.CannotStand, a.CannotStandCheck),
            (a.LegWeakness, a.LegWeaknessCheck),
            (a.ColdLeg, a.ColdLegCheck),
            (a.TightLeg, a.TightLegCheck),
        )
    ),
    MustRefer("RF05", (a.Numbness(course=Course.SPREADING),), Urgency.NOW),
    *(
        MustRefer("RF05", (*answers, a.Examined(result=Result.NERVE_SETTLED, present=NO)), Urgency.DAYS)
        for answers in (
            (a.Numbness(course=Course.STEADY),),
            (a.PainFeels(kind=PainKind.TINGLING), _COUGH),
            *combinations(
                (a.Numbness(course=Course.COMES_AND_GOES), _COUGH, _SLUMP, a.PainSpread(reach=Spread.BELOW_KNEE)), 2
            ),
        )
    ),
    MustRefer("RF06", (a.NightPain(present=YES), a.IllnessChecked(present=NO)), Urgency.DAYS),
    *(
        MustRefer("RF06", (a.Illness(sign=sign, present=YES), a.IllnessChecked(present=NO)), urgency)
        for sign, urgency in (
            (IllnessSign.WEIGHT_LOSS, Urgency.SOON),
            (IllnessSign.FEELING_ILL, Urgency.SOON),
            (IllnessSign.LUMP, Urgency.DAYS),
        )
    ),
    MustRefer(
        "N19",
        (
            a.Illness(sign=IllnessSign.CANCER, present=YES),
            a.Illness(sign=IllnessSign.WEIGHT_LOSS, present=YES),
            a.IllnessChecked(present=NO),
        ),
        Urgency.DAYS,
    ),
    MustRefer(
        "N19",
        (
            a.Illness(sign=IllnessSign.CANCER, present=YES),
            a.CancerWhen(time=CancerTime.RECENT),
            a.CancerSpreadsToBone(present=YES),
            a.PainTrend(trend=Trend.WORSE),
            a.IllnessChecked(present=NO),
        ),
        Urgency.DAYS,
    ),
    *(
        MustRefer("RF08", (a.BonePain(sign=sign, present=YES), a.BoneChecked(present=NO)))
        for sign in BoneSign
        if sign is not BoneSign.HOP_SIT_BONE
    ),
    *(
        MustRefer("RF08", (a.BonePain(sign=sign, present=YES), a.BoneChecked(present=NO), lands), Urgency.DAYS)
        for sign in BoneSign
        if sign is not BoneSign.HOP_SIT_BONE
        for lands in LANDS
    ),
    *(
        MustRefer(
            "RF08",
            (*(a.BonePain(sign=sign, present=YES) for sign in pair), a.BoneChecked(present=NO)),
            Urgency.DAYS,
        )
        for pair in combinations((sign for sign in BoneSign if sign is not BoneSign.HOP_SIT_BONE), 2)
    ),
    *(
        MustRefer(
            "N20",
            (a.BonePain(sign=sign, present=YES), a.BoneChecked(present=NO), a.Age(years=at_most(17))),
            Urgency.DAYS,
        )
        for sign in BoneSign
        if sign is not BoneSign.HOP_SIT_BONE
    ),
    *(
        MustRefer(
            "N32", (a.BonePain(sign=BoneSign.GROIN, present=YES), a.BoneChecked(present=NO), ground), Urgency.TODAY
        )
        for ground in (*LANDS, a.BoneRisk(risk=one_of(*BoneRisk), present=YES))
    ),
    MustRefer(
        "RF09",
        (
            a.Fluoroquinolone(present=YES),
            a.AntibioticWhen(time=AntibioticTime.NOW),
            a.AntibioticAnswered(present=NO),
        ),
        Urgency.TODAY,
    ),
    *(
        MustRefer(
            "N18",
            (
                a.Fluoroquinolone(present=YES),
                a.AntibioticWhen(time=AntibioticTime.DAYS_60),
                a.AntibioticPain(pain=pain),
                a.AntibioticAnswered(present=NO),
            ),
            Urgency.DAYS,
        )
        for pain in (AgainstBefore.WORSE, AgainstBefore.UNSURE)
    ),
    MustRefer("RF07", (a.Fever(present=YES), a.FeverPain(pain=AgainstBefore.WORSE)), Urgency.NOW),
    MustRefer("RF07", (a.Fever(present=YES), a.Age(years=at_most(17))), Urgency.NOW),
    *(
        MustRefer("RF07", (a.Fever(present=YES), a.InfectionRisk(risk=risk, present=YES)), Urgency.TODAY)
        for risk in InfectionRisk
    ),
    MustRefer("RF11", (a.LegSwelling(present=YES),), Urgency.TODAY),
    *(
        MustRefer("RF11", (a.LegSwelling(present=YES), a.ClotRisk(risk=risk, present=YES)), Urgency.NOW)
        for risk in ClotRisk
    ),
    *(
        MustRefer("RF11", (a.ThighPain(present=YES), a.ClotRisk(risk=risk, present=YES)), Urgency.NOW)
        for risk in ClotRisk
        if risk is not ClotRisk.LONG_JOURNEY
    ),
    MustRefer(
        "RF12",
        (
            a.RecentSteroid(present=YES),
            a.SharpWorsening(present=YES),
            a.TearSearched(search=TearSearch.NOBODY),
        ),
        Urgency.DAYS,
    ),
    MustRefer(
        "RF13",
        (
            a.LoadingWeeks(weeks=at_least(12)),
            a.PainTrend(trend=one_of(Trend.SAME, Trend.WORSE)),
            a.DailyPain(score=at_least(2)),
        ),
        beside_a_plan=True,
    ),
    MustRefer("RF13", (a.LoadingWeeks(weeks=at_least(6)), a.PainTrend(trend=Trend.WORSE)), beside_a_plan=True),
    MustRefer(
        "RF10",
        (
            a.Age(years=at_most(44)),
            a.PainDuration(weeks=at_least(12)),
            a.Inflammation(sign=InflammationSign.WAKING, present=YES),
            a.MorningStiffness(minutes=at_least(15)),
            a.InflammationChecked(present=NO),
        ),
        beside_a_plan=True,
    ),
    *(
        MustRefer(
            "N14",
            (a.BoneRisk(risk=risk, present=YES), a.BoneChecked(present=NO)),
            beside_a_plan=True,
        )
        for risk in (BoneRisk.MISSED_PERIODS, BoneRisk.LOW_ENERGY, BoneRisk.RECENT_STRESS_FRACTURE)
    ),
    *(
        MustRefer(
            "RF14",
            (a.Pregnancy(stage=stage), a.Running(now=RunningNow.EASY), a.PregnancySeen(present=NO)),
            beside_a_plan=True,
        )
        for stage in (PregnancyStage.PREGNANT, PregnancyStage.BIRTH_6_MONTHS)
    ),
    *(
        MustRefer(
            "house",
            (a.Pregnancy(stage=PregnancyStage.PREGNANT), a.PregnancyWarning(sign=sign, present=YES)),
            Urgency.NOW,
        )
        for sign in PregnancySign
    ),
    *(
        MustRefer("RF15", (a.OldTear(present=YES), a.Numbness(course=course)), Urgency.DAYS)
        for course in (Course.COMES_AND_GOES, Course.STEADY, Course.SPREADING)
    ),
    MustRefer(
        "RF14",
        (a.NewSign(sign=NewSign.PREGNANCY, present=YES), a.PregnancySeen(present=NO)),
        Urgency.LINE,
        beside_a_plan=True,
    ),
    *(MustRefer(source, (a.NewSign(sign=sign, present=YES),)) for sign, source in NEW_SIGNS.items()),
)
