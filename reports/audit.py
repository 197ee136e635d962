"""The clinician's page, rendered from ``audit.json`` alone: nothing here asks the engine or the knowledge.

What is prepared here is only order and grouping: which derivation is drawn in full, which rows stand together, what is
counted. The layout of the graphs is in ``layered``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.english import capital
from language.sources import HOUSE
from reports.html import day_words, environment, hash_of, stylesheet, tight
from reports.layered import GraphDrawing, GraphNode, draw
from reports.needed_style import needed
from reports.view.reviewed import ReviewMark

Json = dict[str, Any]

OUTCOMES = {
    "fired": ("Fired", "fired"),
    "blocked": ("Not met", "not-met"),
    "pre-empted": ("Overruled", "overruled"),
    "not evaluable": ("Undecided", "undecided"),
}
STATES = (
    ("chosen", "In the plan"),
    ("withheld", "Withheld until questions are answered"),
    ("excluded", "Excluded"),
    ("not yet", "Not yet: a later stage or pace"),
    ("unavailable", "Unavailable: equipment is lacking"),
    ("possible", "Possible: allowed, and nothing needs it"),
)
PRESENCE = {
    "present": ("Present", "fired"),
    "open": ("Cannot be ruled out", "undecided"),
    "absent": ("Absent", "not-met"),
}
DECISIONS = {"plan": "A plan", "referral": "A referral, no plan", "more answers needed": "More answers needed, no plan"}
DAY_LETTERS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
FEW = 3
FIRST_ASKED = 5
MOST_NAMED = 5
MOST_FLIPS = 6
MOST_DRAWN = 40
"""How much is told before the rest is counted: in a cell, of questions to ask, in a list, of what would flip it; and how
many nodes are drawn."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A node of a derivation as a list: the node, whether it was told above, and what it rests on."""

    node: Mapping[str, Any]
    again: bool
    below: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class DrawnDerivation:
    """One derivation: its data, its picture and its list; where what stands closed in it is drawn in full."""

    data: Mapping[str, Any]
    drawing: GraphDrawing
    tree: Branch


@dataclass(frozen=True, slots=True)
class ItemGroup:
    """Items of one state with the same reasons and the same substitute."""

    items: tuple[Mapping[str, Any], ...]

    @property
    def first(self) -> Mapping[str, Any]:
        """The first of them, which speaks for all."""
        return self.items[0]


def page(audit: Json) -> str:
    """Return the page of an audit: the same bytes for the same audit.

    Args:
        audit: As the schema ``audit`` has it.
    """
    style = stylesheet(_foot(audit), "audit.css", "first_page.css")
    derivations = tuple(_derivation(found) for found in audit["derivations"] if _is_shown(found))
    rules = tuple(rule for rule in audit["rules"] if _mattered(rule))
    used = tuple(source for source in audit["evidence"] if source["used_by"])
    first = audit["first_page"]
    by_id = {row["id"]: row for group in audit["conclusions"] for row in group["rows"]}
    disputes = {dispute["id"]: dispute for dispute in audit["disagreements"]}
    made = (
        environment()
        .get_template("audit.html")
        .render(
            audit=audit,
            style=style,
            style_hash=hash_of(style),
            clinician=True,
            review=_mark(audit),
            derivations=derivations,
            drawn=_drawn(derivations),
            groups=_groups(audit["items"]),
            rules=rules,
            topics=_topics(row for row in audit["answers"] if row["state"] != "not asked"),
            answered=[row for row in audit["answers"] if row["state"] != "not asked"],
            not_asked=[row for row in audit["answers"] if row["state"] == "not asked"],
            outcomes=OUTCOMES,
            presence=PRESENCE,
            decisions=DECISIONS,
            result_kind=audit["decision"]["value"].split()[0],
            made=day_words(date.fromisoformat(audit["case"]["made"])),
            eyes=sum(len(part["entries"]) for part in audit["attention"]),
            concluded=[by_id[name] for name in first["concluded"]],
            stage_row=next((row for row in by_id.values() if row["id"] == first["plan"]["fact"]), None)
            if first["plan"]
            else None,
            disputes=[disputes[name] for name in first["disagreements"]],
            unmet=[found for found in first["plan"]["opens"] if found["state"] != "met"] if first["plan"] else [],
            since=_since(audit["changes"]) if audit["changes"] else [],
            used=used,
            unused=[source for source in audit["evidence"] if not source["used_by"]],
            day_letters=DAY_LETTERS,
            few=FEW,
            first_asked=FIRST_ASKED,
            most_named=MOST_NAMED,
            most_flips=MOST_FLIPS,
            rule_ids={rule["id"] for rule in rules},
            source_id=source_id,
            source_name=source_name,
        )
    )
    lean = needed(style, made)
    made = made.replace(style, lean, 1).replace(hash_of(style), hash_of(lean), 1)
    return tight(made)


def _foot(audit: Json) -> str:
    return f"Audit of plan {audit['plan_id']} · knowledge {audit['knowledge']['version']} · {_mark(audit).foot}"


