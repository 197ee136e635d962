"""What can still come of an interview, whatever else is answered: a plan, a referral, or neither.

Once a plan is out of reach, most questions change nothing any more, and asking them would be unkind.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import cache

import networkx as nx

from engine.interview.ground import Ground, Reach, Settled
from engine.planning.judge import permissions
from engine.planning.plan import rule_book
from kb.exercises import CATALOGUE, Exercise
from kb.graph import regressions
from kb.vocabulary.answers import Irritates
from kb.vocabulary.conclusions import Contraindicated, Excluded, Indicated, Referral, Stage
from kb.vocabulary.states import Tier
from language.domains import YES
from language.findings import Conclusion


class Prospect(Enum):
    """What can still come of the interview."""

    REFERRED = "a referral, for sure"
    NO_START = "a referral because nothing is left to start with, or a call for more answers"
    NO_PLAN = "a referral or a call for more answers"
    OPEN = "a plan"


@cache
def ground() -> Ground:
    """Return the rule book written out, once."""
    return Ground(rule_book())


@cache
def numbers_of(*kinds: type[Conclusion]) -> frozenset[int]:
    """Return the numbers of all conclusions of some kinds."""
    return frozenset(number for number, found in ground().conclusions.items() if isinstance(found, kinds))


def prospect(settled: Settled, by_asking: Reach, sure: AbstractSet[int], stays: AbstractSet[int]) -> Prospect:
    """Return what can still come of it, when no referral holds yet.

    Args:
        settled: What holds now.
        by_asking: What open questions could bring about by answers that do not refer.
        sure: Numbers of the findings that hold, whatever is answered.
        stays: Numbers of the findings that stay possible, whatever is answered, because an answer is not known.
    """
    if stays & numbers_of(Referral):
        return Prospect.NO_PLAN
    comes = settled.held | by_asking.every.keys()
    if not comes & numbers_of(Stage):
        return Prospect.NO_PLAN
    left = [item for item in _essential() if _is_in_reach(item, comes) and not _is_out(item, sure)]
    if not left:
        return Prospect.NO_START
    if any(not _is_out(item, stays) for item in left):
        return Prospect.OPEN
    stays_held_back = any(not _is_out(item, by_asking.every.keys()) for item in _starts())
    return Prospect.NO_PLAN if stays_held_back else Prospect.OPEN


@cache
def _essential() -> tuple[Exercise, ...]:
    """Return the items that serve a purpose that is essential to anyone: a plan has at least one of them."""
    purposes = {
        found["purpose"]
        for found in ground().conclusions.values()
        if isinstance(found, Indicated) and found["tier"] is Tier.ESSENTIAL
    }
    return tuple(item for item in CATALOGUE.values() if purposes.intersection(item.serves))


@cache
def _starts() -> tuple[Exercise, ...]:
    """Return the items that anyone could start with; while one of them is held back, nobody is referred for lack of one."""
    return tuple(item for item in CATALOGUE.values() if item.is_start)


def waits_for(permission: int, sure: AbstractSet[int]) -> bool:
    """Return whether any item that is not out anyway needs a permission.

    Args:
        permission: Number of the permission.
        sure: Numbers of the findings that hold, whatever is answered.
    """
    return any(not _is_out(item, sure) for item in _needing().get(permission, ()))


@cache
def _needing() -> Mapping[int, tuple[Exercise, ...]]:
    """Return the items that need each permission, by its number."""
    found: dict[int, tuple[Exercise, ...]] = {}
    for item in CATALOGUE.values():
        for permission in permissions(item):
            number = ground().number(permission)
            if number is not None:
                found[number] = (*found.get(number, ()), item)
    return found


def _is_in_reach(item: Exercise, numbers: AbstractSet[int]) -> bool:
    """Return whether these findings permit an item: its stage, its pace and its rung."""
    return all(ground().number(permission) in numbers for permission in permissions(item))


def _is_out(item: Exercise, numbers: AbstractSet[int]) -> bool:
    """Return whether any of these findings puts an item out: by name, by load, or because an easier form made it worse."""
    return not numbers.isdisjoint(_reasons_out(item.id))


@cache
def _reasons_out(name: str) -> frozenset[int]:
    book = ground()
    loads = CATALOGUE[name].loads
    found = [
        Excluded(item=name),
        *(Contraindicated(load=load) for load in loads),
        *(Irritates(item=easier, present=YES) for easier in nx.descendants(regressions(), name)),
    ]
    return frozenset(number for one in found if (number := book.number(one)) is not None)
