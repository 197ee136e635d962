"""Nerves, and pain outside this knowledge.

Purpose: refer, with urgency. Status: not reviewed by a clinician.
"""

from kb.language import Advice, cite
from kb.vocabulary.answers import (
    Numbness,
    PainSite,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    Course,
    Flag,
    Site,
    Urgency,
)

RULES: tuple[Advice, ...] = (
    Advice(
        id="refer-spreading-numbness",
        when=(Numbness(course=Course.SPREADING),),
        then=Referral(flag=Flag.NERVE, urgency=Urgency.DAYS),
        because="numbness that spreads can mean that a nerve is pressed",
        sources=(cite("RF05"),),
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
