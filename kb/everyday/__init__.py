"""Everyday words for what can be answered: choices of questions, items of the catalogue, and activities."""

from kb.everyday import activities, answers, items
from language.words import EverydayWords

EVERYDAY = EverydayWords(
    means={**answers.MEANS, **items.MEANS, **activities.ACTIVITIES_MEAN},
    leads={**answers.MAY_MEAN, **items.MAY_MEAN, **activities.ACTIVITIES_MAY_MEAN},
)
