"""Sports and activities: whether each may go on, over all stored cases and all activities."""

import re
from datetime import date, timedelta
from functools import cache

import athletes
import pytest
import textstat
from plain_words import PLAIN

from consult.__main__ import run
from consult.ask_each import EachAnswer
from consult.ask_rates import Ratings
from consult.settings import Settings
from engine.explain.target import read_target
from engine.history import CheckIn, History, current
from engine.interview.typed import Parsed
from engine.planning.activities import ActivityAdvice, judge_activities, may_begin
from engine.planning.judge import is_of_stage, permissions
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.activities import ACTIVITIES, MOVEMENTS
from kb.activities.parts import COLUMNS, read
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.vocabulary.states import Milestone
from language.activities import GoesHow, Rated
from language.conclusions import Contraindicated, Excluded, Irritability, MayGoOn
from language.domains import YES
from language.errors import AnswerError, KnowledgeError
from language.levels import IrritabilityLevel, NextDay
from language.progress import Change
from language.questions import UNKNOWN, Tells
from reports.view.activities import activities, in_short
from reports.view.progress import progress
from reports.view.views import LastTime

PLANS = [path for path in athletes.some(4) if athletes.planned(path).decision is Decision.PLAN]


@cache
def judged(path, how):
    """Return what is said to an athlete of all activities, when each of them goes like this."""
    told = dict(athletes.planned(path).outcome.told)
    told["activities"] = tuple(ACTIVITIES)
    told["activities-go"] = UNKNOWN if how is None else tuple(str(Rated(name, how)) for name in ACTIVITIES)
    return plan(told, KNOWLEDGE)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_no_part_is_open_against_what_is_out_or_what_the_stage_does_not_permit(path):
    for how in GoesHow:
        made = judged(path, how)
        out = {found["load"]: found for found in made.outcome.all(Contraindicated)}
        irritants = {name for name, said in made.outcome.said(Tells.IRRITANTS).items() if said is YES}
        for one in made.activities:
            shown = one.permit is not None and how is not GoesHow.PAUSED
            for part in one.open:
                for load in set(part.movement.loads) & out.keys():
                    assert shown, (one.activity.id, part.movement.id, load)
                    assert load.is_shown_by_doing or is_of_stage(out[load], made.outcome)
                assert shown or all(map(made.outcome.holds, permissions(part.movement)))
                excluded = KNOWLEDGE.conclusion(Excluded)
                if part.movement.id in irritants & CATALOGUE.keys():
                    assert not made.outcome.holds(excluded(item=part.movement.id))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_what_is_not_told_waits_until_it_is_and_bad_never_goes_on(path):
    assert {one.advised for one in judged(path, None).activities} == {ActivityAdvice.TELL}
    assert {one.advised for one in judged(path, GoesHow.BAD).activities} == {ActivityAdvice.PAUSE}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_nothing_goes_on_for_going_well_where_something_needs_eyes(path):
    for how in (GoesHow.WELL, GoesHow.SORE):
        made = judged(path, how)
        if not any(found["how"] is how for found in made.outcome.all(MayGoOn)):
            assert {one.advised for one in made.activities} <= {ActivityAdvice.ONLY, ActivityAdvice.PAUSE}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_what_is_tried_is_allowed_from_its_first_step_by_a_calm_tendon_after_a_time_that_went_well(path):
    made = judged(path, GoesHow.PAUSED)
    high = any(found["level"] is IrritabilityLevel.HIGH for found in made.outcome.all(Irritability))
    for one in made.activities:
        if one.advised is ActivityAdvice.TRY:
            assert set(one.activity.begins) <= {part.movement.id for part in one.open}
            assert one.permit is not None
            assert not high
            assert may_begin(made.outcome)


@pytest.mark.parametrize("path", PLANS[::6], ids=lambda path: path.stem)
def test_how_an_activity_goes_changes_nothing_else_in_the_plan(path):
    before = athletes.planned(path)
    for how in GoesHow:
        made = judged(path, how)
        assert [(item.exercise.id, item.dose) for item in made.chosen] == [
            (item.exercise.id, item.dose) for item in before.chosen
        ]


@pytest.mark.parametrize("path", PLANS[::3], ids=lambda path: path.stem)
def test_the_page_says_of_each_activity_what_to_do_and_why(path):
    for how in (None, *GoesHow):
        made = judged(path, how)
        told = activities(made)
        assert made.ended is not None or len(told) == len(ACTIVITIES)
        for one in told:
            assert one.text
            assert "{" not in one.text
            assert one.because.text
            assert one.back or one.advised in ("go on", "go on, with less", "tell us first")
        assert in_short(made).endswith(".")


