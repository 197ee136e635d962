"""Everyday words for what can be answered: choices of questions, items of the catalogue, and activities."""

from collections.abc import Mapping

from kb.everyday import activities, answers, items, leads, movements
from language.words import EverydayWords, Target


def _together(*tables: Mapping[tuple[Target, ...], str]) -> Mapping[tuple[Target, ...], str]:
    """Return several tables of words that lead to things as one."""
    found: dict[tuple[Target, ...], str] = {}
    for table in tables:
        for targets, words in table.items():
            found[targets] = f"{found[targets]}; {words}" if targets in found else words
    return found


EVERYDAY = EverydayWords(
    means={**answers.MEANS, **items.MEANS, **activities.ACTIVITIES_MEAN},
    leads=_together(
        answers.MAY_MEAN,
        leads.ANSWERS_MAY_MEAN,
        items.MAY_MEAN,
        activities.ACTIVITIES_MAY_MEAN,
        movements.MOVEMENTS_MAY_MEAN,
    ),
    replies=leads.REPLIES,
)
