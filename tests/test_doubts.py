"""What needs a second look: open questions, answers near a limit or at odds, what stands firmly, what is not covered."""

import random
from datetime import date

import athletes
import pytest

from consult.commands.plan import since
from engine.explain.doubts import contradictions, near_limits, open_questions, unusual
from engine.explain.flips import flips
from engine.explain.limits import uncovered, unsure
from engine.history import current
from engine.planning.plan import plan, rule_book
from engine.translate.cells import cuts, space
from kb.contradictions import CONTRADICTIONS
from kb.questions import question
from kb.rules import RULES
from kb.sources import strength_of
from kb.thread.claims import CLAIMS
from language.domains import Whole
from language.findings import Conclusion
from language.questions import UNKNOWN
from language.sources import Strength
from reports.view import Athlete, view

CASES = {path.stem: athletes.told(athletes.case(path)["answers"]) for path in athletes.CASES}
SPACES = {one.question.id: one for one in space(cuts(RULES))}


def named(stem, **changes):
    return plan({**CASES[stem], **athletes.told({name.replace("_", "-"): value for name, value in changes.items()})})


def shown(made):
    return (
        made.decision,
        [(item.exercise.id, item.state, item.dose) for item in made.items],
        made.week,
        {fact.key for fact in made.outcome.facts if isinstance(fact, Conclusion)},
    )


def values(about, chance):
    one = SPACES[about.id]
    if not about.takes_several:
        return list(one.values)
    options = list(about.domain.values())
    return [(), tuple(options), *((option,) for option in chance.sample(options, min(4, len(options))))]


@pytest.mark.parametrize("name", list(CASES)[::5])
def test_a_question_without_anything_to_change_changes_nothing_whatever_the_others_are(name):
    """Every open question is in the list; one with an empty entry is answered in every way, the others at random."""
    chance = random.Random(name)  # noqa: S311  (the same athletes in every run)
    told = CASES[name]
    found = open_questions(plan(told))
    assert {one.question.id for one in found} == {one.id for one in plan(told).outcome.unanswered}
    for one in [one for one in found if one.is_idle][:4]:
        others = {
            other.question.id: chance.choice([UNKNOWN, *values(other.question, chance)])
            for other in found
            if other is not one and chance.random() < 0.5
        }
        plain = shown(plan({**told, **others}))
        for value in values(one.question, chance)[:5]:
            assert shown(plan({**told, **others, one.question.id: value})) == plain, one.question.id


def test_an_open_question_lists_the_items_that_its_answer_moves():
    made = named("opening-poster-mid-season")
    lists = {one.question.id: {item.exercise.id for item in one.items} for one in open_questions(made)}
    for name, value in (("lunge-pain", 2), ("long-bridge-pain", 2), ("sleep-hours", 8), ("arabesque-pain", 6)):
        after = plan({**made.outcome.told, name: value})
        states = {item.exercise.id: (item.state, item.dose) for item in made.items}
        moved = {item.exercise.id for item in after.items if (item.state, item.dose) != states[item.exercise.id]}
        assert moved <= lists[name]


def test_a_seeded_contradiction_is_told_and_a_plain_case_has_none():
    assert contradictions(named("bounds-all-met")) == ()
    found = contradictions(named("opening-poster-mid-season", provoked_by=["acceleration"], fast_run_pain=6))
    assert [one.contradiction.id for one in found] == ["fast-run-hurts-but-speed-does-not"]
    assert (found[0].one["score"], found[0].other["load"].code) == (6, "speed")
    both = contradictions(athletes.plan_for(side="both", sides_equal="yes"))
    assert "two-sore-sides-and-a-sound-one" in {one.contradiction.id for one in both}


def at_check_in(stem, **answers):
    """Return the plan and its page for a stored case, with answers added to its last check-in."""
    document = athletes.case(next(path for path in athletes.CASES if path.stem == stem))
    document["check-ins"][-1] |= {name.replace("_", "-"): value for name, value in answers.items()}
    history = athletes.history(document)
    made, standing = plan(current(history).told), current(history)
    return made, standing, view(made, Athlete("H", history.day), since(history, charted=False))


def test_counting_both_legs_as_asked_is_not_held_against_two_sore_sides():
    made, standing, page = at_check_in("both-sides-counted")
    assert "repetitions-left" in made.outcome.told
    assert made.outcome.told.get("sides-equal", UNKNOWN) is UNKNOWN
    assert contradictions(made, standing) == ()
    assert page.at_odds == ()


