"""Carry the weight of an exercise from one check-in to the next: arithmetic on what was told, and nothing else.

A record holds the weight at which an exercise is taken well. What is written may be less of it: after a raised day, and on a
second try. A weight that nobody told is never made up; the repeats that are left say how heavy it may be.
"""

from __future__ import annotations

from language.exercises import Exercise
from language.progress import Change, Progress, Track, Trust
from language.records import ItemRecord
from language.weights import Loading, Weight

AS_LIFTED = (Change.KEEP, Change.TRUST, Change.ADD, Change.RAISE)
"""Changes after which a little more than was written counts, because it was taken well."""
_SAME_REPEATS = (Change.HOLD, Change.KEEP, Change.TRUST, Change.RESTORE)
"""Changes that leave the repetitions above the step as they are."""
_MADE_LESS = (Trust.EASED, Trust.BACK, Trust.OUT)
"""While an exercise is trusted so far, its record holds the weight that it had before."""


def takes_weight(exercise: Exercise) -> bool:
    """Return whether an exercise is done with a weight or a resistance that can be made less."""
    return any(thing.is_weight for thing in exercise.equipment) and exercise.pace is None


def written_weight(record: ItemRecord, progress: Progress) -> Weight | None:
    """Return the weight that a plan writes down; ``None`` where none was told."""
    loading = progress.loading
    if record.weight is None or loading is None:
        return record.weight
    if record.trust is Trust.EASED:
        return loading.part(record.weight, 100 - progress.ease_percent)
    return loading.part(record.weight, progress.back_percent) if record.trust is Trust.BACK else record.weight


def carried(
    record: ItemRecord, then: Change, lifted: Weight | None, track: Track, progress: Progress
) -> tuple[Weight | None, int]:
    """Return the weight of an exercise after a check-in, and the repetitions above its step that come before more weight.

    Args:
        record: What the last plan left behind of it.
        then: What becomes of it.
        lifted: The weight that was lifted last; ``None`` where it was not told, so that it was the one that was written.
        track: Its steps.
        progress: The figures.
    """
    loading = progress.loading
    if loading is None or then is Change.AGAIN:
        return None, 0
    weight = _tried(record, lifted, loading, progress) if then is Change.TRY else _taken(record, then, lifted, loading)
    if weight is not None and then is Change.ADD:
        return _added(record, weight, lifted, loading)
    if weight is not None and then is Change.RAISE:
        weight = _raised(record, weight, lifted, track, loading)
    elif weight is not None and then is Change.EASE and record.trust is Trust.EASED:
        weight = loading.part(weight, (100 - 2 * progress.ease_percent) * 100 // (100 - progress.ease_percent))
    return weight, record.more if then in _SAME_REPEATS else 0


def _taken(record: ItemRecord, then: Change, lifted: Weight | None, loading: Loading) -> Weight | None:
    """Return the weight from which an exercise goes on: a little more than was written counts only where it was taken well."""
    if lifted is None or record.trust in _MADE_LESS:
        return record.weight
    if record.weight is None:
        return lifted
    is_held = then not in AS_LIFTED or record.trust is Trust.TOLD or loading.is_jump(lifted, record.weight)
    return loading.least(lifted, record.weight) if is_held else lifted


def _tried(record: ItemRecord, lifted: Weight | None, loading: Loading, progress: Progress) -> Weight | None:
    """Return the weight of an exercise that is on trial anew: that of its second try, and not the one that was too much."""
    if record.weight is None:
        return lifted
    tried = loading.part(record.weight, progress.back_percent)
    return lifted if lifted and not loading.is_jump(lifted, tried) else tried


def _added(record: ItemRecord, weight: Weight, lifted: Weight | None, loading: Loading) -> tuple[Weight, int]:
    """Return a little more of a weight; where the smallest step is too much, first as many repetitions more."""
    if _is_more_already(record, lifted, loading):
        return weight, 0
    heavier = loading.more(weight, loading.add_percent)
    if heavier is None and not record.more:
        return weight, loading.more_repetitions
    return heavier or loading.one_step(weight), 0


def _raised(record: ItemRecord, weight: Weight, lifted: Weight | None, track: Track, loading: Loading) -> Weight:
    """Return the weight of the next step: more where it asks for fewer repetitions."""
    here, after = track.steps[record.step].dose, track.steps[min(record.step + 1, len(track.steps) - 1)].dose
    if after.repetitions >= here.repetitions or _is_more_already(record, lifted, loading):
        return weight
    heavier = loading.more(weight, loading.fewer_percent)
    return heavier or (loading.one_step(weight) if record.more else weight)


def _is_more_already(record: ItemRecord, lifted: Weight | None, loading: Loading) -> bool:
    """Return whether more was lifted than was written, so that nothing is added to it now."""
    return lifted is not None and record.weight is not None and loading.is_more(lifted, record.weight)
