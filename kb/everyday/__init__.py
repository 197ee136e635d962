"""Everyday words for what can be answered: choices of questions, and items of the catalogue."""

from kb.everyday import answers, items
from language.words import EverydayWords

EVERYDAY = EverydayWords(means={**answers.MEANS, **items.MEANS}, leads={**answers.MAY_MEAN, **items.MAY_MEAN})
