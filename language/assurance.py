"""What is written down apart from the knowledge, to hold it to: nothing here makes a plan, and checks read it alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from language.counsel import Counsel
from language.exercises import Exercise
from language.findings import Answer
from language.knowledge import KnowledgeBase
from language.levels import Move, Urgency
from language.loads import Sport
from language.sayings import Doubt, Expectation, Sentence
from language.scales import Scale
from language.sources import Source

Alternatives = tuple[tuple[Any, ...], ...]
"""Ways in which a supposition holds: in each of them all findings must."""

Telling = Counsel | Sentence | Expectation | Move | Doubt


@dataclass(frozen=True, slots=True)
class Accepted:
    """Findings of one check that are accepted for one reason.

    Attributes:
        check: Name of the check.
        about: What the findings are about, as the check names it.
        because: Why they are accepted, in one sentence without a full stop.
        until: Last day on which they are.
    """

    check: str
    about: tuple[str, ...]
    because: str
    until: date


@dataclass(frozen=True, slots=True)
class MustRefer:
    """Answers that together must end in a referral.

    Attributes:
        source: Id of the red flag, or of what says so.
        answers: The answers, with bounds where numbers count.
        urgency: How soon it must be seen at the latest.
        beside_a_plan: Whether a plan may go on meanwhile, below the ceiling that it sets.
    """

    source: str
    answers: tuple[Answer, ...]
    urgency: Urgency = Urgency.SOON
    beside_a_plan: bool = False


@dataclass(frozen=True, slots=True)
class Contrary:
    """Two sentences that must not stand on one page: advice, a doubt, an expected time, a step, or another sentence.

    Attributes:
        one: The first.
        other: The second.
        sports: The goals for which that is so; all when empty.
    """

    one: Telling
    other: Telling
    sports: tuple[Sport, ...] = ()


@dataclass(frozen=True, slots=True)
class Against:
    """Advice, and what a plan must not hold beside it.

    Attributes:
        counsel: The advice.
        items: Which items of the catalogue it speaks against.
        words: What the plan would then hold, in words.
    """

    counsel: Counsel
    items: Callable[[Exercise], bool]
    words: str


@dataclass(frozen=True, slots=True)
class SecondEntry:
    """What comparing the data of the knowledge with their second entry found.

    Attributes:
        figure: What was compared, in a few words.
        differences: Each difference: what it is about, and what is wrong, in words.
    """

    figure: str
    differences: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Assurance:
    """What checks hold a pack of knowledge to.

    Attributes:
        accepted: Findings of checks that are accepted, each with its reason, and until when.
        must_refer: Answers that must end in a referral, whatever else is answered.
        red_flags: The sources of red flags: some rule must have someone seen for each of them.
        supposes: What every sentence supposes that a plan can show and that is chosen for the athlete.
        contrary: Sentences that must not stand on one page.
        limits_of_pain: Sentences of which a plan tells one.
        against: Advice with what a plan must not choose beside it.
        needs_in_plan: Advice to do an item, which must then be allowed: the advice, and the id of the item.
        covered_by: Clinical cases in which each rule fires, by its id.
        second_entry: Compares the data with their second entry; ``None`` where there is none.
    """

    accepted: tuple[Accepted, ...] = ()
    must_refer: tuple[MustRefer, ...] = ()
    red_flags: tuple[Source, ...] = ()
    supposes: Mapping[Scale, Alternatives] = field(default_factory=dict)
    contrary: tuple[Contrary, ...] = ()
    limits_of_pain: tuple[Sentence, ...] = ()
    against: tuple[Against, ...] = ()
    needs_in_plan: tuple[tuple[Counsel, str], ...] = ()
    covered_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    second_entry: Callable[[KnowledgeBase], SecondEntry] | None = None
