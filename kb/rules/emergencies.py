"""Emergencies: the signs that are asked for first, and when each of them must be seen.

Purpose: find what cannot wait, on every door, before anything else is asked. Use: the whole list is asked; a sign counts
when it is told, when its follow-up finds it, or when it stays unsure beside a neighbouring sign. Misuse: the absence of all
signs clears nobody. Status: not reviewed by a clinician.

Where it is not told since when a sign is there, it counts as new: what makes it wait must be told. A sign that stays unsure
after its follow-up is for today (our choice). The 3 months of the signs of squeezed nerves are those of a local pathway
(N47); a guideline says 14 days (N16). Of the reasons for a clot, oestrogen and a journey are our additions to a published
list (N17), and a journey makes no sign of pain in the thigh. Not encoded, and why: a lost ankle reflex (RF05) needs an
examiner; a reason for a clot without any sign is no flag.
"""

from __future__ import annotations

from dataclasses import dataclass

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import (
    Age,
    BladderBowel,
    BladderCheck,
    BothLegsAffected,
    BothLegsCheck,
    Breathless,
    BreathlessCheck,
    Bruising,
    CannotStand,
    CannotStandCheck,
    CaudaCourse,
    CaudaExamined,
    ClotRisk,
    ColdLeg,
    ColdLegCheck,
    Fever,
    FeverCheck,
    FeverPain,
    Illness,
    InfectionRisk,
    LegSwelling,
    LegSwellingCheck,
    LegWeakness,
    LegWeaknessCheck,
    Numbness,
    PainSpread,
    SaddleCheck,
    SaddleNumbness,
    SharpWorsening,
    ThighPain,
    TightLeg,
    TightLegCheck,
    WeaknessCourse,
    WeaknessExamined,
)
from kb.vocabulary.conclusions import CanWait, Ceiling, Cleared, Concern, EmergencySign, Referral, Unhindered
from kb.vocabulary.states import AgainstBefore, CaudaSince, Course, Emergency, IllnessSign, Spread, WeaknessSince
from kb.vocabulary.states import ClotRisk as Risk
from kb.vocabulary.states import InfectionRisk as Infection
from language.bounds import at_most, one_of
from language.domains import NO, UNSURE, YES
from language.findings import Answer, Finding
from language.levels import StageLevel, Urgency
from language.rules import NOT, Advice
from language.sources import Citation

_NUMB = Numbness(course=one_of(Course.COMES_AND_GOES, Course.STEADY, Course.SPREADING))
_BELOW_KNEE = PainSpread(reach=Spread.BELOW_KNEE)
_HEAVY_RISKS = one_of(*(risk for risk in Risk if risk is not Risk.LONG_JOURNEY))


@dataclass(frozen=True)
class Sign:
    """An emergency sign with all that is asked about it.

    Attributes:
        of: The sign.
        told: Class of the answer to its question.
        checked: Class of the answer to its follow-up.
        flag: What it can be.
        because: What it can mean, as a clause.
        sources: What that rests on.
        neighbours: Findings beside which the sign counts while it stays unsure, each with the words for it.
    """

    of: Emergency
    told: type[Answer]
    checked: type[Answer]
    flag: Flag
    because: str
    sources: tuple[Citation, ...]
    neighbours: tuple[tuple[str, Finding], ...] = ()


_NERVE_NEIGHBOURS = (
    ("numbness", _NUMB),
    ("weakness", LegWeakness(present=YES)),
    ("pain-below-the-knee", _BELOW_KNEE),
)
_SQUEEZED = "nerves low in the back can be squeezed"