def _mark(audit: Json) -> ReviewMark:
    return ReviewMark(audit["knowledge"]["rules_reviewed"], audit["knowledge"]["rules"])


def source_name(citation: Mapping[str, str]) -> str:
    """Return a citation in a few words."""
    if citation["at"]:
        return f"{citation['source']}, {citation['at']}"
    return "our choice" if citation["source"] == HOUSE else citation["source"]


def source_id(citation: Mapping[str, str]) -> str:
    """Return the place on the page where a source stands."""
    return re.sub(r"[^A-Za-z0-9]+", "-", f"source {citation['source']} {citation['at']}".strip())


def _is_shown(found: Json) -> bool:
    """Return whether a derivation is one of the main ones, and not too large to be read."""
    return bool(found["main"] and len(found["nodes"]) <= MOST_DRAWN)


def _derivation(found: Json) -> DrawnDerivation:
    nodes = {node["id"]: node for node in found["nodes"]}
    below: dict[str, list[str]] = {name: [] for name in nodes}
    for start, end in found["edges"]:
        below[end].append(start)
    shown = [GraphNode(node["id"], _kind(node), node["says"], _note(node)) for node in found["nodes"]]
    edges = [(start, end) for start, end in found["edges"]]
    tree = _branch(found["root"], nodes, below, set())
    return DrawnDerivation(found, draw(shown, edges), tree)


def _kind(node: Json) -> str:
    """Return how a node looks: an absence that an answer could end, and a conclusion drawn elsewhere, look otherwise."""
    if node["kind"] == "absence" and node["open"]:
        return "open"
    return "closed" if node["closed"] else str(node["kind"])


def _note(node: Json) -> str:
    """Return the small print of a node: the question, the rule and its step, or what could end an absence."""
    if node["question"]:
        return str(node["question"])
    if node["open"]:
        return f"open: {', '.join(node['open'][:2])}{' …' if len(node['open']) > 2 else ''}"
    more = f" +{len(node['by']) - 1}" if len(node["by"]) > 1 else ""
    step = f" · step {node['step']}" if node["step"] else ""
    return f"{node['by'][0]}{more}{step}" if node["by"] else ""


def _branch(name: str, nodes: Mapping[str, Json], below: Mapping[str, list[str]], seen: set[str]) -> Branch:
    again = name in seen and bool(below[name])
    seen.add(name)
    return Branch(
        nodes[name], again, () if again else tuple(_branch(other, nodes, below, seen) for other in below[name])
    )


def _drawn(derivations: Iterable[DrawnDerivation]) -> dict[str, str]:
    """Return for each conclusion the derivation in which it is drawn in full first."""
    found: dict[str, str] = {}
    for derivation in derivations:
        for node in derivation.data["nodes"]:
            if node["kind"] == "conclusion" and not node["closed"]:
                found.setdefault(node["id"], derivation.data["id"])
    return found


def _groups(items: Iterable[Json]) -> list[tuple[str, str, tuple[ItemGroup, ...], int]]:
    """Return the items by state: code, title, rows of those with the same reasons, and how many they are."""
    made = []
    for state, title in STATES:
        rows: dict[str, list[Json]] = {}
        found = [item for item in items if item["state"] == state]
        for item in found:
            alone = item["id"] if state == "chosen" or item["doing"] else ""
            rows.setdefault(repr((alone, item["reasons"], item["substitute"])), []).append(item)
        if found:
            made.append((state, title, tuple(ItemGroup(tuple(row)) for row in rows.values()), len(found)))
    return made


def _topics(answers: Iterable[Json]) -> list[tuple[str, list[Json]]]:
    """Return the questions by topic, in order."""
    found: dict[str, list[Json]] = {}
    for answer in answers:
        found.setdefault(answer["topic"], []).append(answer)
    return list(found.items())


def _mattered(rule: Json) -> bool:
    """Return whether a rule fired or was overruled, or came so close that an answer to it could change what is done.

    Those about red flags that did not fire are told with what was looked for.
    """
    if rule["outcome"] in ("fired", "pre-empted"):
        return True
    return bool(rule["near"] and not rule["safety"] and rule["changes"] in ("another stage", "other exercises"))


def _since(changes: Json) -> list[str]:
    """Return in a few lines what became of the plan since the last: what it came to, and what came, went or moved."""
    lines = []
    decision = changes["decision"]
    if decision["before"] != decision["after"]:
        lines.append(f"{capital(decision['before'])} then, {decision['after']} now.")
    moved: dict[str, list[str]] = {"New": [], "Out": [], "Dose": []}
    for row in changes["items"]:
        was, now = (row[name].startswith("chosen") for name in ("before", "after"))
        if was or now:
            doses = f" ({row['before'].partition(': ')[2]} before)" if was and now else ""
            moved["Dose" if was and now else "New" if now else "Out"].append(f"{row['name']}{doses}")
    lines += [f"{name}: {'; '.join(found)}." for name, found in moved.items() if found]
    return lines or ["No exercise and no dose is another."]
