"""Nothing that is given is ever dropped in silence: it is taken, or refused with the way to give it."""

import json
from pathlib import Path

import athletes
import pytest

from consult.given_answers import from_options
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from language.domains import Noted, code
from language.errors import AnswerError

HERE = Path(__file__).parent
NUMB = HERE / "given" / "red-flag-of-a-check-in.json"
CHECKED_IN = HERE / "cases" / "check-in-opening-poster-numb.toml"
FOLLOW_UPS = [asked.id for asked in QUESTIONS if asked.is_follow_up]


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.toml"
    path.write_bytes(CHECKED_IN.read_bytes())
    return path


def test_a_first_interview_never_makes_a_plan_that_a_check_in_forbids(sitbone, me):
    before = me.read_bytes()
    assert sitbone("plan", me)[0] == 3
    for given in ((), ("--no-input",), ("--no-input", "--set", "sleep-hours=8"), ("--format", "json")):
        code, out, err = sitbone("ask", me, *given)
        assert (code, out) == (2, "")
        assert f"sitbone check-in {me}" in err
    assert me.read_bytes() == before


@pytest.mark.parametrize(
    "path", [path for path in athletes.CASES if "[[check-ins]]" in path.read_text(encoding="utf-8")][::6]
)
def test_no_case_with_check_ins_is_answered_from_its_first_day(path, sitbone):
    for arguments in (("ask", path, "--no-input"), ("ask", "--no-input", "--answers", path)):
        code, out, err = sitbone(*arguments)
        assert code in {2, 65}
        assert out == ""
        assert "has check-ins" in err


def test_a_red_flag_that_belongs_to_a_check_in_is_refused_in_a_file_of_answers(sitbone):
    code, out, err = sitbone("ask", "--no-input", "--answers", NUMB)
    assert (code, out) == (65, "")
    assert "new-signs is asked at check-ins only. Give it with: sitbone check-in" in err


@pytest.mark.parametrize("name", FOLLOW_UPS)
@pytest.mark.parametrize("wrapped", [False, True])
def test_no_follow_up_answer_is_taken_and_dropped(name, wrapped, sitbone):
    answers = {**athletes.READY, name: "unknown"}
    text = json.dumps({"answers": answers} if wrapped else answers)
    code, out, err = sitbone("ask", "--no-input", "--answers", "-", stdin=text)
    assert (code, out) == (65, "")
    assert f"{name} is asked at check-ins only" in err
    code, out, err = sitbone("ask", "--no-input", "--set", f"{name}=not sure")
    assert (code, out) == (65, "")
    assert f"{name} is asked at check-ins only" in err


def test_a_check_in_takes_a_red_flag_of_the_first_questions(sitbone, tmp_path):
    me = tmp_path / "me.toml"
    first = CHECKED_IN.read_text(encoding="utf-8").replace('new-signs = ["saddle"]\n', "")
    me.write_text(first, encoding="utf-8")
    settings = ("--set", "new-signs=none", "--set", "saddle-numbness=yes")
    assert sitbone("check-in", me, "--on", "2027-01-03", "--no-input", *settings)[0] == 3


def test_nothing_beside_the_answers_of_a_file_is_lost(sitbone):
    text = json.dumps({"answers": athletes.READY, "saddle-numbness": "yes"})
    code, _, err = sitbone("ask", "--no-input", "--answers", "-", stdin=text)
    assert code == 65
    assert "nothing may stand beside answers (got 'saddle-numbness')" in err


def test_what_a_case_file_has_set_aside_is_given_too(sitbone, tmp_path):
    path, numb = HERE / "cases" / "opening-poster-mid-season.toml", tmp_path / "numb.toml"
    text = path.read_text(encoding="utf-8").replace('saddle-numbness = "no"\n', "")
    numb.write_text(f'{text}\n[set-aside]\nsaddle-numbness = "yes"\ncauda-since = "new"\n', encoding="utf-8")
    assert sitbone("ask", "--no-input", "--answers", numb)[0] == 3


