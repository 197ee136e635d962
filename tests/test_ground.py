"""The rule book written out concludes what the engine concludes."""

import athletes
import pytest
from hypothesis import given, settings
from test_promises import an_athlete, few

from engine.infer import rule_book
from engine.interview.prospect import ground
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from language.findings import Conclusion
from language.questions import UNKNOWN

GROUND = ground(KNOWLEDGE)


def agree(outcome):
    """Compare what holds, what fired and what could follow with the engine's own two runs."""
    settled = GROUND.settle(GROUND.told(outcome.told))
    held = {GROUND.findings[number].key for number in settled.held & GROUND.conclusions.keys()}
    assert held == {fact.key for fact in outcome.facts if isinstance(fact, Conclusion)}
    assert {GROUND.instances[place].rule.id for place in settled.fired} == {
        firing.rule.id for firing in outcome.firings
    }
    reach = GROUND.reach(settled, GROUND.guesses(GROUND.mask_of(outcome.unanswered), unknown=True))
    could = {
        GROUND.findings[number].key: frozenset(GROUND.questions_of(mask))
        for number, mask in reach.every.items()
        if number in GROUND.conclusions and number not in settled.held
    }
    assert could.keys() == {found.finding.key for found in outcome.possibilities}
    for found in outcome.possibilities:
        assert could[found.finding.key] <= frozenset(found.every)
        assert frozenset(found.questions) <= could[found.finding.key]


@pytest.mark.parametrize("path", athletes.CASES, ids=lambda path: path.stem)
def test_it_concludes_the_same_for_every_case(path):
    agree(athletes.planned_first(path).outcome)


@settings(few, deadline=None)
@given(an_athlete())
def test_it_concludes_the_same_for_made_up_athletes(answers):
    agree(rule_book(KNOWLEDGE).infer(answers))


def test_what_could_follow_needs_no_more_questions_than_it_can_come_from():
    settled = GROUND.settle(GROUND.told(athletes.told(athletes.SAFE)))
    reach = GROUND.reach(settled, GROUND.guesses(GROUND.mask_of(QUESTIONS)))
    assert reach.every
    for number, mask in reach.every.items():
        assert reach.needs[number] & ~mask == 0


def test_what_lasts_holds_whatever_else_is_told():
    told = GROUND.told(athletes.told(athletes.SAFE))
    lasting = GROUND.lasting(told).held
    everything = GROUND.settle(GROUND.told(athletes.told(athletes.READY)))
    assert lasting & GROUND.conclusions.keys() <= everything.held


def test_a_number_stands_for_its_cell():
    age = next(question for question in QUESTIONS if question.id == "age")
    one, other, younger = (GROUND.told({"age": years}) for years in (50, 90, 17))
    assert one == other != younger
    assert len(GROUND.guesses(GROUND.bit[age.id])) == len(GROUND.answers(age))


def test_not_knowing_tells_nothing():
    assert GROUND.told({"age": UNKNOWN}) == ()
