"""Charts over the check-ins: the figures that were given, in the drawing and in the table."""

import re
from datetime import date
from pathlib import Path

import athletes
import pytest
from test_progress import followed

from consult.commands.plan import since
from engine.history import current
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from reports import plots
from reports.html import QUIET_CHARTS, page
from reports.view import Athlete, view
from reports.view.charts import charts
from reports.view.headline import headline
from reports.view.views import Chart, Series

CASE = Path(__file__).parent / "cases" / "check-in-three-months.toml"
DAYS = (date(2026, 9, 1), date(2026, 9, 11), date(2026, 9, 21))


@pytest.fixture(scope="module")
def seen():
    told = athletes.history(athletes.case(CASE))
    return view(
        plan(current(told, KNOWLEDGE).told, KNOWLEDGE), Athlete("H", told.day), since(told, KNOWLEDGE, charted=True)
    )


def test_charts_hold_the_answers_of_each_day(seen):
    drawn = {chart.id: chart for chart in seen.progress.charts}
    assert drawn["pain"].series[0].values == (5, 4, 3, 3, 2, 1)
    assert drawn["pain"].series[1].values == (None, 3, 3, 4, 2, 2)
    assert drawn["stage"].series[0].values == (1, 1, 2, 2, 2, 3)
    assert drawn["holds"].series[0].values == (None, 12, 20, 24, 31, 38)
    assert all(
        value <= chart.top for chart in drawn.values() for line in chart.series for value in line.values if value
    )


def test_the_page_shows_each_chart_with_the_same_figures_as_a_table(seen):
    html = page(seen)
    for chart in seen.progress.charts:
        if chart.id not in QUIET_CHARTS:
            block = re.search(rf"<figcaption>{chart.title}.*?</figure>", html, re.DOTALL)[0]
            assert block.count('<svg class="plot"') == 1
        table = re.search(rf"<caption>{chart.title}.*?</table>", html, re.DOTALL)[0]
        for line in chart.series:
            cells = ["not known" if value is None else str(value) for value in line.values]
            assert all(f"<td>{cell}</td>" in table for cell in cells)


def test_progress_stands_first_with_a_headline_the_limit_and_what_happened(seen):
    html = page(seen)
    assert html.index('id="since"') < html.index('id="think"') < html.index('id="week"')
    section = re.search(r'<section id="since".*?</section>', html, re.DOTALL)[0]
    assert seen.progress.headline.trend == "better"
    assert "Worst pain in daily life: 5, now 1 of 10." in section
    assert "Over 12 weeks. Bridge hold: left 38 and right 44 seconds; left at first 12." in section
    assert [event.text for event in seen.progress.events] == [
        "Stage 2: slow strength.",
        "Take a little back.",
        "Stage 3: strength with the hip bent.",
    ]
    assert [event.is_setback for event in seen.progress.events] == [False, True, False]
    assert all(event.text in section for event in seen.progress.events)
    assert section.count("limit 3</text>") == 1


def test_the_limit_is_drawn_at_its_height_and_told_in_words():
    chart = Chart("c", "Pain", "of 10", DAYS, (Series("A", (3, 3, 3)),), 10)
    drawn = plots.svg(chart, 3, (DAYS[1],))
    line = re.search(r'class="plot-line plot-line-1" d="M[\d.]+ ([\d.]+)', drawn)[1]
    assert f'class="plot-limit" d="M{plots.LEFT} {line}H' in drawn
    assert "The limit is 3." in drawn
    assert drawn.count('class="plot-event-word"') == 1
    assert "plot-limit" not in plots.svg(chart)


def test_a_headline_says_worse_as_it_says_better():
    def told(*values):
        line = (Series("In daily life", values),)
        return headline((Chart("pain", "Worst pain", "of 10", DAYS, line, 10),), KNOWLEDGE)

    assert (told(2, None, 4).text, told(2, None, 4).trend) == ("Worst pain in daily life: 2, now 4 of 10.", "worse")
    assert (told(2, 5, 2).text, told(2, 5, 2).trend) == (
        "Worst pain in daily life: 2 of 10, the same as at the start.",
        "same",
    )
    assert told(None, None, 4) is None
    assert headline((), KNOWLEDGE) is None


def test_a_first_consultation_has_no_charts():
    first = view(athletes.plan_for(), Athlete("A", DAYS[0]))
    assert first.progress is None
    assert 'id="course"' not in page(first)


def test_higher_values_stand_higher_and_days_as_far_apart_as_they_were():
    chart = Chart("c", "Pain", "of 10", DAYS, (Series("s", (2, 8, 5)),), 10)
    marks = re.findall(r"M([\d.]+) ([\d.]+)h0", plots.svg(chart))
    xs, ys = [float(x) for x, _ in marks], [float(y) for _, y in marks]
    assert ys[1] < ys[2] < ys[0]
    assert xs[1] - xs[0] == pytest.approx(xs[2] - xs[1], abs=0.2)


def test_a_value_that_is_not_known_is_not_drawn():
    chart = Chart("c", "Pain", "of 10", DAYS, (Series("s", (2, None, 5)),), 10)
    assert plots.svg(chart).count("h0") == 2


def test_two_lines_differ_by_mark_and_dash_and_not_by_colour_alone():
    chart = Chart("c", "Hold", "seconds", DAYS, (Series("Left", (1, 2, 3)), Series("Right", (3, 2, 1))), 10)
    drawn = plots.svg(chart)
    assert drawn.count("h0") == 3
    assert drawn.count("h7v7h-7z") == 3
    css = (Path(__file__).parent.parent / "reports" / "static" / "plan.css").read_text(encoding="utf-8")
    assert re.search(r"\.plot-line-2 \{[^}]*stroke-dasharray", css)


def test_the_drawing_says_in_words_what_it_shows():
    chart = Chart("c", "Worst pain", "of 10", DAYS, (Series("s", (6, None, 2)),), 10)
    assert plots.described(chart) == "Worst pain: from 6 to 2 of 10."


def test_what_is_asked_over_time_is_drawn_a_choice_by_its_place_and_holds_nothing_back():
    """The own aim, the whole way since the first day, and a VISA-H that was filled in elsewhere: early on they move no dose."""
    monthly = ("own-aim", "since-the-start", "visa-h")
    told = [dict(zip(monthly, said, strict=True)) for said in ((4, "same", 40), (7, "better", 66))]
    plans = followed(*told, step=28)
    drawn = {chart.id: chart.series[0].values for chart in charts(tuple(zip(DAYS, plans, strict=True)))}
    assert {name: drawn[name] for name in ("aim", "since-the-start", "visa-h")} == {
        "aim": (None, 4, 7),
        "since-the-start": (None, 3, 5),
        "visa-h": (None, 40, 66),
    }
    without = followed({}, {}, step=28)
    written = [[[(item.exercise.id, item.dose) for item in made.chosen] for made in some] for some in (plans, without)]
    assert written[0] == written[1]
