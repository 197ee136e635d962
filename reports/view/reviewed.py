"""What a page says of review by a clinician: that there was none, of how much there was, and what nobody has signed."""

from __future__ import annotations

from dataclasses import dataclass

from engine.english import lowered
from engine.review import RuleReview, reviewed_count
from language.knowledge import KnowledgeBase
from language.signatures import Signed


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """The mark that every page wears: only rules are signed, so even all of them are not the whole.

    Attributes:
        reviewed: How many rules a clinician has read and signed as they stand.
        rules: How many rules there are.
    """

    reviewed: int
    rules: int

    @property
    def is_of_all(self) -> bool:
        """Whether a clinician has signed every rule."""
        return 0 < self.reviewed == self.rules

    @property
    def lead(self) -> str:
        """What holds of all of it, as one short sentence."""
        return "Only the rules are reviewed by a clinician." if self.is_of_all else "Not reviewed by a clinician."

    @property
    def foot(self) -> str:
        """The same inside a line, as at the foot of a page."""
        return lowered(self.lead).rstrip(".")

    @property
    def spoken(self) -> str:
        """The same at the end of a sentence that an athlete reads first."""
        return "a clinician has reviewed only its rules" if self.is_of_all else "no clinician has reviewed it"

    @property
    def short(self) -> str:
        """The same at the end of a line."""
        return "Only rules reviewed." if self.is_of_all else "Not reviewed."

    @property
    def more(self) -> str:
        """How much was read, and what was not."""
        if self.is_of_all:
            return "No clinician has checked the exercises and doses yet."
        if self.reviewed:
            return (
                f"A clinician has checked {self.reviewed} of the {self.rules} rules behind this page, and nothing else."
            )
        return "No clinician has checked the rules behind this page yet."

    @property
    def letter(self) -> str:
        """The mark in a letter to a colleague."""
        if self.is_of_all:
            return "A clinician has reviewed its rules, but not its exercises and doses."
        if self.reviewed:
            return f"A clinician has reviewed {self.reviewed} of its {self.rules} rules."
        return "No clinician has reviewed its rules."


def review_mark(knowledge: KnowledgeBase) -> ReviewMark:
    """Return the mark of a version of the knowledge."""
    return ReviewMark(reviewed_count(knowledge), len(knowledge.rules))


def knowledge_data(version: str, fingerprint: str, mark: ReviewMark) -> dict[str, object]:
    """Return what names a version of the knowledge, as plain data."""
    return {
        "version": version,
        "hash": fingerprint,
        "reviewed": mark.is_of_all,
        "rules_reviewed": mark.reviewed,
        "rules": mark.rules,
    }


def who_words(signed: Signed) -> str:
    """Return who signed, and when."""
    return f"{signed.by}, {signed.role.label}, {signed.on.isoformat()}"


def rule_words(found: RuleReview) -> tuple[str, ...]:
    """Return in words who has read a rule as it stands, and whose mark a change took away; empty when nobody read it."""
    said = []
    if found.holding:
        said.append(f"reviewed by {'; '.join(map(who_words, found.holding))}")
    if found.lapsed:
        said.append(f"changed since it was read by {'; '.join(map(who_words, found.lapsed))}")
    return tuple(said)
