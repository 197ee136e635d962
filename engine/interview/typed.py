"""What comes of reading what a person typed: an answer, or a reason to ask again. And how typed text is made even."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from language.questions import NOT_APPLICABLE_WORDS, UNKNOWN_WORDS, Given

LONGEST = 300
UNSURE = UNKNOWN_WORDS - {"?"} | {
    "unsure",
    "not-sure",
    "i am not sure",
    "i'm not sure",
    "i don't know",
    "i do not know",
    "do not know",
    "no idea",
    "dunno",
    "idk",
    "not known",
    "cannot tell",
    "can't tell",
    "cannot say",
    "can't say",
    "not tried",
    "have not tried",
    "haven't tried",
    "not yet tried",
    "haven't done it",
    "not tested",
    "didn't test",
    "too scared to try",
    "no clue",
    "hard to say",
    "can't remember",
    "cannot remember",
    "don't remember",
    "forgot",
    "beats me",
    "who knows",
    "rather not say",
    "prefer not to say",
    "private",
    "none of your business",
}
DOES_NOT_APPLY = NOT_APPLICABLE_WORDS | {
    "na",
    "doesn't apply",
    "it does not apply",
    "it doesn't apply",
    "not applicable",
    "not relevant",
}
YES_WORDS = frozenset(
    [
        *("y", "yes", "yep", "yeah", "yup", "aye", "yes i do", "yes it does", "yes i did", "i do", "i did", "i have"),
        *("true", "sure", "correct", "definitely", "of course", "affirmative"),
    ]
)
NO_WORDS = frozenset({"n", "no", "nope", "nah", "none", "no i do not", "no i don't", "never", "false", "not at all"})


@dataclass(frozen=True, slots=True)
class Parsed:
    """An answer.

    Attributes:
        value: The answer.
        said: What was understood, in words; empty when it was typed just so.
    """

    value: Given
    said: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """No answer yet.

    Attributes:
        ask: What to say before asking again: the range, the alternatives, or what may be meant.
        suggests: The answer that "yes" gives; ``None`` when nothing in particular is asked.
        otherwise: What holds when the person will not say more; ``None`` when the question stays open.
        typed: What was typed, made even: typed again, it says no more.
        sides: What "less" and "more" come to; ``None`` when neither is asked for.
        offers: Whether it names choices of which one may be meant: "no" is then no answer to the question.
    """

    ask: str
    suggests: Parsed | None = None
    otherwise: Parsed | None = None
    typed: str = ""
    sides: tuple[Read, Read] | None = None
    offers: bool = False

    @property
    def how(self) -> str:
        """How a person may reply who can be asked; empty when the question itself says it."""
        said = []
        if self.suggests is not None:
            said.append("Type yes or no." if self.otherwise is None else "Type yes, or another number.")
        if self.otherwise is not None:
            said.append(f'If you cannot say, press Enter: it counts as "{self.otherwise.said}".')
        return " ".join(said)


Read = Parsed | Ambiguous


def normalized(text: str) -> str:
    """Return typed text in small letters, with plain quotation marks, single spaces, no full stop; cut when it is long.

    Raised, circled and broken figures stand apart: a 3 with a raised 2 is no 32.
    """
    spaced = "".join(f" {mark}" if unicodedata.category(mark) == "No" else mark for mark in text[:LONGEST])
    plain = unicodedata.normalize("NFKC", spaced).casefold().replace("’", "'").replace("⁄", "/")  # noqa: RUF001
    plain = "".join(mark if mark.isprintable() else " " for mark in plain)
    return re.sub(r"\s+", " ", plain).strip().rstrip(".!").strip()
