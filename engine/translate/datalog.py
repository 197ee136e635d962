"""A small common language for what follows from what, from which the programs for clingo and CLIPS are written.

A clause is ``head(X) :- body(X, Y), not other(Y), X < Y.`` Constants stand in quotation marks or are whole numbers, variables
begin with a capital, ``_`` is anything. What a clause negates must be settled before: clauses stand in layers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from language.domains import Value
from language.errors import KnowledgeError
from language.scales import Scale


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable; ``_`` stands for anything and is bound to nothing."""

    name: str


ANYTHING = Variable("_")
Term = Variable | str | int


@dataclass(frozen=True, slots=True)
class Literal:
    """A predicate with its terms, or its absence."""

    predicate: str
    terms: tuple[Term, ...] = ()
    negated: bool = False

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables, in order."""
        return tuple(term.name for term in self.terms if isinstance(term, Variable) and term != ANYTHING)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison of two terms: ``<``, ``<=``, ``>=``, ``>``, ``=`` or ``!=``."""

    left: Term
    sign: str
    right: Term


@dataclass(frozen=True, slots=True)
class DatalogClause:
    """The head holds when all of the body does; a clause without a body is a fact."""

    head: Literal
    body: tuple[Literal | Comparison, ...] = ()


def constant(value: Value) -> str | int:
    """Return a value as a constant: the code of a member of a scale, a number, or a name."""
    return value.code if isinstance(value, Scale) else value


def fact(predicate: str, *terms: Value) -> DatalogClause:
    """Return a fact."""
    return DatalogClause(Literal(predicate, tuple(constant(term) for term in terms)))


_COMMENT = re.compile(r"%.*")
_CLAUSE = re.compile(r'((?:[^."]|"[^"]*")+)\.')
_TOKEN = re.compile(r'\s*(?:"([^"]*)"|(-?\d+)|([A-Z_]\w*)|([a-z]\w*))\s*')
_SIGN = re.compile(r"(<=|>=|!=|<|>|=)")


def parse(text: str) -> tuple[DatalogClause, ...]:
    """Return the clauses of a text.

    Raises:
        KnowledgeError: Something in it is no clause.
    """
    return tuple(_clause(found[1]) for found in _CLAUSE.finditer(_COMMENT.sub("", text)))


def _clause(text: str) -> DatalogClause:
    head, _, body = text.partition(":-")
    found = _part(head)
    if not isinstance(found, Literal) or found.negated:
        raise KnowledgeError("procedures", "a clause must conclude one thing", text.strip())
    return DatalogClause(found, tuple(_part(part) for part in _split(body)) if body.strip() else ())


def _split(body: str) -> list[str]:
    return re.findall(r'(?:[^,("]|"[^"]*"|\([^)]*\))+', body)


def _part(text: str) -> Literal | Comparison:
    said = text.strip()
    negated = said.startswith("not ")
    name = re.fullmatch(r"([a-z]\w*)(?:\((.*)\))?", said.removeprefix("not ").strip(), re.DOTALL)
    if name:
        return Literal(name[1], tuple(_term(part) for part in _split(name[2] or "")), negated)
    sides = _SIGN.split(said)
    if len(sides) != 3 or negated:
        raise KnowledgeError("procedures", "a part of a clause must be a literal or a comparison", said)
    return Comparison(_term(sides[0]), sides[1], _term(sides[2]))


def _term(text: str) -> Term:
    found = _TOKEN.fullmatch(text)
    if not found or found[4]:
        raise KnowledgeError("procedures", "a term must be a constant, a number or a variable", text.strip())
    if found[3]:
        return Variable(found[3])
    return int(found[2]) if found[2] else found[1]


def layers(clauses: Iterable[DatalogClause], settled: frozenset[str] = frozenset()) -> dict[str, int]:
    """Return the layer of each predicate, 0 for what needs nothing negated first.

    Args:
        clauses: The clauses.
        settled: Predicates that count as settled before all of these, although a clause concludes them.

    Raises:
        KnowledgeError: A predicate depends on its own absence.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    for clause in clauses:
        head = clause.head.predicate
        graph.add_node(head)
        for part in clause.body:
            if isinstance(part, Literal) and part.predicate not in settled:
                was = graph.has_edge(part.predicate, head) and graph.edges[part.predicate, head]["negated"]
                graph.add_edge(part.predicate, head, negated=was or part.negated)
    level: dict[str, int] = {}
    for members in _in_order(graph):
        inner = graph.subgraph(members)
        if any(graph.edges[edge]["negated"] for edge in inner.edges):
            raise KnowledgeError("procedures", "nothing may depend on its own absence", ", ".join(sorted(members)))
        here = max(
            (
                level[start] + graph.edges[start, end]["negated"]
                for start, end in graph.in_edges(members)
                if start not in members
            ),
            default=0,
        )
        level.update(dict.fromkeys(members, here))
    return level


def _in_order(graph: nx.DiGraph[str]) -> Iterable[frozenset[str]]:
    knots = nx.condensation(graph)
    return [frozenset(knots.nodes[knot]["members"]) for knot in nx.topological_sort(knots)]
