"""Why an item is not in the plan: everything that speaks against it, over the whole chain, nearest miss first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from engine.explain.basis import Basis, basis
from engine.explain.miss import Derivation, Distance, FailedDerivation, Requirement, distance, miss, open_ways, want
from engine.explain.passed import NotSelected, Passing, passed_over
from engine.ground import Clause, bits, ground
from engine.infer import Outcome
from engine.planning.judge import counted, objections
from engine.planning.parts import Decision, Item, ItemState, Plan, Reason
from engine.tells import saying
from engine.verdicts import State
from language.conclusions import Contraindicated, Referral, Stage
from language.domains import NO, YES, Value
from language.findings import Finding
from language.knowledge import KnowledgeBase
from language.procedures import Procedure
from language.questions import Tells
from language.work import Equipment


class Obstacle(Enum):
    """In which way something keeps an item out."""

    REFERRAL = "be seen first"
    NO_PLAN = "no plan is made"
    OUT = "out for now"
    WITH_STAGE = "out in this stage"
    HARDER = "harder than what made it worse"
    WAITS = "not permitted yet"
    COULD = "could be out"
    LACKS = "equipment is lacking"
    ASKS = "equipment is not known"
    PASSED = "not picked"


_OUTRANKS = (Obstacle.REFERRAL, Obstacle.NO_PLAN)


@dataclass(frozen=True, eq=False)
class Blocker:
    """One thing that keeps an item out.

    Attributes:
        bar: In which way.
        reason: The reason as the plan has it; ``None`` for what the plan does not tell of single items.
        basis: What puts it out, when something that holds does, or an answer.
        misses: What is missing, or what could still put it out; or, of what the stage puts out, what would open the next one.
        also: Ways by which open answers could put it out too.
        passed: Why it was not picked.
        procedure: The procedure that decides, when no rule does.
        distance: How far it is from going away.
    """

    bar: Obstacle
    distance: Distance
    reason: Reason | None = None
    basis: Basis | None = None
    misses: tuple[FailedDerivation, ...] = ()
    also: tuple[Derivation, ...] = ()
    passed: NotSelected | None = None
    procedure: Procedure | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing but unanswered questions makes it."""
        return bool(self.reason and self.reason.questions)


def blockers(plan: Plan, item: Item) -> tuple[Blocker, ...]:
    """Return all that keeps an item out, nearest miss first; what stands above single items before that, most urgent first.

    Empty for an item that is in the plan.
    """
    if item.state is ItemState.CHOSEN:
        return ()
    found = [*_about_the_plan(plan), *_about(plan, item)]
    return tuple(sorted(found, key=lambda one: (one.bar not in _OUTRANKS, -_urgency(one), one.distance)))


def _urgency(blocker: Blocker) -> int:
    finding = blocker.reason.finding if blocker.reason is not None else None
    return finding["urgency"].rank if isinstance(finding, Referral) and blocker.bar is Obstacle.REFERRAL else 0


def _about_the_plan(plan: Plan) -> Iterator[Blocker]:
    """Yield what keeps every item out although none of them is to blame."""
    outcome = plan.outcome
    if plan.by_procedure is not None:
        yield Blocker(Obstacle.NO_PLAN, Distance(), procedure=plan.by_procedure)
    elif plan.decision is Decision.MORE_ANSWERS and outcome.all(Stage) and not outcome.could(Referral):
        yield Blocker(
            Obstacle.NO_PLAN,
            Distance(unanswered=1),
            reason=Reason(questions=plan.needed),
            procedure=plan.knowledge.procedures.no_start,
        )


def _about(plan: Plan, item: Item) -> Iterator[Blocker]:
    outcome = plan.outcome
    told_of: set[object] = set()
    for _, reasons in objections(item.exercise, outcome):
        for reason in reasons:
            told_of.add(reason.load)
            yield _blocker(reason, outcome)
    for found in outcome.all(Contraindicated):
        if found["load"] in counted(item.exercise, outcome) and found["load"] not in told_of:
            yield out(Obstacle.WITH_STAGE, Reason(finding=found, load=found["load"]), outcome)
    if item.state is ItemState.POSSIBLE and plan.decision is Decision.PLAN:
        for passed in passed_over(plan, item):
            far = (
                passed.misses[0].distance if passed.misses else Distance(fixed=passed.why is Passing.NEVER, otherwise=1)
            )
            yield Blocker(Obstacle.PASSED, far, passed=passed, procedure=plan.knowledge.procedures.pick)


