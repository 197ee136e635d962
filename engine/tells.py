"""Read answers by what they tell the engine, whatever their questions are called."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

from language.domains import Value, Whole
from language.findings import Answer, is_yes_no
from language.knowledge import KnowledgeBase
from language.questions import Given, Question, Tells
from language.scales import Scale


def told_of(what: Tells, answers: Mapping[str, Given], knowledge: KnowledgeBase) -> Given | None:
    """Return what answers say of something; ``None`` where they do not, or nobody asks."""
    asked = knowledge.telling(what)
    return answers.get(asked.id) if asked else None


def chosen(what: Tells, answers: Mapping[str, Given], knowledge: KnowledgeBase) -> Scale | None:
    """Return the member of a scale that an answer names; ``None`` when it is not known."""
    given = told_of(what, answers, knowledge)
    return given if isinstance(given, Scale) else None


@lru_cache(maxsize=4096)
def saying(what: Tells, entry: Value, said: Value, knowledge: KnowledgeBase) -> Answer | None:
    """Return the finding that a list says yes or no of one entry; ``None`` where nobody asks."""
    asked = knowledge.telling(what)
    return asked.asks(**{asked.slot: entry, str(is_yes_no(asked.asks)): said}) if asked else None


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
