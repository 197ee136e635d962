"""The knowledge in CLIPS: as text that plain CLIPS loads, and as an engine for comparison (needs ``clipspy``).

Each class of findings becomes a template, each rule a rule with the same name; strata become salience. Members of scales
and names become symbols: a space becomes a hyphen, and what begins with a digit gets an ``s`` before it. What could follow
from unanswered questions has ``possible-`` before its template. The catalogue and the procedures are ordered facts and rules.

To use the whole program: load, ``(reset)``, assert what was answered as ``(DailyPain (score 3))``, each question that was not
answered as ``(unknown (question daily-pain))``; then ``(run)``. The result stands in the facts ``decision``, ``state``,
``chosen``, ``dose``, ``rung``, ``ladder``, ``substitute``, ``day`` ``item_day`` and ``advice``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any
from weakref import WeakMethod

from engine.cells import cuts, space
from engine.review import reviewed_count
from engine.strata import strata
from engine.translate import procedures
from engine.translate.clauses import (
    FIRES,
    POSSIBLY,
    UNKNOWN,
    guesses,
    predicate,
    spaces,
    variables,
)
from engine.translate.datalog import ANYTHING, Comparison, DatalogClause, Literal, Term, Variable, layers
from language._experta import W
from language.bounds import AnyOf, Bound
from language.domains import Value
from language.findings import Finding, slots
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN as NOT_KNOWN
from language.questions import Given
from language.rules import Advice, Premise, premises
from language.scales import Scale

Key = tuple[str, tuple[tuple[str, str], ...]]
POSSIBLE = "possible-"
_SIGNS = {"=": "eq", "!=": "neq"}
RESULTS: dict[str, tuple[str, ...]] = {
    "decision": ("is",),
    "state": ("item", "is"),
    "chosen": ("item", "purpose", "tier"),
    "dose": ("item", "amount"),
    "rung": ("item", "up_to"),
    "ladder": ("phase", "rung"),
    "substitute": ("item", "by"),
    "day": ("session", "number"),
    "item_day": ("item", "number"),
    "advice": ("counsel",),
}
"""What planning gives, each with its slots."""

SLOTS = {**RESULTS, UNKNOWN: ("question",)}


def symbol(value: Value) -> str:
    """Return a value as CLIPS writes it."""
    code = value.code if isinstance(value, Scale) else value
    return str(code) if isinstance(code, int) else symbol_of(code)


@cache
def symbol_of(text: str) -> str:
    """Return a text as a symbol: no spaces, and an ``s`` before a digit."""
    return f"{'s' if text[:1].isdigit() else ''}{text.replace(' ', '-')}"


def text(rules: tuple[Advice, ...], *, traced: bool = False) -> str:
    """Return the rule book as CLIPS constructs, templates first; without catalogue and planning.

    Args:
        rules: The rules in book order.
        traced: Whether each rule calls the function ``fired`` with its name and the facts of its premises.
    """
    return "\n\n".join((*templates(rules), *_rules(rules, traced=traced))) + "\n"


def program(knowledge: KnowledgeBase) -> str:
    """Return the whole of the knowledge as CLIPS constructs: rules, what could follow, catalogue and planning."""
    return "\n\n".join(constructs(knowledge)) + "\n"


def export(knowledge: KnowledgeBase) -> str:
    """Return the whole of the knowledge as a file for CLIPS, with how to use it at its head."""
    return _head(knowledge) + program(knowledge)


def _examples(knowledge: KnowledgeBase) -> str:
    """Return how answers are told, by the first question of each kind that this knowledge asks."""
    told = []
    for kind in ("choice", "number", "several"):
        asked = next((one for one in knowledge.questions if one.kind == kind and not one.is_worked_out), None)
        if asked is not None:
            given = asked.domain.values()[0]
            told += [_statement(found) for found in asked.findings((given,) if kind == "several" else given)][:2]
    told += [f"({UNKNOWN} (question {one.id}))" for one in knowledge.questions[:1]]
    return "".join(f";   (assert {line})\n" for line in told)


def _head(knowledge: KnowledgeBase) -> str:
    counts = "".join(f";   (assert ({one.asks.__name__} ({one.slot} 0)))\n" for _, one in knowledge.counted)
    return f"""; Sitbone {knowledge.version} for CLIPS. No medical advice.
; Rules that a clinician has reviewed: {reviewed_count(knowledge)} of {len(knowledge.rules)}.
;
; (load "this file") (reset), then tell what was answered, and what was not; of a list what is so, and what is not:
{_examples(knowledge)}; and of a list that is counted its points too:
{counts.rstrip()}
; then (run). The result: {", ".join(RESULTS)}; fires says which rules fired.

