"""Choices in making a plan that no source gives: how many days, how long, and what is picked."""

from __future__ import annotations

from dataclasses import dataclass

from language.levels import StageLevel
from language.sources import Citation


@dataclass(frozen=True, eq=False, kw_only=True)
class Choices:
    """What planning chooses by.

    Attributes:
        slow_work_up_to: The highest stage from which anything but springy work is picked.
        strength_days: Most days a week of strength work.
        strength_days_beside_speed: The same beside springy or fast work, or racing.
        fast_days: Days a week of springy drills and fast runs.
        run_days: Days a week of other runs.
        walk_days: Days a week of walks for training.
        fitness_days: Days a week of fitness.
        run_gap_h: Least hours from one run to the next.
        fast_run_gap_h: Least hours from one fast day to the next.
        run_minutes: Minutes of a run.
        setting_up_min: Minutes to set an exercise up, for the estimate of a session.
        most_advice: How many pieces of advice are told first.
        shown_every_days: Days after which a check-in asks anew for what is only shown over time.
        last_stage: How the last stage is called where the plan holds nothing fast or springy.
        run_sources: What runs without a rung rest on.
        sources: What the other choices rest on.
    """

    slow_work_up_to: StageLevel
    strength_days: int
    strength_days_beside_speed: int
    fast_days: int
    run_days: int
    walk_days: int
    fitness_days: int
    run_gap_h: int
    fast_run_gap_h: int
    run_minutes: int
    setting_up_min: int
    most_advice: int
    shown_every_days: int
    last_stage: str
    run_sources: tuple[Citation, ...]
    sources: tuple[Citation, ...]
