"""Inflammation of spine and joints.

Purpose: refer, with urgency. Status: not reviewed by a clinician.
"""

from itertools import combinations

from kb.domains import YES
from kb.language import Advice, at_least, at_most, cite
from kb.vocabulary.answers import (
    Age,
    Inflammation,
    MorningStiffness,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    Flag,
    InflammationSign,
    Urgency,
)

RULES: tuple[Advice, ...] = (
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
)
