"""Two versions of the knowledge in one process, by turns and from threads: each as if alone."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import athletes
import pytest

from engine.explain.explanation import why
from engine.explain.target import ItemTarget
from engine.history import current
from engine.interview.path import first, interview
from engine.planning.plan import plan
from engine.trace import dump, record
from kb.hamstring import KNOWLEDGE
from kb.vocabulary.conclusions import Contraindicated
from kb.vocabulary.scales import Load

GENTLER = replace(
    KNOWLEDGE.with_rules(
        tuple(
            rule
            for rule in KNOWLEDGE.rules
            if not (isinstance(rule.then, Contraindicated) and rule.then.get("load") is Load.STRETCH)
        )
    ),
    thresholds=replace(KNOWLEDGE.thresholds, creep=10),
    version="other",
)
"""The same knowledge without the rules that put stretching out, and with pain that never counts as risen."""
VERSIONS = (KNOWLEDGE, GENTLER)
SOME = athletes.CASES[:: 20 if athletes.THOROUGH else 40]


def made(knowledge, path):
    """Return all that one version says of a case: record, explanation and interview."""
    held = athletes.history(athletes.case(path))
    found = plan(current(held, knowledge).told, knowledge)
    reason = why(found, ItemTarget(knowledge.exercises["forward-fold"]))
    here = interview(held.answers, first(knowledge))
    asked = [question.id for question in here.missing]
    return dump(record(found)), [part.ground for part in reason.parts], [one.bar for one in reason.blockers], asked


@pytest.fixture(scope="module")
def alone():
    """What each version says of each case while nobody else asks."""
    return {(knowledge.version, path): made(knowledge, path) for knowledge in VERSIONS for path in SOME}


def test_the_two_say_different_things(alone):
    assert any(alone[KNOWLEDGE.version, path] != alone[GENTLER.version, path] for path in SOME)
    assert KNOWLEDGE.fingerprint != GENTLER.fingerprint


def test_by_turns_each_says_what_it_says_alone(alone):
    for path in SOME:
        for knowledge in VERSIONS:
            assert made(knowledge, path) == alone[knowledge.version, path]


def test_from_threads_each_says_what_it_says_alone(alone):
    asked = [(knowledge, path) for path in SOME for knowledge in VERSIONS]
    with ThreadPoolExecutor(8) as threads:
        said = list(threads.map(lambda one: made(*one), asked))
    assert said == [alone[knowledge.version, path] for knowledge, path in asked]


def test_a_pain_that_creeps_up_counts_as_the_version_has_it():
    path = next(path for path in athletes.CASES if path.stem == "check-in-one-raised-day-stage-2")
    held = athletes.history(athletes.case(path))
    base = {**held.answers, "daily-pain": 2}
    then = replace(held.check_ins[0], answers={**held.check_ins[0].answers, "daily-pain": 4})
    crept = replace(held, answers=base, check_ins=(then,))
    assert [current(crept, knowledge).told["pain-rose"].code for knowledge in VERSIONS] == ["yes", "no"]
