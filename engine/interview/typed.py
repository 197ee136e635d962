"""What comes of reading what a person typed: an answer, or a reason to ask again. And how typed text is made even."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from kb.questions import NOT_APPLICABLE_WORDS, UNKNOWN_WORDS, Given

LONGEST = 300
UNSURE = UNKNOWN_WORDS - {"?"} | {
    "unsure",
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
}
DOES_NOT_APPLY = NOT_APPLICABLE_WORDS | {"na", "doesn't apply", "it does not apply", "it doesn't apply"}
YES_WORDS = frozenset(
    {"y", "yes", "yep", "yeah", "yup", "yes i do", "yes it does", "yes i did", "i do", "i did", "true"}
)
NO_WORDS = frozenset({"n", "no", "nope", "nah", "none", "no i do not", "no i don't", "never", "false", "not at all"})


@dataclass(frozen=True, slots=True)
class Understood:
    """An answer.

    Attributes:
        value: The answer.
        said: What was understood, in words; empty when it was typed just so.
    """

    value: Given
    said: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """No answer yet.

    Attributes:
        ask: What to say before asking again: the range, or the alternatives.
    """

    ask: str


Read = Understood | Unclear


def evened(text: str) -> str:
    """Return typed text in small letters, with plain quotation marks, single spaces, no full stop; cut when it is long."""
    spaced = re.sub(r"(?<=\d)(?=[¼½¾])", " ", text[:LONGEST])
    plain = unicodedata.normalize("NFKC", spaced).casefold().replace("’", "'").replace("⁄", "/")  # noqa: RUF001
    plain = "".join(mark if mark.isprintable() else " " for mark in plain)
    return re.sub(r"\s+", " ", plain).strip().rstrip(".!").strip()
