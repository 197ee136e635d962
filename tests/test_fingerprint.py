"""The fingerprint of the knowledge: it covers every field but who has signed, and every drawing."""

from dataclasses import dataclass, fields, is_dataclass, replace

import pytest

from kb.hamstring import KNOWLEDGE
from language.conclusions import Referral
from language.domains import YesNo
from language.flags import Instruction
from language.knowledge import KnowledgeBase
from language.poses.body import At
from language.poses.things import Pad, Tube
from language.scales import Scale

HOLD = "double-leg-bridge-hold"


def changed(value):  # noqa: PLR0911  (one return a kind)
    """Return a value of the same kind that says something else."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, Scale):
        members = list(type(value))
        return members[value.rank - 1]
    if isinstance(value, str):
        return f"{value} "
    if isinstance(value, tuple):
        return value[1:]
    if isinstance(value, type):
        return YesNo
    if isinstance(value, Referral):
        return type(value)(flag=changed(value["flag"]), urgency=value["urgency"])
    if is_dataclass(value):
        first = fields(value)[0].name
        return replace(value, **{first: changed(getattr(value, first))})
    (first, held), *others = value.items()
    return {**value, f"{first} ": held} if isinstance(first, str) else dict(others)


DIFFERENT = {
    "questions": lambda: {
        "questions": (replace(KNOWLEDGE.questions[0], why="Said otherwise."), *KNOWLEDGE.questions[1:])
    },
    "screens": lambda: {"screens": (*KNOWLEDGE.screens[1:], KNOWLEDGE.screens[0])},
}
"""How to change what must go together with something else: each question stands on one screen."""


@pytest.mark.parametrize("name", [field.name for field in fields(KnowledgeBase) if field.name != "signatures"])
def test_every_field_changes_the_fingerprint(name):
    other = replace(KNOWLEDGE, **DIFFERENT.get(name, lambda: {name: changed(getattr(KNOWLEDGE, name))})())
    assert other.fingerprint != KNOWLEDGE.fingerprint


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (table, field.name)
        for table in ("choices", "help", "ladder", "lines", "pain", "procedures", "thresholds", "words")
        for field in fields(getattr(KNOWLEDGE, table))
    ],
)
def test_every_field_of_a_table_changes_the_fingerprint(table, name):
    held = getattr(KNOWLEDGE, table)
    other = replace(held, **{name: changed(getattr(held, name))})
    assert replace(KNOWLEDGE, **{table: other}).fingerprint != KNOWLEDGE.fingerprint


def test_what_a_member_of_a_scale_holds_changes_the_fingerprint():
    def of(stops):
        class Told(Instruction):
            REST = "rest", "rest", stops

        return replace(KNOWLEDGE, instructions=Told).fingerprint

    assert of("until tomorrow") != of("until next week")


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
