"""The plan as a calendar file: one event for each session until the plan ends, and one to check in.

Calendars are shared, so no title and no note says anything about health. Times are floating: six in the evening stays six in
the evening wherever the athlete goes. The same plan gives the same bytes. An event is known by its day and its place in that
day, and its sequence is the number of days since the first consultation: a new plan that is put into the diary replaces the
one before it, and cancels what is gone. It names no method: none is sent to anybody, and each would ask who organises it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Alarm, Calendar, Event

from engine.planning.parts import Decision
from reports.view import PlanView

PRODUCT = "-//Sitbone//Sitbone//EN"
START = time(18, 0)
CHECK_IN = "Plan: check in"
CHECK_IN_MIN = 10
CANCELLED = "Plan: taken out"
SHORTEST_MIN = 5


@dataclass(frozen=True, slots=True)
class DiaryEntry:
    """One thing in the diary.

    Attributes:
        day: The day of the plan to which it belongs.
        slot: Its place in the day, which with the day is its identity: the same place in a new plan takes its place.
        begins: When it begins; past midnight when what stands before it lasts so long.
        title: What it says.
        minutes: How long it takes.
        note: What stands below; may be empty.
    """

    day: date
    slot: str
    begins: datetime
    title: str
    minutes: int
    note: str = ""


def calendar(
    view: PlanView,
    start: time = START,
    earlier: Sequence[PlanView] = (),
    begun: date | None = None,
    alarm_min: int | None = None,
) -> str:
    """Return the calendar of a plan, from the day after it was made until its last day; without a plan, no sessions.

    What earlier plans put on those days stands at the same place in the diary and is replaced, or cancelled where nothing
    takes its place. For a program that shows what is cancelled, that holds nothing which could be done by mistake.

    Args:
        view: The plan.
        start: When the first session of a day begins; the next follows it.
        earlier: The plans before it whose days may not be over.
        begun: Day of the first consultation, which tells the diaries of one athlete from those of others; when not given,
            the day of the plan.
        alarm_min: How many minutes before each event a calendar rings; not at all when ``None``.
    """
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    diary = _Diary(view, begun or view.athlete.made, alarm_min)
    entries = {(entry.day, entry.slot): entry for entry in _entries(view, start)}
    gone = {
        (entry.day, entry.slot): entry
        for one in earlier
        for entry in _entries(one, start)
        if entry.day > view.athlete.made
    }
    for place in sorted(entries.keys() | gone.keys()):
        made.add_component(diary.event(entries[place]) if place in entries else diary.cancelled(gone[place]))
    text: str = made.to_ical().decode()
    return text


def _entries(view: PlanView, start: time) -> Iterator[DiaryEntry]:
    """Yield the sessions of each day, one after the other, and after those of the last day the check-in."""
    if view.decision is not Decision.PLAN:
        return
    day = view.athlete.made
    while day < view.use_until:
        day += timedelta(days=1)
        begins = datetime.combine(day, start)
        for number, row in enumerate(view.week[day.weekday()].rows, 1):
            minutes = max(row.minutes, SHORTEST_MIN)
            numbers = ", ".join(str(number) for number in row.numbers)
            note = f"Plan {view.plan_id}, number{'s' if len(row.numbers) > 1 else ''} {numbers}." if numbers else ""
            yield DiaryEntry(day, str(number), begins, f"Plan: {row.what.lower()}", minutes, note)
            begins += timedelta(minutes=minutes)
    yield DiaryEntry(day, "check-in", begins, CHECK_IN, CHECK_IN_MIN)


@dataclass(frozen=True, slots=True)
class _Diary:
    """The events of one athlete, each under the identity of its day and place."""

    view: PlanView
    begun: date
    alarm_min: int | None

    def event(self, entry: DiaryEntry) -> Event:
        """Return what is to be done."""
        made = self._placed(entry)
        if self.alarm_min is not None:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", entry.title)
            alarm.add("trigger", timedelta(minutes=-self.alarm_min))
            made.add_component(alarm)
        return made

    def _placed(self, entry: DiaryEntry) -> Event:
        made = Event()
        name = f"{self.view.athlete.name}/{self.begun.isoformat()}/{entry.day.isoformat()}/{entry.slot}"
        made.add("uid", f"{uuid5(NAMESPACE_URL, name)}@sitbone")
        made.add("dtstamp", datetime.combine(self.view.athlete.made, time(0), UTC))
        made.add("sequence", (self.view.athlete.made - self.begun).days)
        made.add("dtstart", entry.begins)
        made.add("dtend", entry.begins + timedelta(minutes=entry.minutes))
        made.add("summary", entry.title)
        if entry.note:
            made.add("description", entry.note)
        return made

    def cancelled(self, entry: DiaryEntry) -> Event:
        """Return what takes the place of something that is gone."""
        made = self._placed(replace(entry, title=CANCELLED, note=""))
        made.add("status", "CANCELLED")
        made.add("transp", "TRANSPARENT")
        return made
