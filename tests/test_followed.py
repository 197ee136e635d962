"""Five athletes followed week by week for 24 weeks, as a clinician would: what must be so in each of their plans."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import athletes
import pytest

from consult.commands.plan import since
from engine.history import CheckIn, History, current
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from language.levels import StageLevel
from language.progress import Trust
from language.work import Pace, Phase, Rung
from reports.view import Athlete as Viewed
from reports.view import view

WEEKS = 24
FIRST = date(2026, 3, 2)
GYM = ["bench", "band", "barbell", "rack", "dumbbell", "box", "curl-machine", "leg-press", "plate"]
BEGUN = {
    **athletes.SAFE,
    "pain-weeks": 30,
    "loading-weeks": 0,
    "load-rise": "yes",
    "irritants": [],
    "stretch-test": "yes",
    "season": "off",
    "sleep-hours": 8,
    "load-spike": "no",
    "examined": [],
    "competition-weeks": "does not apply",
    "worry": "no",
    "body-risks": [],
    "doing-now": [],
    "activities": [],
    "side": "left",
    "running-now": "none",
}
QUIET = athletes.QUIET | {
    **{name: [] for name in ("undone", "sore-with", "more-left", "fewer-left", "provoked-by")},
    "done": "all",
    "session-pain": 1,
    "pain-killers": "none",
    "was-ill": "no",
    "sleep-hours": 8,
    "load-spike": "no",
    "trend": "better",
}
CHECKS = ("bridge-pain", "long-bridge-pain", "lunge-pain", "arabesque-pain")


@dataclass(frozen=True, eq=False)
class Athlete:
    """Somebody who is followed.

    Attributes:
        first: What is told at first, beside what is common to all.
        count: Bridges of the weaker leg at first; one more every other week.
        odd: What is told otherwise, by week.
    """

    first: dict
    count: int
    odd: dict = field(default_factory=dict)

    def told(self, week, before):
        """Return what is told at a check-in: pain that gets less, and running as the last plan has it."""
        runs = [item for item in before.chosen if item.exercise.pace is not None]
        easy = max((item.dose.minutes for item in runs if item.dose and item.exercise.pace is Pace.EASY), default=0)
        fast = max(rungs(before, Phase.UPRIGHT), default=0)
        checks = {name: max(0, round(self.first[name] - 0.2 * week)) for name in CHECKS}
        counted = dict.fromkeys(("repetitions-left", "repetitions-right"), self.count + week // 2)
        running = (
            {"running-now": "none"}
            if self.first.get("running-now", "none") == "none"
            else {
                "running-now": "fast" if fast > Rung.SIXTY.percent else "easy",
                "easy-run-pain": 1,
                "fast-run-pain": 2,
                "easy-minutes": max(easy, self.first["easy-minutes"]),
                "top-speed": fast,
            }
        )
        body = {
            "daily-pain": max(1, self.first["daily-pain"] - week // 5),
            "settling-hours": max(2, 14 - week),
            "sitting-minutes": min(240, self.first["sitting-minutes"] + 5 * week),
            "sides-equal": "no" if week < 8 else "yes",
        }
        return {**QUIET, **checks, **counted, **running, **body, **self.odd.get(week, {})}


FIVE = {
    "sprinter": Athlete(
        {
            "age": 24,
            "sport": "sprint",
            "provoked-by": ["speed", "acceleration", "sitting"],
            "settling-hours": 20,
            "daily-pain": 2,
            "sitting-minutes": 30,
            **dict(zip(CHECKS, (1, 3, 3, 4), strict=True)),
            "running-now": "easy",
            "easy-run-pain": 1,
            "easy-minutes": 20,
            "fast-run-pain": 5,
            "top-speed": 0,
            "bridge-repetitions": 20,
            "sides-equal": "no",
            "equipment": GYM,
            "doing-now": ["easy-flat-run"],
        },
        20,
        {10: {"next-day": "once", "flared": ["rack-pull"]}},
    ),
    "powerlifter": Athlete(
        {
            "age": 31,
            "sport": "lifting",
            "provoked-by": ["sitting", "hinge"],
            "settling-hours": 20,
            "daily-pain": 3,
            "sitting-minutes": 20,
            **dict(zip(CHECKS, (1, 2, 3, 4), strict=True)),
            "bridge-repetitions": 20,
            "sides-equal": "yes",
            "equipment": GYM,
            "doing-now": ["back-squat", "deadlift-from-floor", "barbell-hip-thrust", "prone-leg-curl"],
            "taken-well": ["back-squat", "barbell-hip-thrust", "prone-leg-curl"],
            "taken-doses": [
                "back-squat 5 x 5 140 kg",
                "barbell-hip-thrust 3 x 8 160 kg",
                "prone-leg-curl 3 x 10 50 kg",
            ],
        },
        20,
        {week: {"done": "none", "session-pain": 0} for week in (14, 15)},
    ),
    "yoga teacher": Athlete(
        {
            "age": 44,
            "sport": "everyday",
            "activities": ["yoga"],
            "activities-go": ["yoga sore"],
            "provoked-by": ["sitting", "stretch", "hinge"],
            "settling-hours": 30,
            "daily-pain": 3,
            "sitting-minutes": 15,
            **dict(zip(CHECKS, (2, 4, 4, 6), strict=True)),
            "bridge-repetitions": 8,
            "sides-equal": "no",
            "equipment": ["band"],
        },
        8,
    ),
    "beginner of 76": Athlete(
        {
            "age": 76,
            "sport": "everyday",
            "provoked-by": ["sitting", "stairs"],
            "settling-hours": 24,
            "daily-pain": 4,
            "sitting-minutes": 10,
            **dict(zip(CHECKS, (3, 5, 5, 5), strict=True)),
            "bridge-repetitions": 2,
            "sides-equal": "no",
            "equipment": [],
            "bone-risks": ["menopause"],
        },
        3,
        {5: {"was-ill": "yes"}, 9: {"done": "some"}},
    ),
    "marathon runner": Athlete(
        {
            "age": 38,
            "sport": "distance",
            "provoked-by": ["sitting", "speed", "uphill"],
            "settling-hours": 24,
            "daily-pain": 2,
            "sitting-minutes": 40,
            **dict(zip(CHECKS, (1, 3, 3, 4), strict=True)),
            "running-now": "easy",
            "easy-run-pain": 2,
            "easy-minutes": 40,
            "fast-run-pain": 5,
            "top-speed": 0,
            "bridge-repetitions": 12,
            "sides-equal": "no",
            "equipment": ["band", "dumbbell", "box"],
            "doing-now": ["easy-flat-run"],
        },
        14,
        {7: {"sleep-hours": 6}, 8: {"sleep-hours": 6}},
    ),
}


def rungs(made, phase):
    """Return the speeds of a part of a sprint that a plan has, in percent."""
    return [item.rung.percent for item in made.chosen if item.rung and item.exercise.reach.phase is phase]


def read(raw):
    return {name: KNOWLEDGE.question(name).read(value) for name, value in raw.items()}


def followed(athlete, weeks=WEEKS):
    """Return the first plan of an athlete, and one for each week after it."""
    held = History(FIRST, read({**BEGUN, **athlete.first}))
    plans = [plan(current(held, KNOWLEDGE).told, KNOWLEDGE)]
    for week in range(1, weeks + 1):
        answers = read(athlete.told(week, plans[-1]))
        held = History(held.made, held.answers, (*held.check_ins, CheckIn(FIRST + timedelta(weeks=week), answers)))
        plans.append(plan(current(held, KNOWLEDGE).told, KNOWLEDGE))
    return plans


@cache
def of(name):
    return followed(FIVE[name])


def names(made):
    return {item.exercise.id for item in made.chosen}


def new(made):
    """Return the exercises of a plan that are tried for the first time."""
    return {item.exercise.id for item in made.chosen if item.course and item.course.record.trust is Trust.NEW}


@pytest.mark.parametrize("name", FIVE)
def test_each_has_a_plan_every_week_and_no_stage_is_skipped(name):
    plans = of(name)
    assert all(made.decision is Decision.PLAN for made in plans)
    for before, after in pairwise(plans):
        assert after.stage.number <= before.stage.number + 1


@pytest.mark.parametrize("name", FIVE)
def test_one_fast_thing_rises_at_a_time_and_by_one_rung(name):
    for before, after in pairwise(of(name)):
        risen = 0
        for phase in Phase:
            was, now = max(rungs(before, phase), default=0), max(rungs(after, phase), default=0)
            if now > was:
                risen += 1
                places = [rung.percent for rung in Rung]
                assert not was or places.index(now) == places.index(was) + 1
        springy = {name for name in new(after) - names(before) if KNOWLEDGE.exercises[name].kind.name == "DRILL"}
        assert risen + len(springy) <= 1


def test_no_run_that_was_quiet_falls_out_because_the_next_has_to_wait():
    for name in ("sprinter", "marathon runner"):
        for before, after in pairwise(of(name)):
            if rungs(before, Phase.UPRIGHT):
                assert rungs(after, Phase.UPRIGHT), name


def test_starts_come_after_accelerating_at_90_percent_and_the_fast_rungs_take_two_weeks():
    plans = followed(FIVE["sprinter"], weeks=30)
    first = next(place for place, made in enumerate(plans) if rungs(made, Phase.START))
    assert max(max(rungs(made, Phase.ACCELERATION), default=0) for made in plans[:first]) >= Rung.NINETY.percent
    assert rungs(plans[first], Phase.START) == [Rung.SIXTY.percent]
    assert max(rungs(plans[-1], Phase.UPRIGHT)) == Rung.FULL.percent
    for rung in (Rung.NINETY, Rung.NINETY_FIVE):
        assert sum(rungs(made, Phase.UPRIGHT) == [rung.percent] for made in plans) >= 2


@pytest.mark.parametrize("name", ["yoga teacher", "beginner of 76"])
def test_who_begins_with_strength_work_gets_one_new_thing_at_a_time(name):
    for before, after in pairwise(of(name)[:13]):
        assert len(new(after) - names(before)) <= 1


@pytest.mark.parametrize("name", ["yoga teacher", "beginner of 76"])
def test_who_has_no_gym_learns_to_bend_the_hip_and_the_knee_and_never_more_than_days_ask_for(name):
    hinge, squat = KNOWLEDGE.progress.climbs[2:4]
    ever = set().union(*map(names, of(name)))
    for climb in (hinge, squat):
        assert any(climb.place(item) is not None for item in ever)
    assert "single-leg-romanian-deadlift" not in ever


def test_at_76_no_exercise_reaches_the_heaviest_step():
    for made in of("beginner of 76"):
        for item in made.chosen:
            assert item.course is None or not item.course.track.steps[item.course.record.step].is_heaviest


def test_a_powerlifter_keeps_what_he_lifts_and_gets_the_lift_from_the_floor_back_for_good():
    plans = of("powerlifter")
    for made in plans:
        assert {"back-squat", "barbell-hip-thrust", "prone-leg-curl"} <= names(made)
    floor = [place for place, made in enumerate(plans) if "deadlift-from-floor" in names(made)]
    assert floor == list(range(floor[0], WEEKS + 1))
    assert floor[0] > 12


def test_the_course_of_everyday_life_ends_only_when_the_deep_bow_is_quiet_too():
    for made in of("yoga teacher"):
        bow = made.outcome.told["arabesque-pain"]
        assert made.ended is None or bow <= 1
    assert of("yoga teacher")[-1].ended is not None


def test_two_weeks_without_the_gym_lose_nothing_and_pretend_nothing():
    sprinter = FIVE["sprinter"]
    first = {**sprinter.first, "doing-now": []}
    plans = followed(Athlete(first, sprinter.count, {9: {"equipment": []}, 11: {"equipment": GYM}}), weeks=12)
    before, back = (
        {item.exercise.id: item.course.record for item in plans[week].chosen if item.course} for week in (8, 11)
    )
    assert "prone-leg-curl" not in names(plans[9]) | names(plans[10])
    assert before["prone-leg-curl"].step <= back["prone-leg-curl"].step <= before["prone-leg-curl"].step + 1
    assert back["prone-leg-curl"].trust is Trust.FULL


def test_a_marathon_runner_runs_longer_than_an_hour_and_a_sprinter_has_no_need_to():
    longest = {
        name: max(item.dose.minutes for item in of(name)[-1].chosen if item.exercise.pace is Pace.EASY)
        for name in ("sprinter", "marathon runner")
    }
    assert longest["sprinter"] <= 60 < longest["marathon runner"]
    minutes = [
        next(item.dose.minutes for item in made.chosen if item.exercise.pace is Pace.EASY)
        for made in of("marathon runner")
    ]
    assert all(after <= max(before + 5, before * 1.1) for before, after in pairwise(minutes))


def test_nobody_holds_for_ever_once_slow_work_is_heavy():
    for name in FIVE:
        held = [place for place, made in enumerate(of(name)) if any("-hold" in item for item in names(made))]
        assert max(held, default=0) < WEEKS - 6, name


def test_all_but_the_everyday_reach_the_last_stage():
    for name in ("sprinter", "powerlifter", "marathon runner"):
        assert of(name)[-1].stage is StageLevel.FOUR


def says(days, done):
    """Return what the page of a sprinter says of the change after so many days."""
    sprinter = FIVE["sprinter"]
    held = History(FIRST, read({**BEGUN, **sprinter.first}))
    first = plan(current(held, KNOWLEDGE).told, KNOWLEDGE)
    today = FIRST + timedelta(days=days)
    held = History(FIRST, held.answers, (CheckIn(today, read({**sprinter.told(1, first), "done": done})),))
    made = plan(current(held, KNOWLEDGE).told, KNOWLEDGE)
    seen = view(made, Viewed("", today), since(held, KNOWLEDGE, charted=False))
    return " ".join(f"{change.what} {change.why}" for change in seen.progress.changes)


def test_after_a_silence_or_a_pause_the_page_says_what_becomes_of_the_plan():
    assert "weeks since" not in says(14, "all")
    assert "It is 4 weeks since your last plan. However long it was" in says(28, "all")
    assert "It is 4 weeks since your last plan. You did none of it" in says(28, "none")
    assert "You were away for 14 weeks. Each exercise starts again as if it were new." in says(98, "all")
