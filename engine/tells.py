"""Read answers by what they tell the engine, whatever their questions are called."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from kb.knowledge import KnowledgeBase
from language.domains import Value, Whole
from language.questions import Given, Question, Tells


def told_of(what: Tells, answers: Mapping[str, Given], knowledge: KnowledgeBase) -> Given | None:
    """Return what answers say of something; ``None`` where they do not, or nobody asks."""
    asked = knowledge.telling(what)
    return answers.get(asked.id) if asked else None


def entries(given: Given | None) -> frozenset[Value]:
    """Return the entries of a list; none of what is no list."""
    return frozenset(given) if isinstance(given, tuple) else frozenset()


def in_order(what: Tells, chosen: AbstractSet[Value], knowledge: KnowledgeBase) -> Given:
    """Return what was chosen of a list, in the order of its question; nothing where nobody asks."""
    asked = knowledge.telling(what)
    return tuple(value for value in asked.domain.values() if value in chosen) if asked else ()


def most(asked: Question) -> int:
    """Return the highest answer to a question that asks for a number."""
    assert isinstance(asked.domain, Whole)  # noqa: S101  (told to the type checker)
    return asked.domain.high
