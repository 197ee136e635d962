"""The way of a person through an interview, screen by screen, with every answer known beforehand."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.interview import path
from engine.interview.path import first
from engine.interview.prospect import Prospect
from kb.hamstring import KNOWLEDGE
from language.questions import UNKNOWN, Given, Question
from language.screens import Screen


@dataclass(frozen=True, eq=False)
class Shown:
    """A screen as a person sees it.

    Attributes:
        screen: The screen.
        asks: The questions of it that are asked.
        told: The answers before it.
    """

    screen: Screen
    asks: tuple[Question, ...]
    told: Mapping[str, Given]


@dataclass(frozen=True, eq=False)
class Walk:
    """An interview from its start to its end.

    Attributes:
        screens: The screens, in the order in which they are shown.
        told: The answers to all that was asked.
        end: What can still come of it in the end.
    """

    screens: tuple[Shown, ...]
    told: Mapping[str, Given]
    end: Prospect


def walk(answers, this=None):
    """Return the way of a person who answers all that is asked, "not sure" where there is no answer.

    What is still at stake is looked at once a screen, as it is shown. ``engine.interview.path.interview`` looks at it after
    each answer, and comes to the same screens (tested).

    Args:
        answers: Answers as they are read, by question id.
        this: The round that asks; a first consultation.
    """
    this = this or first(KNOWLEDGE)
    told, seen = {}, []
    while True:
        here = path._remembered(this, path._key(told, this))
        left = [one for one in here.order if one.id not in told and not path._is_left_open(one, here, this)]
        if not left:
            return Walk(tuple(seen), told, here.prospect)
        screen = this.knowledge.screen(left[0])
        asks = tuple(one for one in left if this.knowledge.screen(one) is screen)
        seen.append(Shown(screen, asks, dict(told)))
        told |= {one.id: answers.get(one.id, UNKNOWN) for one in asks}
