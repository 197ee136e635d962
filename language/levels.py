"""Levels that planning itself goes by: where a person stands, how much is permitted, and how soon to be seen."""

from __future__ import annotations

from language.scales import Scale


class Where(Scale):
    """The side that hurts."""

    LEFT = "left", "left"
    RIGHT = "right", "right"
    BOTH = "both", "both sides"


class RunningNow(Scale):
    """What running the athlete does at present."""

    NONE = "none", "no running"
    EASY = "easy", "easy running only"
    FAST = "fast", "fast running or racing too"


class Urgency(Scale):
    """How soon a person should be seen."""

    LINE = "line", "at the next visit", "tell a doctor or physiotherapist at your next visit"
    SOON = "soon", "within 2 weeks", "see a doctor or physiotherapist within 2 weeks"
    DAYS = "days", "within a few days", "see a doctor within a few days"
    TODAY = "today", "today", "call a doctor, or a medical helpline, today"
    NOW = "now", "now", "go to an emergency department, or call your emergency number, now"


class Fit(Scale):
    """How well the presentation fits what the knowledge is of; never a diagnosis."""

    POSSIBLE = "possible", "possible", "where and how it hurts fit; the tests are not done or not clear"
    LIKELY = "likely", "likely", "meets the entry criteria that a trial used"


class IrritabilityLevel(Scale):
    """How strongly and how long the tendon reacts to load."""

    LOW = "low", "low", "settles within 24 hours, and easy loads hurt 3 of 10 or less"
    MODERATE = "moderate", "moderate", "settles within 24 hours, and an easy load hurts 4 or 5 of 10"
    HIGH = "high", "high", "takes longer than 24 hours to settle, or an easy load hurts 6 of 10 or more"


class StageLevel(Scale):
    """The four stages of rehabilitation; entered by criteria, never by date. How each is called, a pack says."""

    ONE = "1", "1"
    TWO = "2", "2"
    THREE = "3", "3"
    FOUR = "4", "4"

    @property
    def number(self) -> int:
        """The stage as a number, 1 to 4."""
        return self.rank + 1


class DoseLevel(Scale):
    """How much of a kind of work is permitted."""

    LEAST = "least", "least"
    GENTLE = "gentle", "gentle"
    FULL = "full", "full"


class Tier(Scale):
    """How much a plan needs something."""

    USEFUL = "useful", "useful", "worth its cost for you, and supports the essentials"
    ESSENTIAL = "essential", "essential", "what must be done"


class NextDay(Scale):
    """How the tendon was 24 hours after sessions."""

    NOT_YET = "not-yet", "no session yet"
    QUIET = "quiet", "back to usual each time"
    ONCE = "once", "still up 24 hours after one session"
    IN_A_ROW = "in-a-row", "still up 24 hours after 2 or more sessions in a row"
    LONG = "long", "still up 48 hours after a session"
    NOT_SURE = "not-sure", "not sure"

    @property
    def is_far_too_much(self) -> bool:
        """Whether a session was far too much, so that a plan goes back."""
        return self in (NextDay.IN_A_ROW, NextDay.LONG)


class Taking(Scale):
    """How well the last sessions were taken."""

    PARTLY = "partly", "not so badly that the stage must be left"
    WELL = "well", "well"


class Training(Scale):
    """What a person's training so far makes room for."""

    STEADY = "steady", "steady strength work"
    HEAVY = "heavy", "a year or more of strength work, or heavy work now"


class Since(Scale):
    """Why something new may be added to a plan."""

    START = "start", "there was no plan before, so there is nothing to keep to"
    QUIET = "quiet", "the weeks since the last plan were not bad"


class Move(Scale):
    """What the last weeks ask for; the last that holds is done. ``label`` names it, ``meaning`` tells the athlete."""

    UP = (
        "up",
        "step up",
        ("Your tendon coped well with the last sessions. Go on with the plan below."),
    )
    HOLD = (
        "hold",
        "stay here",
        "Stay with this plan for now, and make nothing harder yet.",
    )
    EASE = (
        "ease",
        "take a little back",
        "The last sessions were a little too much. Your plan takes a little back. A setback like this is normal.",
    )
    BACK = (
        "back",
        "step back",
        (
            "The last sessions were too much, so your plan goes one step back. That is common on the way. If you felt a pop, "
            "or see a bruise, have it looked at."
        ),
    )
