"""``sitbone ask`` as a person meets it at a terminal, and as a program does without one."""

import json
import os
import stat
import subprocess
import sys
from functools import partial

import at_terminal
import athletes
import pytest
from at_terminal import ROOT, WIDTH, lines_of, shown_of

from consult.cases import read_case
from engine.interview.log import EventKind
from engine.interview.path import first, interview
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.rules.emergencies import SIGNS
from language.questions import UNKNOWN

READY = athletes.told(athletes.READY)
SURE = "Is it right? Type yes or no, or b to go back."


Person = partial(at_terminal.Person, "ask")


def typed(name):
    """Return a ready athlete's answer as a person would type it."""
    asked = KNOWLEDGE.question(name)
    if name not in READY:
        return "not sure"
    value = asked.written(READY[name])
    return (", ".join(value) or "none") if isinstance(value, list) else str(value)


def ask_through(person, until="", said="", given=(), **other):
    """Answer as a ready athlete until a question comes up, or all is asked; return what is said then."""
    given = dict(given)
    said = said or person.sees_all()
    while (together := first_open(given)) and until not in {asked.id for asked in together}:
        assert all(words in said for words in shown_of(together))
        lines, answers = lines_of(together, lambda name: other.get(name.replace("-", "_"), typed(name)))
        given |= answers
        for line in lines:
            said = person.sees_all(line)
        if SURE in said:
            said = person.sees_all("yes")
    return said


def first_open(given):
    """Return the questions that come next after these answers, all that are asked together."""
    here = interview(given, first(KNOWLEDGE))
    return () if here.next is None else here.together(here.next, first(KNOWLEDGE))


@pytest.fixture
def me(tmp_path):
    return tmp_path / "me.toml"


def test_straight_through_to_a_plan(me):
    person = Person(me)
    said = ask_through(person)
    assert "Nothing that is left to ask can change your plan" in said
    end = person.types("")
    assert person.code == 0
    for words in ("Your answers First: is it an emergency", "The next 2 weeks", "What to do", f"Your answers: {me}"):
        assert words in end
    assert end.index("How did this pain begin? Slowly") < end.index("The next 2 weeks")
    assert "A careful plan takes about 6 minutes, all of it 15." in " ".join(person.seen.split())
    assert "Part 1 of 7: First: is it an emergency" in " ".join(person.seen.split())
    assert "\x1b" not in person.seen.replace("\x1b[1m", "").replace("\x1b[0m", "")
    assert stat.S_IMODE(me.stat().st_mode) == 0o600
    case = read_case(str(me), KNOWLEDGE)
    assert {name: READY.get(name, UNKNOWN) for name in case.answers} == case.answers
    asked = [event.question for event in case.sittings.log]
    assert [name for name in asked if name in case.answers] == list(case.answers)
    assert set(asked) - case.answers.keys() <= {"blood-thinner"}, "asked on one screen with what made it idle"
    assert "trend" not in case.answers


def test_what_shares_a_row_is_told_apart_behind_it_and_b_leads_back(me):
    person = Person(me)
    said = ask_through(person, until="bone-signs")
    shared, entry = "standing on that leg for 10 seconds hurts", "one hop on that leg hurts in a bone"
    assert shared in said
    assert entry not in said
    number = said[: said.index(shared)].split()[-1]
    assert entry in person.sees_all(number)
    assert shared in person.sees_all("b")
    person.sees_all(number)
    said = person.sees_all("2")
    assert f"You said: {entry}" in said
    assert SURE in said
    assert shared in person.sees_all("no")
    assert "bone-signs" not in me.read_text(encoding="utf-8").split("[[")[0]


def test_every_line_fits_a_narrow_screen(me):
    person = Person(me, TERM="dumb")
    ask_through(person)
    person.sees_all("l")
    person.answers("", "")
    assert person.code == 0
    lines = [line for line in person.seen.splitlines() if str(me.parent) not in line]
    assert max(len(line) for line in lines) <= WIDTH
    assert "\x1b" not in person.seen


def test_a_red_flag_stops_it_with_a_referral(me):
    person = Person(me)
    end = ask_through(person, cannot_stand="y")
    assert person.code == 3
    assert "Stop here. This must be looked at before any training: go to an emergency department" in end
    assert "Get medical help now" in end
    assert "Was an answer a slip?" in end
    assert "What to do" not in person.seen
    assert list(read_case(str(me), KNOWLEDGE).answers)[-1] == "tight-leg"


