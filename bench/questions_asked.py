"""How many questions the interview asks of each clinical case, and how long it thinks before each.

    python -m bench.questions_asked

A case answers what it tells; to anything else that is asked it says "not sure".
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from consult.cases import read_case
from engine.interview.path import interview
from engine.interview.prospect import Prospect, ground
from kb.questions import QUESTIONS
from language.questions import UNKNOWN, Given

CASES = Path(__file__).parent.parent / "tests" / "cases"


@dataclass(frozen=True, slots=True)
class Run:
    """One case: its name, the questions asked, how it ended, and the longest wait for a question in seconds."""

    name: str
    asked: int
    prospect: Prospect
    longest_s: float


def run(name: str, told: Mapping[str, Given]) -> Run:
    """Answer what is asked from what a case tells, and count."""
    given: dict[str, Given] = {}
    longest = 0.0
    while True:
        start = perf_counter()
        here = interview(given)
        longest = max(longest, perf_counter() - start)
        if here.next is None:
            return Run(name, len(given), here.prospect, longest)
        given[here.next.id] = told.get(here.next.id, UNKNOWN)


def line(title: str, runs: list[Run]) -> str:
    """Return fewest, median and most of some runs."""
    asked = [one.asked for one in runs]
    return f"{title}: {len(runs)} cases, fewest {min(asked)}, median {median(asked):g}, most {max(asked)} of {len(QUESTIONS)}"


def main() -> None:
    """Print a line for each case, then the figures."""
    ground()
    runs = [run(path.stem, read_case(str(path)).answers) for path in sorted(CASES.glob("*.toml"))]
    for one in runs:
        sys.stdout.write(f"{one.asked:3} {one.name}: {one.prospect.value}\n")
    sys.stdout.write("\n")
    for prospect in Prospect:
        found = [one for one in runs if one.prospect is prospect]
        if found:
            sys.stdout.write(f"{line(prospect.value.capitalize(), found)}\n")
    sys.stdout.write(f"{line('All', runs)}\n")
    waits = sorted(one.longest_s for one in runs)
    sys.stdout.write(
        f"Longest wait for a question: {waits[-1]:.3f} s; in half of the cases at most {median(waits):.3f} s\n"
    )


if __name__ == "__main__":
    main()
