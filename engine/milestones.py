"""How far the work of the last plans has come: the milestones that a later stage asks for."""

from __future__ import annotations

from collections.abc import Mapping

from engine.tells import in_order
from language.knowledge import KnowledgeBase
from language.progress import Milestone, Reach, Trust
from language.questions import Given, Tells
from language.records import ItemRecord

COUNTS = (Trust.TOLD, Trust.GENTLE, Trust.FULL)
"""How far an exercise must be trusted for its step to count."""


def reached(records: Mapping[str, ItemRecord], days: int, knowledge: KnowledgeBase) -> Given:
    """Return the milestones that are reached, in their order.

    Args:
        records: What the last plan left behind, by exercise.
        days: Days since then.
        knowledge: The knowledge that names the milestones.
    """
    asked = knowledge.telling(Tells.REACHED_BEFORE)
    found = [one for one in asked.domain.values() if isinstance(one, Milestone)] if asked else []
    is_there = frozenset(one for one in found if _is_reached(one.reach, records, days, knowledge))
    return in_order(Tells.REACHED_BEFORE, is_there, knowledge)


def _is_reached(reach: Reach, records: Mapping[str, ItemRecord], days: int, knowledge: KnowledgeBase) -> bool:
    groups = [
        [record for record in records.values() if _family(record, knowledge) in families] for families in reach.groups
    ]
    planned = [group for group in groups if group]
    return bool(planned) and all(any(_stands(record, reach, days, knowledge) for record in group) for group in planned)


def _family(record: ItemRecord, knowledge: KnowledgeBase) -> str:
    climb = knowledge.progress.climb(record.item)
    return climb.label if climb else ""


def _stands(record: ItemRecord, reach: Reach, days: int, knowledge: KnowledgeBase) -> bool:
    """Return whether an exercise has stood on its step, or above it, for long enough."""
    progress = knowledge.progress
    track, climb = progress.track(knowledge.exercises[record.item]), progress.climb(record.item)
    if record.is_away or track is None or climb is None or track.id not in reach.steps or record.trust not in COUNTS:
        return False
    names = [step.name for step in track.steps]
    lowest = names.index(reach.steps[track.id])
    if record.step < lowest or (climb.place(record.item) or 0) < reach.rung:
        return False
    before = sum(step.days for step in track.steps[lowest : record.step])
    return before + record.days + days >= reach.days
