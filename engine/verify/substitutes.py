"""Invariant 9: a substitute trains what the original trains, and brings nothing that is out.

Over every athlete: none of them brings a load that is out, or could be. And each pair that planning can use at all is
compared: the substitute is below in the graph, pulls and presses no harder, and brings no new load.
"""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from engine.planning.substitute import stand_ins
from engine.verify.anomalies import Anomaly, Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language.knowledge import KnowledgeBase

BRINGS = """
alive :- substitute(a, _, _).
brings(E, F, L) :- substitute(a, E, F), loads(F, L), contraindicated(a, L), not shown(a, F, L).
brings(E, F, L) :- substitute(a, E, F), loads(F, L), possibly_contraindicated(a, L), not shown(a, F, L).
brings(E, F, "itself") :- substitute(a, E, F), possibly_excluded(a, F).
same_load(E, F) :- substitute(a, E, F), E = F.
wrong("brings-what-is-out") :- brings(_, _, _).
wrong("stands-in-for-itself") :- same_load(_, _).
wrong("two-substitutes") :- substitute(a, E, F), substitute(a, E, G), F < G.
"""

CLAIMS = (
    Violation("brings-what-is-out", "a substitute brings what is out or could be: {detail}", "brings"),
    Violation("stands-in-for-itself", "an item stands in for itself: {detail}", "same_load"),
    Violation("two-substitutes", "an item has two substitutes"),
)


def run(subject: Subject) -> Result:
    """Look for a substitute that brings what is out, and for one that is no easier than what it replaces."""
    proven = prove(subject, CHECK.name, one(subject.knowledge, BRINGS), CLAIMS)
    knowledge = subject.knowledge
    pairs = [(name, easier) for name in knowledge.exercises for easier in stand_ins(name, knowledge)]
    compared = tuple(anomaly for name, easier in pairs for anomaly in _compared(name, easier, knowledge))
    return Result(f"{len(pairs)} possible substitutions, {proven.figure}", (*proven.anomalies, *compared))


def _compared(original: str, easier: str, knowledge: KnowledgeBase) -> Iterator[Anomaly]:
    one, other = knowledge.exercises[original], knowledge.exercises[easier]
    key = f"{original}+{easier}"
    if not nx.has_path(knowledge.regressions, original, easier):
        yield Anomaly(key, f"{easier} stands in for {original} and is no easier form of it")
    if not knowledge.lines.trains_alike(one, other):
        yield Anomaly(key, f"{easier} stands in for {original} and trains something else")
    if other.tension.rank > one.tension.rank or other.compression.rank > one.compression.rank:
        yield Anomaly(key, f"{easier} stands in for {original} and pulls or presses harder")
    new = [load.code for load in other.loads if load not in knowledge.lines.loads_with_lesser(one)]
    if new:
        yield Anomaly(key, f"{easier} stands in for {original} and brings a new load: {', '.join(new)}")


CHECK = Check(
    "substitutes-are-easier",
    "a substitute trains what the original trains, and brings nothing that is out and nothing new",
    run,
    ("clingo",),
)
