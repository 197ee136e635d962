"""What a plan is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from engine.infer import Outcome
from engine.verdicts import PremiseState, Verdict, verdicts
from language.conclusions import Concern
from language.doses import Dose, Limit
from language.exercises import Exercise
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import Fit, IrritabilityLevel, StageLevel, Tier
from language.loads import Load, Purpose, SessionKind, Sport
from language.procedures import Procedure
from language.progress import DoseStep, ProgressRule, Track
from language.questions import Question
from language.records import ItemRecord
from language.sayings import Ending, Expectation
from language.weights import Counted, Weight
from language.work import Phase, Rung

if TYPE_CHECKING:
    from engine.planning.activities import JudgedActivity


class ItemState(Enum):
    """The one state that every item of the catalogue is in."""

    CHOSEN = "chosen"
    POSSIBLE = "possible"
    WITHHELD = "withheld"
    NOT_YET = "not yet"
    EXCLUDED = "excluded"
    UNAVAILABLE = "unavailable"


class Decision(Enum):
    """What a consultation ends in."""

    PLAN = "plan"
    REFERRAL = "referral"
    MORE_ANSWERS = "more answers needed"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an item is in its state.

    Attributes:
        finding: The conclusion that decides, or that is missing, or that could follow; ``None`` when equipment decides.
        load: The load through which it decides: item loads it, and it is out.
        questions: The unanswered questions that could decide otherwise.
        missing: Whether the finding is what is missing.
        lacks: What equipment is lacking, in words.
        path: Ids from the item down its regressions to the one that is out; empty when the item itself is.
    """

    finding: Conclusion | None = None
    load: Load | None = None
    questions: tuple[Question, ...] = ()
    missing: bool = False
    lacks: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Substitute:
    """A safer item in place of one that is out.

    Attributes:
        exercise: The nearest regression that is allowed.
        path: Ids from the item to the substitute, both included.
    """

    exercise: Exercise
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lowered:
    """A figure that the limit of an exercise lowered.

    Attributes:
        figure: Name of the figure of the dose, or ``days``.
        permitted: What the rules, or the week, would give.
        to: The limit.
    """

    figure: str
    permitted: int
    to: int


@dataclass(frozen=True, slots=True)
class ItemCourse:
    """How far an exercise has come.

    Attributes:
        record: What the next check-in will be told of it.
        track: The steps on which it climbs.
        before: Its dose in the last plan; ``None`` when it was not in it.
        moved: The row of the table that moved it; ``None`` when it is new.
        following: The next step, if one is open to it; ``None`` at the top.
        weight: The weight that is written; ``None`` where nobody told one.
        weight_before: The weight that the last plan wrote.
        lifted: The weight that was lifted last, where it was told.
        counted: How that counted, where it was not as written.
        is_lowered: Whether it stands lower than it could, because no more is permitted now.
    """

    record: ItemRecord
    track: Track
    before: Dose | None = None
    moved: ProgressRule | None = None
    following: DoseStep | None = None
    weight: Weight | None = None
    weight_before: Weight | None = None
    lifted: Weight | None = None
    counted: Counted | None = None
    is_lowered: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the catalogue and its state.

    Attributes:
        exercise: The item.
        state: Its one state.
        reasons: Why, the deciding one first; never empty.
        tier: Essential or useful, when chosen.
        purpose: What it was chosen for.
        dose: How much is written down, when chosen and something is dosed; never above what is permitted, or the limit.
        permitted: The most that the rules permit, when chosen and something is dosed; never above the limit.
        limit: The most of it in the athlete's stage, when chosen and trained.
        lowered: The figures of dose and week that the limit lowered.
        rung: How fast, when chosen and its speed is a rung of the ladder.
        substitute: When excluded, the nearest item that is allowed, if there is one.
        kept: What lets it go on as it was done before the first plan, and permits its dose; ``None`` for any other.
        course: How far it is trusted and what moved it, when its dose climbs and it is chosen, or left out for now.
    """

    exercise: Exercise
    state: ItemState
    reasons: tuple[Reason, ...]
    tier: Tier | None = None
    purpose: Purpose | None = None
    dose: Dose | None = None
    permitted: Dose | None = None
    limit: Limit | None = None
    lowered: tuple[Lowered, ...] = ()
    rung: Rung | None = None
    substitute: Substitute | None = None
    course: ItemCourse | None = None
    kept: Conclusion | None = None

    @property
    def weight(self) -> Weight | None:
        """The weight that is written; ``None`` where nobody told one."""
        return self.course.weight if self.course else None


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """One session on one day.

    Attributes:
        session: Kind of session.
        items: Ids of its items, in order.
        minutes: Estimated minutes.
    """

    session: SessionKind
    items: tuple[str, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week, 0 Monday to 6 Sunday, with its sessions; none on a rest day."""

    number: int
    slots: tuple[PlannedSession, ...]


