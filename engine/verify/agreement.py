"""The model is the engine: experta, CLIPS and clingo fire the same rules with the same bindings, and make the same plans.

Every proof is about the model that is written for clingo. Here it is held to the engine that runs, and to CLIPS, on the
stored cases, on both sides of every line, and on random athletes. A disagreement is made as small as it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from engine.compile import Firing, compile_book
from engine.match import pattern_of
from engine.planning.advice import given
from engine.planning.model import Decision, ItemState, Plan
from engine.planning.plan import plan
from engine.translate import asp, clips
from engine.translate.clauses import FIRES, literal, predicate, variables
from engine.translate.datalog import constant
from engine.translate.procedures import dose_name
from engine.verify.model import Anomaly, Check, Result, Subject, Told, Witness
from engine.verify.people import at_random, at_the_lines, stored
from engine.verify.proof import difference
from engine.verify.worlds import plain
from kb.language import Advice, Conclusion, Finding, premises
from kb.questions import QUESTIONS, UNKNOWN

Facts = frozenset[tuple[Any, ...]]
Look = Callable[[Iterable[Told]], Iterator[tuple[Told, str]]]
BATCH = 200
CLIPS_EVERY = 4
RESULTS = frozenset(clips.RESULTS)


def findings(told: Told) -> tuple[Finding, ...]:
    """Return the findings of an athlete's answers."""
    return tuple(fact for question in QUESTIONS for fact in question.findings(told.get(question.id, UNKNOWN)))


class Engines:
    """The rule book in experta, CLIPS and clingo, without planning."""

    def __init__(self, rules: tuple[Advice, ...]) -> None:
        self.rules = rules
        self._ours = compile_book(rules)()
        self._clips = clips.ClipsBook(rules)
        self._variables = {rule.id: variables(rule) for rule in rules}
        self._program = asp.findings_program(rules)
        self._concluded = {predicate(type(rule.then)) for rule in rules}
        self._patterns = [pattern_of(part.pattern, rule.id) for rule in rules for part in premises(rule)]
        self._readable: dict[tuple[Any, ...], bool] = {}

    def ours(self, told: Told) -> tuple[Facts, frozenset[tuple[str, Any]]]:
        """Return what our engine fires and concludes, and which facts met the premises of each firing."""
        self._ours.consult(findings(told))
        fired = {self._firing(firing) for firing in self._ours.firings}
        known = {
            (literal(fact).predicate, *literal(fact).terms)
            for fact in self._ours.known.values()
            if isinstance(fact, Conclusion)
        }
        met = {(firing.rule.id, tuple(map(clips.key, firing.premises))) for firing in self._ours.firings}
        return frozenset(fired | known), frozenset(met)

    def _firing(self, firing: Firing) -> tuple[Any, ...]:
        bound = (constant(firing.bindings[name]) for name in self._variables[firing.rule.id])
        return (FIRES, firing.rule.id, *bound)

    def in_clips(self, told: Told) -> frozenset[tuple[str, Any]]:
        """Return which rules CLIPS fires, each with the facts that met its premises."""
        self._clips.consult(fact for fact in findings(told) if self._is_read(fact))
        return frozenset(self._clips.fired)

    def _is_read(self, finding: Finding) -> bool:
        """Return whether any premise can be met by a finding; the others change nothing."""
        if finding.key not in self._readable:
            self._readable[finding.key] = any(
                pattern.finding is type(finding) and pattern.enter(finding, {}) is not None
                for pattern in self._patterns
            )
        return self._readable[finding.key]

    def in_clingo(self, people: Sequence[Told]) -> list[Facts]:
        """Return what clingo fires and concludes for each athlete."""
        return _solved(self._program, people, frozenset({FIRES, *self._concluded}))


def _solved(program: str, people: Sequence[Told], names: frozenset[str]) -> list[Facts]:
    """Return the atoms of these names for each athlete, without the athlete."""
    import clingo

    control = clingo.Control(["--warn=none"])
    control.add("base", [], program + "\n".join(asp.told(f"p{place}", told) for place, told in enumerate(people)))
    control.ground([("base", [])])
    found: list[set[tuple[Any, ...]]] = [set() for _ in people]
    with control.solve(yield_=True) as handle:
        for model in handle:
            for atom in control.symbolic_atoms:
                if atom.symbol.name in names and model.is_true(atom.literal):
                    name, athlete, *terms = plain(atom.symbol)
                    found[int(athlete[1:])].add((name, *terms))
    return [frozenset(facts) for facts in found]


