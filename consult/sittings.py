"""The log of an interview as a case file holds it: ``[[sittings]]``, one line for each thing that happened.

    [[sittings]]
    knowledge = "2026.11.1"
    log = [
      { at = 2026-11-22T10:00:00+01:00, answered = "onset", value = "gradual", asked = "3f2a91bc" },
      { at = 2026-11-22T10:01:10+01:00, stopped = true },
    ]

``asked`` is the fingerprint of the question as it read then. A line without it is an answer that was written by hand.
``unconfirmed`` names questions whose answers mean a doctor, where the person left before saying that they are right.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from engine.interview.log import EventKind, Log, LogEntry, fingerprint, is_outdated, standing
from language.errors import AnswerError
from language.knowledge import KnowledgeBase
from language.questions import Given, Question

TABLE = "sittings"
ASIDE = "set-aside"
UNCONFIRMED = "unconfirmed"
KEYS = {"at", "value", "asked", *(did.value for did in EventKind)}
Note = Callable[[str, str, str, str], None]
"""Where a fault is told: key, message, hint, table."""


@dataclass(frozen=True, slots=True)
class Sittings:
    """What a file keeps of earlier sittings.

    Attributes:
        log: The log; without questions that are not asked any more.
        gone: Ids of such questions.
        knowledge: Version of the knowledge of the last sitting; empty when there was none.
        unconfirmed: Ids of the questions whose answers mean a doctor, and were not confirmed when the last sitting ended.
    """

    log: Log = ()
    gone: frozenset[str] = frozenset()
    knowledge: str = ""
    unconfirmed: tuple[str, ...] = ()

    def outdated(self, written: Mapping[str, Any], knowledge: KnowledgeBase) -> frozenset[str]:
        """Return the ids of answers, as a file holds them, whose question reads otherwise today or is asked no more.

        An answer that was changed by hand since counts as an answer to the question of today.
        """
        found = set(self.gone & written.keys())
        for name, event in standing(self.log).items():
            if name in written and is_outdated(event, knowledge) and not _was_changed(event, written[name], knowledge):
                found.add(name)
        return frozenset(found)


def _was_changed(event: LogEntry, raw: Any, knowledge: KnowledgeBase) -> bool:  # noqa: ANN401  (as TOML gives it)
    return event.value is not None and knowledge.question(event.question).written(event.value) != raw


def read_sittings(tables: Any, note: Note, knowledge: KnowledgeBase) -> Sittings:  # noqa: ANN401
    """Return the log that a file holds; whatever is wrong with it is noted."""
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        note("", "sittings must be a list of tables", "Take them out, or leave them as sitbone ask wrote them.", TABLE)
        return Sittings()
    log: list[LogEntry] = []
    gone: set[str] = set()
    known = {asked.id for asked in knowledge.questions}
    version: Any = ""
    still: tuple[str, ...] = ()
    for table in tables:
        version = table.get("knowledge", "")
        events = table.get("log", [])
        unconfirmed = table.get(UNCONFIRMED, [])
        are_names = isinstance(unconfirmed, list) and all(isinstance(name, str) for name in unconfirmed)
        is_right = isinstance(version, str) and isinstance(events, list) and are_names
        if not is_right or table.keys() - {"knowledge", "log", UNCONFIRMED}:
            note("log", "a sitting must have knowledge and log", "Leave it as sitbone ask wrote it.", TABLE)
            continue
        still = tuple(name for name in unconfirmed if name in known)
        for raw in events:
            event = _event(raw, version, knowledge)
            if event is None:
                note("log", f"the log must be as sitbone ask wrote it (got {_short(raw)})", _HINT, TABLE)
            elif event.question and event.question not in known:
                gone.add(event.question)
            else:
                log.append(event)
    return Sittings(tuple(log), frozenset(gone), version if isinstance(version, str) else "", still)


_HINT = "Take the line out, or leave it as it was."


def _short(raw: Any) -> str:  # noqa: ANN401
    text = repr(raw)
    return text if len(text) <= 40 else f"{text[:37]}..."


def _event(raw: Any, version: str, knowledge: KnowledgeBase) -> LogEntry | None:  # noqa: ANN401
    """Return one line of the log; ``None`` when it is none."""
    if not isinstance(raw, dict) or raw.keys() - KEYS:
        return None
    did = [one for one in EventKind if one.value in raw]
    at = raw.get("at")
    when = at.isoformat() if isinstance(at, datetime) else ""
    asked = raw.get("asked", "")
    if len(did) != 1 or (at is not None and not when) or not isinstance(asked, str):
        return None
    if did[0] is EventKind.STOPPED:
        return LogEntry(EventKind.STOPPED, when, version) if raw[did[0].value] is True else None
    name = raw[did[0].value]
    if not isinstance(name, str):
        return None
    value: Given | None = None
    if did[0] is not EventKind.WITHDRAWN:
        try:
            value = knowledge.question(name).read(raw.get("value"))
        except AnswerError:
            if asked == "" or not _reads_otherwise(name, asked, knowledge):
                return None
    return LogEntry(did[0], when, version, name, value, asked)


def _reads_otherwise(name: str, asked: str, knowledge: KnowledgeBase) -> bool:
    try:
        return asked != fingerprint(knowledge.question(name))
    except AnswerError:
        return True


def toml(asked: Question, value: Given) -> str:
    """Return an answer as TOML has it."""
    return json.dumps(asked.written(value), ensure_ascii=False)


def written(events: Iterable[LogEntry], knowledge: KnowledgeBase, unconfirmed: Iterable[str] = ()) -> str:
    """Return a sitting as a file holds it."""
    lines = [f"  {{ {', '.join(_parts(event, knowledge))} }}," for event in events]
    names = list(unconfirmed)
    still = [f"{UNCONFIRMED} = {json.dumps(names)}"] if names else []
    return "\n".join([f"[[{TABLE}]]", f'knowledge = "{knowledge.version}"', *still, "log = [", *lines, "]", ""])


def _parts(event: LogEntry, knowledge: KnowledgeBase) -> Iterable[str]:
    if event.at:
        yield f"at = {event.at}"
    if event.did is EventKind.STOPPED:
        yield f"{event.did.value} = true"
        return
    yield f'{event.did.value} = "{event.question}"'
    if event.value is not None:
        yield f"value = {toml(knowledge.question(event.question), event.value)}"
    if event.asked:
        yield f'asked = "{event.asked}"'
