"""What a disagreement is: a question, the sides that answer it, and the rules that decide for one athlete."""

from __future__ import annotations

from dataclasses import dataclass

from language.sources import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One answer to the question.

    Attributes:
        says: The answer, in one plain sentence.
        claims: Ids of the thread's claims that say so.
        sources: Sources that say so; empty when none does.
    """

    says: str
    claims: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeDecision:
    """What is decided for an athlete for whom a rule fires.

    Attributes:
        rules: Ids of the rules, or of procedures, of which any one decides.
        side: Place of the side that prevails, from 0; ``None`` when each is right in its place.
        because: Why, in one or two plain sentences.
    """

    rules: tuple[str, ...]
    side: int | None
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A question on which sources disagree.

    Attributes:
        id: Kebab-case.
        number: Number among the disputes of the source material, as ``K03``.
        question: The question, as an athlete would ask it.
        sides: The sides, each with claims and sources.
        decisions: What is decided, and by which rules; the first whose rules fired holds.
        authority: What carried the decision: safety, own response, evidence, specificity, caution.
        open: What is not known; may be empty.
        undecided: Why a plan need not decide it; empty when a rule or procedure does.
    """

    id: str
    number: str
    question: str
    sides: tuple[Side, ...]
    decisions: tuple[DisputeDecision, ...]
    authority: str
    open: str = ""
    undecided: str = ""
