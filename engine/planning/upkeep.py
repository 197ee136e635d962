"""What is kept up once the course of recovery is over: a little strength work, as it was last done. The sport goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from engine.planning.parts import Item, ItemCourse
from language.levels import Tier
from language.progress import Progress, Trust
from language.records import ItemRecord


def upkeep(chosen: tuple[Item, ...], before: Mapping[str, ItemRecord], progress: Progress) -> tuple[Item, ...]:
    """Return what is kept up of a plan: the hardest exercise of each kind that is no longer on trial.

    All that is essential is kept up where none is of a family.

    Args:
        chosen: The exercises of the plan, without anything new.
        before: What the last plan left behind of each.
        progress: The families, and of which of them something is kept up.
    """
    kept = tuple(_hardest(chosen, before, progress)) or tuple(item for item in chosen if item.tier is Tier.ESSENTIAL)
    return tuple(_as_it_was(item, before.get(item.exercise.id)) for item in chosen if item in kept)


def _hardest(chosen: tuple[Item, ...], before: Mapping[str, ItemRecord], progress: Progress) -> Iterator[Item]:
    def is_trusted(item: Item) -> bool:
        record = before.get(item.exercise.id)
        return record is not None and record.trust in (Trust.TOLD, Trust.FULL)

    for labels in progress.upkeep:
        for climb in (climb for label in labels for climb in progress.climbs if climb.label == label):
            work = [item for item in chosen if item.course is None or item.course.track.full]
            placed = [(place, item) for item in work if (place := climb.place(item.exercise.id)) is not None]
            if placed:
                yield max(placed, key=lambda pair: (is_trusted(pair[1]), pair[0]))[1]
                break


def _as_it_was(item: Item, before: ItemRecord | None) -> Item:
    """Return an exercise with its dose of the last plan: what is kept up asks for no more."""
    course = item.course
    if course is None or course.before is None or before is None:
        return item
    if course.moved is not None and not course.moved.then.asks_more:
        return item
    record = replace(before, raised=course.record.raised, flares=course.record.flares)
    kept = ItemCourse(
        record, course.track, course.before, weight=course.weight_before, weight_before=course.weight_before
    )
    return replace(item, dose=course.before, course=kept)
