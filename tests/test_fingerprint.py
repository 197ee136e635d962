"""The fingerprint of the knowledge: it covers the drawings and when to get help, and no drawing makes anybody answer again."""

from dataclasses import replace

import pytest

from engine.interview.log import fingerprint
from kb import fingerprint as knowledge
from kb.exercises import CATALOGUE, exercise
from kb.fingerprint import canonical
from kb.questions import QUESTIONS
from language.poses.body import At
from language.poses.things import Pad, Tube

HOLD = "double-leg-bridge-hold"


@pytest.fixture
def hash_with(monkeypatch):
    """Return what makes the hash of the knowledge with one drawing changed; the true one is kept before."""
    knowledge.knowledge_hash()

    def hash_with(**changes):
        drawing = replace(exercise(HOLD).drawing, **changes)
        monkeypatch.setitem(CATALOGUE, HOLD, replace(exercise(HOLD), drawing=drawing))
        return knowledge.knowledge_hash.__wrapped__()

    return hash_with


def leaning(degrees):
    first, *others = exercise(HOLD).drawing.poses
    return replace(first, trunk=first.trunk + degrees), *others


def test_a_joint_angle_of_a_drawing_changes_the_hash(hash_with):
    assert hash_with(poses=leaning(1)) != knowledge.knowledge_hash()


def test_the_same_drawing_keeps_the_hash(hash_with):
    assert hash_with(poses=leaning(0)) == knowledge.knowledge_hash()


def test_a_bar_is_no_pad_though_both_have_the_same_ends(hash_with):
    ends = (At(0, 0), At(10, 0))
    assert hash_with(things=(Tube(ends, thick=4),)) != hash_with(things=(Pad(ends, thick=4),))


def test_a_drawing_is_seen_once_and_without_anything_of_one_run():
    item = exercise(HOLD)
    seen = canonical(item)
    assert seen.pop("drawing") == repr(item.drawing)
    assert repr(item.drawing) not in repr(seen)
    assert all(" at 0x" not in repr(each.drawing) for each in CATALOGUE.values())


def test_a_change_of_drawings_makes_nobody_answer_a_question_again(hash_with):
    before = [fingerprint(question) for question in QUESTIONS]
    hash_with(poses=leaning(1))
    assert [fingerprint(question) for question in QUESTIONS] == before


def test_what_everyone_is_told_to_get_help_for_changes_the_hash(monkeypatch):
    before = knowledge.knowledge_hash()
    monkeypatch.setattr(knowledge, "HELP_NOW", replace(knowledge.HELP_NOW, signs=knowledge.HELP_NOW.signs[1:]))
    assert knowledge.knowledge_hash.__wrapped__() != before


def test_what_a_new_sign_tells_changes_the_hash(monkeypatch):
    before = knowledge.knowledge_hash()
    monkeypatch.setattr(knowledge, "SIGN_TELLS", {})
    assert knowledge.knowledge_hash.__wrapped__() != before


def test_which_answers_do_not_go_together_changes_the_hash(monkeypatch):
    before = knowledge.knowledge_hash()
    monkeypatch.setattr(knowledge, "CONTRADICTIONS", knowledge.CONTRADICTIONS[1:])
    assert knowledge.knowledge_hash.__wrapped__() != before
