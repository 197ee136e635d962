"""Compile a rule book into one class of experta engine. The rules that are read are the rules that run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import inf
from typing import Any, ClassVar

from engine.match import IndexedMatcher, Pattern, pattern_of
from engine.order import TotalOrder, premise_names
from engine.strata import check_roles, strata
from language._experta import NOT, Agenda, FactList, InitialFact, KnowledgeEngine, Matcher, Rule, W
from language.domains import Value
from language.errors import KnowledgeError
from language.findings import Conclusion, Finding
from language.rules import Advice, Premise, premises


@dataclass(frozen=True, slots=True)
class Firing:
    """One rule that fired.

    Attributes:
        rule: The rule.
        premises: The findings that met its positive premises, in order.
        bindings: Values of its variables.
        conclusion: What it concluded.
        is_new: Whether this was not known before; a further firing for a known finding is further support.
    """

    rule: Advice
    premises: tuple[Finding, ...]
    bindings: Mapping[str, Value]
    conclusion: Conclusion
    is_new: bool


class Facts(FactList):
    """experta's working memory without its second look: findings are checked when made, and known ones never come twice.

    1.9.4: the engine reads ``changes`` and the facts by number; a fact learns its number through ``__factid__``.
    """

    def declare(self, fact: Finding) -> Finding:
        """Take in a finding that is new."""
        fact.__factid__ = self.last_index
        self[self.last_index] = fact
        self.last_index += 1
        self.added.append(fact)
        return fact


class RuleEngine(KnowledgeEngine):
    """experta's engine with an indexed matcher and a total order; it keeps a record of what fired. One consultation a run."""

    __matcher__ = IndexedMatcher
    __strategy__ = TotalOrder

    patterns: ClassVar[Mapping[type[Finding], list[Pattern]] | None] = None
    """The premises of all rules, by the class of what meets them; where they are not told, all findings are taken in."""

    def __init__(self) -> None:
        super().__init__()
        self._read: dict[tuple[Any, ...], bool] = {}
        self.known: dict[tuple[Any, ...], Finding] = {}
        self.firings: list[Firing] = []

    def reset(self, **kwargs: Any) -> None:  # noqa: ANN401  (as experta has it)
        """Forget everything; takes no arguments, for there are no deffacts to pass them to.

        experta's own reset inspects the whole class for deffacts, of which there are none but its initial fact. It is
        declared here too, because RETE, the reference, puts it before a rule that has no other premise.
        """
        del kwargs
        self.agenda = Agenda()
        self.facts = Facts()
        self.matcher.reset()
        self.facts.declare(InitialFact())
        self.running = False
        self.known = {}
        self.firings = []

    def consult(self, findings: Iterable[Finding]) -> None:
        """Reset, take in copies of the findings in their order, and run to the end.

        What no premise of the rules could meet is set aside as it is: others may look for it, and the engine need not.
        """
        self.reset()
        known = self.known
        for finding in findings:
            if finding.key in known:
                continue
            if self._is_read(finding):
                known[finding.key] = self.facts.declare(finding.undeclared())
            else:
                known[finding.key] = finding
                self.matcher.index.set_aside(finding)
        self.run()

    def run(self, steps: float = inf) -> None:
        """Fire what is due, one after the other, until nothing is.

        1.9.4: as experta does it, but for the line of a log that it makes of each firing, with all facts, though none reads it.
        """
        self.running = True
        while steps > 0 and self.running:
            self.strategy.update_agenda(self.agenda, *self.get_activations())
            activation = self.agenda.get_next()
            if activation is None:
                break
            steps -= 1
            activation.rule(self, **activation.context)
        self.running = False

    def _is_read(self, finding: Finding) -> bool:
        """Return whether a premise could be met by a finding, alone or with others; kept by what the finding says."""
        patterns = self.patterns.get(type(finding), ()) if self.patterns is not None else None
        if not patterns:
            return patterns is None
        known = self._read.get(finding.key)
        if known is None:
            known = self._read[finding.key] = any(pattern.enter(finding, {}) is not None for pattern in patterns)
        return known

    def record(
        self, rule: Advice, met: tuple[Finding, ...], bindings: Mapping[str, Value], conclusion: Conclusion
    ) -> None:
        """Note a firing and take in its conclusion, unless it is known."""
        is_new = conclusion.key not in self.known
        if is_new:
            self.known[conclusion.key] = self.facts.declare(conclusion)
        self.firings.append(Firing(rule, met, bindings, conclusion, is_new))


def compile_book(rules: tuple[Advice, ...], matcher: type[Matcher] = IndexedMatcher) -> type[RuleEngine]:
    """Return one engine class for a rule book; build it once, for experta keeps every class that it has seen.

    Args:
        rules: The rules in book order.
        matcher: How activations are found; experta's own RETE serves as the reference.

    Raises:
        KnowledgeError: Two rules share an id, strata do not exist, or roles are not sound.
    """
    for name, count in Counter(rule.id for rule in rules).items():
        if count > 1:
            raise KnowledgeError(name, "each rule must have an id of its own")
    level = strata(rules)
    check_roles(rules)
    patterns = _patterns(rules) if issubclass(matcher, IndexedMatcher) else None
    body: dict[str, Any] = {"__matcher__": matcher, "patterns": patterns}
    body |= {
        f"rule_{place:04d}": compile_rule(rule, (level[type(rule.then)], place)) for place, rule in enumerate(rules)
    }
    return type("CompiledBook", (RuleEngine,), body)


def _patterns(rules: Iterable[Advice]) -> Mapping[type[Finding], list[Pattern]]:
    """Return the premises of rules, by the class of what meets them."""
    found: dict[type[Finding], list[Pattern]] = {}
    for rule in rules:
        for part in premises(rule):
            found.setdefault(part.finding, []).append(pattern_of(part.pattern, rule.id))
    return found


def compile_rule(rule: Advice, place: tuple[int, int]) -> Rule:
    """Return one rule for experta, premises named; ``place`` is its stratum and its place in the book."""
    parts = tuple(premises(rule))
    positive = [part for part in parts if not part.negated]
    names = premise_names(len(positive))
    variables = sorted(
        {value.__bind__ for part in positive for value in part.pattern.values_by_slot.values() if isinstance(value, W)}
    )
    if not positive:
        raise KnowledgeError(rule.id, "needs at least one premise that is not negated")
    if set(names) & set(variables):
        raise KnowledgeError(rule.id, f"a variable must not be called {names[0]!r}")
    waiting = iter(names)
    elements = [_element(part, waiting) for part in parts]
    return Rule(*elements)(_action(rule, place, names, variables))  # type: ignore[no-any-return]


def _element(part: Premise, names: Any) -> object:  # noqa: ANN401  (an iterator of names)
    values = part.pattern.values_by_slot
    if part.negated:
        return NOT(part.finding(**values))
    return next(names) << part.finding(**values)


def _action(rule: Advice, place: tuple[int, int], names: tuple[str, ...], variables: list[str]) -> Callable[..., None]:
    fixed = None if variables else rule.conclusion({})

    def fire(engine: RuleEngine, **context: Any) -> None:  # noqa: ANN401  (facts and values, as experta gives them)
        met = tuple(context[name] for name in names)
        bindings = {name: context[name] for name in variables}
        engine.record(rule, met, bindings, fixed.undeclared() if fixed is not None else rule.conclusion(bindings))

    fire.__name__ = rule.id
    fire.place = place  # type: ignore[attr-defined]  # experta copies it to the Rule, where the order reads it
    fire.names = names  # type: ignore[attr-defined]
    return fire