def test_answers_of_different_days_are_not_held_against_each_other_and_those_of_one_day_are():
    made, standing, page = at_check_in("obeyed-and-stopped")
    assert contradictions(made)
    assert contradictions(made, standing) == ()
    assert page.at_odds == ()
    _, _, page = at_check_in("obeyed-and-stopped", easy_minutes=20)
    assert [asked for _, asked in page.at_odds] == [("running-now", "easy-minutes")]


def test_what_the_plan_before_said_to_stop_is_no_longer_said_to_be_done():
    first = named("obeyed-and-stopped")
    assert view(first, Athlete("H", date(2026, 11, 2))).stop == ("Easy run on the flat",)
    _, _, page = at_check_in("obeyed-and-stopped")
    assert page.stop == ()
    assert "running of any kind, and sled work" in page.avoid
    assert not any(item.doing for _, group in page.left_out for item in group)


def test_what_is_told_to_be_done_again_is_said_to_be_stopped_again():
    _, _, page = at_check_in("obeyed-and-stopped", doing_now=["easy-flat-run"], running_now="easy")
    assert page.stop == ("Easy run on the flat",)


def test_every_contradiction_can_come_about_and_says_why():
    assert len({one.id for one in CONTRADICTIONS}) == len(CONTRADICTIONS)
    for known in CONTRADICTIONS:
        assert known.because
        assert not known.because.endswith(".")
        assert type(known.one) is not type(known.other)


def test_unusual_answers_are_told_with_what_they_rest_on():
    (found,) = unusual(named("numb-but-steady"))
    assert [fact.key for fact in found.told()] == [
        named("numb-but-steady").outcome.support(found.finding)[0].premises[0].key
    ]


def test_a_number_next_to_a_limit_is_told_with_what_its_neighbour_would_change():
    found = {(near.question.id, near.other): near for near in near_limits(named("bounds-lunge-4"))}
    near = found["lunge-pain", 3]
    assert near.now == 4
    assert "MayEnter" in {type(finding).__name__ for finding in near.came}
    for (name, other), one in found.items():
        assert isinstance(question(name).domain, Whole)
        assert abs(other - one.now) == 1
        after = rule_book().infer({**CASES["bounds-lunge-4"], name: other})
        assert all(after.holds(finding) for finding in one.came)
        assert not any(after.holds(finding) for finding in one.went)


def test_single_answers_that_would_take_a_conclusion_away_are_all_found():
    made = named("opening-poster-mid-season")
    told = made.outcome.told
    found = flips(made)
    assert [finding.key for finding, _ in found] == [
        fact.key for fact in made.outcome.facts if isinstance(fact, Conclusion)
    ]
    for name in ("settling-hours", "pain-site", "sport", "bridge-pain"):
        for value in SPACES[name].values:
            if told[name] == value or (isinstance(value, int) and SPACES[name].cell(told[name])[0] == value):
                continue
            after = rule_book().infer({**told, name: value})
            for finding, ways in found:
                flipped = any(way.question.id == name and in_cell(name, value, way.values) for way in ways)
                assert flipped is not after.holds(finding)


def in_cell(name, value, several):
    if not isinstance(value, int):
        return value in several
    return any(SPACES[name].cell(value) == SPACES[name].cell(other) for other in several)


def test_what_is_not_covered_is_written_from_the_knowledge():
    found = uncovered()
    assert sum(count for _, count in found.declined) == sum(claim.declined is not None for claim in CLAIMS)
    assert {"Bone", "Course under loading"} <= {title for title, _ in found.not_encoded}
    assert all(text for _, text in found.not_encoded)
    assert {rule.id for rule in found.house} == {
        rule.id for rule in RULES if strength_of(rule.sources) is Strength.HOUSE
    }
    assert found.open_disputes
    assert not found.reviewed


def test_where_a_plan_rests_on_weak_ground_is_told():
    made = named("opening-poster-mid-season")
    found = unsure(made)
    fired = {firing.rule.id for firing in made.outcome.firings}
    assert found.weak
    assert {rule.id for rule in (*found.weak, *found.recalled)} <= fired
    assert all(strength_of(rule.sources).rank <= Strength.VERY_LOW.rank for rule in found.weak)
    assert found.unanswered == made.outcome.unanswered
    assert all(one.dispute.open for one in found.disputes)
