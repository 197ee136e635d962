"""What the bench seeds can still be seeded: each slip and each fault has a place in the knowledge as it is."""

from contextlib import suppress

import pytest

from bench import data_faults, faults
from bench.data_faults import ROOT, SLIPS, edits
from language.errors import KnowledgeError


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: f"{slip.kind} in {slip.files}")
def test_a_slip_has_a_place_and_changes_what_stands_there(slip):
    every = list(edits(slip))
    assert every
    assert all(edit.text != (ROOT / edit.path).read_text(encoding="utf-8") for edit in every)


def test_a_slip_that_has_no_place_is_named(monkeypatch):
    nowhere = data_faults.Slip("dose of nothing", "doses.py", "there is no such text", str)
    monkeypatch.setattr(data_faults, "SLIPS", (nowhere,))
    with pytest.raises(SystemExit, match="dose of nothing"):
        list(data_faults.seeded(1))


def test_each_fault_of_rules_and_planning_can_be_put_in():
    for fault in faults.seeded(1):
        with fault.around(), suppress(KnowledgeError):  # some are refused when they are written
            assert fault.make()
