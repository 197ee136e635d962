"""The model is the engine: experta, CLIPS and clingo fire the same rules with the same bindings, and make the same plans.

Every proof is about the model that is written for clingo. Here it is held to the engine that runs, and to CLIPS, on the
stored cases, on both sides of every line, and on random athletes. A disagreement is made as small as it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from engine.compile import Firing, compile_book
from engine.infer import Outcome
from engine.match import Pattern, pattern_of
from engine.planning.advice import given
from engine.planning.parts import Decision, ItemState, Plan
from engine.planning.plan import permitted
from engine.translate import asp, clips, procedures
from engine.translate.clauses import FIRES, predicate, variables
from engine.translate.datalog import constant
from engine.translate.derive import ClauseProgram, told_of
from engine.translate.procedures import dose_name
from engine.verify.anomalies import Anomaly, Check, Result, Subject, Told, Witness
from engine.verify.people import at_random, at_the_lines, stored
from engine.verify.proof import difference
from language.findings import Finding
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question
from language.rules import premises

Facts = frozenset[tuple[Any, ...]]
Atoms = frozenset[str]
Met = frozenset[tuple[str, Any]]
Look = Callable[[Iterable[Told]], Iterator[tuple[Told, str]]]
BATCH = 200
CLIPS_EVERY = 10
PLANS_EVERY = 20
FEWEST_PLANS = 60


def findings(told: Told, knowledge: KnowledgeBase) -> tuple[Finding, ...]:
    """Return the findings of an athlete's answers."""
    return tuple(fact for question in knowledge.questions for fact in question.findings(told.get(question.id, UNKNOWN)))


class Engines:
    """The rule book in experta, CLIPS and clingo, without planning."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        rules = knowledge.rules
        self._ours = compile_book(rules)()
        self._clips = clips.ClipsBook(rules)
        self._variables = {rule.id: variables(rule) for rule in rules}
        shown = {(FIRES, 1 + len(names)) for names in self._variables.values()}
        shown |= {(predicate(type(rule.then)), len(rule.then.values_by_slot)) for rule in rules}
        self._program = asp.findings_program(knowledge) + _showing(shown)
        self._patterns: dict[type[Finding], list[Pattern]] = {}
        for rule in rules:
            for part in premises(rule):
                self._patterns.setdefault(part.finding, []).append(pattern_of(part.pattern, rule.id))
        self._reads: dict[tuple[str, Given], tuple[Finding, ...]] = {}
        self._atoms: dict[tuple[Any, ...], str] = {}

    def read(self, told: Told) -> tuple[Finding, ...]:
        """Return the findings of an athlete's answers that any premise can be met by; the others change nothing."""
        return tuple(
            fact for one in self._knowledge.questions for fact in self._read_of(one, told.get(one.id, UNKNOWN))
        )

    def _read_of(self, about: Question, given: Given) -> tuple[Finding, ...]:
        key = (about.id, given)
        if key not in self._reads:
            self._reads[key] = tuple(fact for fact in about.findings(given) if self._is_read(fact))
        return self._reads[key]

    def _is_read(self, finding: Finding) -> bool:
        return any(pattern.enter(finding, {}) is not None for pattern in self._patterns.get(type(finding), ()))

    def ours(self, read: Iterable[Finding]) -> tuple[Atoms, Met]:
        """Return what our engine fires and concludes, and which facts met the premises of each firing."""
        self._ours.consult(read)
        atoms = {self._fired(firing) for firing in self._ours.firings}
        atoms.update(self._atom(firing.conclusion) for firing in self._ours.firings)
        met = {(firing.rule.id, tuple(map(clips.key, firing.premises))) for firing in self._ours.firings}
        return frozenset(atoms), frozenset(met)

    def _atom(self, finding: Finding) -> str:
        if finding.key not in self._atoms:
            self._atoms[finding.key] = asp.atom(finding)
        return self._atoms[finding.key]

    def _fired(self, firing: Firing) -> str:
        names = self._variables[firing.rule.id]
        key = (firing.rule.id, *(firing.bindings[name] for name in names))
        if key not in self._atoms:
            self._atoms[key] = _text(FIRES, map(constant, key))
        return self._atoms[key]

    def in_clips(self, read: Iterable[Finding]) -> Met:
        """Return which rules CLIPS fires, each with the facts that met its premises."""
        self._clips.consult(read)
        return frozenset(self._clips.fired)

    def in_clingo(self, people: Sequence[Told]) -> list[Atoms]:
        """Return what clingo fires and concludes for each athlete."""
        return _solved(self._program, people, self._knowledge)


def _text(name: str, terms: Iterable[str | int]) -> str:
    return f"{name}({','.join(map(asp.term, terms))})"


def _showing(shown: Iterable[tuple[str, int]]) -> str:
    """Return that a model shows only the predicates with so many terms; their athlete comes on top."""
    return "".join(f"#show {name}/{count + 1}.\n" for name, count in sorted(shown))


