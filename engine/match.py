"""An indexed matcher behind experta's own plug-in point, for the subset of rules that the language allows.

Conjunctions of findings, ``NOT`` only of concluded findings, strata, no retraction: that needs no RETE. Each rule is taken
apart once. A new fact is looked up by class and value in the premises that it can enter; the rule's other premises are
joined through the smallest index (semi-naive: premises before the entry take strictly older facts, so each match is found
once). A pending match is taken back when a fact arrives that it needs absent. Cost follows the facts and the matches, and
not the number of rules.

What leans on internals of experta 1.9.4 is marked "1.9.4".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from kb._experta import NOT, Activation, Fact, Matcher, P, Rule, W
from kb.errors import KnowledgeError

Bindings = dict[str, Any]
Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One premise, taken apart.

    Attributes:
        finding: Class of the facts that can meet it.
        name: Name under which the fact is bound; empty under ``NOT``.
        literals: Slots that must hold a value.
        tests: Slots whose value must pass a test.
        variables: Slots whose value is bound to a name.
    """

    finding: type[Fact]
    name: str
    literals: tuple[tuple[str, Any], ...]
    tests: tuple[tuple[str, Callable[[Any], bool]], ...]
    variables: tuple[tuple[str, str], ...]

    def enter(self, fact: Fact, bindings: Bindings) -> Bindings | None:
        """Return the bindings after a fact of the right class meets the premise, or ``None``."""
        for slot, value in self.literals:
            held = fact[slot]
            if held is not value and (type(held) is not type(value) or held != value):
                return None
        for slot, test in self.tests:
            if not test(fact[slot]):
                return None
        if not self.variables:
            return bindings
        after = dict(bindings)
        for slot, name in self.variables:
            value = fact[slot]
            if after.setdefault(name, value) != value:
                return None
        return after


class Match(Activation):
    """An activation that keeps its facts in the order of the premises, and is itself its identity."""

    __slots__ = ("bindings", "live")

    def __init__(self, rule: Rule, facts: tuple[Fact, ...], context: Bindings, bindings: Bindings) -> None:
        # 1.9.4: the engine reads rule, context and facts, the strategy key; the base class would hash every fact.
        self.rule = rule
        self.facts = facts  # type: ignore[assignment]  # experta keeps a set and loses the order
        self.context = context
        self.key = None
        self.bindings = bindings
        self.live = True

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


@dataclass(frozen=True, eq=False, slots=True)
class Compiled:
    """One rule, taken apart: its place among the rules, premises that must be met, premises that must be absent."""

    rule: Rule
    place: int
    positive: tuple[Pattern, ...]
    negative: tuple[Pattern, ...]


