"""What the last weeks ask for, and what changed since the last plan."""

from __future__ import annotations

from datetime import date

from engine.english import given_words
from engine.planning.difference import PlanDifference, difference
from engine.planning.parts import Decision, ItemState, Plan
from engine.planning.week import DAYS
from engine.reasons import item_words
from engine.tells import told_of
from language.conclusions import Step
from language.domains import YES
from language.levels import Move
from language.questions import Tells
from language.sayings import PagePart
from reports.view.activities import TITLES
from reports.view.because import finding_because
from reports.view.charts import charts
from reports.view.course import left_out_words, less_words, moved_because
from reports.view.doses import DoseWords, dose_words, short_dose_of
from reports.view.headline import LESS, events, headline, last_step
from reports.view.summary import said, stage_title
from reports.view.views import Because, LastTime, PlanChange, ProgressView

MOST_NAMED = 6
NAMED = (Tells.DOING, Tells.IRRITANTS, Tells.FLARED, Tells.RETRIED)
NOT_ANY_MORE = "Your plan does not need it any more."
NOT_FOR_NOW = "Your plan does without it for now."
STARTS_AGAIN = "Each exercise starts again as if it were new. What was too old to count was asked again."
AFTER_A_PAUSE = "You did none of it, so what you come back to is on trial again, with less than before."
AFTER_A_SILENCE = "However long it was, an exercise goes up by one step at most."
OVER = PlanChange(
    "Your plan is down to a little strength work.",
    "All else that you do, your sport and your walks too, goes on as it is.",
)


def progress(now: Plan, since: LastTime, today: date) -> ProgressView:
    """Return what the last weeks ask for and what changed.

    Args:
        now: The plan as it is now.
        since: What was before the last check-in.
        today: The day of the last check-in.
    """
    last, before = since.earlier[-1]
    found = difference(before, now)
    drawn = charts((*since.earlier, (today, now)))
    return ProgressView(
        move=None if now.ended else _move(now, found),
        changes=(*_silence(now, (today - last).days), *_changes(found, now)) if now.decision is Decision.PLAN else (),
        answers=tuple(
            (asked.text, given_words(asked, now.outcome.told[asked.id]))
            for asked in now.knowledge.questions
            if asked.id in since.answered and asked.id in now.outcome.told
        ),
        charts=drawn,
        main=now.knowledge.charts[0].id if now.knowledge.charts else "",
        headline=headline(drawn, now.knowledge),
        events=events((*since.earlier, (today, now))),
    )


def _silence(now: Plan, days: int) -> tuple[PlanChange, ...]:
    """Return what becomes of the plan after a longer time than usual without a check-in; nothing after a usual one."""
    progress, weeks = now.knowledge.progress, days // DAYS
    if not progress.rules or now.ended is not None or days < progress.weeks_off_days:
        return ()
    if days >= progress.away_days:
        return (PlanChange(f"You were away for {weeks} weeks.", STARTS_AGAIN),)
    is_off = told_of(Tells.DONE, now.outcome.told, now.knowledge) in progress.none_done
    return (PlanChange(f"It is {weeks} weeks since your last plan.", AFTER_A_PAUSE if is_off else AFTER_A_SILENCE),)


def _move(plan: Plan, found: PlanDifference) -> Because | None:
    """Return the most cautious step that the last weeks ask for, in words, with its reason."""
    move = last_step(plan)
    if move is None:
        return None
    words = move.meaning
    if move is Move.HOLD and _is_raised(found):
        words = plan.knowledge.pain.stay_in_new_stage
    elif move is Move.UP and _goes_up(found):
        words = plan.knowledge.pain.plan_goes_up
    elif move is Move.EASE and not _goes_down(found):
        words = plan.knowledge.pain.one_pays
    return finding_because(Step(move=move), plan.outcome, " ".join((words, *said(plan, PagePart.SINCE))))