def _solved(program: str, people: Sequence[Told], knowledge: KnowledgeBase) -> list[Atoms]:
    """Return what the program shows of each athlete, without the athlete."""
    import clingo

    control = clingo.Control(["--warn=none"])
    answers = "\n".join(asp.told(f"p{place}", told, knowledge) for place, told in enumerate(people))
    control.add("base", [], program + answers)
    control.ground([("base", [])])
    found: list[set[str]] = [set() for _ in people]
    with control.solve(yield_=True) as handle:
        for model in handle:
            for symbol in model.symbols(shown=True):
                name, _, rest = str(symbol).partition("(p")
                athlete, comma, terms = rest.partition(",")
                found[int(athlete.rstrip(")"))].add(f"{name}({terms}" if comma else name)
    return [frozenset(atoms) for atoms in found]


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
        if item.permitted is not None:
            found.add(("dose", item.exercise.id, dose_name(item.permitted)))
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
    """The planning of the proofs, as clauses: run for one athlete on what our engine infers, and whole in CLIPS and clingo."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge
        self._clauses = ClauseProgram(procedures.facts(knowledge), procedures.clauses(knowledge))
        self._clips = clips.ClipsKnowledge(knowledge)
        self._program = asp.program(knowledge) + _showing((name, len(words)) for name, words in clips.RESULTS.items())

    def by_clauses(self, outcome: Outcome) -> Facts:
        """Return what the clauses plan of what was inferred."""
        derived = self._clauses.run(told_of(outcome, self._clauses))
        return frozenset((name, *terms) for name in clips.RESULTS for terms in derived.of(name))

    def in_clips(self, told: Told) -> Facts:
        """Return what CLIPS plans."""
        return frozenset(self._clips.consult(told))

    def in_clingo(self, people: Sequence[Told]) -> list[Atoms]:
        """Return what clingo plans for each athlete."""
        return _solved(self._program, people, self._knowledge)


def as_symbols(facts: Facts) -> Facts:
    """Return facts in the words of CLIPS."""
    return frozenset((name, *(str(clips.symbol(term)) for term in terms)) for name, *terms in facts)


def _batches(people: Iterable[Told]) -> Iterator[tuple[Told, ...]]:
    left = iter(people)
    while some := tuple(islice(left, BATCH)):
        yield some


def disagreements(knowledge: KnowledgeBase, people: Iterable[Told]) -> Iterator[tuple[Told, str]]:
    """Yield the athletes for whom the engines fire or conclude differently, and which engine differs in what."""
    engines = Engines(knowledge)
    for some in _batches(people):
        for told, theirs in zip(some, engines.in_clingo(some), strict=True):
            read = engines.read(told)
            atoms, met = engines.ours(read)
            if atoms != theirs:
                yield told, f"clingo: {_first(atoms ^ theirs)}"
            elif met != (other := engines.in_clips(read)):
                yield told, f"CLIPS: {_first(met ^ other)}"


def plan_disagreements(
    knowledge: KnowledgeBase, people: Iterable[Told], clips_every: int = 1
) -> Iterator[tuple[Told, str]]:
    """Yield the athletes for whom the plans differ, and which engine differs in what.

    Args:
        knowledge: The knowledge.
        people: The athletes.
        clips_every: CLIPS, the slowest, plans for every so many-th athlete only.
    """
    planners = Planners(knowledge)
    number = 0
    for some in _batches(people):
        for told, theirs in zip(some, planners.in_clingo(some), strict=True):
            made = permitted(told, knowledge)
            ours = planned(made)
            atoms = frozenset(_text(name, terms) for name, *terms in ours)
            if (derived := planners.by_clauses(made.outcome)) != ours:
                yield told, f"the clauses: {_first(ours ^ derived)}"
            elif atoms != theirs:
                yield told, f"clingo: {_first(atoms ^ theirs)}"
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


def fire(subject: Subject) -> Result:
    """Compare what the engines fire and conclude on stored, boundary and random athletes."""
    people = [*stored(subject), *at_the_lines(subject), *at_random(subject, subject.athletes)]
    found = _least("fire", lambda some: disagreements(subject.knowledge, some), subject.shared(people), subject)
    return Result(f"{len(people)} athletes", tuple(found))


def make_plans(subject: Subject) -> Result:
    """Compare the plans on stored and random athletes, fewer of them because a plan takes longer."""
    count = max(FEWEST_PLANS, subject.athletes // PLANS_EVERY)
    people = [*stored(subject), *at_random(subject, count)]
    shared = subject.shared(people)
    found = _least("plan", lambda some: plan_disagreements(subject.knowledge, some, CLIPS_EVERY), shared, subject)
    return Result(f"{len(people)} athletes", tuple(found))


def _least(what: str, look: Look, people: Iterable[Told], subject: Subject) -> Iterator[Anomaly]:
    """Yield the first disagreement, made as small as it can be."""
    for told, words in look(people):
        least = smallest(told, subject.usual, lambda one: any(look([one])))
        apart = difference(subject.usual, least, subject.knowledge)
        said = f"the engines {what} differently for the athlete with {apart}; {words}"
        yield Anomaly(f"{what}: {words}", said, (Witness(f"engines-{what}-differently", least, said),))
        return


CHECK = Check(
    "engines-agree",
    "experta, CLIPS and clingo fire the same rules, with the same bindings, and conclude the same",
    fire,
    ("clingo", "clips"),
    is_slow=True,
    shares=4,
)
PLANS = Check(
    "plans-agree",
    "planning, and its model in CLIPS and clingo, make the same plans",
    make_plans,
    ("clingo", "clips"),
    is_slow=True,
    shares=4,
)
