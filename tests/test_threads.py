"""Plans may be made from any thread: what is shared is made once, or locked."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor

import athletes
import pytest

from engine.infer import rule_book
from engine.interview.path import first, interview
from engine.planning.plan import plan
from engine.trace import dump, record
from kb.hamstring import KNOWLEDGE

THREADS = 8
PASSES = 5
THOROUGH = "SITBONE_THOROUGH" in os.environ


@pytest.fixture(autouse=True)
def often_interrupted():
    """Let threads take turns fifty times as often as usual, so that a fault does not hide."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    yield
    sys.setswitchinterval(usual)


@pytest.fixture(scope="module")
def cases():
    return [athletes.told_now(athletes.case(path)) for path in athletes.CASES]


def together(work, cases):
    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(work, cases))


def made(told):
    return dump(record(plan(told, KNOWLEDGE)))


def shown(made):
    """Return what a plan holds, short of its words."""
    items = [(item.exercise.id, item.state, item.dose, item.rung) for item in made.items]
    rulings = [verdict.ruling for verdict in made.verdicts]
    fired = [(firing.rule.id, firing.conclusion.key) for firing in made.outcome.firings]
    told = [one.key for one in (*made.referrals, *made.concerns, *made.outcome.facts)]
    return made.decision, items, made.week, told, fired, rulings, made.needed, made.expectation


def test_eight_threads_make_the_plans_that_one_thread_makes(cases):
    assert [shown(one) for one in together(lambda told: plan(told, KNOWLEDGE), cases)] == [
        shown(athletes.planned(path)) for path in athletes.CASES
    ]


def test_eight_threads_read_the_verdicts_of_one_plan(cases):
    for one in cases[::32]:
        shared = plan(one, KNOWLEDGE)
        found = together(lambda read: read.verdicts, [shared] * THREADS)
        assert all([verdict.ruling for verdict in read] == [verdict.ruling for verdict in found[0]] for read in found)


def test_eight_threads_make_them_to_the_byte_five_times_over(cases):
    """Over the whole set of cases in the thorough run, else over some of them."""
    some = cases if THOROUGH else cases[::24]
    alone = [made(told) for told in some]
    for _ in range(PASSES):
        assert together(made, some) == alone


def test_what_follows_from_answers_is_the_same_however_often_eight_threads_ask(cases):
    def said(told):
        found = rule_book(KNOWLEDGE).infer(told)
        firings = [(firing.rule.id, firing.conclusion.key, firing.is_new) for firing in found.firings]
        possible = [
            (could.finding.key, could.sufficient_questions, could.relevant_questions) for could in found.possibilities
        ]
        return [fact.key for fact in found.facts], firings, possible

    some = cases if THOROUGH else cases[::16]
    alone = [said(told) for told in some]
    for _ in range(PASSES):
        assert together(said, some) == alone


def test_eight_threads_ask_the_questions_that_one_thread_asks():
    answers = [athletes.history(athletes.case(path)).answers for path in athletes.CASES[::40]]

    def asked(given):
        here = interview(given, first(KNOWLEDGE))
        return here.prospect, [question.id for question in here.missing]

    assert together(asked, answers) == [asked(given) for given in answers]
