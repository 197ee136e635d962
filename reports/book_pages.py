"""The pages of the knowledge: rule book, claims and sources, disagreements, exercise graph.

Each is one file that needs no other. They link to each other under the names that ``PAGES`` gives, so that in one folder a
reader goes from rule to claim and back in two clicks.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from markupsafe import Markup

from language.knowledge import KnowledgeBase
from reports.book import Book
from reports.catalogue import Catalogue
from reports.exercise_graph import Graph, drawing
from reports.html import environment, hash_of, stylesheet

NARROWEST_SCREEN = 320
"""Pixels: a drawing that is wider may be cut off, and says so."""
PAGES = {
    "rules": "Rule book",
    "sources": "Claims and sources",
    "disagreements": "Disagreements",
    "graph": "Exercise graph",
    "exercises": "Exercises",
}


def rules_page(of: Book) -> str:
    """Return the rule book as a page."""
    return _page("rules", of, says=_says(of))


def sources_page(of: Book) -> str:
    """Return the claims and sources as a page."""
    posts: dict[int, list[object]] = {}
    for claim in of.claims:
        posts.setdefault(claim.post, []).append(claim)
    known = {source.id for source in of.sources}
    return _page("sources", of, says=_says(of), posts=posts, linked=lambda text: _linked(text, known))


def _linked(text: str, known: Collection[str]) -> Markup:
    """Return a text in which each source that it names is a link to it."""
    parts = re.split(r"\b((?:F|RF|ST)\d+)\b", text)
    return Markup("").join(
        Markup('<a class="id" href="#source-{0}">{0}</a>').format(part) if part in known else part for part in parts
    )


def disagreements_page(of: Book) -> str:
    """Return the disagreements as a page."""
    return _page("disagreements", of, says=_says(of))


def graph_page(of: Graph, knowledge: KnowledgeBase) -> str:
    """Return the exercise graph as a page."""
    letters = {load.letter: load for load in of.loads}
    drawings = {part.code: drawing(part, knowledge) for part in of.families}
    return _page("graph", of, drawings=drawings, letters=letters, wide=NARROWEST_SCREEN)


def exercises_page(of: Catalogue) -> str:
    """Return every item of the catalogue, drawn, as a page."""
    return _page("exercises", of, sheets=())


def _says(of: Book) -> dict[str, str]:
    """Return for each rule what it concludes, to stand beside its id on the other pages."""
    return {entry.id: entry.then for chapter in of.chapters for entry in chapter.entries}


def _page(
    name: str, of: Book | Graph | Catalogue, sheets: tuple[str, ...] = ("audit.css", "book.css"), **more: object
) -> str:
    foot = f"{PAGES[name]}, knowledge {of.version} {of.hash[:12]} · {of.review.foot}"
    style = stylesheet(foot, *sheets)
    found = environment().get_template(f"{name}.html")
    return found.render(book=of, clinician=True, pages=PAGES, here=name, style=style, style_hash=hash_of(style), **more)
