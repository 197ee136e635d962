"""Case files among other programs, odd kinds of files and sudden ends: no answer is lost, nothing hangs or is left over."""

import multiprocessing
import os
import sys
import time
from pathlib import Path

import pytest
from test_hardiness import CASE, ROOT, sitbone

from consult import files
from consult.check_in import open_check_in
from consult.failures import Failure
from consult.locks import locked
from consult.session import begin, resume
from engine.interview.path import first
from kb.hamstring import KNOWLEDGE
from language.questions import UNKNOWN

ROUNDS = 2
GAP_S = 0.2


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.toml"
    path.write_bytes(CASE.read_bytes())
    return path


def answer_at_once(path, name, start, ends):
    """Open the case, wait until the other process has it open too, and answer one question in each round.

    Between comparing and replacing the process dawdles, so that the other one is sure to come in between if it can.
    """
    at_once = files._replace

    def replace(*arguments, **options):
        time.sleep(GAP_S)
        at_once(*arguments, **options)

    files._replace = replace
    for _ in range(ROUNDS):
        start.wait()
        session = resume(path, KNOWLEDGE)
        start.wait()
        try:
            session.take({name: UNKNOWN if session.before(KNOWLEDGE.question(name)) != UNKNOWN else 8})
        except Failure as failure:
            ends.put((name, failure.code.value))
        else:
            ends.put((name, 0))
        start.wait()
        start.wait()


def test_of_two_processes_that_save_one_case_at_once_one_is_told_and_no_answer_is_lost(me):
    context = multiprocessing.get_context("spawn")
    start, ends = context.Barrier(3), context.Queue()
    names = ("sleep-hours", "sitting-minutes")
    both = [context.Process(target=answer_at_once, args=(str(me), name, start, ends), daemon=True) for name in names]
    for process in both:
        process.start()
    refused = 0
    for _ in range(ROUNDS):
        start.wait(60)
        before = resume(str(me), KNOWLEDGE)
        start.wait(60)
        start.wait(60)
        found = dict(ends.get(timeout=60) for _ in both)
        after = resume(str(me), KNOWLEDGE)
        for name in names:
            was_kept = after.before(KNOWLEDGE.question(name)) != before.before(KNOWLEDGE.question(name))
            assert was_kept == (found[name] == 0), (name, found)
        assert set(found.values()) <= {0, 73}
        refused += 73 in found.values()
        start.wait(60)
    for process in both:
        process.join(60)
    assert refused
    assert not [entry.name for entry in me.parent.iterdir() if entry != me]


def test_a_folder_that_another_program_holds_is_waited_for_and_then_told(me, monkeypatch):
    monkeypatch.setattr("consult.locks.LONGEST_WAIT_S", 0.05)
    session = resume(str(me), KNOWLEDGE)
    before = me.read_bytes()
    with locked(me.parent) as held:
        assert held
        with pytest.raises(Failure, match="another program is writing in its folder") as refused:
            session.take({"sleep-hours": 8})
    assert refused.value.code == 73
    assert me.read_bytes() == before


def test_without_locks_two_sittings_are_still_kept_apart_by_what_the_file_holds(me, monkeypatch):
    monkeypatch.setattr("consult.locks._open", lambda _: None)
    one, other = resume(str(me), KNOWLEDGE), resume(str(me), KNOWLEDGE)
    one.take({"sleep-hours": 8})
    with pytest.raises(Failure, match="was changed by another program"):
        other.take({"sitting-minutes": 20})
    assert resume(str(me), KNOWLEDGE).before(KNOWLEDGE.question("sleep-hours")) == 8


def test_a_check_in_never_writes_over_what_another_program_saved(me):
    from datetime import date

    one, other = (open_check_in(str(me), date(2026, 12, 20), KNOWLEDGE) for _ in range(2))
    one.take({"new-signs": ()})
    with pytest.raises(Failure, match="was changed by another program"):
        other.take({"done": KNOWLEDGE.question("done").read("most")})


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644])
def test_a_case_keeps_who_may_read_it(me, mode):
    me.chmod(mode)
    resume(str(me), KNOWLEDGE).take({"sleep-hours": 8})
    assert me.stat().st_mode & 0o777 == mode


def test_a_new_case_is_private_and_a_page_that_is_replaced_keeps_its_readers(me, tmp_path):
    new, page = tmp_path / "new.toml", tmp_path / "page.html"
    begin(str(new), KNOWLEDGE).take({first(KNOWLEDGE).questions[0].id: UNKNOWN})
    assert new.stat().st_mode & 0o777 == 0o600
    page.write_text("old", encoding="utf-8")
    page.chmod(0o644)
    assert sitbone("plan", me, "--html", page, "--force").returncode == 0
    assert page.stat().st_mode & 0o777 == 0o644


PROTECTED = {
    "ask": ("ask", "--no-input", "--set", "sleep-hours=8"),
    "check-in": ("check-in", "--no-input", "--on", "2026-12-20", "--set", "new-signs=none"),
}


