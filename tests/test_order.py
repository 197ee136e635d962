"""The order of screens is measured: it settles a plan about as soon as the one that is computed from the rules."""

from dataclasses import replace
from functools import cache
from statistics import mean

import pytest
from support.order import AFTER, BY_HAND, MOVABLE, computed, kept, people, seconds_a_screen, unsettled_seconds
from support.plausible import athlete
from support.walk import walk

from engine.interview.path import first
from kb.hamstring import KNOWLEDGE
from kb.screens import PAIN

FEW = range(10)


@cache
def few():
    return people(FEW)


@pytest.mark.parametrize("order", [BY_HAND, tuple(kept()["computed"])], ids=["by hand", "computed"])
def test_an_order_keeps_parts_whole_and_follow_ups_after_what_they_follow(order):
    assert sorted(order) == sorted(BY_HAND)
    part_of = {one.id: one.part for one in KNOWLEDGE.screens}
    parts = [part_of[name] for name in order]
    begins = [part for place, part in enumerate(parts) if place == 0 or parts[place - 1] != part]
    assert sorted(begins) == sorted(MOVABLE)
    for later, earlier in AFTER.items():
        assert order.index(earlier) < order.index(later)


def test_the_order_by_hand_is_no_more_than_one_screen_behind_the_computed_one():
    assert len(few()) >= 4
    behind = unsettled_seconds(BY_HAND, few()) - unsettled_seconds(computed(few()), few())
    assert behind <= mean(seconds_a_screen(few()))


def test_so_it_is_over_all_that_it_was_computed_for():
    was = kept()["unsettled_seconds"]
    assert was["by hand"] - was["computed"] <= kept()["seconds_a_screen"]


def test_the_measure_tells_a_bad_order_from_a_good_one():
    """Sports and equipment first, what hurts last: nothing is settled for long."""
    part_of = {one.id: one.part for one in KNOWLEDGE.screens}
    late = sorted(BY_HAND, key=lambda name: part_of[name] == PAIN)
    assert unsettled_seconds(late, few()) > unsettled_seconds(BY_HAND, few()) + 10


def test_no_order_of_these_screens_changes_how_many_are_shown():
    by_id = {one.id: one for one in KNOWLEDGE.screens}
    order = iter(kept()["computed"])
    screens = tuple(by_id[next(order)] if one.part in MOVABLE else one for one in KNOWLEDGE.screens)
    other = first(replace(KNOWLEDGE, screens=screens))
    answers = athlete(few()[0].number).answers
    assert sorted(shown.screen.id for shown in walk(answers, other).screens) == sorted(
        shown.screen.id for shown in walk(answers).screens
    )
