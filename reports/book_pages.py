"""The pages of the knowledge: rule book, claims and sources, disagreements, exercise graph.

Each is one file that needs no other. They link to each other under the names that ``PAGES`` gives, so that in one folder a
reader goes from rule to claim and back in two clicks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from markupsafe import Markup

from language.knowledge import KnowledgeBase
from reports.book import Book
from reports.book_index import BookIndex
from reports.catalogue import Catalogue
from reports.exercise_graph import Graph, drawing
from reports.html import environment, hash_of, stylesheet, tight
from reports.layered import GraphDrawing

SMALLEST = 0.75
"""To what share of its size a drawing is made smaller to fit; where it would have to be smaller yet, a list stands for it."""
PAGES = {
    "index": "Index",
    "rules": "Rule book",
    "sources": "Claims and sources",
    "disagreements": "Disagreements",
    "graph": "Exercise graph",
    "exercises": "Exercises",
}


FILTERS = (("fired", "fired here"), ("changed", "my change touches"), ("unread", "nobody has reviewed"))
"""What the rule book can be narrowed to, by ticking: the class of a rule, and words."""


def rules_page(of: Book) -> str:
    """Return the rule book as a page, to be narrowed by chapter, and by what is looked at, without a script."""
    entries = [entry for chapter in of.chapters for entry in chapter.entries]
    numbers = {
        "fired": sum(entry.fired for entry in entries) if of.sight.case else None,
        "changed": sum(entry.changed for entry in entries) if of.sight.since else None,
        "unread": sum(not entry.reviewed for entry in entries),
    }
    words = {"fired": f"fired for {of.sight.case}", "changed": f"were touched since {of.sight.since}"}
    filters = [(name, words.get(name, said), numbers[name]) for name, said in FILTERS if numbers[name] is not None]
    narrowing = _narrowing([name for name, _, _ in filters], len(of.chapters))
    return tight(_page("rules", of, narrowing=narrowing, says=_says(of), filters=filters))


def _narrowing(filters: Sequence[str], chapters: int) -> str:
    """Return the part of the sheet that hides what is not ticked; what a link leads to shows all the same."""
    rows = [
        f'body:has(#in-chapter option[value="{number}"]:checked) main>section:not(#chapter-{number}):not(:has(:target))'
        for number in range(1, chapters + 1)
    ]
    rows += [f"body:has(#only-{name}:checked) .rule:not(.is-{name}):not(:target)" for name in filters]
    shows = []
    for count in range(1, len(filters) + 1):
        for ticked in combinations(filters, count):
            body = "body" + "".join(f":has(#only-{name}:checked)" for name in ticked)
            empty = f".chapter:not(:has(.rule{''.join(f'.is-{name}' for name in ticked)})):not(:has(:target))"
            rows.append(f'{body}:has(#in-chapter option[value="0"]:checked) {empty}')
            rows.append(f"{body} #progress")
            shows.append(f"{body} {empty} .none")
    hidden = ",".join(rows)
    return f"{hidden}{{display:none}}" + (f"{','.join(shows)}{{display:block}}" if shows else "")


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


BESIDE_PX = 48
"""What a page keeps free on both sides of a drawing together, at most."""
CONTENTS_PX = 224
"""What the list of contents takes beside a drawing, with its gap, where it stands at the side."""
CONTENTS_FROM_PX = 1184
"""From this width of a screen on it stands at the side; ``audit.css`` has all three."""


def index_page(of: BookIndex) -> str:
    """Return the index: how much of each chapter is reviewed, which rules read which answer, and all rules by name."""
    return tight(_page("index", of))


def disagreements_page(of: Book) -> str:
    """Return the disagreements as a page."""
    return _page("disagreements", of, says=_says(of))


def graph_page(of: Graph, knowledge: KnowledgeBase) -> str:
    """Return the exercise graph as a page."""
    letters = {load.letter: load for load in of.loads}
    drawings = {part.code: drawing(part, knowledge) for part in of.families}
    nodes = {code: {box.node.id: box.node for box in drawn.boxes} for code, drawn in drawings.items()}
    return _page("graph", of, narrowing=_fitting(drawings), drawings=drawings, nodes=nodes, letters=letters)


def _fitting(drawings: Mapping[str, GraphDrawing]) -> str:
    """Return the part of the sheet that puts a list in the place of each drawing that is too wide for a screen.

    On paper each has a sheet on its side, and fits.
    """
    return "".join(
        f"@media screen and (max-width:{round(SMALLEST * drawn.width) + BESIDE_PX - 1}px),"
        f"screen and (min-width:{CONTENTS_FROM_PX}px) "
        f"and (max-width:{round(SMALLEST * drawn.width) + BESIDE_PX + CONTENTS_PX - 1}px)"
        f"{{#family-{code} .graph{{display:none}}#family-{code} .rungs{{display:block}}}}"
        for code, drawn in drawings.items()
    )


def exercises_page(of: Catalogue) -> str:
    """Return every item of the catalogue, drawn, as a page."""
    return _page("exercises", of, sheets=())


def _says(of: Book) -> dict[str, str]:
    """Return for each rule what it concludes, to stand beside its id on the other pages."""
    return {entry.id: entry.then for chapter in of.chapters for entry in chapter.entries}


def _page(
    name: str,
    of: Book | BookIndex | Graph | Catalogue,
    sheets: tuple[str, ...] = ("audit.css", "book.css"),
    narrowing: str = "",
    **more: object,
) -> str:
    foot = f"{PAGES[name]}, knowledge {of.version} {of.hash[:12]} · {of.review.foot}"
    style = stylesheet(foot, *sheets) + Markup(narrowing)  # noqa: S704  (made of our own names and of numbers)
    found = environment().get_template(f"{name}.html")
    return found.render(book=of, clinician=True, pages=PAGES, here=name, style=style, style_hash=hash_of(style), **more)
