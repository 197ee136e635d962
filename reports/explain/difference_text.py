"""What would differ, in words: answers, conclusions, items, doses, week, each with its cause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.english import capital, given_words
from engine.explain.difference import Cause, Difference, ItemChange
from engine.planning.parts import Day, ItemState
from language.conclusions import Contraindicated, Excluded, Indicated, MayDose
from language.domains import listed
from language.knowledge import KnowledgeBase
from reports.explain.voice import Voice
from reports.lines import BLANK, Line, detail, heading, point, text, title
from reports.view.activities import TITLES
from reports.view.exercises import session_words, short_dose
from reports.view.reviewed import review_mark
from reports.view.views import DAY_NAMES

MOST_ITEMS = 6

Numbers = Mapping[str, int]

_STATES: dict[ItemState, str] = {
    ItemState.CHOSEN: "in the plan",
    ItemState.POSSIBLE: "allowed",
    ItemState.WITHHELD: "held back",
    ItemState.NOT_YET: "for later",
    ItemState.EXCLUDED: "out",
    ItemState.UNAVAILABLE: "without equipment",
}


def lines(difference: Difference, voice: Voice) -> Iterator[Line]:
    """Yield how two plans differ."""
    yield title("What if")
    yield text(review_mark(difference.after.knowledge).lead)
    yield BLANK
    yield heading("Answers")
    if not difference.answers:
        yield text("No answer differs, so nothing else does.")
        return
    for number, change in enumerate(difference.answers, 1):
        before, after = (given_words(change.question, given) for given in (change.before, change.after))
        name = f"{change.question.id}:" if voice.clinician else change.question.text
        yield point(f"{number}. {name} {before} -> {after}")
    yield from _decision(difference)
    numbers = {change.question.id: number for number, change in enumerate(difference.answers, 1)}
    yield from _conclusions(difference, numbers, voice)
    yield from _states(difference, numbers, voice)
    yield from _doses(difference, numbers, voice)
    yield from _week(difference)
    yield from _activities(difference)
    if not _differs(difference):
        yield BLANK
        yield text("Nothing in the plan would differ.")


def _differs(difference: Difference) -> bool:
    return bool(
        difference.decisions
        or difference.conclusions
        or difference.states
        or difference.doses
        or difference.days
        or difference.activities
    )


def _decision(difference: Difference) -> Iterator[Line]:
    if difference.decisions is None:
        return
    before, after = difference.decisions
    yield BLANK
    yield heading("Outcome")
    yield point(f"{before.value} -> {after.value}")
    for referral in difference.after.referrals:
        yield detail(f"{capital(referral['flag'].meaning)}. {capital(referral['urgency'].meaning)}.")


def _conclusions(difference: Difference, numbers: Numbers, voice: Voice) -> Iterator[Line]:
    """Yield the conclusions that differ; for an athlete without those that the items below tell."""
    told = [
        change
        for change in difference.conclusions
        if voice.clinician or not isinstance(change.finding, (Contraindicated, Excluded, Indicated, MayDose))
    ]
    if not told:
        return
    yield BLANK
    yield heading("What follows")
    for change in told:
        yield point(f"{'Now' if change.came else 'No longer'}: {voice.says(change.finding)}.")
        reason = f"{capital(change.cause.rules[0].because)}. " if change.came and change.cause.rules else ""
        yield detail(f"{reason}{_cause(change.cause, numbers, voice)}")


def _cause(cause: Cause, numbers: Numbers, voice: Voice) -> str:
    """Return which of the changed answers did it, by number; for a clinician with the rules."""
    asked = [str(numbers[question.id]) for question in cause.questions]
    rules = f" By {', '.join(rule.id for rule in cause.rules)}." if voice.clinician and cause.rules else ""
    return f"Because of answer{'s' if len(asked) > 1 else ''} {listed(asked)}.{rules}"


def _states(difference: Difference, numbers: Numbers, voice: Voice) -> Iterator[Line]:
    """Yield the items whose state differs, by what becomes of them; first those that come into the plan or go out of it."""
    if not difference.states:
        return
    yield BLANK
    yield heading("Exercises and activities")
    groups: dict[tuple[ItemState, ItemState, str], list[ItemChange]] = {}
    for change in difference.states:
        cause = _cause(change.cause, numbers, voice)
        groups.setdefault((change.before.state, change.after.state, cause), []).append(change)
    for (before, after, cause), changes in sorted(groups.items(), key=lambda group: ItemState.CHOSEN not in group[0]):
        shown = changes if voice.clinician or ItemState.CHOSEN in (before, after) else changes[:MOST_ITEMS]
        more = f" and {len(changes) - len(shown)} more" if len(changes) > len(shown) else ""
        names = "; ".join(change.after.exercise.name for change in shown)
        yield point(f"{_STATES[before]} -> {_STATES[after]}: {names}{more}.")
        yield detail(cause)


def _doses(difference: Difference, numbers: Numbers, voice: Voice) -> Iterator[Line]:
    if not difference.doses:
        return
    yield BLANK
    yield heading("Doses")
    for change in difference.doses:
        before, after = (short_dose(item, difference.after.knowledge) for item in (change.before, change.after))
        yield point(f"{change.after.exercise.name}: {before} -> {after}.")
        yield detail(_cause(change.cause, numbers, voice))


def _activities(difference: Difference) -> Iterator[Line]:
    if not difference.activities:
        return
    yield BLANK
    yield heading("Sports and activities")
    for judged, before in difference.activities:
        yield point(f"{judged.activity.name}: {TITLES[before] if before else 'not named'} -> {TITLES[judged.advised]}.")


def _week(difference: Difference) -> Iterator[Line]:
    if not difference.days:
        return
    yield BLANK
    yield heading("Week")
    for before, after in difference.days:
        was, would = (_day(day, difference.after.knowledge) for day in (before, after))
        yield point(f"{DAY_NAMES[after.number]}: {was} -> {would}.")


def _day(day: Day, knowledge: KnowledgeBase) -> str:
    sessions = []
    for slot in day.slots:
        items = ", ".join(knowledge.exercises[name].name for name in slot.items)
        sessions.append(f"{session_words(slot, knowledge)}, {slot.minutes} minutes ({items})")
    return "; ".join(sessions) or "rest"
