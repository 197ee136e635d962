"""Sports and activities: whether each may go on, over all stored cases and all activities."""

import re
from functools import cache

import athletes
import pytest
import textstat
from plain_words import PLAIN

from consult.ask_each import EachAnswer
from consult.ask_rates import Ratings
from engine.interview.typed import Parsed
from engine.planning.activities import Advised, judge_activities, may_begin
from engine.planning.judge import is_of_stage, permissions
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.activities import ACTIVITIES, MOVEMENTS
from kb.activities.parts import COLUMNS, read
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from language.activities import GoesHow, Rated
from language.conclusions import Contraindicated, MayGoOn
from language.errors import KnowledgeError
from language.questions import UNKNOWN
from reports.view.activities import activities, in_short

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
        for one in made.activities:
            for part in one.open:
                shown = one.permit is not None
                for load in set(part.movement.loads) & out.keys():
                    assert shown, (one.activity.id, part.movement.id, load)
                    assert load.is_shown_by_doing or is_of_stage(out[load], made.outcome)
                assert shown or all(map(made.outcome.holds, permissions(part.movement)))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_what_is_not_told_counts_as_bad_and_bad_never_goes_on(path):
    assert {one.advised for one in judged(path, None).activities} == {Advised.TELL}
    assert {one.advised for one in judged(path, GoesHow.BAD).activities} == {Advised.PAUSE}


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_nothing_goes_on_for_going_well_where_something_needs_eyes_and_nothing_begins_after_a_bad_time(path):
    for how in (GoesHow.WELL, GoesHow.SORE):
        made = judged(path, how)
        if not any(found["how"] is how for found in made.outcome.all(MayGoOn)):
            assert {one.advised for one in made.activities} <= {Advised.ONLY, Advised.PAUSE}
    paused = judged(path, GoesHow.PAUSED)
    tried = [one for one in paused.activities if one.advised is Advised.TRY]
    assert not tried or may_begin(paused.outcome)


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
            text = " ".join(filter(None, one.text))
            assert text
            assert one.because.text
            assert not re.search(r"[a-z]-[a-z]+-[a-z]", " ".join(one.order)), one.order
            assert one.back or one.advised in ("go on", "tell us first")
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
    assert judge_activities(plan({**told, "activities": ()}, KNOWLEDGE).outcome) == ()
