"""Hostile names and records: nothing crashes, nothing steers the terminal, and what is printed to be copied can be copied."""

import copy
import io
import json
import re
import shlex
import sys
from pathlib import Path

import athletes
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_rederive import RECORD, TOLD

from consult.failures import Exit, fail
from consult.inputs import parse_json
from consult.terminal import is_steering, laid_out, note, printable
from engine.explain.rederive import rederive
from engine.trace import dump
from kb.hamstring import KNOWLEDGE
from language.errors import AnswerError
from reports.explain import data, rederived_text
from reports.lines import text as line

ROOT = Path(__file__).parent.parent
CASE = athletes.CASES[0].parent / "opening-poster-mid-season.toml"
MARKS = "\x1b[31m\x07\x9b31m\u202e\u2066\u2028\r\b\ud800"


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(MARKS),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=5), below, max_size=3),
    max_leaves=6,
)


def places(document, path=()):
    """All places in a document: a key or a number for each step down."""
    yield path
    below = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    for key, value in below:
        yield from places(value, (*path, key))


PLACES = [path for path in places(RECORD) if path]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(PLACES), ANY_JSON), min_size=1, max_size=4))
def test_no_record_however_altered_crashes_the_comparison_or_steers_the_terminal(changes):
    changed = copy.deepcopy(RECORD)
    for path, value in changes:
        here = changed
        try:
            for step in path[:-1]:
                here = here[step]
            here[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue
    try:
        with athletes.derived_once():
            found = rederive(changed, TOLD, KNOWLEDGE)
    except AnswerError:
        return
    assert found.is_same == (json.dumps(changed) == json.dumps(RECORD))
    said = laid_out(rederived_text.lines(found), 80, colour=False)
    assert not [mark for mark in said if is_steering(mark)]
    dump(data.rederived(found, KNOWLEDGE))


@pytest.mark.parametrize("depth", [100, 900, 5000])
def test_a_deep_record_is_refused_in_a_line(depth, sitbone, tmp_path):
    path = tmp_path / "deep.json"
    path.write_text(json.dumps(RECORD)[:-1] + ', "deep": ' + "[" * depth + "]" * depth + "}", encoding="utf-8")
    code, out, err = sitbone("verify", CASE, path)
    assert (code, out) == (65, "")
    assert "nested too deeply" in err


def test_a_record_with_many_entries_of_one_name_is_compared():
    changed = copy.deepcopy(RECORD)
    changed["trace"]["facts"] = [{"id": "f1", "sentence": "x"}, {"sentence": "x (2)"}] * 20_000
    assert not rederive(changed, TOLD, KNOWLEDGE).is_same


@given(st.text(st.characters()) | st.text(st.sampled_from(MARKS + "ab \n\t\u200d\u200c")))
def test_whatever_is_said_holds_no_mark_that_steers_a_terminal(said):
    for shown in (printable(said), laid_out([line(said)], 60, colour=False)):
        assert not [mark for mark in shown.replace("\r\n", "\n") if is_steering(mark)]
    caught, usual = io.StringIO(), sys.stderr
    sys.stderr = caught
    try:
        note(said)
        fail(Exit.BAD_DATA, said, said).show()
        fail(Exit.BAD_DATA, said, said).show(as_json=True)
    finally:
        sys.stderr = usual
    assert not [mark for mark in caught.getvalue().replace("\r\n", "\n") if is_steering(mark)]


def test_letters_of_every_script_are_left_as_they_are():
    for name in ("Zoë Łęcka", "می‌خواهم", "👩‍⚕️", "李小龙", "نور", "क्ष"):
        assert printable(name) == name


def test_there_is_one_door_to_the_terminal():
    """Only these modules write to a stream themselves; all of them make the text printable first."""
    doors = {"terminal.py", "files.py", "console.py", "__main__.py"}
    for path in (ROOT / "consult").rglob("*.py"):
        code = path.read_text(encoding="utf-8")
        if path.name not in doors | {"versions.py"}:
            assert not re.search(
                r"\b(?:click\.s?echo|click\.echo_via_pager|print|std(?:out|err)(?:\.buffer)?\.write)\(", code
            )


@pytest.mark.parametrize("command", ["plan", "ask", "check-in", "trace", "why", MARKS[:-1]])
def test_hostile_names_in_the_command_line_are_told_harmlessly(command, sitbone, tmp_path):
    arguments = {
        "why": ("why", CASE, MARKS[:-1]),
        "trace": ("trace", CASE, f"--{MARKS[:-1]}"),
    }.get(command, (command, tmp_path / f"{MARKS[:-1]}.toml", "--no-input"))
    code, out, err = sitbone(*arguments)
    assert code in {2, 4, 66}
    assert not [mark for mark in out + err if is_steering(mark)]


@pytest.mark.parametrize("name", ["my case.toml", "a;b.toml", "$(x).toml", "it's.toml"])
def test_a_command_to_copy_names_the_file(name, sitbone, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    first = (CASE.parent / "check-in-quiet.toml").read_text(encoding="utf-8").split("[[check-ins]]")[0]
    Path(name).write_text(first, encoding="utf-8")
    said = [sitbone("ask", name, "--no-input"), sitbone("check-in", "--no-input", f"{name}x")]
    commands = re.findall(
        r"sitbone (?:ask|plan|check-in) [^\n]*?toml'?x?'?", " ".join(" ".join(map(str, one)) for one in said)
    )
    assert commands
    assert all(shlex.split(command)[2].startswith(name) for command in commands)


def test_json_errors_stay_json_and_lose_nothing():
    said = parse_json(json.dumps({"message": MARKS}), "x")
    assert said["message"] == MARKS
