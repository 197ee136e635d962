"""Flags: what a referral or a concern suspects, and what a person does about each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from language.scales import Scale


class Manner(Enum):
    """Whether something is to be left, done with care, or done; the value is the mark that a page sets before it."""

    LEAVE = "stop"
    CARE = "careful"
    DO = "ok"


class Instruction(Scale):
    """What to do, or to leave, from today until a person has been seen: label tells the athlete. A pack gives the members.

    Attributes:
        manner: Whether it is to be left, done with care, or done.
    """

    def __init__(self, code: str, label: str, manner: Manner = Manner.LEAVE) -> None:
        super().__init__(code, label)
        self.manner = manner

    @property
    def sentence(self) -> str:
        """The instruction as a sentence."""
        return f"{self.label[0].upper()}{self.label[1:]}."

    @property
    def stops_walking(self) -> bool:
        """Whether it forbids walking too."""
        return False


@dataclass(frozen=True, slots=True)
class UntilSeen:
    """What a person does who is to be seen for a flag before any plan, and what would let a plan begin.

    What rules tell a person (``Meanwhile``) and what a flag asks are told as one list, so that nothing stands there twice
    and the stricter covers the milder (``Help.stricter``).

    Attributes:
        say: What to say or bring.
        opens: What would let a plan begin, and who can say so.
        until: What to do or to leave until then, whatever the rules add.
        may_walk: Whether walking is all right as far as it is painless.
    """

    say: str
    opens: str
    until: tuple[Instruction, ...] = ()
    may_walk: bool = False

    @property
    def text(self) -> str:
        """What to do or to leave, and what to say."""
        return " ".join(filter(None, (*(what.sentence for what in self.until), self.say)))


class Flag(Scale):
    """What a referral suspects: label as a clinician says it, meaning as an athlete reads it. A pack gives the members.

    Attributes:
        until_seen: What to do until seen, and what would let a plan begin; no words where it never keeps a plan away.
        beside_plan: What to say and do while a plan goes on, which never speaks against that plan; empty where no plan goes on
            beside it.
    """

    def __init__(
        self, code: str, label: str, meaning: str, until_seen: UntilSeen | None = None, beside_plan: str = ""
    ) -> None:
        super().__init__(code, label, meaning)
        self.until_seen = until_seen or UntilSeen("", "")
        self.beside_plan = beside_plan
