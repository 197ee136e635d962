"""Strata: in which order classes of findings settle, so that ``NOT`` is asked only of what is settled.

Also here: the check that the roles of findings are sound, on which "unknown never loosens" rests.
"""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from language.errors import KnowledgeError
from language.findings import Conclusion, Finding, Role
from language.rules import Advice, premises

Classes = dict[type[Finding], int]


def dependencies(rules: Iterable[Advice]) -> nx.DiGraph[type[Finding]]:
    """Return which class rests on which: an edge from premise to conclusion, ``negated`` when any rule negates it."""
    graph: nx.DiGraph[type[Finding]] = nx.DiGraph()
    for rule in rules:
        made = type(rule.then)
        graph.add_node(made)
        for premise in premises(rule):
            was = graph.has_edge(premise.finding, made) and graph.edges[premise.finding, made]["negated"]
            graph.add_edge(premise.finding, made, negated=was or premise.negated)
    return graph


def strata(rules: tuple[Advice, ...]) -> Classes:
    """Return the stratum of each class, 0 for what needs nothing negated first.

    Raises:
        KnowledgeError: A class depends on its own absence; names the classes in the circle.
    """
    graph = dependencies(rules)
    knots = nx.condensation(graph)
    level: dict[int, int] = {}
    for knot in nx.topological_sort(knots):
        members = knots.nodes[knot]["members"]
        if any(graph.edges[edge]["negated"] for edge in graph.subgraph(members).edges):
            names = ", ".join(sorted(member.__name__ for member in members))
            raise KnowledgeError("rules", "no finding may depend on its own absence through NOT", names)
        level[knot] = max(
            (
                level[knots.graph["mapping"][start]] + graph.edges[start, end]["negated"]
                for start, end in graph.in_edges(members)
                if start not in members
            ),
            default=0,
        )
    return {finding: level[knots.graph["mapping"][finding]] for finding in graph.nodes}


def check_roles(rules: tuple[Advice, ...]) -> None:
    """Check that roles are sound.

    A permission must rest on positive findings all the way down, and never on a prohibition: then an unanswered question
    can only take permissions away. A prohibition may rest on the absence of permissions only: then the run in which every
    unanswered question has all its answers, with absence read from what is permitted now, finds every prohibition that
    could still follow.

    Raises:
        KnowledgeError: Names the finding, and what it must not rest on.
    """
    graph = dependencies(rules)
    for finding in graph.nodes:
        if not issubclass(finding, Conclusion) or finding.role is Role.STATEMENT:
            continue
        below = nx.ancestors(graph, finding) | {finding}
        for start, end in graph.subgraph(below).edges:
            negated = graph.edges[start, end]["negated"]
            _check_edge(finding, start, negated=negated)


def _check_edge(finding: type[Conclusion], below: type[Finding], *, negated: bool) -> None:
    role = below.role if issubclass(below, Conclusion) else Role.STATEMENT
    if finding.role is Role.PERMISSION and (negated or role is Role.PROHIBITION):
        raise KnowledgeError(
            finding.__name__, "a permission must rest on positive findings only", f"it rests on {below.__name__}"
        )
    if finding.role is Role.PROHIBITION and negated and role is not Role.PERMISSION:
        raise KnowledgeError(
            finding.__name__,
            "a prohibition may rest on the absence of permissions only",
            f"it rests on the absence of {below.__name__}",
        )
