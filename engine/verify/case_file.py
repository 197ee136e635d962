"""An athlete as a case file that can be run."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache

from engine.verify.anomalies import NOT_KNOWN, Raw, Witness
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Tells

FIRST_DAY = "2026-01-01"
NEXT_DAY = "2026-01-02"
"""The days of the consultation and of the check-in in a file that needs both: so near that no week is counted on."""

WORKED_OUT = (Tells.SIDES_EQUAL, Tells.REPETITIONS)
"""Answers that a check-in would work out; like what it prefills, written even when they are not known, so that they stay so."""


@lru_cache(maxsize=16)
def _from_the_plan_before(knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the answers that no file may hold, because they follow from the plan before."""
    return frozenset(one.id for one in knowledge.questions if one.is_worked_out)


def case_text(witness: Witness, knowledge: KnowledgeBase) -> str:
    """Return a case file in TOML; what is not known is left out.

    An athlete who has answered follow-up questions gets a check-in that holds every answer. What is worked out from the plan
    before is no answer of a file: the case says in words what it takes.
    """
    answers = {one.id: one.written(witness.told.get(one.id, UNKNOWN)) for one in knowledge.questions}
    at_first = {one.id: one.written(one.at_first) for one in knowledge.questions if one.at_first is not None}
    return written_case(witness.name, witness.shows, answers, at_first, knowledge)


def written_case(
    title: str, shows: str, answers: Mapping[str, Raw], at_first: Mapping[str, Raw], knowledge: KnowledgeBase
) -> str:
    """Return a case file in TOML from answers as files hold them, in any version of the knowledge.

    Args:
        title: What the case is called.
        shows: What the athlete shows, in one sentence.
        answers: The answers that hold now; what is not known may be left out.
        at_first: What holds at a first consultation, for each question that is asked at check-ins only.
        knowledge: The knowledge that reads the file.
    """
    unwritten = _from_the_plan_before(knowledge)
    known = {name: raw for name, raw in answers.items() if raw != NOT_KNOWN and name not in unwritten}
    asked_later = {name: raw for name, raw in at_first.items() if name not in unwritten}
    first = [_line(name, raw) for name, raw in known.items() if name not in asked_later]
    lines = ["# Made by sitbone.", "", "[case]"]
    lines += [
        f"title = {_quoted(title)}",
        f"because = {_quoted(_one_line(shows + _history(answers, at_first, unwritten)))}",
        "",
    ]
    if all(answers.get(name, NOT_KNOWN) == raw for name, raw in asked_later.items()):
        lines += ["[answers]", *first]
    else:
        worked_out = [asked.id for asked in knowledge.tellers(*WORKED_OUT)]
        worked_out += [asked.id for asked in knowledge.questions if asked.is_prefilled]
        later = {**known, **{name: answers.get(name, NOT_KNOWN) for name in worked_out}}
        lines += ["[athlete]", f"date = {FIRST_DAY}", "", "[answers]", *first, ""]
        lines += ["[[check-ins]]", f"date = {NEXT_DAY}", *(_line(name, raw) for name, raw in later.items())]
    return "\n".join(lines) + "\n"


def _history(answers: Mapping[str, Raw], at_first: Mapping[str, Raw], unwritten: frozenset[str]) -> str:
    """Return which history a case needs besides its answers; empty when a first consultation will do."""
    needed = {
        name: answers[name]
        for name, raw in at_first.items()
        if name in unwritten and answers.get(name, NOT_KNOWN) not in (raw, NOT_KNOWN)
    }
    said = ", ".join(f"{name} = {json.dumps(raw, ensure_ascii=False)}" for name, raw in needed.items())
    return f" It takes a plan before this one, and check-ins, from which follows: {said}." if needed else ""


def _line(name: str, raw: Raw) -> str:
    return f"{name} = {_quoted(raw)}"


def _quoted(raw: object) -> str:
    return json.dumps(raw, ensure_ascii=False)


def file_name(witness: Witness) -> str:
    """Return a name for the case file."""
    words = re.sub(r"[^a-z0-9]+", "-", witness.name.casefold()).strip("-")
    return f"{words[:100].rstrip('-')}.toml"


def _one_line(text: str) -> str:
    return " ".join(text.split())
