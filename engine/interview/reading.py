"""Read what a person typed at a question: a number, the number of a choice, or words. Pure; any interface may use it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.interview.numbers import read_number
from engine.interview.typed import DOES_NOT_APPLY, NO_WORDS, UNSURE, YES_WORDS, Read, Unclear, Understood, evened
from kb.domains import NO, YES, Choice, Names, Value, code, listed
from kb.errors import did_you_mean
from kb.exercises import CATALOGUE, Exercise
from kb.questions import NONE_WORDS, NOT_APPLICABLE, UNKNOWN, Given, Question
from kb.vocabulary.scales import Scale

NONE = NONE_WORDS | NO_WORDS | {"none of these", "none of them", "0"}
ALL = frozenset({"all", "all of them", "all of these", "everything"})
STOP_WORDS = frozenset(
    ["a", "an", "and", "at", "i", "in", "is", "it", "my", "of", "on", "or", "some", "the", "to", "with"]
)
NEGATIONS = frozenset({"no", "not", "never", "without"})
"""Words that turn the words after them around: they name a choice only as they stand in it."""
MOST_NAMED = 4
FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Option:
    """One numbered choice: what it stands for, and how it reads."""

    value: Given
    words: str


def options(asked: Question) -> tuple[Option, ...]:
    """Return the numbered choices of a question, "not sure" last; none for numbers and for the catalogue."""
    if asked.kind == "number" or isinstance(asked.domain, Names):
        return ()
    values = (YES, NO) if asked.kind == "yes-no" else asked.domain.values()
    found = [Option(value, words_of(value)) for value in values]
    if asked.takes_several:
        return tuple(found)
    if asked.may_not_apply:
        found.append(Option(NOT_APPLICABLE, "does not apply"))
    return (*found, Option(UNKNOWN, "not sure"))


def words_of(value: Value) -> str:
    """Return a value as it reads among choices."""
    return value.label if isinstance(value, Scale) else CATALOGUE[str(value)].name


def read(asked: Question, text: str) -> Read:
    """Return the answer that was typed, or what to say before asking again."""
    typed = evened(text)
    if typed in UNSURE:
        return Understood(UNKNOWN, "not sure")
    if asked.may_not_apply and typed in DOES_NOT_APPLY:
        return Understood(NOT_APPLICABLE, "does not apply")
    if asked.kind == "number":
        return read_number(asked, text)
    return _read_several(asked, typed) if asked.takes_several else _read_choice(asked, typed)


def _read_choice(asked: Question, typed: str) -> Read:
    choices = options(asked)
    if re.fullmatch(r"\(?\d+[.)]?", typed):
        number = int(re.sub(r"\D", "", typed))
        if 1 <= number <= len(choices):
            chosen = choices[number - 1]
            return Understood(chosen.value, chosen.words)
        return Unclear(f"Type a number from 1 to {len(choices)}, or words.")
    if asked.kind == "yes-no":
        return _read_yes_no(typed)
    none = next((choice for choice in choices if isinstance(choice.value, Scale) and choice.value.code == "none"), None)
    if none is not None and typed in NO_WORDS | NONE:
        return Understood(none.value, none.words)
    return _chosen(typed, choices)


def _read_yes_no(typed: str) -> Read:
    plain = typed.replace(",", "")
    if plain in YES_WORDS:
        return Understood(YES, "" if plain in ("y", "yes") else "yes")
    if plain in NO_WORDS:
        return Understood(NO, "" if plain in ("n", "no") else "no")
    return Unclear("Is that yes, no, or not sure?")


def _chosen(typed: str, choices: Sequence[Option]) -> Read:
    """Return the choice that the words name, or ask which of several is meant."""
    hits = _matching(typed, choices)
    if len(hits) == 1:
        said = "" if typed == evened(hits[0].words) else hits[0].words
        return Understood(hits[0].value, said)
    if hits:
        named = listed([f'"{hit.words}"' for hit in hits[:MOST_NAMED]], "or")
        return Unclear(f"Do you mean {named}? Type its number, or more of its words.")
    near = did_you_mean(typed, [name for choice in choices for name in (choice.words, _code(choice)) if name])
    hint = f" {near}" if near.startswith("Did") else ""
    return Unclear(f"Type a number from 1 to {len(choices)}, or words from the list.{hint}")


def _matching(typed: str, choices: Sequence[Option]) -> list[Option]:
    """Return the choices that are named just so; else those in which every typed word begins some word."""
    for choice in choices:
        if typed.replace(" ", "-") == _code(choice) or typed == evened(choice.words):
            return [choice]
    wanted = [word for word in _words(typed) if word not in STOP_WORDS]
    if not wanted:
        return []
    if NEGATIONS & set(_words(typed)):
        return [choice for choice in choices if typed in evened(choice.words)]
    return [choice for choice in choices if _names_all(wanted, f"{choice.words} {_code(choice)}")]


def _names_all(wanted: Sequence[str], text: str) -> bool:
    """Return whether every typed word begins some word of a text."""
    words = _words(text)
    return all(any(_begins(begun, word) for word in words) for begun in wanted)


def _begins(begun: str, word: str) -> bool:
    """Return whether a typed word begins a word, or is it; one or two letters name nothing by themselves."""
    return word == begun or (len(begun) >= FEWEST_LETTERS and word.startswith(begun))


def _code(choice: Option) -> str:
    return str(code(choice.value)) if isinstance(choice.value, (Scale, str)) else ""


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _read_several(asked: Question, typed: str) -> Read:
    """Return the entries of a list that were typed: numbers, words, none or all."""
    choices = options(asked) or tuple(Option(item.id, item.name) for item in CATALOGUE.values())
    values = asked.domain.values()
    if typed in NONE:
        return Understood((), "" if typed == "none" else "none")
    if typed in ALL and isinstance(asked.domain, Choice):
        return _several(asked, set(values))
    if typed in YES_WORDS:
        return Unclear("Which? Type the numbers of all that are true, such as 1 3.")
    chosen: set[Value] = set()
    for phrase in _phrases(typed, choices):
        numbers = read_numbers(phrase) if isinstance(asked.domain, Choice) else None
        one = _by_number(numbers, choices) if numbers else _chosen(phrase, choices)
        if isinstance(one, Unclear):
            return Unclear(f'"{phrase}": {one.ask}') if phrase != typed else one
        chosen.update(one.value if isinstance(one.value, tuple) else [one.value])  # type: ignore[list-item]  # no "not sure"
    return _several(asked, chosen) if chosen else Unclear("Type numbers, words, or none.")


def _by_number(numbers: Sequence[int], choices: Sequence[Option]) -> Read:
    wrong = [number for number in numbers if not 1 <= number <= len(choices)]
    if wrong:
        return Unclear(f"{wrong[0]} is not on the list. The numbers go from 1 to {len(choices)}.")
    values = (choices[number - 1].value for number in numbers)
    return Understood(tuple(value for value in values if isinstance(value, (Scale, str))))


def read_numbers(typed: str) -> list[int] | None:
    """Return the numbers of a list such as ``1 3``, ``1,3``, ``1 and 3`` or ``1-3``; ``None`` when it holds anything else."""
    if not re.fullmatch(r"[\d\s,;&+.-]+", re.sub(r"\band\b", " ", typed)) or not re.search(r"\d", typed):
        return None
    found: list[int] = []
    for start, end in re.findall(r"(\d+)(?:\s*-\s*(\d+))?", typed):
        last = int(end or start)
        found.extend(range(int(start), min(last, int(start) + 200) + 1))
    return found


def _phrases(typed: str, choices: Sequence[Option]) -> list[str]:
    """Return the entries that were typed. The names of some hold a comma: as much as names one thing is taken together."""
    pieces = [piece.strip() for piece in re.split(r"[;,]| and ", typed) if piece.strip()]
    found: list[str] = []
    while pieces:
        for count in range(len(pieces), 0, -1):
            together = ", ".join(pieces[:count])
            if count == 1 or any(together == evened(choice.words) for choice in choices):
                found.append(together)
                pieces = pieces[count:]
                break
    return found


def _several(asked: Question, chosen: set[Value]) -> Understood:
    value = tuple(value for value in asked.domain.values() if value in chosen)
    return Understood(value, "; ".join(words_of(one) for one in value))


def search(typed: str) -> tuple[Exercise, ...]:
    """Return the items of the catalogue that words name or begin: by name or id, or else by group."""
    wanted = [word for word in _words(evened(typed)) if word not in STOP_WORDS]
    if not wanted:
        return ()
    by_name = tuple(item for item in CATALOGUE.values() if _names_all(wanted, f"{item.name} {item.id}"))
    return by_name or tuple(
        item for item in CATALOGUE.values() if _names_all(wanted, f"{item.name} {item.family.label}")
    )
