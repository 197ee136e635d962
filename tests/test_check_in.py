"""``sitbone check-in``: asks what happened since last time, keeps it under its day, and says what changed."""

import io
import sys
import tomllib
from datetime import date
from pathlib import Path

import athletes
import pytest

from consult.__main__ import run
from consult.check_in import open_check_in
from consult.failures import Failure
from consult.settings import Settings
from engine.history import current
from kb.domains import YES
from kb.questions import UNKNOWN, question

DAY = date(2026, 9, 28)
CASE = Path(__file__).parent / "cases" / "check-in-quiet.toml"
FIRST = CASE.read_text(encoding="utf-8").split("[[check-ins]]")[0]
QUIET = {
    "new-signs": "none",
    "done": "most",
    "session-pain": "2",
    "next-day": "quiet",
    "against-last-time": "better",
    "flared": "none",
    "retried": "none",
    "hold-left": "30",
    "hold-right": "40",
    "repetitions-left": "n/a",
    "repetitions-right": "n/a",
}


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.toml"
    path.write_text(f"# my own words\n{FIRST}", encoding="utf-8")
    return path


@pytest.fixture
def sitbone(capsys, monkeypatch):
    """Run the program without a terminal; return exit code, standard output and standard error."""

    def call(*arguments):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        code = run([str(argument) for argument in arguments], Settings())
        return code, *capsys.readouterr()

    return call


def settings(**changes):
    answers = {**QUIET, **{name.replace("_", "-"): value for name, value in changes.items()}}
    return [part for name, value in answers.items() if value is not None for part in ("--set", f"{name}={value}")]


def finish(path, **changes):
    """Answer a check-in to its end, "not sure" where nothing is given; return the questions in the order asked."""
    from engine.interview.reading import read

    answers = {**QUIET, **{name.replace("_", "-"): value for name, value in changes.items()}}
    sitting = open_check_in(str(path), DAY)
    asked = []
    while (here := sitting.interview.next) is not None:
        asked.append(here.id)
        typed = answers.get(here.id)
        sitting.answer(here, read(here, typed).value if typed else UNKNOWN)
    return asked


def test_new_warning_signs_are_asked_first_and_one_ends_it_with_a_referral(me, sitbone):
    assert open_check_in(str(me), DAY).interview.next.id == "new-signs"
    code, out, _ = sitbone("check-in", me, "--on", "2026-09-28", "--no-input", "--set", "new-signs=fever")
    assert code == 3
    assert "Get medical help now" in out


def test_follow_ups_come_before_what_is_asked_anew(me):
    asked = finish(me)
    follow_ups = [name for name in asked if question(name).is_follow_up]
    assert asked[: len(follow_ups)] == follow_ups
    assert {"done", "session-pain", "next-day", "against-last-time", "flared"} <= set(follow_ups)
    assert "age" not in asked
    assert "pop" not in asked


def test_the_next_plan_says_what_changed_and_why(me, sitbone):
    finish(me, next_day="once")
    code, out, _ = sitbone("plan", me)
    assert code == 0
    assert "Since last time" in out
    assert "takes a little back" in out


def test_each_answer_is_kept_under_its_day_and_the_rest_of_the_file_stays(me):
    sitting = open_check_in(str(me), DAY)
    sitting.answer(question("new-signs"), ())
    text = me.read_text(encoding="utf-8")
    assert text.startswith("# my own words\n")
    assert tomllib.loads(text)["check-ins"] == [{"date": DAY, "new-signs": []}]
    assert me.stat().st_mode & 0o777 == 0o600


def test_a_check_in_that_was_broken_off_is_gone_on_with_on_the_same_day(me):
    first = open_check_in(str(me), DAY)
    first.answer(question("new-signs"), ())
    again = open_check_in(str(me), DAY)
    assert again.interview.next.id != "new-signs"
    again.answer(question("done"), question("done").read("most"))
    assert len(tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]) == 1


def test_a_later_day_makes_another_check_in(me):
    finish(me)
    later = open_check_in(str(me), DAY.replace(day=30))
    later.answer(question("new-signs"), ())
    assert len(tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]) == 2


def test_a_program_gets_the_list_of_what_is_missing(me, sitbone):
    code, out, _ = sitbone("check-in", me, "--on", "2026-09-28", "--no-input", *settings(next_day=None))
    assert code == 4
    assert "next-day:" in out


def test_counted_repetitions_open_the_next_stage(me):
    finish(me, repetitions_left="18", repetitions_right="19")
    told = current(athletes.history(tomllib.loads(me.read_text(encoding="utf-8")))).told
    assert told["sides-equal"] is YES


@pytest.mark.parametrize("day", ["2026-09-14", "2026-09-01"])
def test_a_check_in_must_be_later_than_the_last_answers(me, sitbone, day):
    before = me.read_bytes()
    code, _, err = sitbone("check-in", me, "--on", day, "--no-input")
    assert code == 2
    assert "must be later" in err
    assert me.read_bytes() == before


def test_a_case_that_is_not_there_leads_to_the_interview(sitbone, tmp_path):
    code, _, err = sitbone("check-in", tmp_path / "none.toml", "--no-input")
    assert code == 66
    assert "sitbone ask" in err


def test_a_file_that_changed_meanwhile_is_left_alone(me):
    sitting = open_check_in(str(me), DAY)
    me.write_text(f"{FIRST}\n# another hand\n", encoding="utf-8")
    with pytest.raises(Failure, match="changed by another program"):
        sitting.answer(question("new-signs"), ())
    assert me.read_text(encoding="utf-8").endswith("# another hand\n")
