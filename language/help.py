"""When and how to get help, and what no plan is and knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from language.flags import Instruction
from language.sources import Citation


@dataclass(frozen=True, slots=True)
class HelpCard:
    """A card of signs with one thing to do.

    Attributes:
        title: What to do.
        signs: What to look for; each completes "if".
        short: All of it in one line, for a terminal.
        sources: The red flags behind the signs.
    """

    title: str
    signs: tuple[str, ...]
    short: str
    sources: tuple[Citation, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Help:
    """What every plan and every referral tells of getting help.

    Attributes:
        now: Signs with which to go to an emergency department.
        soon: Signs with which to see a doctor within days.
        at_once: Told to whoever must be seen now.
        walk: Told to whoever may walk until seen.
        stricter: What an instruction says already, so that the milder one need not be told beside it.
        limits: What no plan is and knows, told on each.
        on_your_own: What everyone is told who trains by a plan alone.
    """

    now: HelpCard
    soon: HelpCard
    at_once: tuple[Instruction, ...]
    walk: Instruction
    stricter: Mapping[Instruction, frozenset[Instruction]]
    limits: tuple[str, ...]
    on_your_own: tuple[str, ...]
