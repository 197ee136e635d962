"""The spread of pain comes out as its table says, for all answers that there are; the table is written here once more."""

from itertools import product

import pytest

from engine.ground import GroundProgram
from kb.flags import Flag
from kb.hamstring import KNOWLEDGE
from kb.rules import RULES, nerves
from kb.vocabulary.conclusions import Ceiling, Cleared, Concern, Meanwhile, Referral, Unhindered
from kb.vocabulary.differentials import Examined, OtherSign
from kb.vocabulary.states import Course, Instruction, PainKind, Spread
from language.levels import StageLevel, Urgency
from language.questions import UNKNOWN

CHAIN = tuple(rule for rule in RULES if rule.id.startswith("unhindered-at-"))
BOOK = GroundProgram(KNOWLEDGE.with_rules((*nerves.RULES, *CHAIN)))
SIGNS = (OtherSign.COUGH, OtherSign.BACK_MOVEMENT, OtherSign.SITTING_LEG)
RESULTS = (Examined.NERVE_HURTS, Examined.NERVE_SETTLED)


def some(entries):
    return [
        tuple(entry for entry, has in zip(entries, flags, strict=True) if has)
        for flags in product((False, True), repeat=len(entries))
    ]


EVERYBODY = [
    {"pain-spread": reach, "pain-feels": kind, "numbness": course, "other-signs": signs, "examined": results}
    for reach, kind, course, signs, results in product(Spread, PainKind, Course, some(SIGNS), some(RESULTS))
]


def found(told, kind):
    facts = BOOK.concluded(BOOK.world(told).certain)
    return [fact for fact in facts if isinstance(fact, kind) and fact["flag"] is Flag.LEG_NERVE]


def wanted(told):
    """Return what the table asks for: how urgent, and the highest stage where there is a plan."""
    by_back = bool({OtherSign.COUGH, OtherSign.BACK_MOVEMENT} & {*told["other-signs"]})
    by_test = Examined.NERVE_HURTS in told["examined"]
    numb = told["numbness"] is not Course.NONE
    below = told["pain-spread"] is Spread.BELOW_KNEE
    settled = Examined.NERVE_SETTLED in told["examined"] and not by_test
    tingles = told["pain-feels"] is PainKind.TINGLING
    burns = told["pain-feels"] is not PainKind.ACHE
    two = told["numbness"] is Course.STEADY or sum((numb, by_back, by_test, below)) > 1
    if settled:
        return None, StageLevel.TWO
    if two or (tingles and (by_back or by_test)):
        return Urgency.DAYS, None
    if numb or (below and burns):
        return Urgency.SOON, StageLevel.ONE
    one = by_back or by_test or below or OtherSign.SITTING_LEG in told["other-signs"]
    if one or told["pain-spread"] is Spread.WANDERS or (told["pain-spread"] is Spread.THIGH and burns):
        return Urgency.SOON, StageLevel.TWO
    return None, StageLevel.FOUR


def test_everybody_is_seen_as_soon_as_the_table_says_and_kept_at_the_stage_that_it_says():
    for told in EVERYBODY:
        if told["numbness"] is Course.SPREADING:
            continue
        urgency, stage = wanted(told)
        referrals = {fact["urgency"] for fact in found(told, Referral)}
        assert referrals == ({Urgency.DAYS} if urgency is Urgency.DAYS else set()), told
        if stage is None:
            continue
        concerns = {fact["urgency"] for fact in found(told, Concern)}
        assert (Urgency.SOON in concerns) is (urgency is Urgency.SOON), told
        opened = max(
            (fact["stage"] for fact in found(told, Unhindered)), key=lambda one: one.rank, default=StageLevel.ONE
        )
        capped = min(
            (fact["stage"] for fact in found(told, Ceiling)), key=lambda one: one.rank, default=StageLevel.FOUR
        )
        assert opened is capped is stage, told


def test_numbness_that_spreads_is_an_emergency_whatever_else_is_told():
    for told in EVERYBODY:
        if told["numbness"] is Course.SPREADING:
            world = BOOK.world(told)
            assert world.certain & BOOK.bit(Referral(flag=Flag.NERVE, urgency=Urgency.NOW))


def test_whoever_is_seen_for_a_nerve_within_days_does_not_stretch_until_then():
    for told in EVERYBODY:
        if found(told, Referral):
            assert BOOK.world(told).certain & BOOK.bit(Meanwhile(what=Instruction.NO_STRETCH))


@pytest.mark.parametrize("open_answer", ["pain-spread", "pain-feels", "numbness", "other-signs", "examined"])
def test_an_open_answer_never_opens_a_stage_that_another_answer_would_close(open_answer):
    opened = {}
    for told in EVERYBODY:
        rest = tuple(value for name, value in told.items() if name != open_answer)
        stages = {fact["stage"] for fact in found(told, Unhindered)}
        opened[rest] = opened.get(rest, stages) & stages
    for told in EVERYBODY:
        rest = tuple(value for name, value in told.items() if name != open_answer)
        if rest in opened:
            stages = {fact["stage"] for fact in found({**told, open_answer: UNKNOWN}, Unhindered)}
            assert stages <= opened.pop(rest), told


def test_a_nerve_test_that_hurts_is_not_cleared_by_saying_that_the_nerve_has_settled():
    for told in EVERYBODY:
        if Examined.NERVE_HURTS in told["examined"]:
            assert not found(told, Cleared)
