"""A slip of the hand never answers a question: pasted lines, one key that ends it, no way back, lists that do not fit."""

import os
import pty
import tomllib
from functools import partial
from pathlib import Path

import at_terminal
import pytest
from at_terminal import REST, in_words

from consult.ask_lines import choices
from consult.ask_terminal import _clash
from consult.cases import read_case
from consult.pending import drop_pending
from consult.terminal import laid_out
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from language.levels import Urgency

Person = partial(at_terminal.Person, "ask")
DROPPED = "typed or pasted before this was asked. They are not taken."


@pytest.fixture
def me(tmp_path):
    return tmp_path / "me.toml"


LIST = ("saddle-numbness", "bladder-bowel", "both-legs")
"""The first of the emergency list: what is answered when it is."""


def test_lines_pasted_after_the_first_answer_nothing(me):
    person = Person(me, size=(90, 80))
    person.reads()
    said = person.pastes("no\nno\nno\nno\nyes")
    assert "Where is the pain worst?" in said
    assert f"4 more lines were {DROPPED}" in said
    kept = read_case(str(me), KNOWLEDGE).answers.keys()
    assert "pain-site" not in kept
    assert kept >= set(LIST)
    assert "Which side hurts?" in person.types("1")
    assert read_case(str(me), KNOWLEDGE).answers.keys() == {*kept, "pain-site"}
    person.types("q")


def test_one_line_at_a_time_is_never_dropped(me):
    person = Person(me, size=(90, 80))
    person.reads()
    person.answers("no", "1", "1", "q")
    assert DROPPED not in in_words(person.seen)
    assert {*LIST, "pain-site", "side"} <= read_case(str(me), KNOWLEDGE).answers.keys()


def test_what_waits_at_a_terminal_is_counted_and_gone():
    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "r") as terminal:
        assert drop_pending(terminal) == 0
        os.write(ours, b"yes\nno\npart")
        assert drop_pending(terminal) == 3
        assert drop_pending(terminal) == 0
        os.write(ours, b"left\n")
        assert terminal.readline() == "left\n"
    os.close(ours)


def test_a_pipe_loses_nothing(tmp_path):
    path = tmp_path / "lines"
    path.write_text("yes\nno\n", encoding="utf-8")
    with path.open(encoding="utf-8") as stream:
        assert drop_pending(stream) == 0
        assert stream.read() == "yes\nno\n"


def test_an_answer_that_alone_ends_it_is_asked_once_more(me):
    person = Person(me, size=(90, 80))
    person.reads()
    said = person.types("2")
    assert 'You said: yes. The question was: "Do you have new trouble with passing or holding pee' in said
    assert "This answer can mean that you should be seen before any training." in said
    assert "Is it right? Type yes or no, or b to go back." in said
    again = 'Is it right that you said yes, to "Do you have new trouble with passing or holding pee'
    assert again in person.types("")
    said = person.types("no")
    assert "new trouble with passing" in said
    assert "Your answer: yes to 2, no to the rest. Press Enter to keep it." in said
    assert not me.exists()
    assert "Is it right?" in person.types("")
    assert "Your answer: yes to 2" in person.types("b")
    assert not me.exists()
    assert again in person.answers("2", "l"), "nobody leaves it by the list"
    assert "Why we ask: This can mean that nerves" in person.types("?")
    assert "Since when is that so?" in person.types("yes")
    person.types("q")
    assert read_case(str(me), KNOWLEDGE).answers["bladder-bowel"].code == "yes"


LEAVE = {
    "by Ctrl-C": (lambda person: person.presses("c"), 130),
    "by q": (lambda person: person.types("q"), 75),
    "by the end of input": (lambda person: person.presses("d"), None),
    "after asking for the list": (lambda person: person.answers("l", "q"), 75),
}


@pytest.mark.parametrize(("leave", "code"), LEAVE.values(), ids=LEAVE)
def test_whoever_leaves_when_asked_once_more_keeps_the_answer_and_hears_that_they_must_be_seen(me, leave, code):
    person = Person(me, size=(90, 80))
    person.reads()
    assert "Is it right?" in person.types("1")
    said = leave(person)
    assert "Nothing was answered" not in said
    assert said.endswith(f"before any training: {Urgency.NOW.meaning}.") or "Get medical help now" in said
    assert code is None or person.code == code
    assert read_case(str(me), KNOWLEDGE).answers["saddle-numbness"].code == "yes"


