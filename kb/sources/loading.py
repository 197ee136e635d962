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
        key="XN10",
        cites="Van der Horst 2017 (return to play after hamstring strain, agreed by experts)",
        locator="BJSM 51:1583",
    ),
    Work(
        key="XN13",
        cites="Spiering 2021 (the least training that keeps strength)",
        locator="JSCR 35:1449",
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
    Source(
        id="N10",
        says=(
            "Experts in football agree that return to play after a hamstring strain means: cleared on criteria, and mentally "
            "ready for full training and matches. Abstract read; strain, not this tendon."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("XN10",),
    ),
    Source(
        id="N13",
        says=(
            "Review in words: strength held for up to 32 weeks on 1 session a week with 1 set, as long as the load "
            "was kept; over 60 it took 2 sessions with 2 or 3 sets. Abstract read; healthy people."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("XN13",),
    ),
)
