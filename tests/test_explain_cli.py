"""The commands that explain, as a person meets them: results, exit codes, forms, and each error in its words."""

import json
import shlex
from pathlib import Path

import pytest

from kb.exercises import CATALOGUE

CASES = Path(__file__).parent / "cases"
MID = str(CASES / "opening-poster-mid-season.toml")
REFERRED = str(CASES / "saddle-numbness.toml")
ABOUT = {
    "why": ("nordic",),
    "why-not": ("stage", "3"),
    "change": ("dose", "bridge,", "both", "legs"),
    "what-if": ("lunge-pain=3", "provoked-by=-speed"),
    "contrast": ("weighted bridge", "nordic"),
}


@pytest.fixture
def recorded(sitbone, tmp_path):
    path = tmp_path / "record.json"
    sitbone("-q", "plan", MID, "--json", path)
    return path


@pytest.mark.parametrize("command", ABOUT)
@pytest.mark.parametrize("case", [MID, REFERRED])
def test_each_explains_in_words_and_as_json_in_both_voices(sitbone, command, case):
    for more in ((), ("--clinician",)):
        code, out, err = sitbone(command, case, *ABOUT[command], *more)
        assert (code, err) == (0, "")
        assert out.strip()
        assert max(len(line) for line in out.splitlines()) <= 100
    code, out, err = sitbone(command, case, *ABOUT[command], "--format", "json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["schema"] == f"sitbone-{command}"
    assert found["schema_version"] == "1.0"
    assert found["plan_id"].startswith("P-")
    assert found["knowledge"]["reviewed"] is False


@pytest.mark.parametrize("command", ABOUT)
def test_the_same_question_gives_the_same_bytes(sitbone, command):
    assert sitbone(command, MID, *ABOUT[command]) == sitbone(command, MID, *ABOUT[command])
    one = sitbone(command, MID, *ABOUT[command], "--format", "json")
    assert one == sitbone(command, MID, *ABOUT[command], "--format", "json")


def test_a_case_comes_from_standard_input_and_a_result_goes_to_a_file(sitbone, tmp_path):
    target = tmp_path / "why.txt"
    code, out, err = sitbone("why", "-", "nordic", "-o", target, stdin=Path(MID).read_text(encoding="utf-8"))
    assert (code, out, err) == (0, "", f"Written: {target}\n")
    assert target.read_text(encoding="utf-8").startswith("Nordic curl\n")
    assert sitbone("why", MID, "nordic", "-o", MID)[0] == 73


def test_three_levels_are_three_lengths(sitbone):
    short, usual, full = (
        sitbone("why", MID, "bridge,", "both", "legs", *more)[1] for more in (["--short"], [], ["--full"])
    )
    assert len(short) < len(usual) < len(full)
    code, _, err = sitbone("why", MID, "nordic", "--short", "--full")
    assert (code, err.splitlines()[-1]) == (2, "Error: --short and --full cannot go together.")


REFUSED = {
    ("why", "nordik"): "Error: Nothing is called 'nordik'. Did you mean 'Nordic curl on a ball' or 'Nordic curl'?\n",
    (
        "what-if",
        "lunge-pain",
    ): "Error: A supposed answer must read question=value (got 'lunge-pain'). Write lunge-pain=3.\n",
    ("what-if", "lung-pain=3"): "Error: There is no question 'lung-pain'. Did you mean 'lunge-pain'?\n",
    ("what-if", "lunge-pain=30"): "Error: Lunge-pain must be 0 to 10 (got 30).\n",
    ("what-if", "lunge-pain=3", "lunge-pain=4"): (
        "Error: Lunge-pain must be supposed only once. Write all of a list after one =.\n"
    ),
    ("what-if", "provoked-by=speed,+sitting"): (
        "Error: Provoked-by must have + or - before every entry, or before none (got 'speed,+sitting').\n"
    ),
    ("change", "out-what-provokes"): (
        "Error: Out-what-provokes can conclude several things. Name one of them, as an item or a load.\n"
    ),
}


@pytest.mark.parametrize("arguments", REFUSED)
def test_what_cannot_be_meant_is_refused_with_the_nearest_right_thing(sitbone, arguments):
    command, *rest = arguments
    code, out, err = sitbone(command, MID, *rest)
    assert (code, out, err) == (2, "", REFUSED[arguments])
    code, out, err = sitbone(command, MID, *rest, "--format", "json")
    assert (code, out) == (2, "")
    assert json.loads(err)["error"]["code"] == "usage"


def called(word):
    return [item.name for item in CATALOGUE.values() if word in item.name.lower().split()]


def test_a_name_that_can_mean_several_things_offers_each_as_a_command_that_works(sitbone):
    code, out, err = sitbone("contrast", MID, "plank", "deadlift")
    assert (code, out) == (2, "")
    said, *commands = err.splitlines()
    assert said == "Error: 'plank' can mean several things. Say which:"
    assert [shlex.split(command)[-2] for command in commands] == called("plank")
    _, _, err = sitbone("why-not", MID, "deadlift", "--format", "json")
    choices = json.loads(err)["error"]["choices"]
    assert [shlex.split(command)[-1] for command in choices] == called("deadlift")
    for command in choices:
        program, *arguments = shlex.split(command)
        assert program == "sitbone"
        assert sitbone(*arguments)[0] == 0
    _, _, err = sitbone("why", MID, "dose", "bridge")
    assert "sitbone why" in err
    assert "'dose Weighted bridge'" in err


def test_a_walk_is_called_a_walk(sitbone):
    _, out, _ = sitbone("what-if", MID, "provoked-by=+easy-running")
    said = " ".join(out.split())
    assert "Walk, 20 minutes (Walking on the flat)" in said
    assert "Run, 20 minutes (Walking on the flat)" not in said


SUPPOSED = {
    "lunge-pain=3": {"lunge-pain": ("unknown", 3)},
    "sport=field": {"sport": ("sprint", "field")},
    "provoked-by=-speed": {"provoked-by": (["speed", "acceleration"], ["acceleration"])},
    "provoked-by=+sitting,-speed": {"provoked-by": (["speed", "acceleration"], ["sitting", "acceleration"])},
    "provoked-by=none": {"provoked-by": (["speed", "acceleration"], [])},
    "provoked-by=sitting,stairs": {"provoked-by": (["speed", "acceleration"], ["sitting", "stairs"])},
    "settling-hours=unknown": {"settling-hours": (24, "unknown")},
    "sides-equal=does not apply": {"sides-equal": ("unknown", "does not apply")},
    "daily-pain=3": {},
}


@pytest.mark.parametrize("text", SUPPOSED)
def test_answers_are_supposed_as_people_type_them(sitbone, text):
    code, out, err = sitbone("what-if", MID, text, "--format", "json")
    assert (code, err) == (0, "")
    got = {change["question"]: (change["before"], change["after"]) for change in json.loads(out)["answers"]}
    assert got == SUPPOSED[text]


def test_a_record_is_borne_out_or_what_differs_is_named(sitbone, recorded, tmp_path):
    code, out, _ = sitbone("verify", MID, recorded)
    assert code == 0
    assert out.startswith("The record is borne out\n")
    document = json.loads(recorded.read_text(encoding="utf-8"))
    document["trace"]["verdicts"][0]["verdict"] = "fired"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(document), encoding="utf-8")
    code, out, err = sitbone("verify", MID, changed)
    assert (code, err) == (65, "")
    assert "record says fired; derived blocked" in out
    document["trace"]["knowledge"]["hash"] = "0" * 64
    changed.write_text(json.dumps(document), encoding="utf-8")
    code, out, _ = sitbone("verify", MID, changed)
    assert code == 65
    assert "It was made with other knowledge" in out
    code, out, _ = sitbone("verify", MID, changed, "--format", "json")
    found = json.loads(out)
    assert (code, found["same"], found["other_knowledge"]) == (65, False, True)
    assert [one["name"] for one in found["mismatches"]] == [document["trace"]["verdicts"][0]["rule"]]


