"""Tracks: the steps of dose on which an exercise climbs, one for each sort of work.

Slow work follows the published order of heavy slow resistance, fewer repetitions and more weight as the weeks go by (N02,
N03). There the weeks decide; here they are the least time, and the tendon decides. That two good repetitions are left at the
top, the first step of two sets, the steps of what pulls hard or presses the tendon, and of springy work and runs are our
choice. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from dataclasses import replace

from kb.sources import cite
from kb.vocabulary.states import Sport
from language.doses import Dose
from language.levels import DoseLevel
from language.progress import DoseStep, Track
from language.sources import Citation
from language.work import Contraction, Pace

LEAST, GENTLE, FULL = DoseLevel
_HEAVY_SLOW = (cite("N02"), cite("N03"), cite("F060"), cite("house"))
_HARD = (cite("F059"), cite("N02"), cite("house"))
_LOWERING = (cite("F043"), cite("house"))


def _holds(name: str, level: DoseLevel, hold_s: int, rest_s: int, effort: int) -> DoseStep:
    dose = Dose(
        contraction=Contraction.ISOMETRIC,
        level=level,
        sets=5,
        hold_s=hold_s,
        rest_s=rest_s,
        effort=effort,
        gap_h=24,
        sources=(cite("ST1"), cite("F055"), cite("F059"), cite("house")),
    )
    return DoseStep(name=name, dose=dose, days=2)


def _sets(  # noqa: PLR0913, PLR0917  (a row of figures, in the order of the table)
    name: str,
    level: DoseLevel,
    sets: int,
    repetitions: int,
    left: int,
    effort: int,
    days: int,
    *,
    work: Contraction = Contraction.SLOW,
    seconds: tuple[int, int] = (3, 3),
    gap_h: int = 48,
    rest_s: int = 120,
    sources: tuple[Citation, ...] = _HEAVY_SLOW,
    is_heaviest: bool = False,
) -> DoseStep:
    up_s, down_s = seconds
    dose = Dose(
        contraction=work,
        level=level,
        sets=sets,
        repetitions=repetitions,
        up_s=up_s,
        down_s=down_s,
        rest_s=rest_s,
        effort=effort,
        left=left,
        gap_h=gap_h,
        sources=sources,
    )
    return DoseStep(name=name, dose=dose, days=days, is_heaviest=is_heaviest)


def _lowering(  # noqa: PLR0913, PLR0917  (a row of figures, in the order of the table)
    name: str, level: DoseLevel, sets: int, repetitions: int, effort: int, gap_h: int = 72
) -> DoseStep:
    return _sets(
        name,
        level,
        sets,
        repetitions,
        2,
        effort,
        14,
        work=Contraction.ECCENTRIC,
        seconds=(0, 4),
        gap_h=gap_h,
        sources=_LOWERING,
    )


def _contacts(level: DoseLevel, sets: int, repetitions: int) -> DoseStep:
    return _sets(
        f"{sets} x {repetitions}",
        level,
        sets,
        repetitions,
        0,
        6,
        10,
        work=Contraction.ENERGY_STORAGE,
        seconds=(0, 0),
        gap_h=72,
        sources=(cite("ST4"), cite("house")),
    )


def _minutes(work: Contraction, minutes: int, days: int, gap_h: int, *sources: Citation, effort: int = 0) -> DoseStep:
    dose = Dose(contraction=work, level=GENTLE, minutes=minutes, effort=effort, gap_h=gap_h, sources=sources)
    return DoseStep(name=f"{minutes} min", dose=dose, days=days)


def _rounds(rounds: int, jog_min: int, walk_min: int) -> DoseStep:
    dose = Dose(
        contraction=Contraction.ENERGY_STORAGE,
        level=GENTLE,
        minutes=rounds * (jog_min + walk_min),
        rounds=rounds,
        jog_min=jog_min,
        walk_min=walk_min,
        gap_h=48,
        sources=(cite("F103"), cite("F107"), cite("house")),
    )
    return DoseStep(name=f"{rounds} x {jog_min}/{walk_min}", dose=dose, days=4)


TRACKS: tuple[Track, ...] = (
    Track(
        id="holds",
        label="holds",
        contractions=(Contraction.ISOMETRIC,),
        entry=1,
        trial_days=7,
        steps=(
            _holds("least", LEAST, 10, 60, 3),
            _holds("entry", GENTLE, 20, 60, 4),
            _holds("middle", FULL, 30, 90, 6),
            _holds("full", FULL, 45, 120, 7),
        ),
    ),
    Track(
        id="light",
        label="light work that only teaches a movement",
        items=("stick-hinge",),
        entry=0,
        trial_days=7,
        steps=(
            _sets("2 x 15", LEAST, 2, 15, 0, 4, 7, sources=(cite("F007"), cite("house"))),
            _sets("3 x 15", GENTLE, 3, 15, 0, 4, 7, sources=(cite("F007"), cite("house"))),
        ),
    ),
    Track(
        id="nordics",
        label="lowering from the knees",
        items=("nordic-curl", "glute-ham-raise-lowering"),
        entry=0,
        trial_days=14,
        steps=(
            _lowering("LO entry", LEAST, 1, 4, 6),
            _lowering("LO full", FULL, 2, 5, 7),
            _lowering("LO top", FULL, 3, 6, 7),
        ),
    ),
    Track(
        id="assisted-nordics",
        label="lowering from the knees with help",
        items=("ball-assisted-nordic",),
        entry=1,
        trial_days=7,
        steps=(
            _lowering("least", LEAST, 1, 4, 4),
            _lowering("LO entry", GENTLE, 2, 4, 5),
            _lowering("LO full", FULL, 3, 6, 6),
            _lowering("LO top", FULL, 3, 8, 7),
        ),
    ),
    Track(
        id="slides",
        label="slow lowering",
        contractions=(Contraction.ECCENTRIC,),
        entry=1,
        trial_days=7,
        steps=(
            _lowering("least", LEAST, 1, 6, 4, 48),
            _lowering("LO entry", GENTLE, 2, 6, 5, 48),
            _lowering("LO full", FULL, 3, 8, 6, 48),
            _lowering("LO top", FULL, 3, 12, 7, 48),
        ),
    ),
    Track(
        id="heavy-slow",
        label="heavy slow strength",
        contractions=(Contraction.SLOW,),
        is_hard=False,
        entry=1,
        trial_days=7,
        steps=(
            _sets("least", LEAST, 1, 15, 5, 4, 7),
            _sets("HS0", GENTLE, 2, 15, 5, 5, 7),
            _sets("HS1", FULL, 3, 15, 4, 6, 7),
            _sets("HS2", FULL, 3, 12, 3, 7, 14),
            _sets("HS3", FULL, 3, 10, 2, 7, 14, rest_s=150),
            _sets("HS4", FULL, 4, 8, 2, 8, 21, rest_s=180),
            _sets("HS5", FULL, 4, 6, 2, 8, 28, rest_s=180, is_heaviest=True),
        ),
    ),
    Track(
        id="hard-slow",
        label="slow strength that pulls or presses hard",
        contractions=(Contraction.SLOW,),
        is_hard=True,
        entry=1,
        trial_days=14,
        steps=(
            _sets("least", LEAST, 1, 8, 5, 4, 14, gap_h=72, sources=_HARD),
            _sets("HT0", GENTLE, 2, 8, 5, 5, 14, gap_h=72, sources=_HARD),
            _sets("HT1", FULL, 3, 8, 4, 6, 14, gap_h=72, sources=_HARD),
            _sets("HT2", FULL, 3, 8, 3, 7, 14, gap_h=72, sources=_HARD),
            _sets("HT3", FULL, 3, 8, 2, 8, 14, gap_h=72, rest_s=180, sources=_HARD),
            _sets("HT4", FULL, 4, 6, 2, 8, 14, gap_h=72, rest_s=180, sources=_HARD, is_heaviest=True),
        ),
    ),
    Track(
        id="walk-jog",
        label="walking and jogging in turns",
        pace=Pace.WALK_JOG,
        entry=0,
        trial_days=4,
        steps=(_rounds(8, 1, 2), _rounds(8, 2, 1), _rounds(5, 4, 1), _rounds(3, 8, 1)),
    ),
    Track(
        id="easy-runs",
        label="easy running",
        pace=Pace.EASY,
        entry=0,
        trial_days=7,
        steps=tuple(
            _minutes(Contraction.ENERGY_STORAGE, minutes, 7, 48, cite("F103"), cite("F104"), cite("house"))
            for minutes in range(20, 61, 5)
        )
        + tuple(
            replace(
                _minutes(Contraction.ENERGY_STORAGE, minutes, 7, 48, cite("F104"), cite("house")),
                sports=(Sport.DISTANCE,),
            )
            for minutes in range(65, 91, 5)
        ),
    ),
    Track(
        id="springy",
        label="springy drills",
        contractions=(Contraction.ENERGY_STORAGE,),
        entry=0,
        trial_days=14,
        steps=(
            _contacts(LEAST, 2, 6),
            _contacts(GENTLE, 2, 7),
            _contacts(GENTLE, 2, 8),
            _contacts(GENTLE, 3, 6),
            _contacts(GENTLE, 3, 7),
            _contacts(GENTLE, 3, 8),
            _contacts(GENTLE, 3, 9),
            _contacts(GENTLE, 3, 10),
        ),
    ),
    Track(
        id="steady",
        label="steady movement",
        items=("pool-running", "level-walking", "cycling"),
        entry=0,
        trial_days=7,
        steps=tuple(
            _minutes(Contraction.CONCENTRIC, minutes, 7, 24, cite("F050"), cite("house"), effort=3)
            for minutes in (20, 25, 30, 35, 40, 45, 50, 55, 60)
        ),
    ),
)
"""The first that fits an exercise is its own."""
