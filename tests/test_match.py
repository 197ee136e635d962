"""The indexed matcher gives what experta's own RETE gives, on rule books and facts that Hypothesis makes up."""

import os

import pytest
import rulebooks
from experta_reference import ReteMatcher
from hypothesis import HealthCheck, Phase, given, settings

from engine.compile import compile_book
from engine.match import IndexedMatcher
from kb._experta import NOT, Fact, Rule
from kb.errors import KnowledgeError

EXAMPLES = int(os.environ.get("SITBONE_EXAMPLES", "5000"))


def run(book, told, matcher):
    engine = compile_book(book, matcher=matcher)()
    engine.consult(tuple(told))
    firings = [
        (
            firing.rule.id,
            sorted((name, str(value)) for name, value in firing.bindings.items()),
            [premise.key for premise in firing.premises],
            firing.conclusion.key,
            firing.is_new,
        )
        for firing in engine.firings
    ]
    return firings, list(engine.known)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)
@given(rulebooks.books(), rulebooks.facts)
def test_matcher_fires_the_same_rules_with_the_same_facts_in_the_same_order_as_rete(book, told):
    assert run(book, told, IndexedMatcher) == run(book, told, ReteMatcher)


def test_the_project_s_own_rule_book_runs_the_same_on_rete():
    import athletes

    from kb.questions import QUESTIONS, UNKNOWN
    from kb.rules import RULES

    told = athletes.told(athletes.READY)
    given_facts = tuple(fact for question in QUESTIONS for fact in question.findings(told.get(question.id, UNKNOWN)))
    assert run(RULES, given_facts, IndexedMatcher) == run(RULES, given_facts, ReteMatcher)


class Engine:
    def __init__(self, *rules):
        self.rules = rules

    def get_rules(self):
        return list(self.rules)


def rule(*elements):
    def action():
        pass

    action.__name__ = "some-rule"
    return Rule(*elements)(action)


@pytest.mark.parametrize(
    ("elements", "message"),
    [
        ((Rule(),), "some-rule: a premise must be a finding or NOT of one (got Rule())."),
        ((NOT(Fact(a=1)),), "some-rule: a rule needs a premise that is not negated (got nothing)."),
    ],
)
def test_what_is_outside_the_subset_is_refused(elements, message):
    with pytest.raises(KnowledgeError) as refusal:
        IndexedMatcher(Engine(rule(*elements)))
    assert str(refusal.value).startswith(message.split(" (got")[0])


def test_a_retraction_is_refused():
    matcher = IndexedMatcher(Engine(rule(Fact(a=1))))
    with pytest.raises(KnowledgeError, match="must not be retracted"):
        matcher.changes([], [Fact(a=1)])
