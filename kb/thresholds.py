"""Figures that procedures read beside the rules, each with where it comes from.

Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.vocabulary.answers import ArabesquePain, LungePain
from kb.vocabulary.states import GlobalChange, Trend
from language.thresholds import Thresholds

THRESHOLDS = Thresholds(
    equal_percent=90,  # F100
    creep=2,  # our choice
    bent_hip_tests=(LungePain, ArabesquePain),  # F026
    passed_at_most=3,  # F041
    fresh_weeks=6,  # our choice
    quiet_pain=1,  # our choice
    gains=(Trend.BETTER,),
    losses={GlobalChange.MUCH_WORSE: Trend.WORSE, GlobalChange.WORSE: Trend.WORSE},  # our choice: 2 of 3 steps down
    sitting_percent=80,  # our choice
    sitting_unknown_min=20,  # our choice
)
