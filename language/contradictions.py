"""What a pair of answers is that speak against each other."""

from __future__ import annotations

from dataclasses import dataclass

from language.findings import Answer


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two answers that do not go together.

    Attributes:
        id: Kebab-case.
        one: A pattern of the first answer.
        other: A pattern of the second.
        because: Why they do not go together, in one sentence without a full stop.
        is_told: Whether the athlete is asked to look again. Not where a rule goes by the more careful answer anyway.
    """

    id: str
    one: Answer
    other: Answer
    because: str
    is_told: bool = True
