"""Plans may be made from any thread: what is shared is made once, or locked."""

import sys
from concurrent.futures import ThreadPoolExecutor

import athletes
import pytest

from engine.interview.path import interview
from engine.planning.plan import plan
from engine.trace import dump, record

THREADS = 8
PASSES = 5


@pytest.fixture
def often_interrupted():
    """Let threads take turns as often as the interpreter can, so that a fault does not hide."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(usual)


def said(told):
    return dump(record(plan(told)))


@pytest.mark.usefixtures("often_interrupted")
def test_eight_threads_make_the_plans_that_one_thread_makes():
    """Each pass gives the cases to the threads in another order, so that each meets others."""
    cases = [athletes.told_now(athletes.case(path)) for path in athletes.CASES]
    alone = [said(told) for told in cases]
    with ThreadPoolExecutor(THREADS) as threads:
        for first in range(PASSES):
            places = [*range(first, len(cases)), *range(first)]
            together = list(threads.map(lambda place: said(cases[place]), places))
            wrong = [
                athletes.CASES[place].stem
                for place, made in zip(places, together, strict=True)
                if made != alone[place]
            ]
            assert not wrong


@pytest.mark.usefixtures("often_interrupted")
def test_eight_threads_ask_the_questions_that_one_thread_asks():
    cases = [athletes.history(athletes.case(path)).answers for path in athletes.CASES[::12]]

    def asked(answers):
        here = interview(answers)
        return here.prospect, [question.id for question in here.missing]

    alone = [asked(answers) for answers in cases]
    with ThreadPoolExecutor(THREADS) as threads:
        assert list(threads.map(asked, cases * 2)) == alone * 2
