"""Nerves of the leg, the back that they come from, and pain outside this knowledge.

Purpose: tell from where the pain is worst, how far it goes, what it feels like, numbness, and what brings it on, whether a
nerve is upset beside the tendon, or in its place. Use: one doubtful sign leaves slow strength open and is looked at within
2 weeks; two of them, or numbness that is always there, are seen before any loading. Misuse: the absence of all signs does
not clear the back. Status: not reviewed by a clinician.

An ache down the back of the thigh is common with this tendon (F082) and sets no limit, though it makes the tendon a little
less certain (F006). Our choice, where no row of a published list says it: cough, moving the back and a nerve test limit the
stage wherever the pain goes, not only when it goes down the thigh; so do burning and tingling that stay above the knee; pain
that wanders counts as one doubtful sign, because F006 lets it point elsewhere, and one sign alone proves nothing; a leg that
goes heavy sets no limit, for its vessels are looked at while the plan goes on. Numbness that spreads is getting worse, so it
is never old. After a clinician has found the nerve settled, work begins at slow strength at most; whoever told it takes it
off the list when 6 weeks are over. Weakness stands with the emergencies. Not encoded: a lost reflex, which needs an examiner.
"""

from __future__ import annotations

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import Examined, Numbness, PainFeels, PainSite, PainSpread, PointsElsewhere
from kb.vocabulary.conclusions import (
    Ceiling,
    Cleared,
    Concern,
    Contraindicated,
    Excluded,
    Meanwhile,
    Referral,
    Unhindered,
)
from kb.vocabulary.differentials import Examined as Result
from kb.vocabulary.differentials import OtherSign
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Course, Instruction, PainKind, Site, Spread
from language.bounds import one_of
from language.domains import NO, YES
from language.levels import StageLevel, Urgency
from language.rules import NOT, Advice

_BACK = one_of(OtherSign.COUGH, OtherSign.BACK_MOVEMENT)
_BY_BACK = PointsElsewhere(sign=_BACK, present=YES)
_BY_TEST = Examined(result=Result.NERVE_HURTS, present=YES)
_NOT_BY_BACK = tuple(PointsElsewhere(sign=sign, present=NO) for sign in (OtherSign.COUGH, OtherSign.BACK_MOVEMENT))
_NOT_BY_TEST = Examined(result=Result.NERVE_HURTS, present=NO)
_NOT_NUMB = Numbness(course=Course.NONE)
_BELOW_KNEE = PainSpread(reach=Spread.BELOW_KNEE)
_ABOVE_KNEE = PainSpread(reach=one_of(Spread.NOWHERE, Spread.THIGH, Spread.WANDERS))
_ACHE = PainFeels(kind=PainKind.ACHE)
_BURNS = PainFeels(kind=one_of(PainKind.ELECTRIC, PainKind.TINGLING))
_TINGLES = PainFeels(kind=PainKind.TINGLING)
_COMES_AND_GOES = Numbness(course=Course.COMES_AND_GOES)
_CLEARED = Cleared(flag=Flag.LEG_NERVE)

_TWO_SIGNS = (
    ("steady-numbness", (Numbness(course=Course.STEADY),), "a sore tendon does not make a leg numb"),
    (
        "tingling-brought-on-by-the-back",
        (_TINGLES, _BY_BACK),
        "tingling that coughing or moving the back brings on comes from a nerve",
    ),
    ("tingling-and-nerve-test", (_TINGLES, _BY_TEST), "tingling with a nerve test that hurts comes from a nerve"),
    (
        "numbness-brought-on-by-the-back",
        (_COMES_AND_GOES, _BY_BACK),
        "numbness, and pain that coughing or moving the back brings on, point to a nerve together",
    ),
    (
        "numbness-and-nerve-test",
        (_COMES_AND_GOES, _BY_TEST),
        "numbness and a nerve test that hurts point to a nerve together",
    ),
    (
        "numbness-and-pain-below-the-knee",
        (_COMES_AND_GOES, _BELOW_KNEE),
        "numbness, and pain below the knee, point to a nerve together",
    ),
    (
        "back-and-nerve-test",
        (_BY_BACK, _BY_TEST),
        "pain that moving the back and a nerve test bring on points to a nerve from the back",
    ),
    (
        "back-and-pain-below-the-knee",
        (_BELOW_KNEE, _BY_BACK),
        "pain below the knee that coughing or moving the back brings on points to a nerve from the back",
    ),
    (
        "nerve-test-and-pain-below-the-knee",
        (_BELOW_KNEE, _BY_TEST),
        "pain below the knee and a nerve test that hurts point to a nerve together",
    ),
)
"""Signs that together are seen before any loading: name, what is told, and what it can mean."""

