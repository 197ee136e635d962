"""Judge every item of the catalogue: the procedure ``judge-items``.

The order of the checks is the order of authority: what is out; what stage or pace does not allow; what an unanswered
question could still put out; what equipment does not allow. What passes all of them is allowed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

import networkx as nx

from engine.infer import Outcome
from engine.planning.parts import Item, ItemState, Reason
from language.conclusions import (
    Contraindicated,
    Excluded,
    MayEase,
    MayEnter,
    MayKeep,
    MayReach,
    MayRetry,
    MayRun,
    Referral,
    Stage,
)
from language.domains import NO, YES
from language.exercises import Exercise, Movement, RungRange
from language.findings import Conclusion, slots
from language.knowledge import KnowledgeBase
from language.levels import StageLevel
from language.loads import Load
from language.questions import UNKNOWN, Question, Tells
from language.work import Equipment, Pace

READ_BY_PLANNING = (Tells.DOING, Tells.EQUIPMENT)
"""The answers that planning reads itself and no rule does."""
IRRITANTS = (Tells.IRRITANTS, Tells.FLARED)
"""The answers that tell what made it worse."""


def judge_all(outcome: Outcome) -> tuple[Item, ...]:
    """Return every item of the catalogue with its state, in the order of the catalogue; nothing is chosen yet."""
    return tuple(_judge(exercise, outcome) for exercise in outcome.knowledge.exercises.values())


def objections(exercise: Exercise, outcome: Outcome) -> tuple[tuple[ItemState, tuple[Reason, ...]], ...]:
    """Return all that speaks against an item, by the state that it brings; the first that has any reason decides."""
    return tuple(by_authority(exercise, outcome))


def by_authority(exercise: Exercise, outcome: Outcome) -> Iterator[tuple[ItemState, tuple[Reason, ...]]]:
    """Yield all that speaks against an item, by the state that it brings."""
    not_permitted = tuple(_not_permitted(exercise, outcome))
    yield ItemState.EXCLUDED, tuple(_out(exercise, outcome, later=bool(not_permitted)))
    yield ItemState.NOT_YET, not_permitted
    yield ItemState.WITHHELD, tuple(_could_be_out(exercise, outcome))
    yield ItemState.UNAVAILABLE, tuple(_lacking(exercise, outcome))
    yield ItemState.WITHHELD, tuple(_maybe_lacking(exercise, outcome))


def _judge(exercise: Exercise, outcome: Outcome) -> Item:
    for state, reasons in by_authority(exercise, outcome):
        if reasons:
            only_unanswered = state is ItemState.NOT_YET and all(reason.questions for reason in reasons)
            return Item(exercise, ItemState.WITHHELD if only_unanswered else state, reasons)
    reasons = tuple(Reason(finding=needed) for needed in needs(exercise, outcome))
    return Item(exercise, ItemState.POSSIBLE, reasons, kept=kept_now(exercise, outcome))


def needs(exercise: Exercise, outcome: Outcome) -> tuple[Conclusion, ...]:
    """Return what an item needs of these answers: that it may be kept, where it may, else what any athlete needs for it."""
    kept = kept_now(exercise, outcome)
    return (kept,) if kept else permissions(exercise)


def kept_now(exercise: Exercise, outcome: Outcome) -> MayKeep | None:
    """Return what lets an item go on because it is done already and taken well; ``None`` where nothing does."""
    kept = kept_by(exercise.id, outcome.knowledge)
    return kept if kept and outcome.holds(kept) else None


@lru_cache(maxsize=4096)
def kept_by(name: str, knowledge: KnowledgeBase) -> MayKeep | None:
    """Return what would keep an item that is done and taken well; ``None`` where nothing could."""
    kind = knowledge.kind(MayKeep)
    return kind(item=name) if kind and slots(kind)["item"].problem(name) is None else None


def permissions(exercise: Movement) -> tuple[Conclusion, ...]:
    """Return what an item needs: its stage, or at least to be in the plan, its pace and its rung.

    Running on the flat needs its pace and its rung only, whatever the stage.
    """
    return _permissions(None if exercise.is_flat_run else exercise.stage or 1, exercise.pace, exercise.reach)


@cache
def _permissions(stage: int | None, pace: Pace | None, reach: RungRange | None) -> tuple[Conclusion, ...]:
    needed: list[Conclusion] = []
    if stage is not None:
        needed.append(MayEnter(stage=list(StageLevel)[stage - 1]))
    if pace is not None:
        needed.append(MayRun(pace=pace))
    if reach is not None:
        needed.append(MayReach(phase=reach.phase, rung=reach.first))
    return tuple(needed)


def _out(exercise: Exercise, outcome: Outcome, *, later: bool) -> Iterator[Reason]:
    """Yield what puts an item out, the most specific load first.

    What only the stage forbids does not count for an item of a later stage: that item waits.
    """
    for referral in outcome.all(Referral):
        yield Reason(finding=referral)
    for found in outcome.all(Excluded):
        if found["item"] == exercise.id:
            yield Reason(finding=found)
    yield from harder_than_an_irritant(exercise, outcome)
    yield from loads_out(counted(exercise, outcome), outcome, but_of_stage=later)


def loads_out(loads: tuple[Load, ...], outcome: Outcome, *, but_of_stage: bool) -> Iterator[Reason]:
    """Yield what puts loads out, the most specific first; where so wanted, without what only the stage forbids."""
    for found, load, of_stage in _contraindicated(outcome):
        if load in loads and not (but_of_stage and of_stage):
            yield Reason(finding=found, load=load)


@lru_cache(maxsize=512)
def _contraindicated(outcome: Outcome) -> tuple[tuple[Conclusion, Load, bool], ...]:
    """Return what is contraindicated, the most specific load first, and whether nothing but the stage supports it."""
    found = sorted(outcome.all(Contraindicated), key=lambda found: -found["load"].rank)
    return tuple((one, one["load"], is_of_stage(one, outcome)) for one in found)


def loads_could_be_out(loads: tuple[Load, ...], outcome: Outcome) -> Iterator[Reason]:
    """Yield what could still put loads out, with the questions that would tell."""
    for could in outcome.could(Contraindicated):
        if could.finding["load"] in loads:
            yield Reason(finding=could.finding, load=could.finding["load"], questions=could.relevant_questions)


def harder_than_an_irritant(exercise: Exercise, outcome: Outcome) -> Iterator[Reason]:
    """Yield the irritants that an item is a harder form of: what regresses to an irritant asks more than it does."""
    for name in irritants(outcome):
        if name in easier_forms(exercise.id, outcome.knowledge):
            path = tuple(nx.shortest_path(outcome.knowledge.regressions, exercise.id, name))
            yield Reason(finding=excluded(name, outcome.knowledge), path=path)


@lru_cache(maxsize=512)
def irritants(outcome: Outcome) -> tuple[str, ...]:
    """Return what made it worse and is out for that; what may come back no longer counts."""
    return tuple(name for name in _named(outcome) if outcome.holds(excluded(name, outcome.knowledge)))


@lru_cache(maxsize=512)
def _named(outcome: Outcome) -> tuple[str, ...]:
    """Return what is said to have made it worse, without what may get easier instead of being out."""
    eased = {found["item"] for found in outcome.all(MayEase)}
    told = ((name, said, kind) for kind in IRRITANTS for name, said in outcome.said(kind).items())
    return tuple(
        dict.fromkeys(
            str(name) for name, said, kind in told if said is YES and not (kind is Tells.FLARED and name in eased)
        )
    )


@lru_cache(maxsize=4096)
def excluded(name: str, knowledge: KnowledgeBase) -> Excluded:
    """Return the finding that an item is out by itself."""
    return knowledge.conclusion(Excluded)(item=name)


def _is_done(exercise: Exercise, outcome: Outcome) -> bool:
    return outcome.said(Tells.DOING).get(exercise.id) is YES


@lru_cache(maxsize=4096)
def easier_forms(name: str, knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the ids of all items that an item regresses to, by any number of steps."""
    return frozenset(nx.descendants(knowledge.regressions, name))