def test_a_slip_at_a_red_flag_can_be_corrected(me):
    person = Person(me)
    ask_through(person, breathless="yes")
    again = Person(me)
    said = again.reads()
    assert "An answer in this case must be looked at" in said
    assert "Your answers" in again.types("l")
    assert "Your answer: yes" in again.types("8")
    said = again.types("no")
    assert "Where is the pain worst?" in said
    again.presses("c")
    assert again.code == 130
    log = read_case(str(me), KNOWLEDGE).sittings.log
    assert [event.did for event in log] == [*[EventKind.ANSWERED] * (len(SIGNS) + 1), EventKind.CHANGED]


def test_back_shows_the_old_answer_and_keeps_it_on_enter(me):
    person = Person(me)
    person.sees_all()
    person.answers("4?", "no", "1")
    assert "Your answer: at the sit bone, low in the buttock. Press Enter to keep it." in person.types("b")
    said = person.types("b")
    assert "Walk 5 steps on your heels" in said
    assert "Your answer: no. Press Enter to keep it." in said
    said = person.sees_all("b")
    assert "numb between the legs" in said
    assert "Your answer: not sure about 4, no to the rest. Press Enter to keep it." in said
    assert "This is the first question" in person.sees_all("b")
    assert "Walk 5 steps" not in person.types("no")
    assert len(read_case(str(me), KNOWLEDGE).sittings.log) == len(SIGNS) + 4


def test_a_change_that_reopens_asks_only_what_it_opened(me):
    person = Person(me)
    ask_through(person)
    person.sees_all("l")
    listed = (line.split() for line in person.seen.splitlines() if "For how many weeks have you" in line)
    number = next(words[0] for words in listed if words[0].isdigit())
    assert "Your answer: 3 weeks" in person.types(number)
    said = person.types("14")
    assert "Changed. All other answers stay. This opens 1 question." in said
    assert "Since you began that work, how has it become?" in said
    said = person.types("better")
    assert "Nothing that is left to ask" in said
    person.types("")
    assert person.code == 0
    case = read_case(str(me), KNOWLEDGE)
    assert case.answers["loading-weeks"] == 14
    assert case.answers["trend"].code == "better"


def test_why_says_what_hangs_on_the_answer(me):
    person = Person(me)
    said = ask_through(person, until="saddle-numbness")
    said = person.sees_all("?")
    assert "Why we ask: 1, 2 and 3: This can mean that nerves low in the back are squeezed. It is an emergency." in said
    said = person.sees_all("?1")
    assert "Why we ask: This can mean that nerves low in the back are squeezed. It is an emergency." in said
    assert "One answer sends you to an emergency department now" in said
    assert "If you are not sure: A simple check of it is asked next." in said
    assert "Not sure is fine. A simple check of it is asked next." in person.types("1 ?")
    assert "If you are not sure: You should then be seen today." in person.types("?")


def test_what_cannot_be_read_is_asked_again_with_the_range_or_the_alternatives(me):
    person = Person(me)
    said = ask_through(person, until="age")
    assert "8 to 100 years" in said
    assert "Give a whole number from 8 to 100 years" in person.types("7")
    assert "Type an answer, or ? for why" in person.types("")
    person.types("27 years old")
    ask = Person(me.with_name("other.toml"))
    ask_through(ask, until="side")
    assert 'Type "list" to see your answers, or "left" to answer.' in ask.types("l")
    assert "Type a number from 1 to 4" in ask.types("7")
    assert "sprinting, hurdling or jumping" in ask.types("lft") or "Did you mean" in ask.seen


def test_things_are_picked_from_the_catalogue_by_words(me):
    person = Person(me)
    said = ask_through(person, until="irritants")
    assert 'Type a word to find one, such as nordic or sitting; or "groups", "none", or "not sure".' in said
    assert "1 Nordic curl on a ball 2 Nordic curl Type the numbers" in person.types("nordic")
    assert "The numbers go from 1 to 2." in person.types("99")
    assert "Picked: Nordic curl." in person.types("2")
    assert 'Nothing on the list is called "sudoku"' in person.types("sudoku")
    assert "bridges" in person.types("groups")
    assert "Why we ask" in person.types("?")
    assert "Picked: Nordic curl; Full-speed sprint." in person.types("maximum-sprint")
    assert 'Type "b" to go back, or "Standing hip push-back hold" to answer.' in person.types("back")
    assert "Taken out: Nordic curl." in person.types("nordic curl")
    assert "That is: Full-speed sprint." in person.types("done")
    case = read_case(str(me), KNOWLEDGE)
    assert case.answers["irritants"] == ("maximum-sprint",)
    assert case.not_understood == (("irritants", "sudoku"),)


