"""Why and why not: for each case and each item of the catalogue a true and complete reason, checked against the engine.

Structure is checked for each item. That a reason is true and that all reasons together are complete is checked by changing
what is named and running again: each kind of reason once a case. On some cases; on every one with ``SITBONE_THOROUGH``.
"""

from functools import cache

import athletes
import pytest

from engine.explain.against import Obstacle
from engine.explain.checked import CheckOutcome, checks, checks_for
from engine.explain.explanation import ExplanationStatus, why, why_not
from engine.explain.goals import Allowed
from engine.explain.search import ChangeSpace, Node
from engine.explain.target import (
    DoseTarget,
    FindingTarget,
    ItemTarget,
    KindTarget,
    LoadTarget,
    RuleTarget,
    read_target,
)
from engine.ground import ground
from engine.infer import rule_book
from engine.planning.judge import counted, objections
from engine.planning.parts import Decision, ItemState
from engine.planning.pick import pick
from engine.verdicts import State
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.rules import RULES
from kb.vocabulary.answers import Irritates
from kb.vocabulary.conclusions import Contraindicated, Excluded, Stage
from kb.vocabulary.scales import Load
from language.domains import YES
from language.errors import AnswerError
from language.findings import Conclusion, Role
from language.questions import UNKNOWN, Question

RERUN = athletes.some(24)
STANDS = {
    ItemState.CHOSEN: ExplanationStatus.PLANNED,
    ItemState.POSSIBLE: ExplanationStatus.ALLOWED,
    ItemState.WITHHELD: ExplanationStatus.HELD_BACK,
    ItemState.NOT_YET: ExplanationStatus.LATER,
    ItemState.EXCLUDED: ExplanationStatus.OUT,
    ItemState.UNAVAILABLE: ExplanationStatus.LACKING,
}


def plan_of(path):
    return athletes.planned_first(path)


@pytest.fixture(scope="module", params=athletes.some(5), ids=lambda path: path.stem)
def made(request):
    return plan_of(request.param)


@pytest.fixture(scope="module")
def explained(made):
    return [(item, why_not(made, ItemTarget(item.exercise))) for item in made.items]


@cache
def blockers_of(path, name):
    """Return what stands in the way of an item in a case, looked for once."""
    return why_not(plan_of(path), ItemTarget(CATALOGUE[name])).blockers


def all_bases(basis):
    yield basis
    for step in basis.steps:
        for premise in step.premises:
            yield from all_bases(premise)


def all_misses(missing):
    yield missing
    for way in missing.ways:
        for lack in way.lacks:
            for below in lack.misses:
                yield from all_misses(below)


def check_basis(basis, outcome):
    """Whatever an argument mentions was told or inferred, and each of its steps fired."""
    fired = {id(firing) for firing in outcome.firings}
    for one in all_bases(basis):
        assert outcome.holds(one.finding)
        assert one.is_told == (not isinstance(one.finding, Conclusion))
        assert one.is_told or one.steps
        for step in one.steps:
            assert id(step.firing) in fired
            assert [premise.finding.key for premise in step.premises] == [fact.key for fact in step.firing.premises]


def check_miss(missing, outcome):
    """Whatever is said to be missing is, on every way that the rule book has, for what was read."""
    book = ground(outcome.knowledge)
    for one in all_misses(missing):
        assert not outcome.holds(one.finding)
        able = {clause.rule.id for clause in book.supporting_clauses.get(book.bit(one.finding), ())}
        assert {way.rule.id for way in one.ways} <= able
        for way in one.ways:
            assert way.lacks
            for lack in way.lacks:
                check_lack(lack, outcome)
    ranks = [way.distance for way in missing.ways]
    assert ranks == sorted(ranks)


def check_lack(lack, outcome):
    state = lack.state
    assert state.state is not State.MET
    if state.state is State.DEFEATED:
        assert lack.defeats
        assert all(outcome.holds(basis.finding) for basis in lack.defeats)
    elif issubclass(state.premise.finding, Conclusion):
        assert lack.misses
    elif state.state is State.UNANSWERED:
        assert all(outcome.told.get(question.id, UNKNOWN) is UNKNOWN for question in state.questions)
        assert state.questions
    else:
        assert all(outcome.holds(fact) for fact in state.read)


