"""Pick the exercises and set their doses: the procedures ``pick-exercises`` and ``set-dose``."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import replace

from engine.infer import Outcome
from engine.planning.judge import kept_now
from engine.planning.ladder import permitted_rung
from engine.planning.limits import limit_now, lowered, within
from engine.planning.parts import Item, ItemState, Reason
from language.conclusions import Indicated, MayDose
from language.doses import Dose
from language.exercises import Exercise
from language.knowledge import KnowledgeBase
from language.levels import DoseLevel, StageLevel, Tier
from language.loads import Purpose, SessionKind
from language.work import Contraction, Pace, Phase

SPRINT_PARTS = (Phase.ACCELERATION, Phase.START)


def pick(items: tuple[Item, ...], outcome: Outcome, stage: StageLevel) -> tuple[Item, ...]:
    """Return the chosen items: essentials first, then in the order of their purposes."""
    chosen: dict[str, Item] = {}
    indicated = sorted(outcome.all(Indicated), key=lambda found: (-found["tier"].rank, found["purpose"].rank))
    for found in indicated:
        purpose: Purpose = found["purpose"]
        if _is_served(purpose, chosen.values()) or (
            purpose.plans.part is Phase.ACCELERATION and _may_start(items, outcome)
        ):
            continue
        for item in candidates_for(found, items, chosen, stage, outcome):
            full, limit = dose_by_rules(item.exercise, outcome), limit_now(item.exercise, outcome)
            chosen[item.exercise.id] = replace(
                item,
                state=ItemState.CHOSEN,
                reasons=(Reason(finding=found), *item.reasons),
                tier=found["tier"],
                purpose=purpose,
                dose=permitted_dose(item.exercise, outcome),
                permitted=permitted_dose(item.exercise, outcome),
                limit=limit,
                lowered=lowered(full, limit) if full and limit else (),
                rung=permitted_rung(item.exercise, outcome) if is_run(item.exercise) else None,
            )
    return tuple(chosen.values())


def candidates_for(
    found: Indicated, items: Iterable[Item], taken: Container[str], stage: StageLevel, outcome: Outcome
) -> Iterable[Item]:
    """Return what is picked for a purpose of these items, without what is taken already."""
    purpose: Purpose = found["purpose"]
    candidates = [item for item in items if may_serve(item, purpose, outcome) and item.exercise.id not in taken]
    if found["tier"] is Tier.ESSENTIAL:
        return _best(candidates, purpose, stage, outcome.knowledge.choices.slow_work_up_to)
    return _first(candidates, purpose, stage)


def is_run(exercise: Exercise) -> bool:
    """Return whether an item is dosed as a run, by its pace or rung; springy drills are not, though they need a pace."""
    return exercise.pace is not None and not any(is_springy(purpose) for purpose in exercise.serves)


def is_springy(purpose: Purpose) -> bool:
    """Return whether a purpose is served by springy work."""
    return purpose.plans.session is SessionKind.SPRING


def _is_served(purpose: Purpose, chosen: Iterable[Item]) -> bool:
    """Return whether fitness needs nothing of its own, because there is a run."""
    return purpose.plans.session is SessionKind.FITNESS and any(is_run(item.exercise) for item in chosen)


def _may_start(items: tuple[Item, ...], outcome: Outcome) -> bool:
    """Return whether starts are in the plan: they hold the accelerating, and a day has room for one of the two."""
    starts = [found["purpose"] for found in outcome.all(Indicated) if found["purpose"].plans.part is Phase.START]
    return any(may_serve(item, purpose, outcome) for purpose in starts for item in items)


def may_serve(item: Item, purpose: Purpose, outcome: Outcome) -> bool:
    """Return whether an item may be picked for a purpose: allowed, made for it, and with a dose that is permitted."""
    if item.state is not ItemState.POSSIBLE or purpose not in item.exercise.serves:
        return False
    return not purpose.plans.is_dosed or permitted_dose(item.exercise, outcome) is not None


def _best(candidates: list[Item], purpose: Purpose, stage: StageLevel, slow_up_to: StageLevel) -> Iterable[Item]:
    """Return the items for an essential purpose.

    From the highest stage that has any, up to that of slow work for all but springy work: the easiest when that is the
    athlete's own stage, else the hardest. A heavy pull, or lowering work, is picked only when there is nothing lighter, and
    then alone. Of equals the first in the catalogue. A second item comes from another family where there is one.
    """
    if not is_springy(purpose):
        candidates = [item for item in candidates if _stage(item) <= slow_up_to.number]
    if not candidates:
        return ()
    lighter = [item for item in candidates if not item.exercise.is_hard]
    count = purpose.plans.count if lighter else 1
    candidates = lighter or candidates
    highest = max(_stage(item) for item in candidates)
    level = [item for item in candidates if _stage(item) == highest]
    level.sort(key=lambda item: item.exercise.difficulty, reverse=highest < stage.number)
    first = level[0]
    others = [item for item in level[1:] if item.exercise.family is not first.exercise.family]
    return [first, *(others or level[1:])][:count]


def _first(candidates: list[Item], purpose: Purpose, stage: StageLevel) -> Iterable[Item]:
    """Return the first item that serves; of runs the steadiest, of accelerating and starts what needs the highest rung."""
    if purpose.plans.part in SPRINT_PARTS:
        return _highest(candidates)
    return _runs(candidates, stage) if purpose.plans.part is Phase.UPRIGHT else candidates[:1]


def _runs(candidates: list[Item], stage: StageLevel) -> Iterable[Item]:
    """Return the steadiest run that is permitted, up to easy running, and from stage 3 the one on the highest rung."""
    flat = [item for item in candidates if item.exercise.is_flat_run or item.exercise.is_walk]
    steady = [item for item in flat if item.exercise.pace in (None, Pace.WALK_JOG, Pace.EASY)]
    faster = [item for item in flat if item.exercise.pace in (Pace.TEMPO, Pace.FAST)]
    by_pace = sorted(steady, key=lambda item: item.exercise.pace.rank if item.exercise.pace else -1)
    chosen = by_pace[-1:]
    if stage.number >= 3 and chosen and chosen[0].exercise.pace is Pace.EASY:
        paces = (Pace.TEMPO, Pace.FAST) if stage is StageLevel.FOUR else (Pace.TEMPO,)
        chosen += _highest([item for item in faster if item.exercise.pace in paces])
    return chosen


def _highest(candidates: list[Item]) -> list[Item]:
    """Return the item that needs the highest rung, in a list; of equals the first in the catalogue."""
    reaching = [(item, item.exercise.reach) for item in candidates]
    rungs = [(item, reach.first) for item, reach in reaching if reach is not None]
    return [max(rungs, key=lambda pair: pair[1].rank)[0]] if rungs else []


def _stage(item: Item) -> int:
    return item.exercise.stage or 0


def permitted_dose(exercise: Exercise, outcome: Outcome) -> Dose | None:
    """Return the highest dose that the rules permit, never above the exercise's limit; ``None`` when there is none."""
    full, limit = dose_by_rules(exercise, outcome), limit_now(exercise, outcome)
    return within(full, limit) if full and limit else None


