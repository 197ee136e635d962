"""What another version of the knowledge changes, as lines for a terminal, as plain data and as cases that can be run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.trace import Json
from engine.verify.anomalies import NOT_KNOWN, Raw
from engine.verify.case_file import written_case
from engine.verify.impact import Affected, Changed
from language.knowledge import KnowledgeBase
from reports.lines import BLANK, Line, heading, point, text, title

SCHEMA_VERSION = "1.0"
MOST_CHANGES = 6
MOST_NAMES = 8
MOST_ATHLETES = 20


@dataclass(frozen=True, slots=True)
class Everyone:
    """What changes for any athlete at all.

    Attributes:
        size: How many athletes were compared.
        affected: Athletes who show all that can change; none when no plan changes.
        usual_case: The stored case that they are like in all that need not differ; empty when there is none.
        usual: Its answers.
        at_first: What holds at a first consultation for each question that is asked at check-ins only.
    """

    size: int
    affected: Sequence[Affected]
    usual_case: str
    usual: Mapping[str, Raw]
    at_first: Mapping[str, Raw]


@dataclass(frozen=True, slots=True)
class Impact:
    """What changes from one version to another.

    Attributes:
        old: The old version, as it was named.
        new: The new version, as it was named.
        cases: For each stored case that changes, what does.
        compared: How many stored cases were compared.
        everyone: What changes for any athlete; ``None`` when the versions cannot be compared over all.
    """

    old: str
    new: str
    cases: Mapping[str, tuple[Changed, ...]]
    compared: int
    everyone: Everyone | None


def lines(impact: Impact) -> Iterator[Line]:
    """Yield what changes: for the stored cases, then for any athlete."""
    yield title(f"From {impact.old} to {impact.new}")
    yield BLANK
    yield heading("Stored cases")
    yield text(f"{len(impact.cases)} of {impact.compared} get another plan." if impact.compared else "There are none.")
    for name, changed in impact.cases.items():
        yield point(name)
        yield from _changes(changed)
    yield BLANK
    yield heading("Every athlete")
    if impact.everyone is None:
        yield text(
            "One of the versions is too old, or too new, to be compared over every athlete; only the cases were."
        )
        return
    yield from _everyone(impact.everyone)


def _everyone(everyone: Everyone) -> Iterator[Line]:
    many = f"10^{len(str(everyone.size)) - 1}"
    if not everyone.affected:
        yield text(f"Nobody gets another plan. That is proven for all {many} athletes.")
        return
    count = sum(len(one.first_of) for one in everyone.affected)
    things = "1 thing changes" if count == 1 else f"{count} things change"
    yield text(f"{things} for some of all {many} athletes; all else is proven to stay as it is.")
    if everyone.usual_case:
        yield text(f"Each athlete below is the stored case {everyone.usual_case}, but for the answers that are named.")
    for number, one in enumerate(everyone.affected[:MOST_ATHLETES], 1):
        yield point(f"athlete {number}: {_answers(one, everyone)}")
        yield from _changes([changed for changed in one.changed if changed.about in one.first_of])
    more = len(everyone.affected) - MOST_ATHLETES
    if more > 0:
        yield text(f"And {more} more athlete{'s' if more > 1 else ''}; --format json tells all.")


def _changes(changed: Sequence[Changed]) -> Iterator[Line]:
    """Yield what changes, together where it changes in the same way."""
    alike: dict[str, list[str]] = {}
    for one in changed:
        before = [said for said in one.before if said not in one.after]
        after = [said for said in one.after if said not in one.before]
        alike.setdefault(f"{_said(before)} -> {_said(after)}", []).append(one.about)
    for change, names in list(alike.items())[:MOST_CHANGES]:
        more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
        yield point(f"{', '.join(names[:MOST_NAMES])}{more}: {change}", 1)
    left = sum(len(names) for names in list(alike.values())[MOST_CHANGES:])
    if left:
        yield point(f"and {left} more", 1)


def _said(parts: Sequence[str]) -> str:
    return "; ".join(parts) or "nothing"


def _answers(one: Affected, everyone: Everyone) -> str:
    """Return in which answers an athlete differs from the usual one, in words."""
    usual = everyone.usual
    names = [
        name for name in {**usual, **one.answers} if one.answers.get(name, NOT_KNOWN) != usual.get(name, NOT_KNOWN)
    ]
    return ", ".join(f"{name} {_written(one.answers.get(name, NOT_KNOWN))}" for name in names) or "no other answer"


def _written(raw: Raw) -> str:
    return (", ".join(map(str, raw)) or "none") if isinstance(raw, list) else str(raw)


def case_files(impact: Impact, knowledge: KnowledgeBase) -> Mapping[str, str]:
    """Return each athlete who gets another plan as a case file that this knowledge reads, by the name of the file."""
    everyone = impact.everyone
    return {
        f"impact-{number}.toml": written_case(
            f"Athlete {number}: another plan from {impact.old} to {impact.new}",
            f"For this athlete these change: {', '.join(one.first_of)}",
            one.answers,
            everyone.at_first,
            knowledge,
        )
        for number, one in enumerate(everyone.affected if everyone is not None else (), 1)
        if everyone is not None
    }


def data(impact: Impact) -> Json:
    """Return what changes as plain data."""
    everyone = impact.everyone
    return {
        "schema": "sitbone-impact",
        "schema_version": SCHEMA_VERSION,
        "old": impact.old,
        "new": impact.new,
        "cases_compared": impact.compared,
        "cases": {name: _changed_json(changed) for name, changed in impact.cases.items()},
        "athletes_compared": str(everyone.size) if everyone is not None else None,
        "usual_case": (everyone.usual_case or None) if everyone is not None else None,
        "athletes": None
        if everyone is None
        else [
            {"answers": dict(one.answers), "changes": _changed_json(one.changed), "first_of": list(one.first_of)}
            for one in everyone.affected
        ],
    }


def _changed_json(changed: Sequence[Changed]) -> list[dict[str, Any]]:
    return [{"about": one.about, "before": list(one.before), "after": list(one.after)} for one in changed]
