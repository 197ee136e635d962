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
