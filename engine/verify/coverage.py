"""For each rule an athlete who fires it, and a twin for whom it does not, who differs in one answer. Both can be written out.

Both are found over every athlete, as near to the usual one as can be, and then tried in the engine itself.
"""

from __future__ import annotations

from itertools import product

from engine.infer import Inference, rule_book
from engine.verify.anomalies import Anomaly, Check, Result, Subject, Told, Witness
from engine.verify.idle import reading
from engine.verify.proof import difference
from engine.verify.worlds import Found, Near, Solver, findings_of_two
from language.knowledge import KnowledgeBase
from language.rules import Advice, premises

TWINS = """
% b differs in one answer, and the rule is not met any more.
1 { varies(Q) : asked(Q) } 1.
fires_for(A, R) :- fires(A, R).
fires_for(A, R) :- fires(A, R, _).
fires_for(A, R) :- fires(A, R, _, _).
fires_for(A, R) :- fires(A, R, _, _, _).
twins(R) :- fires_for(a, R), not fires_for(b, R).
"""


def run(subject: Subject) -> Result:
    """Look for rules without such a pair, and try each pair in the engine.

    A pair that stands among the edges is enough; only for the other rules one is looked for over every athlete.
    """
    inference = rule_book(subject.knowledge)
    pairs = {rule.id: pair for rule in subject.rules if (pair := _agreed(rule, subject, inference)) is not None}
    left = [rule for rule in subject.rules if rule.id not in pairs]
    solver = Solver(findings_of_two(subject.knowledge, TWINS), subject.knowledge, subject.usual) if left else None
    found: list[Anomaly] = []
    for rule in left:
        athletes = None if solver is None else _found(solver, rule, subject)
        if athletes is None:
            found.append(Anomaly(rule.id, f"no athlete fires {rule.id} and stops to when one answer changes"))
            continue
        one, twin = pairs[rule.id] = athletes.told("a"), athletes.told("b")
        if not _fires(inference, rule, one) or _fires(inference, rule, twin):
            found.append(Anomaly(rule.id, f"the engine and the model differ on whether {rule.id} fires"))
    made = [
        witness
        for rule in subject.rules
        if rule.id in pairs
        for witness in _witnesses(rule, *pairs[rule.id], subject.knowledge)
    ]
    return Result(f"{len(pairs)} pairs for {len(subject.rules)} rules", tuple(found), tuple(made))


def _witnesses(rule: Advice, one: Told, twin: Told, knowledge: KnowledgeBase) -> tuple[Witness, Witness]:
    return (
        Witness(f"{rule.id}-fires", one, f"{rule.id} fires: {rule.because}"),
        Witness(
            f"{rule.id}-just-misses", twin, f"{rule.id} does not fire any more: {difference(one, twin, knowledge)}"
        ),
    )


def _agreed(rule: Advice, subject: Subject, inference: Inference) -> tuple[Told, Told] | None:
    """Return two edges of a rule that differ in one answer, when the engine fires the rule for the first alone."""
    edges = [edge for edge in subject.edges if edge.rule == rule.id]
    firing = (edge.told for edge in edges if edge.fires)
    missing = [edge.told for edge in edges if not edge.fires]
    for one, twin in product(firing, missing):
        in_one_answer = sum(one.get(name) != twin.get(name) for name in one.keys() | twin.keys()) == 1
        if in_one_answer and _fires(inference, rule, one) and not _fires(inference, rule, twin):
            return one, twin
    return None


def _found(solver: Solver, rule: Advice, subject: Subject) -> Found | None:
    near = [Near(subject.usual, reading(rule, depth, subject.knowledge)) for depth in (0, 1, len(premises(rule)) + 3)]
    return solver.near(f'twins("{rule.id}")', near)


def _fires(inference: Inference, rule: Advice, told: Told) -> bool:
    _, _, firings = inference.conclude(told)
    return any(firing.rule.id == rule.id for firing in firings)


CHECK = Check(
    "rules-have-athletes",
    "every rule fires for an athlete and just misses a twin who differs in one answer",
    run,
    ("clingo",),
    is_slow=True,
)
