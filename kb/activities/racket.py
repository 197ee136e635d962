"""Racket sports: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

RACKET: tuple[Activity, ...] = (
    Activity(
        id="tennis",
        name="Tennis",
        family=Sort.RACKET,
        parts=(
            "racket-sport-easy",
            "change-of-direction-walked",
            "tennis-serve",
            "jockeying",
            "change-of-direction",
            "racket-lunge",
        ),
        trigger="the low lunge to a wide ball",
        change=(
            "Let wide balls and drop shots go. Take two short steps in place of one long one. "
            "Play doubles, and sit on a cushion at the change of ends."
        ),
        order=(
            "hitting from one spot",
            "side steps, half the court",
            "low and wide balls",
            "the full serve",
            "doubles, then singles practice",
            "a match",
        ),
        back="you have played a match, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="badminton",
        name="Badminton",
        family=Sort.RACKET,
        parts=(
            "racket-sport-easy",
            "change-of-direction-walked",
            "tennis-serve",
            "jockeying",
            "change-of-direction",
            "racket-lunge",
        ),
        trigger="the deep lunge to the net",
        change="Let the drop shots go. Reach the corners with two short steps, not one long one. Play doubles.",
        order=(
            "hitting from one spot",
            "side steps, half the court",
            "lunges to the net",
            "jumps and smashes",
            "doubles, then singles practice",
            "a match",
        ),
        back="you have played a match, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="squash",
        name="Squash",
        family=Sort.RACKET,
        parts=("racket-sport-easy", "change-of-direction-walked", "jockeying", "change-of-direction", "racket-lunge"),
        trigger="the deep lunge into a front corner",
        change="Hit alone or with an easy partner. Let balls in the front corners go. Take short steps and stay tall.",
        order=(
            "hitting alone from one spot",
            "drills along the side wall",
            "balls fed to the front corners",
            "the full court without points",
            "practice games",
            "a match",
        ),
        back="you have played a match, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="padel-or-pickleball",
        name="Padel or pickleball",
        family=Sort.RACKET,
        parts=(
            "racket-sport-easy",
            "change-of-direction-walked",
            "tennis-serve",
            "jockeying",
            "change-of-direction",
            "racket-lunge",
        ),
        trigger="the bend and lunge to a low ball",
        change="Let low and wide balls go. Bend your knees more than your hips. Ask your partners for easy rallies.",
        order=(
            "easy rallies from one spot",
            "side steps, half the court",
            "low and wide balls",
            "serves and smashes",
            "a game for fun",
            "a match",
        ),
        back="you have played a match, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="table-tennis",
        name="Table tennis",
        family=Sort.RACKET,
        parts=("racket-sport-easy", "defensive-stance", "jockeying"),
        trigger="the low, bent stance that you hold for long",
        change="Stand taller, with soft knees. Let the wide balls go. Walk about between games.",
        order=(
            "rallies from one spot, standing tall",
            "side steps",
            "the low stance in short spells",
            "full practice",
            "a match",
        ),
        back="you have played a match, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Racket sports."""
