"""The rule book in CLIPS: as text that plain CLIPS loads, and as an engine for comparison (needs ``clipspy``).

Each class of findings becomes a template, each rule a rule with the same name; strata become salience. Members of scales
become symbols of their codes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from weakref import WeakMethod

from engine.strata import strata
from kb._experta import W
from kb.domains import Value
from kb.language import Advice, AnyOf, Bound, Finding, Premise, premises, slots
from kb.vocabulary.scales import Scale

Key = tuple[str, tuple[tuple[str, str], ...]]


def symbol(value: Value) -> str:
    """Return a value as CLIPS writes it; a code that begins with a digit gets an ``s`` before it."""
    if isinstance(value, Scale):
        return f"s{value.code}" if value.code[:1].isdigit() else value.code
    return str(value)


def text(rules: tuple[Advice, ...], *, traced: bool = False) -> str:
    """Return the rule book as CLIPS constructs, templates first.

    Args:
        rules: The rules in book order.
        traced: Whether each rule calls the function ``fired`` with its name and the facts of its premises.
    """
    return "\n\n".join((*templates(rules), *_rules(rules, traced=traced))) + "\n"


def templates(rules: tuple[Advice, ...]) -> tuple[str, ...]:
    """Return one template for each class of findings that the rules name, in the order of their names."""
    classes = {premise.finding for rule in rules for premise in premises(rule)} | {type(rule.then) for rule in rules}
    return tuple(
        f"(deftemplate {finding.__name__} {' '.join(f'(slot {name})' for name in slots(finding))})"
        for finding in sorted(classes, key=lambda finding: finding.__name__)
    )


def _rules(rules: tuple[Advice, ...], *, traced: bool) -> tuple[str, ...]:
    level = strata(rules)
    return tuple(_rule(rule, -level[type(rule.then)], traced=traced) for rule in rules)


def _rule(rule: Advice, salience: int, *, traced: bool) -> str:
    lines = [f"(defrule {rule.id}", f"  (declare (salience {salience}))"]
    names: list[str] = []
    for place, premise in enumerate(premises(rule)):
        pattern = _pattern(premise, place)
        if premise.negated:
            lines.append(f"  (not {pattern})")
        else:
            names.append(f"?premise{place}")
            lines.append(f"  {names[-1]} <- {pattern}")
    lines.append("  =>")
    if traced:
        lines.append(f"  (fired {rule.id} {' '.join(names)})")
    then = " ".join(f"({name} {_value(value)})" for name, value in rule.then.values_by_slot.items())
    lines.append(f"  (assert ({type(rule.then).__name__} {then})))")
    return "\n".join(lines)


def _pattern(premise: Premise, place: int) -> str:
    parts = [
        f"({name} {_constraint(value, f'?t{place}{name}')})" for name, value in premise.pattern.values_by_slot.items()
    ]
    return f"({' '.join((premise.finding.__name__, *parts))})"


def _value(value: Any) -> str:  # noqa: ANN401  (a value or a variable)
    return f"?{value.__bind__}" if isinstance(value, W) else symbol(value)


def _constraint(value: Any, local: str) -> str:  # noqa: ANN401
    if not isinstance(value, Bound):
        return _value(value)
    if isinstance(value.test, AnyOf):
        return "|".join(symbol(member) for member in value.test.members)
    tests = [
        f"({sign} {local} {edge})"
        for sign, edge in ((">=", value.test.low), ("<=", value.test.high))
        if edge is not None
    ]
    return f"{local}&:{tests[0]}" if len(tests) == 1 else f"{local}&:(and {' '.join(tests)})"


def key(finding: Finding) -> Key:
    """Return what a finding and its CLIPS fact have in common: the name of the class, and slots with symbols."""
    values = tuple((name, symbol(value)) for name, value in finding.values_by_slot.items())
    return type(finding).__name__, values


class ClipsBook:
    """A rule book loaded into CLIPS once, for many consultations."""

    def __init__(self, rules: tuple[Advice, ...], *, traced: bool = True) -> None:
        import clips

        self._symbol = clips.Symbol
        self._environment = clips.Environment()
        self._environment.fact_duplication = False
        self.fired: list[tuple[str, tuple[Key, ...]]] = []
        if traced:
            note = WeakMethod(self._note)  # CLIPS keeps its functions for ever, and with them would keep the book
            self._environment.define_function(lambda *told: note()(*told), "fired")  # type: ignore[misc]  # noqa: PLW0108
        for construct in (*templates(rules), *_rules(rules, traced=traced)):
            self._environment.build(construct)
        self._templates = {found.name: found for found in self._environment.templates()}

    def consult(self, findings: Iterable[Finding]) -> None:
        """Reset, assert the findings that the rules know, and run to the end."""
        self.fired = []
        self._environment.reset()
        for finding in findings:
            template = self._templates.get(type(finding).__name__)
            if template is not None:
                values = finding.values_by_slot
                template.assert_fact(
                    **{name: v if isinstance(v, int) else self._symbol(symbol(v)) for name, v in values.items()}
                )
        self._environment.run()

    def facts(self) -> set[Key]:
        """Return the facts that hold after a consultation."""
        return {self._key(fact) for fact in self._environment.facts()}

    def _note(self, rule: str, *facts: Any) -> None:  # noqa: ANN401  (facts of clipspy)
        self.fired.append((str(rule), tuple(self._key(fact) for fact in facts)))

    def _key(self, fact: Any) -> Key:  # noqa: ANN401
        return fact.template.name, tuple((name, str(value)) for name, value in fact)
