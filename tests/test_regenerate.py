"""What is generated and kept is what would be made now; what is stale is named with the command that renews it."""

from dataclasses import replace

import pytest
from support import regenerate
from support.regenerate import COMMAND, GENERATED, ROOT, main

QUICK = [one for one in GENERATED if one.name not in ("readme", "order")]
"""The README is held true block by block, with what differs, in its own test. The order takes a minute to compute after any
change of the knowledge, and nobody sees it: ``make stale`` names it."""


@pytest.mark.parametrize("one", QUICK, ids=lambda one: one.name)
def test_what_is_generated_is_as_it_would_be_made_now(one):
    is_stale = one.differs(one.now())
    assert not is_stale, (
        f"{one.path} is stale: it is made from {one.made_from}. Run {COMMAND}, and read the difference."
    )


def test_what_is_stale_is_named_with_the_command_and_renewed_by_it(tmp_path, monkeypatch, capsys):
    kept = tmp_path / "made.txt"
    one = replace(GENERATED[0], name="made", path=str(kept), now=lambda: "as it is now")
    monkeypatch.setattr(regenerate, "GENERATED", (one,))
    kept.write_text("as it was", encoding="utf-8")
    assert main("--check") == 1
    assert f"{kept} is stale: it is made from {one.made_from}. Run {COMMAND}." in capsys.readouterr().out
    assert kept.read_text(encoding="utf-8") == "as it was"
    assert main("made") == 0
    assert kept.read_text(encoding="utf-8") == "as it is now"
    assert main() == main("--check") == 0
    assert "Nothing is stale." in capsys.readouterr().out
    assert main("no-such-thing") == 2


def test_the_command_that_is_named_is_there():
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith(f"{COMMAND.removeprefix('make ')}:"))
    assert "support.regenerate" in lines[place + 1]
