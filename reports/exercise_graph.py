"""The exercise graph by family: what is easier than what, which loads each item brings, and which rules forbid those."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import ascii_uppercase
from typing import Any

from engine.reach import touching, values
from language.conclusions import Contraindicated
from language.exercises import Exercise
from language.graph import PROGRESSES
from language.knowledge import KnowledgeBase
from language.loads import Family, Load
from reports.book import Told
from reports.layered import GraphDrawing, GraphNode, draw
from reports.view.reviewed import ReviewMark, knowledge_data, review_mark

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
    review: ReviewMark
    loads: tuple[LoadRow, ...]
    families: tuple[FamilyPart, ...]


def graph(knowledge: KnowledgeBase) -> Graph:
    """Return the graph of the catalogue."""
    return Graph(
        knowledge.version,
        knowledge.fingerprint,
        review_mark(knowledge),
        tuple(_load(letter, load, knowledge) for letter, load in zip(ascii_uppercase, knowledge.loads, strict=False)),
        tuple(_family(family, knowledge) for family in knowledge.families),
    )


def data(of: Graph) -> dict[str, Any]:
    """Return the graph as plain data."""
    everything = asdict(of)
    return {
        "schema": "sitbone-graph",
        "schema_version": SCHEMA_VERSION,
        "knowledge": knowledge_data(of.version, of.hash, of.review),
        "loads": everything["loads"],
        "families": everything["families"],
    }


def drawing(part: FamilyPart, knowledge: KnowledgeBase) -> GraphDrawing:
    """Return the picture of a family: easier items to the left or above, whichever is narrower.

    Items of other families are drawn as such.
    """
    own = {item.id: item for item in part.items}
    near = dict.fromkeys(name for step in part.steps for name in step if name not in own)
    items = knowledge.exercises
    nodes = [GraphNode(item.id, _look(items[item.id]), item.name, _note(item)) for item in part.items]
    nodes += [GraphNode(name, "other", items[name].name, items[name].family.label) for name in near]
    return min((draw(nodes, part.steps, down=down) for down in (False, True)), key=lambda drawn: drawn.width)


def _look(item: Exercise) -> str:
    return f"stage-{item.stage}" if item.stage else "no-stage"


def _note(item: ItemRow) -> str:
    return f"{item.stage} · {' '.join(item.loads)}" if item.loads else item.stage


def _load(letter: str, load: Load, knowledge: KnowledgeBase) -> LoadRow:
    forbids = (rule for rule in knowledge.rules if isinstance(rule.then, Contraindicated))
    rules = tuple(rule.id for rule in forbids if load in values(rule, "load"))
    items = sum(load in item.loads for item in knowledge.exercises.values())
    return LoadRow(letter, load.code, load.label, rules, items)


def _family(family: Family, knowledge: KnowledgeBase) -> FamilyPart:
    own = [item for item in knowledge.exercises.values() if item.family is family]
    names = {item.id for item in own}
    steps = tuple((easier, harder) for harder, easier in knowledge.regressions.edges if names & {easier, harder})
    return FamilyPart(family.code, family.label, tuple(_row(item, knowledge) for item in own), steps)


def _row(item: Exercise, knowledge: KnowledgeBase) -> ItemRow:
    items = knowledge.exercises
    harder = knowledge.graph.successors(item.id)
    letters = dict(zip(knowledge.loads, ascii_uppercase, strict=False))
    bent = f"{knowledge.complaint.joint} bent {item.flexion_deg}"
    return ItemRow(
        id=item.id,
        number=item.number,
        name=item.name,
        kind=item.kind.label,
        stage=f"stage {item.stage}" if item.stage else "any stage",
        figures=f"{bent} degrees, pull {item.tension.label}, pressing {item.compression.label}",
        loads=tuple(letters[load] for load in item.loads),
        easier=tuple(Told(name, items[name].name) for name in item.regressions),
        harder=tuple(
            Told(name, items[name].name) for name in harder if knowledge.graph.has_edge(item.id, name, key=PROGRESSES)
        ),
        rules=tuple(rule.id for rule in touching(knowledge)[item.id]),
        sources=tuple(str(citation) for citation in item.sources),
    )
