"""Plausible athletes: the same for each number, read as cases, at odds with nothing they say, as frequent as is said."""

import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import tomlkit
from support import plausible
from support.plausible import EACH, TABLE, athlete, rows
from support.walk import walk

from consult.cases import case_in
from engine.interview.path import first, interview
from engine.interview.prospect import Prospect
from engine.match import pattern_of
from kb.hamstring import KNOWLEDGE
from kb.sources import SOURCES, WORKS_BY_KEY
from language.domains import code
from language.questions import UNKNOWN

HERE = Path(__file__).parent
MANY = 2000
WALKED = range(16)


@cache
def people():
    return [athlete(number) for number in range(MANY)]


@cache
def walked(number):
    return walk(athlete(number).answers)


def test_a_number_always_makes_the_same_athlete_and_another_number_another():
    before = {number: athlete(number) for number in range(40)}
    athlete.cache_clear()
    for number, was in before.items():
        assert athlete(number).told == was.told
        assert athlete(number).person == was.person
    assert len({str(one.told) for one in before.values()}) == len(before)


def test_the_same_athletes_come_out_in_every_process():
    made = "from support.plausible import athlete; print(athlete(7).told)"
    for seed in "1", "2":
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(map(str, (HERE.parent, HERE)))}
        said = subprocess.run([sys.executable, "-c", made], env=env, capture_output=True, check=True, text=True)
        assert said.stdout.strip() == str(athlete(7).told)


def test_every_athlete_is_a_case_that_the_program_reads():
    for one in people()[:200]:
        case = case_in(tomlkit.dumps({"answers": one.told}), f"athlete {one.number}", KNOWLEDGE)
        assert case.answers == one.answers
        assert not case.outdated


def test_every_answer_of_every_athlete_is_one_of_its_question():
    for one in people():
        assert one.answers.keys() == one.told.keys()


def test_every_question_of_a_first_plan_occurs():
    told = Counter(name for one in people() for name in one.told)
    assert told.keys() == {asked.id for asked in first(KNOWLEDGE).questions}


def test_no_athlete_speaks_against_themselves():
    """As the pack defines it; the table rules it out where it can."""
    patterns = [(one, pattern_of(one.one, "test"), pattern_of(one.other, "test")) for one in KNOWLEDGE.contradictions]
    found = Counter()
    for one in people():
        facts = [fact for name, given in one.answers.items() for fact in KNOWLEDGE.question(name).findings(given)]
        for pair, *both in patterns:
            found[pair.id] += all(
                any(type(fact) is side.finding and side.enter(fact, {}) is not None for fact in facts) for side in both
            )
    assert not +found


@pytest.mark.parametrize(
    ("when", "never"),
    [
        (lambda told: told["running-now"] == "none", lambda told: isinstance(told["easy-run-pain"], int)),
        (lambda told: told["running-now"] != "fast", lambda told: told["top-speed"] != 0),
        (lambda told: told["sitting-minutes"] == 240, lambda told: "sitting" in told["provoked-by"]),
        (lambda told: told["side"] == "both", lambda told: told["sides-equal"] in ("yes", "no")),
        (lambda told: told["age"] < 46, lambda told: "menopause" in told["bone-risks"]),
        (lambda told: told["loading-weeks"] != "unknown", lambda told: told["loading-weeks"] > told["pain-weeks"]),
        (
            lambda told: isinstance(told.get("taken-well"), list),
            lambda told: not set(told["taken-well"]) <= {*told["doing-now"]} - {*told["irritants"]},
        ),
        (lambda told: told["old-tear"] == "no", lambda told: "old-tear-kind" in told),
    ],
)
def test_answers_go_together(when, never):
    concerned = [one for one in people() if when(one.told)]
    assert len(concerned) > 10
    for one in concerned:
        assert not never(one.told), one.told


def test_shares_come_out_as_the_table_says():
    """Of every row, among those whom it is about: within 4 standard deviations, and 4 people."""
    drawn, of = Counter(), Counter()
    for one in people():
        for row, answer in one.drawn:
            drawn[row, answer] += 1
            of[row] += 1
    compared = 0
    for row, count in of.items():
        for answer, share in row.shares.items():
            spread = (share * (1 - share) * count) ** 0.5
            assert abs(drawn[row, answer] - share * count) <= 4 * spread + 4, (row.what, row.entry, answer)
            compared += count > 100
    assert compared > 300


def test_every_row_is_of_somebody_and_can_be_drawn():
    used = {row for one in people() for row, _ in one.drawn}
    assert not [(row.what, row.entry) for row in rows() if row not in used]


def test_every_row_says_where_it_comes_from():
    for row in rows():
        for name in re.findall(r"\b(?:F\d{3}|X\d{2}|RF\d{2})\b", row.source):
            assert name in {*SOURCES, *WORKS_BY_KEY}, f"{row.what}: no source {name}"
        assert row.what.startswith(plausible.PERSON) or KNOWLEDGE.question(row.what)
        options = getattr(KNOWLEDGE.question(row.what).domain, "options", None) if row.entry else None
        assert row.entry in ("", EACH) or options is None or row.entry in map(code, options), row.entry


@pytest.mark.parametrize("number", WALKED)
def test_an_interview_asks_a_plausible_athlete_nothing_that_they_have_no_answer_to(number):
    assert {question.id for shown in walked(number).screens for question in shown.asks} <= athlete(number).told.keys()


@pytest.mark.parametrize("number", [0, 8])
def test_screens_looked_at_once_each_are_those_of_an_interview_that_looks_after_each_answer(number):
    """What the walk of the tests takes for granted, to be quick."""
    answers, this = athlete(number).answers, first(KNOWLEDGE)
    given, seen = {}, []
    while (here := interview(given, this)).next is not None:
        screen = KNOWLEDGE.screen(here.next)
        asks = [one for one in here.missing if KNOWLEDGE.screen(one) is screen]
        seen.append((screen.id, [one.id for one in asks]))
        given |= {one.id: answers.get(one.id, UNKNOWN) for one in asks}
    assert [(shown.screen.id, [one.id for one in shown.asks]) for shown in walked(number).screens] == seen


def test_most_plausible_athletes_get_a_plan():
    """Else what is measured over them would say little of an interview that ends in one."""
    ends = Counter(walked(number).end is Prospect.OPEN for number in WALKED)
    assert ends[True] > ends[False]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("side\t\tleft 60; right 60\thouse", "shares must make 100"),
        ("side\t\tleft 60; right; both\thouse", "shares must make 100"),
        ("side\t\tleft 60; right\t", "what, when, shares and source"),
        ("side\tsport~~=\tleft 60; right\thouse", "no condition"),
    ],
)
def test_a_row_that_is_none_is_refused(line, says, monkeypatch, tmp_path):
    wrong = tmp_path / "plausible.tsv"
    wrong.write_text(f"{TABLE.read_text(encoding='utf-8')}{line}\n", encoding="utf-8")
    monkeypatch.setattr(plausible, "TABLE", wrong)
    plausible._table.cache_clear()
    try:
        with pytest.raises(ValueError, match=says):
            rows()
    finally:
        plausible._table.cache_clear()
