"""Why and why not: the argument for whatever holds, and all that blocks whatever does not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from engine.english import capital
from engine.explain.against import Blocker, Obstacle, blockers, out
from engine.explain.basis import Basis, basis
from engine.explain.checked import CheckedRule, checks_for, checks_of
from engine.explain.miss import FailedDerivation, miss, ways_of
from engine.explain.passed import Picked, picked
from engine.explain.target import (
    DoseTarget,
    FindingTarget,
    ItemTarget,
    KindTarget,
    LoadTarget,
    RuleTarget,
    Target,
)
from engine.ground import ground
from engine.permits import dose_permits, permits, untested_bend
from engine.planning.parts import Decision, Item, ItemState, Plan, Reason
from engine.reasons import ALWAYS_GENTLE, AS_BEFORE, IS_NEW, allowed_words
from language.conclusions import Indicated, MayDose, MayEnter, Referral, Stage
from language.findings import Conclusion
from language.levels import StageLevel
from language.procedures import Procedure
from language.progress import Trust


class ExplanationStatus(Enum):
    """How it stands with what was asked about."""

    PLANNED = "in the plan"
    ALLOWED = "allowed"
    HELD_BACK = "held back"
    LATER = "for later"
    OUT = "out for now"
    LACKING = "lacking equipment"
    NO_PLAN = "no plan"
    HOLDS = "so"
    OPEN = "open"
    ABSENT = "not so"


class ArgumentKind(Enum):
    """What a part of an argument shows."""

    NEED = "it is needed"
    PERMISSION = "it is permitted"
    CHOICE = "it was picked"
    DOSE = "how much of it"
    FINDING = "it is so"


@dataclass(frozen=True, eq=False)
class ArgumentPart:
    """One part of the argument for something that holds.

    Attributes:
        ground: What it shows.
        basis: What it rests on; ``None`` when a procedure alone decided, or when an item needs no permission of its own.
        procedure: The procedure that took part.
        picked: Among what it was picked.
        says: What stands in the place of a finding: that nothing speaks against an item, what is not known to go well, or that
            its dose is always the same.
    """

    ground: ArgumentKind
    basis: Basis | None = None
    procedure: Procedure | None = None
    picked: Picked | None = None
    says: str = ""


@dataclass(frozen=True, eq=False)
class Explanation:
    """Why something is so, or why not.

    Attributes:
        target: What was asked about.
        plan: The plan.
        standing: How it stands.
        parts: The argument for it.
        blockers: What keeps an item or load out, nearest miss first.
        misses: What keeps a finding from holding, nearest first; of a dose or stage that holds, what keeps the next one away.
        checked: What could have spoken against it, and what was found.
    """

    target: Target
    plan: Plan
    standing: ExplanationStatus
    parts: tuple[ArgumentPart, ...] = ()
    blockers: tuple[Blocker, ...] = ()
    misses: tuple[FailedDerivation, ...] = ()
    checked: tuple[CheckedRule, ...] = ()

    @property
    def item(self) -> Item | None:
        """The item that it is about, if it is about one."""
        if isinstance(self.target, (ItemTarget, DoseTarget)):
            return self.plan.item(self.target.exercise.id)
        return None


_DECIDES: dict[ItemState, tuple[Obstacle, ...]] = {
    ItemState.EXCLUDED: (Obstacle.NO_PLAN, Obstacle.REFERRAL, Obstacle.OUT, Obstacle.HARDER),
    ItemState.NOT_YET: (Obstacle.WAITS,),
    ItemState.WITHHELD: (Obstacle.COULD, Obstacle.WAITS, Obstacle.ASKS),
    ItemState.UNAVAILABLE: (Obstacle.LACKS,),
    ItemState.POSSIBLE: (Obstacle.NO_PLAN, Obstacle.PASSED),
    ItemState.CHOSEN: (),
}
_STANDS: dict[ItemState, ExplanationStatus] = {
    ItemState.EXCLUDED: ExplanationStatus.OUT,
    ItemState.NOT_YET: ExplanationStatus.LATER,
    ItemState.WITHHELD: ExplanationStatus.HELD_BACK,
    ItemState.UNAVAILABLE: ExplanationStatus.LACKING,
    ItemState.POSSIBLE: ExplanationStatus.ALLOWED,
    ItemState.CHOSEN: ExplanationStatus.PLANNED,
}


def why(plan: Plan, target: Target) -> Explanation:
    """Return the argument for what was asked about, whichever way it stands: of what blocks an item, what decides."""
    found = why_not(plan, target)
    item = found.item
    if item is None or not found.blockers:
        return found
    decides = [blocker for blocker in found.blockers if blocker.bar in _DECIDES[item.state]]
    above = [blocker for blocker in decides if blocker.bar in (Obstacle.REFERRAL, Obstacle.NO_PLAN)]
    return replace(found, blockers=tuple(above or decides))


def why_not(plan: Plan, target: Target) -> Explanation:
    """Return all that blocks what was asked about, over the whole chain; the argument for it when nothing does."""
    match target:
        case ItemTarget():
            return _item(plan, target, plan.item(target.exercise.id))
        case DoseTarget():
            return _dose(plan, target, plan.item(target.exercise.id))
        case LoadTarget():
            return _load(plan, target)
        case FindingTarget():
            return _finding(plan, target)
        case KindTarget():
            return _kind(plan, target)
        case RuleTarget():
            return _rule(plan, target)


def _item(plan: Plan, target: Target, item: Item) -> Explanation:
    against = blockers(plan, item)
    if item.state is ItemState.CHOSEN:
        parts = tuple(_parts(plan, item))
        return Explanation(target, plan, ExplanationStatus.PLANNED, parts, checked=checks_for(plan, item.exercise))
    standing = _STANDS[item.state]
    if standing is ExplanationStatus.ALLOWED and plan.decision is not Decision.PLAN:
        standing = ExplanationStatus.NO_PLAN
    parts = tuple(_permitted(plan, item)) if standing is ExplanationStatus.ALLOWED else ()
    checked = checks_for(plan, item.exercise) if standing is ExplanationStatus.ALLOWED else ()
    return Explanation(target, plan, standing, parts, against, checked=checked)


def _parts(plan: Plan, item: Item) -> list[ArgumentPart]:
    needs = [reason.finding for reason in item.reasons if isinstance(reason.finding, Indicated)]
    parts = [ArgumentPart(ArgumentKind.NEED, basis(need, plan.outcome)) for need in needs[:1]]
    parts += _permitted(plan, item)
    parts.append(ArgumentPart(ArgumentKind.CHOICE, procedure=plan.knowledge.procedures.pick, picked=picked(plan, item)))
    dosed = _permitted_dose(plan, item)
    return [*parts, dosed] if dosed else parts


def _permitted(plan: Plan, item: Item) -> list[ArgumentPart]:
    """Return what permits an item, or a part without a basis when nothing needs to: then nothing speaks against it."""
    found = permits(item.exercise, plan.outcome)
    parts = [ArgumentPart(ArgumentKind.PERMISSION, basis(needed, plan.outcome)) for needed in found]
    if parts and not untested_bend(item.exercise, plan.outcome):
        return parts
    return [
        *parts,
        ArgumentPart(
            ArgumentKind.PERMISSION,
            procedure=plan.knowledge.procedures.judge,
            says=allowed_words(item.exercise, plan.outcome),
        ),
    ]


def _permitted_dose(plan: Plan, item: Item) -> ArgumentPart | None:
    """Return why a chosen item has its dose; ``None`` when nothing doses it. The dose of a run follows its pace."""
    found = dose_permits(item)
    if found:
        return ArgumentPart(ArgumentKind.DOSE, basis(found[-1], plan.outcome), plan.knowledge.procedures.dose)
    return (
        ArgumentPart(ArgumentKind.DOSE, procedure=plan.knowledge.procedures.dose, says=ALWAYS_GENTLE)
        if item.permitted is not None
        else None
    )


def _moved(plan: Plan, item: Item) -> ArgumentPart | None:
    """Return why an exercise stands on its step of dose; ``None`` for what does not move on one by one."""
    if item.course is None:
        return None
    is_told = item.course.record.trust is Trust.TOLD
    says = f"{capital(item.course.moved.because)}." if item.course.moved else AS_BEFORE if is_told else IS_NEW
    return ArgumentPart(ArgumentKind.DOSE, procedure=plan.knowledge.procedures.move, says=says)


def _dose(plan: Plan, target: DoseTarget, item: Item) -> Explanation:
    if item.state is not ItemState.CHOSEN:
        return _item(plan, target, item)
    parts = (_permitted_dose(plan, item), _moved(plan, item))
    fuller = [
        found
        for dose in plan.knowledge.doses
        if item.permitted is not None
        and dose.contraction is item.permitted.contraction
        and dose.level.rank > item.permitted.level.rank
        if (found := miss(MayDose(contraction=dose.contraction, level=dose.level), plan.outcome)) is not None
    ]
    return Explanation(
        target, plan, ExplanationStatus.PLANNED, tuple(part for part in parts if part), misses=tuple(fuller)
    )


def _load(plan: Plan, target: LoadTarget) -> Explanation:
    outcome = plan.outcome
    reason = Reason(finding=target.finding)
    if outcome.holds(target.finding):
        return Explanation(target, plan, ExplanationStatus.OUT, blockers=(out(Obstacle.OUT, reason, outcome),))
    checked = checks_of(plan, target.finding)
    missing = miss(target.finding, outcome)
    misses = (missing,) if missing is not None else ()
    could = any(found.finding.key == target.finding.key for found in outcome.possibilities)
    return Explanation(
        target,
        plan,
        ExplanationStatus.HELD_BACK if could else ExplanationStatus.ALLOWED,
        misses=misses if could else (),
        checked=checked,
    )


def _finding(plan: Plan, target: FindingTarget) -> Explanation:
    outcome = plan.outcome
    held = basis(target.finding, outcome)
    if held is not None:
        return Explanation(target, plan, ExplanationStatus.HOLDS, (ArgumentPart(ArgumentKind.FINDING, held),))
    if any(found.key == target.finding.key for found in plan.referrals):
        return Explanation(
            target, plan, ExplanationStatus.HOLDS, (ArgumentPart(ArgumentKind.FINDING, procedure=plan.by_procedure),)
        )
    missing = miss(target.finding, outcome)
    could = any(found.finding.key == target.finding.key for found in outcome.possibilities)
    return Explanation(
        target,
        plan,
        ExplanationStatus.OPEN if could else ExplanationStatus.ABSENT,
        misses=(missing,) if missing is not None else (),
    )


def _kind(plan: Plan, target: KindTarget) -> Explanation:
    outcome = plan.outcome
    held = outcome.all(target.kind)
    parts = [ArgumentPart(ArgumentKind.FINDING, basis(fact, outcome)) for fact in held]
    if target.kind is Referral:
        if plan.by_procedure is not None:
            parts.append(ArgumentPart(ArgumentKind.FINDING, procedure=plan.by_procedure))
        checked = tuple(check for finding in _all_of(plan, Referral) for check in checks_of(plan, finding))
        could = bool(outcome.could(Referral))
        standing = ExplanationStatus.HOLDS if parts else ExplanationStatus.OPEN if could else ExplanationStatus.ABSENT
        return Explanation(target, plan, standing, tuple(parts), checked=checked)
    if target.kind is Stage and held:
        return _stage(plan, target, parts)
    if parts:
        return Explanation(target, plan, ExplanationStatus.HOLDS, tuple(parts))
    wanted = [MayEnter(stage=StageLevel.ONE)] if target.kind is Stage else _all_of(plan, target.kind)
    misses = [found for finding in wanted if (found := miss(finding, outcome)) is not None]
    could = any(isinstance(found.finding, target.kind) for found in outcome.possibilities)
    nearest = tuple(sorted(misses, key=lambda found: found.distance))
    return Explanation(target, plan, ExplanationStatus.OPEN if could else ExplanationStatus.ABSENT, misses=nearest)


def _stage(plan: Plan, target: KindTarget, parts: list[ArgumentPart]) -> Explanation:
    """Return why the stage is what it is, and what keeps the next one away."""
    here: StageLevel = plan.outcome.all(Stage)[0]["stage"]
    after = list(StageLevel)[here.number : here.number + 1]
    misses = [found for stage in after if (found := miss(MayEnter(stage=stage), plan.outcome)) is not None]
    return Explanation(target, plan, ExplanationStatus.HOLDS, tuple(parts), misses=tuple(misses))


def _all_of(plan: Plan, kind: type[Conclusion]) -> list[Conclusion]:
    found = {clause.conclusion.key: clause.conclusion for clause in ground(plan.knowledge).clauses}
    return [finding for finding in found.values() if isinstance(finding, kind)]


def _rule(plan: Plan, target: RuleTarget) -> Explanation:
    """Return what a rule concluded, or for each value of its variables what it lacks, nearest first."""
    outcome = plan.outcome
    concluded = {
        firing.conclusion.key: firing.conclusion for firing in outcome.firings if firing.rule.id == target.rule.id
    }
    parts = []
    for conclusion in concluded.values():
        found = basis(conclusion, outcome)
        if found is not None:
            steps = tuple(step for step in found.steps if step.rule.id == target.rule.id)
            parts.append(ArgumentPart(ArgumentKind.FINDING, Basis(found.finding, steps)))
    if parts:
        return Explanation(target, plan, ExplanationStatus.HOLDS, tuple(parts))
    nearest = tuple(sorted(ways_of(target.rule, outcome), key=lambda missing: missing.distance))
    could = any(missing.ways[0].is_open for missing in nearest)
    return Explanation(target, plan, ExplanationStatus.OPEN if could else ExplanationStatus.ABSENT, misses=nearest)
