"""What would make a rule fire when no single answer does: the answers that its premises need, all together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from engine.audit.sensitivity import ChangedAnswer, answerable
from engine.circles import Kept
from engine.ground import Clause, GroundProgram, ground
from engine.infer import Outcome
from engine.match import Pattern, pattern_of
from language._experta import W
from language.domains import NO, YES, Value, Whole
from language.findings import Answer, Conclusion, Finding, is_yes_no, slots
from language.questions import UNKNOWN, Given, Question
from language.rules import Advice, premises

F = TypeVar("F", bound=Finding)
Slot = tuple[Question, Value | None]
Need = Mapping[Slot, frozenset[object]]
"""By question, and by entry where the answer is a list: the values of which one is needed; ranges stand for numbers."""


class Ways:
    """The search for one athlete: what each rule needs, on top of what was told."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.book = ground(outcome.knowledge)
        self._kept = Kept[tuple[object, ...], Need | None]()

    def to_fire(self, rule: Advice) -> tuple[ChangedAnswer, ...]:
        """Return changes of answers that together make a rule fire, confirmed by running them; none when none is found.

        Each premise that is not met is brought about by the rule that needs the fewest further answers. What must be absent
        is not worked on: a rule that only needs something gone finds no way here. A smaller set than the one returned may
        exist when it has more than two changes.
        """
        need = self._of_rule(rule, {}, frozenset())
        if need is None:
            return ()
        changes = tuple(self._changes(need))
        if not {change.question for change in changes} <= set(answerable(self.outcome.told, self.book.knowledge)):
            return ()
        told = {**self.outcome.told, **{change.question.id: change.given for change in changes}}
        held, _ = self.book.close(self.book.told(told))
        return changes if any(clause.fires(held) for clause in self._clauses[rule.id]) else ()

    @cached_property
    def _clauses(self) -> Mapping[str, tuple[Clause, ...]]:
        found: dict[str, list[Clause]] = {}
        for clause in self.book.clauses:
            found.setdefault(clause.rule.id, []).append(clause)
        return {name: tuple(clauses) for name, clauses in found.items()}

    @cached_property
    def _by_class(self) -> Mapping[type[Finding], tuple[Advice, ...]]:
        found: dict[type[Finding], list[Advice]] = {}
        for rule in self.outcome.rules:
            found.setdefault(type(rule.then), []).append(rule)
        return {kind: tuple(rules) for kind, rules in found.items()}

    def _of_rule(self, rule: Advice, bindings: Mapping[str, Value], above: frozenset[str]) -> Need | None:
        need: Need | None = {} if may_bind(rule, bindings) else None
        for part in premises(rule):
            if need is None:
                return None
            if not part.negated:
                more = self._of_premise(filled(part.pattern, bindings), above | {rule.id})
                need = None if more is None else _both(need, more)
        return need

    def _of_premise(self, wanted: Finding, above: frozenset[str]) -> Need | None:
        """Return the least that would bring a premise about, without the rules above it; ``None`` when nothing does."""
        return self._kept.get((type(wanted), *wanted.values_by_slot.items()), lambda: self._find(wanted, above))

    def _find(self, wanted: Finding, above: frozenset[str]) -> Need | None:
        pattern = pattern_of(wanted, "audit")
        if isinstance(wanted, Answer):
            return _of_answer(wanted, pattern, self.book)
        if any(pattern.enter(fact, {}) is not None for fact in self.outcome.all(type(wanted))):
            return {}
        ways = []
        for rule in self._by_class.get(type(wanted), ()):
            bindings = unified(rule.then, wanted)
            if bindings is None:
                continue
            if rule.id in above:
                self._kept.cut()
            else:
                ways.append(self._of_rule(rule, bindings, above))
        return min((way for way in ways if way is not None), key=self._cost, default=None)

    def _cost(self, need: Need) -> int:
        return sum(not self._is_met(slot, values) for slot, values in need.items())

    def _is_met(self, slot: Slot, values: frozenset[object]) -> bool:
        question, entry = slot
        now = self.outcome.told.get(question.id, UNKNOWN)
        if entry is not None:
            return isinstance(now, tuple) and (YES if entry in now else NO) in values
        if isinstance(question.domain, Whole):
            return isinstance(now, int) and any(low <= now <= high for low, high in _spans(values))
        return now in values

    def _changes(self, need: Need) -> Iterable[ChangedAnswer]:
        open_slots = {slot: values for slot, values in need.items() if not self._is_met(slot, values)}
        for question in self.book.knowledge.questions:
            entries = {entry: values for (asked, entry), values in open_slots.items() if asked is question}
            if not entries:
                continue
            now = self.outcome.told.get(question.id, UNKNOWN)
            if question.takes_several:
                held = set(now) if isinstance(now, tuple) else set()
                added = {entry for entry, values in entries.items() if YES in values}
                given = tuple(
                    value for value in question.domain.values() if value in (held | added) - (set(entries) - added)
                )
                for entry in entries:
                    yield ChangedAnswer(question, given, entry=entry)
            elif isinstance(question.domain, Whole):
                near = now if isinstance(now, int) else question.domain.low
                low, high = min(_runs(entries[None]), key=lambda run: min(abs(run[0] - near), abs(run[1] - near)))
                yield ChangedAnswer(question, min(max(near, low), high), low, high)
            else:
                given_one = next(value for value in question.domain.values() if value in entries[None])
                yield ChangedAnswer(question, given_one)


