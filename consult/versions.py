"""Other versions of the program: a folder, or a revision of this repository, asked in a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from consult.failures import Exit, fail

DESCRIBE = """
import json, sys
try:
    from engine.verify.impact import describe
except ImportError:
    sys.exit(3)
json.dump(describe(json.load(sys.stdin)), sys.stdout)
"""

PLANS = """
import json, sys
from consult.cases import read_case
from engine.planning.plan import plan
from engine.trace import record
found = {}
for path in json.load(sys.stdin):
    try:
        found[path] = record(plan(getattr(case := read_case(path), "told", case.answers)))["plan"]
    except Exception as error:
        found[path] = {"error": str(error)}
json.dump(found, sys.stdout)
"""
"""What a version is asked; both use only what every version since the first has, or say that it has not."""

NOT_THERE = 3


def folder_of(version: str, into: Path) -> Path:
    """Return the folder of a version: itself when it is a folder, else a revision of this repository, unpacked.

    Args:
        version: A folder, or what git calls a commit.
        into: An empty folder to unpack into.

    Raises:
        Failure: It is neither, or holds no program.
    """
    folder = Path(version)
    if not folder.is_dir():
        _unpack(version, into)
        folder = into
    if not (folder / "kb" / "__init__.py").is_file():
        raise fail(Exit.NO_INPUT, f"{version}: holds no version of this program.", "Name a folder that has kb/ in it.")
    return folder.absolute()


def _unpack(version: str, into: Path) -> None:
    try:
        made = subprocess.run(  # noqa: S603  (git, with a revision as its argument)
            ["git", "archive", "--format=tar", f"{version}^{{commit}}"],  # noqa: S607
            capture_output=True,
            check=False,
        )
    except OSError:
        raise fail(Exit.NO_INPUT, f"{version}: there is no such folder, and git is not installed.") from None
    if version.startswith("-") or made.returncode:
        raise fail(Exit.NO_INPUT, f"{version}: is neither a folder nor a revision.", "Try HEAD~1, or a folder.")
    with tarfile.open(fileobj=io.BytesIO(made.stdout)) as archive:
        archive.extractall(into, filter="data")


def description(folder: Path, word: str) -> dict[str, Any] | None:
    """Return how a version describes itself, under names that begin with a word; ``None`` when it cannot."""
    found: dict[str, Any] | None = _ask(folder, DESCRIBE, word)
    return found


def plans(folder: Path, cases: Sequence[Path]) -> dict[str, Any]:
    """Return the plan that a version makes for each stored case, by the name of the file."""
    found = _ask(folder, PLANS, [str(case.absolute()) for case in cases])
    return {Path(path).stem: made for path, made in (found or {}).items()}


def _ask(folder: Path, script: str, question: object) -> Any:  # noqa: ANN401  (JSON)
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    made = subprocess.run(  # noqa: S603  (this Python, with a script of ours)
        [sys.executable, "-c", script],
        cwd=folder,
        env=environment,
        input=json.dumps(question).encode(),
        capture_output=True,
        check=False,
    )
    if made.returncode == NOT_THERE:
        return None
    if made.returncode:
        last = made.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise fail(Exit.BAD_DATA, f"{folder}: this version does not run: {' '.join(last) or 'it says nothing'}.")
    return json.loads(made.stdout)