@pytest.mark.parametrize("arguments", PROTECTED.values(), ids=PROTECTED)
def test_a_write_protected_case_is_refused_and_left_as_it_is_even_for_root(me, arguments):
    me.chmod(0o444)
    before = me.read_bytes()
    made = sitbone(arguments[0], me, *arguments[1:])
    assert made.returncode == 73
    assert "is write-protected" in made.stderr.decode()
    assert f"chmod u+w {me}" in made.stderr.decode()
    assert me.read_bytes() == before
    assert me.stat().st_mode & 0o777 == 0o444


def test_a_case_that_is_protected_in_the_middle_of_a_sitting_is_left_as_it_is(me):
    session = resume(str(me), KNOWLEDGE)
    me.chmod(0o444)
    with pytest.raises(Failure, match="write-protected"):
        session.take({"sleep-hours": 8})


def test_a_protected_page_is_not_written_over_by_force(me, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("mine", encoding="utf-8")
    page.chmod(0o444)
    assert sitbone("plan", me, "--html", page, "--force").returncode == 73
    assert page.read_text(encoding="utf-8") == "mine"


@pytest.fixture(params=["pipe", "folder", "device", "link to nothing", "link to itself", "socket"])
def no_file(request, tmp_path):
    path = tmp_path / "odd.toml"
    if request.param == "pipe":
        os.mkfifo(path)
    elif request.param == "folder":
        path.mkdir()
    elif request.param == "device":
        path.symlink_to("/dev/zero")
    elif request.param == "socket":
        import socket

        with socket.socket(socket.AF_UNIX) as one:
            one.bind(str(path))
    else:
        path.symlink_to("odd.toml" if request.param == "link to itself" else "gone.toml")
    return path


@pytest.mark.parametrize(
    "arguments",
    [("plan", "{}"), ("ask", "{}", "--no-input"), ("check-in", "{}", "--no-input"), ("verify", str(CASE), "{}")],
    ids=["plan", "ask", "check-in", "verify"],
)
def test_what_is_no_plain_file_is_refused_at_once(no_file, arguments):
    made = sitbone(*(part.format(no_file) for part in arguments))
    said = made.stderr.decode()
    assert made.returncode in {66, 73}, said
    assert said.startswith("Error: ")
    assert len(said.splitlines()) == 1
    assert no_file.is_symlink() or no_file.exists()


def kill_while_saving(me):
    """Leave behind what a kill between writing and replacing leaves: the part, with the answers in it."""
    code = (
        "import os, signal, sys; from consult import files; from consult.session import resume; "
        "from kb.hamstring import KNOWLEDGE; "
        "files.os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL); "
        "resume(sys.argv[1], KNOWLEDGE).take({'sleep-hours': 8})"
    )
    import subprocess

    subprocess.run([sys.executable, "-c", code, str(me)], cwd=ROOT, check=False, timeout=60)
    return [entry for entry in me.parent.iterdir() if entry.name.endswith(".part")]


@pytest.mark.parametrize("command", [("ask", "--no-input"), ("check-in", "--no-input", "--on", "2026-12-20")])
def test_what_a_kill_left_half_written_is_gone_after_the_next_start(me, command):
    assert len(kill_while_saving(me)) == 1
    sitbone(command[0], me, *command[1:])
    assert [entry.name for entry in me.parent.iterdir()] == ["me.toml"]


def test_only_what_the_program_itself_left_is_swept(me, tmp_path):
    kept = [".sitbone-notes.part", ".sitbone-abcdefgh.part.bak", "sitbone-abcdefgh.part", ".other-abcdefgh.part"]
    for name in kept:
        (tmp_path / name).write_text("mine", encoding="utf-8")
    (tmp_path / ".sitbone-folder__.part").mkdir()
    (tmp_path / ".sitbone-symlink_.part").symlink_to(me)
    (tmp_path / "below").mkdir()
    below = tmp_path / "below" / ".sitbone-abcdefgh.part"
    below.write_text("of another case", encoding="utf-8")
    resume(str(me), KNOWLEDGE)
    assert all((tmp_path / name).exists() for name in (*kept, ".sitbone-folder__.part", ".sitbone-symlink_.part"))
    assert below.exists()


def test_where_folders_cannot_be_locked_only_an_old_part_is_swept(me, tmp_path, monkeypatch):
    monkeypatch.setattr("consult.locks._open", lambda _: None)
    old, new = tmp_path / ".sitbone-aaaaaaaa.part", tmp_path / ".sitbone-bbbbbbbb.part"
    for part in (old, new):
        part.write_text("half", encoding="utf-8")
    long_ago = time.time() - files.STALE_S - 60
    os.utime(old, (long_ago, long_ago))
    resume(str(me), KNOWLEDGE)
    assert not old.exists()
    assert new.exists()


def test_nothing_is_locked_for_ever_when_a_process_dies_with_the_lock(me):
    code = (
        "import os, signal, sys; from pathlib import Path; from consult.locks import locked\n"
        "with locked(Path(sys.argv[1])): os.kill(os.getpid(), signal.SIGKILL)"
    )
    import subprocess

    subprocess.run([sys.executable, "-c", code, str(me.parent)], cwd=ROOT, check=False, timeout=60)
    with locked(Path(me.parent)) as held:
        assert held
