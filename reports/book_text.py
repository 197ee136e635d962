"""The rule book and the sources as plain lines."""

from __future__ import annotations

from collections.abc import Iterator

from reports.book import Book, BookEntry, ClaimEntry, SourceEntry
from reports.lines import BLANK, Line, detail, heading, point, text, title

MOST_NAMED = 6


def _head(of: Book) -> Iterator[Line]:
    yield text(f"Knowledge {of.version} ({of.hash[:12]}). {of.review.lead}")
    yield text(", ".join(f"{count} {name}" for name, count in of.counts) + ".")


def rules(of: Book) -> Iterator[Line]:
    """Yield the rule book, chapter by chapter, and the disagreements."""
    yield title("Rule book")
    yield from _head(of)
    for chapter in of.chapters:
        yield BLANK
        yield heading(chapter.title)
        for entry in chapter.entries:
            yield from _rule(entry, of)
    yield from _progress(of)
    yield BLANK
    yield from _disputes(of)


def _progress(of: Book) -> Iterator[Line]:
    """Yield the table of progress, the steps of dose and what follows what; nothing without a table."""
    if not of.progress.rows:
        return
    yield BLANK
    yield heading("Progress of each exercise: the first row that holds")
    for row in of.progress.rows:
        yield point(row.id)
        for number, when in enumerate(row.when):
            yield detail(f"{'and    ' if number else 'when   '} {when}")
        yield detail(f"then    {row.then}")
        yield detail(f"because {row.because}")
        yield detail(f"sources {'; '.join(row.sources)}")
    for name, groups in (
        ("Steps of", of.progress.tracks),
        ("What follows what:", of.progress.families),
        ("How it goes with", of.progress.weights),
    ):
        for group in groups:
            yield BLANK
            yield heading(f"{name} {group.label}")
            for step in group.steps:
                yield point(step)


def disagreements(of: Book) -> Iterator[Line]:
    """Yield the disagreements: both sides of each, what decides, and what is not known."""
    yield title("Disagreements")
    yield from _head(of)
    yield BLANK
    yield from _disputes(of)


def _disputes(of: Book) -> Iterator[Line]:
    yield heading("Where sources disagree")
    for dispute in of.disagreements:
        yield point(f"{dispute.number} {dispute.question}")
        for side in dispute.sides:
            who = ", ".join((*(claim.id for claim in side.claims), *(source.name for source in side.sources)))
            yield detail(f"side    {side.says} ({who}{f'; evidence {side.strength}' if side.strength else ''})")
        for decision in dispute.decisions:
            yield detail(f"decided {decision.because} (by {', '.join(decision.rules)})")
        if dispute.undecided:
            yield detail(f"free    {dispute.undecided}")
        if dispute.open:
            yield detail(f"open    {dispute.open}")


def _rule(entry: BookEntry, of: Book) -> Iterator[Line]:
    yield point(entry.id)
    for number, when in enumerate(entry.when):
        yield detail(f"{'and    ' if number else 'when   '} {when}")
    yield detail(f"then    {entry.then}")
    yield detail(f"because {entry.because}")
    cited = "; ".join(f"{source.name}{' (unverified)' if source.unverified else ''}" for source in entry.sources)
    yield detail(f"sources {cited}; evidence {entry.strength}; review by {entry.review_by}")
    for words in entry.review:
        yield detail(f"review  {words}")
    if of.sight.case and entry.fired:
        yield detail(f"fired   for {of.sight.case}")
    if of.sight.since and entry.changed:
        yield detail(f"changed since {of.sight.since}")
    if entry.review_because:
        yield detail(f"early   {entry.review_because}")
    if entry.claims:
        yield detail(f"claims  {', '.join(claim.id for claim in entry.claims)}")
    cases = (f"“{name}”" if " " in name else name for name in entry.cases)
    yield detail(f"cases   {', '.join(cases)}")
    if entry.touches.does:
        yield detail(f"touches {_touches(entry)}")


def _touches(entry: BookEntry) -> str:
    """Return in one line what a rule does to items; only their number when they are many."""
    items = entry.touches.items
    reported = ", those that the athlete reports" if entry.touches.reported else ""
    named = ", ".join(item.id for item in items) if len(items) <= MOST_NAMED else f"{len(items)} items"
    return f"{entry.touches.does} {named}{reported}".rstrip()


def sources(of: Book) -> Iterator[Line]:
    """Yield the coverage of the thread both ways: claims with their fates, sources with the rules that rest on them."""
    yield title("Sources")
    yield from _head(of)
    yield BLANK
    yield heading("What became of the thread's claims")
    for fate, count in of.fates:
        yield point(f"{count} {fate}")
    post = 0
    for claim in of.claims:
        if claim.post != post:
            post = claim.post
            yield BLANK
            yield heading(f"Post {post}")
        yield from _claim(claim)
    yield BLANK
    yield heading("Sources")
    for source in of.sources:
        yield from _source(source)


def _claim(claim: ClaimEntry) -> Iterator[Line]:
    yield point(f"{claim.id} ({claim.kind}) {claim.says}")
    yield detail(f"evidence {claim.support}: {claim.grounds}" if claim.grounds else f"evidence {claim.support}")
    parts = (("rules", claim.rules), ("items", claim.exercises), ("questions", claim.questions))
    where = "; ".join(f"{name} {', '.join(ids)}" for name, ids in parts if ids)
    yield detail(f"fate     {claim.fate}{f' by {where}' if where else ''}")
    if claim.note:
        yield detail(f"note     {claim.note}")


def _source(source: SourceEntry) -> Iterator[Line]:
    yield point(f"{source.id}: {source.says}")
    yield detail(
        f"{source.kind}; confidence {source.confidence}; {source.check}{f'; {source.where}' if source.where else ''}"
    )
    none = f"none rests on it: {source.not_used}" if source.not_used else "none rests on it"
    yield detail(f"rules: {', '.join(source.rules) or none}")