def test_a_record_of_another_case_names_the_answers(sitbone, recorded):
    code, out, _ = sitbone("verify", REFERRED, recorded)
    assert code == 65
    assert "Answers that the case gives otherwise" in out


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("{", 65, "line 1, column 2: is not valid JSON"),
        ("[]", 65, "a record must be a JSON object"),
        ("{}", 65, "It must be a record (got None). sitbone plan --json writes one."),
        ("\udcff", 65, "is not UTF-8 text"),
    ],
)
def test_what_is_no_record_is_refused(sitbone, tmp_path, text, code, said):
    path = tmp_path / "odd.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    got, out, err = sitbone("verify", MID, path)
    assert (got, out) == (code, "")
    assert said in err


def test_a_missing_record_and_two_standard_inputs_are_refused(sitbone, tmp_path):
    assert sitbone("verify", MID, tmp_path / "none.json")[0] == 66
    assert sitbone("verify", MID, tmp_path)[0] == 66
    code, _, err = sitbone("verify", "-", "-")
    assert code == 2
    assert "cannot both be standard input" in err


@pytest.mark.parametrize("command", [*ABOUT, "verify"])
def test_help_shows_examples(sitbone, command):
    code, out, _ = sitbone(command, "--help")
    assert code == 0
    assert "Examples:" in out
    assert f"sitbone {command} me.toml" in out
