"""Lines of progression: what makes one item of the catalogue easier than another.

An easier item loads nothing that the harder one does not: each of its loads is also a load of the harder item, or less of
the same thing. Where a line of the source catalogue breaks this, the reason to keep it stands here; a substitute is never
taken across such a break. Our choice throughout. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from functools import cache

from kb.exercises import Exercise
from kb.vocabulary.scales import Load, Purpose
from language.work import Degree, Laterality

ASKS_MORE: dict[Load, Load] = {
    Load.FLEXION_PAST_60: Load.FLEXION_PAST_30,
    Load.FLEXION_PAST_90: Load.FLEXION_PAST_60,
    Load.STAIRS: Load.WALKING,
    Load.EASY_RUNNING: Load.WALKING,
    Load.SPEED: Load.EASY_RUNNING,
    Load.UPHILL: Load.EASY_RUNNING,
    Load.JUMPING: Load.EASY_RUNNING,
    Load.ACCELERATION: Load.SPEED,
}
"""Load to the load that it is more of: who bears the first bears the second."""

ACCEPTED: dict[tuple[str, str], str] = {
    ("weighted-bridge", "single-leg-bridge"): (
        "the weight comes last in the line of bridges; one leg alone lifts less in all"
    ),
    ("bridge-walk-out", "single-leg-long-lever-bridge"): (
        "each step of the walk-out rests on one leg for a moment, further out than the bridge"
    ),
    ("standing-leg-curl", "leg-curl-hold"): "a hold is as light as one makes it, and nothing moves",
    ("ball-assisted-nordic", "prone-leg-curl"): "the machine takes any weight; the ball takes only part of the body's",
    ("heavy-slow-leg-curl", "prone-leg-curl"): "it is the same curl with a light weight",
    ("rack-pull", "barbell-hip-thrust"): "the thrust bends further only at its bottom, where it is lightest",
    ("low-step-up", "single-leg-bridge"): "the bridge pulls more, but with the hip nearly straight",
    ("split-squat-jump", "kettlebell-swing"): "the swing has no landing; the hinge in it has a check of its own",
    ("stair-runs", "walking-lunge"): "a lunge is as deep as a stair, slow and on the flat",
    ("heavy-sled-push", "light-sled-pull"): "the light sled comes first; its quicker step has a check of its own",
}
"""Item and easier item to the reason why the line stays, although the easier item loads something more."""


@cache
def bears(exercise: Exercise) -> frozenset[Load]:
    """Return every load that an item brings, and every load that one of these is more of.

    What is done on one leg with more than a light pull also bears a heavy load on one leg, whatever its kind.
    """
    found = set(exercise.loads)
    if exercise.laterality is Laterality.SINGLE and exercise.tension is not Degree.LOW:
        found.add(Load.SINGLE_LEG)
    for load in exercise.loads:
        lesser = ASKS_MORE.get(load)
        while lesser is not None:
            found.add(lesser)
            lesser = ASKS_MORE.get(lesser)
    return frozenset(found)


def growth(easier: Exercise, harder: Exercise) -> tuple[str, ...]:
    """Return in words what an item asks of the tendon that a harder one does not; empty when it is easier indeed."""
    loads = [load.label for load in easier.loads if load not in bears(harder)]
    pull = ["more pull"] if easier.tension.rank > harder.tension.rank else []
    pressing = ["more pressing"] if easier.compression.rank > harder.compression.rank else []
    return (*loads, *pull, *pressing)


_STRENGTH = (Purpose.HOLD, Purpose.BRIDGE_STRENGTH, Purpose.CURL_STRENGTH, Purpose.BENT_HIP_STRENGTH, Purpose.TEST)
_MOVEMENT = (Purpose.RUNNING, Purpose.ACCELERATION, Purpose.START, Purpose.FITNESS)
ALIKE: tuple[frozenset[Purpose], ...] = (
    frozenset((*_STRENGTH, Purpose.SPRING)),
    frozenset((*_MOVEMENT, Purpose.SPRING)),
)
"""Purposes that train alike: strength of the hamstring, and movement; springy work is both."""


def trains_alike(one: Exercise, other: Exercise) -> bool:
    """Return whether two items share a purpose, or a kind of purpose; what serves nothing is like anything."""
    if not one.serves or not other.serves:
        return True
    same = set(one.serves) & set(other.serves)
    return bool(same) or any(kind & set(one.serves) and kind & set(other.serves) for kind in ALIKE)
