"""An indexed matcher behind experta's own plug-in point, for the subset of rules that the language allows.

Conjunctions of findings, ``NOT`` only of concluded findings, strata, no retraction: that needs no RETE. Each rule is taken
apart once. A new fact is looked up by class and value in the premises that it can enter; the rule's other premises are
joined through the smallest index (semi-naive: premises before the entry take strictly older facts, so each match is found
once). A pending match is taken back when a fact arrives that it needs absent. Cost follows the facts and the matches, and
not the number of rules.

What leans on internals of experta 1.9.4 is marked "1.9.4".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from language._experta import NOT, Activation, Fact, Matcher, P, Rule, W
from language.errors import KnowledgeError
from language.findings import Finding

Bindings = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One premise, taken apart.

    Attributes:
        finding: Class of the facts that can meet it.
        name: Name under which the fact is bound; empty under ``NOT``.
        literals: Slots that must hold a value.
        tests: Slots whose value must pass a test.
        variables: Slots whose value is bound to a name.
        key: Key of the smallest index that holds all facts that could meet it.
    """

    finding: type[Fact]
    name: str
    literals: tuple[tuple[str, Any], ...]
    tests: tuple[tuple[str, Callable[[Any], bool]], ...]
    variables: tuple[tuple[str, str], ...]
    key: Any

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


class Index:
    """The facts of one consultation by class, and by class, slot and value; what no premise can meet is set aside."""

    def __init__(self) -> None:
        self._facts: dict[Any, list[Fact]] = {}
        self._aside: list[Fact] = []

    def add(self, fact: Fact) -> None:
        """Take in a fact."""
        self.put(fact, keys_of(fact))

    def put(self, fact: Fact, keys: Iterable[Any]) -> None:
        """Take in a fact under its keys."""
        for key in keys:
            self._facts.setdefault(key, []).append(fact)

    def set_aside(self, fact: Fact) -> None:
        """Keep a fact that no premise of the rules can meet, and that nothing is looked for by here."""
        self._aside.append(fact)

    def whole(self) -> Index:
        """Return an index of all facts, those set aside first."""
        made = Index()
        for fact in self._aside:
            made.add(fact)
        for key, facts in self._facts.items():
            for fact in facts if isinstance(key, type) else ():
                made.add(fact)
        return made

    def has_all(self, keys: tuple[Any, ...]) -> bool:
        """Return whether any fact is indexed under each of these keys of premises."""
        return all(map(self._facts.__contains__, keys))

    def candidates(self, pattern: Pattern, bindings: Bindings) -> list[Fact]:
        """Return the facts that could meet a premise, from the smallest index that is at hand."""
        best = self._facts.get(pattern.key, [])
        for slot, value in pattern.literals:
            found = self._facts.get((pattern.finding, slot, value), [])
            if len(found) < len(best):
                best = found
        for slot, name in pattern.variables:
            if name in bindings:
                found = self._facts.get((pattern.finding, slot, bindings[name]), [])
                if len(found) < len(best):
                    best = found
        return best

    def meeting(self, pattern: Pattern, bindings: Bindings) -> list[tuple[Any, Bindings]]:
        """Return the facts that meet a premise, each with the bindings after."""
        return [
            (fact, after)
            for fact in self.candidates(pattern, bindings)
            if (after := pattern.enter(fact, bindings)) is not None
        ]


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


@dataclass(frozen=True, eq=False, slots=True)
class FactPlace:
    """Where a fact stands that says this, whatever else is known.

    Attributes:
        keys: What it is indexed under.
        entries: The premises that it meets by itself: the rule, the place of the premise, the keys of its other premises, and
            the bindings after.
        watchers: The premises that ask for the absence of the like, each with the place of its rule.
    """

    keys: tuple[Any, ...]
    entries: tuple[tuple[Compiled, int, tuple[Any, ...], Bindings], ...]
    watchers: tuple[tuple[int, Pattern], ...]


