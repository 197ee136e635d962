"""Every claim of the thread has one fate that is true, and every disagreement is decided for every athlete with a plan."""

import athletes
import pytest

from engine.disagreements import settled
from engine.planning.parts import Decision
from engine.planning.plan import plan
from kb.disagreements.disputes import DISAGREEMENTS
from kb.exercises import CATALOGUE
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.rules import RULES
from kb.rules.procedures import PROCEDURES
from kb.thread.claims import CLAIMS
from language.claims import ClaimSupport, Decline

DECIDING = {rule.id for rule in RULES} | {procedure.id for procedure in PROCEDURES}
BY_ID = {claim.id: claim for claim in CLAIMS}


LAST = "C01-06 C02-44 C03-05 C04-52 C05-09 C06-31 C07-13 C08-15 C09-04 C10-10 C11-05 C12-10 C13-05 C14-08 C15-03 C16-02 C17-05"


def test_every_claim_of_every_post_is_there_once_and_in_order():
    numbered = [
        f"{last[:3]}-{place:02d}" for last in LAST.split() for place in range(1, int(last.partition("-")[2]) + 1)
    ]
    assert [claim.id for claim in CLAIMS] == numbered
    assert all(claim.id.startswith(f"C{claim.post:02d}-") for claim in CLAIMS)


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.id)
def test_claim_has_one_fate_and_points_to_what_is_there(claim):
    assert claim.is_encoded != (claim.declined is not None)
    assert set(claim.rules) <= DECIDING
    assert set(claim.exercises) <= set(CATALOGUE)
    assert set(claim.questions) <= {question.id for question in QUESTIONS}
    assert set(claim.contradicts) <= set(BY_ID)
    assert claim.grounds
    if claim.declined in (Decline.CONTRADICTED, Decline.NO_EVIDENCE):
        assert claim.note, "it must say what is done instead"
    if claim.support is ClaimSupport.NO:
        assert claim.declined is Decline.CONTRADICTED


def test_contradictions_of_claims_that_matter_are_held_in_disagreements():
    held = {name for dispute in DISAGREEMENTS for side in dispute.sides for name in side.claims}
    encoded = {claim.id for claim in CLAIMS if claim.is_encoded and claim.contradicts}
    assert len(encoded & held) >= len(encoded) * 3 // 4


def test_every_disagreement_has_sides_and_deciding_rules_that_are_there():
    assert [dispute.number for dispute in DISAGREEMENTS] == [
        f"K{place:02d}" for place in range(1, len(DISAGREEMENTS) + 1)
    ]
    for dispute in DISAGREEMENTS:
        assert len(dispute.sides) >= 2
        assert dispute.decisions
        assert {name for side in dispute.sides for name in side.claims} <= set(BY_ID)
        for decision in dispute.decisions:
            assert set(decision.rules) <= DECIDING
            assert decision.side is None or 0 <= decision.side < len(dispute.sides)


def test_a_plan_says_of_stretching_what_its_rules_decided():
    early = plan(athletes.told({**athletes.READY, "bridge-pain": 6}), KNOWLEDGE)
    late = plan(athletes.told({**athletes.READY, "provoked-by": []}), KNOWLEDGE)
    stretching = next(dispute for dispute in DISAGREEMENTS if dispute.number == "K03")
    decided = [next(found for found in settled(made) if found.dispute is stretching) for made in (early, late)]
    assert decided[0].decision is not decided[1].decision
    assert "out-stretching-in-stages-1-and-2" in decided[0].by


def test_what_decides_a_disagreement_in_a_plan_took_part_in_it():
    for path in athletes.CASES:
        made = athletes.planned(path)
        fired = {firing.rule.id for firing in made.outcome.firings} | {procedure.id for procedure in PROCEDURES}
        found = settled(made)
        assert bool(found) == (made.decision is Decision.PLAN)
        for one in found:
            assert one.by
            assert set(one.by) <= fired