def is_of_stage(finding: Conclusion, outcome: Outcome) -> bool:
    """Return whether nothing but the stage supports a contraindication."""
    return all(any(isinstance(premise, Stage) for premise in firing.premises) for firing in outcome.support(finding))


def _not_permitted(exercise: Exercise, outcome: Outcome) -> Iterator[Reason]:
    for needed in needs(exercise, outcome):
        if not outcome.holds(needed):
            could = [*_could(needed, outcome), *_could(kept_by(exercise.id, outcome.knowledge), outcome)]
            yield Reason(finding=needed, questions=could[0] if could else (), missing=True)


def _could(finding: Conclusion | None, outcome: Outcome) -> Iterator[tuple[Question, ...]]:
    """Yield the questions from which a finding could still follow."""
    if finding is not None:
        for found in outcome.could(type(finding)):
            if found.finding.key == finding.key:
                yield found.sufficient_questions


def counted(exercise: Exercise, outcome: Outcome) -> tuple[Load, ...]:
    """Return the loads of an item by which it can be out: of what is taken well already, those that doing does not show."""
    if kept_now(exercise, outcome) is None:
        return exercise.loads
    return tuple(load for load in exercise.loads if not load.is_shown_by_doing)


def _could_be_out(exercise: Exercise, outcome: Outcome) -> Iterator[Reason]:
    for could in outcome.could(Referral):
        yield Reason(finding=could.finding, questions=could.relevant_questions)
    for could in outcome.could(Excluded):
        if could.finding["item"] == exercise.id:
            yield Reason(finding=could.finding, questions=could.relevant_questions)
    yield from _could_be_harder_than_an_irritant(exercise, outcome)
    yield from loads_could_be_out(counted(exercise, outcome), outcome)


