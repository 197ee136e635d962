"""Other versions of the program: a folder, or a revision of this repository, asked in a process of its own."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from consult.failures import Exit, Failure, fail
from consult.inputs import parse_json

KNOWLEDGE = """
try:
    from kb.hamstring import KNOWLEDGE
    knowledge = (KNOWLEDGE,)
except ModuleNotFoundError:
    knowledge = ()
"""
"""What is passed to a version: its knowledge, if it has that as one value."""

DESCRIBE = """
import json, sys
try:
    from engine.verify.impact import describe
except ImportError:
    sys.exit(3)
json.dump(describe(json.load(sys.stdin), *knowledge), sys.stdout)
"""

READINGS = """
import json, sys
try:
    from engine.english import premise_sentence, sentence
    from language.rules import premises
    from language.sources import strength_of
except ImportError:
    sys.exit(3)
if not knowledge:
    sys.exit(3)
json.load(sys.stdin)
found = {}
for rule in knowledge[0].rules:
    cited = [[str(one), one.statement.says] for one in rule.sources]
    when = [premise_sentence(one) for one in premises(rule)]
    found[rule.id] = [when, sentence(rule.then, concluded=True), rule.because, cited, strength_of(rule.sources).label]
json.dump(found, sys.stdout)
"""

PLANS = """
import json, sys
from consult.cases import read_case
from engine.planning.plan import plan
from engine.trace import record
found = {}
for path in json.load(sys.stdin):
    try:
        made = record(plan(getattr(case := read_case(path, *knowledge), "told", case.answers), *knowledge))
        found[path] = {"plan": made["plan"], "trace": {name: made["trace"][name] for name in ("answers", "facts")}}
    except Exception as error:  # any version may fail on a case in its own way; what it says is told for that case
        found[path] = {"error": str(error)}
json.dump(found, sys.stdout)
"""
"""What a version is asked; both use only what every version since the first has, or say that it has not."""

NOT_THERE = 3
HERE = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the program.

    Attributes:
        name: What a person called it.
        folder: The folder that holds it.
    """

    name: str
    folder: Path


def find(name: str, into: Path) -> Version:
    """Return a version: a folder, or else a revision of this repository, unpacked.

    Args:
        name: A folder, or what git calls a commit.
        into: An empty folder to unpack into.

    Raises:
        Failure: It is neither, or holds no program.
    """
    folder = Path(name)
    if not os.path.isdir(name):  # noqa: PTH112  (Path.is_dir fails on names that are too long)
        if name.startswith("-"):
            raise _no_version(name)
        _unpack(name, into)
        folder = into
    if not (folder / "kb" / "__init__.py").is_file():
        raise fail(Exit.NO_INPUT, f"{name}: holds no version of this program.", "Name a folder that has kb/ in it.")
    return Version(name, folder.absolute())


def _unpack(name: str, into: Path) -> None:
    """Unpack a revision of the repository that this folder is in, whole."""
    try:
        top = _git("rev-parse", "--show-toplevel").decode().strip()
        made = _git("-C", top, "archive", "--format=tar", f"{name}^{{commit}}")
    except OSError:
        raise fail(Exit.NO_INPUT, f"{name}: there is no such folder, and git is not installed.") from None
    except subprocess.CalledProcessError:
        raise _no_version(name) from None
    with tarfile.open(fileobj=io.BytesIO(made)) as archive:
        archive.extractall(into, filter=_inside)  # noqa: S202  (what leads outside is left out)


def _inside(member: tarfile.TarInfo, into: str) -> tarfile.TarInfo | None:
    """Return what may be unpacked; ``None`` for what leads out of the folder: a link to elsewhere is no part of a version."""
    try:
        return tarfile.data_filter(member, into)
    except tarfile.FilterError:
        return None


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], capture_output=True, check=True).stdout  # noqa: S603, S607  (a revision)


def _no_version(name: str) -> Failure:
    return fail(Exit.NO_INPUT, f"{name}: is neither a folder nor a revision.", "Try HEAD~1, or a folder.")


def description(version: Version, word: str) -> dict[str, Any] | None:
    """Return how a version describes itself, under names that begin with a word; ``None`` when it cannot."""
    found: dict[str, Any] | None = _ask(version, DESCRIBE, word)
    return found


def touched(since: Version) -> frozenset[str]:
    """Return the ids of the rules of this program that read otherwise in another version, or are not there.

    Raises:
        Failure: That version cannot tell how its rules read.
    """
    here, before = (_ask(version, READINGS, None) for version in (Version("this version", HERE), since))
    if before is None:
        raise fail(Exit.BAD_DATA, f"{since.name}: is too old to be compared rule by rule.", "Try a later one.")
    return frozenset(name for name, reads in here.items() if before.get(name) != reads)


def plans(version: Version, cases: Sequence[Path]) -> dict[str, Any]:
    """Return what a version makes of each stored case, by the name of the file.

    Each is a record, with the answers and the facts of its trace alone; or the ``error`` with which it could not be read.
    """
    found = _ask(version, PLANS, [str(case.absolute()) for case in cases])
    return {Path(path).stem: made for path, made in (found or {}).items()}


def _ask(version: Version, script: str, question: object) -> Any:  # noqa: ANN401  (JSON)
    environment = {**os.environ, "PYTHONPATH": str(version.folder), "PYTHONDONTWRITEBYTECODE": "1"}
    made = subprocess.run(  # noqa: S603  (this Python, with a script of ours)
        [sys.executable, "-c", KNOWLEDGE + script],
        cwd=version.folder,
        env=environment,
        input=json.dumps(question).encode(),
        capture_output=True,
        check=False,
    )
    if made.returncode == NOT_THERE:
        return None
    if made.returncode:
        raise fail(
            Exit.BAD_DATA, f"{version.name}: this version does not run: {_last(made.stderr) or 'it says nothing'}."
        )
    return parse_json(made.stdout, version.name)


def _last(errors: bytes) -> str:
    """Return what the last line of a traceback says, without the name of the error."""
    lines = errors.decode(errors="replace").strip().splitlines() or [""]
    return re.sub(r"^[\w.]+: ", "", lines[-1]).rstrip(".")
