"""How long an interview is: what is read of it is counted as it is shown, and what was promised of it holds."""

from functools import cache
from statistics import median

import pytest
from support.plausible import athlete
from support.reading import Reader, effort, everyone, is_outside, read_through, told_by, words
from support.walk import Shown, walk

from engine.interview.prospect import Prospect
from kb.hamstring import KNOWLEDGE
from language.domains import NO, YES

PLAUSIBLE = 24
EVERY = 12
"""Of how many the promises are tested here; ``make reading`` measures everyone."""


@cache
def some():
    return [(name, answers, *read_through(answers)) for _, name, answers in everyone(PLAUSIBLE, EVERY)]


def plans():
    return [effort(went, reader) for _, _, went, reader in some() if went.end is Prospect.OPEN]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("How old are you?", 4),
        ("1 yes, 2 no, 3 not sure", 4),
        ("10 walking on the flat", 4),
        ('A number, 0 to 10, or "not sure".', 7),
        ("", 0),
        ("- / ...", 0),
    ],
)
def test_a_word_is_what_one_reads_and_no_number_of_a_choice(line, count):
    assert words(line) == count


def screen_of(name, *asks):
    return Shown(KNOWLEDGE.screen(KNOWLEDGE.question(name)), tuple(map(KNOWLEDGE.question, asks)), {})


def test_a_sheet_is_read_whole_and_takes_a_tap_for_each_row_that_is_so_and_one_to_go_on():
    asks = ("old-tear", "recent-steroid", "sharp-worsening")
    reader = Reader()
    reader.sees(screen_of("pop", *asks), {"old-tear": YES, "recent-steroid": YES, "sharp-worsening": NO})
    assert reader.words["recent-steroid"] == words(KNOWLEDGE.question("recent-steroid").tick)
    assert sum(reader.taps.values()) == 3
    reader = Reader()
    reader.sees(screen_of("pop", *asks), dict.fromkeys(asks, NO))
    assert sum(reader.taps.values()) == 2


def test_what_stands_behind_a_row_is_read_by_those_who_tick_it_and_by_no_other():
    asks = ("pop", "forced-to-stop", "bruising", "old-tear")
    none, some = Reader(), Reader()
    none.sees(screen_of("pop", *asks), dict.fromkeys(asks, NO))
    some.sees(screen_of("pop", *asks), {**dict.fromkeys(asks, NO), "bruising": YES})
    behind = sum(words(KNOWLEDGE.question(name).tick) for name in asks[:3])
    assert sum(some.words.values()) >= sum(none.words.values()) + behind
    assert sum(some.taps.values()) == sum(none.taps.values()) + 1


def test_what_only_a_question_mark_shows_is_not_read_and_no_line_is_read_twice():
    asked, reader = KNOWLEDGE.question("sport"), Reader()
    reader.sees(screen_of("sport", "sport"), {})
    once = sum(reader.words.values())
    choices = [*(value.label for value in asked.domain.values()), "not sure"]
    assert once == words(asked.text) + sum(map(words, choices))
    reader.sees(screen_of("sport", "sport"), {})
    assert sum(reader.words.values()) == once


def test_checks_on_the_floor_stand_apart():
    floor = {asked.id for asked in KNOWLEDGE.questions if asked.is_tried}
    assert floor >= {"bridge-pain", "long-bridge-pain", "lunge-pain", "arabesque-pain", "stretch-test"}
    assert "examined" not in floor
    for _, _, went, reader in some():
        found = effort(went, reader)
        assert found.words + found.floor_words == sum(reader.words.values())


def test_a_first_plan_comes_within_24_screens_at_the_median():
    screens = [one.screens for one in plans()]
    assert len(screens) >= 20
    assert median(screens) <= 24


def test_who_is_outside_what_we_know_is_told_by_the_third_screen():
    outside = [one for one in map(athlete, range(200)) if is_outside(one.answers)]
    assert len(outside) >= 8
    for one in outside[:6]:
        assert told_by(walk(one.answers), 3)


def test_who_is_outside_what_we_know_is_soon_done_and_tries_nothing():
    outside = [walk(one.answers) for one in map(athlete, range(200)) if is_outside(one.answers)]
    assert median(len(went.screens) for went in outside) <= 9
    assert max(len(went.screens) for went in outside) <= 12
    assert not [one.id for went in outside for shown in went.screens for one in shown.asks if one.is_tried]
