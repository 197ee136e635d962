"""Red flags: what must be seen by a clinician before any loading.

Purpose: refer, with urgency, and make no plan. Use: evaluated before everything else; no other rule overrules it.
Misuse: the absence of all flags clears nobody; night pain, for one, is there in only about 1 of 5 bone tumours of the
young. Status: not reviewed by a clinician.

Not encoded, and why: a lost ankle reflex (RF05) needs an examiner. Raised risk of fluoroquinolone with age over 60,
steroids or a transplant (RF09): the drug alone refers, so nothing is left to raise. A flight alone (RF11) is a reason,
not a sign; with calf or thigh pain the sign refers. The window of 6 months for "recent" in RF09 is our choice. RF10
lists a cluster: long stiffness before 45, long stiffness with one sign, or two signs before 45 refer; one sign alone
does not. RF14 speaks of runners; any pregnancy refers, because positions and loads need adapting. RF13 does not refer a
person whose daily pain is 0 or 1. A risk for the bones without a sign refers unless a scan has ruled out a cracked bone
since the pain began; a sign refers always. Pain deep in the groin on turning the hip refers those who run or train to run
(F085); in others the differentials tell it. Tendons of the groin and all other tendons are outside the knowledge, and the
referral says so.
"""

from itertools import combinations

from kb.domains import NO, YES
from kb.language import Advice, at_least, at_most, between, cite, one_of
from kb.vocabulary.answers import (
    Age,
    BoneChecked,
    BonePain,
    BoneRisk,
    Bruising,
    DailyPain,
    Fluoroquinolone,
    ForcedToStop,
    Illness,
    Inflammation,
    LoadingWeeks,
    MorningStiffness,
    NightPain,
    Numbness,
    OldTear,
    Onset,
    PainSite,
    PainTrend,
    PlaysSport,
    PopFelt,
    Pregnancy,
    RecentSteroid,
    Running,
    SharpWorsening,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    BoneRisk as Risk,
)
from kb.vocabulary.states import (
    BoneSign,
    Course,
    Flag,
    IllnessSign,
    InflammationSign,
    Manner,
    PregnancyStage,
    RunningNow,
    Site,
    Sport,
    Trend,
    Urgency,
)

