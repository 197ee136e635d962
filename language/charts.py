"""Figures over the check-ins that a pack wants drawn from answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChart:
    """A figure of answers to questions that ask for a number, or for a choice of a scale: it is drawn by its place, from 0.

    Attributes:
        id: Kebab-case name.
        title: What it shows.
        unit: Unit of the figures, as ``of 10``; may be empty.
        lines: Name of each line, and the id of the question whose answers it draws.
        top: Highest figure of the scale; ``None`` for the first multiple of ``step`` that no figure exceeds.
        step: Step of the scale; 0 where ``top`` is given.
    """

    id: str
    title: str
    unit: str
    lines: tuple[tuple[str, str], ...]
    top: int | None = None
    step: int = 0
