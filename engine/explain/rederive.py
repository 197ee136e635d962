"""Derive a recorded plan again from its own answers, and name whatever differs: an answer, a rule, a verdict, a conclusion."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import zip_longest
from typing import Any

from engine.planning.plan import plan as make
from engine.schemas.base import SCHEMA_VERSION
from engine.trace import Json, answers_json, record
from language.errors import AnswerError
from language.knowledge import KnowledgeBase
from language.questions import Given

NOT_THERE = "not there"
LONGEST = 80
MADE_WITH = ("trace, knowledge", "trace, program_version")
NAMED_BY = ("rule", "question", "sentence", "id", "needs", "session", "day")


class RecordPart(Enum):
    """In what a record differs."""

    CASE = "answer of the case"
    ANSWER = "answer"
    RULE = "rule"
    VERDICT = "verdict"
    CONCLUSION = "conclusion"
    ITEM = "item"
    PLAN = "plan"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One thing that differs.

    Attributes:
        place: In what.
        name: Which one: a question, a rule, a finding in words, an item; empty for the record as a whole.
        field: Which part of it; empty when all of it is missing or new.
        recorded: What the record says.
        derived: What follows.
    """

    place: RecordPart
    name: str
    field: str
    recorded: str
    derived: str


@dataclass(frozen=True, slots=True)
class Rederived:
    """What came of deriving a record again.

    Attributes:
        mismatches: All that differs.
        recorded_knowledge: Version and hash of the knowledge that the record names.
        knowledge: Version and hash of the knowledge here.
    """

    mismatches: tuple[Mismatch, ...]
    recorded_knowledge: tuple[str, str]
    knowledge: tuple[str, str]

    @property
    def is_of_other_knowledge(self) -> bool:
        """Whether the record was made with other knowledge, so that differences need not mean that it was altered."""
        return self.recorded_knowledge != self.knowledge

    @property
    def is_same(self) -> bool:
        """Whether the record is borne out in every part."""
        return not self.mismatches and not self.is_of_other_knowledge


_PLACES: tuple[tuple[tuple[str, ...], RecordPart], ...] = (
    (("trace", "answers"), RecordPart.ANSWER),
    (("trace", "facts"), RecordPart.CONCLUSION),
    (("trace", "could_follow"), RecordPart.CONCLUSION),
    (("trace", "firings"), RecordPart.RULE),
    (("trace", "verdicts"), RecordPart.VERDICT),
    (("plan", "items"), RecordPart.ITEM),
    (("plan",), RecordPart.PLAN),
)


def rederive(recorded: Json, told: Mapping[str, Given], knowledge: KnowledgeBase) -> Rederived:
    """Return how a record differs from what follows from its own answers, and its answers from those of the case.

    Args:
        recorded: The record, as it was written.
        told: The answers of the case.
        knowledge: The knowledge to derive it from.

    Raises:
        AnswerError: It is no record, or of another form than this program writes.
    """
    trace = _checked(recorded)
    said = trace.get("knowledge", {})
    theirs = (str(said.get("version")), str(said.get("hash"))) if isinstance(said, dict) else ("", "")
    found = list(_against_case(trace, told, knowledge))
    answers = dict(_answers(trace, found, knowledge))
    derived = record(make(answers, knowledge))
    differing = list(_differences(_in_words(recorded), _in_words(derived), ()))
    if not differing:
        differing = list(_differences(recorded, derived, ()))
    found += [mismatch for mismatch in differing if not mismatch.field.startswith(MADE_WITH)]
    return Rederived(tuple(dict.fromkeys(found)), theirs, (knowledge.version, knowledge.fingerprint))


def _checked(recorded: Json) -> Json:
    if recorded.get("schema") != "sitbone-record":
        raise AnswerError("", "it must be a record", repr(recorded.get("schema")), "sitbone plan --json writes one.")
    version = recorded.get("schema_version")
    if version != SCHEMA_VERSION:
        raise AnswerError("schema_version", f"must be {SCHEMA_VERSION!r}", repr(version), "Make the plan anew.")
    trace = recorded.get("trace")
    if not isinstance(trace, dict) or not isinstance(trace.get("answers"), list):
        raise AnswerError("trace", "must hold the answers")
    return trace


