"""``sitbone check-in``: asks what happened since last time, keeps it under its day, and says what changed."""

import json
import re
import tomllib
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import athletes
import pytest
from at_terminal import WIDTH, Person, in_words

from consult.check_in import open_check_in
from consult.failures import Failure
from engine.history import current
from engine.interview.reading import read
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from language.domains import YES
from language.levels import Urgency
from language.questions import UNKNOWN

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
    "undone": "none",
    "sore-with": "none",
    "more-left": "none",
    "pain-killers": "none",
    "full-training": "0",
    "was-ill": "no",
    "fewer-left": "none",
    "weights-used": "none",
    "retried": "none",
    "hold-left": "30",
    "hold-right": "40",
    "repetitions-left": "n/a",
    "repetitions-right": "n/a",
    "own-aim": "5",
    "since-the-start": "better",
    "visa-h": "n/a",
}
PLANNED = [item.exercise.id for item in athletes.planned_first(CASE).chosen]
OVER_TIME = ("hold-left", "hold-right", "repetitions-left", "repetitions-right", "own-aim", "since-the-start", "visa-h")


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.toml"
    path.write_text(f"# my own words\n{FIRST}", encoding="utf-8")
    return path


def written(name, typed):
    """Return an answer as a program gives it."""
    asked = KNOWLEDGE.question(name)
    return asked.written(read(asked, typed, KNOWLEDGE).value)


def settings(**changes):
    answers = {**QUIET, **{name.replace("_", "-"): value for name, value in changes.items()}}
    return [part for name, value in answers.items() if value is not None for part in ("--set", f"{name}={value}")]


def finish(path, day=DAY, **changes):
    """Answer a check-in to its end, "not sure" where nothing is given; return the questions in the order asked."""
    answers = {**QUIET, **{name.replace("_", "-"): value for name, value in changes.items()}}
    sitting = open_check_in(str(path), day, KNOWLEDGE)
    asked = []
    while (here := sitting.interview.next) is not None:
        asked.append(here.id)
        typed = answers.get(here.id)
        sitting.take({here.id: read(here, typed, KNOWLEDGE).value if typed else UNKNOWN})
    return asked


def test_new_warning_signs_are_asked_first_and_one_ends_it_with_a_referral(me, sitbone):
    assert open_check_in(str(me), DAY, KNOWLEDGE).interview.next.id == "new-signs"
    code, out, _ = sitbone("check-in", me, "--on", "2026-09-28", "--no-input", "--set", "new-signs=fever")
    assert code == 3
    assert "Get medical help now" in out


def test_follow_ups_come_before_what_is_asked_anew(me):
    asked = finish(me)
    follow_ups = [name for name in asked if KNOWLEDGE.question(name).is_follow_up]
    assert asked[: len(follow_ups)] == follow_ups
    assert {"done", "session-pain", "next-day", "against-last-time", "flared"} <= set(follow_ups)
    assert "age" not in asked
    assert "pop" not in asked


def test_what_is_shown_over_time_is_asked_every_4_weeks(me):
    assert set(OVER_TIME) <= set(finish(me))
    assert not set(OVER_TIME) & set(finish(me, DAY + timedelta(days=14)))
    assert set(OVER_TIME) <= set(finish(me, DAY + timedelta(days=28)))


def test_a_program_may_tell_what_is_shown_over_time_and_is_not_asked_for_it(me, sitbone):
    _, out, _ = sitbone("check-in", me, "--on", "2026-09-28", "--no-input", "--set", "own-aim=5")
    assert "- new-signs: " in out
    assert not [name for name in OVER_TIME if f"- {name}: " in out]
    assert tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"][0]["own-aim"] == 5


def test_what_is_worked_out_from_the_plan_before_is_never_told(me, sitbone):
    code, _, err = sitbone("check-in", me, "--on", "2026-09-28", "--no-input", "--set", "record-before=none")
    assert code == 65
    assert "record-before is worked out from the plan before" in err
    assert "[[check-ins]]" not in me.read_text(encoding="utf-8")


def test_the_next_plan_says_what_changed_and_why(me, sitbone):
    finish(me, next_day="once")
    code, out, _ = sitbone("plan", me)
    assert code == 0
    assert "Since last time" in out
    assert "takes a little back" in out


def test_each_answer_is_kept_under_its_day_and_the_rest_of_the_file_stays(me):
    sitting = open_check_in(str(me), DAY, KNOWLEDGE)
    sitting.take({"new-signs": ()})
    text = me.read_text(encoding="utf-8")
    assert text.startswith("# my own words\n")
    assert tomllib.loads(text)["check-ins"] == [{"date": DAY, "new-signs": []}]


