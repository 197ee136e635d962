"""The calendar: the sessions of the plan, at floating times, with nothing about health in it."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import athletes
import pytest
from icalendar import Calendar

from consult.__main__ import run
from consult.settings import Settings
from kb.exercises import CATALOGUE
from reports.calendar import calendar
from reports.view import Athlete, view

MADE = date(2026, 11, 22)
TELLING = ("hamstring", "tendon", "pain", "injur", "rehab", "sitbone", "sit bone", "physio", "exercise")


@pytest.fixture(scope="module")
def seen():
    return view(athletes.plan_for(), Athlete("A. B.", MADE))


def events(text):
    return list(Calendar.from_ical(text).walk("VEVENT"))


def test_every_session_of_two_weeks_is_there_on_its_day_with_its_minutes(seen):
    found = {}
    for event in events(calendar(seen)):
        day = event["dtstart"].dt.date()
        minutes = int((event["dtend"].dt - event["dtstart"].dt).total_seconds() // 60)
        found.setdefault(day, []).append((str(event["summary"]), minutes))
    days = [MADE + timedelta(days=number) for number in range(1, 15)]
    assert set(found) <= set(days)
    for day in days:
        wanted = [(f"Plan: {row.what.lower()}", row.minutes) for row in seen.week[day.weekday()].rows]
        assert [entry for entry in found.get(day, []) if entry[0] != "Plan: check in"] == wanted
    assert ("Plan: check in", 10) in found[seen.use_until]


def test_sessions_of_a_day_follow_each_other_from_the_hour_that_was_asked_for(seen):
    by_day = {}
    for event in events(calendar(seen, time(7, 30))):
        if str(event["summary"]) != "Plan: check in":
            by_day.setdefault(event["dtstart"].dt.date(), []).append((event["dtstart"].dt, event["dtend"].dt))
    assert by_day
    for day, sessions in by_day.items():
        assert sessions[0][0] == datetime.combine(day, time(7, 30))
        assert all(before[1] == after[0] for before, after in pairwise(sessions))


def test_times_are_floating(seen):
    assert all(event["dtstart"].dt.tzinfo is None for event in events(calendar(seen)))


def test_the_same_plan_gives_the_same_bytes_and_every_event_its_own_identity(seen):
    assert calendar(seen) == calendar(seen)
    names = [str(event["uid"]) for event in events(calendar(seen))]
    assert len(set(names)) == len(names)


def test_the_check_in_comes_after_the_sessions_of_the_last_day(seen):
    last = [event for event in events(calendar(seen)) if event["dtstart"].dt.date() == seen.use_until]
    assert len(last) > 1
    assert all(before["dtend"].dt <= after["dtstart"].dt for before, after in pairwise(last))
    assert str(last[-1]["summary"]) == "Plan: check in"


def diary(*imports):
    """What a diary holds that took in these calendars one after the other: by identity, the higher sequence replaces."""
    held = {}
    for text in imports:
        for event in events(text):
            before = held.get(str(event["uid"]))
            assert before is None or event["sequence"] > before["sequence"]
            held[str(event["uid"])] = event
    return held


def shown(held):
    """Place, time and words of what a diary shows."""
    there = [event for event in held.values() if event.get("status") != "CANCELLED"]
    return sorted((event["dtstart"].dt, event["dtend"].dt, str(event["summary"])) for event in there)


@pytest.mark.parametrize("days", [1, 5, 9, 13, 14, 20])
@pytest.mark.parametrize(
    "changes", [{"bridge_pain": 6}, {"running_now": "none", "sport": "lifting"}, {"night_pain": "yes"}]
)
def test_after_a_new_plan_the_diary_shows_of_the_days_to_come_the_new_plan_alone(seen, days, changes):
    made = MADE + timedelta(days=days)
    new = view(athletes.plan_for(**changes), Athlete("A. B.", made))
    first = calendar(seen, begun=MADE)
    again = calendar(new, earlier=[seen] if days < 14 else [], begun=MADE)
    held = diary(first, again)
    to_come = [entry for entry in shown(held) if entry[0].date() > made]
    assert to_come == shown(diary(calendar(new, begun=MADE)))
    past = [entry for entry in shown(held) if entry[0].date() <= made]
    assert past == [entry for entry in shown(diary(first)) if entry[0].date() <= made]


def test_what_is_cancelled_says_nothing_that_could_be_done(seen):
    fever = athletes.planned(Path(__file__).parent / "cases" / "fever.toml")
    found = events(calendar(view(fever, Athlete("A. B.", MADE + timedelta(days=3))), earlier=[seen], begun=MADE))
    assert found
    assert {str(event["status"]) for event in found} == {"CANCELLED"}
    assert {str(event["summary"]) for event in found} == {"Plan: taken out"}
    assert not [event for event in found if event.get("description")]


def test_two_athletes_do_not_replace_each_other(seen):
    other = view(athletes.plan_for(), Athlete("C. D.", MADE))
    assert not diary(calendar(seen)).keys() & diary(calendar(other)).keys()


def test_a_red_flag_at_a_check_in_takes_the_sessions_out_of_the_diary(tmp_path):
    case = Path(__file__).parent / "cases" / "new-saddle.toml"
    soon = tmp_path / "soon.toml"
    soon.write_text(case.read_text(encoding="utf-8").replace("2026-09-28", "2026-09-18"), encoding="utf-8")
    target = tmp_path / "plan.ics"
    assert run(["plan", str(soon), "--ics", str(target)], Settings()) == 3
    assert {str(event["status"]) for event in events(target.read_text(encoding="utf-8"))} == {"CANCELLED"}


def test_nothing_tells_of_health(seen):
    for event in events(calendar(seen)):
        said = f"{event['summary']} {event.get('description', '')}".casefold()
        assert not [word for word in TELLING if word in said]
        assert not [item.name for item in CATALOGUE.values() if item.name.casefold() in said]


def test_a_referral_has_no_events():
    referral = athletes.planned(Path(__file__).parent / "cases" / "fever.toml")
    assert not events(calendar(view(referral, Athlete("", MADE))))
