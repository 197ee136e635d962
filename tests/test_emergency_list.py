"""The emergency list as a person meets it at a terminal: yes, no and not sure to each sign, up to what they must do."""

import os
from functools import partial

import at_terminal
import pytest
from at_terminal import lines_of, shown_of
from test_ask import first_open, typed

from consult.cases import read_case
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.rules.emergencies import SIGNS
from kb.vocabulary.states import Emergency
from language.domains import UNSURE
from language.levels import Urgency
from language.questions import Topic

THOROUGH = int(os.environ.get("SITBONE_EXAMPLES", "0")) > 1000
Person = partial(at_terminal.Person, "ask")
NEW = {"cauda-since": "1", "weakness-since": "1", "fever-pain": "1", "clot-risks": "none"}
"""The first choice of each: what is new, or worse; and no reason for a clot."""
SURE = "Is it right? Type yes or no, or b to go back."
STOP = "Stop here. This must be looked at before any training: "
GO_ON = "You need to be seen before any training. Please go on: a few more questions tell how soon"


@pytest.fixture
def me(tmp_path):
    return tmp_path / "me.toml"


def goes_through(person, *, only_the_list=False, **other):
    """Answer as a ready athlete, but for some, until nothing is asked, or the list is over.

    Returns:
        The ids that were asked, those of answers that were asked once more, and what is said at last.
    """
    given, asked_for, confirmed = {}, [], []
    said = person.sees_all()
    while (together := first_open(given)) and not (only_the_list and together[0].topic is not Topic.EMERGENCY):
        assert all(words in said for words in shown_of(together))
        asked_for += [asked.id for asked in together]
        lines, answers = lines_of(together, lambda name: other.get(name) or typed(name))
        given |= answers
        for line in lines:
            said = person.sees_all(line)
        if SURE in said:
            confirmed.append(
                [asked.id for asked in together if f'The question was: "{" ".join(asked.text.split())}' in said]
            )
            said = person.sees_all("yes")
    return asked_for, confirmed, said


def ends_with(person, said, urgency):
    """Hold that a conversation ended with how soon to be seen, and the report with the same words."""
    words = f"{urgency.meaning}."
    assert f"{STOP}{words} No more questions." in said
    assert f"{words[0].upper()}{words[1:]}" in said
    assert person.code == 3
    assert at_terminal.in_words(person.seen).count(GO_ON) <= 1


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.of.code)
def test_yes_to_a_sign_is_asked_once_more_and_ends_with_how_soon(sign, me):
    person = Person(me)
    name = KNOWLEDGE.asking(sign.told).id
    asked, confirmed, said = goes_through(person, **{name: "yes"}, **NEW)
    urgency = Urgency.TODAY if sign.of is Emergency.SWELLING else Urgency.NOW
    ends_with(person, said, urgency)
    assert confirmed == [[name]]
    assert KNOWLEDGE.asking(sign.checked).id not in asked
    if urgency is Urgency.NOW:
        assert {KNOWLEDGE.question(one).topic for one in asked} == {Topic.EMERGENCY}
    assert {KNOWLEDGE.asking(other.told).id for other in SIGNS} <= set(asked)


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.of.code)
def test_not_sure_of_a_sign_is_followed_by_its_check_and_twice_not_sure_is_for_today(sign, me):
    person = Person(me)
    name, check = KNOWLEDGE.asking(sign.told).id, KNOWLEDGE.asking(sign.checked).id
    to_the_end = THOROUGH or sign.of is Emergency.COLD
    asked, confirmed, said = goes_through(person, only_the_list=not to_the_end, **{name: "3", check: "not sure"})
    assert asked[len(SIGNS) + 1] == check
    assert confirmed == [[check]]
    assert "Not sure is fine. A simple check of it is asked next." in at_terminal.in_words(person.seen)
    assert GO_ON in at_terminal.in_words(person.seen)
    if to_the_end:
        ends_with(person, said, Urgency.TODAY)
    kept = read_case(str(me), KNOWLEDGE).answers
    assert (kept[name], kept[check]) == (UNSURE, UNSURE)
    assert plan(kept, KNOWLEDGE).referrals[0]["urgency"] is Urgency.TODAY
    if not to_the_end:
        person.types("q")


def test_no_to_every_sign_goes_on_to_the_other_questions_and_a_check_that_finds_nothing_too(me):
    unsure = {KNOWLEDGE.asking(sign.told).id: "not sure" for sign in SIGNS}
    person = Person(me)
    asked, confirmed, said = goes_through(
        person, **unsure, **{KNOWLEDGE.asking(sign.checked).id: "no" for sign in SIGNS}
    )
    assert {KNOWLEDGE.asking(sign.checked).id for sign in SIGNS} <= set(asked)
    assert confirmed == []
    assert "Nothing that is left to ask can change your plan" in said
    assert GO_ON not in at_terminal.in_words(person.seen)
    assert "What to do" in person.types("")
    assert person.code == 0


def test_a_sign_that_was_a_slip_is_asked_again(me):
    person = Person(me)
    person.sees_all()
    assert SURE in person.types("1")
    assert "numb between the legs" in person.types("no")
    assert not me.exists()
    person.types("q")


def test_a_lesser_flag_says_once_that_questions_go_on_and_a_worse_one_is_asked_once_more(me):
    person = Person(me)
    _, confirmed, said = goes_through(person, **{"pain-site": "groin", "numbness": "spreading"})
    assert confirmed == [["pain-site"], ["numbness"]]
    seen = at_terminal.in_words(person.seen)
    assert seen.count(GO_ON) == 1
    assert seen.index("Is it right?") < seen.index(GO_ON)
    assert "means that you should be seen sooner: " in seen
    ends_with(person, said, plan(read_case(str(me), KNOWLEDGE).told, KNOWLEDGE).referrals[0]["urgency"])


def test_who_must_go_now_is_kept_for_no_check(me):
    """Not for a walk on the heels, when the leg takes no weight; nor for ten minutes in a warm room."""
    person = Person(me, size=(90, 80))
    numbers = {asked.id: number for number, asked in enumerate(first_open({}), 1)}
    person.reads()
    said = person.types(f"{numbers['cannot-stand']} {numbers['leg-weakness']}?")
    assert SURE in said
    ends_with(person, person.types("yes"), Urgency.NOW)
