"""The interview asks what can change the plan, and no more; and every way through it leads to the same case."""

import os
import random
from dataclasses import replace
from itertools import pairwise

import athletes
import pytest
from effects import effect
from two_plans import TwoPlans

from engine.ground import ground
from engine.interview import path as walk
from engine.interview.log import EventKind, answered, outdated, standing, stopped, values, withdrawn
from engine.interview.path import decisive, first, interview, next_question, part, stakes_of
from engine.interview.prospect import Prospect
from engine.interview.why import cost, why
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES
from kb.rules.emergencies import SIGNS
from kb.vocabulary.conclusions import Meanwhile
from language.domains import NO, UNSURE, YES
from language.findings import Conclusion
from language.levels import Tier, Urgency
from language.questions import NOT_APPLICABLE, UNKNOWN, Topic

AT = "2026-11-22T10:00:00+00:00"
READY = athletes.told(athletes.READY)
READ_BY_THE_PLAN = {"doing-now", "equipment", "taken-doses", "activities", "activities-go"}
TRIED = set()
THOROUGH = int(os.environ.get("SITBONE_EXAMPLES", "0")) > 1000


def straight_through(source):
    """Answer what is asked from a source, "not sure" where it has nothing; return the answers in the order asked."""
    given = {}
    while (asked := interview(given, first(KNOWLEDGE)).next) is not None:
        given[asked.id] = source.get(asked.id, UNKNOWN)
    return given


def case_answers(path):
    return athletes.told(athletes.case(path)["answers"])


def every_answer(asked):
    """Return the answers to a question that tell athletes apart: of a number both ends of each cell."""
    one = ground(KNOWLEDGE).spaces[asked.id]
    ends = tuple(dict.fromkeys(end for start in one.starts for end in one.cell(start)))
    values = asked.lists() if asked.takes_several else ends or one.values
    return (*values, NOT_APPLICABLE) if asked.may_not_apply else values


def someone(seed):
    """Return the answers of a person made up at random: half like a ready athlete, some not sure, few red flags."""
    chance = random.Random(seed)  # noqa: S311
    told = {}
    for asked in first(KNOWLEDGE).questions:
        usual = READY.get(asked.id, UNKNOWN)
        other = UNKNOWN if chance.random() < 0.25 else chance.choice(every_answer(asked))
        told[asked.id] = usual if chance.random() < (0.97 if asked.topic is Topic.SAFETY else 0.55) else other
    return told


CASES = {path.stem: path for path in athletes.CASES}
PEOPLE = [*CASES, *range(60)] if THOROUGH else [*list(CASES)[::60], *range(2)]


def told_by(person):
    """Return the answers of a case, by its name, or of a person made up from a number."""
    return someone(person) if isinstance(person, int) else case_answers(CASES[person])


def points(source):
    """Yield each question that is asked, with the answers before it."""
    given = {}
    while (asked := interview(given, first(KNOWLEDGE)).next) is not None:
        yield asked, dict(given)
        given[asked.id] = source.get(asked.id, UNKNOWN)


@pytest.fixture(scope="module")
def two_plans():
    return TwoPlans()


@pytest.mark.parametrize("person", PEOPLE)
def test_every_question_that_is_asked_could_change_the_plan(person, two_plans):
    """There are two athletes who answered alike so far, and now answer this question differently and nothing else.

    What is asked only to be written down, or to say more of a sport, changes nothing that is permitted: other tests show what
    it changes.
    """
    for asked, base in points(told_by(person)):
        if asked.is_recorded:
            continue
        point = (asked.id, tuple(base.items()))
        if point not in TRIED:
            TRIED.add(point)
            assert two_plans.after(base, {asked.id}) is not None, f"{asked.id} after {list(base)}"


@pytest.mark.parametrize("person", [*CASES, *range(300)] if THOROUGH else [*list(CASES)[::16], *range(8)])
def test_nothing_that_could_change_the_plan_is_left_out(person, two_plans):
    """However the questions that were not asked are answered, the plan stays: proven over all ways to answer them.

    But for the checks that must not be tried now: they stay unknown.
    """
    given = straight_through(told_by(person))
    given |= {asked.id: UNKNOWN for asked in interview(given, first(KNOWLEDGE)).spared}
    left = {asked.id for asked in first(KNOWLEDGE).questions if asked.id not in given}
    if interview(given, first(KNOWLEDGE)).prospect is Prospect.REFERRED:
        assert two_plans.is_urgency_settled(given, left)
    else:
        assert two_plans.after(given, left) is None