def test_who_asks_why_at_a_check_hears_its_steps_and_where_it_is_drawn(me):
    person = Person(me)
    ask_through(person, until="bridge-pain")
    said = person.types("?")
    assert "step by step:" in said
    assert "sitbone exercises --html" in said
    person.types("q")


def test_stopping_saves_and_says_how_to_go_on(me):
    person = Person(me)
    person.sees_all()
    person.answers("none", "1")
    said = person.types("q")
    assert person.code == 75
    assert f"Saved. To go on: sitbone ask {me}" in said
    assert read_case(str(me), KNOWLEDGE).sittings.log[-1].did is EventKind.STOPPED
    again = Person(me)
    said = again.reads()
    assert f"Welcome back. {len(SIGNS) + 2} answers so far" in said
    assert "Which side hurts?" in said
    again.types("q")


def test_stopping_before_the_first_answer_leaves_no_file(me):
    person = Person(me)
    person.reads()
    assert "Nothing was answered" in person.types("q")
    assert person.code == 75
    assert not me.exists()


def test_ctrl_c_loses_nothing(me):
    person = Person(me)
    ask_through(person, until="onset")
    said = person.presses("c")
    assert person.code == 130
    assert "Saved. To go on" in said
    assert list(read_case(str(me), KNOWLEDGE).answers)[-2:] == ["age", "pain-weeks"]
    again = Person(me)
    assert "How did this pain begin?" in again.reads()
    again.types("q")


def test_the_end_of_input_saves_and_lists_what_is_missing(me):
    person = Person(me)
    ask_through(person, until="night-pain")
    said = person.presses("d")
    assert person.code == 4
    assert "More answers are needed" in said
    assert "night-pain: " in said
    assert "pop: " not in said
    assert list(read_case(str(me), KNOWLEDGE).answers)[-1] == "fluoroquinolone"


def test_a_line_that_was_cut_off_is_shown_and_is_no_answer(me):
    person = Person(me)
    ask_through(person, until="morning-stiffness")
    said = person.leaves_amid("1")
    assert person.code == 4
    assert '"1" was cut off before Enter, so it is not taken.' in said
    assert "morning-stiffness: " in said
    assert "morning-stiffness" not in read_case(str(me), KNOWLEDGE).answers


def test_without_a_name_the_answers_go_to_a_file_here_and_the_same_command_goes_on(tmp_path):
    person = Person(cwd=tmp_path)
    assert "sitbone-case.toml" in person.reads()
    person.answers("", "no", "q")
    assert (tmp_path / "sitbone-case.toml").exists()
    again = Person(cwd=tmp_path)
    said = again.reads()
    assert "Welcome back." in said
    assert "A careful plan takes" not in said
    again.types("q")


def finishes(path):
    """Go on with a case to its end; return what is said then."""
    person = Person(path)
    said = person.sees_all()
    if "That was the last question" not in said:
        ask_through(person, said=said)
    end = person.types("")
    assert person.code == 0
    assert "The next 2 weeks" in end
    return end


def test_the_page_lies_beside_the_case_and_is_written_anew(me):
    page = me.with_suffix(".html")
    assert f"Your report: {page}" in finishes(me)
    first_page = page.read_text(encoding="utf-8")
    assert first_page.startswith("<!doctype html>")
    page.write_text(first_page.replace("The next 2 weeks", "Of last month"), encoding="utf-8")
    finishes(me)
    assert page.read_text(encoding="utf-8") == first_page


def of_another_case(page):
    page.write_text('<meta name="generator" content="Sitbone, for other.toml">', encoding="utf-8")


LIE_THERE = {
    "a page of somebody": lambda page: page.write_text("<p>mine</p>", encoding="utf-8"),
    "a page of another case": of_another_case,
    "a folder": lambda page: page.mkdir(),
    "a pipe": os.mkfifo,
    "a link to nowhere": lambda page: page.symlink_to(page.with_name("nowhere") / "at-all"),
}


@pytest.mark.parametrize("lay", LIE_THERE.values(), ids=LIE_THERE)
def test_the_plan_is_said_whatever_lies_where_its_page_would_go(lay, me):
    me.write_text("[answers]\n" + "\n".join(f"{k} = {json.dumps(v)}" for k, v in TOLD.items()), encoding="utf-8")
    page = me.with_suffix(".html")
    lay(page)
    before = page.read_bytes() if page.is_file() else None
    end = finishes(me)
    assert "No page was written" in end
    assert "For a page to print: sitbone plan" in end
    assert (page.read_bytes() if page.is_file() else None) == before


