"""Sources on what must be seen, and how soon: guidelines, notices and reviews, with what was read of each.

Ids begin with N. Most were read as abstracts, openings or tables, and each statement says so; none was read in full unless it
says that. Not reviewed by a clinician.
"""

from __future__ import annotations

from language.sources import About, Confidence, Source, SourceCheck, SourceKind, Work

SAFETY_WORKS: tuple[Work, ...] = (
    Work(
        key="XN14",
        cites="IOC consensus statement on REDs and its assessment tool 2023, BJSM 57:1073",
        locator="BJSM 57:1073",
    ),
    Work(
        key="XN15",
        cites="NICE NG65 (spondyloarthritis), and summaries in BJGP 68:346 and BMJ 2018",
        locator="https://www.nice.org.uk/guidance/ng65",
    ),
    Work(
        key="XN16", cites="BMJ Best Practice, cauda equina syndrome", locator="BMJ Best Practice, key recommendations"
    ),
    Work(
        key="XN17",
        cites="NICE NG158 (venous thromboembolism), Wells table",
        locator="https://www.nice.org.uk/guidance/ng158",
    ),
    Work(
        key="XN18",
        cites="Morales 2018; Alves 2019; EMA 2018 and MHRA notices on fluoroquinolones",
        locator="PMC6394638; doi:10.1007/s00228-019-02713-1",
    ),
    Work(
        key="XN19",
        cites="Spinal red flags, BMJ 2021 372:n98; Finucane 2020, framework of red flags",
        locator="BMJ 2021 372:n98",
    ),
    Work(key="XN20", cites="NICE, suspected cancer, in a restatement", locator="https://www.nice.org.uk/guidance/ng12"),
    Work(
        key="XN21",
        cites="Published protocols after proximal hamstring repair, of six clinics; randomised trial in AJSM 2026",
        locator="doi:10.1177/03635465261452818",
    ),
    Work(key="XN23", cites="Review of proximal hamstring repair, Bone Jt Open", locator="BJO-2021-0196"),
    Work(key="XN24", cites="Timing of hamstring surgery, AJSM 2015 43:385", locator="AJSM 2015 43:385"),
    Work(
        key="XN32",
        cites="George 2024 (shin bone stress); Robertson 2017 (stress fracture of the femoral neck)",
        locator="doi:10.1007/s40279-024-02051-y; PMC6226070",
    ),
    Work(
        key="XN46",
        cites="Teichtahl, MJA 2016;204:115 (statins and tendons), in a second reviewer's reading",
        locator="MJA 2016;204:115",
    ),
    Work(key="XN47", cites="York and Humber local back-pain pathway", locator="hnyppr.org.uk"),
)

SAFETY: tuple[Source, ...] = (
    Source(
        id="N14",
        says=(
            "Primary signs of low energy availability are 3 to 11 missed cycles (12 or more count double), and 1 bone stress "
            "injury of femoral neck, sacrum or pelvis or 2 elsewhere in 2 years, or 6 months off for one. Table read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("XN14",),
    ),
    Source(
        id="N15",
        says=(
            "Back pain before 45 for 3 months or more is referred to rheumatology with 4 signs of a list, or 3 and HLA-B27; "
            "attachments sore at several sites without load are referred too. Openings read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("XN15",),
    ),
    Source(
        id="N16",
        says=(
            "Bladder, bowel or sexual change, saddle numbness, or motor deficit of both legs, new or worse within 14 days with "
            "back or leg pain, is sent for an emergency scan. Key recommendations read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("XN16",),
    ),
    Source(
        id="N17",
        says=(
            "Active cancer, plaster, 3 days in bed, surgery within 12 weeks and an earlier clot raise the likelihood of deep "
            "vein thrombosis; so do swelling, a calf thicker by more than 3 cm, a dent that stays and tenderness. Table read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("XN17",),
    ),
    Source(
        id="N18",
        says=(
            "After a fluoroquinolone tendon rupture is more likely (about 1.6 times for some 60 days, far more with steroids), "
            "and any tendon disorder about twice; regulators say to stop at the first sign, tendon pain included, and to call "
            "the prescriber. Abstracts and notices read, the update of 2024 in restatements."
        ),
        kind=SourceKind.REGULATOR,
        about=About.OTHER_TENDON,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("XN18",),
    ),
    Source(
        id="N19",
        says=(
            "Red flags are weighed in their context; progressive, night or movement pain after cancer needs a work-up, and an "
            "X-ray can miss it. Openings read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("XN19",),
    ),
    Source(
        id="N20",
        says=(
            "In the young, unexplained bone pain or swelling is X-rayed within 48 hours, and a growing lump is scanned within "
            "48 hours. Read in a restatement."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("XN20",),
    ),
    Source(
        id="N21",
        says=(
            "Protocols after repair differ: light hamstring strength from about 6 weeks, lowering work from about 12, walking "
            "and jogging from 16 to 20, no speed before. A trial of 57 found few differences between fast and slow. Openings "
            "and an abstract read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("XN21",),
    ),
    Source(
        id="N23",
        says="Of 1,530 repairs in 35 studies 84.5% returned to sport, at 6.5 months on average. Abstract read.",
        kind=SourceKind.REVIEW,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("XN23",),
    ),
    Source(
        id="N24",
        says=(
            "Of 112 complete avulsions those repaired within 6 weeks were back at 16 weeks, later ones 9 to 13 weeks later. "
            "Scores differ between series. Abstract read."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("XN24",),
    ),
    Source(
        id="N32",
        says=(
            "Before running again after a bone stress injury the bone is not tender, walking is painless, and healing is shown "
            "at risky sites. At the femoral neck it is rare, and delay makes displacement likelier. Abstracts read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("XN32",),
    ),
    Source(
        id="N46",
        says="A review found no association of statins with tendon rupture. A second reviewer's reading.",
        kind=SourceKind.REVIEW,
        about=About.OTHER_TENDON,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("XN46",),
    ),
    Source(
        id="N47",
        says=(
            "One local pathway acts at once on saddle numbness or on changed bladder or bowel function of less than 3 months. "
            "Excerpt read."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("XN47",),
    ),
)
