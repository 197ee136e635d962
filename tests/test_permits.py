"""An explanation never gives a reason that did not permit the thing.

For every case and item, each reason is taken away, and what it was said to do must no longer be so: what permits is needed,
what forbids forbids, what is needed is lacking. A sample of the cases; every one of them with ``SITBONE_THOROUGH``.
"""

import athletes
import pytest

from engine.explain.against import Obstacle
from engine.explain.change import change
from engine.explain.contrast import contrast
from engine.explain.explanation import ArgumentKind, why, why_not
from engine.explain.target import DoseTarget, ItemTarget
from engine.ground import ground
from engine.match import pattern_of
from engine.permits import dose_permits, permits, without
from engine.planning.judge import judge_all, objections
from engine.planning.parts import ItemState
from engine.planning.pick import permitted_dose, pick
from engine.reasons import ALWAYS_GENTLE, NOT_NEEDED, NOTHING_AGAINST, item_words, worded
from kb.exercises import CATALOGUE
from kb.vocabulary.answers import Owns
from kb.vocabulary.conclusions import Excluded, Indicated, MayEnter
from kb.vocabulary.scales import Load
from language._experta import W
from language.findings import Conclusion, Role
from language.levels import StageLevel
from language.questions import UNKNOWN
from reports.explain import argument, change_text, contrast_text
from reports.explain.argument import Level
from reports.explain.voice import Voice
from reports.view.exercises import cards

ATHLETE = Voice()
SHORT = Level.SHORT
SAMPLE = athletes.some(17)
ALLOWED = (ItemState.POSSIBLE, ItemState.CHOSEN)


@pytest.fixture(scope="module", params=SAMPLE, ids=lambda path: path.stem)
def made(request):
    return athletes.planned(request.param)


@pytest.fixture(scope="module")
def explained(made):
    return [(item, why_not(made, ItemTarget(item.exercise))) for item in made.items]


def barred(exercise, outcome):
    """Return what speaks against an item, as pairs of finding and load."""
    return {
        (reason.finding.key if reason.finding else reason.lacks, reason.load)
        for _, reasons in objections(exercise, outcome)
        for reason in reasons
    }


def is_barred_itself(exercise, outcome):
    """Return whether more speaks against an item that stages do not govern than that there is no plan at all."""
    no_plan = {(MayEnter(stage=StageLevel.ONE).key, None)} if exercise.stage is None else set()
    return bool(barred(exercise, outcome) - no_plan)


def test_what_follows_without_a_permission_is_what_a_whole_run_without_it_gives(made):
    book, outcome = ground(made.knowledge), made.outcome
    for finding in outcome.facts:
        if isinstance(finding, Conclusion) and finding.role is Role.PERMISSION and not isinstance(finding, MayEnter):
            whole, found = book.world(outcome.told, book.bit(finding)), without(outcome, finding)
            held = {one.key for one in found.facts if isinstance(one, Conclusion)}
            assert held == {one.key for one in book.concluded(whole.certain)}
            could = {one.finding.key for one in found.possibilities}
            assert could == {one.key for one in book.concluded(whole.possible & ~whole.certain)}


def test_what_is_named_as_permitting_is_needed_for_this_very_item(made, explained):
    for item, found in explained:
        named = [part.basis.finding for part in found.parts if part.ground is ArgumentKind.PERMISSION and part.basis]
        if item.state not in ALLOWED:
            assert not named, item.exercise.id
        for finding in named:
            assert made.outcome.holds(finding)
            needed = (item.kept and finding.key == item.kept.key) or is_barred_itself(
                item.exercise, without(made.outcome, finding)
            )
            assert needed, (item.exercise.id, finding)


def test_every_rule_on_the_page_that_permits_what_is_allowed_is_needed_for_it(made):
    for item in made.in_state(ItemState.POSSIBLE):
        for reason in (reason for reasons in worded(item, made.outcome).values() for reason in reasons):
            assert is_barred_itself(item.exercise, without(made.outcome, reason.finding)), item.exercise.id


def test_what_is_said_to_permit_a_dose_is_needed_for_it(made):
    for item in made.chosen:
        for finding in dose_permits(item):
            less = without(made.outcome, finding)
            is_less = permitted_dose(item.exercise, less) != permitted_dose(item.exercise, made.outcome)
            chosen = {one.exercise.id: one for one in pick(judge_all(less), less, made.stage)}
            again = chosen.get(item.exercise.id)
            assert is_less or again is None or again.rung is not item.rung, (item.exercise.id, finding)
        part = next(
            (one for one in why(made, DoseTarget(item.exercise)).parts if one.ground is ArgumentKind.DOSE), None
        )
        assert part is None or part.says or part.basis.finding.key in {one.key for one in dose_permits(item)}


def test_what_an_item_is_said_to_be_needed_for_is_why_it_is_picked(made):
    for item in made.chosen:
        (needed,) = [reason.finding for reason in item.reasons if isinstance(reason.finding, Indicated)]
        less = without(made.outcome, needed)
        chosen = {one.exercise.id: one for one in pick(judge_all(less), less, made.stage)}
        again = chosen.get(item.exercise.id)
        assert again is None or (again.purpose, again.tier) != (item.purpose, item.tier)


