"""Checks of the knowledge, one module each: over every possible athlete where that can be proved, not over samples.

The proofs are about the model that ``engine/translate/asp.py`` writes; ``agreement`` ties the model to the engine that runs.
"""
