"""The rules in answer set programming, for clingo (needs ``clingo``): ground once, then ask about many athletes.

Each finding becomes an atom, as ``daily_pain(3)``. Every answer that could be given is an external atom, true for the athlete
at hand. Members of scales and names become quoted strings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from typing import Any

from kb._experta import W
from kb.domains import Value, Whole
from kb.language import Advice, Answer, AnyOf, Bound, Finding, Premise, premises, slots
from kb.vocabulary.scales import Scale


def predicate(finding: type[Finding]) -> str:
    """Return the name of the atoms of a class."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", finding.__name__).lower()


def term(value: Value) -> str:
    """Return a value as clingo writes it."""
    if isinstance(value, Scale):
        return f'"{value.code}"'
    return str(value) if isinstance(value, int) else f'"{value}"'


def atom(finding: Finding) -> str:
    """Return a finding as an atom."""
    return f"{predicate(type(finding))}({','.join(term(value) for value in finding.values_by_slot.values())})"


def text(rules: tuple[Advice, ...], answers: Iterable[Answer]) -> str:
    """Return the rules, with the answers that could be given as externals.

    A premise with a bound becomes an atom of its own, so that a rule with several of them is not grounded for every
    combination of numbers.
    """
    bounded: dict[str, str] = {}
    written = [_rule(rule, bounded) for rule in rules]
    lines = [f"#external {atom(answer)}." for answer in answers]
    lines += [f"{head} :- {body}." for body, head in bounded.items()]
    return "\n".join((*lines, *written)) + "\n"


def possible_answers(rules: tuple[Advice, ...]) -> list[Answer]:
    """Return every answer that the rules can read, each value of each slot; ranges of numbers whole."""
    classes = {premise.finding for rule in rules for premise in premises(rule) if issubclass(premise.finding, Answer)}
    found: list[Answer] = []
    for finding in sorted(classes, key=lambda finding: finding.__name__):
        domains = slots(finding)
        ranges = [
            tuple(range(domain.low, domain.high + 1)) if isinstance(domain, Whole) else domain.values()
            for domain in domains.values()
        ]
        found.extend(finding(**dict(zip(domains, values, strict=True))) for values in product(*ranges))
    return found


def _rule(rule: Advice, bounded: dict[str, str]) -> str:
    body = [_premise(premise, bounded) for premise in premises(rule)]
    then = ",".join(_variable(v) if isinstance(v, W) else term(v) for v in rule.then.values_by_slot.values())
    return f"{predicate(type(rule.then))}({then}) :- {', '.join(body)}."


def _premise(premise: Premise, bounded: dict[str, str]) -> str:
    terms: list[str] = []
    tests: list[str] = []
    variables: list[str] = []
    for name in slots(premise.finding):
        value = premise.pattern.get(name)
        words, more = _slot(value, f"T_{name}")
        terms.append(words)
        tests += more
        if isinstance(value, W):
            variables.append(words)
    written = f"{predicate(premise.finding)}({','.join(terms)})"
    if any(isinstance(value, Bound) for value in premise.pattern.values_by_slot.values()):
        body = ", ".join((written, *tests))
        head = f"met_{len(bounded)}({','.join(variables)})" if variables else f"met_{len(bounded)}"
        written = bounded.setdefault(body, head)
    return f"not {written}" if premise.negated else written


def _variable(value: W) -> str:
    return f"V_{value.__bind__}"


def _slot(value: Any, local: str) -> tuple[str, list[str]]:  # noqa: ANN401  (what stands in a slot, or nothing)
    """Return the term for one slot, and tests on it. Under ``not`` an open slot must be anonymous."""
    if value is None:
        return "_", []
    if isinstance(value, W):
        return _variable(value), []
    if not isinstance(value, Bound):
        return term(value), []
    if isinstance(value.test, AnyOf):
        return f"({';'.join(term(member) for member in value.test.members)})", []
    edges = ((">=", value.test.low), ("<=", value.test.high))
    return local, [f"{local} {sign} {edge}" for sign, edge in edges if edge is not None]


class ClingoBook:
    """Rules grounded once, for many consultations."""

    def __init__(self, rules: tuple[Advice, ...]) -> None:
        import clingo

        self._answers = {atom(answer) for answer in possible_answers(rules)}
        self._concluded = {predicate(type(rule.then)) for rule in rules}
        self._control = clingo.Control(["--warn=none"])
        self._control.add("base", [], text(rules, possible_answers(rules)))
        self._control.ground([("base", [])])
        self._symbols = {name: clingo.parse_term(name) for name in self._answers}
        self._told: set[str] = set()

    def consult(self, findings: Iterable[Finding]) -> set[str]:
        """Return the concluded atoms for these answers."""
        told = {name for name in (atom(finding) for finding in findings) if name in self._answers}
        for name in self._told - told:
            self._control.assign_external(self._symbols[name], False)  # noqa: FBT003  (as clingo has it)
        for name in told - self._told:
            self._control.assign_external(self._symbols[name], True)  # noqa: FBT003
        self._told = told
        found: set[str] = set()
        with self._control.solve(yield_=True) as handle:
            for model in handle:
                found = {str(symbol) for symbol in model.symbols(atoms=True) if symbol.name in self._concluded}
        return found
