"""One row of a table of safety: what is told besides the answers of a healthy athlete, and what must come of it."""

from dataclasses import dataclass

import athletes

from kb.vocabulary.conclusions import Concern, Meanwhile


@dataclass(frozen=True)
class Row:
    """What is told, and what must come of it.

    Attributes:
        told: Answers besides those of ``athletes.READY``, whose checks open stage 4.
        urgency: How soon someone without a plan is seen; empty for a plan.
        stage: Stage of the plan.
        flags: Some of the flags of the referral.
        concerns: Every flag that is looked at beside a plan, with its urgency; ``None`` when it does not matter here.
        meanwhile: Every instruction until then; ``None`` when it does not matter here.
    """

    told: dict
    urgency: str = ""
    stage: int = 0
    flags: tuple[str, ...] = ()
    concerns: tuple[str, ...] | None = None
    meanwhile: tuple[str, ...] | None = None


def no_plan(urgency, *flags, meanwhile=None, **told):
    """Return a row that ends without a plan."""
    return Row(told, urgency=urgency, flags=flags, meanwhile=meanwhile)


def a_plan(stage, *concerns, meanwhile=(), **told):
    """Return a row that ends in a plan, with all that is looked at beside it."""
    return Row(told, stage=stage, concerns=concerns, meanwhile=meanwhile)


def holds(row):
    """Assert that a row comes out as it says."""
    made = athletes.plan_for(**row.told)
    assert made.decision.value == ("referral" if row.urgency else "plan")
    if row.urgency:
        assert made.referrals[0]["urgency"].code == row.urgency
        assert set(row.flags) <= {found["flag"].code for found in made.referrals}
        assert not made.chosen
    else:
        assert made.stage.number == row.stage
    if row.concerns is not None:
        found = {f"{one['flag'].code}-{one['urgency'].code}" for one in made.outcome.all(Concern)}
        assert found == set(row.concerns)
    if row.meanwhile is not None:
        assert {found["what"].code for found in made.outcome.all(Meanwhile)} == set(row.meanwhile)
