"""Goals of a search for changes: when each is reached, what stands in its way, and whether a real plan bears it out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.explain.search import Node, Setting
from engine.planning.judge import by_authority, objections
from engine.planning.parts import Decision, ItemState, Plan, Reason
from engine.planning.pick import permitted_dose
from language.conclusions import Indicated, MayDose, MayEnter, Referral, Stage
from language.domains import NO, YES
from language.exercises import Exercise
from language.findings import Conclusion
from language.levels import DoseLevel, StageLevel
from language.questions import Tells
from language.work import Equipment


def _no_plan(node: Node) -> Iterator[list[Setting]]:
    """Yield what keeps any plan from being made: every referral that holds or could, and the first stage while it is closed."""
    outcome = node.outcome
    for found in (*outcome.all(Referral), *(could.finding for could in outcome.could(Referral))):
        yield node.breaking(found, possible=True)
    if not outcome.all(Stage):
        yield node.missing(MayEnter(stage=StageLevel.ONE))


@dataclass(frozen=True)
class Allowed:
    """A plan is made, and an item is allowed in it."""

    exercise: Exercise

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""
        return not any(reasons for _, reasons in by_authority(self.exercise, node.outcome)) and bool(node.chosen)

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return what could move each thing that stands in the way."""
        found = objections(self.exercise, node.outcome)
        return [self.moving(reason, node) for _, reasons in found for reason in reasons]

    def moving(self, reason: Reason, node: Node) -> list[Setting]:
        """Return the settings of which at least one is needed for a reason to go."""
        if reason.finding is None:
            thing = next(thing for thing in Equipment if thing.label == reason.lacks)
            return [
                *(one for fact in node.entry(Tells.EQUIPMENT, thing) for one in node.setting(fact, YES)),
                *(one for fact in node.entry(Tells.DOING, self.exercise.id) for one in node.setting(fact, YES)),
            ]
        if reason.path:
            return [one for fact in node.entry(Tells.IRRITANTS, reason.path[-1]) for one in node.setting(fact, NO)]
        return node.missing(reason.finding) if reason.missing else node.breaking(reason.finding, possible=True)

    def is_borne_out(self, plan: Plan) -> bool:
        """Return whether a plan shows it."""
        state = plan.item(self.exercise.id).state
        return plan.decision is Decision.PLAN and state in (ItemState.POSSIBLE, ItemState.CHOSEN)


@dataclass(frozen=True)
class Planned(Allowed):
    """An item is in the plan."""

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""
        return any(item.exercise is self.exercise for item in node.chosen)

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return what bars it, and, once nothing does, what it could be picked for and dosed by; empty when others win."""
        barred = super().in_the_way(node)
        asked = {found["purpose"] for found in node.outcome.all(Indicated)} & set(self.exercise.serves)
        dosed = permitted_dose(self.exercise, node.outcome) is not None
        if barred or any(not purpose.plans.is_dosed or dosed for purpose in asked):
            return barred
        needs = [
            found
            for found in _concluded(node, Indicated)
            if found["purpose"] in self.exercise.serves and found["purpose"] not in asked
        ]
        doses = [
            found
            for found in _concluded(node, MayDose)
            if found["contraction"] is self.exercise.contraction and not dosed
        ]
        return [node.missing(*needs, *doses)]

    def is_borne_out(self, plan: Plan) -> bool:
        """Return whether a plan shows it."""
        return plan.item(self.exercise.id).state is ItemState.CHOSEN


@dataclass(frozen=True)
class Out:
    """A plan is made, and an item is not in it."""

    exercise: Exercise

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""
        return bool(node.chosen) and all(item.exercise is not self.exercise for item in node.chosen)

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return what keeps a plan from being made; anything could take the item out."""
        return list(_no_plan(node))

    def is_borne_out(self, plan: Plan) -> bool:
        """Return whether a plan shows it."""
        return plan.decision is Decision.PLAN and plan.item(self.exercise.id).state is not ItemState.CHOSEN


@dataclass(frozen=True)
class Fuller:
    """An item is in the plan with more than a level of dose."""

    exercise: Exercise
    level: DoseLevel

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""
        return any(
            item.exercise is self.exercise
            and item.permitted is not None
            and item.permitted.level.rank > self.level.rank
            for item in node.chosen
        )

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return what keeps a fuller dose from being permitted."""
        higher = [
            found
            for found in _concluded(node, MayDose)
            if found["contraction"] is self.exercise.contraction and found["level"].rank > self.level.rank
        ]
        missing = not any(node.outcome.holds(found) for found in higher)
        return [*_no_plan(node), *([node.missing(*higher)] if missing else [])]

    def is_borne_out(self, plan: Plan) -> bool:
        """Return whether a plan shows it."""
        dose = plan.item(self.exercise.id).permitted
        return dose is not None and dose.level.rank > self.level.rank


@dataclass(frozen=True)
class Holds:
    """A plan is made, and a finding holds."""

    finding: Conclusion

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""
        return node.outcome.holds(self.finding) and bool(node.chosen)

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return what keeps it from holding, and what keeps a plan from being made."""
        missing = [] if node.outcome.holds(self.finding) else [node.missing(self.finding)]
        return [*_no_plan(node), *missing]

    def is_borne_out(self, plan: Plan) -> bool:
        """Return whether a plan shows it."""
        return plan.decision is Decision.PLAN and plan.outcome.holds(self.finding)


@dataclass(frozen=True)
class FindingLifted:
    """A plan is made, and a finding does not hold.

    Attributes:
        finding: The finding.
        for_sure: Whether it must not be possible either, as for what is out.
    """

    finding: Conclusion
    for_sure: bool = False

    def is_reached(self, node: Node) -> bool:
        """Return whether it is reached."""
        return not self._stands(node) and bool(node.chosen)

    def _stands(self, node: Node) -> bool:
        held = node.world.possible if self.for_sure else node.world.certain
        return bool(held & node.space.book.bit(self.finding))

    def in_the_way(self, node: Node) -> list[list[Setting]]:
        """Return what supports it, and what keeps a plan from being made."""
        standing = [node.breaking(self.finding, possible=self.for_sure)] if self._stands(node) else []
        return [*_no_plan(node), *standing]

    def is_borne_out(self, plan: Plan) -> bool:
        """Return whether a plan shows it."""
        could = any(found.finding.key == self.finding.key for found in plan.outcome.possibilities)
        return plan.decision is Decision.PLAN and not plan.outcome.holds(self.finding) and not (self.for_sure and could)


AnyGoal = Allowed | Out | Fuller | Holds | FindingLifted


def _concluded(node: Node, kind: type[Conclusion]) -> list[Conclusion]:
    """Return every finding of a kind that a rule can conclude, each once."""
    found = {clause.conclusion.key: clause.conclusion for clause in node.space.book.clauses}
    return [finding for finding in found.values() if isinstance(finding, kind)]
