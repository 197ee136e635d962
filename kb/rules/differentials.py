"""Differentials: what else the pain could be, where that changes what to do.

Purpose: name what does not fit and, for the clinician, what to consider and look at. Use: in two steps. A sign that does
not fit is told to the athlete in plain words with what to do; from it, and from what refers, follows what a clinician should
consider. Misuse: nothing here permits or forbids a load, and the absence of all of it clears nobody. What must be seen
before any loading stands in the red flags. Status: not reviewed by a clinician.

Not encoded, and why: ischiofemoral impingement and ischial bursitis (F080), because no question of ours tells them from the
tendon; a growth plate at 18 to 25 with a slow start, because RF03 counts it only when acute; weakness near 30 degrees of knee
flexion but not at 90 (F082), which needs an examiner; adiposity (F123), because asking for weight would blame more than it
tells. That a risk for the bones without running does not refer is our choice; so is which sign points to which source, where
a rule cites ``house``. How soon a sign of a nerve or of inflammation must be seen stands in their own chapters; here it is
said what it points to. Pain that eases with movement is no
doubt on its own, because a sore tendon eases as it warms up (F005). Pain that turning the hip brings on in the groin refers
those who run (red flags) and is told to all others. Less pain in the hard test than in the easy one is told, but points to
nothing in particular. Bowing forward pulls on this tendon (F002), so it is no sign of the back here. A straight-leg raise
pulls on it as well, so a nerve test counts as positive only when moving the neck or ankle changes it; that is our choice.
"""

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import (
    Age,
    ArabesquePain,
    BoneChecked,
    BonePain,
    BoneRisk,
    BridgePain,
    Examined,
    GoesWithTendons,
    Irritates,
    LongBridgePain,
    LungePain,
    MorningStiffness,
    Onset,
    PainSite,
    PointsElsewhere,
    Provokes,
    SharpWorsening,
    SittingTime,
    StretchTest,
)
from kb.vocabulary.conclusions import Concern, Differential, Doubtful
from kb.vocabulary.differentials import BodyRisk, Condition, OtherSign
from kb.vocabulary.differentials import Examined as Result
from kb.vocabulary.scales import Load
from kb.vocabulary.states import BoneRisk as Risk
from kb.vocabulary.states import BoneSign, Doubt, Manner, Site
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.rules import MATCH, Advice

_INNER_THIGH = (("side-lunge", "side lunges"), ("adductor-stretch", "stretches of the inner thigh"))

