"""Cycling and triathlon: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

WHEELS: tuple[Activity, ...] = (
    Activity(
        id="road-cycling",
        name="Road cycling",
        family=Sort.WHEELS,
        parts=(
            "cycling",
            "cycling-easy-standing",
            "cycling-standing-climb",
            "cycling-seated-climb",
            "cycling-low-position",
            "cycling-sprint",
        ),
        trigger="the saddle under the sit bone, or the low position",
        change=(
            "Ride upright, for a shorter time, in an easy gear. Stand on the pedals every 10 minutes. "
            "Try a wider saddle or one with a cut-out, and set it 2 to 5 mm lower."
        ),
        order=(
            "more minutes, upright",
            "seated climbs",
            "climbs out of the saddle",
            "the low position, a few minutes at a time",
            "sprints",
        ),
        back=(
            "you have done your longest usual ride in your usual position, and 6 sprints of 10 seconds, "
            "quiet the next day, three times"
        ),
        sources=(cite("house"),),
    ),
    Activity(
        id="indoor-cycling",
        name="Indoor cycling or spin class",
        family=Sort.WHEELS,
        parts=(
            "cycling-easy-standing",
            "recumbent-bike",
            "cycling-standing-climb",
            "turbo-or-spin-bike",
            "fan-bike",
            "cycling-sprint",
        ),
        trigger="sitting on the saddle without a break",
        change=(
            "Start with 10 minutes, with your hands high. Stand on the pedals at least every 10 minutes. "
            "If the saddle still hurts, try a cross-trainer, or a bike that you lean back on."
        ),
        order=(
            "10 easy minutes, upright",
            "more minutes, upright",
            "a harder gear, sitting",
            "a harder gear, standing",
            "fast efforts",
            "a whole class",
        ),
        back="you have done your usual class or ride, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="mountain-bike",
        name="Mountain biking on trails",
        family=Sort.WHEELS,
        parts=(
            "cycling-easy-standing",
            "mountain-biking",
            "cycling-standing-climb",
            "cycling-seated-climb",
            "cycling-sprint",
        ),
        trigger="crouching over the saddle on rough ground, or the jolts",
        change=(
            "Ride smooth, flat tracks in an easy gear. Stand tall on the pedals over bumps, with soft knees. "
            "Get off and push on steep climbs."
        ),
        order=(
            "smooth, flat tracks",
            "more minutes",
            "seated climbs",
            "climbs out of the saddle",
            "rough ground and descents",
            "sprints and jumps",
        ),
        back="you have done your longest usual ride on your usual trails, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="triathlon",
        name="Triathlon",
        family=Sort.WHEELS,
        parts=(
            "swimming-crawl",
            "cycling",
            "cycling-easy-standing",
            "easy-flat-run",
            "cycling-standing-climb",
            "bike-run-brick",
            "turns-and-push-offs",
            "cycling-low-position",
            "racing-distance",
        ),
        trigger="the low position on the bike, then the run on tired legs",
        change=(
            "Train each sport by itself. Run before you ride, or on another day. "
            "Ride upright, and get on and off without a high swing of the sore leg."
        ),
        order=(
            "each sport alone, 20 minutes",
            "each sport alone, 45 minutes",
            "a short upright ride, then a short run",
            "the low position, 5 minutes at a time",
            "a full ride, then a run",
            "a short race",
        ),
        back="you have done your usual ride and then your run, quiet the next day, three times",
        first=("swimming-crawl", "cycling", "easy-flat-run"),
        sources=(cite("house"),),
    ),
)
"""Cycling and triathlon."""
