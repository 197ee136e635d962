"""Find the nearest safe exercise: the procedure ``nearest-substitute``."""

from __future__ import annotations

from functools import cache

import networkx as nx

from engine.planning.parts import Substitute
from kb.exercises import CATALOGUE, Exercise
from kb.graph import exercise_graph, regressions
from kb.lines import growth, trains_alike


@cache
def stand_ins(name: str) -> tuple[str, ...]:
    """Return what may stand in for an item, nearest first; of several at the same distance the first in the catalogue."""
    distances: dict[str, int] = nx.single_source_shortest_path_length(regressions(), name)
    place = exercise_graph().nodes
    easier = (other for other in distances if other != name and _may_stand_in(CATALOGUE[other], CATALOGUE[name]))
    return tuple(sorted(easier, key=lambda other: (distances[other], place[other]["place"])))


def _may_stand_in(easier: Exercise, exercise: Exercise) -> bool:
    return trains_alike(easier, exercise) and not growth(easier, exercise)


def substitute(name: str, allowed: frozenset[str]) -> Substitute | None:
    """Return the nearest allowed regression of an item, with the path to it.

    Only regressions are followed, and only to what trains the same kind of thing and loads nothing that the item does not.
    Of several at the same distance the first in the catalogue is taken; of several paths to it, the one whose steps come
    first in the catalogue.

    Args:
        name: Id of the item that is out.
        allowed: Ids of the items that are allowed.
    """
    place = exercise_graph().nodes
    nearest = next((other for other in stand_ins(name) if other in allowed), None)
    if nearest is None:
        return None
    paths = nx.all_shortest_paths(regressions(), name, nearest)
    path = min(paths, key=lambda steps: [place[step]["place"] for step in steps])
    return Substitute(CATALOGUE[nearest], tuple(path))
