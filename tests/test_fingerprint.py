"""The fingerprint of the knowledge: it covers the drawings and when to get help, and no drawing makes anybody answer again."""

from dataclasses import replace

import pytest

from engine.interview.log import fingerprint
from kb import fingerprint as knowledge
from kb.poses import DRAWINGS
from kb.questions import QUESTIONS

HOLD = "double-leg-bridge-hold"


@pytest.fixture
def hash_with(monkeypatch):
    """Return what makes the hash of the knowledge with one drawing changed; the true one is kept before."""
    knowledge.knowledge_hash()

    def hash_with(drawing):
        monkeypatch.setitem(DRAWINGS, HOLD, drawing)
        return knowledge.knowledge_hash.__wrapped__()

    return hash_with


def leaning(drawing, degrees):
    first, *others = drawing.poses
    return replace(drawing, poses=(replace(first, trunk=first.trunk + degrees), *others))


def test_a_joint_angle_of_a_drawing_changes_the_hash(hash_with):
    assert hash_with(leaning(DRAWINGS[HOLD], 1)) != knowledge.knowledge_hash()


def test_the_same_drawing_keeps_the_hash(hash_with):
    assert hash_with(leaning(DRAWINGS[HOLD], 0)) == knowledge.knowledge_hash()


def test_a_drawing_is_written_without_anything_of_one_run():
    assert all(" at 0x" not in repr(drawing) for drawing in DRAWINGS.values())


def test_a_change_of_drawings_makes_nobody_answer_a_question_again(hash_with):
    before = [fingerprint(question) for question in QUESTIONS]
    hash_with(leaning(DRAWINGS[HOLD], 1))
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
