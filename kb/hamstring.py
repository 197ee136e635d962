"""The knowledge of proximal hamstring tendinopathy, as one value."""

from __future__ import annotations

from kb import KNOWLEDGE_VERSION, REVIEWED, help, selection  # noqa: A004
from kb.contradictions import CONTRADICTIONS, LOOK_AGAIN
from kb.disagreements.disputes import DISAGREEMENTS
from kb.doses import DOSES, FAST_RUN_GAP_H, RUN_DOSES, RUN_GAP_H, RUN_MINUTES
from kb.exercises import CATALOGUE
from kb.flags import Flag
from kb.graph import refuse_idle_loads, refuse_shut_out
from kb.guidance import MOST_ADVICE, Counsel
from kb.help import GO, HELP_NOW, HELP_SOON, STRICTER, WALK
from kb.knowledge import KnowledgeBase
from kb.ladder import CLIMBING, DRILLS, LIKE, PARTS, RUNG_DOSES, WARM_UP_MIN
from kb.limits import LIMITS
from kb.lines import ACCEPTED, ALIKE, ASKS_MORE
from kb.on_your_own import ON_YOUR_OWN
from kb.pain import BANDS, FLARE_STEPS, HEALING_BANDS, PLAN_GOES_UP, STAY_IN_NEW_STAGE, STEP_UP
from kb.questions import QUESTIONS, SIGN_TELLS
from kb.rules import CHAPTERS, NOTES, RULES
from kb.rules.procedures import PROCEDURES
from kb.sayings import FULL_STRENGTH, Sentence
from kb.sources import SOURCES, WORKS_BY_KEY
from kb.thread.claims import CLAIMS
from kb.thresholds import FIGURES

refuse_idle_loads(CATALOGUE, RULES)
refuse_shut_out(CATALOGUE, RULES)

KNOWLEDGE = KnowledgeBase(
    version=KNOWLEDGE_VERSION,
    is_reviewed=REVIEWED,
    questions=QUESTIONS,
    sign_tells=SIGN_TELLS,
    chapters=CHAPTERS,
    notes=NOTES,
    exercises=CATALOGUE,
    procedures=PROCEDURES,
    sources=SOURCES,
    works=WORKS_BY_KEY,
    claims=CLAIMS,
    disagreements=DISAGREEMENTS,
    contradictions=CONTRADICTIONS,
    figures=FIGURES,
    tables={
        "doses": DOSES,
        "runs": (RUN_DOSES, RUN_MINUTES, RUN_GAP_H, FAST_RUN_GAP_H),
        "limits": LIMITS,
        "choices": {name: value for name, value in vars(selection).items() if name.isupper()},
        "difficulty": [item.id for item in sorted(CATALOGUE.values(), key=selection.difficulty)],
        "lines": (ASKS_MORE, ACCEPTED, ALIKE),
        "ladder": (RUNG_DOSES, LIKE, PARTS, DRILLS, CLIMBING, WARM_UP_MIN),
        "pain": (BANDS, HEALING_BANDS, FLARE_STEPS, STEP_UP, STAY_IN_NEW_STAGE, PLAN_GOES_UP),
        "look again": LOOK_AGAIN,
        "most advice": MOST_ADVICE,
        "limits of every plan": help.LIMITS,
        "help": (HELP_NOW, HELP_SOON, GO, WALK, STRICTER),
        "flags": [(flag, flag.until_seen, flag.beside_plan) for flag in Flag],
        "on your own": ON_YOUR_OWN,
        "advice": [(counsel, counsel.topic, counsel.weight, counsel.brings) for counsel in Counsel],
        "sentences": (FULL_STRENGTH, list(Sentence)),
    },
)
