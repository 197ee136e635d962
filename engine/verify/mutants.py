"""Mutants: each condition of each rule dropped, flipped or moved by one. Do the stored cases notice?

A mutant that no case notices is compared with the rule book over every athlete: if someone's plan changes, a case is missing,
and that athlete is it. If nobody's plan changes, nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import networkx as nx

from engine.english import sentence
from engine.ground import ground
from engine.infer import Inference, Outcome, rule_book
from engine.match import Index, pattern_of
from engine.planning.plan import plan
from engine.translate.asp import write
from engine.translate.datalog import Literal, fact
from engine.verify.anomalies import Anomaly, Check, EdgeCase, ExpectedCase, Result, Subject, Witness
from engine.verify.circles import feeding, feeds
from engine.verify.expectations import unmet
from engine.verify.idle import reading
from engine.verify.worlds import DIFFER, SHOWS, Near, Solver, two
from language.bounds import AnyOf, Bound, Within, at_least, at_most, between, one_of
from language.domains import NO, YES, Choice, Domain, Value, Whole, YesNo
from language.errors import KnowledgeError
from language.findings import slots
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN
from language.rules import Advice, premises


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one condition changed.

    Attributes:
        original: The rule as it is.
        rule: The rule as it would be; its id has the number of the mutant.
        words: What was changed.
    """

    original: Advice
    rule: Advice
    words: str


def mutants(rules: tuple[Advice, ...]) -> Iterator[Mutant]:
    """Yield every mutant that can be written: without what the language refuses, and without rules that feed themselves.

    The check ``no-circles`` finds those that feed themselves, through other rules or not.
    """
    graph = feeding(rules)
    for rule in rules:
        number = 0
        after = nx.descendants(graph, rule.id)
        fed = [one for one in rules if one.id in after]
        for when, words in _changes(rule):
            number += 1
            try:
                changed = Advice(f"{rule.id}-mutant-{number}", when, rule.then, rule.because, rule.sources)
            except KnowledgeError:
                continue
            feeds_itself = any(feeds(one, changed) for one in (changed, *fed))
            if any(not part.negated for part in premises(changed)) and not feeds_itself:
                yield Mutant(rule, changed, words)


def _changes(rule: Advice) -> Iterator[tuple[tuple[Any, ...], str]]:
    for place, part in enumerate(premises(rule)):
        before, after = rule.when[:place], rule.when[place + 1 :]
        said = sentence(part.pattern)
        yield (*before, *after), f"dropped: {'not ' if part.negated else ''}{said}"
        if part.negated:
            yield (*before, part.pattern, *after), f"absence turned into presence: {said}"
            continue
        for slot, value in part.pattern.values_by_slot.items():
            for other in _others(value, slots(part.finding)[slot]):
                pattern = part.finding(**{**part.pattern.values_by_slot, slot: other})
                yield (*before, pattern, *after), f"{said} became {sentence(pattern)}"


def _others(value: Any, domain: Domain) -> Iterator[Any]:  # noqa: ANN401  (what stands in a slot)
    """Yield what could stand in a slot by mistake: the opposite, and a bound moved by one."""
    if isinstance(value, Bound):
        yield from (
            _other_members(value.test, domain) if isinstance(value.test, AnyOf) else _other_bounds(value.test, domain)
        )
    elif value is YES or value is NO:
        yield NO if value is YES else YES
    elif isinstance(domain, Choice) and isinstance(value, domain.scale) and domain.scale is not YesNo:
        options = domain.options
        yield options[(options.index(value) + 1) % len(options)]


def _other_members(test: AnyOf, domain: Domain) -> Iterator[Any]:
    others: list[Value] = [option for option in domain.values() if option not in test.members]
    if len(others) == 1:
        yield others[0]
    elif others:
        yield one_of(*others)  # type: ignore[arg-type]  # members of a scale
    yield test.members[0] if len(test.members) == 2 else one_of(*test.members[1:])


