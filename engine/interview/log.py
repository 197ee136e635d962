"""The log of an interview: what was answered, changed, withdrawn, and where it stopped. Nothing is ever taken out of it.

All else is computed from the log. It has no clock: whoever appends says when.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from language.canonical import canonical
from language.domains import Whole
from language.knowledge import KnowledgeBase
from language.questions import Given, Question


class EventKind(Enum):
    """What happened."""

    ANSWERED = "answered"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of the log.

    Attributes:
        did: What happened.
        at: When, as ISO 8601 text; empty when nobody knows.
        knowledge: Version of the knowledge that asked.
        question: Id of the question; empty when the interview stopped.
        value: The answer; ``None`` when it was withdrawn or the interview stopped.
        asked: Fingerprint of the question as it was asked; empty for an answer that was written by hand.
    """

    did: EventKind
    at: str
    knowledge: str
    question: str = ""
    value: Given | None = None
    asked: str = ""


Log = tuple[LogEntry, ...]


@lru_cache(maxsize=1024)
def fingerprint(asked: Question) -> str:
    """Return what a question reads like and what may be answered, in 8 letters and digits; it changes when these do."""
    domain = asked.domain
    may_be = (
        {"low": domain.low, "high": domain.high, "unit": domain.unit}
        if isinstance(domain, Whole)
        else canonical(getattr(domain, "options", ()))
    )
    reads = [asked.text, asked.hint, asked.may_not_apply, canonical(asked.asks), may_be]
    if asked.groups:
        reads.append([[group.label, canonical(group.entries)] for group in asked.groups])
    return hashlib.sha256(json.dumps(reads, sort_keys=True).encode()).hexdigest()[:8]


def answered(log: Log, asked: Question, value: Given, at: str, knowledge: KnowledgeBase) -> Log:
    """Return the log with an answer to a question as it is asked today; a change when it was answered before."""
    before = standing(log).get(asked.id)
    if before is not None and before.value == value and before.asked == fingerprint(asked):
        return log
    did = EventKind.ANSWERED if before is None else EventKind.CHANGED
    return (*log, LogEntry(did, at, knowledge.version, asked.id, value, fingerprint(asked)))


def withdrawn(log: Log, name: str, at: str, knowledge: KnowledgeBase) -> Log:
    """Return the log with the answer to a question taken back; as it was when there is none."""
    if name not in standing(log):
        return log
    return (*log, LogEntry(EventKind.WITHDRAWN, at, knowledge.version, name))


def stopped(log: Log, at: str, knowledge: KnowledgeBase) -> Log:
    """Return the log with a stop at its end."""
    return (*log, LogEntry(EventKind.STOPPED, at, knowledge.version))


def standing(log: Log) -> dict[str, LogEntry]:
    """Return the last answer to each question that was not taken back since, in the order in which they were first given."""
    found: dict[str, LogEntry] = {}
    for event in log:
        if event.did in (EventKind.ANSWERED, EventKind.CHANGED):
            found[event.question] = event
        elif event.did is EventKind.WITHDRAWN:
            found.pop(event.question, None)
    return found


def is_outdated(event: LogEntry, knowledge: KnowledgeBase) -> bool:
    """Return whether the question reads otherwise today than when it was answered."""
    return bool(event.asked) and event.asked != fingerprint(knowledge.question(event.question))


def values(log: Log, knowledge: KnowledgeBase) -> dict[str, Given]:
    """Return the answers that stand, by question id; without those whose question has changed since."""
    return {
        name: event.value
        for name, event in standing(log).items()
        if event.value is not None and not is_outdated(event, knowledge)
    }


def outdated(log: Log, knowledge: KnowledgeBase) -> dict[str, Given]:
    """Return the answers that must be given again, because their question has changed since."""
    return {
        name: event.value
        for name, event in standing(log).items()
        if event.value is not None and is_outdated(event, knowledge)
    }
