"""The end of a course: what the page of somebody who is well says, and whom nobody lets go."""

from datetime import date
from pathlib import Path

import athletes
import pytest

from engine.planning.advice import given
from engine.planning.plan import plan
from engine.planning.week import session_of
from kb.guidance import Counsel
from kb.hamstring import KNOWLEDGE
from language.counsel import AdviceTopic
from language.loads import SessionKind
from reports.html import page
from reports.view import Athlete, LastTime, view

CASES = Path(__file__).parent / "cases"
ENDED = ("end-gardener-is-well", "end-sprinter-is-back", "end-both-sides", "end-lifter-is-back")
NOT_ENDED = ("end-not-on-pain-killers", "end-not-before-four-weeks", "end-not-while-unsure")


def named(name):
    return athletes.planned(CASES / f"{name}.toml")


@pytest.mark.parametrize("name", ENDED)
def test_who_is_well_is_told_what_to_keep_up_and_nothing_of_getting_well(name):
    made, seen = named(name), athletes.seen(CASES / f"{name}.toml")
    assert made.ended
    assert made.ended.label in seen.title.lower()
    assert (made.expectation, made.move_on, made.ladder) == (None, None, None)
    assert {Counsel.KEEP_IT_UP, Counsel.IF_IT_COMES_BACK} <= set(given(made))
    assert {counsel.topic for counsel in given(made)} <= {AdviceTopic.UPKEEP, AdviceTopic.PAIN}
    html = page(seen)
    for wrong in ("When to step up", "No longer:", "You are here", "6 to 12 months", "3 to 6 months"):
        assert wrong not in html


@pytest.mark.parametrize("name", ENDED)
def test_what_is_no_part_of_upkeep_is_not_said_to_be_over(name):
    path = CASES / f"{name}.toml"
    since = LastTime(((date(2026, 11, 2), athletes.planned_first(path)),), ())
    changes = view(named(name), Athlete("", date(2027, 1, 11)), since).progress.changes
    assert [change.what for change in changes] == ["Your plan is down to a little strength work."]
    assert "goes on as it is" in changes[0].why


@pytest.mark.parametrize("name", ENDED)
def test_upkeep_is_strength_on_two_days_at_the_dose_of_the_last_plan(name):
    made = named(name)
    assert {session_of(item) for item in made.chosen} == {SessionKind.STRENGTH}
    assert sum(bool(day.slots) for day in made.week) == 2
    assert all(item.dose == item.course.before for item in made.chosen)
    families = [KNOWLEDGE.progress.climb(item.exercise.id).label for item in made.chosen]
    assert len(set(families)) == len(families)


@pytest.mark.parametrize("name", NOT_ENDED)
def test_an_ending_waits_for_each_of_its_criteria(name):
    assert named(name).ended is None


WELL = {
    "stage-before": 4,
    "quiet-days": 28,
    "full-training": 4,
    "confidence": 8,
    "pain-killers": "none",
    "next-day": "quiet",
    "session-pain": 1,
    "done": "all",
    "against-last-time": "better",
}


def after(**changes):
    told = {**athletes.READY, "daily-pain": 1}
    made = athletes.told({**told, **{name.replace("_", "-"): value for name, value in changes.items()}})
    return {**made, **{name: KNOWLEDGE.question(name).read(value) for name, value in WELL.items()}}


@pytest.mark.parametrize(
    "sign",
    [{"numbness": "comes-and-goes"}, {"old_tear": "unknown"}, {"taken_well": []}],
    ids=lambda sign: next(iter(sign)),
)
def test_nobody_is_let_go_while_something_needs_eyes(sign):

    made = plan(after(**sign), KNOWLEDGE)
    assert bool(made.ended) is (sign == {"taken_well": []})
