"""What is asked together, and in which order: emergencies, then whether we can help at all, then what decides most.

The emergency list stands alone and first. Then where it hurts, since when and how it began: who is outside what we know hears
so before anything else is asked. Then all that could need a doctor; then the pain, after which a careful plan can be had; then
what the person wants and does, and the checks on the floor last, lightest first. What is asked only after an answer stands on a
later screen than that answer.
At a check-in what is as usual, and what is as it was, is confirmed in one go and only exceptions are told; warning signs, and
all that needs a doctor, are asked each time. The order is our choice; `tests/support/order.py` measures what it costs. Status:
not reviewed by a clinician.
"""

from __future__ import annotations

from language.screens import Head, Screen

FIRST = "First: is it an emergency?"
WHERE = "Where it hurts"
SAFE = "Is it safe to start?"
SINCE = "Since last time"
SPORT = "Your sport"
TRAINING = "Your training now"
PAIN = "Your pain"
CHECKS = "What your tendon can take"
AS_PLANNED = "Since last time: was it like this?"
AS_BEFORE = "What you told us before: is it still so?"
TRIED = "Your checks: try each of them again. Are they still so?"

SCREENS: tuple[Screen, ...] = (
    Screen(id="new-signs", part=FIRST, title="Anything new", asks=("new-signs",)),
    Screen(
        id="emergency",
        part=FIRST,
        title="Signs that cannot wait",
        ticks="Which of these are so, today?",
        asks=(
            "saddle-numbness",
            "bladder-bowel",
            "both-legs",
            "leg-weakness",
            "fever",
            "leg-swelling",
            "thigh-pain",
            "breathless",
            "cannot-stand",
            "cold-leg",
            "tight-leg",
        ),
    ),
    Screen(
        id="emergency-checks",
        part=FIRST,
        title="How to find out",
        ticks="Try each of these now. Which of them are so?",
        asks=(
            "saddle-check",
            "bladder-check",
            "both-legs-check",
            "cannot-stand-check",
            "leg-weakness-check",
            "fever-check",
            "leg-swelling-check",
            "breathless-check",
            "cold-leg-check",
            "tight-leg-check",
        ),
    ),
    Screen(
        id="emergency-since",
        part=FIRST,
        title="Since when",
        asks=("cauda-since", "weakness-since", "fever-pain", "clot-risks"),
    ),
    Screen(
        id="emergency-examined",
        part=FIRST,
        title="Who has looked at it",
        ticks="Which of these are so?",
        asks=("cauda-examined", "weakness-examined"),
    ),
    Screen(
        id="where",
        part=WHERE,
        title="The sore spot, and how it began",
        asks=("pain-site", "side", "pain-spread", "pain-feels", "numbness", "age", "pain-weeks", "onset"),
    ),
    Screen(
        id="tear",
        part=SAFE,
        title="When it began, and medicines",
        ticks="Which of these are so?",
        heads=(
            Head(
                "when it began: a pop, a snap or a tear, sudden weakness, or you could not go on; or a bruise or a dent",
                ("pop", "forced-to-stop", "bruising"),
            ),
        ),
        asks=("pop", "forced-to-stop", "bruising", "old-tear", "recent-steroid", "sharp-worsening", "fluoroquinolone"),
    ),
    Screen(
        id="old-tear", part=SAFE, title="The old tear", asks=("old-tear-kind", "old-tear-weeks", "old-tear-cleared")
    ),
    Screen(
        id="illness",
        part=SAFE,
        title="Night, and your health",
        ticks="Which of these are so?",
        asks=("blood-thinner", "night-pain", "illness-signs", "infection-risks", "bone-risks"),
    ),
    Screen(id="cancer", part=SAFE, title="The cancer", asks=("cancer-when", "cancer-kind")),
    Screen(
        id="bones",
        part=SAFE,
        title="Your bones, joints and nerves",
        ticks="Which of these are so?",
        asks=("pregnancy", "morning-stiffness", "bone-signs", "inflammation-signs", "other-signs"),
    ),
    Screen(id="in-pregnancy", part=SAFE, title="Your pregnancy", asks=("pregnancy-signs", "pregnancy-seen")),
    Screen(
        id="after-medicines",
        part=SAFE,
        title="Since the medicine",
        asks=("antibiotic-when", "antibiotic-pain", "antibiotic-answered"),
    ),
    Screen(
        id="looked-at",
        part=SAFE,
        title="What was found out already",
        ticks="Which of these are so?",
        asks=("tear-looked-for", "growth-checked", "illness-checked", "inflammation-checked"),
    ),
    Screen(id="done", part=SINCE, title="What you did", confirms=AS_PLANNED, is_whole=True, asks=("done", "undone")),
    Screen(
        id="sessions",
        part=SINCE,
        title="During your sessions",
        confirms=AS_PLANNED,
        is_whole=True,
        asks=("session-pain", "sore-with"),
    ),
    Screen(
        id="day-after",
        part=SINCE,
        title="The day after",
        confirms=AS_PLANNED,
        is_whole=True,
        asks=("next-day", "flared"),
    ),
    Screen(
        id="left",
        part=SINCE,
        title="What was left in you",
        confirms=AS_PLANNED,
        is_whole=True,
        asks=("more-left", "fewer-left"),
    ),
    Screen(id="weights", part=SINCE, title="Your weights", confirms=AS_PLANNED, is_whole=True, asks=("weights-used",)),
    Screen(
        id="went",
        part=SINCE,
        title="How it is now",
        confirms=AS_PLANNED,
        asks=("against-last-time", "pain-killers", "was-ill"),
    ),
    Screen(id="retried", part=SINCE, title="What was out", confirms=AS_PLANNED, is_whole=True, asks=("retried",)),
    Screen(id="full", part=SINCE, title="Back in your sport", asks=("full-training", "confidence")),
    Screen(id="holds", part=SINCE, title="Holds", asks=("hold-left", "hold-right")),
    Screen(id="counts", part=SINCE, title="Counted bridges", asks=("repetitions-left", "repetitions-right")),
    Screen(id="outcomes", part=SINCE, title="The longer view", asks=("own-aim", "since-the-start", "visa-h")),
    Screen(
        id="sore-with",
        part=PAIN,
        title="What hurts",
        confirms=AS_BEFORE,
        asks=("provoked-by", "irritants", "running-now"),
    ),
    Screen(
        id="pain",
        part=PAIN,
        title="How strong, and how long",
        confirms=AS_BEFORE,
        asks=("daily-pain", "settling-hours", "sitting-minutes"),
    ),
    Screen(
        id="running",
        part=PAIN,
        title="How running goes",
        confirms=AS_BEFORE,
        asks=("easy-run-pain", "easy-minutes", "fast-run-pain", "top-speed"),
    ),
    Screen(id="found", part=PAIN, title="What was found", asks=("bone-checked", "examined")),
    Screen(id="goal", part=SPORT, title="What you want to get back to", confirms=AS_BEFORE, asks=("sport", "season")),
    Screen(id="work", part=TRAINING, title="What you do now", confirms=AS_BEFORE, asks=("loading-weeks", "doing-now")),
    Screen(id="trend", part=TRAINING, title="How that work went", confirms=AS_BEFORE, asks=("trend",)),
    Screen(id="well", part=TRAINING, title="What you take well", asks=("taken-well", "moves-well")),
    Screen(id="doses", part=TRAINING, title="How much of each", asks=("taken-doses",)),
    Screen(
        id="sports",
        part=TRAINING,
        title="Your other sports, and what you can use",
        confirms=AS_BEFORE,
        asks=("activities", "equipment"),
    ),
    Screen(id="sports-go", part=TRAINING, title="How they go", confirms=AS_BEFORE, asks=("activities-go",)),
    Screen(
        id="life",
        part=TRAINING,
        title="Load, sleep and worry",
        ticks="Which of these are so?",
        confirms=AS_BEFORE,
        asks=("load-rise", "load-spike", "worry", "sleep-hours", "competition-weeks", "body-risks"),
    ),
    Screen(id="bridge", part=CHECKS, title="Bridge, knee bent", confirms=TRIED, asks=("bridge-pain",)),
    Screen(
        id="long-bridge", part=CHECKS, title="Bridge, leg nearly straight", confirms=TRIED, asks=("long-bridge-pain",)
    ),
    Screen(id="lunge", part=CHECKS, title="Deep lunge", confirms=TRIED, asks=("lunge-pain",)),
    Screen(id="hinge", part=CHECKS, title="Bow forward on one leg", confirms=TRIED, asks=("arabesque-pain",)),
    Screen(
        id="strength",
        part=CHECKS,
        title="Strength, side by side",
        confirms=TRIED,
        asks=("sides-equal", "bridge-repetitions"),
    ),
    Screen(id="stretch", part=CHECKS, title="Fast stretch, lying down", confirms=TRIED, asks=("stretch-test",)),
)
