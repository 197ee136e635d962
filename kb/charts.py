"""Figures over the check-ins."""

from __future__ import annotations

from language.charts import AnswerChart

CHARTS = (
    AnswerChart(
        id="pain",
        title="Worst pain",
        unit="of 10",
        lines=(("In daily life", "daily-pain"), ("In the exercises", "session-pain")),
        top=10,
    ),
    AnswerChart(
        id="aim",
        title="What you most want to do",
        unit="of 10",
        lines=(("How well it goes", "own-aim"),),
        top=10,
    ),
    AnswerChart(
        id="since-the-start",
        title="Compared with the day you started: 3 is the same, 6 much better",
        unit="of 6",
        lines=(("How it is", "since-the-start"),),
        top=6,
    ),
    AnswerChart(
        id="visa-h",
        title="VISA-H",
        unit="of 100",
        lines=(("Points", "visa-h"),),
        top=100,
    ),
    AnswerChart(
        id="confidence",
        title="How sure you are that it will hold",
        unit="of 10",
        lines=(("In your sport", "confidence"),),
        top=10,
    ),
    AnswerChart(
        id="done",
        title="How much of your plan you did: 1 is none, 4 all of it",
        unit="of 4",
        lines=(("Done", "done"),),
        top=4,
    ),
    AnswerChart(
        id="holds",
        title="Bridge hold",
        unit="seconds",
        lines=(("Left", "hold-left"), ("Right", "hold-right")),
        step=15,
    ),
    AnswerChart(
        id="counts",
        title="Single-leg bridges in one go",
        unit="",
        lines=(("Left", "repetitions-left"), ("Right", "repetitions-right")),
        step=10,
    ),
)
"""The weightiest first."""
