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
        cites="Van der Horst 2017 (return to play after hamstring injury in football, agreed by experts)",
        locator="doi:10.1136/bjsports-2016-097206",
    ),
    Work(
        key="XN13",
        cites="Spiering 2021 (the least training that keeps strength)",
        locator="doi:10.1519/JSC.0000000000003964",
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
            "58 experts agreed that return to play after a hamstring injury in football is when a player is cleared by "
            "criteria, and mentally ready for match selection or full training. Abstract read; strain, not this tendon."
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
            "A narrative review: in younger people strength and muscle size hold for up to 32 weeks on 1 session a week with 1 "
            "set of each exercise, as long as the load is kept; in older people muscle size may take up to 2 sessions with 2 "
            "or 3 sets. Abstract read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("XN13",),
    ),
)
