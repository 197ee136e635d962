"""An athlete as a case file that can be run."""

from __future__ import annotations

import json
import re

from engine.verify.model import Told, Witness
from kb.questions import QUESTIONS, UNKNOWN


def case_text(witness: Witness) -> str:
    """Return a case file in TOML; what is not known is left out."""
    lines = [f"# Made by sitbone check. {_one_line(witness.shows)}", "", "[case]"]
    lines += [f"title = {json.dumps(witness.name, ensure_ascii=False)}"]
    lines += [f"because = {json.dumps(_one_line(witness.shows), ensure_ascii=False)}", "", "[answers]"]
    lines += answer_lines(witness.told)
    return "\n".join(lines) + "\n"


def answer_lines(told: Told) -> list[str]:
    """Return answers as lines of a case file, in the order of the questionnaire."""
    known = [(question, told[question.id]) for question in QUESTIONS if told.get(question.id, UNKNOWN) is not UNKNOWN]
    return [f"{question.id} = {json.dumps(question.written(given), ensure_ascii=False)}" for question, given in known]


def file_name(witness: Witness) -> str:
    """Return a name for the case file."""
    words = re.sub(r"[^a-z0-9]+", "-", witness.name.casefold()).strip("-")
    return f"{words[:100].rstrip('-')}.toml"


def _one_line(text: str) -> str:
    return " ".join(text.split())
