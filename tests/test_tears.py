"""A tear is looked for by how long ago it began and by what was looked for; what was torn or sewn is loaded by its own time."""

import athletes
import pytest
from safety_rows import a_plan, holds, no_plan

from kb.exercises import CATALOGUE

SUDDEN = {"onset": "sudden", "blood_thinner": "no", "age": 30}
TORN = {"old_tear": "yes", "old_tear_kind": "torn"}
SEWN = {"old_tear": "yes", "old_tear_kind": "operated"}
FOUND = {**SUDDEN, "tear_looked_for": "torn"}
REST = ("no-loading", "no-stretch", "sit-softly")

ROWS = {
    # New: within 6 weeks
    "sudden 6 weeks ago": no_plan("days", "tear-first", **SUDDEN, pain_weeks=6, tear_looked_for="nobody"),
    "sudden, examined without a scan": no_plan("days", **SUDDEN, pain_weeks=6, tear_looked_for="examined"),
    "sudden, since when is not known": no_plan("days", **SUDDEN, pain_weeks="unknown", tear_looked_for="nobody"),
    "sudden, nothing else told": no_plan("days", **SUDDEN, pain_weeks=None),
    "a pop": no_plan("days", "tear", pop="yes", pain_weeks=2, tear_looked_for="nobody", blood_thinner="no"),
    "gave way": no_plan("days", "tear", forced_to_stop="yes", pain_weeks=2, blood_thinner="no"),
    "a bruise": no_plan("days", "avulsion", bruising="yes", pain_weeks=2, blood_thinner="no"),
    "a bruise and numb": no_plan("today", "avulsion", bruising="yes", numbness="steady", pain_weeks=2),
    "a pop and a weak leg": no_plan(
        "today",
        "avulsion",
        **SUDDEN,
        pop="yes",
        leg_weakness="yes",
        weakness_since="older",
        weakness_examined="yes",
        pain_weeks=2,
    ),
    "sudden, an MRI shows no tear": a_plan(4, **SUDDEN, pain_weeks=3, tear_looked_for="mri"),
    "sudden, an ultrasound shows none": a_plan(2, **SUDDEN, pain_weeks=3, tear_looked_for="ultrasound"),
    # 6 to 12 weeks
    "sudden 7 weeks ago": no_plan("soon", "tear-first", **SUDDEN, pain_weeks=7, tear_looked_for="nobody"),
    "sudden 12 weeks ago": no_plan("soon", "tear-first", **SUDDEN, pain_weeks=12, tear_looked_for="nobody"),
    "a pop 9 weeks ago": no_plan("soon", "tear", **SUDDEN, pop="yes", pain_weeks=9, tear_looked_for="nobody"),
    "a gap 9 weeks on": no_plan("days", "avulsion", **SUDDEN, bruising="yes", pain_weeks=9, tear_looked_for="examined"),
    "weak 9 weeks on": no_plan(
        "days",
        "avulsion",
        **SUDDEN,
        leg_weakness="yes",
        weakness_since="older",
        weakness_examined="yes",
        pain_weeks=9,
        tear_looked_for="nobody",
    ),
    "sudden 9 weeks ago, examined": a_plan(2, **SUDDEN, pain_weeks=9, tear_looked_for="examined"),
    "the same after 4 weeks of loading": a_plan(4, **SUDDEN, pain_weeks=9, tear_looked_for="examined", loading_weeks=4),
    # Over 12 weeks
    "sudden 13 weeks ago, nobody looked": a_plan(
        2, "tear-first-line", **SUDDEN, pain_weeks=13, tear_looked_for="nobody"
    ),
    "the same after loading": a_plan(
        4, "tear-first-line", **SUDDEN, pain_weeks=17, tear_looked_for="nobody", loading_weeks=4
    ),
    "sudden 13 weeks ago, examined": a_plan(2, **SUDDEN, pain_weeks=13, tear_looked_for="examined"),
    "a pop a year ago, never scanned": a_plan(
        2, "tear-soon", **SUDDEN, pop="yes", pain_weeks=52, tear_looked_for="examined", loading_weeks=11
    ),
    "gave way a year ago, never scanned": a_plan(
        2, "tear-soon", **SUDDEN, forced_to_stop="yes", pain_weeks=52, tear_looked_for="nobody", loading_weeks=11
    ),
    "a gap a year on, never scanned": a_plan(
        2, "tear-soon", **SUDDEN, bruising="yes", pain_weeks=52, tear_looked_for="nobody", loading_weeks=11
    ),
    "a pop a year ago, MRI": a_plan(4, **SUDDEN, pop="yes", pain_weeks=52, tear_looked_for="mri"),
    "a fresh bruise beside a slow pain of a year": no_plan("days", "avulsion", bruising="yes", pain_weeks=52),
    "sudden a year ago, and not known whether anyone looked": a_plan(
        1, **SUDDEN, pain_weeks=52, tear_looked_for="unknown", loading_weeks=11
    ),
    # Blood thinners
    "sudden on a blood thinner": no_plan("today", "bleeding", **SUDDEN | {"blood_thinner": "yes"}, pain_weeks=2),
    "a bruise on a blood thinner": no_plan("today", "bleeding", bruising="yes", blood_thinner="yes"),
    "slow pain on a blood thinner": a_plan(4, blood_thinner="yes"),
    "sudden on a blood thinner, examined": no_plan(
        "days", "tear-first", **SUDDEN | {"blood_thinner": "yes"}, pain_weeks=2, tear_looked_for="examined"
    ),
    # A tear found now
    "found, date not known": no_plan("soon", "torn", **FOUND, pain_weeks="unknown", old_tear_cleared="yes"),
    "found 6 weeks ago": no_plan("soon", "torn", **FOUND, pain_weeks=6, old_tear_cleared="yes", meanwhile=REST),
    "found 7 weeks ago": no_plan("soon", "torn", **FOUND, pain_weeks=7, old_tear_cleared="no"),
    "found 7 weeks ago, written word": a_plan(1, **FOUND, pain_weeks=7, old_tear_cleared="yes"),
    "found 13 weeks ago": no_plan("soon", "torn", **FOUND, pain_weeks=13, old_tear_cleared="no"),
    "found 13 weeks ago, written word": a_plan(2, **FOUND, pain_weeks=13, old_tear_cleared="yes"),
    "found 17 weeks ago": a_plan(3, **FOUND, pain_weeks=17),
    "found 27 weeks ago": a_plan(4, **FOUND, pain_weeks=27),
    "found and numb": no_plan("days", "nerve-in-scar", **FOUND, pain_weeks=30, numbness="steady"),
    "a small tear on a scan, slow pain": a_plan(4, tear_looked_for="torn"),
    # An old tear
    "old tear, kind not known": no_plan("soon", "old-tear", old_tear="yes", old_tear_kind="unknown"),
    "old tear, date not known": no_plan("soon", "old-tear", **TORN, old_tear_weeks="unknown", old_tear_cleared="yes"),
    "torn 6 weeks ago": no_plan("soon", "old-tear", **TORN, old_tear_weeks=6, old_tear_cleared="yes", meanwhile=REST),
    "torn 12 weeks ago": no_plan("soon", "old-tear", **TORN, old_tear_weeks=12, old_tear_cleared="no"),
    "torn 12 weeks ago, written word": a_plan(1, **TORN, old_tear_weeks=12, old_tear_cleared="yes"),
    "torn 16 weeks ago": no_plan("soon", "old-tear", **TORN, old_tear_weeks=16, old_tear_cleared="no"),
    "torn 16 weeks ago, written word": a_plan(2, **TORN, old_tear_weeks=16, old_tear_cleared="yes"),
    "torn 26 weeks ago": a_plan(3, **TORN, old_tear_weeks=26),
    "torn 27 weeks ago": a_plan(4, **TORN, old_tear_weeks=27),
    "old tear and pins and needles": no_plan(
        "days", "nerve-in-scar", **TORN, old_tear_weeks=300, numbness="comes-and-goes"
    ),
    "old tear and weak": no_plan(
        "days", "nerve-in-scar", **TORN, old_tear_weeks=300, leg_weakness="yes", weakness_since="older"
    ),
    # An operation
    "sewn, date not known": no_plan("soon", "operated", **SEWN, old_tear_weeks="unknown", old_tear_cleared="yes"),
    "sewn 6 weeks ago": no_plan("soon", "operated", **SEWN, old_tear_weeks=6, meanwhile=REST),
    "sewn 26 weeks ago, cleared": no_plan("soon", "operated", **SEWN, old_tear_weeks=26, old_tear_cleared="yes"),
    "sewn years ago, not cleared": no_plan("soon", "operated", **SEWN, old_tear_weeks=300, old_tear_cleared="no"),
    "sewn 27 weeks ago, cleared": a_plan(2, **SEWN, old_tear_weeks=27, old_tear_cleared="yes"),
    "sewn a year ago, cleared, 4 weeks of loading": a_plan(
        4, **SEWN, old_tear_weeks=60, old_tear_cleared="yes", loading_weeks=4
    ),
    # Bone that still grows
    "17, slowly": no_plan(
        "soon", "growth-plate", age=17, growth_checked="no", meanwhile=("no-impact", "no-stretch", "sit-softly")
    ),
    "17, nothing told of an X-ray": no_plan("soon", "growth-plate", age=17),
    "17, suddenly": no_plan("days", "growth-plate", **SUDDEN | {"age": 17}, pain_weeks=52, tear_looked_for="mri"),
    "17, X-ray and doctor": a_plan(3, age=17, growth_checked="yes"),
    "18, slowly": a_plan(4, age=18),
    "25, suddenly, 12 weeks ago": no_plan(
        "days", "growth-plate", **SUDDEN | {"age": 25}, pain_weeks=12, tear_looked_for="mri", growth_checked="no"
    ),
    "25, suddenly, X-ray and doctor": a_plan(
        4, **SUDDEN | {"age": 25}, pain_weeks=12, tear_looked_for="mri", growth_checked="yes"
    ),
    "25, suddenly, 13 weeks ago": a_plan(4, **SUDDEN | {"age": 25}, pain_weeks=13, tear_looked_for="mri"),
    "26, suddenly": a_plan(4, **SUDDEN | {"age": 26}, pain_weeks=12, tear_looked_for="mri"),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_a_tear_is_seen_or_loaded_as_its_row_says(row):
    holds(row)


@pytest.mark.parametrize("weeks", [27, 38])
def test_nothing_fast_before_9_months_after_a_repair(weeks):
    made = athletes.plan_for(**SEWN, old_tear_weeks=weeks, old_tear_cleared="yes", loading_weeks=8)
    states = athletes.states(made)
    fast = [item.id for item in CATALOGUE.values() if item.pace is not None and item.pace.code == "fast"]
    assert fast
    assert {states[name] for name in fast} == {"excluded"}


def test_speed_may_come_back_9_months_after_a_repair():
    made = athletes.plan_for(**SEWN, old_tear_weeks=39, old_tear_cleared="yes", loading_weeks=8)
    assert athletes.states(made)["submaximal-run"] != "excluded"
