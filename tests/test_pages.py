"""Every page in a browser and three checkers: accessible, sound, self-contained, fit for a narrow window, free of scripts.

Skipped with a reason where a browser, Java, Node or the checkers are missing; with ``CI=true`` that is a failure.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CHECKERS = ROOT / "tests" / "pages"
CASES = ROOT / "tests" / "cases"
PAGES = {
    "plan.html": ("plan", CASES / "opening-poster-mid-season.toml"),
    "plan-after-check-ins.html": ("plan", CASES / "check-in-three-months.toml"),
    "plan-for-clinicians.html": ("plan", CASES / "recovered-sprinter-worst.toml", "--clinician"),
    "referral.html": ("plan", CASES / "saddle-numbness.toml"),
    "more-answers.html": ("plan", CASES / "opening-poster-as-told.toml"),
    "audit.html": ("audit", CASES / "opening-poster-mid-season.toml"),
    "audit-of-a-referral.html": ("audit", CASES / "saddle-numbness.toml"),
    "rules.html": ("rules",),
    "sources.html": ("sources",),
    "disagreements.html": ("disagreements",),
    "graph.html": ("graph",),
    "exercises.html": ("exercises",),
}
MOST_SECONDS = 900


def browser():
    """Return the path of Chromium, or ``None``."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def missing():
    """Return what the checks lack on this machine, each with how to get it."""
    wanted = {
        "Chromium (apt-get install chromium)": browser(),
        "Java (apt-get install default-jre-headless)": shutil.which("java"),
        "Node (apt-get install nodejs npm)": shutil.which("node"),
        "the checkers (make pages)": (CHECKERS / "node_modules" / "axe-core").is_dir(),
    }
    return [what for what, found in wanted.items() if not found]


@pytest.fixture(scope="module")
def faults(tmp_path_factory):
    """Return what is wrong with each page: page to check to faults."""
    lacking = missing()
    if lacking and os.environ.get("CI") == "true":
        pytest.fail(f"the page checks must not be skipped here; missing: {'; '.join(lacking)}")
    if lacking:
        pytest.skip(f"missing: {'; '.join(lacking)}")
    folder = tmp_path_factory.mktemp("pages")
    for name, (command, *arguments) in PAGES.items():
        subprocess.run(
            [sys.executable, "-m", "consult", "-q", command, *arguments, "--html", folder / name],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            check=False,
        )
    assert sorted(path.name for path in folder.iterdir()) == sorted(PAGES)
    made = subprocess.run(
        ["node", CHECKERS / "check.mjs", folder, browser()], capture_output=True, check=True, timeout=MOST_SECONDS
    )
    return json.loads(made.stdout)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wrong_with_the_page(faults, page):
    assert faults[page] == {}


def test_the_checks_would_find_a_fault(tmp_path):
    if missing():
        pytest.skip(f"missing: {'; '.join(missing())}")
    bad = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>'
        '<body><main><h1>x</h1><p style="color:#ccc;width:900px">pale</p><img src="https://example.org/a.png">'
        "</p></main></body></html>"
    )
    (tmp_path / "bad.html").write_text(bad, encoding="utf-8")
    made = subprocess.run(
        ["node", CHECKERS / "check.mjs", tmp_path, browser()], capture_output=True, check=True, timeout=MOST_SECONDS
    )
    found = json.loads(made.stdout)["bad.html"]
    assert {"console", "Nu", "html-validate", "axe: desktop, light", "width: narrow, 320 px"} <= set(found)


def test_the_lock_file_names_no_registry_of_its_own():
    lock = (CHECKERS / "package-lock.json").read_text(encoding="utf-8")
    assert all(
        line.split('"')[3].startswith("https://registry.npmjs.org/") for line in lock.splitlines() if "resolved" in line
    )
    assert "integrity" in lock
