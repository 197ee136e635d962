"""Screens: what is asked together, in one order at every door, and what a line of ticks says."""

import random
from dataclasses import replace
from statistics import median

import athletes
import pytest
from test_interview import every_answer

from consult.ask_ticks import Sheet
from engine.infer import rule_book
from engine.interview.path import first, interview
from engine.interview.prospect import Prospect
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.rules.emergencies import SIGNS
from language.domains import NO, YES
from language.errors import KnowledgeError
from language.findings import Answer
from language.questions import UNKNOWN, Topic
from reports.catalogue import catalogue
from reports.data import questions
from reports.interview import data

EMERGENCIES = KNOWLEDGE.screens[1]
LIST = tuple(KNOWLEDGE.question(name) for name in EMERGENCIES.asks)


def sheet(asked=LIST):
    return Sheet(EMERGENCIES, asked, {})


def of(name):
    """Return all that is ticked together on a screen, when all of it is asked."""
    screen = next(one for one in KNOWLEDGE.screens if one.id == name)
    return screen, tuple(one for one in map(KNOWLEDGE.question, screen.asks) if KNOWLEDGE.is_ticked(one))


def number_of(words, ticks):
    """Return the number of the row that holds some words."""
    return next(number for number, row in enumerate(ticks.shown, 1) if words in row.text)


def shown(answers):
    """Return the screens that a person with these answers comes by, each with the ids it asks, and what comes of it."""
    given, seen = {}, []
    while True:
        here = interview(given, first(KNOWLEDGE))
        if here.next is None:
            return seen, here
        screen = KNOWLEDGE.screen(here.next)
        asked = [one.id for one in here.missing if KNOWLEDGE.screen(one) is screen]
        seen.append((screen.id, asked))
        given |= {name: answers.get(name, UNKNOWN) for name in asked}


def test_emergencies_are_the_first_screen_and_scope_the_next():
    seen, _ = shown(athletes.told(athletes.READY))
    assert [name for name, _ in seen][:2] == ["emergency", "where"]
    assert {"pain-site", "age", "onset"} <= set(seen[1][1])


def test_a_first_plan_comes_within_24_screens():
    told = [athletes.history(athletes.case(path)).answers for path in list(athletes.CASES)[::12]]
    counts = [len(seen) for seen, here in map(shown, told) if here.prospect is Prospect.OPEN]
    assert len(counts) > 10
    assert median(counts) <= 24


@pytest.mark.parametrize(
    "told",
    [{"pain-site": "groin"}, {"pain-site": "back"}, {"pain-site": "mid-thigh"}, {"age": 9}, {"age": 12}],
    ids=str,
)
def test_who_is_outside_what_we_know_answers_9_screens_at_most(told):
    seen, here = shown(athletes.told({**athletes.READY, **told}))
    assert here.prospect is Prospect.REFERRED
    assert len(seen) <= 9


def test_who_hurts_elsewhere_is_known_to_get_no_plan_by_the_third_screen():
    answers = athletes.told({**athletes.READY, "pain-site": "groin"})
    given = {name: answers.get(name, UNKNOWN) for _, asked in shown(answers)[0][:3] for name in asked}
    assert interview(given, first(KNOWLEDGE)).prospect is Prospect.REFERRED


@pytest.mark.parametrize(
    ("told", "asked", "spared"),
    [
        ({}, ["long-bridge-pain", "lunge-pain", "arabesque-pain", "stretch-test"], []),
        ({"bridge-pain": 6}, ["bridge-pain"], ["lunge-pain", "arabesque-pain", "stretch-test"]),
        ({"long-bridge-pain": 6}, ["long-bridge-pain"], ["lunge-pain", "arabesque-pain", "stretch-test"]),
        ({"lunge-pain": 4}, ["long-bridge-pain", "lunge-pain"], ["arabesque-pain"]),
        ({"lunge-pain": 6}, ["lunge-pain"], ["arabesque-pain", "stretch-test"]),
        ({"daily-pain": 7, "settling-hours": 72}, ["lunge-pain"], ["stretch-test"]),
    ],
    ids=str,
)
def test_no_check_is_asked_for_that_could_upset_the_tendon_now(told, asked, spared):
    """An easier one hurt too much, or it is sore easily; a clinician who knows the answer may tell it all the same."""
    answers = athletes.told({**athletes.READY, **told})
    seen, here = shown(answers)
    names = {name for _, some in seen for name in some}
    assert names.issuperset(asked)
    assert names.isdisjoint(spared)
    assert {one.id for one in here.spared}.issuperset(spared)
    whole = interview({**here.answers, **{name: answers[name] for name in spared}}, first(KNOWLEDGE))
    assert whole.answers.keys() >= set(spared)


