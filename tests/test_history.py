"""Check-ins: what holds now follows from the first answers and each check-in after them."""

from datetime import date, timedelta

import athletes
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.history import CheckIn, History, begin, current
from engine.planning.difference import difference
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS, SIGN_TELLS
from language.domains import NO, YES
from language.errors import AnswerError
from language.questions import NOT_APPLICABLE, UNKNOWN

START = date(2026, 9, 14)


def read(raw):
    return {name: KNOWLEDGE.question(name).read(value) for name, value in raw.items()}


def history(*check_ins, base=None, **changes):
    """Return a history of check-ins, each given as days since the start and answers that differ from a quiet week."""
    raw = {**(base or athletes.READY), **{name.replace("_", "-"): value for name, value in changes.items()}}
    made = []
    for days, answers in check_ins:
        told = {**athletes.QUIET, **answers}
        told = {name: value for name, value in told.items() if value is not None}
        made.append(CheckIn(START + timedelta(days=days), read(told)))
    return History(START, read(raw), tuple(made))


def now(*check_ins, **changes):
    return current(history(*check_ins, **changes), KNOWLEDGE).told


def made(*check_ins, **changes):
    return plan(now(*check_ins, **changes), KNOWLEDGE)


def test_at_a_first_consultation_nothing_of_a_follow_up_is_open():
    told = begin(read(athletes.READY), KNOWLEDGE)
    assert not [asked.id for asked in QUESTIONS if asked.is_follow_up and told[asked.id] is UNKNOWN]


def test_the_latest_answer_holds_and_the_others_stay():
    told = now((14, {"daily-pain": 1}))
    assert told["daily-pain"] == 1
    assert told["bridge-pain"] == athletes.READY["bridge-pain"]


def test_weeks_are_counted_on_and_steady_work_only_when_it_was_done():
    done = now((10, {}), (21, {}))
    assert (done["pain-weeks"], done["loading-weeks"]) == (23, 6)
    idle = now((10, {"done": "some"}), (21, {"done": "none"}))
    assert (idle["pain-weeks"], idle["loading-weeks"]) == (23, 3)


def test_weeks_until_a_competition_are_counted_down_until_it_is_over():
    assert now((14, {}), competition_weeks=8)["competition-weeks"] == 6
    assert now((14, {}), (56, {}), competition_weeks=8)["competition-weeks"] == 0
    assert now((63, {}), competition_weeks=8)["competition-weeks"] is UNKNOWN
    assert now((14, {"competition-weeks": 20}), competition_weeks=8)["competition-weeks"] == 20
    assert now((14, {}), competition_weeks="does not apply")["competition-weeks"] is NOT_APPLICABLE
    without = {name: value for name, value in athletes.READY.items() if name != "competition-weeks"}
    assert "competition-weeks" not in current(history((14, {}), base=without), KNOWLEDGE).told


def test_a_number_told_anew_is_not_counted_on():
    assert now((21, {"loading-weeks": 2}))["loading-weeks"] == 2


def test_an_old_answer_about_a_changing_state_is_no_longer_known():
    assert now((42, {}))["bridge-pain"] == 2
    old = now((43, {}))
    assert old["bridge-pain"] is UNKNOWN
    assert old["age"] == athletes.READY["age"]


def test_a_follow_up_that_was_not_answered_is_not_known():
    assert now((14, {"next-day": None}))["next-day"] is UNKNOWN
    assert now((7, {}), (14, {"next-day": None}))["next-day"] is UNKNOWN


def test_what_set_it_off_stays_out_until_it_is_brought_back():
    first = (7, {"flared": ["nordic-curl"]})
    quiet = (14, {})
    back = (21, {"retried": ["nordic-curl"]})
    assert "nordic-curl" in now(first)["irritants"]
    assert plan(now(first), KNOWLEDGE).item("nordic-curl").state is ItemState.EXCLUDED
    assert plan(now(first, quiet), KNOWLEDGE).item("nordic-curl").state is ItemState.EXCLUDED
    assert plan(now(first, quiet, back), KNOWLEDGE).item("nordic-curl").state is not ItemState.EXCLUDED
    again = (28, {"flared": ["nordic-curl"]})
    assert plan(now(first, quiet, back, again, (35, {})), KNOWLEDGE).item("nordic-curl").state is ItemState.EXCLUDED


def test_unknown_irritants_stay_unknown_when_something_flares():
    assert now((7, {"flared": ["nordic-curl"]}), irritants="unknown")["irritants"] is UNKNOWN


