"""Carry the weight of an exercise from one check-in to the next: arithmetic on what was told, and nothing else.

A record holds the weight at which an exercise is taken well. What is written may be less of it: after a raised day, and on a
second try. A weight that nobody told is never made up; the repeats that are left say how heavy it may be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from language.exercises import Exercise
from language.progress import Change, Left, Progress, Track, Trust
from language.records import ItemRecord
from language.weights import Counted, Loading, Weight

_TAKEN_WELL = (Change.KEEP, Change.TRUST, Change.ADD, Change.RAISE)
"""Changes after which what was really lifted counts, because it was taken well."""
_SAME_REPEATS = (Change.HOLD, Change.KEEP, Change.TRUST, Change.RESTORE)
"""Changes that leave the repetitions above the step as they are."""


@dataclass(frozen=True, slots=True)
class Carried:
    """The weight of an exercise after a check-in.

    Attributes:
        weight: The weight at which it is taken well; ``None`` where nobody told one.
        more: Repetitions above its step, that come before the next weight.
        lifted: How what was lifted counted, where it was not as written.
    """

    weight: Weight | None = None
    more: int = 0
    lifted: Counted | None = None

    @property
    def is_held(self) -> bool:
        """Whether what was lifted shows so little, or was so much already, that nothing is added to it."""
        return self.lifted is not None and self.lifted.is_held


def takes_weight(exercise: Exercise) -> bool:
    """Return whether an exercise is done with a weight or a resistance that can be made less."""
    return any(thing.is_weight for thing in exercise.equipment) and exercise.pace is None


def is_weighed(exercise: Exercise) -> bool:
    """Return whether an exercise is done with a weight that is told in kilograms or pounds."""
    return any(thing.has_weight for thing in exercise.equipment) and exercise.pace is None


def written_weight(record: ItemRecord, progress: Progress) -> Weight | None:
    """Return the weight that a plan writes down; ``None`` where none was told."""
    loading = progress.loading
    if record.weight is None or loading is None:
        return record.weight
    return loading.part(record.weight, _percent(record.trust, progress))


def without_more_weight(record: ItemRecord, before: ItemRecord, progress: Progress) -> ItemRecord:
    """Return a record with no more weight than before, where a set is added: only one thing grows at a time."""
    loading = progress.loading
    if loading is None or record.weight is None or before.weight is None:
        return record
    return record if loading.times(record.weight, before.weight) <= 1 else replace(record, weight=before.weight)


def carried(  # noqa: PLR0913, PLR0917  (all that moves it)
    record: ItemRecord, then: Change, left: Left, lifted: Weight | None, track: Track, progress: Progress
) -> Carried:
    """Return the weight of an exercise after a check-in.

    Args:
        record: What the last plan left behind of it.
        then: What becomes of it.
        left: The repetitions that were left.
        lifted: The weight that was lifted last; ``None`` where it was not told, so that it was the one that was written.
        track: Its steps.
        progress: The figures.
    """
    loading = progress.loading
    if loading is None or then is Change.AGAIN:
        return Carried()
    weight, how = _counted(record, then, left, lifted, progress)
    if weight is None:
        return Carried()
    may_rise = how is None or not how.is_held
    if may_rise and then is Change.ADD:
        return replace(_added(record, weight, track, progress, loading), lifted=how)
    if may_rise and then is Change.RAISE:
        weight = _raised(record, weight, track, loading)
    elif then is Change.EASE and record.trust is Trust.EASED:
        weight = loading.part(weight, progress.eased_again_percent)
    elif then in (Change.LIGHTER, Change.LOWER):
        weight = loading.part(weight, progress.after_a_break[then])
    return Carried(weight, record.more if then in _SAME_REPEATS or not may_rise else 0, how)


def _percent(trust: Trust, progress: Progress) -> int:
    """Return how much of the weight at which it is taken well is written for an exercise."""
    if trust is Trust.EASED:
        return 100 - progress.ease_percent
    return progress.back_percent if trust is Trust.BACK else 100


def _counted(
    record: ItemRecord, then: Change, left: Left, lifted: Weight | None, progress: Progress
) -> tuple[Weight | None, Counted | None]:
    """Return the weight from which an exercise goes on, and how what was lifted counted."""
    before, is_less = record.weight, record.trust in (Trust.EASED, Trust.BACK)
    if before is None:
        return None if is_less and then not in (Change.RESTORE, Change.TRY) else lifted, None
    if is_less:
        return _after_less(record, then, lifted, progress)
    if lifted is None or progress.loading is None or record.trust is Trust.OUT:
        return before, None
    return _beside(record, then, left, lifted, progress.loading)


def _beside(
    record: ItemRecord, then: Change, left: Left, lifted: Weight, loading: Loading
) -> tuple[Weight | None, Counted | None]:
    """Return the weight from which an exercise goes on that was done with the weight that was told, beside the one written."""
    before = record.weight or lifted
    percent = loading.times(lifted, before) * 100
    if percent > 100 * loading.most_times:
        return before, Counted.SLIP
    if then is Change.HOLD or (record.trust is Trust.TOLD and percent > 100):
        return before, None
    if then not in _TAKEN_WELL:
        return loading.least(lifted, before), None
    if percent == 100:
        return lifted, None
    if percent < 100:
        is_light = percent < loading.light_percent and left is not Left.FEWER and not record.is_light
        return (before, Counted.LIGHT) if is_light else (lifted, Counted.LESS)
    return (before, Counted.HEAVY) if left is Left.FEWER else _lifted_more(lifted, before, loading)


def _lifted_more(lifted: Weight, before: Weight, loading: Loading) -> tuple[Weight, Counted]:
    """Return what counts of a weight that is more than was written and was taken well."""
    percent = loading.times(lifted, before) * 100 - 100
    if percent >= loading.jump_percent:
        return before, Counted.JUMP
    if percent > loading.most_percent and loading.times(lifted, loading.one_step(before)) > 1:
        return loading.more(before, loading.most_percent) or before, Counted.CAPPED
    return lifted, Counted.OWN


def _after_less(
    record: ItemRecord, then: Change, lifted: Weight | None, progress: Progress
) -> tuple[Weight, Counted | None]:
    """Return the weight of an exercise of which less was written: what it had before, unless less still was lifted.

    After a second try it goes on from that try, and not from what was too much.
    """
    loading, before, written = progress.loading, record.weight, written_weight(record, progress)
    assert loading is not None  # noqa: S101  (told to the type checker)
    assert before is not None  # noqa: S101
    assert written is not None  # noqa: S101
    taken = loading.least(lifted, written) if lifted else written
    if then is Change.TRY:
        return taken, None
    if then is Change.HOLD or loading.times(taken, written) == 1:
        return before, None
    if then is Change.RESTORE:
        return taken, Counted.LESS
    return loading.whole(taken, _percent(record.trust, progress)), None


def _added(record: ItemRecord, weight: Weight, track: Track, progress: Progress, loading: Loading) -> Carried:
    """Return a little more of a weight; where the smallest step is too much, first as many repetitions more, up to the most."""
    heavier = loading.more(weight, loading.add_percent)
    if heavier is None and not record.more:
        here = track.steps[min(record.step, len(track.steps) - 1)].dose.repetitions
        most = max(here, record.told.repetitions if record.told else 0) + loading.more_repetitions
        return Carried(weight, 0 if most > progress.told_repetitions else loading.more_repetitions)
    return Carried(heavier or loading.one_step(weight))


def _raised(record: ItemRecord, weight: Weight, track: Track, loading: Loading) -> Weight:
    """Return the weight of the next step: more where it asks for fewer repetitions, or leaves fewer, in no more sets."""
    here, after = track.steps[record.step].dose, track.steps[min(record.step + 1, len(track.steps) - 1)].dose
    sets = min(here.sets, record.told.sets) if record.told and record.told.sets else here.sets
    if after.sets > sets or (after.repetitions >= here.repetitions and after.left >= here.left):
        return weight
    heavier = loading.more(weight, loading.fewer_percent)
    return heavier or (loading.one_step(weight) if record.more else weight)
