"""A letter to a clinician: which answers stand in which paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Answers that stand together in a letter.

    Attributes:
        title: What they are, in a word or two.
        asks: Ids of the questions, in the order in which the answers are told.
        short: Words that stand before the answer where it is told in short, as ``settles in``; by the id of its question.
    """

    title: str
    asks: tuple[str, ...]
    short: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LetterForm:
    """What a letter tells of the answers. Red flags, plan and what is open are told from what was concluded.

    Attributes:
        story: The complaint and how it began; stands first.
        findings: What was tried and found, each paragraph by itself.
        course: Ids of the numbers that are told as they were and as they are.
        asked: What the reader is asked for, where a plan goes on.
        asked_soon: What the reader is asked for, where something must be looked at while a plan goes on.
        asked_flagged: What the reader is asked for, where something must be looked at first.
    """

    story: Paragraph
    findings: tuple[Paragraph, ...]
    course: tuple[str, ...]
    asked: str
    asked_soon: str
    asked_flagged: str

    @property
    def asks(self) -> tuple[str, ...]:
        """Ids of all questions of which it tells."""
        return (*self.story.asks, *(name for part in self.findings for name in part.asks), *self.course)
