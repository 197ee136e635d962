"""Sports and other activities: whether each may go on, and how, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.english import capital, lowered
from engine.planning.activities import Advised, JudgedActivity, JudgedPart, may_begin
from engine.planning.parts import ItemState, Plan
from engine.reasons import reason_words
from language.activities import GoesHow
from language.conclusions import MayEnter
from language.domains import listed
from language.levels import StageLevel
from reports.view.because import finding_because, procedure_because
from reports.view.views import ActivityView, PartsView

TITLES = {
    Advised.GO_ON: "go on",
    Advised.EASE: "make it easier",
    Advised.ONLY: "only some of it",
    Advised.PAUSE: "pause",
    Advised.TRY: "try it",
    Advised.WAIT: "not yet",
    Advised.TELL: "tell us first",
}
IN_SHORT = {
    Advised.GO_ON: "go on with {}",
    Advised.EASE: "make {} easier",
    Advised.ONLY: "do only some of {}",
    Advised.PAUSE: "pause {}",
    Advised.TRY: "try the first step of {}",
    Advised.WAIT: "wait with {}",
    Advised.TELL: "leave {} until you have told how it goes",
}
LIMIT = "3 of 10 or less, and quiet the next day"


def activities(plan: Plan) -> tuple[ActivityView, ...]:
    """Return what the plan says of each sport or activity; once the course is over, only of what does not simply go on."""
    return tuple(
        _told(judged, plan)
        for judged in plan.activities
        if plan.ended is None or judged.advised is not Advised.GO_ON or judged.closed
    )


def in_short(plan: Plan) -> str:
    """Return what the plan says of all of them, in one sentence; empty when none was named."""
    said = [
        IN_SHORT[advised].format(listed([lowered(one.activity.name) for one in group]))
        for advised in Advised
        if (group := [one for one in plan.activities if one.advised is advised])
    ]
    return f"{capital('; '.join(said))}." if said else ""


def _told(judged: JudgedActivity, plan: Plan) -> ActivityView:
    activity = judged.activity
    because = finding_because(judged.permit, plan.outcome)
    shows_way = judged.advised not in (Advised.GO_ON, Advised.TELL)
    return ActivityView(
        name=activity.name,
        advised=TITLES[judged.advised],
        level=judged.advised.name.lower().replace("_", "-"),
        text=tuple(_sentences(judged, plan)),
        parts=tuple(_parts(judged, plan)),
        order=activity.order if shows_way else (),
        back=f"You are back when {activity.back}." if shows_way else "",
        because=because or procedure_because(plan.knowledge.procedures.judge_activities),
    )


def _sentences(judged: JudgedActivity, plan: Plan) -> tuple[str, ...]:
    """Return what to do with an activity now, in sentences; some may be empty."""
    activity = judged.activity
    first = activity.order[0]
    if judged.advised is Advised.PAUSE and judged.goes is not GoesHow.BAD:
        return ("Leave it out for now: nothing in it is allowed yet.",)
    several = sum(one.advised is Advised.TRY for one in plan.activities) > 1
    said = {
        Advised.GO_ON: (
            "You take it well. Go on as you do it now for 2 weeks: no longer, no harder and no deeper.",
            f"Then add one thing at a time, while it stays at {LIMIT}.",
        ),
        Advised.EASE: (
            f"The part that hurts rests for 7 days; often it is {activity.trigger}. The rest may go on at {LIMIT}.",
            activity.change,
            "After 7 days do half of that part. When 2 sessions stay quiet, do all of it.",
            "If it hurts again, leave it out for 14 days.",
        ),
        Advised.ONLY: ("Something in your answers needs care first, so for now do only what your stage allows.",),
        Advised.PAUSE: (
            "It hurts too much now. Leave it out for 14 days.",
            f"Then begin with the first step, {first}, for half the time, on 2 days with 2 days between.",
            "If both stay quiet, go on from there.",
        ),
        Advised.TRY: (
            f"Begin with the first step, {first}: 10 minutes at most, then wait a day.",
            f"At {LIMIT}, do it once more. After 2 quiet sessions take the next step.",
            "Begin one sport at a time, a week apart." if several else "",
        ),
        Advised.WAIT: (
            "Leave it for now. It begins when the first of its parts is open.",
            "" if may_begin(plan.outcome) else "After these weeks nothing new begins.",
        ),
        Advised.TELL: ("Leave it out until you have told how it goes: then your plan can say more.",),
    }
    return said[judged.advised]


def _parts(judged: JudgedActivity, plan: Plan) -> Iterator[PartsView]:
    """Yield its parts by what is said of them: those that are allowed where not all are, then the others by their reason."""
    if judged.advised is Advised.TELL or judged.goes is GoesHow.BAD:
        return
    if judged.advised in (Advised.ONLY, Advised.TRY) and judged.closed:
        yield PartsView("Allowed now", _names(judged.open), "")
    found: dict[tuple[str, str], list[JudgedPart]] = {}
    for part in judged.closed:
        found.setdefault(_reason(part, plan), []).append(part)
    for (label, why), parts in found.items():
        yield PartsView(label, _names(parts), why)


def _names(parts: Iterable[JudgedPart]) -> tuple[str, ...]:
    return tuple(lowered(part.movement.name) for part in parts)


def _reason(part: JudgedPart, plan: Plan) -> tuple[str, str]:
    """Return what is said of a part that is not allowed, and why."""
    reason = part.reasons[0]
    if part.state is ItemState.NOT_YET and isinstance(reason.finding, MayEnter):
        stage: StageLevel = reason.finding["stage"]
        return f"From stage {stage.number}", ""
    return "Not now" if part.state is ItemState.EXCLUDED else "Later", reason_words(reason, plan.outcome)
