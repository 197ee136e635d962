"""What was checked and is absent, what could still hold, and what holds: every rule that refers or forbids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from engine.ground import Clause, ground
from engine.infer import Outcome
from engine.planning.judge import counted
from engine.planning.parts import Plan
from engine.verdicts import PremiseState, State, weigh
from language.conclusions import Contraindicated, Excluded, Referral
from language.exercises import Exercise
from language.findings import Conclusion, Role
from language.loads import Load
from language.questions import Question
from language.rules import Advice


class CheckOutcome(Enum):
    """What a check found."""

    PRESENT = "present"
    ABSENT = "absent"
    OPEN = "open"


@dataclass(frozen=True, eq=False)
class CheckedRule:
    """One rule that refers or forbids, and what was found.

    Attributes:
        conclusion: What it would refer for, or forbid.
        rule: The rule.
        found: Whether it holds, is ruled out by answers, or waits for answers.
        rests_on: When absent, the premises that rule it out, with the values that were read; when open, those that wait; when
            present, all of them.
        questions: The questions that it waits for.
    """

    conclusion: Conclusion
    rule: Advice
    found: CheckOutcome
    rests_on: tuple[PremiseState, ...]
    questions: tuple[Question, ...] = ()


def checks(plan: Plan) -> tuple[CheckedRule, ...]:
    """Return a check for each rule that refers or forbids, in book order; a rule with a variable gives one for each value."""
    clauses = ground(plan.knowledge).clauses
    return _checked((clause for clause in clauses if clause.conclusion.role is Role.PROHIBITION), plan.outcome)


def checks_for(plan: Plan, exercise: Exercise) -> tuple[CheckedRule, ...]:
    """Return the checks of all that could put an item out: referrals, its loads as far as they count, and itself."""
    clauses = ground(plan.knowledge).clauses
    loads = frozenset(counted(exercise, plan.outcome))
    return _checked((clause for clause in clauses if _touches(clause.conclusion, exercise, loads)), plan.outcome)


def checks_of(plan: Plan, finding: Conclusion) -> tuple[CheckedRule, ...]:
    """Return the checks of all rules that could conclude a finding."""
    book = ground(plan.knowledge)
    return _checked(book.supporting_clauses.get(book.bit(finding), ()), plan.outcome)


def _touches(conclusion: Conclusion, exercise: Exercise, loads: frozenset[Load]) -> bool:
    if isinstance(conclusion, Contraindicated):
        return conclusion["load"] in loads
    if isinstance(conclusion, Excluded):
        return bool(conclusion["item"] == exercise.id)
    return isinstance(conclusion, Referral)


def _checked(clauses: Iterable[Clause], outcome: Outcome) -> tuple[CheckedRule, ...]:
    return tuple(_check(clause, outcome) for clause in clauses)


@lru_cache(maxsize=1024)
def _check(clause: Clause, outcome: Outcome) -> CheckedRule:
    states = weigh(clause.rule, outcome, clause.bindings)
    against = tuple(state for state in states if state.state in (State.FAILED, State.DEFEATED))
    if against:
        return CheckedRule(clause.conclusion, clause.rule, CheckOutcome.ABSENT, against)
    waiting = tuple(state for state in states if state.state is State.UNANSWERED)
    if waiting:
        questions = tuple(dict.fromkeys(question for state in waiting for question in state.questions))
        return CheckedRule(clause.conclusion, clause.rule, CheckOutcome.OPEN, waiting, questions)
    return CheckedRule(clause.conclusion, clause.rule, CheckOutcome.PRESENT, states)
