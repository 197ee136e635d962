"""``sitbone check``: the knowledge, proven over every possible athlete."""

from __future__ import annotations

import sys
import time
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from consult.commands import options
from consult.delivery import check_cases_free, deliver, deliver_cases, say
from consult.failures import Exit, fail
from consult.settings import Settings

if TYPE_CHECKING:
    from engine.verify.anomalies import Check, ExpectedCase, Result, Subject, Witness
    from engine.verify.edges import Edges
    from language.knowledge import KnowledgeBase
    from reports.check_text import Timed

CASES = Path("tests") / "cases"
EDGES = "edges.toml"
PACKAGES = {"clingo": "clingo", "clips": "clipspy"}


@click.command()
@options.form
@click.option("--only", multiple=True, metavar="NAME", help="Only this check; may be given several times.")
@click.option("--quick", is_flag=True, help="Smaller samples where a check compares; proofs stay whole.")
@click.option(
    "--athletes",
    type=click.IntRange(0, 1_000_000),
    default=300,
    show_default=True,
    metavar="NUMBER",
    help="Random athletes on whom the engines are compared.",
)
@click.option(
    "--mutants",
    is_flag=True,
    help="Drop or flip each condition of each rule: do the cases notice? About 5 minutes; --sample tries fewer.",
)
@click.option(
    "--sample", type=click.IntRange(1), metavar="NUMBER", help="With --mutants: only so many, evenly over the rules."
)
@click.option("--cases", metavar="DIR", help="Stored cases.  [default: tests/cases, if it is there]")
@click.option("--write-cases", metavar="DIR", help="Write the athletes who show a finding, and one pair for each rule.")
@options.output
@options.force
@click.pass_context
def check(  # noqa: PLR0913, PLR0917  (click passes each option as an argument)
    ctx: click.Context,
    form: str,
    athletes: int,
    only: tuple[str, ...],
    sample: int | None,
    cases: str | None,
    write_cases: str | None,
    output: str,
    *,
    quick: bool,
    mutants: bool,
    force: bool,
) -> None:
    """Check the knowledge: prove what must hold for every athlete, and look for what is wrong with rules.

    A line for each check: it holds, is broken, or holds but for what is accepted (kb/accepted.py). Ends with 1 when
    one is broken. Needs clingo and clipspy: pip install 'sitbone[verify]'.

    \b
    Examples:
      sitbone check
      sitbone check --only unknown-never-loosens --only red-flags-refer
      sitbone check --write-cases found
      sitbone check --athletes 100000 --only engines-agree
      sitbone check --mutants --sample 100
    """
    settings: Settings = ctx.obj
    settings.json_errors = form == "json"
    if sample is not None and not mutants:
        raise click.UsageError("--sample says how many mutants are tried, so it needs --mutants.")
    if write_cases is not None:
        check_cases_free(write_cases, force=force)
    wanted = _wanted(only, mutants=mutants)
    refuse_missing(module for one in wanted for module in one.needs)
    subject = _subject(settings, cases, athletes // 5 if quick else athletes, sample, quick=quick)
    begun = time.perf_counter()
    found = list(_run(settings, wanted, subject))
    seconds = time.perf_counter() - begun
    if write_cases is not None:
        _write_cases(settings, write_cases, found)
    from engine.trace import dump
    from engine.verify.acceptance import Status
    from reports import check_text

    if form == "json":
        deliver(settings, dump(check_text.data(found, seconds, settings.knowledge)), output, force=force)
    else:
        say(settings, check_text.lines(found, seconds, settings.knowledge))
    ctx.exit(int(Exit.FAULT if any(one.standing.status is Status.BROKEN for one in found) else Exit.OK))


def _wanted(only: tuple[str, ...], *, mutants: bool) -> tuple[Check, ...]:
    """Return the checks that were asked for, in their order."""
    from engine.verify.checks import CHECKS, MUTANTS
    from language.errors import did_you_mean

    names = {one.name for one in (*CHECKS, MUTANTS)}
    for name in only:
        if name not in names:
            raise click.UsageError(f"There is no check {name!r}. {did_you_mean(name, names)}".rstrip())
    if only:
        return tuple(one for one in (*CHECKS, MUTANTS) if one.name in only)
    return (MUTANTS,) if mutants else CHECKS


def refuse_missing(modules: Iterable[str]) -> None:
    """Refuse to go on when what is needed is not installed: what was not looked at does not hold.

    Raises:
        Failure: A module is missing; names what to install.
    """
    missing = sorted({PACKAGES[module] for module in modules if find_spec(module) is None})
    if missing:
        hint = "Install them: pip install 'sitbone[verify]'."
        raise fail(Exit.FAULT, f"This needs {' and '.join(missing)}, which are not installed.", hint)


def _subject(settings: Settings, cases: str | None, athletes: int, sample: int | None, *, quick: bool) -> Subject:
    from datetime import UTC, datetime

    from engine.verify.anomalies import Subject
    from engine.verify.worlds import usual_athlete

    knowledge = settings.knowledge
    folder = Path(cases) if cases is not None else CASES
    if cases is not None and not folder.is_dir():
        raise fail(Exit.NO_INPUT, f"{cases}: there is no such folder.")
    stored = tuple(_stored(folder, knowledge))
    edges = _edges(folder.parent / EDGES, knowledge)
    usual = usual_athlete(stored, knowledge) or edges.usual
    today = datetime.now(tz=UTC).astimezone().date()
    return Subject(
        knowledge, stored, edges.every, usual, settings.assurance, today, athletes, quick=quick, sample=sample
    )


def _stored(folder: Path, knowledge: KnowledgeBase) -> Iterator[ExpectedCase]:
    """Yield the stored cases of a folder, by name."""
    from consult.cases import read_case
    from engine.verify.anomalies import ExpectedCase

    for path in sorted(folder.glob("*.toml")):
        told = read_case(str(path), knowledge).told
        yield ExpectedCase(path.stem, told, tomllib.loads(path.read_text(encoding="utf-8")).get("expected", {}))


def _edges(path: Path, knowledge: KnowledgeBase) -> Edges:
    """Return the edges of the rules, none when there is no such file."""
    from engine.verify import edges
    from language.errors import SitboneError

    if not path.is_file():
        return edges.read({}, knowledge)
    try:
        return edges.read(tomllib.loads(path.read_text(encoding="utf-8")), knowledge)
    except (tomllib.TOMLDecodeError, SitboneError) as error:
        raise fail(Exit.BAD_DATA, f"{path}: {error}") from None


def _run(settings: Settings, wanted: tuple[Check, ...], subject: Subject) -> Iterator[Timed]:
    """Yield each check with what stands of it, in order; several run side by side."""
    from engine.verify.acceptance import standing
    from reports.check_text import Timed

    today = subject.today
    assert today is not None  # noqa: S101  (told to the type checker; it is set here)
    results: Iterable[tuple[Result, float]] = (
        _together(wanted, subject) if sum(one.shares for one in wanted) > 1 else map(_one, wanted, [subject])
    )
    for one, (result, seconds) in zip(wanted, _with_bar(settings, results, len(wanted)), strict=True):
        yield Timed(standing(one, result, settings.assurance.accepted, today), seconds)


def _with_bar(
    settings: Settings, results: Iterable[tuple[Result, float]], count: int
) -> Iterable[tuple[Result, float]]:
    """Show how far it is, on a terminal only."""
    if settings.quiet or not sys.stderr.isatty():
        return list(results)
    with click.progressbar(results, length=count, label="Checking", file=sys.stderr) as bar:
        return list(bar)


def _one(one: Check, subject: Subject) -> tuple[Result, float]:
    begun = time.perf_counter()
    return one.run(subject), time.perf_counter() - begun


_at_work: list[Subject] = []


def _begin(parts: Mapping[str, Any]) -> None:
    """Keep what is checked in a worker, and leave Ctrl-C to the program that started it. The knowledge is the worker's own."""
    import signal

    from engine.verify.anomalies import Subject

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    settings = Settings()
    _at_work.append(Subject(settings.knowledge, assurance=settings.assurance, **parts))


def _by_name(name: str, place: int) -> tuple[Result, float]:
    """Return what a share of a check found; of most there is one, which is the whole."""
    from engine.verify.checks import BY_NAME

    one = BY_NAME[name]
    return _one(one, replace(_at_work[0], share=(place, one.shares)))


def _together(wanted: tuple[Check, ...], subject: Subject) -> Iterator[tuple[Result, float]]:
    """Yield the results in the order of the checks; they run in as many processes as there are processors.

    Slow ones begin first, and of these what is not divided into shares, so that no process is left with one at the end.
    """
    import os
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    workers = max(1, min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, 4))
    parts = {
        part.name: getattr(subject, part.name)
        for part in fields(subject)
        if part.name not in ("knowledge", "assurance")
    }
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _begin, (parts,))
    try:
        futures = {
            one.name: [pool.submit(_by_name, one.name, place) for place in range(one.shares)]
            for one in sorted(wanted, key=lambda one: (not one.is_slow, one.shares))
        }
        for one in wanted:
            results, seconds = zip(*(future.result() for future in futures[one.name]), strict=True)
            yield one.joined(results), sum(seconds)
    finally:
        pool.shutdown(cancel_futures=True)


def _write_cases(settings: Settings, folder: str, found: Iterable[Timed]) -> None:
    """Write every athlete who shows a finding, and the pair of each rule, as case files."""
    from engine.verify.case_file import case_text, file_name

    witnesses: dict[str, Witness] = {}
    for one in found:
        shown = (witness for anomaly in one.standing.broken for witness in anomaly.witnesses)
        for witness in (*shown, *one.standing.result.witnesses):
            witnesses.setdefault(file_name(witness), witness)
    deliver_cases(
        settings, folder, {name: case_text(witness, settings.knowledge) for name, witness in witnesses.items()}
    )
