"""A record is derived again: altering an answer, a rule, a verdict, a conclusion or the plan is found and named."""

import copy
import json

import athletes
import pytest

from engine.explain.rederive import RecordPart, rederive
from engine.planning.plan import plan
from engine.trace import record
from kb.hamstring import KNOWLEDGE
from language.errors import AnswerError

TOLD = athletes.told(athletes.case(next(p for p in athletes.CASES if p.stem == "opening-poster-mid-season"))["answers"])
RECORD = json.loads(json.dumps(record(plan(TOLD, KNOWLEDGE))))


STAGE_4 = {"id": "f999", "sentence": "stage 4 may be entered"}


def altered(change):
    changed = copy.deepcopy(RECORD)
    change(changed)
    with athletes.derived_once():
        return rederive(changed, TOLD, KNOWLEDGE)


def entry(entries, key, name):
    return next(one for one in entries if one[key] == name)


@pytest.mark.parametrize("path", athletes.CASES[::6], ids=lambda path: path.stem)
def test_every_record_is_borne_out(path):
    told = athletes.told(athletes.case(path)["answers"])
    found = rederive(json.loads(json.dumps(record(athletes.planned_first(path)))), told, KNOWLEDGE)
    assert found.is_same
    assert not found.mismatches


ALTERED = {
    "a verdict": (
        lambda one: entry(one["trace"]["verdicts"], "rule", "refer-pop").update(verdict="fired"),
        (RecordPart.VERDICT, "refer-pop", "verdict", "fired", "blocked"),
    ),
    "a reason": (
        lambda one: entry(one["trace"]["firings"], "rule", "enter-stage-2").update(because="it may"),
        (RecordPart.RULE, "enter-stage-2", "because", "it may", None),
    ),
    "a source": (
        lambda one: entry(one["trace"]["firings"], "rule", "enter-stage-2")["sources"].pop(),
        (RecordPart.RULE, "enter-stage-2", "sources", None, None),
    ),
    "a firing taken out": (
        lambda one: one["trace"]["firings"].remove(entry(one["trace"]["firings"], "rule", "enter-stage-2")),
        (RecordPart.RULE, "enter-stage-2", "", "not there", "enter-stage-2"),
    ),
    "a conclusion put in": (
        lambda one: one["trace"]["facts"].append(
            {**one["trace"]["facts"][-1], "id": "f999", "sentence": "stage 4 may be entered"}
        ),
        (RecordPart.CONCLUSION, "stage 4 may be entered", "", "stage 4 may be entered", "not there"),
    ),
    "a fact renumbered": (
        lambda one: one["trace"]["facts"][3].update(id="f99"),
        (RecordPart.CONCLUSION, None, "id", "f99", "f4"),
    ),
    "the state of an item": (
        lambda one: entry(one["plan"]["items"], "id", "maximum-sprint").update(state="chosen"),
        (RecordPart.ITEM, "maximum-sprint", "state", "chosen", "excluded"),
    ),
    "a dose": (
        lambda one: entry(one["plan"]["items"], "id", "double-leg-bridge")["dose"].update(sets=9),
        (RecordPart.ITEM, "double-leg-bridge", "dose, sets", "9", "2"),
    ),
    "a session of the week": (
        lambda one: one["plan"]["week"][0]["sessions"].pop(),
        (RecordPart.PLAN, "week", None, "not there", "Strength"),
    ),
    "the number of the plan": (
        lambda one: one.update(plan_id="P-00000000"),
        (RecordPart.RECORD, "", "plan_id", "P-00000000", None),
    ),
    "something added": (lambda one: one.update(signed="yes"), (RecordPart.RECORD, "", "signed", "yes", "not there")),
}


@pytest.mark.parametrize("name", ALTERED)
def test_what_was_altered_is_named_and_nothing_else(name):
    change, wanted = ALTERED[name]
    found = altered(change)
    assert not found.is_same
    assert not found.is_of_other_knowledge
    (mismatch,) = found.mismatches
    got = (mismatch.place, mismatch.name, mismatch.field, mismatch.recorded, mismatch.derived)
    assert all(one is None or one == other for one, other in zip(wanted, got, strict=True)), got


def test_an_altered_answer_is_named_against_the_case_with_all_that_no_longer_follows():
    found = altered(lambda one: entry(one["trace"]["answers"], "question", "bridge-pain").update(value=5))
    first = found.mismatches[0]
    assert (first.place, first.name, first.recorded, first.derived) == (RecordPart.CASE, "bridge-pain", "5", "2")
    places = {mismatch.place for mismatch in found.mismatches}
    assert {RecordPart.CONCLUSION, RecordPart.RULE, RecordPart.VERDICT, RecordPart.ITEM} <= places


def test_an_answer_that_is_none_is_named():
    found = altered(lambda one: entry(one["trace"]["answers"], "question", "bridge-pain").update(value=77))
    assert (RecordPart.ANSWER, "bridge-pain", "77") in {(one.place, one.name, one.recorded) for one in found.mismatches}


def test_a_case_that_says_otherwise_is_told_apart_from_a_record_that_was_altered():
    found = rederive(RECORD, {**TOLD, **athletes.told({"age": 30})}, KNOWLEDGE)
    (mismatch,) = found.mismatches
    assert (mismatch.place, mismatch.name, mismatch.recorded, mismatch.derived) == (RecordPart.CASE, "age", "24", "30")


def test_other_knowledge_is_said_apart():
    found = altered(lambda one: one["trace"]["knowledge"].update(hash="0" * 64, version="2020.1.1"))
    assert found.is_of_other_knowledge
    assert not found.is_same
    assert found.mismatches == ()
    assert found.recorded_knowledge == ("2020.1.1", "0" * 64)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda one: one.update(schema="sitbone-trace"), "it must be a record (got 'sitbone-trace')"),
        (lambda one: one.update(schema_version="0.1"), "schema_version: must be '1.0' (got '0.1')"),
        (lambda one: one.pop("trace"), "trace: must hold the answers"),
        (lambda one: one["trace"].update(answers=3), "trace: must hold the answers"),
    ],
)
def test_what_is_no_record_is_refused(change, said):
    with pytest.raises(AnswerError) as refused:
        altered(change)
    assert str(refused.value).startswith(said)


@pytest.mark.parametrize("part", ["facts", "firings", "verdicts", "counts", "knowledge", "could_follow", "decision"])
def test_a_record_of_which_a_part_is_missing_or_nonsense_is_not_borne_out(part):
    assert not altered(lambda one: one["trace"].pop(part)).is_same
    assert not altered(lambda one: one["trace"].update({part: [None, {"odd": 1}]})).is_same
