"""The ladder of speeds as an athlete reads it: the rungs with the place marked, what opens the next, the parts of a sprint."""

from __future__ import annotations

from collections.abc import Mapping

from engine.english import capital
from engine.planning.parts import Item, Ladder, Plan
from engine.verdicts import State, Verdict
from language.conclusions import MayEnter, MayReach, MayRun
from language.doses import RunDose
from language.knowledge import KnowledgeBase
from language.ladder import seconds
from language.levels import StageLevel
from language.questions import Tells
from language.work import Pace, Phase, Rung
from reports.view.because import finding_because
from reports.view.views import LadderView, PartView, RungView

EASY_RUNNING = "30 minutes at a pace for chatting"
QUIET = "stay at 3 of 10 or less and are quiet the next day"
ORDER = {
    Phase.UPRIGHT: "First.",
    Phase.ACCELERATION: "2 rungs behind.",
    Phase.START: "Last.",
}


def ladder(plan: Plan) -> LadderView | None:
    """Return the ladder, when the goal and the stage need it."""
    if plan.ladder is None:
        return None
    upright = plan.ladder.places.get(Phase.UPRIGHT)
    speeds = plan.knowledge.ladder
    like = speeds.like[plan.ladder.sport]
    return LadderView(
        now=_now(upright, like),
        following=following(plan),
        climbing=speeds.climbing,
        rungs=(
            RungView("Easy", EASY_RUNNING, "", _easy_state(plan, upright)),
            *(
                RungView(f"{rung.percent}%", capital(words), f"{seconds(rung)} s", _state(rung, upright))
                for rung, words in like.items()
            ),
        ),
        parts=tuple(_part(phase, plan, plan.ladder) for phase in speeds.parts[plan.ladder.sport]),
        because=finding_because(MayReach(phase=Phase.UPRIGHT, rung=upright), plan.outcome) if upright else None,
    )


def _now(upright: Rung | None, like: Mapping[Rung, str]) -> str:
    """Return the place in words; a speed above the last rung that the goal needs is told as it is."""
    if upright is None:
        return "You are not on the ladder yet."
    return f"Now: up to {upright.label}{f' ({like[upright]})' if upright in like else ''}."


def _easy_state(plan: Plan, upright: Rung | None) -> str:
    """Return the state of easy running, which comes before the first rung."""
    if upright is not None:
        return "done"
    return "here" if any(item.exercise.pace is Pace.EASY for item in plan.chosen) else "later"


def _state(rung: Rung, here: Rung | None) -> str:
    if here is None or rung.rank > here.rank:
        return "later"
    return "here" if rung is here else "done"


def following(plan: Plan) -> str:
    """Return what to do next on the ladder: how the next rung of upright running opens."""
    here = plan.ladder
    if here is None or here.following is None:
        return f"This is the top rung. It is done when 2 sessions in a row {QUIET}."
    if here.opening is None:
        return f"{here.following.percent}% waits until your next check-in. Only one fast thing is new at a time."
    return _opens(plan, here, here.following, here.opening)


def _opens(plan: Plan, here: Ladder, after: Rung, opening: Verdict) -> str:
    """Return how the next rung opens."""
    place = here.places.get(Phase.UPRIGHT)
    lacking = {state.premise.finding for state in opening.states if state.state is not State.MET}
    if not lacking:
        return f"{after.percent}% waits, because something that you told us rules it out for now. See what is left out."
    if MayEnter in lacking:
        stay = f" Until then stay at {place.percent}%." if place else ""
        return f"{after.percent}% opens in stage {opening.rule.when[0]['stage'].number}.{stay}"
    if MayRun in lacking:
        what = "fast" if place else "easy"
        return f"{after.percent}% opens when {what} running hurts 3 of 10 or less and no longer makes it worse the next day."
    minutes = plan.knowledge.telling(Tells.EASY_MINUTES)
    if minutes and minutes.asks in lacking:
        return f"First run easily for 30 minutes. When 2 such runs in a row {QUIET}, go to {after.percent}%."
    return f"When 2 sessions in a row at {place.percent if place else 0}% {QUIET}, go to {after.percent}%."


def _part(phase: Phase, plan: Plan, here: Ladder) -> PartView:
    drills = tuple(plan.knowledge.exercises[name].name for name in plan.knowledge.ladder.drills[here.sport][phase])
    words = f"{ORDER[phase]} {_stands(phase, plan, here)}"
    return PartView(plan.knowledge.ladder.parts[here.sport][phase], words, drills, is_open=phase in here.places)


def _stands(phase: Phase, plan: Plan, here: Ladder) -> str:
    """Return where a part of a sprint stands, and what opens it."""
    place, upright = here.places.get(phase), here.places.get(Phase.UPRIGHT)
    if place is not None:
        return f"Now up to {place.percent}%." if phase is Phase.UPRIGHT else f"Now {_from_60(place)}."
    if phase is Phase.UPRIGHT:
        return "Not yet."
    ladder = plan.knowledge.ladder
    for part, rung in ladder.begins_after(phase):
        if part is not Phase.UPRIGHT and part in ladder.parts[here.sport]:
            return f"Not yet: after {ladder.parts[here.sport][part].lower()} at {rung.percent}%."
    if plan.outcome.holds(MayReach(phase=phase, rung=Rung.SIXTY)):
        return "Not yet: only one fast thing is new at a time."
    opens = ladder.after[phase][Rung.SIXTY]
    if upright is not None and upright.rank > opens.rank:
        return "Not yet: see what is left out."
    stage = "" if plan.stage is StageLevel.FOUR else "in stage 4, "
    return f"Not yet: {stage}when {opens.percent}% has been quiet in 2 sessions."


def _from_60(rung: Rung) -> str:
    """Return how fast to speed up: the first rung comes first, whatever the limit."""
    first = Rung.SIXTY.label
    return first if rung is Rung.SIXTY else f"{first} at first, up to {rung.percent}%"


def run_dose(item: Item, knowledge: KnowledgeBase) -> RunDose | None:
    """Return how much is run of a chosen item whose speed is a rung of the ladder."""
    if item.rung is None or item.exercise.reach is None:
        return None
    return knowledge.ladder.doses[item.exercise.reach.phase][item.rung]


def run_words(item: Item, knowledge: KnowledgeBase) -> tuple[tuple[str, str], ...]:
    """Return the dose of such a run as pairs of name and figure; empty for any other item."""
    dose = run_dose(item, knowledge)
    if dose is None or item.rung is None or item.exercise.reach is None:
        return ()
    speed = f"up to {item.rung.label}" if item.exercise.reach.phase is Phase.UPRIGHT else _from_60(item.rung)
    return (
        ("Repeats", f"{dose.repeats} x {dose.metres} metres"),
        ("Speed", speed),
        ("Rest", f"{dose.rest_s // 60} minutes"),
    )


def next_step(item: Item, plan: Plan) -> str:
    """Return what to do when such a run was easy 2 times in a row; empty for any other item."""
    if item.rung is None or item.exercise.reach is None or plan.ladder is None:
        return ""
    if item.exercise.reach.phase is not Phase.UPRIGHT:
        up = "Go up 1 rung, if it was quiet the next day both times"
        return f"{up}. Stop at {item.rung.percent}%." if item.rung is not Rung.SIXTY else "Stay at 60% for now."
    if item.rung is not plan.ladder.places.get(Phase.UPRIGHT):
        return f"Stay at {item.rung.percent}%."
    words = following(plan)
    after = plan.ladder.following
    other = after is not None and after.rank > item.exercise.reach.last.rank and f"go to {after.percent}%" in words
    return f"{words} Answer the questions again first." if other else words
