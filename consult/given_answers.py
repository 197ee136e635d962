"""Answers that a program gives: ``--answers`` with a case file or JSON, ``--set`` with single ones as people type them."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from typing import Any

from consult.cases import MOST_FAULTS, case_in, read_text
from consult.failures import Exit, Failure, Fault, fail
from consult.inputs import parse_json
from engine.interview.reading import read
from engine.interview.typed import Parsed
from language.domains import shown
from language.errors import AnswerError
from language.knowledge import KnowledgeBase
from language.questions import Given, Question


def from_file(path: str, knowledge: KnowledgeBase, *, at_check_in: bool = False) -> Mapping[str, Given]:
    """Return the answers in a case file, or in a JSON object of answers; ``-`` is standard input.

    Args:
        path: The file.
        knowledge: The knowledge that asks.
        at_check_in: Whether this is a check-in, which takes follow-up answers too, and no case file.

    Raises:
        Failure: It cannot be read, or holds anything that is no answer; all that is wrong is told at once.
    """
    label = "standard input" if path == "-" else path
    text = read_text(path, label)
    if not text.lstrip().startswith("{"):
        if at_check_in:
            raise fail(Exit.BAD_DATA, f"{label}: answers at a check-in must be a JSON object.", EXAMPLE_AT_CHECK_IN)
        case = case_in(text, label, knowledge)
        if case.history.check_ins:
            raise fail(
                Exit.BAD_DATA,
                f"{label}: has check-ins, and what they say counts.",
                f"Go on with: sitbone check-in {'FILE' if path == '-' else shlex.quote(path)}",
            )
        return {**case.set_aside, **case.answers}
    document = parse_json(text, label)
    if not isinstance(document, dict):
        raise fail(Exit.BAD_DATA, f"{label}: answers must be an object, from question to answer.", EXAMPLE)
    raw = _wrapped(document, label) if "answers" in document else document
    return _read_all(raw, label, knowledge, at_check_in=at_check_in)


EXAMPLE = 'Write {"onset": "gradual", "age": 27}.'
EXAMPLE_AT_CHECK_IN = 'Write {"new-signs": [], "next-day": "quiet"}.'


def _wrapped(document: Mapping[str, Any], label: str) -> Mapping[str, Any]:
    """Return the answers that stand under ``answers``.

    Raises:
        Failure: They are no object, or something stands beside them that would be lost.
    """
    found = document["answers"]
    if not isinstance(found, dict):
        raise fail(Exit.BAD_DATA, f"{label}: answers must be an object, from question to answer.", EXAMPLE)
    beside = [name for name in document if name != "answers"]
    if beside:
        raise Failure(
            Exit.BAD_DATA,
            tuple(
                Fault(f"{label}: nothing may stand beside answers (got {shown(name)}).")
                for name in beside[:MOST_FAULTS]
            ),
        )
    return found


FOLLOW_UP = "Give it with: sitbone check-in CASE.toml --set QUESTION=VALUE"


def _refused(asked: Question, label: str, *, at_check_in: bool) -> Fault | None:
    """Return why a question takes no answer here; ``None`` when it takes one."""
    if asked.is_worked_out and at_check_in:
        return Fault(f"{label}: {asked.id} is worked out from the plan before, and never told.")
    if asked.is_follow_up and not at_check_in:
        return Fault(f"{label}: {asked.id} is asked at check-ins only.", FOLLOW_UP)
    return None


def _read_all(
    raw: Mapping[str, Any], label: str, knowledge: KnowledgeBase, *, at_check_in: bool
) -> Mapping[str, Given]:
    answers: dict[str, Given] = {}
    faults: list[Fault] = []
    for name, value in raw.items():
        try:
            asked = knowledge.question(name)
            answers[name] = asked.read(value)
        except AnswerError as error:
            faults.append(Fault(f"{label}: {error}"))
            continue
        refused = _refused(asked, label, at_check_in=at_check_in)
        if refused is not None:
            faults.append(refused)
    if faults:
        raise Failure(Exit.BAD_DATA, tuple(faults[:MOST_FAULTS]))
    return answers


def from_options(
    settings: Iterable[str], knowledge: KnowledgeBase, *, at_check_in: bool = False
) -> Mapping[str, Given]:
    """Return the answers of ``--set question=value``, the value as a person would type it.

    Args:
        settings: What was given.
        knowledge: The knowledge that asks.
        at_check_in: Whether this is a check-in, which takes follow-up answers too.

    Raises:
        Failure: One has no such form, is no answer, stands twice, or is not asked here; all that is wrong is told at once.
    """
    answers: dict[str, Given] = {}
    faults: list[Fault] = []
    for setting in settings:
        name, equals, typed = setting.partition("=")
        if not equals:
            faults.append(Fault(f"--set {setting}: must be question=value.", "Write --set bridge-pain=2."))
            continue
        try:
            asked = knowledge.question(name.strip())
        except AnswerError as error:
            faults.append(Fault(f"--set {setting}: {error}"))
            continue
        refused = _refused(asked, f"--set {setting}", at_check_in=at_check_in)
        if refused is not None:
            faults.append(refused)
            continue
        found = read(asked, typed, knowledge)
        if not isinstance(found, Parsed):
            faults.append(Fault(f"--set {setting}: is no answer.", found.ask))
        elif asked.id in answers:
            faults.append(Fault(f"--set {setting}: {asked.id} is set twice.", "Keep the one that is right."))
        else:
            answers[asked.id] = found.value
    if faults:
        raise Failure(Exit.BAD_DATA, tuple(faults))
    return answers
