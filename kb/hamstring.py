"""The knowledge of proximal hamstring tendinopathy, as one value."""

from __future__ import annotations

from kb import KNOWLEDGE_VERSION
from kb.accuracy import BY_RESULT
from kb.activities import ACTIVITIES, MOVEMENTS
from kb.activities import WORDS as ACTIVITY_WORDS
from kb.charts import CHARTS
from kb.complaint import COMPLAINT
from kb.contradictions import CONTRADICTIONS, LOOK_AGAIN
from kb.disagreements.disputes import DISAGREEMENTS
from kb.doses import DOSES
from kb.everyday import EVERYDAY
from kb.exercises import CATALOGUE
from kb.flags import Flag
from kb.guidance import Counsel
from kb.help import HELP
from kb.ladder import LADDER
from kb.letter import LETTER
from kb.limits import LIMITS
from kb.lines import LINES
from kb.pain import PAIN
from kb.progress import PROGRESS
from kb.questions import QUESTIONS, SIGN_TELLS
from kb.rules import CHAPTERS, NOTES, RULES
from kb.rules.procedures import PROCEDURES
from kb.sayings import Sentence
from kb.screens import SCREENS
from kb.selection import CHOICES
from kb.self_tests import SELF_TESTS
from kb.sources import SOURCES, WORKS_BY_KEY
from kb.sources.not_used import NOT_USED
from kb.thread.claims import CLAIMS
from kb.thresholds import THRESHOLDS
from kb.vocabulary.conclusions import CONCLUSIONS, Referral
from kb.vocabulary.scales import Load, Purpose
from kb.vocabulary.states import Doubt, Expectation, Instruction, Sport
from language.graph import refuse_idle_loads, refuse_shut_out
from language.knowledge import KnowledgeBase
from language.levels import Urgency

refuse_idle_loads(CATALOGUE, Load, RULES)
refuse_shut_out(CATALOGUE, RULES)

KNOWLEDGE = KnowledgeBase(
    version=KNOWLEDGE_VERSION,
    complaint=COMPLAINT,
    questions=QUESTIONS,
    screens=SCREENS,
    sign_tells=SIGN_TELLS,
    chapters=CHAPTERS,
    notes=NOTES,
    conclusions=CONCLUSIONS,
    loads=Load,
    purposes=Purpose,
    sports=Sport,
    flags=Flag,
    instructions=Instruction,
    advice=Counsel,
    sentences=Sentence,
    expectations=Expectation,
    doubts=Doubt,
    exercises=CATALOGUE,
    activities=ACTIVITIES,
    movements=MOVEMENTS,
    activity_words=ACTIVITY_WORDS,
    lines=LINES,
    doses=DOSES,
    limits=LIMITS,
    progress=PROGRESS,
    choices=CHOICES,
    ladder=LADDER,
    pain=PAIN,
    help=HELP,
    no_start=Referral(flag=Flag.NO_START, urgency=Urgency.SOON),
    procedures=PROCEDURES,
    sources=SOURCES,
    works=WORKS_BY_KEY,
    claims=CLAIMS,
    disagreements=DISAGREEMENTS,
    contradictions=CONTRADICTIONS,
    look_again=LOOK_AGAIN,
    accuracy=BY_RESULT,
    not_used=NOT_USED,
    words=EVERYDAY,
    charts=CHARTS,
    letter=LETTER,
    thresholds=THRESHOLDS,
    self_tests=SELF_TESTS,
)
