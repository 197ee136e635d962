"""Copies of the program whose knowledge is changed on purpose, each run in a process of its own."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("language", "kb", "engine", "reports", "consult")


def copied(folder):
    """Copy the program into a folder, as compiled as it is: Python reads anew what is changed; return the folder."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package)
    return folder


def change(folder, chapter, old, new):
    """Put other words in place of some that stand once in a chapter of the rules."""
    path = folder / "kb" / "rules" / f"{chapter}.py"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def drop(folder, chapter, name):
    """Drop a rule from a chapter."""
    path = folder / "kb" / "rules" / f"{chapter}.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}\nRULES = tuple(one for one in RULES if one.id != {name!r})\n", encoding="utf-8")


def sitbone(folder, *arguments):
    """Run the program of a folder; return what it wrote and its exit code."""
    return subprocess.run(
        [sys.executable, "-m", "consult", *map(str, arguments)],
        cwd=folder,
        capture_output=True,
        check=False,
        text=True,
    )
