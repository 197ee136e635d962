"""How it has gone, in a few words and figures: the headline, and what came of each check-in."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from engine.english import capital, lowered
from engine.planning.parts import Plan
from language.conclusions import Step
from language.domains import listed
from language.knowledge import KnowledgeBase
from language.levels import Move
from reports.view.summary import stage_title
from reports.view.views import Chart, CourseEvent, Headline

LESS = (Move.EASE, Move.BACK)
WEEK = 7


def headline(charts: tuple[Chart, ...], knowledge: KnowledgeBase) -> Headline | None:
    """Return how it has gone: of the chart that the pack puts first, which is better the lower it is, first and latest.

    Args:
        charts: The charts that have two figures or more.
        knowledge: Whose charts they are.
    """
    main = next((chart for chart in charts for first in knowledge.charts[:1] if chart.id == first.id), None)
    if main is None:
        return None
    line = main.series[0]
    known = [value for value in line.values if value is not None]
    if len(known) < 2:
        return None
    first, now = known[0], known[-1]
    what = f"{main.title} {lowered(line.name)}"
    text = f"{what}: {_number(first)}, now {_number(now)} {main.unit}".rstrip()
    if now == first:
        text = f"{what}: {_number(now)} {main.unit}, the same as at the start".rstrip()
    trend = "same" if now == first else "better" if now < first else "worse"
    return Headline(f"{text}.", _since(main, charts), trend)


def _since(main: Chart, charts: tuple[Chart, ...]) -> str:
    """Return for how long, and the latest of each test that is counted side by side."""
    days = (main.days[-1] - main.days[0]).days
    weeks = round(days / WEEK)
    told = [f"Over {weeks} {'week' if weeks == 1 else 'weeks'}." if weeks else f"Over {days} days."]
    told += [
        _side_by_side(chart) for chart in charts if len(chart.series) > 1 and chart is not main and _is_latest(chart)
    ]
    return " ".join(told)


def _is_latest(chart: Chart) -> bool:
    """Return whether a figure of the last day is there for each line."""
    return all(series.values[-1] is not None for series in chart.series)


def _side_by_side(chart: Chart) -> str:
    """Return the latest figure of each line of a chart, and what the first line began at."""
    now = listed([f"{lowered(series.name)} {_number(series.values[-1])}" for series in chart.series])
    first = next(value for value in chart.series[0].values if value is not None)
    began = (
        f"; {lowered(chart.series[0].name)} at first {_number(first)}" if first != chart.series[0].values[-1] else ""
    )
    return f"{chart.title}: {now} {chart.unit}".rstrip() + f"{began}."


def _number(value: float | None) -> str:
    return f"{value:g}" if value is not None else "not known"


def last_step(plan: Plan) -> Move | None:
    """Return the most cautious step that the last weeks ask for."""
    return max((step["move"] for step in plan.outcome.all(Step)), key=lambda move: move.rank, default=None)


def events(steps: tuple[tuple[date, Plan], ...]) -> tuple[CourseEvent, ...]:
    """Return what came of each check-in where it was another stage, a step back or a visit first.

    Args:
        steps: Day and plan of each consultation, in order.
    """
    found: list[CourseEvent] = []
    for (_, before), (day, now) in pairwise(steps):
        move = last_step(now)
        is_setback = move in LESS
        words = []
        if now.referrals:
            words.append("Help first")
        if now.stage is not None and now.stage is not before.stage:
            words.append(f"Stage {now.stage.number}: {lowered(stage_title(now.stage, now))}")
        if is_setback and move is not None:
            words.append(capital(move.label))
        if words:
            found.append(CourseEvent(day, f"{'. '.join(words)}.", is_setback))
    return tuple(found)
