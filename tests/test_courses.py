"""Athletes followed for 24 weeks who take everything well: each must arrive at what the goal needs, and no further."""

from datetime import timedelta
from functools import cache
from itertools import pairwise

import athletes
import pytest
from support.courses import TARGET, WEEKS, WELL, quiet_weeks, row

from engine.history import CheckIn, History, current
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from language.levels import StageLevel
from language.progress import Trust
from language.work import Rung


@cache
def course(stem):
    """Return the first plan of a case, and those after each of its check-ins, all taken well."""
    first = athletes.history(athletes.case(next(path for path in athletes.CASES if path.stem == stem)))
    return tuple(made for _, made in quiet_weeks(History(first.made, first.answers), WEEKS[-1]))


def rungs(plans):
    """Return the fastest that each plan has of upright running, in percent; 0 for none."""
    return [max((item.rung.percent for item in made.chosen if item.rung), default=0) for made in plans]


COURSES = {
    "opening-poster-mid-season": StageLevel.FOUR,
    "distance-runner-keeps-her-runs": StageLevel.FOUR,
    "weightlifter-keeps-what-she-takes": StageLevel.FOUR,
    "check-in-sides-counted": StageLevel.FOUR,
    "yoga-teacher-in-stage-2": StageLevel.THREE,
}


@pytest.mark.parametrize("stem", COURSES)
def test_whoever_takes_everything_well_arrives_and_goes_up_one_stage_at_a_time(stem):
    plans = course(stem)
    assert all(made.decision is Decision.PLAN for made in plans)
    stages = [made.stage for made in plans]
    assert stages[-1] is COURSES[stem]
    for before, after in pairwise(stages):
        assert before.number <= after.number <= before.number + 1
    last = [item for item in plans[-1].chosen if item.course and item.exercise.pace is None]
    hard = [item for item in last if KNOWLEDGE.progress.climb(item.exercise.id)]
    assert hard
    for climb in {KNOWLEDGE.progress.climb(item.exercise.id).label for item in hard}:
        family = [item for item in hard if KNOWLEDGE.progress.climb(item.exercise.id).label == climb]
        trusted = [item for item in family if item.course.record.trust in (Trust.FULL, Trust.TOLD)]
        assert any(item.course.record.step > item.course.track.entry for item in trusted), climb
        assert len(family) - len(trusted) <= 1, "one of a family is on trial"


@pytest.mark.parametrize("stem", [*COURSES, "powerlifter-31"])
def test_no_family_that_is_open_is_left_out_for_good(stem):
    """A family that the plan lacks begins before those that it has climb on; else the most that may climb would be full."""
    made = course(stem)[-1]
    for climb in KNOWLEDGE.progress.climbs:
        begins = [made.item(name) for rung in climb.rungs[: climb.starts] for name in rung]
        is_open = any(item.state in (ItemState.POSSIBLE, ItemState.CHOSEN) for item in begins)
        assert not is_open or any(climb.place(item.exercise.id) is not None for item in made.chosen), climb.label


def test_a_lifter_who_could_not_hinge_does_so_again_by_week_6():
    hinges = next(climb for climb in KNOWLEDGE.progress.climbs if climb.label == "hinges")
    has = [any(hinges.place(item.exercise.id) is not None for item in made.chosen) for made in course("powerlifter-31")]
    assert not has[0]
    assert all(has[3:]), "the plans of week 6 and later"


@pytest.mark.parametrize("stem", COURSES)
def test_no_stage_opens_before_its_work_and_no_exercise_climbs_by_more_than_a_step(stem):
    plans = course(stem)
    for before, after in pairwise(plans):
        was = {item.exercise.id: item.course.record.step for item in before.chosen if item.course}
        for item in after.chosen:
            if item.course and item.exercise.id in was:
                assert item.course.record.step <= was[item.exercise.id] + 1
        new = [item for item in after.chosen if item.course and item.course.record.trust is Trust.NEW]
        assert len(new) <= KNOWLEDGE.progress.most_new
    in_stage_3 = next(place for place, made in enumerate(plans) if made.stage is StageLevel.THREE)
    assert in_stage_3 in (0, 2), "stage 3 from the first day where strength work is done already, else after 4 weeks"


def test_a_sprinter_who_checks_in_every_two_weeks_comes_to_95_percent_and_a_distance_runner_never_sprints():
    sprinter, runner = rungs(course("opening-poster-mid-season")), rungs(course("distance-runner-keeps-her-runs"))
    assert max(sprinter) == Rung.NINETY_FIVE.percent, (
        "one part of a sprint goes up at a check-in: weekly ones are quicker"
    )
    assert max(runner) == Rung.EIGHTY.percent
    for fast in (sprinter, runner):
        climbed = [rung for rung in fast if rung]
        assert climbed == sorted(climbed)


def test_when_the_course_ends_what_is_trusted_is_kept_up_and_not_what_is_on_trial():
    first = athletes.history(
        athletes.case(next(path for path in athletes.CASES if path.stem == "cyclist-keeps-his-ride"))
    )
    held = History(first.made, first.answers)
    for days in (14, 28):
        raw = {**WELL, "daily-pain": 0, "arabesque-pain": 1, "repetitions-left": 20, "repetitions-right": 20}
        answers = {name: KNOWLEDGE.question(name).read(value) for name, value in raw.items()}
        held = History(held.made, held.answers, (*held.check_ins, CheckIn(held.made + timedelta(days=days), answers)))
    made = plan(current(held, KNOWLEDGE).told, KNOWLEDGE)
    assert made.ended is not None
    assert {item.exercise.id: item.course.record.trust for item in made.chosen} == {
        "double-leg-bridge": Trust.FULL,
        "standing-leg-curl": Trust.FULL,
    }


def test_the_kept_table_of_how_far_cases_come_shows_what_is_so():
    stem = "check-in-one-raised-day-stage-4"
    document = athletes.case(next(path for path in athletes.CASES if path.stem == stem))
    assert row(stem, document) in TARGET.read_text(encoding="utf-8").splitlines(), (
        "run python -m support.courses in tests/"
    )
