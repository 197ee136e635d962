"""Confirm what is usual: at a check-in all that went as planned, and all that is as it was, in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from consult.ask_ticks import why_number
from engine.english import capital, given_words
from engine.interview.path import Interview, Round
from engine.interview.reading import read_numbers
from engine.interview.typed import YES_WORDS, normalized
from language.domains import Whole
from language.questions import Given, Question, Tells
from reports.lines import Line, detail, heading, text

HOW = "Press Enter if all of it is so. Or type the numbers of what is not, such as 2 4."
_ALL = YES_WORDS | {"", "all", "all so", "as before", "same"}


def confirmed_together(
    asked: Question, here: Interview, this: Round, usual: Callable[[Question], Given | None]
) -> dict[Question, Given]:
    """Return what can be confirmed in one go with a question, each with its usual answer; nothing where it is asked alone.

    Args:
        asked: The question that comes next.
        here: The interview as it stands.
        this: The round that asks.
        usual: What returns the usual answer to a question.
    """
    said = this.knowledge.screen(asked).confirms
    alike = [one for one in here.missing if said and this.knowledge.screen(one).confirms == said]
    found = {one: value for one in alike if (value := usual(one)) is not None}
    return found if asked in found else {}


def asked_why(asked: tuple[Question, ...], typed: str) -> Question | None:
    """Return the question of which a person wants to hear why it is asked, as ``?3``; ``None`` for anything else."""
    number = why_number(typed)
    return asked[number - 1] if number and number <= len(asked) else None


def confirm_lines(lead: str, usual: Mapping[Question, Given]) -> Iterable[Line]:
    """Yield the questions with the answers that are usual, numbered, and how to confirm them.

    Args:
        lead: What to say first.
        usual: The questions, each with its usual answer.
    """
    yield heading(lead)
    for number, (asked, value) in enumerate(usual.items(), 1):
        yield detail(f"{number} {asked.text} {_words(asked, value)}.")
    yield text(HOW)


def _words(asked: Question, value: Given) -> str:
    """Return a usual answer in words; a number that is usual is the most of it."""
    if asked.tells is Tells.LIFTED and value == ():
        return "As your plan says"
    words = capital(given_words(asked, value))
    is_most = isinstance(asked.domain, Whole) and asked.usual is not None
    return f"{words} or less" if is_most else words


def read_otherwise(asked: tuple[Question, ...], line: str) -> tuple[Question, ...] | str:
    """Return the questions that are not as usual, or what to say where a line names none.

    Args:
        asked: The questions, as they were numbered.
        line: What was typed.
    """
    typed = normalized(line)
    if typed in _ALL:
        return ()
    found = read_numbers(typed)
    if not found or not all(1 <= number <= len(asked) for number in found):
        return f"Type numbers from 1 to {len(asked)}, with a space between them. {HOW}"
    return tuple(asked[number - 1] for number in sorted(set(found)))
