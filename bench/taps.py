"""Count what a person types at a check-in of each case when all went as planned: in the short form, and asked one by one.

Run as ``python -m bench.taps``. A line is a tap: Enter, a number, or a word.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import tomllib
from datetime import timedelta
from pathlib import Path
from statistics import median

from consult.ask_usual import confirmed_together
from consult.check_in import CheckInSitting, open_check_in
from engine.interview.prospect import Prospect
from kb.hamstring import KNOWLEDGE
from language.domains import NO
from language.questions import Given, Question

CASES = Path(__file__).parent.parent / "tests" / "cases"


def taps(sitting: CheckInSitting) -> int:
    """Return how many lines are typed until nothing is left to ask."""
    count = 0
    while (asked := sitting.interview.next) is not None and sitting.interview.prospect is not Prospect.REFERRED:
        count += 1
        usual = confirmed_together(asked, sitting.interview, sitting.this, sitting.usual)
        together = sitting.interview.together(asked, sitting.this)
        sitting.take({one.id: value for one, value in usual.items()} or {one.id: _said(one) for one in together})
    return count


def _said(asked: Question) -> Given:
    """Return what a person says for whom nothing is special."""
    if asked.usual is not None:
        return asked.usual
    if asked.takes_several:
        return ()
    return NO if asked.is_tick else asked.unsure


def main() -> None:
    """Count over all cases with check-ins."""
    found: dict[str, tuple[int, int]] = {}
    for path in sorted(CASES.glob("*.toml")):
        days = [table["date"] for table in tomllib.loads(path.read_text(encoding="utf-8")).get("check-ins", [])]
        if not days:
            continue
        counts = []
        for is_long in (False, True):
            with tempfile.TemporaryDirectory() as folder:
                case = Path(folder, "case.toml")
                shutil.copy(path, case)
                case.chmod(0o600)
                later = days[-1] + timedelta(days=14)
                counts.append(taps(open_check_in(str(case), later, KNOWLEDGE, is_long=is_long)))
        found[path.stem] = (counts[0], counts[1])
        sys.stdout.write(f"{path.stem:50} {counts[0]:3} {counts[1]:3}\n")
    for place, form in enumerate(("short", "one by one")):
        every = sorted(pair[place] for pair in found.values())
        sys.stdout.write(f"{form}: {len(every)} check-ins, median {median(every)}, most {every[-1]}\n")


if __name__ == "__main__":
    main()
