"""Which sentences stand on the page of an athlete's plan, for proofs about words."""

from __future__ import annotations

from collections.abc import Mapping

from engine.translate.asp import term
from language.counsel import Counsel
from language.levels import Move
from language.sayings import Doubt, Expectation, Sentence
from language.scales import Scale

KINDS: Mapping[type[Scale], str] = {
    Counsel: "advice",
    Sentence: "sentence",
    Expectation: "time",
    Move: "move",
    Doubt: "doubt",
}
"""The kinds of sentences that are chosen for the athlete, each with a name."""

PAGE = """
page("advice", C) :- advice(a, C).
page("sentence", S) :- sentence(a, S).
page("time", E) :- plan(a), expected(a, E).
page("doubt", D) :- plan(a), doubtful(a, D).
page("move", M) :- plan(a), step(a, M), not outdone(M).
outdone(M) :- step(a, M), step(a, N), more_careful(N, M).
""" + "".join(
    f"more_careful({term(one.code)}, {term(other.code)}).\n" for one in Move for other in Move if one.rank > other.rank
)
"""Of the steps that the last weeks ask for, the page tells the most careful one."""


def on_page(sentence: Scale) -> str:
    """Return the atom that a sentence stands on the page."""
    return f"page({term(_kind(sentence))}, {term(sentence.code)})"


def name(sentence: Scale) -> str:
    """Return a name of a sentence that no other has, as ``advice sit-less``."""
    return f"{_kind(sentence)} {sentence.code}"


def _kind(sentence: Scale) -> str:
    return next(name for kind, name in KINDS.items() if isinstance(sentence, kind))
