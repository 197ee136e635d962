"""The command line as a person meets it: results, exit codes, and each error in its words."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import athletes
import pytest

SAFE_TOML = "\n".join(f"{name} = {json.dumps(value)}" for name, value in athletes.READY.items())


@pytest.fixture
def case(tmp_path):
    """Write a case of which each test gives the text."""

    def write(text, name="me.toml"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


NOTES = ("record-before", "taken-doses", "weights-used", "activities-go", "activities-went")
"""Questions whose answers are notes of their own form."""


def test_a_ready_athlete_gets_a_plan_that_fits_a_screen(sitbone, case):
    code, out, err = sitbone("plan", case(f"[answers]\n{SAFE_TOML}"))
    assert code == 0
    assert err == ""
    for heading in ("What we think", "What to do", "What to stop", "When to get help"):
        assert f"\n{heading}\n" in out
    assert "Not reviewed by a clinician" in out
    assert len(out.splitlines()) <= 45
    assert max(len(line) for line in out.splitlines()) <= 80


def test_a_red_flag_ends_with_3_a_referral_and_no_exercise(sitbone, case):
    text = f"[answers]\n{SAFE_TOML}".replace('saddle-numbness = "no"', 'saddle-numbness = "yes"')
    code, out, _ = sitbone("plan", case(text))
    assert code == 3
    assert "Get medical help now" in out
    assert "Is it numb between your legs" in " ".join(out.split())
    assert "What to do" not in out


def test_too_little_ends_with_4_and_the_safety_questions_first(sitbone, case):
    code, out, _ = sitbone("plan", case("[answers]\n"))
    assert code == 4
    assert "Not enough information" in out
    assert "(saddle-numbness)" in out
    assert out.index("(saddle-numbness)") < out.index("Then:")


def test_standard_input_and_standard_output_stand_for_files(sitbone):
    code, out, _ = sitbone("plan", "-", "--json", "-", stdin=f"[answers]\n{SAFE_TOML}")
    assert code == 0
    assert json.loads(out)["schema"] == "sitbone-record"


def test_reports_are_written_for_their_owner_alone_and_the_way_is_said(sitbone, case, tmp_path):
    html, record = tmp_path / "p.html", tmp_path / "p.json"
    code, _, err = sitbone("plan", case(f"[answers]\n{SAFE_TOML}"), "--html", html, "--json", record)
    assert code == 0
    assert stat.S_IMODE(html.stat().st_mode) == 0o600
    assert stat.S_IMODE(record.stat().st_mode) == 0o600
    assert f"Written: {html}" in err
    assert html.read_text(encoding="utf-8").lower().startswith("<!doctype html>")


def test_nothing_is_written_over_without_force(sitbone, case, tmp_path):
    kept = tmp_path / "kept.html"
    kept.write_text("mine", encoding="utf-8")
    me = case(f"[answers]\n{SAFE_TOML}")
    code, _, err = sitbone("plan", me, "--html", kept)
    assert (code, err) == (73, f"Error: {kept}: is already there. Use --force to write over it.\n")
    assert kept.read_text(encoding="utf-8") == "mine"
    assert sitbone("plan", me, "--html", kept, "--force")[0] == 0
    assert kept.read_text(encoding="utf-8") != "mine"


def test_the_case_itself_is_never_written_over(sitbone, case):
    me = case(f"[answers]\n{SAFE_TOML}")
    before = me.read_bytes()
    code, _, err = sitbone("plan", me, "--html", me, "--force")
    assert code == 73
    assert "is the case itself" in err
    assert me.read_bytes() == before


def test_a_failed_write_leaves_no_part_behind(sitbone, case, tmp_path):
    code, _, err = sitbone("plan", case(f"[answers]\n{SAFE_TOML}"), "--html", tmp_path / "no" / "p.html")
    assert code == 73
    assert "its folder is not there" in err
    assert [path.name for path in tmp_path.iterdir()] == ["me.toml"]


TOML_HINT = "Text stands in quotation marks, lists in square brackets."
MEANT = "Did you mean 'nordic-curl'?"
BAD = {
    "unknown question": ("[answers]\nagee = 3", "{me}, line 2: there is no question 'agee'. Did you mean 'age'?"),
    "out of range": ("[answers]\nbridge-pain = 14", "{me}, line 2: bridge-pain must be 0 to 10 (got 14)."),
    "not whole": (
        "[answers]\nage = 27.5",
        "{me}, line 2: age must be a whole number, 8 to 100 years (got 27.5).",
    ),
    "number in quotes": (
        '[answers]\nage = "27"',
        "{me}, line 2: age must be a whole number, 8 to 100 years (got '27'). Write it without quotation marks.",
    ),
    "boolean for number": (
        "[answers]\nage = true",
        "{me}, line 2: age must be a whole number, 8 to 100 years (got True).",
    ),
    "no such choice": (
        '[answers]\nonset = "gradul"',
        "{me}, line 2: onset must be one of gradual, sudden (got 'gradul'). Did you mean 'gradual'?",
    ),
    "list for one": ("[answers]\npop = []", "{me}, line 2: pop must be one of no, yes (got [])."),
    "one for list": (
        '[answers]\nirritants = "nordic-curl"',
        "{me}, line 2: irritants must be a list, empty for none (got 'nordic-curl'). Write irritants = [\"nordic-curl\"].",
    ),
    "no such item": (
        '[answers]\nirritants = ["nordik-curl"]',
        "{me}, line 2: each entry of irritants must be an item of the catalogue (got 'nordik-curl'). " + MEANT,
    ),
    "no such table": (
        '[anwers]\npop = "no"',
        "{me}, line 1: there is no table or key 'anwers' at the top. Did you mean 'answers'?",
    ),
    "answer outside its table": (
        'pop = "no"',
        "{me}, line 1: there is no table or key 'pop' at the top. Answers stand under [answers].",
    ),
    "athlete key": (
        '[athlete]\nnam = "A"\n[answers]',
        "{me}, line 2: [athlete] has no key 'nam'. Did you mean 'name'?",
    ),
    "athlete date": (
        '[athlete]\ndate = "soon"\n[answers]',
        "{me}, line 2: date must be a day from 2000 to 2100 (got 'soon'). Write it as 2026-11-22.",
    ),
    "broken TOML": (
        "[answers]\nage = \npop = 1",
        "{me}, line 2, column 7: is not valid TOML: invalid value. " + TOML_HINT,
    ),
    "a key twice": (
        '[answers]\npop = "no"\npop = "yes"',
        "{me}, line 3, at its end: pop stands twice in one table. Keep the one that is right.",
    ),
    "a table twice": (
        '[answers]\npop = "no"\n[answers]\nage = 30\n',
        "{me}, line 3, column 9: [answers] stands twice. Put all of it under one [answers].",
    ),
    "a day that is none": (
        "[athlete]\ndate = 2026-13-45\n[answers]\n",
        "{me}, line 2, column 12: date must be a day of the calendar (got '2026-13-45'). Write it as 2026-11-22.",
    ),
    "check-ins among the answers": (
        "[answers]\nage = 30\ncheck-ins = []\n",
        "{me}, line 3: check-ins is no question. Give it a table of its own: [[check-ins]].",
    ),
    "check-in without a day": (
        "[athlete]\ndate = 2026-09-14\n[answers]\n[[check-ins]]\ndone = 'all'",
        "{me}, line 4: check-in 1 must have a date. Write date = 2026-11-22 below it.",
    ),
    "wrong answer in the second check-in": (
        "[athlete]\ndate = 2026-09-14\n[[check-ins]]\ndate = 2026-09-20\n\n[[check-ins]]\ndate = 2026-09-27\ndaily-pain = 11",
        "{me}, line 8: daily-pain must be 0 to 10 (got 11).",
    ),
    "check-ins out of order": (
        "[athlete]\ndate = 2026-09-14\n[answers]\n[[check-ins]]\ndate = 2026-09-14",
        "{me}, line 4: each check-in must be later than the one before, 2026-09-14 (got 2026-09-14).",
    ),
    "check-ins without a first day": (
        "[answers]\n[[check-ins]]\ndate = 2026-09-14",
        "{me}, line 2: date must be given in [athlete] when there are check-ins. Write date = 2026-11-22 there.",
    ),
    "check-ins written once": (
        "[answers]\n[check-ins]\ndate = 2026-09-14",
        "{me}, line 2: check-ins must be a list of tables. Write [[check-ins]] on a line of its own, once for each.",
    ),
    "follow-up among first answers": (
        '[answers]\nnext-day = "quiet"',
        "{me}, line 2: next-day is asked at check-ins only. Write it under [[check-ins]].",
    ),
    "answers is no table": (
        "answers = 3",
        "{me}, line 1: answers must be a table. Write [answers] on a line of its own.",
    ),
}


@pytest.mark.parametrize(("text", "message"), BAD.values(), ids=BAD)
def test_bad_input_is_said_in_one_clear_line(text, message, sitbone, case):
    me = case(text)
    before = me.read_bytes()
    code, out, err = sitbone("plan", me)
    expected = f"Error: {message.format(me=me)}\n"
    assert err == expected
    assert (code, out) == (65, "")
    assert me.read_bytes() == before


def test_all_errors_of_a_file_are_said_at_once(sitbone, case):
    code, _, err = sitbone("trace", case('[answers]\nage = 200\npop = "maybe"\nfoo = 1\n'))
    assert code == 65
    assert len(err.splitlines()) == 3
    assert [f"line {number}" in line for number, line in enumerate(err.splitlines(), 2)] == [True] * 3


def test_a_missing_file_names_the_nearest(sitbone, case, tmp_path):
    case("[answers]", "me.toml")
    code, _, err = sitbone("plan", tmp_path / "mee.toml")
    assert (code, err) == (66, f"Error: {tmp_path / 'mee.toml'}: there is no such file. Did you mean 'me.toml'?\n")


def test_a_folder_is_no_case(sitbone, tmp_path):
    code, _, err = sitbone("plan", tmp_path)
    assert (code, err) == (66, f"Error: {tmp_path}: is a folder. Name a file in it.\n")


def test_a_file_that_is_not_text_is_refused(sitbone, tmp_path):
    path = tmp_path / "photo.toml"
    path.write_bytes(b"[answers]\n\xff\xfe\x00")
    code, _, err = sitbone("plan", path)
    assert (code, err) == (65, f"Error: {path}, line 2: is not UTF-8 text. Save the file as UTF-8.\n")


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(sitbone, tmp_path):
    path = tmp_path / "windows.toml"
    path.write_bytes(b"\xef\xbb\xbf" + f"[answers]\n{SAFE_TOML}\n".replace("\n", "\r\n").encode())
    assert sitbone("plan", path)[0] == 0


def test_answers_are_read_as_people_write_them(sitbone, case):
    text = f"[answers]\n{SAFE_TOML}".replace('pop = "no"', "pop = false").replace(
        'onset = "gradual"', 'onset = "Gradual"'
    )
    assert sitbone("plan", case(text))[0] == 0


@pytest.mark.parametrize("word", ["unknown", "Unknown", "not sure", "don't know"])
def test_not_knowing_may_be_said_in_many_words(word, sitbone, case):
    text = f"[answers]\n{SAFE_TOML}".replace('pain-site = "sit-bone"', f'pain-site = "{word}"')
    code, out, _ = sitbone("plan", case(text))
    assert code == 4
    assert "(pain-site)" in out


def test_errors_are_json_when_the_result_would_be(sitbone, case):
    code, _, err = sitbone("trace", case("[answers]\nagee = 3"), "--format", "json")
    error = json.loads(err)["error"]
    assert code == 65
    assert error["code"] == "bad-data"
    assert "there is no question 'agee'" in error["message"]
    assert error["hint"] == "Did you mean 'age'?"


def test_a_check_in_tells_what_changed_since_last_time(sitbone, case):
    raw = Path("tests/cases/check-in-two-raised-days-stage-3.toml").read_text(encoding="utf-8")
    _, after, _ = sitbone("plan", case(raw))
    assert "Since last time" in after
    assert "You are in stage 2 now, slow strength. Stage 3 before." in after
    _, first, _ = sitbone("plan", case(raw.split("[[check-ins]]")[0]))
    assert "Since last time" not in first


def test_a_misspelt_command_names_the_nearest(sitbone):
    code, _, err = sitbone("plann", "x")
    assert code == 2
    assert "There is no command 'plann'. Did you mean 'plan'?" in err


def test_the_bare_command_shows_help_and_ends_with_2(sitbone):
    code, out, err = sitbone()
    assert code == 2
    assert "Usage: sitbone" in out + err


@pytest.mark.parametrize("command", ["plan", "questions", "trace"])
def test_help_shows_two_examples_or_more(command, sitbone):
    code, out, _ = sitbone(command, "--help")
    assert code == 0
    assert out.count(f"sitbone {command}") >= 3


def test_both_results_cannot_go_to_one_place(sitbone, case):
    code, _, err = sitbone("plan", case("[answers]"), "--html", "-", "--json", "-")
    assert code == 2
    assert "--html and --json cannot go both to standard output" in err


def test_every_question_is_listed_with_what_an_answer_may_be(sitbone):
    _, out, _ = sitbone("questions")
    _, data, _ = sitbone("questions", "--format", "json")
    listed = {found["id"]: found for found in json.loads(data)["questions"]}
    assert list(listed) == athletes.ALL_IDS
    for name, found in listed.items():
        assert f"- {name}: " in out
        assert found["why"]
        assert name in NOTES or found.get("choices") or found["high"] > found["low"]


def test_the_trace_in_text_shows_order_reasons_and_the_value_that_blocked_a_rule(sitbone, case):
    code, out, _ = sitbone("trace", case(f"[answers]\n{SAFE_TOML}"))
    flat = " ".join(out.split())
    assert code == 0
    assert flat.index(". onset-fits-gradual") < flat.index(". enter-stage-1") < flat.index(". stage-is-")
    assert "because" in flat
    assert (
        "- suspect-tear-by-pop needs there was a pop or tearing feeling when it began; read: there was no pop" in flat
    )
    assert "review by 2027-11-30" in flat


def test_clinicians_see_rules_and_strength_and_athletes_do_not(sitbone, case):
    me = case(f"[answers]\n{SAFE_TOML}")
    _, plain, _ = sitbone("plan", me)
    _, exact, _ = sitbone("plan", me, "--clinician")
    assert "essential-holds" in exact
    assert "Evidence: " in exact
    assert "essential-holds" not in plain


def environment(**more):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME")}
    return {**kept, **more}


def program(*arguments, **options):
    root = Path(__file__).parent.parent
    return subprocess.run(
        [sys.executable, "-m", "consult", *arguments], cwd=root, capture_output=True, check=False, **options
    )


def test_a_terminal_without_utf8_still_gets_the_plan(case):
    me = case(f'[athlete]\nname = "Zoë Ōtani"\n[answers]\n{SAFE_TOML}')
    made = program("plan", str(me), env=environment(LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0"))
    assert made.returncode == 0
    assert b"What to do" in made.stdout


def test_a_narrow_terminal_gets_narrow_lines(case):
    me = case(f"[answers]\n{SAFE_TOML}")
    made = program("plan", str(me), env=environment(COLUMNS="40"))
    assert max(len(line) for line in made.stdout.decode().splitlines()) <= 40


def test_a_reader_that_goes_away_is_no_fault():
    shell = f"'{sys.executable}' -m consult questions | head -1"
    made = subprocess.run(
        ["/bin/bash", "-c", f"set -o pipefail; {shell}"],
        cwd=Path(__file__).parent.parent,
        capture_output=True,
        check=False,
    )
    assert made.stderr == b""
    assert made.stdout == b"Questions\n"


def test_a_pipe_and_a_log_get_no_colour(case):
    made = program("plan", str(case(f"[answers]\n{SAFE_TOML}")), env=environment(TERM="xterm-256color"))
    assert b"\x1b" not in made.stdout


def test_the_version_is_told():
    made = program("--version")
    assert made.stdout.decode().startswith("sitbone 0.")


def test_closed_standard_input_is_an_empty_case():
    made = program("plan", "-", stdin=subprocess.DEVNULL)
    assert made.returncode == 4