def test_the_reason_on_each_card_stands_for_its_purpose_its_dose_or_its_rung(made):
    shown = {card.id: card for card in cards(made)}
    assert shown.keys() == {item.exercise.id for item in made.chosen}
    for item in made.chosen:
        named = {
            finding.key
            for finding in (
                *dose_permits(item),
                *permits(item.exercise, made.outcome),
                *(reason.finding for reason in item.reasons if isinstance(reason.finding, Indicated)),
            )
        }
        rules = {firing.rule.id for firing in made.outcome.firings if firing.conclusion.key in named}
        assert set(shown[item.exercise.id].because.rules) <= rules


def test_what_is_named_as_forbidding_forbids(made, explained):
    for item, found in explained:
        for blocker in found.blockers:
            if blocker.bar in (Obstacle.REFERRAL, Obstacle.OUT, Obstacle.WITH_STAGE):
                finding, load = blocker.reason.finding, blocker.reason.load
                assert made.outcome.holds(finding)
                assert load is None or load in item.exercise.loads
                gone = without(made.outcome, finding)
                assert (finding.key, load) not in barred(item.exercise, gone)
            elif blocker.bar is Obstacle.HARDER:
                assert made.outcome.holds(Excluded(item=blocker.reason.path[-1]))
                assert made.outcome.holds(blocker.basis.finding)
            elif blocker.bar is Obstacle.LACKS:
                assert isinstance(blocker.basis.finding, Owns)
            elif blocker.bar is Obstacle.COULD:
                assert not made.outcome.holds(blocker.reason.finding)


def leaves_of(missing):
    for way in missing.ways:
        for lack in way.lacks:
            yield lack.state.premise
            for below in lack.misses:
                yield from leaves_of(below)


def test_what_is_named_as_needed_is_lacking(made, explained):
    book = ground(made.outcome.knowledge)
    held = book.world(made.outcome.told).certain
    named = {}
    for _, found in explained:
        misses = [missing for blocker in found.blockers for missing in blocker.misses]
        misses += [missing for blocker in found.blockers if blocker.passed for missing in blocker.passed.misses]
        named |= {missing.finding.key: missing for missing in (*found.misses, *misses)}
    for missing in named.values():
        for clause in book.supporting_clauses.get(book.bit(missing.finding), ()):
            assert clause.blockers & held or not all(mask & held for mask in clause.masks)
        for premise in leaves_of(missing):
            pattern = pattern_of(premise.pattern, "")
            if not any(isinstance(value, W) for value in premise.pattern.values_by_slot.values()):
                assert bool(made.outcome.index.meeting(pattern, {})) is premise.negated, premise


def told_of_allowed(made, item):
    """Return all that an athlete reads of an allowed item, in one line."""
    target = ItemTarget(item.exercise)
    other = ItemTarget(CATALOGUE["enough-sleep"])
    lines = [*argument.lines(why(made, target), ATHLETE), *argument.lines(why(made, target), ATHLETE, SHORT)]
    lines += [*contrast_text.lines(contrast(made, target, other), ATHLETE)]
    return " ".join([*(line.text for line in lines), *item_words(item, made.outcome)])


def test_nothing_speaks_against_it_is_never_said_of_a_far_bend_whose_test_is_bad_or_missing(made):
    for item in made.items:
        tests = (made.outcome.told.get(name, UNKNOWN) for name in ("lunge-pain", "arabesque-pain"))
        is_well = all(isinstance(pain, int) and pain <= 3 for pain in tests)
        is_far = item.exercise.flexion_deg >= 90 and not item.exercise.is_flat_run
        if item.state in ALLOWED and is_far and Load.SITTING not in item.exercise.loads and not is_well:
            said = told_of_allowed(made, item)
            assert "rules it out" not in said
            if item.state is ItemState.POSSIBLE:
                assert "Do not start it now" in said


def test_every_item_that_is_not_chosen_tells_what_stands_in_its_way_in_both_voices(explained):
    for item, explanation in explained:
        for voice in (ATHLETE, Voice(clinician=True)):
            assert list(argument.lines(explanation, voice)), item.exercise.id


def named(stem):
    return athletes.planned(next(path for path in athletes.CASES if path.stem == stem))


def test_the_hip_nearly_straight_is_no_reason_for_a_forward_fold():
    """A fold that stage 4 lets in is said to be let in by stage 4, and by nothing of stage 1."""
    made = named("afraid-of-speed")
    found = why(made, ItemTarget(CATALOGUE["forward-fold"]))
    assert MayEnter(stage=StageLevel.FOUR).key in [part.basis.finding.key for part in found.parts if part.basis]
    said = told_of_allowed(made, made.item("forward-fold"))
    assert "you may work at stage 4" in said
    assert "stage 1" not in said


def test_what_nothing_governs_is_said_to_have_nothing_against_it_and_no_rule_is_named():
    made = named("check-in-three-months")
    item = made.item("acupuncture")
    assert worded(item, made.outcome) == {f"{NOTHING_AGAINST} {NOT_NEEDED}": ()}
    changes = " ".join(line.text for line in change_text.lines(change(made, ItemTarget(item.exercise)), ATHLETE))
    assert NOTHING_AGAINST in changes


def test_the_sound_leg_is_not_said_to_be_dosed_by_what_the_tendon_takes():
    made = named("check-in-three-months")
    item = made.item("sound-leg-training")
    assert item.state is ItemState.CHOSEN
    assert dose_permits(item) == ()
    (part,) = why(made, DoseTarget(item.exercise)).parts
    assert part.says == ALWAYS_GENTLE
