"""Rules and answers as clauses: what follows for certain, and what could still follow from unanswered questions.

A finding becomes a literal named after its class, its slots in their order: ``daily_pain(3)``. What could follow has the
same name with ``possibly_`` before it. Each rule also notes that it fires, with its variables in the order of their names:
``fires("out-what-provokes", "speed")``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from engine.cells import Space
from engine.translate.datalog import ANYTHING, Comparison, DatalogClause, Literal, Term, Variable, constant, fact
from language._experta import NOT, W
from language.bounds import AnyOf, Bound, Within
from language.domains import NO, YES, Value
from language.findings import Finding, is_yes_no, roles, slots
from language.questions import Count, Question
from language.rules import Advice, Premise, premises

FIRES = "fires"
POSSIBLY = "possibly_"
ASSUMED = "assumed"
"""What is thought possible of a list while its answer is unknown, where that is not all of its entries."""
GIVEN, KNOWN, SAID, UNKNOWN, INAPPLICABLE = "given", "known", "said", "unknown", "inapplicable"


@cache
def predicate(finding: type[Finding]) -> str:
    """Return the name of the literals of a class: that of its role in the language, where it has one."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", roles(finding)[-1].__name__).lower()


def literal(finding: Finding, *, possibly: bool = False) -> Literal:
    """Return a finding as a literal without variables."""
    terms = tuple(constant(value) for value in finding.values_by_slot.values())
    return Literal(f"{POSSIBLY if possibly else ''}{predicate(type(finding))}", terms)


def variables(rule: Advice) -> tuple[str, ...]:
    """Return the names of a rule's variables, sorted."""
    positive = (part for part in premises(rule) if not part.negated)
    values = (value for part in positive for value in part.pattern.values_by_slot.values())
    return tuple(sorted({value.__bind__ for value in values if isinstance(value, W)}))


def spaces(spaces: Iterable[Space]) -> Iterator[DatalogClause]:
    """Yield the questions with what can be answered to each, as facts."""
    for one in spaces:
        yield fact("several" if one.question.takes_several else "single", one.question.id)
        for value in one.values:
            yield fact("answer", one.question.id, value)
            if one.question.not_assumed and value not in one.question.not_assumed:
                yield fact(ASSUMED, one.question.id, value)
        if one.question.may_not_apply:
            yield fact("may_not_apply", one.question.id)


def answers(questions: Iterable[Question]) -> Iterator[DatalogClause]:
    """Yield how answers become findings, for certain and possibly.

    ``given(Q, V)`` is an answer to a question; a list is ``known(Q)`` and has ``said(Q, V)`` for all that is in it;
    ``unknown(Q)`` is asked and unknown, or not asked.
    """
    value = Variable("V")
    for question in questions:
        if question.takes_several:
            known = Literal(KNOWN, (question.id,))
            option = Literal("answer", (question.id, value))
            said = Literal(SAID, (question.id, value))
            yield DatalogClause(_answer(question, value, YES), (said,))
            yield DatalogClause(_answer(question, value, NO), (known, option, Literal(SAID, said.terms, negated=True)))
            if question.counts:
                yield from _counted(question, question.counts)
        else:
            yield DatalogClause(_answer(question, value), (Literal(GIVEN, (question.id, value)),))


def _counted(question: Question, count: Count) -> Iterator[DatalogClause]:
    """Yield how the points of a known list add up, entry by entry, up to the most that the count can say."""
    points = Variable("N")

    def so_far(place: int, of: int | Variable) -> Literal:
        return Literal("points_so_far", (question.id, place, of))

    yield DatalogClause(so_far(0, 0), (Literal(KNOWN, (question.id,)),))
    entries = question.domain.values()
    for place, entry in enumerate(entries):
        said = Literal(SAID, (question.id, constant(entry)))
        yield DatalogClause(so_far(place + 1, points), (so_far(place, points), replace(said, negated=True)))
        for before in range(count.most + 1):
            after = min(count.most, before + count.points(entry))
            yield DatalogClause(so_far(place + 1, after), (so_far(place, before), said))
    yield DatalogClause(Literal(predicate(count.asks), (points,)), (so_far(len(entries), points),))


def guesses(questions: Iterable[Question]) -> Iterator[DatalogClause]:
    """Yield what could be answered: the answer itself, or of an unanswered question all of its answers at once."""
    value = Variable("V")
    for question in questions:
        for flag in (NO, YES) if question.takes_several else (None,):
            among = ASSUMED if flag is YES and question.not_assumed else "answer"
            told = _answer(question, value, flag)
            could = Literal(f"{POSSIBLY}{told.predicate}", told.terms)
            yield DatalogClause(could, (told,))
            yield DatalogClause(could, (Literal(UNKNOWN, (question.id,)), Literal(among, (question.id, value))))
        for told in map(literal, question.counts.every() if question.counts else ()):
            could = replace(told, predicate=f"{POSSIBLY}{told.predicate}")
            yield DatalogClause(could, (told,))
            yield DatalogClause(could, (Literal(UNKNOWN, (question.id,)),))


