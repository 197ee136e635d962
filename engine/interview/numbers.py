"""Read a number as people type it: "3/10", "about 20 min", "3 months", "1,5 hours", "half an hour".

What has another unit is converted, and what was understood is said. Two numbers, "more than" and halves are asked again: the
program does not choose for a person.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from engine.english import number_words
from engine.interview.typed import NO_WORDS, Read, Unclear, Understood, evened
from kb.domains import Whole
from kb.questions import Question

SCORE = "of 10"
MONTH_MIN = Fraction(52 * 7 * 24 * 60, 12)
MINUTES = {
    "seconds": Fraction(1, 60),
    "minutes": Fraction(1),
    "hours": Fraction(60),
    "days": Fraction(24 * 60),
    "weeks": Fraction(7 * 24 * 60),
    "months": MONTH_MIN,
    "years": 12 * MONTH_MIN,
}
_UNIT_WORDS = {
    "seconds": "s sec secs second seconds",
    "minutes": "min mins minute minutes",
    "hours": "h hr hrs hour hours",
    "days": "d day days",
    "weeks": "w wk wks week weeks",
    "months": "mo mos mon month months",
    "years": "y yr yrs year years",
}
UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()}
COUNTED = frozenset({"rep", "reps", "repetition", "repetitions", "time", "times", "x", "bridge", "bridges"})
FILLERS = frozenset(
    [
        "about",
        "around",
        "roughly",
        "approximately",
        "approx",
        "ca",
        "circa",
        "maybe",
        "perhaps",
        "some",
        "like",
        "~",
        "or",
        "so",
        "ish",
        "i",
        "think",
        "guess",
        "say",
        "it",
        "is",
        "it's",
        "for",
        "just",
        "nearly",
        "almost",
        "old",
        "ago",
        "now",
        "yo",
        "of",
        "a",
        "and",
        "in",
        "one",
        "go",
        "each",
        "night",
        "hours'",
        "pain",
    ]
)
SPELT = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"hundred": 100, "couple": 2, "dozen": 12}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NO_AMOUNT = frozenset({"nothing", "no pain", "pain free", "pain-free", "not stiff", "zero"})
AT_ONCE = frozenset({"at once", "immediately", "right away", "straight away", "zero"})
TEN = 10
NEAR = Fraction(1, 3)

_FIGURE = r"(\d+(?:\.\d+)?)"
_TWO = re.compile(rf"{_FIGURE}\s*(?:-|–|to|or|/or)\s*{_FIGURE}(?!\s*/)")  # noqa: RUF001
_BOUND = re.compile(r"[<>+]|\b(?:more|less|over|under|above|below|at least|at most|up to|max|min\.)\b(?! go)")
_OF_TEN = re.compile(r"\s*(?:/|\bof\b|\bout of\b)\s*(?:10|ten)\b")
_PERCENT = re.compile(r"(?<=\d)\s*(?:%|percent|per cent|pct)")
_PIECE = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]*)")


def read_number(asked: Question, text: str) -> Read:
    """Return the number that was typed, in the unit of the question, or what to say before asking again."""
    domain = asked.domain
    assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker)
    typed = evened(text)
    if typed in _nothing(asked, domain):
        return Understood(0, number_words(0, domain))
    if re.search(r"\d,\d{3}\b|^- ?\d", typed):
        return _again(asked)
    typed = typed.removesuffix(" in one go")
    typed = _in_digits(re.sub(r"(\d),(\d)", r"\1.\2", typed))
    if domain.unit == SCORE:
        typed = _OF_TEN.sub("", typed)
    elif domain.unit.startswith("%"):
        typed = _PERCENT.sub("", typed)
    two = _TWO.search(typed)
    if two and two[1] != two[2]:
        advice = " If it changes, give the worst." if domain.unit == SCORE else ""
        return Unclear(f"Is it {two[1]} or {two[2]}? Give one number.{advice}")
    if _BOUND.search(typed):
        return _again(asked, "Give one number, not more or less than one.")
    amount = _amount(typed, domain.unit)
    if amount is None:
        return _again(asked)
    literal = bool(re.fullmatch(r"\d+", evened(text)))
    return _whole(asked, domain, amount, literal=literal, rounds=_is_converted(typed, domain.unit))


def _nothing(asked: Question, domain: Whole) -> frozenset[str]:
    """Return the words that mean 0 here. "Never" settled is not 0 hours, and "no" can mean that it does not apply."""
    if re.search(r"\b0 if it settles at once", asked.hint):
        return AT_ONCE
    if domain.unit == SCORE:
        return NO_AMOUNT | {"none"} if asked.may_not_apply else NO_AMOUNT | NO_WORDS - {"never"}
    return (
        NO_AMOUNT | NO_WORDS if re.search(r"\b0 if (?:none|there were none|you are not)", asked.hint) else frozenset()
    )


def _amount(typed: str, unit: str) -> Fraction | None:
    """Return the amount in a unit, or ``None`` when it cannot be told. Only an hour and minutes, and the like, are added up."""
    figures = _in_figures(typed)
    total = Fraction(0)
    position = 0
    sizes: list[Fraction | None] = []
    for piece in _PIECE.finditer(figures):
        if not _is_filler(figures[position : piece.start()]):
            return None
        position = piece.end()
        number, word = Fraction(piece[1]), piece[2]
        converted = _converted(number, word, unit, figures[position:])
        if converted is None:
            return None
        total += converted
        sizes.append(_converted(Fraction(1), word, unit, "") if word in UNITS or word == "m" else None)
    return total if _adds_up(sizes) and _is_filler(figures[position:]) else None


def _adds_up(sizes: list[Fraction | None]) -> bool:
    """Return whether there is one figure, or each has a smaller unit than the one before."""
    if len(sizes) == 1:
        return True
    known = [size for size in sizes if size is not None]
    return bool(known) and len(known) == len(sizes) and all(one > other for one, other in pairwise(known))


def _is_converted(typed: str, unit: str) -> bool:
    """Return whether all that was typed has another unit than the question, so that it may be rounded; ages never are."""
    words = [piece[2] for piece in _PIECE.finditer(_in_figures(typed))]
    return unit != "years" and all(word == "m" or UNITS.get(word, unit) != unit for word in words)


def _converted(number: Fraction, word: str, unit: str, rest: str) -> Fraction | None:
    """Return a number with the word after it in a unit; ``None`` when the word is of no use for it."""
    if not word or word in FILLERS:
        return number
    if unit in MINUTES:
        given = {"minutes": "minutes", "weeks": "months"}.get(unit) if word == "m" else UNITS.get(word)
        return number * MINUTES[given] / MINUTES[unit] if given else None
    if (
        unit != SCORE
        and word in (COUNTED | set(re.findall("[a-z]+", unit)))
        and not rest.strip(" -abcdefghijklmnopqrstuvwxyz")
    ):
        return number
    return None


def _in_figures(typed: str) -> str:
    """Return typed text with halves, quarters and spelt numbers in figures."""
    text = re.sub(r"\b(\d+|a|an|one|two|three) (\w+ )?and a half\b", lambda m: f"{_value(m[1])}.5 {m[2] or ''}", typed)
    text = re.sub(r"\b(\d+) 1/2\b", r"\1.5", text)
    text = re.sub(r"\b(?:half an?|1/2(?: an?)?|half)\b", "0.5", text)
    text = re.sub(r"\b(?:a quarter of an?|quarter of an?|1/4(?: of an?)?)\b", "0.25", text)
    text = re.sub(r"\b3/4(?: of an?)?\b", "0.75", text)
    text = re.sub(r"\ban? (?=(?:couple|dozen)\b)", "", text)
    text = _in_digits(text)
    text = re.sub(r"\b(\d+) of (?=[a-z])", r"\1 ", text)
    text = re.sub(r"\b(\d+) ?(?:h|hrs?|hours?) ?(\d+)$", r"\1 h \2 min", text)
    return re.sub(r"\ban? (?=(\w+))", lambda m: "1 " if m[1] in UNITS else "", text)


def _in_digits(text: str) -> str:
    """Return typed text with spelt numbers in digits, but for those before a half."""
    if "half" in text or "quarter" in text:
        return text
    tens, ones = "|".join(TENS), "|".join(word for word, number in SPELT.items() if 0 < number < TEN)
    text = re.sub(rf"\b({tens})[ -]({ones})\b", lambda m: str(TENS[m[1]] + SPELT[m[2]]), text)
    every = SPELT | TENS
    words = "|".join(sorted(every, key=len, reverse=True))
    return re.sub(rf"\b({words})\b", lambda m: str(every[m[1]]), text)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else SPELT.get(word, 1)


def _is_filler(text: str) -> bool:
    return all(word in FILLERS for word in re.findall(r"[^\s,;()-]+", text.replace("~", " ")))


def _whole(asked: Question, domain: Whole, amount: Fraction, *, literal: bool, rounds: bool) -> Read:
    """Return the amount as a whole number within the range, or ask for one; it is rounded only when it was converted."""
    lower = amount.numerator // amount.denominator
    nearest = lower if amount - lower <= NEAR else lower + 1
    if abs(amount - nearest) > (NEAR if rounds else 0):
        return Unclear(f"A whole number is needed. Is it {lower} or {number_words(lower + 1, domain)}?")
    if not domain.low <= nearest <= domain.high:
        return _again(asked, f"That is {number_words(nearest, domain)}, which is out of range.")
    return Understood(nearest, "" if literal else number_words(nearest, domain))


def _again(asked: Question, start: str = "") -> Unclear:
    domain = asked.domain
    assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker)
    unit = f" {domain.unit}" if domain.unit and domain.unit != SCORE else ""
    hint = "" if any(mark.isdigit() for mark in asked.hint[:1]) and domain.unit == SCORE else asked.hint
    said = f"Give a whole number from {domain.low} to {domain.high}{unit}."
    return Unclear(" ".join(part for part in (start, said, hint) if part))
