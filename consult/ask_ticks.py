"""Tick what is true: questions with a plain yes or no that stand on one screen, answered in one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from engine.interview.typed import NO_WORDS, UNSURE, normalized
from language.domains import NO, YES, listed
from language.questions import Given, Question
from reports.lines import Line, detail, heading, text

_NONE = NO_WORDS | {"none of these", "none of them", "nothing", "all no", "no to all"}
_TICK = re.compile(r"([0-9]{1,3})(\??)")
_WHY = re.compile(r"(?:\?|why) ?([0-9]{1,3})")
_BETWEEN = re.compile(r"(?:[\s,;&]|\band\b)+")
HOW = 'Type the numbers of all that are so, such as 1 3, with ? after one you are not sure of, such as 4?; or "none".'
WHICH = 'Which of them are you not sure about? Type ? after its number, such as 4?; or "not sure of any".'
_OF_ANY = frozenset({"not sure of any", "not sure about any", "not sure of all", "all not sure", "all ?", "all?"})


def tick_lines(lead: str, asked: tuple[Question, ...], before: Mapping[str, Given]) -> Iterable[Line]:
    """Yield the questions with their hints, numbered, how to answer, and what was answered before.

    Args:
        lead: What to say first.
        asked: The questions.
        before: The old answers, by id; all that are there when it is not empty.
    """
    yield heading(lead)
    for number, one in enumerate(asked, 1):
        yield detail(f"{number} {one.text} {one.hint}".rstrip())
    yield text(HOW)
    if before.keys() >= {one.id for one in asked}:
        yield text(f"Your answer: {read_back(asked, before)}. Press Enter to keep it.")


def read_ticks(asked: tuple[Question, ...], line: str) -> Mapping[str, Given] | str:
    """Return the answers to all of the questions, or what to say where a line is none.

    Args:
        asked: The questions, as they were numbered.
        line: What was typed.
    """
    typed = normalized(line)
    if typed in _NONE:
        return {one.id: NO for one in asked}
    if typed in _OF_ANY:
        return {one.id: one.unsure for one in asked}
    if typed in UNSURE:
        return WHICH
    answers: dict[str, Given] = {one.id: NO for one in asked}
    for entry in filter(None, _BETWEEN.split(re.sub(r"\s+\?", "?", typed))):
        found = _TICK.fullmatch(entry)
        if found is None or not 1 <= int(found[1]) <= len(asked):
            return f"Type numbers from 1 to {len(asked)}, with a space between them. {HOW}"
        one = asked[int(found[1]) - 1]
        value = one.unsure if found[2] else YES
        if answers[one.id] not in (NO, value):
            return f"{int(found[1])} is there twice, once with ? and once without. Which is it?"
        answers[one.id] = value
    return answers


def asked_why(asked: tuple[Question, ...], typed: str) -> Question | None:
    """Return the question of which a person wants to hear why it is asked, as ``?3``; ``None`` for anything else."""
    found = _WHY.fullmatch(typed)
    return asked[int(found[1]) - 1] if found and 1 <= int(found[1]) <= len(asked) else None


def read_back(asked: tuple[Question, ...], answers: Mapping[str, Given]) -> str:
    """Return answers as they were understood: what is so, what is not sure, and that the rest is not."""
    so = [str(number) for number, one in enumerate(asked, 1) if answers[one.id] == YES]
    unsure = [str(number) for number, one in enumerate(asked, 1) if answers[one.id] == one.unsure]
    said = [f"{words} {listed(some)}" for words, some in (("yes to", so), ("not sure about", unsure)) if some]
    if not said:
        return "none of these"
    return ", ".join(said) + (", no to the rest" if len(so) + len(unsure) < len(asked) else "")