"""


def constructs(knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the whole of the knowledge, one construct each, in an order in which CLIPS can load them."""
    rules = knowledge.rules
    classes = (
        *_classes(rules),
        *(question.asks for question in knowledge.questions),
        *(count.asks for _, count in knowledge.counted),
    )
    named = tuple(sorted(set(classes), key=lambda finding: finding.__name__))
    known = (*spaces(space(cuts(rules), knowledge.questions)), *procedures.facts(knowledge))
    planned = procedures.clauses(knowledge)
    level = strata(rules)
    settled = max(level.values()) + 1
    names = {
        **{predicate(finding): finding for finding in named},
        **{f"{POSSIBLY}{predicate(finding)}": finding for finding in named},
    }
    layer = layers(planned, frozenset({*names, *(clause.head.predicate for clause in known)}))
    written = [(clause, settled) for clause in guesses(knowledge.questions)]
    written += [(clause, settled + 1 + layer[clause.head.predicate]) for clause in planned]
    return (
        *_templates(named),
        *_templates(named, POSSIBLE),
        *(_template(name, words) for name, words in SLOTS.items()),
        *_deffacts(known),
        *_rules(rules, noted=True),
        *_possible_rules(rules, settled),
        *(_clause(clause, salience, number, names) for number, (clause, salience) in enumerate(written)),
    )


def _classes(rules: tuple[Advice, ...]) -> set[type[Finding]]:
    return {premise.finding for rule in rules for premise in premises(rule)} | {type(rule.then) for rule in rules}


def templates(rules: tuple[Advice, ...]) -> tuple[str, ...]:
    """Return one template for each class of findings that the rules name, in the order of their names."""
    return _templates(tuple(sorted(_classes(rules), key=lambda finding: finding.__name__)))


def _templates(classes: Iterable[type[Finding]], prefix: str = "") -> tuple[str, ...]:
    return tuple(_template(f"{prefix}{finding.__name__}", slots(finding)) for finding in classes)


def _template(name: str, words: Iterable[str]) -> str:
    return f"(deftemplate {name} {' '.join(f'(slot {word})' for word in words)})"


def _deffacts(known: Iterable[DatalogClause]) -> Iterator[str]:
    """Yield the facts of the knowledge, one construct for each kind."""
    kinds: dict[str, list[str]] = {}
    for clause in known:
        kinds.setdefault(clause.head.predicate, []).append(_ordered(clause.head))
    for kind, facts in kinds.items():
        lines = "\n  ".join(facts)
        yield f"(deffacts {_hyphened(kind)}\n  {lines})"


def _rules(rules: tuple[Advice, ...], *, traced: bool = False, noted: bool = False) -> tuple[str, ...]:
    level = strata(rules)
    return tuple(_rule(rule, -level[type(rule.then)], traced=traced, noted=noted) for rule in rules)


def _possible_rules(rules: tuple[Advice, ...], layer: int) -> tuple[str, ...]:
    return tuple(_rule(rule, -layer, prefix=POSSIBLE) for rule in rules)


def _rule(rule: Advice, salience: int, *, traced: bool = False, noted: bool = False, prefix: str = "") -> str:
    lines = [f"(defrule {prefix}{rule.id}", f"  (declare (salience {salience}))"]
    names: list[str] = []
    for place, premise in enumerate(premises(rule)):
        if premise.negated:
            lines.append(f"  (not {_pattern(premise, place)})")
        elif prefix:
            lines.append(f"  {_pattern(premise, place, prefix)}")
        else:
            names.append(f"?premise{place}")
            lines.append(f"  {names[-1]} <- {_pattern(premise, place)}")
    lines.append("  =>")
    if traced:
        lines.append(f"  (fired {rule.id} {' '.join(names)})")
    if noted:
        lines.append(f"  (assert ({' '.join((FIRES, rule.id, *(f'?{name}' for name in variables(rule))))}))")
    then = " ".join(f"({name} {_value(value)})" for name, value in rule.then.values_by_slot.items())
    lines.append(f"  (assert ({prefix}{type(rule.then).__name__} {then})))")
    return "\n".join(lines)


def _pattern(premise: Premise, place: int, prefix: str = "") -> str:
    parts = [
        f"({name} {_constraint(value, f'?t{place}{name}')})" for name, value in premise.pattern.values_by_slot.items()
    ]
    return f"({' '.join((f'{prefix}{premise.finding.__name__}', *parts))})"


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


def _hyphened(name: str) -> str:
    return name.replace("_", "-")


def _term(term: Term) -> str:
    if isinstance(term, Variable):
        return "?" if term == ANYTHING else f"?{term.name}"
    return str(term) if isinstance(term, int) else symbol_of(term)


def _ordered(literal: Literal) -> str:
    return f"({' '.join((_hyphened(literal.predicate), *map(_term, literal.terms)))})"


def _clause(clause: DatalogClause, layer: int, number: int, names: Mapping[str, type[Finding]]) -> str:
    lines = [f"(defrule {_hyphened(clause.head.predicate)}.{number}", f"  (declare (salience {-layer}))"]
    positive = [part for part in clause.body if isinstance(part, Literal) and not part.negated]
    tests = [part for part in clause.body if isinstance(part, Comparison)]
    absent = [part for part in clause.body if isinstance(part, Literal) and part.negated]
    lines += [f"  {_literal(part, names)}" for part in positive]
    lines += [f"  (test ({_SIGNS.get(part.sign, part.sign)} {_term(part.left)} {_term(part.right)}))" for part in tests]
    lines += [f"  (not {_literal(part, names)})" for part in absent]
    return "\n".join((*lines, "  =>", f"  (assert {_literal(clause.head, names)}))"))


