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
from consult.delivery import deliver, deliver_lines
from consult.failures import Exit, fail
from consult.settings import Settings

if TYPE_CHECKING:
    from engine.verify.impact import Changed, Raw
    from reports.impact_text import Impact


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--cases", metavar="DIR", help="Stored cases.  [default: tests/cases, if it is there]")
@options.form
@options.output
@options.force
@click.pass_obj
def impact(  # noqa: PLR0913, PLR0917  (click passes each option as an argument)
    settings: Settings, old: str, new: str, cases: str | None, form: str, output: str, *, force: bool
) -> None:
    """Show which athletes get another plan from version OLD to version NEW: git revisions, or folders.

    First the stored cases whose plans change. Then every athlete: one for each thing that can change, or the proof
    that nothing does.

    \b
    Examples:
      sitbone impact HEAD~1 HEAD
      sitbone impact v0.1.0 .
      sitbone impact ../sitbone-as-installed . --format json -o impact.json
    """
    settings.json_errors = form == "json"
    refuse_missing(["clingo"])
    folder = Path(cases) if cases is not None else CASES
    if cases is not None and not folder.is_dir():
        raise fail(Exit.NO_INPUT, f"{cases}: there is no such folder.")
    with tempfile.TemporaryDirectory(prefix="sitbone-") as place:
        found = _compared(old, new, sorted(folder.glob("*.toml")), Path(place))
    from engine.trace import dump
    from reports import impact_text

    if form == "json":
        deliver(settings, dump(impact_text.data(found)), output, force=force)
    else:
        deliver_lines(settings, impact_text.lines(found), output, force=force)


def _compared(old: str, new: str, cases: list[Path], place: Path) -> Impact:
    from consult import versions
    from engine.verify.impact import PROTOCOL, Comparison
    from reports.impact_text import Impact

    folders = []
    for word, version in (("old", old), ("new", new)):
        (place / word).mkdir()
        folders.append(versions.folder_of(version, place / word))
    before, after = (versions.plans(folder, cases) for folder in folders)
    usual = _usual(cases, after)
    flipped = {name: changed for name in before if (changed := tuple(_changed(before[name], after[name])))}
    described = [versions.description(folder, word) for folder, word in zip(folders, ("old", "new"), strict=True)]
    one, other = described
    if one is None or other is None or not one["protocol"] == other["protocol"] == PROTOCOL:
        return Impact(old, new, flipped, len(before), usual, None, 0)
    comparison = Comparison(one, other, usual)
    return Impact(old, new, flipped, len(before), usual, tuple(comparison.affected()), comparison.size)


def _usual(cases: list[Path], made: Mapping[str, Any]) -> Mapping[str, Raw]:
    """Return the answers of the stored case with a plan that has most of them."""
    best: Mapping[str, Raw] = {}
    for path in cases:
        answers = tomllib.loads(path.read_text(encoding="utf-8")).get("answers", {})
        known = {name: raw for name, raw in answers.items() if raw != "unknown"}
        if made[path.stem].get("decision") == "plan" and len(known) > len(best):
            best = known
    return best


def _changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Changed]:
    """Yield what differs between two plans, as their records have it."""
    from engine.verify.impact import Changed

    one, other = _shown(before), _shown(after)
    for about in {**one, **other}:
        if one.get(about) != other.get(about):
            yield Changed(about, one.get(about, ()), other.get(about, ()))


def _shown(made: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return what a plan shows, by what it is about."""
    if "error" in made:
        return {"case": (f"cannot be read: {made['error']}",)}
    found = {name: (str(made[name]),) for name in ("decision", "stage", "irritability", "presentation")}
    for item in made["items"]:
        dose = item["dose"]
        said = [item["state"]]
        if dose:
            said.append(
                " ".join(f"{name} {dose[name]}" for name in ("sets", "repetitions", "hold_s", "minutes") if dose[name])
            )
        if item["substitute"]:
            said.append(f"substitute {item['substitute']['id']}")
        found[item["id"]] = tuple(said)
    days = [f"{session['session']} {day['day']}" for day in made["week"] for session in day["sessions"]]
    return {**found, "week": tuple(days)}