def test_a_check_in_that_was_broken_off_is_gone_on_with_on_the_same_day(me):
    first = open_check_in(str(me), DAY, KNOWLEDGE)
    first.take({"new-signs": ()})
    again = open_check_in(str(me), DAY, KNOWLEDGE)
    assert again.interview.next.id != "new-signs"
    again.take({"done": KNOWLEDGE.question("done").read("most")})
    assert len(tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]) == 1


def test_a_later_day_makes_another_check_in(me):
    finish(me)
    later = open_check_in(str(me), DAY.replace(day=30), KNOWLEDGE)
    later.take({"new-signs": ()})
    assert len(tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]) == 2


def test_a_program_gets_the_list_of_what_is_missing(me, sitbone):
    code, out, _ = sitbone("check-in", me, "--on", "2026-09-28", "--no-input", *settings(next_day=None))
    assert code == 4
    assert "next-day:" in out


def test_counted_repetitions_open_the_next_stage(me):
    finish(me, repetitions_left="18", repetitions_right="19")
    told = current(athletes.history(tomllib.loads(me.read_text(encoding="utf-8"))), KNOWLEDGE).told
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
    sitting = open_check_in(str(me), DAY, KNOWLEDGE)
    me.write_text(f"{FIRST}\n# another hand\n", encoding="utf-8")
    with pytest.raises(Failure, match="changed by another program"):
        sitting.take({"new-signs": ()})
    assert me.read_text(encoding="utf-8").endswith("# another hand\n")


ON = ("--on", DAY.isoformat())
ANSWERS = {
    **QUIET,
    "settling-hours": "12",
    "daily-pain": "2",
    "easy-minutes": "25",
    "sleep-hours": "8",
    "load-spike": "no",
    "top-speed": "60",
    "long-bridge-pain": "2",
    "lunge-pain": "2",
    "arabesque-pain": "not sure",
}
"""What a person with two quiet weeks behind them types, whatever they are asked."""

Return = partial(Person, "check-in", "--each", size=(80, WIDTH))
"""One on whose screen the longest list has room."""


def asked_in(said):
    """Return the question that stands on the screen."""
    return next(one for one in QUESTIONS if " ".join(one.text.split()) in said)


def answer_all(person, said, **changes):
    """Answer what is asked, from what stands on the screen, until nothing is; return what is said then."""
    while "That was the last question" not in said:
        name = asked_in(said).id
        said = person.types(changes.get(name.replace("-", "_"), ANSWERS[name]))
    return said


def test_straight_through_to_the_next_plan_and_what_changed(me):
    person = Return(me, *ON)
    said = person.reads()
    assert "Sitbone asks how it has gone since 2026-09-14, and makes your next plan." in said
    assert "Part 1 of 5: First: is it an emergency? Has any of this come up since last time?" in said
    said = answer_all(person, said)
    assert "Nothing that is left to ask can change your plan." in said
    end = person.types("")
    assert person.code == 0
    assert "Which of these hurt 4 of 10 or more" not in in_words(person.seen)
    assert "Since last time How much of your plan did you do since last time?" in in_words(person.seen)
    assert "How old are you" not in person.seen
    changed, _, rest = end.partition("What we think")
    assert (
        "made 2026-09-28. Since last time Your tendon coped well with the last sessions, so your plan goes up a step."
        in changed
    )
    assert "You are in stage" not in changed, "stage 3 waits for 2 weeks of 3 sets"
    assert "New: " not in changed
    assert "No longer:" not in changed
    assert "Bridge, both legs: 3 x 15, slowly. Before: 2 x 15, slowly. It was done, at 3 of 10 or less" in changed
    assert "Bridge, both legs: 3 x 15" in rest
    assert f"Your answers: {me}" in end
    assert f"Your report: {me.with_suffix('.html')}" in end
    (check_in,) = tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]
    assert (check_in["date"], check_in["done"], check_in["next-day"]) == (DAY, "most", "quiet")
    lines = [line for line in person.seen.splitlines() if str(me.parent) not in line]
    assert max(len(line.replace("\x1b[1m", "").replace("\x1b[0m", "")) for line in lines) <= WIDTH


def test_only_what_is_in_the_plan_and_counts_repeats_is_asked_about(me):
    person = Return(me, *ON)
    said = person.reads()
    while asked_in(said).id != "more-left":
        if asked_in(said).id == "undone":
            assert "4 Front plank" in said
            assert "Easy run on the flat" in said
        said = person.types(ANSWERS[asked_in(said).id])
    assert "1 Bridge, both legs 2 Standing leg curl" in said
    assert "Easy run" not in said
    assert "Heel-dig hold" not in said
    person.types("q")


