"""Choices of our own in making a plan: what is picked first, how many of it, and on how many days.

No source gives these figures and orders; each is our choice and says so. How much of an exercise is in ``kb/doses.py``, the
most of it in ``kb/limits.py``. What needs stage 4 is left to the athlete's sport, but for springy work. Holds go on every day
that is not heavily loaded. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.doses import FAST_RUN_GAP_H, RUN_GAP_H, RUN_MINUTES, RUN_SOURCES
from kb.sources import cite
from language.choices import Choices
from language.levels import StageLevel

CHOICES = Choices(
    slow_work_up_to=StageLevel.THREE,
    strength_days=3,
    strength_days_beside_speed=2,
    fast_days=2,
    run_days=2,
    walk_days=3,
    fitness_days=2,
    run_gap_h=RUN_GAP_H,
    fast_run_gap_h=FAST_RUN_GAP_H,
    run_minutes=RUN_MINUTES,
    setting_up_min=3,
    most_advice=10,
    shown_every_days=28,
    last_stage="Full strength",
    run_sources=RUN_SOURCES,
    sources=(cite("house"),),
)