def test_an_activity_is_told_in_plain_words():
    for activity in ACTIVITIES.values():
        text = f"Often it is {activity.trigger}. {activity.change} You are back when {activity.back}."
        assert textstat.flesch_kincaid_grade(text) <= 7.5, activity.id
        assert len(activity.name.split()) <= 5, activity.id
        assert 3 <= len(activity.order) <= 6, activity.id
        assert not set(PLAIN) & set(re.findall(r"[a-z]+", text.casefold())), activity.id


def test_the_parts_of_an_activity_ask_more_and_more():
    """By the stage in which each may first be done; what stages do not govern stands anywhere."""
    for activity in ACTIVITIES.values():
        stages = [stage for name in activity.parts if (stage := KNOWLEDGE.part(name).stage) is not None]
        assert stages == sorted(stages), activity.id


def test_every_part_belongs_to_an_activity_and_no_figure_of_it_is_said_to_be_measured():
    used = {name for activity in ACTIVITIES.values() for name in activity.parts}
    assert MOVEMENTS.keys() <= used
    assert used <= MOVEMENTS.keys() | CATALOGUE.keys()
    for movement in MOVEMENTS.values():
        assert [str(citation) for citation in movement.sources] == ["house"], movement.id
        assert not hasattr(movement, "measured"), movement.id


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("a\tA\trun\tconcentric\t20\tlow\tlow\tno\tno\t5\t-", "line 2"),
        ("a\tA\trun\tconcentric\t20\tlow\tlow\tno\tno\t0\t-", "line 2"),
        ("a\tA\trun\tconcentric\tfar\tlow\tlow\tno\tno\t1\t-", "line 2"),
        ("a\tA\trun\tconcentric\t20\tlow\tlow\tno\tno\t1\tspring", "line 2"),
        ("a\tA\trun\tconcentric\t20\tlow\tlow\tno\tno\t1", "line 2"),
    ],
)
def test_a_wrong_line_of_the_table_is_named(line, says):
    with pytest.raises(KnowledgeError, match=says):
        read("\t".join(COLUMNS) + f"\n{line}\n")
    with pytest.raises(KnowledgeError, match="line 1"):
        read("id\tname\n")


@pytest.mark.parametrize(
    ("lines", "rated"),
    [
        (("1", "2"), ("tennis well", "yoga sore")),
        (("it is fine", "hurts a lot"), ("tennis well", "yoga bad")),
        (("yes", "4", "bad"), ("tennis paused", "yoga bad")),
        (("skip", "3."), ("yoga bad",)),
        (("9", "x", "1", "not sure"), ("tennis well",)),
    ],
)
def test_how_each_goes_is_told_line_by_line(lines, rated):
    answer = EachAnswer((ACTIVITIES["tennis"], ACTIVITIES["yoga"]), None, Ratings())
    for line in lines:
        found = answer.take(line)
    assert isinstance(found, Parsed)
    assert found.value == rated


def test_of_two_ratings_of_one_activity_the_worse_counts():
    told = dict(athletes.planned(PLANS[0]).outcome.told)
    told["activities"] = ("tennis",)
    told["activities-go"] = ("tennis well", "tennis bad")
    assert plan(told, KNOWLEDGE).activities[0].goes is GoesHow.BAD
    assert judge_activities(plan({**told, "activities": (), "activities-go": ()}, KNOWLEDGE).outcome) == ()


def test_a_rating_counts_as_a_name_only_where_no_sport_could_be_named_and_a_rating_of_nothing_is_refused():
    told = dict(athletes.planned(PLANS[0]).outcome.told)
    told["activities-go"] = ("tennis bad",)
    for named, said in ((UNKNOWN, ["tennis"]), ((), []), (("yoga",), ["yoga"])):
        told["activities"] = named
        assert [one.activity.id for one in plan(told, KNOWLEDGE).activities] == said
    with pytest.raises(AnswerError, match="Did you mean 'climbing'"):
        KNOWLEDGE.question("activities-go").read(["climbin well"])


DOWN = (Change.EASE, Change.OUT)
YOGA = athletes.case(next(path for path in athletes.CASES if path.stem == "yoga-teacher-in-stage-2"))
QUIET = athletes.QUIET | {name: [] for name in ("undone", "sore-with", "more-left", "fewer-left")}


def after(*check_ins):
    """Return the plan after check-ins of the yoga teacher: days since the first plan, and what is told beside quiet weeks."""
    first = athletes.history(YOGA)
    later = tuple(
        CheckIn(
            first.made + timedelta(days=days),
            {name: KNOWLEDGE.question(name).read(raw) for name, raw in {**QUIET, **told}.items()},
        )
        for days, told in check_ins
    )
    return plan(current(History(first.made, first.answers, later), KNOWLEDGE).told, KNOWLEDGE)


def said_of(made, name):
    return next(one.advised for one in made.activities if one.activity.id == name)


