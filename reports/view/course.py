"""What became of an exercise since the last plan, and what comes next of it."""

from __future__ import annotations

from engine.english import capital
from engine.planning.parts import Item, ItemCourse
from engine.planning.weights import is_weighed, takes_weight
from language.doses import Dose
from language.progress import Change, Progress, Trust
from language.weights import Counted
from reports.view.doses import AS_NOW, is_as_before, short_dose_of

LIGHTER = "a lighter band, or the same band less tight"
LIGHTEST = "your lightest band"
THAN = {Trust.EASED: " than before", Trust.BACK: " that you used before"}


def course_words(item: Item, progress: Progress) -> str:
    """Return what became of an exercise, why, and what it was before; empty for what does not move on one by one."""
    return _course_words(item, progress, with_reason=True)


def changed_words(item: Item, progress: Progress) -> str:
    """Return what became of an exercise and what it was before, without the reason; empty as above."""
    return _course_words(item, progress, with_reason=False)


def _course_words(item: Item, progress: Progress, *, with_reason: bool) -> str:
    course = item.course
    if course is None:
        return ""
    if course.moved is None:
        if not is_as_before(item):
            return ""
        why = ": it goes well, so it stays as it is" if with_reason else ""
        return f"{capital(AS_NOW)}{why}. Add nothing to it for {progress.told_days // 7} weeks."
    change = course.moved.then
    has_weight = course.weight is not None or takes_weight(item.exercise)
    if change is Change.ADD and not has_weight:
        change = Change.HOLD
    why = f": {course.moved.because}" if with_reason else ""
    said = f"{capital(_moved_words(course, change))}{why}."
    has_other_weight = course.weight_before not in (None, course.weight)
    if course.before and item.dose and (has_other_weight or _figures(course.before) != _figures(item.dose)):
        said += f" Last plan: {short_dose_of(item, course.before, course.weight_before)}."
    return f"{said}{_weight_words(item, course, progress)}" if has_weight else said


def less_words(item: Item, progress: Progress) -> str:
    """Return how much less resistance an exercise takes whose weight was never told; empty for any other."""
    course = item.course
    if course is None or course.weight is not None or not takes_weight(item.exercise):
        return ""
    if course.record.trust is Trust.EASED:
        return f"about {progress.ease_percent}% less weight" if is_weighed(item.exercise) else LIGHTER
    if course.record.trust is Trust.BACK:
        return f"about {progress.back_percent}% of the weight" if is_weighed(item.exercise) else LIGHTEST
    return ""


def _weight_words(item: Item, course: ItemCourse, progress: Progress) -> str:
    """Return what is said of the weight: how much less where none was told, and how what was lifted counted."""
    less = less_words(item, progress)
    if less:
        is_still = course.record.trust is Trust.EASED and not (course.moved and course.moved.then is Change.EASE)
        return f" {'Keep to' if is_still else 'Take'} {less}{THAN[course.record.trust] if is_weighed(item.exercise) else ''}."
    if course.counted is None or course.weight is None or progress.loading is None:
        return ""
    figures = {"most": progress.loading.most_percent, "times": progress.loading.most_times}
    return f" {course.counted.value.format(lifted=course.lifted, weight=course.weight, **figures)}"


_FROM_LESS = {Change.ADD: "a little more than you took", Change.RESTORE: "on from what you took"}
"""What becomes of an exercise that was done with less than was written."""


def _moved_words(course: ItemCourse, change: Change) -> str:
    """Return what became of an exercise; where a weight is carried on, what of it."""
    if course.is_lowered:
        return "less for now, as your stage asks"
    if course.counted is Counted.LESS:
        return _FROM_LESS.get(change, change.label)
    if course.counted is not None:
        return "the same as you took" if course.counted is Counted.OWN else Change.HOLD.label
    if change is not Change.ADD or course.weight is None:
        return change.label
    if course.record.more:
        return f"the same weight, with {course.record.more} more repeats before the next one"
    return change.label


def moved_because(item: Item) -> str:
    """Return why the dose of an exercise is another than in the last plan, as a sentence; empty when nothing moved it."""
    moved = item.course.moved if item.course else None
    return f"{capital(moved.because)}." if moved else ""


def left_out_words(item: Item, progress: Progress) -> str:
    """Return why an exercise of the last plan is left out for now, and when it comes back; empty for any other."""
    course = item.course
    if course is None or course.moved is None or course.record.trust is not Trust.OUT:
        return ""
    days = max(0, progress.days_out(course.record.flares) - course.record.days)
    when = f"after {days} days that went well" if days else "after a check-in that went well"
    return f"{capital(course.moved.because)}. It comes back in small steps, {when}."


def following_words(item: Item) -> str:
    """Return the next step of an exercise; empty when none is open."""
    following = item.course.following if item.course else None
    if following is None:
        return ""
    return f"{short_dose_of(item, following.dose)}."


def _figures(dose: Dose) -> tuple[int, ...]:
    return (dose.sets, dose.repetitions, dose.hold_s, dose.minutes, dose.rounds)
