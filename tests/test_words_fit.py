"""No page says what does not fit the athlete, and no two sentences of a page speak against each other."""

import re
from dataclasses import replace
from datetime import date, timedelta

import athletes
import checked
import pytest

from engine.planning.parts import Decision, SessionKind
from engine.planning.plan import plan
from engine.planning.week import session_of
from engine.verify import words_agree, words_fit
from kb.assurance import ASSURANCE
from kb.guidance import Counsel
from kb.hamstring import KNOWLEDGE
from kb.pain import HEALING_BANDS, PLAN_GOES_UP
from kb.rules import RULES
from kb.sayings import Sentence
from kb.sources import cite
from kb.vocabulary.conclusions import DoesNotRun, Expected, MayEnter, Runner
from kb.vocabulary.scales import Load
from kb.vocabulary.states import Expectation
from language.assurance import Contrary
from language.levels import Move, StageLevel
from language.rules import NOT, Advice
from reports.view import Athlete, LastTime, view
from reports.view.summary import ALL_RUNS

TODAY = date(2026, 11, 22)
LOADS = {load.label for load in Load} | {ALL_RUNS}
RUNNING = re.compile(r"\b(run|runs|running|jog|sprint\w*|speed|race\w*)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def subject():
    return checked.subject()


def shown(made, since=None):
    return view(made, Athlete("", TODAY), since)


def without(rule_id, finding):
    """Return the rule book with one premise taken from one rule."""
    (broken,) = [one for one in RULES if one.id == rule_id]
    kept = tuple(part for part in broken.when if not isinstance(part[0] if isinstance(part, NOT) else part, finding))
    assert len(kept) == len(broken.when) - 1
    return tuple(replace(one, when=kept) if one.id == rule_id else one for one in RULES)


def test_a_rule_that_forgets_what_its_sentence_supposes_is_found_with_an_athlete(subject):
    found = words_fit.run(replace(subject, knowledge=KNOWLEDGE.with_rules(without("advise-walk-jog", Runner))))
    (anomaly,) = found.anomalies
    assert anomaly.key == "advice start-walk-jog"
    (witness,) = anomaly.witnesses
    assert not plan(witness.told, KNOWLEDGE).outcome.all(Runner)


def test_a_sentence_that_supposes_more_than_its_rules_ask_is_found(subject):
    more = {Counsel.SLEEP_MORE: ASSURANCE.supposes[Counsel.SMALL_STEPS]}
    assurance = replace(ASSURANCE, supposes={**ASSURANCE.supposes, **more})
    (anomaly,) = words_fit.run(replace(subject, assurance=assurance)).anomalies
    assert anomaly.key == "advice sleep-more"
    assert anomaly.witnesses


def test_a_sentence_of_which_nobody_says_what_it_supposes_is_named(subject):
    known = {sentence: needs for sentence, needs in ASSURANCE.supposes.items() if sentence is not Counsel.SLEEP_MORE}
    unsaid = replace(subject, assurance=replace(ASSURANCE, supposes=known))
    assert [one.key for one in words_fit.run(unsaid).anomalies] == ["advice sleep-more"]


def test_two_lines_that_speak_against_each_other_are_found_with_an_athlete_who_reads_both(subject):
    added = Contrary(Counsel.SLEEP_MORE, Sentence.SETTLES_WELL)
    assurance = replace(ASSURANCE, contrary=(*ASSURANCE.contrary, added))
    (anomaly,) = words_agree.run(replace(subject, assurance=assurance)).anomalies
    (witness,) = anomaly.witnesses
    page = shown(plan(witness.told, KNOWLEDGE))
    assert Sentence.SETTLES_WELL.meaning in page.think
    assert Counsel.SLEEP_MORE.label in page.advice_in_short + tuple(name for name, _, _ in page.advice_also)


def test_a_second_expected_time_is_found(subject):
    second = Advice(
        id="second-time",
        when=(MayEnter(stage=StageLevel.TWO),),
        then=Expected(course=Expectation.MONTHS_6_TO_12),
        because="to see it found",
        sources=(cite("house"),),
    )
    found = words_agree.run(replace(subject, knowledge=KNOWLEDGE.with_rules((*RULES, second))))
    assert "two-expected-times" in [anomaly.key for anomaly in found.anomalies]


@pytest.fixture(scope="module")
def plans():
    made = {path: athletes.planned(path) for path in athletes.CASES}
    return {path: one for path, one in made.items() if one.decision is Decision.PLAN}


def test_who_does_not_run_reads_no_advice_on_running(plans):
    others = [path for path, made in plans.items() if made.outcome.all(DoesNotRun)]
    assert len(others) > 5
    for path in others:
        name, page = path.stem, athletes.seen(path)
        assert page.ladder is None, name
        told = [text for topic, group in page.advice if topic == "Running" for text, _ in group]
        assert not told, name
        words = (
            page.title,
            page.move_on_stage,
            *(line for line in page.avoid if line in LOADS),
            *(stage.title for stage in page.stages),
        )
        assert not [line for line in words if RUNNING.search(line)], name


def test_speed_stands_over_the_plan_only_where_something_fast_or_springy_is_in_it(plans):
    last = {path: made for path, made in plans.items() if made.stage is StageLevel.FOUR and made.ended is None}
    assert last
    for path, made in last.items():
        fast = {session_of(item) for item in made.chosen} & {SessionKind.SPRING, SessionKind.FAST_RUN}
        title = athletes.seen(path).title
        assert (KNOWLEDGE.choices.last_stage.lower() in title) is not bool(fast), path.stem


def test_on_the_first_day_a_stage_before_is_not_needed_and_after_it_was_worked_at_it_is_done():
    made = athletes.plan_for()
    assert made.stage is not StageLevel.ONE
    assert {stage.state for stage in shown(made).stages if stage.number < made.stage.number} == {"not needed"}
    before = athletes.plan_for(bridge_pain=5)
    assert before.stage is StageLevel.ONE
    after = shown(made, LastTime(((TODAY - timedelta(days=14), before),), ()))
    assert [stage.state for stage in after.stages][:1] == ["done"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        pytest.param({"next_day": "quiet"}, Sentence.SETTLES_WELL, id="quiet"),
        pytest.param({"next_day": "once"}, Sentence.WAS_STILL_UP, id="one raised day"),
        pytest.param({"next_day": "in-a-row"}, Sentence.UPSET_EASILY, id="two raised days"),
    ],
)
def test_that_it_settles_is_said_only_while_the_last_sessions_say_so_too(changes, said):
    page = shown(athletes.plan_for(**changes))
    assert [line for line in page.think if line in {one.meaning for one in Sentence}] == [said.meaning]