@pytest.mark.parametrize("leave", [leave for leave, _ in LEAVE.values()], ids=LEAVE)
def test_a_new_sign_at_a_check_in_is_kept_when_the_person_leaves_before_confirming_it(tmp_path, leave):
    path = tmp_path / "me.toml"
    case = Path(__file__).parent / "cases" / "check-in-quiet.toml"
    path.write_text(case.read_text(encoding="utf-8").split("[[check-ins]]")[0], encoding="utf-8")
    person = at_terminal.Person("check-in", path, "--each", "--on", "2026-09-28", size=(90, 80))
    person.reads()
    assert "Is it right?" in person.types("3")
    said = leave(person)
    assert said.endswith(f"before any training: {Urgency.NOW.meaning}.") or "Get medical help now" in said
    (check_in,) = tomllib.loads(path.read_text(encoding="utf-8"))["check-ins"]
    assert len(check_in["new-signs"]) == 1
    assert check_in["unconfirmed"] == ["new-signs"]
    again = at_terminal.Person("check-in", path, "--each", "--on", "2026-09-28", size=(90, 80))
    assert "Is it right?" in again.sees_all(), "it is asked again before anything goes on"
    again.types("no")
    again.types("q")
    assert "new-signs" not in path.read_text(encoding="utf-8")


def test_a_terminal_that_closes_when_an_answer_is_asked_once_more_keeps_it(me):
    person = Person(me, size=(90, 80))
    person.reads()
    person.types("1")
    person.hangs_up()
    assert read_case(str(me), KNOWLEDGE).answers["saddle-numbness"].code == "yes"


@pytest.mark.parametrize("leave", [leave for leave, _ in LEAVE.values()], ids=LEAVE)
def test_whoever_left_when_asked_once_more_is_asked_again_by_the_same_command(me, leave):
    person = Person(me, size=(90, 80))
    person.reads()
    person.types("1")
    leave(person)
    again = Person(me, size=(90, 80))
    said = again.reads()
    assert 'You said: yes. The question was: "Is it numb between your legs' in said
    assert "Is it right?" in said
    again.hangs_up()
    once_more = Person(me, size=(90, 80))
    assert "Is it right?" in once_more.reads(), "until it is answered"
    once_more.types("yes")
    once_more.hangs_up()
    assert read_case(str(me), KNOWLEDGE).answers["saddle-numbness"].code == "yes"
    assert "Is it right?" not in Person(me, size=(90, 80)).reads()


def test_a_slip_of_the_sitting_before_is_taken_back_and_asked_again(me):
    person = Person(me, size=(90, 80))
    person.reads()
    person.types("1")
    person.hangs_up()
    again = Person(me, size=(90, 80))
    again.reads()
    assert "Which of these are so, today?" in again.types("no")
    case = read_case(str(me), KNOWLEDGE)
    assert case.answers == {}
    assert again.types("none").startswith("none")
    assert read_case(str(me), KNOWLEDGE).answers["saddle-numbness"].code == "no"


def test_an_answer_that_was_a_slip_leaves_nothing_behind(me):
    person = Person(me, size=(90, 80))
    person.reads()
    person.types("1")
    person.types("no")
    assert not me.exists()
    assert "Nothing was answered" in person.types("q")


def test_a_slip_at_a_check_in_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "me.toml"
    case = Path(__file__).parent / "cases" / "check-in-quiet.toml"
    path.write_text(case.read_text(encoding="utf-8").split("[[check-ins]]")[0], encoding="utf-8")
    before = path.read_bytes()
    person = at_terminal.Person("check-in", path, "--each", "--on", "2026-09-28", size=(90, 80))
    person.reads()
    person.types("3")
    assert path.read_bytes() != before
    assert "Has any of this come up" in person.types("no")
    assert path.read_bytes() == before
    person.types("q")
    assert path.read_bytes() == before


