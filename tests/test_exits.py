"""Every way of failing that lies outside the program has its documented exit code and plain words."""

import io
import subprocess
import sys

import pytest
from test_hardiness import CASE, ROOT, shell, sitbone

from consult import versions
from consult.__main__ import run
from consult.settings import Settings

LONG = "x" * 300


@pytest.fixture
def under_a_file(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    return tmp_path / "file" / "me.toml"


COMMANDS = {
    "plan": (("plan", "{}"), 66),
    "ask": (("ask", "{}", "--no-input", "--set", "pop=no"), 73),
    "check-in": (("check-in", "{}", "--no-input"), 66),
    "answers": (("ask", "--no-input", "--answers", "{}"), 66),
    "html": (("plan", str(CASE), "--html", "{}"), 73),
    "html of an interview": (("ask", "--no-input", "--html", "{}"), 73),
    "record": (("verify", str(CASE), "{}"), 66),
    "output": (("trace", str(CASE), "-o", "{}"), 73),
    "stored cases": (("check", "--cases", "{}", "--only", "no-circles"), 66),
    "cases to write": (("check", "--write-cases", "{}", "--only", "no-circles"), 73),
    "a version": (("impact", "{}", "HEAD"), 66),
}


@pytest.fixture(params=["long", "under a file"])
def no_name(request, under_a_file):
    return LONG if request.param == "long" else str(under_a_file)


@pytest.mark.parametrize(("arguments", "code"), COMMANDS.values(), ids=COMMANDS)
def test_a_name_that_cannot_be_is_told(arguments, code, no_name, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    path = no_name
    found = run([part.format(path) for part in arguments], Settings())
    said = capsys.readouterr().err
    assert found == code, said
    assert said.startswith("Error: ")
    assert len(said.splitlines()) == 1
    assert "itself failed" not in said


@pytest.mark.parametrize("at", ["posix.open", "tempfile.mkstemp", "os.scandir", "os.replace", "os.fsync"])
def test_a_folder_that_may_not_be_used_is_told_and_the_case_stays(at, tmp_path, capsys, monkeypatch):
    """Root may use every folder, so here the system refuses what it would refuse others."""
    me = tmp_path / "me.toml"
    me.write_bytes(CASE.read_bytes())

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(sys, "stdin", io.StringIO())
    if at != "posix.open":
        monkeypatch.setattr(at, refuse)
    else:
        monkeypatch.setattr("consult.files.os.access", lambda *_: False)
    code = run(["ask", str(me), "--no-input", "--set", "sleep-hours=8"], Settings())
    said = capsys.readouterr().err
    if at == "os.scandir":
        assert code == 4
        return
    assert code == 73, said
    assert "permission denied" in said or "nothing can be written in its folder" in said
    assert me.read_bytes() == CASE.read_bytes()


@pytest.mark.parametrize("arguments", ["--help", "plan --help", "--version"])
def test_help_for_a_full_disk_is_told(arguments):
    made = shell(f"sitbone {arguments} > /dev/full")
    assert made.returncode == 73
    assert made.stderr == b"Error: standard output: cannot be written (no space left on device).\n"


@pytest.mark.parametrize("arguments", ["--help", "plan --help", "--version"])
def test_help_for_a_reader_that_went_away_ends_quietly(arguments):
    made = shell(f"(sleep 1; sitbone {arguments}; echo $? >&2) | true")
    assert made.stderr == b"0\n"


@pytest.mark.parametrize(("arguments", "code"), [("--help", 0), (f"plan {CASE}", 0), ("plan nothing.toml", 66)])
@pytest.mark.parametrize("streams", [">&-", ">&- 2>&-", "2>/dev/full", "<&- >&- 2>&-"])
def test_closed_or_full_streams_change_no_exit_code(arguments, code, streams):
    made = shell(f"sitbone {arguments} {streams}")
    assert made.returncode == code, made.stderr
    assert b"Traceback" not in made.stderr
    assert b"Exception" not in made.stderr


def test_a_commit_with_links_that_lead_elsewhere_is_unpacked_without_them(tmp_path, monkeypatch):
    repository, into = tmp_path / "repository", tmp_path / "into"
    (repository / "kb").mkdir(parents=True)
    into.mkdir()
    (repository / "kb" / "__init__.py").write_text("", encoding="utf-8")
    (repository / "absolute").symlink_to("/etc/hostname")
    (repository / "outside").symlink_to("../../elsewhere")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for arguments in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "Begin")):
        subprocess.run(["git", *arguments], cwd=repository, check=True, capture_output=True)
    monkeypatch.chdir(repository)
    found = versions.find("HEAD", into)
    assert (found.folder / "kb" / "__init__.py").is_file()
    assert sorted(entry.name for entry in into.iterdir()) == ["kb"]


def test_cases_that_are_there_are_not_written_over_unless_told_to(tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text("mine", encoding="utf-8")
    made = sitbone("check", "--only", "no-circles", "--write-cases", tmp_path)
    assert made.returncode == 73
    assert made.stderr.decode() == f"Error: {tmp_path}: holds mine.toml already. Use --force to write over them.\n"
    assert sitbone("impact", ROOT, ROOT, "--write-cases", tmp_path).returncode == 73
    assert mine.read_text(encoding="utf-8") == "mine"
    assert sitbone("check", "--only", "no-circles", "--write-cases", tmp_path, "--force").returncode == 0
