"""Inference: what follows from the answers, and what could still follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from threading import Lock
from typing import TypeVar

from engine.compile import Firing, RuleEngine, compile_book
from engine.match import Index
from language.bounds import AnyOf, Bound
from language.domains import Value
from language.findings import Answer, Conclusion, Finding, is_yes_no, roles
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question, Tells
from language.rules import Advice, premises

F = TypeVar("F", bound=Finding)


@dataclass(frozen=True, slots=True)
class Possibility:
    """A finding that does not hold now but could follow from unanswered questions.

    Attributes:
        finding: The finding.
        questions: The fewest unanswered questions from which it could follow, in the order of the questionnaire. Answering
            these can bring a permission.
        every: All unanswered questions from which it could follow in any way. Only when none of them is open is a
            prohibition ruled out.
    """

    finding: Conclusion
    questions: tuple[Question, ...]
    every: tuple[Question, ...]


@dataclass(frozen=True, eq=False)
class Outcome:
    """All that one run of the rule book gives.

    Attributes:
        told: Answers by question id, unknown ones among them, in the order of the questionnaire.
        facts: All findings: first the told ones, then the concluded ones in the order in which they came.
        firings: Every firing, in order; further support for a known finding among them.
        possibilities: What could still follow, in the order of the findings' keys.
        knowledge: The knowledge from which it follows.
        index: The facts by class and value, as the matcher had them.
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
        found: dict[type[Finding], list[Finding]] = {}
        for fact in self.facts:
            for kind in roles(type(fact)):
                found.setdefault(kind, []).append(fact)
        return {finding: tuple(facts) for finding, facts in found.items()}

    @cached_property
    def _keys(self) -> frozenset[tuple[object, ...]]:
        return frozenset(fact.key for fact in self.facts)

    def all(self, finding: type[F]) -> tuple[F, ...]:
        """Return the findings of a class that hold, in order; those of a role of the language, whatever a pack makes of it."""
        return self._by_class.get(finding, ())  # type: ignore[return-value]  # by construction

    def holds(self, finding: Finding | None) -> bool:
        """Return whether this finding holds; none does not."""
        return finding is not None and finding.key in self._keys

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
        while waiting:
            here = waiting.pop(0)
            if here.key in seen:
                continue
            seen[here.key] = here
            waiting.extend(premise for firing in self.support(here) for premise in firing.premises)
        return tuple(seen.values())

    def origins(self, finding: Finding) -> tuple[Finding, ...]:
        """Return the answers on which a finding rests, through all its support, each once."""
        return tuple(fact for fact in self.behind(finding) if not isinstance(fact, Conclusion))


@dataclass(frozen=True, slots=True)
class Run:
    """What an engine holds at the end of a consultation, taken out of it before the next one begins.

    Attributes:
        facts: All findings, in the order in which they came.
        firings: Every firing, in order.
        index: The facts by class and value.
    """

    facts: tuple[Finding, ...]
    firings: tuple[Firing, ...]
    index: Index


