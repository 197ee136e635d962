"""The calendar: the sessions of the plan, at floating times, with nothing about health in it."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import athletes
import ics
import pytest
import vobject
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


@dataclass(frozen=True)
class Read:
    """An event as a calendar library reads it."""

    uid: str
    sequence: int
    begins: datetime
    ends: datetime
    title: str
    note: str
    is_cancelled: bool


def by_vobject(text):
    for event in vobject.readOne(text).contents.get("vevent", []):
        yield Read(
            event.uid.value,
            int(event.sequence.value),
            event.dtstart.value,
            event.dtend.value,
            event.summary.value,
            event.description.value if hasattr(event, "description") else "",
            hasattr(event, "status") and event.status.value == "CANCELLED",
        )


def by_ics(text):
    for event in ics.Calendar(text).events:
        sequence = next(int(line.value) for line in event.extra if line.name == "SEQUENCE")
        begins, ends = (moment.naive for moment in (event.begin, event.end))
        status, note = event.status == "CANCELLED", event.description or ""
        yield Read(event.uid, sequence, begins, ends, event.name, note, status)


libraries = pytest.mark.parametrize("read", [by_vobject, by_ics])


@libraries
@pytest.mark.parametrize("days", [3, 9, 14])
def test_another_library_that_takes_in_old_and_new_shows_of_the_days_to_come_the_new_plan_alone(seen, read, days):
    made = MADE + timedelta(days=days)
    new = view(athletes.plan_for(running_now="none", sport="lifting"), Athlete("A. B.", made))
    held = {}
    for text in (calendar(seen, begun=MADE), calendar(new, earlier=[seen] if days < 14 else [], begun=MADE)):
        for event in read(text):
            if event.uid not in held or event.sequence > held[event.uid].sequence:
                held[event.uid] = event
    there = [event for event in held.values() if not event.is_cancelled and event.begins.date() > made]
    wanted = [event for event in read(calendar(new, begun=MADE)) if not event.is_cancelled]
    assert wanted
    assert sorted(there, key=repr) == sorted(wanted, key=repr)
    assert any(event.is_cancelled for event in held.values()) or days == 14


@libraries
@pytest.mark.parametrize("words", ["run; lift, rest", "a \\ b: \\, c", "\u00fc\u20ac\U0001f3c3" * 40, 'x="1";' * 30])
def test_whatever_stands_in_a_title_another_library_reads_it_as_it_is(seen, read, words):
    week = tuple(replace(one, rows=tuple(replace(row, what=words) for row in one.rows)) for one in seen.week)
    titles = {event.title for event in read(calendar(replace(seen, week=week)))}
    assert titles == {f"Plan: {words.lower()}", "Plan: check in"}


def unfolded(text):
    return re.sub("\r\n[ \t]", "", text).split("\r\n")


@pytest.mark.parametrize("alarm", [None, 15])
def test_the_file_keeps_the_rules_of_rfc_5545(seen, alarm):
    week = tuple(replace(day, rows=tuple(replace(row, what="ü" * 90) for row in day.rows)) for day in seen.week)
    for shown_ in (seen, replace(seen, week=week)):
        text = calendar(shown_, earlier=[seen], begun=MADE - timedelta(days=3), alarm_min=alarm)
        assert text.endswith("END:VCALENDAR\r\n")
        assert "\n" not in text.replace("\r\n", "")
        assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
        lines = unfolded(text)
        assert lines.count("VERSION:2.0") == 1
        assert sum(line.startswith("PRODID:") for line in lines) == 1
        assert not any(line.startswith("METHOD") for line in lines)
        count = lines.count("BEGIN:VEVENT")
        for name, form in (
            ("UID", r"[0-9a-f-]{36}@sitbone"),
            ("DTSTAMP", r"\d{8}T\d{6}Z"),
            ("SEQUENCE", r"\d+"),
            ("DTSTART", r"\d{8}T\d{6}"),
            ("DTEND", r"\d{8}T\d{6}"),
        ):
            assert sum(re.fullmatch(f"{name}:{form}", line) is not None for line in lines) == count, name


def test_a_calendar_rings_only_when_that_was_asked_for_and_never_for_what_is_cancelled(seen):
    assert "VALARM" not in calendar(seen)
    fever = athletes.planned(Path(__file__).parent / "cases" / "fever.toml")
    gone = calendar(view(fever, Athlete("A. B.", MADE + timedelta(days=3))), earlier=[seen], begun=MADE, alarm_min=15)
    assert "VALARM" not in gone
    for event in vobject.readOne(calendar(seen, alarm_min=15)).vevent_list:
        (alarm,) = event.contents["valarm"]
        assert alarm.trigger.value == timedelta(minutes=-15)
        assert (alarm.action.value, alarm.description.value) == ("DISPLAY", event.summary.value)
    for event in ics.Calendar(calendar(seen, alarm_min=15)).events:
        assert [alarm.trigger for alarm in event.alarms] == [timedelta(minutes=-15)]


def test_an_alarm_without_a_calendar_is_refused(capsys):
    case = str(Path(__file__).parent / "cases" / "opening-poster-mid-season.toml")
    assert run(["plan", case, "--alarm", "15"], Settings()) == 2
    assert "add --ics FILE" in capsys.readouterr().err


def test_sessions_past_midnight_belong_to_their_day_and_none_is_lost(seen):
    late = events(calendar(seen, time(23, 50)))
    assert len(late) == len(events(calendar(seen)))
    assert {str(event["uid"]) for event in late} == {str(event["uid"]) for event in events(calendar(seen))}


def test_a_plan_that_lasts_for_months_is_taken_out_of_the_diary_by_a_later_one(tmp_path):
    text = (Path(__file__).parent / "cases" / "end-gardener-is-well.toml").read_text(encoding="utf-8")
    last = max(map(date.fromisoformat, re.findall(r"^date = (\S+)", text, re.MULTILINE)))
    head, expected, tail = text.partition("[expected]")
    sign = f'[[check-ins]]\ndate = {last + timedelta(days=40)}\nnew-signs = ["saddle"]\n\n'
    for name, told in (("first", text), ("later", f"{head}{sign}{expected}{tail}")):
        (tmp_path / f"{name}.toml").write_text(told, encoding="utf-8")
        run(["plan", str(tmp_path / f"{name}.toml"), "--ics", str(tmp_path / f"{name}.ics")], Settings())
    until, gone = (
        [
            (event["dtstart"].dt.date(), event.get("status"))
            for event in events((tmp_path / name).read_text(encoding="utf-8"))
        ]
        for name in ("first.ics", "later.ics")
    )
    assert (max(day for day, _ in until) - last).days > 80
    assert {status for _, status in gone} == {"CANCELLED"}
    assert {day for day, _ in gone} == {day for day, _ in until if day > last + timedelta(days=40)}