def _blocker(reason: Reason, outcome: Outcome) -> Blocker:
    if reason.finding is None:
        return _equipment(reason, outcome)
    if reason.path:
        irritant = _said(Tells.IRRITANTS, reason.path[-1], YES, outcome)
        return Blocker(Obstacle.HARDER, distance(_wants(irritant, outcome.knowledge)), reason, irritant)
    if reason.missing:
        missing = miss(reason.finding, outcome)
        assert missing is not None  # noqa: S101  (told to the type checker; it is missing)
        return Blocker(Obstacle.WAITS, missing.distance, reason, misses=(missing,))
    if not outcome.holds(reason.finding):
        could = miss(reason.finding, outcome)
        assert could is not None  # noqa: S101  (told to the type checker; it does not hold)
        return Blocker(Obstacle.COULD, Distance(unanswered=len(reason.questions)), reason, misses=(could,))
    return out(Obstacle.REFERRAL if isinstance(reason.finding, Referral) else Obstacle.OUT, reason, outcome)


def out(bar: Obstacle, reason: Reason, outcome: Outcome) -> Blocker:
    """Return what puts something out, with what would open the next stage when the stage does."""
    assert reason.finding is not None  # noqa: S101  (told to the type checker; something is out)
    found = basis(reason.finding, outcome)
    opening = _opening(found, outcome) if found else None
    opens = (opening,) if opening is not None else ()
    far = opens[0].distance if opens else distance(_wants(found, outcome.knowledge))
    also = open_ways(found, outcome) if found else ()
    return Blocker(bar, far, reason, found, opens, also)


@lru_cache(maxsize=32)
def _openings(outcome: Outcome) -> dict[tuple[object, ...], FailedDerivation | None]:
    """Return what was found to open the way for an outcome; the same thing puts out many items."""
    del outcome
    return {}


def _opening(found: Basis, outcome: Outcome) -> FailedDerivation | None:
    kept = _openings(outcome)
    if found.finding.key not in kept:
        kept[found.finding.key] = _opens(found.finding, outcome)
    return kept[found.finding.key]


def _opens(held_out: Finding, outcome: Outcome) -> FailedDerivation | None:
    """Return the nearest finding whose coming would lift what rests on its absence, as a later stage does.

    ``None`` when nothing would: what is out for another reason as well stays out.
    """
    book = ground(outcome.knowledge)
    known = book.told(outcome.told)
    target = book.bit(held_out)
    opened = last = 0
    while True:
        held, why = book.close(known | opened)
        if not held & target:
            return miss(book.conclusion(last), outcome) if last else None
        last = next(bits(_absent_below(target, why) & ~opened), 0)
        if not last:
            return None
        opened |= last


def _absent_below(target: int, why: Mapping[int, Clause]) -> int:
    """Return all that had to be absent for a finding to be concluded, through the argument that concluded it first."""
    waiting, absent, done = [target], 0, set[int]()
    while waiting:
        clause = why.get(waiting.pop())
        if clause is None or clause.makes in done:
            continue
        done.add(clause.makes)
        absent |= clause.blockers
        waiting += [next((made for made in why if made & mask), 0) for mask in clause.masks]
    return absent


def _wants(found: Basis | None, knowledge: KnowledgeBase) -> Iterator[Requirement]:
    """Yield one answer for each rule that supports a finding: the nearest that could change, or the nearest of all."""
    for told in [step.told() for step in found.steps] or [found.told()] if found else ():
        changeable = [fact for fact in told if knowledge.asking(type(fact)).is_changeable]
        for fact in (*changeable, *told)[:1]:
            yield want(fact, State.DEFEATED, knowledge)


def _equipment(reason: Reason, outcome: Outcome) -> Blocker:
    thing = next(thing for thing in Equipment if thing.label == reason.lacks)
    if reason.questions:
        return Blocker(Obstacle.ASKS, Distance(unanswered=1), reason)
    return Blocker(Obstacle.LACKS, Distance(otherwise=1), reason, _said(Tells.EQUIPMENT, thing, NO, outcome))


def _said(what: Tells, entry: Value, said: Value, outcome: Outcome) -> Basis | None:
    found = saying(what, entry, said, outcome.knowledge)
    return basis(found, outcome) if found else None
