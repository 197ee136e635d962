"""The engine does what a rule engine must, where stock experta does not."""

import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import athletes
import pytest

from engine.compile import compile_book
from engine.infer import Inference
from kb.hamstring import KNOWLEDGE
from kb.sources import cite
from kb.vocabulary.answers import BridgePain, Provokes
from kb.vocabulary.conclusions import Contraindicated
from kb.vocabulary.scales import Load
from language.domains import YES
from language.errors import AnswerError, KnowledgeError
from language.findings import Conclusion, Role, choice, whole
from language.rules import MATCH, NOT, Advice

ROOT = Path(__file__).parent.parent


class Flagged(Conclusion):
    """Something was flagged."""

    role = Role.PERMISSION
    phrase = "flag {number}"
    number = whole(0, 50)


class Cleared(Conclusion):
    """Something was cleared because nothing flagged it."""

    phrase = "clear {number}"
    number = whole(0, 50)


class Twice(Conclusion):
    """A load that was met twice."""

    phrase = "twice {load}"
    load = choice(Load)


def rule(name, when, then):
    return Advice(id=name, when=when, then=then, because="it is a test", sources=(cite("house"),))


def test_nothing_fires_on_what_no_longer_holds():
    """Many rules wait on NOT; when all flags come, none of them may fire (stock experta lets some through)."""
    flags = [rule(f"flag-{n}", (BridgePain(score=3),), Flagged(number=n)) for n in range(30)]
    clears = [rule(f"clear-{n}", (BridgePain(score=3), NOT(Flagged(number=n))), Cleared(number=n)) for n in range(40)]
    engine = compile_book((*clears, *flags))()
    engine.consult((BridgePain(score=3),))
    cleared = [firing.conclusion["number"] for firing in engine.firings if isinstance(firing.conclusion, Cleared)]
    assert cleared == list(range(30, 40))


def test_a_second_reason_for_a_known_finding_is_kept_as_support():
    first = rule("first", (BridgePain(score=3),), Flagged(number=1))
    second = rule("second", (BridgePain(score=3),), Flagged(number=1))
    engine = compile_book((first, second))()
    engine.consult((BridgePain(score=3),))
    assert [(firing.rule.id, firing.is_new) for firing in engine.firings] == [("first", True), ("second", False)]


def test_a_variable_means_the_same_value_in_every_premise():
    both = rule(
        "both", (Provokes(load=MATCH.load, present=YES), Contraindicated(load=MATCH.load)), Twice(load=MATCH.load)
    )
    engine = compile_book((both,))()
    engine.consult(
        (
            Provokes(load=Load.SPEED, present=YES),
            Provokes(load=Load.HINGE, present=YES),
            Contraindicated(load=Load.HINGE),
        )
    )
    assert [firing.conclusion["load"] for firing in engine.firings] == [Load.HINGE]


def test_equal_premises_of_one_rule_do_not_collapse():
    same = rule("same", (BridgePain(score=3), BridgePain(score=3)), Flagged(number=1))
    engine = compile_book((same,))()
    engine.consult((BridgePain(score=3),))
    assert len(engine.firings) == 1
    assert len(engine.firings[0].premises) == 2


def test_a_consultation_leaves_nothing_behind_for_the_next():
    flag = rule("flag", (BridgePain(score=3),), Flagged(number=1))
    inference = Inference(replace(KNOWLEDGE, chapters={"": (flag,)}, conclusions={"Flags": (Flagged,)}))
    told = athletes.told({"bridge-pain": 3})
    other = athletes.told({"bridge-pain": 2})
    assert inference.infer(told).all(Flagged)
    assert not inference.infer(other).all(Flagged)
    assert len(inference.infer(told).firings) == 1


@pytest.mark.parametrize("name", ["opening-poster-mid-season"])
def test_trace_and_report_have_the_same_bytes_for_every_hash_seed(name):
    case = ROOT / "tests" / "cases" / f"{name}.toml"
    outputs = set()
    for seed in range(10):
        made = subprocess.run(
            [sys.executable, "-c", BOTH, str(case)],
            cwd=ROOT,
            env={"PYTHONHASHSEED": str(seed), "PATH": ""},
            capture_output=True,
            check=True,
        )
        outputs.add(made.stdout)
    assert len(outputs) == 1
    assert len(outputs.pop()) > 10_000


BOTH = """
import sys
from datetime import date
from consult.cases import read_case
from engine.planning.plan import plan
from engine.trace import dump, record
from kb.hamstring import KNOWLEDGE
from reports.html import page
from reports.view import Athlete, view
made = plan(read_case(sys.argv[1], KNOWLEDGE).told, KNOWLEDGE)
sys.stdout.write(dump(record(made)))
sys.stdout.write(page(view(made, Athlete("A", date(2026, 11, 22)))))
"""


def test_the_order_in_which_answers_are_told_changes_nothing():
    from engine.planning.plan import plan
    from engine.trace import dump, record

    answers = athletes.told(athletes.READY)
    backwards = dict(reversed(answers.items()))
    assert dump(record(plan(answers, KNOWLEDGE))) == dump(record(plan(backwards, KNOWLEDGE)))


def test_importing_experta_leaves_the_log_and_the_collections_module_as_they_were():
    code = (
        "import logging, collections; before = list(logging.getLogger().handlers); import kb.rules; "
        "assert logging.getLogger().handlers == before; assert not hasattr(collections, 'Mapping')"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("kind", [KnowledgeError, AnswerError])
def test_an_error_tells_the_same_after_it_came_from_another_process(kind):
    error = kind("here", "must be a number", "'x'", "Write 3.")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  (our own)
    assert (str(again), again.where, again.must, again.got, again.hint) == (
        str(error),
        "here",
        "must be a number",
        "'x'",
        "Write 3.",
    )