_ONE_SIGN = (
    (
        "burning-below-the-knee",
        (_BELOW_KNEE, _BURNS),
        StageLevel.ONE,
        "burning or tingling below the knee can come from a nerve",
    ),
    (
        "passing-numbness",
        (_COMES_AND_GOES,),
        StageLevel.ONE,
        "a sore tendon does not make a leg numb, even now and then",
    ),
    (
        "ache-below-the-knee",
        (_BELOW_KNEE, _ACHE),
        StageLevel.TWO,
        "this tendon is seldom felt below the knee, so a nerve may be upset beside it",
    ),
    (
        "burning-thigh",
        (PainSpread(reach=Spread.THIGH), _BURNS),
        StageLevel.TWO,
        "an ache down the thigh fits this tendon; burning or tingling there can come from a nerve",
    ),
    (
        "back",
        (_BY_BACK,),
        StageLevel.TWO,
        "the back hardly loads this tendon, so pain that it brings on may come from it",
    ),
    ("nerve-test", (_BY_TEST,), StageLevel.TWO, "a nerve test that brings on the pain has to be explained"),
    (
        "sitting-down-the-leg",
        (PointsElsewhere(sign=OtherSign.SITTING_LEG, present=YES),),
        StageLevel.TWO,
        "sitting presses on this tendon, but does not send its pain down the leg",
    ),
    (
        "wandering-pain",
        (PainSpread(reach=Spread.WANDERS),),
        StageLevel.TWO,
        "pain of this tendon stays where it is; pain that wanders can have another source as well",
    ),
)
"""Signs that are looked at while the plan goes on: name, what is told, the highest stage meanwhile, and what it can mean."""

_SOURCES = (cite("F082"), cite("F006"), cite("house"))

