"""Screens: what is asked together, in the order in which a careful listener would take it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from language.errors import KnowledgeError, did_you_mean


@dataclass(frozen=True, slots=True)
class Head:
    """Questions of a screen that are read as one line at first: only who ticks it reads them one by one.

    Attributes:
        label: What a yes to one of them, or to several, comes to; whoever has one of them must find it in these words.
        asks: Ids of the questions, 2 or more, each with a plain yes or no.
    """

    label: str
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """What is asked together. What follows an answer stands on a later screen than what it follows.

    Attributes:
        id: Kebab-case; the same in a terminal, in a file of screens and in an address.
        part: Part of the conversation, as a person reads it.
        title: What it is about, as a person reads it; a sentence without its stop, or a question.
        asks: Ids of its questions, in their order.
        confirms: What to say before all that is usual, or as it was, is confirmed at a check-in in one go, with that of other
            screens of which the same is said; empty where each question is asked.
        is_whole: Whether its questions belong together, so that all of them are asked where one is not as usual.
        ticks: What to say before questions that are answered by ticking what is true, lists among them; empty where none stand
            together.
        heads: Questions among these that share a line at first.
    """

    id: str
    part: str
    title: str
    asks: tuple[str, ...]
    ticks: str = ""
    heads: tuple[Head, ...] = ()
    confirms: str = ""
    is_whole: bool = False


def places(screens: Iterable[Screen], questions: Iterable[str]) -> Mapping[str, tuple[int, int]]:
    """Return where each question stands: the number of its screen and its place there, both from 0.

    Args:
        screens: All screens, in their order.
        questions: Ids of all questions that anyone is asked.

    Raises:
        KnowledgeError: A question stands on no screen or on two, a screen asks what is no question, or two have one id.
    """
    found: dict[str, tuple[int, int]] = {}
    wanted, seen = set(questions), set[str]()
    for number, screen in enumerate(screens):
        if screen.id in seen:
            raise KnowledgeError(f"screen {screen.id}", "each needs an id of its own")
        seen.add(screen.id)
        for place, name in enumerate(screen.asks):
            if name in found:
                raise KnowledgeError(f"screen {screen.id}", "a question stands on one screen only", name)
            if name not in wanted:
                raise KnowledgeError(
                    f"screen {screen.id}", "asks what nobody is asked", name, did_you_mean(name, wanted)
                )
            found[name] = number, place
    missing = sorted(wanted - found.keys())
    if missing:
        raise KnowledgeError("screens", "each question needs a place on a screen", missing[0])
    return found
