"""The pages of the knowledge: the rule book, and the claims and sources."""

from __future__ import annotations

from reports.book import Book
from reports.html import environment, hash_of, stylesheet


def rules_page(of: Book) -> str:
    """Return the rule book as a page."""
    return _page("rules.html", "Rule book", of)


def sources_page(of: Book) -> str:
    """Return the claims and sources as a page."""
    return _page("sources.html", "Sources", of)


def _page(template: str, name: str, of: Book) -> str:
    foot = f"{name}, knowledge {of.version} {of.hash[:12]}"
    if not of.reviewed:
        foot += " · not reviewed by a clinician"
    style = stylesheet(foot)
    found = environment().get_template(template)
    return found.render(book=of, clinician=True, style=style, style_hash=hash_of(style))
