"""``sitbone impact`` says who gets another plan from one version of the knowledge to another; the plans bear it out."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import islice

import pytest
import versions

from engine.translate.procedures import DOSE_FIGURES, dose_name
from engine.verify.impact import VersionComparison, changes, describe
from engine.verify.shown import of_record
from kb.doses import DOSES
from kb.hamstring import KNOWLEDGE
from kb.rules import rule
from kb.vocabulary.answers import LungePain
from language.bounds import at_least, between

STORED = ("bounds-lunge-4", "fever", "in-season-sprinter-at-80", "recovered-sprinter-worst")
USUAL = "in-season-sprinter-at-80"


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    """The program as it is, in another folder."""
    return versions.copied(tmp_path_factory.mktemp("right"))


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    """A few stored cases; the limits of pain in a lunge and of sleep each matter to one of them."""
    folder = tmp_path_factory.mktemp("cases")
    for name in STORED:
        shutil.copy(versions.ROOT / "tests" / "cases" / f"{name}.toml", folder)
    return folder


def records(folder, *cases, answers=()):
    """Return the records of what the program of a folder makes of some cases, and permits after some answers, in one run."""
    program = [sys.executable, "-c", RECORDS, *cases]
    made = subprocess.run(program, cwd=folder, capture_output=True, check=True, input=json.dumps(answers).encode())
    return json.loads(made.stdout)


RECORDS = """
import json, sys
from consult.cases import read_case
from engine.planning.plan import permitted, plan
from engine.trace import dump, record
from kb.hamstring import KNOWLEDGE
plans = [plan(read_case(case, KNOWLEDGE).told, KNOWLEDGE) for case in sys.argv[1:]]
for one in json.load(sys.stdin):
    plans.append(permitted({name: KNOWLEDGE.question(name).read(raw) for name, raw in one.items()}, KNOWLEDGE))
