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

from language.sources import HOUSE
from reports.html import day_words, environment, hash_of, stylesheet, tight
from reports.layered import GraphDrawing, GraphNode, draw
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
PLACES = (
    ("eye", "What needs your eye"),
    ("conclusions", "Conclusions"),
    ("derivations", "Derivations"),
    ("rules", "Why and why not"),
    ("items", "The catalogue"),
    ("checks", "Looked for"),
    ("disagreements", "Disagreements"),
    ("changes", "Changes"),
    ("firings", "Firing order"),
    ("answers", "Answers"),
    ("evidence", "Evidence"),
    ("gaps", "Not covered"),
    ("reproduce", "Reproduce"),
    ("sign-off", "Sign-off"),
)
FEW = 3


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
    style = stylesheet(_foot(audit), "audit.css")
    derivations = tuple(_derivation(found) for found in audit["derivations"])
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
            topics=_topics(audit["answers"]),
            terms=_terms(audit["conclusions"]),
            outcomes=OUTCOMES,
            presence=PRESENCE,
            decisions=DECISIONS,
            places=[place for place in PLACES if audit["changes"] or place[0] != "changes"],
            made=day_words(date.fromisoformat(audit["case"]["made"])),
            eyes=sum(len(part["entries"]) for part in audit["attention"]),
            near=sum(rule["near"] for rule in audit["rules"]),
            used=[source for source in audit["evidence"] if source["used_by"]],
            unused=[source for source in audit["evidence"] if not source["used_by"]],
            few=FEW,
            rule_ids={rule["id"] for rule in audit["rules"]},
            source_id=source_id,
            source_name=source_name,
        )
    )
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


def _terms(groups: Iterable[Json]) -> list[tuple[str, str]]:
    """Return each definition once, with the first conclusion that it stands behind as an example."""
    found: dict[str, str] = {}
    for group in groups:
        for row in group["rows"]:
            found.setdefault(row["definition"], row["says"])
    return [(says, definition) for definition, says in found.items() if definition]
