"""The pages on paper, A4 and Letter: how many, what is on the first, nothing split, nothing of safety lost.

Skipped with a reason where a browser, Node, the driver or a reader of PDF is missing; with ``CI=true`` that is a failure.
"""

import os
import re
import shutil
import subprocess
from datetime import date

import athletes
import pytest
from test_pages import CHECKERS, browser

from consult.cases import read_case
from consult.commands.plan import since
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.help import HELP_NOW, HELP_SOON
from reports.html import page
from reports.view import Athlete, view

MOST_SHEETS = {
    "nothing-to-start-with": 2,
    "saddle-numbness": 2,
    "opening-poster-as-told": 2,
    "opening-poster-break": 5,
    "opening-poster-mid-season": 5,
    "both-sides-first-run": 5,
    "answers-at-odds": 5,
    "coach-58-diabetes": 5,
    "check-in-three-months": 7,
    "in-season-sprinter-at-80": 6,
}
"""Case to the most pages that its print takes; 13 exercises, or a year of charts, are the richest."""
FORMATS = ("A4", "Letter")
FOOT = re.compile(r"^Page \d+ of \d+ .*? not reviewed by a clinician ")
MOST_SECONDS = 300
EVERY_SHEET = [(name, form) for name in MOST_SHEETS for form in FORMATS]


def missing():
    """Return what printing lacks on this machine, each with how to get it."""
    wanted = {
        "Chromium (apt-get install chromium)": browser(),
        "Node (apt-get install nodejs npm)": shutil.which("node"),
        "pdftotext (apt-get install poppler-utils)": shutil.which("pdftotext"),
        "the driver (make pages)": (CHECKERS / "node_modules" / "playwright-core").is_dir(),
    }
    return [what for what, found in wanted.items() if not found]


def seen(name):
    """Return the view of a case as it stands after its last check-in."""
    case = read_case(str(athletes.CASES[0].parent / f"{name}.toml"), KNOWLEDGE)
    return view(
        plan(case.told, KNOWLEDGE),
        Athlete(case.name, case.made or date(2026, 11, 22)),
        since(case.history, KNOWLEDGE, charted=True),
    )


def spaced(text):
    return " ".join(text.split())


def unbroken(text):
    """Return a text without its spaces: a line may end after a hyphen."""
    return "".join(text.split())


def pages_of(pdf):
    """Return the words of each page, in the order in which they were written."""
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, check=True, text=True).stdout
    return [spaced(one) for one in text.split("\f")[:-1]]


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Return case and format to the words of each printed page."""
    lacking = missing()
    if lacking and os.environ.get("CI") == "true":
        pytest.fail(f"the print checks must not be skipped here; missing: {'; '.join(lacking)}")
    if lacking:
        pytest.skip(f"missing: {'; '.join(lacking)}")
    folder = tmp_path_factory.mktemp("print")
    for name in MOST_SHEETS:
        (folder / f"{name}.html").write_text(page(seen(name)), encoding="utf-8")
    subprocess.run(["node", CHECKERS / "print.mjs", folder, browser()], check=True, timeout=MOST_SECONDS)
    return {(name, form): pages_of(folder / f"{name}-{form}.pdf") for name, form in EVERY_SHEET}


each = pytest.mark.parametrize(("name", "form"), EVERY_SHEET)
plans = pytest.mark.parametrize(("name", "form"), [(name, form) for name, form in EVERY_SHEET if MOST_SHEETS[name] > 2])


@each
def test_a_page_prints_on_few_sheets(printed, name, form):
    assert 1 <= len(printed[name, form]) <= MOST_SHEETS[name]


@each
def test_each_sheet_says_which_it_is_of_what_and_that_no_clinician_has_reviewed_it(printed, name, form):
    sheets = printed[name, form]
    for number, words in enumerate(sheets, 1):
        assert f"Page {number} of {len(sheets)}" in words
        assert seen(name).plan_id in words
        assert "not reviewed by a clinician" in words


@plans
def test_the_first_sheet_holds_the_summary_the_signs_to_stop_and_the_week(printed, name, form):
    first, shown = printed[name, form][0], seen(name)
    assert "Not reviewed by a clinician." in first
    for line in (shown.title, *shown.think, *shown.do, *shown.watch, *(text for text, _ in shown.look_at)):
        assert spaced(line) in first
    for sign in (*HELP_NOW.signs, *HELP_SOON.signs):
        assert spaced(sign) in first
    for what in (*shown.stop, *shown.avoid[:10]):
        assert spaced(what) in first
    week = first[first.index("Your week") :]
    places = [re.search(rf"\b{day.name}\b", week).start() for day in shown.week]
    assert places == sorted(places)
    for day in shown.week:
        assert all(f"{row.minutes} min" in week for row in day.rows if row.minutes)


@plans
def test_no_exercise_is_split_and_none_loses_its_dose_or_its_words(printed, name, form):
    for card in seen(name).cards:
        parts = [card.name, *card.steps, card.feel, card.too_hard, card.too_easy, card.fault, card.because.text]
        parts += [part for pair in card.dose for part in pair]
        wanted = [spaced(part) for part in parts if part]
        sheets = [words for words in printed[name, form] if all(part in words for part in wanted)]
        assert sheets, f"{card.name} is split or cut"


@plans
def test_no_line_of_safety_is_lost_on_paper(printed, name, form):
    words = unbroken("".join(FOOT.sub("", sheet) for sheet in printed[name, form]))
    shown = seen(name)
    assert all(unbroken(band.advice) in words for band in shown.bands)
    assert all(unbroken(step) in words for step in (*shown.flare, *shown.limits, shown.step_up))
    assert all(unbroken(check.text) in words for check in shown.checks)
    for _, group in shown.left_out:
        for item in group:
            if item.state in ("excluded", "withheld", "not yet"):
                assert unbroken(item.name) in words
            if item.state == "excluded":
                assert all(unbroken(because.text) in words for because in item.because)
    for _, pieces in shown.advice:
        assert all(unbroken(text) in words for text, _ in pieces)


@plans
def test_the_log_has_a_row_to_fill_in_for_each_day_on_one_sheet(printed, name, form):
    held = [words for words in printed[name, form] if "Your log" in words]
    assert len(held) == 1
    log = held[0][held[0].index("Your log") :]
    assert all(re.search(rf"\b{day.name}\b", log) for day in seen(name).week)


def test_a_referral_says_on_its_first_sheet_what_to_do_and_no_exercise(printed):
    for form in FORMATS:
        first = printed["saddle-numbness", form][0]
        for reason in seen("saddle-numbness").referrals:
            assert spaced(reason.say) in first
        assert "Your exercises" not in " ".join(printed["saddle-numbness", form])
