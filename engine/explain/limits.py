"""What the knowledge does not cover: written from the knowledge itself, for everyone and for one plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import kb.rules
from engine.disagreements import Settled, settled
from engine.planning.model import Plan
from kb import REVIEWED
from kb.disagreements.disputes import DISAGREEMENTS
from kb.help import LIMITS
from kb.rules import RULES
from kb.sources import resolve, strength_of
from kb.thread.claims import CLAIMS
from language.questions import Question
from language.rules import Advice
from language.sources import Check, Strength

NOT_ENCODED = "Not encoded, and why:"


@dataclass(frozen=True, slots=True)
class Uncovered:
    """What the knowledge does not cover.

    Attributes:
        limits: What it is not made for, in plain sentences.
        not_encoded: By module of the rule book, what its sources say and is on purpose no rule, with the reason.
        open_disputes: What is not known where sources disagree: the question, and what is open.
        declined: How many claims of the thread became no rule, by reason.
        house: Rules that rest on our own choice alone.
        unverified: Rules that rest on nothing but sources recalled and not read again.
        reviewed: Whether a clinician has reviewed the knowledge.
    """

    limits: tuple[str, ...]
    not_encoded: tuple[tuple[str, str], ...]
    open_disputes: tuple[tuple[str, str], ...]
    declined: tuple[tuple[str, int], ...]
    house: tuple[Advice, ...]
    unverified: tuple[Advice, ...]
    reviewed: bool


@dataclass(frozen=True, eq=False)
class Unsure:
    """Where one plan rests on weak ground.

    Attributes:
        weak: The rules that fired on evidence no better than very low, in the order in which they fired.
        recalled: The rules that fired and cite anything that was only recalled.
        disputes: The disagreements that touch the plan and leave something open.
        unanswered: The questions that were not answered.
    """

    weak: tuple[Advice, ...]
    recalled: tuple[Advice, ...]
    disputes: tuple[Settled, ...]
    unanswered: tuple[Question, ...]


@cache
def uncovered() -> Uncovered:
    """Return what the knowledge does not cover, whoever asks."""
    declined = Counter(claim.declined.label for claim in CLAIMS if claim.declined is not None)
    return Uncovered(
        LIMITS,
        tuple(_not_encoded()),
        tuple((dispute.question, dispute.open) for dispute in DISAGREEMENTS if dispute.open),
        tuple(declined.most_common()),
        tuple(rule for rule in RULES if strength_of(rule.sources) is Strength.HOUSE),
        tuple(rule for rule in RULES if strength_of(rule.sources) is Strength.UNVERIFIED),
        REVIEWED,
    )


def _not_encoded() -> Iterator[tuple[str, str]]:
    """Yield, for each module of the rule book that says so, its title and what it leaves out on purpose."""
    for module in iter_modules(kb.rules.__path__):
        text = import_module(f"kb.rules.{module.name}").__doc__ or ""
        title = text.split(":")[0].strip()
        for paragraph in text.split("\n\n"):
            said = " ".join(paragraph.split())
            if said.startswith(NOT_ENCODED):
                yield title, said.removeprefix(NOT_ENCODED).strip()


def unsure(plan: Plan) -> Unsure:
    """Return where a plan rests on weak ground."""
    fired = {firing.rule.id: firing.rule for firing in plan.outcome.firings}.values()
    return Unsure(
        tuple(rule for rule in fired if strength_of(rule.sources).rank <= Strength.VERY_LOW.rank),
        tuple(rule for rule in fired if any(resolve(cited).check is Check.RECALLED for cited in rule.sources)),
        tuple(found for found in settled(plan) if found.dispute.open),
        plan.outcome.unanswered,
    )
