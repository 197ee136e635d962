"""Hurdles, jumps, throws, race walking and running off the road: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

ATHLETICS: tuple[Activity, ...] = (
    Activity(
        id="hurdles",
        name="Hurdles",
        family=Sort.ATHLETICS,
        parts=("hurdle-walk-overs", "hurdle-trail-leg", "hurdle-lead-leg"),
        trigger="the lead leg, thrown up high and nearly straight",
        change=(
            "Walk over low hurdles with bent knees. "
            "When you hurdle, lead with the other leg, over lower hurdles set further apart. "
            "Leave out leg swings and the hurdle seat stretch."
        ),
        order=(
            "walking over low hurdles",
            "the trail leg at a jog",
            "the lead leg over one low hurdle",
            "3 low hurdles",
            "race height, set further apart",
            "a race",
        ),
        back="you have run 6 times at race height with your full run-up, quiet the next day, in three sessions",
        sources=(cite("house"),),
    ),
    Activity(
        id="long-or-high-jump",
        name="Long, triple or high jump",
        family=Sort.ATHLETICS,
        parts=("skip-for-height", "skip-for-distance", "bounding", "high-jump", "long-jump"),
        trigger="the hard plant of the take-off leg",
        change=(
            "Do your drills from a stand. Take off from the other leg, after a few steps only. "
            "Land in a run, not folded over straight legs."
        ),
        order=(
            "two-foot landings",
            "skips, then bounds",
            "4 strides of run-up",
            "6, then 8 strides",
            "the full run-up",
            "a competition",
        ),
        back="you have jumped 6 times from a full run-up, quiet the next day, in three sessions",
        sources=(cite("house"),),
    ),
    Activity(
        id="throws",
        name="Javelin, shot, discus or hammer",
        family=Sort.ATHLETICS,
        parts=("shot-or-discus", "javelin-throw"),
        trigger="the straight front leg that stops you as you throw",
        change="Throw from a stand, with only a shallow bend. Keep your front knee soft. Leave out run-ups and turns.",
        order=(
            "throws from a stand, tall",
            "throws from a stand, with a deeper bend",
            "4 strides of run-up, or half a turn",
            "6, then 8 strides, or full turns",
            "full throws",
            "a competition",
        ),
        back="you have thrown 6 times with your full run-up or turn, quiet the next day, in three sessions",
        sources=(cite("house"),),
    ),
    Activity(
        id="race-walk",
        name="Race walking (sport)",
        family=Sort.ATHLETICS,
        parts=("level-walking", "race-walking"),
        trigger="the straight knee and long step at speed",
        change="Shorten your step before you slow your rhythm. Walk fast with a soft knee, on flat ground.",
        order=(
            "a normal walk of 45 minutes",
            "a fast walk with soft knees",
            "race style, 5 times 2 minutes",
            "race style for longer",
            "race pace",
            "a race",
        ),
        back="you have walked for as long and as fast as you aim to, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="trail-or-cross-country",
        name="Trail, fell or cross-country running",
        family=Sort.ATHLETICS,
        parts=(
            "hiking-rolling",
            "downhill-walk",
            "hiking-steep-up",
            "downhill-run",
            "uphill-easy-run",
            "trail-running",
        ),
        trigger="the long climb, or a sudden long step",
        change=(
            "Keep any running to flat, even paths. Walk the climbs with short steps, and use poles on the long ones. "
            "Take quick, short steps down."
        ),
        order=(
            "a walk of 1 hour over rolling ground",
            "30 minutes on an even trail",
            "walking up, running the rest",
            "gentle climbs at an easy run",
            "rough ground",
            "a race",
        ),
        back="you have run your usual trail, quiet the next day, three times",
        sources=(cite("house"), cite("F105")),
    ),
    Activity(
        id="buggy-running",
        name="Running with a buggy",
        family=Sort.ATHLETICS,
        parts=("pushing-shopping-or-pram", "easy-flat-run", "running-with-buggy"),
        trigger="leaning into the push, or a hill",
        change=(
            "Walk with the buggy, and run without it. Keep your trunk tall and your arms bent. Stay on flat paths."
        ),
        order=(
            "brisk walks with the buggy",
            "an easy run without it",
            "10 minutes with it on the flat",
            "your usual run on the flat",
            "gentle hills",
        ),
        back="you have done your usual run with the buggy, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Athletics beside running on the flat."""
