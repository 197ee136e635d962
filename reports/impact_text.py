"""What another version of the knowledge changes, as lines for a terminal and as plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.trace import Json
from engine.verify.impact import Affected, Changed, Raw
from reports.text import Line, Style, heading, title

SCHEMA_VERSION = "1.0"
MOST_CHANGES = 6
MOST_ATHLETES = 20


@dataclass(frozen=True, slots=True)
class Impact:
    """What changes from one version to another.

    Attributes:
        old: The old version, as it was named.
        new: The new version, as it was named.
        cases: For each stored case that changes, what does.
        compared: How many stored cases were compared.
        usual: The answers to which athletes are compared.
        athletes: Athletes who show all that can change; ``None`` when the versions cannot be compared over all.
        size: How many athletes were compared.
    """

    old: str
    new: str
    cases: Mapping[str, tuple[Changed, ...]]
    compared: int
    usual: Mapping[str, Raw]
    athletes: Sequence[Affected] | None
    size: int


def lines(impact: Impact) -> Iterator[Line]:
    """Yield what changes: for the stored cases, then for any athlete."""
    yield title(f"From {impact.old} to {impact.new}")
    yield Line(Style.TEXT, f"{len(impact.cases)} of {impact.compared} stored cases get another plan.")
    for name, changed in impact.cases.items():
        yield Line(Style.POINT, f"{name}: {_changes(changed)}")
    yield Line(Style.BLANK)
    yield heading("Every athlete")
    if impact.athletes is None:
        yield Line(Style.TEXT, "One of the versions is too old to be compared over every athlete; only the cases were.")
        return
    many = f"10^{len(str(impact.size)) - 1}"
    if not impact.athletes:
        yield Line(Style.TEXT, f"Nobody gets another plan. That is proven for all {many} athletes.")
        return
    about = [name for one in impact.athletes for name in one.first_of]
    yield Line(
        Style.TEXT, f"{len(about)} things change for some of all {many} athletes; all else is proven to stay as it is."
    )
    for number, one in enumerate(impact.athletes[:MOST_ATHLETES], 1):
        new = [changed for changed in one.changed if changed.about in one.first_of]
        yield Line(Style.POINT, f"{number}. {_athlete(one.answers, impact.usual)}: {_changes(new)}")
    if len(impact.athletes) > MOST_ATHLETES:
        yield Line(Style.TEXT, f"And {len(impact.athletes) - MOST_ATHLETES} more athletes; --format json tells all.")


def _changes(changed: Sequence[Changed]) -> str:
    said = [
        f"{one.about}: {' and '.join(one.before) or 'nothing'} -> {' and '.join(one.after) or 'nothing'}"
        for one in changed
    ]
    more = f"; and {len(said) - MOST_CHANGES} more" if len(said) > MOST_CHANGES else ""
    return "; ".join(said[:MOST_CHANGES]) + more


def _athlete(answers: Mapping[str, Raw], usual: Mapping[str, Raw]) -> str:
    """Return in which answers an athlete differs from the usual one, in words."""
    names = [name for name in {**usual, **answers} if answers.get(name, "unknown") != usual.get(name, "unknown")]
    said = [f"{name} {_written(answers.get(name, 'unknown'))}" for name in names]
    return f"the usual athlete with {', '.join(said)}" if said else "the usual athlete"


def _written(raw: Raw) -> str:
    return (", ".join(map(str, raw)) or "none") if isinstance(raw, list) else str(raw)


def data(impact: Impact) -> Json:
    """Return what changes as plain data."""
    return {
        "schema": "sitbone-impact",
        "schema_version": SCHEMA_VERSION,
        "old": impact.old,
        "new": impact.new,
        "cases_compared": impact.compared,
        "cases": {name: _changed_json(changed) for name, changed in impact.cases.items()},
        "athletes_compared": str(impact.size) if impact.athletes is not None else None,
        "athletes": None
        if impact.athletes is None
        else [
            {"answers": dict(one.answers), "changes": _changed_json(one.changed), "first_of": list(one.first_of)}
            for one in impact.athletes
        ],
    }


def _changed_json(changed: Sequence[Changed]) -> list[dict[str, Any]]:
    return [{"about": one.about, "before": list(one.before), "after": list(one.after)} for one in changed]
