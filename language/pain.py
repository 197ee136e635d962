"""How much pain is all right, and what to do in a flare."""

from __future__ import annotations

from dataclasses import dataclass

from language.sayings import Sentence
from language.sources import Citation


@dataclass(frozen=True, slots=True)
class Band:
    """A band of pain during exercise.

    Attributes:
        low: Lowest pain of the band, of 10.
        high: Highest pain of the band, of 10.
        name: What it means in 1 or 2 words.
        advice: What to do.
        mark: ``ok``, ``careful`` or ``stop``.
    """

    low: int
    high: int
    name: str
    advice: str
    mark: str


@dataclass(frozen=True, eq=False, kw_only=True)
class PainRule:
    """How much pain is all right, and what follows from more.

    Attributes:
        bands: What pain of each strength means.
        healing_bands: The same where something may still be healing.
        healing: The sentence with which a plan says that the second bands hold.
        flare_steps: What to do in a flare, step by step.
        step_up: When an exercise is made harder, and how.
        step_up_but: What is said besides, while some of it stays as it was done before the first plan.
        step_up_eased: What is said besides, while some of it was made easier.
        step_up_held: Said instead, while nothing may rise.
        stay_in_new_stage: Told when a stage opens while the last weeks ask to stay.
        plan_goes_up: Told when the last weeks ask to step up and the plan does, and nothing in it becomes less.
        one_pays: Told when the last weeks ask to take a little back, and what they point at already stands at its least.
        band_sources: What the bands rest on.
        flare_sources: What the steps in a flare rest on.
        step_up_sources: What the step up rests on.
    """

    bands: tuple[Band, ...]
    healing_bands: tuple[Band, ...]
    healing: Sentence
    flare_steps: tuple[str, ...]
    step_up: str
    step_up_but: str
    step_up_eased: str
    step_up_held: str
    stay_in_new_stage: str
    plan_goes_up: str
    one_pays: str
    band_sources: tuple[Citation, ...]
    flare_sources: tuple[Citation, ...]
    step_up_sources: tuple[Citation, ...]
