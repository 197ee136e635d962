"""Checks that a person does without help, and answers questions by."""

from __future__ import annotations

from dataclasses import dataclass, field

from language.poses.drawing import Drawing


@dataclass(frozen=True, kw_only=True, eq=False)
class SelfTest:
    """A check that a person does without help.

    Attributes:
        id: Kebab-case; never reused.
        name: What it is called, at most six words.
        answers: Ids of the questions that are answered by it.
        like: Id of the item of the catalogue that asks the same of the tendon.
        steps: At most four steps in plain words, the last of which says when to stop.
        drawing: Its positions, as they are drawn; messages leave it out, and stay short.
    """

    id: str
    name: str
    answers: tuple[str, ...]
    like: str
    steps: tuple[str, ...]
    drawing: Drawing = field(repr=False)