class IndexedMatcher(Matcher):
    """Find activations by index; ``changes`` and ``reset`` are what experta calls."""

    def __init__(self, engine: Any) -> None:  # noqa: ANN401  (experta's engine, which is untyped)
        super().__init__(engine)
        # 1.9.4: reading a Rule off its engine marks it as bound; a copy with the same conditions is not.
        rules = [rule.new_conditions(*rule) for rule in engine.get_rules()]
        self._rules = tuple(_take_apart(rule, place) for place, rule in enumerate(rules))
        self._entries: dict[Any, list[tuple[Compiled, int]]] = {}
        self._watchers: dict[Any, list[tuple[int, Pattern]]] = {}
        for compiled in self._rules:
            for place, pattern in enumerate(compiled.positive):
                self._entries.setdefault(_entry(pattern), []).append((compiled, place))
            for pattern in compiled.negative:
                self._watchers.setdefault(_entry(pattern), []).append((compiled.place, pattern))
        self.reset()

    def reset(self) -> None:
        """Forget all facts and matches."""
        self._by_class: dict[type[Fact], list[Fact]] = {}
        self._by_value: dict[tuple[type[Fact], str, Any], list[Fact]] = {}
        self._pending: dict[int, list[Match]] = {}

    def changes(
        self, adding: list[Fact] | None = None, deleting: list[Fact] | None = None
    ) -> tuple[list[Match], list[Match]]:
        """Return the activations that the new facts bring, and those that they take back.

        Raises:
            KnowledgeError: A fact was retracted; the language has no retraction.
        """
        if deleting:
            raise KnowledgeError("matcher", "facts must not be retracted", repr(deleting[0]))
        added: list[Match] = []
        removed: list[Match] = []
        for fact in adding or ():
            self._remember(fact)
            for match in self._defeated_by(fact):
                match.live = False
                removed.append(match)
            for compiled, place in _at(self._entries, fact):
                for match in self._join(compiled, place, fact):
                    added.append(match)
                    if compiled.negative:
                        self._pending.setdefault(compiled.place, []).append(match)
        known = {id(match) for match in added}
        return [match for match in added if match.live], [match for match in removed if id(match) not in known]

    def _remember(self, fact: Fact) -> None:
        finding = type(fact)
        self._by_class.setdefault(finding, []).append(fact)
        for slot, value in fact.items():
            if slot != "__factid__":  # 1.9.4: a declared fact carries its number among its slots
                self._by_value.setdefault((finding, slot, value), []).append(fact)

    def _join(self, compiled: Compiled, place: int, fact: Fact) -> Iterator[Match]:
        """Yield the matches of a rule in which this fact meets the premise at this place."""
        bindings = compiled.positive[place].enter(fact, {})
        if bindings is None:
            return
        met: list[Fact | None] = [None] * len(compiled.positive)
        met[place] = fact
        for facts, after in self._meet(compiled.positive, 0, place, met, bindings):
            if not any(self._holds(absent, after) for absent in compiled.negative):
                context = {pattern.name: one for pattern, one in zip(compiled.positive, facts, strict=True)}
                yield Match(compiled.rule, facts, {**after, **context}, after)

    def _meet(
        self, positive: tuple[Pattern, ...], here: int, entry: int, met: list[Fact | None], bindings: Bindings
    ) -> Iterator[tuple[tuple[Fact, ...], Bindings]]:
        if here == len(positive):
            yield tuple(one for one in met if one is not None), bindings
            return
        if here == entry:
            yield from self._meet(positive, here + 1, entry, met, bindings)
            return
        pattern = positive[here]
        new = met[entry]
        for candidate in tuple(self._candidates(pattern, bindings)):
            if here < entry and candidate is new:
                continue
            after = pattern.enter(candidate, bindings)
            if after is not None:
                met[here] = candidate
                yield from self._meet(positive, here + 1, entry, met, after)
        met[here] = None

    def _candidates(self, pattern: Pattern, bindings: Bindings) -> list[Fact]:
        """Return the facts that could meet a premise, from the smallest index that is at hand."""
        best = self._by_class.get(pattern.finding, [])
        for slot, value in pattern.literals:
            found = self._by_value.get((pattern.finding, slot, value), [])
            if len(found) < len(best):
                best = found
        for slot, name in pattern.variables:
            if name in bindings:
                found = self._by_value.get((pattern.finding, slot, bindings[name]), [])
                if len(found) < len(best):
                    best = found
        return best

    def _holds(self, pattern: Pattern, bindings: Bindings) -> bool:
        return any(pattern.enter(fact, bindings) is not None for fact in self._candidates(pattern, bindings))

    def _defeated_by(self, fact: Fact) -> Iterator[Match]:
        for place, pattern in _at(self._watchers, fact):
            pending = self._pending.get(place)
            if not pending:
                continue
            left: list[Match] = []
            for match in pending:
                if pattern.enter(fact, match.bindings) is None:
                    left.append(match)
                else:
                    yield match
            self._pending[place] = left


def _at(index: dict[Any, list[Entry]], fact: Fact) -> Iterator[Entry]:
    """Yield what is indexed under the class of a fact, and under each of its values."""
    finding = type(fact)
    yield from index.get(finding, ())
    for slot, value in fact.items():
        if slot != "__factid__":
            yield from index.get((finding, slot, value), ())


def _entry(pattern: Pattern) -> Any:  # noqa: ANN401  (a class, or a class with a slot and its value)
    """Return the key under which a premise is found by a fact: its last literal, which tells most, or its class."""
    if pattern.literals:
        slot, value = min(pattern.literals, key=lambda literal: literal[0] == "present")
        return (pattern.finding, slot, value)
    return pattern.finding


def _take_apart(rule: Rule, place: int) -> Compiled:
    positive: list[Pattern] = []
    negative: list[Pattern] = []
    for element in rule:
        if isinstance(element, NOT):
            if len(element) != 1 or not isinstance(element[0], Fact):
                raise _refused(rule, element, "NOT must hold one finding")
            negative.append(_pattern(rule, element[0]))
        elif isinstance(element, Fact):
            positive.append(_pattern(rule, element))
        else:
            raise _refused(rule, element, "a premise must be a finding or NOT of one")
    if not positive:
        raise _refused(rule, "nothing", "a rule needs a premise that is not negated")
    bound = {name for pattern in positive for _, name in pattern.variables}
    for pattern in negative:
        free = sorted({name for _, name in pattern.variables} - bound)
        if free:
            raise _refused(rule, ", ".join(free), "NOT must only use variables that other premises bind")
    return Compiled(rule, place, tuple(positive), tuple(negative))


def _pattern(rule: Rule, element: Fact) -> Pattern:
    literals: list[tuple[str, Any]] = []
    tests: list[tuple[str, Callable[[Any], bool]]] = []
    variables: list[tuple[str, str]] = []
    name = ""
    for slot, value in element.items():
        if slot == "__bind__":
            name = value
        elif isinstance(value, W):
            variables.append((slot, value.__bind__))
        elif isinstance(value, P):
            tests.append((slot, value[0]))
        elif isinstance(value, tuple):
            raise _refused(rule, value, f"slot {slot} must hold a value, a bound or a variable")
        else:
            literals.append((slot, value))
    return Pattern(type(element), name or f"__{id(element)}", tuple(literals), tuple(tests), tuple(variables))


def _refused(rule: Rule, got: object, must: str) -> KnowledgeError:
    return KnowledgeError(rule.__name__, must, got if isinstance(got, str) else repr(got))
