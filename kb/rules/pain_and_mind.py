"""Pain and mind: how much pain is all right, and what pain means, without blame.

Purpose: one limit of pain for each athlete, and words for worry, scans and long courses. Use: the limit follows irritability
(K01); the rest follows what the athlete told. Misuse: advice changes no load by itself, and no sentence here says that pain is
imagined or that an athlete did something wrong. Status: not reviewed by a clinician.

The limit of 3 of 10 is that of this condition's authors (F041); the Achilles model's 5 (F051) is left to a clinician. That an
irritable tendon, or one of which nothing is known, starts as close to no pain as possible follows the stricter side of the
thread (K01) and is our choice. That fear goes with a worse course is shown in the Achilles tendon only (F126). Not encoded, and
why: a score for fear of movement, because none was tried in this condition; a "governor" that caps speed (post 4), because no
answer could show it; anti-inflammatory pills (F128), because they are neither asked about nor a part of loading.
"""

from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import (
    BoneChecked,
    BonePain,
    BoneRisk,
    LoadingWeeks,
    OldTear,
    OldTearKind,
    OldTearWeeks,
    PainDuration,
    RecentSteroid,
    Worried,
)
from kb.vocabulary.conclusions import Advised, Contraindicated, Heals, Irritability, MayEnter, MayRun, Mended
from kb.vocabulary.scales import Load
from kb.vocabulary.states import BoneRisk as Risk
from kb.vocabulary.states import BoneSign, Healing
from kb.vocabulary.states import OldTearKind as Kind
from language.bounds import at_least, at_most, one_of
from language.domains import YES
from language.levels import IrritabilityLevel, StageLevel
from language.rules import NOT, Advice
from language.work import Pace

QUIET = one_of(IrritabilityLevel.LOW, IrritabilityLevel.MODERATE)
_NOTHING_HEALS = (NOT(Heals(what=one_of(*Healing))),)

