"""However large the input, the work stays small: too much is refused unread, and only what is shown is made."""

import io
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from consult.__main__ import run
from consult.cases import MOST_CHECK_INS, case_in
from consult.failures import Failure
from consult.settings import Settings
from kb.hamstring import KNOWLEDGE

ROOT = Path(__file__).parent.parent
FIRST = (ROOT / "tests" / "cases" / "check-in-quiet.toml").read_text(encoding="utf-8").split("[[check-ins]]")[0]
BEGUN = date(2026, 9, 21)


def checked_in(count):
    days = (BEGUN + timedelta(days=number) for number in range(count))
    tables = [f'[[check-ins]]\ndate = {day}\nnew-signs = []\ndone = "most"\nsession-pain = 2\n' for day in days]
    return FIRST + "\n".join(tables)


@pytest.fixture
def me(tmp_path):
    path = tmp_path / "me.toml"
    path.write_text(checked_in(MOST_CHECK_INS), encoding="utf-8")
    return path


@pytest.fixture
def made(monkeypatch):
    """What is done during a run: plans made, and check-ins folded in."""
    import engine.carry
    import engine.planning.plan

    counted = {"plans": 0, "folds": 0}
    plan, fold = engine.planning.plan.plan, engine.carry.Fold.after

    def plan_once(*arguments):
        counted["plans"] += 1
        return plan(*arguments)

    def fold_once(*arguments):
        counted["folds"] += 1
        return fold(*arguments)

    monkeypatch.setattr(engine.planning.plan, "plan", plan_once)
    monkeypatch.setattr(engine.carry.Fold, "after", fold_once)
    return counted


def test_a_plan_on_the_terminal_makes_only_the_plan_before_the_last_check_in_again(me, made):
    run(["plan", str(me)], Settings())
    assert made["plans"] == 2
    assert made["folds"] <= 3 * MOST_CHECK_INS


def test_a_page_makes_the_plans_of_its_charts_again_and_no_more(me, made, tmp_path):
    run(["plan", str(me), "--html", str(tmp_path / "plan.html")], Settings())
    assert made["plans"] <= 26
    assert made["folds"] <= 3 * MOST_CHECK_INS


@pytest.mark.parametrize(("count", "is_read"), [(MOST_CHECK_INS, True), (MOST_CHECK_INS + 1, False)])
def test_a_case_has_at_most_200_check_ins(count, is_read):
    if is_read:
        assert len(case_in(checked_in(count), "me", KNOWLEDGE).history.check_ins) == count
    else:
        with pytest.raises(Failure, match=r"must have 200 check-ins or fewer \(got 201\)\. Begin a new case"):
            case_in(checked_in(count), "me", KNOWLEDGE)


def test_a_full_case_takes_no_further_check_in_and_stays_as_it_is(me, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    before = me.read_bytes()
    assert run(["check-in", str(me), "--no-input", "--on", "2027-06-01", "--set", "new-signs=none"], Settings()) == 73
    assert "has 200 check-ins" in capsys.readouterr().err
    assert me.read_bytes() == before


DEEP = {
    "a dotted key": f"[answers]\n{'a.' * 20_000}b = 1\n",
    "a dotted key in quotation marks": "[answers]\n" + '"a".' * 10_000 + "b = 1\n",
    "a dotted key with spaces": f"[answers]\n{'a . ' * 10_000}b = 1\n",
    "the name of a table": f"[{'a.' * 20_000}b]\n",
    "a key in a table on one line": f"[answers]\nx = {{ {'a.' * 20_000}b = 1 }}\n",
    "tables in tables": f"[answers]\nx = {'{a=' * 20_000}1{'}' * 20_000}\n",
    "one long key": f"[answers]\n{'a' * 40_000} = 1\n",
    "one long key in quotation marks": f'[answers]\n"{"a b" * 10_000}" = 1\n',
    "more than a case can be": f"[answers]\n# {'a' * 1_000_000}\n",
}


@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_what_no_case_holds_is_refused_in_little_memory(text, tmp_path):
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    quarter_of_a_gigabyte = 256 * 1024
    made = subprocess.run(
        ["/bin/bash", "-c", f"ulimit -v {quarter_of_a_gigabyte}; exec '{sys.executable}' -m consult plan '{path}'"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )
    said = made.stderr.decode()
    assert made.returncode == 65, said
    assert len(said.splitlines()) == 1
    assert len(said) < 400