def _in_words(recorded: Json) -> Json:
    """Return a record in which firings name their findings in words: one finding more or less would renumber all others."""
    trace = recorded["trace"]
    facts = trace.get("facts")
    firings = trace.get("firings")
    if not isinstance(facts, list) or not isinstance(firings, list):
        return recorded
    words = {str(fact.get("id")): fact.get("sentence") for fact in facts if isinstance(fact, dict)}
    plain = [{key: value for key, value in fact.items() if key != "id"} for fact in facts if isinstance(fact, dict)]
    told = [
        {
            **{key: value for key, value in firing.items() if key != "step"},
            "premises": [words.get(str(name), name) for name in _entries(firing.get("premises"))],
            "conclusion": words.get(str(firing.get("conclusion"))),
        }
        for firing in firings
        if isinstance(firing, dict)
    ]
    return {**recorded, "trace": {**trace, "facts": plain, "firings": told}}


def _entries(raw: Any) -> list[Any]:  # noqa: ANN401  (any JSON)
    return raw if isinstance(raw, list) else [] if raw is None else [raw]


def _answers(trace: Json, found: list[Mismatch], knowledge: KnowledgeBase) -> Iterator[tuple[str, Given]]:
    """Yield the answers of a record; one that is no answer is noted."""
    for entry in trace["answers"]:
        name = str(entry.get("question")) if isinstance(entry, dict) else str(entry)
        try:
            yield name, knowledge.question(name).read(entry["value"])
        except (AnswerError, KeyError, TypeError) as error:
            said = entry.get("value", entry) if isinstance(entry, dict) else entry
            found.append(Mismatch(RecordPart.ANSWER, name, "", _short(said), str(error)))


def _against_case(trace: Json, told: Mapping[str, Given], knowledge: KnowledgeBase) -> Iterator[Mismatch]:
    """Yield the answers in which case and record differ."""
    here: dict[str, Any] = {entry["question"]: entry["value"] for entry in answers_json(told, knowledge)}
    theirs: dict[str, Any] = {
        str(entry.get("question")): entry.get("value") for entry in trace["answers"] if isinstance(entry, dict)
    }
    for name in dict.fromkeys((*here, *theirs)):
        one, other = theirs.get(name, NOT_THERE), here.get(name, NOT_THERE)
        if one != other:
            yield Mismatch(RecordPart.CASE, name, "", _short(one), _short(other))


def _differences(recorded: Any, derived: Any, path: tuple[str, ...]) -> Iterator[Mismatch]:  # noqa: ANN401  (any JSON)
    if isinstance(recorded, dict) and isinstance(derived, dict):
        for key in dict.fromkeys((*derived, *recorded)):
            yield from _differences(recorded.get(key, NOT_THERE), derived.get(key, NOT_THERE), (*path, str(key)))
    elif isinstance(recorded, list) and isinstance(derived, list) and _are_named(recorded + derived):
        ours, theirs = _by_name(derived), _by_name(recorded)
        for name in dict.fromkeys((*ours, *theirs)):
            yield from _differences(theirs.get(name, NOT_THERE), ours.get(name, NOT_THERE), (*path, name))
        if list(ours) != list(theirs) and set(ours) == set(theirs):
            yield _mismatch(path, "another order", "the order in which it follows")
    elif isinstance(recorded, list) and isinstance(derived, list) and any(isinstance(one, dict) for one in derived):
        for number, (one, two) in enumerate(zip_longest(recorded, derived, fillvalue=NOT_THERE), 1):
            yield from _differences(one, two, (*path, str(number)))
    elif recorded != derived or type(recorded) is not type(derived):
        yield _mismatch(path, recorded, derived)


def _are_named(entries: list[Any]) -> bool:
    return bool(entries) and all(isinstance(entry, dict) and any(key in entry for key in NAMED_BY) for entry in entries)


def _by_name(entries: list[Json]) -> dict[str, Json]:
    """Return entries by what names them; of several of one name the later ones carry a number."""
    found: dict[str, Json] = {}
    seen: Counter[str] = Counter()
    for entry in entries:
        name = str(next(entry[key] for key in NAMED_BY if key in entry))
        unique = name
        while unique in found:
            seen[name] += 1
            unique = f"{name} ({seen[name] + 1})"
        found[unique] = entry
    return found


def _mismatch(path: tuple[str, ...], recorded: object, derived: object) -> Mismatch:
    for start, place in _PLACES:
        if path[: len(start)] == start:
            name, *fields = (*path[len(start) :], "")
            return Mismatch(
                place, name, ", ".join(field for field in fields if field), _short(recorded), _short(derived)
            )
    return Mismatch(RecordPart.RECORD, "", ", ".join(path), _short(recorded), _short(derived))


def _short(value: object) -> str:
    text = value if isinstance(value, str) else str(value)
    if isinstance(value, dict):
        text = next((str(value[key]) for key in NAMED_BY if key in value), text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 3]}..."
