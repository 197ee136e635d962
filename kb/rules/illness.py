"""Other illness, medicine and pregnancy.

Purpose: refer, with urgency. Status: not reviewed by a clinician.
"""

from kb.domains import YES
from kb.language import Advice, cite, one_of
from kb.vocabulary.answers import (
    Fluoroquinolone,
    Illness,
    NightPain,
    Pregnancy,
    RecentSteroid,
    SharpWorsening,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    Flag,
    IllnessSign,
    PregnancyStage,
    Urgency,
)

RULES: tuple[Advice, ...] = (
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
    Advice(
        id="refer-fluoroquinolone",
        when=(Fluoroquinolone(present=YES),),
        then=Referral(flag=Flag.MEDICINE, urgency=Urgency.DAYS),
        because="this kind of antibiotic can harm tendons, and loading one then can tear it",
        sources=(cite("RF09"), cite("house")),
    ),
    Advice(
        id="refer-steroid-and-worse",
        when=(RecentSteroid(present=YES), SharpWorsening(present=YES)),
        then=Referral(flag=Flag.STEROID, urgency=Urgency.DAYS),
        because="cortisone can weaken a tendon, and sharply worse pain after it can be a tear",
        sources=(cite("RF12"),),
    ),
    Advice(
        id="refer-pregnant",
        when=(Pregnancy(stage=one_of(PregnancyStage.PREGNANT, PregnancyStage.BIRTH_6_MONTHS)),),
        then=Referral(flag=Flag.SACRAL_STRESS, urgency=Urgency.SOON),
        because="in and after pregnancy the bone at the back of the pelvis can crack, above all in runners",
        sources=(cite("RF14"), cite("house")),
    ),
)
