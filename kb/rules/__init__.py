"""The rule book, in the order in which a clinician would read it."""

from __future__ import annotations

from kb.rules import (
    bones,
    bringing_back,
    contraindications,
    course,
    differentials,
    done_now,
    dose,
    emergencies,
    ending,
    illness,
    inflammation,
    irritability,
    ladder,
    life,
    nerves,
    pain_and_mind,
    presentation,
    progress,
    provocation,
    running,
    season,
    stages,
    tears,
    treatments,
    words,
)
from language.errors import KnowledgeError
from language.rules import Advice

_MODULES = {
    "Emergencies": emergencies,
    "Tears": tears,
    "Nerves and place": nerves,
    "Bone": bones,
    "Other illness and medicine": illness,
    "Inflammation": inflammation,
    "Course under loading": course,
    "Presentation": presentation,
    "Provocation tests": provocation,
    "Differentials": differentials,
    "Irritability": irritability,
    "Progress over time": progress,
    "Stages": stages,
    "What is done now": done_now,
    "Contraindications": contraindications,
    "Dose and purposes": dose,
    "Running": running,
    "Ladder of speeds": ladder,
    "Pain and mind": pain_and_mind,
    "Season and time": season,
    "Treatments": treatments,
    "Bringing back": bringing_back,
    "Daily life and expectations": life,
    "The end": ending,
    "Words that fit": words,
}

CHAPTERS: dict[str, tuple[Advice, ...]] = {title: module.RULES for title, module in _MODULES.items()}
NOTES: dict[str, str] = {title: module.__doc__ or "" for title, module in _MODULES.items()}
"""What each chapter is for, how it is misused, and what is deliberately not encoded."""

RULES: tuple[Advice, ...] = tuple(rule for chapter in CHAPTERS.values() for rule in chapter)

_BY_ID = {rule.id: rule for rule in RULES}
if len(_BY_ID) != len(RULES):
    raise KnowledgeError("rules", "each rule must have an id of its own")


def rule(name: str) -> Advice:
    """Return the rule with this id.

    Raises:
        KeyError: There is none.
    """
    return _BY_ID[name]