def test_answers_that_refer_already_say_so_and_stop_though_others_are_missing(sitbone):
    code, out, _ = sitbone("ask", "--no-input", "--set", "saddle-numbness=yes")
    assert code == 3
    assert "you need to be seen before any training: go to an emergency department" in " ".join(out.split())
    assert sitbone("ask", "--no-input", "--set", "saddle-numbness=no")[0] == 4


def test_one_question_cannot_be_set_twice(sitbone):
    code, _, err = sitbone("ask", "--no-input", "--set", "pop=yes", "--set", "pop=no")
    assert code == 65
    assert "pop is set twice" in err


TWICE = {
    "at the top": '{"pop": "yes", "pop": "no"}',
    "below": '{"answers": {"pop": "yes", "age": 27, "pop": "no"}}',
    "a second set of answers": '{"answers": {"pop": "yes"}, "answers": {"pop": "no"}}',
    "under another spelling": '{"pop": "yes", "p\\u006fp": "no"}',
}


@pytest.mark.parametrize("text", TWICE.values(), ids=TWICE)
def test_json_with_a_key_twice_is_refused_wherever_it_is_read(text, sitbone, tmp_path):
    path = tmp_path / "twice.json"
    path.write_text(text, encoding="utf-8")
    for arguments in (("ask", "--no-input", "--answers", path), ("verify", HERE / "cases" / "fever.toml", path)):
        code, out, err = sitbone(*arguments)
        assert (code, out) == (65, "")
        assert "stands twice" in err


NOTES = {
    "activities-go": ["tennis well", "yoga sore"],
    "taken-doses": ["barbell-hip-thrust 3 x 8 90 kg", "cycling 60 min"],
}
"""An answer to each question of notes that a person gives at a first consultation."""


def test_notes_are_read_from_an_option_as_from_a_file():
    told = {
        one.id for one in QUESTIONS if isinstance(one.domain, Noted) and not one.is_worked_out and not one.is_follow_up
    }
    assert told == NOTES.keys()
    for name, notes in NOTES.items():
        (given,) = from_options([f"{name}={', '.join(notes)}"], KNOWLEDGE).values()
        assert given == KNOWLEDGE.question(name).read(notes)
        assert from_options([f"{name}=none"], KNOWLEDGE)[name] == ()
        assert from_options([f"{name}=not sure"], KNOWLEDGE)[name] == KNOWLEDGE.question(name).unsure


REMEMBERED = HERE / "given" / "ever-asked.json"
EVER_ASKED = json.loads(REMEMBERED.read_text(encoding="utf-8"))
"""Every choice that a question ever offered, by question: whoever told one has it in a file."""


def choices(asked):
    """Return what a person may be asked to choose from; nothing where a number or a plan before tells it."""
    if asked.is_worked_out or asked.kind == "number":
        return []
    return [str(code(value)) for value in getattr(asked.domain, "options", ())]


def now():
    """Return the file as it would be made now: nothing that was ever offered is forgotten, and what is new is added."""
    asked_now = {asked.id: choices(asked) for asked in QUESTIONS}
    names = [name for name in dict.fromkeys((*EVER_ASKED, *asked_now)) if EVER_ASKED.get(name) or asked_now.get(name)]
    every = {name: list(dict.fromkeys((*EVER_ASKED.get(name, ()), *asked_now.get(name, ())))) for name in names}
    return f"{json.dumps(every, indent=1)}\n"


def test_every_choice_is_remembered():
    for asked in QUESTIONS:
        assert set(choices(asked)) <= set(EVER_ASKED.get(asked.id, ())), f"{asked.id}: run make regenerate"


@pytest.mark.parametrize("name", EVER_ASKED)
def test_a_choice_that_was_ever_offered_stops_no_file_that_holds_it(name):
    """An athlete who told it gets the plan of what it still tells; what was never there is refused as ever."""
    asked = KNOWLEDGE.question(name)
    for choice in EVER_ASKED[name]:
        asked.read([choice] if asked.takes_several else choice)
    assert set(EVER_ASKED[name]) - set(choices(asked)) == set(asked.retired)
    with pytest.raises(AnswerError):
        asked.read(["sledge"] if asked.takes_several else "sledge")