SIGNS = (
    Sign(
        Emergency.SADDLE,
        SaddleNumbness,
        SaddleCheck,
        Flag.CAUDA_EQUINA,
        _SQUEEZED,
        (cite("RF04"), cite("N16")),
        _NERVE_NEIGHBOURS,
    ),
    Sign(
        Emergency.BLADDER,
        BladderBowel,
        BladderCheck,
        Flag.CAUDA_EQUINA,
        _SQUEEZED,
        (cite("RF04"), cite("N16")),
        _NERVE_NEIGHBOURS,
    ),
    Sign(
        Emergency.BOTH_LEGS,
        BothLegsAffected,
        BothLegsCheck,
        Flag.CAUDA_EQUINA,
        _SQUEEZED,
        (cite("RF04"), cite("N16")),
        _NERVE_NEIGHBOURS,
    ),
    Sign(
        Emergency.FEVER,
        Fever,
        FeverCheck,
        Flag.INFECTION,
        "fever with buttock pain can be an infection of bone or muscle",
        (cite("RF07"), cite("RF06")),
        (("feeling-ill", Illness(sign=IllnessSign.FEELING_ILL, present=YES)),),
    ),
    Sign(
        Emergency.SWELLING,
        LegSwelling,
        LegSwellingCheck,
        Flag.CLOT,
        "a swollen, warm or red leg or a sore calf can be a blood clot",
        (cite("RF11"), cite("N17")),
        (
            ("thigh-pain", ThighPain(present=YES)),
            ("a-risk", ClotRisk(risk=one_of(*Risk), present=YES)),
        ),
    ),
    Sign(
        Emergency.BREATH,
        Breathless,
        BreathlessCheck,
        Flag.EMBOLISM,
        "a clot from the leg can have gone to the lung",
        (cite("RF11"), cite("house")),
        (("swelling", LegSwelling(present=YES)), ("a-risk", ClotRisk(risk=one_of(*Risk), present=YES))),
    ),
    Sign(
        Emergency.NO_STANDING,
        CannotStand,
        CannotStandCheck,
        Flag.BROKEN,
        "a leg that cannot bear weight can have a broken bone, or the hamstring torn off",
        (cite("RF08"), cite("RF02"), cite("house")),
        (("a-bruise", Bruising(present=YES)),),
    ),
    Sign(
        Emergency.WEAKNESS,
        LegWeakness,
        LegWeaknessCheck,
        Flag.NERVE,
        "new weakness or a dropping foot can mean that a nerve is pressed",
        (cite("RF05"),),
        (("numbness", _NUMB), ("pain-below-the-knee", _BELOW_KNEE)),
    ),
    Sign(
        Emergency.COLD,
        ColdLeg,
        ColdLegCheck,
        Flag.ISCHAEMIA,
        "a cold, pale or blue leg may get too little blood",
        (cite("house"),),
        (("numbness", _NUMB), ("weakness", LegWeakness(present=YES))),
    ),
    Sign(
        Emergency.TIGHT,
        TightLeg,
        TightLegCheck,
        Flag.COMPARTMENT,
        "after an injury pressure can build up in a muscle and harm it within hours",
        (cite("house"),),
        (("numbness", _NUMB), ("a-bruise", Bruising(present=YES))),
    ),
)
"""Every emergency sign, in the order in which it is asked for."""

ALWAYS_NOW = (Emergency.BREATH, Emergency.NO_STANDING, Emergency.COLD, Emergency.TIGHT)
"""Signs for which nothing that can be told makes it wait."""


def _counts(sign: Sign) -> tuple[Advice, ...]:
    """Return when a sign counts as present, and what follows when it stays unsure."""
    name = sign.of.code
    unsure = (sign.told(present=UNSURE), sign.checked(present=UNSURE))
    return (
        Advice(
            id=f"sign-{name}",
            when=(sign.told(present=YES),),
            then=EmergencySign(sign=sign.of),
            because="it was told",
            sources=sign.sources,
        ),
        Advice(
            id=f"sign-{name}-by-its-check",
            when=(sign.told(present=UNSURE), sign.checked(present=YES)),
            then=EmergencySign(sign=sign.of),
            because="it was not sure, and the simple check found it",
            sources=sign.sources,
        ),
        *(
            Advice(
                id=f"sign-{name}-unsure-beside-{words}",
                when=(*unsure, finding),
                then=EmergencySign(sign=sign.of),
                because="it stays unsure, and a neighbouring sign is there, so it counts as present",
                sources=(*sign.sources, cite("house")),
            )
            for words, finding in sign.neighbours
        ),
        Advice(
            id=f"refer-unsure-{name}",
            when=unsure,
            then=Referral(flag=sign.flag, urgency=Urgency.TODAY),
            because=f"it stays unsure after a simple check, and {sign.because}",
            sources=(*sign.sources, cite("house")),
        ),
    )