def _could_be_harder_than_an_irritant(exercise: Exercise, outcome: Outcome) -> Iterator[Reason]:
    """Yield the items that an open answer could name as irritants, and that this one is a harder form of.

    An item that could be out itself says so; this matters for items that were brought back, while an easier one was not. A
    hold to start with is tried gently although it could be named; what is harder than it waits.
    """
    knowledge = outcome.knowledge
    for could in outcome.could(Excluded):
        name = could.finding["item"]
        if (
            name in _named(outcome)
            and name in easier_forms(exercise.id, knowledge)
            and not outcome.holds(could.finding)
        ):
            yield Reason(finding=could.finding, questions=could.relevant_questions)
    asked = [one for one in knowledge.tellers(*IRRITANTS) if outcome.told.get(one.id, UNKNOWN) is UNKNOWN]
    could_be_out = {could.finding["item"] for could in outcome.could(Excluded)}
    if not asked or exercise.id in could_be_out:
        return
    out = {found["item"] for found in outcome.all(Excluded)}
    if not exercise.is_start:
        back = {found["item"] for found in outcome.all(MayRetry)}
        could_be_out |= {name for about in asked for name in about.not_assumed if name not in back}
    for name in knowledge.exercises:
        if name in easier_forms(exercise.id, knowledge) and name in could_be_out | out:
            yield Reason(finding=excluded(name, knowledge), questions=tuple(asked))


def asked_for(exercise: Exercise) -> tuple[Equipment, ...]:
    """Return the equipment that an athlete is asked about."""
    return tuple(thing for thing in exercise.equipment if thing.is_asked)


def _lacking(exercise: Exercise, outcome: Outcome) -> Iterator[Reason]:
    """Yield the equipment that is lacking; what is being done now lacks nothing."""
    if _is_done(exercise, outcome):
        return
    for thing in asked_for(exercise):
        if outcome.said(Tells.EQUIPMENT).get(thing) is NO:
            yield Reason(lacks=thing.label)


def _maybe_lacking(exercise: Exercise, outcome: Outcome) -> Iterator[Reason]:
    about = outcome.knowledge.telling(Tells.EQUIPMENT)
    if about is None or _is_done(exercise, outcome):
        return
    if outcome.told.get(about.id, UNKNOWN) is UNKNOWN:
        for thing in asked_for(exercise):
            yield Reason(lacks=thing.label, questions=(about,))