def test_every_item_has_a_why_and_what_is_not_planned_every_reason(made, explained):
    checked = set()
    for number, (item, found) in enumerate(explained):
        no_plan = item.state is ItemState.POSSIBLE and made.decision is not Decision.PLAN
        assert found.standing is (ExplanationStatus.NO_PLAN if no_plan else STANDS[item.state])
        assert bool(found.blockers) == (item.state is not ItemState.CHOSEN)
        if number % 4 == 0:
            decisive = [(blocker.bar, blocker.reason) for blocker in why(made, found.target).blockers]
            assert bool(decisive) == bool(found.blockers)
            assert all(one in [(blocker.bar, blocker.reason) for blocker in found.blockers] for one in decisive)
        against = [reason for _, reasons in objections(item.exercise, made.outcome) for reason in reasons]
        told = [
            blocker.reason for blocker in found.blockers if blocker.bar is not Obstacle.WITH_STAGE and blocker.reason
        ]
        assert all(reason in told for reason in against)
        for basis in (*(part.basis for part in found.parts), *(blocker.basis for blocker in found.blockers)):
            if basis is not None and basis.finding.key not in checked:
                checked.add(basis.finding.key)
                check_basis(basis, made.outcome)


def test_what_is_missing_is_missing_on_every_way(made, explained):
    seen = set()
    for _, found in explained:
        for blocker in found.blockers:
            for missing in (*blocker.misses, *(blocker.passed.misses if blocker.passed else ())):
                if missing.finding.key not in seen:
                    seen.add(missing.finding.key)
                    check_miss(missing, made.outcome)


def test_nearest_comes_first_and_what_stands_above_all_before_it(explained):
    for _, found in explained:
        blockers = found.blockers
        above = [blocker.bar in (Obstacle.REFERRAL, Obstacle.NO_PLAN) for blocker in blockers]
        assert above == sorted(above, reverse=True)
        rest = [blocker.distance for blocker, first in zip(blockers, above, strict=True) if not first]
        assert rest == sorted(rest)


@pytest.mark.parametrize("path", RERUN, ids=lambda path: path.stem)
def test_a_reason_goes_when_what_it_names_changes_and_not_before(path, monkeypatch):
    """For each kind of reason: while nothing that it names changes the item stays out; with one change the reason is gone."""
    monkeypatch.setattr(Question, "is_changeable", True)  # what is fixed can be other in another athlete
    made = plan_of(path)
    space = ChangeSpace(ground(made.outcome.knowledge), made.outcome.told)
    root = Node(space, {})
    seen = set()
    for item in made.items:
        goal = Allowed(item.exercise)
        for blocker in blockers_of(path, item.exercise.id):
            reason = blocker.reason
            if reason is None or blocker.bar in (Obstacle.WITH_STAGE, Obstacle.NO_PLAN):
                continue
            about = (
                type(reason.finding) if isinstance(reason.finding, Excluded) else reason.finding and reason.finding.key
            )
            kind = (blocker.bar, about, reason.lacks, bool(reason.path))
            if kind in seen:
                continue
            seen.add(kind)
            moving = goal.moving(reason, root)
            assert moving, f"nothing could move {kind} of {item.exercise.id}"
            named = named_facts(blocker, item.exercise)
            assert {(fact.question, fact.entry) for fact, _ in moving} & named
            after = repaired(goal, reason, space)
            assert is_gone(reason, after, goal), kind


