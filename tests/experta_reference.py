"""What experta itself gives, the reference for ours: its own matcher, and what could follow by a second run of its engine.

Import ``language._experta`` before experta: it mends experta's import.
"""

from functools import lru_cache

from experta.matchers import ReteMatcher

import language._experta  # noqa: F401
from engine.compile import RuleEngine, compile_rule
from engine.infer import rule_book
from engine.match import IndexedMatcher
from engine.strata import strata
from language.findings import Answer
from language.questions import UNKNOWN
from language.rules import NOT, Advice, premises

__all__ = ["ReteMatcher", "possibilities"]


@lru_cache(maxsize=4)
def possible_book(rules):
    """Return an engine in which ``NOT`` asks for what held before, and the class that stands for each that held."""
    negated = {part.finding for rule in rules for part in premises(rule) if part.negated}
    before = {finding: type(f"Settled{finding.__name__}", (finding,), {}) for finding in negated}
    level = strata(rules)
    body = {"__matcher__": IndexedMatcher}
    for place, rule in enumerate(rules):
        when = tuple(
            NOT(before[part.finding](**part.pattern.values_by_slot)) if part.negated else part.pattern
            for part in premises(rule)
        )
        reading = Advice(rule.id, when, rule.then, rule.because, rule.sources)
        body[f"rule_{place:04d}"] = compile_rule(reading, (level[type(rule.then)], place))
    return type("PossibleBook", (RuleEngine,), body)(), before


def edges(rules, finding):
    """Return every figure beside which a rule draws a line on an answer."""
    found = set()
    for rule in rules:
        for part in premises(rule):
            for value in part.pattern.values_by_slot.values() if part.finding is finding else ():
                test = getattr(value, "test", value)
                found |= {getattr(test, "low", test), getattr(test, "high", test)}
    return tuple(sorted(one for one in found if isinstance(one, int)))


def possibilities(told, knowledge):
    """Return the key of each finding that could follow, with the ids of the fewest questions for it, and of all.

    The book is run with every answer of each unanswered question at once, numbers at each line and beside it.
    """
    engine, before = possible_book(knowledge.rules)
    given, facts, _ = rule_book(knowledge).conclude(told)
    fewest = {fact.key: () for fact in facts}
    every = {fact.key: frozenset() for fact in facts if isinstance(fact, Answer)}
    guesses = []
    for question in knowledge.questions:
        if told.get(question.id, UNKNOWN) is UNKNOWN:
            for guess in question.assumed(edges(knowledge.rules, question.asks)):
                fewest[guess.key] = (question.id,)
                every[guess.key] = frozenset((question.id,))
                guesses.append(guess)
    held = (before[type(fact)](**fact.values_by_slot) for fact in facts if type(fact) in before)
    engine.consult((*given, *guesses, *held))
    for firing in engine.firings:
        key = firing.conclusion.key
        wanted = {name for premise in firing.premises for name in fewest[premise.key]}
        if key not in fewest or len(wanted) < len(fewest[key]):
            fewest[key] = tuple(question.id for question in knowledge.questions if question.id in wanted)
    grows = True
    while grows:
        grows = False
        for firing in engine.firings:
            key, parts = firing.conclusion.key, [every.get(premise.key, frozenset()) for premise in firing.premises]
            after = every.get(key, frozenset()).union(*parts)
            if key not in every or after != every[key]:
                every[key] = after
                grows = True
    known = {fact.key for fact in facts}
    found = sorted({firing.conclusion.key for firing in engine.firings} - known)
    return [(key, fewest[key], tuple(name for name in knowledge.place if name in every[key])) for key in found]
