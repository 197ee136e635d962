"""What a change of one answer does to a plan: how far it reaches, and in words."""

from __future__ import annotations

from collections.abc import Iterable

from engine.audit.audited import Audited
from engine.audit.sensitivity import Rerun
from engine.english import sentence
from engine.schemas.audit import REACHES, Reach
from language.conclusions import Stage
from language.findings import Conclusion

FEW = 3


def reach(rerun: Rerun, audited: Audited) -> Reach:
    """Return the most that a change of one answer changes."""
    now = audited.now
    if rerun.decision is not now.decision:
        return "another ending"
    if _stage(rerun.concluded) != _stage(now.concluded):
        return "another stage"
    if rerun.chosen.keys() != now.chosen.keys():
        return "other exercises"
    if rerun.chosen != now.chosen:
        return "other doses"
    return "other conclusions" if rerun.keys != now.keys else "nothing"


def farthest(reaches: Iterable[Reach]) -> Reach:
    """Return the farthest of several; nothing when there are none."""
    return min(reaches, key=REACHES.index, default="nothing")


def of_questions(names: Iterable[str], audited: Audited) -> Reach:
    """Return the most that another answer to one of these questions changes."""
    wanted = frozenset(names)
    return farthest(reach(rerun, audited) for rerun in audited.reruns if rerun.change.question.id in wanted)


def _stage(concluded: Iterable[Conclusion]) -> tuple[object, ...]:
    return tuple(found.key for found in concluded if isinstance(found, Stage))


def effect(rerun: Rerun, audited: Audited) -> str:
    """Return in one line what a change of one answer does, the weightiest first, else in the order in which it follows."""
    plan = audited.plan
    if rerun.decision is not plan.decision:
        return f"{rerun.decision.value}."
    now = {found.key: found for found in audited.now.concluded}
    then = {found.key: found for found in rerun.concluded}
    gained = sorted((then[key] for key in then if key not in now), key=plan.knowledge.weight)
    lost = sorted((now[key] for key in now if key not in then), key=plan.knowledge.weight)
    exercises = plan.knowledge.exercises
    chosen = audited.now.chosen
    said = [sentence(found) for found in gained]
    said += [f"no longer: {sentence(found)}" for found in lost if type(found) not in {type(other) for other in gained}]
    said += [f"in: {exercises[name].name.lower()}" for name in rerun.chosen if name not in chosen]
    said += [f"out: {exercises[name].name.lower()}" for name in chosen if name not in rerun.chosen]
    more = f"; and {len(said) - FEW} more" if len(said) > FEW else ""
    return f"{'; '.join(said[:FEW]) or 'doses change'}{more}."
