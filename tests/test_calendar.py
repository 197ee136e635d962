"""The calendar: the sessions of the plan, at floating times, with nothing about health in it."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import athletes
import pytest
from icalendar import Calendar

from engine.planning.plan import plan
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


def test_nothing_tells_of_health(seen):
    for event in events(calendar(seen)):
        said = f"{event['summary']} {event.get('description', '')}".casefold()
        assert not [word for word in TELLING if word in said]
        assert not [item.name for item in CATALOGUE.values() if item.name.casefold() in said]


def test_a_referral_has_no_events():
    referral = plan(athletes.told_now(athletes.case(Path(__file__).parent / "cases" / "fever.toml")))
    assert not events(calendar(view(referral, Athlete("", MADE))))
