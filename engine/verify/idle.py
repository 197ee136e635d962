"""Nothing idle: every question can change a plan, and so can every rule.

Two athletes who differ in the answer to one question, or of whom one goes without one rule: for each there must be a pair whose
plans differ, in whatever a plan shows.
"""

from __future__ import annotations

from engine.translate.asp import WORDS, write
from engine.translate.clauses import predicate
from engine.translate.datalog import Literal, fact
from engine.translate.procedures import clauses
from engine.verify.model import Anomaly, Check, Result, Subject
from engine.verify.redundant import SWITCHED
from engine.verify.worlds import DIFFER, SHOWS, Solver, two
from kb.language import Advice, Answer, premises
from kb.questions import QUESTIONS, asking

ONE_QUESTION = """
1 { varies(Q) : asked(Q) } 1.
matters(Q) :- varies(Q), differ.
"""


def questions(subject: Subject) -> Result:
    """Look for questions whose answer can never change a plan; what nothing reads needs no proof."""
    read = reads(subject.rules)
    solver = Solver(two(subject.rules, ONE_QUESTION + SHOWS + DIFFER), subject.rules, subject.usual)
    shown = solver.ever("matters", lambda terms: [frozenset(terms)], frozenset((name,) for name in read))
    found = tuple(
        Anomaly(question.id, f"no answer to this question can change any plan: {question.text}")
        for question in QUESTIONS
        if (question.id,) not in shown
    )
    return Result(f"{len(QUESTIONS)} questions", found)


def reads(rules: tuple[Advice, ...]) -> frozenset[str]:
    """Return the questions that any rule or any step of planning reads."""
    by_planning = {part for clause in clauses(rules) for part in clause.body if isinstance(part, Literal)}
    names = {part.predicate for part in by_planning} | {
        predicate(part.finding) for rule in rules for part in premises(rule)
    }
    asked = {term for part in by_planning if part.predicate in WORDS for term in part.terms}
    return frozenset(one.id for one in QUESTIONS if predicate(one.asks) in names or one.id in asked)


def rules(subject: Subject) -> Result:
    """Look for rules without which every plan is the same."""
    switches = write((), (fact("rule", rule.id) for rule in subject.rules))
    more = f"{switches}{SWITCHED}{SHOWS}{DIFFER}matters(R) :- off(R), differ.\n"
    program = two(subject.rules, more, lambda rule: (Literal("in_force", (rule.id,)),))
    reads = {rule.id: [reading(rule, subject.rules, depth) for depth in (1, 4)] for rule in subject.rules}
    shown = Solver(program, subject.rules, subject.usual).ever("matters", lambda terms: reads[terms[0]])
    found = tuple(
        Anomaly(rule.id, f"without {rule.id} every plan is the same: {rule.because}")
        for rule in subject.rules
        if (rule.id,) not in shown
    )
    return Result(f"{len(subject.rules)} rules", found)


def reading(rule: Advice, rules: tuple[Advice, ...], depth: int) -> frozenset[str]:
    """Return the questions that a rule reads, and those that the rules before it read, so many steps back."""
    here = {rule.id: rule}
    for _ in range(depth):
        needed = {part.finding for one in here.values() for part in premises(one)}
        here |= {one.id: one for one in rules if type(one.then) in needed}
    read = {part.finding for one in here.values() for part in premises(one)}
    return frozenset(asking(finding).id for finding in read if issubclass(finding, Answer))


QUESTIONS_MATTER = Check(
    "every-question-matters", "the answer to every question can change a plan", questions, ("clingo",), is_slow=True
)
RULES_MATTER = Check(
    "every-rule-matters", "without any one rule, some plan is another", rules, ("clingo",), is_slow=True
)
