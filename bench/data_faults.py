"""Seed faults into the data and see what finds them: ``python -m bench.data_faults`` writes its part of ``bench/faults.md``.

Each fault is one edit of one file in a copy of the knowledge, as a slip of the hand would make it, put in alone. The copy may
be refused when it is read; else the second entry is compared; else every other check runs that needs no proof.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from bench.faults import DATA, ROOT, TARGET, WRITTEN
from engine.verify import double_entry
from engine.verify.checks import CHECKS

SECOND = double_entry.CHECK.name
OTHERS = tuple(one.name for one in CHECKS if not one.needs and one.name != SECOND)


@dataclass(frozen=True, slots=True)
class Slip:
    """A kind of slip, wherever it can happen.

    Attributes:
        kind: Its class.
        files: Which files of the knowledge, as a glob.
        pattern: What is edited.
        change: Gives what stands there instead.
        within: What must stand before it in the file, and after it none of it; anywhere when empty.
    """

    kind: str
    files: str
    pattern: str
    change: Callable[[re.Match[str]], str]
    within: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit of one file.

    Attributes:
        kind: Its class.
        path: The file, under the root.
        words: What was done.
        text: The whole file with it.
    """

    kind: str
    path: str
    words: str
    text: str


def _times(factor: float) -> Callable[[re.Match[str]], str]:
    """Return a change of the number in a match: so many times as much, and another number in any case."""

    def change(found: re.Match[str]) -> str:
        number = int(found["n"])
        return found[0].replace(found["n"], str(max(0, round(number * factor)) if number > 1 else number + 1))

    return change


