"""What a source is, how it is cited, and how strong the sources of a rule are together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from language.errors import KnowledgeError
from language.scales import Scale

HOUSE = "house"
"""The id of the source that a pack cites for its own choice."""


class SourceKind(Scale):
    """What sort of source it is."""

    HOUSE = "house", "our choice", "a figure or order that we chose; no source gives it"
    THREAD = "thread", "athletes' forum", "one athlete's account"
    WEB = "web", "clinic or coaching page"
    CASE = "case", "case report"
    LABORATORY = "laboratory", "laboratory or movement study"
    EXPERT = "expert", "expert opinion"
    OBSERVATIONAL = "observational", "observational study"
    DIAGNOSTIC = "diagnostic", "study of a clinical test"
    REGULATOR = "regulator", "safety notice"
    TRIAL = "trial", "randomised trial"
    REVIEW = "review", "systematic review"


class About(Scale):
    """Whom the source studied, as seen from an athlete with proximal hamstring tendinopathy."""

    PHT = "pht", "this condition"
    OTHER_TENDON = "other-tendon", "another tendon"
    OTHER = "other", "another condition or healthy people"


class Confidence(Scale):
    """How far the statement can carry a rule for an athlete."""

    NONE = "none", "not usable"
    LOW = "low", "low"
    MEDIUM = "medium", "medium"
    HIGH = "high", "high"


class SourceCheck(Scale):
    """How the statement was checked against its source."""

    RECALLED = "recalled", "recalled, not read again: unverified"
    RESTATED = "restated", "read in another page's restatement"
    READ = "read", "read in the source itself"


class Strength(Scale):
    """How strong the evidence behind a rule is."""

    UNVERIFIED = "unverified", "unverified"
    HOUSE = "house", "our choice"
    VERY_LOW = "very-low", "very low"
    LOW = "low", "low"
    MODERATE = "moderate", "moderate"
    STRONG = "strong", "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A publication, page or data set.

    Attributes:
        key: Short key, as ``S01``.
        cites: Authors and year, or name of the page; where printed.
        locator: DOI, PMC number or address.
    """

    key: str
    cites: str
    locator: str


@dataclass(frozen=True, slots=True)
class Review:
    """A day by which a person should look at a rule again.

    Attributes:
        by: The day.
        because: Why so early, in one sentence without a full stop; empty for the routine date.
    """

    by: date
    because: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One statement that rules can rest on.

    Attributes:
        id: ``F001`` for a fact, ``RF01`` for a red flag, ``thread``, ``house``.
        says: What it says, in our words.
        kind: Sort of source, the strongest among its works that carries the statement.
        about: Whom it studied.
        confidence: How far it can carry a rule.
        check: How it was checked.
        works: Keys of the works.
        review: When what rests on it should be looked at again.
    """

    id: str
    says: str
    kind: SourceKind
    about: About
    confidence: Confidence
    check: SourceCheck
    works: tuple[str, ...] = ()
    review: Review = Review(date.max)

    @property
    def is_own_choice(self) -> bool:
        """Whether it is what every pack cites for a figure or order of its own."""
        return self.id == HOUSE


@dataclass(frozen=True, slots=True)
class Citation:
    """A pointer to a source or, for an exercise, to a work.

    Attributes:
        source: Id of the source, or key of the work.
        at: Place within it, as ``post 6``; empty when the source is one statement.
        of: The source or the work itself.
    """

    source: str
    at: str = ""
    of: Source | Work = field(kw_only=True, repr=False, compare=False)

    @property
    def statement(self) -> Source:
        """The source.

        Raises:
            KnowledgeError: It points to a work, which makes no statement.
        """
        if isinstance(self.of, Source):
            return self.of
        raise KnowledgeError(
            f"citation of {self.source}",
            "a rule must cite a statement; a work alone is only for exercises",
            repr(self.source),
            "Cite the fact that rests on this work.",
        )

    def __str__(self) -> str:
        return f"{self.source}, {self.at}" if self.at else self.source


_GRADE = {
    SourceKind.HOUSE: 0,
    SourceKind.THREAD: 1,
    SourceKind.WEB: 1,
    SourceKind.CASE: 2,
    SourceKind.LABORATORY: 2,
    SourceKind.EXPERT: 2,
    SourceKind.OBSERVATIONAL: 3,
    SourceKind.DIAGNOSTIC: 3,
    SourceKind.REGULATOR: 4,
    SourceKind.TRIAL: 4,
    SourceKind.REVIEW: 4,
}
_BY_GRADE = (Strength.HOUSE, Strength.VERY_LOW, Strength.LOW, Strength.MODERATE, Strength.STRONG)


def grade(source: Source) -> Strength:
    """Return the strength of one source.

    The kind sets the grade; it falls by one when another condition was studied, and by one when confidence is low. Medium
    confidence carries no more than a moderate grade. It never falls below very low. A recalled statement is unverified
    whatever its kind.
    """
    if source.kind is SourceKind.HOUSE:
        return Strength.HOUSE
    if source.check is SourceCheck.RECALLED or source.confidence is Confidence.NONE:
        return Strength.UNVERIFIED
    falls = (source.about is not About.PHT and source.kind is not SourceKind.REGULATOR) + (
        source.confidence is Confidence.LOW
    )
    most = 4 if source.confidence is Confidence.HIGH else 3
    return _BY_GRADE[max(1, min(most, _GRADE[source.kind]) - falls)]


def strength(sources: tuple[Source, ...]) -> Strength:
    """Return the strength of a rule that rests on these sources: that of its strongest.

    Our own choice adds nothing to what was only recalled: such a rule stays unverified.

    Raises:
        ValueError: There is no source.
    """
    given = tuple(source for source in sources if source.kind is not SourceKind.HOUSE) or sources
    return max((grade(source) for source in given), key=lambda member: member.rank)


def strength_of(citations: tuple[Citation, ...]) -> Strength:
    """Return the strength of the evidence behind these citations: that of the strongest.

    Raises:
        KnowledgeError: A citation points to a work.
        ValueError: There is no citation.
    """
    return strength(tuple(citation.statement for citation in citations))


def review_of(citations: Iterable[Citation]) -> Review:
    """Return the earliest review that the sources ask for; of equal days that of the first source."""
    return min((citation.statement.review for citation in citations), key=lambda review: review.by)
