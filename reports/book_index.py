"""The index of the rule book: how much of each chapter is reviewed, which rules read which answer, and all rules by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.review import is_overdue, review
from language.findings import Answer
from language.knowledge import KnowledgeBase
from language.rules import premises
from reports.book import Told
from reports.view.reviewed import ReviewMark, review_mark


@dataclass(frozen=True, slots=True)
class ChapterReview:
    """How much of a chapter is reviewed.

    Attributes:
        title: Its title.
        rules: How many rules it has.
        reviewed: Those that a clinician has signed as they stand.
        twice: Those of them that two or more have signed.
        changed: Those that were changed since somebody read them, and that nobody has signed as they stand.
        overdue: Those that should have been looked at again, read or not; none where no day is given.
        due: When the next of the others is due; ``None`` when there is none.
    """

    title: str
    rules: int
    reviewed: tuple[str, ...]
    twice: tuple[str, ...]
    changed: tuple[str, ...]
    overdue: tuple[str, ...]
    due: date | None


@dataclass(frozen=True, slots=True)
class BookIndex:
    """The index.

    Attributes:
        chapters: How much of each is reviewed, in the order of the book.
        reads: Each question with the ids of the rules that read its answer, in the order of the questionnaire.
        rules: Ids of all rules, by the alphabet.
    """

    version: str
    hash: str
    review: ReviewMark
    chapters: tuple[ChapterReview, ...]
    reads: tuple[tuple[Told, tuple[str, ...]], ...]
    rules: tuple[str, ...]


def book_index(knowledge: KnowledgeBase) -> BookIndex:
    """Return the index; it knows no day, so nothing in it is overdue."""
    reads: dict[str, dict[str, None]] = {question.id: {} for question in knowledge.questions}
    for rule in knowledge.rules:
        for premise in premises(rule):
            if issubclass(premise.finding, Answer):
                reads[knowledge.asking(premise.finding).id][rule.id] = None
    return BookIndex(
        knowledge.version,
        knowledge.fingerprint,
        review_mark(knowledge),
        chapter_reviews(knowledge),
        tuple((Told(name, knowledge.question(name).text), tuple(rules)) for name, rules in reads.items() if rules),
        tuple(sorted(rule.id for rule in knowledge.rules)),
    )


def chapter_reviews(knowledge: KnowledgeBase, day: date = date.min) -> tuple[ChapterReview, ...]:
    """Return how much of each chapter is reviewed on a day, in the order of the book."""
    return tuple(_chapter(title, knowledge, day) for title in knowledge.chapters)


def _chapter(title: str, knowledge: KnowledgeBase, day: date) -> ChapterReview:
    rules = knowledge.chapters[title]
    found = {rule.id: review(rule, knowledge) for rule in rules}
    overdue = tuple(rule.id for rule in rules if is_overdue(rule, knowledge, day))
    return ChapterReview(
        title,
        len(rules),
        tuple(name for name, one in found.items() if one.is_reviewed),
        tuple(name for name, one in found.items() if len(one.holding) > 1),
        tuple(name for name, one in found.items() if one.lapsed and not one.is_reviewed),
        overdue,
        min((one.due for name, one in found.items() if name not in overdue), default=None),
    )
