"""Every clinical case comes out as a clinician dictated it."""

import athletes
import pytest

from engine.planning.advice import given
from engine.planning.plan import plan
from kb.exercises import CATALOGUE
from kb.rules import RULES
from kb.vocabulary.conclusions import Concern, Meanwhile, Step

STATE_KEYS = {
    "excluded": "excluded",
    "possible": "possible",
    "withheld": "withheld",
    "not_yet": "not yet",
    "unavailable": "unavailable",
}
KNOWN_KEYS = {
    *STATE_KEYS,
    "decision",
    "stage",
    "presentation",
    "irritability",
    "expectation",
    "flags",
    "urgency",
    "chosen",
    "not_chosen",
    "fired",
    "not_fired",
    "ask_first",
    "first_question",
    "doing_stopped",
    "move",
    "advised",
    "not_advised",
    "concerns",
    "meanwhile",
}


@pytest.fixture(scope="module", params=athletes.CASES, ids=lambda path: path.stem)
def dictated(request):
    document = athletes.case(request.param)
    return document, plan(athletes.told_now(document))


def test_case_says_what_it_is_for_and_expects_only_known_things(dictated):
    document, _ = dictated
    assert document["case"]["title"]
    assert document["case"]["because"]
    assert set(document["case"].get("told", [])) <= set(document["answers"])
    expected = document["expected"]
    assert "decision" in expected
    assert set(expected) <= KNOWN_KEYS
    ids = {rule.id for rule in RULES}
    assert set(expected.get("fired", [])) | set(expected.get("not_fired", [])) <= ids
    named = {name for key in (*STATE_KEYS, "chosen", "not_chosen", "doing_stopped") for name in expected.get(key, [])}
    assert named <= set(CATALOGUE)


def test_case_ends_in_the_expected_decision(dictated):
    document, made = dictated
    assert made.decision.value == document["expected"]["decision"]


def test_case_has_the_expected_findings(dictated):
    document, made = dictated
    expected = document["expected"]
    got = {
        "stage": made.stage.number if made.stage else None,
        "presentation": made.fit.code if made.fit else None,
        "irritability": made.irritability.code if made.irritability else None,
        "expectation": made.expectation.code if made.expectation else None,
        "urgency": made.referrals[0]["urgency"].code if made.referrals else None,
    }
    got["move"] = max((step["move"] for step in made.outcome.all(Step)), key=lambda move: move.rank, default=None)
    got["move"] = got["move"] and got["move"].code
    for key, value in got.items():
        if key in expected:
            assert (key, value) == (key, expected[key])
    assert set(expected.get("flags", [])) <= {found["flag"].code for found in made.referrals}
    assert set(expected.get("concerns", [])) <= {found["flag"].code for found in made.outcome.all(Concern)}
    assert set(expected.get("meanwhile", [])) <= {found["what"].code for found in made.outcome.all(Meanwhile)}


def test_case_puts_items_in_the_expected_states(dictated):
    document, made = dictated
    expected = document["expected"]
    states = athletes.states(made)
    for key, state in STATE_KEYS.items():
        wrong = {name: states[name] for name in expected.get(key, []) if states[name] != state}
        assert not wrong, f"expected {state}"
    chosen = [item.exercise.id for item in made.chosen]
    assert set(expected.get("chosen", [])) <= set(chosen)
    assert not set(expected.get("not_chosen", [])) & set(chosen)
    for name in expected.get("doing_stopped", []):
        assert states[name] not in ("chosen", "possible")


def test_case_fires_the_expected_rules(dictated):
    document, made = dictated
    fired = {firing.rule.id for firing in made.outcome.firings}
    assert set(document["expected"].get("fired", [])) <= fired
    assert not set(document["expected"].get("not_fired", [])) & fired


def test_case_gives_the_expected_advice(dictated):
    document, made = dictated
    told = {counsel.code for counsel in given(made)}
    assert set(document["expected"].get("advised", [])) <= told
    assert not set(document["expected"].get("not_advised", [])) & told


def test_case_asks_first_for_what_matters(dictated):
    document, made = dictated
    needed = [question.id for question in made.needed]
    assert set(document["expected"].get("ask_first", [])) <= set(needed)
    if "first_question" in document["expected"]:
        assert needed[0] == document["expected"]["first_question"]
