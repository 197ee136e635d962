"""What would change it: exact and smallest against brute force on small rule books, and borne out on the cases."""

import os
from dataclasses import replace
from itertools import combinations, product

import athletes
import pytest
from hypothesis import HealthCheck, assume, given, reject, settings
from hypothesis import strategies as st
from small_books import ASKED, LOADS, answers, in_order, small_books

from engine.explain.change import Aim, change
from engine.explain.goals import FindingLifted, Holds
from engine.explain.search import ChangeSpace, Fact, smallest
from engine.explain.target import ItemTarget, read_target
from engine.ground import GroundProgram, ground
from engine.history import current
from engine.infer import Inference
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.vocabulary.conclusions import Referral
from language.domains import YES
from language.errors import KnowledgeError
from language.questions import UNKNOWN
from reports.explain import change_text
from reports.explain.voice import Voice

few = settings(
    max_examples=int(os.environ.get("SITBONE_EXAMPLES", "1000")) // 40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


class Bare(Holds):
    """A finding holds, in a rule book that makes no plan."""

    def is_reached(self, node):
        return node.outcome.holds(self.finding)

    def in_the_way(self, node):
        return [node.missing(self.finding)]


class BareLifted(FindingLifted):
    """A finding does not hold, in a rule book that makes no plan."""

    def is_reached(self, node):
        return not self._stands(node)

    def in_the_way(self, node):
        return [node.breaking(self.finding, possible=self.for_sure)]


def reached(goal, outcome):
    if isinstance(goal, BareLifted):
        could = any(found.finding.key == goal.finding.key for found in outcome.possibilities)
        return not outcome.holds(goal.finding) and not (goal.for_sure and could)
    return outcome.holds(goal.finding)


def by_brute_force(inference, told, goal, most):
    """Return the sizes and sets of facts of all smallest changes, by trying every one with the engine."""
    space = ChangeSpace(GroundProgram(inference.knowledge), told)
    options = {}
    for name in ASKED:
        if not KNOWLEDGE.question(name).is_changeable:
            continue
        if name == "provoked-by":
            if told[name] is UNKNOWN:
                lists = [in_order(KNOWLEDGE.question(name), some) for some in ([], [LOADS[0]], [LOADS[1]], LOADS)]
                options[Fact(name)] = [(name, some) for some in lists]
            else:
                for load in LOADS:
                    options[Fact(name, load)] = [(name, load)]
            continue
        options[Fact(name)] = [(name, value) for value, _ in space.values(Fact(name)) if told[name] != value]
    for size in range(1, most + 1):
        found = set()
        for facts in combinations(options, size):
            for values in product(*(options[fact] for fact in facts)):
                if reached(goal, inference.infer(changed(told, facts, values))):
                    found.add(frozenset(facts))
                    break
        if found:
            return size, found
    return most, set()


def changed(told, facts, values):
    after = dict(told)
    for fact, (name, value) in zip(facts, values, strict=True):
        if fact.entry is None:
            after[name] = value
        else:
            held = set(after[name]) ^ {value}
            after[name] = in_order(KNOWLEDGE.question(name), held)
    return after


@few
@given(small_books(), answers(), st.data())
def test_the_sets_are_all_the_smallest_that_there_are(rules, told, data):
    try:
        inference = Inference(KNOWLEDGE.with_rules(rules))
    except KnowledgeError:
        reject()
    outcome = inference.infer(told)
    finding = data.draw(st.sampled_from([rule.then for rule in rules]))
    for_sure = data.draw(st.booleans())
    goal = BareLifted(finding, for_sure) if outcome.holds(finding) else Bare(finding)
    assume(not reached(goal, outcome))
    result = smallest(GroundProgram(KNOWLEDGE.with_rules(rules)), told, goal, MOST)
    space = ChangeSpace(GroundProgram(KNOWLEDGE.with_rules(rules)), told)
    size, wanted = by_brute_force(inference, told, goal, MOST)
    assert result.is_whole
    assert (result.size, {space.units(one) for one in result.sets}) == (size, wanted)
    for changes in result.sets:
        assert reached(goal, inference.infer(space.told(changes)))


CASES = {path.stem: athletes.told(athletes.case(path)["answers"]) for path in athletes.CASES}
SAMPLED = ("opening-poster-mid-season", "bounds-lunge-4", "irritable-little-known", "distance-runner-30", "desk-worker")
MOST = 3
ITEMS = (
    "nordic-curl",
    "double-leg-bridge",
    "romanian-deadlift",
    "maximum-sprint",
    "walk-jog",
    "easy-flat-run",
    "rack-pull",
)


@pytest.mark.parametrize("said", [{"fixed": ""}, {"changes": "it falls with rest"}], ids=["neither", "both"])
def test_a_question_says_either_why_its_answer_can_change_or_why_it_is_fixed(said):
    with pytest.raises(KnowledgeError, match=r"age.*must say either why"):
        replace(KNOWLEDGE.question("age"), **said)


TOGETHER = {
    "refer-unprovoked",
    *(f"refer-{sign}-and-jumping" for sign in ("groin", "standing", "hopping", "tender-bone")),
}
"""Rules that refer for what loads bring on, together with signs that cannot change."""


def test_what_can_refer_is_never_offered():
    """A red flag is looked at by a clinician; no explanation says which other answer would make it go away."""
    read_by_referrals = {
        found.id
        for clause in ground(KNOWLEDGE).clauses
        if isinstance(clause.conclusion, Referral) and clause.rule.id not in TOGETHER
        for need in clause.needs
        for found in QUESTIONS
        if need.premise.finding is found.asks
    }
    assert not any(KNOWLEDGE.question(name).is_changeable for name in read_by_referrals)


@pytest.mark.parametrize("name", SAMPLED)
def test_each_set_is_borne_out_and_no_part_of_it_is_enough(name):
    made = plan(CASES[name], KNOWLEDGE)
    for item in ITEMS:
        found = change(made, ItemTarget(CATALOGUE[item]))
        for one in found.sets[:3]:
            assert all(part.question.is_changeable for part in one)
            assert shows(found.aim, plan(with_changes(made, one), KNOWLEDGE), item)
            for left in range(len(one)):
                assert not shows(found.aim, plan(with_changes(made, (*one[:left], *one[left + 1 :])), KNOWLEDGE), item)


def with_changes(made, parts):
    told = dict(made.outcome.told)
    for part in parts:
        if part.entry is not None:
            held = set(told[part.question.id]) | {part.entry}
            if part.values[0] is not YES:
                held -= {part.entry}
            told[part.question.id] = in_order(part.question, held)
        elif part.question.takes_several:
            told[part.question.id] = part.values
        else:
            told[part.question.id] = part.values[0]
    return told


def shows(aim, made, item):
    state = made.item(item).state
    allowed = made.decision is Decision.PLAN and state in (ItemState.POSSIBLE, ItemState.CHOSEN)
    return {
        Aim.ALLOWED: allowed,
        Aim.PLANNED: state is ItemState.CHOSEN,
        Aim.OUT: made.decision is Decision.PLAN and state is not ItemState.CHOSEN,
    }[aim]


@pytest.mark.parametrize("name", SAMPLED[:3])
def test_no_single_change_was_overlooked(name):
    """Every single value of every answer that can change is tried with the whole planning."""
    made = plan(CASES[name], KNOWLEDGE)
    found = {item: change(made, ItemTarget(CATALOGUE[item])) for item in ITEMS[:4]}
    space = ChangeSpace(ground(made.outcome.knowledge), made.outcome.told)
    looked_for = {
        item: changes for item, changes in found.items() if changes.aim in (Aim.ALLOWED, Aim.PLANNED, Aim.OUT)
    }
    for fact, value in space.all_settings:
        if not space.is_so((fact, value), made.outcome.told):
            after = plan(space.told({fact: value}), KNOWLEDGE)
            for item, changes in looked_for.items():
                if shows(changes.aim, after, item):
                    assert changes.size == 1
                    assert any(part.question.id == fact.question for one in changes.sets for part in one)


def test_numbers_are_told_as_ranges_and_a_referral_is_nothing_to_change():
    made = plan(CASES["bounds-lunge-4"], KNOWLEDGE)
    (part,) = change(made, read_target("stage 3", KNOWLEDGE)).sets[0]
    assert (part.question.id, part.now, part.values[0], part.ranges) == ("lunge-pain", 4, 3, ((0, 3),))
    referred = plan(CASES["saddle-numbness"], KNOWLEDGE)
    assert change(referred, read_target("nordic", KNOWLEDGE)).aim is Aim.REFERRED
    assert change(made, read_target("referral", KNOWLEDGE)).aim is Aim.REFERRED


REFERRED = [path.stem for path in athletes.CASES if athletes.case(path)["expected"].get("decision") == "referral"]


@pytest.mark.parametrize("name", REFERRED[::8])
def test_nobody_who_is_to_be_seen_is_offered_an_answer_that_would_end_it(name):
    document = next(athletes.case(path) for path in athletes.CASES if path.stem == name)
    made = plan(current(athletes.history(document), KNOWLEDGE).told, KNOWLEDGE)
    assert {change(made, ItemTarget(CATALOGUE[item])).aim for item in ITEMS} == {Aim.REFERRED}


def test_when_nothing_would_do_it_says_how_far_it_looked():
    made = plan(CASES["opening-poster-mid-season"], KNOWLEDGE)
    fixed = change(made, read_target("sound-leg-training", KNOWLEDGE))
    assert (fixed.sets, fixed.is_whole) == ((), True)
    assert fixed.barring
    cut = change(made, read_target("walk-jog", KNOWLEDGE))
    assert (cut.sets, cut.size, cut.is_whole) == ((), 1, False)


def test_what_only_waits_for_an_answer_is_not_said_to_be_out_of_reach():
    """Of a question that could send to a doctor no answer is offered; that it must be answered first is said."""
    path = next(path for path in athletes.CASES if path.stem == "check-in-nothing-answered")
    made = plan(current(athletes.history(athletes.case(path)), KNOWLEDGE).told, KNOWLEDGE)
    found = change(made, read_target("front plank", KNOWLEDGE))
    assert made.decision is Decision.MORE_ANSWERS
    assert not found.sets
    told = " ".join(line.text for line in change_text.lines(found, Voice()))
    assert made.needed[0].text in told
    assert "Nothing that you can change" not in told
