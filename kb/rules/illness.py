"""Other illness, medicine and pregnancy.

Purpose: have what is not the tendon looked at, by its own urgency, and slow the plan where a medicine or a pregnancy asks for
it. Use: each row has an answer with which a doctor has cleared it. Misuse: a clearing holds for the signs that it was given
for, not for new ones. Status: not reviewed by a clinician.

Told only that such an antibiotic was taken, it counts as taken now, with new pain. The 5 years after cancer, the 60 days in
which an antibiotic keeps work gentle and the kinds of body risk that slow a plan are our choice; N18 names some 60 days for
ruptures. Not encoded, and why: statins, because a review found no association with rupture (N46); a calf that swells in
pregnancy stands among the emergencies too; that steps are slow is advice, since sessions are not counted here; badly set
diabetes, since only diabetes is asked for.
"""

from __future__ import annotations

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import (
    AntibioticAnswered,
    AntibioticPain,
    AntibioticWhen,
    BoneRisk,
    CancerSpreadsToBone,
    CancerWhen,
    Fluoroquinolone,
    GoesWithTendons,
    Illness,
    IllnessChecked,
    NewSign,
    NightPain,
    PainTrend,
    PlaysSport,
    Pregnancy,
    PregnancySeen,
    PregnancyWarning,
    RecentSteroid,
    Running,
    SharpWorsening,
    TearSearched,
)
from kb.vocabulary.conclusions import (
    Advised,
    CanWait,
    Cleared,
    Concern,
    Contraindicated,
    EmergencySign,
    Excluded,
    MayEnter,
    Meanwhile,
    Referral,
    Unhindered,
)
from kb.vocabulary.differentials import BodyRisk
from kb.vocabulary.scales import Load
from kb.vocabulary.states import (
    AgainstBefore,
    AntibioticTime,
    CancerTime,
    Emergency,
    IllnessSign,
    Instruction,
    PregnancySign,
    PregnancyStage,
    Sport,
    TearSearch,
    Trend,
)
from kb.vocabulary.states import BoneRisk as Risk
from kb.vocabulary.states import NewSign as Sign
from language.bounds import one_of
from language.domains import NO, YES
from language.levels import RunningNow, StageLevel, Urgency
from language.rules import NOT, Advice

_HOUSE = cite("house")
_CANCER = Illness(sign=IllnessSign.CANCER, present=YES)
_ANTIBIOTIC = Fluoroquinolone(present=YES)
_WORSE = AntibioticPain(pain=one_of(AgainstBefore.WORSE, AgainstBefore.UNSURE))
_UNCHANGED = AntibioticPain(pain=AgainstBefore.UNCHANGED)
_IN_60_DAYS = AntibioticWhen(time=AntibioticTime.DAYS_60)
_IN_6_MONTHS = AntibioticWhen(time=AntibioticTime.MONTHS_6)
_OPEN_ANTIBIOTIC = (_ANTIBIOTIC, NOT(Cleared(flag=Flag.MEDICINE)))
_ABOUT_BIRTH = Pregnancy(stage=one_of(PregnancyStage.PREGNANT, PregnancyStage.BIRTH_6_MONTHS))
_RUNNERS = (
    ("running-goal", PlaysSport(sport=one_of(Sport.SPRINT, Sport.FIELD, Sport.DISTANCE))),
    ("running-now", Running(now=one_of(RunningNow.EASY, RunningNow.FAST))),
)

