"""The letter to a colleague: which answers it tells, and what it asks for. The choice is ours, not reviewed by a clinician."""

from __future__ import annotations

from language.letters import LetterForm, Paragraph

LETTER = LetterForm(
    story=Paragraph(
        "Problem",
        (
            "age",
            "pain-site",
            "side",
            "pain-weeks",
            "onset",
            "pain-spread",
            "old-tear",
            "sport",
            "running-now",
            "pregnancy",
        ),
        {
            "age": "age",
            "pain-site": "pain worst",
            "side": "",
            "pain-weeks": "for",
            "onset": "began",
            "pain-spread": "",
            "sport": "goal:",
            "running-now": "runs now:",
        },
    ),
    findings=(
        Paragraph(
            "Pain",
            ("daily-pain", "settling-hours", "sitting-minutes", "morning-stiffness", "provoked-by"),
            {
                "daily-pain": "worst in daily life",
                "settling-hours": "settles in",
                "sitting-minutes": "sits without it for",
                "morning-stiffness": "morning stiffness",
            },
        ),
        Paragraph(
            "Tests, self-reported",
            (
                "bridge-pain",
                "long-bridge-pain",
                "lunge-pain",
                "arabesque-pain",
                "stretch-test",
                "bridge-repetitions",
                "sides-equal",
            ),
            {
                "bridge-pain": "pain in the single-leg bridge",
                "long-bridge-pain": "straight-leg bridge",
                "lunge-pain": "lunge",
                "arabesque-pain": "single-leg hinge",
                "bridge-repetitions": "weaker leg",
            },
        ),
        Paragraph("Findings of an examiner, as the athlete tells them", ("examined",)),
    ),
    course=("daily-pain", "session-pain", "bridge-pain", "long-bridge-pain"),
    asked="Please examine, and tell me whether you agree and what in this plan you would change.",
    asked_soon="Please look at what is named above, and tell me whether the plan may go on and what you would change.",
    asked_flagged="Please examine for what is named above before any training, and say in writing when loading may begin.",
)
