"""Search for the smallest sets of changed facts after which a goal is reached: exact, by what stands in its way.

A fact is one answer, or one entry of a list. As long as the goal is not reached, something stands in its way: a finding that is
missing, or one that is there and must not be. Any set that reaches the goal changes at least one of the facts that could move
it, so only these are tried, one set size after the other. Nothing is left out: where it cannot be said what stands in the way,
every fact that can change is tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from engine.ground import Clause, GroundProgram, Need, World, bits
from engine.infer import Outcome, supposed
from engine.planning.judge import READ_BY_PLANNING, judge_all
from engine.planning.parts import Item
from engine.planning.plan import choose
from language.domains import YES, Value
from language.findings import Answer, Finding, is_yes_no
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question, Tells

MOST_SIZE = 6
MOST_TRIED = 8_000
MOST_PLANS = 300


@dataclass(frozen=True, slots=True)
class Fact:
    """One answer, or one entry of a list.

    Attributes:
        question: Id of the question.
        entry: The entry; ``None`` when the answer is no list.
    """

    question: str
    entry: Value | None = None


Setting = tuple[Fact, Value]
Settings = dict[Fact, Value]


class Goal(Protocol):
    """What is to be reached."""

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return for each thing that stands in the way the settings that could move it; empty when it cannot be said."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What was found.

    Attributes:
        sets: The smallest sets that reach the goal; all of them, unless the search was cut.
        size: How many facts each set changes, or, when there is none, up to how many were tried.
        is_whole: Whether every set of that size was looked at.
    """

    sets: tuple[Settings, ...]
    size: int
    is_whole: bool


class Node:
    """One athlete on the way: the answers with what was changed, and what follows from them."""

    def __init__(self, space: ChangeSpace, changes: Settings) -> None:
        self.space = space
        self.changes = changes
        self.told = space.told(changes)
        self.world: World = space.book.world(self.told)

    @cached_property
    def outcome(self) -> Outcome:
        """What follows, as the planning reads it."""
        return supposed(self.space.book, self.told, self.world)

    @property
    def chosen(self) -> tuple[Item, ...]:
        """The chosen items; none when no plan is made. Looked up when an athlete with the same conclusions had a plan."""
        width = self.space.book.answers
        read = tuple(self.told.get(name, UNKNOWN) for name in self.space.read_by_planning)
        key = (self.world.certain >> width, self.world.possible >> width, read)
        if key not in self.space.plans:
            self.space.plans[key] = choose(judge_all(self.outcome), self.outcome)
        return self.space.plans[key]

    def missing(self, *findings: Finding) -> list[Setting]:
        """Return the settings of which at least one is needed for any of these findings to hold; none of them does."""
        wanted = [self.space.book.bit(finding) for finding in findings]
        return _once(setting for bit in wanted for setting in self._missing(bit, 0))

    def breaking(self, finding: Finding, *, possible: bool) -> list[Setting]:
        """Return the settings of which at least one is needed for a finding to go that holds, or that could hold."""
        why = self.world.why_possible if possible else self.world.why
        return _once(self._breaking(self.space.book.bit(finding), why, set()))

    def _missing(self, bit: int, above: int) -> Iterator[Setting]:
        for clause in self.space.book.supporting_clauses.get(bit, ()):
            yield from self._fewest(self._options(clause, above | bit))

    def _options(self, clause: Clause, above: int) -> Iterator[list[Setting]]:
        """Yield for each premise that a clause lacks the settings that could meet it."""
        held = self.world.certain
        for need in clause.needs:
            if held & need.mask:
                continue
            if issubclass(need.premise.finding, Answer):
                yield list(self._meeting(need))
            else:
                wanted = bits(need.mask & ~above)
                yield _once(setting for bit in wanted for setting in self._missing(bit, above))
        if held & clause.blockers:
            yield _once(self._breaking(next(bits(held & clause.blockers)), self.world.why, set()))

    @staticmethod
    def _fewest(options: Iterable[list[Setting]]) -> list[Setting]:
        """Return the shortest: all premises are needed, so the settings of one of them are enough to try."""
        return min(options, key=len, default=[])

    def _meeting(self, need: Need) -> Iterator[Setting]:
        for bit in bits(need.mask):
            yield from self._allowed(self.space.setting(bit))

    def _breaking(self, bit: int, why: Mapping[int, Clause], done: set[int]) -> Iterator[Setting]:
        """Yield what would break the one argument that concluded it first: an answer in it, or an absence."""
        if bit in done:
            return
        done.add(bit)
        clause = why[bit]
        held = self.world.possible if why is self.world.why_possible else self.world.certain
        for need in clause.needs:
            if issubclass(need.premise.finding, Answer):
                leaf = next(bits(held & need.mask))
                yield from self._failing(leaf, need)
            else:
                first = next(made for made in why if made & need.mask)
                yield from self._breaking(first, why, done)
        for absent in bits(clause.blockers):
            yield from self._missing(absent, bit)

    def _failing(self, leaf: int, need: Need) -> Iterator[Setting]:
        """Yield the settings of the answer at a leaf that do not meet the premise."""
        fact, _ = self.space.setting(leaf)
        for value, bit in self.space.values(fact):
            if not bit & need.mask:
                yield from self._allowed((fact, value))

    def _allowed(self, setting: Setting) -> Iterator[Setting]:
        """Yield a setting if its fact can change, has not been changed, and would not stay as it is."""
        fact = setting[0]
        if fact not in self.changes and self.space.is_free(fact) and not self.space.is_so(setting, self.told):
            yield setting

    def entry(self, told: Tells, value: Value) -> list[Fact]:
        """Return the fact that an entry of a list is told, in a list; none where nobody asks."""
        asked = self.space.book.knowledge.telling(told)
        return [Fact(asked.id, value)] if asked else []

    def setting(self, fact: Fact, value: Value) -> list[Setting]:
        """Return one setting, if it can be made."""
        return list(self._allowed((fact, value)))

    def every(self) -> list[Setting]:
        """Return every setting that can be made."""
        return [setting for setting in self.space.all_settings if list(self._allowed(setting))]


