"""What really permits an item: the findings without which it would not be allowed.

A finding permits an item that is allowed when the item would not be, if no rule concluded that finding. What every plan rests
on permits everything and explains nothing, so it is no reason for an item that any plan may hold; and of what keeps a load
from being out only the nearest is one, not what that rests on in turn.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import attrgetter, or_

from engine.ground import Clauses, World, bits, ground
from engine.infer import Outcome, supposed
from engine.planning.judge import by_authority, needs
from engine.planning.parts import Item
from engine.planning.pick import is_always_gentle
from language.conclusions import (
    Contraindicated,
    Excluded,
    MayDose,
    MayEase,
    MayEnter,
    MayReach,
    MayRetry,
    MayRun,
    Referral,
)
from language.exercises import Exercise
from language.findings import Answer, Conclusion, Finding, Role
from language.knowledge import KnowledgeBase
from language.levels import StageLevel
from language.loads import Load
from language.questions import Question

Key = tuple[object, ...]


def own_permissions(exercise: Exercise, outcome: Outcome) -> tuple[Conclusion, ...]:
    """Return what an item itself needs: its stage, pace and rung, or to be kept; nothing for one that any plan may hold."""
    any_plan = exercise.stage is None and not exercise.is_flat_run
    return tuple(one for one in needs(exercise, outcome) if not (any_plan and isinstance(one, MayEnter)))


def permits(exercise: Exercise, outcome: Outcome) -> tuple[Conclusion, ...]:
    """Return what permits an item that is allowed; empty when nothing does but that nothing speaks against it.

    Each is needed: were it not so, the item would not be allowed. First what the item itself needs, then what keeps a load of
    it, or the item itself, from being out.
    """
    own = own_permissions(exercise, outcome)
    keys = {finding.key for finding in own}
    lifting = [one for one in _lifting(outcome) if one.finding.key not in keys and _is_needed(one, exercise, outcome)]
    found = {*keys, *(one.finding.key for one in lifting)}
    return (*own, *(one.finding for one in lifting if not found & one.lost))


def dose_permits(item: Item) -> tuple[Conclusion, ...]:
    """Return what permits as much of a chosen item: its dose, or the pace of a run and then its rung.

    Empty for what is not counted, and for what is trained at the gentle dose whatever is permitted.
    """
    exercise = item.exercise
    if item.kept is not None:
        return (item.kept,)
    if item.permitted is not None:
        gentle = is_always_gentle(exercise)
        return () if gentle else (MayDose(contraction=item.permitted.contraction, level=item.permitted.level),)
    pace = (MayRun(pace=exercise.pace),) if exercise.pace is not None else ()
    if item.rung is None or exercise.reach is None:
        return pace
    return (*pace, MayReach(phase=exercise.reach.phase, rung=item.rung))


def untested_bend(exercise: Exercise, outcome: Outcome) -> tuple[Question, ...]:
    """Return the bent-hip tests that hurt too much or are not answered, of an item that bends the hip to 90 degrees or more.

    Empty for upright running and for sitting, which have questions of their own.
    """
    if not exercise.bends_deep:
        return ()
    figures = outcome.knowledge.thresholds
    tests = map(outcome.knowledge.asking, figures.bent_hip_tests)
    return tuple(test for test in tests if not _is_at_most(figures.passed_at_most, outcome.told.get(test.id)))


def _is_at_most(most: int, given: object) -> bool:
    return isinstance(given, int) and given <= most


def without(outcome: Outcome, finding: Conclusion) -> Outcome:
    """Return what would follow from the same answers if no rule concluded a finding; without firings.

    Where a stage may not be entered, no later one may either.
    """
    return _without(outcome, _never(outcome, finding))


def _never(outcome: Outcome, finding: Conclusion) -> int:
    book = ground(outcome.knowledge)
    never = book.bit(finding)
    if isinstance(finding, MayEnter):
        later = (stage for stage in StageLevel if stage.rank > finding["stage"].rank)
        never = reduce(or_, (book.bit(MayEnter(stage=stage)) for stage in later), never)
    return never


@lru_cache(maxsize=64)
def _now(outcome: Outcome) -> World:
    return ground(outcome.knowledge).world(outcome.told)


@lru_cache(maxsize=512)
def _world(outcome: Outcome, never: int) -> World:
    """Return what would follow, and could, if no rule concluded ``never``; which clause concluded it first is left out.

    What cannot rest on that, by presence or by absence, stays as it is; only the rest is worked out again.
    """
    now = _now(outcome)
    moved = _moved(outcome.knowledge, never)
    clauses = _concluding(outcome.knowledge, moved)
    certain, _ = clauses.close(now.certain & ~moved, never=never)
    possible = certain
    if now.possible != now.certain:
        possible, _ = clauses.close(now.possible & ~moved, certain, never)
    return World(certain, possible, {}, {})


@lru_cache(maxsize=1024)
def _moved(knowledge: KnowledgeBase, never: int) -> int:
    """Return all atoms that can rest on some, these among them."""
    resting = _resting(knowledge)
    moved = waiting = never
    while waiting:
        low = waiting & -waiting
        waiting ^= low
        more = resting.get(low, 0) & ~moved
        moved |= more
        waiting |= more
    return moved


@lru_cache(maxsize=512)
def _concluding(knowledge: KnowledgeBase, wanted: int) -> Clauses:
    """Return the clauses that conclude any of these atoms."""
    return Clauses(clause for clause in ground(knowledge).clauses if clause.makes & wanted)


@lru_cache(maxsize=8)
def _resting(knowledge: KnowledgeBase) -> Mapping[int, int]:
    """Return for each conclusion all that rests on it directly, by presence or by absence."""
    book = ground(knowledge)
    resting: dict[int, int] = {}
    for clause in book.clauses:
        for bit in bits(reduce(or_, clause.masks, clause.blockers) >> book.answers << book.answers):
            resting[bit] = resting.get(bit, 0) | clause.makes
    return resting


@lru_cache(maxsize=512)
def _without(outcome: Outcome, never: int) -> Outcome:
    return supposed(ground(outcome.knowledge), outcome.told, _world(outcome, never))


@dataclass(frozen=True, eq=False, slots=True)
class _Lift:
    """A permission that holds and whose absence could put something out.

    Attributes:
        finding: The permission.
        never: The atoms that no rule concludes without it.
        lost: Keys of what holds because of it, itself not among them.
        changed: Keys of all that would or could hold without it, or no longer would or could.
        loads: The loads that are out, or could be, with it or without it alone.
        bears_on_all: Whether it bears on every item.
    """

    finding: Conclusion
    never: int
    lost: frozenset[Key]
    changed: frozenset[Key]
    loads: frozenset[Load]
    bears_on_all: bool

    def bears_on(self, exercise: Exercise, own: AbstractSet[Key]) -> bool:
        """Return whether an item that is allowed could be so no longer without it."""
        return self.bears_on_all or not (self.changed.isdisjoint(own) and self.loads.isdisjoint(exercise.loads))


def _is_needed(lift: _Lift, exercise: Exercise, outcome: Outcome) -> bool:
    """Return whether an item that is allowed would not be without a permission, wherever any item of its kind is."""
    own = _own_keys(exercise, outcome)
    if not lift.bears_on(exercise, own):
        return False
    reasons = (reason for _, found in by_authority(exercise, _without(outcome, lift.never)) for reason in found)
    return any(not reason.missing or reason.finding is None or reason.finding.key in own for reason in reasons)


@lru_cache(maxsize=4096)
def _own_keys(exercise: Exercise, outcome: Outcome) -> frozenset[Key]:
    """Return the keys of what an item of the catalogue needs."""
    return frozenset(one.key for one in own_permissions(exercise, outcome))


@lru_cache(maxsize=64)
def _lifting(outcome: Outcome) -> tuple[_Lift, ...]:
    """Return the permissions that hold and whose absence could put something out, in the order of the book."""
    book = ground(outcome.knowledge)
    found = (book.finding(bit) for bit in bits(_read_as_absent(outcome.knowledge)))
    return tuple(
        _lift(one, outcome)
        for one in found
        if isinstance(one, Conclusion) and one.role is Role.PERMISSION and outcome.holds(one)
        if not goes_without_saying(one, outcome)
    )


def goes_without_saying(finding: Finding, outcome: Outcome) -> bool:
    """Return whether a finding rests on nothing but what holds for everybody at a first consultation."""
    if outcome.knowledge.has_checked_in(outcome.told):
        return False
    asking = outcome.knowledge.asking
    return all(asking(type(told)).is_follow_up for told in outcome.origins(finding) if isinstance(told, Answer))


def _lift(finding: Conclusion, outcome: Outcome) -> _Lift:
    book = ground(outcome.knowledge)
    never = _never(outcome, finding)
    now, then = _now(outcome), _world(outcome, never)
    lost = frozenset(one.key for one in book.concluded(now.certain & ~then.certain) if one.key != finding.key)
    changed = tuple(book.concluded(now.certain ^ then.certain | now.possible ^ then.possible))
    return _Lift(
        finding,
        never,
        lost,
        frozenset(one.key for one in changed),
        frozenset(one["load"] for one in changed if isinstance(one, Contraindicated)),
        any(isinstance(one, (Referral, Excluded, MayRetry, MayEase)) for one in changed),
    )


@lru_cache(maxsize=8)
def _read_as_absent(knowledge: KnowledgeBase) -> int:
    """Return the atoms on whose absence a prohibition can rest, and all below them."""
    book = ground(knowledge)
    forbidding = [clause.makes for clause in book.clauses if clause.conclusion.role is Role.PROHIBITION]
    above = book.under(reduce(or_, forbidding, 0), attrgetter("wanted"))
    absent = reduce(or_, (clause.blockers for bit in bits(above) for clause in book.supporting_clauses.get(bit, ())), 0)
    return book.under(absent, attrgetter("wanted"))