RULES: tuple[Advice, ...] = (
    Advice(
        id="refer-pop",
        when=(PopFelt(present=YES),),
        then=Referral(flag=Flag.TEAR, urgency=Urgency.DAYS),
        because="a pop or tearing feeling can be a torn hamstring, and a repair works less well the later it is done",
        sources=(cite("RF01"),),
    ),
    Advice(
        id="refer-sudden-weakness",
        when=(ForcedToStop(present=YES),),
        then=Referral(flag=Flag.TEAR, urgency=Urgency.DAYS),
        because="sudden weakness, or being unable to go on, can be a torn hamstring",
        sources=(cite("RF01"),),
    ),
    Advice(
        id="refer-bruising",
        when=(Bruising(present=YES),),
        then=Referral(flag=Flag.AVULSION, urgency=Urgency.DAYS),
        because="a bruise or a gap can mean that the hamstring has come off the bone",
        sources=(cite("RF02"),),
    ),
    Advice(
        id="refer-under-18",
        when=(Age(years=at_most(17)),),
        then=Referral(flag=Flag.GROWTH_PLATE, urgency=Urgency.SOON),
        because="the bone is still growing where the hamstring joins, and it needs an X-ray before loading",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="refer-under-18-sudden",
        when=(Age(years=at_most(17)), Onset(manner=Manner.SUDDEN)),
        then=Referral(flag=Flag.GROWTH_PLATE, urgency=Urgency.DAYS),
        because="a sudden start before 18 can mean that a piece of growing bone was pulled off",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="refer-18-to-25-sudden",
        when=(Age(years=between(18, 25)), Onset(manner=Manner.SUDDEN)),
        then=Referral(flag=Flag.GROWTH_PLATE, urgency=Urgency.DAYS),
        because="the growth line at the sit bone can close as late as the early twenties, so a sudden start needs an X-ray",
        sources=(cite("RF03"),),
    ),
    Advice(
        id="refer-spreading-numbness",
        when=(Numbness(course=Course.SPREADING),),
        then=Referral(flag=Flag.NERVE, urgency=Urgency.DAYS),
        because="numbness that spreads can mean that a nerve is pressed",
        sources=(cite("RF05"),),
    ),
    Advice(
        id="refer-night-pain",
        when=(NightPain(present=YES),),
        then=Referral(flag=Flag.SERIOUS_ILLNESS, urgency=Urgency.DAYS),
        because="a sore tendon hurts with load, so pain without load needs a work-up",
        sources=(cite("RF06"),),
    ),
    *(
        Advice(
            id=f"refer-{sign.code}",
            when=(Illness(sign=sign, present=YES),),
            then=Referral(flag=Flag.SERIOUS_ILLNESS, urgency=Urgency.DAYS),
            because=reason,
            sources=(cite("RF06"),),
        )
        for sign, reason in (
            (IllnessSign.WEIGHT_LOSS, "weight loss without trying can come from another illness"),
            (IllnessSign.FEELING_ILL, "feeling ill for weeks can come from another illness"),
            (IllnessSign.LUMP, "a growing lump needs to be looked at"),
            (IllnessSign.CANCER, "after cancer, new pain near bone needs to be looked at"),
        )
    ),
    *(
        Advice(
            id=f"refer-bone-{sign.code}",
            when=(BonePain(sign=sign, present=YES),),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
            because=reason,
            sources=(cite("RF08"),),
        )
        for sign, reason in (
            (BoneSign.HOPPING, "pain deep in the bone with each landing can be a crack in the bone"),
            (BoneSign.STANDING, "pain deep in the bone when standing on one leg can be a crack in the bone"),
            (BoneSign.TENDER_BONE, "a bone that is very sore to press can be cracked"),
        )
    ),
    Advice(
        id="refer-runner-groin-on-turning",
        when=(
            BonePain(sign=BoneSign.GROIN, present=YES),
            PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)),
        ),
        then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
        because="in those who train to run, pain deep in the groin can be a crack at the neck of the thigh bone",
        sources=(cite("F085"), cite("RF08"), cite("house")),
    ),
    Advice(
        id="refer-running-now-groin-on-turning",
        when=(
            BonePain(sign=BoneSign.GROIN, present=YES),
            Running(now=one_of(RunningNow.EASY, RunningNow.FAST)),
        ),
        then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.DAYS),
        because="in those who run, pain deep in the groin can be a crack at the neck of the thigh bone",
        sources=(cite("F085"), cite("RF08"), cite("house")),
    ),
    *(
        Advice(
            id=f"refer-risk-{risk.code}",
            when=(BoneRisk(risk=risk, present=YES), BoneChecked(present=NO)),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.SOON),
            because=reason,
            sources=(cite("RF08"),),
        )
        for risk, reason in (
            (Risk.MISSED_PERIODS, "missed periods go with weaker bone, so bone is checked before loading"),
            (
                Risk.LOW_ENERGY,
                "too little food for the training goes with weaker bone, so bone is checked before loading",
            ),
        )
    ),
    *(
        Advice(
            id=f"refer-runner-{risk.code}",
            when=(
                BoneRisk(risk=risk, present=YES),
                BoneChecked(present=NO),
                PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE)),
            ),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.SOON),
            because=reason,
            sources=(cite("RF08"), cite("F125")),
        )
        for risk, reason in (
            (Risk.MENOPAUSE, "in runners after the menopause bone can be behind pain at the sit bone"),
            (Risk.THIN_BONES, "in runners with thin bones bone can be behind pain at the sit bone"),
            (Risk.STRESS_FRACTURE, "in runners an earlier stress fracture makes another more likely"),
        )
    ),
    *(
        Advice(
            id=f"refer-running-now-{risk.code}",
            when=(
                BoneRisk(risk=risk, present=YES),
                BoneChecked(present=NO),
                Running(now=one_of(RunningNow.EASY, RunningNow.FAST)),
            ),
            then=Referral(flag=Flag.BONE_STRESS, urgency=Urgency.SOON),
            because="running with a risk for the bones can crack them, and bone can be behind pain at the sit bone",
            sources=(cite("RF08"), cite("F125")),
        )
        for risk in (Risk.MENOPAUSE, Risk.THIN_BONES, Risk.STRESS_FRACTURE)
    ),
    Advice(
        id="refer-fluoroquinolone",
        when=(Fluoroquinolone(present=YES),),
        then=Referral(flag=Flag.MEDICINE, urgency=Urgency.DAYS),
        because="this kind of antibiotic can harm tendons, and loading one then can tear it",
        sources=(cite("RF09"), cite("house")),
    ),
    Advice(
        id="refer-long-stiffness",
        when=(MorningStiffness(minutes=at_least(30)), Age(years=at_most(44))),
        then=Referral(flag=Flag.SPONDYLOARTHRITIS, urgency=Urgency.SOON),
        because="30 minutes of morning stiffness before the age of 45 can come from an illness of the spine and joints",
        sources=(cite("RF10"), cite("house")),
    ),
    *(
        Advice(
            id=f"refer-stiffness-and-{sign.code}",
            when=(MorningStiffness(minutes=at_least(30)), Inflammation(sign=sign, present=YES)),
            then=Referral(flag=Flag.SPONDYLOARTHRITIS, urgency=Urgency.SOON),
            because=f"long morning stiffness, when {reason}, can come from an illness of the spine and joints",
            sources=(cite("RF10"), cite("house")),
        )
        for sign, reason in (
            (InflammationSign.WAKING, "it also wakes people late in the night"),
            (InflammationSign.SWAPPING_SIDES, "the pain also swaps sides"),
            (InflammationSign.EYE_BOWEL, "eyes or bowels are inflamed too"),
            (InflammationSign.EASES_MOVING, "it eases with movement"),
        )
    ),
    *(
        Advice(
            id=f"refer-{one.code}-and-{other.code}",
            when=(
                Inflammation(sign=one, present=YES),
                Inflammation(sign=other, present=YES),
                Age(years=at_most(44)),
            ),
            then=Referral(flag=Flag.SPONDYLOARTHRITIS, urgency=Urgency.SOON),
            because="before the age of 45, two of these signs together can come from an illness of the spine and joints",
            sources=(cite("RF10"), cite("house")),
        )
        for one, other in combinations(
            (InflammationSign.WAKING, InflammationSign.SWAPPING_SIDES, InflammationSign.EYE_BOWEL), 2
        )
    ),
    Advice(
        id="refer-steroid-and-worse",
        when=(RecentSteroid(present=YES), SharpWorsening(present=YES)),
        then=Referral(flag=Flag.STEROID, urgency=Urgency.DAYS),
        because="cortisone can weaken a tendon, and sharply worse pain after it can be a tear",
        sources=(cite("RF12"),),
    ),
    Advice(
        id="refer-no-gain-in-12-weeks",
        when=(
            LoadingWeeks(weeks=at_least(12)),
            PainTrend(trend=one_of(Trend.SAME, Trend.WORSE)),
            DailyPain(score=at_least(2)),
        ),
        then=Referral(flag=Flag.NOT_RESPONDING, urgency=Urgency.SOON),
        because="when 12 weeks of steady loading bring no gain, the cause should be looked for again",
        sources=(cite("RF13"), cite("house")),
    ),
    Advice(
        id="refer-pregnant",
        when=(Pregnancy(stage=one_of(PregnancyStage.PREGNANT, PregnancyStage.BIRTH_6_MONTHS)),),
        then=Referral(flag=Flag.SACRAL_STRESS, urgency=Urgency.SOON),
        because="in and after pregnancy the bone at the back of the pelvis can crack, above all in runners",
        sources=(cite("RF14"), cite("house")),
    ),
    Advice(
        id="refer-numb-after-tear",
        when=(OldTear(present=YES), Numbness(course=one_of(Course.STEADY, Course.SPREADING))),
        then=Referral(flag=Flag.NERVE_IN_SCAR, urgency=Urgency.DAYS),
        because="numbness after an old tear can mean that the nerve is caught in its scar",
        sources=(cite("RF15"),),
    ),
    Advice(
        id="refer-sudden-onset",
        when=(Onset(manner=Manner.SUDDEN),),
        then=Referral(flag=Flag.TEAR_FIRST, urgency=Urgency.DAYS),
        because="a sore tendon comes on slowly, so a sudden start is a tear until it is shown not to be",
        sources=(cite("F083"), cite("F004")),
    ),
    *(
        Advice(
            id=name,
            when=(PainSite(site=site),),
            then=Referral(flag=Flag.OUTSIDE, urgency=Urgency.SOON),
            because=reason,
            sources=sources,
        )
        for name, site, reason, sources in (
            (
                "refer-groin",
                Site.GROIN,
                "in the groin it is another tendon or the hip joint, of which nothing is known here",
                (cite("F001"), cite("F085"), cite("F080")),
            ),
            (
                "refer-lower-back",
                Site.BACK,
                "pain in the lower back is not this tendon, and it is often felt at the back of the hip too",
                (cite("F001"), cite("F084"), cite("F080")),
            ),
            (
                "refer-mid-thigh",
                Site.MID_THIGH,
                "in the middle of the thigh it is the muscle and not the tendon, which needs other care",
                (cite("F001"), cite("F083")),
            ),
            (
                "refer-other-site",
                Site.ELSEWHERE,
                "the pain is not at the sit bone, and this knowledge covers only the tendon there",
                (cite("F001"), cite("F080")),
            ),
        )
    ),
)
