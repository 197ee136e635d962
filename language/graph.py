"""The exercise graph: what loads what, and what is easier than what.

Nodes are exercises (by id) and loads (``load:`` and code). Edges carry their kind as key: ``loads`` from an exercise to a
load, ``regresses-to`` from an exercise to an easier one, ``progresses-to`` the other way.

What an exercise is built up from must hang together: lines run in no circle, their stage never drops on the way up, an
easier item asks nothing more, and no exercise is cut off. Every exercise is reached by progressions from one that needs
nothing before it: one of stage 1, or one that stages do not govern. Treatments, stretches and daily life may stand alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import networkx as nx

from language.bounds import Bound
from language.conclusions import Contraindicated, Stage
from language.domains import Choice
from language.errors import KnowledgeError, did_you_mean
from language.exercises import Exercise
from language.findings import slots
from language.levels import StageLevel
from language.lines import Lines
from language.loads import Load
from language.rules import Advice, premises
from language.work import Kind

LOADS = "loads"
REGRESSES = "regresses-to"
PROGRESSES = "progresses-to"

MAY_STAND_ALONE = (Kind.MANUAL, Kind.STRETCH, Kind.DAILY)


def load_node(load: Load) -> str:
    """Return the node of a load."""
    return f"load:{load.code}"


def build(catalogue: Mapping[str, Exercise], loads: Iterable[Load], lines: Lines) -> nx.MultiDiGraph[str]:
    """Return the graph of a catalogue.

    Args:
        catalogue: The items.
        loads: All loads, in the order of their scale.
        lines: What makes one item easier than another.

    Raises:
        KnowledgeError: A regression names no item, runs in a circle, has a higher stage than its item or asks more of the
            tendon; or an exercise of a later stage has none.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for load in loads:
        graph.add_node(load_node(load), kind="load")
    for place, item in enumerate(catalogue.values()):
        graph.add_node(item.id, kind="exercise", place=place)
    for item in catalogue.values():
        for load in item.loads:
            graph.add_edge(item.id, load_node(load), key=LOADS)
        for easier in item.regressions:
            _check_regression(item, easier, catalogue, lines)
            graph.add_edge(item.id, easier, key=REGRESSES)
            graph.add_edge(easier, item.id, key=PROGRESSES)
    _refuse_circles(graph)
    _refuse_drops_of_stage(graph, catalogue)
    for item in catalogue.values():
        _refuse_cut_off(item)
    return graph


def _check_regression(item: Exercise, easier: str, catalogue: Mapping[str, Exercise], lines: Lines) -> None:
    if easier not in catalogue:
        raise KnowledgeError(item.id, f"its regression {easier!r} is not there", hint=did_you_mean(easier, catalogue))
    below = catalogue[easier].stage
    if item.stage is not None and below is not None and below > item.stage:
        raise KnowledgeError(item.id, f"its regression {easier!r} has a higher stage", f"{below} above {item.stage}")
    more = lines.growth(catalogue[easier], item)
    if more and (item.id, easier) not in lines.accepted:
        raise KnowledgeError(item.id, f"its regression {easier!r} must not ask more of the tendon", "; ".join(more))


def _refuse_drops_of_stage(graph: nx.MultiDiGraph[str], catalogue: Mapping[str, Exercise]) -> None:
    """Refuse a line that comes back up to a later stage below an item, by way of items that no stage governs."""
    easier = along(graph, REGRESSES)
    for item in catalogue.values():
        for name in sorted(nx.descendants(easier, item.id)):
            below = catalogue[name].stage
            if item.stage is not None and below is not None and below > item.stage:
                path = " -> ".join(nx.shortest_path(easier, item.id, name))
                raise KnowledgeError(item.id, f"the stage drops on the way up from {name!r}", path)


def _refuse_cut_off(item: Exercise) -> None:
    """Refuse an exercise that nothing leads up to, although it does not belong to the start."""
    if item.stage in (None, 1) or item.regressions or item.kind in MAY_STAND_ALONE:
        return
    raise KnowledgeError(item.id, "an exercise of a later stage must have an easier one", f"stage {item.stage}, none")


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


def put_out(rules: Iterable[Advice]) -> frozenset[Load]:
    """Return every load that some rule could put out."""
    found: set[Load] = set()
    for rule in rules:
        if not isinstance(rule.then, Contraindicated):
            continue
        load = rule.then["load"]
        found.update((load,) if isinstance(load, Load) else _could_be(rule, load.__bind__))
    return frozenset(found)


def _could_be(rule: Advice, name: str) -> Iterable[Load]:
    """Yield the loads that a variable of a rule can stand for."""
    for premise in premises(rule):
        for slot, value in premise.pattern.values_by_slot.items():
            domain = slots(premise.finding)[slot]
            if getattr(value, "__bind__", None) == name and isinstance(domain, Choice):
                yield from (option for option in domain.options if isinstance(option, Load))


def refuse_idle_loads(catalogue: Mapping[str, Exercise], loads: Iterable[Load], rules: Iterable[Advice]) -> None:
    """Check that the loads tie catalogue and rules together.

    Raises:
        KnowledgeError: A load is brought by no item, or put out by no rule, so it says nothing.
    """
    brought = {load for item in catalogue.values() for load in item.loads}
    out = put_out(rules)
    for load in loads:
        if load not in brought:
            raise KnowledgeError("catalogue", f"no item brings the load {load.code!r}")
        if load not in out:
            raise KnowledgeError("rules", f"no rule puts out the load {load.code!r}")


def refuse_shut_out(catalogue: Mapping[str, Exercise], rules: Iterable[Advice]) -> None:
    """Check that each item can be used in its first stage.

    Raises:
        KnowledgeError: A rule that reads nothing but the stage puts out what an item loads, in the item's first stage.
    """
    for rule in rules:
        here = [premise.pattern for premise in premises(rule) if premise.finding is Stage]
        if not isinstance(rule.then, Contraindicated) or len(here) != len(rule.when):
            continue
        for item in catalogue.values():
            stages = [stage for stage in StageLevel if item.stage == stage.number and _fits(here[0]["stage"], stage)]
            if stages and rule.then["load"] in item.loads:
                raise KnowledgeError(
                    item.id, "its first stage must be one that lets it in", f"stage {item.stage}, which {rule.id} shuts"
                )


def _fits(value: object, stage: StageLevel) -> bool:
    return value is stage or (isinstance(value, Bound) and value.test(stage))