def test_a_sore_day_after_takes_a_little_back(me):
    person = Return(me, *ON)
    said = answer_all(person, person.reads(), next_day="3", against_last_time="3")
    assert "Nothing that is left to ask" in said
    end = person.types("")
    assert person.code == 0
    assert "takes a little back" in end.partition("What we think")[0]


def test_a_new_warning_sign_ends_it_with_a_referral_that_a_slip_can_take_back(me):
    person = Return(me, *ON)
    person.reads()
    assert "Is it right?" in person.types("2 5")
    end = person.types("yes")
    assert person.code == 3
    assert "That is: numbness between the legs, or new trouble with pee, poo or sex; fever" in end
    assert f"Stop here. This must be looked at before any training: {Urgency.NOW.meaning}. No more questions." in end
    assert "Get medical help now. Do not start exercises." in end
    assert "Go to an emergency department, or call your emergency number, now." in end
    assert "What to do" not in person.seen
    assert "worst pain during your exercises" not in person.seen
    assert f"Was an answer a slip? sitbone check-in {me} --on 2026-09-28, then l." in end
    again = Return(me, *ON)
    assert "An answer in this case must be looked at before any training." in again.reads()
    assert "1 Has any of this come up since last time? Numbness between the legs" in again.types("l")
    assert "Your answer: numbness between the legs" in again.types("1")
    assert "How much of your plan did you do since last time?" in again.types("none")
    again.types("q")
    assert tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"] == [{"date": DAY, "new-signs": []}]


def test_ctrl_c_keeps_what_was_answered_and_the_rest_is_asked_the_next_time(me, tmp_path):
    whole = tmp_path / "whole.toml"
    whole.write_bytes(me.read_bytes())
    straight = Return(whole, *ON)
    answer_all(straight, straight.reads())
    person = Return(me, *ON)
    person.reads()
    said = person.answers("none", "most", "none")
    assert "What was the worst pain during your exercises?" in said
    said = person.presses("c")
    assert person.code == 130
    assert f"Saved. To go on today: sitbone check-in {me} --on 2026-09-28" in said
    assert len(tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"][0]) == 1 + 3
    again = Return(me, *ON)
    said = again.reads()
    assert "Welcome back. 3 answers so far; we go on from there." in said
    assert asked_in(said).id == "session-pain"
    answer_all(again, said)
    assert "Of which exercises did you do half or less?" not in again.seen
    assert "The next 2 weeks" in again.types("")
    assert again.code == 0
    assert me.read_bytes() == whole.read_bytes()


def test_ctrl_c_before_the_first_answer_leaves_the_file_as_it_was(me):
    before = me.read_bytes()
    person = Return(me, *ON)
    person.reads()
    assert "Nothing was answered, so nothing is saved." in person.presses("c")
    assert person.code == 130
    assert me.read_bytes() == before


def test_why_back_and_list_at_a_follow_up_question(me):
    person = Return(me, *ON)
    person.reads()
    said = person.types("none")
    assert "How much of your plan did you do since last time?" in said
    assert "Of which exercises did you do half or less?" in person.types("most")
    said = person.types("none")
    assert "What was the worst pain during your exercises? Say that it does not apply if you did none." in said
    said = person.types("?")
    assert "Why we ask: At 3 of 10 or less you may go on." in said
    assert "If you are not sure: Your plan is then made without it." in said
    person.types("b")
    said = person.types("b")
    assert "How much of your plan did you do since last time?" in said
    assert "Your answer: most of it. Press Enter to keep it." in said
    person.answers("", "2")
    listing = person.types("l")
    assert "1 Has any of this come up since last time? None." in listing
    assert "4 What was the worst pain during your exercises? 2 of 10." in listing
    assert "Your answer: 2 of 10. Press Enter to keep it." in person.types("4")
    said = person.types("7")
    assert "Changed. All other answers stay. This opens 1 question. Which exercises hurt 4 of 10 or more" in said
    person.types("q")
    assert person.code == 75
    assert tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"][0]["session-pain"] == 7


def test_why_for_what_is_only_recorded_says_that_nothing_hangs_on_it(me):
    person = Return(me, *ON)
    said = person.reads()
    while asked_in(said).id != "hold-left":
        said = person.types(ANSWERS[asked_in(said).id])
    said = person.types("?")
    assert "Why we ask: It shows your strength over the weeks, side by side." in said
    assert "If you are not sure: Nothing in your plan hangs on it." in said
    assert not re.search(r"side by side\.\n\s*\n", person.seen)
    person.types("q")


def test_answers_that_have_grown_too_old_are_asked_again(me):
    person = Return(me, "--on", "2026-11-22")
    said = person.reads()
    assert "Some answers are too old to count now. What still matters is asked again." in said
    assert "too old" not in Return(me, *ON).reads()
    while asked_in(said).id != "running-now":
        said = person.types({**ANSWERS, "trend": "better", "provoked-by": "none"}[asked_in(said).id])
    person.types("q")


def test_the_page_alone_goes_to_standard_output(me, sitbone):
    finish(me)
    code, out, _ = sitbone("check-in", me, *ON, "--no-input", "--html", "-")
    assert code == 0
    assert out.startswith("<!doctype html>")
    assert out.rstrip().endswith("</html>")


def test_a_file_with_days_to_come_says_where_to_look(me):
    text = me.read_text(encoding="utf-8")
    me.write_text(text + '\n[[check-ins]]\ndate = 2099-01-01\ndone = "most"\n', encoding="utf-8")
    person = Person("check-in", me)
    said = person.reads()
    assert person.code == 2
    assert "was answered on 2099-01-01; a check-in must be later. Check --on, the date of this computer" in said
    assert "and the dates in the file." in said


def confirm_all(person, said, **changes):
    """Press Enter where all is so; answer what is asked; return what is said then, and how many lines that took."""
    lines = 0
    while "That was the last question" not in said:
        is_confirmed = "Press Enter if all of it is so" in said
        name = "" if is_confirmed else asked_in(said).id
        said = person.types("" if is_confirmed else changes.get(name.replace("-", "_"), ANSWERS[name]))
        lines += 1
    return said, lines


def test_all_as_planned_and_calm_is_one_line_and_the_whole_takes_sixteen_at_most(me):
    person = Person("check-in", me, *ON, size=(80, WIDTH))
    said = person.reads()
    assert "Press Enter if all" not in said, "warning signs are asked each time"
    _, lines = confirm_all(person, said)
    person.types("")
    assert person.code == 0
    assert lines < 16
    (check_in,) = tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]
    assert {
        "done": "all",
        "session-pain": 3,
        "next-day": "quiet",
        "flared": [],
        "undone": [],
    }.items() <= check_in.items()


