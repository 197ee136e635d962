"""What can still come of an interview, whatever else is answered: a plan, a referral, or neither.

Once a plan is out of reach, most questions change nothing any more, and asking them would be unkind.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import lru_cache, reduce
from operator import or_

import networkx as nx

from engine.ground import GroundProgram
from engine.planning.judge import kept_by, permissions
from engine.tells import saying
from language.conclusions import Contraindicated, Excluded, Indicated, Referral, Stage
from language.domains import YES
from language.exercises import Exercise
from language.findings import Conclusion
from language.levels import Tier
from language.questions import Tells


class Prospect(Enum):
    """What can still come of the interview."""

    REFERRED = "a referral, for sure"
    NO_START = "a referral because nothing is left to start with, or a call for more answers"
    NO_PLAN = "a referral or a call for more answers"
    OPEN = "a plan"


@lru_cache(maxsize=256)
def atoms_of(book: GroundProgram, *kinds: type[Conclusion]) -> int:
    """Return the atoms of all conclusions of some kinds."""
    return reduce(or_, (one.makes for one in book.clauses if isinstance(one.conclusion, kinds)), 0)


def prospect(comes: int, sure: int, stays: int, book: GroundProgram) -> Prospect:
    """Return what can still come of it, when no referral holds yet.

    Args:
        comes: What holds now, or could by answers that do not refer.
        sure: What holds, whatever is answered.
        stays: What stays possible, whatever is answered, because an answer is not known.
        book: The rule book written out.
    """
    if stays & atoms_of(book, Referral):
        return Prospect.NO_PLAN
    if not comes & atoms_of(book, Stage):
        return Prospect.NO_PLAN
    left = [
        item
        for item in _essential(book)
        if _is_in_reach(item, comes, book) and not _is_out(item, sure, book, kept=comes)
    ]
    if not left:
        return Prospect.NO_START
    if any(not _is_out(item, stays, book, kept=comes) for item in left):
        return Prospect.OPEN
    stays_held_back = any(not _is_out(item, comes, book) for item in _starts(book))
    return Prospect.NO_PLAN if stays_held_back else Prospect.OPEN


@lru_cache(maxsize=16)
def _essential(book: GroundProgram) -> tuple[Exercise, ...]:
    """Return the items that serve a purpose that is essential to anyone: a plan has at least one of them."""
    purposes = {
        found["purpose"] for found in book.findings(atoms_of(book, Indicated)) if found["tier"] is Tier.ESSENTIAL
    }
    return tuple(item for item in book.knowledge.exercises.values() if purposes.intersection(item.serves))


@lru_cache(maxsize=16)
def _starts(book: GroundProgram) -> tuple[Exercise, ...]:
    """Return the items that anyone could start with; while one of them is held back, nobody is referred for lack of one."""
    return tuple(item for item in book.knowledge.exercises.values() if item.is_start)


def waits_for(permission: int, sure: int, possible: int, book: GroundProgram) -> bool:
    """Return whether any item that is not out anyway needs a permission.

    Args:
        permission: Its atom.
        sure: What holds, whatever is answered.
        possible: What holds or could.
        book: The rule book written out.
    """
    return any(
        _waits_to_be_kept(item, sure, possible, book)
        if permission == _kept(item, book)
        else not _is_out(item, sure, book)
        for item in _needing(book).get(permission, ())
    )


def _waits_to_be_kept(item: Exercise, sure: int, possible: int, book: GroundProgram) -> bool:
    """Return whether an item is held back while it could still be kept.

    What is of a later stage waits for that; what might be done anyway is held back only by what could put it out.
    """
    if (item.stage or 1) > 1 and not all(book.bit(one) & sure for one in permissions(item)):
        return not _is_out(item, sure, book, kept=_kept(item, book))
    return not _is_out(item, sure, book) and _is_out(item, possible, book)


@lru_cache(maxsize=16)
def _needing(book: GroundProgram) -> Mapping[int, tuple[Exercise, ...]]:
    """Return the items that need each permission, by its atom."""
    found: dict[int, tuple[Exercise, ...]] = {}
    for item in book.knowledge.exercises.values():
        for bit in (*map(book.bit, permissions(item)), *filter(None, (_kept(item, book),))):
            found[bit] = (*found.get(bit, ()), item)
    return found


@lru_cache(maxsize=4096)
def _kept(item: Exercise, book: GroundProgram) -> int:
    """Return the atom that an item may be kept; 0 where nothing keeps it."""
    kept = kept_by(item.id, book.knowledge)
    return book.bit(kept) if kept else 0


def _is_in_reach(item: Exercise, found: int, book: GroundProgram) -> bool:
    """Return whether these findings permit an item: its stage, its pace and its rung; or that it may be kept."""
    return bool(_kept(item, book) & found) or all(book.bit(permission) & found for permission in permissions(item))


def _is_out(item: Exercise, found: int, book: GroundProgram, *, kept: int = 0) -> bool:
    """Return whether any of these findings puts an item out: by name, by load, or because an easier form made it worse.

    Args:
        item: The item.
        found: The findings.
        book: The rule book written out.
        kept: What holds or could; an item that may be kept is not out by what doing it shows.
    """
    return bool(found & _reasons_out(item, book, is_kept=bool(kept & _kept(item, book))))


@lru_cache(maxsize=4096)
def _reasons_out(item: Exercise, book: GroundProgram, *, is_kept: bool) -> int:
    knowledge = book.knowledge
    found = [
        knowledge.conclusion(Excluded)(item=item.id),
        *(
            knowledge.conclusion(Contraindicated)(load=load)
            for load in item.loads
            if not (is_kept and load.is_shown_by_doing)
        ),
        *(saying(Tells.IRRITANTS, easier, YES, knowledge) for easier in nx.descendants(knowledge.regressions, item.id)),
    ]
    return reduce(or_, (book.bit(one) for one in found if one))
