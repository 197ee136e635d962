"""A hedged number is a bound: it is asked back, and what it comes to is right of every number that it can be."""

import pytest

from engine.cells import cuts, space
from engine.interview.reading import read, read_on
from engine.interview.typed import Ambiguous, Parsed
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.rules import RULES
from language.domains import Whole
from language.questions import UNKNOWN

NUMBERS = [asked for asked in QUESTIONS if isinstance(asked.domain, Whole)]
CUTS = cuts(RULES)
SPACES = {one.question.id: one for one in space(CUTS, KNOWLEDGE.questions)}

# What each must allow for at the least, as whole numbers v beside the n that is named.
MUST_ALLOW = {
    "almost {}": lambda v, n: v == n - 1,
    "nearly {}": lambda v, n: v == n - 1,
    "just under {}": lambda v, n: v == n - 1,
    "not quite {}": lambda v, n: v == n - 1,
    "{} soon": lambda v, n: v == n - 1,
    "under {}": lambda v, n: v < n,
    "less than {}": lambda v, n: v < n,
    "<{}": lambda v, n: v < n,
    "up to {}": lambda v, n: v <= n,
    "max {}": lambda v, n: v <= n,
    "{} max": lambda v, n: v <= n,
    "{}-": lambda v, n: v <= n,
    "{} or less": lambda v, n: v <= n,
    "no more than {}": lambda v, n: v <= n,
    "over {}": lambda v, n: v > n,
    "more than {}": lambda v, n: v > n,
    ">{}": lambda v, n: v > n,
    "at least {}": lambda v, n: v >= n,
    "{}+": lambda v, n: v >= n,
    "{} or more": lambda v, n: v >= n,
    "min {}": lambda v, n: v >= n,
    "about {}": lambda v, n: abs(v - n) <= 1,
    "~{}": lambda v, n: abs(v - n) <= 1,
    "{}ish": lambda v, n: abs(v - n) <= 1,
    "{} or so": lambda v, n: abs(v - n) <= 1,
    "around {} i think": lambda v, n: abs(v - n) <= 1,
}


def told_apart(asked, one, other):
    """Return whether any rule, or a comparison of both legs, tells two numbers apart."""
    return one != other and (asked.asks not in CUTS or SPACES[asked.id].cell(one) != SPACES[asked.id].cell(other))


def comes_to(found):
    """Return what a person is taken to have said who says no more; ``None`` when it stays open."""
    if isinstance(found, Parsed):
        return found.value
    return found.otherwise.value if found.otherwise is not None else None


@pytest.mark.parametrize("asked", NUMBERS, ids=lambda asked: asked.id)
def test_a_hedged_number_comes_to_nothing_that_it_need_not_be(asked):
    domain = asked.domain
    near_a_line = {n + d for n in CUTS.get(asked.asks, ()) for d in (-1, 0, 1)}
    for n in sorted(
        {n for n in (*near_a_line, domain.low, domain.high, 10, 20, 30, 45) if domain.low <= n <= domain.high}
    ):
        for words, allows in MUST_ALLOW.items():
            value = comes_to(read(asked, words.format(n), KNOWLEDGE))
            if isinstance(value, int):
                for v in range(domain.low, domain.high + 1):
                    assert not (allows(v, n) and told_apart(asked, v, value)), (words.format(n), v, value)


@pytest.mark.parametrize("asked", NUMBERS, ids=lambda asked: asked.id)
def test_a_range_comes_to_nothing_that_it_need_not_be(asked):
    domain = asked.domain
    ends = sorted({domain.low, domain.high, *(n for n in CUTS.get(asked.asks, (5, 6)) if n <= domain.high)})
    for low in ends:
        for high in (end for end in ends if end > low):
            for words in ("{}-{}", "{} to {}", "{} or {}", "between {} and {}", "about {} to {}", "almost {}-{}"):
                found = read(asked, words.format(low, high), KNOWLEDGE)
                assert isinstance(found, Ambiguous), words.format(low, high)
                value = comes_to(found)
                if isinstance(value, int):
                    assert not told_apart(asked, value, low)
                    assert not told_apart(asked, value, high)
                assert f"{low} or {high}" in found.ask


def test_only_a_number_that_is_near_is_taken_and_only_when_no_rule_draws_a_line_there():
    for asked in NUMBERS:
        for n in range(asked.domain.low, min(asked.domain.high, 60) + 1):
            for words, allows in MUST_ALLOW.items():
                found = read(asked, words.format(n), KNOWLEDGE)
                if isinstance(found, Parsed):
                    assert allows(n - 1, n), words
                    assert allows(n + 1, n), words
                    assert (found.value, asked.asks in CUTS) == (n, True)


ALMOST_18 = [
    "almost 18",
    "nearly 18",
    "just under 18",
    "not quite 18",
    "17 going on 18",
    "17, almost 18",
    "17 nearly 18",
    "I'm almost 18 years old",
    "almost eighteen",
    "18 next month",
    "turning 18",
    "just short of 18",
    "17 and a half",
    "under 18",
    "<18",
    "17.9",
]


