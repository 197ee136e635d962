"""Order does not matter: answers told in another order, and rules fired in another order, conclude the same.

The agenda is turned round within each stratum, facts too; and answers are told from last to first. What fires, on which
facts, and what holds must be the same; and the trace of a consultation must be the same bytes.
"""

from __future__ import annotations

from random import Random

from engine.compile import RuleEngine, compile_book
from engine.order import TotalOrder, activation_key
from engine.planning.plan import plan
from engine.trace import dump, trace
from engine.verify.agreement import findings
from engine.verify.anomalies import Anomaly, Check, Result, Subject, Told, Witness
from engine.verify.people import SEED
from language._experta import Activation
from language.findings import Finding
from language.knowledge import KnowledgeBase


class OtherOrder(TotalOrder):
    """Lowest stratum first, as must be; within it the last rule and the last facts first."""

    @staticmethod
    def key_of(activation: Activation) -> tuple[int, int, tuple[int, ...]]:
        """Return the key of an activation."""
        stratum, place, facts = activation_key(activation)
        return stratum, -place, tuple(-fact for fact in facts)


Fired = tuple[frozenset[tuple[object, ...]], frozenset[tuple[object, ...]]]


def _fired(engine: RuleEngine, answers: tuple[Finding, ...], draw: Random | None) -> Fired:
    facts = list(answers)
    if draw is not None:
        draw.shuffle(facts)
    engine.consult(facts)
    fired = {(firing.rule.id, *(premise.key for premise in firing.premises)) for firing in engine.firings}
    return frozenset(fired), frozenset(engine.known)


def run(subject: Subject) -> Result:
    """Consult each stored case in several orders."""
    knowledge = subject.knowledge
    draw = Random(SEED)  # noqa: S311  (no secret)
    book = compile_book(knowledge.rules)
    usual, other = book(), type("TurnedBook", (book,), {"__strategy__": OtherOrder})()
    cases = subject.cases[::4] if subject.quick else subject.cases
    found: list[Anomaly] = []
    for number, case in enumerate(cases):
        answers = findings(case.told, knowledge)
        expected = _fired(usual, answers, None)
        words = ""
        if _fired(usual, answers, draw) != expected:
            words = "with facts in another order something else is concluded"
        elif _fired(other, answers, draw) != expected:
            words = "with rules fired in another order something else is concluded"
        elif number % 8 == 0 and _trace(case.told, knowledge) != _trace(_turned(case.told), knowledge):
            words = "with answers told in another order the trace differs"
        if words:
            found.append(
                Anomaly(case.name, f"{case.name}: {words}", (Witness(f"order-{case.name}", case.told, words),))
            )
    return Result(f"{len(cases)} cases in 3 orders", tuple(found))


def _turned(told: Told) -> Told:
    return dict(reversed(list(told.items())))


def _trace(told: Told, knowledge: KnowledgeBase) -> str:
    return dump(trace(plan(told, knowledge)))


CHECK = Check("order-is-nothing", "answers and rules taken in another order conclude the same", run)
