"""What the last weeks ask for, and what changed since the last plan."""

from __future__ import annotations

from datetime import date

from engine.english import given_words
from engine.planning.difference import Difference, difference
from engine.planning.model import Decision, ItemState, Plan
from engine.reasons import item_words
from kb.domains import YES
from kb.questions import QUESTIONS
from kb.vocabulary.answers import Doing, Flared, Irritates, Retried
from kb.vocabulary.conclusions import Step
from reports.view.because import finding_because
from reports.view.charts import charts
from reports.view.exercises import short_dose_of
from reports.view.model import Because, Change, ProgressView, Since

MOST_NAMED = 6
NAMED = (Doing, Irritates, Flared, Retried)


def progress(now: Plan, since: Since, today: date) -> ProgressView:
    """Return what the last weeks ask for and what changed.

    Args:
        now: The plan as it is now.
        since: What was before the last check-in.
        today: The day of the last check-in.
    """
    _, before = since.earlier[-1]
    return ProgressView(
        move=_move(now),
        changes=tuple(_changes(difference(before, now), now)) if now.decision is Decision.PLAN else (),
        answers=tuple(
            (asked.text, given_words(asked, now.outcome.told[asked.id]))
            for asked in QUESTIONS
            if asked.id in since.answered and asked.id in now.outcome.told
        ),
        charts=charts((*since.earlier, (today, now))),
    )


def _move(plan: Plan) -> Because | None:
    """Return the most cautious step that the last weeks ask for, in words, with its reason."""
    steps = plan.outcome.all(Step)
    if not steps:
        return None
    step = max(steps, key=lambda found: found["move"].rank)
    return finding_because(step, plan.outcome, step["move"].meaning)


def _changes(found: Difference, now: Plan) -> list[Change]:
    """Return the changes in words; of what may be done or not beside the plan, what the athlete has named."""
    outcome = now.outcome
    changes: list[Change] = []
    if found.stage and now.stage:
        before = found.stage[0]
        was = f"Stage {before.number} before. " if before else ""
        changes.append(Change(f"You are in stage {now.stage.number} now, {now.stage.title.lower()}.", was.strip()))
    changes += [Change(f"New: {item.exercise.name}.", item_words(item, outcome)[0]) for item in found.came]
    for item in found.went:
        needless = item.state is ItemState.POSSIBLE
        why = "Your plan does not need it any more." if needless else item_words(item, outcome)[0]
        changes.append(Change(f"No longer: {item.exercise.name}.", why))
    for dosing in found.dosed:
        now_words, was_words = short_dose_of(dosing.item, dosing.now), short_dose_of(dosing.item, dosing.before)
        changes.append(Change(f"{dosing.item.exercise.name}: {now_words}.", f"Before: {was_words}."))
    named = {told["item"] for kind in NAMED for told in outcome.all(kind) if told["present"] is YES}
    for title, all_items in (("Out now", found.out), ("Allowed again", found.back)):
        items = [item for item in all_items if item.exercise.id in named]
        if items:
            names = [item.exercise.name for item in items[:MOST_NAMED]]
            more = f" and {len(items) - MOST_NAMED} more" if len(items) > MOST_NAMED else ""
            why = item_words(items[0], outcome)[0] if title == "Out now" and len(items) == 1 else ""
            changes.append(Change(f"{title}: {', '.join(names)}{more}.", why))
    return changes
