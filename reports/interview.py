"""What an interview came to: the answers by part, what was unsure and what it costs, and what is still missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from engine.english import capital, given_words
from engine.interview.careful import careful_plan, could_add
from engine.interview.path import Interview, Round, part
from engine.interview.sheet import rows
from engine.interview.why import cost, why
from engine.planning.parts import Plan
from engine.trace import answers_json, plan_id
from language.domains import code
from language.questions import UNKNOWN, Given, Question
from reports.data import question_data
from reports.lines import BLANK, Line, heading, point, text, title

SCHEMA_VERSION = "1.2"


def unsure(here: Interview, this: Round) -> tuple[tuple[Question, str], ...]:
    """Return the questions to which the answer was "not sure", each with what that costs."""
    return tuple(
        (asked, cost(asked, here.answers, this))
        for asked in (this.knowledge.question(name) for name, value in here.answers.items() if value is UNKNOWN)
    )


def answers(here: Interview, this: Round) -> Iterator[Line]:
    """Yield the answers that hold, grouped by part, and what was unsure with what it costs."""
    yield title("Your answers")
    for title_of in this.parts:
        asked = [
            one for one in map(this.knowledge.question, here.answers) if this.knowledge.screen(one).part == title_of
        ]
        if asked:
            yield BLANK
            yield heading(title_of)
            for one in asked:
                yield point(f"{one.text} {capital(given_words(one, here.answers[one.id]))}.")
    costs = unsure(here, this)
    if costs:
        yield BLANK
        yield heading("What you were not sure of, and what it costs")
        for one, words in costs:
            yield point(f"{one.text} {words}")


def to_be_seen(here: Interview) -> Iterator[Line]:
    """Yield that a person must be seen, and how soon, by the answers so far; nothing where these refer to nobody."""
    if here.urgency is not None:
        yield BLANK
        yield text(f"By your answers so far you need to be seen before any training: {here.urgency.meaning}.")


def missing(here: Interview) -> Iterator[Line]:
    """Yield the questions that are still to be answered."""
    yield title("More answers are needed")
    yield text("These can still change the plan. Some may fall away as others are answered.")
    for one in here.missing:
        yield point(f"{one.id}: {one.text}")


def could_be_careful(here: Interview, this: Round, *, is_taken: bool = False) -> Iterator[Line]:
    """Yield that a careful plan can be made of the answers so far, or was, and what the open questions could add to it.

    Args:
        here: The interview as it stands.
        this: The round that asks.
        is_taken: Whether the person took it.
    """
    if careful_plan(here, this) is not None:
        start = "This is a careful plan: not all is asked yet." if is_taken else "A careful plan can be made already."
        yield BLANK
        yield text(f"{start} {could_add(here, this)}")


Usual = Callable[[Question], Given | None]
"""What returns the usual answer to a question of a check-in, or what was told last; ``None`` for what is asked each time."""


def data(here: Interview, this: Round, plan: Plan, case: str | None, usual: Usual = lambda _: None) -> dict[str, Any]:
    """Return where an interview or a check-in stands as plain data.

    Args:
        here: The interview as it stands.
        this: The round that asks.
        plan: The plan from the answers so far.
        case: The path of the case file.
        usual: What returns the answer to offer for a question.
    """
    return {
        "schema": "sitbone-interview",
        "schema_version": SCHEMA_VERSION,
        "knowledge": this.knowledge.version,
        "case": case,
        "finished": here.next is None,
        "decision": plan.decision.value if here.next is None else None,
        "plan_id": plan_id(plan) if here.next is None else None,
        "careful_plan": careful_plan(here, this) is not None,
        "answers": answers_json(here.answers, this.knowledge),
        "set_aside": answers_json(here.set_aside, this.knowledge),
        "next": _next(here, this, usual),
        "missing": [_missing(one, here, this) for one in here.missing],
        "spared": [one.id for one in here.spared],
        "unsure": [{"question": one.id, "cost": words} for one, words in unsure(here, this)],
    }


def _next(here: Interview, this: Round, usual: Usual) -> dict[str, Any] | None:
    """Return the screen that comes next, with all that it still asks as a person would see it; ``None`` at the end."""
    if here.next is None:
        return None
    screen, place = this.knowledge.screen(here.next), part(here.next, this)
    asked = [one for one in here.missing if this.knowledge.screen(one) is screen]
    return {
        "screen": screen.id,
        "part": {"number": place.number, "of": place.of, "title": place.title},
        "title": screen.title,
        "ticks": screen.ticks or None,
        "confirms": screen.confirms or None,
        "rows": _rows(here, this) if screen.ticks else [],
        "questions": [_asked(one, here, this, usual(one)) for one in asked],
    }


def _rows(here: Interview, this: Round) -> list[dict[str, Any]]:
    """Return the rows that are ticked now, as a person sees them first, each with what a tick of it says, or may say."""
    if here.next is None or len(asked := here.together(here.next, this)) < 2:
        return []
    return [
        {
            "text": row.text,
            "marks": [
                {"question": mark.asked.id, "choice": None if mark.entry is None else code(mark.entry)}
                for mark in row.marks
            ],
        }
        for row in rows(this.knowledge.screen(here.next), asked)
    ]


def _asked(asked: Question, here: Interview, this: Round, usual: Given | None) -> dict[str, Any]:
    """Return a question as plain data, with the things that it names for this person, and what is usual, if anything is."""
    found = question_data(asked, this.knowledge)
    listed = {thing.id for thing in this.listed(asked, here.answers)}
    if listed and "choices" in found:
        found["choices"] = [choice for choice in found["choices"] if choice["code"] in listed]
    if usual is not None:
        found["usual"] = asked.written(usual)
    return found


def _missing(asked: Question, here: Interview, this: Round) -> dict[str, Any]:
    """Return a question that is missing, with what its answer can change and the rules that wait for it."""
    reason = why(asked, here.answers, this)
    return {
        "question": asked.id,
        "text": asked.text,
        "topic": asked.topic.value,
        "screen": this.knowledge.screen(asked).id,
        "changes": list(reason.changes),
        "if_unsure": reason.unsure,
        "rules": list(reason.rules),
    }
