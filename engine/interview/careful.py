"""A careful plan, before all is asked: with every open question as not known, and what the answers could still add.

Not knowing never adds an item, never raises a dose, and never makes a plan of a referral: that is proven over all athletes
(``engine/verify/unknown.py``). What is tried gently until it is named as bad is the one exception, so nobody gets a plan
early while it is open what made the pain worse.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.interview.path import Interview, Round, stakes_of
from engine.interview.prospect import Prospect
from engine.planning.parts import Decision, Plan
from engine.planning.plan import plan
from language.conclusions import MayDose, MayEnter, MayReach, MayRun
from language.domains import listed
from language.levels import DoseLevel


def careful_plan(here: Interview, this: Round) -> Plan | None:
    """Return the plan that may be taken while questions of a first consultation are open.

    Returns:
        ``None`` while none may be taken, at a check-in, and when nothing is open.
    """
    if here.next is None or here.prospect is not Prospect.OPEN or this.held:
        return None
    if any(asked.not_assumed for asked in here.missing):
        return None
    made = plan(this.fold(here.answers), this.knowledge)
    return made if made.decision is Decision.PLAN else None


def could_add(here: Interview, this: Round) -> str:
    """Return in a sentence what the open questions could still add to a careful plan."""
    count = len({here.together(asked, this)[0].id for asked in here.missing})
    left = f"What is left to ask, {count} {'answer' if count == 1 else 'short answers'} at most,"
    more = tuple(_more(here, this))
    return f"{left} could add {listed(more)}." if more else f"{left} could make it fit you better."


def _more(here: Interview, this: Round) -> Iterator[str]:
    """Yield what could still be permitted, the weightiest first."""
    at_stake = stakes_of(here.answers, this)
    found = [at_stake.book.conclusion(bit) for bit in at_stake.conclusions]
    stages = [one["stage"] for one in found if isinstance(one, MayEnter)]
    if stages:
        stage = max(stages, key=lambda stage: stage.rank)
        yield f"work up to stage {stage.number} ({this.knowledge.complaint.stages[stage].lower()})"
    paces = [one["pace"] for one in found if isinstance(one, MayRun)]
    if paces:
        yield str(max(paces, key=lambda pace: pace.rank).label)
    elif any(isinstance(one, MayReach) for one in found):
        yield "faster runs"
    full = [one for one in found if isinstance(one, MayDose) and one["level"] is DoseLevel.FULL]
    if full:
        yield "full doses"