def test_a_file_of_older_knowledge_says_what_is_asked_again(me):
    from test_sittings import OLDER

    from engine.interview.log import fingerprint

    me.write_text(OLDER.replace("ONSET", fingerprint(KNOWLEDGE.question("onset"))), encoding="utf-8")
    person = Person(me)
    said = person.sees_all()
    assert "have changed since you answered" in said
    assert "Asked again: pop." in said
    assert "numb between the legs" in said
    said = ask_through(person, until="pop", said=said, given={"onset": READY["onset"]})
    assert "when it began: a pop" in said
    person.answers("none", "q")
    assert {"onset", "pop"} <= read_case(str(me), KNOWLEDGE).answers.keys()


TOLD = {**athletes.READY, "tear-looked-for": "nobody"}
"""All that a ready athlete is asked."""
ALL = json.dumps(TOLD)
ALL_BUT_SPORTS = json.dumps({name: value for name, value in TOLD.items() if name != "activities"})


def test_a_pipe_gets_no_default_answer_but_the_list_of_what_is_missing(sitbone, me):
    code, out, err = sitbone("ask", me, stdin="no\n" * 100)
    assert code == 4
    assert "- saddle-numbness: Is it numb between your legs" in out
    assert "Standard input is no terminal, so nothing is asked, and its lines are not read." in err
    assert not me.exists()
    code, _, err = sitbone("ask", me, stdin="")
    assert (code, err) == (4, "")
    code, _, err = sitbone("ask", me, "--no-input", stdin="no\n")
    assert (code, err) == (4, "")


def test_an_error_is_wrapped_to_the_terminal(tmp_path):
    person = at_terminal.Person("plan", "there-is-no-such-case.toml", cwd=tmp_path, size=(20, 40))
    said = person.reads()
    assert person.code == 66
    assert "there-is-no-such-case.toml" in said
    assert max(map(len, person.seen.splitlines())) <= 40


@pytest.mark.parametrize("form", ["json", "toml"])
def test_a_program_gives_answers_and_gets_a_plan(form, sitbone, me):
    text = ALL if form == "json" else "[answers]\n" + "\n".join(f"{k} = {json.dumps(v)}" for k, v in TOLD.items())
    code, out, _ = sitbone("ask", me, "--answers", "-", "--no-input", stdin=text)
    assert code == 0
    assert "The next 2 weeks" in out
    case = read_case(str(me), KNOWLEDGE)
    assert case.set_aside.keys() == {"trend", "tear-looked-for", "bone-checked"}


def test_a_sport_that_a_program_tells_of_is_advised_on_and_one_that_it_does_not_is_not_asked_for(sitbone, me):
    assert sitbone("ask", me, "--answers", "-", "--no-input", stdin=ALL_BUT_SPORTS)[0] == 0
    code, _, _ = sitbone("ask", me, "--no-input", "--set", "activities=tennis", "--set", "activities-go=Tennis well")
    assert code == 0
    case = read_case(str(me), KNOWLEDGE)
    assert not {"activities", "activities-go"} & case.set_aside.keys()
    assert [one.activity.id for one in plan(case.told, KNOWLEDGE).activities] == ["tennis"]


def test_a_sport_that_is_told_without_how_it_goes_is_followed_up(sitbone, me):
    code, out, _ = sitbone(
        "ask", me, "--answers", "-", "--no-input", "--set", "activities=tennis", stdin=ALL_BUT_SPORTS
    )
    assert code == 4
    assert "- activities-go: " in out


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("activities-go=", "a comma between them, or none"),
        ("activities-go=tenis well", "Did you mean 'tennis'?"),
    ],
)
def test_notes_that_are_no_answer_are_refused_with_the_nearest_right_thing(said, answer, sitbone, me):
    code, _, err = sitbone("ask", me, "--no-input", "--set", said)
    assert code == 65
    assert answer in err


def test_single_answers_are_set_as_people_type_them(sitbone, me):
    code, out, _ = sitbone("ask", me, "--no-input", "--set", "onset=slowly", "--set", "pop=nope", "--format", "json")
    document = json.loads(out)
    assert code == 4
    assert (document["finished"], document["decision"]) == (False, None)
    assert [found["question"] for found in document["answers"]] == ["onset", "pop"]
    assert document["missing"][0]["question"] == "saddle-numbness"
    assert document["case"] == str(me)
    assert read_case(str(me), KNOWLEDGE).answers.keys() == {"onset", "pop"}