class ChangeSpace:
    """The facts of one athlete, and what each can be changed to.

    Attributes:
        book: The rule book.
        base: The answers as they are.
        plans: The chosen items by what the planning reads, for athletes that were tried.
        all_settings: Every value of every fact that can change and that a rule or the planning reads.
    """

    def __init__(self, book: GroundProgram, told: Mapping[str, Given]) -> None:
        self.book = book
        self.base = dict(told)
        self.plans: dict[object, tuple[Item, ...]] = {}
        self._values: dict[Fact, tuple[tuple[Value, int], ...]] = {}
        for place in range(book.answers):
            fact, value = _setting(book.atoms[place], book.knowledge)
            near = self._nearest(fact, value)
            self._values[fact] = (*self._values.get(fact, ()), (near, 1 << place))
        telling = book.knowledge.tellers(*READ_BY_PLANNING, Tells.IRRITANTS)
        self.read_by_planning = {asked.id for asked in telling}
        self._of_bit = {bit: (fact, value) for fact, options in self._values.items() for value, bit in options}
        self.all_settings = tuple(
            setting
            for bit, setting in self._of_bit.items()
            if self.is_free(setting[0]) and (bit & book.read or setting[0].question in self.read_by_planning)
        )

    def _nearest(self, fact: Fact, value: Value) -> Value:
        """Return of the cell of a number the value that is nearest to the answer."""
        given = self.base.get(fact.question, UNKNOWN)
        one = self.book.spaces[fact.question]
        if not one.starts or not isinstance(value, int):
            return value
        low, high = one.cell(value)
        if not isinstance(given, int):
            return low
        return min(max(given, low), high)

    def setting(self, bit: int) -> Setting:
        """Return the fact of a bit, with the value that gives it."""
        return self._of_bit[bit]

    def values(self, fact: Fact) -> tuple[tuple[Value, int], ...]:
        """Return all values of a fact, each with its bit."""
        return self._values[fact]

    def is_free(self, fact: Fact) -> bool:
        """Return whether a fact can change."""
        return self.book.knowledge.question(fact.question).is_changeable

    def is_so(self, setting: Setting, told: Mapping[str, Given]) -> bool:
        """Return whether a fact is as it would be set."""
        fact, value = setting
        given = told.get(fact.question, UNKNOWN)
        if given is UNKNOWN:
            return False
        if fact.entry is None:
            return given == value
        return isinstance(given, tuple) and (fact.entry in given) is (value is YES)

    def told(self, changes: Settings) -> dict[str, Given]:
        """Return the answers with the changes; a list that was not answered holds what the changes put into it."""
        told = dict(self.base)
        for fact, value in changes.items():
            if fact.entry is None:
                told[fact.question] = value
                continue
            given = told.get(fact.question, UNKNOWN)
            entries = set(given) if isinstance(given, tuple) else set()
            entries = entries | {fact.entry} if value is YES else entries - {fact.entry}
            about = self.book.knowledge.question(fact.question)
            told[fact.question] = tuple(option for option in about.domain.values() if option in entries)
        return told

    def unit(self, fact: Fact) -> Fact:
        """Return what counts as one change: a list that was not answered is answered as a whole."""
        return Fact(fact.question) if self.base.get(fact.question, UNKNOWN) is UNKNOWN else fact

    def units(self, changes: Iterable[Fact]) -> frozenset[Fact]:
        """Return what is changed, as it counts."""
        return frozenset(self.unit(fact) for fact in changes)