@pytest.mark.parametrize("typed", ALMOST_18)
def test_almost_18_is_17_for_one_who_will_say_no_more(typed):
    found = read(KNOWLEDGE.question("age"), typed, KNOWLEDGE)
    assert isinstance(found, Ambiguous)
    for reply in ("", "not sure", typed if found.typed else ""):
        assert read_on(KNOWLEDGE.question("age"), reply, found, KNOWLEDGE).value == 17


def test_almost_18_is_asked_back_in_our_words():
    found = read(KNOWLEDGE.question("age"), "almost 18", KNOWLEDGE)
    assert found.ask == '"almost 18": is it 17 years?'
    assert found.how == 'Type yes, or another number. If you cannot say, press Enter: it counts as "17 years".'
    assert read_on(KNOWLEDGE.question("age"), "yes", found, KNOWLEDGE).value == 17
    assert read_on(KNOWLEDGE.question("age"), "18", found, KNOWLEDGE).value == 18
    assert read_on(KNOWLEDGE.question("age"), "no", found, KNOWLEDGE).ask == "Not that, then. Type another number."


def test_about_a_line_is_asked_on_which_side_of_it():
    asked = KNOWLEDGE.question("sitting-minutes")
    found = read(asked, "about half an hour", KNOWLEDGE)
    assert found.ask == "Is it 30 minutes or more, or less? Give one number."
    assert read_on(asked, "less", found, KNOWLEDGE).value == 29
    assert read_on(asked, "more", found, KNOWLEDGE).value == 30
    assert read_on(asked, "25", found, KNOWLEDGE).value == 25
    assert read_on(asked, "not sure", found, KNOWLEDGE).value is UNKNOWN
    assert read(asked, "about 20", KNOWLEDGE).value == 20


@pytest.mark.parametrize("typed", ["3-4", "almost 4", "about 3", "over 3", "3.5", "7 sometimes 9", "almost 3-4"])
def test_no_to_what_was_asked_back_is_not_zero(typed):
    asked = KNOWLEDGE.question("daily-pain")
    assert read(asked, "no", KNOWLEDGE).value == 0
    found = read(asked, typed, KNOWLEDGE)
    assert found.how or found.offers
    assert isinstance(read_on(asked, "no", found, KNOWLEDGE), Ambiguous)


ODD = [
    ("daily-pain", "7 of 10 sometimes 9", "Is it 7 or 9? Give one number. If it changes, give the worst."),
    ("daily-pain", "0-1", "Is it 0 or 1?"),
    ("daily-pain", "2-3", "Is it 2 or 3?"),
    ("daily-pain", "4 at first then 1", "Is it 4 or 1?"),
    ("daily-pain", "30/100", "from 0 to 10"),
    ("daily-pain", "11/10", "out of range"),
    ("daily-pain", "3²", "Is it 3 or 2?"),
    ("daily-pain", "no 3", "from 0 to 10"),
    ("daily-pain", "not 3", "from 0 to 10"),
    ("daily-pain", "3%", "from 0 to 10"),
    ("age", "18 months", "out of range"),
    ("age", "1O", "from 8 to 100"),
    ("age", "l8", "from 8 to 100"),
    ("age", "not 18", "from 8 to 100"),
    ("age", "thirty-something", "can be 30 to 100"),
    ("age", "almost over 18", "could be less or more"),
    ("sitting-minutes", "2 days", "out of range"),
    ("sitting-minutes", "20 kg", "from 0 to 240"),
    ("sitting-minutes", "1.30 h", "from 0 to 240"),
    ("sitting-minutes", "10-20-30", "from 0 to 240"),
    ("easy-minutes", "200 m", 'Is "m" short for minutes? That is 200 minutes.'),
    ("easy-minutes", "5 km", "from 0 to 300"),
    ("pain-weeks", "6m", 'Is "m" short for months? That is 26 weeks.'),
    ("bridge-repetitions", "3x10", "from 0 to 100"),
    ("bridge-repetitions", "30 kg", "from 0 to 100"),
    ("top-speed", "80 times", "from 0 to 100"),
    ("top-speed", "80 km/h", "from 0 to 100"),
    ("hold-left", "at least 20", "can be 20 to 300 seconds"),
]


@pytest.mark.parametrize(("name", "typed", "said"), ODD)
def test_odd_numbers_are_asked_again(name, typed, said):
    found = read(KNOWLEDGE.question(name), typed, KNOWLEDGE)
    assert isinstance(found, Ambiguous), found
    assert said in found.ask


TAKEN = [
    ("sitting-minutes", "1.5 hours", 90),
    ("sitting-minutes", "1h30m", 90),
    ("sitting-minutes", "a dozen", 12),
    ("sitting-minutes", "a hundred", 100),
    ("settling-hours", "2 days", 48),
    ("settling-hours", "just 2", 2),
    ("age", "２０", 20),  # noqa: RUF001
    ("age", "ten", 10),
    ("age", "exactly 18", 18),
    ("age", "18", 18),
    ("pain-weeks", "the 3 weeks", 3),
]


@pytest.mark.parametrize(("name", "typed", "value"), TAKEN)
def test_odd_numbers_that_are_clear_are_taken(name, typed, value):
    assert read(KNOWLEDGE.question(name), typed, KNOWLEDGE).value == value
