"""Every row of a clinical table comes out as it was dictated: the ready athlete with a few answers changed."""

from collections import Counter

import athletes
import expected
import pytest

from engine.planning.plan import plan
from engine.verify.expectations import unmet
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from language.errors import did_you_mean

ROW_KEYS = {"title", "because", "told", "expected"}
rows = pytest.mark.parametrize("row", athletes.ROWS, ids=lambda row: row["title"])


def test_no_two_rows_have_the_same_title():
    assert not [title for title, times in Counter(row["title"] for row in athletes.ROWS).items() if times > 1]


@rows
def test_row_says_what_it_is_for_and_names_only_known_things(row):
    assert set(row) == ROW_KEYS
    assert " " in row["title"], "a title of one word reads like the name of a case"
    assert row["because"]
    assert row["told"]
    assert not list(expected.unreadable(row["expected"]))
    known = [question.id for question in QUESTIONS]
    wrong = [f"there is no question {name!r}. {did_you_mean(name, known)}" for name in set(row["told"]) - set(known)]
    assert not wrong


@rows
def test_row_comes_out_as_dictated(row):
    differs = list(unmet(row["expected"], plan(athletes.told_in_row(row), KNOWLEDGE)))
    assert not differs, "\n".join((f"{row['title']} ({row['because']})", f"told: {row['told']}", *differs))