def test_the_same_answer_again_confirms_it_and_another_one_takes_its_place(me):
    person = Person(me, size=(90, 80))
    person.reads()
    assert "Is it right?" in person.types("1")
    assert "Is it right that you said yes, to " in person.types("perhaps")
    assert "Not sure is fine." in person.types("1?")
    person.answers("b", "1")
    assert "Changed." in person.types("1")
    person.types("q")
    assert read_case(str(me), KNOWLEDGE).answers["saddle-numbness"].code == "yes"


def test_an_answer_amid_a_list_of_warning_signs_counts_only_when_all_of_it_was_read(tmp_path):
    path = tmp_path / "me.toml"
    case = Path(__file__).parent / "cases" / "check-in-quiet.toml"
    path.write_text(case.read_text(encoding="utf-8").split("[[check-ins]]")[0], encoding="utf-8")
    before = path.read_bytes()
    person = at_terminal.Person("check-in", path, "--each", "--on", "2026-09-28", size=(14, 44))
    assert person.reads().endswith(REST)
    said = person.types("none")
    assert "There is more on this list, so that is not taken yet." in said
    assert path.read_bytes() == before
    for asks in ("h", "?", "back"):
        person.types(asks)
        said = person.types("none")
        assert "There is more on this list, so that is not taken yet." in said, (
            f"{asks} does not stand for the rest of it"
        )
    while said.endswith(REST):
        said = person.types("")
    assert "Type the numbers of all that are true" in said
    assert "How much of your plan did you do" in person.types("none")
    person.types("q")


@pytest.mark.parametrize("asks", ["h", "?", "?2", "?99", "plan", "help"])
def test_the_emergency_list_is_answered_only_when_all_of_it_was_read(asks, me):
    person = Person(me, size=(20, 40))
    assert person.reads().endswith(REST)
    assert person.types(asks).endswith(REST)
    assert person.types(asks).endswith(REST)
    assert "There is more on this list, so that is not taken yet." in person.types("none")
    assert not me.exists()
    assert '"none".' in person.sees_all("")
    assert "Where is the pain worst?" in person.types("none")
    person.types("q")


def test_a_hedged_age_is_asked_back_at_a_terminal(me):
    person = Person(me, size=(90, 80))
    person.reads()
    person.answers("no", "sit bone", "left", "1", "1", "1")
    said = person.types("almost 18")
    assert '"almost 18": is it 17 years? Type yes, or another number.' in said
    assert "Is it right?" in person.types("yes")
    person.types("no")
    person.types("nearly 18")
    assert "You said: 17 years" in person.types("")
    person.types("no")
    assert "Is it 30 years or more, or less?" in person.types("about 30")
    assert "That is: 30 years." in person.types("more")
    person.types("q")
    assert read_case(str(me), KNOWLEDGE).answers["age"] == 30


def test_back_is_back_at_every_question():
    for asked in QUESTIONS:
        assert _clash(asked, "b", KNOWLEDGE) == "", asked.id


def test_every_hint_is_shown():
    for asked in QUESTIONS:
        shown = in_words(laid_out(choices(asked, ()), 100, colour=False))
        for sentence in asked.hint.split(". "):
            if not sentence.startswith(("Choose all", "0 to 10")):
                assert sentence.rstrip(".") in shown, (asked.id, sentence)


def test_a_list_that_is_taller_than_the_screen_comes_page_by_page(me):
    person = Person(me, size=(20, 40))
    person.sees_all()
    person.answers("no", "1", "1")
    said = person.types("l")
    assert said.endswith(REST)
    assert "Is it numb between your legs" in said
    assert "After an injury" not in said
    assert "Type a number to change that answer" in person.sees_all("")
    assert "Your answer: no" in person.types("2")
    person.types("")
    person.types("l")
    assert "Your answer: no" in person.types("1"), "an answer may be chosen before the last page"
    person.answers("", "q")
    asked_for = [screen for screen in person.screens[1:-1] if "Why we ask" not in screen]
    assert max(screen.rstrip().count("\n") + 2 for screen in asked_for) <= 20
