"""What is still at stake: which conclusions an open question could bring about, computed from the rules.

**The criterion.** An open question is worth asking when there is a way to answer the other open questions under which two of
its answers give different plans: in decision, referrals, stage, items, doses, week, loads that are out, advice, doubts,
expected time, or what is decided where sources disagree. It is decided on the rules written out (``engine.interview.ground``):

0. Does something refer that no open answer can take back? Then only what raises the urgency, or changes what the person
   must do until they are seen, is at stake; after "now" that is the rest of the emergency list, and nothing more.
1. Which answers refer by themselves, beside what is not known? No plan can come of them.
2. What could the other answers bring about that does not hold now? Every conclusion to which an answer of the question
   leads, through rules that can still fire, is at stake; absence is read from what holds now. Referrals come of any answer.
   What no plan reads counts by what follows from it, or when its absence could still bring something about. Words that
   only go with a plan are worth no question.
3. What could they keep possible, or rule out, together with answers that are not known? That counts for referrals,
   exclusions and permissions, for these withhold something while they are possible.
4. Which disagreement could be decided otherwise, because a rule fires that goes before the one that decides now?
5. What does the plan read by itself? Equipment, and what is being done.
6. When no plan can come of it any more, only what could still refer, or what to do until then, is at stake
   (``engine.interview.prospect``).

**No question that matters is left out.** When nothing is at stake any more, no answers to the open questions change anything:
a finding that they could bring about would be found by 2, for permissions rest on positive findings only and absence reads
the same; what rests on an absence could go only if a permission came. On the way, a question that matters only after
another one may wait until that one is answered.

**A question that does not matter could be asked**, for 2 and 3 look at one conclusion at a time: whether its coming makes a
difference beside the others is not asked. ``tests/test_interview.py`` asks a solver, over every way to answer the rest: for
each question asked it finds two athletes whose plans differ, and at the end it proves that there are none left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache

from engine.interview.ground import Ground, Mask, Reach, Settled
from engine.interview.prospect import Prospect, numbers_of, prospect, waits_for
from engine.planning.judge import READ_BY_PLANNING
from language.conclusions import (
    CLEARING,
    CanWait,
    Cleared,
    Contraindicated,
    Excluded,
    MayEnter,
    MayReach,
    MayRun,
    Meanwhile,
    Passes,
    Referral,
    Says,
    Stage,
)
from language.findings import Conclusion
from language.levels import Urgency
from language.questions import UNKNOWN, Given, Question, Topic

"""Answers that the plan reads itself, beside the rules."""

PERMISSIONS = (MayEnter, MayRun, MayReach)
FORBIDDING = (Referral, Excluded, Contraindicated)
"""What changes a plan by being possible alone: while it could follow, something is withheld."""


@dataclass(frozen=True, eq=False, slots=True)
class Stakes:
    """What is at stake at one point of an interview.

    Attributes:
        prospect: What can still come of it.
        conclusions: Numbers of the conclusions at stake, each with the open questions that could decide on it.
        disputes: Ids of the disagreements that could be decided otherwise, each with the open questions for that.
        questions: All open questions of which any answer could matter.
        settled: What holds now.
        reach: What could follow, from open questions and from answers that are not known.
        book: The rule book written out.
    """

    prospect: Prospect
    conclusions: Mapping[int, Mask]
    disputes: Mapping[str, Mask]
    questions: Mask
    settled: Settled
    reach: Reach
    book: Ground


def stakes(told: Mapping[str, Given], open_questions: Mask, book: Ground) -> Stakes:
    """Return what is at stake.

    Args:
        told: Answers by question id, as the engine takes them.
        open_questions: The questions that may still be asked.
        book: The rule book written out.
    """
    findings = book.told(told)
    settled = book.settle(findings)
    unanswered = (asked for asked in book.knowledge.questions if told.get(asked.id, UNKNOWN) is UNKNOWN)
    unknown = book.mask_of(unanswered) & ~open_questions
    guesses, unknowns = book.guesses(open_questions), book.guesses(unknown, unknown=True)
    by_any = book.reach(settled, guesses | unknowns)
    by_asking = book.reach(settled, guesses) if unknown else by_any
    sure = book.lasting(findings, by_any.every.keys()).held
    stands = book.lasting(findings, by_asking.every.keys()).held
    if stands & numbers_of(book, Referral):
        return _while_referred(stands, settled, by_asking, by_any, book)
    stays = book.possible(sure, unknowns, present=by_any.every.keys())
    refers = book.enough_for(numbers_of(book, Referral), guesses, stays, by_any.every.keys())
    goes_on = {number: mask for number, mask in guesses.items() if number not in refers}
    by_going_on = book.reach(settled, goes_on) if len(goes_on) < len(guesses) else by_asking
    comes = prospect(settled, by_going_on, sure, stays, book)
    found = {number: mask for number, mask in _coming(by_going_on, by_asking, book).items() if mask}
    if comes is not Prospect.NO_PLAN and unknown:
        possible = _coming(book.reach(settled, goes_on | unknowns), by_any, book)
        waits = {number: mask for number, mask in possible.items() if _matters_as_possible(number, sure, book)}
        anyway = _union(found.values())
        for number, mask in _withheld(findings, settled, waits, by_any, unknown, anyway, book).items():
            found[number] = found.get(number, 0) | mask
    ends = numbers_of(book, Referral, Meanwhile)
    could_go = numbers_of(book, CanWait, Cleared) if ends & settled.held - stands else frozenset()
    matters = {
        Prospect.NO_PLAN: ends | could_go,
        Prospect.NO_START: ends
        | could_go
        | (frozenset() if settled.held & numbers_of(book, Stage) else numbers_of(book, Stage)),
        Prospect.OPEN: numbers_of(book, Conclusion)
        - numbers_of(book, Says)
        - (numbers_of(book, *CLEARING, Passes) - book.withheld_by(by_any.every.keys())),
    }
    found = {number: mask for number, mask in found.items() if number in matters[comes]}
    disputes = _disputed(settled, by_going_on, book) if comes is Prospect.OPEN else {}
    asked = _union(found.values()) | _union(disputes.values())
    if comes is Prospect.OPEN:
        asked |= book.mask_of(book.knowledge.tellers(*READ_BY_PLANNING)) & open_questions
    return Stakes(comes, found, disputes, asked, settled, by_any, book)


def _while_referred(
    stands: AbstractSet[int], settled: Settled, by_asking: Reach, by_any: Reach, book: Ground
) -> Stakes:
    """Return what is at stake once a referral stands: a higher urgency, and what to do until seen.

    What stands for now is followed by the rest of the emergency list alone: whoever must go at once is not kept. A more urgent
    referral, or an instruction, that holds but does not stand yet is followed by what could show that it can wait.
    """
    urgency = most_urgent(stands, book)
    higher = {
        number for number in numbers_of(book, Referral) if urgency is None or _urgency(number, book).rank > urgency.rank
    }
    wanted = (
        higher | numbers_of(book, Meanwhile) if urgency is not Urgency.NOW else numbers_of(book, Referral)
    ) - settled.held
    instructions = numbers_of(book, Meanwhile) if urgency is not Urgency.NOW else frozenset()
    if (higher | instructions) & settled.held - stands:
        wanted |= numbers_of(book, CanWait, Cleared) - settled.held
    within = _emergencies(book) if urgency is Urgency.NOW else ~0
    found = {number: mask & within for number, mask in by_asking.every.items() if number in wanted and mask & within}
    return Stakes(Prospect.REFERRED, found, {}, _union(found.values()), settled, by_any, book)


@lru_cache(maxsize=16)
def _emergencies(book: Ground) -> Mask:
    """Return the questions of the emergency list, with their follow-ups."""
    return book.mask_of(asked for asked in book.knowledge.questions if asked.topic is Topic.EMERGENCY)


def most_urgent(held: AbstractSet[int], book: Ground) -> Urgency | None:
    """Return the highest urgency among the referrals that hold; ``None`` when none holds."""
    found = (_urgency(number, book) for number in held & numbers_of(book, Referral))
    return max(found, key=lambda urgency: urgency.rank, default=None)


def _urgency(number: int, book: Ground) -> Urgency:
    urgency: Urgency = book.conclusions[number]["urgency"]
    return urgency


def _coming(by_going_on: Reach, by_asking: Reach, book: Ground) -> dict[int, Mask]:
    """Return the conclusions that could come, each with its questions: only referrals come of answers that refer."""
    conclusions, referrals = book.conclusions, numbers_of(book, Referral)
    found = {number: mask for number, mask in by_going_on.every.items() if number in conclusions}
    return found | {number: mask for number, mask in by_asking.every.items() if number in referrals}


def _matters_as_possible(number: int, sure: AbstractSet[int], book: Ground) -> bool:
    """Return whether something is withheld while this could follow; a permission alone matters to items that wait for it."""
    return number in numbers_of(book, *FORBIDDING) or (
        number in numbers_of(book, *PERMISSIONS) and waits_for(number, sure, book)
    )


def _withheld(  # noqa: PLR0913, PLR0917  (all that is known at one point)
    told: Sequence[int],
    settled: Settled,
    possible: Mapping[int, Mask],
    by_any: Reach,
    unknown: Mask,
    matters_anyway: Mask,
    book: Ground,
) -> dict[int, Mask]:
    """Return what open questions could keep possible, or rule out, together with answers that are not known.

    What is possible by those answers alone stays so.
    """
    by_unknown = book.possible(settled.held, book.guesses(unknown, unknown=True))
    found = {number: possible[number] & ~unknown for number in possible.keys() - by_unknown}
    anyway = book.lasting(told)
    could_fire = frozenset(by_any.fired)

    @cache
    def leading(others: tuple[int, ...]) -> set[int]:
        return book.leading_to(found, could_fire, book.also(anyway, others).held)

    idle = book.mask_of(
        question
        for question in book.questions_of(_union(found.values()) & ~matters_anyway)
        if not _leads_on(question, by_any, unknown, leading, book)
    )
    return {number: mask & ~idle for number, mask in found.items() if mask & ~idle}


def _leads_on(
    question: Question,
    by_any: Reach,
    unknown: Mask,
    leading: Callable[[tuple[int, ...]], AbstractSet[int]],
    book: Ground,
) -> bool:
    """Return whether an answer leads to a finding by a way on which that is not sure without it.

    The other answers that a rule needs may be enough for what follows from it: then its own conclusion adds nothing there.
    What leads to a finding beside such answers is told by ``leading``.
    """
    bit = book.bit[question.id]
    for place in by_any.fired:
        instance = book.instances[place]
        asked = [number for number in instance.needs if book.asked_by(number) is not None]
        if any(by_any.every[number] == bit for number in asked):
            others = tuple(number for number in asked if by_any.every[number] & ~unknown & ~bit)
            if instance.gives in leading(others):
                return True
    return False


def _union(masks: Iterable[Mask]) -> Mask:
    whole = 0
    for mask in masks:
        whole |= mask
    return whole


def _disputed(settled: Settled, by_asking: Reach, book: Ground) -> dict[str, Mask]:
    """Return the disagreements for which a rule could fire that decides before what decides now, with its questions."""
    instances = book.instances
    at_work = {instances[place].rule.id for place in settled.fired}
    at_work |= {procedure.id for procedure in book.knowledge.procedures}
    through: dict[str, Mask] = {}
    for place in by_asking.apart:
        instance = instances[place]
        mask = _union(by_asking.every[number] for number in instance.needs)
        through[instance.rule.id] = through.get(instance.rule.id, 0) | mask
    found: dict[str, Mask] = {}
    for dispute in book.knowledge.disagreements:
        for decision in dispute.decisions:
            if at_work.intersection(decision.rules):
                break
            mask = _union(through.get(name, 0) for name in decision.rules)
            if mask:
                found[dispute.id] = found.get(dispute.id, 0) | mask
    return found
