"""Sports and other activities that a person names: what is in them, and how to go on with them or come back to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from language.domains import Noted, Problem
from language.errors import did_you_mean
from language.loads import Family
from language.scales import Scale
from language.sources import Citation


@dataclass(frozen=True, kw_only=True, eq=False)
class Activity:
    """A sport, or a thing of everyday life, by the name that people give it.

    Attributes:
        id: Kebab-case; never reused.
        name: What people call it, at most five words.
        family: Group of the activities.
        parts: Ids of the movements of which it is made, or of items of the catalogue, those that ask least first.
        trigger: What in it most often hurts, after "often it is".
        change: What to change first while the rest goes on, in one to three sentences.
        order: The steps back to all of it, the easiest first, three to six, each a few words.
        back: What has been done when one is back, after "You are back when".
        sources: What it rests on.
        first: Ids of the parts of which the first step is made; the first part when empty.
        is_daily: Whether it is a part of life that can be made less, and not left out.
    """

    id: str
    name: str
    family: Family
    parts: tuple[str, ...]
    trigger: str
    change: str
    order: tuple[str, ...]
    back: str
    sources: tuple[Citation, ...]
    first: tuple[str, ...] = ()
    is_daily: bool = False

    @property
    def begins(self) -> tuple[str, ...]:
        """Ids of the parts of which the first step is made."""
        return self.first or self.parts[:1]


@dataclass(frozen=True, eq=False, kw_only=True)
class ActivityWords:
    """What a plan says of an activity, in sentences with all figures; some name ``{first}``, ``{trigger}`` or ``{change}``.

    Attributes:
        go_on: It goes well, and goes on.
        then_add: Told besides, while more may be asked.
        less: It goes well, and part of it is left out.
        ease: It hurts, and the part that hurts rests.
        only: Something needs care first; what is allowed is named.
        only_sore: Told before that, when it hurts.
        pause: It was too much.
        nothing_open: It goes well, and no part of it is allowed.
        begin: Its first step may be tried.
        one_by_one: Told besides, when the first steps of several may be.
        wait: It waits for its first step.
        wait_for_a_good_time: It waits for a check-in that went well.
        tell: How it goes is not told.
        daily: What can be made less, and not left out.
        sources: What the figures rest on.
    """

    go_on: str
    then_add: str
    less: str
    ease: str
    only: str
    only_sore: str
    pause: str
    nothing_open: str
    begin: str
    one_by_one: str
    wait: str
    wait_for_a_good_time: str
    tell: str
    daily: str
    sources: tuple[Citation, ...]


class GoesHow(Scale):
    """How an activity goes now."""

    WELL = "well", "it hurts 3 of 10 or less, and the next day is as usual", "goes well"
    SORE = "sore", "it hurts 4 or 5, or is sorer the next day", "hurts"
    BAD = "bad", "it hurts 6 or more, makes me limp, or stays sore for 2 days", "hurts a lot"
    PAUSED = "paused", "not done in the last 2 weeks", "is not done now"


@dataclass(frozen=True, slots=True)
class Rated:
    """How one activity goes now.

    Attributes:
        activity: Its id.
        how: How it goes.
    """

    activity: str
    how: GoesHow

    def __str__(self) -> str:
        return f"{self.activity} {self.how.code}"

    @classmethod
    def read(cls, text: str) -> Self:
        """Return what a text says.

        Raises:
            KeyError: It names no way of going.
            ValueError: It says nothing of the kind.
        """
        activity, how = text.split()
        return cls(activity, GoesHow.of(how))


RATED = rf"[a-z0-9-]+ (?:{'|'.join(how.code for how in GoesHow)})"
"""What the text of a rating looks like, as ``tennis well``."""


@dataclass(frozen=True, slots=True)
class RatedNote(Noted):
    """The domain of how activities go.

    Attributes:
        names: Ids of the activities and what they are called.
    """

    names: tuple[tuple[str, str], ...]

    def problem(self, value: object) -> Problem | None:
        """Return why a rating is none, or of no activity; ``None`` where it is one."""
        wrong = super(RatedNote, self).problem(value)
        name = str(value).split()[0] if str(value).split() else ""
        known = dict(self.names)
        if wrong is None and name not in known:
            return Problem(f"must be a {self.what}", did_you_mean(name, known))
        return wrong

    def label(self, value: str) -> str:
        """Return a rating in words."""
        rated = Rated.read(value)
        return f"{dict(self.names).get(rated.activity, rated.activity)}: {rated.how.label}"
