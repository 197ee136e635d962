"""What would change it: the smallest sets of facts that can change and would bring something in, or take it out.

Exact and smallest, confirmed by the engine. What is fixed is never offered, and a reason to be seen is nothing to change. It is
information on how the rules work, and no target to type in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from engine.cells import Space as Cells
from engine.explain.against import Blocker
from engine.explain.explanation import why_not
from engine.explain.goals import Allowed, AnyGoal, FindingLifted, Fuller, Holds, Out, Planned
from engine.explain.passed import Passing, passed_over
from engine.explain.search import MOST_SIZE, ChangeSpace, Fact, Node, Settings, smallest
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
from engine.planning.parts import Decision, Item, ItemState, Plan
from engine.planning.plan import plan as make
from language.conclusions import MayEnter, Referral, Stage
from language.domains import Value
from language.errors import AnswerError
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import StageLevel
from language.questions import UNKNOWN, Given, Question

MOST_SETS = 24


class Aim(Enum):
    """What is looked for, or why nothing is."""

    ALLOWED = "would allow it"
    PLANNED = "would bring it into the plan"
    OUT = "would take it out of the plan"
    FULLER = "would allow a fuller dose"
    HOLDS = "would make it so"
    BARRED = "would put it out"
    LIFTED = "would lift it"
    REFERRED = "a reason to be seen is nothing to change"
    NEVER = "no plan picks it"
    FULL = "there is no fuller dose"


@dataclass(frozen=True, slots=True)
class ChangedFact:
    """One changed fact of a set.

    Attributes:
        question: The question.
        entry: Of a list that was answered, the entry that changes; ``None`` otherwise.
        now: The answer as it is.
        values: All values that would do while the others of the set are as they are here, the nearest first, of a number one
            for each range; of a list that was not answered, all that would be in it.
        ranges: Of a number, the ranges that would do, lowest first.
    """

    question: Question
    entry: Value | None
    now: Given
    values: tuple[Value, ...]
    ranges: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, eq=False)
class Changes:
    """What would change something.

    Attributes:
        target: What was asked about.
        plan: The plan.
        aim: What was looked for.
        finding: The finding that was to hold, or to go; ``None`` when the aim says it all.
        sets: The smallest sets, each confirmed by the engine, in the order of the questionnaire; at most ``MOST_SETS``.
        size: How many facts each set changes, or, when there is none, up to how many were tried.
        count: How many sets of that size there are.
        is_whole: Whether every set of that size was looked at.
        barring: When there is no set, what keeps it out.
    """

    target: Target
    plan: Plan
    aim: Aim
    finding: Conclusion | None = None
    sets: tuple[tuple[ChangedFact, ...], ...] = ()
    size: int = 0
    count: int = 0
    is_whole: bool = True
    barring: tuple[Blocker, ...] = ()


def change(plan: Plan, target: Target, most: int = MOST_SIZE) -> Changes:
    """Return the smallest sets of facts that can change and would bring something in, or take it out.

    What is in the plan is taken out, what is allowed is brought in, and what is barred is allowed.

    Args:
        plan: The plan.
        target: What is asked about.
        most: Up to how many changed facts to look for.

    Raises:
        AnswerError: The target is a rule that concludes different things for different answers.
    """
    aim, goal = _aim(plan, target)
    if goal is None:
        return Changes(target, plan, aim)
    told, knowledge = plan.outcome.told, plan.knowledge
    result = smallest(ground(knowledge), told, goal, most)
    space = ChangeSpace(ground(knowledge), told)
    ordered = sorted(result.sets, key=lambda changes: sorted(_place(fact, knowledge) for fact in changes))
    sets = [
        _worded(space, goal, changes)
        for changes in ordered[:MOST_SETS]
        if goal.is_borne_out(make(space.told(changes), knowledge))
    ]
    barring = () if sets else why_not(plan, target).blockers
    finding = goal.finding if isinstance(goal, (Holds, FindingLifted)) else None
    return Changes(target, plan, aim, finding, tuple(sets), result.size, len(result.sets), result.is_whole, barring)


def _aim(  # noqa: PLR0911  (one return for each kind of target)
    plan: Plan, target: Target
) -> tuple[Aim, AnyGoal | None]:
    """Return what to look for; no goal when there is nothing to look for."""
    if plan.decision is Decision.REFERRAL:
        return Aim.REFERRED, None
    match target:
        case ItemTarget():
            return _aim_of_item(plan, plan.item(target.exercise.id))
        case DoseTarget():
            return _aim_of_dose(plan, plan.item(target.exercise.id))
        case LoadTarget():
            stands = why_not(plan, target)
            barred = bool(stands.blockers or stands.misses)
            if barred:
                return Aim.LIFTED, FindingLifted(target.finding, for_sure=True)
            return Aim.BARRED, Holds(target.finding)
        case FindingTarget():
            return _aim_of_finding(plan, target.finding)
        case KindTarget():
            return _aim_of_kind(plan, target)
        case RuleTarget():
            return _aim_of_finding(plan, _conclusion(plan, target))


def _aim_of_item(plan: Plan, item: Item) -> tuple[Aim, AnyGoal | None]:
    if item.state is ItemState.CHOSEN:
        return Aim.OUT, Out(item.exercise)
    if item.state is not ItemState.POSSIBLE or plan.decision is not Decision.PLAN:
        return Aim.ALLOWED, Allowed(item.exercise)
    if all(passed.why is Passing.NEVER for passed in passed_over(plan, item)):
        return Aim.NEVER, None
    return Aim.PLANNED, Planned(item.exercise)


def _aim_of_dose(plan: Plan, item: Item) -> tuple[Aim, AnyGoal | None]:
    if item.state is not ItemState.CHOSEN or item.permitted is None:
        return _aim_of_item(plan, item)
    highest = max(dose.level.rank for dose in plan.knowledge.doses if dose.contraction is item.permitted.contraction)
    if item.permitted.level.rank == highest:
        return Aim.FULL, None
    return Aim.FULLER, Fuller(item.exercise, item.permitted.level)


def _aim_of_finding(plan: Plan, finding: Conclusion) -> tuple[Aim, AnyGoal | None]:
    if isinstance(finding, Referral):
        return Aim.REFERRED, None
    if plan.outcome.holds(finding):
        return Aim.LIFTED, FindingLifted(finding)
    return Aim.HOLDS, Holds(finding)


def _aim_of_kind(plan: Plan, target: KindTarget) -> tuple[Aim, AnyGoal | None]:
    """Return for the stage the next one; for anything else, what would lift what holds, or bring the nearest of it."""
    held = plan.outcome.all(target.kind)
    if target.kind is Stage:
        here = held[0]["stage"].number if held else 0
        wanted = list(StageLevel)[min(here, len(StageLevel) - 1)]
        return _aim_of_finding(plan, MayEnter(stage=wanted))
    if held:
        return _aim_of_finding(plan, max(held, key=lambda found: found.key))
    misses = why_not(plan, target).misses
    return _aim_of_finding(plan, misses[0].finding) if misses else (Aim.REFERRED, None)


def _conclusion(plan: Plan, target: RuleTarget) -> Conclusion:
    found = [clause.conclusion for clause in ground(plan.knowledge).clauses if clause.rule is target.rule]
    if len(found) != 1:
        raise AnswerError(
            "", f"{target.rule.id} can conclude several things", hint="Name one of them, as an item or a load."
        )
    return found[0]


def _worded(space: ChangeSpace, goal: AnyGoal, changes: Settings) -> tuple[ChangedFact, ...]:
    """Return a set as it is told: each fact with all values that would do."""
    made = []
    knowledge = space.book.knowledge
    for fact in sorted(changes, key=lambda fact: _place(fact, knowledge)):
        about = knowledge.question(fact.question)
        now = space.base.get(about.id, UNKNOWN)
        if fact.entry is None:
            others = [value for value, _ in space.values(fact) if value != changes[fact]]
            doing = [value for value in others if goal.is_reached(Node(space, {**changes, fact: value}))]
            values = (changes[fact], *doing)
            made.append(ChangedFact(about, None, now, values, _ranges(space.book.spaces[about.id], values)))
        elif now is not UNKNOWN:
            made.append(ChangedFact(about, fact.entry, now, (changes[fact],)))
        elif all(one.question is not about for one in made):
            told = space.told(changes)[about.id]
            made.append(ChangedFact(about, None, now, told if isinstance(told, tuple) else ()))
    return tuple(made)


def _ranges(one: Cells, values: tuple[Value, ...]) -> tuple[tuple[int, int], ...]:
    """Return the ranges of numbers that the cells of these values make up; none for anything but numbers."""
    ranges: list[tuple[int, int]] = []
    for low, high in sorted(one.cell(value) for value in values if one.starts and isinstance(value, int)):
        if ranges and ranges[-1][1] + 1 == low:
            ranges[-1] = (ranges[-1][0], high)
        else:
            ranges.append((low, high))
    return tuple(ranges)


def _place(fact: Fact, knowledge: KnowledgeBase) -> tuple[int, int]:
    """Return the place of a fact in the questionnaire, and of its entry in the list."""
    entries = knowledge.question(fact.question).domain.values() if fact.entry is not None else ()
    return knowledge.place[fact.question], entries.index(fact.entry) if fact.entry is not None else 0