def smallest(book: GroundProgram, told: Mapping[str, Given], goal: Goal, most: int = MOST_SIZE) -> SearchResult:
    """Return the smallest sets of changes that reach a goal.

    Args:
        book: The rule book.
        told: The answers.
        goal: What is to be reached, and is not.
        most: Up to how many changed facts to look for.
    """
    space = ChangeSpace(book, told)
    tried = 0
    for size in range(1, most + 1):
        found: dict[frozenset[Fact], Settings] = {}
        seen: set[frozenset[Setting]] = set()
        waiting: list[Settings] = [{}]
        while waiting:
            changes = waiting.pop()
            if tried >= MOST_TRIED or len(space.plans) >= MOST_PLANS:
                return SearchResult(tuple(found.values()), size if found else size - 1, is_whole=False)
            tried += 1
            node = Node(space, changes)
            if changes and goal.is_reached(node):
                _note(space, found, changes)
                continue
            for fact, value in reversed(_branches(node, goal, size)):
                more = {**changes, fact: value}
                key = frozenset(more.items())
                if key not in seen:
                    seen.add(key)
                    waiting.append(more)
        if found:
            return SearchResult(tuple(found.values()), size, is_whole=True)
    return SearchResult((), most, is_whole=True)


def _note(space: ChangeSpace, found: dict[frozenset[Fact], Settings], changes: Settings) -> None:
    """Keep a set; of two that change the same facts the one that changes them less."""
    units = space.units(changes)
    if units not in found or _far(space, changes) < _far(space, found[units]):
        found[units] = changes


def _far(space: ChangeSpace, changes: Settings) -> int:
    """Return how far the numbers are moved, added up; each entry put into a list counts as one."""
    far = 0
    for fact, value in changes.items():
        given = space.base.get(fact.question, UNKNOWN)
        if isinstance(given, int) and isinstance(value, int):
            far += abs(given - value)
        far += value is YES
    return far


def _branches(node: Node, goal: Goal, size: int) -> list[Setting]:
    """Return the settings to try next: those that could move the thing in the way that has the fewest.

    None when what is left of the size cannot do: things that no fact can move, or more things without a fact in common than
    changes that are left.
    """
    paid = node.space.units(node.changes)
    left = size - len(paid)

    def is_paid(setting: Setting) -> bool:
        return node.space.unit(setting[0]) in paid

    ways = goal.in_the_way(node)
    if any(not way for way in ways):
        return []
    apart: set[Fact] = set()
    needed = 0
    for way in sorted(ways, key=len):
        facts = node.space.units(fact for fact, _ in way)
        if not facts & apart and not any(map(is_paid, way)):
            apart |= facts
            needed += 1
    if needed > left:
        return []
    settings = min(ways, key=len) if ways else node.every()
    return settings if left else [setting for setting in settings if is_paid(setting)]


def _setting(finding: object, knowledge: KnowledgeBase) -> Setting:
    """Return the fact and value of an answer."""
    assert isinstance(finding, Answer)  # noqa: S101  (told to the type checker; only answers are told)
    about: Question = knowledge.asking(type(finding))
    if about.counts and isinstance(finding, about.counts.asks):
        return Fact(about.id), finding[about.counts.slot]  # never tried: only lists that cannot change are counted
    if not about.takes_several:
        return Fact(about.id), finding[about.slot]
    return Fact(about.id, finding[about.slot]), finding[str(is_yes_no(type(finding)))]


def _once(settings: Iterable[Setting]) -> list[Setting]:
    return list(dict.fromkeys(settings))
