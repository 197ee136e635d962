"""Invariant 3: every item of a plan serves a purpose that a rule indicates, and the rule has a source."""

from __future__ import annotations

from collections.abc import Iterator

from engine.translate.asp import write
from engine.translate.clauses import FIRES, variables
from engine.translate.datalog import DatalogClause, Literal, Term, Variable, constant
from engine.verify.anomalies import Check, Result, Subject
from engine.verify.proof import Violation, prove
from engine.verify.worlds import one
from language._experta import W
from language.conclusions import Indicated
from language.rules import Advice

GROUNDED = """
alive :- plan(a).
ungrounded(E) :- chosen(a, E, P, T), not grounded(a, P, T).
ungrounded(E) :- chosen(a, E, P, _), not serves(E, P).
wrong("without-indication") :- ungrounded(_).
twice(E) :- chosen(a, E, P, _), chosen(a, E, Q, _), P < Q.
wrong("twice") :- twice(_).
"""

CLAIMS = (
    Violation("without-indication", "{detail} is chosen without a rule that asks for it with a source", "ungrounded"),
    Violation("twice", "{detail} is chosen for two purposes", "twice"),
)


def _grounded(rules: tuple[Advice, ...]) -> Iterator[DatalogClause]:
    for rule in rules:
        if isinstance(rule.then, Indicated) and rule.sources and all(cited.statement for cited in rule.sources):
            names = [Variable(f"V_{name}") for name in variables(rule)]
            fires = Literal(FIRES, (rule.id, *names))
            yield DatalogClause(Literal("grounded", tuple(map(_term, rule.then.values_by_slot.values()))), (fires,))


def _term(value: object) -> Term:
    return Variable(f"V_{value.__bind__}") if isinstance(value, W) else constant(value)  # type: ignore[arg-type]


def run(subject: Subject) -> Result:
    """Look for an athlete with an item that no rule asks for."""
    return prove(subject, CHECK.name, one(subject.knowledge, write(_grounded(subject.rules)) + GROUNDED), CLAIMS)


CHECK = Check(
    "every-item-indicated", "every item of a plan serves a purpose that a rule with a source asks for", run, ("clingo",)
)
