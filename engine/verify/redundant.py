"""Redundancy: no rule says only what others already say, one for one or through the chain.

``subsumed``: wherever one rule fires, another that concludes the same fires too. ``redundant``: without the rule, every
athlete is still concluded the same, for certain and possibly; so no plan can change. Both are asked over every athlete.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

from engine.english import rule_text
from engine.ground import ground
from engine.translate.asp import write
from engine.translate.clauses import FIRES, variables
from engine.translate.datalog import DatalogClause, Literal, Term, Variable, constant, fact
from engine.verify.anomalies import Anomaly, Check, Result, Subject, Told
from engine.verify.worlds import DIFFER, Solver, conclusions, findings_of_one, findings_of_two
from language._experta import W
from language.rules import Advice

_SWITCHED = """
% b is a, without one rule.
1 { off(R) : tried(R) } 1.
in_force(a, R) :- rule(R).
in_force(b, R) :- rule(R), not off(R).
"""


def without_one(rules: Iterable[Advice], tried: Iterable[Advice]) -> str:
    """Return that ``b`` is ``a`` without one of the rules that are tried."""
    facts = (fact(name, rule.id) for name, some in (("rule", rules), ("tried", tried)) for rule in some)
    return write((), facts) + _SWITCHED


def subsumed(subject: Subject) -> Result:
    """Look for rules that fire only where another fires that concludes the same."""
    groups: dict[type, list[Advice]] = {}
    for rule in subject.rules:
        groups.setdefault(type(rule.then), []).append(rule)
    pairs = [pair for rules in groups.values() for pair in permutations(rules, 2) if _alike(*pair)]
    clauses = (*_concludes(subject.rules), *(_alone(rule, other) for rule, other in pairs))
    program = findings_of_one(subject.knowledge, write(clauses) + "shown(R, S) :- alone(a, R, S).\n")
    shown = Solver(program, subject.knowledge).ever("shown")
    found = tuple(
        Anomaly(
            f"{rule.id}+{other.id}",
            f"{rule.id} fires only where {other.id} fires, which concludes the same\n{rule_text(rule)}\n{rule_text(other)}",
        )
        for rule, other in pairs
        if (rule.id, other.id) not in shown
    )
    return Result(f"{len(pairs)} pairs of rules that conclude alike", found)


def _alike(rule: Advice, other: Advice) -> bool:
    """Return whether two rules can conclude the same finding."""
    ours, theirs = rule.then.values_by_slot, other.then.values_by_slot
    return all(isinstance(ours[slot], W) or isinstance(theirs[slot], W) or ours[slot] == theirs[slot] for slot in ours)


def _concludes(rules: tuple[Advice, ...]) -> Iterator[DatalogClause]:
    """Yield which rule concludes what."""
    for rule in rules:
        fires = Literal(FIRES, (rule.id, *(Variable(f"V_{name}") for name in variables(rule))))
        values = tuple(map(_term, rule.then.values_by_slot.values()))
        yield DatalogClause(Literal("by", (rule.id, *values)), (fires,))


def _alone(rule: Advice, other: Advice) -> DatalogClause:
    """Return that a rule concludes what another that could does not."""
    values = tuple(Variable(f"X{place}") for place in range(len(rule.then.values_by_slot)))
    absent = Literal("by", (other.id, *values), negated=True)
    return DatalogClause(Literal("alone", (rule.id, other.id)), (Literal("by", (rule.id, *values)), absent))


def _term(value: object) -> Term:
    return Variable(f"V_{value.__bind__}") if isinstance(value, W) else constant(value)  # type: ignore[arg-type]


def redundant(subject: Subject) -> Result:
    """Look for rules without which every athlete is concluded the same.

    A known athlete of whom a rule alone concludes something shows that it matters; the solver looks for the others' athletes.
    """
    known = alone_in_concluding(subject)
    left = tuple(rule for rule in subject.rules if rule.id not in known)
    if not left:
        return Result(f"{len(subject.rules)} rules")
    more = without_one(subject.rules, left) + conclusions(subject.rules) + DIFFER + "matters(R) :- off(R), differ.\n"
    program = findings_of_two(subject.knowledge, more, lambda rule: (Literal("in_force", (rule.id,)),))
    shown = Solver(program, subject.knowledge).ever("matters")
    found = tuple(
        Anomaly(rule.id, f"without {rule.id} every athlete is concluded the same\n{rule_text(rule)}")
        for rule in left
        if (rule.id,) not in shown
    )
    return Result(f"{len(subject.rules)} rules", found)


def alone_in_concluding(subject: Subject) -> Mapping[str, list[Told]]:
    """Return by rule the athletes of whom it alone concludes something: stored ones, and those at the edge of any rule."""
    return firing_at_hand(subject)[1]


def firing_at_hand(subject: Subject) -> tuple[Mapping[str, list[Told]], Mapping[str, list[Told]]]:
    """Return by rule the athletes at hand of whom it fires, and those of whom it alone concludes something.

    At hand are the stored ones, and those at the edge of any rule.
    """
    book = ground(subject.knowledge)
    firing: dict[str, list[Told]] = {}
    alone: dict[str, list[Told]] = {}
    for told in (*(case.told for case in subject.cases), *(edge.told for edge in subject.edges if edge.fires)):
        by: dict[int, dict[str, None]] = {}
        certain, _ = book.close(book.told(told))
        for clause in book.firing(certain, certain):
            by.setdefault(clause.makes, {})[clause.rule.id] = None
        for name in dict.fromkeys(name for names in by.values() for name in names):
            firing.setdefault(name, []).append(told)
        for name in dict.fromkeys(name for names in by.values() if len(names) == 1 for name in names):
            alone.setdefault(name, []).append(told)
    return firing, alone


SUBSUMED = Check(
    "none-subsumed", "no rule fires only where another fires that concludes the same", subsumed, ("clingo",)
)
REDUNDANT = Check(
    "none-redundant", "without any one rule, some athlete is concluded something else", redundant, ("clingo",)
)