def _is_absent(sign: Sign, then: Unhindered, name: str) -> tuple[Advice, ...]:
    """Return that a sign keeps nothing closed when it is denied, or not found by its check."""
    return (
        Advice(
            id=f"{name}-denied",
            when=(sign.told(present=NO),),
            then=then,
            because="there is no such sign",
            sources=sign.sources,
        ),
        Advice(
            id=f"{name}-not-found",
            when=(sign.told(present=UNSURE), sign.checked(present=NO)),
            then=then,
            because="the simple check did not find the sign",
            sources=sign.sources,
        ),
    )


_BY_SIGN = {sign.of: sign for sign in SIGNS}
_WEAK = EmergencySign(sign=Emergency.WEAKNESS)
_STEADY = one_of(WeaknessSince.WEEKS_6, WeaknessSince.OLDER)
_FEVERISH = EmergencySign(sign=Emergency.FEVER)
_CAUDA_WAITS = one_of(CaudaSince.OLD, CaudaSince.ON_BIKE)
_CAUDA = one_of(Emergency.SADDLE, Emergency.BLADDER, Emergency.BOTH_LEGS)

RULES: tuple[Advice, ...] = (
    *(rule for sign in SIGNS for rule in _counts(sign)),
    *(
        Advice(
            id=f"refer-{sign.of.code}",
            when=(EmergencySign(sign=sign.of),),
            then=Referral(flag=sign.flag, urgency=Urgency.NOW),
            because=sign.because,
            sources=sign.sources,
        )
        for sign in SIGNS
        if sign.of in ALWAYS_NOW
    ),
    # Nerves low in the back
    Advice(
        id="cauda-signs-are-old",
        when=(EmergencySign(sign=_CAUDA), CaudaCourse(since=_CAUDA_WAITS)),
        then=CanWait(flag=Flag.CAUDA_EQUINA),
        because="signs older than 3 months that have not got worse, or that come and go on the bike, are no longer new",
        sources=(cite("N47"), cite("N16"), cite("house")),
    ),
    Advice(
        id="cauda-signs-are-examined",
        when=(EmergencySign(sign=_CAUDA), CaudaCourse(since=_CAUDA_WAITS), CaudaExamined(present=YES)),
        then=Cleared(flag=Flag.CAUDA_EQUINA),
        because="a doctor has examined these signs and found no danger, and they are not new",
        sources=(cite("N16"), cite("house")),
    ),
    Advice(
        id="refer-cauda-equina",
        when=(EmergencySign(sign=_CAUDA), NOT(CanWait(flag=Flag.CAUDA_EQUINA))),
        then=Referral(flag=Flag.CAUDA_EQUINA, urgency=Urgency.NOW),
        because="numbness between the legs, or new trouble with bladder, bowels, sex or both legs, can be squeezed nerves",
        sources=(cite("RF04"), cite("N16"), cite("N47")),
    ),
    Advice(
        id="refer-cauda-equina-beyond-the-bike",
        when=(
            EmergencySign(sign=one_of(Emergency.BLADDER, Emergency.BOTH_LEGS)),
            CaudaCourse(since=CaudaSince.ON_BIKE),
        ),
        then=Referral(flag=Flag.CAUDA_EQUINA, urgency=Urgency.NOW),
        because="a saddle can make numb for an hour, but it does not explain trouble with bladder, bowels or both legs",
        sources=(cite("RF04"), cite("house")),
    ),
    Advice(
        id="refer-old-cauda-signs",
        when=(EmergencySign(sign=_CAUDA), CanWait(flag=Flag.CAUDA_EQUINA), NOT(Cleared(flag=Flag.CAUDA_EQUINA))),
        then=Referral(flag=Flag.CAUDA_EQUINA, urgency=Urgency.TODAY),
        because="nobody has examined these signs yet, and squeezed nerves are not ruled out",
        sources=(cite("RF04"), cite("N47"), cite("house")),
    ),
    Advice(
        id="concern-cleared-cauda-signs",
        when=(EmergencySign(sign=_CAUDA), Cleared(flag=Flag.CAUDA_EQUINA)),
        then=Concern(flag=Flag.CAUDA_EQUINA, urgency=Urgency.LINE),
        because="a doctor has found no danger; tell them at once if it changes",
        sources=(cite("RF04"), cite("house")),
    ),
    # Weakness
    Advice(
        id="weakness-is-steady",
        when=(_WEAK, WeaknessCourse(since=_STEADY)),
        then=CanWait(flag=Flag.NERVE),
        because="weakness that has lasted for more than 2 days and does not get worse can wait for a day",
        sources=(cite("RF05"), cite("house")),
    ),
    Advice(
        id="weakness-is-examined",
        when=(_WEAK, WeaknessCourse(since=_STEADY), WeaknessExamined(present=YES)),
        then=Cleared(flag=Flag.NERVE),
        because="strength and reflexes were tested since then",
        sources=(cite("RF05"), cite("house")),
    ),
    Advice(
        id="refer-weakness",
        when=(_WEAK, NOT(CanWait(flag=Flag.NERVE))),
        then=Referral(flag=Flag.NERVE, urgency=Urgency.NOW),
        because="weakness that is new or getting worse can mean that a nerve is being damaged",
        sources=(cite("RF05"), cite("house")),
    ),
    *(
        Advice(
            id=name,
            when=(
                _WEAK,
                WeaknessCourse(since=since),
                NOT(Cleared(flag=Flag.NERVE)),
            ),
            then=Referral(flag=Flag.NERVE, urgency=urgency),
            because="nobody has tested strength and reflexes yet, and a nerve may be pressed",
            sources=(cite("RF05"), cite("house")),
        )
        for name, since, urgency in (
            ("refer-weakness-of-weeks", WeaknessSince.WEEKS_6, Urgency.TODAY),
            ("refer-old-weakness", WeaknessSince.OLDER, Urgency.DAYS),
        )
    ),
    Advice(
        id="concern-examined-weakness",
        when=(_WEAK, Cleared(flag=Flag.NERVE)),
        then=Concern(flag=Flag.NERVE, urgency=Urgency.LINE),
        because="the weakness was examined; whoever examined it should know of this plan",
        sources=(cite("RF05"), cite("house")),
    ),
    Advice(
        id="ceiling-examined-weakness",
        when=(_WEAK, Cleared(flag=Flag.NERVE)),
        then=Ceiling(flag=Flag.WEAKNESS, stage=StageLevel.TWO),
        because="a leg that is weak from a nerve is loaded slowly and with care",
        sources=(cite("RF05"), cite("house")),
    ),
    Advice(
        id="slow-strength-with-examined-weakness",
        when=(_WEAK, Cleared(flag=Flag.NERVE)),
        then=Unhindered(flag=Flag.WEAKNESS, stage=StageLevel.TWO),
        because="strength and reflexes were tested, so slow strength stays open",
        sources=(cite("RF05"), cite("house")),
    ),
    # Clot
    Advice(
        id="no-reason-for-a-clot",
        when=(
            EmergencySign(sign=Emergency.SWELLING),
            *(ClotRisk(risk=risk, present=NO) for risk in Risk),
        ),
        then=CanWait(flag=Flag.CLOT),
        because="a swollen, warm or sore leg without any reason for a clot can wait until later today",
        sources=(cite("N17"), cite("house")),
    ),
    Advice(
        id="refer-clot-unless-without-a-risk",
        when=(EmergencySign(sign=Emergency.SWELLING), NOT(CanWait(flag=Flag.CLOT))),
        then=Referral(flag=Flag.CLOT, urgency=Urgency.NOW),
        because="whether there is a reason for a clot is not known, so a swollen, warm or sore leg counts as one",
        sources=(cite("RF11"), cite("N17"), cite("house")),
    ),
    Advice(
        id="refer-clot",
        when=(EmergencySign(sign=Emergency.SWELLING),),
        then=Referral(flag=Flag.CLOT, urgency=Urgency.TODAY),
        because="a swollen, warm or red leg or a sore calf can be a blood clot",
        sources=(cite("RF11"), cite("N17")),
    ),
    Advice(
        id="refer-clot-in-the-thigh",
        when=(ThighPain(present=one_of(YES, UNSURE)), ClotRisk(risk=_HEAVY_RISKS, present=YES)),
        then=Referral(flag=Flag.CLOT, urgency=Urgency.NOW),
        because="new pain in the thigh with a strong reason for a clot can be a clot in a deep vein",
        sources=(cite("RF11"), cite("N17"), cite("house")),
    ),
    # Infection
    Advice(
        id="fever-with-pain-unchanged",
        when=(_FEVERISH, FeverPain(pain=AgainstBefore.UNCHANGED)),
        then=Cleared(flag=Flag.INFECTION),
        because="with the pain unchanged, a fever is most often a cold",
        sources=(cite("house"),),
    ),
    Advice(
        id="fever-need-not-be-seen-at-once",
        when=(_FEVERISH, FeverPain(pain=one_of(AgainstBefore.UNCHANGED, AgainstBefore.UNSURE))),
        then=CanWait(flag=Flag.INFECTION),
        because="fever is an emergency here when the buttock pain is new or worse with it",
        sources=(cite("RF07"), cite("house")),
    ),
    Advice(
        id="refer-fever",
        when=(_FEVERISH, NOT(CanWait(flag=Flag.INFECTION))),
        then=Referral(flag=Flag.INFECTION, urgency=Urgency.NOW),
        because="fever with new or worse buttock pain can be an infection of bone or muscle",
        sources=(cite("RF07"), cite("RF06")),
    ),
    Advice(
        id="refer-fever-unsure-of-the-pain",
        when=(_FEVERISH, FeverPain(pain=AgainstBefore.UNSURE)),
        then=Referral(flag=Flag.INFECTION, urgency=Urgency.TODAY),
        because="it is not sure whether the pain grew with the fever, so an infection is not ruled out",
        sources=(cite("RF07"), cite("house")),
    ),
    Advice(
        id="refer-fever-before-18",
        when=(_FEVERISH, Age(years=at_most(17))),
        then=Referral(flag=Flag.INFECTION, urgency=Urgency.NOW),
        because="in the young, any fever with buttock pain can be an infection of the growing bone",
        sources=(cite("RF07"), cite("N20"), cite("house")),
    ),
    Advice(
        id="refer-infected-wound",
        when=(InfectionRisk(risk=Infection.WOUND, present=YES),),
        then=Referral(flag=Flag.INFECTION, urgency=Urgency.NOW),
        because="a wound that is red, hot or leaking after an operation can be infected",
        sources=(cite("RF07"), cite("house")),
    ),
    Advice(
        id="refer-rising-pain-with-infection-risk",
        when=(
            InfectionRisk(risk=one_of(Infection.INJECTION, Infection.IMMUNE), present=YES),
            SharpWorsening(present=YES),
        ),
        then=Referral(flag=Flag.INFECTION, urgency=Urgency.TODAY),
        because="rising pain after an injection, or with weak defences, can be an infection even without fever",
        sources=(cite("RF07"), cite("house")),
    ),
    Advice(
        id="refer-fever-with-infection-risk",
        when=(_FEVERISH, InfectionRisk(risk=one_of(Infection.INJECTION, Infection.IMMUNE), present=YES)),
        then=Referral(flag=Flag.INFECTION, urgency=Urgency.TODAY),
        because="after an injection, or with weak defences, a fever can be an infection even while the pain is as before",
        sources=(cite("RF07"), cite("house")),
    ),
    Advice(
        id="ceiling-while-feverish",
        when=(_FEVERISH, Cleared(flag=Flag.INFECTION)),
        then=Ceiling(flag=Flag.INFECTION, stage=StageLevel.ONE),
        because="with a fever the body rests; only gentle holds, until 48 hours without it",
        sources=(cite("house"),),
    ),
    *_is_absent(
        _BY_SIGN[Emergency.FEVER],
        Unhindered(flag=Flag.INFECTION, stage=StageLevel.FOUR),
        "no-ceiling-from-fever",
    ),
    *_is_absent(
        _BY_SIGN[Emergency.WEAKNESS],
        Unhindered(flag=Flag.WEAKNESS, stage=StageLevel.FOUR),
        "no-ceiling-from-weakness",
    ),
)
