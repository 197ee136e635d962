"""Whether what was looked for is there: a red flag, a load that is out, an item that is out; or open, or absent."""

from __future__ import annotations

from collections.abc import Mapping

from engine.infer import Outcome
from engine.planning.parts import Decision, Plan
from language.conclusions import Ceiling, Concern, Contraindicated, Excluded, Meanwhile, Referral
from language.domains import Value
from language.findings import Conclusion, Finding
from language.flags import Flag

FLAGGED: tuple[type[Conclusion], ...] = (Referral, Concern, Ceiling)
"""What a red flag can bring: no plan, a look while the plan goes on, or a stage above which nothing opens."""

SLOTS: dict[type[Conclusion], str] = {**dict.fromkeys(FLAGGED, "flag"), Contraindicated: "load", Excluded: "item"}
"""The slot that says what a finding of this kind is about."""


def is_safety(kind: type[Finding]) -> bool:
    """Return whether findings of a kind are about a red flag, or what is to be done about one: held by consensus."""
    return issubclass(kind, (*FLAGGED, Meanwhile))


PRESENT, OPEN, ABSENT = "present", "open", "absent"


def state_of(value: Value, kinds: tuple[type[Conclusion], ...], outcome: Outcome) -> str:
    """Return whether a finding of these kinds about a value holds, could follow from what is not known, or is absent."""
    if any(found[SLOTS[kind]] == value for kind in kinds for found in outcome.all(kind)):
        return PRESENT
    could = any(found.finding[SLOTS[kind]] == value for kind in kinds for found in outcome.could(kind))
    return OPEN if could else ABSENT


def flag_states(plan: Plan) -> Mapping[Flag, str]:
    """Return the state of each red flag, in their order.

    One is raised by a procedure, and by no rule: it is absent once there is a plan, and else not settled.
    """
    states = {flag: state_of(flag, FLAGGED, plan.outcome) for flag in plan.knowledge.flags}
    settled = ABSENT if plan.decision is Decision.PLAN else OPEN
    return states | {plan.knowledge.no_start["flag"]: PRESENT if plan.by_procedure else settled}
