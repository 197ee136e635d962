"""The exercise graph: what loads what, and what is easier than what.

Nodes are exercises (by id) and loads (``load:`` and code). Edges carry their kind as key: ``loads`` from an exercise to a
load, ``regresses-to`` from an exercise to an easier one, ``progresses-to`` the other way.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import networkx as nx

from kb.errors import KnowledgeError, did_you_mean
from kb.exercises import CATALOGUE, Exercise
from kb.vocabulary.scales import Load

LOADS = "loads"
REGRESSES = "regresses-to"
PROGRESSES = "progresses-to"


def load_node(load: Load) -> str:
    """Return the node of a load."""
    return f"load:{load.code}"


def build(catalogue: Mapping[str, Exercise]) -> nx.MultiDiGraph[str]:
    """Return the graph of a catalogue.

    Raises:
        KnowledgeError: A regression names no item, runs in a circle, or has a higher stage than its item.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for load in Load:
        graph.add_node(load_node(load), kind="load")
    for place, item in enumerate(catalogue.values()):
        graph.add_node(item.id, kind="exercise", place=place)
    for item in catalogue.values():
        for load in item.loads:
            graph.add_edge(item.id, load_node(load), key=LOADS)
        for easier in item.regressions:
            _check_regression(item, easier, catalogue)
            graph.add_edge(item.id, easier, key=REGRESSES)
            graph.add_edge(easier, item.id, key=PROGRESSES)
    _refuse_circles(graph)
    return graph


def _check_regression(item: Exercise, easier: str, catalogue: Mapping[str, Exercise]) -> None:
    if easier not in catalogue:
        raise KnowledgeError(item.id, f"its regression {easier!r} is not there", hint=did_you_mean(easier, catalogue))
    below = catalogue[easier].stage
    if item.stage is not None and below is not None and below > item.stage:
        raise KnowledgeError(item.id, f"its regression {easier!r} has a higher stage", f"{below} above {item.stage}")


def _refuse_circles(graph: nx.MultiDiGraph[str]) -> None:
    easier = along(graph, REGRESSES)
    try:
        circle = nx.find_cycle(easier)
    except nx.NetworkXNoCycle:
        return
    raise KnowledgeError("catalogue", "regressions run in a circle", " -> ".join(edge[0] for edge in circle))


def along(graph: nx.MultiDiGraph[str], key: str) -> nx.DiGraph[str]:
    """Return the graph of one kind of edge, edges in the order in which they were added."""
    view: nx.DiGraph[str] = nx.DiGraph()
    view.add_nodes_from(graph.nodes(data=True))
    view.add_edges_from((start, end) for start, end, kind in graph.edges(keys=True) if kind == key)
    return view


@cache
def exercise_graph() -> nx.MultiDiGraph[str]:
    """Return the graph of the catalogue, built once."""
    return build(CATALOGUE)


@cache
def regressions() -> nx.DiGraph[str]:
    """Return the catalogue's ``regresses-to`` edges, built once."""
    return along(exercise_graph(), REGRESSES)
