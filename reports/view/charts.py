"""Figures over the check-ins: pain, work, stage, and how long each leg holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from engine.lifted import lifted
from engine.planning.parts import Plan
from language.charts import AnswerChart
from language.questions import Given
from language.scales import Scale
from reports.view.views import Chart, Series

Steps = tuple[tuple[date, Plan], ...]

WORK_STEP_MIN = 60
WEIGHT_STEP = 20
MOST_LIFTS = 2


def charts(steps: Steps) -> tuple[Chart, ...]:
    """Return the charts that have two figures or more.

    Args:
        steps: Day and plan of each consultation, in order.
    """
    days = tuple(day for day, _ in steps)
    work = (Series("Planned", tuple(_minutes(plan) for _, plan in steps)),)
    stage = (Series("Stage", tuple(plan.stage.number if plan.stage else None for _, plan in steps)),)
    first, *others = (_of_answers(chart, days, steps) for chart in steps[-1][1].knowledge.charts)
    lifted = _lifted(steps)
    made = (
        first,
        Chart("work", "Exercise in a week", "minutes", days, work, _top(work, WORK_STEP_MIN)),
        Chart("stage", "Stage", "of 4", days, stage, 4, stepped=True),
        *((Chart("lifted", "Weight", lifted[0], days, lifted[1], _top(lifted[1], WEIGHT_STEP)),) if lifted else ()),
        *others,
    )
    return tuple(chart for chart in made if _figures(chart) > 1)


def _of_answers(chart: AnswerChart, days: tuple[date, ...], steps: Steps) -> Chart:
    lines = tuple(_answers(name, question, steps) for name, question in chart.lines)
    return Chart(chart.id, chart.title, chart.unit, days, lines, chart.top or _top(lines, chart.step))


def _answers(name: str, question: str, steps: Steps) -> Series:
    return Series(name, tuple(_told(question, plan) for _, plan in steps))


def _told(question: str, plan: Plan) -> int | None:
    """Return an answer as a figure; ``None`` for what a check-in left out, or was not asked yet."""
    asked, value = plan.knowledge.question(question), plan.outcome.told.get(question)
    return None if asked.is_follow_up and value == asked.at_first else _figure(value)


def _figure(value: Given | None) -> int | None:
    """Return an answer as a figure: a number as it is, a choice by its place; ``None`` for what is neither."""
    if isinstance(value, Scale):
        return value.rank
    return value if isinstance(value, int) else None


def _minutes(plan: Plan) -> int | None:
    """Return the planned minutes of a week; ``None`` without a plan."""
    return sum(slot.minutes for day in plan.week for slot in day.slots) if plan.week else None


def _lifted(steps: Steps) -> tuple[str, tuple[Series, ...]] | None:
    """Return the unit and the lines of the weights that were lifted: of what was lifted most often, then of the heaviest."""
    known = [
        (exercise, line, told)
        for exercise, line in lifted([plan for _, plan in steps]).items()
        if len(told := [weight for weight in line if weight]) > 1
    ]
    known.sort(key=lambda one: (len(one[2]), one[2][-1].kilograms), reverse=True)
    if not known:
        return None
    unit = known[0][2][-1].unit
    return unit, tuple(
        Series(exercise.name, tuple(_number(weight.to(unit).amount) if weight else None for weight in line))
        for exercise, line, _ in known[:MOST_LIFTS]
    )


def _number(amount: Decimal) -> float:
    """Return an amount as a number that reads well: whole where it is."""
    return int(amount) if amount == int(amount) else float(amount)


def _top(series: tuple[Series, ...], step: int) -> int:
    """Return the first multiple of a step that no value exceeds."""
    highest = max((value for line in series for value in line.values if value is not None), default=0)
    return max(-int(-highest // step), 1) * step


def _figures(chart: Chart) -> int:
    """Return the most values that any line of the chart has."""
    return max(sum(value is not None for value in line.values) for line in chart.series)
