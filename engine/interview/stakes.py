"""What is still at stake: which conclusions an open question could bring about, computed from the rules.

**The criterion.** An open question is worth asking when there is a way to answer the other open questions under which two of
its answers give different plans: in decision, referrals, stage, items, doses, week, loads that are out, advice, doubts,
expected time, or what is decided where sources disagree. It is decided on the rules written out (``engine.ground``):

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

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from engine.ground import EVERYTHING, Clause, GroundProgram, QuestionSet, bits
from engine.interview.prospect import Prospect, atoms_of, prospect, waits_for
from engine.planning.judge import READ_BY_PLANNING
from engine.possible import PossibleRun, enough_for, leading_to, reach, withheld_by
from language.conclusions import (
    CLEARING,
    CanWait,
    Cleared,
    Contraindicated,
    Excluded,
    MayEnter,
    MayKeep,
    MayReach,
    MayRun,
    Meanwhile,
    Passes,
    Referral,
    Says,
    Stage,
)
from language.levels import Urgency
from language.questions import Given, Topic

"""Answers that the plan reads itself, beside the rules."""

PERMISSIONS = (MayEnter, MayRun, MayReach, MayKeep)
FORBIDDING = (Referral, Excluded, Contraindicated)
"""What changes a plan by being possible alone: while it could follow, something is withheld."""


@dataclass(frozen=True, eq=False, slots=True)
class Stakes:
    """What is at stake at one point of an interview.

    Attributes:
        prospect: What can still come of it.
        conclusions: The conclusions at stake, by atom, each with the open questions that could decide on it.
        disputes: Ids of the disagreements that could be decided otherwise, each with the open questions for that.
        questions: All open questions of which any answer could matter.
        held: All that holds now.
        reach: What could follow, from open questions and from answers that are not known.
        book: The rule book written out.
    """

    prospect: Prospect
    conclusions: Mapping[int, QuestionSet]
    disputes: Mapping[str, QuestionSet]
    questions: QuestionSet
    held: int
    reach: PossibleRun
    book: GroundProgram


def stakes(told: Mapping[str, Given], open_questions: QuestionSet, book: GroundProgram) -> Stakes:
    """Return what is at stake.

    Args:
        told: Answers by question id, as the engine takes them.
        open_questions: The questions that may still be asked.
        book: The rule book written out.
    """
    findings = book.told(told)
    held, _ = book.close(findings)
    unknown = book.unanswered(told) & ~open_questions
    guesses, unknowns = book.guesses(open_questions), book.guesses(unknown, unknown=True)
    by_any = reach(book, held, guesses | unknowns)
    by_asking = reach(book, held, guesses) if unknown else by_any
    sure, _ = book.close(findings, by_any.possible)
    stands, _ = book.close(findings, by_asking.possible)
    referrals = atoms_of(book, Referral)
    if stands & referrals:
        return _while_referred(stands, held, by_asking, by_any, book)
    stays, _ = book.close(sure | unknowns, by_any.possible)
    goes_on = guesses & ~enough_for(book, referrals, guesses, stays, by_any.possible)
    by_going_on = reach(book, held, goes_on) if goes_on != guesses else by_asking
    comes = prospect(by_going_on.possible, sure, stays, book)
    found = {bit: some for bit, some in _coming(by_going_on, by_asking, book).items() if some}
    if comes is not Prospect.NO_PLAN and unknown:
        possible = _coming(reach(book, held, goes_on | unknowns), by_any, book)
        waits = {bit: some for bit, some in possible.items() if _matters_as_possible(bit, sure, by_any.possible, book)}
        anyway = _union(found.values())
        for bit, some in _withheld(findings, held, waits, by_any, unknown, anyway, book).items():
            found[bit] = found.get(bit, 0) | some
    ends = atoms_of(book, Referral, Meanwhile)
    could_go = _showing_that_it_can_wait(ends & held & ~stands, by_any.possible, book)
    stages = atoms_of(book, Stage)
    clears = withheld_by(book, by_going_on.possible)
    clears |= withheld_by(book, by_any.possible, _leading_to_what_forbids(book))
    matters = {
        Prospect.NO_PLAN: ends | could_go,
        Prospect.NO_START: ends | could_go | (0 if held & stages else stages),
        Prospect.OPEN: ~atoms_of(book, Says) & ~(atoms_of(book, *CLEARING, Passes) & ~clears),
    }
    found = {bit: some for bit, some in found.items() if bit & matters[comes]}
    disputes = _disputed(held, by_going_on, book) if comes is Prospect.OPEN else {}
    asked = _union(found.values()) | _union(disputes.values())
    if comes is Prospect.OPEN:
        asked |= book.set_of(book.knowledge.tellers(*READ_BY_PLANNING)) & open_questions
    return Stakes(comes, found, disputes, asked, held, by_any, book)


@lru_cache(maxsize=16)
def _leading_to_what_forbids(book: GroundProgram) -> int:
    """Return all on which anything that forbids can rest."""
    return book.under(atoms_of(book, *FORBIDDING), lambda clause: clause.wanted | clause.blockers)


def _while_referred(stands: int, held: int, by_asking: PossibleRun, by_any: PossibleRun, book: GroundProgram) -> Stakes:
    """Return what is at stake once a referral stands: a higher urgency, and what to do until seen.

    What stands for now is followed by the rest of the emergency list alone: whoever must go at once is not kept. A more urgent
    referral, or an instruction, that holds but does not stand yet is followed by what could show that it can wait.
    """
    urgency = most_urgent(stands, book)
    referrals = atoms_of(book, Referral)
    higher = sum(bit for bit in bits(referrals) if urgency is None or _urgency(bit, book).rank > urgency.rank)
    instructions = atoms_of(book, Meanwhile) if urgency is not Urgency.NOW else 0
    wanted = referrals if urgency is Urgency.NOW else higher | instructions
    wanted |= _showing_that_it_can_wait((higher | instructions) & held & ~stands, by_any.possible, book)
    within = _emergencies(book) if urgency is Urgency.NOW else ~0
    found = {bit: some & within for bit, some in by_asking.every.items() if bit & wanted and some & within}
    return Stakes(Prospect.REFERRED, found, {}, _union(found.values()), held, by_any, book)


@lru_cache(maxsize=256)
def _showing_that_it_can_wait(ends: int, possible: int, book: GroundProgram) -> int:
    """Return what could show that referrals or instructions can wait, or are cleared: what they are made by the absence of.

    A rule that can no longer fire, as one for those before 18 when the age is told, makes nothing.
    """
    if not ends:
        return 0

    def reads(clause: Clause) -> int:
        return clause.wanted | clause.blockers if all(mask & possible for mask in clause.masks) else 0

    return book.under(ends, reads) & atoms_of(book, CanWait, Cleared)


@lru_cache(maxsize=16)
def _emergencies(book: GroundProgram) -> QuestionSet:
    """Return the questions of the emergency list itself: the first screen of a first consultation that asks of emergencies."""
    knowledge = book.knowledge
    asks = [asked for asked in knowledge.questions if asked.topic is Topic.EMERGENCY and not asked.is_follow_up]
    first = min((knowledge.turn(asked) for asked in asks), default=None)
    return book.set_of(asked for asked in asks if first and knowledge.turn(asked)[0] == first[0])


def most_urgent(held: int, book: GroundProgram) -> Urgency | None:
    """Return the highest urgency among the referrals that hold; ``None`` when none holds."""
    found = (_urgency(bit, book) for bit in bits(held & atoms_of(book, Referral)))
    return max(found, key=lambda urgency: urgency.rank, default=None)


def _urgency(referral: int, book: GroundProgram) -> Urgency:
    urgency: Urgency = book.conclusion(referral)["urgency"]
    return urgency


def _coming(by_going_on: PossibleRun, by_asking: PossibleRun, book: GroundProgram) -> dict[int, QuestionSet]:
    """Return the conclusions that could come, each with its questions: only referrals come of answers that refer."""
    referrals = atoms_of(book, Referral)
    return {**by_going_on.every, **{bit: some for bit, some in by_asking.every.items() if bit & referrals}}


def _matters_as_possible(bit: int, sure: int, possible: int, book: GroundProgram) -> bool:
    """Return whether something is withheld while this could follow; a permission alone matters to items that wait for it."""
    if bit & atoms_of(book, *PERMISSIONS):
        return waits_for(bit, sure, possible, book)
    return bool(bit & atoms_of(book, *FORBIDDING))


def _withheld(  # noqa: PLR0913, PLR0917  (all that is known at one point)
    told: int,
    held: int,
    possible: Mapping[int, QuestionSet],
    by_any: PossibleRun,
    unknown: QuestionSet,
    matters_anyway: QuestionSet,
    book: GroundProgram,
) -> dict[int, QuestionSet]:
    """Return what open questions could keep possible, or rule out, together with answers that are not known.

    What is possible by those answers alone stays so.
    """
    by_unknown, _ = book.close(held | book.guesses(unknown, unknown=True), held)
    found = {bit: some & ~unknown for bit, some in possible.items() if not bit & by_unknown}
    ends = sum(found)
    anyway, _ = book.close(told, EVERYTHING)

    @cache
    def leading(others: int) -> int:
        return leading_to(book, ends, by_any, book.close(anyway | others, EVERYTHING)[0])

    idle = book.set_of(
        question
        for question in book.questions_of(_union(found.values()) & ~matters_anyway)
        if not _leads_on(book.only[question.id], by_any, held, unknown, leading)
    )
    return {bit: some & ~idle for bit, some in found.items() if some & ~idle}


def _leads_on(
    asked: QuestionSet, by_any: PossibleRun, held: int, unknown: QuestionSet, leading: Callable[[int], int]
) -> bool:
    """Return whether an answer leads to a finding by a way on which that is not sure without it.

    The other answers that a rule needs may be enough for what follows from it: then its own conclusion adds nothing there.
    What leads to a finding beside such answers is told by ``leading``.
    """
    new = by_any.possible & ~held
    return any(
        clause.makes & leading(sum({bit for bit in others if bit & new}))
        for clause in by_any.clauses
        if any(need.asked == asked and need.mask & new for need in clause.told)
        for others in product(
            *(bits(need.mask & by_any.possible) for need in clause.told if not need.asked & (asked | unknown))
        )
    )


def _union(some: Iterable[QuestionSet]) -> QuestionSet:
    whole = 0
    for one in some:
        whole |= one
    return whole


def _disputed(held: int, by_asking: PossibleRun, book: GroundProgram) -> dict[str, QuestionSet]:
    """Return the disagreements for which a rule could fire that decides before what decides now, with its questions."""
    at_work = {clause.rule.id for clause in book.firing(held, held)}
    at_work |= {procedure.id for procedure in book.knowledge.procedures}
    through: dict[str, QuestionSet] = {}
    for clause in by_asking.clauses:
        through[clause.rule.id] = through.get(clause.rule.id, 0) | by_asking.through[clause]
    found: dict[str, QuestionSet] = {}
    for dispute in book.knowledge.disagreements:
        for decision in dispute.decisions:
            if at_work.intersection(decision.rules):
                break
            some = _union(through.get(name, 0) for name in decision.rules)
            if some:
                found[dispute.id] = found.get(dispute.id, 0) | some
    return found
