"""Martial arts, boxing and fencing: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

FIGHTING: tuple[Activity, ...] = (
    Activity(
        id="kicking-arts",
        name="Taekwondo, karate or kickboxing",
        family=Sort.FIGHTING,
        parts=("boxing-footwork", "light-technique-kicks", "round-kick", "front-kick", "axe-kick"),
        trigger="the fast, high kick",
        change=(
            "Kick low and slowly, and leave out sparring. Keep the hands, the steps and the shadow work. "
            "Stand taller in the low stances."
        ),
        order=(
            "hands and steps",
            "slow, low kicks",
            "slow kicks, higher",
            "fast kicks",
            "kicks on the bag",
            "sparring",
        ),
        back="you have sparred your usual rounds with all your kicks, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="boxing",
        name="Boxing",
        family=Sort.FIGHTING,
        parts=("boxing-footwork", "half-squat", "skipping-rope"),
        trigger="ducking low, or long spells of skipping",
        change="Stay tall, and dip from your knees, not from your hips. Keep bag and pad work. Leave out skipping.",
        order=(
            "shadow boxing, standing tall",
            "the bag and the pads",
            "slips and ducks",
            "skipping",
            "light sparring",
            "full sparring",
        ),
        back="you have sparred your usual rounds, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="grappling",
        name="Judo, wrestling or jiu-jitsu",
        family=Sort.FIGHTING,
        parts=("grappling-drills", "grappling-guard", "judo-throws", "wrestling-shot"),
        trigger="being folded up on the ground, or the deep shot",
        change=(
            "Drill from the top, and fight for grips standing tall. "
            "Do not let anybody fold your knees to your chest. Tap early to leg locks."
        ),
        order=(
            "easy drills from the top",
            "rounds from set positions, no folding",
            "light work in the guard",
            "throws to a soft mat",
            "live rounds",
            "a contest",
        ),
        back="you have fought your usual live rounds, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="fencing",
        name="Fencing",
        family=Sort.FIGHTING,
        parts=("half-squat", "walking-lunge", "fencing-lunge"),
        trigger="the long, fast lunge",
        change="Step in place of the long lunge. Stand a little taller on guard. Leave out bouts for now.",
        order=(
            "steps without lunges",
            "short, slow lunges",
            "long, slow lunges",
            "fast lunges",
            "practice bouts",
            "a competition",
        ),
        back="you have fenced your usual bouts, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Fighting sports."""
