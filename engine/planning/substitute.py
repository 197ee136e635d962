"""Find the nearest safe exercise: the procedure ``nearest-substitute``."""

from __future__ import annotations

from functools import lru_cache

import networkx as nx

from engine.planning.parts import Substitute
from language.exercises import Exercise
from language.knowledge import KnowledgeBase
from language.lines import Lines


@lru_cache(maxsize=4096)
def stand_ins(name: str, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return what may stand in for an item, nearest first; of several at the same distance the first in the catalogue."""
    distances: dict[str, int] = nx.single_source_shortest_path_length(knowledge.regressions, name)
    place = knowledge.graph.nodes
    exercises = knowledge.exercises
    easier = (
        other
        for other in distances
        if other != name and _may_stand_in(exercises[other], exercises[name], knowledge.lines)
    )
    return tuple(sorted(easier, key=lambda other: (distances[other], place[other]["place"])))


def _may_stand_in(easier: Exercise, exercise: Exercise, lines: Lines) -> bool:
    return lines.trains_alike(easier, exercise) and not lines.growth(easier, exercise)


def substitute(name: str, allowed: frozenset[str], knowledge: KnowledgeBase) -> Substitute | None:
    """Return the nearest allowed regression of an item, with the path to it.

    Only regressions are followed, and only to what trains the same kind of thing and loads nothing that the item does not.
    Of several at the same distance the first in the catalogue is taken; of several paths to it, the one whose steps come
    first in the catalogue.

    Args:
        name: Id of the item that is out.
        allowed: Ids of the items that are allowed.
        knowledge: The knowledge whose item it is.
    """
    nearest = next((other for other in stand_ins(name, knowledge) if other in allowed), None)
    if nearest is None:
        return None
    return Substitute(knowledge.exercises[nearest], _path(name, nearest, knowledge))


@lru_cache(maxsize=8192)
def _path(name: str, nearest: str, knowledge: KnowledgeBase) -> tuple[str, ...]:
    place = knowledge.graph.nodes
    paths = nx.all_shortest_paths(knowledge.regressions, name, nearest)
    return tuple(min(paths, key=lambda steps: [place[step]["place"] for step in steps]))