def _other_bounds(test: Within, domain: Domain) -> Iterator[Any]:
    assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker; bounds are on numbers)
    low, high = test.low, test.high
    if low is not None and high is not None:
        yield from (between(low, high + 1) if high < domain.high else at_least(low), at_most(high))
    elif low is not None:
        yield from (at_most(low - 1), at_least(low + 1)) if domain.low < low < domain.high else ()
    elif high is not None:
        yield from (at_least(high + 1), at_most(high + 1)) if high < domain.high else ()


class _Baseline:
    """A stored case under the rule book as it is: all facts, certain and possible, to try a changed rule on."""

    def __init__(self, case: ExpectedCase, inference: Inference) -> None:
        self.case = case
        self.outcome: Outcome = inference.infer(case.told)
        self._possible = Index()
        book = ground(inference.knowledge)
        guesses = (
            guess
            for question in inference.knowledge.questions
            if case.told.get(question.id, UNKNOWN) is UNKNOWN
            for guess in question.every_finding(book.spaces[question.id].starts)
        )
        for finding in (*self.outcome.facts, *guesses, *(could.finding for could in self.outcome.possibilities)):
            self._possible.add(finding)

    def concludes(self, rule: Advice) -> tuple[frozenset[tuple[Any, ...]], frozenset[tuple[Any, ...]]]:
        """Return what a rule concludes here, for certain and possibly.

        When a changed rule concludes the same as before, nothing else can change: rules feed each other in no circle.
        """
        return self._concluded(rule, self.outcome.whole_index), self._concluded(rule, self._possible)

    def fires(self, rule: Advice) -> bool:
        """Return whether a rule fires here."""
        return bool(self._concluded(rule, self.outcome.whole_index))

    def _concluded(self, rule: Advice, index: Index) -> frozenset[tuple[Any, ...]]:
        worlds: list[dict[str, Any]] = [{}]
        for part in premises(rule):
            pattern = pattern_of(part.pattern, rule.id)
            if part.negated:
                worlds = [world for world in worlds if not self.outcome.whole_index.meeting(pattern, world)]
            else:
                worlds = [after for world in worlds for _, after in index.meeting(pattern, world)]
        return frozenset(rule.conclusion(world).key for world in worlds)


def unnoticed(subject: Subject, every: tuple[Mutant, ...]) -> Iterator[Mutant]:
    """Yield the mutants that nobody notices: each edge and each case comes out as it should in spite of them."""
    inference = rule_book(subject.knowledge)
    changed = {mutant.original.id for mutant in every}
    edges: dict[str, list[_Baseline]] = {}
    for edge in subject.edges:
        if edge.rule in changed:
            edges.setdefault(edge.rule, []).append(_Baseline(ExpectedCase(edge.rule, edge.told), inference))
    baselines = [_Baseline(case, inference) for case in subject.cases if case.expected]
    before = {
        rule.id: [baseline.concludes(rule) for baseline in baselines] for rule in subject.rules if rule.id in changed
    }
    for mutant in every:
        if any(one.fires(mutant.rule) is not one.fires(mutant.original) for one in edges.get(mutant.original.id, ())):
            continue
        touched = [
            baseline
            for baseline, was in zip(baselines, before[mutant.original.id], strict=True)
            if baseline.concludes(mutant.rule) != was
        ]
        if not touched or not _is_noticed(mutant, subject.knowledge, touched):
            yield mutant


def _is_noticed(mutant: Mutant, knowledge: KnowledgeBase, touched: list[_Baseline]) -> bool:
    named = replace(mutant.rule, id=mutant.original.id)
    changed = knowledge.with_rules(tuple(named if rule is mutant.original else rule for rule in knowledge.rules))
    try:
        rule_book(changed)
    except KnowledgeError:
        return True
    return any(any(unmet(one.case.expected, plan(one.case.told, changed))) for one in touched)


