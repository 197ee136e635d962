"""Read what a person typed at a question: a number, the number of a choice, or words. Pure; any interface may use it.

Words are taken for a choice when they say what it says: its code, all of its words that carry meaning and no other, or everyday
words that mean it (``EverydayWords``). Words that merely stand in it are asked back: "one" is no "all at once, in one moment".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from engine.interview.numbers import read_number
from engine.interview.spelling import respelt
from engine.interview.typed import DOES_NOT_APPLY, NO_WORDS, UNSURE, YES_WORDS, Ambiguous, Parsed, Read, normalized
from language.activities import Activity
from language.domains import NO, YES, Choice, Names, Noted, Value, code, listed
from language.errors import AnswerError
from language.exercises import Exercise
from language.knowledge import KnowledgeBase
from language.questions import NONE_WORDS, NOT_APPLICABLE, Given, Question
from language.scales import Scale
from language.words import STOP_WORDS, EverydayWords, Meaning, meaning, singular, words

NONE = NONE_WORDS | NO_WORDS | {"none of these", "none of them", "none of the above", "none of that", "0", "nil"}
NONE |= {"no to all", "zero of them"}
ALL = frozenset({"all", "all of them", "all of these", "all of the above", "everything"})
PLAIN_NO = NO_WORDS | {"i don't", "i didn't", "i have not", "i haven't", "none of that", "nothing", "nil", "negative"}
NO_TO_WHAT_IS_MEANT = frozenset({"n", "no", "nope", "nah"})
_NEGATED = re.compile(
    r"\b(?:no|not|never|without|neither|nor|none|nothing|nowhere|hardly|barely|cannot|except|but|anymore|used to)\b"
    r"|n't\b|\b(?:do|does|did|is|was|are|were|have|has|had|ca|wo|could|would|should)nt\b"
)
"""Words that turn other words around: together they name a choice only as they stand in it."""
LESS = frozenset({"less", "it is less", "it's less", "under", "below", "fewer", "lower"})
MORE = frozenset({"more", "it is more", "it's more", "over", "above", "or more", "higher"})
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
    found = [Option(one, one.label) for one in values if isinstance(one, Scale) and one != asked.unsure]
    if asked.takes_several:
        return tuple(found)
    if asked.may_not_apply:
        found.append(Option(NOT_APPLICABLE, "does not apply"))
    return (*found, Option(asked.unsure, "not sure"))


def read(asked: Question, text: str, knowledge: KnowledgeBase) -> Read:
    """Return the answer that was typed, or what to say before asking again."""
    typed = normalized(text)
    if typed in UNSURE:
        return Parsed(asked.unsure, "not sure")
    if asked.may_not_apply and typed in DOES_NOT_APPLY:
        return Parsed(NOT_APPLICABLE, "does not apply")
    if asked.kind == "number":
        return read_number(asked, text, knowledge)
    if isinstance(asked.domain, Noted):
        return _read_notes(asked, typed)
    return (
        _read_several(asked, typed, knowledge) if asked.takes_several else _read_choice(asked, typed, knowledge.words)
    )


def _read_notes(asked: Question, typed: str) -> Read:
    """Return an answer of notes as files hold them, one after each comma."""
    notes = [note for part in typed.split(",") if (note := part.strip())]
    if not notes:
        return Ambiguous("Write the notes with a comma between them, or none.")
    try:
        return Parsed(asked.read("none" if typed in NONE else notes))
    except AnswerError as error:
        return Ambiguous(f"It {error.must}. {error.hint}".strip())


def read_on(asked: Question, text: str, back: Ambiguous, knowledge: KnowledgeBase) -> Read:
    """Return what a person answered to a question asked back.

    "Yes" takes what was suggested; who will not say more, or says the same again, gets what it comes to.
    """
    typed = normalized(text)
    if back.suggests is not None and typed.replace(",", "") in YES_WORDS:
        return back.suggests
    is_offered = back.offers or back.suggests is not None or back.otherwise is not None
    if is_offered and typed in NO_TO_WHAT_IS_MEANT:
        again = "Type another number." if asked.kind == "number" else "Type it in other words, or its number."
        return Ambiguous(f"Not that, then. {again}", offers=True)
    if back.sides is not None and typed in LESS | MORE:
        return back.sides[typed in MORE]
    if back.otherwise is not None and (not typed or typed in UNSURE or typed == back.typed):
        return back.otherwise
    return read(asked, text, knowledge)


def _read_choice(asked: Question, typed: str, everyday: EverydayWords) -> Read:
    choices = options(asked)
    if re.fullmatch(r"(?:#|(?:number|option|choice) )?\(?\d+[.)]?", typed):
        number = int(re.sub(r"\D", "", typed))
        if 1 <= number <= len(choices):
            chosen = choices[number - 1]
            return Parsed(chosen.value, chosen.words)
        return Ambiguous(f"Type a number from 1 to {len(choices)}, or words.")
    if asked.kind == "yes-no":
        return _read_yes_no(asked, typed, everyday)
    none = next((choice for choice in choices if isinstance(choice.value, Scale) and choice.value.code == "none"), None)
    if none is not None and typed in NO_WORDS | NONE:
        return Parsed(none.value, none.words)
    if typed in YES_WORDS:
        return Ambiguous(f"Which? Type a number from 1 to {len(choices)}, or words.")
    return _chosen(typed, choices, everyday)


def _read_yes_no(asked: Question, typed: str, everyday: EverydayWords) -> Read:
    """Return yes or no; everyday words that come to one of them at this question are asked back, and never taken."""
    plain = typed.replace(",", "")
    if plain in YES_WORDS:
        return Parsed(YES, "" if plain in ("y", "yes") else "yes")
    if plain in PLAIN_NO:
        return Parsed(NO, "" if plain in ("n", "no") else "no")
    replies = everyday.replies_to(asked.id)
    known = {word for reply in replies for word in words(reply)}
    ways = (typed,) if _NEGATED.search(typed) else (typed, *respelt(typed, known))
    meant = next((found for way in ways if (found := everyday.reply(asked.id, way)) is not None), None)
    if meant is not None:
        return Ambiguous(f'Is that a "{meant.label}"?', Parsed(meant, meant.label))
    return Ambiguous("Is that yes, no, or not sure?")


def _chosen(typed: str, choices: Sequence[Option], everyday: EverydayWords) -> Read:
    """Return the choice that the words say, or ask which of several is meant."""
    hits = _said(typed, choices, everyday)
    if len(hits) == 1:
        said = "" if typed == normalized(hits[0].words) else hits[0].words
        return Parsed(hits[0].value, said)
    near = hits or _touched(typed, choices, everyday)
    if len(near) == 1:
        return Ambiguous(f'Did you mean "{near[0].words}"?', Parsed(near[0].value, near[0].words))
    if near:
        named = listed([f'"{hit.words}"' for hit in near[:MOST_NAMED]], "or")
        return Ambiguous(f"Do you mean {named}? Type its number, or more of its words.", offers=True)
    ask = f"Type a number from 1 to {len(choices)}, or words from the list."
    for way in _respelt(typed, choices, everyday):
        likely = _said(way, choices, everyday) or _touched(way, choices, everyday)
        if len(likely) == 1:
            return Ambiguous(f"{ask} Did you mean {likely[0].words!r}?", Parsed(likely[0].value, likely[0].words))
        if likely:
            named = listed([f'"{hit.words}"' for hit in likely[:MOST_NAMED]], "or")
            return Ambiguous(f"Do you mean {named}? Type its number, or more of its words.", offers=True)
    return Ambiguous(ask)


def _said(typed: str, choices: Sequence[Option], everyday: EverydayWords) -> list[Option]:
    """Return the choices that the words say in full."""
    exact = [
        choice
        for choice in choices
        if typed.replace(" ", "-") == _code(choice) or typed == _as_typed(choice, everyday)[0]
    ]
    if exact:
        return exact[:1]
    plain = typed.replace(",", "")
    named = [choice for choice in choices if plain in _as_typed(choice, everyday)[1:]]
    if named or _NEGATED.search(typed):
        return named
    wanted = meaning(typed)
    return [choice for choice in choices if wanted and wanted in _meanings(choice, everyday)]


def _touched(typed: str, choices: Sequence[Option], everyday: EverydayWords) -> list[Option]:
    """Return the choices that the words may mean: every typed word begins some word of them, or they lead there."""
    leads = everyday.may_mean(typed)
    led = [choice for choice in choices if choice.value in leads]
    if _NEGATED.search(typed):
        wanted = [word for word in words(typed) if word not in STOP_WORDS]
        return led or [
            choice for choice in choices if len(wanted) > 1 and f" {typed} " in f" {normalized(choice.words)} "
        ]
    wanted = [word for word in words(typed) if word not in STOP_WORDS]
    if not wanted:
        return led
    return [
        choice
        for choice in choices
        if choice in led
        or _names_all(wanted, f"{choice.words} {_code(choice)}")
        or any(_names_all(wanted, name) for name in _names(choice, everyday))
    ]


def _respelt(typed: str, choices: Sequence[Option], everyday: EverydayWords) -> tuple[str, ...]:
    """Return what may be meant by misspelt words; nothing where words are turned around, or would be."""
    if _NEGATED.search(typed):
        return ()
    known = frozenset().union(*(_known(choice, everyday) for choice in choices))
    return tuple(way for way in respelt(typed, known) if not _NEGATED.search(way))


@lru_cache(maxsize=4096)
def _known(choice: Option, everyday: EverydayWords) -> frozenset[str]:
    """Return every word by which a choice can be told."""
    led = everyday.leads_to(choice.value) if isinstance(choice.value, (Scale, str)) else ()
    names = (choice.words, _code(choice), *_names(choice, everyday), *led)
    return frozenset(word for name in names for word in words(normalized(name)))


@lru_cache(maxsize=4096)
def _names(choice: Option, everyday: EverydayWords) -> tuple[str, ...]:
    return everyday.names_of(choice.value) if isinstance(choice.value, (Scale, str)) else ()


@lru_cache(maxsize=4096)
def _as_typed(choice: Option, everyday: EverydayWords) -> tuple[str, ...]:
    """Return the words of a choice, and then the everyday words for it, made even as typed text is."""
    return tuple(normalized(name) for name in (choice.words, *_names(choice, everyday)))


@lru_cache(maxsize=4096)
def _meanings(choice: Option, everyday: EverydayWords) -> frozenset[Meaning]:
    return frozenset(meaning(name) for name in (choice.words, *_names(choice, everyday)))


def _names_all(wanted: Sequence[str], text: str) -> bool:
    """Return whether every typed word begins some word of a text, or is it."""
    there = words(text)
    return all(begun in there or singular(begun) in there or _begins(begun, there) for begun in wanted)


def _begins(begun: str, there: tuple[str, ...]) -> bool:
    """Return whether a typed word begins one of several; one or two letters name nothing by themselves."""
    return len(begun) >= FEWEST_LETTERS and any(word.startswith(begun) for word in there)


def _code(choice: Option) -> str:
    return str(code(choice.value)) if isinstance(choice.value, (Scale, str)) else ""


def _read_several(asked: Question, typed: str, knowledge: KnowledgeBase) -> Read:
    """Return the entries of a list that were typed: numbers, words, none or all."""
    choices = options(asked) or tuple(Option(thing.id, thing.name) for thing in knowledge.named_by(asked).values())
    values = asked.domain.values()
    if typed in NONE:
        return Parsed((), "" if typed == "none" else "none")
    if typed in ALL and isinstance(asked.domain, Choice):
        return _several(asked, set(values), knowledge)
    if typed in YES_WORDS:
        return Ambiguous("Which? Type the numbers of all that are true, such as 1 3.")
    chosen: set[Value] = set()
    asked_back: list[str] = []
    for phrase in _phrases(typed, choices, knowledge.words):
        numbers = read_numbers(phrase) if isinstance(asked.domain, Choice) else None
        one = _by_number(numbers, choices) if numbers is not None else _chosen(phrase, choices, knowledge.words)
        if isinstance(one, Ambiguous):
            if one.suggests is None:
                return Ambiguous(f'"{phrase}": {one.ask}' if phrase != typed else one.ask, offers=one.offers)
            asked_back.append(f'"{phrase}": {one.ask}' if phrase != typed else one.ask)
            one = one.suggests
        chosen.update(one.value if isinstance(one.value, tuple) else [one.value])  # type: ignore[list-item]  # no "not sure"
    if asked_back:
        return Ambiguous(" ".join(asked_back), _several(asked, chosen, knowledge))
    return _several(asked, chosen, knowledge) if chosen else Ambiguous("Type numbers, words, or none.")


def _by_number(numbers: Sequence[int], choices: Sequence[Option]) -> Read:
    wrong = [number for number in numbers if not 1 <= number <= len(choices)]
    if wrong:
        return Ambiguous(f"{wrong[0]} is not on the list. The numbers go from 1 to {len(choices)}.")
    values = (choices[number - 1].value for number in numbers)
    return Parsed(tuple(value for value in values if isinstance(value, (Scale, str))))


def read_numbers(typed: str) -> list[int] | None:
    """Return the numbers of a list such as ``1 3``, ``1,3``, ``1 and 3`` or ``1-3``; ``None`` when it holds anything else.

    ``1.5``, ``3/10``, ``-3`` and ``3-1`` are no numbers of a list.
    """
    plain = re.sub(r"\band\b|[,;&+]|#(?=\d)", " ", typed)
    plain = re.sub(r"(?<=\d)\s*-\s*(?=\d)", "-", re.sub(r"(?<=\d)[.)](?=\s|$)", " ", plain))
    plain = re.sub(r"(?<=\d) +(?:to|through) +(?=\d)", "-", plain)
    pieces = plain.split()
    if not pieces or not all(re.fullmatch(r"\d{1,3}(?:-\d{1,3})?", piece) for piece in pieces):
        return None
    found: list[int] = []
    for piece in pieces:
        start, _, end = piece.partition("-")
        if end and int(end) < int(start):
            return None
        found.extend(range(int(start), int(end or start) + 1))
    return found


def _phrases(typed: str, choices: Sequence[Option], everyday: EverydayWords) -> list[str]:
    """Return the entries that were typed. Names may hold a comma or "and": as much as names one thing stays together."""
    pieces = re.split(r"([;,]| and )", typed)
    names = {name for choice in choices for name in _as_typed(choice, everyday)}
    found: list[str] = []
    while pieces:
        for end in range(len(pieces), 0, -1):
            together = "".join(pieces[:end]).strip()
            if end == 1 or together in names:
                found.append(together)
                pieces = pieces[end + 1 :]
                break
    return [phrase for phrase in found if phrase]


def _several(asked: Question, chosen: set[Value], knowledge: KnowledgeBase) -> Parsed:
    value = tuple(value for value in asked.domain.values() if value in chosen)
    things = knowledge.named_by(asked)
    names = (one.label if isinstance(one, Scale) else things[str(one)].name for one in value)
    return Parsed(value, "; ".join(names))


def search(typed: str, asked: Question, knowledge: KnowledgeBase) -> tuple[Exercise | Activity, ...]:
    """Return what a question can name that words name, begin or lead to; or else all of the group that they name."""
    wanted = [word for word in words(normalized(typed)) if word not in STOP_WORDS]
    if not wanted:
        return ()
    leads = knowledge.words.may_mean(normalized(typed)) or knowledge.words.begins(normalized(typed))
    items = knowledge.named_by(asked).values()
    by_name = tuple(
        item
        for item in items
        if item.id in leads
        or _names_all(wanted, f"{item.name} {item.id}")
        or any(_names_all(wanted, name) for name in knowledge.words.names_of(item.id))
    )
    return by_name or tuple(item for item in items if _names_all(wanted, f"{item.name} {item.family.label}"))


def search_respelt(
    typed: str, asked: Question, knowledge: KnowledgeBase
) -> tuple[str, tuple[Exercise | Activity, ...]] | None:
    """Return how misspelt words may be meant, and what a question can name by them; ``None`` when they are like nothing."""
    choices = tuple(Option(thing.id, thing.name) for thing in knowledge.named_by(asked).values())
    found: dict[str, Exercise | Activity] = {}
    likeliest = ""
    for way in _respelt(normalized(typed), choices, knowledge.words):
        hits = search(way, asked, knowledge)
        likeliest = likeliest or (way if hits else "")
        found.update({thing.id: thing for thing in hits})
    return (likeliest, tuple(found.values())) if found else None