def _literal(literal: Literal, names: Mapping[str, type[Finding]]) -> str:
    finding = names.get(literal.predicate)
    if finding is None and literal.predicate not in SLOTS:
        return _ordered(literal)
    prefix = POSSIBLE if literal.predicate.startswith(POSSIBLY) else ""
    name = literal.predicate if finding is None else f"{prefix}{finding.__name__}"
    words = SLOTS[literal.predicate] if finding is None else tuple(slots(finding))
    held = zip(words, literal.terms, strict=True)
    return f"({' '.join((name, *(f'({word} {_term(term)})' for word, term in held if term != ANYTHING)))})"


def key(finding: Finding) -> Key:
    """Return what a finding and its CLIPS fact have in common: the name of the class, and slots with symbols."""
    return _key(type(finding), tuple(finding.values_by_slot.items()))


@lru_cache(maxsize=32_768)
def _key(kind: type[Finding], said: tuple[tuple[str, Value], ...]) -> Key:
    return kind.__name__, tuple((name, symbol(value)) for name, value in said)


RENEWED_AFTER = 200
"""How many consultations a book in CLIPS serves before it is loaded anew."""


@lru_cache(maxsize=32_768)
def _slots_of(said: tuple[tuple[str, Value], ...]) -> Mapping[str, Any]:
    """Return slots and values as clipspy asserts them."""
    import clips

    return {name: value if isinstance(value, int) else clips.Symbol(symbol(value)) for name, value in said}


class ClipsBook:
    """A rule book loaded into CLIPS once, for many consultations."""

    def __init__(self, rules: tuple[Advice, ...], *, traced: bool = True) -> None:

        self._rules = rules
        self._traced = traced
        self.fired: list[tuple[str, tuple[Key, ...]]] = []
        self._keys: dict[int, Key] = {}
        self._build()

    def _build(self) -> None:
        import clips

        self._consultations = 0
        self._environment = clips.Environment()
        self._environment.fact_duplication = False
        if self._traced:
            note = WeakMethod(self._note)  # CLIPS keeps its functions for ever, and with them would keep the book
            self._environment.define_function(lambda *told: note()(*told), "fired")  # type: ignore[misc]  # noqa: PLW0108
        for construct in (*templates(self._rules), *_rules(self._rules, traced=self._traced)):
            self._environment.build(construct)
        self._templates = {found.name: found for found in self._environment.templates()}

    def consult(self, findings: Iterable[Finding]) -> None:
        """Reset, assert the findings that the rules know, and run to the end.

        Now and then the book is loaded anew, for CLIPS keeps facts of the past and grows slow with them.
        """
        if self._consultations == RENEWED_AFTER:
            self._build()
        self._consultations += 1
        self.fired = []
        self._keys = {}
        self._environment.reset()
        for finding in findings:
            template = self._templates.get(type(finding).__name__)
            if template is not None:
                template.assert_fact(**_slots_of(tuple(finding.values_by_slot.items())))
        self._environment.run()

    def facts(self) -> set[Key]:
        """Return the facts that hold after a consultation."""
        return {self._key(fact) for fact in self._environment.facts()}

    def _note(self, rule: str, *facts: Any) -> None:  # noqa: ANN401  (facts of clipspy)
        self.fired.append((str(rule), tuple(self._key(fact) for fact in facts)))

    def _key(self, fact: Any) -> Key:  # noqa: ANN401
        known = self._keys.get(fact.index)
        if known is None:
            known = fact.template.name, tuple((name, str(value)) for name, value in fact)
            self._keys[fact.index] = known
        return known


class ClipsKnowledge:
    """The whole of the knowledge loaded into CLIPS once, planning included, for many consultations."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        import clips

        self._knowledge = knowledge
        self._environment = clips.Environment()
        self._environment.fact_duplication = False
        for construct in constructs(knowledge):
            self._environment.build(construct)
        self._templates = {found.name: found for found in self._environment.templates()}

    def consult(self, told: Mapping[str, Given]) -> set[tuple[str, ...]]:
        """Return what follows for an athlete's answers: each result as its name and its symbols."""
        self._environment.reset()
        for line in statements(told, self._knowledge):
            self._environment.assert_string(line)
        self._environment.run()
        return {
            (name, *(str(value) for _, value in fact)) for name in RESULTS for fact in self._templates[name].facts()
        }


def statements(told: Mapping[str, Given], knowledge: KnowledgeBase) -> Iterator[str]:
    """Yield an athlete's answers as facts of CLIPS."""
    for question in knowledge.questions:
        given = told.get(question.id, NOT_KNOWN)
        if given is NOT_KNOWN:
            yield f"({UNKNOWN} (question {question.id}))"
            continue
        for finding in question.findings(given):
            yield _statement(finding)


def _statement(finding: Finding) -> str:
    values = " ".join(f"({name} {symbol(value)})" for name, value in finding.values_by_slot.items())
    return f"({type(finding).__name__} {values})"
