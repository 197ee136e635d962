"""Answers that speak against each other, and what the page before said to stop."""

from datetime import date

import athletes

from consult.commands.plan import since
from engine.explain.doubts import contradictions
from engine.history import current
from engine.planning.plan import plan
from kb.contradictions import CONTRADICTIONS
from kb.hamstring import KNOWLEDGE
from language.questions import UNKNOWN
from reports.view import Athlete, view

CASES = {path.stem: athletes.told(athletes.case(path)["answers"]) for path in athletes.CASES}


def named(stem, **changes):
    return plan(
        {**CASES[stem], **athletes.told({name.replace("_", "-"): value for name, value in changes.items()})}, KNOWLEDGE
    )


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
    made, standing = plan(current(history, KNOWLEDGE).told, KNOWLEDGE), current(history, KNOWLEDGE)
    return made, standing, view(made, Athlete("H", history.day), since(history, KNOWLEDGE, charted=False))


def test_counting_both_legs_as_asked_is_not_held_against_two_sore_sides():
    made, standing, page = at_check_in("both-sides-counted")
    assert made.outcome.told["repetitions-left"] == 15
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
