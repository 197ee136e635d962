"""Findings of ``sitbone check`` that are accepted, each with its reason, and until when. After that day they count again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Accepted:
    """Findings of one check that are accepted for one reason.

    Attributes:
        check: Name of the check.
        about: What the findings are about, as the check names it.
        because: Why they are accepted, in one sentence without a full stop.
        until: Last day on which they are.
    """

    check: str
    about: tuple[str, ...]
    because: str
    until: date


REVIEW = date(2027, 11, 30)

ACCEPTED: tuple[Accepted, ...] = (
    Accepted(
        "nothing-dead",
        ("complete-rest", "corticosteroid-injection", "platelet-rich-plasma"),
        "they stand in the catalogue so that a plan can say why not",
        REVIEW,
    ),
    Accepted(
        "every-rule-matters",
        (
            "ceiling-examined-weakness",
            "ceiling-while-feverish",
            "ceiling-while-a-tear-is-in-doubt",
            "ceiling-old-sign-never-scanned",
            "ceiling-tear-found-now-within-12-weeks",
            "ceiling-tear-found-now-within-16-weeks",
            "ceiling-tear-found-now-within-26-weeks",
            "ceiling-old-tear-within-12-weeks",
            "ceiling-old-tear-within-16-weeks",
            "ceiling-old-tear-within-26-weeks",
            "ceiling-after-repair",
            "ceiling-under-18",
            "ceiling-burning-below-the-knee",
            "ceiling-passing-numbness",
            "ceiling-ache-below-the-knee",
            "ceiling-burning-thigh",
            "ceiling-back",
            "ceiling-nerve-test",
            "ceiling-sitting-down-the-leg",
            "ceiling-wandering-pain",
            "ceiling-settled-nerve",
            "ceiling-when-only-running-hurts",
            "ceiling-when-only-running-now-hurts",
            "ceiling-until-rheumatology",
            "ceiling-worse-after-6-weeks",
            "ceiling-no-gain-in-12-weeks",
            "ceiling-sport-provoked-without-gain",
            "ceiling-sport-sore-now-without-gain",
            "ceiling-sport-provoked-for-half-a-year",
            "ceiling-sport-sore-now-for-half-a-year",
            "fever-with-pain-unchanged",
        ),
        "the stage is held by the positive counterpart of the ceiling, which a proof ties to it; the ceiling gives the reason",
        REVIEW,
    ),
    Accepted(
        "every-rule-matters",
        (
            "out-heavy-pull-in-stage-1",
            "out-bent-hip-in-stages-1-and-2",
            "out-pressing-in-stages-1-and-2",
            "out-uphill-with-easy-running",
            "out-hills-while-irritable",
            "out-stretching-in-stages-1-and-2",
        ),
        "the stages of the catalogue hold the same items back; the rule gives the reason, and guards what is added later",
        REVIEW,
    ),
    Accepted(
        "every-question-matters",
        ("hold-left", "hold-right"),
        "they are drawn over the check-ins, side by side; no rule reads them",
        REVIEW,
    ),
    Accepted(
        "every-question-matters",
        ("repetitions-left", "repetitions-right"),
        "the procedure compare-sides turns them into the answers that the rules read",
        REVIEW,
    ),
    Accepted(
        "no-loose-ends",
        ("hold-left", "hold-right", "repetitions-left", "repetitions-right"),
        "they are drawn over the check-ins, and the procedure compare-sides reads the repetitions",
        REVIEW,
    ),
    Accepted(
        "every-item-picked",
        (
            "stiff-leg-deadlift",
            "deadlift-from-floor",
            "bulgarian-split-squat",
            "back-squat",
            "drop-lunge-test",
            "a-march",
            "hill-sprints",
            "stair-runs",
            "muscle-belly-massage",
            "acupuncture",
            "dry-needling",
            "enough-sleep",
        ),
        "they may be done, and whoever asks is told so; a plan picks one item for each purpose, and others come first",
        REVIEW,
    ),
    Accepted(
        "no-loose-ends",
        (
            "F005",
            "F025",
            "F052",
            "F066",
            "F070",
            "F071",
            "F072",
            "F073",
            "F074",
            "F075",
            "F076",
            "F128",
            "N46",
        ),
        "known evidence on which no rule rests yet, kept so that it is not looked for twice",
        REVIEW,
    ),
)
