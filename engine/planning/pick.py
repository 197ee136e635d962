"""Pick the exercises and set their doses: the procedures ``pick-exercises`` and ``set-dose``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.infer import Outcome
from engine.planning.model import Item, ItemState, Reason
from kb.doses import Dose, dose
from kb.exercises import Exercise
from kb.vocabulary.conclusions import Indicated, MayDose
from kb.vocabulary.scales import Contraction, Degree, Laterality, Load, Pace, Purpose
from kb.vocabulary.states import DoseLevel, StageLevel, Tier

UNDOSED = (Purpose.RUNNING, Purpose.SITTING_HELP, Purpose.SLEEP)


def how_many(purpose: Purpose) -> int:
    """Return how many items a purpose gets: one, but two where the last stages are about it; our choice."""
    return 2 if purpose in (Purpose.BENT_HIP_STRENGTH, Purpose.SPRING) else 1


def pick(items: tuple[Item, ...], outcome: Outcome, stage: StageLevel) -> tuple[Item, ...]:
    """Return the chosen items: essentials first, then in the order of their purposes."""
    chosen: dict[str, Item] = {}
    indicated = sorted(outcome.all(Indicated), key=lambda found: (-found["tier"].rank, found["purpose"].rank))
    for found in indicated:
        purpose: Purpose = found["purpose"]
        tier: Tier = found["tier"]
        if purpose is Purpose.FITNESS and any(item.exercise.pace is not None for item in chosen.values()):
            continue
        candidates = [item for item in items if _may_serve(item, purpose, outcome) and item.exercise.id not in chosen]
        for item in _best(candidates, purpose, stage) if tier is Tier.ESSENTIAL else _first(candidates, purpose, stage):
            chosen[item.exercise.id] = replace(
                item,
                state=ItemState.CHOSEN,
                reasons=(Reason(finding=found), *item.reasons),
                tier=tier,
                purpose=purpose,
                dose=permitted_dose(item.exercise, outcome),
            )
    return tuple(chosen.values())


def _may_serve(item: Item, purpose: Purpose, outcome: Outcome) -> bool:
    if item.state is not ItemState.POSSIBLE or purpose not in item.exercise.serves:
        return False
    return purpose in UNDOSED or permitted_dose(item.exercise, outcome) is not None


def _best(candidates: list[Item], purpose: Purpose, stage: StageLevel) -> Iterable[Item]:
    """Return the items for an essential purpose.

    From the highest stage that has any, up to stage 3 for all but springy work: the easiest when that is the athlete's own
    stage, else the hardest. A heavy pull is picked only when there is nothing lighter. A second item comes from another
    family where there is one.
    """
    if purpose is not Purpose.SPRING:
        candidates = [item for item in candidates if _stage(item) <= StageLevel.THREE.number]
    if not candidates:
        return ()
    candidates = [item for item in candidates if item.exercise.tension is not Degree.HIGH] or candidates
    highest = max(_stage(item) for item in candidates)
    level = sorted((item for item in candidates if _stage(item) == highest), key=lambda item: difficulty(item.exercise))
    if highest < stage.number:
        level.reverse()
    first = level[0]
    others = [item for item in level[1:] if item.exercise.family is not first.exercise.family]
    return [first, *(others or level[1:])][: how_many(purpose)]


def _first(candidates: list[Item], purpose: Purpose, stage: StageLevel) -> Iterable[Item]:
    """Return the first item that serves; of runs, the steadiest."""
    return _runs(candidates, stage) if purpose is Purpose.RUNNING else candidates[:1]


def _runs(candidates: list[Item], stage: StageLevel) -> Iterable[Item]:
    """Return the steadiest run that is permitted, up to easy running, and in the last stage the first faster one."""
    flat = [item for item in candidates if item.exercise.is_flat_run or is_walk(item.exercise)]
    steady = [item for item in flat if item.exercise.pace in (None, Pace.WALK_JOG, Pace.EASY)]
    faster = [item for item in flat if item.exercise.pace in (Pace.TEMPO, Pace.FAST)]
    by_pace = sorted(steady, key=lambda item: item.exercise.pace.rank if item.exercise.pace else -1)
    chosen = by_pace[-1:]
    if stage.number >= 3 and chosen and chosen[0].exercise.pace is Pace.EASY:
        wanted = Pace.FAST if stage is StageLevel.FOUR else Pace.TEMPO
        chosen += [item for item in faster if item.exercise.pace is wanted][:1]
    return chosen


def is_walk(exercise: Exercise) -> bool:
    """Return whether an item is walking for training."""
    return exercise.stage == 1 and Load.WALKING in exercise.loads


def difficulty(exercise: Exercise) -> tuple[int, int, int, int, bool]:
    """Return how hard an item is among those of its stage: pull, pressing, family, bend, and one leg or two."""
    return (
        exercise.tension.rank,
        exercise.compression.rank,
        exercise.family.rank,
        exercise.flexion_deg,
        exercise.laterality is Laterality.SINGLE,
    )


def _stage(item: Item) -> int:
    return item.exercise.stage or 0


def permitted_dose(exercise: Exercise, outcome: Outcome) -> Dose | None:
    """Return the highest dose that is permitted, or ``None``."""
    levels = [found["level"] for found in outcome.all(MayDose) if found["contraction"] is exercise.contraction]
    return dose_at(exercise, max(levels, key=lambda level: level.rank, default=None))


def dose_at(exercise: Exercise, highest: DoseLevel | None) -> Dose | None:
    """Return the dose of an item, or ``None`` when it has none. The sound leg and the trunk train at the gentle dose.

    Args:
        exercise: The item.
        highest: The highest level that is permitted for its kind of muscle work, if any is.
    """
    if exercise.contraction is Contraction.PASSIVE or exercise.pace is not None:
        return None
    if exercise.serves and exercise.serves[0] in (Purpose.SOUND_LEG, Purpose.TRUNK):
        return dose(exercise.contraction, DoseLevel.GENTLE)
    return None if highest is None else dose(exercise.contraction, highest)
