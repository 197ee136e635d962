"""The published schemas are those of the types, trace and record keep to them, and the trace hangs together.

``make regenerate`` writes the schemas anew.
"""

import json
from pathlib import Path

import athletes
import pytest
from jsonschema import Draft202012Validator

from engine.planning.plan import plan
from engine.schemas.published import FORMATS, schema
from engine.trace import dump, record, trace
from kb.hamstring import KNOWLEDGE

FOLDER = Path(__file__).parent.parent / "engine" / "schemas"


@pytest.fixture(scope="module", params=athletes.some(8), ids=lambda path: path.stem)
def made(request):
    return athletes.planned(request.param)


def published(name):
    return FOLDER / f"{name}.schema.json"


@pytest.mark.parametrize("name", FORMATS)
def test_the_published_schema_is_what_the_types_say(name):
    Draft202012Validator.check_schema(schema(name))
    assert published(name).read_text(encoding="utf-8") == dump(schema(name)), f"{name}: run make regenerate"


def test_record_keeps_to_its_schema(made):
    Draft202012Validator(schema("record")).validate(json.loads(dump(record(made))))


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
    document = trace(plan({}, KNOWLEDGE))
    del document["knowledge"]["hash"]
    assert list(Draft202012Validator(schema("trace")).iter_errors(document))


if __name__ == "__main__":
    for name in FORMATS:
        published(name).write_text(dump(schema(name)), encoding="utf-8")
