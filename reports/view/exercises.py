"""The exercises as cards, and the week."""

from __future__ import annotations

from collections import Counter

from engine.infer import Outcome
from engine.permits import dose_permits
from engine.planning.parts import Item, Plan, PlannedSession, Reason
from engine.planning.week import minutes_of, session_of
from engine.reasons import rules_of
from language.conclusions import (
    Indicated,
    MayReach,
    MayRun,
)
from language.doses import Limit
from language.exercises import Exercise, Figure
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import Tier
from language.loads import SessionKind
from language.rules import Advice
from language.work import Equipment
from reports.figure import figure, for_side
from reports.view.because import because, source_words
from reports.view.course import changed_words, course_words, following_words
from reports.view.doses import BESIDE, BESIDE_OF_RUN, item_dose_words, minutes, short_dose_of
from reports.view.ladder import next_step, run_words
from reports.view.summary import sore
from reports.view.views import DAY_NAMES, Card, DayView, Row, TierView


def short_dose(item: Item, knowledge: KnowledgeBase) -> str:
    """Return the dose of a chosen item in one short line."""
    if item.dose is None and (run := run_words(item, knowledge)):
        return ", ".join(figure for _, figure in run[:2])
    if item.dose is None:
        taken = minutes_of(item, knowledge)
        return minutes(taken) if taken else ""
    return short_dose_of(item, item.dose, item.weight)


LINES = (SessionKind.RUN, SessionKind.FAST_RUN, SessionKind.FITNESS, None)
"""Sessions whose items are lines of the week."""
MINUTES_STEP = 5
"""Minutes of a week are estimates, and are told in steps of so many."""


def cards(plan: Plan, before: Plan | None = None) -> tuple[Card, ...]:
    """Return the chosen items as cards, what is essential first, numbered from 1.

    Args:
        plan: The plan.
        before: The last plan; ``None`` at a first consultation.
    """
    known = {item.exercise.id for item in before.chosen} if before else None
    shared = _shared_end([item.exercise.feel for item in plan.chosen])
    where = sore(plan.outcome)
    cards: list[Card] = []
    chosen = sorted(plan.chosen, key=lambda item: item.tier is Tier.USEFUL)
    for number, item in enumerate(chosen, 1):
        exercise = item.exercise
        days = tuple(DAY_NAMES[day.number] for day in plan.week if any(exercise.id in slot.items for slot in day.slots))
        indicated = next(reason for reason in item.reasons if isinstance(reason.finding, Indicated))
        grounds = rung_permitted(item) or indicated.finding
        asked = (*rules_of(Reason(finding=grounds), plan.outcome), *rules_of(indicated, plan.outcome))
        rules = tuple(dict.fromkeys((*asked, *dose_rules(item, plan.outcome))))
        dose = item_dose_words(item, item.dose, plan.knowledge.progress) if item.dose else ()
        if not dose:
            dose = run_words(item, plan.knowledge)
        cards.append(
            Card(
                number=number,
                id=exercise.id,
                name=exercise.name,
                tier=item.tier.label if item.tier else "",
                purpose=item.purpose.label if item.purpose else "",
                days=days,
                dose=dose,
                short_dose=short_dose(item, plan.knowledge),
                small_dose=tuple(pair for pair in dose if pair[0] in (BESIDE if item.dose else BESIDE_OF_RUN)),
                needs=tuple(thing.label for thing in exercise.equipment if thing is not Equipment.CLINIC),
                steps=exercise.steps,
                feel=exercise.feel.removesuffix(shared).rstrip(),
                too_hard=exercise.too_hard,
                too_easy=next_step(item, plan) or ("" if item.course else exercise.too_easy),
                fault=exercise.fault,
                because=because(rules, plan.outcome, grounds),
                course=course_words(item, plan.knowledge.progress),
                changed=changed_words(item, plan.knowledge.progress),
                following=following_words(item),
                loads=loads(item.exercise, plan.knowledge.complaint.joint),
                limit=limit_words(item),
                figure=for_side(figure(exercise), exercise, where),
                is_line=session_of(item) in LINES or not days,
                minutes=minutes_of(item, plan.knowledge) * len(days),
                is_new=known is not None and exercise.id not in known,
            )
        )
    return tuple(cards)


def _shared_end(said: list[str]) -> str:
    """Return the last sentence that most of these texts end with, so that it need be told but once; empty for none."""
    ends = Counter(text.rpartition(". ")[2] for text in said if ". " in text)
    return next((end for end, count in ends.most_common(1) if count > 1), "")


