"""A second, small pack goes the whole way, in one process with the first: nothing outside a pack knows the hamstring."""

import contextlib
import io
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import athletes
import pytest
from toy.pack import HELD_TO, TOY, HeelNextDay, HeelPain, HeelPop

from consult.__main__ import run
from consult.settings import Settings
from engine.history import CheckIn, History, current
from engine.interview.path import first, interview
from engine.interview.reading import read
from engine.interview.typed import Parsed
from engine.planning.activities import ActivityAdvice
from engine.planning.parts import Decision
from engine.planning.plan import plan
from engine.trace import dump, record
from engine.verify.acceptance import standing
from engine.verify.anomalies import Subject
from engine.verify.checks import CHECKS
from kb.hamstring import KNOWLEDGE
from language.domains import NO
from language.levels import NextDay, StageLevel

CASE = """
[athlete]
name = "T"
date = 2026-11-01

[answers]
heel-pop = false
sore-heel = "left"
heel-goals = ["tennis"]
heel-pain = 2
raise-pain-left = 1
raise-pain-right = 0
heel-kg = 20
heel-upset = []
heel-things = ["box"]
heel-does = ["heel-hold"]
"""
NEXT = '\n[[check-ins]]\ndate = 2026-11-15\nheel-next-day = "{}"\n'
OF_THE_HAMSTRING = ("hamstring", "sit bone", "buttock", "hip", "thigh", "nordic", "sled", "lunge", "bridge")
OF_CASES = {"cases-notice-mutants"}
"""What only stored cases can show."""


class ToySettings(Settings):
    """The settings of a program that knows the heel alone."""

    @property
    def knowledge(self):
        """The small pack."""
        return TOY

    @property
    def assurance(self):
        """What it is held to."""
        return HELD_TO