class IndexedMatcher(Matcher):
    """Find activations by index; ``changes`` and ``reset`` are what experta calls."""

    def __init__(self, engine: Any) -> None:  # noqa: ANN401  (experta's engine, which is untyped)
        super().__init__(engine)
        # 1.9.4: reading a Rule off its engine marks it as bound; a copy with the same conditions is not.
        rules = [rule.new_conditions(*rule) for rule in engine.get_rules()]
        self._rules = tuple(_take_apart(rule, place) for place, rule in enumerate(rules))
        self._entries: dict[Any, list[tuple[Compiled, int, Pattern, tuple[Any, ...]]]] = {}
        self._watchers: dict[Any, list[tuple[int, Pattern]]] = {}
        self._places: dict[Any, FactPlace] = {}
        for compiled in self._rules:
            for place, pattern in enumerate(compiled.positive):
                others = tuple(other.key for other in compiled.positive if other is not pattern)
                self._entries.setdefault(pattern.key, []).append((compiled, place, pattern, others))
            for pattern in compiled.negative:
                self._watchers.setdefault(pattern.key, []).append((compiled.place, pattern))
        self.reset()

    def reset(self) -> None:
        """Forget all facts and matches."""
        self.index = Index()
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
            here = self._place(fact)
            self.index.put(fact, here.keys)
            for match in self._defeated_by(fact, here.watchers):
                match.live = False
                removed.append(match)
            for compiled, place, others, bindings in here.entries:
                if not self.index.has_all(others):
                    continue
                for match in self._join(compiled, place, fact, bindings):
                    added.append(match)
                    if compiled.negative:
                        self._pending.setdefault(compiled.place, []).append(match)
        known = {id(match) for match in added}
        return [match for match in added if match.live], [match for match in removed if id(match) not in known]

    def _place(self, fact: Fact) -> FactPlace:
        """Return where a fact stands, kept by what it says."""
        said = (type(fact), fact.key) if isinstance(fact, Finding) else type(fact)
        known = self._places.get(said)
        if known is None:
            keys = keys_of(fact)
            found = (entry for key in keys for entry in self._entries.get(key, ()))
            entered = ((rule, place, others, pattern.enter(fact, {})) for rule, place, pattern, others in found)
            entries = tuple((rule, place, others, after) for rule, place, others, after in entered if after is not None)
            watchers = tuple(watcher for key in keys for watcher in self._watchers.get(key, ()))
            known = self._places[said] = FactPlace(keys, entries, watchers)
        return known

    def _join(self, compiled: Compiled, place: int, fact: Fact, bindings: Bindings) -> Iterator[Match]:
        """Yield the matches of a rule in which this fact meets the premise at this place, with these bindings."""
        met: list[Fact | None] = [None] * len(compiled.positive)
        met[place] = fact
        for facts, after in self._meet(compiled.positive, 0, place, met, bindings):
            if not any(self.index.meeting(absent, after) for absent in compiled.negative):
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
        for candidate in tuple(self.index.candidates(pattern, bindings)):
            if here < entry and candidate is new:
                continue
            after = pattern.enter(candidate, bindings)
            if after is not None:
                met[here] = candidate
                yield from self._meet(positive, here + 1, entry, met, after)
        met[here] = None

    def _defeated_by(self, fact: Fact, watchers: Iterable[tuple[int, Pattern]]) -> Iterator[Match]:
        for place, pattern in watchers:
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


def keys_of(fact: Fact) -> tuple[Any, ...]:
    """Return what a fact is indexed under: its class, and the class with each of its values."""
    finding = type(fact)
    # 1.9.4: a declared fact carries its number among its slots
    return (finding, *((finding, slot, value) for slot, value in fact.items() if slot != "__factid__"))


def _key(finding: type[Fact], literals: list[tuple[str, Any]]) -> Any:  # noqa: ANN401
    """Return a class with the slot and value that tell most: the first literal that is no yes or no; else the class."""
    if not literals:
        return finding
    slot, value = min(literals, key=lambda literal: literal[0] == "present")
    return (finding, slot, value)


def _take_apart(rule: Rule, place: int) -> Compiled:
    positive: list[Pattern] = []
    negative: list[Pattern] = []
    for element in rule:
        if isinstance(element, NOT):
            if len(element) != 1 or not isinstance(element[0], Fact):
                raise _refused(rule, element, "NOT must hold one finding")
            negative.append(pattern_of(element[0], rule.__name__))
        elif isinstance(element, Fact):
            positive.append(pattern_of(element, rule.__name__))
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


def pattern_of(element: Fact, where: str) -> Pattern:
    """Return one premise taken apart.

    Args:
        element: The premise as experta has it.
        where: Name of the rule, for errors.

    Raises:
        KnowledgeError: A slot holds what is outside the subset.
    """
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
            raise KnowledgeError(where, f"slot {slot} must hold a value, a bound or a variable", repr(value))
        else:
            literals.append((slot, value))
    finding = type(element)
    return Pattern(finding, name, tuple(literals), tuple(tests), tuple(variables), _key(finding, literals))


def _refused(rule: Rule, got: object, must: str) -> KnowledgeError:
    return KnowledgeError(rule.__name__, must, got if isinstance(got, str) else repr(got))
