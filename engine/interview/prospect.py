"""What can still come of an interview, whatever else is answered: a plan, a referral, or neither.

Once a plan is out of reach, most questions change nothing any more, and asking them would be unkind.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from functools import lru_cache

import networkx as nx

from engine.infer import rule_book
from engine.interview.ground import Ground, Reach, Settled
from engine.planning.judge import permissions
from engine.tells import saying
from language.conclusions import Contraindicated, Excluded, Indicated, Referral, Stage
from language.domains import YES
from language.exercises import Exercise
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import Tier
from language.questions import Tells


class Prospect(Enum):
    """What can still come of the interview."""

    REFERRED = "a referral, for sure"
    NO_START = "a referral because nothing is left to start with, or a call for more answers"
    NO_PLAN = "a referral or a call for more answers"
    OPEN = "a plan"


@lru_cache(maxsize=16)
def ground(knowledge: KnowledgeBase) -> Ground:
    """Return the rule book of a knowledge base written out, once."""
    return Ground(rule_book(knowledge))


@lru_cache(maxsize=256)
def numbers_of(book: Ground, *kinds: type[Conclusion]) -> frozenset[int]:
    """Return the numbers of all conclusions of some kinds."""
    return frozenset(number for number, found in book.conclusions.items() if isinstance(found, kinds))


def prospect(
    settled: Settled, by_asking: Reach, sure: AbstractSet[int], stays: AbstractSet[int], book: Ground
) -> Prospect:
    """Return what can still come of it, when no referral holds yet.

    Args:
        settled: What holds now.
        by_asking: What open questions could bring about by answers that do not refer.
        sure: Numbers of the findings that hold, whatever is answered.
        stays: Numbers of the findings that stay possible, whatever is answered, because an answer is not known.
        book: The rule book written out.
    """
    if stays & numbers_of(book, Referral):
        return Prospect.NO_PLAN
    comes = settled.held | by_asking.every.keys()
    if not comes & numbers_of(book, Stage):
        return Prospect.NO_PLAN
    left = [item for item in _essential(book) if _is_in_reach(item, comes, book) and not _is_out(item, sure, book)]
    if not left:
        return Prospect.NO_START
    if any(not _is_out(item, stays, book) for item in left):
        return Prospect.OPEN
    stays_held_back = any(not _is_out(item, by_asking.every.keys(), book) for item in _starts(book))
    return Prospect.NO_PLAN if stays_held_back else Prospect.OPEN


@lru_cache(maxsize=16)
def _essential(book: Ground) -> tuple[Exercise, ...]:
    """Return the items that serve a purpose that is essential to anyone: a plan has at least one of them."""
    purposes = {
        found["purpose"]
        for found in book.conclusions.values()
        if isinstance(found, Indicated) and found["tier"] is Tier.ESSENTIAL
    }
    return tuple(item for item in book.knowledge.exercises.values() if purposes.intersection(item.serves))


@lru_cache(maxsize=16)
def _starts(book: Ground) -> tuple[Exercise, ...]:
    """Return the items that anyone could start with; while one of them is held back, nobody is referred for lack of one."""
    return tuple(item for item in book.knowledge.exercises.values() if item.is_start)


def waits_for(permission: int, sure: AbstractSet[int], book: Ground) -> bool:
    """Return whether any item that is not out anyway needs a permission.

    Args:
        permission: Number of the permission.
        sure: Numbers of the findings that hold, whatever is answered.
        book: The rule book written out.
    """
    return any(not _is_out(item, sure, book) for item in _needing(book).get(permission, ()))


@lru_cache(maxsize=16)
def _needing(book: Ground) -> Mapping[int, tuple[Exercise, ...]]:
    """Return the items that need each permission, by its number."""
    found: dict[int, tuple[Exercise, ...]] = {}
    for item in book.knowledge.exercises.values():
        for permission in permissions(item):
            number = book.number(permission)
            if number is not None:
                found[number] = (*found.get(number, ()), item)
    return found


def _is_in_reach(item: Exercise, numbers: AbstractSet[int], book: Ground) -> bool:
    """Return whether these findings permit an item: its stage, its pace and its rung."""
    return all(book.number(permission) in numbers for permission in permissions(item))


def _is_out(item: Exercise, numbers: AbstractSet[int], book: Ground) -> bool:
    """Return whether any of these findings puts an item out: by name, by load, or because an easier form made it worse."""
    return not numbers.isdisjoint(_reasons_out(item, book))


@lru_cache(maxsize=4096)
def _reasons_out(item: Exercise, book: Ground) -> frozenset[int]:
    knowledge = book.knowledge
    found = [
        knowledge.conclusion(Excluded)(item=item.id),
        *(knowledge.conclusion(Contraindicated)(load=load) for load in item.loads),
        *(saying(Tells.IRRITANTS, easier, YES, knowledge) for easier in nx.descendants(knowledge.regressions, item.id)),
    ]
    return frozenset(number for one in found if one and (number := book.number(one)) is not None)