def test_what_went_badly_rests_for_two_weeks_and_what_hurt_twice_running_too():
    bad = {"activities-go": ["swimming bad"]}
    paused = {"activities-go": ["swimming paused"]}
    assert said_of(after((7, bad)), "swimming") is ActivityAdvice.PAUSE
    assert said_of(after((7, bad), (14, paused)), "swimming") is ActivityAdvice.PAUSE
    assert said_of(after((7, bad), (21, paused)), "swimming") is ActivityAdvice.TRY
    sore = {"activities-go": ["yoga sore"]}
    assert said_of(after((7, sore)), "yoga") is ActivityAdvice.EASE
    assert said_of(after((7, sore), (14, sore)), "yoga") is ActivityAdvice.PAUSE


def test_an_activity_that_goes_badly_makes_a_bad_check_in():
    good, bad = after((14, {})), after((14, {"activities-go": ["rowing bad"]}))
    assert may_begin(good.outcome)
    assert not may_begin(bad.outcome)
    assert {item.exercise.id for item in bad.chosen} <= {item.exercise.id for item in after().chosen}


RAISED = {"next-day": "once", "activities-go": ["yoga sore"]}


def paid(made):
    """Return the exercises that got easier or were left out, and those that rose or are new."""
    eased = {
        item.exercise.id for item in made.items if item.course and item.course.moved and item.course.moved.then in DOWN
    }
    more = {
        item.exercise.id
        for item in made.chosen
        if item.course and (item.course.moved is None or item.course.moved.then.asks_more)
    }
    return eased, more


def test_a_sport_that_hurts_pays_for_a_raised_day_for_which_no_exercise_is_named_and_nothing_rises():
    calm = (7, WORKED)
    eased, more = paid(after(calm, (14, {**WORKED, **RAISED, "flared": []})))
    assert not eased | more
    assert said_of(after(calm, (14, {**WORKED, **RAISED, "flared": []})), "yoga") is ActivityAdvice.EASE
    eased, _ = paid(after(calm, (14, {**WORKED, **RAISED, "flared": ["double-leg-bridge"]})))
    assert eased == {"double-leg-bridge"}
    eased, _ = paid(after(calm, (14, {**WORKED, **RAISED, "flared": [], "activities-go": ["yoga well"]})))
    assert len(eased) == 1


def test_how_a_sport_went_weeks_ago_pays_for_no_raised_day_of_today():
    sore = (7, {**WORKED, "activities-go": ["yoga sore"]})
    eased, _ = paid(after(sore, (14, {**WORKED, "next-day": "once", "flared": []})))
    assert len(eased) == 1


WORKED = {"done": "all", "session-pain": 1}


@pytest.mark.parametrize(
    "told",
    [
        {"done": "none"},
        {"done": "some"},
        {"next-day": "in-a-row"},
        {"next-day": "long"},
        {"next-day": "not sure"},
        {"session-pain": 5},
        {"undone": ["double-leg-bridge"]},
        {"flared": ["double-leg-bridge"], "next-day": "once"},
    ],
    ids=lambda told: " ".join(f"{name}={value}" for name, value in told.items()),
)
def test_work_counts_towards_a_stage_only_where_it_was_done_and_taken_well(told):
    def reached(made):
        return made.outcome.told["reached-before"]

    assert reached(after((7, WORKED), (21, WORKED))) == (Milestone.BASE,)
    assert reached(after((7, WORKED), (21, {**WORKED, **told}))) == ()
    assert Milestone.BASE in reached(after((7, WORKED), (21, WORKED), (28, {"done": "none"})))
    assert reached(after((7, WORKED), (21, WORKED), (200, WORKED))) == ()


def test_who_is_not_sure_of_the_next_day_keeps_the_stage_and_begins_nothing():
    made, unsure = after((14, {})), after((14, {"next-day": "not sure"}))
    assert unsure.outcome.told["next-day"] is NextDay.NOT_SURE
    assert unsure.stage is made.stage
    assert not may_begin(unsure.outcome)


def test_what_would_be_said_of_an_activity_is_told_when_its_rating_changes(capsys):
    path = str(next(path for path in athletes.CASES if path.stem == "yoga-teacher-in-stage-2"))
    assert run(["what-if", path, "activities-go=yoga bad,pilates sore,swimming paused"], Settings()) == 0
    said = capsys.readouterr().out
    assert "Yoga: go on, with less -> pause." in said
    assert "Nothing in the plan would differ" not in said


def test_a_check_in_says_what_became_of_an_activity():
    made = after((14, {"activities-go": ["yoga sore", "pilates sore", "swimming paused"]}))
    told = progress(made, LastTime(((date(2026, 9, 1), after()),), ("activities-go",)), date(2026, 9, 15))
    words = [change.what for change in told.changes]
    assert "Yoga: make it easier." in words


def test_who_asks_why_of_a_sport_is_told_where_the_plan_speaks_of_it():
    for name in ("football", "soccer", "Football (soccer)"):
        with pytest.raises(AnswerError, match="Your sports and activities"):
            read_target(name, KNOWLEDGE)
