"""The fingerprint of the knowledge: it covers every field, and every drawing."""

from dataclasses import dataclass, fields, replace

import pytest

from kb.hamstring import KNOWLEDGE
from kb.knowledge import KnowledgeBase
from kb.thresholds import Figures
from language.poses.body import At
from language.poses.things import Pad, Tube

HOLD = "double-leg-bridge-hold"


def changed(value):
    """Return a value of the same kind that says something else."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, str):
        return f"{value} "
    if isinstance(value, tuple):
        return value[1:]
    if isinstance(value, Figures):
        return replace(value, creep=value.creep + 1)
    return dict(list(value.items())[1:])


@pytest.mark.parametrize("name", [field.name for field in fields(KnowledgeBase)])
def test_every_field_changes_the_fingerprint(name):
    other = replace(KNOWLEDGE, **{name: changed(getattr(KNOWLEDGE, name))})
    assert other.fingerprint != KNOWLEDGE.fingerprint


@pytest.mark.parametrize("name", list(KNOWLEDGE.tables))
def test_every_table_changes_the_fingerprint(name):
    left = {other: table for other, table in KNOWLEDGE.tables.items() if other != name}
    assert replace(KNOWLEDGE, tables=left).fingerprint != KNOWLEDGE.fingerprint


def test_a_field_that_is_added_changes_the_fingerprint():
    @dataclass(frozen=True, eq=False, kw_only=True)
    class Wider(KnowledgeBase):
        dislikes: tuple[str, ...]

    held = {field.name: getattr(KNOWLEDGE, field.name) for field in fields(KNOWLEDGE)}
    one, other = Wider(**held, dislikes=("burpees",)), Wider(**held, dislikes=())
    assert len({one.fingerprint, other.fingerprint, KNOWLEDGE.fingerprint}) == 3


def test_the_same_tables_have_the_same_fingerprint():
    assert replace(KNOWLEDGE).fingerprint == KNOWLEDGE.fingerprint


def test_the_order_of_a_table_changes_the_fingerprint():
    backwards = dict(reversed(KNOWLEDGE.exercises.items()))
    assert replace(KNOWLEDGE, exercises=backwards).fingerprint != KNOWLEDGE.fingerprint


def hash_with(**changes):
    """Return the fingerprint with one drawing changed."""
    item = KNOWLEDGE.exercises[HOLD]
    drawn = replace(item, drawing=replace(item.drawing, **changes))
    return replace(KNOWLEDGE, exercises={**KNOWLEDGE.exercises, HOLD: drawn}).fingerprint


def leaning(degrees):
    first, *others = KNOWLEDGE.exercises[HOLD].drawing.poses
    return replace(first, trunk=first.trunk + degrees), *others


def test_a_joint_angle_of_a_drawing_changes_the_fingerprint():
    assert hash_with(poses=leaning(0)) == KNOWLEDGE.fingerprint
    assert hash_with(poses=leaning(1)) != KNOWLEDGE.fingerprint


def test_a_bar_is_no_pad_though_both_have_the_same_ends():
    ends = (At(0, 0), At(10, 0))
    assert hash_with(things=(Tube(ends, thick=4),)) != hash_with(things=(Pad(ends, thick=4),))
