"""Circularity: no rule feeds itself through others, and nothing rests on its own absence."""

from __future__ import annotations

import networkx as nx

from engine.strata import check_roles, strata
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from language._experta import W
from language.bounds import Bound
from language.errors import KnowledgeError
from language.findings import Conclusion, Finding
from language.rules import Advice, premises


def feeds(rule: Advice, other: Advice) -> bool:
    """Return whether the conclusion of a rule can meet a premise of another."""
    return any(
        part.finding is type(rule.then) and not part.negated and _can_meet(rule.then, part.pattern)
        for part in premises(other)
    )


def _can_meet(then: Conclusion, pattern: Finding) -> bool:
    for name, wanted in pattern.values_by_slot.items():
        got = then[name]
        if isinstance(wanted, W) or isinstance(got, W):
            continue
        if not (wanted.test(got) if isinstance(wanted, Bound) else wanted == got):
            return False
    return True


def feeding(rules: tuple[Advice, ...]) -> nx.DiGraph[str]:
    """Return which rules feed which, by their ids."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    by_class: dict[type[Finding], list[Advice]] = {}
    for rule in rules:
        graph.add_node(rule.id)
        by_class.setdefault(type(rule.then), []).append(rule)
    for other in rules:
        for finding in {part.finding for part in premises(other) if not part.negated}:
            graph.add_edges_from((rule.id, other.id) for rule in by_class.get(finding, ()) if feeds(rule, other))
    return graph


def run(subject: Subject) -> Result:
    """Look for rules that feed each other in a circle."""
    graph = feeding(subject.rules)
    found = [
        Anomaly("+".join(circle), f"these rules feed each other: {', '.join(circle)}") for circle in _circles(graph)
    ]
    try:
        layers = strata(subject.rules)
        check_roles(subject.rules)
    except KnowledgeError as error:
        found.append(Anomaly("strata", str(error)))
        return Result(f"{len(subject.rules)} rules", tuple(found))
    depth = nx.dag_longest_path_length(graph) if not found else 0
    return Result(f"{len(subject.rules)} rules, {max(layers.values()) + 1} layers, chains of {depth + 1}", tuple(found))


def _circles(graph: nx.DiGraph[str]) -> list[list[str]]:
    knots = [sorted(knot) for knot in nx.strongly_connected_components(graph) if len(knot) > 1]
    return sorted(knots + [[name] for name in nx.nodes_with_selfloops(graph)])


CHECK = Check("no-circles", "no rule feeds itself through others, and nothing rests on its own absence", run)