@dataclass(frozen=True, slots=True)
class MoveOn:
    """What opens the next stage.

    Attributes:
        stage: The next stage.
        verdict: The verdict of the rule that opens it.
        criteria: Its premises on answers, each with its state.
    """

    stage: StageLevel
    verdict: Verdict
    criteria: tuple[PremiseState, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where an athlete stands on the ladder of speeds.

    Attributes:
        sport: The goal, in whose words the ladder is told.
        places: Rung up to which each part of a sprint may be run now; a part that is still out is not among them.
        following: The next rung of upright running; ``None`` at the top.
        opening: The verdict of the rule that opens it; ``None`` when it is open, and waits for its turn.
    """

    sport: Sport
    places: Mapping[Phase, Rung]
    following: Rung | None
    opening: Verdict | None


@dataclass(frozen=True, eq=False)
class Plan:
    """What a consultation ends in, with all its reasons.

    Attributes:
        decision: Plan, referral, or more answers needed.
        outcome: What was inferred.
        items: Every item of the catalogue, in its order.
        chosen: The chosen items: essentials first, then in the order of their purposes.
        within: What was picked of all that the rules permit, at the most that they permit; the plan lies within it.
        referrals: What to be seen for, most urgent first; empty unless the decision is a referral.
        concerns: What should be seen while the plan goes on, the soonest first; empty unless there is a plan.
        by_procedure: The procedure that referred, when no rule did.
        needed: The unanswered questions that matter most, in order; the ones to answer first.
        fit: How well the presentation fits, if it does.
        irritability: The tendon's irritability, if it is known.
        stage: The stage, if there is a plan.
        week: Seven days; empty without a plan.
        move_on: What opens the next stage; ``None`` in the last.
        expectation: How long it may take.
        ladder: The place on the ladder of speeds, when the goal and the stage need it.
        ended: How the course ended, when only upkeep is left.
        activities: The sports and activities that were named, with what to do with each.
    """

    decision: Decision
    outcome: Outcome
    items: tuple[Item, ...]
    chosen: tuple[Item, ...] = ()
    within: tuple[Item, ...] = ()
    referrals: tuple[Conclusion, ...] = ()
    concerns: tuple[Concern, ...] = ()
    by_procedure: Procedure | None = None
    needed: tuple[Question, ...] = ()
    fit: Fit | None = None
    irritability: IrritabilityLevel | None = None
    stage: StageLevel | None = None
    week: tuple[Day, ...] = ()
    move_on: MoveOn | None = None
    expectation: Expectation | None = None
    ladder: Ladder | None = None
    ended: Ending | None = None
    activities: tuple[JudgedActivity, ...] = ()

    @property
    def knowledge(self) -> KnowledgeBase:
        """The knowledge that it was made from."""
        return self.outcome.knowledge

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """A verdict for every rule, in book order; worked out when it is asked for."""
        return verdicts(self.outcome)

    def item(self, name: str) -> Item:
        """Return the item with this id.

        Raises:
            KeyError: The catalogue has no such item.
        """
        for found in self.items:
            if found.exercise.id == name:
                return found
        raise KeyError(name)

    def in_state(self, state: ItemState) -> tuple[Item, ...]:
        """Return the items in a state, in the order of the catalogue."""
        return tuple(found for found in self.items if found.state is state)
