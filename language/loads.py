"""What an exercise asks of the sore tendon, and what it is for: scales whose members a pack gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from language.scales import Scale
from language.work import Phase


class Load(Scale):
    """What an exercise asks of the sore tendon. A contraindication names one of these, and so forbids all that load it."""

    @property
    def is_bend(self) -> bool:
        """Whether it is work with a joint bent past a limit: the lowest that is out says what the others say."""
        return False

    @property
    def is_shown_by_doing(self) -> bool:
        """Whether an exercise with it that is taken well shows by itself that it is taken, whatever the checks say."""
        return False

    @property
    def is_easy_running(self) -> bool:
        """Whether it is running of any kind: who must leave it runs not at all."""
        return False

    @property
    def is_harder_running(self) -> bool:
        """Whether it is running that asks for more than easy running does."""
        return False


class SessionKind(Enum):
    """A kind of session in the week."""

    SPRING = "Springy drills"
    STRENGTH = "Strength"
    RUN = "Run"
    FAST_RUN = "Fast run"
    HOLD = "Holds"
    FITNESS = "Fitness"


@dataclass(frozen=True, slots=True, kw_only=True)
class InPlan:
    """What a purpose does in a plan.

    Attributes:
        session: Kind of session that serves it, if the work of the item does not say otherwise; ``None`` for a habit, which
            is no session.
        part: Part of a sprint that it trains; ``None`` for what is no running.
        is_dosed: Whether its items need a dose that is permitted; runs go by their pace, and habits by themselves.
        count: How many items serve it.
        is_gentle: Whether its items are trained at the gentle dose, whatever the rules permit.
        of_sound_leg: Whether it trains the leg that does not hurt.
    """

    session: SessionKind | None = SessionKind.STRENGTH
    part: Phase | None = None
    is_dosed: bool = True
    count: int = 1
    is_gentle: bool = False
    of_sound_leg: bool = False


class Purpose(Scale):
    """What an exercise is for in a plan. A pack gives the members, in the order in which they are served.

    Attributes:
        plans: What it does in a plan.
    """

    def __init__(self, code: str, label: str, plans: InPlan = InPlan()) -> None:
        super().__init__(code, label)
        self.plans = plans


class Family(Scale):
    """The group of the catalogue that an item belongs to, easiest first; regressions are looked for within and across them."""


class Sport(Scale):
    """What the athlete wants to get back to."""