def _answer(question: Question, value: Variable, flag: Value | None = None) -> Literal:
    yes_no = is_yes_no(question.asks) if question.takes_several else None
    terms = (constant(flag) if name == yes_no and flag is not None else value for name in slots(question.asks))
    return Literal(predicate(question.asks), tuple(terms))


Guard = Callable[[Advice], tuple[Literal, ...]]


def unguarded(rule: Advice) -> tuple[Literal, ...]:
    """Return that a rule needs nothing but its premises."""
    del rule
    return ()


def certain(rules: tuple[Advice, ...], guard: Guard = unguarded) -> Iterator[DatalogClause]:
    """Yield what follows from the answers.

    Args:
        rules: The rule book.
        guard: What a rule needs besides its premises, as when a proof switches rules off.
    """
    bounded: dict[Literal, tuple[DatalogClause, ...]] = {}
    for rule in rules:
        fires = Literal(FIRES, (rule.id, *map(Variable, map(_name, variables(rule)))))
        body = (*guard(rule), *(_premise(part, bounded) for part in premises(rule)))
        yield DatalogClause(fires, body)
        yield DatalogClause(_then(rule), (fires,))
    for clauses in bounded.values():
        yield from clauses


def possible(rules: tuple[Advice, ...], guard: Guard = unguarded) -> Iterator[DatalogClause]:
    """Yield what could follow: every answer of each unanswered question at once, absence read from what is certain."""
    bounded: dict[Literal, tuple[DatalogClause, ...]] = {}
    for rule in rules:
        then = _then(rule)
        body = (*guard(rule), *(_premise(part, bounded, possibly=True) for part in premises(rule)))
        yield DatalogClause(Literal(f"{POSSIBLY}{then.predicate}", then.terms), body)
    for clauses in bounded.values():
        yield from clauses


def meeting(head: Literal, patterns: Iterable[Finding | NOT]) -> Iterator[DatalogClause]:
    """Yield the clauses by which something holds of those who meet all these patterns, which bind no variables.

    What stands in ``NOT`` must not hold of them.
    """
    bounded: dict[Literal, tuple[DatalogClause, ...]] = {}
    parts = (Premise(one[0], negated=True) if isinstance(one, NOT) else Premise(one, negated=False) for one in patterns)
    yield DatalogClause(head, tuple(_premise(part, bounded) for part in parts))
    for clauses in bounded.values():
        yield from clauses


def _name(variable: str) -> str:
    return f"V_{variable}"


def _then(rule: Advice) -> Literal:
    terms = tuple(_term(value) for value in rule.then.values_by_slot.values())
    return Literal(predicate(type(rule.then)), terms)


def _term(value: object) -> Term:
    if isinstance(value, W):
        return Variable(_name(value.__bind__))
    assert not isinstance(value, Bound)  # noqa: S101  (told to the type checker; bounds are taken out before)
    return constant(value)  # type: ignore[arg-type]  # a slot holds a value, a bound or a variable


def _premise(part: Premise, bounded: dict[Literal, tuple[DatalogClause, ...]], *, possibly: bool = False) -> Literal:
    """Return a premise as a literal; one with bounds becomes a literal of its own, so that no rule multiplies numbers."""
    name = f"{POSSIBLY if possibly and not part.negated else ''}{predicate(part.finding)}"
    held = part.pattern.values_by_slot
    tests = {slot: value.test for slot, value in held.items() if isinstance(value, Bound)}
    if not tests:
        terms = tuple(_term(held[slot]) if slot in held else ANYTHING for slot in slots(part.finding))
        return Literal(name, terms, part.negated)
    free = [slot for slot in slots(part.finding) if slot not in tests]
    written = "_and_".join(f"{slot}_{_test_name(test)}" for slot, test in tests.items())
    head = Literal(f"{name}_{written}", tuple(Variable(f"F_{slot}") for slot in free))
    if head not in bounded:
        bounded[head] = tuple(_within(head, name, slots(part.finding), tests))
    return Literal(
        head.predicate, tuple(_term(held[slot]) if slot in held else ANYTHING for slot in free), part.negated
    )


def _test_name(test: Within | AnyOf) -> str:
    if isinstance(test, AnyOf):
        return f"among_{'_'.join(member.code.replace('-', '_') for member in test.members)}"
    edges = (("from", test.low), ("to", test.high))
    return "_".join(f"{word}_{edge}" for word, edge in edges if edge is not None)


def _within(
    head: Literal, name: str, names: Iterable[str], tests: dict[str, Within | AnyOf]
) -> Iterator[DatalogClause]:
    """Yield the clauses by which a finding lies within bounds: one for each choice of members of scales."""
    worlds: list[dict[str, str | int]] = [{}]
    comparisons: list[Comparison] = []
    for slot, test in tests.items():
        if isinstance(test, AnyOf):
            worlds = [{**world, slot: constant(member)} for world in worlds for member in test.members]
        else:
            edges = ((">=", test.low), ("<=", test.high))
            comparisons += [Comparison(Variable(f"F_{slot}"), sign, edge) for sign, edge in edges if edge is not None]
    for world in worlds:
        terms = tuple(world.get(slot, Variable(f"F_{slot}")) for slot in names)
        yield DatalogClause(head, (Literal(name, terms), *comparisons))
