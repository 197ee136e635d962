"""Why a finding does not hold: every way to it, and what is lacking on each, over the whole chain.

Ways are ordered by how far they are: first those on which nothing fixed stands against it, then by how many answers stand
against it, then by how many are open, then by how far the numbers are off.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from engine.circles import Kept
from engine.explain.basis import Basis, basis
from engine.ground import Clause, ground
from engine.infer import Outcome
from engine.verdicts import PremiseState, State, weigh
from language.bounds import Bound, Within
from language.findings import Answer, Conclusion, Role
from language.knowledge import KnowledgeBase
from language.questions import Question
from language.rules import Advice

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True, order=True)
class Distance:
    """How far a finding is from holding.

    Attributes:
        fixed: Answers that stand against it and cannot change.
        otherwise: Answers that stand against it and could change.
        unanswered: Open questions.
        gap: By how much the numbers among the answers are off, added up.
    """

    fixed: int = 0
    otherwise: int = 0
    unanswered: int = 0
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that an answer would have to say.

    Attributes:
        question: The question.
        entry: Of a list, the entry that is meant.
        state: Whether it was answered otherwise or is open.
        gap: How far a number is off; 0 for anything else.
    """

    question: Question
    entry: object
    state: State
    gap: int = 0


def distance(wants: Iterable[Requirement]) -> Distance:
    """Return how far these wants are, each fact counted once."""
    facts = {(want.question.id, want.entry): want for want in wants}
    otherwise = [want for want in facts.values() if want.state is not State.UNANSWERED]
    return Distance(
        sum(not want.question.is_changeable for want in otherwise),
        sum(want.question.is_changeable for want in otherwise),
        len(facts) - len(otherwise),
        sum(want.gap for want in otherwise),
    )


