"""The rule book written out concludes what the engine concludes: for every case, and for made-up athletes and rule books."""

import os

import athletes
import experta_reference
import pytest
from hypothesis import HealthCheck, given, reject, settings
from small_books import answers, small_books
from test_promises import an_athlete
from test_promises import few as some_athletes

from engine.ground import EVERYTHING, GroundProgram, bits, ground
from engine.infer import Inference, rule_book, supposed
from engine.match import pattern_of
from engine.planning.judge import judge_all
from engine.planning.plan import choose
from engine.possible import enough_for, leading_to, reach
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.vocabulary.conclusions import Referral
from language.errors import KnowledgeError
from language.findings import Conclusion
from language.questions import UNKNOWN

GROUND = ground(KNOWLEDGE)
ALL = GROUND.set_of(QUESTIONS)
few = settings(
    max_examples=int(os.environ.get("SITBONE_EXAMPLES", "1000")) // 20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def agree(outcome, book):
    """Compare what holds, what fired and what could follow with the engine; return the outcome that the search sees."""
    world = book.world(outcome.told)
    other = supposed(book, outcome.told, world, book.firings(world))
    concluded = {fact.key for fact in outcome.facts if isinstance(fact, Conclusion)}
    assert {fact.key for fact in other.facts} == {fact.key for fact in outcome.facts}
    assert {fact.key for fact in book.concluded(world.certain)} == concluded
    assert {one.finding.key for one in other.possibilities} == {one.finding.key for one in outcome.possibilities}
    assert other.fired == outcome.fired
    assert {firing.conclusion.key for firing in other.firings if firing.is_new} == concluded
    asked_anew(outcome, book, world)
    return other


def asked_anew(outcome, book, world):
    """Compare what could follow as the interview sees it, where what holds needs no question any more."""
    reached = reach(book, world.certain, book.guesses(book.unanswered(outcome.told), unknown=True))
    assert reached.possible == world.possible
    could = {book.conclusion(bit).key: frozenset(book.questions_of(some)) for bit, some in reached.every.items()}
    assert could.keys() == {found.finding.key for found in outcome.possibilities}
    for found in outcome.possibilities:
        assert could[found.finding.key] <= frozenset(found.relevant_questions)
        assert frozenset(found.sufficient_questions) <= could[found.finding.key]


def gone_over(told, settled):
    """Return what ``close`` must: the clauses gone over stratum by stratum, in their order, until nothing new follows."""
    held, why = told, {}
    for level in sorted({clause.level for clause in GROUND.clauses}):
        before = None
        while before != held:
            before = held
            for clause in GROUND.clauses:
                if clause.level != level or held & clause.makes or not all(held & mask for mask in clause.masks):
                    continue
                if not clause.blockers & (held if settled is None else settled):
                    held |= clause.makes
                    why[clause.makes] = clause
    return held, why


@pytest.mark.parametrize("path", athletes.some(12), ids=lambda path: path.stem)
def test_what_follows_is_what_going_over_all_clauses_gives_in_the_same_order(path):
    told = athletes.told_now(athletes.case(path))
    known = GROUND.told(told)
    guesses = GROUND.guesses(GROUND.unanswered(told), unknown=True)
    for start, settled in ((known, None), (known | guesses, None), (known | guesses, EVERYTHING), (known, known)):
        held, why = GROUND.close(start, settled)
        other, reason = gone_over(start, settled)
        assert held == other
        assert list(why.items()) == list(reason.items())


@pytest.mark.parametrize("path", athletes.some(24), ids=lambda path: path.stem)
def test_the_index_of_an_outcome_holds_all_that_is_known(path):
    """What no rule reads is not shown to the engine, and is found all the same: changed rules may read it."""
    outcome = rule_book(KNOWLEDGE).infer(athletes.told_now(athletes.case(path)))
    for fact in outcome.facts:
        pattern = pattern_of(type(fact)(**fact.values_by_slot), "test")
        assert [one.key for one, _ in outcome.whole_index.meeting(pattern, {})] == [fact.key]


def as_experta_has_it(outcome):
    """Compare what could follow, its order and its questions with a second run of experta's engine."""
    assert [
        (
            one.finding.key,
            tuple(asked.id for asked in one.sufficient_questions),
            tuple(asked.id for asked in one.relevant_questions),
        )
        for one in outcome.possibilities
    ] == experta_reference.possibilities(outcome.told, outcome.knowledge)


@pytest.mark.parametrize("path", athletes.CASES, ids=lambda path: path.stem)
def test_a_case_has_the_same_conclusions_and_possibilities(path):
    agree(athletes.planned_first(path).outcome, GROUND)


@pytest.mark.parametrize("path", athletes.some(4), ids=lambda path: path.stem)
def test_a_case_has_the_same_chosen_items(path):
    made = athletes.planned_first(path)
    other = supposed(GROUND, made.outcome.told, GROUND.world(made.outcome.told))
    chosen = choose(judge_all(other), other)
    assert [item.exercise.id for item in chosen] == [item.exercise.id for item in made.within]


@pytest.mark.parametrize("path", athletes.some(4), ids=lambda path: path.stem)
def test_what_could_follow_in_a_case_is_what_a_second_run_of_the_engine_finds(path):
    as_experta_has_it(athletes.planned(path).outcome)


@settings(some_athletes, deadline=None)
@given(an_athlete())
def test_made_up_athletes_have_the_same_conclusions_and_possibilities(told):
    outcome = rule_book(KNOWLEDGE).infer(told)
    agree(outcome, GROUND)
    as_experta_has_it(outcome)


@few
@given(small_books(), answers())
def test_made_up_rule_books_conclude_the_same(rules, told):
    try:
        inference = Inference(KNOWLEDGE.with_rules(rules))
    except KnowledgeError:
        reject()
    outcome = inference.infer(told)
    agree(outcome, GroundProgram(inference.knowledge))
    as_experta_has_it(outcome)


def test_what_could_follow_needs_no_more_questions_than_it_can_come_from():
    held, _ = GROUND.close(GROUND.told(athletes.told(athletes.SAFE)))
    reached = reach(GROUND, held, GROUND.guesses(ALL))
    assert reached.every
    assert all(reached.needs[bit] & ~some == 0 for bit, some in reached.every.items())
    assert all(reached.without[clause] & ~reached.through[clause] == 0 for clause in reached.clauses)


def test_what_lasts_holds_whatever_else_is_told():
    lasting, _ = GROUND.close(GROUND.told(athletes.told(athletes.SAFE)), EVERYTHING)
    everything, _ = GROUND.close(GROUND.told(athletes.told(athletes.READY)))
    lasts = {found.key for found in GROUND.concluded(lasting)}
    assert lasts
    assert lasts <= {found.key for found in GROUND.concluded(everything)}


def test_an_answer_that_is_enough_for_a_referral_refers_whatever_else_is_told():
    guesses = GROUND.guesses(ALL)
    referrals = sum({clause.makes for clause in GROUND.clauses if isinstance(clause.conclusion, Referral)})
    present = reach(GROUND, 0, guesses).possible
    sure, _ = GROUND.close(0, present)
    enough = enough_for(GROUND, referrals, guesses, sure, present)
    assert enough
    for one in bits(enough):
        assert GROUND.close(one, present)[0] & referrals


def test_what_leads_to_a_finding_is_told_by_answers_that_could_bring_it_about():
    told = athletes.told(athletes.SAFE)
    held, _ = GROUND.close(GROUND.told(told))
    reached = reach(GROUND, held, GROUND.guesses(GROUND.unanswered(told)))
    for end, some in reached.every.items():
        leading = leading_to(GROUND, end, reached, held)
        asked = sum(alone for name, alone in GROUND.only.items() if leading & GROUND.guesses(alone))
        assert asked == some


def test_a_number_stands_for_its_cell():
    one, other, younger = (GROUND.told({"age": years}) for years in (50, 60, 17))
    assert one == other != younger
    assert GROUND.guesses(GROUND.only["age"]).bit_count() == len(GROUND.spaces["age"].values)


def test_not_knowing_tells_nothing():
    assert GROUND.told({"age": UNKNOWN}) == 0


def test_a_question_on_which_a_finding_can_rest_is_found_through_all_rules():
    from engine.explain.target import read_target

    names = {question.id for question in GROUND.below(read_target("stage 3", KNOWLEDGE).finding)}
    assert {"lunge-pain", "bridge-pain", "settling-hours", "pain-site"} <= names
    assert "arabesque-pain" in names  # it can show that the presentation fits
    assert not {"equipment", "season", "worry"} & names
