"""Which rules a clinician has read and signed as they stand now: what is read, its fingerprint, and whose word holds.

A signature is of the words that were shown and of the rule that runs, both: when either changes, it no longer holds. Nothing
here signs anything, and no plan depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from engine.english import premise_sentence, sentence
from language.canonical import digest
from language.knowledge import KnowledgeBase
from language.rules import Advice, premises
from language.signatures import Signatories, Signed, signatories
from language.sources import Citation, review_of, strength_of

HOLDS_DAYS = 365
"""Days after which a rule is due again that was read after the review date of its sources; our choice."""


@dataclass(frozen=True, slots=True)
class RuleReview:
    """Where the review of one rule stands.

    Attributes:
        holding: Those who signed it as it stands now.
        lapsed: Those who signed it as it stood before it was changed.
        due: Day by which it should be looked at again.
    """

    holding: tuple[Signed, ...]
    lapsed: tuple[Signed, ...]
    due: date

    @property
    def is_reviewed(self) -> bool:
        """Whether a clinician has read it as it stands."""
        return bool(self.holding)


def as_read(rule: Advice, knowledge: KnowledgeBase) -> tuple[tuple[str, str], ...]:
    """Return all that a reviewer reads of a rule, and signs: name and words of each line."""
    return tuple(_lines(rule, knowledge))


def _lines(rule: Advice, knowledge: KnowledgeBase) -> Iterator[tuple[str, str]]:
    for number, premise in enumerate(premises(rule)):
        yield ("and" if number else "when"), premise_sentence(premise)
    yield "then", sentence(rule.then, concluded=True)
    yield "because", rule.because
    for citation in rule.sources:
        yield "source", _cited(citation, knowledge)
    yield "evidence", strength_of(rule.sources).label


def _cited(citation: Citation, knowledge: KnowledgeBase) -> str:
    source = citation.statement
    works = "; ".join(f"{knowledge.works[key].cites}, {knowledge.works[key].locator}" for key in source.works)
    parts = (
        source.kind.label,
        f"on {source.about.label}",
        f"confidence {source.confidence.label}",
        source.check.label,
        works,
    )
    return f"{citation}: {source.says} ({'; '.join(filter(None, parts))})"


def fingerprint(rule: Advice, knowledge: KnowledgeBase) -> str:
    """Return the SHA-256 of a rule as it is read and as it runs, in hexadecimal."""
    return digest([rule.id, as_read(rule, knowledge), rule.when, rule.then])


def fingerprint_of(rules: Sequence[Advice], knowledge: KnowledgeBase) -> str:
    """Return the fingerprint of rules that are read together: of one rule its own."""
    each = [fingerprint(rule, knowledge) for rule in rules]
    return each[0] if len(each) == 1 else digest(each)


@lru_cache(maxsize=8)
def _reviews(knowledge: KnowledgeBase) -> Mapping[str, RuleReview]:
    return {rule.id: _review(rule, knowledge) for rule in knowledge.rules}


def _review(rule: Advice, knowledge: KnowledgeBase) -> RuleReview:
    by = review_of(rule.sources).by
    if not knowledge.signatures:
        return RuleReview((), (), by)
    found: Signatories = signatories(rule.id, fingerprint(rule, knowledge), knowledge.signatures)
    last = max((one.on for one in found.holding), default=None)
    due = by if last is None or last <= by else last + timedelta(days=HOLDS_DAYS)
    return RuleReview(found.holding, found.lapsed, due)


def review(rule: Advice, knowledge: KnowledgeBase) -> RuleReview:
    """Return where the review of a rule stands; of one that is none of this knowledge, that nobody has read it."""
    found = _reviews(knowledge).get(rule.id)
    return found if found is not None else RuleReview((), (), review_of(rule.sources).by)


def is_overdue(rule: Advice, knowledge: KnowledgeBase, day: date) -> bool:
    """Return whether the day by which a rule should be looked at again is past."""
    return review(rule, knowledge).due < day


def reviewed_count(knowledge: KnowledgeBase) -> int:
    """Return how many rules a clinician has read and signed as they stand."""
    return sum(found.is_reviewed for found in _reviews(knowledge).values()) if knowledge.signatures else 0


def is_reviewed(knowledge: KnowledgeBase) -> bool:
    """Return whether a clinician has read and signed every rule as it stands."""
    return bool(knowledge.rules) and reviewed_count(knowledge) == len(knowledge.rules)
