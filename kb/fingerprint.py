"""A fingerprint of the whole knowledge: it changes whenever anything that a plan can rest on or show changes.

A drawing instructs as its words do, so the positions of every item belong to it. Questions have fingerprints of their own
(``engine.interview.log.fingerprint``): a change of drawings makes nobody answer again.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from kb import KNOWLEDGE_VERSION, selection, thresholds
from kb.contradictions import CONTRADICTIONS, LOOK_AGAIN
from kb.disagreements.disputes import DISAGREEMENTS
from kb.doses import DOSES, FAST_RUN_GAP_H, RUN_DOSES, RUN_GAP_H, RUN_MINUTES
from kb.exercises import CATALOGUE
from kb.guidance import Counsel
from kb.help import BESIDE_PLAN, GO, HELP_NOW, HELP_SOON, STRICTER, UNTIL_SEEN, WALK
from kb.ladder import CLIMBING, DRILLS, LIKE, PARTS, RUNG_DOSES
from kb.limits import LIMITS
from kb.lines import ACCEPTED, ALIKE, ASKS_MORE
from kb.on_your_own import ON_YOUR_OWN
from kb.pain import BANDS, FLARE_STEPS, HEALING_BANDS, PLAN_GOES_UP, STAY_IN_NEW_STAGE, STEP_UP
from kb.questions import QUESTIONS, SIGN_TELLS
from kb.rules import RULES
from kb.rules.procedures import PROCEDURES
from kb.sayings import FULL_STRENGTH, Sentence
from kb.sources import SOURCES, WORKS_BY_KEY
from kb.sources.reviews import EARLIER, ROUTINE
from kb.thread.claims import CLAIMS
from language._experta import NOT, W
from language.bounds import Bound
from language.findings import Finding
from language.poses.drawing import Drawing
from language.scales import Scale


def canonical(thing: Any) -> Any:  # noqa: ANN401, C901, PLR0911, PLR0912  (any part of the knowledge; one return a kind)
    """Return a part of the knowledge as plain data, the same on every machine.

    A drawing is given as Python writes it: a bar is no pad, though both have the same two ends.

    Raises:
        TypeError: The part is of a kind that is not knowledge.
    """
    if isinstance(thing, Scale):
        return [type(thing).__name__, thing.code, thing.label, thing.meaning]
    if isinstance(thing, Bound):
        return ["bound", canonical(thing.test)]
    if isinstance(thing, W):
        return ["variable", thing.__bind__]
    if isinstance(thing, NOT):
        return ["not", canonical(thing[0])]
    if isinstance(thing, Finding):
        return [type(thing).__name__, type(thing).phrase, canonical(thing.values_by_slot)]
    if isinstance(thing, type):
        return [thing.__name__, (thing.__doc__ or "").strip()]
    if isinstance(thing, Drawing):
        return repr(thing)
    if is_dataclass(thing):
        return {field.name: canonical(getattr(thing, field.name)) for field in fields(thing)}
    if isinstance(thing, dict):
        return {str(name): canonical(value) for name, value in thing.items()}
    if isinstance(thing, (tuple, list)):
        return [canonical(part) for part in thing]
    if isinstance(thing, date):
        return thing.isoformat()
    if isinstance(thing, Enum):
        return thing.value
    if thing is None or isinstance(thing, (str, int)):
        return thing
    raise TypeError(f"{type(thing).__name__} is not knowledge")


def _choices() -> dict[str, Any]:
    """Return our own choices of selection by name, and the order of difficulty as the items that it ranks."""
    ranked = sorted(CATALOGUE.values(), key=selection.difficulty)
    named = {name: value for of in (selection, thresholds) for name, value in vars(of).items() if name.isupper()}
    return {**named, "difficulty": [item.id for item in ranked]}


@cache
def knowledge_hash() -> str:
    """Return the SHA-256 of the whole knowledge, in hexadecimal."""
    everything = canonical(
        [
            KNOWLEDGE_VERSION,
            RULES,
            QUESTIONS,
            {sign.code: tells for sign, tells in SIGN_TELLS.items()},
            list(CATALOGUE.values()),
            list(SOURCES.values()),
            list(WORKS_BY_KEY.values()),
            ROUTINE,
            EARLIER,
            DOSES,
            [RUN_DOSES, RUN_MINUTES, RUN_GAP_H, FAST_RUN_GAP_H],
            LIMITS,
            _choices(),
            [sorted((more.code, less.code) for more, less in ASKS_MORE.items()), sorted(ACCEPTED)],
            [sorted(purpose.code for purpose in kind) for kind in ALIKE],
            RUNG_DOSES,
            LIKE,
            PARTS,
            DRILLS,
            CLIMBING,
            [BANDS, HEALING_BANDS],
            FLARE_STEPS,
            STEP_UP,
            [STAY_IN_NEW_STAGE, PLAN_GOES_UP],
            [LOOK_AGAIN, CONTRADICTIONS],
            [HELP_NOW, HELP_SOON, GO, WALK, {flag.code: words for flag, words in UNTIL_SEEN.items()}],
            {flag.code: words for flag, words in BESIDE_PLAN.items()},
            {what.code: sorted(milder.code for milder in covered) for what, covered in STRICTER.items()},
            ON_YOUR_OWN,
            PROCEDURES,
            list(Counsel),
            [FULL_STRENGTH, list(Sentence)],
            {counsel.code: counsel.brings for counsel in Counsel if counsel.brings},
            DISAGREEMENTS,
            CLAIMS,
        ]
    )
    return hashlib.sha256(json.dumps(everything, sort_keys=True).encode()).hexdigest()
