"""The exercise graph by family: what is easier than what, which loads each item brings, and which rules forbid those."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import ascii_uppercase
from typing import Any

from engine.reach import touching, values
from kb import KNOWLEDGE_VERSION, REVIEWED
from kb.exercises import CATALOGUE, Exercise
from kb.fingerprint import knowledge_hash
from kb.graph import PROGRESSES, exercise_graph, regressions
from kb.rules import RULES
from kb.vocabulary.conclusions import Contraindicated
from kb.vocabulary.scales import Family, Load
from reports.book import Told
from reports.layered import GraphDrawing, GraphNode, draw

SCHEMA_VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class LoadRow:
    """A load: its letter on the graphs, its name, the rules that can forbid it, and the number of items that bring it."""

    letter: str
    code: str
    name: str
    rules: tuple[str, ...]
    items: int


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of the catalogue.

    Attributes:
        id, number, name, kind: As in the catalogue.
        stage: First stage, in words.
        figures: Peak hip flexion, pull and pressing, in words.
        loads: Letters of its loads.
        easier, harder: The next easier and harder items.
        rules: Rules that touch it, apart from those that refer.
        sources: Short forms of its sources.
    """

    id: str
    number: str
    name: str
    kind: str
    stage: str
    figures: str
    loads: tuple[str, ...]
    easier: tuple[Told, ...]
    harder: tuple[Told, ...]
    rules: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FamilyPart:
    """A family: its title, its items, and the ways from easier to harder, from and to other families too."""

    code: str
    title: str
    items: tuple[ItemRow, ...]
    steps: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """The whole graph, with the loads and their letters."""

    version: str
    hash: str
    reviewed: bool
    loads: tuple[LoadRow, ...]
    families: tuple[FamilyPart, ...]


def graph() -> Graph:
    """Return the graph of the catalogue."""
    return Graph(
        KNOWLEDGE_VERSION,
        knowledge_hash(),
        REVIEWED,
        tuple(_load(letter, load) for letter, load in zip(ascii_uppercase, Load, strict=False)),
        tuple(_family(family) for family in Family),
    )


def data(of: Graph) -> dict[str, Any]:
    """Return the graph as plain data."""
    everything = asdict(of)
    return {
        "schema": "sitbone-graph",
        "schema_version": SCHEMA_VERSION,
        "knowledge": {"version": of.version, "hash": of.hash, "reviewed": of.reviewed},
        "loads": everything["loads"],
        "families": everything["families"],
    }


def drawing(part: FamilyPart) -> GraphDrawing:
    """Return the picture of a family: easier items to the left; items of other families are drawn as such."""
    own = {item.id: item for item in part.items}
    near = dict.fromkeys(name for step in part.steps for name in step if name not in own)
    nodes = [GraphNode(item.id, _look(CATALOGUE[item.id]), item.name, _note(item)) for item in part.items]
    nodes += [GraphNode(name, "other", CATALOGUE[name].name, CATALOGUE[name].family.label) for name in near]
    return draw(nodes, part.steps)


def _look(item: Exercise) -> str:
    return f"stage-{item.stage}" if item.stage else "no-stage"


def _note(item: ItemRow) -> str:
    return f"{item.stage} · {' '.join(item.loads)}" if item.loads else item.stage


def _load(letter: str, load: Load) -> LoadRow:
    rules = (rule.id for rule in RULES if isinstance(rule.then, Contraindicated) and load in values(rule, "load"))
    return LoadRow(letter, load.code, load.label, tuple(rules), sum(load in item.loads for item in CATALOGUE.values()))


def _family(family: Family) -> FamilyPart:
    own = [item for item in CATALOGUE.values() if item.family is family]
    names = {item.id for item in own}
    steps = tuple((easier, harder) for harder, easier in regressions().edges if names & {easier, harder})
    return FamilyPart(family.code, family.label, tuple(_row(item) for item in own), steps)


def _row(item: Exercise) -> ItemRow:
    harder = exercise_graph().successors(item.id)
    letters = dict(zip(Load, ascii_uppercase, strict=False))
    return ItemRow(
        id=item.id,
        number=item.number,
        name=item.name,
        kind=item.kind.label,
        stage=f"stage {item.stage}" if item.stage else "any stage",
        figures=f"hip bent {item.flexion_deg} degrees, pull {item.tension.label}, pressing {item.compression.label}",
        loads=tuple(letters[load] for load in item.loads),
        easier=tuple(Told(name, CATALOGUE[name].name) for name in item.regressions),
        harder=tuple(
            Told(name, CATALOGUE[name].name)
            for name in harder
            if exercise_graph().has_edge(item.id, name, key=PROGRESSES)
        ),
        rules=tuple(rule.id for rule in touching()[item.id]),
        sources=tuple(str(citation) for citation in item.sources),
    )
