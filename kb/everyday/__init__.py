"""Everyday words for what can be answered: choices of questions, and items of the catalogue."""
