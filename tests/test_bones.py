"""Bone: signs decide how soon, whatever is not told; a risk alone sends nobody; a scan matters only where bone is in doubt."""

import athletes
import pytest

from engine.planning.parts import Decision
from kb.flags import Flag
from kb.red_flag_answers import MUST_REFER
from kb.vocabulary.answers import BonePain
from kb.vocabulary.conclusions import Concern
from kb.vocabulary.states import BoneRisk

OF_BONE = [one for one in MUST_REFER if any(isinstance(answer, BonePain) for answer in one.answers)]
IMPACT = [("sprint", "fast"), ("distance", "easy"), ("lifting", "none"), ("everyday", "none")]
JUMPS = {"split-squat-jump", "a-skip", "b-skip", "skip-for-height", "skip-for-distance", "bounding"}


@pytest.mark.parametrize("one", OF_BONE, ids=lambda one: "-".join(str(answer.key) for answer in one.answers))
def test_a_sign_of_bone_alone_is_as_urgent_as_it_must_be_in_a_runner(one):
    """What makes it wait must be told, so nothing but the signs is told here."""
    signs = [answer["sign"].code for answer in one.answers if isinstance(answer, BonePain)]
    made = athletes.plan_for({"bone-signs": signs})
    assert made.referrals[0]["urgency"].rank >= one.urgency.rank


@pytest.mark.parametrize("risk", [risk.code for risk in BoneRisk])
@pytest.mark.parametrize(("sport", "running"), IMPACT)
def test_a_risk_for_the_bones_without_a_sign_leaves_a_plan_without_new_jumps(risk, sport, running):
    made = athletes.plan_for(bone_risks=[risk], sport=sport, running_now=running, easy_minutes=0)
    assert made.decision is Decision.PLAN
    assert Flag.BONE_HEALTH in {found["flag"] for found in made.outcome.all(Concern)}
    states = athletes.states(made)
    assert not {name for name in JUMPS if states[name] in ("chosen", "possible")}


@pytest.mark.parametrize("answer", ["yes", "no", "unknown"])
def test_whether_a_bone_was_scanned_changes_nothing_without_a_sign_a_risk_or_pain_on_landing_alone(answer):
    usual, other = athletes.plan_for(), athletes.plan_for(bone_checked=answer)
    assert athletes.states(other) == athletes.states(usual)
    assert (other.decision, other.stage, other.week) == (usual.decision, usual.stage, usual.week)
    assert not other.needed