def planned(made: Plan) -> Facts:
    """Return what a plan gives, in the words of the model."""
    found: set[tuple[Any, ...]] = {("decision", made.decision.value)}
    for item in made.items:
        state = ItemState.POSSIBLE if item.state is ItemState.CHOSEN else item.state
        found.add(("state", item.exercise.id, state.value))
        if item.substitute is not None:
            found.add(("substitute", item.exercise.id, item.substitute.exercise.id))
    for item in made.chosen:
        assert item.purpose is not None  # noqa: S101  (told to the type checker; a chosen item has both)
        assert item.tier is not None  # noqa: S101
        found.add(("chosen", item.exercise.id, item.purpose.code, item.tier.code))
        if item.dose is not None:
            found.add(("dose", item.exercise.id, dose_name(item.dose)))
        if item.rung is not None:
            found.add(("rung", item.exercise.id, item.rung.code))
    found |= {("day", slot.session.name.lower(), day.number) for day in made.week for slot in day.slots}
    if made.ladder is not None:
        found |= {("ladder", phase.code, rung.code) for phase, rung in made.ladder.places.items()}
    if made.decision is Decision.PLAN:
        found |= {("advice", counsel.code) for counsel in given(made)}
    found |= {("item_day", name, day.number) for day in made.week for slot in day.slots for name in slot.items}
    return frozenset(found)


class Planners:
    """The whole of the knowledge, planning included, in our engine, CLIPS and clingo."""

    def __init__(self, rules: tuple[Advice, ...]) -> None:
        self._clips = clips.ClipsKnowledge(rules)
        self._program = asp.program(rules)

    def in_clips(self, told: Told) -> Facts:
        """Return what CLIPS plans."""
        return frozenset(self._clips.consult(told))

    def in_clingo(self, people: Sequence[Told]) -> list[Facts]:
        """Return what clingo plans for each athlete."""
        return _solved(self._program, people, RESULTS)


def as_symbols(facts: Facts) -> Facts:
    """Return facts in the words of CLIPS."""
    return frozenset((name, *(str(clips.symbol(term)) for term in terms)) for name, *terms in facts)


def _batches(people: Iterable[Told]) -> Iterator[tuple[Told, ...]]:
    left = iter(people)
    while some := tuple(islice(left, BATCH)):
        yield some


def disagreements(rules: tuple[Advice, ...], people: Iterable[Told]) -> Iterator[tuple[Told, str]]:
    """Yield the athletes for whom the engines fire or conclude differently, and which engine differs in what."""
    engines = Engines(rules)
    for some in _batches(people):
        for told, theirs in zip(some, engines.in_clingo(some), strict=True):
            facts, met = engines.ours(told)
            if facts != theirs:
                yield told, f"clingo: {_first(facts ^ theirs)}"
            elif met != engines.in_clips(told):
                yield told, f"CLIPS: {_first(met ^ engines.in_clips(told))}"


def plan_disagreements(
    rules: tuple[Advice, ...], people: Iterable[Told], clips_every: int = 1
) -> Iterator[tuple[Told, str]]:
    """Yield the athletes for whom the plans differ, and which engine differs in what.

    Args:
        rules: The rule book.
        people: The athletes.
        clips_every: CLIPS, the slowest, plans for every so many-th athlete only.
    """
    planners = Planners(rules)
    number = 0
    for some in _batches(people):
        for told, theirs in zip(some, planners.in_clingo(some), strict=True):
            ours = planned(plan(told))
            if ours != theirs:
                yield told, f"clingo: {_first(ours ^ theirs)}"
            elif number % clips_every == 0 and (other := planners.in_clips(told)) != as_symbols(ours):
                yield told, f"CLIPS: {_first(as_symbols(ours) ^ other)}"
            number += 1


def _first(facts: Iterable[Any]) -> str:
    return str(min(facts, key=str))


def smallest(told: Told, usual: Told, differs: Callable[[Told], bool]) -> Told:
    """Return an athlete who still shows a difference, with as many answers as can be put back to the usual ones."""
    here = dict(told)
    for name in tuple(here):
        tried = {**here, name: usual.get(name, UNKNOWN)}
        if tried != here and differs(tried):
            here = tried
    return here


def run(subject: Subject) -> Result:
    """Compare the engines on stored, boundary and random athletes; the plans on fewer of them, because they take longer."""
    count = subject.athletes // 5 if subject.quick else subject.athletes
    people = [*stored(subject), *at_the_lines(subject), *at_random(subject, count)]
    fewer = [*stored(subject), *at_random(subject, count // 3)]
    found = [
        *_least("fire", lambda some: disagreements(subject.rules, some), people, subject.usual),
        *_least("plan", lambda some: plan_disagreements(subject.rules, some, CLIPS_EVERY), fewer, subject.usual),
    ]
    return Result(f"{len(people)} athletes fire, {len(fewer)} plan", tuple(found))


def _least(what: str, look: Look, people: Iterable[Told], usual: Told) -> Iterator[Anomaly]:
    """Yield the first disagreement, made as small as it can be."""
    for told, words in look(people):
        least = smallest(told, usual, lambda one: any(look([one])))
        said = f"the engines {what} differently for the athlete with {difference(usual, least)}; {words}"
        yield Anomaly(f"{what}: {words}", said, (Witness(f"engines-{what}-differently", least, said),))
        return


CHECK = Check(
    "engines-agree",
    "experta, CLIPS and clingo fire the same rules and make the same plans",
    run,
    ("clingo", "clips"),
    is_slow=True,
)
