"""Why nothing rests on a source: for each statement that no rule, procedure, exercise or dispute cites.

Use: to see that a statement was left out on purpose. A test holds the list to exactly those. Status: not reviewed by a
clinician.
"""

from __future__ import annotations

_QUESTIONNAIRE = (
    "the questionnaire VISA-H is not asked: its items were not seen, and no limit for any decision is known"
)

NOT_USED: dict[str, str] = {
    "F005": "easing as one warms up fits other sources too, so it decides nothing; it only keeps one sign from being a doubt",
    "F025": "the figures are probably a copying error",
    "F066": "it was not read",
    "F070": _QUESTIONNAIRE,
    "F071": _QUESTIONNAIRE,
    "F072": _QUESTIONNAIRE,
    "F073": _QUESTIONNAIRE,
    "F074": "it was recalled and not read, and it belongs to a questionnaire that is not asked",
    "F075": "it was recalled and not seen",
    "F076": _QUESTIONNAIRE,
    "F128": "anti-inflammatory pills are neither asked about nor a part of loading",
    "N46": "it found nothing: pills against high cholesterol slow no plan, and the high cholesterol itself rests on F123",
}
