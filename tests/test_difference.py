"""What if, and why one and not the other: all that differs, with its cause, and nothing that is shared."""

from functools import cache

import athletes
import pytest

from engine.explain.contrast import contrast
from engine.explain.difference import what_if
from engine.explain.target import ItemTarget, read_target
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.vocabulary.scales import Load
from language.findings import Conclusion, Role
from language.progress import Change
from language.questions import UNKNOWN

CASES = {path.stem: athletes.told(athletes.case(path)["answers"]) for path in athletes.CASES}
SUPPOSED = {
    "one number": {"lunge-pain": 6},
    "two at once": {"daily-pain": 6, "sleep-hours": 5},
    "a list": {"provoked-by": (Load.SITTING, Load.SPEED)},
    "a red flag": {"settling-hours": 30, "irritants": ("nordic-curl",)},
    "not known": {"bridge-pain": UNKNOWN, "irritants": UNKNOWN},
}


@cache
def supposed(stem, name):
    """Return what differs in a case when something is supposed, worked out once."""
    return what_if(CASES[stem], SUPPOSED[name], KNOWLEDGE)


@pytest.fixture(scope="module", params=[path.stem for path in athletes.some(24)])
def stem(request):
    return request.param


@pytest.mark.parametrize("name", SUPPOSED)
def test_all_that_differs_is_told_with_the_answers_that_did_it(stem, name):
    told, found = CASES[stem], supposed(stem, name)
    changed = {change.question.id for change in found.answers}
    assert changed == {key for key, value in SUPPOSED[name].items() if told.get(key, UNKNOWN) != value}
    before, after = ({fact.key for fact in side.outcome.facts if isinstance(fact, Conclusion)} for side in sides(found))
    assert {change.finding.key for change in found.conclusions if change.came} == after - before
    assert {change.finding.key for change in found.conclusions if not change.came} == before - after
    states = {item.exercise.id: item.state for item in found.before.items}
    moved = {item.exercise.id for item in found.after.items if item.state is not states[item.exercise.id]}
    assert {change.after.exercise.id for change in found.states} == moved
    assert bool(found.days) == (found.before.week != found.after.week)
    for change in (*found.conclusions, *found.states, *found.doses):
        assert {question.id for question in change.cause.questions} <= changed
        assert change.cause.questions


def sides(found):
    return found.before, found.after


@pytest.mark.parametrize("name", SUPPOSED)
def test_taking_the_cause_back_takes_the_difference_back(stem, name):
    told, found = CASES[stem], supposed(stem, name)
    for change in found.conclusions[:6]:
        back = {question.id: told.get(question.id, UNKNOWN) for question in change.cause.questions}
        again = plan({**told, **SUPPOSED[name], **back}, KNOWLEDGE)
        assert again.outcome.holds(change.finding) is not change.came


def test_the_rules_of_a_cause_fired_on_the_side_where_it_holds(stem):
    found = supposed(stem, "two at once")
    for change in found.conclusions:
        side = found.after if change.came else found.before
        assert change.cause.rules[0].id in {firing.rule.id for firing in side.outcome.support(change.finding)}


def test_nothing_differs_when_no_answer_does(stem):
    found = what_if(CASES[stem], {}, KNOWLEDGE)
    assert found.decisions is None
    assert not any((found.answers, found.conclusions, found.states, found.doses, found.days))


def test_a_red_flag_shows_as_another_outcome():
    found = what_if(CASES["opening-poster-mid-season"], athletes.told({"pop": "yes"}), KNOWLEDGE)
    assert found.decisions == (Decision.PLAN, Decision.REFERRAL)
    assert {question.id for change in found.states for question in change.cause.questions} == {"pop"}


def test_less_sleep_keeps_a_dose_where_it_was_and_says_so():
    (quiet,) = (path for path in athletes.CASES if path.stem == "check-in-quiet")
    found = what_if(athletes.planned(quiet).outcome.told, {"sleep-hours": 5}, KNOWLEDGE)
    lowered = {change.after.exercise.id: change for change in found.doses}
    assert lowered["double-leg-bridge"].before.course.moved.then is Change.RAISE
    assert lowered["double-leg-bridge"].after.course.moved.then is Change.HOLD
    assert {question.id for question in lowered["double-leg-bridge"].cause.questions} == {"sleep-hours"}


PAIRS = [
    ("double-leg-bridge", "nordic-curl"),
    ("double-leg-bridge", "standing-leg-curl"),
    ("easy-flat-run", "maximum-sprint"),
    ("rack-pull", "romanian-deadlift"),
    ("weighted-bridge", "bridge-walk-out"),
]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_a_contrast_shows_no_step_answer_lack_or_trait_that_both_share(one, other):
    for path in athletes.CASES[::9]:
        found = contrast(athletes.planned_first(path), ItemTarget(CATALOGUE[one]), ItemTarget(CATALOGUE[other]))
        assert not {fact.key for fact in found.one.told} & {fact.key for fact in found.other.told}
        assert not keys(found.one.steps) & keys(found.other.steps)
        assert not needs(found.one) & needs(found.other)
        assert not set(found.one.traits) & set(found.other.traits)
        assert found.one.traits or found.other.traits


def keys(steps):
    return {(step.rule.id, step.firing.conclusion.key) for step in steps}


def needs(side):
    from engine.english import premise_sentence

    return {premise_sentence(lack.state.premise) for lack in side.lacks}


def test_a_contrast_of_a_thing_with_itself_is_empty():
    target = read_target("nordic", KNOWLEDGE)
    found = contrast(plan(CASES["opening-poster-mid-season"], KNOWLEDGE), target, target)
    assert found.one.is_empty
    assert found.other.is_empty


def test_a_later_stage_differs_from_the_one_that_is_open_by_what_it_lacks_alone():
    found = contrast(
        plan(CASES["bounds-lunge-4"], KNOWLEDGE), read_target("stage 2", KNOWLEDGE), read_target("stage 3", KNOWLEDGE)
    )
    assert "enter-stage-2" in {step.rule.id for step in found.one.steps}
    assert not found.one.told
    assert not found.one.lacks
    assert needs(found.other) == {"pain in the lunge is 3 of 10 or less"}
    for side in (found.one, found.other):
        assert all(step.rule.then.role is Role.PERMISSION for step in side.steps)