def named_facts(blocker, exercise):
    """Return the questions and entries that a reason names, down to the answers."""
    findings = [
        fact for basis in (blocker.basis,) if basis is not None for step in all_bases(basis) for fact in [step.finding]
    ]
    for missing in blocker.misses:
        for one in all_misses(missing):
            for way in one.ways:
                findings += [lack.state.premise.pattern for lack in way.lacks]
                findings += [state.premise.pattern for state in way.met]
    for way in blocker.also:
        findings += [lack.state.premise.pattern for lack in way.lacks]
        for lack in way.lacks:
            for below in lack.misses:
                findings += [
                    one.state.premise.pattern for miss in all_misses(below) for w in miss.ways for one in w.lacks
                ]
    named = set()
    for finding in findings:
        question = next((question for question in QUESTIONS if isinstance(finding, question.asks)), None)
        if question is not None:
            entries = question.domain.values() if question.takes_several else (None,)
            named |= {(question.id, entry) for entry in entries}
    if blocker.reason is not None and blocker.reason.lacks:
        named |= {("equipment", thing) for thing in exercise.equipment} | {("doing-now", exercise.id)}
    if blocker.reason is not None:
        for question in blocker.reason.questions:
            entries = question.domain.values() if question.takes_several else (None,)
            named |= {(question.id, entry) for entry in entries}
    return named


def repaired(goal, reason, space):
    """Return the engine's outcome for the first athlete found for whom a reason is gone, changing what could move it."""
    waiting = [{}]
    for _ in range(4000):
        changes = waiting.pop()
        node = Node(space, changes)
        if is_gone(reason, node.outcome, goal):
            return rule_book(KNOWLEDGE).infer(space.told(changes))
        waiting += [{**changes, fact: value} for fact, value in reversed(goal.moving(reason, node))]
    raise AssertionError(reason)


def is_gone(reason, outcome, goal):
    if reason.path:
        return not outcome.holds(Irritates(item=reason.path[-1], present=YES))
    if reason.finding is None:
        left = [one for _, reasons in objections(goal.exercise, outcome) for one in reasons]
        return all(one.lacks != reason.lacks for one in left)
    if reason.missing:
        return outcome.holds(reason.finding)
    could = any(one.finding.key == reason.finding.key for one in outcome.possibilities)
    return not outcome.holds(reason.finding) and not could


@pytest.mark.parametrize("path", RERUN, ids=lambda path: path.stem)
def test_what_was_passed_over_is_picked_when_the_others_are_gone(path):
    made = plan_of(path)
    if made.decision is not Decision.PLAN:
        return
    for item in made.in_state(ItemState.POSSIBLE):
        for blocker in blockers_of(path, item.exercise.id):
            passed = blocker.passed
            if passed is None or passed.winner is None:
                continue
            assert passed.winner.state is ItemState.CHOSEN
            alone = tuple(
                one for one in made.items if one is item or passed.purpose not in one.exercise.serves or one.purpose
            )
            without = tuple(one for one in alone if one.exercise is not passed.winner.exercise)
            allowed = tuple(replaced(one) for one in without)
            chosen = pick(allowed, made.outcome, made.outcome.all(Stage)[0]["stage"])
            assert all(one.exercise is not passed.winner.exercise for one in chosen)


def replaced(item):
    from dataclasses import replace

    return replace(item, state=ItemState.POSSIBLE) if item.state is ItemState.CHOSEN else item


@pytest.mark.parametrize("path", RERUN, ids=lambda path: path.stem)
def test_taking_back_an_answer_of_an_argument_takes_its_step_back(path):
    made = plan_of(path)
    seen = set()
    for item in made.chosen:
        for part in why(made, ItemTarget(item.exercise)).parts:
            step = part.basis.main if part.basis is not None else None
            if step is None or step.rule.id in seen:
                continue
            seen.add(step.rule.id)
            for fact in part.basis.told()[:2]:
                question = next(question for question in QUESTIONS if question.asks is type(fact))
                after = rule_book(KNOWLEDGE).infer({**made.outcome.told, question.id: UNKNOWN})
                keys = {firing.rule.id: [premise.key for premise in firing.premises] for firing in after.firings}
                chain = [one for one in part.basis.chain() if fact.key in {p.finding.key for p in one.premises}]
                assert all(keys.get(one.rule.id) != [p.finding.key for p in one.premises] for one in chain)