def flagged(seed):
    """Return the answers of a ready athlete to whom up to four safety questions were answered in any way at all."""
    chance = random.Random(seed)  # noqa: S311
    asked = [one for one in first(KNOWLEDGE).questions if one.topic in (Topic.EMERGENCY, Topic.SAFETY)]
    some = chance.sample(asked, chance.randint(1, 4))
    return {**READY, **{one.id: chance.choice([UNKNOWN, *every_answer(one)]) for one in some}}


@pytest.mark.parametrize("seed", range(2000 if THOROUGH else 30))
def test_an_interview_ends_with_the_urgency_and_the_instructions_of_the_full_answers(seed):
    full = flagged(seed)
    given = straight_through(full)
    spared = {asked.id: UNKNOWN for asked in interview(given, first(KNOWLEDGE)).spared}
    ended, whole = plan(given, KNOWLEDGE), plan({**full, **given, **spared}, KNOWLEDGE)
    assert bool(ended.referrals) == bool(whole.referrals)
    if whole.referrals:
        assert ended.referrals[0]["urgency"] is whole.referrals[0]["urgency"]
        if whole.referrals[0]["urgency"] is not Urgency.NOW:
            ends, is_told = ({one["what"] for one in made.outcome.all(Meanwhile)} for made in (ended, whole))
            assert ends == is_told


def test_a_swollen_leg_without_a_reason_for_a_clot_is_asked_for_and_seen_today():
    """A referral for now that holds while the reasons are not told waits until they are."""
    given = straight_through({**READY, "leg-swelling": YES, "clot-risks": KNOWLEDGE.question("clot-risks").read([])})
    assert "clot-risks" in given
    assert plan(given, KNOWLEDGE).referrals[0]["urgency"] is Urgency.TODAY


def test_safety_is_asked_first_and_in_its_order():
    asked = [KNOWLEDGE.question(name) for name in straight_through(READY)]
    early = [found for found in asked if found.topic in (Topic.EMERGENCY, Topic.SAFETY)]
    late = {"bone-checked", "loading-weeks", "trend"}
    safety = [found for found in early if found.id not in late]
    assert [found for found in asked[: len(safety) + 1] if found.id != "side"] == safety
    assert asked[: len(SIGNS)] == [found for found in asked if found.topic is Topic.EMERGENCY][: len(SIGNS)]
    turns = [KNOWLEDGE.turn(found) for found in asked]
    assert turns == sorted(turns)


EMERGENCY_LIST = [sign.told for sign in SIGNS]


@pytest.mark.parametrize("value", [YES, NO, UNSURE], ids=lambda value: value.code)
@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.of.code)
def test_the_emergency_list_is_asked_whole_whatever_is_answered_to_one_sign(sign, value):
    given = straight_through(
        {**READY, KNOWLEDGE.asking(sign.told).id: value, KNOWLEDGE.asking(sign.checked).id: UNSURE}
    )
    assert {KNOWLEDGE.asking(told).id for told in EMERGENCY_LIST} <= given.keys()
    assert (KNOWLEDGE.asking(sign.checked).id in given) == (value is UNSURE)
    made = plan(given, KNOWLEDGE)
    assert (made.decision is Decision.REFERRAL) == (value is not NO)
    if value is not NO:
        assert made.referrals[0]["urgency"] in (Urgency.NOW, Urgency.TODAY)
    if value is UNSURE:
        assert made.referrals[0]["urgency"] is Urgency.TODAY


def test_what_must_be_seen_now_ends_the_interview_after_the_emergency_list():
    given = straight_through(
        {**READY, "saddle-numbness": YES, "cauda-since": KNOWLEDGE.question("cauda-since").read("new")}
    )
    assert {KNOWLEDGE.question(name).topic for name in given} == {Topic.EMERGENCY}


@pytest.mark.parametrize("name", ["pop", "onset", "night-pain", "fluoroquinolone"])
def test_a_lesser_flag_told_first_never_hides_an_emergency(name):
    lesser = {"onset": KNOWLEDGE.question("onset").read("sudden")}.get(name, YES)
    given = straight_through(
        {**READY, name: lesser, "leg-swelling": YES, "clot-risks": KNOWLEDGE.question("clot-risks").read([])}
    )
    assert plan(given, KNOWLEDGE).referrals[0]["urgency"].rank >= Urgency.TODAY.rank