def said(*arguments):
    """Return what the program writes when it knows the heel alone; it must end well."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([str(argument) for argument in arguments], ToySettings())
    assert code == 0, err.buffer.getvalue().decode()
    return out.buffer.getvalue().decode()


@pytest.fixture
def case(tmp_path):
    """Return a case file."""
    path = tmp_path / "me.toml"
    path.write_text(CASE, encoding="utf-8")
    return path


def text_of(page):
    """Return what is read of a page: no drawing, no style."""
    return re.sub(r"<(svg|style|script)\b.*?</\1>", " ", page, flags=re.DOTALL)


def told(*, knowledge=TOY, **answers):
    """Return answers as they are kept; at a first consultation."""
    at_first = {asked.id: asked.at_first for asked in knowledge.questions if asked.is_follow_up}
    named = {name.replace("_", "-"): raw for name, raw in answers.items()}
    return at_first | {name: knowledge.question(name).read(raw) for name, raw in named.items()}


FULL = {
    "heel_pop": False,
    "sore_heel": "left",
    "heel_goals": ["tennis"],
    "heel_pain": 2,
    "raise_pain_left": 1,
    "raise_pain_right": 0,
    "heel_kg": 20,
    "heel_upset": [],
    "heel_things": ["box"],
    "heel_does": [],
    "heel_sports": [],
}


def doses(made):
    return {item.exercise.id: item.dose.level for item in made.chosen if item.dose}


def test_the_interview_asks_until_there_is_a_plan_and_leaves_out_what_changes_nothing():
    this, given, answers = first(TOY), {}, told(**FULL)
    while (here := interview(given, this)).missing:
        given[here.missing[0].id] = answers[here.missing[0].id]
    assert "heel-pop" in given
    assert "heel-sports-go" not in given, "no sport was named"
    assert "heel-kg" not in given, "no stage that it opens is in reach at a first consultation"
    assert plan({**told(), **given}, TOY).decision is Decision.PLAN


def test_a_red_flag_ends_the_interview_with_a_referral():
    this, given, answers = first(TOY), {}, told(**FULL | {"heel_pop": True})
    while (here := interview(given, this)).missing:
        given[here.missing[0].id] = answers[here.missing[0].id]
    assert set(given) == {"heel-pop"}
    made = plan({**told(), **given}, TOY)
    assert [referral["flag"].code for referral in made.referrals] == ["rupture"]


def game(**answers):
    """Return what the plan says of the game."""
    (judged,) = plan(told(**FULL | {"heel_sports": ["hopping-game"]} | answers), TOY).activities
    return judged


def test_a_game_that_goes_well_goes_on_and_what_is_not_told_pauses():
    well = game(heel_sports_go=["hopping-game well"])
    assert well.advised is ActivityAdvice.GO_ON
    assert well.permit is not None
    assert game(heel_sports_go=["hopping-game bad"]).advised is ActivityAdvice.PAUSE
    assert game().advised is ActivityAdvice.TELL
    begun = game(heel_sports_go=["hopping-game paused"])
    assert begun.advised is ActivityAdvice.TRY
    assert [part.movement.id for part in begun.closed] == ["game-hop"]
    assert not plan(told(**FULL), TOY).activities


def test_what_made_it_worse_is_out_with_its_harder_forms():
    made = plan(told(**FULL | {"heel_upset": ["two-leg-raise"]}), TOY)
    states = {item.exercise.id: item.state.value for item in made.items}
    assert states["two-leg-raise"] == states["one-leg-raise"] == "excluded"
    assert states["heel-hold"] == "chosen"


def check_in(next_day):
    """Return the plan after one check-in."""
    answers = {name.replace("_", "-"): TOY.question(name.replace("_", "-")).read(raw) for name, raw in FULL.items()}
    later = {"heel-next-day": TOY.question("heel-next-day").read(next_day)}
    held = History(date(2026, 11, 1), answers, (CheckIn(date(2026, 11, 15), later),))
    return plan(current(held, TOY).told, TOY)


def test_a_good_check_in_goes_on_by_one_stage_and_a_bad_one_adds_nothing():
    start = plan(told(**FULL), TOY)
    assert start.stage is StageLevel.TWO
    assert check_in("quiet").stage is StageLevel.THREE
    assert "hops" in doses(check_in("quiet"))
    bad = check_in("in-a-row")
    assert bad.stage is StageLevel.ONE
    assert set(doses(bad)) <= set(doses(start))


@pytest.mark.parametrize(
    ("typed", "kg"), [("44 lb", 20), ("99 pounds", 45), ("20 kg", 20), ("20", 20), ("30 kilos", 30)]
)
def test_a_weight_is_read_in_kilograms_or_pounds(typed, kg):
    assert read(TOY.question("heel-kg"), typed, TOY) == Parsed(kg, "" if typed == "20" else f"{kg} kg")


@pytest.mark.parametrize("next_day", ["", "quiet", "in-a-row"])
@pytest.mark.parametrize(
    "command",
    [
        ("plan", "{}"),
        ("plan", "{}", "--clinician"),
        ("plan", "{}", "--html", "-"),
        ("plan", "{}", "--ics", "-"),
        ("why", "{}", "heel raise hold"),
        ("why", "{}", "heel raise hold", "--full", "--clinician", "--define"),
        ("why", "{}", "stage"),
        ("why-not", "{}", "hops"),
        ("change", "{}", "hops"),
        ("contrast", "{}", "heel raise hold", "hops"),
        ("what-if", "{}", "heel-pain=7"),
        ("trace", "{}"),
        ("audit", "{}"),
        ("audit", "{}", "--html", "-"),
    ],
    ids=lambda command: " ".join(command).replace(" {}", ""),
)
def test_every_command_speaks_of_the_heel_alone(command, next_day, case):
    if next_day:
        case.write_text(CASE + NEXT.format(next_day), encoding="utf-8")
    words = said(*(part.format(case) for part in command)).casefold()
    assert words
    assert not [word for word in OF_THE_HAMSTRING if re.search(rf"\b{word}", text_of(words))]


@pytest.mark.parametrize(
    "command",
    [("rules",), ("sources",), ("questions",), ("exercises",), ("graph",), ("exercises", "--html", "-")],
    ids=" ".join,
)
def test_the_book_is_that_of_the_heel(command):
    words = text_of(said(*command).casefold())
    assert "heel" in words
    # A picture in words tells how the hips and knees of the figure are bent.
    assert not [word for word in OF_THE_HAMSTRING if word != "hip" and re.search(rf"\b{word}", words)]


def test_a_record_is_derived_again(case, tmp_path):
    kept = tmp_path / "record.json"
    said("plan", case, "--json", kept)
    assert TOY.fingerprint in kept.read_text(encoding="utf-8")
    said("verify", case, kept)


@pytest.mark.parametrize("form", ["asp", "clips", "json"])
def test_it_is_exported_with_an_example_of_its_own(form):
    text = said("export", "-", "--format", form)
    assert "heel-pop" in text.partition("\n\n")[0] if form != "json" else "heel-pop" in text
    assert "lunge" not in text


@pytest.mark.parametrize("check", [one for one in CHECKS if one.name not in OF_CASES], ids=lambda one: one.name)
def test_every_check_holds_of_it(check):
    found = check.run(Subject(TOY, assurance=HELD_TO, athletes=30, quick=True))
    assert [one.words for one in standing(check, found, HELD_TO.accepted, date(2026, 11, 1)).broken] == []


def without(name):
    """Return the small pack without one rule."""
    return TOY.with_rules(tuple(rule for rule in TOY.rules if rule.id != name))


def with_other(name, **parts):
    """Return the small pack with one rule written otherwise."""
    return TOY.with_rules(tuple(replace(rule, **parts) if rule.id == name else rule for rule in TOY.rules))


def without_question(name):
    """Return the small pack in which nobody reads an answer: its question tells nothing."""
    return replace(TOY, questions=tuple(replace(one, tells=None) if one.id == name else one for one in TOY.questions))


@pytest.mark.parametrize(
    ("check", "broken"),
    [
        ("red-flags-refer", without("refer-pop")),
        ("more-pain-never-adds", with_other("out-hops", when=(HeelPain(score=0),))),
        ("bad-check-in-never-adds", with_other("taken-well", when=(HeelNextDay(how=NextDay.IN_A_ROW),))),
        ("stage-limits", with_other("enter-3", when=(HeelPop(present=NO),))),
        ("bad-check-in-never-adds", without_question("heel-permitted")),
        ("more-equipment-never-takes", without_question("heel-does")),
    ],
    ids=lambda part: part if isinstance(part, str) else "",
)
def test_what_is_broken_in_it_is_found(check, broken):
    (found,) = [one for one in CHECKS if one.name == check]
    assert found.run(Subject(broken, assurance=HELD_TO, quick=True)).anomalies


def test_two_packs_by_turns_and_from_threads_say_what_each_says_alone():
    path = athletes.CASES[0]

    def hamstring():
        return dump(record(plan(athletes.told_now(athletes.case(path)), KNOWLEDGE)))

    def heel():
        return dump(record(plan(told(**FULL), TOY)))

    alone = hamstring(), heel()
    for _ in range(2):
        assert (hamstring(), heel()) == alone
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda one: one(), (hamstring, heel) * 4)) == list(alone) * 4
    program = "from test_toy import *; print(dump(record(plan(told(**FULL), TOY))), end='')"
    by_itself = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parent, capture_output=True, check=True, text=True
    )
    assert by_itself.stdout.strip() == alone[1].strip()
