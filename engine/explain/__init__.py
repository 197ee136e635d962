"""Explanations of a plan: why, why not, what if, what would change it, one against another. Data only; no words for people.

Each module answers one question and returns dataclasses. All of them read what the engine concluded; none decides anything.
"""
