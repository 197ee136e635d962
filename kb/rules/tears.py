"""How it began: a tear, an avulsion, a growth plate, an earlier tear or operation.

Purpose: refer, with urgency. Status: not reviewed by a clinician.
"""

from kb.domains import YES
from kb.language import Advice, at_most, between, cite, one_of
from kb.vocabulary.answers import (
    Age,
    Bruising,
    ForcedToStop,
    Numbness,
    OldTear,
    Onset,
    PopFelt,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    Course,
    Flag,
    Manner,
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
)
