"""Sources on how loading moves on: trials and reviews of other tendons, with what was read of each.

Ids begin with N. Not reviewed by a clinician.
"""

from __future__ import annotations

from language.sources import About, Confidence, Source, SourceCheck, SourceKind, Work

LOADING_WORKS: tuple[Work, ...] = (
    Work(
        key="XN02",
        cites="Beyer 2015 (heavy slow resistance for the Achilles tendon), its table of doses in a review's graphic",
        locator="BJSM graphic 103058",
    ),
    Work(
        key="XN03",
        cites="Page on heavy slow resistance, 2 December 2023",
        locator="strengthandsportpt.com",
    ),
)

LOADING: tuple[Source, ...] = (
    Source(
        id="N02",
        says=(
            "Heavy slow resistance for the Achilles tendon went from 3 sets of 15 repetitions in week 1 over 3 of 12 and 4 of "
            "10 to 4 of 6 in weeks 9 to 12, 3 seconds up and 3 down, 3 days a week. A restatement read, not the trial."
        ),
        kind=SourceKind.TRIAL,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("XN02",),
    ),
    Source(
        id="N03",
        says=(
            "In weeks 6 to 8 heavy slow resistance is 4 sets of 8 repetitions, with 1 to 3 repetitions left; after pain it "
            "gets lighter. Page read; an opinion."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("XN03",),
    ),
)