def test_exceptions_are_told_alone_and_what_belongs_to_them_is_asked_too(me):
    person = Person("check-in", me, *ON, size=(80, WIDTH))
    said = person.types("none") if person.reads() else ""
    place = re.search(r"(\d+) How was the pain 24 hours after your sessions", said)[1]
    said = person.types(f"{place} 99")
    assert "Type numbers from 1 to" in said
    said = person.types(place)
    assert "24 hours after your sessions?" in said
    said = person.types("once")
    assert "Which exercises or activities set the pain off" in said
    said = person.types("1")
    confirm_all(person, said)
    person.types("")
    assert person.code == 0
    (check_in,) = tomllib.loads(me.read_text(encoding="utf-8"))["check-ins"]
    assert (check_in["next-day"], check_in["done"], len(check_in["flared"])) == ("once", "all", 1)


def test_a_program_checks_in_by_the_screens_that_a_person_sees(me, sitbone, tmp_path):
    answers, told, found = tmp_path / "answers.json", {}, None
    for _ in range(30):
        answers.write_text(json.dumps(told), encoding="utf-8")
        asked = ("--no-input", "--format", "json", "--answers", answers, "--on", DAY)
        code, out, _ = sitbone("check-in", me, *asked)
        found = json.loads(out)
        assert found["day"] == DAY.isoformat()
        if found["next"] is None:
            break
        for one in found["next"]["questions"]:
            assert one["id"] not in told
            offered = [choice["code"] for choice in one.get("choices", ())]
            assert one["id"] not in ("undone", "sore-with", "more-left", "fewer-left") or set(offered) <= set(PLANNED)
            told[one["id"]] = one["usual"] if "usual" in one else written(one["id"], QUIET[one["id"]])
    assert (code, found["finished"], found["decision"]) == (0, True, "plan")
    assert f"Plan {found['plan_id']}," in sitbone("plan", me)[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"next-day": "quite"}', "next-day: must be one of not-yet, quiet"),
        ('{"new-sign": []}', "Did you mean 'new-signs'?"),
        ('{"record-before": []}', "record-before is worked out from the plan before"),
        ("[1]", "answers at a check-in must be a JSON object"),
        ("onset = 'gradual'", "answers at a check-in must be a JSON object"),
    ],
)
def test_a_file_of_answers_that_is_none_is_refused_whole(me, sitbone, tmp_path, text, said):
    answers = tmp_path / "answers.json"
    answers.write_text(text, encoding="utf-8")
    before = me.read_bytes()
    code, _, err = sitbone("check-in", me, "--no-input", "--answers", answers)
    assert code == 65
    assert said in err
    assert me.read_bytes() == before