def _goes_up(found: PlanDifference) -> bool:
    """Return whether the plan asks for more than the one before, and for less in nothing."""
    levels = [(dosing.now.level.rank, dosing.before.level.rank) for dosing in found.dosed]
    less = found.went or any(now < before for now, before in levels)
    return _is_raised(found) or (not less and any(now > before for now, before in levels))


def _goes_down(found: PlanDifference) -> bool:
    """Return whether work of the last plan is left out, or less of it is written."""
    moved = (dosing.item.course.moved for dosing in found.dosed if dosing.item.course is not None)
    lower = any(dosing.now.level.rank < dosing.before.level.rank for dosing in found.dosed)
    is_work = any(item.exercise.stage is not None for item in found.went)
    return lower or is_work or any(row.then.is_less for row in moved if row is not None)


def _is_raised(found: PlanDifference) -> bool:
    """Return whether the stage is higher than before."""
    if found.stage is None:
        return False
    before, now = found.stage
    return before is not None and now is not None and now.rank > before.rank


def _unlike(now: DoseWords, before: DoseWords) -> tuple[str, str]:
    """Return what differs between two doses, in words: now and before."""
    return _figures_of(now, before), _figures_of(before, now)


def _figures_of(dose: DoseWords, other: DoseWords) -> str:
    """Return in words the figures of a dose that are not those of the other."""
    return ", ".join(f"{name.lower()} {figure}" for name, figure in dose if (name, figure) not in other)


def _changes(found: PlanDifference, now: Plan) -> tuple[PlanChange, ...]:
    """Return the changes in words; of what may be done or not beside the plan, what the athlete has named."""
    if now.ended is not None:
        return (OVER,)
    outcome = now.outcome
    changes: list[PlanChange] = []
    if found.stage and now.stage:
        before = found.stage[0]
        was = f"Stage {before.number} before. " if before else ""
        changes.append(
            PlanChange(f"You are in stage {now.stage.number} now, {stage_title(now.stage, now).lower()}.", was.strip())
        )
    changes += [
        PlanChange(f"New: {item.exercise.name}.", item_words(item, outcome)[0], on_card=True) for item in found.came
    ]
    no_need = NOT_FOR_NOW if last_step(now) in LESS else NOT_ANY_MORE
    for item in found.went:
        needless = item.state is ItemState.POSSIBLE
        why = left_out_words(item, now.knowledge.progress)
        why = why or (no_need if needless else item_words(item, outcome)[0])
        changes.append(PlanChange(f"No longer: {item.exercise.name}.", why))
    for dosing in found.dosed:
        now_words = short_dose_of(dosing.item, dosing.now, dosing.item.weight)
        course = dosing.item.course
        was_words = short_dose_of(dosing.item, dosing.before, course.weight_before if course else None)
        if now_words == was_words:
            now_words, was_words = _unlike(
                *(dose_words(dose, now.knowledge.progress) for dose in (dosing.now, dosing.before))
            )
            now_words = now_words or less_words(dosing.item, now.knowledge.progress)
        if now_words:
            changes.append(
                PlanChange(
                    f"{dosing.item.exercise.name}: {now_words}.",
                    " ".join(filter(None, (f"Before: {was_words}." if was_words else "", moved_because(dosing.item)))),
                    on_card=True,
                )
            )
    for judged, advised in found.activities:
        before_words = f"Before: {TITLES[advised]}." if advised else ""
        changes.append(PlanChange(f"{judged.activity.name}: {TITLES[judged.advised]}.", before_words))
    named = {name for what in NAMED for name, told in outcome.said(what).items() if told is YES}
    for title, all_items in (("Out now", found.out), ("Allowed again", found.back)):
        items = [item for item in all_items if item.exercise.id in named]
        if items:
            names = [item.exercise.name for item in items[:MOST_NAMED]]
            more = f" and {len(items) - MOST_NAMED} more" if len(items) > MOST_NAMED else ""
            why = item_words(items[0], outcome)[0] if title == "Out now" and len(items) == 1 else ""
            changes.append(PlanChange(f"{title}: {', '.join(names)}{more}.", why))
    return tuple(changes)