def _to(new: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found.expand(new)


_SCALE = {
    "HIGH": "MEDIUM",
    "MEDIUM": "LOW",
    "SINGLE": "BOTH",
    "BOTH": "SINGLE",
    "FAST": "TEMPO",
    "TEMPO": "EASY",
    "EASY": "WALK_JOG",
}


def _lower(found: re.Match[str]) -> str:
    return found[0].replace(found["v"], _SCALE[found["v"]])


ITEMS = "exercises/**/[!_i]*.py"
SLIPS: tuple[Slip, ...] = (
    Slip("load taken from an item", ITEMS, r"extra_loads=\(Load\.\w+, ?", _to("extra_loads=(")),
    Slip("bend lowered", ITEMS, r"flexion_deg=(?P<n>[1-9]\d+)", _times(0.5)),
    Slip("pull or pressing lowered", ITEMS, r"(?:tension|compression)=Degree\.(?P<v>HIGH|MEDIUM)", _lower),
    Slip("equipment taken away", ITEMS, r"equipment=\((?:Equipment\.\w+,? ?)+\)", _to("equipment=()")),
    Slip("stage of an item lowered", ITEMS, r"stage=(?P<n>[2-4])", lambda found: f"stage={int(found['n']) - 1}"),
    Slip("one leg or two", ITEMS, r"laterality=Laterality\.(?P<v>SINGLE|BOTH)", _lower),
    Slip("pace or rung lowered", ITEMS, r" pace=Pace\.(?P<v>FAST|TEMPO|EASY)", _lower),
    Slip("pace or rung lowered", ITEMS, r"Rung\.(?:SEVENTY|EIGHTY|NINETY)\b", _to("Rung.SIXTY")),
    Slip("easier item taken away", ITEMS, r'regressions=\("[\w-]+", (.*?),?\)', _to(r"regressions=(\1,)")),
    Slip("dose level raised", "doses.py", r" (?:sets|repetitions|hold_s|minutes|effort)=(?P<n>\d+),", _times(2)),
    Slip("rest or speed of a dose", "doses.py", r"(?:rest_s|up_s|down_s)=(?P<n>\d+)", _times(0.5)),
    Slip("gap shortened", "doses.py", r"gap_h=(?P<n>\d+)", _times(0.67)),
    Slip("gap shortened", "doses.py", r"GAP_H = (?P<n>\d+)", _times(0.67)),
    Slip("gap shortened in the text", "rules/procedures.py", r"(?P<n>48) hours", _times(0.5)),
    Slip("gap shortened in the text", "rules/procedures.py", r"every third day", _to("every second day")),
    Slip("gap shortened in the text", "limits.py", r"every third day", _to("every second day")),
    Slip("gap shortened in the text", "ladder.py", r"\{FAST_RUN_GAP_H\} hours", _to("48 hours")),
    Slip("ceiling raised", "limits.py", r"(?:metres|hold_s|minutes|sets|repetitions)=(?P<n>[1-9]\d*)", _times(2)),
    Slip("ceiling raised", "limits.py", r'"(?:metres|hold_s|minutes|sets|repetitions)": (?P<n>[1-9]\d*)', _times(2)),
    Slip("days a week raised", "limits.py", r"Pace\.\w+, Limit\(.*days=(?P<n>\d)", lambda found: f"{found[0][:-1]}7"),
    Slip("days a week raised", "limits.py", r" days=(?P<n>[1-3])\b", _times(2)),
    Slip("days a week raised", "selection.py", r"_days\w*=(?P<n>\d)", _times(2)),
    Slip("sort of a limit", "limits.py", r"is Degree\.(?P<v>HIGH)", lambda _: "is Degree.LOW"),
    Slip("metres or rest of a rung", "ladder.py", r"RunDose\((?P<n>\d)", _times(2)),
    Slip("metres or rest of a rung", "ladder.py", r"(?P<n>\d+)\),?\n", _times(0.5), ("RUNG_DOSES", "CLIMBING")),
    Slip("drill taken from a part", "ladder.py", r'\("[\w-]+", (.*?),?\)', _to(r"(\1,)"), ("DRILLS", "")),
    Slip("load no longer more of another", "lines.py", r"    Load\.\w+: Load\.\w+,\n", _to("")),
    Slip("contradiction weakened", "contradictions.py", r"at_least\((?P<n>\d+)\)", _times(2)),
    Slip("contradiction weakened", "contradictions.py", r"present=NO\)", _to("present=YES)")),
    Slip(
        "contradiction weakened",
        "contradictions.py",
        r"RunningNow\.NONE, RunningNow\.EASY",
        _to("RunningNow.NONE, RunningNow.FAST"),
    ),
    Slip(
        "contradiction no longer told",
        "contradictions.py",
        r'("[a-z][^"]+",\n)(    \),)',
        _to(r"\1        is_told=False,\n\2"),
    ),
    Slip("contrary pair dropped", "incompatible.py", r"    Contrary\(.*\),\n", _to("")),
    Slip("side of a pair", "incompatible.py", r"Contrary\(Counsel\.\w+,", _to("Contrary(Counsel.SLEEP_MORE,")),
    Slip(
        "side of a pair",
        "incompatible.py",
        r"Against\(Counsel\.\w+, lambda item: (.*), (\".*)",
        _to(r"Against(Counsel.SLEEP_MORE, lambda item: \1, \2"),
    ),
    Slip("advice beside a plan", "incompatible.py", r"Pace\.FAST, ", _to("Pace.TEMPO, ")),
    Slip("advice beside a plan", "incompatible.py", r"Load\.(STRETCH|PRESSURE) in", _to("Load.SITTING in")),
    Slip("what advice brings", "guidance.py", r'Brings\("easy-flat-run"', _to('Brings("level-walking"')),
    Slip("what advice brings", "guidance.py", r", \(Load\.SPEED,\)\)", _to(")")),
    Slip(
        "sign taken from a help card",
        "help.py",
        r'        "(?:you|pain|your|a|num|hop)\w* .*",\n',
        _to(""),
        ("HELP_NOW", "STRICTER"),
    ),
    Slip("sign taken from a help card", "help.py", r"numb between the legs, |a pop, |, fever", _to("")),
    Slip(
        "word of a sign changed",
        "help.py",
        r"both legs|between your legs|-floxacin: stop|at night",
        _to("the leg"),
        ("HELP_NOW", "STRICTER"),
    ),
    Slip(
        "number in advice",
        "guidance.py",
        r"(?<=[a-z] )(?P<n>[1-9]\d*)(?= (?:of 10|minutes?|weeks|hours|months|days|sessions|runs))",
        _times(2),
    ),
    Slip(
        "number in advice",
        ITEMS,
        r"(?<=[a-z] )(?P<n>[1-9]\d+)(?= (?:degrees|minutes|m\b))(?!.*\n *posture=)",  # in what is told, not in a caption
        _times(2),
    ),
    Slip(
        "number in advice",
        "pain.py",
        r"(?P<n>24) hours|at (?P<m>3) of 10",
        lambda found: re.sub(r"\d+", "48", found[0], count=1),
    ),
    Slip("band of pain", "pain.py", r"Band\(\d+, (?P<n>\d)", lambda found: f"{found[0][:-1]}{int(found['n']) + 1}"),
    Slip("limit of bend", "exercises/items.py", r"_(?:LIMIT|ALLOWANCE)_DEG = (?P<n>\d+)", _times(1.5)),
)


def edits(slip: Slip) -> Iterator[Edit]:
    """Yield a slip wherever it can happen."""
    for path in sorted((ROOT / "kb").glob(slip.files)):
        text = path.read_text(encoding="utf-8")
        begin = text.index(slip.within[0])
        end = text.index(slip.within[1], begin) if slip.within[1] else len(text)
        for found in re.compile(slip.pattern).finditer(text, begin, end):
            new = slip.change(found)
            named = re.findall(r'id="([\w-]+)"', text[: found.start()])[-1:] if slip.files == ITEMS else []
            where = " ".join([path.relative_to(ROOT).as_posix(), *named])
            words = f"{where}: {_line(found[0])} became {_line(new) or 'nothing'}"
            yield Edit(
                slip.kind, path.relative_to(ROOT).as_posix(), words, text[: found.start()] + new + text[found.end() :]
            )


def _line(text: str) -> str:
    return " ".join(text.split()).rstrip(",")


def seeded(each: int) -> Iterator[Edit]:
    """Yield at most so many edits of every slip, evenly over all there are.

    Raises:
        SystemExit: A slip can happen nowhere any more, so it must be written anew.
    """
    for slip in SLIPS:
        every = list(edits(slip))
        if not every:
            raise SystemExit(f"{slip.kind}: {slip.pattern!r} is nowhere in kb/{slip.files}")
        count = min(each, len(every))
        yield from (every[place * len(every) // count] for place in range(count))


def found_by(edit: Edit) -> str:
    """Return what finds an edit; empty when nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "kb", Path(folder) / "kb", ignore=shutil.ignore_patterns("__pycache__"))
        (Path(folder) / edit.path).write_text(edit.text, encoding="utf-8")
        for names in ((SECOND,), OTHERS):
            asked = [word for name in names for word in ("--only", name)]
            made = subprocess.run(  # noqa: S603  (our own program)
                [sys.executable, "-m", "consult", "check", *asked],
                cwd=folder,
                capture_output=True,
                check=False,
                text=True,
            )
            broken = re.findall(r"broken: ([\w-]+)", made.stdout)
            if made.returncode:
                return broken[0] if broken else WRITTEN
    return ""


def table(rows: dict[str, list[tuple[Edit, str]]], each: int) -> list[str]:
    """Return the table in Markdown, and what was missed."""
    every = [(edit, name) for tried in rows.values() for edit, name in tried]
    missed = [f"- {edit.kind}: {edit.words}" for edit, name in every if not name]
    lines = [
        f"Made {datetime.now(tz=UTC).date().isoformat()} by `python -m bench.data_faults --each {each}`:",
        "slips of the hand in exercises, doses, limits, speeds, pairs, help cards and texts, spread evenly over all places",
        "where they can happen, each put in alone. A copy of the knowledge may be refused when it is read; else the second",
        "entry is compared, and then every other check that needs no proof.",
        "",
        "| class of fault | seeded | found | missed | found by |",
        "|---|---:|---:|---:|---|",
    ]
    for kind, tried in rows.items():
        by = Counter(name for _, name in tried if name)
        names = ", ".join(f"{name} {count}" for name, count in by.most_common())
        lines.append(f"| {kind} | {len(tried)} | {by.total()} | {len(tried) - by.total()} | {names} |")
    lines.append(f"| **all** | {len(every)} | {len(every) - len(missed)} | {len(missed)} | |")
    return [*lines, "", *(("Missed:", "", *missed) if missed else ("Missed: none.",)), ""]


@click.command()
@click.option("--each", type=click.IntRange(1), default=3, show_default=True, help="Edits of each slip.")
@click.option("--workers", type=click.IntRange(1), default=os.cpu_count() or 1, help="Edits tried side by side.")
def main(each: int, workers: int) -> None:
    """Seed faults into the data, and write the table."""
    rows: dict[str, list[tuple[Edit, str]]] = {}
    every = list(seeded(each))
    with ThreadPoolExecutor(workers) as pool:
        for edit, name in zip(every, pool.map(found_by, every), strict=True):
            rows.setdefault(edit.kind, []).append((edit, name))
            click.echo(f"{edit.kind}: {edit.words}: {name or 'missed'}", err=True)
    rules = TARGET.read_text(encoding="utf-8").partition(DATA)[0]
    TARGET.write_text(f"{rules}{DATA}\n" + "\n".join(table(rows, each)), encoding="utf-8")
    click.echo("\n".join(table(rows, each)))


if __name__ == "__main__":
    main()