def ache(plan: Plan) -> str:
    """Return what is told once of how the exercises feel; empty when each has its own words."""
    return _shared_end([item.exercise.feel for item in plan.chosen])


def tiers(cards: tuple[Card, ...]) -> tuple[TierView, ...]:
    """Return what is essential and what is useful, with the minutes of each in a week."""
    names = dict.fromkeys(card.tier for card in cards if card.tier)
    return tuple(
        TierView(
            name,
            tuple(card.number for card in cards if card.tier == name),
            _rounded(sum(card.minutes for card in cards if card.tier == name)),
        )
        for name in names
    )


def _rounded(minutes: int) -> int:
    return -(-minutes // MINUTES_STEP) * MINUTES_STEP


def rung_permitted(item: Item) -> Conclusion | None:
    """Return the permission of a run's rung; ``None`` for what is on no rung."""
    if item.rung is None or item.exercise.reach is None:
        return None
    return MayReach(phase=item.exercise.reach.phase, rung=item.rung)


def dose_rules(item: Item, outcome: Outcome) -> tuple[Advice, ...]:
    """Return the rules that permitted the dose of an item, or the pace and the rung of a run."""
    permitted = list(dose_permits(item))
    if item.dose is not None and item.exercise.pace is not None:
        permitted.append(MayRun(pace=item.exercise.pace))
    firings = (firing for finding in permitted for firing in outcome.support(finding))
    return tuple({firing.rule.id: firing.rule for firing in firings}.values())


def loads(exercise: Exercise, joint: str) -> str:
    """Return in clinicians' terms what an item asks of the tendon, with a mark on each figure that is an estimate."""
    names = {figure: figure.label for figure in Figure} | {Figure.FLEXION: f"peak {joint} flexion"}
    figures = {
        Figure.FLEXION: f"about {exercise.flexion_deg} degrees",
        Figure.TENSION: exercise.tension.label,
        Figure.COMPRESSION: exercise.compression.label,
    }
    if not exercise.measured:
        said = ", ".join(f"{names[figure]} {value}" for figure, value in figures.items())
        return f"{exercise.contraction.label}; {said} (all estimates)"
    said = ", ".join(f"{names[figure]} {value} ({_basis(exercise, figure)})" for figure, value in figures.items())
    return f"{exercise.contraction.label}; {said}"


def _basis(exercise: Exercise, figure: Figure) -> str:
    measured = exercise.measurement(figure)
    return f"{measured.by} measured: {source_words(measured.source)}" if measured else "estimate"


_UNITS = {
    "sets": "sets",
    "repetitions": "repetitions",
    "hold_s": "seconds a hold",
    "minutes": "minutes",
    "metres": "metres at speed",
    "effort": "effort",
    "days": "days a week",
}


def _most(limit: Limit) -> str:
    """Return the figures of a limit that are set, in words."""
    said = []
    for name, unit in _UNITS.items():
        value = getattr(limit, name)
        if value:
            said.append(f"effort {value} of 10" if name == "effort" else f"{value} {unit}")
    return ", ".join(said)


def limit_words(item: Item) -> str:
    """Return the most of a chosen item in its stage, what that lowered, and why; empty when it has none."""
    limit = item.limit
    if limit is None:
        return ""
    lowered = [f"{_UNITS[found.figure]} from {found.permitted} to {found.to}" for found in item.lowered]
    decided = f" This limit decided: {', '.join(lowered)}." if lowered else ""
    why = "; ".join(ground.because for ground in limit.grounds)
    cited = ", ".join(dict.fromkeys(source_words(citation) for citation in limit.sources))
    return f"Most in stage {limit.stage.number}: {_most(limit)}.{decided} Why: {why} ({cited})."


def session_words(slot: PlannedSession, knowledge: KnowledgeBase) -> str:
    """Return the name of a session; a run that is only walking is called a walk."""
    walks = all(knowledge.exercises[name].pace is None for name in slot.items)
    return "Walk" if slot.session is SessionKind.RUN and walks else slot.session.value


def week(plan: Plan, numbers: dict[str, int]) -> tuple[DayView, ...]:
    """Return the week with the numbers of the cards."""
    return tuple(
        DayView(
            DAY_NAMES[day.number],
            tuple(
                Row(
                    session_words(slot, plan.knowledge),
                    ", ".join(plan.knowledge.exercises[name].name for name in slot.items),
                    tuple(numbers[name] for name in slot.items),
                    slot.minutes,
                )
                for slot in day.slots
            ),
        )
        for day in plan.week
    )
