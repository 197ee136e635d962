"""Doses: how much of each kind of muscle work, at each permitted level; and how long the tendon needs between days.

Figures without a source of their own are our choice and say so. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from language.doses import Dose, check_levels
from language.levels import DoseLevel
from language.work import Contraction

DOSES: tuple[Dose, ...] = (
    Dose(
        contraction=Contraction.ISOMETRIC,
        level=DoseLevel.LEAST,
        sets=5,
        hold_s=10,
        rest_s=60,
        effort=3,
        gap_h=24,
        sources=(cite("ST1"), cite("F059"), cite("house")),
    ),
    Dose(
        contraction=Contraction.ISOMETRIC,
        level=DoseLevel.GENTLE,
        sets=5,
        hold_s=20,
        rest_s=60,
        effort=4,
        gap_h=24,
        sources=(cite("ST1"), cite("F059"), cite("house")),
    ),
    Dose(
        contraction=Contraction.ISOMETRIC,
        level=DoseLevel.FULL,
        sets=5,
        hold_s=45,
        rest_s=120,
        effort=7,
        gap_h=24,
        sources=(cite("F055"), cite("ST1"), cite("thread", at="post 2"), cite("house")),
    ),
    *(
        dose
        for work in (Contraction.SLOW, Contraction.ECCENTRIC)
        for dose in (
            Dose(
                contraction=work,
                level=DoseLevel.LEAST,
                sets=1,
                repetitions=12,
                up_s=3,
                down_s=3,
                rest_s=120,
                effort=4,
                gap_h=48,
                sources=(cite("ST2"), cite("house")),
            ),
            Dose(
                contraction=work,
                level=DoseLevel.GENTLE,
                sets=2,
                repetitions=12,
                up_s=3,
                down_s=3,
                rest_s=120,
                effort=5,
                gap_h=48,
                sources=(cite("ST2"), cite("F060"), cite("house")),
            ),
            Dose(
                contraction=work,
                level=DoseLevel.FULL,
                sets=3,
                repetitions=12,
                up_s=3,
                down_s=3,
                rest_s=120,
                effort=7,
                gap_h=48,
                sources=(cite("ST2"), cite("F060"), cite("house")),
            ),
        )
    ),
    Dose(
        contraction=Contraction.ENERGY_STORAGE,
        level=DoseLevel.LEAST,
        sets=2,
        repetitions=6,
        rest_s=120,
        effort=5,
        gap_h=72,
        sources=(cite("ST4"), cite("house")),
    ),
    Dose(
        contraction=Contraction.ENERGY_STORAGE,
        level=DoseLevel.GENTLE,
        sets=3,
        repetitions=8,
        rest_s=120,
        effort=6,
        gap_h=72,
        sources=(cite("ST4"), cite("house")),
    ),
    Dose(
        contraction=Contraction.CONCENTRIC,
        level=DoseLevel.GENTLE,
        minutes=20,
        effort=3,
        gap_h=24,
        sources=(cite("house"),),
    ),
)

check_levels(DOSES)

RUN_MINUTES = 20
RUN_GAP_H = 48
FAST_RUN_GAP_H = 72
RUN_SOURCES = (cite("F103"), cite("F104"), cite("F107"), cite("house"))