RULES: tuple[Advice, ...] = (
    # What does not fit, and is told to the athlete
    Advice(
        id="doubt-back-movement",
        when=(PointsElsewhere(sign=OtherSign.BACK_MOVEMENT, present=YES),),
        then=Doubtful(about=Doubt.BACK_MOVEMENT),
        because="arching or twisting the back hardly loads this tendon, so the same pain on it may come from the back",
        sources=(cite("F084"), cite("F080"), cite("house")),
    ),
    Advice(
        id="doubt-pain-at-rest",
        when=(PointsElsewhere(sign=OtherSign.AT_REST, present=YES),),
        then=Doubtful(about=Doubt.AT_REST),
        because="standing and lying neither pull nor press the tendon, so they seldom hurt",
        sources=(cite("F003"),),
    ),
    Advice(
        id="doubt-groin-on-turning",
        when=(BonePain(sign=BoneSign.GROIN, present=YES),),
        then=Doubtful(about=Doubt.HIP_TURNING),
        because="this tendon does not hurt in the groin, and turning the hip hardly loads it",
        sources=(cite("F001"), cite("F085"), cite("house")),
    ),
    Advice(
        id="doubt-pain-in-running-alone",
        when=(
            Provokes(load=Load.EASY_RUNNING, present=YES),
            BridgePain(score=at_most(1)),
            LongBridgePain(score=at_most(1)),
            LungePain(score=at_most(1)),
            ArabesquePain(score=at_most(1)),
            StretchTest(present=NO),
            SittingTime(minutes=at_least(30)),
        ),
        then=Doubtful(about=Doubt.RUNNING_ALONE),
        because="pain from the tendon grows with load and with the bend of the hip, and here only the impact of running hurts",
        sources=(cite("F026"), cite("F028"), cite("RF08"), cite("house")),
    ),
    Advice(
        id="doubt-easy-test-hurts-more",
        when=(BridgePain(score=at_least(4)), ArabesquePain(score=at_most(1))),
        then=Doubtful(about=Doubt.EASY_HURTS_MORE),
        because="pain from the tendon grows with load, and here the low load hurts and the high one does not",
        sources=(cite("F026"), cite("F028"), cite("house")),
    ),
    Advice(
        id="doubt-sharply-worse",
        when=(SharpWorsening(present=YES),),
        then=Doubtful(about=Doubt.SHARPLY_WORSE),
        because="a sore tendon changes slowly, so a sharp change can be a partial tear",
        sources=(cite("F004"), cite("F080"), cite("house")),
    ),
    Advice(
        id="doubt-long-stiffness",
        when=(MorningStiffness(minutes=at_least(30)), Age(years=at_least(45))),
        then=Doubtful(about=Doubt.LONG_STIFFNESS),
        because="long morning stiffness can come from the joints; before 45 it counts among the signs of inflammation",
        sources=(cite("RF10"), cite("house")),
    ),
    Advice(
        id="doubt-weak-bones",
        when=(
            BoneRisk(risk=one_of(Risk.MENOPAUSE, Risk.THIN_BONES, Risk.STRESS_FRACTURE), present=YES),
            BoneChecked(present=NO),
        ),
        then=Doubtful(about=Doubt.BONE_RISK),
        because="bone can be behind pain at the sit bone, and this risk makes it more likely",
        sources=(cite("RF08"), cite("F125"), cite("F124")),
    ),
    *(
        Advice(
            id=f"doubt-worse-with-{item}",
            when=(Irritates(item=item, present=YES),),
            then=Doubtful(about=Doubt.INNER_THIGH),
            because=f"{words} load the tendons of the inner thigh, of which nothing is known here",
            sources=(cite("F080"), cite("thread", at="post 8"), cite("thread", at="post 12")),
        )
        for item, words in _INNER_THIGH
    ),
    Advice(
        id="doubt-nerve-test",
        when=(Examined(result=Result.NERVE_HURTS, present=YES),),
        then=Doubtful(about=Doubt.NERVE_TEST),
        because="stretch tests hurt with an upset nerve too, so a nerve test that brings on the pain has to be explained",
        sources=(cite("F024"), cite("F086")),
    ),
    Advice(
        id="doubt-metabolism",
        when=(GoesWithTendons(risk=one_of(BodyRisk.DIABETES, BodyRisk.CHOLESTEROL), present=YES),),
        then=Doubtful(about=Doubt.METABOLISM),
        because="people with diabetes or high cholesterol more often have sore tendons; that it causes them is not shown",
        sources=(cite("F123"),),
    ),
    Advice(
        id="doubt-other-tendons",
        when=(GoesWithTendons(risk=BodyRisk.OTHER_TENDONS, present=YES),),
        then=Doubtful(about=Doubt.OTHER_TENDONS),
        because="when several tendons hurt, one cause may be behind them",
        sources=(cite("F123"),),
    ),
    # What a clinician should consider
    *(
        Advice(
            id=name,
            when=(Doubtful(about=about),),
            then=Differential(condition=condition),
            because=reason,
            sources=sources,
        )
        for name, about, condition, reason, sources in (
            (
                "consider-nerve",
                one_of(Doubt.NUMBNESS, Doubt.NERVE_TEST),
                Condition.NERVE,
                "the sciatic nerve runs beside this tendon, can be upset with it, and can imitate it in stretch tests",
                (cite("F082"), cite("F024"), cite("F006")),
            ),
            (
                "consider-back-by-movement",
                one_of(Doubt.BACK_MOVEMENT, Doubt.NERVE_TEST),
                Condition.LUMBAR,
                "pain at the back of the hip is often referred from the lower back, and stretch tests hurt then too",
                (cite("F084"), cite("F024"), cite("F080"), cite("house")),
            ),
            (
                "consider-bone-by-sign",
                one_of(Doubt.BONE_RISK, Doubt.RUNNING_ALONE, Doubt.WALKING_HURTS, Doubt.HIP_TURNING),
                Condition.BONE,
                "a cracked bone changes all that may be done, so it is thought of before the tendon is loaded with impact",
                (cite("F081"), cite("F085"), cite("F125"), cite("house")),
            ),
            (
                "consider-tear",
                one_of(Doubt.OLD_TEAR, Doubt.SHARPLY_WORSE),
                Condition.TEAR,
                "a tear is looked for where the course is not that of a sore tendon, though a scan alone does not settle it",
                (cite("F080"), cite("F010"), cite("F011"), cite("house")),
            ),
            (
                "consider-joint",
                one_of(Doubt.HIP_TURNING, Doubt.AT_REST, Doubt.WALKING_HURTS),
                Condition.JOINT,
                "a joint hurts in turning, standing or walking, where this tendon is hardly loaded",
                (cite("F003"), cite("F084"), cite("F085"), cite("house")),
            ),
            (
                "consider-spondyloarthritis",
                Doubt.LONG_STIFFNESS,
                Condition.SPONDYLOARTHRITIS,
                "an illness of the spine and joints can begin in the buttock, and it has its own treatment",
                (cite("RF10"),),
            ),
            (
                "consider-adductor",
                Doubt.INNER_THIGH,
                Condition.ADDUCTOR,
                "the tendons of the inner thigh start close to this one and hurt with side lunges and stretches of their own",
                (cite("F080"), cite("thread", at="post 12")),
            ),
            (
                "consider-metabolic",
                one_of(Doubt.METABOLISM, Doubt.OTHER_TENDONS),
                Condition.METABOLIC,
                "cholesterol and diabetes go with tendon pain, and are looked for when several sites hurt",
                (cite("F123"),),
            ),
        )
    ),
    *(
        Advice(
            id=name,
            when=(Concern(flag=flag, urgency=MATCH.urgency),),
            then=Differential(condition=condition),
            because=reason,
            sources=sources,
        )
        for name, flag, condition, reason, sources in (
            (
                "consider-nerve-by-sign",
                Flag.LEG_NERVE,
                Condition.NERVE,
                "the sciatic nerve runs beside this tendon, can be upset with it, and can imitate it in stretch tests",
                (cite("F082"), cite("F024"), cite("F006")),
            ),
            (
                "consider-spondyloarthritis-by-points",
                Flag.SPONDYLOARTHRITIS,
                Condition.SPONDYLOARTHRITIS,
                "an illness of the spine and joints can begin in the buttock, and it has its own treatment",
                (cite("N15"), cite("RF10")),
            ),
        )
    ),
    *(
        Advice(
            id=name,
            when=(PainSite(site=site),),
            then=Differential(condition=condition),
            because=reason,
            sources=sources,
        )
        for name, site, condition, reason, sources in (
            (
                "consider-nerve-by-site",
                Site.BUTTOCK,
                Condition.NERVE,
                "pain deep in the buttock can come from the nerve that runs there",
                (cite("F006"), cite("F082")),
            ),
            (
                "consider-back-by-site",
                one_of(Site.BUTTOCK, Site.BACK),
                Condition.LUMBAR,
                "pain in the back, or pain that spreads from it, is often referred to the back of the hip",
                (cite("F006"), cite("F084")),
            ),
            (
                "consider-adductor-by-site",
                Site.GROIN,
                Condition.ADDUCTOR,
                "the tendons of the inner thigh hurt in the groin",
                (cite("F085"), cite("thread", at="post 8"), cite("thread", at="post 12")),
            ),
            (
                "consider-joint-by-site",
                one_of(Site.GROIN, Site.ELSEWHERE),
                Condition.JOINT,
                "the hip joint hurts in the groin or at the side",
                (cite("F085"),),
            ),
            (
                "consider-strain-by-site",
                Site.MID_THIGH,
                Condition.STRAIN,
                "in the middle of the thigh a strained muscle is likelier than the tendon at the sit bone",
                (cite("F083"),),
            ),
        )
    ),
    Advice(
        id="consider-back-by-cough",
        when=(PointsElsewhere(sign=OtherSign.COUGH, present=YES),),
        then=Differential(condition=Condition.LUMBAR),
        because="a cough presses on what leaves the back, and hardly pulls on this tendon",
        sources=(cite("F084"), cite("F080"), cite("house")),
    ),
    Advice(
        id="consider-strain-by-onset",
        when=(Onset(manner=Manner.SUDDEN),),
        then=Differential(condition=Condition.STRAIN),
        because="sprinters more often strain the muscle than they get a sore tendon, and a strain starts in one moment",
        sources=(cite("F083"),),
    ),
)
