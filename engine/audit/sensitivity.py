"""How firmly a plan stands: the engine is run again with each single answer given otherwise, one value per cell.

A cell is a range of values that no rule tells apart. A choice has a cell for each option, a list one for each entry that
is put in or taken out. Items of the catalogue that nothing in the plan or the rules depends on share one cell.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from operator import or_

import networkx as nx

from engine.english import sentence
from engine.ground import Clause, GroundProgram, ground
from engine.infer import Outcome, supposed
from engine.planning.parts import Decision, ItemState, Plan
from engine.planning.plan import decide
from engine.planning.write import as_written
from language.bounds import at_least, at_most, between, one_of
from language.conclusions import Stage
from language.domains import NO, YES, Names, Value, Whole
from language.doses import Dose
from language.findings import Conclusion, Finding, Role, is_yes_no
from language.knowledge import KnowledgeBase
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question
from language.rules import premises
from language.scales import Scale

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class ChangedAnswer:
    """One answer given otherwise.

    Attributes:
        question: The question.
        given: The answer that stands for the cell.
        low: Lowest number of the cell, when the answer is a number.
        high: Highest number of the cell, when the answer is a number.
        entry: The entry that is put into the list or taken out of it, when the answer is a list.
        shared: Whether the entry stands for all others that nothing depends on.
    """

    question: Question
    given: Given
    low: int | None = None
    high: int | None = None
    entry: Value | None = None
    shared: bool = False

    @property
    def adds(self) -> bool:
        """Whether the entry is put into the list."""
        return isinstance(self.given, tuple) and self.entry in self.given


@dataclass(frozen=True, eq=False)
class Result:
    """What answers come to.

    Attributes:
        decision: What the consultation ends in.
        concluded: What follows, further support left out.
        chosen: Doses of the chosen items by id; empty unless there is a plan.
    """

    decision: Decision
    concluded: tuple[Conclusion, ...]
    chosen: Mapping[str, Dose | None]

    @cached_property
    def keys(self) -> frozenset[Key]:
        """The identities of what follows."""
        return frozenset(found.key for found in self.concluded)


@dataclass(frozen=True, eq=False)
class Rerun(Result):
    """What came of one change.

    Attributes:
        change: The change.
        fired: Ids of the rules that fired.
        states: States of the items by id; empty unless there is a plan.
    """

    change: ChangedAnswer
    fired: frozenset[str]
    states: Mapping[str, ItemState]


def reruns(made: Plan, changes: Iterable[ChangedAnswer]) -> Iterator[Rerun]:
    """Yield what comes of each change, by the rule book written out; tests hold it to what the engine makes of it.

    An answer that planning does not read itself bears on the plan by what follows from it alone, and by what is kept out by
    more than the stage: where these are the same, the plan is worked out once.

    Args:
        made: The plan whose answers are changed.
        changes: The changes, as ``changes_of`` gives them.
    """
    book = ground(made.knowledge)
    worked_out: dict[Hashable, Rerun] = {}
    for change in changes:
        told = {**made.outcome.told, change.question.id: change.given}
        world = book.world(told)
        fired = book.firing(world.certain, world.certain)
        read = (change.question, change.given) if change.question.tells else None
        kept_out = reduce(or_, (clause.makes for clause in fired if _keeps_out(clause)), 0)
        follows = (world.certain >> book.answers, world.possible >> book.answers, kept_out, read)
        if follows not in worked_out:
            worked_out[follows] = _rerun(change, supposed(book, told, world, book.firings(world)))
        yield replace(worked_out[follows], change=change, fired=frozenset(clause.rule.id for clause in fired))


def _keeps_out(clause: Clause) -> bool:
    """Return whether a clause keeps something out whatever the stage."""
    rests_on_stage = any(issubclass(need.premise.finding, Stage) for need in clause.needs)
    return clause.conclusion.role is Role.PROHIBITION and not rests_on_stage


def _rerun(change: ChangedAnswer, outcome: Outcome) -> Rerun:
    decision, items, chosen = decide(outcome)
    doses = {item.exercise.id: item.dose for item in as_written(items, chosen, outcome)}
    states = {item.exercise.id: item.state for item in items} if decision is Decision.PLAN else {}
    states |= dict.fromkeys(doses, ItemState.CHOSEN)
    concluded = tuple(fact for fact in outcome.facts if isinstance(fact, Conclusion))
    fired = frozenset(firing.rule.id for firing in outcome.firings)
    return Rerun(decision, concluded, doses, change, fired, states)


def changes_of(made: Plan) -> tuple[ChangedAnswer, ...]:
    """Return every change of a single answer, in the order of the questionnaire; "not known" is none of them."""
    book = ground(made.knowledge)
    asked = answerable(made.outcome.told, made.knowledge)
    return tuple(change for question in asked for change in _changes(question, made, book))


def answerable(told: Mapping[str, Given], knowledge: KnowledgeBase) -> tuple[Question, ...]:
    """Return the questions that could have been answered otherwise: before the first check-in, none of its own."""
    has_checked_in = knowledge.has_checked_in(told)
    return tuple(asked for asked in knowledge.questions if not asked.is_follow_up or has_checked_in)


def _changes(question: Question, made: Plan, book: GroundProgram) -> Iterator[ChangedAnswer]:
    now = made.outcome.told.get(question.id, UNKNOWN)
    if question.takes_several:
        yield from _toggles(question, now, made)
    elif isinstance(question.domain, Whole):
        for low, high in book.spaces[question.id].cells:
            if not (isinstance(now, int) and low <= now <= high):
                yield ChangedAnswer(question, low, low, high)
    else:
        for value in question.domain.values():
            if value != now:
                yield ChangedAnswer(question, value)
    if question.may_not_apply and now is not NOT_APPLICABLE:
        yield ChangedAnswer(question, NOT_APPLICABLE)


def _toggles(question: Question, now: Given, made: Plan) -> Iterator[ChangedAnswer]:
    values = question.domain.values()
    held = now if isinstance(now, tuple) else ()
    if now is UNKNOWN:
        yield ChangedAnswer(question, ())
    telling = _telling(question, held, made)
    rest = [value for value in values if value not in telling]
    for value in values:
        if value in telling or value in rest[:1]:
            given = tuple(other for other in values if (other in held) != (other == value))
            yield ChangedAnswer(question, given, entry=value, shared=value in rest and len(rest) > 1)


def _telling(question: Question, held: tuple[Value, ...], made: Plan) -> frozenset[Value]:
    """Return the entries that may tell athletes apart: all of a scale; of the catalogue those that something rests on.

    That is: what is in the list now, what a rule names, what the plan chose, and what a chosen item is a harder form of.
    Putting any other item into the list can put out that item and its harder forms alone, and none of them is chosen.
    """
    if not isinstance(question.domain, Names):
        return frozenset(question.domain.values())
    easier = {below for item in made.chosen for below in nx.descendants(made.knowledge.regressions, item.exercise.id)}
    chosen = {item.exercise.id for item in made.chosen}
    named = {
        value
        for rule in made.outcome.rules
        for part in premises(rule)
        if part.finding is question.asks
        for value in part.pattern.values_by_slot.values()
        if isinstance(value, str)
    }
    return frozenset({*held, *named, *chosen, *easier})


def words(changes: Iterable[ChangedAnswer]) -> tuple[str, ...]:
    """Return changes of one question as sentences; neighbouring ranges and single options are told together."""
    given = tuple(changes)
    numbers = [change for change in given if change.low is not None]
    options = [change for change in given if isinstance(change.given, Scale)]
    others = [change for change in given if change not in numbers and change not in options]
    return (*_ranges(numbers), *_options(options), *(_entry_words(change) for change in others))


def _options(changes: list[ChangedAnswer]) -> Iterator[str]:
    if changes:
        question = changes[0].question
        values = [change.given for change in changes if isinstance(change.given, Scale)]
        yield sentence(question.asks(**{question.slot: values[0] if len(values) == 1 else one_of(*values)}))


def _ranges(changes: list[ChangedAnswer]) -> Iterator[str]:
    runs: list[tuple[Question, int, int]] = []
    for change in changes:
        assert change.low is not None  # noqa: S101  (told to the type checker; these are numbers)
        assert change.high is not None  # noqa: S101
        if runs and runs[-1][2] + 1 == change.low:
            runs[-1] = (change.question, runs[-1][1], change.high)
        else:
            runs.append((change.question, change.low, change.high))
    yield from (range_words(*run) for run in runs)


def range_words(question: Question, low: int, high: int) -> str:
    """Return a range of numbers as an answer, as a sentence."""
    domain = question.domain
    assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker; the answer is a number)
    if (low, high) == (domain.low, domain.high):
        return f"“{question.text}” any number"
    bound = between(low, high)
    if low == high:
        bound = low
    elif low == domain.low:
        bound = at_most(high)
    elif high == domain.high:
        bound = at_least(low)
    return sentence(question.asks(**{question.slot: bound}))


def _entry_words(change: ChangedAnswer) -> str:
    question = change.question
    if change.given is NOT_APPLICABLE:
        return f"“{question.text}” does not apply"
    flag = is_yes_no(question.asks)
    if change.entry is None or flag is None:
        return f"“{question.text}” none"
    if change.shared:
        return f"“{question.text}” with any item that the plan does not rest on"
    finding: Finding = question.asks(**{question.slot: change.entry, flag: YES if change.adds else NO})
    return sentence(finding)
