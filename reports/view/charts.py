"""Figures over the check-ins: pain, work, stage, and how long each leg holds."""

from __future__ import annotations

from datetime import date

from engine.planning.parts import Plan
from reports.view.views import Chart, Series

Steps = tuple[tuple[date, Plan], ...]

WORK_STEP_MIN = 60
HOLD_STEP_S = 15
REPETITION_STEP = 10


def charts(steps: Steps) -> tuple[Chart, ...]:
    """Return the charts that have two figures or more.

    Args:
        steps: Day and plan of each consultation, in order.
    """
    days = tuple(day for day, _ in steps)
    pain = (_answers("In daily life", "daily-pain", steps), _answers("In the exercises", "session-pain", steps))
    work = (Series("Planned", tuple(_minutes(plan) for _, plan in steps)),)
    stage = (Series("Stage", tuple(plan.stage.number if plan.stage else None for _, plan in steps)),)
    holds = tuple(_answers(side, f"hold-{side.lower()}", steps) for side in ("Left", "Right"))
    counts = tuple(_answers(side, f"repetitions-{side.lower()}", steps) for side in ("Left", "Right"))
    made = (
        Chart("pain", "Worst pain", "of 10", days, pain, 10),
        Chart("work", "Exercise in a week", "minutes", days, work, _top(work, WORK_STEP_MIN)),
        Chart("stage", "Stage", "of 4", days, stage, 4, stepped=True),
        Chart("holds", "Bridge hold", "seconds", days, holds, _top(holds, HOLD_STEP_S)),
        Chart("counts", "Single-leg bridges in one go", "", days, counts, _top(counts, REPETITION_STEP)),
    )
    return tuple(chart for chart in made if _figures(chart) > 1)


def _answers(name: str, question: str, steps: Steps) -> Series:
    values = (plan.outcome.told.get(question) for _, plan in steps)
    return Series(name, tuple(value if isinstance(value, int) else None for value in values))


def _minutes(plan: Plan) -> int | None:
    """Return the planned minutes of a week; ``None`` without a plan."""
    return sum(slot.minutes for day in plan.week for slot in day.slots) if plan.week else None


def _top(series: tuple[Series, ...], step: int) -> int:
    """Return the first multiple of a step that no value exceeds."""
    highest = max((value for line in series for value in line.values if value is not None), default=0)
    return max(-(-highest // step), 1) * step


def _figures(chart: Chart) -> int:
    """Return the most values that any line of the chart has."""
    return max(sum(value is not None for value in line.values) for line in chart.series)
