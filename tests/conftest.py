"""What all tests share, and which of them one worker runs."""

import gc
import io
import sys
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling

from consult.__main__ import run
from consult.settings import Settings

# Whatever a test makes is small beside the rule book and what is kept of it, which need not be gone over again and again.
gc.set_threshold(50_000, 20, 20)

OVER_ALL_CASES = (
    "test_plain_language",
    "test_words_fit",
    "test_threads",
    "test_limits",
    "test_page_sense",
    "test_cases",
    "test_considerations",
    "test_ground",
    "test_thread",
)
"""Files that go over every case: one worker makes each plan and each view once for all of them."""
SLOW = (
    "test_interview",
    "test_explain",
    "test_audit",
    "test_impact",
    "test_check",
    "test_two_versions",
    "test_explain_words",
    "test_progress",
    "test_change",
    "test_match",
)
"""Files that take longest; with those above they begin first, so that no worker is left with one at the end."""


@pytest.fixture
def sitbone(capsys, monkeypatch):
    """Run the program in this process without a terminal; return exit code, standard output and standard error."""

    def call(*arguments, stdin=""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        code = run([str(argument) for argument in arguments], Settings())
        return code, *capsys.readouterr()

    return call


def pytest_collection_modifyitems(items):
    """Let the files that take long begin first."""
    place = {name: number for number, name in enumerate((*OVER_ALL_CASES, *SLOW))}
    items.sort(key=lambda item: place.get(item.path.stem, len(place)))


class ByFile(LoadScopeScheduling):
    """Each file goes to one worker, so that what its tests share is made once; files over all cases go to the same."""

    def _split_scope(self, nodeid):
        name = Path(nodeid.partition("::")[0]).stem
        return "over all cases" if name in OVER_ALL_CASES else name


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Return who gives tests to workers with ``--dist loadfile``: in their order here, not the most tests first."""
    config.option.loadscopereorder = False
    return ByFile(config, log) if config.getvalue("dist") == "loadfile" else None