def test_what_must_not_be_tried_decides_on_no_referral():
    """Whatever the answers would be, who is seen, and how soon, stays as it is without them."""
    chance = random.Random(5)  # noqa: S311
    tried = 0
    for _ in range(60 if athletes.THOROUGH else 24):
        source = dict(athletes.told(athletes.READY))
        for asked in chance.sample([one for one in first(KNOWLEDGE).questions if one.topic is not Topic.EMERGENCY], 6):
            source[asked.id] = chance.choice([*every_answer(asked), UNKNOWN])
        source[chance.choice(["bridge-pain", "long-bridge-pain", "lunge-pain"])] = chance.randint(6, 10)
        _, here = shown(source)
        seen = {(one["flag"], one["urgency"]) for one in plan(here.answers, KNOWLEDGE).referrals}
        for _ in range(4 if here.spared else 0):
            told = {**here.answers, **{one.id: chance.choice(every_answer(one)) for one in here.spared}}
            assert {(one["flag"], one["urgency"]) for one in plan(told, KNOWLEDGE).referrals} == seen
            tried += 1
    assert tried > 24


def test_what_follows_an_answer_stands_on_a_later_screen_than_it():
    place = {asked.id: KNOWLEDGE.turn(asked)[0] for asked in KNOWLEDGE.questions if not asked.is_worked_out}
    follows = [(KNOWLEDGE.asking(sign.told), KNOWLEDGE.asking(sign.checked)) for sign in SIGNS]
    for asked in KNOWLEDGE.questions:
        told_first = [*asked.of, *(asked.after or ())[:1]]
        follows += [
            (one, asked) for one in KNOWLEDGE.tellers(*told_first) if not (one.is_worked_out or asked.is_follow_up)
        ]
        patterns = [one for one in asked.spared_by if isinstance(one, Answer)]
        follows += [(KNOWLEDGE.asking(type(one)), asked) for one in patterns]
    assert len(follows) > len(SIGNS) + 10
    for earlier, later in follows:
        assert place[earlier.id] < place[later.id], f"{later.id} must stand on a later screen than {earlier.id}"


@pytest.mark.parametrize(
    ("line", "so", "unsure"),
    [
        ("none", (), ()),
        ("No", (), ()),
        ("none of these", (), ()),
        ("1 3", (1, 3), ()),
        ("1,3", (1, 3), ()),
        ("1 and 3", (1, 3), ()),
        ("3 & 1.", (1, 3), ()),
        ("4?", (), (4,)),
        ("1 4 ?", (1,), (4,)),
        ("10?, 2", (2,), (10,)),
        ("not sure of any", (), tuple(range(1, len(LIST) + 1))),
    ],
)
def test_a_line_of_ticks_answers_every_question_of_the_list(line, so, unsure):
    found = sheet().take(line)
    assert found.keys() == {asked.id for asked in LIST}
    for number, asked in enumerate(LIST, 1):
        assert found[asked.id] == (YES if number in so else asked.unsure if number in unsure else NO)


@pytest.mark.parametrize(
    "line", ["yes", "12", "0", "1 99", "13", "1-3", "1..3", "1.5", "-1", "1 1?", "fever", "1e3", "not sure"]
)
def test_what_is_no_line_of_ticks_is_asked_again(line):
    assert isinstance(sheet().take(line), str)


def test_ticks_are_read_back_as_they_were_understood():
    assert sheet().read_back(sheet().take("1 3 4?")) == "yes to 1 and 3, not sure about 4, no to the rest"
    assert sheet().read_back(sheet().take("none")) == "none of these"
    assert sheet(LIST[:2]).read_back(sheet(LIST[:2]).take("1 2")) == "yes to 1 and 2"


def test_a_row_is_what_a_yes_says_or_a_question_with_its_hint():
    said = [line.text for line in sheet().lines()]
    for asked in LIST:
        assert any(asked.tick in line for line in said)
    screen, checks = of("emergency-checks")
    said = " ".join(line.text for line in Sheet(screen, checks, {}).lines())
    for asked in checks:
        assert asked.text in said
        assert asked.hint in said


def test_what_is_alike_shares_a_row_and_a_tick_of_it_asks_which():
    ticks = Sheet(*of("tear"), {})
    assert ticks.take(str(number_of("when it began", ticks))) is None
    assert [row.marks[0].asked.id for row in ticks.shown] == ["pop", "forced-to-stop", "bruising"]
    found = ticks.take("2 3?")
    assert found["forced-to-stop"] == YES
    assert found["bruising"] is UNKNOWN
    assert {name for name, value in found.items() if value == NO} == {
        *("pop", "old-tear", "recent-steroid", "sharp-worsening", "fluoroquinolone")
    }
    assert "you could not go on at all" in ticks.read_back(found)


def test_none_behind_a_shared_row_is_none_of_it_and_what_was_ticked_beside_it_stays():
    ticks = Sheet(*of("illness"), {})
    ticks.take(f"{number_of('thins the blood', ticks)} {number_of('weight loss', ticks)}")
    found = ticks.take("none")
    assert found["blood-thinner"] == YES
    assert found["illness-signs"] == ()
    ticks.close()
    assert not ticks.is_open
    assert ticks.take("none")["blood-thinner"] == NO


