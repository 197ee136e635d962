"""Nothing idle: every question can change a plan, and so can every rule.

Two athletes who differ in the answer to one question, or of whom one goes without one rule: for each there must be a pair whose
plans differ, in whatever a plan shows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from engine.infer import rule_book
from engine.translate.asp import WORDS, term
from engine.translate.clauses import predicate
from engine.translate.datalog import Literal
from engine.translate.procedures import clauses
from engine.verify.anomalies import Anomaly, Check, EdgeCase, Result, Subject, Told
from engine.verify.edges import fires
from engine.verify.redundant import firing_at_hand, without_one
from engine.verify.worlds import ANYONE, DIFFER, SHOWS, Near, Solver, judged_of_two, two
from language.findings import Answer
from language.knowledge import KnowledgeBase
from language.rules import Advice, premises

MOST_TRIED = 8
"""How many of the athletes at hand are tried for a rule, spread over all of them."""

MOST_NEAR = 4
"""Near how many of the athletes at hand others are looked for."""

ONE_QUESTION = """
1 { varies(Q) : asked(Q) } 1.
matters(Q) :- varies(Q), differ.
"""


def questions(subject: Subject) -> Result:
    """Look for questions whose answer can never change a plan; what nothing reads needs no proof."""
    read = reads(subject.knowledge)
    solver = Solver(two(subject.knowledge, ONE_QUESTION + SHOWS + DIFFER), subject.knowledge, subject.usual)
    shown = solver.ever(
        "matters", lambda terms: (Near(subject.usual, frozenset(terms)), ANYONE), {(name,) for name in read}
    )
    found = tuple(
        Anomaly(question.id, f"no answer to this question can change any plan: {question.text}")
        for question in subject.knowledge.questions
        if (question.id,) not in shown
    )
    return Result(f"{len(subject.knowledge.questions)} questions", found)


def reads(knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the questions that any rule or any step of planning reads."""
    by_planning = {part for clause in clauses(knowledge) for part in clause.body if isinstance(part, Literal)}
    names = {part.predicate for part in by_planning} | {
        predicate(part.finding) for rule in knowledge.rules for part in premises(rule)
    }
    asked = {term for part in by_planning if part.predicate in WORDS for term in part.terms}
    return frozenset(one.id for one in knowledge.questions if predicate(one.asks) in names or one.id in asked)


def rules(subject: Subject) -> Result:
    """Look for rules without which every plan is the same.

    The athletes at the edges of a rule are tried first, then others that are at hand. What they do not show is asked of every
    athlete, in two steps: a rule without which everything on which planning rests is the same is settled by that, which is far
    quicker to prove. For the others somebody is looked for near those whom the rule concerns, before it is anybody at all.
    """
    solver, firing, shown = _tried(subject)
    judged = _judged_otherwise(subject, {(rule.id,) for rule in subject.rules} - shown)
    near = _near(subject, firing)
    shown |= solver.ever("matters", lambda terms: (*near(terms[0]), ANYONE), judged)
    found = tuple(
        Anomaly(rule.id, f"without {rule.id} every plan is the same: {rule.because}")
        for rule in subject.rules
        if (rule.id,) not in shown
    )
    return Result(f"{len(subject.rules)} rules", found)


def missing_edges(subject: Subject) -> tuple[EdgeCase, ...]:
    """Return for each rule that matters an athlete whose plan would be another without it, where nobody at hand shows that."""
    solver, firing, shown = _tried(subject)
    judged = _judged_otherwise(subject, {(rule.id,) for rule in subject.rules} - shown)
    inference = rule_book(subject.knowledge)
    near = _near(subject, firing)
    found: list[EdgeCase] = []
    for rule in subject.rules:
        if (rule.id,) in judged:
            athletes = solver.near(f"matters({term(rule.id)})", near(rule.id))
            if athletes is not None:
                told = athletes.told()
                found.append(EdgeCase(rule.id, fires(inference, rule.id, told), told))
    return tuple(found)


def _one_rule(subject: Subject) -> str:
    """Return that ``b`` is ``a`` without one rule, which matters when the two differ."""
    return f"{without_one(subject.rules, subject.rules)}{DIFFER}matters(R) :- off(R), differ.\n"