print(json.dumps([json.loads(dump(record(made))) for made in plans]))
"""


def state(made, item):
    return next(one["state"] for one in made["plan"]["items"] if one["id"] == item)


def test_a_limit_that_moved_is_told_with_cases_and_athletes_whose_plans_change_so(right, cases, sitbone, tmp_path):
    """Lunges wait from 5 of 10 on, and no longer from 4."""
    looser = versions.copied(tmp_path / "looser")
    versions.change(looser, "contraindications", *(f"when=(LungePain(score=at_least({line})),)," for line in (4, 5)))
    found = tmp_path / "found"
    code, out, err = sitbone(
        "impact", right, looser, "--cases", cases, "--write-cases", found, "--format", "json", "-o", "-"
    )
    document = json.loads(out)
    assert code == 0
    assert (document["schema"], document["cases_compared"], document["usual_case"]) == ("sitbone-impact", 4, USUAL)
    assert list(document["cases"]) == ["bounds-lunge-4"]
    told = {one["about"]: (one["before"], one["after"]) for one in document["cases"]["bounds-lunge-4"]}
    assert told["low-step-up"] == (["excluded", "instead single-leg-bridge-hold"], ["not yet"])
    athletes = document["athletes"]
    stored = cases / "bounds-lunge-4.toml"
    answers = [athlete["answers"] for athlete in athletes]
    of_case, *made = zip(*(records(folder, stored, answers=answers) for folder in (right, looser)), strict=True)
    assert [state(one, "low-step-up") for one in of_case] == ["excluded", "not yet"]

    assert f"Written: {len(athletes)} cases in {found}" in err
    first = [about for one in athletes for about in one["first_of"]]
    assert len(set(first)) == len(first) > 10
    assert {"walking-lunge", "general-lifting"} <= set(first)
    assert all(athlete["answers"]["lunge-pain"] == 4 for athlete in athletes)
    for athlete, (before, after) in zip(athletes, made, strict=True):
        plans = [(one.about, list(one.before), list(one.after)) for one in changes(of_record(before), of_record(after))]
        assert sorted(plans) == sorted((one["about"], one["before"], one["after"]) for one in athlete["changes"])


def test_a_rule_that_is_gone_is_told_with_an_athlete_who_hears_nothing_of_it(right, cases, sitbone, tmp_path):
    without = versions.copied(tmp_path / "without")
    versions.drop(without, "life", "advise-sleep-more")
    found = tmp_path / "found"
    code, out, _ = sitbone("impact", right, without, "--cases", cases, "--write-cases", found)
    said = " ".join(out.split())
    assert code == 0
    assert "1 of 4 get another plan. - recovered-sprinter-worst - advice: sleep-more -> nothing" in said
    assert "1 thing changes for some of all 10^" in said
    assert "all else is proven to stay as it is" in said
    assert f"Each athlete below is the stored case {USUAL}, but for the answers that are named." in said
    assert "- athlete 1: sleep-hours 7 - advice: sleep-more -> nothing" in said
    case = found / "impact-1.toml"
    assert "[[check-ins]]" not in case.read_text(encoding="utf-8")
    advice, left = (
        [code for part in records(folder, case)[0]["plan"]["advice"].values() for code in part]
        for folder in (right, without)
    )
    assert "sleep-more" in advice
    assert set(left) >= {*advice} - {"sleep-more"}
    assert "sleep-more" not in left


def git(folder, *arguments):
    subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=True)


def test_from_a_revision_to_what_it_was_made_from_nobody_gets_another_plan(
    right, cases, sitbone, tmp_path, monkeypatch
):
    """Named from a folder inside the repository, of which the whole is meant."""
    repository = versions.copied(tmp_path)
    git(repository, "init")
    git(repository, "add", *versions.PACKAGES)
    git(repository, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "Begin")
    monkeypatch.chdir(repository / "kb")
    code, out, _ = sitbone("impact", "HEAD", right, "--cases", cases)
    said = " ".join(out.split())
    assert code == 0
    assert "0 of 4 get another plan." in said
    assert "Nobody gets another plan. That is proven for all 10^" in said
    code, _, err = sitbone("impact", "HEAD", "HEAD~7")
    assert code == 66
    assert err == "Error: HEAD~7: is neither a folder nor a revision. Try HEAD~1, or a folder.\n"


LUNGES_OUT = rule("out-lunges-while-lunge-hurts")
BOOK = (rule("refer-pop"), rule("irritable-by-daily-pain"), rule("out-springy-while-irritable"), LUNGES_OUT)


def lunges_out(name, score):
    return replace(LUNGES_OUT, id=name, when=(LungePain(score=score),))


def test_that_nobody_is_affected_is_proven_over_other_rules_that_say_the_same():
    """On four rules, which takes a second; on all of them it takes a quarter of a minute."""
    in_two = (*BOOK[:-1], lunges_out("some", between(4, 6)), lunges_out("much", at_least(7)))
    comparison = VersionComparison(
        describe("old", KNOWLEDGE.with_rules(BOOK)), describe("new", KNOWLEDGE.with_rules(in_two)), {"lunge-pain": 9}
    )
    assert list(comparison.affected()) == []
    assert comparison.size > 10**100


def test_an_athlete_is_as_near_to_the_usual_one_as_can_be():
    looser = (*BOOK[:-1], lunges_out("out", at_least(6)))
    usual = {"lunge-pain": 9, "age": 27, "pop": "no", "irritants": ["nordic-curl"], "sport": "unknown"}
    (athlete,) = VersionComparison(
        describe("old", KNOWLEDGE.with_rules(BOOK)), describe("new", KNOWLEDGE.with_rules(looser)), usual
    ).affected()
    assert athlete.answers == {"lunge-pain": 5, "age": 27, "pop": "no", "irritants": ["nordic-curl"]}
    assert athlete.first_of == tuple(one.about for one in athlete.changed)


def test_a_list_takes_in_no_more_than_it_must():
    old = (*BOOK, rule("out-what-irritated"))
    usual = {"irritants": ["nordic-curl"], "flared": [], "doing-now": ["walk-jog", "back-squat"]}
    for athlete in islice(
        VersionComparison(
            describe("old", KNOWLEDGE.with_rules(old)), describe("new", KNOWLEDGE.with_rules(BOOK)), usual
        ).affected(),
        3,
    ):
        assert athlete.answers["flared"] == []
        assert athlete.answers["doing-now"] == ["walk-jog", "back-squat"]
        assert len(athlete.answers["irritants"]) <= 2
        assert "nordic-curl" in athlete.answers["irritants"]


@pytest.mark.parametrize("figure", DOSE_FIGURES)
def test_no_figure_of_a_dose_can_change_unseen(figure):
    for dose in DOSES:
        assert dose_name(replace(dose, **{figure: getattr(dose, figure) + 1})) != dose_name(dose)


def test_versions_that_describe_themselves_otherwise_are_compared_over_the_cases_alone(right, sitbone, tmp_path):
    old = versions.copied(tmp_path / "old")
    (old / "engine" / "verify" / "impact.py").unlink()
    (tmp_path / "none").mkdir()
    code, out, _ = sitbone("impact", old, right, "--cases", tmp_path / "none")
    assert code == 0
    assert "There are none." in out
    assert "too old, or too new, to be compared over every athlete" in " ".join(out.split())
    code, out, _ = sitbone("impact", old, right, "--cases", tmp_path / "none", "--format", "json")
    assert json.loads(out)["athletes"] is None


@pytest.fixture
def wrong(tmp_path):
    """Folders that are no version, or none that runs."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken" / "kb").mkdir(parents=True)
    (tmp_path / "broken" / "kb" / "__init__.py").write_text(
        "raise ValueError('rules: one is lost.')\n", encoding="utf-8"
    )
    return tmp_path


BAD = {
    "unknown": (("nosuch", "."), 66, "nosuch: is neither a folder nor a revision. Try HEAD~1, or a folder."),
    "an option": (("--", "--list", "."), 66, "--list: is neither a folder nor a revision."),
    "no program": (("{wrong}/empty", "."), 66, "{wrong}/empty: holds no version of this program. Name a folder"),
    "does not run": (("{wrong}/broken", "."), 65, "{wrong}/broken: this version does not run: rules: one is lost.\n"),
    "no cases": ((".", ".", "--cases", "{wrong}/none"), 66, "{wrong}/none: there is no such folder."),
    "no folder": ((".", ".", "-o", "{wrong}/none/a.json"), 73, "{wrong}/none/a.json: its folder is not there."),
}


@pytest.mark.parametrize(("arguments", "code", "message"), BAD.values(), ids=BAD)
def test_what_is_wrong_is_said(arguments, code, message, wrong, sitbone):
    got, out, err = sitbone("impact", *(argument.format(wrong=wrong) for argument in arguments))
    assert (got, out) == (code, "")
    assert err.startswith(f"Error: {message.format(wrong=wrong)}")


def test_what_is_wrong_is_said_to_programs_too(wrong, sitbone):
    code, out, err = sitbone("impact", wrong / "empty", wrong, "--format", "json")
    assert (code, out) == (66, "")
    assert json.loads(err)["error"] == {
        "code": "no-input",
        "message": f"{wrong / 'empty'}: holds no version of this program.",
        "hint": "Name a folder that has kb/ in it.",
    }