def test_being_unsure_of_an_entry_makes_all_of_its_list_not_known_and_never_drops_a_tick():
    ticks = Sheet(*of("bones"), {})
    groin = number_of("groin or the front", ticks)
    assert ticks.take(f"{groin}?")["bone-signs"] is UNKNOWN
    press = number_of("sore to press", ticks)
    assert "Leave out one of the two." in ticks.take(f"{groin} {press}?")
    found = ticks.take(f"{groin} {number_of('before you were 35', ticks)}?")
    assert found["inflammation-signs"] is UNKNOWN
    assert len(found["bone-signs"]) == 1


@pytest.mark.parametrize("name", [one.id for one in KNOWLEDGE.screens if one.ticks])
def test_every_answer_can_be_ticked_alone_and_nothing_comes_with_it(name):
    screen, asked = of(name)
    for mark in {mark for row in Sheet(screen, asked, {}).shown for mark in row.marks}:
        ticks = Sheet(screen, asked, {})
        found = ticks.take(str(next(n for n, row in enumerate(ticks.shown, 1) if mark in row.marks)))
        if found is None:
            found = ticks.take(str(next(n for n, row in enumerate(ticks.shown, 1) if mark in row.marks)))
        told = {one: value for one, value in found.items() if value not in (NO, ())}
        assert told == {mark.asked.id: YES if mark.entry is None else (mark.entry,)}


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda screens: screens[1:], "needs a place on a screen"),
        (lambda screens: (*screens, screens[0]), "an id of its own"),
        (lambda screens: (*screens, replace(screens[0], id="again")), "on one screen only"),
        (lambda screens: (*screens, replace(screens[0], id="more", asks=("agee",))), "Did you mean 'age'"),
        (lambda screens: (screens[0], replace(screens[1], ticks=""), *screens[2:]), "say what to tick"),
        (lambda screens: (replace(screens[0], ticks="Which?"), *screens[1:]), "say what to tick"),
    ],
)
def test_screens_that_do_not_hold_every_question_once_are_refused(wrong, says):
    with pytest.raises(KnowledgeError, match=says):
        replace(KNOWLEDGE, screens=wrong(KNOWLEDGE.screens))


def concluded(told):
    """Return what the rules conclude of answers, in words."""
    _, facts, _ = rule_book(KNOWLEDGE).conclude(told)
    return {fact.key for fact in facts if not isinstance(fact, Answer)}


RANGES = {
    one["id"]: [(found["low"], found["high"]) for found in one["ranges"]]
    for one in questions(KNOWLEDGE)["questions"]
    if "ranges" in one
}


@pytest.mark.parametrize("name", sorted(RANGES))
def test_a_number_can_be_told_by_choosing_because_all_of_a_range_are_the_same_to_the_rules(name):
    domain = KNOWLEDGE.question(name).domain
    ranges = RANGES[name]
    assert [low for low, _ in ranges] == [domain.low, *(high + 1 for _, high in ranges[:-1])]
    assert ranges[-1][1] == domain.high
    draw = random.Random(name)  # noqa: S311  (no secret)
    for low, high in ranges:
        told = athletes.told({**athletes.READY, "sport": "sprint"})
        ends = [concluded({**told, name: number}) for number in (low, draw.randint(low, high), high)]
        assert ends[0] == ends[1] == ends[2]


def test_a_program_is_told_the_next_screen_as_a_person_sees_it():
    answers = athletes.told(athletes.READY)
    asked = {name: answers.get(name, UNKNOWN) for name in ("saddle-numbness", "bladder-bowel")}
    told = data(interview(asked, first(KNOWLEDGE)), first(KNOWLEDGE), plan(asked, KNOWLEDGE), None)["next"]
    assert (told["screen"], told["part"]["number"]) == ("emergency", 1)
    assert told["ticks"]
    assert [one["id"] for one in told["questions"]] == [one.id for one in LIST[2:]]
    whole = interview(answers, first(KNOWLEDGE))
    assert whole.next is None
    assert data(whole, first(KNOWLEDGE), plan(answers, KNOWLEDGE), None)["next"] is None


def test_a_program_is_told_how_a_check_is_done_and_where_it_is_drawn():
    drawn = {item.id for family in catalogue(KNOWLEDGE).families for item in family.items}
    checks = {one["id"]: one["check"] for one in questions(KNOWLEDGE)["questions"] if "check" in one}
    assert {"bridge-pain", "long-bridge-pain", "lunge-pain", "arabesque-pain", "stretch-test"} <= checks.keys()
    for check in checks.values():
        page, _, place = check["drawn_at"].partition("#item-")
        assert page == "exercises.html"
        assert place in drawn
        assert 1 <= len(check["steps"]) <= 4


def test_the_questions_of_the_screens_are_all_that_anybody_is_asked():
    told = questions(KNOWLEDGE)
    on = [name for screen in told["screens"] for name in screen["asks"]]
    assert len(on) == len(set(on))
    assert set(on) == {one.id for one in KNOWLEDGE.questions if not one.is_worked_out}
    long = {one["id"]: one["groups"] for one in told["questions"] if "groups" in one}
    assert "inflammation-signs" in long
