"""What a page says holds together: no line speaks against another, and none says what is not so."""

from datetime import date
from functools import cache

import athletes
import pytest

from engine.audit import AuditSubject, audit
from engine.history import standings
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from language.levels import Move
from reports.html import page
from reports.text import summary
from reports.view import Athlete, LastTime, view
from reports.view.headline import last_step
from reports.view.omissions import referrals

SOME_DAY = date(2026, 11, 22)
CASES = {path.stem: path for path in athletes.CASES}


@cache
def seen(stem):
    """Return the view of a case as it stands now, with what was before its last check-in."""
    history = athletes.history(athletes.case(CASES[stem]))
    days = history.days or (SOME_DAY,)
    steps = [(day, plan(held.told, KNOWLEDGE)) for day, held in zip(days, standings(history, KNOWLEDGE), strict=True)]
    since = LastTime(tuple(steps[:-1]), tuple(history.check_ins[-1].answers)) if history.check_ins else None
    day, now = steps[-1]
    return view(now, Athlete(stem, day), since)


def said(stem):
    return " ".join(line.text for line in summary(seen(stem)))


def test_one_suspicion_is_told_once_with_the_shortest_time_and_all_that_was_said():
    found = seen("runner-missed-periods-and-hopping").referrals
    assert [one.suspected for one in found] == ["bone stress injury of pelvis, sacrum or femoral neck"]
    assert "today" in found[0].urgency
    assert {"refer-hopping-with-impact", "refer-groin-with-bone-risk"} <= set(found[0].because.rules)
    assert "one hop on that leg hurts in a bone" in " ".join(found[0].because.told).lower()
    assert "pain in the groin" in " ".join(found[0].because.told).lower()
    assert "within 2 weeks" not in said("runner-missed-periods-and-hopping")


@pytest.mark.parametrize("stem", list(CASES))
def test_no_page_tells_one_suspicion_twice(stem):
    found = [one.suspected for one in referrals(athletes.planned(CASES[stem]))]
    assert len(found) == len(set(found))


def test_pain_that_only_walking_brings_on_is_not_said_to_come_with_no_load():
    words = said("hurts-in-walking-alone")
    assert "Walking on the flat." in words
    assert "The loads and checks that upset a sore sit-bone tendon hardly hurt you." in words


def test_a_step_back_does_not_call_what_it_leaves_out_needless():
    words = said("check-in-worse-though-all-done")
    assert "No longer: Bridge, both legs. It hurt 6 of 10 or more" in words
    assert "It comes back in small steps, after 14 days that went well." in words
    assert "does not need it any more" not in words


@pytest.mark.parametrize("stem", [stem for stem in CASES if "check-in" in stem])
def test_no_change_is_told_that_nobody_can_see(stem):
    progress = seen(stem).progress
    for change in progress.changes:
        before = change.why.removeprefix("Before: ")
        assert not change.what.endswith(f": {before}"), change


def test_a_new_stage_is_not_called_this_plan():
    words = said("check-in-next-stage")
    assert "You are in stage 3 now" in words
    assert "Stay with this plan" not in words
    assert "Stay with this plan" in said("check-in-none-done")


def test_who_may_not_run_at_all_is_told_so_once():
    avoid = seen("impact-pain-only").avoid
    assert "running of any kind, and sled work" in avoid
    assert not [name for name in avoid if name in ("fast running", "running uphill or up stairs")]
    assert "fast running" in seen("opening-poster-mid-season").avoid


def test_answers_that_do_not_go_together_are_shown_to_the_athlete_and_to_the_clinician():
    words = said("answers-at-odds")
    assert "Look at these answers again" in words
    assert "With two sore sides there is no sound leg to compare with." in words
    html = page(seen("answers-at-odds"))
    assert 'id="at-odds"' in html
    assert "sides-equal" not in html.partition('id="at-odds"')[2].partition("</section>")[0]
    assert 'id="at-odds"' not in page(seen("bounds-all-met"))
    now = athletes.planned(CASES["answers-at-odds"])
    parts = {part["kind"]: part for part in audit(now, AuditSubject("", SOME_DAY))["attention"]}
    assert ["side", "sides-equal"] in [entry["questions"] for entry in parts["at-odds"]["entries"]]


LATER = [stem for stem, path in CASES.items() if athletes.case(path).get("check-ins")]


@pytest.mark.parametrize("stem", LATER)
def test_what_became_less_is_named_among_the_changes_with_its_reason(stem):
    now = athletes.planned(CASES[stem])
    changes = seen(stem).progress.changes if now.decision is Decision.PLAN and now.ended is None else ()
    why = {change.what.partition(":")[0]: change.why for change in changes}
    for item in now.chosen if changes else ():
        moved = item.course.moved if item.course else None
        if moved and moved.then.is_less:
            assert moved.because.lower() in why[item.exercise.name].lower()


@pytest.mark.parametrize("stem", LATER)
def test_a_page_says_that_the_plan_takes_something_back_only_where_something_becomes_less(stem):
    now, progress = athletes.planned(CASES[stem]), seen(stem).progress
    if now.decision is not Decision.PLAN or progress.move is None or last_step(now) is not Move.EASE:
        return
    moved = [item.course.moved.then for item in now.chosen if item.course and item.course.moved]
    less = any(then.is_less for then in moved) or any(
        change.what.startswith("No longer: ") for change in progress.changes
    )
    assert ("takes a little back" in progress.move.text) <= (less and bool(progress.changes))