class Inference:
    """The rule book of a knowledge base made ready to run, for any number of threads.

    Its two engines are all that changes while it runs, and experta's engines hold one consultation at a time: so each run
    of one is made, and what it found taken out of it, under a lock. Engines for each thread would be no faster, for a run
    is nothing but computing, and would be compiled again for every new thread. Whatever else is shared, here and in the
    caches of the engine, is made once and only read: two threads that make it at once make the same.
    """

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self.knowledge = knowledge
        self._lock = Lock()
        self.thresholds = _thresholds(self.rules)
        negated = {part.finding for rule in self.rules for part in premises(rule) if part.negated}
        self._settled = {finding: type(f"Settled{finding.__name__}", (finding,), {}) for finding in negated}
        self._certain: RuleEngine = compile_book(self.rules)()
        self._possible: RuleEngine = compile_book(self.rules, self._settled)()

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
        given = self._given(answers)
        run = self._run(self._certain, given)
        could = self._could_follow(answers, given, run.facts)
        return Outcome(answers, run.facts, run.firings, could, self.knowledge, run.index)

    def conclude(
        self, told: Mapping[str, Given]
    ) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Firing, ...]]:
        """Return the findings told, all findings, and the firings; without what could still follow."""
        given = self._given(told)
        run = self._run(self._certain, given)
        return given, run.facts, run.firings

    def every_firing(self) -> tuple[Firing, ...]:
        """Return each way in which a rule could fire for some athlete: all answers at once, what is negated left aside."""
        return self._run(
            self._possible,
            (
                guess
                for question in self.knowledge.questions
                for guess in question.every_finding(self.thresholds.get(question.asks, ()))
            ),
        ).firings

    def _run(self, engine: RuleEngine, findings: Iterable[Finding]) -> Run:
        """Return what follows from findings. Nothing else may touch an engine."""
        with self._lock:
            engine.consult(findings)
            return Run(tuple(engine.known.values()), tuple(engine.firings), engine.matcher.index)

    def _could_follow(
        self, answers: Mapping[str, Given], given: tuple[Finding, ...], facts: tuple[Finding, ...]
    ) -> tuple[Possibility, ...]:
        """Run the book with every answer of each unanswered question at once; absence is read from the certain run.

        Sound because of ``check_roles``: whatever a prohibition needs absent is a permission, and an answer can only add
        permissions, so what is absent after any answers is absent now.
        """
        asked: dict[tuple[object, ...], tuple[Question, ...]] = {fact.key: () for fact in facts}
        guesses: list[Finding] = []
        for question in self.knowledge.questions:
            if answers.get(question.id, UNKNOWN) is UNKNOWN:
                for guess in question.assumed(self.thresholds.get(question.asks, ())):
                    asked[guess.key] = (question,)
                    guesses.append(guess)
        if not guesses:
            return ()
        settled = (self._settled[type(fact)](**fact.values_by_slot) for fact in facts if type(fact) in self._settled)
        firings = self._run(self._possible, (*given, *guesses, *settled)).firings
        held = {fact.key for fact in facts}
        found: dict[tuple[object, ...], Conclusion] = {}
        for firing in firings:
            key = firing.conclusion.key
            needs = self._in_order(question for premise in firing.premises for question in asked[premise.key])
            if key not in asked or len(needs) < len(asked[key]):
                asked[key] = needs
            if key not in held:
                found[key] = firing.conclusion
        told = {fact.key: 0 for fact in given}
        every = _every(told | {guess.key: self._mask(asked[guess.key]) for guess in guesses}, firings)
        return tuple(Possibility(found[key], asked[key], self._of_mask(every[key])) for key in sorted(found))

    def _given(self, told: Mapping[str, Given]) -> tuple[Answer, ...]:
        return tuple(fact for asked in self.knowledge.questions for fact in asked.findings(told.get(asked.id, UNKNOWN)))

    def _mask(self, questions: Iterable[Question]) -> int:
        return sum(1 << self.knowledge.place[question.id] for question in questions)

    def _of_mask(self, mask: int) -> tuple[Question, ...]:
        return tuple(question for place, question in enumerate(self.knowledge.questions) if mask >> place & 1)

    def _in_order(self, questions: Iterator[Question]) -> tuple[Question, ...]:
        wanted = {question.id for question in questions}
        return tuple(question for question in self.knowledge.questions if question.id in wanted)


@lru_cache(maxsize=16)
def rule_book(knowledge: KnowledgeBase) -> Inference:
    """Return the rule book of a knowledge base, compiled once."""
    return Inference(knowledge)


def _every(known: Mapping[tuple[object, ...], int], firings: Sequence[Firing]) -> Mapping[tuple[object, ...], int]:
    """Return for each finding the questions from which it could follow in any way, as a mask; ``known`` is where to begin.

    Gone over until nothing is added: a finding may get further support after something was concluded from it.
    """
    every = dict(known)
    grows = True
    while grows:
        grows = False
        for firing in firings:
            before = every.get(firing.conclusion.key, 0)
            after = before
            for premise in firing.premises:
                after |= every.get(premise.key, 0)
            if after != before or firing.conclusion.key not in every:
                every[firing.conclusion.key] = after
                grows = True
    return every


def _thresholds(rules: tuple[Advice, ...]) -> dict[type[Finding], tuple[int, ...]]:
    """Return every figure at which any rule draws a line, by class of answers (each has one number at most)."""
    found: dict[type[Finding], set[int]] = {}
    for rule in rules:
        for part in premises(rule):
            for value in part.pattern.values_by_slot.values():
                found.setdefault(part.finding, set()).update(_edges(value))
    return {finding: tuple(sorted(edges)) for finding, edges in found.items()}


def _edges(value: object) -> set[int]:
    if isinstance(value, Bound) and not isinstance(value.test, AnyOf):
        return {edge for edge in (value.test.low, value.test.high) if edge is not None}
    return {value} if isinstance(value, int) else set()
