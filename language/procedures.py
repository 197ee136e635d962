"""Procedures: graph and arithmetic work that leaves its path in the trace like a rule, with id, reason and sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from language.sources import Citation


@dataclass(frozen=True, slots=True)
class Procedure:
    """A step of planning that is not a rule.

    Attributes:
        id: Kebab-case, says what it does.
        does: What it does, in one sentence without a full stop.
        because: Why it does it in this way.
        sources: What it rests on.
    """

    id: str
    does: str
    because: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Procedures:
    """The steps of planning that are not rules, in the order in which they are done; what a pack says of each.

    Attributes:
        carry: Takes the latest answer to each question.
        remember: Keeps what the last plan allowed.
        move: Moves each exercise on by the table of progress.
        compare: Compares the sides by their repetitions.
        judge: Puts every item of the catalogue into one state.
        judge_activities: Says of each activity that is named whether it may go on.
        pick: Picks items for each purpose.
        substitute: Finds the nearest item in place of one that is out.
        dose: Sets each dose.
        keep_limits: Lowers doses to the most of an exercise in the stage.
        week: Lays out a week.
        ladder: Finds the place on the ladder of speeds.
        move_on: Lists what the next stage needs.
        no_start: Refers when every exercise to start with is out.
        give_advice: Gives the advice that may be followed.
        rank_advice: Ranks the advice.
    """

    carry: Procedure
    remember: Procedure
    move: Procedure
    compare: Procedure
    judge: Procedure
    judge_activities: Procedure
    pick: Procedure
    substitute: Procedure
    dose: Procedure
    keep_limits: Procedure
    week: Procedure
    ladder: Procedure
    move_on: Procedure
    no_start: Procedure
    give_advice: Procedure
    rank_advice: Procedure

    def __iter__(self) -> Iterator[Procedure]:
        """Yield every procedure, in order."""
        return (getattr(self, field.name) for field in fields(self))