RULES: tuple[Advice, ...] = (
    *(
        Advice(
            id=f"heals-{name}",
            when=when,
            then=Heals(what=what),
            because=reason,
            sources=sources,
        )
        for name, when, what, reason, sources in (
            (
                "bone-that-hurts",
                (BonePain(sign=one_of(*BoneSign), present=YES),),
                Healing.BONE,
                "pain from a bone is no measure of what a tendon takes, also after a clear scan",
                (cite("N32"), cite("house")),
            ),
            (
                "bone-that-cracked",
                (BoneRisk(risk=Risk.RECENT_STRESS_FRACTURE, present=YES),),
                Healing.BONE,
                "a bone that was cracked is loaded almost free of pain",
                (cite("N32"), cite("house")),
            ),
            (
                "repair",
                (OldTear(present=YES), OldTearKind(kind=Kind.OPERATED), NOT(Mended(what=Healing.REPAIR))),
                Healing.REPAIR,
                "for the first year after an operation the limit of pain is lower",
                (cite("N21"), cite("house")),
            ),
        )
    ),
    Advice(
        id="mended-a-year-after-repair",
        when=(OldTear(present=YES), OldTearKind(kind=Kind.OPERATED), OldTearWeeks(weeks=at_least(52))),
        then=Mended(what=Healing.REPAIR),
        because="a year after an operation the tendon is judged like a sore one",
        sources=(cite("N23"), cite("house")),
    ),
    Advice(
        id="keep-it-painless-while-it-heals",
        when=(MayEnter(stage=StageLevel.ONE), Heals(what=one_of(*Healing))),
        then=Advised(counsel=Counsel.KEEP_IT_PAINLESS),
        because="what may still be healing is loaded almost free of pain",
        sources=(cite("N21"), cite("N32"), cite("house")),
    ),
    Advice(
        id="limit-pain-to-3",
        when=(MayEnter(stage=StageLevel.ONE), Irritability(level=QUIET), *_NOTHING_HEALS),
        then=Advised(counsel=Counsel.LIMIT_PAIN_TO_3),
        because="the tendon settles within a day, and in trials of other injuries training with a little pain did no worse",
        sources=(cite("F041"), cite("F050"), cite("F062"), cite("thread", at="post 6"), cite("thread", at="post 10")),
    ),
    Advice(
        id="aim-for-no-pain-while-irritable",
        when=(MayEnter(stage=StageLevel.ONE), Irritability(level=IrritabilityLevel.HIGH), *_NOTHING_HEALS),
        then=Advised(counsel=Counsel.AIM_FOR_NO_PAIN),
        because="a tendon that is easily upset takes less load, and less pain is the sign of it",
        sources=(cite("F030"), cite("F041"), cite("thread", at="post 2"), cite("thread", at="post 7"), cite("house")),
    ),
    Advice(
        id="aim-for-no-pain-until-known",
        when=(MayEnter(stage=StageLevel.ONE), NOT(Irritability(level=one_of(*IrritabilityLevel))), *_NOTHING_HEALS),
        then=Advised(counsel=Counsel.AIM_FOR_NO_PAIN_YET),
        because="how easily the tendon gets upset is not known, so the start is as careful as for one that does",
        sources=(cite("F030"), cite("house")),
    ),
    Advice(
        id="advise-gentle-after-cortisone",
        when=(MayEnter(stage=StageLevel.ONE), RecentSteroid(present=YES)),
        then=Advised(counsel=Counsel.GENTLE_AFTER_CORTISONE),
        because="cortisone can ease pain and weaken a tendon at the same time, so pain is no guide for some weeks",
        sources=(cite("RF12"), cite("F147"), cite("house")),
    ),
    Advice(
        id="advise-hurt-is-not-harm",
        when=(MayEnter(stage=StageLevel.ONE), Worried(present=YES), *_NOTHING_HEALS),
        then=Advised(counsel=Counsel.HURT_IS_NOT_HARM),
        because="fear of moving goes with a worse course in another tendon, and within the limit pain is no sign of damage",
        sources=(cite("F126"), cite("F050"), cite("F053"), cite("thread", at="post 4"), cite("thread", at="post 7")),
    ),
    Advice(
        id="advise-good-runs-build-trust",
        when=(
            MayRun(pace=one_of(Pace.TEMPO, Pace.FAST)),
            Worried(present=YES),
            NOT(Contraindicated(load=Load.EASY_RUNNING)),
            NOT(Contraindicated(load=Load.ENERGY_STORAGE)),
        ),
        then=Advised(counsel=Counsel.GOOD_RUNS_BUILD_TRUST),
        because="after long pain, speed comes back with a row of good sessions in small steps",
        sources=(cite("F104"), cite("F126"), cite("thread", at="post 4"), cite("thread", at="post 7")),
    ),
    *(
        Advice(
            id=name,
            when=(MayEnter(stage=StageLevel.ONE), finding, BoneChecked(present=YES)),
            then=Advised(counsel=Counsel.SCAN_IS_NOT_FATE),
            because="changes on a scan are common without pain, so the plan goes by what the tendon takes",
            sources=(cite("F010"), cite("F011"), cite("F012"), cite("thread", at="post 7")),
        )
        for name, finding in (
            ("advise-scan-is-not-fate", BoneRisk(risk=one_of(*Risk), present=YES)),
            ("advise-scan-of-a-sign-is-not-fate", BonePain(sign=one_of(*BoneSign), present=YES)),
        )
    ),
    Advice(
        id="advise-loading-is-still-new",
        when=(
            MayEnter(stage=StageLevel.ONE),
            PainDuration(weeks=at_least(26)),
            LoadingWeeks(weeks=at_most(11)),
        ),
        then=Advised(counsel=Counsel.LOADING_IS_STILL_NEW),
        because="long pain without 12 weeks of loading does not show that loading fails",
        sources=(cite("F064"), cite("F065"), cite("RF13"), cite("house")),
    ),
)
