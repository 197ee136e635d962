"""Bone: signs and risks.

Purpose: refer, with urgency. Status: not reviewed by a clinician.
"""

from kb.domains import NO, YES
from kb.language import Advice, cite, one_of
from kb.vocabulary.answers import (
    BoneChecked,
    BonePain,
    BoneRisk,
    PlaysSport,
    Running,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    BoneRisk as Risk,
)
from kb.vocabulary.states import (
    BoneSign,
    Flag,
    RunningNow,
    Sport,
    Urgency,
)

RULES: tuple[Advice, ...] = (
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
)
