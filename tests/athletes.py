"""Answers for tests: a safe athlete to change one thing in, and cases read as the program reads them."""

import os
import tomllib
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from engine.history import CheckIn, History, begin, current
from engine.planning.plan import plan
from engine.trace import record
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from reports.view import Athlete, view

THOROUGH = bool(os.environ.get("SITBONE_THOROUGH"))
CASES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
ROWS = [
    row
    for path in sorted((Path(__file__).parent / "rows").glob("*.toml"))
    for row in tomllib.loads(path.read_text(encoding="utf-8"))["rows"]
]
"""Rows of clinical tables: title, reason, the answers in which the ready athlete is changed, and what is expected."""


def some(every):
    """Return one case of so many, spread over all; every case with ``SITBONE_THOROUGH``."""
    return CASES if THOROUGH else CASES[::every]


SAFE = {
    "onset": "gradual",
    "pop": "no",
    "forced-to-stop": "no",
    "bruising": "no",
    "age": 27,
    "saddle-numbness": "no",
    "bladder-bowel": "no",
    "both-legs": "no",
    "leg-weakness": "no",
    "numbness": "none",
    "night-pain": "no",
    "illness-signs": [],
    "bone-signs": [],
    "bone-risks": [],
    "fluoroquinolone": "no",
    "morning-stiffness": 5,
    "inflammation-signs": [],
    "fever": "no",
    "leg-swelling": "no",
    "thigh-pain": "no",
    "breathless": "no",
    "cannot-stand": "no",
    "cold-leg": "no",
    "tight-leg": "no",
    "infection-risks": [],
    "pain-spread": "nowhere",
    "pain-feels": "ache",
    "other-signs": [],
    "recent-steroid": "no",
    "sharp-worsening": "no",
    "loading-weeks": 3,
    "trend": "same",
    "pregnancy": "no",
    "old-tear": "no",
    "bone-checked": "no",
    "pain-site": "sit-bone",
}

READY = {
    **SAFE,
    "pain-weeks": 20,
    "load-rise": "yes",
    "provoked-by": ["sitting"],
    "irritants": [],
    "settling-hours": 12,
    "daily-pain": 2,
    "sitting-minutes": 20,
    "bridge-pain": 2,
    "long-bridge-pain": 2,
    "lunge-pain": 2,
    "arabesque-pain": 3,
    "stretch-test": "yes",
    "sides-equal": "yes",
    "bridge-repetitions": 25,
    "running-now": "fast",
    "easy-run-pain": 1,
    "fast-run-pain": 3,
    "easy-minutes": 30,
    "top-speed": 0,
    "side": "left",
    "sport": "sprint",
    "season": "off",
    "sleep-hours": 8,
    "load-spike": "no",
    "examined": [],
    "competition-weeks": "does not apply",
    "worry": "no",
    "body-risks": [],
    "doing-now": [],
    "activities": [],
    "equipment": ["bench", "band", "dumbbell", "box"],
}

QUIET = {
    "new-signs": [],
    "done": "most",
    "session-pain": 2,
    "next-day": "quiet",
    "against-last-time": "better",
    "flared": [],
    "retried": [],
}
"""A check-in after a time in which most was done and all was quiet."""


def told(raw):
    """Return answers of a first consultation as the engine takes them."""
    return begin({name: KNOWLEDGE.question(name).read(value) for name, value in raw.items()}, KNOWLEDGE)


def history(document):
    """Return the history in a case file: the first answers and each check-in."""
    check_ins = tuple(
        CheckIn(
            table["date"], {name: KNOWLEDGE.question(name).read(raw) for name, raw in table.items() if name != "date"}
        )
        for table in document.get("check-ins", [])
    )
    answers = {name: KNOWLEDGE.question(name).read(raw) for name, raw in document["answers"].items()}
    return History(document.get("athlete", {}).get("date"), answers, check_ins)


def told_now(document):
    """Return the answers of a case file that hold now, as the engine takes them."""
    return current(history(document), KNOWLEDGE).told


def told_in_row(row):
    """Return the answers of the ready athlete changed by a row, as the engine takes them; "" takes an answer out."""
    return told({name: value for name, value in {**READY, **row["told"]}.items() if value != ""})


@cache
def told_by_name():
    """Return the answers that hold now of every case, by its file's name, and of every row, by its title."""
    return {path.stem: told_now(case(path)) for path in CASES} | {row["title"]: told_in_row(row) for row in ROWS}


def plan_for(base=None, **changes):
    """Return the plan for a base of raw answers (``READY`` if none) with changes; ``None`` takes an answer out."""
    raw = dict(READY if base is None else base)
    for name, value in changes.items():
        raw[name.replace("_", "-")] = value
    return plan(told({name: value for name, value in raw.items() if value is not None}), KNOWLEDGE)


def case(path):
    """Return a case file as plain data."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def planned(path):
    """Return the plan of a case file for the answers that hold now, made once."""
    return plan(told_now(case(path)), KNOWLEDGE)


@cache
def planned_first(path):
    """Return the plan of a case file before any check-in, made once."""
    return plan(told(case(path)["answers"]), KNOWLEDGE) if case(path).get("check-ins") else planned(path)


@cache
def seen(path):
    """Return what the page shows of the plan of a case file for the answers that hold now, made once."""
    return view(planned(path), Athlete("", date(2026, 11, 22)))


@cache
def _planned(answers):
    return plan(dict(answers), KNOWLEDGE)


_recorded = cache(record)


@contextmanager
def derived_once():
    """Let records be derived again from the same answers once only, where it is what they are compared with that changes."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("engine.explain.rederive.make", lambda told, _: _planned(tuple(told.items())))
        patched.setattr("engine.explain.rederive.record", _recorded)
        yield


def states(made):
    """Return item id to state in words."""
    return {item.exercise.id: item.state.value for item in made.items}


ALL_IDS = [found.id for found in QUESTIONS]
