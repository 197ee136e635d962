"""What is done already and taken well: how it is told, asked, kept, and what becomes of it."""

import re
from datetime import date
from pathlib import Path

import athletes
import pytest
from at_terminal import Person
from test_progress import followed, moving

from consult.ask_doses import Doses, read_dose, read_minutes
from consult.ask_each import EachAnswer
from engine.explain.explanation import why, why_not
from engine.explain.target import read_target
from engine.interview.path import first, interview
from engine.interview.typed import Parsed, normalized
from engine.planning.parts import Decision, ItemState
from engine.trace import record
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from language.errors import AnswerError
from language.questions import UNKNOWN
from language.records import ToldDose
from reports.explain.argument import lines
from reports.explain.voice import Voice

ATHLETE = Voice(clinician=False, today=date(2026, 9, 1))
LIFTS = {
    "doing_now": ["romanian-deadlift", "prone-leg-curl"],
    "taken_well": ["romanian-deadlift"],
    "taken_doses": ["romanian-deadlift 3 x 8 60 kg"],
}


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3 x 8 80 kg", ToldDose("back-squat", 3, 8, "80 kg")),
        ("3x8 @ 80kg", ToldDose("back-squat", 3, 8, "80 kg")),
        ("4 sets of 6 reps with 175 lbs", ToldDose("back-squat", 4, 6, "175 lb")),
        ("82,5 kg 5x5", ToldDose("back-squat", 5, 5, "82.5 kg")),
        ("3 x 15", ToldDose("back-squat", 3, 15)),
        ("2 by 12 each leg", ToldDose("back-squat", 2, 12)),
    ],
)
def test_a_dose_is_read_as_people_write_it(typed, told):
    assert read_dose("back-squat", normalized(typed)) == told
    assert ToldDose.read(str(told)) == told


@pytest.mark.parametrize("typed", ["80", "heavy", "3 x 8 80", "0 x 8", "eight", "3 x"])
def test_a_dose_that_is_not_clear_is_asked_again(typed):
    assert isinstance(read_dose("back-squat", normalized(typed)), str)


@pytest.mark.parametrize(
    ("typed", "minutes"), [("60 min", 60), ("1 h", 60), ("1 hour 30", 90), ("45", 45), ("1.5 h", 90)]
)
def test_minutes_are_read_as_people_write_them(typed, minutes):
    assert read_minutes("cycling", normalized(typed)) == ToldDose("cycling", minutes=minutes)


def test_each_exercise_is_asked_in_turn_and_may_be_passed_over():
    answer = EachAnswer((CATALOGUE["back-squat"], CATALOGUE["prone-leg-curl"]), None, Doses())
    assert not isinstance(answer.take("not sure"), Parsed)
    ended = answer.take("3 x 10 35 kg")
    assert isinstance(ended, Parsed)
    assert ended.value == ("prone-leg-curl 3 x 10 35 kg",)
    silent = EachAnswer((CATALOGUE["back-squat"],), None, Doses()).take("skip")
    assert isinstance(silent, Parsed)
    assert silent.value is UNKNOWN


def asked(told):
    """Return the ids of the questions on the path of somebody who told this besides what the usual athlete tells."""
    answers = {**athletes.told(athletes.READY), **athletes.told(told)}
    given = {name: answers[name] for name in answers if name not in ("taken-well", "moves-well", "taken-doses")}
    return {question.id for question in interview(given, first(KNOWLEDGE)).missing}


def test_what_is_taken_well_is_asked_of_what_is_done_alone():
    assert "taken-well" in asked({"doing-now": ["back-squat"]})
    assert "taken-well" not in asked({"doing-now": []})
    assert "taken-well" not in asked({"doing-now": ["forward-fold"]})
    assert "moves-well" in asked({"doing-now": ["cycling"]})


def test_a_lift_that_is_taken_well_stays_before_its_stage_and_one_that_is_not_waits():
    made = athletes.plan_for(
        **LIFTS, loading_weeks=0, arabesque_pain=6, lunge_pain=5, running_now="easy", fast_run_pain=5
    )
    assert made.stage.number == 2
    kept, other = made.item("romanian-deadlift"), made.item("stiff-leg-deadlift")
    assert kept.state is ItemState.CHOSEN
    assert (kept.dose.sets, kept.dose.repetitions, kept.course.record.told.weight) == (3, 8, "60 kg")
    assert other.state is not ItemState.POSSIBLE


