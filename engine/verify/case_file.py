"""An athlete as a case file that can be run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from engine.verify.model import Told, Witness
from kb.questions import QUESTIONS, UNKNOWN, Question, asking
from kb.vocabulary.answers import BridgeRepetitions, SidesEqual

FIRST_DAY = "2026-01-01"
NEXT_DAY = "2026-01-02"
"""The days of the consultation and of the check-in in a file that needs both: so near that no week is counted on."""

WORKED_OUT = frozenset(asking(told).id for told in (SidesEqual, BridgeRepetitions))
"""Answers that a check-in would work out; written even when they are not known, so that they stay so."""


def case_text(witness: Witness) -> str:
    """Return a case file in TOML; what is not known is left out.

    An athlete who has answered follow-up questions gets a check-in that holds every answer.
    """
    shows = _one_line(witness.shows)
    lines = [f"# Made by sitbone check. {shows}", "", "[case]"]
    lines += [f"title = {_quoted(witness.name)}", f"because = {_quoted(shows)}", ""]
    first = [one for one in QUESTIONS if not one.is_follow_up]
    if any(witness.told.get(one.id, UNKNOWN) != one.at_first for one in QUESTIONS if one.is_follow_up):
        later = [one for one in QUESTIONS if _is_known(one, witness.told) or one.id in WORKED_OUT]
        lines += ["[athlete]", f"date = {FIRST_DAY}", "", "[answers]", *answer_lines(witness.told, first), ""]
        lines += ["[[check-ins]]", f"date = {NEXT_DAY}", *(_line(one, witness.told) for one in later)]
    else:
        lines += ["[answers]", *answer_lines(witness.told, first)]
    return "\n".join(lines) + "\n"


def answer_lines(told: Told, questions: Iterable[Question] = QUESTIONS) -> list[str]:
    """Return the answers that are known as lines of a case file, in the order of the questionnaire."""
    return [_line(one, told) for one in questions if _is_known(one, told)]


def _is_known(asked: Question, told: Told) -> bool:
    return told.get(asked.id, UNKNOWN) is not UNKNOWN


def _line(asked: Question, told: Told) -> str:
    return f"{asked.id} = {_quoted(asked.written(told.get(asked.id, UNKNOWN)))}"


def _quoted(raw: object) -> str:
    return json.dumps(raw, ensure_ascii=False)


def file_name(witness: Witness) -> str:
    """Return a name for the case file."""
    words = re.sub(r"[^a-z0-9]+", "-", witness.name.casefold()).strip("-")
    return f"{words[:100].rstrip('-')}.toml"


def _one_line(text: str) -> str:
    return " ".join(text.split())