def test_after_a_cracked_bone_the_whole_page_tells_the_lower_limit_of_pain():
    made = athletes.plan_for(bone_risks=["recent-stress-fracture"])
    page = shown(made)
    assert page.watch[0] == Sentence.ALMOST_NO_PAIN.meaning
    assert page.bands == HEALING_BANDS
    assert "3 of 10" not in " ".join((*page.watch, *(text for _, group in page.advice for text, _ in group)))


QUIET = {"done": "all", "session-pain": 2, "next-day": "quiet", "against-last-time": "better"}


@pytest.mark.parametrize(
    ("before", "words"),
    [
        pytest.param({}, Move.UP.meaning, id="the same plan"),
        pytest.param({"bridge_pain": 5}, PLAN_GOES_UP, id="a plan of a lower stage before"),
    ],
)
def test_after_quiet_weeks_a_page_says_that_the_plan_goes_up_only_when_it_does(before, words):
    now = athletes.plan_for(**{name.replace("-", "_"): value for name, value in QUIET.items()})
    page = shown(now, LastTime(((TODAY - timedelta(days=14), athletes.plan_for(**before)),), ()))
    assert page.progress.move.text == words
    assert bool(page.progress.changes) is (words == PLAN_GOES_UP)


def test_who_did_all_of_it_is_not_told_to_do_most_of_it_first():
    def told(share):
        made = athletes.plan_for(done=share, session_pain=2, next_day="quiet", against_last_time="worse")
        return shown(made, LastTime(((TODAY - timedelta(days=14), athletes.plan_for()),), ())).progress.move.text

    assert Sentence.DO_IT_FIRST.meaning in told("some")
    assert Sentence.DO_IT_FIRST.meaning not in told("all")
