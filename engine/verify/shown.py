"""What a plan shows, in the same few words whether they are read from its record or from the model of it.

So a stored case and an athlete that was found tell alike what another version of the knowledge changes. Where several levels
of fit, irritability or time hold, the model shows each of them, and a record only the one that the plan tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from engine.translate.procedures import dose_words

Shown = Mapping[str, tuple[str, ...]]
"""What a plan shows, by what it is about: an item, or decision, stage, advice and the like."""

CONCLUDED = {"differential": 1, "support": 2, "doubtful": 1, "concern": 2, "meanwhile": 1}
ALWAYS = {"decision": 1, "referral": 2, "ladder": 2, "advice": 1, **CONCLUDED}
IN_A_PLAN = {
    "stage": 1,
    "presentation": 1,
    "irritability": 1,
    "expected": 1,
    "step": 1,
    "sentence": 1,
    "may_go_on": 1,
}
OF_AN_ITEM = {"state": 2, "chosen": 3, "dose": 2, "item_day": 2, "rung": 2, "substitute": 2}
"""The predicates of the model that a plan shows, with the number of their terms; some of them in a plan alone."""

TOLD_AS = {"Says": "sentence", "MayGoOn": "may_go_on"}
"""Findings of a record by what the model calls them, where that is another name."""

SINGLE = {
    "decision": "decision",
    "stage": "stage",
    "presentation": "presentation",
    "irritability": "irritability",
    "expected": "expectation",
}
"""What a record holds one value of, and where."""


def of_model(atoms: Iterable[tuple[str, tuple[Any, ...]]]) -> Shown:
    """Return what a plan shows, from the model: for each thing that it is about, the names and terms of its atoms."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    for about, atom in sorted(atoms, key=str):
        found.setdefault(about, []).append(atom)
    return {
        about: tuple(_of_item(said) if said[0][0] in OF_AN_ITEM else _plainly(said)) for about, said in found.items()
    }


def _plainly(atoms: Iterable[tuple[Any, ...]]) -> list[str]:
    return sorted(" ".join(map(str, terms)) for _, *terms in atoms)


def _of_item(atoms: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    found: dict[str, list[Any]] = {}
    for name, *terms in atoms:
        found.setdefault(name, []).append(terms if len(terms) > 1 else terms[0])
    for purpose, tier in found.get("chosen", ()):
        yield _chosen(purpose, tier)
    if "chosen" not in found:
        yield from found.get("state", ())
    yield from found.get("dose", ())
    yield from _days(found.get("item_day", ()))
    yield from map(_rung, found.get("rung", ()))
    yield from map(_substitute, found.get("substitute", ()))


def of_record(record: Mapping[str, Any]) -> Shown:
    """Return what a plan shows, from its record. What the record of an older version lacks is left out."""
    plan = record["plan"]
    found: dict[str, tuple[str, ...]] = {
        about: (str(plan[key]),) for about, key in SINGLE.items() if plan.get(key) is not None
    }
    advice = plan.get("advice", {})
    ladder = plan.get("ladder") or {}
    lists = {
        "referral": [" ".join(one["slots"].values()) for one in plan.get("referrals", ())],
        "advice": [code for part in ("first", "also") for code in advice.get(part, ())],
        "ladder": [f"{phase} {percent}" for phase, percent in ladder.get("places", {}).items()],
    }
    for fact in record["trace"]["facts"]:
        about = TOLD_AS.get(fact["finding"], fact["finding"].lower())
        if about in CONCLUDED or (about in ("step", *TOLD_AS.values()) and plan["decision"] == "plan"):
            lists.setdefault(about, []).append(" ".join(fact["slots"].values()))
    found.update({about: tuple(sorted(said)) for about, said in lists.items() if said})
    days = _days_of_items(plan["week"])
    return {**found, **{item["id"]: tuple(_of_recorded(item, days.get(item["id"], ()))) for item in plan["items"]}}


def _days_of_items(week: Iterable[Mapping[str, Any]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for day in week:
        for name in dict.fromkeys(name for session in day["sessions"] for name in session["items"]):
            found.setdefault(name, []).append(day["day"])
    return found


def _of_recorded(item: Mapping[str, Any], days: Iterable[int]) -> Iterator[str]:
    yield _chosen(item["purpose"], item["tier"]) if item["state"] == "chosen" else item["state"]
    allowed = item.get("permitted") or item["dose"]
    if allowed:
        yield _dose(allowed)
    if item["dose"] and item["dose"] != allowed:
        yield f"written down as {_dose(item['dose'])}"
    yield from _days(days)
    if item["rung"]:
        yield _rung(item["rung"])
    if item["substitute"]:
        yield _substitute(item["substitute"]["id"])


def _dose(dose: Mapping[str, Any]) -> str:
    return dose_words(dose["contraction"], dose["level"], dose)


def _chosen(purpose: str, tier: str) -> str:
    return f"chosen for {purpose} ({tier})"


def _days(days: Iterable[int]) -> Iterator[str]:
    """Yield the days of a week on which it is done, counted from 1; none when there are none."""
    numbers = [str(day + 1) for day in sorted(days)]
    if numbers:
        yield f"on day{'s' if len(numbers) > 1 else ''} {' '.join(numbers)}"


def _rung(percent: int | str) -> str:
    return f"at {percent}%"


def _substitute(name: str) -> str:
    return f"instead {name}"
