"""Read supposed answers as people type them: ``lunge-pain=3``, ``provoked-by=speed,sitting``, ``equipment=+band``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from language.domains import Whole
from language.errors import AnswerError
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN_WORDS, Given, Question


def read_supposed(texts: Iterable[str], told: Mapping[str, Given], knowledge: KnowledgeBase) -> dict[str, Given]:
    """Return supposed answers by question id.

    A list is written with commas, ``none`` for an empty one. An entry with ``+`` is put into the list of the case, one with
    ``-`` is taken out of it.

    Raises:
        AnswerError: One is not ``question=value``, its question does not exist, its value is outside its range, or it stands
            twice.
    """
    supposed: dict[str, Given] = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign:
            raise AnswerError("", "a supposed answer must read question=value", repr(text), "Write lunge-pain=3.")
        about = knowledge.question(name.strip())
        if about.id in supposed:
            raise AnswerError(about.id, "must be supposed only once", hint="Write all of a list after one =.")
        supposed[about.id] = _read(about, value.strip(), told.get(about.id))
    return supposed


def _read(about: Question, value: str, now: Given | None) -> Given:
    if value.casefold() in UNKNOWN_WORDS:
        return about.read(value)
    if about.takes_several:
        return _read_several(about, value, now)
    if isinstance(about.domain, Whole) and value.lstrip("-").isdigit():
        return about.read(int(value))
    return about.read(value)


def _read_several(about: Question, value: str, now: Given | None) -> Given:
    entries = [entry.strip() for entry in value.strip("[]").split(",") if entry.strip()]
    signed = [entry for entry in entries if entry[0] in "+-"]
    if value.casefold() in ("none", "nothing", "", "[]"):
        return about.read([])
    if not signed:
        return about.read(entries)
    if len(signed) < len(entries):
        raise AnswerError(about.id, "must have + or - before every entry, or before none", repr(value))
    held = about.written(now) if isinstance(now, tuple) else []
    kept = list(held) if isinstance(held, list) else []
    for entry in signed:
        read = about.read([entry[1:].strip()])
        codes = about.written(read)
        assert isinstance(codes, list)  # noqa: S101  (told to the type checker; a list was read)
        kept = [one for one in kept if one not in codes] + (codes if entry[0] == "+" else [])
    return about.read(kept)
