"""A letter of a page's third to a colleague: finding, basis, red flags asked and absent, plan, what is asked of the reader.

Plain text in short paragraphs, to send or to paste into a record. Everything in it is told by the athlete or follows from that.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from engine.english import capital, given_words, lowered, sentence, value_words
from engine.looked_for import ABSENT, OPEN, PRESENT, flag_states
from engine.planning.parts import Decision, Plan
from language.conclusions import Presentation
from language.domains import NO, YES
from language.findings import Answer, is_yes_no
from language.letters import Paragraph
from language.levels import StageLevel, Urgency
from language.questions import NOT_APPLICABLE, UNKNOWN, Given, Question
from reports.lines import BLANK, Line, text
from reports.view.views import Card, LastTime, PlanView

FEW = 2
FEW_OPEN = 1
WEEK_DAYS = 7
MOST_OPEN = 4
"""Conditions, questions, and red flags that the answers leave open, that are named; the audit has them all."""
NOTHING = ("no", "none")
"""Codes of choices that say that there is nothing to tell."""


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
    yield from _paragraph(form.story.title, f"{_answers(form.story, plan)} {_finding(plan)}")
    yield from _paragraph("Red flags", _flags(plan))
    course = {} if since is None else _course(plan, since.earlier[0][1])
    if since is not None:
        yield from _paragraph("Course", f"{_weeks(plan, since)} {_listed(course.values())}")
    for part in form.findings:
        yield from _paragraph(part.title, _answers(part, plan, but=course))
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


def _answers(part: Paragraph, plan: Plan, but: Container[str] = ()) -> str:
    """Return the answers of a paragraph that are known, as sentences; of a list what is true of it."""
    told, knowledge = plan.outcome.told, plan.knowledge
    given = [
        (knowledge.question(name), told[name])
        for name in part.asks
        if name not in but and _tells(told.get(name, UNKNOWN))
    ]
    short = [
        f"{part.short[asked.id]} {given_words(asked, value)}".strip()
        for asked, value in given
        if asked.id in part.short
    ]
    said = ["; ".join(short), *(_said(asked, value) for asked, value in given if asked.id not in part.short)]
    return " ".join(f"{capital(words)}." for words in said if words)


def _tells(given: Given) -> bool:
    return given not in (UNKNOWN, NOT_APPLICABLE, NO, ()) and getattr(given, "code", "") not in NOTHING


def _said(asked: Question, given: Given) -> str:
    if isinstance(given, tuple):
        flag = is_yes_no(asked.asks)
        entries = [found[asked.slot] for found in asked.findings(given) if flag is None or found[flag] is YES]
        return asked.asks.phrase.format(**{asked.slot: "; ".join(value_words(one, asked.domain) for one in entries)})
    return "; ".join(sentence(found) for found in asked.findings(given))


def _finding(plan: Plan) -> str:
    """Return what it fits, never as a diagnosis, and what else is worth a look."""
    best = max(plan.outcome.all(Presentation), key=lambda found: found["fit"].rank, default=None)
    lead = f"{capital(sentence(best))}." if best else "No conclusion on what it is."
    seen = "; ".join(f"{found['flag'].label} ({found['urgency'].label})" for found in plan.concerns)
    return f"{lead} To be looked at while the plan goes on: {seen}." if seen else lead


def _flags(plan: Plan) -> str:
    """Return the red flags that are there, those that are not settled, and how many were looked for and are absent."""
    by_state: dict[str, list[str]] = {PRESENT: [], OPEN: [], ABSENT: []}
    for flag, state in flag_states(plan).items():
        by_state[state].append(flag.label)
    present, unknown, absent = by_state.values()
    count = len(present) + len(unknown) + len(absent)
    said = [
        f"Present: {'; '.join(present)}." if present else "None found.",
        f"{len(absent)} of {count} looked for and absent.",
    ]
    if unknown:
        more = [f"{len(unknown) - MOST_OPEN} more"] if len(unknown) > MOST_OPEN else []
        said.append(f"Not settled: {'; '.join((*unknown[: MOST_OPEN if more else None], *more))}.")
    return " ".join(said)


def _weeks(plan: Plan, since: LastTime) -> str:
    """Return how long it has gone on, and through which stages."""
    day, first = since.earlier[0]
    count = len(since.earlier)
    said = f"{count} check-in{'s' if count > 1 else ''} since {day.isoformat()}."
    if first.stage is None or plan.stage is None:
        return said
    return f"{said} Stage {first.stage.number} then, {plan.stage.number} now."


def _course(plan: Plan, first: Plan) -> Mapping[str, str]:
    """Return how each number of the course was at first and is now, by the id of its question."""
    form = plan.knowledge.letter
    short = {name: words for part in form.findings for name, words in part.short.items()}
    said = {}
    for name in form.course:
        asked = plan.knowledge.question(name)
        was, now = (_number(asked, made.outcome.told) for made in (first, plan))
        if was and now:
            words = f"{short[name]} {was}" if name in short else sentence(*asked.findings(first.outcome.told[name]))
            said[name] = f"{words}, now {now}" if was != now else f"{words}, as at first"
    return said


def _listed(parts: Iterable[str]) -> str:
    """Return parts as one sentence; nothing without any."""
    said = capital("; ".join(parts))
    return f"{said}." if said else ""


def _number(asked: Question, told: Mapping[str, Given]) -> str:
    given = told.get(asked.id, UNKNOWN)
    return "" if given in (UNKNOWN, NOT_APPLICABLE) else given_words(asked, given)


def _of_plan(plan: Plan, view: PlanView) -> Iterator[Line]:
    """Yield the plan with its doses, what is not to be done, and what opens the next stage."""
    stage = f"Stage {plan.stage.number} of {len(StageLevel)}, to {view.use_until.isoformat()}. " if plan.stage else ""
    yield from _paragraph("Plan", f"{stage}{' '.join(_doses(view.cards))}")
    not_now = dict.fromkeys(map(lowered, (*view.stop, *view.avoid)))
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
        said += [f"Told: {'; '.join(told)}."] if told else []
    until = " ".join(what.sentence for what in view.meanwhile)
    return " ".join((*said, *([f"Until then: {until}"] if until else [])))
