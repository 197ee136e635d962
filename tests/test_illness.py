"""Another illness, a medicine or a pregnancy is looked at by its own urgency, and slows a plan where it must."""

import athletes
import pytest
from safety_rows import a_plan, holds, no_plan

CANCER = {"illness_signs": ["cancer"]}
SPREADS = {**CANCER, "cancer_kind": "yes"}
ANTIBIOTIC = {"fluoroquinolone": "yes"}
EXPECTING = {"pregnancy": "pregnant", "pregnancy_signs": []}
AFTER_BIRTH = {"pregnancy": "birth-6-months"}
RUNS = {"running_now": "easy", "sport": "everyday"}
NO_RUNS = {
    "running_now": "none",
    "easy_run_pain": "does not apply",
    "fast_run_pain": "does not apply",
    "sport": "lifting",
}
STOP = ("no-dose", "no-loading")

ROWS = {
    # Unexplained
    "night pain": no_plan("days", "serious-illness", night_pain="yes"),
    "night pain, looked into": a_plan(4, night_pain="yes", illness_checked="yes"),
    "a lump that grows": no_plan("days", "serious-illness", illness_signs=["lump"]),
    "weight loss alone": no_plan("soon", "serious-illness", illness_signs=["weight-loss"]),
    "unwell alone": no_plan("soon", "serious-illness", illness_signs=["feeling-ill"]),
    "weight loss, looked into": a_plan(4, illness_signs=["weight-loss"], illness_checked="yes"),
    # Cancer
    "any cancer and night pain": no_plan(
        "days", "cancer", **CANCER, cancer_when="older", cancer_kind="no", night_pain="yes"
    ),
    "any cancer and weight loss": no_plan(
        "days", "cancer", illness_signs=["cancer", "weight-loss"], cancer_when="older", cancer_kind="no"
    ),
    "cancer that spreads, recent, worse": no_plan("days", "cancer", **SPREADS, cancer_when="recent", trend="worse"),
    "cancer that spreads, recent, sharply worse": no_plan(
        "days", "cancer", **SPREADS, cancer_when="recent", sharp_worsening="yes"
    ),
    "cancer, worse, nothing else told": no_plan("days", "cancer", **CANCER, trend="worse"),
    "the same, looked into": a_plan(
        4, "cancer-line", **SPREADS, cancer_when="recent", trend="worse", illness_checked="yes"
    ),
    "cancer that spreads, recent, no sign": a_plan(4, "cancer-line", **SPREADS, cancer_when="recent"),
    "cancer that spreads, old, no sign": a_plan(4, "cancer-line", **SPREADS, cancer_when="older"),
    "other cancer, recent, no sign": a_plan(4, "cancer-line", **CANCER, cancer_when="recent", cancer_kind="no"),
    "other cancer, old, no sign": a_plan(4, **CANCER, cancer_when="older", cancer_kind="no"),
    # Antibiotic
    "antibiotic, nothing else told": no_plan("today", "medicine", **ANTIBIOTIC, meanwhile=STOP),
    "on it, worse": no_plan(
        "today", "medicine", **ANTIBIOTIC, antibiotic_when="now", antibiotic_pain="worse", meanwhile=STOP
    ),
    "on it, not sure": no_plan(
        "today", "medicine", **ANTIBIOTIC, antibiotic_when="now", antibiotic_pain="not-sure", meanwhile=STOP
    ),
    "on it, unchanged": no_plan(
        "today", "medicine", **ANTIBIOTIC, antibiotic_when="now", antibiotic_pain="unchanged", meanwhile=("holds-only",)
    ),
    "within 60 days, worse": no_plan(
        "days",
        "medicine",
        **ANTIBIOTIC,
        antibiotic_when="60-days",
        antibiotic_pain="worse",
        meanwhile=("holds-only", "sit-softly"),
    ),
    "within 60 days, not told": no_plan("days", "medicine", **ANTIBIOTIC, antibiotic_when="60-days"),
    "within 60 days, unchanged": a_plan(
        4, "medicine-line", **ANTIBIOTIC, antibiotic_when="60-days", antibiotic_pain="unchanged"
    ),
    "months after, worse": a_plan(
        4, "medicine-line", **ANTIBIOTIC, antibiotic_when="6-months", antibiotic_pain="worse"
    ),
    "months after, unchanged": a_plan(4, **ANTIBIOTIC, antibiotic_when="6-months", antibiotic_pain="unchanged"),
    "on it, answered": a_plan(
        4, "medicine-line", **ANTIBIOTIC, antibiotic_when="now", antibiotic_pain="worse", antibiotic_answered="yes"
    ),
    # Cortisone
    "cortisone and sharply worse": no_plan("days", "steroid", recent_steroid="yes", sharp_worsening="yes"),
    "the same, scanned since": a_plan(3, recent_steroid="yes", sharp_worsening="yes", tear_looked_for="mri"),
    # Medicines and illnesses that slow a plan
    "gout": a_plan(4, "tendon-health-line", body_risks=["gout"]),
    "dialysis": a_plan(4, "tendon-health-line", body_risks=["kidney"]),
    # Pregnancy
    "bleeding in pregnancy": no_plan("now", "pregnancy-sign", pregnancy="pregnant", pregnancy_signs=["bleeding"]),
    "a swollen leg in pregnancy": no_plan("now", "pregnancy-sign", **EXPECTING, leg_swelling="yes", clot_risks=[]),
    "pregnant, runs": a_plan(3, "pregnancy-line", "sacral-stress-soon", **EXPECTING, **RUNS, meanwhile=("no-impact",)),
    "pregnant, wants to run": a_plan(
        3,
        "pregnancy-line",
        "sacral-stress-soon",
        **EXPECTING,
        **NO_RUNS | {"sport": "distance"},
        meanwhile=("no-impact",),
    ),
    "after a birth, runs": a_plan(
        3, "pregnancy-line", "sacral-stress-soon", **AFTER_BIRTH, **RUNS, meanwhile=("no-impact",)
    ),
    "pregnant, does not run": a_plan(3, "pregnancy-line", **EXPECTING, **NO_RUNS),
    "pregnant, runs, seen": a_plan(3, **EXPECTING, **RUNS, pregnancy_seen="yes"),
    "gave birth 8 months ago": a_plan(4, pregnancy="birth-12-months"),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_an_illness_is_seen_or_slows_a_plan_as_its_row_says(row):
    holds(row)


def doses(made):
    return {item.exercise.id: item.permitted.level.code for item in made.chosen if item.permitted}


def test_no_step_up_and_nothing_springy_within_60_days_of_the_antibiotic():
    made = athletes.plan_for(**ANTIBIOTIC, antibiotic_when="60-days", antibiotic_pain="unchanged")
    assert made.chosen
    assert "full" not in doses(made).values()
    assert not any(item.exercise.pace or item.exercise.contraction.code == "energy-storage" for item in made.chosen)
    assert "full" in doses(athletes.plan_for()).values()


def test_in_pregnancy_no_exercise_is_harder_than_6_of_10():
    made = athletes.plan_for(**EXPECTING, **NO_RUNS, pregnancy_seen="yes")
    assert {item.permitted.effort for item in made.chosen if item.permitted} <= set(range(7))
    assert {item.dose.effort for item in made.chosen if item.dose} <= set(range(7))
    assert max(item.permitted.effort for item in athletes.plan_for(**NO_RUNS).chosen if item.permitted) > 6


@pytest.mark.parametrize("told", [{**EXPECTING, **RUNS}, {**AFTER_BIRTH, **RUNS}])
def test_no_run_and_no_jump_until_someone_has_looked_at_the_bone(told):
    made = athletes.plan_for(**told)
    states = athletes.states(made)
    runs = {item.exercise.id for item in made.items if item.exercise.pace is not None}
    assert {states[name] for name in runs} == {"excluded"}


def test_a_pregnant_runner_who_was_seen_keeps_easy_runs_and_nothing_fast():
    states = athletes.states(athletes.plan_for(**EXPECTING, **RUNS, pregnancy_seen="yes"))
    assert states["easy-flat-run"] in ("chosen", "possible")
    assert {states[name] for name in ("maximum-sprint", "flying-sprint", "kettlebell-swing", "fast-leg-curl")} == {
        "excluded"
    }