def _tried(subject: Subject) -> tuple[Solver, Mapping[str, Sequence[Told]], frozenset[tuple[str]]]:
    """Return the solver, by rule of whom it fires, and the rules that matter to somebody at hand."""
    solver = Solver(two(subject.knowledge, SHOWS + _one_rule(subject), _in_force), subject.knowledge, subject.usual)
    firing, alone = firing_at_hand(subject)
    shown = _shown_by_edges(solver, subject)
    return solver, firing, shown | _shown_by_others(solver, alone, {(rule.id,) for rule in subject.rules} - shown)


def _shown_by_edges(solver: Solver, subject: Subject) -> frozenset[tuple[str]]:
    edges: dict[str, list[Near]] = {}
    for edge in subject.edges:
        edges.setdefault(edge.rule, []).append(Near(edge.told))
    return solver.ever("matters", lambda terms: edges.get(terms[0], []))


def _shown_by_others(
    solver: Solver, alone: Mapping[str, Sequence[Told]], among: Collection[tuple[str]]
) -> frozenset[tuple[str]]:
    """Return the rules that matter to some of the athletes at hand of whom a rule alone concludes something."""
    return solver.ever("matters", lambda terms: map(Near, _spread(alone.get(terms[0], ()), MOST_TRIED)), among)


def _spread(athletes: Sequence[Told], most: int) -> Sequence[Told]:
    return athletes[:: max(1, len(athletes) // most)][:most]


def _judged_otherwise(subject: Subject, among: Collection[tuple[str]]) -> frozenset[tuple[str]]:
    """Return the rules without which something on which planning rests is another for some athlete."""
    return Solver(judged_of_two(subject.knowledge, _one_rule(subject), _in_force), subject.knowledge).ever(
        "matters", only=among
    )


def _in_force(rule: Advice) -> tuple[Literal, ...]:
    return (Literal("in_force", (rule.id,)),)


def _near(subject: Subject, firing: Mapping[str, Sequence[Told]]) -> Callable[[str], Iterator[Near]]:
    """Return near whom athletes are looked for to whom a rule matters, by its id, the nearest first.

    That is near the usual athlete, with what the rule reads; then near some of whom it fires, with what is read by all that
    concludes the same, and at last by all that rests on it too.
    """
    by_id = {rule.id: rule for rule in subject.rules}

    def near(name: str) -> Iterator[Near]:
        rule, known = by_id[name], _spread(firing.get(name, ()), MOST_NEAR)
        yield Near(subject.usual, reading(rule, 1, subject.knowledge))
        for free in (_around(rule, up, subject) for up in (0, 1)):
            yield from (Near(told, free) for told in (*known, subject.usual))
        yield Near(subject.usual, reading(rule, 4, subject.knowledge))

    return near


def _around(rule: Advice, up: int, subject: Subject) -> frozenset[str]:
    """Return the questions that are read by a rule, by what rests on it so many steps on, and by what concludes the same."""
    here = {rule.id: rule}
    for _ in range(up):
        made = {type(one.then) for one in here.values()}
        here |= {one.id: one for one in subject.rules if made & {part.finding for part in premises(one)}}
    concluded = {_said(one) for one in here.values()}
    same = (one for one in subject.rules if _said(one) in concluded)
    return frozenset().union(*(reading(one, 1, subject.knowledge) for one in (*here.values(), *same)))


def _said(rule: Advice) -> tuple[object, ...]:
    return (type(rule.then), *rule.then.values_by_slot.items())


def reading(rule: Advice, depth: int, knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the questions that a rule reads, and those that the rules before it read, so many steps back."""
    here = {rule.id: rule}
    for _ in range(depth):
        needed = {part.finding for one in here.values() for part in premises(one)}
        here |= {one.id: one for one in knowledge.rules if type(one.then) in needed}
    read = {part.finding for one in here.values() for part in premises(one)}
    return frozenset(knowledge.asking(finding).id for finding in read if issubclass(finding, Answer))


QUESTIONS_MATTER = Check(
    "every-question-matters", "the answer to every question can change a plan", questions, ("clingo",), is_slow=True
)
RULES_MATTER = Check(
    "every-rule-matters", "without any one rule, some plan is another", rules, ("clingo",), is_slow=True
)