@dataclass(frozen=True, eq=False)
class UnmetPremise:
    """One premise that keeps a rule from firing.

    Attributes:
        state: The premise, what was read for it, and the questions that could meet it.
        knowledge: The knowledge that asks.
        misses: Of a premise that rules conclude: each finding that would meet it, with what keeps it away, nearest first.
        defeats: Of a premise that asks for absence: what is there and must not be.
    """

    state: PremiseState
    knowledge: KnowledgeBase
    misses: tuple[FailedDerivation, ...] = ()
    defeats: tuple[Basis, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether an unanswered question keeps it open, and no answer stands against it."""
        return self.state.state is State.UNANSWERED

    @cached_property
    def wants(self) -> tuple[Requirement, ...]:
        """What answers would have to say, on the nearest way."""
        if self.misses:
            return self.misses[0].wants
        if self.defeats:
            told = (fact for found in self.defeats for fact in found.told()[:1])
            return tuple(want(fact, State.DEFEATED, self.knowledge) for fact in told)
        pattern = self.state.premise.pattern
        if not isinstance(pattern, Answer):
            return ()
        asked = self.knowledge.asking(type(pattern))
        return (Requirement(asked, _entry(pattern, asked), self.state.state, _gap(self.state)),)


@dataclass(frozen=True, eq=False)
class Derivation:
    """One rule that could conclude a finding, and what it lacks.

    Attributes:
        rule: The rule.
        lacks: The premises that fail, in the order of the rule.
        met: The premises that are met.
    """

    rule: Advice
    lacks: tuple[UnmetPremise, ...]
    met: tuple[PremiseState, ...]
    distance: Distance = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "distance", distance(self.wants))

    @property
    def wants(self) -> tuple[Requirement, ...]:
        """What answers would have to say, on the nearest way through each premise."""
        return tuple(want for lack in self.lacks for want in lack.wants)

    @property
    def is_open(self) -> bool:
        """Whether nothing but unanswered questions keeps it from firing."""
        return all(lack.is_open for lack in self.lacks)


@dataclass(frozen=True, eq=False)
class FailedDerivation:
    """A finding that does not hold.

    Attributes:
        finding: The finding.
        ways: Every rule that could conclude it, nearest first; empty when none does.
    """

    finding: Conclusion
    ways: tuple[Derivation, ...]

    @property
    def wants(self) -> tuple[Requirement, ...]:
        """What answers would have to say, on the nearest way."""
        return self.ways[0].wants if self.ways else ()

    @property
    def distance(self) -> Distance:
        """How far the nearest way is."""
        return self.ways[0].distance if self.ways else Distance(fixed=1)

    def open_ways(self) -> tuple[Derivation, ...]:
        """Return the ways that only unanswered questions keep from firing."""
        return tuple(way for way in self.ways if way.is_open)


def miss(finding: Conclusion, outcome: Outcome) -> FailedDerivation | None:
    """Return why a finding does not hold, or ``None`` when it does."""
    if outcome.holds(finding):
        return None
    bit = ground(outcome.knowledge).bit(finding)
    return _Search(outcome).miss(ground(outcome.knowledge).conclusion(bit)) if bit else FailedDerivation(finding, ())


def ways_of(rule: Advice, outcome: Outcome) -> Iterator[FailedDerivation]:
    """Yield, for all values of its variables, what a rule would conclude and what it lacks; nothing for what it does."""
    for clause in ground(outcome.knowledge).clauses:
        if clause.rule is rule:
            way = _Search(outcome).way(clause, frozenset((clause.conclusion.key,)))
            if way is not None and way.lacks:
                yield FailedDerivation(clause.conclusion, (way,))


def open_ways(held: Basis, outcome: Outcome) -> tuple[Derivation, ...]:
    """Return by what else something could be out, or what puts it out, that waits for nothing but answers; nearest first."""
    book = ground(outcome.knowledge)
    found: list[Derivation] = []
    conclusions = {step.firing.conclusion.key: step.firing.conclusion for step in held.chain()}
    for finding in (one for one in conclusions.values() if one.role is Role.PROHIBITION):
        fired = {firing.rule.id for firing in outcome.support(finding)}
        for clause in book.supporting_clauses.get(book.bit(finding), ()):
            way = _Search(outcome).way(clause, frozenset((finding.key,))) if clause.rule.id not in fired else None
            if way is not None and way.lacks and way.is_open:
                found.append(way)
    return tuple(sorted(found, key=lambda way: way.distance))


@lru_cache(maxsize=32)
def _kept(outcome: Outcome) -> dict[Key, FailedDerivation]:
    """Return what was found for an outcome; many items miss the same."""
    del outcome
    return {}


class _Search:
    """The search for what keeps findings away. A way that leads through what it would conclude is no way and is left out."""

    def __init__(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self._book = ground(outcome.knowledge)
        self._kept = Kept(_kept(outcome))

    def miss(self, finding: Conclusion, above: frozenset[Key] = frozenset()) -> FailedDerivation:
        """Return every way to a finding, below the findings above it."""

        def ways() -> Iterator[Derivation]:
            for clause in self._book.supporting_clauses.get(self._book.bit(finding), ()):
                way = self.way(clause, above | {finding.key})
                if way is not None:
                    yield way

        return self._kept.get(
            finding.key, lambda: FailedDerivation(finding, tuple(sorted(ways(), key=lambda way: way.distance)))
        )

    def way(self, clause: Clause, path: frozenset[Key]) -> Derivation | None:
        """Return a way, or ``None`` for one that leads through what it would conclude."""
        states = weigh(clause.rule, self._outcome, clause.bindings)
        lacks: list[UnmetPremise] = []
        for state in states:
            if state.state is State.MET:
                continue
            if state.state is State.DEFEATED:
                defeats = tuple(found for fact in state.read if (found := basis(fact, self._outcome)))
                lacks.append(UnmetPremise(state, self._outcome.knowledge, defeats=defeats))
            elif issubclass(state.premise.finding, Conclusion):
                misses = sorted(self._meeting(clause, state, path), key=lambda one: one.distance)
                if not misses:
                    return None
                lacks.append(UnmetPremise(state, self._outcome.knowledge, misses=tuple(misses)))
            else:
                lacks.append(UnmetPremise(state, self._outcome.knowledge))
        return Derivation(clause.rule, tuple(lacks), tuple(state for state in states if state.state is State.MET))

    def _meeting(self, clause: Clause, state: PremiseState, path: frozenset[Key]) -> Iterator[FailedDerivation]:
        """Yield each finding that would meet a premise, with what keeps it away; those on the way here are no help."""
        need = next(need for need in clause.needs if need.premise is state.premise)
        for finding in self._book.concluded(need.mask):
            if finding.key in path:
                self._kept.cut()
                continue
            found = self.miss(finding, path)
            if found.ways:
                yield found


def want(fact: Answer, state: State, knowledge: KnowledgeBase) -> Requirement:
    """Return what would have to change of an answer."""
    asked = knowledge.asking(type(fact))
    return Requirement(asked, _entry(fact, asked), state)


def _entry(finding: Answer, question: Question) -> object:
    """Return the entry of a list that a finding or pattern means; ``None`` when the answer is no list."""
    return repr(finding.get(question.slot)) if isinstance(finding, question.asks) and question.takes_several else None


def _gap(state: PremiseState) -> int:
    """Return how far the number that was read is from the bound."""
    for name, value in state.premise.pattern.values_by_slot.items():
        if isinstance(value, Bound) and isinstance(value.test, Within) and state.read:
            read = state.read[0][name]
            low, high = value.test.low, value.test.high
            if isinstance(read, int):
                return max(0, (low or read) - read, read - (read if high is None else high))
    return 0
