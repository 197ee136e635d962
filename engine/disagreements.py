"""Which disagreements touch a plan, and what was decided for this athlete."""

from __future__ import annotations

from dataclasses import dataclass

from engine.planning.parts import Decision as Ending
from engine.planning.parts import Plan
from language.disagreements import Disagreement, DisputeDecision


@dataclass(frozen=True, slots=True)
class SettledDispute:
    """A disagreement that touches a plan, and the decision that holds.

    Attributes:
        dispute: The disagreement with its sides.
        decision: The decision that holds.
        by: Ids of the rules that fired for it, or of the procedure.
    """

    dispute: Disagreement
    decision: DisputeDecision
    by: tuple[str, ...]


def settled(plan: Plan) -> tuple[SettledDispute, ...]:
    """Return the disagreements that touch a plan, in order; none without a plan.

    Of several decisions the first holds whose rule fired. Procedures take part in every plan.
    """
    if plan.decision is not Ending.PLAN:
        return ()
    procedures = {procedure.id for procedure in plan.knowledge.procedures}
    at_work = procedures | {firing.rule.id for firing in plan.outcome.firings}
    found: list[SettledDispute] = []
    for dispute in plan.knowledge.disagreements:
        for decision in dispute.decisions:
            by = tuple(name for name in decision.rules if name in at_work)
            if by:
                found.append(SettledDispute(dispute, decision, by))
                break
    return tuple(found)
