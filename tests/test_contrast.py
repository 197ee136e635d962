"""Why one and not the other: what would put a thing out is never told as what it needs, and nothing only clears a sign."""

import athletes
import pytest

from engine.explain.contrast import contrast
from engine.explain.target import ItemTarget
from engine.planning.parts import ItemState
from language.conclusions import CLEARING
from language.findings import Role
from reports.explain import contrast_text
from reports.explain.voice import Voice

NAME = "opening-poster-mid-season"
PAIR = ("standing-leg-curl", "romanian-deadlift")


@pytest.fixture(scope="module")
def made():
    (path,) = [case for case in athletes.CASES if case.stem == NAME]
    return athletes.planned(path)


@pytest.fixture(scope="module")
def found(made):
    return contrast(made, *(ItemTarget(made.item(name).exercise) for name in PAIR))


def test_what_would_put_it_out_is_told_apart_from_what_it_needs(made, found):
    assert made.item(PAIR[1]).state is ItemState.NOT_YET
    assert found.other.threats
    threats = {lack.state.premise for lack in found.other.threats}
    assert not threats & {lack.state.premise for lack in found.other.lacks}
    for missing in (miss for one in found.other.explanation.blockers for miss in one.misses):
        if missing.finding.role is not Role.PROHIBITION:
            assert not threats & {
                lack.state.premise for way in missing.ways[:1] for lack in way.lacks if not lack.misses
            }


def test_the_words_say_out_if_and_needed_of_each_in_its_place(found):
    said = " ".join(line.text for line in contrast_text.lines(found, Voice()))
    assert "It would be out if pain in the single-leg hip hinge is 4 of 10 or more (not answered)." in said
    assert "Needed: pain in the single-leg hip hinge is 4 of 10 or more" not in said
    assert "Needed: pain in the lunge is 3 of 10 or less (not answered)." in said


def test_what_only_clears_a_sign_is_not_told(found):
    for side in (found.one, found.other):
        assert not any(isinstance(step.firing.conclusion, CLEARING) for step in side.steps)
