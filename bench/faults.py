"""Seed faults into the knowledge and see which check finds them: ``python -m bench.faults`` writes ``bench/faults.md``.

Each fault is put in alone. The checks run in the order of ``ORDER``, what looks at rules and the proofs before the edges and
the stored cases, and the first that finds anything new is noted with the processor time it took until then.
"""

from __future__ import annotations

import os
import platform
import statistics
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from unittest.mock import patch

import click

from consult.cases import read_case
from engine.planning import judge
from engine.translate import procedures
from engine.verify import edges
from engine.verify.anomalies import ExpectedCase, Subject
from engine.verify.checks import BY_NAME, CHECKS
from engine.verify.impact import VersionComparison, describe
from engine.verify.mutants import mutants
from engine.verify.worlds import usual_athlete
from kb.assurance import ASSURANCE
from kb.hamstring import KNOWLEDGE
from language._experta import NOT
from language.bounds import Bound, Within, at_least, at_most
from language.domains import NO, YES
from language.errors import KnowledgeError
from language.findings import Conclusion, is_yes_no
from language.rules import Advice, premises

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "bench" / "faults.md"
DATA = "\n## Faults in data\n"
"""Where the part of ``bench/data_faults.py`` begins; it is left as it is."""
LATE = (
    "edges-as-agreed",
    "cases-as-dictated",
    "every-rule-matters",
    "engines-agree",
    "plans-agree",
    "order-is-nothing",
)
LEFT_OUT = ("smallest-changes",)
"""It measures; a fault in the rules is none to it."""
_EARLY = [one for one in CHECKS if one.name not in (*LATE, *LEFT_OUT) and not one.is_slow]
ORDER = (*(one.name for one in sorted(_EARLY, key=lambda one: bool(one.needs))), *LATE)
WRITTEN = "refused when written"
COMPILED = "refused when compiled"

Rules = tuple[Advice, ...]
Make = Callable[[], Rules]


@dataclass(frozen=True, slots=True)
class SeededFault:
    """A fault.

    Attributes:
        kind: Its class.
        words: What was done.
        make: Gives the rule book with the fault; may raise when the language refuses it.
        around: What is wrong in planning meanwhile, if anything.
    """

    kind: str
    words: str
    make: Make
    around: Callable[[], AbstractContextManager[object]] = nullcontext


@dataclass(frozen=True, slots=True)
class Tried:
    """A fault that was put in.

    Attributes:
        kind: Its class.
        words: What was done.
        found_by: The check that found it first; empty when none did.
        seconds: Processor time until then.
        changes_nobody: Whether none found it, and it is proven to change no plan.
    """

    kind: str
    words: str
    found_by: str
    seconds: float
    changes_nobody: bool

    @property
    def outcome(self) -> str:
        """What came of it, in a few words."""
        return self.found_by or ("changes no plan" if self.changes_nobody else "missed")


