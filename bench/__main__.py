"""Time all engines side by side, print a table of medians and ratios, and write ``bench/results.md``.

The engines take turns, athlete by athlete, so that a change of the machine's speed meets all of them alike. Ratios carry
over to other machines; milliseconds do not.
"""

from __future__ import annotations

import gc
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bench import books
from bench.engines import ENGINES
from consult.cases import read_case
from engine.compile import compile_book
from engine.infer import Outcome, rule_book
from engine.planning.plan import decide, plan
from engine.trace import dump, record
from engine.translate import procedures
from engine.translate.derive import ClauseProgram, told_of
from engine.verdicts import verdicts
from kb.hamstring import KNOWLEDGE
from language.findings import Finding
from language.questions import UNKNOWN
from language.rules import Advice

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "opening-poster-mid-season.toml"
SIZES = (50, 150, 500, 1500)
FACTS = (80, 400)
TURNS = 5
SLOW = {("experta, new each time", 500), ("experta, new each time", 1500), ("experta, reused", 1500)}


class ResultsDifferError(SystemExit):
    """Two engines concluded different things from the same rules and facts."""


def side_by_side(rules: tuple[Advice, ...], athletes: Sequence[Sequence[Finding]], size: int) -> dict[str, float]:
    """Return the median milliseconds of each engine, and the median number of firings.

    Engines that are far too slow for a size take one turn. Reading the results out is not timed.
    """
    consults = {name: make(rules) for name, make in ENGINES.items()}
    times: dict[str, list[float]] = {name: [] for name in consults}
    for turn, facts in enumerate(athletes):
        expected: set[str] | None = None
        for name, consult in consults.items():
            if turn and (name, size) in SLOW:
                continue
            gc.collect()
            start = time.perf_counter()
            read = consult(facts)
            times[name].append((time.perf_counter() - start) * 1000)
            found = read()
            if expected is None:
                expected = found
            elif found != expected:
                raise ResultsDifferError(f"{name} differs at {size} rules: {sorted(found ^ expected)[:5]}")
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    engine = compile_book(rules)()
    counts = []
    for facts in athletes:
        engine.consult(facts)
        counts.append(len(engine.firings))
    return {"firings": statistics.median(counts), **medians}


def own_athletes() -> list[tuple[Finding, ...]]:
    """Return the findings of every clinical case that answers anything."""
    found = []
    for path in sorted((ROOT / "tests" / "cases").glob("*.toml")):
        told = read_case(str(path), KNOWLEDGE).told
        found.append(tuple(fact for q in KNOWLEDGE.questions for fact in q.findings(told.get(q.id, UNKNOWN))))
    return [facts for facts in found if facts]


def median_ms(work: Callable[[], object], turns: int = 15) -> float:
    """Return the median milliseconds of some work."""
    taken = []
    for _ in range(turns):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def table(rows: dict[str, dict[str, float]]) -> list[str]:
    """Return a table in Markdown: one row for each rule book, milliseconds and the ratio to bare CLIPS."""
    names = list(ENGINES)
    lines = [f"| ms (times bare CLIPS) | firings | {' | '.join(names)} |", f"|---|---:|{'---:|' * len(names)}"]
    for row, times in rows.items():
        bare = times["CLIPS, bare"]
        cells = [f"{times[name]:.2f} ({times[name] / bare:.1f})" for name in names]
        lines.append(f"| {row} | {times['firings']:.0f} | {' | '.join(cells)} |")
    return lines


def consultation() -> list[str]:
    """Return what one whole consultation costs, part by part, on the project's own knowledge."""
    told = read_case(str(CASE), KNOWLEDGE).told
    inference = rule_book(KNOWLEDGE)
    made = plan(told, KNOWLEDGE)
    outcome: Outcome = made.outcome
    clauses = ClauseProgram(procedures.facts(KNOWLEDGE), procedures.clauses(KNOWLEDGE))
    parts = {
        "what follows (the certain run)": lambda: inference.conclude(told),
        "what follows and what could still follow": lambda: inference.infer(told),
        f"verdicts for {len(KNOWLEDGE.rules)} rules": lambda: verdicts(replace(outcome)),
        "judging and picking": lambda: decide(replace(outcome)),
        "the same by clauses, and substitutes, ladder and week": lambda: clauses.run(told_of(outcome, clauses)),
        "the whole plan": lambda: plan(told, KNOWLEDGE),
        "the record as JSON": lambda: dump(record(made)),
    }
    lines = ["| part of a consultation | ms |", "|---|---:|"]
    lines += [f"| {name} | {median_ms(work):.1f} |" for name, work in parts.items()]
    for name, arguments in (
        ("`sitbone --version`, cold", ["--version"]),
        ("`sitbone plan`, cold", ["plan", str(CASE)]),
    ):
        command = [sys.executable, "-m", "consult", *arguments]
        lines.append(f"| {name} | {median_ms(lambda c=command: _run(c), 7):.0f} |")  # type: ignore[misc]
    return lines


def _run(command: list[str]) -> None:
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)  # noqa: S603  (our own program)


def main() -> None:
    """Run the bench."""
    rows: dict[str, dict[str, float]] = {}
    own = KNOWLEDGE.rules
    rows[f"own knowledge: {len(own)} rules, all cases"] = side_by_side(own, own_athletes(), len(own))
    for facts in FACTS:
        for size in SIZES:
            rules = books.book(size, facts)
            rows[f"{size} rules, {facts} facts"] = side_by_side(rules, books.athletes(TURNS, facts), size)
            print(f"{size} rules, {facts} facts: done", file=sys.stderr)  # noqa: T201
    machine = f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}"
    lines = [
        "# Engines side by side",
        "",
        f"Made {datetime.now(tz=UTC).date().isoformat()} by `make bench` on {machine}.",
        "All engines in this table gave the same conclusions.",
        "Ratios carry over to other machines; milliseconds do not.",
        "",
        *table(rows),
        "",
        *consultation(),
        "",
    ]
    (ROOT / "bench" / "results.md").write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))  # noqa: T201


if __name__ == "__main__":
    main()
