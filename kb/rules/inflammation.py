"""Inflammation of the spine, the joints and the places where tendons join bone.

Purpose: find who should be seen by rheumatology while the plan goes on. Use: points of several signs, before the age of 45
and after 12 weeks of pain. Misuse: no single sign excludes or refers; 1 or 2 points mean nothing. Status: not reviewed by a
clinician.

A guideline asks for 4 signs of its list, or 3 and a blood test, in back pain (N15). The points for the buttock, what counts
double, and that 4 points need one of the signs that tell most, are our choice. So is that waking in the second half of the
night with 15 minutes of stiffness is enough. Stiffness of 30 minutes is a point as well; it is added here, because it is
asked as a number. The age is that of today: who was under 45 when it began, and is not now, is not counted. Warming up in
sport and a tendon that was strained are no signs, and say so where they are asked.
"""

from __future__ import annotations

from kb.flags import Flag
from kb.sources import cite
from kb.vocabulary.answers import (
    Age,
    Inflammation,
    InflammationChecked,
    InflammationPoints,
    MorningStiffness,
    PainDuration,
)
from kb.vocabulary.conclusions import Ceiling, Cleared, Concern, ThoughtOf, Unhindered
from kb.vocabulary.states import InflammationSign as Sign
from language.bounds import at_least, at_most, one_of
from language.domains import NO, YES
from language.findings import Finding
from language.levels import StageLevel, Urgency
from language.rules import NOT, Advice

TELLS_MOST = (
    Sign.WAKING,
    Sign.RELATIVE,
    Sign.HEEL_ELBOW,
    Sign.HEELS_ELBOWS,
    Sign.PSORIASIS,
    Sign.EYE_BOWEL,
    Sign.FINGER,
)
"""Signs of which one at least must be there; 30 minutes of stiffness is another."""

_THOUGHT_OF = ThoughtOf(flag=Flag.SPONDYLOARTHRITIS)
_STIFF = MorningStiffness(minutes=at_least(30))
_NOT_STIFF = MorningStiffness(minutes=at_most(29))
_NOT_WAKING = Inflammation(sign=Sign.WAKING, present=NO)
_CLEARED = Cleared(flag=Flag.SPONDYLOARTHRITIS)
_SOURCES = (cite("N15"), cite("RF10"), cite("house"))


def _clear(name: str, when: tuple[Finding, ...], because: str) -> Advice:
    return Advice(
        id=f"no-ceiling-from-inflammation-{name}",
        when=when,
        then=Unhindered(flag=Flag.SPONDYLOARTHRITIS, stage=StageLevel.FOUR),
        because=because,
        sources=_SOURCES,
    )


RULES: tuple[Advice, ...] = (
    Advice(
        id="inflammation-is-thought-of",
        when=(Age(years=at_most(44)), PainDuration(weeks=at_least(12))),
        then=_THOUGHT_OF,
        because="an illness that inflames the spine begins before the age of 45, and lasts",
        sources=_SOURCES,
    ),
    Advice(
        id="inflammation-is-checked",
        when=(InflammationChecked(present=YES),),
        then=Cleared(flag=Flag.SPONDYLOARTHRITIS),
        because="a blood test, a scan or a rheumatologist has ruled it out",
        sources=_SOURCES,
    ),
    *(
        Advice(
            id=f"concern-rheumatology-by-{name}",
            when=(*when, _THOUGHT_OF, NOT(_CLEARED)),
            then=Concern(flag=Flag.SPONDYLOARTHRITIS, urgency=Urgency.SOON),
            because=f"{words}, before the age of 45, is reason to ask for rheumatology",
            sources=_SOURCES,
        )
        for name, when, words in (
            (
                "points",
                (Inflammation(sign=one_of(*TELLS_MOST), present=YES), InflammationPoints(count=at_least(4))),
                "4 points, one of them from a sign that tells much",
            ),
            (
                "points-and-stiffness",
                (InflammationPoints(count=at_least(3)), _STIFF),
                "3 points with long morning stiffness",
            ),
            (
                "waking-and-stiffness",
                (Inflammation(sign=Sign.WAKING, present=YES), MorningStiffness(minutes=at_least(15))),
                "waking late in the night with stiffness in the morning",
            ),
        )
    ),
    *(
        Advice(
            id=f"concern-blood-test-by-{name}",
            when=(*when, _THOUGHT_OF, NOT(_CLEARED)),
            then=Concern(flag=Flag.SPONDYLOARTHRITIS, urgency=Urgency.LINE),
            because=f"{words} are reason for a blood test (HLA-B27) at the next visit",
            sources=_SOURCES,
        )
        for name, when, words in (
            ("points", (InflammationPoints(count=at_least(3)),), "3 points"),
            (
                "points-and-stiffness",
                (InflammationPoints(count=at_least(2)), _STIFF),
                "2 points and long morning stiffness",
            ),
        )
    ),
    Advice(
        id="ceiling-until-rheumatology",
        when=(Concern(flag=Flag.SPONDYLOARTHRITIS, urgency=Urgency.SOON),),
        then=Ceiling(flag=Flag.SPONDYLOARTHRITIS, stage=StageLevel.TWO),
        because="slow strength does no harm to an inflamed joint or tendon; harder work waits until it is looked at",
        sources=_SOURCES,
    ),
    # What leaves the stages open
    _clear("after-45", (Age(years=at_least(45)),), "an illness that inflames the spine begins before the age of 45"),
    _clear(
        "before-12-weeks",
        (PainDuration(weeks=at_most(11)),),
        "an illness that inflames the spine is thought of after 12 weeks of pain",
    ),
    _clear("when-checked", (_CLEARED,), "it has been ruled out"),
    _clear("with-2-points", (InflammationPoints(count=at_most(2)), _NOT_WAKING), "2 points or fewer say little"),
    _clear(
        "with-3-points",
        (InflammationPoints(count=at_most(3)), _NOT_STIFF, _NOT_WAKING),
        "3 points or fewer without long stiffness call for a blood test at most",
    ),
    _clear(
        "without-stiffness",
        (InflammationPoints(count=at_most(3)), MorningStiffness(minutes=at_most(14))),
        "3 points or fewer with little stiffness call for a blood test at most",
    ),
    _clear(
        "without-a-sign-that-tells-much",
        (*(Inflammation(sign=sign, present=NO) for sign in TELLS_MOST), _NOT_STIFF),
        "none of the signs that tell most is there",
    ),
)
