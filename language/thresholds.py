"""Figures that procedures read beside the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from language.domains import Value
from language.findings import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Figures that procedures read.

    Attributes:
        equal_percent: The weaker side's count in percent of the stronger from which both count as equal.
        creep: Points of 10 by which daily pain is above that of the last time from which it counts as risen.
        bent_hip_tests: The tests that load a hip bent to 90 degrees or so.
        passed_at_most: The most pain of 10 at which such a test is passed.
        fresh_weeks: Weeks after which an answer about a changing state is no longer known.
        quiet_pain: The most pain in daily life, of 10, that counts as quiet.
        sitting_percent: How much of the minutes until sitting hurts is sat at a time.
        sitting_unknown_min: Minutes of sitting at a time where it is not known when it hurts.
        gains: The answers to how it is against last time that tell of a gain.
        losses: What answers to how it is against the first consultation tell of how it has gone, for those that tell of a loss.
    """

    equal_percent: int
    creep: int
    bent_hip_tests: tuple[type[Answer], ...]
    passed_at_most: int
    fresh_weeks: int
    quiet_pain: int
    gains: tuple[Value, ...]
    losses: Mapping[Value, Value]
    sitting_percent: int
    sitting_unknown_min: int
