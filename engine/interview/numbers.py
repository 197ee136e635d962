"""Read a number as people type it: "3/10", "about 20 min", "3 months", "1,5 hours", "half an hour".

What has another unit is converted, and what was understood is said. Two numbers, halves and hedged numbers ("almost 18",
"over 30") are a range, and asked back: the program does not choose for a person. Who will not say more has answered with
what the range comes to under the rules: one of its numbers when no rule tells them apart, else "not sure", which loosens
nothing. A number that is only near ("about 20") is taken when no rule draws a line where it could lie.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from math import ceil, floor

from engine.cells import Cuts, cuts
from engine.english import number_words
from engine.interview.hedges import Hedge, margin, span, unhedged
from engine.interview.typed import NO_WORDS, Ambiguous, Parsed, Read, normalized
from language.domains import Whole
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Question

SCORE = "of 10"
MONTH_MIN = Fraction(52 * 7 * 24 * 60, 12)
MINUTES = {
    "seconds": Fraction(1, 60),
    "minutes": Fraction(1),
    "hours": Fraction(60),
    "days": Fraction(24 * 60),
    "weeks": Fraction(7 * 24 * 60),
    "fortnights": Fraction(14 * 24 * 60),
    "months": MONTH_MIN,
    "years": 12 * MONTH_MIN,
}
KILOGRAMS = {"kg": Fraction(1), "lb": Fraction(45359237, 100000000)}
MEASURES = (MINUTES, KILOGRAMS)
"""Units that are converted into each other, with their size in one of them."""
_UNIT_WORDS = {
    "seconds": "s sec secs second seconds",
    "minutes": "min mins minute minutes",
    "hours": "h hr hrs hour hours",
    "days": "d day days",
    "weeks": "w wk wks week weeks",
    "fortnights": "fortnight fortnights",
    "months": "mo mos mon mth mths month months",
    "years": "y yr yrs year years",
    "kg": "kg kgs kilo kilos kilogram kilograms",
    "lb": "lb lbs pound pounds",
}
UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()}
COUNTED = frozenset({"rep", "reps", "repetition", "repetitions", "time", "times", "x", "bridge", "bridges"})
FILLERS = frozenset(
    [
        *(
            "i",
            "i'm",
            "im",
            "am",
            "it",
            "is",
            "it's",
            "for",
            "just",
            "only",
            "exactly",
            "precisely",
            "old",
            "ago",
            "now",
            "yo",
        ),
        *("of", "a", "and", "in", "each", "night", "hours'", "pain", "the"),
    ]
)
"""Words that say nothing of the number beside them."""
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
NO_AMOUNT = frozenset(
    {"nothing", "no pain", "pain free", "pain-free", "painless", "not stiff", "no stiffness", "zero", "nil"}
)
AT_ONCE = frozenset({"at once", "immediately", "right away", "straight away", "zero"})
TEN = 10
SHOWN = 40
NEAR = Fraction(1, 3)

_BETWEEN = re.compile(r"(?<=[\da-z%])\s*(?:-|–|—|\bto\b|\bor\b|/or)\s*(?=\d)")  # noqa: RUF001
_GOING_ON = re.compile(
    r"(?:i'm |i am )?(\d+)(?: years?)?,? (?:but |and )?"
    r"(?:going on|nearly|almost|turning|coming up to|soon|not quite|not yet|just under) (\d+)(?: years?(?: old)?)?"
)
_OF_TEN = re.compile(r"\s*(?:/|\bof\b|\bout of\b)\s*(?:10|ten)\b")
_PERCENT = re.compile(r"(?<=\d)\s*(?:%|percent|per cent|pct)")
_PIECE = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z]*)")


def read_number(asked: Question, text: str, knowledge: KnowledgeBase) -> Read:
    """Return the number that was typed, in the unit of the question, or what to say before asking again."""
    domain = asked.domain
    assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker)
    typed = normalized(text)
    if typed in _nothing(asked, domain):
        return Parsed(0, number_words(0, domain))
    if re.search(r"\d,\d{3}\b|^- ?\d", typed):
        return _again(asked)
    typed = _in_digits(re.sub(r"(\d),(\d)", r"\1.\2", typed.removesuffix(" in one go")))
    if domain.unit == SCORE:
        typed = _OF_TEN.sub("", typed)
    elif domain.unit.startswith("%"):
        typed = _PERCENT.sub("", typed)
    ranged = _Ranged(asked, domain, normalized(text), knowledge)
    plain, hedge = unhedged(typed)
    ends = _going_on(typed) or _two(plain, domain.unit)
    if ends is not None:
        return _between(ranged, *ends, is_sure=hedge is Hedge.EXACT or _going_on(typed) is not None)
    amount = _amount(plain, domain.unit)
    if amount is None:
        return _not_one(asked, domain, plain, knowledge)
    return _hedged(ranged, hedge, amount, plain)


def _not_one(asked: Question, domain: Whole, typed: str, knowledge: KnowledgeBase) -> Ambiguous:
    """Return what to say to what is no number; two scores with words between, as "7 sometimes 9", are named."""
    scores = list(dict.fromkeys(re.findall(r"(?<![\d./-])\d+(?![\d./])", typed)))
    if domain.unit == SCORE and len(scores) == 2 and "/" not in typed and not re.search(r"[a-z]*\d[a-z]", typed):
        ask = f"Is it {scores[0]} or {scores[1]}? Give one number. If it changes, give the worst."
        return Ambiguous(ask, offers=True)
    metres = re.fullmatch(r"(\d+) ?m", typed)
    unit = {"minutes": "minutes", "weeks": "months"}.get(domain.unit)
    if metres and unit:
        found = read_number(asked, f"{metres[1]} {unit}", knowledge)
        if isinstance(found, Parsed):
            return Ambiguous(f'Is "m" short for {unit}? That is {found.said}.', Parsed(found.value, found.said))
    return _again(asked)


def _two(typed: str, unit: str) -> tuple[Fraction, Fraction] | None:
    """Return the two ends of a range such as "3-4" or "between 1 and 2 hours"; ``None`` when it is no range."""
    text = re.sub(r"^between (.*\d.*) and (?=\d)", r"\1 to ", re.sub(r"^from ", "", _in_figures(typed)))
    parts = _BETWEEN.split(text)
    if len(parts) != 2:
        return None
    last = _amount(parts[1], unit)
    bare = re.fullmatch(r"[\d. ]+", parts[0])
    first = _amount(re.sub(r"^[\d.]+", parts[0], parts[1]) if bare else parts[0], unit)
    return None if first is None or last is None or first == last else (min(first, last), max(first, last))


def _going_on(typed: str) -> tuple[Fraction, Fraction] | None:
    """Return the ends of "17 going on 18": 17 is full, and 18 is not. ``None`` when nothing such was typed."""
    found = _GOING_ON.fullmatch(typed)
    return (Fraction(found[1]), Fraction(int(found[2]) - 1)) if found and int(found[1]) < int(found[2]) else None


def _between(ranged: _Ranged, first: Fraction, last: Fraction, *, is_sure: bool) -> Read:
    """Return what to ask of a range; one whose ends are hedged comes to nothing by itself."""
    low, high = floor(first), ceil(last)
    found = ranged.read(low, high, low, f"Is it {low} or {high}? Give one number.")
    return found if is_sure else Ambiguous(found.ask, offers=True)


def _hedged(ranged: _Ranged, hedge: Hedge, amount: Fraction, typed: str) -> Read:
    """Return what a number comes to with its hedge: the number, or what to ask of the bound."""
    if hedge is Hedge.EXACT:
        literal = bool(re.fullmatch(r"\d+", ranged.typed))
        return _whole(ranged, amount, literal=literal, rounds=_is_converted(typed, ranged.domain.unit))
    if hedge is Hedge.MIXED:
        return _again(ranged.asked, f'"{ranged.typed[:SHOWN]}" could be less or more.')
    domain = ranged.domain
    number, size = _as_typed(typed, amount)
    flows = domain.unit in MINUTES
    low, high = span(hedge, amount, margin(number, size), (domain.low, domain.high), flows=flows)
    if hedge is not Hedge.NEAR:
        return ranged.read(low, high, round(amount))
    if low <= high and ranged.is_one_cell(low, high):
        return _whole(ranged, amount, literal=False, rounds=True)
    middle = ceil(amount)
    sides = (ranged.read(low, middle - 1, middle - 1), ranged.read(middle, high, middle))
    found = ranged.read(low, high, middle, f"Is it {number_words(middle, domain)} or more, or less? Give one number.")
    if low < middle <= high and isinstance(found, Ambiguous):
        return Ambiguous(found.ask, found.suggests, found.otherwise, found.typed, _plainly(sides))
    return found


def _plainly(sides: tuple[Read, Read]) -> tuple[Read, Read]:
    """Return the two sides of a line, each taken where no rule tells its numbers apart."""
    less, more = (
        side.otherwise
        if isinstance(side, Ambiguous) and side.otherwise is not None and side.otherwise.value is not UNKNOWN
        else side
        for side in sides
    )
    return less, more


def _as_typed(typed: str, amount: Fraction) -> tuple[Fraction, Fraction]:
    """Return the number as it stood, and the size of its unit in units of the question; of several pieces, the smallest."""
    pieces = [Fraction(piece[1]) for piece in _PIECE.finditer(_in_figures(typed))]
    if len(pieces) != 1 or not pieces[0]:
        return amount, Fraction(1)
    return pieces[0], amount / pieces[0]


@lru_cache(maxsize=16)
def _lines(knowledge: KnowledgeBase) -> Cuts:
    return cuts(knowledge.rules)


@dataclass(frozen=True, slots=True)
class _Ranged:
    """A question of which a range was typed.

    Attributes:
        asked: The question.
        domain: What its answer may be.
        typed: What was typed, made even.
        knowledge: The knowledge that asks.
    """

    asked: Question
    domain: Whole
    typed: str
    knowledge: KnowledgeBase

    def is_one_cell(self, low: int, high: int) -> bool:
        """Return whether no rule tells two numbers of the range apart. What no rule reads is compared elsewhere: always."""
        lines = _lines(self.knowledge).get(self.asked.asks)
        return low == high or (lines is not None and not any(low < line <= high for line in lines))

    def read(self, low: int, high: int, named: int, question: str = "") -> Ambiguous:
        """Return what to ask of whole numbers from ``low`` to ``high``, and what they come to when nobody will say.

        Args:
            low: The lowest that was meant.
            high: The highest that was meant.
            named: The number that was named; of numbers that are alike, the nearest to it stands for all.
            question: What to ask; which number it is, when empty.
        """
        domain = self.domain
        low, high = max(low, domain.low), min(high, domain.high)
        shown = self.typed[:SHOWN]
        if low > high:
            return _again(self.asked, f'"{shown}" is out of range.')
        nearest = min(max(named, low), high)
        sure = Parsed(nearest, number_words(nearest, domain))
        otherwise = sure if self.is_one_cell(low, high) else Parsed(UNKNOWN, "not sure")
        if low == high:
            return Ambiguous(f'"{shown}": is it {sure.said}?', sure, sure, self.typed)
        worst = " If it changes, give the worst." if domain.unit == SCORE else ""
        bound = f'"{shown}" can be {low} to {number_words(high, domain)}. ' if not question.startswith("Is it") else ""
        ask = f"{bound}{question or 'Which number is it? Give one number.'}{worst}"
        return Ambiguous(ask, None, otherwise, self.typed)


def _nothing(asked: Question, domain: Whole) -> frozenset[str]:
    """Return the words that mean 0 here. "Never" settled is not 0 hours, and "no" can mean that it does not apply."""
    if re.search(r"\b0 if it settles at once", asked.guidance):
        return AT_ONCE
    if domain.unit == SCORE:
        return NO_AMOUNT | {"none"} if asked.may_not_apply else NO_AMOUNT | NO_WORDS - {"never"}
    return (
        NO_AMOUNT | NO_WORDS if re.search(r"\b0 if (?:none|there were no|you are not)", asked.guidance) else frozenset()
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
        if word == "m" and not sizes:
            return None
        if UNITS.get(word) == "hours" and re.search(r"\.(?!25$|5$|50$|75$)\d\d", piece[1]):
            return None
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
    sizes = next((measure for measure in MEASURES if unit in measure), None)
    if sizes is not None:
        given = {"minutes": "minutes", "weeks": "months"}.get(unit) if word == "m" else UNITS.get(word)
        return number * sizes[given] / sizes[unit] if given in sizes else None
    if (
        unit != SCORE
        and not unit.startswith("%" if word in COUNTED else "?")
        and word in (COUNTED | set(re.findall("[a-z]+", unit)))
        and not rest.strip(" -abcdefghijklmnopqrstuvwxyz")
    ):
        return number
    return None


def _in_figures(typed: str) -> str:
    """Return typed text with halves, quarters and spelt numbers in figures."""
    text = re.sub(r"^(\w+) and a half$", lambda m: f"a {m[1]} and a half" if m[1] in UNITS else m[0], typed)
    text = re.sub(r"\b(\d+|a|an|one|two|three) (\w+ )?and a half\b", lambda m: f"{_value(m[1])}.5 {m[2] or ''}", text)
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
    text = re.sub(rf"\b(a|an|{ones}) (hundred|dozen)\b", lambda m: str(_value(m[1]) * SPELT[m[2]]), text)
    text = re.sub(rf"\b({tens})[ -]({ones})\b", lambda m: str(TENS[m[1]] + SPELT[m[2]]), text)
    every = SPELT | TENS
    words = "|".join(sorted(every, key=len, reverse=True))
    return re.sub(rf"\b({words})\b", lambda m: str(every[m[1]]), text)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else SPELT.get(word, 1)


def _is_filler(text: str) -> bool:
    return all(word in FILLERS for word in re.findall(r"[^\s,;()-]+", text.replace("~", " ")))


def _whole(ranged: _Ranged, amount: Fraction, *, literal: bool, rounds: bool) -> Read:
    """Return the amount as a whole number within the range, or ask for one; it is rounded only when it was converted."""
    asked, domain = ranged.asked, ranged.domain
    lower = floor(amount)
    nearest = lower if amount - lower <= NEAR else lower + 1
    if not domain.low <= (nearest if rounds else ceil(amount)) <= domain.high or (not rounds and lower < domain.low):
        return _again(asked, f"That is {number_words(nearest, domain)}, which is out of range.")
    if abs(amount - nearest) > (NEAR if rounds else 0):
        # Years are told as they are full: whoever will not say is as old as the last birthday.
        high = lower if domain.unit == "years" else lower + 1
        known = lower if ranged.is_one_cell(lower, high) else UNKNOWN
        said = "not sure" if known is UNKNOWN else number_words(lower, domain)
        ask = f"A whole number is needed. Is it {lower} or {number_words(lower + 1, domain)}?"
        return Ambiguous(ask, otherwise=Parsed(known, said))
    return Parsed(nearest, "" if literal else number_words(nearest, domain))


def _again(asked: Question, start: str = "") -> Ambiguous:
    domain = asked.domain
    assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker)
    unit = f" {domain.unit}" if domain.unit and domain.unit != SCORE else ""
    hint = "" if any(mark.isdigit() for mark in asked.hint[:1]) and domain.unit == SCORE else asked.guidance
    said = f"Give a whole number from {domain.low} to {domain.high}{unit}."
    return Ambiguous(" ".join(part for part in (start, said, hint) if part))
