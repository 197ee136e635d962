"""What everyone is told who trains by a plan alone: for whom it is, where, with whose help, and what after a missed day.

No source gives these sentences; they are our choice. Status: not reviewed by a clinician.
"""

from __future__ import annotations

ON_YOUR_OWN: tuple[str, ...] = (
    "This plan is for you alone, at home or in a gym.",
    "Nobody watches you train, so stop when you are not sure, and ask a physiotherapist.",
    "Missed a day? Go on with the next one, and do not do two days' work in one.",
)
