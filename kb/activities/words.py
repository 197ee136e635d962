"""What a plan says of a sport or activity, with the days and amounts.

What hurt rests for 7 days and comes back at half; what was too much rests for 14 days; a first try takes 10 minutes and waits a
day. The order of it is that of exercises (F041, F030, F045); the days and the minutes are our choice. Not reviewed by a
clinician.
"""

from __future__ import annotations

from kb.sources import cite
from language.activities import ActivityWords

_LIMIT = "within the pain limit of this plan, and quiet the next day"

WORDS = ActivityWords(
    go_on="It goes well. Go on as you do it now for 2 weeks: no longer, no harder and no deeper.",
    then_add=(
        f"Then add one thing at a time, while it stays {_LIMIT}. Add to your time by 10% a week at most, or by 5 minutes where "
        "that is more."
    ),
    less="It goes well. Go on as you do it now, but without what is named here: no longer, no harder and no deeper.",
    ease=(
        f"The part that hurts rests for 7 days; often it is {{trigger}}. The rest may go on {_LIMIT}. {{change}} "
        "After 7 days do half of that part. When 2 sessions stay quiet, do all of it. "
        "If it hurts again, leave it out for 14 days."
    ),
    only="Something in your answers needs care first, so for now do only what is allowed here.",
    only_sore="What hurts rests for 7 days. {change}",
    pause=(
        "It was too much. Leave it out for 14 days. Then answer the questions again: your plan says whether its first step may "
        "begin."
    ),
    nothing_open="Leave it out for now: nothing in it is allowed yet.",
    begin=(
        "Begin with the first step, {first}. The first time, do 10 minutes at most, and wait a day. "
        f"If it stays {_LIMIT}, do it once more. After 2 quiet sessions take the next step."
    ),
    one_by_one="Begin one sport at a time, a week apart.",
    wait="Leave it for now. It begins when its first step is allowed.",
    wait_for_a_good_time="Leave it for now. Nothing new begins until a check-in went well.",
    tell="Leave it out until you have told how it goes: then your plan can say more.",
    daily="Do as little of it as you can for now. {change}",
    sources=(cite("F041"), cite("F030"), cite("F045"), cite("house")),
)
"""Sentences for athletes."""
