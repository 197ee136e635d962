"""The emergency number of the place, where it is told, stands wherever texts tell people to call it."""

from functools import partial
from pathlib import Path

import at_terminal
import pytest

CASE = Path(__file__).parent / "cases" / "saddle-numbness.toml"
NAMED = "or call your emergency number, 112, now"


def test_it_is_named_in_text_and_page(sitbone, tmp_path):
    page = tmp_path / "plan.html"
    _, out, _ = sitbone("--emergency-number", "112", "plan", CASE, "--html", page)
    assert NAMED in " ".join(page.read_text(encoding="utf-8").split())
    code, out, _ = sitbone("--emergency-number", "112", "plan", CASE)
    assert code == 3
    assert NAMED in " ".join(out.split())


def test_without_it_the_words_stay_as_they_are(sitbone):
    _, out, _ = sitbone("plan", CASE)
    assert "or call your emergency number, now" in " ".join(out.split())


def test_it_is_named_at_the_terminal_by_the_variable(tmp_path):
    start = partial(at_terminal.Person, "ask", tmp_path / "me.toml", size=(90, 80))
    person = start(SITBONE_EMERGENCY_NUMBER="112")
    person.reads()
    person.types("1")
    assert NAMED in person.types("q")


@pytest.mark.parametrize("number", ["call me", "<b>112</b>", "1", "112;rm", "+"])
def test_what_cannot_be_dialled_is_refused(number, sitbone):
    code, _, err = sitbone("--emergency-number", number, "plan", CASE)
    assert code == 2
    assert "must be one that can be dialled" in " ".join(err.split())
