"""The ladder of speeds: one rung at a time, the parts of a sprint in their order, and no rung from an unknown."""

import re
from datetime import date
from itertools import pairwise

import athletes
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_promises import few

from engine.infer import rule_book
from engine.planning.parts import Decision, ItemState, SessionKind
from engine.planning.plan import plan
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.ladder import CLIMBING, DRILLS, LIKE, PARTS, RUNG_DOSES
from kb.rules.ladder import ACCELERATING_AFTER, STARTING_AFTER
from kb.vocabulary.conclusions import MayReach
from kb.vocabulary.states import Sport
from language.ladder import seconds
from language.work import Phase, Rung
from reports.html import page
from reports.text import summary
from reports.view import Athlete, view

QUIET = {"provoked-by": [], "running-now": "fast", "fast-run-pain": 1, "easy-minutes": 30}
STAGE_3 = {"sides_equal": "no"}
HOLDS_BACK = (
    {"provoked-by": ["speed"]},
    {"provoked-by": ["acceleration"]},
    {"provoked-by": ["uphill", "jumping"]},
    {"provoked-by": ["easy-running"]},
    {"irritants": ["extensive-tempo"]},
    {"irritants": ["flying-sprint"]},
    {"irritants": ["acceleration-runs"]},
    {"easy-run-pain": 4},
    {"fast-run-pain": 4},
    {"fast-run-pain": "does not apply", "running-now": "easy"},
    {"running-now": "none"},
    {"sides-equal": "no"},
    {"arabesque-pain": 5},
    {"lunge-pain": 5},
    {"settling-hours": 30},
    {"recent-steroid": "yes"},
    {"side": "both"},
)


@st.composite
def a_runner(draw):
    """Answers of an athlete at some place on the ladder, with up to 2 things that hold back; nothing is unknown."""
    answers = {
        **QUIET,
        "top-speed": draw(st.one_of(st.sampled_from([0, 59, 60, 70, 80, 85, 90, 95, 99, 100]), st.integers(0, 100))),
        "easy-minutes": draw(st.sampled_from([0, 29, 30, 45])),
        "sport": draw(st.sampled_from(["sprint", "field", "distance"])),
        "season": draw(st.sampled_from(["in", "off"])),
    }
    for held in draw(st.lists(st.sampled_from(HOLDS_BACK), max_size=2)):
        answers |= held
    return answers


def runner(**changes):
    """Return the plan of an athlete in stage 4 whose fast running is quiet, with changes."""
    return athletes.plan_for({**athletes.READY, **QUIET}, **changes)


def reached(made):
    """Return part of a sprint to the highest rung that is permitted, in % of full speed."""
    rungs = {}
    for found in made.outcome.all(MayReach):
        rungs[found["phase"].code] = max(rungs.get(found["phase"].code, 0), found["rung"].percent)
    return rungs


def places(made):
    return {phase.code: rung.percent for phase, rung in made.ladder.places.items()} if made.ladder else {}


def shown(made):
    return view(made, Athlete("", date(2026, 11, 22)))


@pytest.mark.parametrize(
    ("quiet", "upright", "accelerating", "starting"),
    [
        (0, 60, None, None),
        (59, 60, None, None),
        (60, 70, None, None),
        (70, 80, None, None),
        (79, 80, None, None),
        (80, 85, 60, None),
        (85, 90, 70, 60),
        (90, 95, 80, 70),
        (95, 100, 85, 80),
        (99, 100, 85, 80),
        (100, 100, 100, 100),
    ],
)
def test_one_rung_above_what_was_quiet_and_the_other_parts_behind(quiet, upright, accelerating, starting):
    expected = {"upright": upright, "acceleration": accelerating, "start": starting}
    made = runner(top_speed=quiet)
    assert reached(made) == {part: rung for part, rung in expected.items() if rung}
    assert places(made) == {part: rung for part, rung in expected.items() if rung and (part != "start" or rung >= 60)}


@pytest.mark.parametrize("quiet", range(0, 101, 5))
def test_whoever_may_reach_a_rung_may_reach_those_below_and_each_part_stays_behind_the_one_before(quiet):
    found = {(reach["phase"], reach["rung"]) for reach in runner(top_speed=quiet).outcome.all(MayReach)}
    for phase, rung in found:
        assert all((phase, lower) in found for lower in Rung if lower.rank < rung.rank)
    by_part = [max((rung.rank for phase, rung in found if phase is part), default=-1) for part in Phase]
    assert by_part == sorted(by_part, reverse=True)


def test_stage_3_ends_at_70_whatever_was_quiet():
    for quiet in (70, 85, 100):
        made = runner(top_speed=quiet, **STAGE_3)
        assert made.stage.number == 3
        assert reached(made) == {"upright": 70}


def test_the_first_rung_needs_30_quiet_minutes_or_60_percent_that_was_quiet():
    assert reached(runner(easy_minutes=29, top_speed=0)) == {}
    assert reached(runner(easy_minutes=30, top_speed=0)) == {"upright": 60}
    assert reached(runner(easy_minutes=0, top_speed=60)) == {"upright": 70}