def spread(every: Sequence[SeededFault], each: int) -> list[SeededFault]:
    """Return at most so many faults, evenly over all there are."""
    count = min(each, len(every))
    return [every[place * len(every) // count] for place in range(count)]


def seeded(each: int) -> Iterator[SeededFault]:
    """Yield at most so many faults of every class, and the few of planning."""
    for make in (dropped, flipped, unguarded, duplicated, looped, gaps, dead):
        yield from spread(list(make()), each)
    yield from planning_faults()
    yield from spread(list(unknown_as_no()), each)


def _instead(rule: Advice, *others: Advice) -> Rules:
    return tuple(one for other in KNOWLEDGE.rules for one in ((other,) if other is not rule else others))


def _with_premises(rule: Advice, when: tuple[Any, ...]) -> Rules:
    return _instead(rule, replace(rule, when=when))


def _twice(rule: Advice, when: tuple[Any, ...]) -> Rules:
    return _instead(rule, rule, replace(rule, id=f"{rule.id}-again", when=when))


def _backwards(rule: Advice, ground: Any) -> Rules:  # noqa: ANN401  (a pattern without bounds and variables)
    return (*KNOWLEDGE.rules, replace(rule, id=f"{rule.id}-back", when=(rule.then,), then=ground))


def dropped() -> Iterator[SeededFault]:
    """A condition dropped."""
    for mutant in mutants(KNOWLEDGE.rules):
        if mutant.words.startswith("dropped: ") and not mutant.words.startswith("dropped: not "):
            named = replace(mutant.rule, id=mutant.original.id)
            yield SeededFault(
                "dropped condition", f"{named.id}: {mutant.words}", partial(_instead, mutant.original, named)
            )


def flipped() -> Iterator[SeededFault]:
    """A bound turned round, or moved by one."""
    for mutant in mutants(KNOWLEDGE.rules):
        has_bound = any(
            isinstance(value, Bound) and isinstance(value.test, Within)
            for part in premises(mutant.original)
            for value in part.pattern.values_by_slot.values()
        )
        if has_bound and " became " in mutant.words:
            named = replace(mutant.rule, id=mutant.original.id)
            yield SeededFault("flipped bound", f"{named.id}: {mutant.words}", partial(_instead, mutant.original, named))


def unguarded() -> Iterator[SeededFault]:
    """A guard by absence left out."""
    for rule in KNOWLEDGE.rules:
        for place, part in enumerate(premises(rule)):
            if part.negated:
                when = (*rule.when[:place], *rule.when[place + 1 :])
                yield SeededFault(
                    "missing guard",
                    f"{rule.id}: without its absence number {place + 1}",
                    partial(_with_premises, rule, when),
                )


def duplicated() -> Iterator[SeededFault]:
    """A rule twice, under another name and with its premises in another order."""
    for rule in KNOWLEDGE.rules:
        positive = [one for one in rule.when if not isinstance(one, NOT)]
        turned = (*reversed(positive), *(one for one in rule.when if isinstance(one, NOT)))
        yield SeededFault(
            "duplicate",
            f"{rule.id} twice",
            partial(_twice, rule, turned),
        )


def looped() -> Iterator[SeededFault]:
    """A rule that feeds back what it rests on."""
    for rule in KNOWLEDGE.rules:
        for part in premises(rule):
            ground = part.pattern.values_by_slot.values()
            concluded = not part.negated and isinstance(part.pattern, Conclusion)
            if concluded and not any(hasattr(value, "__bind__") or isinstance(value, Bound) for value in ground):
                yield SeededFault(
                    "loop",
                    f"{rule.id} backwards",
                    partial(_backwards, rule, part.pattern),
                )
                break


def gaps() -> Iterator[SeededFault]:
    """A rule left out."""
    for rule in KNOWLEDGE.rules:
        yield SeededFault("gap", f"without {rule.id}", partial(_instead, rule))


def dead() -> Iterator[SeededFault]:
    """A rule that nothing can meet: a bound beside its own opposite."""
    for rule in KNOWLEDGE.rules:
        for part in premises(rule):
            for slot, value in part.pattern.values_by_slot.items():
                test = value.test if isinstance(value, Bound) else None
                if isinstance(test, Within) and test.high is not None and test.low is None:
                    other = part.finding(**{slot: at_least(test.high + 1)})
                elif isinstance(test, Within) and test.low is not None and test.high is None:
                    other = part.finding(**{slot: at_most(test.low - 1)})
                else:
                    continue
                yield SeededFault(
                    "dead rule",
                    f"{rule.id}: with the opposite of {slot} too",
                    partial(_with_premises, rule, (*rule.when, other)),
                )


def unknown_as_no() -> Iterator[SeededFault]:
    """A "no" read from silence: the absence of a yes in place of a no."""
    for rule in KNOWLEDGE.rules:
        for place, part in enumerate(premises(rule)):
            flag = is_yes_no(part.finding)
            if flag is not None and part.pattern.get(flag) is NO:
                yield SeededFault(
                    "unknown read as no",
                    f"{rule.id}: not yes, in place of no",
                    partial(_by_silence, rule, place, flag),
                )


def _by_silence(rule: Advice, place: int, flag: str) -> Rules:
    part = premises(rule)[place]
    silent = NOT(part.finding(**{**part.pattern.values_by_slot, flag: YES}))
    return _with_premises(rule, (*rule.when[:place], *rule.when[place + 1 :], silent))


def _nothing(*_: object) -> Iterator[object]:
    return iter(())


def _unchanged() -> Rules:
    return KNOWLEDGE.rules


def planning_faults() -> Iterator[SeededFault]:
    """Silence read as no in planning: in the program alone, and in the program and its model alike."""
    for name, lines in (
        ("_could_be_out", ("at_risk(E) :-",)),
        ("_maybe_lacking", ("perhaps_without(E) :-",)),
    ):
        program = partial(patch.object, judge, name, _nothing)
        yield SeededFault("unknown read as no", f"planning: {name} finds nothing", _unchanged, program)
        text = "\n".join(line for line in procedures.JUDGE.splitlines() if not line.startswith(lines))
        model = partial(patch.object, procedures, "JUDGE", text)
        yield SeededFault("unknown read as no", f"planning, in the model too: {name} finds nothing", _unchanged, model)


def baseline() -> Subject:
    """Return what is checked, without a fault."""
    folder = ROOT / "tests" / "cases"
    cases = tuple(
        ExpectedCase(
            path.stem, read_case(str(path), KNOWLEDGE).told, tomllib.loads(path.read_text(encoding="utf-8"))["expected"]
        )
        for path in sorted(folder.glob("*.toml"))
    )
    agreed = edges.read(tomllib.loads((ROOT / "tests" / "edges.toml").read_text(encoding="utf-8")), KNOWLEDGE)
    usual = usual_athlete(cases, KNOWLEDGE)
    return Subject(KNOWLEDGE, cases, agreed.every, usual, ASSURANCE, date(2026, 11, 22), athletes=60, quick=True)


Known = dict[str, set[str]]


def first_finder(fault: SeededFault, subject: Subject, known: Known) -> tuple[str, float]:
    """Return which check finds a fault first, and the seconds until then; an empty name when none does."""
    begun = time.process_time()
    try:
        rules = fault.make()
    except KnowledgeError:
        return WRITTEN, time.process_time() - begun
    seen = replace(subject, knowledge=KNOWLEDGE.with_rules(rules))
    with fault.around():
        for name in ORDER:
            try:
                found = _keys(name, seen)
            except KnowledgeError:
                return COMPILED, time.process_time() - begun
            if found - known[name]:
                return name, time.process_time() - begun
    return "", time.process_time() - begun


def _keys(name: str, subject: Subject) -> set[str]:
    return {anomaly.key for anomaly in BY_NAME[name].run(subject).anomalies}


@cache
def _without_fault() -> tuple[Subject, Known]:
    subject = baseline()
    return subject, {name: _keys(name, subject) for name in ORDER}


def _try(each: int, place: int) -> Tried:
    """Put in one fault and look for it; run in a process of its own."""
    fault = list(seeded(each))[place]
    name, seconds = first_finder(fault, *_without_fault())
    return Tried(fault.kind, fault.words, name, seconds, not name and _changes_nobody(fault))


def _changes_nobody(fault: SeededFault) -> bool:
    """Return whether it is proven, over all athletes, that a fault changes no plan."""
    whole = describe("old", KNOWLEDGE)
    with fault.around():
        comparison = VersionComparison(whole, describe("new", KNOWLEDGE.with_rules(fault.make())), {})
    return next(comparison.affected(), None) is None


@click.command()
@click.option("--each", type=click.IntRange(1), default=16, show_default=True, help="Faults of each class.")
@click.option("--workers", type=click.IntRange(1), default=os.cpu_count() or 1, help="Faults tried side by side.")
def main(each: int, workers: int) -> None:
    """Seed faults, and write the table."""
    count = len(list(seeded(each)))
    rows: dict[str, list[Tried]] = {}
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        for one in pool.map(_try, [each] * count, range(count)):
            rows.setdefault(one.kind, []).append(one)
            click.echo(f"{one.kind}: {one.words}: {one.outcome} ({one.seconds:.1f} s)", err=True)
    _, heading, data = TARGET.read_text(encoding="utf-8").partition(DATA)
    TARGET.write_text("\n".join(table(rows, each)) + heading + data, encoding="utf-8")
    click.echo("\n".join(table(rows, each)))


def table(rows: dict[str, list[Tried]], each: int) -> list[str]:
    """Return the table in Markdown, and what was missed."""
    machine = f"{platform.machine()}, {platform.python_implementation()} {platform.python_version()}"
    lines = [
        "# Seeded faults",
        "",
        f"Made {datetime.now(tz=UTC).date().isoformat()} by `python -m bench.faults --each {each}` on {machine}:",
        "faults of each class, spread evenly over the rule book, each put in alone. Named is the check that found it first.",
        "What looks at rules and the proofs over all athletes come first, then the edges, the stored cases and the comparison",
        "of the engines. Seconds are those of one processor.",
        "",
        "| class of fault | seeded | found | change no plan, proven | missed | first found by | median s |",
        "|---|---:|---:|---:|---:|---|---:|",
    ]
    for kind, tried in rows.items():
        by = Counter(one.found_by for one in tried if one.found_by)
        idle = sum(one.changes_nobody for one in tried)
        names = ", ".join(f"{name} {count}" for name, count in by.most_common())
        seconds = statistics.median(one.seconds for one in tried)
        missed = len(tried) - by.total() - idle
        lines.append(f"| {kind} | {len(tried)} | {by.total()} | {idle} | {missed} | {names} | {seconds:.1f} |")
    not_found = [one for tried in rows.values() for one in tried if not one.found_by]
    for title, wanted in (("Change no plan, proven for all athletes", True), ("Missed", False)):
        here = [f"- {one.kind}: {one.words}" for one in not_found if one.changes_nobody is wanted]
        lines += ["", f"{title}: {'none.' if not here else ''}".rstrip(), *(("", *here) if here else ())]
    return [*lines, ""]


if __name__ == "__main__":
    main()