def test_an_interview_that_ends_at_the_first_referral_is_found(two_plans, monkeypatch):
    """The fault that a review found, put back on purpose: what refers for some weeks hides what must be seen sooner."""
    elsewhere = {**READY, "pain-site": KNOWLEDGE.question("pain-site").read("groin")}

    def left(given):
        return {asked.id for asked in first(KNOWLEDGE).questions if asked.id not in given}

    whole = straight_through(elsewhere)
    assert two_plans.is_urgency_settled(whole, left(whole))
    as_it_is = walk._remembered

    def ending_at_once(this, told):
        point = as_it_is(this, told)
        return replace(point, order=()) if point.prospect is Prospect.REFERRED else point

    monkeypatch.setattr(walk, "_remembered", ending_at_once)
    short = straight_through(elsewhere)
    assert next(reversed(short)) == "pain-site"
    assert not two_plans.is_urgency_settled(short, left(short))


def test_whether_a_growing_bone_was_looked_at_is_not_asked_of_a_grown_up_who_must_be_seen():
    """What holds until then rests on other answers: the rules for those before 18 can no longer fire."""
    told = athletes.told(athletes.case(CASES["old-tear-and-numb"])["answers"])
    asked = straight_through(told)
    assert "growth-checked" not in asked
    young = straight_through({**told, "age": 17})
    assert "growth-checked" in young


def test_checks_are_asked_from_the_lightest_to_the_heaviest():
    tests = [name for name in straight_through(READY) if KNOWLEDGE.question(name).is_tried]
    assert tests[:4] == ["bridge-pain", "long-bridge-pain", "lunge-pain", "arabesque-pain"]


def test_no_part_is_taken_up_twice():
    for path in athletes.some(24):
        parts = [KNOWLEDGE.screen(KNOWLEDGE.question(name)).part for name in straight_through(case_answers(path))]
        assert sum(one != other for one, other in pairwise(parts)) + 1 == len(set(parts)), path.stem


SUDDEN = {"onset": KNOWLEDGE.question("onset").read("sudden"), "pain-weeks": 1}
RED_FLAGS = {
    "pop": {"pop": YES, **SUDDEN},
    "forced-to-stop": {"forced-to-stop": YES, **SUDDEN},
    "bruising": {"bruising": YES},
    "saddle-numbness": {"saddle-numbness": YES},
    "bladder-bowel": {"bladder-bowel": YES},
    "both-legs": {"both-legs": YES},
    "leg-weakness": {"leg-weakness": YES},
    "night-pain": {"night-pain": YES},
    "fluoroquinolone": {"fluoroquinolone": YES},
    "age": {"age": 15},
}
RAISING = {"side", "other-signs", "provoked-by", "sitting-minutes", "running-now", "easy-run-pain"}
"""What is asked after a red flag beside the questions of safety: it can raise the urgency, or what to do until seen."""


@pytest.mark.parametrize("flagged", RED_FLAGS.values(), ids=RED_FLAGS)
def test_a_red_flag_ends_the_interview_when_nothing_open_could_raise_its_urgency(flagged):
    given = straight_through({**READY, **flagged})
    here = interview(given, first(KNOWLEDGE))
    beside = {name for name in given if KNOWLEDGE.question(name).topic not in (Topic.EMERGENCY, Topic.SAFETY)}
    assert beside <= RAISING
    assert (here.prospect, here.next, here.missing) == (Prospect.REFERRED, None, ())
    assert plan(given, KNOWLEDGE).decision is Decision.REFERRAL
    assert len(given) < 0.7 * len(straight_through(READY))
    assert (
        plan(given, KNOWLEDGE).referrals[0]["urgency"] is plan({**READY, **flagged}, KNOWLEDGE).referrals[0]["urgency"]
    )


def test_a_question_that_no_rule_waits_for_is_not_asked(two_plans):
    new, old = straight_through(READY), straight_through({**READY, "loading-weeks": 14})
    assert "trend" not in new
    assert two_plans.after(new, {"trend"}) is None
    assert "trend" in old
    assert two_plans.after({name: given for name, given in old.items() if name != "trend"}, {"trend"}) is not None


def test_the_legs_are_not_compared_when_both_are_sore():
    one = straight_through(READY)
    both = straight_through({**READY, "side": KNOWLEDGE.question("side").read("both")})
    assert ("sides-equal" in one, "bridge-repetitions" in one) == (True, True)
    assert ("sides-equal" in both, "bridge-repetitions" in both) == (False, True)


def test_a_change_keeps_what_still_applies_and_asks_only_what_it_opened():
    given = straight_through(READY)
    log = ()
    for name, value in given.items():
        log = answered(log, KNOWLEDGE.question(name), value, AT, KNOWLEDGE)
    log = answered(log, KNOWLEDGE.question("side"), KNOWLEDGE.question("side").read("both"), AT, KNOWLEDGE)
    here = interview(values(log, KNOWLEDGE), first(KNOWLEDGE))
    assert not here.missing
    assert list(here.set_aside) == ["sides-equal"]
    assert here.answers.keys() == given.keys() - {"sides-equal"}
    back = interview(
        values(answered(log, KNOWLEDGE.question("side"), READY["side"], AT, KNOWLEDGE), KNOWLEDGE), first(KNOWLEDGE)
    )
    assert (dict(back.answers), back.missing, dict(back.set_aside)) == (given, (), {})