def test_not_knowing_the_speed_leaves_the_lowest_rung_and_not_knowing_the_minutes_none():
    assert reached(runner(top_speed=None)) == {"upright": 60}
    assert reached(runner(top_speed="unknown")) == {"upright": 60}
    assert reached(runner(top_speed=None, easy_minutes=None)) == {}
    held = runner(top_speed=None).item("maximum-sprint")
    assert held.state is ItemState.WITHHELD
    assert {question.id for reason in held.reasons for question in reason.questions} == {"top-speed"}


def made_for(answers):
    return plan(athletes.told({**athletes.READY, **answers}), KNOWLEDGE)


@few
@given(a_runner(), st.data())
def test_no_rung_rests_on_an_unknown(answers, data):
    known = made_for(answers)
    hidden = data.draw(st.sets(st.sampled_from(sorted(answers)), min_size=1, max_size=4))
    guessed = made_for({**answers, **dict.fromkeys(hidden, "unknown")})
    for part, rung in reached(guessed).items():
        assert rung <= reached(known).get(part, 0)
    for part, rung in places(guessed).items():
        assert rung <= places(known).get(part, 0)


@few
@given(a_runner())
def test_no_run_is_planned_above_its_rung_and_fast_days_lie_72_hours_apart(answers):
    made = made_for(answers)
    for item in made.chosen:
        reach = item.exercise.reach
        if item.rung is not None:
            assert reach.first.rank <= item.rung.rank <= reach.last.rank
            assert item.rung.percent <= reached(made)[reach.phase.code]
    days = [day.number for day in made.week if any(slot.session is SessionKind.FAST_RUN for slot in day.slots)]
    for day, later in zip(days, [*days[1:], days[0] + 7] if days else [], strict=True):
        assert (later - day) * 24 >= 72


@few
@given(a_runner())
def test_the_ladder_never_names_a_rung_on_which_no_run_is_allowed(answers):
    made = made_for(answers)
    for part, percent in places(made).items():
        assert any(
            item.exercise.reach is not None
            and item.exercise.reach.phase.code == part
            and item.state in (ItemState.CHOSEN, ItemState.POSSIBLE)
            and item.exercise.reach.first.percent <= percent <= item.exercise.reach.last.percent
            for item in made.items
        )


@few
@given(a_runner())
def test_each_part_stays_two_rungs_behind_what_was_quiet_or_further(answers):
    quiet = max((rung.rank for rung in Rung if rung.percent <= answers["top-speed"]), default=-1)
    for part, percent in places(made_for(answers)).items():
        rank = Rung.of(str(percent)).rank
        assert rank <= quiet + 1
        if part != "upright" and answers["top-speed"] < 100:
            assert rank <= quiet - 2


def test_what_puts_a_run_out_lowers_the_place_on_the_ladder_too():
    assert places(runner(top_speed=100, fast_run_pain=4)) == {"upright": 70}
    assert places(runner(top_speed=100, irritants=["flying-sprint"]))["upright"] == 85
    assert "acceleration" not in places(runner(top_speed=100, provoked_by=["acceleration"]))
    assert "start" not in places(runner(top_speed=100, irritants=["falling-starts"]))
    assert "see what is left out" in shown(runner(top_speed=100, irritants=["flying-sprint"])).ladder.following.lower()


def test_lifters_and_people_without_a_sport_climb_no_ladder():
    for sport in ("lifting", "everyday"):
        assert runner(sport=sport, top_speed=80).ladder is None
    assert runner(bridge_pain=6, top_speed=80).ladder is None


def test_an_easier_form_never_waits_for_more_speed_than_the_harder_one():
    """What an exercise needs, told as the upright speed that must have been quiet before it."""

    def needs(reach):
        if reach.phase is Phase.ACCELERATION:
            return ACCELERATING_AFTER[reach.first].percent
        if reach.phase is Phase.START:
            return STARTING_AFTER[reach.first].percent
        below = [rung.percent for rung in Rung if rung.rank < reach.first.rank]
        return below[-1] if below else 0

    for harder, easier in KNOWLEDGE.regressions.edges:
        above, below = CATALOGUE[harder].reach, CATALOGUE[easier].reach
        if above is not None and below is not None:
            assert needs(below) <= needs(above), (harder, easier)
        assert below is None or above is not None, (harder, easier)


def test_what_speeds_up_or_climbs_has_a_rung_and_upright_runs_cover_every_rung():
    from kb.vocabulary.scales import Load
    from language.work import Pace

    for item in CATALOGUE.values():
        if {Load.ACCELERATION, Load.UPHILL} & set(item.extra_loads) or item.pace in (Pace.TEMPO, Pace.FAST):
            assert item.reach is not None, item.id
    covered = {
        rung
        for item in CATALOGUE.values()
        if item.is_flat_run and item.reach is not None
        for rung in Rung
        if item.reach.first.rank <= rung.rank <= item.reach.last.rank
    }
    assert covered == set(Rung)


