"""Charts as inline SVG: a line for each series, told apart by its mark and its dash, never by colour alone.

Every chart stands beside a table of the same figures, so the drawing itself is hidden from screen readers behind one
sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from markupsafe import Markup, escape

from reports.view.views import Chart, Series

WIDTH = 340
HEIGHT = 150
LEFT = 30
RIGHT = 12
TOP = 10
BOTTOM = 24
MOST_DATES = 4
MOST_TICKS = 5
MARK = 3.5
EVENT = 7.5
"""Radius of the ring that marks a day."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def svg(chart: Chart, limit: int | None = None, marked: Iterable[date] = ()) -> Markup:
    """Return a chart as inline SVG; classes carry all looks.

    Args:
        chart: What to draw.
        limit: The highest value that is all right, drawn as a line of its own; ``None`` for no limit.
        marked: Days of the chart that are marked with numbers, from 1.
    """
    said = described(chart) + (f" The limit is {limit}." if limit is not None else "")
    parts = [
        f'<svg class="plot" role="img" viewBox="0 0 {WIDTH} {HEIGHT}" aria-label="{escape(said)}">',
        _limit(chart, limit),
        _grid(chart),
        _dates(chart),
        *(_event(chart, number, day) for number, day in enumerate(marked, 1)),
        *(_line(chart, number, series) for number, series in enumerate(chart.series)),
        "</svg>",
    ]
    return Markup("".join(parts))  # noqa: S704  (figures, and words that are escaped)


def key(number: int) -> Markup:
    """Return the line and mark of a series, by its number from 1, for a legend."""
    line = f'<path class="plot-line plot-line-{number}" d="M0 6H24"/>'
    drawn = f'<svg class="plot-key" viewBox="0 0 24 12" aria-hidden="true">{line}{_marks(number - 1, [(12, 6)])}</svg>'
    return Markup(drawn)  # noqa: S704  (figures only)


def described(chart: Chart) -> str:
    """Return what a chart shows, in one sentence for each line."""
    said = []
    for series in chart.series:
        known = [value for value in series.values if value is not None]
        if known:
            name = f"{series.name}: " if len(chart.series) > 1 else ""
            said.append(f"{name}from {known[0]} to {known[-1]} {chart.unit}".strip())
    return f"{chart.title}: {'; '.join(said)}."


def _x(chart: Chart, place: int) -> float:
    """Return where a day stands: days lie as far apart as they were."""
    first, last = chart.days[0], chart.days[-1]
    share = (chart.days[place] - first).days / max((last - first).days, 1)
    return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)


def _y(chart: Chart, value: float) -> float:
    return round(TOP + (1 - value / chart.top) * (HEIGHT - TOP - BOTTOM), 1)


def _ticks(top: int) -> tuple[int, ...]:
    """Return the values at which a line is drawn: even steps from 0 to the top."""
    step = next(step for step in (1, 2, 5, 10, 15, 20, 30, 50, 60, 100, 120, 240, 600, top) if top / step <= MOST_TICKS)
    return tuple(range(0, top + 1, step))


def _grid(chart: Chart) -> str:
    """Return the lines across, each with its value."""
    heights = {value: _y(chart, value) for value in _ticks(chart.top)}
    lines = "".join(f"M{LEFT} {y:g}H{WIDTH - RIGHT}" for y in heights.values())
    values = "".join(f'<text y="{y:g}">{value}</text>' for value, y in heights.items())
    beside = f'class="plot-tick" text-anchor="end" transform="translate({LEFT - 6} 3.5)"'
    return f'<path class="plot-grid" d="{lines}"/><g {beside}>{values}</g>'


def _limit(chart: Chart, limit: int | None) -> str:
    """Return the line of a limit with its word, and the ground below it, on which all is well; empty without one."""
    if limit is None:
        return ""
    y, right = _y(chart, limit), WIDTH - RIGHT
    below = f'<path class="plot-fine" d="M{LEFT} {y:g}H{right}V{_y(chart, 0):g}H{LEFT}z"/>'
    line = f'<path class="plot-limit" d="M{LEFT} {y:g}H{right}"/>'
    word = f'<text class="plot-limit-word" x="{right}" y="{y - 4:g}" text-anchor="end">limit {limit}</text>'
    return f"{below}{line}{word}"


def _event(chart: Chart, number: int, day: date) -> str:
    """Return the mark of a day: a line down, with its number in a ring on top."""
    x = _x(chart, chart.days.index(day))
    line = f'<path class="plot-event" d="M{x:g} {TOP + 2 * EVENT:g}V{_y(chart, 0):g}"/>'
    ring = f'<circle class="plot-event" cx="{x:g}" cy="{TOP + EVENT:g}" r="{EVENT}"/>'
    word = f'<text class="plot-event-word" x="{x:g}" y="{TOP + EVENT + 4:g}" text-anchor="middle">{number}</text>'
    return f"{line}{ring}{word}"


def _dated(days: int) -> tuple[int, ...]:
    """Return the places of the days that are written below: all when they are few, else evenly chosen ones."""
    if days <= MOST_DATES:
        return tuple(range(days))
    return tuple(sorted({round(step * (days - 1) / (MOST_DATES - 1)) for step in range(MOST_DATES)}))


def _dates(chart: Chart) -> str:
    """Return the days below: the first begins at its place, the last ends there."""
    last = len(chart.days) - 1
    anchors = {0: ' text-anchor="start"', last: ' text-anchor="end"'}
    days = "".join(
        f'<text x="{_x(chart, place):g}"{anchors.get(place, "")}>{short(chart.days[place])}</text>'
        for place in _dated(len(chart.days))
    )
    return f'<g class="plot-tick" text-anchor="middle" transform="translate(0 {HEIGHT - 6})">{days}</g>'


def short(day: date) -> str:
    """Return a day without its year, as ``9 Nov``."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def _line(chart: Chart, number: int, series: Series) -> str:
    """Return one line with its marks: circles for the first series, squares for the second."""
    points = [(_x(chart, place), _y(chart, value)) for place, value in enumerate(series.values) if value is not None]
    if not points:
        return ""
    steps = [f"M{points[0][0]:g} {points[0][1]:g}"]
    for x, y in points[1:]:
        steps.append(f"H{x:g}V{y:g}" if chart.stepped else f"L{x:g} {y:g}")
    return f'<path class="plot-line plot-line-{number + 1}" d="{"".join(steps)}"/>{_marks(number, points)}'


def _marks(number: int, points: Iterable[tuple[float, float]]) -> str:
    """Return the marks of a line as one path: points that the style draws round, or squares."""
    side = 2 * MARK
    square = f"h{side:g}v{side:g}h-{side:g}z"
    drawn = (f"M{x - MARK:g} {y - MARK:g}{square}" if number else f"M{x:g} {y:g}h0" for x, y in points)
    return f'<path class="plot-mark plot-mark-{number + 1}" d="{"".join(drawn)}"/>'
