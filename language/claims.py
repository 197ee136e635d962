"""What a claim of the thread is, and the fates that it can have."""

from __future__ import annotations

from dataclasses import dataclass

from language.scales import Scale


class ClaimKind(Scale):
    """What sort of statement a claim is."""

    BACKGROUND = "background", "background"
    DO = "do", "something to do"
    AVOID = "avoid", "something to avoid"
    DOSE = "dose", "how much"
    PROGRESS = "progress", "how to go on"
    CRITERION = "criterion", "a criterion"
    EXPECTATION = "expectation", "an expectation"
    MINDSET = "mindset", "a frame of mind"
    CONTRADICTION = "contradiction", "a contradiction"


class ClaimSupport(Scale):
    """What the evidence says of a claim."""

    NOTHING_TO_SUPPORT = "n/a", "nothing to support"
    NO = "no", "contradicted"
    UNKNOWN = "unknown", "unknown"
    MIXED = "mixed", "mixed"
    YES = "yes", "supported"


class Decline(Scale):
    """Why a claim is not encoded."""

    COURTESY = "courtesy", "courtesy or talk about the thread"
    PERSONAL = "personal", "one person's history, nothing to act on"
    CONTRADICTED = "contradicted", "contradicted by evidence"
    NO_EVIDENCE = "no-evidence", "nothing supports it and nothing rests on it"
    NOT_ACTIONABLE = "not-actionable", "says nothing that a plan could do"
    OUTSIDE = "outside", "about another tendon or injury"
    RESTATED = "restated", "says again what another claim says"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim of the thread and its fate.

    Attributes:
        id: As ``C02-13``: post and place.
        post: Number of the post.
        kind: Sort of statement.
        says: The claim in our words.
        conditions: When it is said to hold; may be empty.
        contradicts: Ids of claims that say otherwise.
        support: What the evidence says of it.
        grounds: Sources of that verdict, or why there are none.
        rules: Ids of rules and procedures that encode it, or the side of it that evidence supports.
        exercises: Ids of items of the catalogue that encode it.
        questions: Ids of questions that encode it.
        declined: Why it is not encoded; ``None`` when it is.
        note: What was kept or left of it, in one sentence; may be empty.
    """

    id: str
    post: int
    kind: ClaimKind
    says: str
    support: ClaimSupport
    grounds: str
    conditions: str = ""
    contradicts: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    declined: Decline | None = None
    note: str = ""

    @property
    def is_encoded(self) -> bool:
        """Whether anything in the knowledge encodes it."""
        return bool(self.rules or self.exercises or self.questions)