def test_metres_never_grow_and_rest_never_shrinks_from_rung_to_rung():
    for doses in RUNG_DOSES.values():
        assert list(doses) == list(Rung)
        for lower, higher in pairwise(doses.values()):
            assert lower.repeats * lower.metres >= higher.repeats * higher.metres
            assert lower.rest_s <= higher.rest_s


def test_the_watch_never_lets_a_run_be_faster_than_its_rung():
    for rung in Rung:
        assert float(seconds(rung)) * rung.percent / 100 >= 10
        assert (float(seconds(rung)) - 0.1) * rung.percent / 100 < 10


def test_every_goal_with_a_ladder_has_words_for_each_rung_and_drills_for_each_part():
    assert set(LIKE) == set(PARTS) == set(DRILLS) == {Sport.SPRINT, Sport.FIELD, Sport.DISTANCE}
    for sport, words in LIKE.items():
        assert list(words) == list(Rung)[: len(words)]
        assert len(words) == (3 if sport is Sport.DISTANCE else len(Rung)), (
            "distance runners climb no further than they race"
        )
        assert list(PARTS[sport]) == list(DRILLS[sport])
        for phase, names in DRILLS[sport].items():
            reaches = [CATALOGUE[name].reach for name in names]
            assert all(reach is None or reach.phase is phase for reach in reaches)
            first = [reach.first.rank for reach in reaches if reach is not None]
            assert first == sorted(first)


def test_a_running_card_tells_its_rung_and_what_comes_next():
    card = next(card for card in shown(runner(top_speed=80)).cards if card.id == "intensive-tempo")
    assert ("Speed", "up to 85% of full speed") in card.dose
    assert "2 sessions in a row at 85%" in card.too_easy
    assert "go to 90%" in card.too_easy
    assert {"climb-to-85"} <= set(card.because.rules)
    stuck = next(card for card in shown(runner(top_speed=70, **STAGE_3)).cards if card.id == "submaximal-run")
    assert stuck.too_easy == "80% opens in stage 4. Until then stay at 70%."
    first = next(card for card in shown(runner(top_speed=85)).cards if card.id == "falling-starts")
    assert ("Speed", "60% of full speed") in first.dose


def test_the_table_of_speeds_marks_one_place_and_says_every_rung_in_words():
    for changes, here in (({"top_speed": 80}, "85%"), ({"top_speed": 0, "easy_minutes": 10}, "Easy")):
        made = shown(runner(**changes))
        table = re.search(r'<table class="ladder">.*?</table>', page(made), re.DOTALL)[0]
        assert table.count('aria-current="true"') == table.count("You are here") == 1
        assert here in table[table.index('aria-current="true"') :][:120]
        for rung in made.ladder.rungs:
            assert rung.speed in table
            assert rung.like in table


def test_the_parts_of_a_sprint_are_told_from_the_last_to_the_first():
    parts = shown(runner(top_speed=80)).ladder.parts
    assert [part.name for part in parts] == ["Upright running", "Accelerating", "Starts"]
    assert [part.is_open for part in parts] == [True, True, False]
    assert "Not yet: after accelerating at 90%." in parts[2].words


def test_the_terminal_tells_the_place_and_the_next_rung():
    lines = [line.text for line in summary(shown(runner(top_speed=80)))]
    place = lines[lines.index("Your ladder of speeds") + 1]
    assert place.startswith("Now: up to 85% of full speed")
    assert "go to 90%" in place
    assert "Your ladder of speeds" not in [line.text for line in summary(shown(runner(sport="lifting")))]


def test_a_sprinter_races_in_season_only_when_full_speed_was_quiet():
    for quiet, races in ((100, True), (99, False), (None, False)):
        made = runner(season="in", top_speed=quiet, **STAGE_3)
        fired = {firing.rule.id for firing in made.outcome.firings}
        assert ("compete-in-season" in fired) == ("advise-compete-less" in fired) == races
        assert (reached(made).get("upright") == 100) == races


def test_words_of_the_ladder_are_short():
    said = [CLIMBING, *(words for likes in LIKE.values() for words in likes.values())]
    for changes in ({}, {"top_speed": 100}, {"top_speed": 70, **STAGE_3}, {"easy_minutes": 5}, {"fast_run_pain": 9}):
        made = shown(runner(**changes)).ladder
        said += [made.now, made.following, *(part.words for part in made.parts)]
    long = [part for text in said for part in re.split(r"(?<=[.!?:])\s+", text) if len(part.split()) > 25]
    assert not long


def test_a_referral_has_no_ladder():
    made = runner(saddle_numbness="yes")
    assert made.decision is Decision.REFERRAL
    assert made.ladder is None


def test_every_climb_has_its_rule():
    ids = {rule.id for rule in rule_book(KNOWLEDGE).rules}
    assert {f"{verb}-{rung.percent}" for verb in ("climb-to", "keep", "start-at") for rung in Rung} <= ids
    free = {rung for rung in Rung if ACCELERATING_AFTER[rung] is Rung.FULL} - {Rung.FULL}
    assert {rung.percent for rung in free} == {90, 95}
    assert {f"accelerate-at-{rung.percent}" for rung in Rung if rung not in free} <= ids
