"""What is kept of the last plan, so that the next one goes on from it: the procedure ``remember-the-last-plan``."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from engine.ground import ground
from engine.infer import Outcome, supposed
from engine.planning.judge import judge_all
from engine.planning.parts import ItemState
from engine.planning.plan import choose
from engine.planning.write import write
from engine.tells import entries, in_order, told_of
from language.conclusions import MayDose, MayReach, MayRun, Stage
from language.domains import Value
from language.knowledge import KnowledgeBase
from language.levels import RunningNow, StageLevel
from language.questions import UNKNOWN, Given, Tells
from language.steps import dose_step, pace_step, rung_step
from language.work import Pace

KEPT = (
    Tells.STAGE_BEFORE,
    Tells.OPEN_BEFORE,
    Tells.PERMITTED_BEFORE,
    Tells.PLANNED_BEFORE,
    Tells.KEPT_BEFORE,
    Tells.RECORD_BEFORE,
)
"""What is kept of a plan."""


@dataclass(frozen=True, slots=True)
class LastPlan:
    """What is kept of the last plan.

    Attributes:
        stage: Its stage, 1 to 4; 0 when there was no plan yet.
        allowed: The items that might be done.
        permitted: The doses, paces and rungs that were permitted.
        planned: The items that it wrote down and that move on one by one.
        kept: The items that it kept because they were taken well before the first.
        records: How far each was trusted, and on which step.
        stopped: What the athlete did then, and was told to stop.
        running: The most running that it permitted.
        is_older: Whether it is of an earlier plan, because these answers gave none.
    """

    stage: int
    allowed: Given
    permitted: Given
    planned: Given
    kept: Given
    records: Given
    stopped: frozenset[Value] = frozenset()
    running: RunningNow = RunningNow.FAST
    is_older: bool = False


def last_plan(told: Mapping[str, Given], knowledge: KnowledgeBase) -> LastPlan:
    """Return what is kept of the plan for these answers; of the plan before, where they give none.

    It runs on the rule book written out, which says the same as the engine and is faster: a long history makes each of its
    plans once.
    """
    return _last_plan(tuple(told.items()), knowledge)


@lru_cache(maxsize=1024)
def _last_plan(answers: tuple[tuple[str, Given], ...], knowledge: KnowledgeBase) -> LastPlan:
    told = dict(answers)
    book = ground(knowledge)
    outcome = supposed(book, told, book.world(told))
    items = judge_all(outcome)
    chosen = choose(items, outcome)
    if not chosen:
        kept = [told_of(what, told, knowledge) for what in KEPT]
        stage, allowed, permitted, planned, kept_then, records = (UNKNOWN if one is None else one for one in kept)
        number = stage if isinstance(stage, int) else 0
        return LastPlan(number, allowed, permitted, planned, kept_then, records, is_older=True)
    reached: StageLevel = outcome.all(Stage)[0]["stage"]
    paper = write(items, chosen, reached, outcome)
    open_ = [item.exercise for item in items if item.state is ItemState.POSSIBLE]
    names = frozenset(exercise.id for exercise in open_)
    doing = entries(told_of(Tells.DOING, told, knowledge))
    return LastPlan(
        reached.number,
        in_order(Tells.OPEN_BEFORE, names, knowledge),
        in_order(Tells.PERMITTED_BEFORE, frozenset(_permitted(outcome)), knowledge),
        in_order(Tells.PLANNED_BEFORE, frozenset(item.exercise.id for item in paper.chosen if item.course), knowledge),
        in_order(Tells.KEPT_BEFORE, frozenset(item.exercise.id for item in items if item.kept), knowledge),
        tuple(map(str, paper.records)) if knowledge.telling(Tells.RECORD_BEFORE) else (),
        frozenset(doing - names),
        _most_running([exercise.pace for exercise in open_ if exercise.is_flat_run]),
    )


def _permitted(outcome: Outcome) -> Iterator[str]:
    """Yield the steps that a plan permits."""
    yield from (dose_step(found["contraction"], found["level"]) for found in outcome.all(MayDose))
    yield from (pace_step(found["pace"]) for found in outcome.all(MayRun))
    yield from (rung_step(found["phase"], found["rung"]) for found in outcome.all(MayReach))


def _most_running(paces: Collection[Pace | None]) -> RunningNow:
    """Return the most running that is left by the paces that a plan allows."""
    if Pace.FAST in paces:
        return RunningNow.FAST
    return RunningNow.EASY if paces else RunningNow.NONE
