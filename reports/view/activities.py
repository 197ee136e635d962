"""Sports and other activities: whether each may go on, and how, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.english import capital, lowered
from engine.planning.activities import ActivityAdvice, JudgedActivity, JudgedPart, may_begin
from engine.planning.parts import ItemState, Plan
from engine.reasons import reason_words
from language.activities import GoesHow
from language.conclusions import MayEnter
from language.domains import listed
from language.exercises import Movement
from language.levels import StageLevel
from reports.figure import Illustration, for_side, illustration
from reports.view.because import finding_because, procedure_because
from reports.view.summary import sore
from reports.view.views import ActivityView, PartsView

TITLES = {
    ActivityAdvice.GO_ON: "go on",
    ActivityAdvice.LESS: "go on, with less",
    ActivityAdvice.EASE: "make it easier",
    ActivityAdvice.ONLY: "only some of it",
    ActivityAdvice.PAUSE: "pause",
    ActivityAdvice.TRY: "try it",
    ActivityAdvice.WAIT: "not yet",
    ActivityAdvice.TELL: "tell us first",
}
IN_SHORT = {
    ActivityAdvice.GO_ON: "go on with {}",
    ActivityAdvice.LESS: "go on with part of {}",
    ActivityAdvice.EASE: "make {} easier",
    ActivityAdvice.ONLY: "do only some of {}",
    ActivityAdvice.PAUSE: "pause {}",
    ActivityAdvice.TRY: "try the first step of {}",
    ActivityAdvice.WAIT: "wait with {}",
    ActivityAdvice.TELL: "leave {} until you have told how it goes",
}
NOT_AS_IT_IS = (ActivityAdvice.PAUSE, ActivityAdvice.WAIT, ActivityAdvice.ONLY)
"""Advice that a part of life cannot follow: it can be made less, and not left out."""


def activities(plan: Plan) -> tuple[ActivityView, ...]:
    """Return what the plan says of each sport or activity; once the course is over, only of what does not simply go on."""
    return tuple(
        _told(judged, plan)
        for judged in plan.activities
        if plan.ended is None or judged.advised is not ActivityAdvice.GO_ON or judged.closed
    )


def in_short(plan: Plan) -> str:
    """Return what the plan says of all of them, in one sentence; empty when none was named."""
    said = [
        IN_SHORT[advised].format(listed([lowered(one.activity.name) for one in group]))
        for advised in ActivityAdvice
        if (group := [one for one in plan.activities if one.advised is advised])
    ]
    return f"{capital('; '.join(said))}." if said else ""


def _told(judged: JudgedActivity, plan: Plan) -> ActivityView:
    activity = judged.activity
    because = finding_because(judged.permit, plan.outcome)
    shows_way = judged.advised not in (ActivityAdvice.GO_ON, ActivityAdvice.LESS, ActivityAdvice.TELL)
    return ActivityView(
        name=activity.name,
        advised=TITLES[judged.advised],
        level=judged.advised.name.lower().replace("_", "-"),
        text=_text(judged, plan),
        parts=tuple(_parts(judged, plan)),
        order=activity.order if shows_way else (),
        back=f"You are back when {activity.back}." if shows_way else "",
        because=because or procedure_because(plan.knowledge.procedures.judge_activities),
        pictures=tuple(_pictures(judged, plan)),
    )


def _pictures(judged: JudgedActivity, plan: Plan) -> Iterator[tuple[str, Illustration]]:
    """Yield at most two drawings with their words: of what may be done now, or comes first, and of what waits."""
    if judged.advised is ActivityAdvice.TELL or judged.goes is GoesHow.BAD:
        return
    may: tuple[str, tuple[Movement, ...]] = "", ()
    if judged.advised is ActivityAdvice.TRY:
        may = "First", tuple(map(plan.knowledge.part, judged.activity.begins))
    elif judged.advised is ActivityAdvice.ONLY:
        may = "Allowed now", tuple(part.movement for part in judged.open)
    waits = "Not now", tuple(part.movement for part in judged.closed)
    for words, movements in (may, waits):
        drawn = next((movement for movement in movements if movement.drawing is not None), None)
        if drawn is not None and drawn.drawing is not None:
            made = illustration(f"{judged.activity.id}-{drawn.id}", drawn, drawn.drawing)
            yield f"{words}: {lowered(drawn.name)}", for_side(made, drawn, sore(plan.outcome))


def _text(judged: JudgedActivity, plan: Plan) -> str:
    """Return what to do with an activity now."""
    words, activity, begins = plan.knowledge.activity_words, judged.activity, may_begin(plan.outcome)
    several = sum(one.advised is ActivityAdvice.TRY for one in plan.activities) > 1
    said: dict[ActivityAdvice, tuple[str, ...]] = {
        ActivityAdvice.GO_ON: (words.go_on, words.then_add if begins else ""),
        ActivityAdvice.LESS: (words.less,),
        ActivityAdvice.EASE: (words.ease,),
        ActivityAdvice.ONLY: (words.only_sore if judged.goes is GoesHow.SORE else "", words.only),
        ActivityAdvice.PAUSE: (words.nothing_open if judged.goes is GoesHow.WELL else words.pause,),
        ActivityAdvice.TRY: (words.begin, words.one_by_one if several else ""),
        ActivityAdvice.WAIT: (words.wait if begins else words.wait_for_a_good_time,),
        ActivityAdvice.TELL: (words.tell,),
    }
    told = (words.daily,) if activity.is_daily and judged.advised in NOT_AS_IT_IS else said[judged.advised]
    return " ".join(filter(None, told)).format(
        first=activity.order[0], trigger=activity.trigger, change=activity.change
    )


def _parts(judged: JudgedActivity, plan: Plan) -> Iterator[PartsView]:
    """Yield its parts by what is said of them: those that are allowed where not all are, then the others by their reason."""
    if judged.advised is ActivityAdvice.TELL or judged.goes is GoesHow.BAD:
        return
    is_some = judged.advised is ActivityAdvice.ONLY or (judged.advised is ActivityAdvice.TRY and judged.closed)
    if is_some:
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
    if part.state is ItemState.WITHHELD:
        return "Not before more is answered", ""
    return "Not now" if part.state is ItemState.EXCLUDED else "Later", reason_words(reason, plan.outcome)