REPLACED = """
% b lives by the rule book with one rule changed.
1 { picks(M) : changes(M, _) } 1.
replaced(R) :- picks(M), changes(M, R).
in_force(a, R) :- rule(R).
in_force(b, R) :- rule(R), not replaced(R).
in_force(b, M) :- picks(M).
matters(M) :- picks(M), differ.
fires_for(A, R) :- fires(A, R).
fires_for(A, R) :- fires(A, R, _).
fires_for(A, R) :- fires(A, R, _, _).
fires_for(A, R) :- fires(A, R, _, _, _).
shows_at_once(M) :- matters(M), changes(M, R), fires_for(a, R), not fires_for(b, M).
shows_at_once(M) :- matters(M), changes(M, R), fires_for(b, M), not fires_for(a, R).
"""


def that_matter(subject: Subject, survivors: tuple[Mutant, ...]) -> Mapping[str, Witness]:
    """Return for each mutant that changes some plan an athlete whose plan it changes, by the id of the mutant."""
    if not survivors:
        return {}
    both = subject.knowledge.with_rules((*subject.rules, *(mutant.rule for mutant in survivors)))
    known = [fact("rule", rule.id) for rule in subject.rules]
    known += [fact("changes", mutant.rule.id, mutant.original.id) for mutant in survivors]
    program = two(both, write((), known) + REPLACED + SHOWS + DIFFER, lambda rule: (Literal("in_force", (rule.id,)),))
    solver = Solver(program, both, subject.usual, told=("differ",))
    found: dict[str, Witness] = {}
    for mutant in survivors:
        near = [Near(subject.usual, reading(mutant.original, depth, subject.knowledge)) for depth in (0, 1, 4)]
        goals = (f'shows_at_once("{mutant.rule.id}")', f'matters("{mutant.rule.id}")')
        athletes = next((one for goal in goals if (one := solver.near(goal, near)) is not None), None)
        if athletes is not None:
            told = athletes.told()
            found[mutant.rule.id] = Witness(
                mutant.rule.id, told, f"another plan when {mutant.original.id} is changed: {mutant.words}"
            )
    return found


def tried(subject: Subject) -> tuple[Mutant, ...]:
    """Return the mutants to try: all of them, or as many as are wanted, evenly over the rule book."""
    every = tuple(mutants(subject.rules))
    count = len(every) if subject.sample is None else min(subject.sample, len(every))
    return tuple(every[place * len(every) // count] for place in range(count))


def missing_edges(subject: Subject) -> tuple[EdgeCase, ...]:
    """Return the fewest edges that come to mind by which the mutants that matter, and are not noticed yet, are noticed."""
    inference = rule_book(subject.knowledge)
    found: list[EdgeCase] = []
    left = list(unnoticed(subject, tuple(mutants(subject.rules))))
    matter = that_matter(subject, tuple(left))
    for mutant in left:
        witness = matter.get(mutant.rule.id)
        here = [
            _Baseline(ExpectedCase(edge.rule, edge.told), inference)
            for edge in found
            if edge.rule == mutant.original.id
        ]
        if witness is None or any(one.fires(mutant.rule) is not one.fires(mutant.original) for one in here):
            continue
        base = _Baseline(ExpectedCase(mutant.original.id, witness.told), inference)
        if base.fires(mutant.rule) is not base.fires(mutant.original):
            found.append(EdgeCase(mutant.original.id, base.fires(mutant.original), witness.told))
    return tuple(found)


def run(subject: Subject) -> Result:
    """Look for changes of a rule that change someone's plan and that no case notices."""
    every = tried(subject)
    survivors = tuple(unnoticed(subject, every))
    matter = that_matter(subject, survivors)
    found = tuple(
        Anomaly(
            mutant.rule.id,
            f"no case notices a change of {mutant.original.id}, and it changes a plan; {mutant.words}",
            (matter[mutant.rule.id],),
        )
        for mutant in survivors
        if mutant.rule.id in matter
    )
    noticed = len(every) - len(survivors)
    figure = (
        f"{len(every)} changes, {noticed} noticed, {len(survivors) - len(matter)} change no plan, {len(matter)} missed"
    )
    return Result(figure, found)


CHECK = Check(
    "cases-notice-mutants", "every change of a condition that changes a plan is noticed by a case", run, ("clingo",)
)
