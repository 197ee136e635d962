"""The catalogue as a person looks through it: every item drawn, with its key figures, by family."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup  # noqa: TC002  (the type of what is handed out)

from engine.english import capital
from language.exercises import Exercise, Figure
from language.knowledge import KnowledgeBase
from language.self_tests import SelfTest
from reports.figure import Illustration, figure, illustration, shapes
from reports.lines import BLANK, Line, detail, heading, point, text, title
from reports.view.because import source_words
from reports.view.reviewed import ReviewMark, knowledge_data, review_mark

SCHEMA_VERSION = "1.0"
LEGS = "The dark leg is the one that works; in most pictures it is the near one. The lighter leg is the other one."
PARTS = "Parts of sports and activities"
CHECKS = "Checks that you do yourself"
ARROWS = "A blue arrow shows the way of a movement or a push. Blue chevrons show speed."


@dataclass(frozen=True, slots=True)
class ItemEntry:
    """One item: what it is called, its drawings, and its key figures as pairs of name and figure."""

    id: str
    number: str
    name: str
    figure: Illustration
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class FamilyEntry:
    """A family of the catalogue under its title."""

    title: str
    items: tuple[ItemEntry, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every item, by family, with the version of the knowledge, the shapes of the drawings and how to read them."""

    version: str
    hash: str
    review: ReviewMark
    counts: tuple[tuple[str, int], ...]
    key: tuple[str, ...]
    shapes: Markup
    families: tuple[FamilyEntry, ...]


def catalogue(knowledge: KnowledgeBase) -> Catalogue:
    """Return every item of the catalogue, drawn."""
    items = knowledge.exercises.values()
    families = tuple(
        FamilyEntry(capital(family.label), tuple(_entry(item, knowledge) for item in items if item.family is family))
        for family in knowledge.families
    )
    tests = FamilyEntry(CHECKS, tuple(_test(test, knowledge) for test in knowledge.self_tests))
    parts = FamilyEntry(PARTS, tuple(_parts(knowledge)))
    shown = (*families, *(more for more in (tests, parts) if more.items))
    pictures = sum(len(item.figure.frames) for family in shown for item in family.items)
    return Catalogue(
        version=knowledge.version,
        hash=knowledge.fingerprint,
        review=review_mark(knowledge),
        counts=(("items", len(items)), ("pictures", pictures)),
        key=(LEGS, *knowledge.complaint.marks, ARROWS),
        shapes=shapes(item.figure for family in shown for item in family.items),
        families=shown,
    )


def _parts(knowledge: KnowledgeBase) -> Iterator[ItemEntry]:
    joint = knowledge.complaint.joint
    for part in knowledge.movements.values():
        if part.drawing is not None:
            facts = (
                ("First stage", str(part.stage or "any")),
                (f"{capital(joint)} bent up to", f"{part.flexion_deg} degrees (estimate)"),
            )
            yield ItemEntry(part.id, part.id, part.name, illustration(part.id, part, part.drawing), facts)


def _test(test: SelfTest, knowledge: KnowledgeBase) -> ItemEntry:
    asked = "; ".join(knowledge.question(name).text for name in test.answers)
    drawn = illustration(test.id, knowledge.exercises[test.like], test.drawing)
    return ItemEntry(test.id, test.id, test.name, drawn, (("Answers", asked), ("Steps", " ".join(test.steps))))


def _entry(item: Exercise, knowledge: KnowledgeBase) -> ItemEntry:
    facts = tuple(_facts(item, knowledge.complaint.joint))
    return ItemEntry(item.id, item.number, item.name, figure(item), facts)


def _facts(item: Exercise, joint: str) -> Iterator[tuple[str, str]]:
    yield "First stage", str(item.stage or "any")
    yield f"{capital(joint)} bent up to", f"{item.flexion_deg} degrees ({_basis(item, Figure.FLEXION)})"
    yield "Pull", f"{item.tension.label} ({_basis(item, Figure.TENSION)})"
    yield "Pressing", f"{item.compression.label} ({_basis(item, Figure.COMPRESSION)})"
    yield "Needs", ", ".join(thing.label for thing in item.equipment) or "nothing"


def _basis(item: Exercise, of: Figure) -> str:
    measured = item.measurement(of)
    return f"{measured.by} measured: {source_words(measured.source)}" if measured else "estimate"


def lines(of: Catalogue) -> Iterator[Line]:
    """Yield the catalogue as plain lines: key figures, and each picture in words."""
    yield title("Exercises")
    yield text(f"Knowledge {of.version} ({of.hash[:12]}). {of.review.lead}")
    yield text(", ".join(f"{count} {name}" for name, count in of.counts) + ".")
    for family in of.families:
        yield BLANK
        yield heading(family.title)
        for item in family.items:
            yield point(f"{item.name} ({item.id})")
            yield detail("; ".join(f"{name.lower()}: {fact}" for name, fact in item.facts))
            for number, frame in enumerate(item.figure.frames, 1):
                yield detail(f"{number}. {frame.caption}. {frame.words}")


def data(of: Catalogue) -> dict[str, Any]:
    """Return the catalogue as plain data; pictures are SVG that needs the shapes on the same page."""
    return {
        "schema": "sitbone-exercises",
        "schema_version": SCHEMA_VERSION,
        "knowledge": knowledge_data(of.version, of.hash, of.review),
        "shapes": str(of.shapes),
        "exercises": [
            {
                "id": item.id,
                "number": item.number,
                "name": item.name,
                "family": family.title,
                "facts": dict(item.facts),
                "load": {"level": item.figure.level, "words": item.figure.load},
                "positions": [
                    {"caption": frame.caption, "words": frame.words, "picture": str(frame.picture)}
                    for frame in item.figure.frames
                ],
            }
            for family in of.families
            for item in family.items
        ],
    }
