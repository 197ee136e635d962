"""What the knowledge does not cover, told by the knowledge itself."""

from __future__ import annotations

import re

from engine.audit.audited import Audited
from engine.review import reviewed_count
from engine.schemas import audit as form
from language.claims import Decline
from language.conclusions import Contraindicated
from language.knowledge import KnowledgeBase
from language.sources import HOUSE, Strength, strength_of


def gaps(audited: Audited) -> list[form.Gap]:
    """Return what is not covered, in parts: title, and for each entry a text and what it refers to."""
    knowledge = audited.plan.knowledge
    return [
        form.Gap(title="Limits of every plan", entries=[_entry(limit) for limit in audited.plan.knowledge.help.limits]),
        form.Gap(title="What each chapter leaves out, and how it is misused", entries=_chapters(knowledge)),
        form.Gap(title="Not settled by any source we hold", entries=_unsettled(knowledge)),
        form.Gap(title="Claims of the thread that were declined", entries=_declined(knowledge)),
    ]


def _entry(says: str, rules: tuple[str, ...] = (), name: str = "") -> form.GapEntry:
    return form.GapEntry(name=name, says=says, rules=list(rules))


def _count(number: int, what: str) -> str:
    """Return a count of rules with its verb, as ``1 rule rests on``."""
    return f"1 rule rests {what}" if number == 1 else f"{number} rules rest {what}"


def _chapters(knowledge: KnowledgeBase) -> list[form.GapEntry]:
    found = []
    for title, note in knowledge.notes.items():
        paragraphs = [" ".join(part.split()) for part in note.split("\n\n")]
        misuse = re.search(r"Misuse: (.*?)(?: Status:|$)", " ".join(paragraphs))
        left_out = [part for part in paragraphs if part.startswith("Not encoded")]
        texts = [*([f"Misuse: {misuse[1]}"] if misuse else []), *left_out]
        if texts:
            found.append(_entry(" ".join(texts), name=title))
    return found


def _unsettled(knowledge: KnowledgeBase) -> list[form.GapEntry]:
    rules, items = knowledge.rules, knowledge.exercises.values()
    by_strength = {
        strength: tuple(rule.id for rule in rules if strength_of(rule.sources) is strength) for strength in Strength
    }
    forbidden = {rule.then["load"] for rule in rules if isinstance(rule.then, Contraindicated)}
    free = [load.label for load in knowledge.loads if load not in forbidden]
    unverified, house = by_strength[Strength.UNVERIFIED], by_strength[Strength.HOUSE]
    estimates = sum(any(citation.source == HOUSE for citation in item.sources) for item in items)
    entries = [
        _entry(f"{_count(len(unverified), 'on sources that were recalled and not read again')}.", unverified),
        _entry(f"{_count(len(house), 'on our own choice alone')}.", house),
        _entry(f"{estimates} of {len(items)} items of the catalogue hold figures that are our estimates."),
    ]
    if free:
        entries.append(
            _entry(f"Loads that no rule forbids by name, only as the athlete reports them: {'; '.join(free)}.")
        )
    reviewed = reviewed_count(knowledge)
    none = "No rule, exercise or source has been reviewed by a clinician: 0 reviewers."
    some = f"A clinician has reviewed {reviewed} of {len(knowledge.rules)} rules, and no exercise or dose."
    entries.append(_entry(some if reviewed else none))
    return entries


def _declined(knowledge: KnowledgeBase) -> list[form.GapEntry]:
    found = []
    for reason in Decline:
        claims = [claim for claim in knowledge.claims if claim.declined is reason]
        if claims:
            ids = ", ".join(claim.id for claim in claims)
            found.append(_entry(f"{len(claims)} ({ids}).", name=reason.label))
    return found
