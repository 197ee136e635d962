"""``sitbone impact``: which athletes get another plan under another version of the knowledge."""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from consult.commands import options
from consult.commands.check import CASES, refuse_missing
from consult.delivery import check_cases_free, deliver, deliver_cases, deliver_lines
from consult.failures import Exit, fail
from consult.files import check_free
from consult.settings import Settings

if TYPE_CHECKING:
    from engine.verify.anomalies import Raw
    from engine.verify.impact import Changed
    from reports.impact_text import Impact


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--cases", metavar="DIR", help="Stored cases.  [default: tests/cases, if it is there]")
@click.option(
    "--write-cases", metavar="DIR", help="Write the athletes who get another plan, to be run with each version."
)
@options.form
@options.output
@options.force
@click.pass_obj
def impact(  # noqa: PLR0913, PLR0917  (click passes each option as an argument)
    settings: Settings,
    old: str,
    new: str,
    cases: str | None,
    write_cases: str | None,
    form: str,
    output: str,
    *,
    force: bool,
) -> None:
    """Show which athletes get another plan from version OLD to version NEW: git revisions, or folders.

    First the stored cases whose plans change. Then every athlete: one for each thing that can change, or the proof
    that nothing does. The athletes are like one of the stored cases in all that need not differ.

    \b
    Examples:
      sitbone impact HEAD~1 HEAD
      sitbone impact v0.1.0 . --write-cases found
      sitbone impact ../sitbone-as-installed . --format json -o impact.json
    """
    settings.json_errors = form == "json"
    refuse_missing(["clingo"])
    check_free(output, force=force)
    if write_cases is not None:
        check_cases_free(write_cases, force=force)
    folder = Path(cases) if cases is not None else CASES
    if cases is not None and not folder.is_dir():
        raise fail(Exit.NO_INPUT, f"{cases}: there is no such folder.")
    with tempfile.TemporaryDirectory(prefix="sitbone-") as place:
        found = _compared(old, new, sorted(folder.glob("*.toml")), Path(place))
    from engine.trace import dump
    from reports import impact_text

    if write_cases is not None:
        deliver_cases(settings, write_cases, impact_text.case_files(found, settings.knowledge))
    if form == "json":
        deliver(settings, dump(impact_text.data(found)), output, force=force)
    else:
        deliver_lines(settings, impact_text.lines(found), output, force=force)


def _compared(old: str, new: str, cases: list[Path], place: Path) -> Impact:
    from consult import versions
    from engine.verify.impact import PROTOCOL, VersionComparison
    from reports.impact_text import Everyone, Impact

    both = []
    for word, name in (("old", old), ("new", new)):
        (place / word).mkdir()
        both.append(versions.find(name, place / word))
    before, after = (versions.plans(version, cases) for version in both)
    read = sum("error" not in before[name] or "error" not in after[name] for name in before)
    flipped = {name: changed for name in before if (changed := tuple(_changed(before[name], after[name])))}
    one, other = (versions.description(version, word) for version, word in zip(both, ("old", "new"), strict=True))
    if one is None or other is None or not one["protocol"] == other["protocol"] == PROTOCOL:
        return Impact(old, new, flipped, read, None)
    usual_case = _usual(cases, after)
    usual = _answers(after[usual_case]) if usual_case else {}
    comparison = VersionComparison(one, other, usual)
    everyone = Everyone(comparison.size, tuple(comparison.affected()), usual_case, usual, comparison.at_first)
    return Impact(old, new, flipped, read, everyone)


def _usual(cases: list[Path], made: Mapping[str, Any]) -> str:
    """Return the name of the first consultation that ends in a plan with most answers known; empty when there is none."""
    best, most = "", 0
    for path in cases:
        found = made[path.stem]
        if "error" in found or found["plan"]["decision"] != "plan" or _has_check_ins(path):
            continue
        known = sum(raw != "unknown" for raw in _answers(found).values())
        if known > most:
            best, most = path.stem, known
    return best


def _answers(made: Mapping[str, Any]) -> dict[str, Raw]:
    """Return the answers that hold now, as files hold them."""
    return {one["question"]: one["value"] for one in made["trace"]["answers"]}


def _has_check_ins(path: Path) -> bool:
    return "check-ins" in tomllib.loads(path.read_text(encoding="utf-8"))


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Changed]:
    """Yield what differs between what two versions make of a case."""
    from engine.verify.impact import Changed, changes
    from engine.verify.shown import of_record

    if "error" in before or "error" in after:
        read = [f"cannot be read: {made['error']}" if "error" in made else "is read" for made in (before, after)]
        if read[0] != read[1]:
            yield Changed("case", (read[0],), (read[1],))
        return
    yield from changes(of_record(before), of_record(after))
