"""Every source of the rule book, and the only way to cite one.

A rule cites a fact (``F041``), a stage (``ST2``), a red flag (``RF04``), a post of the forum thread or ``house``, our
own choice. A work (``S02``) alone can be cited for an exercise only: it says where the exercise is described, not what
it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from kb.sources.facts import FACTS
from kb.sources.loading import LOADING, LOADING_WORKS
from kb.sources.red_flags import RED_FLAG_SOURCES
from kb.sources.reviews import EARLIER, ROUTINE
from kb.sources.safety import SAFETY, SAFETY_WORKS
from kb.sources.works import WORKS
from language.errors import KnowledgeError, did_you_mean
from language.sources import About, Citation, Confidence, Source, SourceCheck, SourceKind, Work

__all__ = ["HOUSE", "SOURCES", "THREAD", "WORKS_BY_KEY", "cite"]

THREAD = Source(
    id="thread",
    says="What sprinters with sit-bone pain tell each other in one forum thread of 17 posts, cited post by post.",
    kind=SourceKind.THREAD,
    about=About.PHT,
    confidence=Confidence.LOW,
    check=SourceCheck.READ,
)

HOUSE = Source(
    id="house",
    says="Our own choice; no source gives this figure or order.",
    kind=SourceKind.HOUSE,
    about=About.PHT,
    confidence=Confidence.LOW,
    check=SourceCheck.READ,
)

_POST = re.compile(r"post ([1-9]|1[0-7])")
_Entry = TypeVar("_Entry")


def _indexed(entries: Iterable[tuple[str, _Entry]]) -> dict[str, _Entry]:
    """Return the entries by key, in their order.

    Raises:
        KnowledgeError: Two entries have the same key.
    """
    index: dict[str, _Entry] = {}
    for key, entry in entries:
        if key in index:
            raise KnowledgeError("sources", "each key is given once", repr(key))
        index[key] = entry
    return index


SOURCES: dict[str, Source] = _indexed(
    (source.id, replace(source, review=EARLIER.get(source.id, ROUTINE)))
    for source in (*FACTS, *LOADING, *RED_FLAG_SOURCES, *SAFETY, THREAD, HOUSE)
)
WORKS_BY_KEY: dict[str, Work] = _indexed((work.key, work) for work in (*WORKS, *LOADING_WORKS, *SAFETY_WORKS))


def cite(source: str, at: str = "") -> Citation:
    """Return a citation of a source or, for an exercise, of a work.

    Args:
        source: Id of a source, as ``F041``, or key of a work, as ``S02``.
        at: Place within it; for the thread ``post 1`` to ``post 17``.

    Raises:
        KnowledgeError: There is no such source or work, or no such post of the thread.
    """
    if source not in SOURCES and source not in WORKS_BY_KEY:
        raise _unknown(source)
    if source == THREAD.id and not _POST.fullmatch(at):
        raise KnowledgeError(
            f"citation of {THREAD.id}", "the place must be 'post 1' to 'post 17'", repr(at), "Write at='post 6'."
        )
    return Citation(source, at, of=SOURCES.get(source) or WORKS_BY_KEY[source])


def _unknown(source: str) -> KnowledgeError:
    """Return the error for an id that is neither a source nor a work."""
    return KnowledgeError(
        "citation", "there is no such source or work", repr(source), did_you_mean(source, (*SOURCES, *WORKS_BY_KEY))
    )