RULES: tuple[Advice, ...] = (
    # Unexplained
    Advice(
        id="illness-is-checked",
        when=(IllnessChecked(present=YES),),
        then=Cleared(flag=Flag.SERIOUS_ILLNESS),
        because="a doctor has looked into these signs and found no illness behind them",
        sources=(cite("RF06"), _HOUSE),
    ),
    Advice(
        id="refer-night-pain",
        when=(NightPain(present=YES), NOT(Cleared(flag=Flag.SERIOUS_ILLNESS))),
        then=Referral(flag=Flag.SERIOUS_ILLNESS, urgency=Urgency.DAYS),
        because="a sore tendon hurts with load, so pain without load needs to be looked into",
        sources=(cite("RF06"),),
    ),
    *(
        Advice(
            id=f"refer-{sign.code}",
            when=(Illness(sign=sign, present=YES), NOT(Cleared(flag=Flag.SERIOUS_ILLNESS))),
            then=Referral(flag=Flag.SERIOUS_ILLNESS, urgency=urgency),
            because=reason,
            sources=(cite("RF06"), _HOUSE),
        )
        for sign, urgency, reason in (
            (IllnessSign.WEIGHT_LOSS, Urgency.SOON, "weight loss without trying can come from another illness"),
            (IllnessSign.FEELING_ILL, Urgency.SOON, "feeling ill for weeks can come from another illness"),
            (IllnessSign.LUMP, Urgency.DAYS, "a growing lump needs to be looked at"),
        )
    ),
    # Cancer
    Advice(
        id="cancer-is-checked",
        when=(IllnessChecked(present=YES),),
        then=Cleared(flag=Flag.CANCER),
        because="a doctor has looked into this pain since the cancer, and found no illness behind it",
        sources=(cite("N19"), _HOUSE),
    ),
    *(
        Advice(
            id=f"cancer-{name}",
            when=(finding,),
            then=CanWait(flag=Flag.CANCER),
            because=reason,
            sources=(cite("N19"), _HOUSE),
        )
        for name, finding, reason in (
            (
                "is-long-ago",
                CancerWhen(time=CancerTime.OLDER),
                "it is more than 5 years ago, and treatment is over",
            ),
            (
                "seldom-in-bone",
                CancerSpreadsToBone(present=NO),
                "it was not a cancer of those that often spread to bone",
            ),
        )
    ),
    *(
        Advice(
            id=f"refer-cancer-and-{name}",
            when=(_CANCER, sign, NOT(Cleared(flag=Flag.CANCER))),
            then=Referral(flag=Flag.CANCER, urgency=Urgency.DAYS),
            because=f"after cancer, {words} needs a scan; an X-ray can miss it",
            sources=(cite("RF06"), cite("N19")),
        )
        for name, words, sign in (
            ("night-pain", "pain at rest or at night that load does not explain", NightPain(present=YES)),
            (
                "weight-loss",
                "weight loss without trying",
                Illness(sign=IllnessSign.WEIGHT_LOSS, present=YES),
            ),
        )
    ),
    *(
        Advice(
            id=f"refer-cancer-and-{name}",
            when=(_CANCER, sign, NOT(CanWait(flag=Flag.CANCER)), NOT(Cleared(flag=Flag.CANCER))),
            then=Referral(flag=Flag.CANCER, urgency=Urgency.DAYS),
            because="after a cancer that can spread to bone, pain that gets worse needs a scan; an X-ray can miss it",
            sources=(cite("RF06"), cite("N19"), _HOUSE),
        )
        for name, sign in (
            ("worse", PainTrend(trend=Trend.WORSE)),
            ("sharply-worse", SharpWorsening(present=YES)),
        )
    ),
    *(
        Advice(
            id=f"concern-cancer-{name}",
            when=(_CANCER, finding),
            then=Concern(flag=Flag.CANCER, urgency=Urgency.LINE),
            because=reason,
            sources=(cite("N19"), _HOUSE),
        )
        for name, finding, reason in (
            (
                "that-spreads-to-bone",
                CancerSpreadsToBone(present=YES),
                "it was a cancer that can come back in bone, even after years",
            ),
            (
                "of-the-last-years",
                CancerWhen(time=CancerTime.RECENT),
                "the cancer is not 5 years ago, or is still treated",
            ),
        )
    ),
    # Antibiotic
    *(
        Advice(id=f"antibiotic-{name}", when=when, then=then, because=reason, sources=(cite("N18"), _HOUSE))
        for name, when, then, reason in (
            (
                "has-ended",
                (AntibioticWhen(time=one_of(AntibioticTime.DAYS_60, AntibioticTime.MONTHS_6)),),
                CanWait(flag=Flag.MEDICINE),
                "it is no longer taken",
            ),
            (
                "is-known-to-the-prescriber",
                (AntibioticAnswered(present=YES),),
                Cleared(flag=Flag.MEDICINE),
                "who prescribed it knows of the tendon, and has said how to go on",
            ),
            (
                "ended-and-pain-unchanged",
                (_IN_60_DAYS, _UNCHANGED),
                Cleared(flag=Flag.MEDICINE),
                "it has ended, and the pain is as it was before",
            ),
            (
                "ended-months-ago",
                (_IN_6_MONTHS,),
                Cleared(flag=Flag.MEDICINE),
                "a rupture is more likely for some 60 days, and they are over",
            ),
            (
                "leaves-holds-with-pain-unchanged",
                (_UNCHANGED,),
                Unhindered(flag=Flag.MEDICINE, stage=StageLevel.ONE),
                "the pain is as it was before the antibiotic",
            ),
            (
                "leaves-holds-when-ended",
                (AntibioticWhen(time=one_of(AntibioticTime.DAYS_60, AntibioticTime.MONTHS_6)),),
                Unhindered(flag=Flag.MEDICINE, stage=StageLevel.ONE),
                "it is no longer taken",
            ),
            (
                "never-taken",
                (Fluoroquinolone(present=NO),),
                Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR),
                "no such antibiotic was taken",
            ),
            (
                "sets-no-limit-after-60-days",
                (_IN_6_MONTHS,),
                Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR),
                "a rupture is more likely for some 60 days, and they are over",
            ),
        )
    ),
    Advice(
        id="refer-antibiotic-now",
        when=(*_OPEN_ANTIBIOTIC, NOT(CanWait(flag=Flag.MEDICINE))),
        then=Referral(flag=Flag.MEDICINE, urgency=Urgency.TODAY),
        because="this kind of antibiotic can harm tendons; who prescribed it must say today how to go on",
        sources=(cite("RF09"), cite("N18")),
    ),
    Advice(
        id="refer-worse-after-antibiotic",
        when=(*_OPEN_ANTIBIOTIC, CanWait(flag=Flag.MEDICINE)),
        then=Referral(flag=Flag.MEDICINE, urgency=Urgency.DAYS),
        because="tendon pain that is new or worse within 60 days of this antibiotic can come from it",
        sources=(cite("RF09"), cite("N18")),
    ),
    *(
        Advice(
            id=f"until-seen-{what.code}-on-antibiotic",
            when=(*_OPEN_ANTIBIOTIC, NOT(Unhindered(flag=Flag.MEDICINE, stage=StageLevel.ONE))),
            then=Meanwhile(what=what),
            because="regulators say to stop at the first tendon pain, and a tendon harmed by it can tear under load",
            sources=(cite("N18"), cite("RF09")),
        )
        for what in (Instruction.NO_DOSE, Instruction.NO_LOADING)
    ),
    Advice(
        id="until-seen-holds-only-with-antibiotic",
        when=(*_OPEN_ANTIBIOTIC, Unhindered(flag=Flag.MEDICINE, stage=StageLevel.ONE)),
        then=Meanwhile(what=Instruction.HOLDS_ONLY),
        because="a tendon is weaker with this antibiotic, and for some weeks after it",
        sources=(cite("N18"), _HOUSE),
    ),
    Advice(
        id="out-springy-near-antibiotic",
        when=(_ANTIBIOTIC, NOT(Unhindered(flag=Flag.MEDICINE, stage=StageLevel.FOUR))),
        then=Contraindicated(load=Load.ENERGY_STORAGE),
        because="springy loading asks the most of a tendon, and waits until 60 days after this antibiotic",
        sources=(cite("N18"), cite("RF09"), _HOUSE),
    ),
    *(
        Advice(
            id=f"concern-antibiotic-{name}",
            when=when,
            then=Concern(flag=Flag.MEDICINE, urgency=Urgency.LINE),
            because=reason,
            sources=(cite("N18"), _HOUSE),
        )
        for name, when, reason in (
            (
                "of-the-last-60-days",
                (_ANTIBIOTIC, _IN_60_DAYS, _UNCHANGED),
                "a tendon can still be weaker for some 60 days after this antibiotic",
            ),
            (
                "and-worse-months-later",
                (_ANTIBIOTIC, _IN_6_MONTHS, _WORSE),
                "the pain is new or worse since an antibiotic that can harm tendons",
            ),
            (
                "known-to-the-prescriber",
                (_ANTIBIOTIC, AntibioticAnswered(present=YES)),
                "who prescribed the antibiotic should know how the tendon goes on",
            ),
        )
    ),
    *(
        Advice(
            id=f"advise-slow-steps-after-antibiotic-{time.code}",
            when=(MayEnter(stage=StageLevel.ONE), _ANTIBIOTIC, AntibioticWhen(time=time), _WORSE),
            then=Advised(counsel=Counsel.SLOW_STEPS),
            because="a tendon that got worse with this antibiotic needs slower steps for months",
            sources=(cite("N18"), _HOUSE),
        )
        for time in AntibioticTime
    ),
    # Cortisone
    Advice(
        id="worse-after-steroid-is-scanned",
        when=(TearSearched(search=one_of(TearSearch.ULTRASOUND, TearSearch.MRI)),),
        then=Cleared(flag=Flag.STEROID),
        because="a scan since it got worse showed no tear",
        sources=(cite("RF12"), _HOUSE),
    ),
    Advice(
        id="refer-steroid-and-worse",
        when=(RecentSteroid(present=YES), SharpWorsening(present=YES), NOT(Cleared(flag=Flag.STEROID))),
        then=Referral(flag=Flag.STEROID, urgency=Urgency.DAYS),
        because="cortisone can weaken a tendon, and sharply worse pain after it can be a tear",
        sources=(cite("RF12"), _HOUSE),
    ),
    # Medicines and illnesses that slow a plan
    *(
        rule
        for name, finding in (
            (
                "illness",
                GoesWithTendons(
                    risk=one_of(BodyRisk.GOUT, BodyRisk.KIDNEY, BodyRisk.ACNE_MEDICINE, BodyRisk.BENDY), present=YES
                ),
            ),
            ("medicine", BoneRisk(risk=Risk.BONE_MEDICINE, present=YES)),
        )
        for rule in (
            Advice(
                id=f"concern-tendons-with-{name}",
                when=(finding,),
                then=Concern(flag=Flag.TENDON_HEALTH, urgency=Urgency.LINE),
                because="this can make tendons weaker, so a doctor should know of the sore one",
                sources=(_HOUSE,),
            ),
            Advice(
                id=f"advise-slow-steps-with-{name}",
                when=(MayEnter(stage=StageLevel.ONE), finding),
                then=Advised(counsel=Counsel.SLOW_STEPS),
                because="this can make tendons weaker, so each step up waits for one more quiet session",
                sources=(_HOUSE,),
            ),
        )
    ),
    # Pregnancy
    Advice(
        id="refer-pregnancy-sign",
        when=(
            Pregnancy(stage=PregnancyStage.PREGNANT),
            PregnancyWarning(sign=one_of(*PregnancySign), present=YES),
        ),
        then=Referral(flag=Flag.PREGNANCY_SIGN, urgency=Urgency.NOW),
        because="this can be dangerous in pregnancy; the maternity unit should see it at once",
        sources=(_HOUSE,),
    ),
    Advice(
        id="refer-swelling-in-pregnancy",
        when=(EmergencySign(sign=Emergency.SWELLING), Pregnancy(stage=PregnancyStage.PREGNANT)),
        then=Referral(flag=Flag.PREGNANCY_SIGN, urgency=Urgency.NOW),
        because="a swollen leg in pregnancy can be a blood clot; the maternity unit should see it at once",
        sources=(cite("RF11"), _HOUSE),
    ),
    *(
        Advice(
            id=f"pregnancy-seen-{flag.code}",
            when=(PregnancySeen(present=YES),),
            then=Cleared(flag=flag),
            because="a midwife or doctor knows of the pain, and agrees to the training",
            sources=(cite("RF14"), _HOUSE),
        )
        for flag in (Flag.PREGNANCY, Flag.SACRAL_STRESS)
    ),
    *(
        rule
        for name, runner in _RUNNERS
        for rule in (
            Advice(
                id=f"concern-pregnancy-{name}",
                when=(_ABOUT_BIRTH, runner, NOT(Cleared(flag=Flag.SACRAL_STRESS))),
                then=Concern(flag=Flag.SACRAL_STRESS, urgency=Urgency.SOON),
                because="during and after pregnancy the bone at the back of the pelvis can crack from running",
                sources=(cite("RF14"), _HOUSE),
            ),
            Advice(
                id=f"until-seen-no-impact-pregnancy-{name}",
                when=(_ABOUT_BIRTH, runner, NOT(Cleared(flag=Flag.SACRAL_STRESS))),
                then=Meanwhile(what=Instruction.NO_IMPACT),
                because="during and after pregnancy the bone at the back of the pelvis can crack from running",
                sources=(cite("RF14"), _HOUSE),
            ),
            Advice(
                id=f"out-running-pregnancy-{name}",
                when=(_ABOUT_BIRTH, runner, NOT(Cleared(flag=Flag.SACRAL_STRESS))),
                then=Contraindicated(load=Load.EASY_RUNNING),
                because="during and after pregnancy impact waits until somebody has looked at the bone",
                sources=(cite("RF14"), _HOUSE),
            ),
        )
    ),
    Advice(
        id="concern-pregnancy",
        when=(_ABOUT_BIRTH, NOT(Cleared(flag=Flag.PREGNANCY))),
        then=Concern(flag=Flag.PREGNANCY, urgency=Urgency.LINE),
        because="a midwife or doctor should know about the pain, and about this plan",
        sources=(cite("RF14"), _HOUSE),
    ),
    Advice(
        id="concern-new-pregnancy",
        when=(NewSign(sign=Sign.PREGNANCY, present=YES), NOT(Cleared(flag=Flag.PREGNANCY))),
        then=Concern(flag=Flag.PREGNANCY, urgency=Urgency.LINE),
        because="it is new, and a midwife or doctor should know about the pain, and about this plan",
        sources=(cite("RF14"), _HOUSE),
    ),
    *(
        Advice(
            id=f"out-{load.code}-while-pregnant",
            when=(Pregnancy(stage=PregnancyStage.PREGNANT),),
            then=Contraindicated(load=load),
            because="in pregnancy fast and springy work waits",
            sources=(cite("RF14"), _HOUSE),
        )
        for load in (Load.JUMPING, Load.SPEED)
    ),
    *(
        Advice(
            id=f"out-{item}-while-pregnant",
            when=(Pregnancy(stage=PregnancyStage.PREGNANT),),
            then=Excluded(item=item),
            because="in pregnancy fast and springy work waits",
            sources=(cite("RF14"), _HOUSE),
        )
        for item in ("explosive-glute-ham-raise", "kettlebell-swing", "fast-leg-curl")
    ),
    Advice(
        id="out-springy-before-a-midwife-knows",
        when=(_ABOUT_BIRTH, NOT(Cleared(flag=Flag.PREGNANCY))),
        then=Contraindicated(load=Load.ENERGY_STORAGE),
        because="during and after pregnancy springy work waits until a midwife or doctor agrees",
        sources=(cite("RF14"), _HOUSE),
    ),
    Advice(
        id="advise-no-breath-holding",
        when=(MayEnter(stage=StageLevel.ONE), Pregnancy(stage=PregnancyStage.PREGNANT)),
        then=Advised(counsel=Counsel.NO_BREATH_HOLDING),
        because="in pregnancy effort stays moderate and the breath flows",
        sources=(_HOUSE,),
    ),
)
