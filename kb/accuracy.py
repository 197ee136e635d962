"""Accuracy of clinical tests: the figures as the sources give them, and what they cannot say.

Use: for clinicians only, beside the conclusion that a test speaks for or against something. Misuse: ratios of tests on the
same tendon must not be multiplied, and none of them is the probability of anything. Where our sources give no interval, the
text says so. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from collections.abc import Mapping

from kb.sources import cite
from kb.vocabulary.differentials import ClinicalTest, Direction
from language.accuracy import Accuracy
from language.scales import Scale

_HEALTHY = (
    "Validated once, by trained examiners, on 46 athletes with long-standing, MRI-confirmed pain against 46 healthy ones; no "
    "interval is given in what we read. Probably lower in practice."
)
_NERVE = "Also positive in sciatic and lumbar pain: pair it with slump, straight-leg raise and a neurological screen."
_ALONE = "Done by the athlete alone; the figure is of examiners."

ACCURACY: tuple[Accuracy, ...] = (
    Accuracy(
        test=ClinicalTest.FAST_STRETCH,
        direction=Direction.FOR,
        figure="LR+ about 9.9, computed by us from sensitivity 0.89 and specificity 0.91",
        words="A painful test was about 10 times as common in athletes with it as in healthy ones.",
        caution=f"{_HEALTHY} {_NERVE} {_ALONE}",
        source=cite("F022"),
    ),
    Accuracy(
        test=ClinicalTest.FAST_STRETCH,
        direction=Direction.AGAINST,
        figure="LR- about 0.12, computed by us from sensitivity 0.89 and specificity 0.91",
        words="A painless test was about one eighth as common in athletes with it as in healthy ones.",
        caution=f"{_HEALTHY} {_ALONE}",
        source=cite("F022"),
    ),
    Accuracy(
        test=ClinicalTest.SLOW_STRETCH,
        direction=Direction.FOR,
        figure="LR+ 6.5 (sensitivity 0.84, specificity 0.87)",
        words="A painful test was 6.5 times as common in athletes with it as in healthy ones.",
        caution=f"{_HEALTHY} {_NERVE}",
        source=cite("F021"),
    ),
    Accuracy(
        test=ClinicalTest.SLOW_STRETCH,
        direction=Direction.AGAINST,
        figure="LR- 0.18 (sensitivity 0.84, specificity 0.87)",
        words="A painless test was about one fifth as common in athletes with it as in healthy ones.",
        caution=_HEALTHY,
        source=cite("F021"),
    ),
    Accuracy(
        test=ClinicalTest.STANDING_STRETCH,
        direction=Direction.FOR,
        figure="LR+ 4.2 (sensitivity 0.76, specificity 0.82)",
        words="A painful test was about 4 times as common in athletes with it as in healthy ones.",
        caution=f"{_HEALTHY} {_NERVE}",
        source=cite("F020"),
    ),
    Accuracy(
        test=ClinicalTest.STANDING_STRETCH,
        direction=Direction.AGAINST,
        figure="LR- 0.29 (sensitivity 0.76, specificity 0.82)",
        words="A painless test was about three tenths as common in athletes with it as in healthy ones.",
        caution=_HEALTHY,
        source=cite("F020"),
    ),
    Accuracy(
        test=ClinicalTest.NERVE_TEST,
        direction=Direction.NEITHER,
        figure="straight-leg raise for the sciatic nerve in the buttock: LR- 0.90",
        words="A quiet straight-leg raise was nearly as common in people with a trapped nerve as in those without.",
        caution="33 people who came to endoscopy; no interval is given in what we read. Nothing was found on slump here.",
        source=cite("F086"),
    ),
    Accuracy(
        test=ClinicalTest.RISING_LOAD,
        direction=Direction.FOR,
        figure="",
        words="No figure is known.",
        caution="That pain grows with load is expert opinion; the order of the tests was recalled and not read again.",
        source=cite("F026"),
    ),
    Accuracy(
        test=ClinicalTest.TRIAL_CRITERIA,
        direction=Direction.FOR,
        figure="",
        words="No figure is known.",
        caution="An entry criterion, never validated as a test. Here the athlete did the tests alone.",
        source=cite("F027"),
    ),
)

BY_RESULT: Mapping[tuple[Scale, Scale], Accuracy] = {(entry.test, entry.direction): entry for entry in ACCURACY}
