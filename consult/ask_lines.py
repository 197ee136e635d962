"""What a question shows: its hint, what may be typed, and what only who asks for it reads; and answers, numbered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from consult.ask_groups import Groups
from engine.english import capital, given_words
from engine.interview.reading import options
from language.activities import Activity
from language.domains import Names, Whole
from language.exercises import Exercise
from language.knowledge import KnowledgeBase
from language.questions import Given, Question, Tells
from reports.lines import Line, detail, text

_HOW_TO_CHOOSE = re.compile(r"\s*Choose all[^.]*, or none\.")
"""What a hint says of choosing from a list: here the line below the list says it."""


def folded(asked: Question) -> str:
    """Return what helps to answer and is not shown unasked: beside a tick that is its hint too."""
    return f"{asked.hint if asked.tick else ''} {asked.more}".strip()


def choices(asked: Question, planned: tuple[Exercise | Activity, ...]) -> Iterable[Line]:
    """Yield the hint and what may be typed; the exercises of the last plan are numbered."""
    if isinstance(asked.domain, Whole):
        reach = f"{asked.domain.low} to {asked.domain.high}"
        hint = asked.hint.replace(f"{reach}.", "").strip()
        if hint:
            yield text(hint)
        unit = f" {asked.domain.unit}" if asked.domain.unit and asked.domain.unit != "of 10" else ""
        also = ', "does not apply"' if asked.may_not_apply else ""
        yield text(f'{reach}{unit}{also}, or "not sure".')
        return
    hint = _HOW_TO_CHOOSE.sub("", asked.hint).strip() if asked.takes_several else asked.hint
    if hint:
        yield text(hint)
    for number, exercise in enumerate(planned, 1):
        yield detail(f"{number} {exercise.name}")
    if planned:
        other = "a word to find something else; " if not asked.of else ""
        yield text(f'Type the numbers of all that are true, such as 1 3; {other}"none", or "not sure".')
        return
    if isinstance(asked.domain, Names):
        yield text(f'Type a word to find one, such as {_such(asked)}; or "groups", "none", or "not sure".')
        return
    may_be = options(asked)
    if asked.kind == "yes-no":
        yield detail(", ".join(f"{number} {choice.words}" for number, choice in enumerate(may_be, 1)))
        return
    if asked.takes_several:
        yield from Groups(asked).lines()
        return
    for number, choice in enumerate(may_be, 1):
        yield detail(f"{number} {choice.words}")


def _such(asked: Question) -> str:
    """Return two words that find something on the list of a question."""
    return "tennis or yoga" if asked.tells is Tells.ACTIVITIES else "nordic or sitting"


def numbered(asked: Iterable[Question], answers: Mapping[str, Given], knowledge: KnowledgeBase) -> Iterable[Line]:
    """Yield the answers, numbered, under their parts."""
    part_before = ""
    for number, found in enumerate(asked, 1):
        title = knowledge.screen(found).part
        if title != part_before:
            part_before = title
            yield text(f"{title.removesuffix('?')}:")
        yield detail(f"{number} {found.text} {capital(given_words(found, answers[found.id]))}.")
