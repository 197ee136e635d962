"""The catalogue: every exercise, activity and treatment that a plan can choose, hold back or speak of."""

from __future__ import annotations

from kb.exercises.bridges import BRIDGES
from kb.exercises.curls import CURLS
from kb.exercises.daily_life import DAILY_LIFE
from kb.exercises.drills import DRILLS
from kb.exercises.hinges import HINGES
from kb.exercises.holds import HOLDS
from kb.exercises.items import Exercise
from kb.exercises.runs import RUNS
from kb.exercises.squats import SQUATS
from kb.exercises.stretches import STRETCHES
from kb.exercises.treatments import TREATMENTS
from language.errors import KnowledgeError, did_you_mean

__all__ = ["CATALOGUE", "Exercise", "exercise"]

_ALL = (
    *BRIDGES,
    *HOLDS,
    *CURLS,
    *HINGES,
    *SQUATS,
    *DRILLS,
    *RUNS,
    *TREATMENTS,
    *STRETCHES,
    *DAILY_LIFE,
)

CATALOGUE: dict[str, Exercise] = {item.id: item for item in _ALL}

if len(CATALOGUE) != len(_ALL):
    raise KnowledgeError("catalogue", "each item must have an id of its own")


def exercise(name: str) -> Exercise:
    """Return the item with this id.

    Raises:
        KnowledgeError: There is none; the hint names the nearest.
    """
    try:
        return CATALOGUE[name]
    except KeyError:
        raise KnowledgeError("catalogue", f"there is no item {name!r}", hint=did_you_mean(name, CATALOGUE)) from None
