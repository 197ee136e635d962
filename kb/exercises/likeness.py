"""When an easier exercise may stand in for another: it trains the same, and in no way asks more of the tendon.

Both orders below are our choice, after the stage tables and the order of running speeds (F104, ST4).
"""

from __future__ import annotations

from functools import cache

from kb.exercises.model import Exercise
from kb.vocabulary.scales import Load, Purpose

LESS: dict[Load, tuple[Load, ...]] = {
    Load.FLEXION_PAST_60: (Load.FLEXION_PAST_30,),
    Load.FLEXION_PAST_90: (Load.FLEXION_PAST_60,),
    Load.STAIRS: (Load.WALKING,),
    Load.EASY_RUNNING: (Load.WALKING,),
    Load.SPEED: (Load.EASY_RUNNING,),
    Load.UPHILL: (Load.EASY_RUNNING,),
    Load.JUMPING: (Load.EASY_RUNNING,),
    Load.ACCELERATION: (Load.SPEED,),
}
"""Each load with those next to it that ask less of the tendon: what brings it asks at least as much as they do."""

_STRENGTH = (Purpose.HOLD, Purpose.BRIDGE_STRENGTH, Purpose.CURL_STRENGTH, Purpose.BENT_HIP_STRENGTH, Purpose.TEST)
_MOVEMENT = (Purpose.RUNNING, Purpose.FITNESS)
ALIKE: tuple[frozenset[Purpose], ...] = (
    frozenset((*_STRENGTH, Purpose.SPRING)),
    frozenset((*_MOVEMENT, Purpose.SPRING)),
)
"""Purposes that train alike: strength of the hamstring, and movement; springy work is both."""


@cache
def covered(load: Load) -> frozenset[Load]:
    """Return a load with all that ask less of the tendon than it does."""
    return frozenset({load}).union(*(covered(less) for less in LESS.get(load, ())))


def may_stand_in(easier: Exercise, exercise: Exercise) -> bool:
    """Return whether an item may take the place of another, if the athlete may do it at all.

    It trains the same kind of thing, pulls and presses no more, and brings no load that is not brought or covered already.
    One leg in place of two is no new load when the pull is lower.
    """
    brought: set[Load] = set().union(*(covered(load) for load in exercise.loads))
    if easier.tension.rank < exercise.tension.rank:
        brought.add(Load.SINGLE_LEG)
    return (
        trains_alike(easier, exercise)
        and easier.tension.rank <= exercise.tension.rank
        and easier.compression.rank <= exercise.compression.rank
        and set(easier.loads) <= brought
    )


def trains_alike(one: Exercise, other: Exercise) -> bool:
    """Return whether two items share a purpose, or a kind of purpose; what serves nothing is like anything."""
    if not one.serves or not other.serves:
        return True
    same = set(one.serves) & set(other.serves)
    return bool(same) or any(kind & set(one.serves) and kind & set(other.serves) for kind in ALIKE)