@pytest.mark.parametrize(
    ("left", "right", "equal"), [(18, 20, YES), (17, 20, NO), (20, 18, YES), (0, 0, NO), (20, 20, YES)]
)
def test_sides_are_compared_from_the_repetitions(left, right, equal):
    standing = current(history((14, {"repetitions-left": left, "repetitions-right": right})), KNOWLEDGE)
    assert standing.told["sides-equal"] is equal
    assert standing.told["bridge-repetitions"] == min(left, right)
    assert standing.worked_out["sides-equal"] == "compare-sides"


def test_what_a_person_says_of_the_sides_stands_above_what_is_worked_out():
    told = now((14, {"repetitions-left": 10, "repetitions-right": 20, "sides-equal": "yes"}))
    assert told["sides-equal"] is YES


@pytest.mark.parametrize("sign", SIGN_TELLS, ids=lambda sign: sign.code)
def test_a_new_sign_that_tells_an_answer_counts_as_that_answer_until_it_is_told_anew(sign):
    name, value = next(iter(SIGN_TELLS[sign].items()))
    ticked = {"new-signs": [sign.code]}
    told = now((7, ticked), (14, {}))
    assert {one: told[one] for one in SIGN_TELLS[sign]} == SIGN_TELLS[sign]
    other = next(one for one in KNOWLEDGE.question(name).domain.values() if one is not value)
    assert now((7, {**ticked, name: other.code}))[name] is other
    assert now((7, {}))[name] is not value


def test_check_ins_must_have_later_days():
    with pytest.raises(AnswerError, match="later than the one before, 2026-09-28"):
        history((14, {}), (14, {}))
    with pytest.raises(AnswerError, match="when there are check-ins"):
        History(None, {}, (CheckIn(START, {}),))


def test_a_difference_names_what_changed_and_only_that():
    before = made((14, {}))
    assert difference(before, before).is_empty
    found = difference(before, made((14, {}), (21, {"next-day": "in-a-row"})))
    assert [stage.number for stage in found.stage] == [4, 3] or found.stage[1].number < found.stage[0].number
    assert {item.exercise.id for item in found.went}.isdisjoint(item.exercise.id for item in found.came)


ANSWERS = {
    "next-day": ["not-yet", "quiet", "once", "in-a-row", "unknown"],
    "session-pain": [*range(11), "unknown", "does not apply"],
    "done": ["none", "some", "most", "all", "unknown"],
    "against-last-time": ["better", "same", "worse", "unknown"],
}
STAGES = (
    {"bridge-pain": 6},
    {"long-bridge-pain": 6},
    {"arabesque-pain": 6},
    {"provoked-by": []},
    {"provoked-by": [], "sleep-hours": 6},
    {"provoked-by": [], "settling-hours": 40},
)


def allowed(made_plan):
    """Return what may be done, each with the work of its dose; nothing without a plan."""
    if made_plan.decision is not Decision.PLAN:
        return {}
    doses = {item.exercise.id: item.dose.work if item.dose else 0 for item in made_plan.chosen}
    free = (*made_plan.in_state(ItemState.POSSIBLE), *made_plan.in_state(ItemState.CHOSEN))
    return {item.exercise.id: doses.get(item.exercise.id, 0) for item in free}


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(STAGES),
    st.fixed_dictionaries({name: st.sampled_from(values) for name, values in ANSWERS.items()}),
    st.sampled_from(sorted(ANSWERS)),
)
def test_not_knowing_how_the_last_weeks_went_never_allows_more(changes, answers, name):
    base = {**athletes.READY, **changes}
    known = plan(current(history((14, answers), base=base), KNOWLEDGE).told, KNOWLEDGE)
    silent = plan(current(history((14, {**answers, name: None}), base=base), KNOWLEDGE).told, KNOWLEDGE)
    assert set(allowed(silent)) <= set(allowed(known))
    unsure = plan(current(history((14, {**answers, name: "unknown"}), base=base), KNOWLEDGE).told, KNOWLEDGE)
    if name != "next-day":
        assert set(allowed(unsure)) <= set(allowed(known))
        return
    before = plan(current(history(base=base), KNOWLEDGE).told, KNOWLEDGE)
    assert set(allowed(unsure)) <= set(allowed(known)) | set(allowed(before)), "it holds, and brings nothing new"


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(STAGES), st.sampled_from(range(11)))
def test_worse_sessions_never_allow_more(changes, pain):
    base = {**athletes.READY, **changes}

    def after(day, score):
        return set(
            allowed(
                plan(
                    current(history((14, {"next-day": day, "session-pain": score}), base=base), KNOWLEDGE).told,
                    KNOWLEDGE,
                )
            )
        )

    assert after("in-a-row", pain) <= after("once", pain) <= after("quiet", pain)
    if pain:
        assert after("quiet", pain) <= after("quiet", pain - 1)
