"""A letter of a page's third to a colleague: finding, basis, red flags asked and absent, plan, what is asked of the reader.

Plain text in short paragraphs, to send or to paste into a record. Everything in it is told by the athlete or follows from that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from engine.english import capital, lowered, sentence
from engine.planning.parts import Decision, Plan
from engine.story import course_words, finding_words, flag_words, in_one_sentence, told_words
from language.findings import Answer
from language.levels import StageLevel, Urgency
from reports.lines import BLANK, Line, text
from reports.view.views import Card, LastTime, PlanView

FEW, FEW_OPEN = 2, 1
"""Conditions and questions that are named; the audit has them all."""
MOST_TOLD = 5
"""Answers that are told for each suspicion; the audit has them all."""
CUE = re.compile(r" \([^)]*\)")
"""What an athlete sees of a load, in brackets behind it; a colleague knows it."""
WEEK_DAYS = 7


def letter(plan: Plan, view: PlanView, since: LastTime | None = None) -> Iterator[Line]:
    """Yield the letter.

    Args:
        plan: The plan, the referral, or what is missing for either.
        view: The same as a person reads it.
        since: What was before the last check-in; ``None`` at a first consultation.
    """
    knowledge, form = plan.knowledge, plan.knowledge.letter
    who = f"Re: {view.athlete.name}. " if view.athlete.name else ""
    yield text(f"{who}Sitbone plan {view.plan_id}, {view.athlete.made.isoformat()}, knowledge {knowledge.version}.")
    if plan.decision is Decision.REFERRAL:
        yield from _paragraph("To be seen", _referred(plan, view))
    yield from _paragraph(form.story.title, f"{told_words(form.story, plan)} {finding_words(plan)}")
    yield from _paragraph("Red flags", flag_words(plan))
    course = {} if since is None else course_words(plan, since.earlier[0][1].outcome.told)
    if since is not None:
        yield from _paragraph("Course", f"{_weeks(plan, since)} {in_one_sentence(course.values())}")
    for part in form.findings:
        yield from _paragraph(part.title, told_words(part, plan, but=course))
    if plan.decision is Decision.PLAN:
        yield from _of_plan(plan, view)
    elif plan.decision is Decision.MORE_ANSWERS:
        yield from _paragraph("Plan", "None: too little is known for a safe start.")
    open_now = [one.text for one in (view.unknowns if plan.decision is Decision.PLAN else view.ask_first)[:FEW_OPEN]]
    yield from _paragraph("Open, most first", " ".join(open_now))
    asked = form.asked_soon if plan.concerns else form.asked
    yield from _paragraph("Asked of you", form.asked_flagged if plan.decision is Decision.REFERRAL else asked)
    yield BLANK
    yield text(f"Made by Sitbone from what the athlete told; not a diagnosis. {view.review.letter}")


def paragraphs(lines: Iterable[Line]) -> tuple[str, ...]:
    """Return a letter as paragraphs, as a page holds it."""
    return tuple(line.text for line in lines if line != BLANK)


def _paragraph(name: str, words: str) -> Iterator[Line]:
    if words.strip():
        yield BLANK
        yield text(f"{name.upper()}. {words.strip()}")


def _weeks(plan: Plan, since: LastTime) -> str:
    """Return how long it has gone on, and through which stages."""
    day, first = since.earlier[0]
    count = len(since.earlier)
    said = f"{count} check-in{'s' if count > 1 else ''} since {day.isoformat()}."
    if first.stage is None or plan.stage is None:
        return said
    return f"{said} Stage {first.stage.number} then, {plan.stage.number} now."


def _of_plan(plan: Plan, view: PlanView) -> Iterator[Line]:
    """Yield the plan with its doses, what is not to be done, and what opens the next stage."""
    stage = f"Stage {plan.stage.number} of {len(StageLevel)}, to {view.use_until.isoformat()}. " if plan.stage else ""
    yield from _paragraph("Plan", f"{stage}{' '.join(_doses(view.cards))}")
    not_now = dict.fromkeys(lowered(CUE.sub("", words)) for words in (*view.stop, *view.avoid))
    yield from _paragraph("Not now", capital(f"{'; '.join(not_now)}.") if not_now else "")
    consider = [capital(other.what) for other in view.considerations[:FEW]]
    yield from _paragraph("Consider", f"{'; '.join(consider)}." if consider else "")


def _doses(cards: Iterable[Card]) -> Iterator[str]:
    """Yield the exercises with their doses: those of as many days a week in one sentence, those of one dose together."""
    alike: dict[int, dict[str, list[str]]] = {}
    for card in cards:
        alike.setdefault(len(card.days), {}).setdefault(card.short_dose, []).append(card.name)
    for days, doses in sorted(alike.items(), reverse=True):
        when = {0: "", 1: "Once a week: ", WEEK_DAYS: "Daily: "}.get(days, f"{days} days a week: ")
        named = (f"{' + '.join(names)}{f' ({dose})' if dose else ''}" for dose, names in doses.items())
        yield f"{when}{'; '.join(named)}."


def _referred(plan: Plan, view: PlanView) -> str:
    """Return what a person must be seen for, how soon, on which answers, and what holds until then."""
    said = []
    for seen in view.referrals:
        soon = next(urgency.label for urgency in Urgency if urgency.code == seen.level)
        group = [found for found in plan.referrals if found["flag"].label == seen.suspected]
        origins = (fact for found in group for fact in plan.outcome.origins(found))
        told = dict.fromkeys(sentence(fact) for fact in origins if isinstance(fact, Answer))
        said.append(f"{capital(soon)}: suspected {seen.suspected}.")
        more = [f"and {len(told) - MOST_TOLD} more"] if len(told) > MOST_TOLD else []
        said += [f"Told: {'; '.join((*islice(told, MOST_TOLD), *more))}."] if told else []
    until = " ".join(what.sentence for what in view.meanwhile)
    return " ".join((*said, *([f"Until then: {until}"] if until else [])))