RULES: tuple[Advice, ...] = (
    Advice(
        id="refer-spreading-numbness",
        when=(Numbness(course=Course.SPREADING),),
        then=Referral(flag=Flag.NERVE, urgency=Urgency.NOW),
        because="numbness that spreads or gets stronger can mean that a nerve is being damaged",
        sources=(cite("RF05"), cite("house")),
    ),
    Advice(
        id="nerve-has-settled",
        when=(Examined(result=Result.NERVE_SETTLED, present=YES), _NOT_BY_TEST),
        then=Cleared(flag=Flag.LEG_NERVE),
        because="strength, reflexes and feeling were tested, and the nerve had settled",
        sources=_SOURCES,
    ),
    *(
        Advice(
            id=f"refer-{name}",
            when=(*when, NOT(_CLEARED)),
            then=Referral(flag=Flag.LEG_NERVE, urgency=Urgency.DAYS),
            because=reason,
            sources=(cite("RF05"), cite("F082"), cite("F024"), cite("house")),
        )
        for name, when, reason in _TWO_SIGNS
    ),
    Advice(
        id="no-stretch-until-the-nerve-is-seen",
        when=(Referral(flag=Flag.LEG_NERVE, urgency=Urgency.DAYS),),
        then=Meanwhile(what=Instruction.NO_STRETCH),
        because="stretching and lifting from the floor pull on the nerve too",
        sources=(cite("F024"), cite("house")),
    ),
    *(
        Advice(
            id=f"concern-{name}",
            when=(*when, NOT(_CLEARED)),
            then=Concern(flag=Flag.LEG_NERVE, urgency=Urgency.SOON),
            because=reason,
            sources=_SOURCES,
        )
        for name, when, _, reason in _ONE_SIGN
    ),
    *(
        Advice(
            id=f"ceiling-{name}",
            when=(*when, NOT(_CLEARED)),
            then=Ceiling(flag=Flag.LEG_NERVE, stage=stage),
            because=reason,
            sources=_SOURCES,
        )
        for name, when, stage, reason in _ONE_SIGN
    ),
    Advice(
        id="out-stretch-while-a-nerve-is-doubtful",
        when=(Concern(flag=Flag.LEG_NERVE, urgency=Urgency.SOON),),
        then=Contraindicated(load=Load.STRETCH),
        because="a stretch of the hamstring pulls on the nerve beside it",
        sources=(cite("F024"), cite("F082"), cite("house")),
    ),
    Advice(
        id="out-single-leg-hinge-below-the-knee",
        when=(_BELOW_KNEE,),
        then=Excluded(item="single-leg-romanian-deadlift"),
        because="bowing on one leg pulls on the nerve as hard as on the tendon",
        sources=(cite("F024"), cite("house")),
    ),
    # After a nerve has settled
    Advice(
        id="concern-settled-nerve",
        when=(_CLEARED,),
        then=Concern(flag=Flag.LEG_NERVE, urgency=Urgency.LINE),
        because="a sore tendon and an upset nerve can come together; whoever examined it should know of this plan",
        sources=_SOURCES,
    ),
    Advice(
        id="ceiling-settled-nerve",
        when=(Examined(result=Result.NERVE_SETTLED, present=YES),),
        then=Ceiling(flag=Flag.LEG_NERVE, stage=StageLevel.TWO),
        because="after an upset nerve the work begins slowly",
        sources=_SOURCES,
    ),
    Advice(
        id="slow-strength-after-a-settled-nerve",
        when=(_CLEARED,),
        then=Unhindered(flag=Flag.LEG_NERVE, stage=StageLevel.TWO),
        because="the nerve was examined and had settled, so slow strength may begin",
        sources=_SOURCES,
    ),
    # What leaves the stages open
    *(
        Advice(
            id=f"no-ceiling-from-nerves-{name}",
            when=(
                _NOT_NUMB,
                *when,
                *_NOT_BY_BACK,
                PointsElsewhere(sign=OtherSign.SITTING_LEG, present=NO),
                _NOT_BY_TEST,
                Examined(result=Result.NERVE_SETTLED, present=NO),
            ),
            then=Unhindered(flag=Flag.LEG_NERVE, stage=StageLevel.FOUR),
            because=f"{words}, and nothing else points to a nerve or the back",
            sources=_SOURCES,
        )
        for name, when, words in (
            ("in-one-spot", (PainSpread(reach=Spread.NOWHERE),), "the pain stays in one spot"),
            (
                "with-an-ache-above-the-knee",
                (PainSpread(reach=Spread.THIGH), _ACHE),
                "an ache in the thigh is common here",
            ),
        )
    ),
    *(
        Advice(
            id=f"slow-strength-{name}",
            when=(_NOT_NUMB, *when),
            then=Unhindered(flag=Flag.LEG_NERVE, stage=StageLevel.TWO),
            because="no two signs point to a nerve, so slow strength stays open",
            sources=_SOURCES,
        )
        for name, when in (
            ("without-a-sign-of-the-back-or-a-nerve", (_ABOVE_KNEE, *_NOT_BY_BACK, _NOT_BY_TEST)),
            ("with-an-ache-below-the-knee", (_BELOW_KNEE, _ACHE, *_NOT_BY_BACK, _NOT_BY_TEST)),
            *(
                (name, (_ABOVE_KNEE, PainFeels(kind=one_of(PainKind.ACHE, PainKind.ELECTRIC)), *when))
                for name, when in (
                    ("without-a-sign-of-the-back", _NOT_BY_BACK),
                    ("without-a-nerve-test-that-hurts", (_NOT_BY_TEST,)),
                )
            ),
        )
    ),
    # Vessels
    Advice(
        id="concern-vessels",
        when=(PointsElsewhere(sign=OtherSign.HEAVY, present=YES),),
        then=Concern(flag=Flag.VESSEL, urgency=Urgency.SOON),
        because="a leg that goes heavy at the same effort, and is well after minutes of rest, may get too little blood",
        sources=(cite("house"),),
    ),
    # Outside this knowledge
    Advice(
        id="refer-two-signs-of-the-back",
        when=(
            PointsElsewhere(sign=OtherSign.COUGH, present=YES),
            PointsElsewhere(sign=OtherSign.BACK_MOVEMENT, present=YES),
        ),
        then=Referral(flag=Flag.BACK, urgency=Urgency.SOON),
        because="coughing and moving the back both bring on the pain, so it comes from the back rather than from the tendon",
        sources=(cite("F084"), cite("F080"), cite("house")),
    ),
    Advice(
        id="refer-lower-back",
        when=(PainSite(site=Site.BACK),),
        then=Referral(flag=Flag.BACK, urgency=Urgency.SOON),
        because="pain in the lower back is not this tendon, and it is often felt at the back of the hip too",
        sources=(cite("F001"), cite("F084"), cite("F080")),
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
                "refer-mid-thigh",
                Site.MID_THIGH,
                "in the middle of the thigh it is the muscle and not the tendon, which needs other care",
                (cite("F001"), cite("F083")),
            ),
            (
                "refer-deep-buttock",
                Site.BUTTOCK,
                "deep in the buttock it is a muscle, a nerve or a joint rather than the tendon at the sit bone",
                (cite("F001"), cite("F080"), cite("house")),
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
