"""A verdict for every rule in every run: fired, blocked, not evaluable, or pre-empted, with the values that were read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from engine.infer import Outcome
from engine.match import Pattern, pattern_of
from language._experta import W
from language.bounds import Bound
from language.domains import Value
from language.findings import Answer, Finding, is_yes_no
from language.questions import UNKNOWN, Question
from language.rules import Advice, Premise, premises


class Ruling(Enum):
    """What became of a rule."""

    FIRED = "fired"
    BLOCKED = "blocked"
    NOT_EVALUABLE = "not evaluable"
    PRE_EMPTED = "pre-empted"


class State(Enum):
    """What became of one premise."""

    MET = "met"
    FAILED = "failed"
    UNANSWERED = "unanswered"
    DEFEATED = "defeated"


@dataclass(frozen=True, slots=True)
class PremiseState:
    """One premise and what was read for it.

    Attributes:
        premise: The premise.
        state: What became of it.
        read: The findings that were read: those that met it, contradicted it or defeated it.
        questions: The unanswered questions that could still meet it.
    """

    premise: Premise
    state: State
    read: tuple[Finding, ...]
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a rule, premise by premise."""

    rule: Advice
    ruling: Ruling
    states: tuple[PremiseState, ...]

    @property
    def failed(self) -> tuple[PremiseState, ...]:
        """The premises that kept it from firing."""
        return tuple(state for state in self.states if state.state is not State.MET)


def verdicts(outcome: Outcome) -> tuple[Verdict, ...]:
    """Return a verdict for each rule, in book order."""
    return tuple(verdict(rule, outcome) for rule in outcome.rules)


def verdict(rule: Advice, outcome: Outcome) -> Verdict:
    """Return the verdict for one rule of the book."""
    states = weigh(rule, outcome, {})
    return Verdict(rule, Ruling.FIRED if rule.id in outcome.fired else _ruling(states), states)


def weigh(rule: Advice, outcome: Outcome, bindings: Mapping[str, Value]) -> tuple[PremiseState, ...]:
    """Return the state of each premise of a rule, its variables bound as given."""
    states: list[PremiseState] = []
    worlds: list[dict[str, Value]] = [dict(bindings)]
    known = _known(outcome)
    for premise, pattern in _patterns(rule):
        if pattern.variables:
            state, worlds = _weigh(premise, pattern, worlds, outcome)
        else:
            state = known.get(id(pattern)) or known.setdefault(id(pattern), _weigh(premise, pattern, [{}], outcome)[0])
            if state.premise is not premise:
                state = PremiseState(premise, state.state, state.read, state.questions)
            if len(state.read) > 1 and state.state is State.MET:
                worlds = [world for world in worlds for _ in state.read]
        states.append(state)
    return tuple(states)


@lru_cache(maxsize=64)
def _known(outcome: Outcome) -> dict[int, PremiseState]:
    """Return what became of the premises without variables, which many rules share; each is looked at once."""
    del outcome
    return {}


def _ruling(states: Iterable[PremiseState]) -> Ruling:
    found = {state.state for state in states}
    if State.FAILED in found:
        return Ruling.BLOCKED
    if State.DEFEATED in found:
        return Ruling.PRE_EMPTED
    return Ruling.NOT_EVALUABLE


@cache
def _patterns(rule: Advice) -> tuple[tuple[Premise, Pattern], ...]:
    """Return the premises of a rule with their patterns; what several rules ask alike is the same pattern."""
    return tuple((one, _shared(pattern_of(one.pattern, rule.id), negated=one.negated)) for one in premises(rule))


@cache
def _shared(pattern: Pattern, *, negated: bool) -> Pattern:
    """Return the first pattern that asks the same, so that it can be told by which object it is."""
    del negated
    return pattern


def _weigh(
    premise: Premise, pattern: Pattern, worlds: list[dict[str, Value]], outcome: Outcome
) -> tuple[PremiseState, list[dict[str, Value]]]:
    """Return the state of one premise, and the bindings that are left; a premise that fails leaves them as they were."""
    met = [outcome.index.meeting(pattern, world) for world in worlds]
    hits = _once(fact for found in met for fact, _ in found)
    if premise.negated:
        left = [world for world, found in zip(worlds, met, strict=True) if not found]
        if left:
            return PremiseState(premise, State.MET, ()), left
        return PremiseState(premise, State.DEFEATED, hits), worlds
    if hits:
        return PremiseState(premise, State.MET, hits), [after for found in met for _, after in found]
    questions = _open_questions(premise, pattern, worlds, outcome)
    state = State.UNANSWERED if questions else State.FAILED
    return PremiseState(premise, state, _near(premise, worlds, outcome.all(premise.finding)), questions), worlds


def _open_questions(
    premise: Premise, pattern: Pattern, worlds: list[dict[str, Value]], outcome: Outcome
) -> tuple[Question, ...]:
    if issubclass(premise.finding, Answer):
        question = outcome.knowledge.asking(premise.finding)
        return (question,) if outcome.told.get(question.id, UNKNOWN) is UNKNOWN else ()
    reachable = [
        found
        for found in outcome.could(premise.finding)
        if any(pattern.enter(found.finding, world) is not None for world in worlds)
    ]
    return min((found.sufficient_questions for found in reachable), key=len, default=())


def _near(premise: Premise, worlds: list[dict[str, Value]], facts: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what was read in place of what was needed: findings that agree in all but a yes-or-no or a number."""
    flag = is_yes_no(premise.finding)
    known = worlds[0] if len(worlds) == 1 else {}
    wanted = {
        name: known.get(value.__bind__, value) if isinstance(value, W) else value
        for name, value in premise.pattern.values_by_slot.items()
    }
    exact = {name: value for name, value in wanted.items() if name != flag and not isinstance(value, (W, Bound))}
    agreeing = [
        fact for fact in facts if all(fact[name] is value or fact[name] == value for name, value in exact.items())
    ]
    return tuple((agreeing if flag else facts)[:3])


def _once(facts: Iterable[Finding]) -> tuple[Finding, ...]:
    seen: dict[tuple[object, ...], Finding] = {}
    for fact in facts:
        seen.setdefault(fact.key, fact)
    return tuple(seen.values())
