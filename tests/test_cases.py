"""Every clinical case says what it is for; that it comes out as a clinician dictated it is proven by ``make check``."""

import athletes
import expected
import pytest

from engine.planning.advice import given
from engine.verify.expectations import STATES, unmet

cases = pytest.mark.parametrize("path", athletes.CASES, ids=lambda path: path.stem)


@cases
def test_case_says_what_it_is_for_and_expects_only_known_things(path):
    document = athletes.case(path)
    assert document["case"]["title"]
    assert document["case"]["because"]
    assert set(document["case"].get("told", [])) <= set(document["answers"])
    assert not list(expected.unreadable(document["expected"]))


def test_whatever_is_expected_and_is_not_so_is_told():
    made = athletes.plan_for()
    states = athletes.states(made)
    wrong = {
        **dict.fromkeys(expected.FINDINGS, "none"),
        **{key: ["none"] for key in expected.MUST_BE},
        **{key: [next(name for name in states if states[name] != state.value)] for key, state in STATES.items()},
        "not_chosen": [made.chosen[0].exercise.id],
        "doing_stopped": [made.chosen[0].exercise.id],
        "not_fired": [made.outcome.firings[0].rule.id],
        "not_advised": [given(made)[0].code],
        "steps": {made.chosen[0].exercise.id: "none"},
        "moved": {made.chosen[0].exercise.id: "none"},
        "weights": {made.chosen[0].exercise.id: "1 kg"},
        "activities": {"tennis": "go on"},
        "parts_open": {"tennis": ["racket-lunge"]},
        "parts_closed": {"tennis": ["racket-lunge"]},
    }
    assert set(wrong) == expected.KNOWN_KEYS
    assert not [key for key, value in wrong.items() if not list(unmet({key: value}, made))]
