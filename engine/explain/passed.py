"""Why an item that is allowed was not picked: the other side of the procedures ``pick-exercises`` and ``set-dose``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from engine.explain.miss import FailedDerivation, miss
from engine.ground import ground
from engine.planning.parts import Item, Plan
from engine.planning.pick import is_run, is_springy, may_serve, permitted_dose
from engine.planning.write import is_needless
from language.conclusions import Indicated, MayDose
from language.findings import Conclusion
from language.levels import StageLevel, Tier
from language.loads import Purpose, SessionKind
from language.progress import Trust
from language.work import Degree, Phase


class Passing(Enum):
    """Why an allowed item was passed over for a purpose."""

    NEVER = "no rule asks for what it is for"
    NOT_ASKED = "what it is for is not asked for now"
    NO_DOSE = "no dose of it is permitted"
    RUN_INSTEAD = "a run in the plan keeps the athlete fit"
    NOT_OF_KIND = "nothing of its kind is picked for this"
    OUT_FOR_NOW = "it was too much lately"
    LATER = "few things are new at once"
    NEEDLESS = "what is taken well already does more"
    OTHER = "another item was picked"


class Advantage(Enum):
    """What spoke for the item that was picked."""

    STAYS = "it was in the last plan and goes on"
    DONE = "what is done already and taken well goes on"
    PACE = "it is the run for this stage"
    FIRST = "one is enough, and it comes first in the catalogue"
    BEFORE_LAST = "items of the last stage are picked for springy work and runs only"
    LIGHTER = "it pulls less on the tendon"
    LATER_STAGE = "it belongs to a later stage"
    FAMILY = "two of different families are picked"
    ALIKE = "both are equally hard, and one is enough"
    EASIER = "a new stage starts with its easiest exercise"
    HARDER = "what has been mastered stays at its hardest"


@dataclass(frozen=True, eq=False)
class NotSelected:
    """Why an allowed item was passed over for one purpose.

    Attributes:
        why: The reason.
        purpose: The purpose; ``None`` when the item serves none.
        misses: What would ask for the purpose, or permit the dose; nearest first.
        winner: The item that was picked in its place.
        edge: What spoke for that item.
        says: Why it was too much, when it is left out for that.
    """

    why: Passing
    purpose: Purpose | None = None
    misses: tuple[FailedDerivation, ...] = ()
    winner: Item | None = None
    edge: Advantage | None = None
    says: str = ""


@dataclass(frozen=True, eq=False)
class Picked:
    """Why an item was picked among those that would do.

    Attributes:
        purpose: What it was picked for.
        rivals: The other allowed items that could serve it, in the order of the catalogue.
        edge: What spoke for it against the first of them; ``None`` without any.
    """

    purpose: Purpose
    rivals: tuple[Item, ...]
    edge: Advantage | None


def picked(plan: Plan, item: Item) -> Picked | None:
    """Return why a chosen item was picked; ``None`` for one that was not."""
    purpose = item.purpose
    if purpose is None:
        return None
    rivals = tuple(other for other in plan.items if may_serve(other, purpose, plan.outcome))
    winners = [item, *(other for other in plan.chosen if other.purpose is purpose and other is not item)]
    return Picked(purpose, rivals, _edge(rivals[0], winners, purpose, plan.stage) if rivals else None)


def passed_over(plan: Plan, item: Item) -> tuple[NotSelected, ...]:
    """Return why an allowed item was not picked, for each purpose that it serves, in their order."""
    serves = item.exercise.serves
    return tuple(_for(plan, item, purpose) for purpose in serves) or (NotSelected(Passing.NEVER),)


def _for(plan: Plan, item: Item, purpose: Purpose) -> NotSelected:
    asking = tuple(_asking_for(plan, purpose))
    if not asking:
        return NotSelected(Passing.NEVER, purpose)
    if not any(found["purpose"] is purpose for found in plan.outcome.all(Indicated)):
        return NotSelected(Passing.NOT_ASKED, purpose, _missing(plan, asking))
    if purpose.plans.is_dosed and permitted_dose(item.exercise, plan.outcome) is None:
        doses = (MayDose(contraction=dose.contraction, level=dose.level) for dose in plan.knowledge.doses)
        wanted = tuple(dose for dose in doses if dose["contraction"] is item.exercise.contraction)
        return NotSelected(Passing.NO_DOSE, purpose, _missing(plan, wanted))
    winners = [chosen for chosen in plan.chosen if chosen.purpose is purpose]
    if waits := _waits(plan, item, purpose):
        return waits
    if winners:
        return NotSelected(Passing.OTHER, purpose, winner=winners[0], edge=_edge(item, winners, purpose, plan.stage))
    runs = any(is_run(chosen.exercise) for chosen in plan.chosen)
    return NotSelected(
        Passing.RUN_INSTEAD if purpose.plans.session is SessionKind.FITNESS and runs else Passing.NOT_OF_KIND, purpose
    )


def _waits(plan: Plan, item: Item, purpose: Purpose) -> NotSelected | None:
    """Return why an item that is permitted is not written down yet, or not any more; ``None`` when that is not why."""
    if item.course is not None and item.course.moved is not None:
        return NotSelected(Passing.OUT_FOR_NOW, purpose, says=item.course.moved.because)
    courses = ((one.exercise, one.course.record.trust) for one in plan.chosen if one.course)
    trusted = [exercise for exercise, trust in courses if trust in (Trust.TOLD, Trust.FULL)]
    if is_needless(item.exercise, purpose, trusted, plan.knowledge.progress):
        return NotSelected(Passing.NEEDLESS, purpose)
    if any(one.exercise is item.exercise and one.purpose is purpose for one in plan.within):
        return NotSelected(Passing.LATER, purpose)
    return None


def _asking_for(plan: Plan, purpose: Purpose) -> Iterator[Conclusion]:
    found = {clause.conclusion.key: clause.conclusion for clause in ground(plan.knowledge).clauses}
    for conclusion in found.values():
        if isinstance(conclusion, Indicated) and conclusion["purpose"] is purpose:
            yield conclusion


def _missing(plan: Plan, wanted: tuple[Conclusion, ...]) -> tuple[FailedDerivation, ...]:
    misses = [found for finding in wanted if (found := miss(finding, plan.outcome)) is not None]
    return tuple(sorted(misses, key=lambda found: found.distance))


def _edge(  # noqa: PLR0911  (one return for each edge)
    item: Item, winners: list[Item], purpose: Purpose, stage: StageLevel | None
) -> Advantage:
    """Return what spoke for the first winner, in the order in which picking asks."""
    first = winners[0]
    if first.course is not None and first.course.before is not None:
        return Advantage.STAYS
    if first.course is not None and first.course.record.trust is Trust.TOLD:
        return Advantage.DONE
    if purpose.plans.part is Phase.UPRIGHT:
        return Advantage.PACE
    if first.tier is not Tier.ESSENTIAL:
        return Advantage.FIRST
    own, other = item.exercise.stage or 0, first.exercise.stage or 0
    if not is_springy(purpose) and own > StageLevel.THREE.number:
        return Advantage.BEFORE_LAST
    if item.exercise.tension is Degree.HIGH and first.exercise.tension is not Degree.HIGH:
        return Advantage.LIGHTER
    if own != other:
        return Advantage.LATER_STAGE
    if len(winners) > 1 and item.exercise.family is first.exercise.family is not winners[1].exercise.family:
        return Advantage.FAMILY
    if item.exercise.difficulty == first.exercise.difficulty:
        return Advantage.ALIKE
    return Advantage.EASIER if stage is not None and other == stage.number else Advantage.HARDER
