"""Trace and record keep to their published schemas, and the trace hangs together."""

import json

import athletes
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from engine.planning.plan import plan
from engine.trace import dump, record, schema, trace

REGISTRY = Registry().with_resource("urn:sitbone:trace:1.0", Resource.from_contents(schema("trace")))


@pytest.fixture(scope="module", params=athletes.some(8), ids=lambda path: path.stem)
def made(request):
    return athletes.planned(request.param)


def test_record_keeps_to_its_schema(made):
    Draft202012Validator(schema("record"), registry=REGISTRY).validate(json.loads(dump(record(made))))


def test_every_firing_rests_on_facts_that_were_there_before(made):
    document = trace(made)
    known = {fact["id"] for fact in document["facts"] if fact["origin"] == "told"}
    for firing in document["firings"]:
        assert set(firing["premises"]) <= known
        assert firing["new"] == (firing["conclusion"] not in known)
        known.add(firing["conclusion"])
    assert known == {fact["id"] for fact in document["facts"]}


def test_counts_of_verdicts_add_up_to_the_number_of_rules(made):
    counts = trace(made)["counts"]
    assert counts["rules"] == sum(count for name, count in counts.items() if name != "rules")


def test_schemas_refuse_a_record_without_its_hash():
    document = trace(plan({}))
    del document["knowledge"]["hash"]
    assert list(Draft202012Validator(schema("trace")).iter_errors(document))
