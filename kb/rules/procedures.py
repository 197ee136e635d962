"""Procedures: graph and arithmetic work that leaves its path in the trace like a rule, with id, reason and sources."""

from __future__ import annotations

from dataclasses import dataclass

from kb.sources import cite
from kb.sources.model import Citation


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


JUDGE = Procedure(
    "judge-items",
    "puts every item of the catalogue into one state: an item is out when it brings a load that is out, or is a harder form of "
    "what made it worse; it is withheld "
    "while an unanswered question could still put it out; it waits for its stage or pace; it needs its equipment",
    "what might be forbidden is treated as forbidden until the answer is there",
    (cite("F007"), cite("F045"), cite("house")),
)
PICK = Procedure(
    "pick-exercises",
    "picks for each purpose the easiest item of the stage, or, from an earlier stage, the hardest that is allowed",
    "a new stage starts with its easiest exercise; what has been mastered stays as it is",
    (cite("F045"), cite("F046"), cite("house")),
)
SUBSTITUTE = Procedure(
    "nearest-substitute",
    "follows regressions to the nearest item that is allowed, trains the same kind of thing and in no way asks more of the "
    "tendon; of two at the same distance, the first in the catalogue",
    "an easier form of the same movement keeps what it trains and leaves out what is forbidden",
    (cite("F045"), cite("F046"), cite("house")),
)
DOSE = Procedure(
    "set-dose",
    "gives each exercise the highest dose that is permitted for its kind of muscle work",
    "dose follows how the tendon reacts",
    (cite("F041"), cite("F046"), cite("F059"), cite("house")),
)
WEEK = Procedure(
    "build-week",
    "lays out a week: holds up to daily, slow strength with 48 hours between, springy and fast work every third day, runs "
    "with a day between",
    "the tendon needs longer to recover the faster and heavier it was loaded",
    (cite("ST1"), cite("ST2"), cite("ST4"), cite("F060"), cite("F103")),
)
ADVISE = Procedure(
    "give-advice",
    "gives the advice that the rules conclude; advice to run only beside a run of its pace that is allowed",
    "what is held back until a question is answered must not be advised meanwhile",
    (cite("F102"), cite("house")),
)
MOVE_ON = Procedure(
    "criteria-to-move-on",
    "lists what the rules for the next stage need, and which of it is met",
    "stages are entered by criteria and never by date",
    (cite("F040"), cite("F041")),
)
NO_START = Procedure(
    "no-safe-start",
    "refers when every exercise to start with is out",
    "without a tolerated first exercise a physiotherapist should look for one, and for the reason",
    (cite("F030"), cite("house")),
)

PROCEDURES = (JUDGE, PICK, SUBSTITUTE, DOSE, WEEK, ADVISE, MOVE_ON, NO_START)