@pytest.mark.parametrize(
    "sign",
    [
        {"recent_steroid": "yes"},
        {"pregnancy": "pregnant", "pregnancy_signs": [], "pregnancy_seen": "yes"},
        {"numbness": "comes-and-goes"},
        {"taken_well": "unknown"},
        {"doing_now": "unknown"},
    ],
    ids=lambda sign: next(iter(sign)),
)
def test_nothing_is_kept_against_what_needs_eyes_or_without_an_answer(sign):
    kept = athletes.plan_for(**LIFTS, arabesque_pain=6)
    assert kept.item("romanian-deadlift").state is ItemState.CHOSEN
    made = athletes.plan_for(**{**LIFTS, **sign}, arabesque_pain=6)
    assert made.decision is Decision.PLAN
    assert made.item("romanian-deadlift").state is not ItemState.CHOSEN


def test_a_stretch_is_not_kept_by_doing_it():
    with pytest.raises(AnswerError, match="must be an item of strength work"):
        athletes.plan_for(doing_now=["forward-fold"], taken_well=["forward-fold"])


RUNS = {"running-now": "easy", "easy-run-pain": 1, "easy-minutes": 43}


@pytest.mark.parametrize("day", ["quiet", "once", "in-a-row"])
@pytest.mark.parametrize("minutes", [0, 20, 43, 75, 200])
def test_minutes_told_at_a_check_in_raise_no_run_above_its_next_step(minutes, day):
    """What was run besides the plan is no dose: the record holds what was told before the first plan."""
    first, *later = followed(*({"easy-minutes": minutes, "next-day": day} for _ in range(3)), first=RUNS)
    before = moving(first)["easy-flat-run"].dose.minutes
    assert before == RUNS["easy-minutes"]
    for made in later:
        run = moving(made).get("easy-flat-run")
        now = run.dose.minutes if run else 0
        assert now <= before + 5
        before = max(now, 20)


@pytest.mark.parametrize("told", ["9 x 5 80 kg", "3 x 40", "5 x 5 100 kg"])
def test_a_told_dose_is_written_down_up_to_4_sets_and_20_repeats(told):
    made = athletes.plan_for(**{**LIFTS, "taken_doses": [f"romanian-deadlift {told}"]})
    dose = made.item("romanian-deadlift").dose
    sets, _, repetitions, *_ = told.split()
    assert (dose.sets, dose.repetitions) == (min(int(sets), 4), min(int(repetitions), 20))


@pytest.mark.parametrize("course", [{"next-day": "in-a-row", "flared": ["romanian-deadlift"]}, {"session-pain": 7}])
def test_what_was_out_comes_back_at_its_first_step_and_not_as_it_was_told(course):
    first = {name.replace("_", "-"): value for name, value in LIFTS.items()}
    plans = followed({**course, "sore-with": ["romanian-deadlift"]}, *({} for _ in range(6)), first=first)
    backs = [moving(made)["romanian-deadlift"] for made in plans[1:] if "romanian-deadlift" in moving(made)]
    assert backs
    assert all(item.course.record.told is None for item in backs)


def test_doses_are_read_back_and_kept_line_by_line_though_the_terminal_closes(tmp_path):
    """What is told of the first lift is in the file while the second is asked, and what is not clear is asked again."""
    me = tmp_path / "me.toml"
    case = Path(__file__).parent / "cases" / "weightlifter-keeps-what-she-takes.toml"
    lines = case.read_text(encoding="utf-8").split("[expected]")[0]
    me.write_text(re.sub(r"^taken-doses = \[[^\]]*\]\n", "", lines, flags=re.MULTILINE), encoding="utf-8")
    person = Person("ask", me)
    said = person.reads()
    while "in one go" not in said:
        said = person.types("not sure")
    assert "Lying leg curl?" in said
    assert "3 x 8 80 kg" in person.types("heavy")
    said = person.types("3x10 35kg")
    assert "3 sets of 10 with 35 kg." in said
    assert 'taken-doses = ["prone-leg-curl 3 x 10 35 kg"]' in me.read_text(encoding="utf-8")
    person.hangs_up()
    assert 'taken-doses = ["prone-leg-curl 3 x 10 35 kg"]' in me.read_text(encoding="utf-8")


def test_an_explanation_says_that_it_is_done_already_and_not_that_it_is_new():
    case = Path(__file__).parent / "cases" / "weightlifter-keeps-what-she-takes.toml"
    made = athletes.planned(case)
    target = read_target("romanian deadlift", KNOWLEDGE)
    said = " ".join(line.text for line in lines(why(made, target), ATHLETE))
    dose = " ".join(line.text for line in lines(why(made, read_target("dose romanian deadlift", KNOWLEDGE)), ATHLETE))
    assert "you do it already, and it goes well" in said
    assert "3 x 8, 60 kg" in dose
    assert "It is new" not in said + dose
    assert (
        next(row for row in record(made)["plan"]["items"] if row["id"] == "romanian-deadlift")["course"]["told"]
        == "3 x 8 60 kg"
    )
    easier = lines(why_not(made, read_target("bridge, both legs", KNOWLEDGE)), ATHLETE)
    assert "What you do already, and goes well, does more for this." in " ".join(line.text for line in easier)
