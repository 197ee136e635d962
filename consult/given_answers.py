"""Answers that a program gives: ``--answers`` with a case file or JSON, ``--set`` with single ones as people type them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from consult.cases import case_in, read_text
from consult.failures import Exit, Failure, Fault, fail
from engine.interview.reading import read
from engine.interview.typed import Understood
from kb.errors import AnswerError
from kb.questions import Given, question


def from_file(path: str) -> Mapping[str, Given]:
    """Return the answers in a case file, or in a JSON object of answers; ``-`` is standard input.

    Raises:
        Failure: It cannot be read, or holds anything that is no answer; all that is wrong is told at once.
    """
    label = "standard input" if path == "-" else path
    text = read_text(path, label)
    if not text.lstrip().startswith("{"):
        return case_in(text, label).answers
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f", line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise fail(
            Exit.BAD_DATA, f"{label}{place}: is not valid JSON.", 'Write {"onset": "gradual", "age": 27}.'
        ) from None
    found = document.get("answers", document)
    if not isinstance(found, dict):
        raise fail(Exit.BAD_DATA, f"{label}: answers must be an object, from question to answer.")
    return _read_all(found, label)


def _read_all(raw: Mapping[str, Any], label: str) -> Mapping[str, Given]:
    answers: dict[str, Given] = {}
    faults: list[Fault] = []
    for name, value in raw.items():
        try:
            answers[name] = question(name).read(value)
        except AnswerError as error:
            faults.append(Fault(f"{label}: {error}"))
    if faults:
        raise Failure(Exit.BAD_DATA, tuple(faults))
    return answers


def from_options(settings: Iterable[str]) -> Mapping[str, Given]:
    """Return the answers of ``--set question=value``, the value as a person would type it.

    Raises:
        Failure: One has no such form, or is no answer; all that is wrong is told at once.
    """
    answers: dict[str, Given] = {}
    faults: list[Fault] = []
    for setting in settings:
        name, equals, typed = setting.partition("=")
        if not equals:
            faults.append(Fault(f"--set {setting}: must be question=value.", "Write --set bridge-pain=2."))
            continue
        try:
            asked = question(name.strip())
        except AnswerError as error:
            faults.append(Fault(f"--set {setting}: {error}"))
            continue
        found = read(asked, typed)
        if isinstance(found, Understood):
            answers[asked.id] = found.value
        else:
            faults.append(Fault(f"--set {setting}: is no answer.", found.ask))
    if faults:
        raise Failure(Exit.BAD_DATA, tuple(faults))
    return answers