def test_the_log_is_only_ever_added_to():
    one = answered((), KNOWLEDGE.question("pop"), NO, AT, KNOWLEDGE)
    two = answered(one, KNOWLEDGE.question("pop"), YES, AT, KNOWLEDGE)
    three = withdrawn(two, "pop", AT, KNOWLEDGE)
    four = stopped(three, AT, KNOWLEDGE)
    assert [event.did for event in four] == [
        EventKind.ANSWERED,
        EventKind.CHANGED,
        EventKind.WITHDRAWN,
        EventKind.STOPPED,
    ]
    assert four[:3] == three
    assert three[:2] == two
    assert (values(one, KNOWLEDGE), values(two, KNOWLEDGE), values(three, KNOWLEDGE)) == ({"pop": NO}, {"pop": YES}, {})
    assert answered(two, KNOWLEDGE.question("pop"), YES, AT, KNOWLEDGE) is two
    assert withdrawn(three, "pop", AT, KNOWLEDGE) is three


def test_the_next_question_follows_from_the_log_alone():
    log = answered((), KNOWLEDGE.question("saddle-numbness"), NO, AT, KNOWLEDGE)
    other = answered(
        answered((), KNOWLEDGE.question("saddle-numbness"), UNSURE, "1999", KNOWLEDGE),
        KNOWLEDGE.question("saddle-numbness"),
        NO,
        "2001",
        KNOWLEDGE,
    )
    assert next_question((), first(KNOWLEDGE)).id == "saddle-numbness"
    assert (
        next_question(log, first(KNOWLEDGE))
        == next_question(log, first(KNOWLEDGE))
        == next_question(other, first(KNOWLEDGE))
    )


def test_an_answer_to_a_question_that_has_changed_is_asked_again(monkeypatch):
    log = answered(
        answered((), KNOWLEDGE.question("saddle-numbness"), NO, AT, KNOWLEDGE),
        KNOWLEDGE.question("bladder-bowel"),
        NO,
        AT,
        KNOWLEDGE,
    )
    monkeypatch.setattr(
        "engine.interview.log.fingerprint",
        lambda asked: "new" if asked.id == "bladder-bowel" else standing(log)[asked.id].asked,
    )
    assert outdated(log, KNOWLEDGE) == {"bladder-bowel": NO}
    assert next_question(log, first(KNOWLEDGE)).id == "bladder-bowel"
    again = answered(log, KNOWLEDGE.question("bladder-bowel"), NO, AT, KNOWLEDGE)
    assert (outdated(again, KNOWLEDGE), values(again, KNOWLEDGE)["bladder-bowel"]) == ({}, NO)


def test_another_red_flag_that_was_told_before_counts_all_the_same():
    given = {**straight_through(READY), "cold-leg": YES, "night-pain": YES, "bruising": YES}
    here = interview(given, first(KNOWLEDGE))
    assert {"cold-leg", "night-pain", "bruising"} <= here.answers.keys()
    found = {referral["flag"].code for referral in plan(here.answers, KNOWLEDGE).referrals}
    assert found >= {"ischaemia", "avulsion", "serious-illness"}


def test_when_no_plan_can_come_of_it_only_what_could_refer_is_asked():
    here = interview(straight_through({**READY, "numbness": UNKNOWN}), first(KNOWLEDGE))
    assert here.prospect is Prospect.NO_PLAN
    assert here.answers.keys() < straight_through(READY).keys()
    assert {"leg-swelling", "pain-site"} <= here.answers.keys()
    assert not {"equipment", "season", "irritants"} & here.answers.keys()
    assert plan(here.answers, KNOWLEDGE).decision is Decision.MORE_ANSWERS


def test_parts_are_counted_in_order():
    parts = [part(KNOWLEDGE.question(name), first(KNOWLEDGE)) for name in straight_through(READY)]
    assert [found.number for found in parts] == sorted(found.number for found in parts)
    assert {found.of for found in parts} == {len(first(KNOWLEDGE).parts)}
    assert parts[0].title == KNOWLEDGE.screens[0].part


def said(asked, answers):
    found = why(asked, answers, first(KNOWLEDGE))
    return [*found.changes, found.unsure]