def dose_by_rules(exercise: Exercise, outcome: Outcome) -> Dose | None:
    """Return the highest dose that the rules permit, or ``None``; of what is kept, the highest of its kind."""
    if kept_now(exercise, outcome):
        return dose_at(exercise, highest_level(exercise, outcome.knowledge), outcome.knowledge)
    levels = [found["level"] for found in outcome.all(MayDose) if found["contraction"] is exercise.contraction]
    return dose_at(exercise, max(levels, key=lambda level: level.rank, default=None), outcome.knowledge)


def highest_level(exercise: Exercise, knowledge: KnowledgeBase) -> DoseLevel | None:
    """Return the highest level for which the kind of muscle work of an item has a dose."""
    levels = [dose.level for dose in knowledge.doses if dose.contraction is exercise.contraction]
    return max(levels, key=lambda level: level.rank, default=None)


def is_always_gentle(exercise: Exercise) -> bool:
    """Return whether an item is trained at the gentle dose, whatever the rules permit: for the sound leg and the trunk."""
    return bool(exercise.serves) and exercise.serves[0].plans.is_gentle


def dose_at(exercise: Exercise, highest: DoseLevel | None, knowledge: KnowledgeBase) -> Dose | None:
    """Return the dose of an item, or ``None`` when it has none. The sound leg and the trunk train at the gentle dose.

    Args:
        exercise: The item.
        highest: The highest level that is permitted for its kind of muscle work, if any is.
        knowledge: The knowledge whose item it is.

    Raises:
        KnowledgeError: Its kind of work has no dose at this level.
    """
    if exercise.contraction is Contraction.PASSIVE or is_run(exercise):
        return None
    if is_always_gentle(exercise):
        return knowledge.dose(exercise.contraction, DoseLevel.GENTLE)
    return None if highest is None else knowledge.dose(exercise.contraction, highest)