def test_every_rule_that_refers_or_forbids_is_checked_with_what_it_rests_on(made):
    found = checks(made)
    forbidding = {rule.id for rule in RULES if rule.then.role is Role.PROHIBITION}
    assert {check.rule.id for check in found} == forbidding
    for check in found:
        held = made.outcome.holds(check.conclusion)
        assert check.rests_on
        if check.found is CheckOutcome.PRESENT:
            assert held
        elif check.found is CheckOutcome.OPEN:
            assert check.questions
            assert all(made.outcome.told.get(question.id, UNKNOWN) is UNKNOWN for question in check.questions)
        else:
            assert all(state.state in (State.FAILED, State.DEFEATED) for state in check.rests_on)
    present = {check.conclusion.key for check in found if check.found is CheckOutcome.PRESENT}
    assert present == {
        fact.key for fact in made.outcome.facts if isinstance(fact, Conclusion) and fact.role is Role.PROHIBITION
    }


def test_what_is_planned_was_checked_against_all_that_could_put_it_out(made):
    for item in made.chosen:
        found = checks_for(made, item.exercise)
        for check in found:
            tried_gently = {asked.id for asked in check.questions if item.exercise.id in asked.not_assumed}
            assert check.found is CheckOutcome.ABSENT or (check.found is CheckOutcome.OPEN and tried_gently), (
                check.rule.id
            )
        loads = {check.conclusion["load"] for check in found if "load" in check.conclusion}
        possible = {rule.then["load"] for rule in RULES if "load" in rule.then and isinstance(rule.then["load"], Load)}
        assert set(counted(item.exercise, made.outcome)) & possible <= loads


NAMED = {
    "nordic": ItemTarget,
    "Nordic curl": ItemTarget,
    "easy running": ItemTarget,
    "dose nordic": DoseTarget,
    "dose of heel-dig hold": DoseTarget,
    "stage": KindTarget,
    "Stage 3": FindingTarget,
    "slow strength": FindingTarget,
    "no sprint days": FindingTarget,
    "referral": KindTarget,
    "cauda equina": FindingTarget,
    "fast running": LoadTarget,
    "stretch": LoadTarget,
    "irritability": KindTarget,
    "time": KindTarget,
    "MayDose isometric full": FindingTarget,
    "enter-stage-3": RuleTarget,
}


@pytest.mark.parametrize("text", NAMED)
def test_people_name_things_in_their_own_way(text):
    assert type(read_target(text, KNOWLEDGE)) is NAMED[text]


@pytest.mark.parametrize("exercise", CATALOGUE.values(), ids=lambda exercise: exercise.id)
def test_every_item_is_found_by_its_id_its_name_and_what_is_typed_for_it(exercise):
    for text in (exercise.id, exercise.name, exercise.name.upper(), ItemTarget(exercise).typed):
        assert read_target(text, KNOWLEDGE) == ItemTarget(exercise)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nordik", "nothing is called 'nordik'. Did you mean 'Nordic curl on a ball' or 'Nordic curl'?"),
        ("deadlift", "'deadlift' can mean several things. Say which: Bag deadlift; Romanian deadlift;"),
        ("stage 9", "nothing is called 'stage 9'. Did you mean 'Stage"),
        ("xyzzy", "nothing is called 'xyzzy'. Name an item, a stage or advice."),
        ("dose stage", "The stage has no dose. Name an exercise after 'dose'."),
        ("  ", "the name is empty."),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest(text, said):
    with pytest.raises(AnswerError) as refused:
        read_target(text, KNOWLEDGE)
    assert str(refused.value).startswith(said)


def test_whatever_rules_can_conclude_can_be_asked_about(made):
    """Every finding, every kind and every rule has a standing, and something to say for it."""
    from engine.explain.target import KINDS

    clauses = ground(KNOWLEDGE).clauses[:: 1 if athletes.THOROUGH else 9]
    asked = [FindingTarget(clause.conclusion, "x") for clause in clauses]
    asked += [
        *KINDS.values(),
        *(RuleTarget(rule) for rule in RULES[::7]),
        *(LoadTarget(load, Contraindicated(load=load)) for load in Load),
    ]
    for target in asked:
        found = why_not(made, target)
        assert found.parts or found.blockers or found.misses or found.checked or isinstance(target, LoadTarget)
        if found.standing is ExplanationStatus.HOLDS and isinstance(target, FindingTarget):
            assert made.outcome.holds(target.finding)
        if found.standing is ExplanationStatus.ABSENT and isinstance(target, FindingTarget):
            assert not made.outcome.holds(target.finding)
