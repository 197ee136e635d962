"""Figures over the check-ins: pain, work, stage, and how long each leg holds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from engine.planning.parts import Plan
from engine.tells import entries, told_of
from language.charts import AnswerChart
from language.questions import Given, Tells
from language.scales import Scale
from language.weights import Counted, Weight
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
    return Series(name, tuple(_figure(plan.outcome.told.get(question)) for _, plan in steps))


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
    items = {item.exercise.id: item.exercise for _, plan in steps for item in plan.chosen if item.weight}
    weights = {name: tuple(_lifted_then(plan, name) for _, plan in steps) for name in items}
    known = {name: [weight for weight in line if weight] for name, line in weights.items()}
    found = [name for name, line in known.items() if len(line) > 1]
    found.sort(key=lambda name: (len(known[name]), known[name][-1].kilograms), reverse=True)
    if not found:
        return None
    unit = known[found[0]][-1].unit
    lines = ((items[name].name, weights[name]) for name in found[:MOST_LIFTS])
    return unit, tuple(
        Series(name, tuple(_number(weight.to(unit).amount) if weight else None for weight in line))
        for name, line in lines
    )


def _number(amount: Decimal) -> float:
    """Return an amount as a number that reads well: whole where it is."""
    return int(amount) if amount == int(amount) else float(amount)


def _lifted_then(plan: Plan, name: str) -> Weight | None:
    """Return the weight that was lifted in an exercise before a plan was made; ``None`` where that is not known."""
    course = next((item.course for item in plan.chosen if item.exercise.id == name), None)
    if course is None:
        return None
    if course.moved is None:
        return course.weight
    share, undone = (told_of(what, plan.outcome.told, plan.knowledge) for what in (Tells.DONE, Tells.UNDONE))
    if course.lifted and course.counted is not Counted.SLIP:
        return course.lifted
    was_done = share in plan.knowledge.enough_done and name not in entries(undone)
    return course.weight_before if was_done else None


def _top(series: tuple[Series, ...], step: int) -> int:
    """Return the first multiple of a step that no value exceeds."""
    highest = max((value for line in series for value in line.values if value is not None), default=0)
    return max(-int(-highest // step), 1) * step


def _figures(chart: Chart) -> int:
    """Return the most values that any line of the chart has."""
    return max(sum(value is not None for value in line.values) for line in chart.series)
