"""What is known of how well the result of a test tells people apart."""

from __future__ import annotations

from dataclasses import dataclass

from language.scales import Scale
from language.sources import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """What is known of how well a result tells people apart.

    Attributes:
        test: The test.
        direction: Which way the result points.
        figure: The likelihood ratio in figures; empty when none is known.
        words: The figure in words, as a sentence.
        caution: What the figure cannot say, as one or two sentences.
        source: Where the figure stands.
    """

    test: Scale
    direction: Scale
    figure: str
    words: str
    caution: str
    source: Citation
