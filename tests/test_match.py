"""The indexed matcher gives what experta's own RETE gives, on rule books and facts that Hypothesis makes up."""

import os

import athletes
import pytest
import rulebooks
from experta_reference import ReteMatcher
from hypothesis import HealthCheck, Phase, given, settings

from engine.compile import compile_book
from engine.match import IndexedMatcher
from engine.translate import clips
from kb.questions import QUESTIONS
from kb.rules import RULES
from language._experta import NOT, Fact, Rule
from language.errors import KnowledgeError
from language.questions import UNKNOWN
from language.rules import premises

EXAMPLES = int(os.environ.get("SITBONE_EXAMPLES", "1500"))


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


def against_clips(book, told):
    """Return what our engine and CLIPS each fired, with the facts of the premises, and all that held in the end."""
    engine = compile_book(book)()
    engine.consult(tuple(told))
    other = clips.ClipsBook(book)
    other.consult(engine.known[fact.key] for fact in told)
    named = {premise.finding for rule in book for premise in premises(rule)} | {type(rule.then) for rule in book}
    ours = (
        {(firing.rule.id, tuple(clips.key(premise) for premise in firing.premises)) for firing in engine.firings},
        {clips.key(fact) for fact in engine.known.values() if type(fact) in named},
    )
    return ours, (set(other.fired), other.facts())


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(rulebooks.books(), rulebooks.facts)
def test_clips_fires_the_same_rules_with_the_same_facts(book, told):
    ours, theirs = against_clips(book, told)
    assert ours == theirs


@pytest.fixture(scope="module", params=athletes.some(16), ids=lambda path: path.stem)
def told_in_a_case(request):
    told = athletes.told_now(athletes.case(request.param))
    return tuple(fact for question in QUESTIONS for fact in question.findings(told.get(question.id, UNKNOWN)))


def test_rete_fires_in_every_case_what_we_fire(told_in_a_case):
    """That CLIPS and clingo do too is compared by ``engines-agree``, on every case."""
    assert run(RULES, told_in_a_case, IndexedMatcher) == run(RULES, told_in_a_case, ReteMatcher)


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
