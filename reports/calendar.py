"""The plan as a calendar file: one event for each session until the plan ends, and one to check in.

Calendars are shared, so no title and no note says anything about health. Times are floating: six in the evening stays six in
the evening wherever the athlete goes. The same plan gives the same bytes, and the same events keep their identity.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from engine.planning.model import Decision
from reports.view import PlanView

PRODUCT = "-//Sitbone//Sitbone//EN"
START = time(18, 0)
CHECK_IN = "Plan: check in"
CHECK_IN_MIN = 10
SHORTEST_MIN = 5


def calendar(view: PlanView, start: time = START) -> str:
    """Return the calendar of a plan, from the day after it was made until its last day; without a plan, no events.

    Args:
        view: The plan.
        start: When the first session of a day begins; the next follows it.
    """
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    if view.decision is Decision.PLAN:
        day = view.athlete.made
        while day < view.use_until:
            day += timedelta(days=1)
            for event in _sessions(view, day, start):
                made.add_component(event)
        made.add_component(_event(view, datetime.combine(view.use_until, start), CHECK_IN, CHECK_IN_MIN, ""))
    text: str = made.to_ical().decode()
    return text


def _sessions(view: PlanView, day: date, start: time) -> list[Event]:
    """Return the sessions of a day, one after the other; none on the last day's check-in time."""
    events = []
    begins = datetime.combine(day, start)
    for row in view.week[day.weekday()].rows:
        minutes = max(row.minutes, SHORTEST_MIN)
        numbers = ", ".join(str(number) for number in row.numbers)
        note = f"Plan {view.plan_id}, number{'s' if len(row.numbers) > 1 else ''} {numbers}." if numbers else ""
        events.append(_event(view, begins, f"Plan: {row.what.lower()}", minutes, note))
        begins += timedelta(minutes=minutes)
    return events


def _event(view: PlanView, begins: datetime, title: str, minutes: int, note: str) -> Event:
    event = Event()
    name = f"{view.plan_id}/{begins.date().isoformat()}/{title}"
    event.add("uid", f"{uuid5(NAMESPACE_URL, name)}@sitbone")
    event.add("dtstamp", datetime.combine(view.athlete.made, time(0), UTC))
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=minutes))
    event.add("summary", title)
    if note:
        event.add("description", note)
    return event
