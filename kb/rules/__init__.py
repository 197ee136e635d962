"""The rule book, in the order in which a clinician would read it."""

from __future__ import annotations

from kb.rules import (
    bones,
    bringing_back,
    contraindications,
    course,
    differentials,
    dose,
    emergencies,
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

CHAPTERS: dict[str, tuple[Advice, ...]] = {
    "Emergencies": emergencies.RULES,
    "Tears": tears.RULES,
    "Nerves and place": nerves.RULES,
    "Bone": bones.RULES,
    "Other illness and medicine": illness.RULES,
    "Inflammation": inflammation.RULES,
    "Course under loading": course.RULES,
    "Presentation": presentation.RULES,
    "Provocation tests": provocation.RULES,
    "Differentials": differentials.RULES,
    "Irritability": irritability.RULES,
    "Progress over time": progress.RULES,
    "Stages": stages.RULES,
    "Contraindications": contraindications.RULES,
    "Dose and purposes": dose.RULES,
    "Running": running.RULES,
    "Ladder of speeds": ladder.RULES,
    "Pain and mind": pain_and_mind.RULES,
    "Season and time": season.RULES,
    "Treatments": treatments.RULES,
    "Bringing back": bringing_back.RULES,
    "Daily life and expectations": life.RULES,
    "Words that fit": words.RULES,
}

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
