"""How it goes under loading.

Purpose: refer, with urgency. Status: not reviewed by a clinician.
"""

from kb.language import Advice, at_least, cite, one_of
from kb.vocabulary.answers import (
    DailyPain,
    LoadingWeeks,
    PainTrend,
)
from kb.vocabulary.conclusions import Referral
from kb.vocabulary.states import (
    Flag,
    Trend,
    Urgency,
)

RULES: tuple[Advice, ...] = (
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
)
