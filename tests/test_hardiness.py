"""Odd files, odd streams and hostile input: nothing is lost, nothing hangs, each fault is one line."""

import os
import subprocess
import sys
from pathlib import Path

import athletes
import pytest

from consult.__main__ import run
from consult.settings import Settings

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "opening-poster-mid-season.toml"


def sitbone(*arguments, **options):
    """Run the program on its own, from the project's folder."""
    command = [sys.executable, "-m", "consult", *(str(argument) for argument in arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=60, **options)


def shell(line):
    return subprocess.run(
        ["/bin/bash", "-c", line.replace("sitbone", f"'{sys.executable}' -m consult")],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.toml"
    path.write_bytes(CASE.read_bytes())
    return path


def test_no_command_writes_over_the_case_by_any_link(me, tmp_path):
    before = me.read_bytes()
    hard, soft = tmp_path / "hard", tmp_path / "soft"
    os.link(me, hard)
    soft.symlink_to(me)
    for target in (me, hard, soft):
        assert sitbone("plan", me, "--html", target, "--force").returncode == 73
        assert sitbone("trace", me, "-o", target, "--force").returncode == 73
    assert me.read_bytes() == hard.read_bytes() == before


def test_two_names_of_one_file_are_one_place(me, tmp_path):
    made = sitbone("plan", me, "--html", tmp_path / "a", "--json", tmp_path / "." / "x" / ".." / "a")
    assert made.returncode == 2
    assert not (tmp_path / "a").exists()


def test_a_link_is_followed_and_kept(me, tmp_path):
    real, link = tmp_path / "real.html", tmp_path / "link.html"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    assert sitbone("plan", me, "--html", link).returncode == 73
    assert sitbone("plan", me, "--html", link, "--force").returncode == 0
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("<!doctype")


def test_a_device_is_written_to_and_not_replaced(me):
    assert sitbone("plan", me, "--html", "/dev/null").returncode == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("command", [f"plan {CASE}", "questions", f"trace {CASE} --format json"])
def test_a_full_disk_is_told(command):
    made = shell(f"sitbone {command} > /dev/full")
    assert made.returncode == 73
    assert "standard output: cannot be written (no space left on device)" in made.stderr.decode()
    assert len(made.stderr.splitlines()) == 1


def test_a_referral_keeps_its_exit_code_when_the_reader_goes_away():
    made = shell(
        f"set -o pipefail; sitbone plan {CASE.parent / 'saddle-numbness.toml'} | true; exit ${{PIPESTATUS[0]}}"
    )
    assert made.returncode == 3
    assert made.stderr == b""


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_closed_streams_do_no_harm(closed):
    made = shell(f"sitbone plan {CASE} {closed}")
    assert made.returncode == 0
    assert b"Traceback" not in made.stderr


HOSTILE = {
    "deep lists": "[answers]\nonset = " + "[" * 5000 + "]" * 5000,
    "a number without end": "[answers]\nage = " + "9" * 10_000,
    "a year that cannot be": "[athlete]\ndate = 9999-12-31\n[answers]\n",
    "no such day": "[athlete]\ndate = 2026-13-01\n[answers]\n",
    "a name that steers the terminal": '[athlete]\nname = "\\u009b31m"\n[answers]\n',
    "a name that turns the text round": '[athlete]\nname = "\\u202e"\n[answers]\n',
    "dotted keys": "[answers]\nage.years.old = 3\n",
    "a table of tables": "[[answers]]\nage = 3\n",
    "thousands of unknown keys": "[answers]\n" + "".join(f"key-{n} = 1\n" for n in range(5000)),
    "not a number": "[answers]\nage = nan\n",
    "endless": "[answers]\nage = inf\n",
    "a time": "[answers]\nage = 12:00:00\n",
    "zero bytes": "[answers]\nage = \x00\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_input_is_refused_in_few_lines_without_a_trace_of_python(text, tmp_path):
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    made = sitbone("plan", path)
    said = made.stderr.decode()
    assert made.returncode == 65, said
    assert made.stdout == b""
    assert 1 <= len(said.splitlines()) <= 20
    assert all(line.startswith(f"Error: {path}") for line in said.splitlines())
    assert "Traceback" not in said
    assert "datetime" not in said
    assert all(mark.isprintable() for line in said.splitlines() for mark in line)


def test_a_list_that_was_meant_is_hinted_at_and_never_its_denial(tmp_path):
    path = tmp_path / "case.toml"
    path.write_text('[answers]\nillness-signs = "lump"\n', encoding="utf-8")
    assert 'Write illness-signs = ["lump"].' in sitbone("plan", path).stderr.decode()


def test_every_wrong_entry_of_a_list_is_told(tmp_path):
    path = tmp_path / "case.toml"
    path.write_text('[answers]\nbone-signs = ["hopping", "foo", 3]\n', encoding="utf-8")
    assert "(got 'foo', 3)" in sitbone("plan", path).stderr.decode()


def test_an_option_without_its_file_is_wrong_usage():
    made = sitbone("plan", CASE, "--html", "--json")
    assert made.returncode == 2
    assert not (ROOT / "--json").exists()


def test_does_not_apply_is_an_answer_where_it_can_be_one_and_not_elsewhere():
    assert athletes.told({"easy-run-pain": "n/a"})
    with pytest.raises(ValueError, match="must be one of no, yes"):
        athletes.told({"pop": "does not apply"})


@pytest.mark.parametrize("raw", ['[["onset"]]', "[{}]", '"onset"', "7", "[1]"])
def test_names_of_what_was_left_unconfirmed_that_are_none_are_refused(raw, tmp_path, capsys):
    path = tmp_path / "me.toml"
    path.write_text(f'[answers]\nonset = "gradual"\n\n[[sittings]]\nunconfirmed = {raw}\nlog = []\n', encoding="utf-8")
    assert run(["plan", str(path)], Settings()) == 65
    assert "a sitting must have knowledge and log" in capsys.readouterr().err
