"""The interview asks what can change the plan, and no more; and every way through it leads to the same case."""

import os
import random
from itertools import pairwise

import athletes
import pytest
from effects import effect
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from test_promises import an_answer

from engine.interview.log import Did, answered, outdated, standing, stopped, values, withdrawn
from engine.interview.path import FIRST, interview, next_question, part, stakes_of
from engine.interview.prospect import Prospect, ground
from engine.interview.why import cost, why
from engine.planning.model import Decision
from engine.planning.plan import plan
from kb.domains import NO, YES
from kb.exercises import CATALOGUE
from kb.language import Conclusion
from kb.questions import QUESTIONS, UNKNOWN, Topic, question
from kb.rules import RULES
from kb.vocabulary.conclusions import Referral, Stage

AT = "2026-11-22T10:00:00+00:00"
READY = athletes.told(athletes.READY)
TRIES = 1500
READ_BY_THE_PLAN = {"doing-now", "equipment"}
THOROUGH = int(os.environ.get("SITBONE_EXAMPLES", "0")) > 1000


def straight_through(source):
    """Answer what is asked from a source, "not sure" where it has nothing; return the answers in the order asked."""
    given = {}
    while (asked := interview(given).next) is not None:
        given[asked.id] = source.get(asked.id, UNKNOWN)
    return given


def case_answers(path):
    return athletes.told(athletes.case(path)["answers"])


def points(path):
    """Yield each question that is asked in a case, with the answers before it."""
    given = {}
    source = case_answers(path)
    while (asked := interview(given).next) is not None:
        yield asked, dict(given)
        given[asked.id] = source.get(asked.id, UNKNOWN)


def two_answers(asked, base, tried):
    """Return two answers to a question after which the plans differ, all else as in ``base``; ``None`` when none do."""
    first = {**base, asked.id: tried[0]}
    for other in tried[1:]:
        if effect({**base, asked.id: other}) != effect(first):
            return tried[0], other
    return None


def completions(asked, base, source, chance):
    """Yield ways to answer the other open questions: as the case does, as a ready athlete, none, then at random."""
    others = [other for other in QUESTIONS if other.id not in base and other is not asked]
    for filled in (READY, source, {}):
        yield {**base, **{other.id: filled[other.id] for other in others if other.id in filled}}
    for _ in range(TRIES):
        yield {
            **base,
            **{
                other.id: READY.get(other.id, UNKNOWN)
                if chance.random() < 0.5
                else chance.choice(ground().answers(other))
                for other in others
            },
        }


def witness(asked, base, source):
    """Return a completion and two answers that make two plans; ``None`` when none is found.

    After the first three, completions are looked at only where two answers conclude otherwise: that is quickly told.
    """
    chance = random.Random(asked.id)
    cells = list(ground().answers(asked))
    few = [*cells[:3], *chance.sample(cells[3:], min(6, len(cells[3:]))), UNKNOWN]
    for number, filled in enumerate(completions(asked, base, source, chance)):
        if number < 3:
            found = two_answers(asked, filled, few)
        else:
            pair = chance.sample([*cells, UNKNOWN], 2)
            found = two_answers(asked, filled, pair) if conclude_otherwise(asked, filled, pair) else None
        if found is not None:
            return filled, found
    return None


def conclude_otherwise(asked, base, pair):
    one, other = (ground().settle(ground().told({**base, asked.id: value})).held for value in pair)
    referral, stage = (
        {number for number, found in ground().conclusions.items() if isinstance(found, kind)}
        for kind in (Referral, Stage)
    )
    if one & referral and other & referral or not (one | other) & (referral | stage):
        return False
    return asked.id in READ_BY_THE_PLAN or bool((one ^ other) & ground().conclusions.keys())


def samples():
    """Return the cases to try: all of them when thorough, else some of each kind of ending."""
    return athletes.CASES if THOROUGH else athletes.CASES[::6]


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.stem)
def test_every_question_that_is_asked_could_change_the_plan(path, tried=set()):  # noqa: B006  (what was tried is kept)
    source = case_answers(path)
    for asked, base in points(path):
        point = (asked.id, tuple(base.items()))
        if point not in tried:
            tried.add(point)
            assert witness(asked, base, source) is not None, f"{asked.id} after {list(base)}"


@pytest.mark.parametrize("path", athletes.CASES, ids=lambda path: path.stem)
def test_nothing_that_could_change_the_plan_is_left_out(path):
    """However the questions that were not asked are answered, the plan stays."""
    given = straight_through(case_answers(path))
    if interview(given).prospect is Prospect.REFERRED:
        return
    chance = random.Random(path.stem)
    left = [asked for asked in QUESTIONS if asked.id not in given]
    for number in range(3):
        more = {
            asked.id: READY.get(asked.id, UNKNOWN) if not number else chance.choice(ground().answers(asked))
            for asked in left
        }
        assert effect({**given, **more}) == effect(given), more