@pytest.mark.parametrize("path", athletes.some(40), ids=lambda path: path.stem)
def test_why_says_in_two_short_sentences_what_hangs_on_it(path):
    ids = {rule.id for rule in RULES} | set(CATALOGUE)
    for asked, base in points(case_answers(path)):
        found = why(asked, base, first(KNOWLEDGE))
        assert len(found.changes) == 2
        for sentence in said(asked, base):
            assert sentence.endswith((".", "?"))
            assert len(sentence.split()) <= 25, sentence
            assert not {word.strip(".,;:()") for word in sentence.split()} & {name for name in ids if "-" in name}
        assert set(found.rules) <= {rule.id for rule in RULES}
        assert found.rules or asked.id in READ_BY_THE_PLAN


def test_why_names_the_warning_or_the_items_at_stake():
    base = {}
    texts = {}
    for asked in iter(lambda: interview(base, first(KNOWLEDGE)).next, None):
        texts[asked.id] = " ".join(said(asked, base))
        base[asked.id] = READY[asked.id]
    assert "emergency department now: nerves low in the back may be squeezed" in texts["saddle-numbness"]
    assert "stage 2 (slow strength)" in texts["bridge-pain"]
    assert "stage 4 (speed and sport)" in " ".join(texts.values())
    assert "whatever you name" in texts["irritants"]
    assert "Walk and jog by turns" in texts["easy-run-pain"]
    assert "gentle dose" in texts["sleep-hours"]


def test_what_is_said_of_not_being_sure_is_true():
    base = {}
    for asked in iter(lambda: interview(base, first(KNOWLEDGE)).next, None):
        words = why(asked, base, first(KNOWLEDGE)).unsure
        made = plan({**READY, asked.id: UNKNOWN}, KNOWLEDGE)
        if words.startswith("A simple check"):
            check = next(KNOWLEDGE.asking(sign.checked) for sign in SIGNS if sign.told is asked.asks)
            later = dict.fromkeys(KNOWLEDGE.screen(asked).asks, NO)
            assert interview({**later, **base, asked.id: asked.unsure}, first(KNOWLEDGE)).next is check
        elif words.startswith("You should then be seen"):
            assert plan({**READY, asked.id: asked.unsure}, KNOWLEDGE).decision is Decision.REFERRAL
        elif words.startswith("No plan is made"):
            assert made.decision is Decision.MORE_ANSWERS, asked.id
        elif words == "Until you know, only gentle holds to start with can be tried.":
            assert made.decision is Decision.PLAN
            assert all(item.exercise.is_start for item in made.chosen if item.tier is Tier.ESSENTIAL)
        elif not words.startswith("It then counts"):
            assert made.decision is Decision.PLAN, asked.id
        base[asked.id] = READY.get(asked.id, UNKNOWN)


def test_what_it_costs_not_to_know_is_said_and_nothing_is_said_to_cost_nothing_that_does():
    for name in ("lunge-pain", "sleep-hours", "equipment", "irritants", "pop"):
        given = straight_through({**READY, name: UNKNOWN})
        words = cost(KNOWLEDGE.question(name), given, first(KNOWLEDGE))
        assert words != "Nothing in your plan hangs on it."
    given = straight_through(READY)
    idle = [asked for asked in first(KNOWLEDGE).questions if asked.id not in given]
    assert idle
    for asked in idle:
        assert cost(asked, given, first(KNOWLEDGE)) == "Nothing in your plan hangs on it."
        assert len({effect({**given, asked.id: value}) for value in every_answer(asked)}) == 1


def test_whatever_a_program_tells_that_is_only_asked_to_be_told_is_kept():
    noted = {"activities": ["tennis", "yoga"], "activities-go": ["tennis well"], "taken-well": ["double-leg-bridge"]}
    noted |= {"doing-now": ["double-leg-bridge"], "taken-doses": ["double-leg-bridge 3 x 10"]}
    given = {**READY, **athletes.told(noted)}
    recorded = {asked.id for asked in first(KNOWLEDGE).questions if asked.is_recorded}
    assert recorded <= given.keys()
    assert not recorded & interview(given, decisive(KNOWLEDGE)).set_aside.keys()
    asked = interview({name: given[name] for name in given.keys() - recorded}, decisive(KNOWLEDGE)).missing
    assert not [one.id for one in asked if one.is_recorded and not one.of]


def test_conclusions_at_stake_name_their_questions():
    here = stakes_of(athletes.told(athletes.SAFE), first(KNOWLEDGE))
    assert here.prospect is Prospect.OPEN
    assert all(isinstance(here.book.finding(bit), Conclusion) and some for bit, some in here.conclusions.items())