def _spans(values: frozenset[object]) -> list[tuple[int, int]]:
    return sorted(value for value in values if isinstance(value, tuple))


def _runs(values: frozenset[object]) -> list[tuple[int, int]]:
    """Return the ranges with those that follow each other taken together."""
    runs: list[tuple[int, int]] = []
    for low, high in _spans(values):
        if runs and runs[-1][1] + 1 == low:
            runs[-1] = (runs[-1][0], high)
        else:
            runs.append((low, high))
    return runs


def may_bind(rule: Advice, bindings: Mapping[str, Value]) -> bool:
    """Return whether every premise of a rule can hold the values of its variables."""
    return not any(
        isinstance(value, W)
        and value.__bind__ in bindings
        and slots(part.finding)[name].problem(bindings[value.__bind__])
        for part in premises(rule)
        for name, value in part.pattern.values_by_slot.items()
    )


def filled(pattern: F, bindings: Mapping[str, Value]) -> F:
    """Return the pattern of a premise with those of its variables filled in that are bound."""
    values = {
        name: bindings.get(value.__bind__, value) if isinstance(value, W) else value
        for name, value in pattern.values_by_slot.items()
    }
    return type(pattern)(**values)


def _both(one: Need, other: Need) -> Need | None:
    merged = dict(one)
    for slot, values in other.items():
        merged[slot] = merged[slot] & values if slot in merged else values
        if not merged[slot]:
            return None
    return merged


def _of_answer(wanted: Answer, pattern: Pattern, book: GroundProgram) -> Need | None:
    """Return what a premise on an answer needs; ``None`` when it leaves open which entry is meant: a variable, or a count."""
    question = book.knowledge.asking(type(wanted))
    if type(wanted) is not question.asks:
        return None
    flag = is_yes_no(type(wanted)) if question.takes_several else None
    if flag is not None:
        entry = wanted.get(question.slot)
        if entry is None or isinstance(entry, W) or flag not in wanted:
            return None
        return {(question, entry): frozenset({wanted[flag]})}
    if isinstance(question.domain, Whole):
        met = (cell for cell in book.spaces[question.id].cells if _enters(question, cell[0], pattern))
        return {(question, None): frozenset(met)}
    return {
        (question, None): frozenset(value for value in question.domain.values() if _enters(question, value, pattern))
    }


def _enters(question: Question, value: Value, pattern: Pattern) -> bool:
    return pattern.enter(question.asks(**{question.slot: value}), {}) is not None


def unified(then: Conclusion, wanted: Finding) -> dict[str, Value] | None:
    """Return the variables under which a rule concludes what is wanted, or ``None`` when it never does."""
    pattern = pattern_of(wanted, "audit")
    bindings: dict[str, Value] = {}
    values: dict[str, Given] = {}
    for name, value in then.values_by_slot.items():
        asked = wanted.get(name)
        if not isinstance(value, W):
            values[name] = value
        elif asked is None or isinstance(asked, W) or callable(asked):
            return None
        else:
            bindings[value.__bind__] = asked
            values[name] = asked
    return bindings if pattern.enter(type(then)(**values), {}) is not None else None
