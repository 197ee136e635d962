"""Inference: what follows from the answers, and what could still follow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import or_
from threading import Lock
from typing import TypeVar

from engine.compile import Firing, RuleEngine, compile_book
from engine.ground import GroundProgram, World, bits, ground
from engine.match import Index
from engine.possible import fewest, reach
from language.domains import Value
from language.findings import Answer, Conclusion, Finding, is_yes_no, roles
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question, Tells
from language.rules import Advice

F = TypeVar("F", bound=Finding)


@dataclass(frozen=True, slots=True)
class Possibility:
    """A finding that does not hold now but could follow from unanswered questions.

    Attributes:
        finding: The finding.
        sufficient_questions: The fewest unanswered questions from which it could follow, in the order of the questionnaire.
            Answering these can bring a permission.
        relevant_questions: All unanswered questions from which it could follow in any way. Only when none of them is open is
            a prohibition ruled out.
    """

    finding: Conclusion
    sufficient_questions: tuple[Question, ...]
    relevant_questions: tuple[Question, ...]


@dataclass(frozen=True, eq=False)
class Outcome:
    """All that one run of the rule book gives.

    Attributes:
        told: Answers by question id, unknown ones among them, in the order of the questionnaire.
        facts: All findings: first the told ones, then the concluded ones in the order in which they came.
        firings: Every firing, in order; further support for a known finding among them.
        possibilities: What could still follow, in the order of the findings' keys.
        knowledge: The knowledge from which it follows.
        index: The facts that a premise can meet, by class and value, as the matcher had them.
    """

    told: Mapping[str, Given]
    facts: tuple[Finding, ...]
    firings: tuple[Firing, ...]
    possibilities: tuple[Possibility, ...]
    knowledge: KnowledgeBase
    index: Index

    @property
    def rules(self) -> tuple[Advice, ...]:
        """The rule book that was run."""
        return self.knowledge.rules

    @cached_property
    def whole_index(self) -> Index:
        """All facts by class and value, also those that no premise can meet."""
        return self.index.whole()

    @cached_property
    def unanswered(self) -> tuple[Question, ...]:
        """Questions that were not asked, or whose answer the athlete does not know."""
        return tuple(
            question for question in self.knowledge.questions if self.told.get(question.id, UNKNOWN) is UNKNOWN
        )

    @cached_property
    def fired(self) -> frozenset[str]:
        """Ids of the rules that fired."""
        return frozenset(firing.rule.id for firing in self.firings)

    @cached_property
    def _by_class(self) -> dict[type[Finding], tuple[Finding, ...]]:
        return _by_class(self.facts)

    @cached_property
    def _keys(self) -> frozenset[tuple[object, ...]]:
        return frozenset(fact.key for fact in self.facts)

    def all(self, finding: type[F]) -> tuple[F, ...]:
        """Return the findings of a class that hold, in order; those of a role of the language, whatever a pack makes of it."""
        return self._by_class.get(finding, ())  # type: ignore[return-value]  # by construction

    def holds(self, finding: Finding) -> bool:
        """Return whether this finding holds."""
        return finding.key in self._keys

    @cached_property
    def _said(self) -> dict[Tells, Mapping[Value, Value]]:
        return {}

    def said(self, what: Tells) -> Mapping[Value, Value]:
        """Return what a list says of each of its entries, yes or no; empty when that is not known, or nobody asks."""
        found = self._said.get(what)
        if found is None:
            asked = self.knowledge.telling(what)
            flag = is_yes_no(asked.asks) if asked else None
            found = {fact[asked.slot]: fact[flag] for fact in self.all(asked.asks)} if asked and flag else {}
            self._said[what] = found
        return found

    @cached_property
    def _support(self) -> dict[tuple[object, ...], tuple[Firing, ...]]:
        found: dict[tuple[object, ...], list[Firing]] = {}
        for firing in self.firings:
            found.setdefault(firing.conclusion.key, []).append(firing)
        return {key: tuple(firings) for key, firings in found.items()}

    @cached_property
    def _could(self) -> dict[type[Finding], tuple[Possibility, ...]]:
        found: dict[type[Finding], list[Possibility]] = {}
        for possibility in self.possibilities:
            for kind in roles(type(possibility.finding)):
                found.setdefault(kind, []).append(possibility)
        return {finding: tuple(possibilities) for finding, possibilities in found.items()}

    def support(self, finding: Finding) -> tuple[Firing, ...]:
        """Return every firing that concluded this finding."""
        return self._support.get(finding.key, ())

    def could(self, finding: type[F]) -> tuple[Possibility, ...]:
        """Return the possibilities of a class."""
        return self._could.get(finding, ())

    def behind(self, *findings: Finding) -> tuple[Finding, ...]:
        """Return these findings and all on which they rest, through all their support, each once, the nearest first."""
        seen: dict[tuple[object, ...], Finding] = {}
        waiting = list(findings)
        for here in waiting:
            if here.key in seen:
                continue
            seen[here.key] = here
            for firing in self._support.get(here.key, ()):
                waiting.extend(firing.premises)
        return tuple(seen.values())

    def origins(self, finding: Finding) -> tuple[Finding, ...]:
        """Return the answers on which a finding rests, through all its support, each once."""
        return tuple(fact for fact in self.behind(finding) if not isinstance(fact, Conclusion))


def _by_class(facts: Sequence[Finding]) -> dict[type[Finding], tuple[Finding, ...]]:
    """Return facts by their class and by each role of the language that it has, in order."""
    found: dict[type[Finding], list[Finding]] = {}
    for fact in facts:
        found.setdefault(type(fact), []).append(fact)
    kinds: dict[type[Finding], list[type[Finding]]] = {}
    for kind in found:
        for role in roles(kind):
            kinds.setdefault(role, []).append(kind)
    return {
        role: tuple(found[some[0]]) if len(some) == 1 else tuple(fact for fact in facts if type(fact) in some)
        for role, some in kinds.items()
    }


@dataclass(frozen=True, slots=True)
class Run:
    """What an engine holds at the end of a consultation, taken out of it before the next one begins.

    Attributes:
        facts: All findings, in the order in which they came.
        firings: Every firing, in order.
        index: The facts that a premise can meet, by class and value.
    """

    facts: tuple[Finding, ...]
    firings: tuple[Firing, ...]
    index: Index


class Inference:
    """The rule book of a knowledge base made ready to run, for any number of threads.

    Its engine is all that changes while it runs, and experta's engines hold one consultation at a time: so each run
    of it is made, and what it found taken out of it, under a lock. Engines for each thread would be no faster, for a run
    is nothing but computing, and would be compiled again for every new thread. Whatever else is shared, here and in the
    caches of the engine, is made once and only read: two threads that make it at once make the same.
    """

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self._lock = Lock()
        self._engine: RuleEngine = compile_book(self.rules)()

    @property
    def rules(self) -> tuple[Advice, ...]:
        """The rule book."""
        return self.knowledge.rules

    def infer(self, told: Mapping[str, Given]) -> Outcome:
        """Return what follows from the answers.

        Args:
            told: Answers by question id; a missing question and ``UNKNOWN`` are the same to the rules.
        """
        answers = {asked.id: told[asked.id] for asked in self.knowledge.questions if asked.id in told}
        run = self._run(self._given(answers))
        could = possibilities(answers, run.facts, self.knowledge)
        return Outcome(answers, run.facts, run.firings, could, self.knowledge, run.index)

    def conclude(
        self, told: Mapping[str, Given]
    ) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Firing, ...]]:
        """Return the findings told, all findings, and the firings; without what could still follow."""
        given = self._given(told)
        run = self._run(given)
        return given, run.facts, run.firings

    def _run(self, findings: Iterable[Finding]) -> Run:
        """Return what follows from findings. Nothing else may touch the engine."""
        with self._lock:
            self._engine.consult(findings)
            return Run(tuple(self._engine.known.values()), tuple(self._engine.firings), self._engine.matcher.index)

    def _given(self, told: Mapping[str, Given]) -> tuple[Answer, ...]:
        return tuple(fact for asked in self.knowledge.questions for fact in asked.findings(told.get(asked.id, UNKNOWN)))


@lru_cache(maxsize=16)
def rule_book(knowledge: KnowledgeBase) -> Inference:
    """Return the rule book of a knowledge base, compiled once."""
    return Inference(knowledge)


def possibilities(
    told: Mapping[str, Given], facts: Iterable[Finding], knowledge: KnowledgeBase
) -> tuple[Possibility, ...]:
    """Return what could still follow, in the order of the findings' keys.

    Each unanswered question has every answer at once, and absence is read from what holds now. Sound because of
    ``check_roles``: whatever a prohibition needs absent is a permission, and an answer can only add permissions, so what is
    absent after any answers is absent now.

    Args:
        told: Answers by question id.
        facts: All findings that follow from them.
        knowledge: The knowledge from which they follow.
    """
    book = ground(knowledge)
    guesses = book.guesses(book.unanswered(told), unknown=True)
    if not guesses:
        return ()
    known = book.told(told)
    held = reduce(or_, (book.bit(fact) for fact in facts if isinstance(fact, Conclusion)), known)
    reached = reach(book, held, guesses, known)
    few = fewest(reached.clauses, known, held)
    could = {book.conclusion(bit).key: bit for bit in bits(reached.possible & ~held & ~guesses)}
    return tuple(
        Possibility(book.conclusion(bit), book.questions_of(few[bit]), book.questions_of(reached.every[bit]))
        for _, bit in sorted(could.items())
    )


def supposed(book: GroundProgram, told: Mapping[str, Given], world: World, firings: tuple[Firing, ...] = ()) -> Outcome:
    """Return an outcome as the planning reads it, from the rule book written out: all findings and possibilities.

    A possibility names all open questions, not only those that it waits for.
    Firings only where they are given: without them a prohibition counts as resting on the stage.
    """
    given = _given(book.knowledge, tuple(told.items()))
    concluded = tuple(book.concluded(world.certain))
    could = tuple(
        Possibility(finding, given.left, given.left) for finding in book.concluded(world.possible & ~world.certain)
    )
    return _Supposed(
        told, (*given.facts, *concluded), firings, could, book.knowledge, Index(), given=given, concluded=concluded
    )


@dataclass(frozen=True, eq=False, slots=True)
class _Given:
    """What the same answers give in every world: facts, the facts by class and by key, and the questions that are open."""

    facts: tuple[Finding, ...]
    by_class: dict[type[Finding], tuple[Finding, ...]]
    keys: frozenset[tuple[object, ...]]
    left: tuple[Question, ...]


@lru_cache(maxsize=64)
def _given(knowledge: KnowledgeBase, answers: tuple[tuple[str, Given], ...]) -> _Given:
    told = dict(answers)
    parts = [_given_to(asked, told.get(asked.id, UNKNOWN)) for asked in knowledge.questions]
    by_class: dict[type[Finding], tuple[Finding, ...]] = {}
    for part in parts:
        for kind, facts in part.by_class.items():
            by_class[kind] = (*by_class[kind], *facts) if kind in by_class else facts
    return _Given(
        tuple(chain.from_iterable(part.facts for part in parts)),
        by_class,
        frozenset().union(*(part.keys for part in parts)),
        tuple(chain.from_iterable(part.left for part in parts)),
    )


@lru_cache(maxsize=4096)
def _given_to(asked: Question, given: Given) -> _Given:
    """Return what one answer gives."""
    facts = asked.findings(given)
    left = (asked,) if given is UNKNOWN else ()
    return _Given(facts, _by_class(facts), frozenset(fact.key for fact in facts), left)


@dataclass(frozen=True, eq=False)
class _Supposed(Outcome):
    """An outcome that shares with others of the same answers what these give."""

    given: _Given
    concluded: tuple[Conclusion, ...]

    @cached_property
    def _by_class(self) -> dict[type[Finding], tuple[Finding, ...]]:
        told = self.given.by_class
        return told | {kind: (*told.get(kind, ()), *facts) for kind, facts in _by_class(self.concluded).items()}

    @cached_property
    def _concluded_keys(self) -> frozenset[tuple[object, ...]]:
        return frozenset(fact.key for fact in self.concluded)

    def holds(self, finding: Finding) -> bool:
        return finding.key in self._concluded_keys or finding.key in self.given.keys
