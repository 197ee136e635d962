"""Inference by bit masks concludes what the engine concludes: on every case, and on made-up rule books."""

import os

import athletes
import pytest
from hypothesis import HealthCheck, given, reject, settings
from small_books import answers, small_books

from engine.infer import Inference
from engine.masks import GroundProgram, masks
from engine.planning.judge import judge_all
from engine.planning.plan import choose
from kb.hamstring import KNOWLEDGE
from language.errors import KnowledgeError
from language.findings import Conclusion

few = settings(
    max_examples=int(os.environ.get("SITBONE_EXAMPLES", "1000")) // 20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def agree(outcome, book):
    world = book.world(outcome.told)
    other = book.outcome(outcome.told, world)
    concluded = {fact.key for fact in outcome.facts if isinstance(fact, Conclusion)}
    assert {fact.key for fact in other.facts} == {fact.key for fact in outcome.facts}
    assert {fact.key for fact in book.concluded(world.certain)} == concluded
    assert {one.finding.key for one in other.possibilities} == {one.finding.key for one in outcome.possibilities}
    return other


@pytest.mark.parametrize("path", athletes.some(4), ids=lambda path: path.stem)
def test_a_case_has_the_same_conclusions_possibilities_and_chosen_items(path):
    made = athletes.planned_first(path)
    other = agree(made.outcome, masks(KNOWLEDGE))
    chosen = choose(judge_all(other), other)
    assert [item.exercise.id for item in chosen] == [item.exercise.id for item in made.chosen]


@few
@given(small_books(), answers())
def test_a_made_up_rule_book_concludes_the_same(rules, told):
    try:
        inference = Inference(KNOWLEDGE.with_rules(rules))
    except KnowledgeError:
        reject()
    agree(inference.infer(told), GroundProgram(KNOWLEDGE.with_rules(rules)))


def test_a_question_on_which_a_finding_can_rest_is_found_through_all_rules():
    from engine.explain.target import read_target

    names = {question.id for question in masks(KNOWLEDGE).below(read_target("stage 3", KNOWLEDGE).finding)}
    assert {"lunge-pain", "bridge-pain", "settling-hours", "pain-site"} <= names
    assert "arabesque-pain" in names  # it can show that the presentation fits
    assert not {"equipment", "season", "worry"} & names