def test_a_finished_interview_as_json(sitbone):
    code, out, _ = sitbone(
        "ask", "--no-input", "--answers", "-", "--set", "lunge-pain=not sure", "--format", "json", stdin=ALL
    )
    document = json.loads(out)
    assert code == 0
    assert (document["schema"], document["finished"], document["decision"]) == ("sitbone-interview", True, "plan")
    assert document["case"] is None
    assert [found["question"] for found in document["unsure"]] == ["lunge-pain"]
    assert document["missing"] == []


def test_a_red_flag_of_a_program_ends_with_3(sitbone):
    code, out, _ = sitbone("ask", "--no-input", "--answers", "-", "--set", "cannot-stand=y", stdin=ALL)
    assert code == 3
    assert "Get medical help now" in out


def test_the_report_is_written_at_the_end(sitbone, tmp_path, me):
    page = tmp_path / "plan.html"
    code, out, _ = sitbone("ask", me, "--no-input", "--answers", "-", "--html", page, stdin=ALL)
    assert code == 0
    assert f"Your report: {page}" in " ".join(out.split())
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


BAD = {
    "no such question": (("--set", "agee=3"), "there is no question 'agee'. Did you mean 'age'?"),
    "no value": (("--set", "age"), "must be question=value. Write --set bridge-pain=2."),
    "out of range": (
        ("--set", "bridge-pain=14"),
        "--set bridge-pain=14: is no answer. That is 14 of 10, which is out of range.",
    ),
    "ambiguous": (("--set", "sport=sprinting"), "Do you mean"),
    "hedged": (("--set", "age=almost 18"), '--set age=almost 18: is no answer. "almost 18": is it 17 years?'),
    "a bound": (("--set", "age=over 17"), '"over 17" can be 17 to 100 years.'),
    "no JSON": (("--answers", "-"), "standard input, line 1, column 2: is not valid JSON: expecting property name"),
}


@pytest.mark.parametrize(("options", "message"), BAD.values(), ids=BAD)
def test_bad_answers_of_a_program_are_said(options, message, sitbone, me):
    code, out, err = sitbone("ask", me, "--no-input", *options, stdin="{oops")
    assert (code, out) == (65, "")
    assert message in err
    assert not me.exists()


def test_a_hedged_number_in_a_file_is_refused(sitbone):
    code, _, err = sitbone("ask", "--no-input", "--answers", "-", stdin='{"age": "almost 18"}')
    assert code == 65
    assert "age: must be a whole number, 8 to 100 years (got 'almost 18')." in err


def test_asking_again_about_a_whole_case_changes_nothing(sitbone, me):
    path = next(path for path in athletes.CASES if path.stem == "opening-poster-mid-season")
    me.write_bytes(path.read_bytes())
    code, out, _ = sitbone("ask", me)
    assert code == 4
    assert "long-bridge-pain: " in out
    assert me.read_bytes() == path.read_bytes()


def test_the_case_must_be_a_file_that_can_hold_answers(sitbone, tmp_path):
    assert sitbone("ask", "-")[0] == 2
    assert sitbone("ask", tmp_path / "no" / "me.toml")[0] == 73
    assert sitbone("ask", tmp_path)[0] == 66


def test_the_report_cannot_go_over_the_case(sitbone, me):
    me.write_text('[answers]\nonset = "gradual"\n', encoding="utf-8")
    code, _, err = sitbone("ask", me, "--html", me, "--force")
    assert code == 73
    assert "is the case itself" in err


def program(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "consult", "ask", *arguments], cwd=ROOT, capture_output=True, check=False, **options
    )


def test_closed_standard_input_is_no_answer(me):
    shell = f"exec '{sys.executable}' -m consult ask '{me}' <&-"
    made = subprocess.run(["/bin/bash", "-c", shell], cwd=ROOT, capture_output=True, check=False)
    assert made.returncode == 4
    assert b"saddle-numbness" in made.stdout
    assert b"Traceback" not in made.stderr


def test_a_terminal_without_utf8_still_reads_and_writes(me):
    made = program(
        str(me),
        "--no-input",
        "--answers",
        "-",
        input=ALL.encode(),
        env={"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert made.returncode == 0
    assert b"What to do" in made.stdout
