"""How much pain is all right, and what to do in a flare: one sourced, versioned rule, never free text.

The limit of 3 of 10 is that of this condition's authors (F041). The Achilles model allows 5 (F051); that is left to a
clinician (F052). Which dial is turned first follows RC08. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sayings import Sentence
from kb.sources import cite
from language.pain import Band, PainRule
from language.sources import Citation

BANDS: tuple[Band, ...] = (
    Band(0, 3, "Fine", "Carry on, if it is back to normal within 24 hours.", "ok"),
    Band(4, 5, "Too much", "Make it easier now: bend less, use less weight, or do fewer.", "careful"),
    Band(6, 10, "Stop", "Stop for today. Follow the steps for a flare.", "stop"),
)
HEALING_BANDS: tuple[Band, ...] = (
    Band(0, 1, "Fine", "Carry on, if it is back to normal within 24 hours.", "ok"),
    Band(2, 3, "Too much", "Make it easier now: bend less, use less weight, or do fewer.", "careful"),
    Band(4, 10, "Stop", "Stop for today. Follow the steps for a flare.", "stop"),
)
"""For what may still be healing (N21, N32); that it stops at 4 is our choice."""
BAND_SOURCES: tuple[Citation, ...] = (cite("F041"), cite("F051"), cite("F052"), cite("house"))

FLARE_STEPS: tuple[str, ...] = (
    (
        "If the pain is still up 24 hours after a session, make the exercise that you suspect easier: less bend, a fifth less "
        "weight, or one set fewer. Keep the others."
    ),
    "Do the next session only when the pain is back to normal.",
    "If it happens 2 times in a row, leave that exercise out until your next check-in.",
    "Keep moving gently. Do not stretch it and do not rub it.",
)
FLARE_SOURCES: tuple[Citation, ...] = (cite("F030"), cite("F041"), cite("F046"), cite("house"))

STEP_UP = (
    "Before your next check-in only the weight may go up: after 2 quiet sessions with more repeats left than it says, add the "
    "smallest weight. Worse the next morning? Go back, and add nothing for 7 days. No new exercise or "
    "speed before it."
)
STEP_UP_SOURCES: tuple[Citation, ...] = (cite("F041"), cite("F046"), cite("F104"), cite("house"))
STAY_IN_NEW_STAGE = (
    "Your answers to the checks open a new stage, but the last weeks ask to stay. Do the plan as written, "
    "and add nothing yet."
)
"""Told when a stage opens while the last weeks ask to stay."""
PLAN_GOES_UP = "Your tendon coped well with the last sessions, so your plan goes up a step."
"""Told when the last weeks ask to step up and the plan does, and nothing in it becomes less."""
ONE_PAYS = (
    "A session was a little too much, as happens on the way. What it may have come from gets no harder for now. What went well "
    "goes on."
)
"""Told after a raised day when nothing in the plan becomes less (PR4: one raised day costs one exercise, never the others)."""

PAIN = PainRule(
    bands=BANDS,
    healing_bands=HEALING_BANDS,
    healing=Sentence.ALMOST_NO_PAIN,
    flare_steps=FLARE_STEPS,
    step_up=STEP_UP,
    step_up_but="What stays as you do it now gets nothing more yet.",
    step_up_eased="What was made easier gets nothing more yet.",
    step_up_held="Not before your next check-in: until then no exercise gets harder, and no weight goes up.",
    stay_in_new_stage=STAY_IN_NEW_STAGE,
    plan_goes_up=PLAN_GOES_UP,
    one_pays=ONE_PAYS,
    band_sources=BAND_SOURCES,
    flare_sources=FLARE_SOURCES,
    step_up_sources=STEP_UP_SOURCES,
)
