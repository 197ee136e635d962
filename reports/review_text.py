"""What a reviewer reads before signing, and how much of each chapter is reviewed: as plain lines, and as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from engine.review import RuleReview, as_read, fingerprint, is_overdue, review
from language.knowledge import KnowledgeBase
from language.rules import Advice
from language.signatures import Signed, person
from reports.book_index import ChapterReview, chapter_reviews
from reports.lines import BLANK, Line, detail, heading, point, text, title
from reports.view.reviewed import knowledge_data, review_mark, rule_words, who_words

SCHEMA_VERSION = "1.0"
SHORT = 12
"""Digits of a fingerprint that are shown, and that name what was read."""
ROOM = 8


def reading(rule: Advice, knowledge: KnowledgeBase) -> Iterator[Line]:
    """Yield a rule whole, as it is read and signed."""
    yield heading(rule.id)
    for name, words in as_read(rule, knowledge):
        yield detail(f"{name:<{ROOM}} {words}")
    yield detail(f"{'print':<{ROOM}} {fingerprint(rule, knowledge)[:SHORT]}")
    found = review(rule, knowledge)
    for words in rule_words(found):
        yield detail(f"{'so far':<{ROOM}} {words}")
    yield detail(f"{'due':<{ROOM}} {found.due.isoformat()}")


def status(knowledge: KnowledgeBase, day: date) -> Iterator[Line]:
    """Yield how much of each chapter is reviewed, when it is due, and which marks a change has taken away."""
    mark, chapters = review_mark(knowledge), chapter_reviews(knowledge, day)
    yield title(f"{mark.reviewed} of {mark.rules} rules are reviewed")
    yield text(f"{mark.letter} Knowledge {knowledge.version} ({knowledge.fingerprint[:SHORT]}), on {day}.")
    for found in chapters:
        twice = f", {len(found.twice)} by two or more" if found.twice else ""
        yield point(f"{found.title}: {len(found.reviewed)} of {found.rules}{twice}")
        yield detail("; ".join(_due(found)))
    lapsed = [rule for rule in knowledge.rules if review(rule, knowledge).lapsed]
    if lapsed:
        yield BLANK
        yield heading("Changed since they were read")
        for rule in lapsed:
            yield point(f"{rule.id}: {_lapsed(review(rule, knowledge))}")
    overdue = [name for found in chapters for name in found.overdue]
    if overdue:
        yield BLANK
        yield heading("Should have been looked at again")
        for name in overdue:
            yield point(name)


def _due(found: ChapterReview) -> Iterator[str]:
    if found.overdue:
        yield f"{len(found.overdue)} overdue"
    if found.due:
        yield f"next due {found.due.isoformat()}"
    if found.changed:
        yield f"{len(found.changed)} changed since they were read"


def _lapsed(found: RuleReview) -> str:
    again = f"; again by {', '.join(map(who_words, found.holding))}" if found.holding else ""
    return f"read by {', '.join(map(who_words, found.lapsed))}{again}"


def data(knowledge: KnowledgeBase, day: date) -> dict[str, Any]:
    """Return where the review of each rule stands, as plain data."""
    return {
        "schema": "sitbone-review",
        "schema_version": SCHEMA_VERSION,
        "knowledge": knowledge_data(knowledge.version, knowledge.fingerprint, review_mark(knowledge)),
        "day": day.isoformat(),
        "chapters": [
            {"title": name, "rules": [_rule(rule, knowledge, day) for rule in rules]}
            for name, rules in knowledge.chapters.items()
        ],
    }


def _rule(rule: Advice, knowledge: KnowledgeBase, day: date) -> dict[str, Any]:
    found = review(rule, knowledge)
    return {
        "id": rule.id,
        "fingerprint": fingerprint(rule, knowledge),
        "reviewed": [_signed(signed) for signed in found.holding],
        "changed_since": [_signed(signed) for signed in found.lapsed],
        "due": found.due.isoformat(),
        "overdue": is_overdue(rule, knowledge, day),
    }


def _signed(signed: Signed) -> dict[str, str]:
    return {"by": signed.by, "role": signed.role.code, "on": signed.on.isoformat(), "note": signed.note}


def signed_already(rule: Advice, knowledge: KnowledgeBase, by: str) -> bool:
    """Return whether a person has signed a rule as it stands."""
    return any(person(one.by) == person(by) for one in review(rule, knowledge).holding)
