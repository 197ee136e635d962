"""Limits: the most of each exercise in each stage, whatever dose is permitted.

A limit starts from the most of its kind of work in the stage. It is lowered where the exercise pulls hard or presses the
tendon, and changed where a source names a figure for that exercise alone. Every figure keeps the reason that set it.
Figures without a source of their own are our choice and say so. Status: not reviewed by a clinician.

Deliberately not here: a limit of weight (the plate of post 6 is one man's), and how fast a run may be (``kb/doses.py``).
Post 2 asks for many light curls but names no number; post 13 warns of trying again, and names none either.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kb.exercises import CATALOGUE, Exercise
from kb.sources import cite
from language.doses import Limit, LimitReason
from language.errors import KnowledgeError, did_you_mean
from language.levels import StageLevel
from language.sources import Citation
from language.work import Contraction, Degree, Equipment, Kind, Pace

Work = Contraction | Pace


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A lower limit for all exercises of a sort.

    Attributes:
        of: Whether an exercise is of the sort in a stage.
        most: Figure to the most of it; a figure that is not set stays so.
        ground: Why.
    """

    of: Callable[[Exercise, StageLevel], bool]
    most: dict[str, int]
    ground: LimitReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """Figures of one exercise alone, higher or lower than those of its sort.

    Attributes:
        figures: Figure to the most of it.
        since: First stage in which they hold.
        until: Last stage in which they hold.
        ground: Why.
    """

    figures: dict[str, int]
    since: StageLevel = StageLevel.ONE
    until: StageLevel = StageLevel.FOUR
    ground: LimitReason


def _ground(because: str, *sources: Citation) -> LimitReason:
    return LimitReason(because=because, sources=sources)


_HOLDS = _ground(
    "holds go up to 5 of 45 seconds at about 70% of full effort, once a day at most",
    cite("ST1"),
    cite("F055"),
    cite("thread", at="post 2"),
)
_SLOW = _ground(
    "slow strength goes up to 4 sets, from 15 repetitions down, every second day",
    cite("ST2"),
    cite("ST3"),
    cite("F060"),
    cite("house"),
)
_BEFORE_SLOW = _ground("before stage 2 slow work that spares the sore leg stays small", cite("ST1"), cite("house"))
_SPRING = _ground("springy drills are few, and every third day at most", cite("ST4"), cite("house"))
_STEADY = _ground("steady movement grows by the stage, and stays easy", cite("F003"), cite("F050"), cite("house"))
_WALK_JOG = _ground("walking and jogging goes up to 30 minutes, never 2 days in a row", cite("F107"), cite("F103"))
_EASY = _ground(
    "volume comes back before speed, and first runs are never 2 days in a row",
    cite("F103"),
    cite("F104"),
    cite("house"),
)
_TEMPO = _ground(
    "a sprint ladder begins with up to 1120 metres a session, every third day at most",
    cite("F107"),
    cite("ST4"),
    cite("house"),
)
_FAST = _ground("as speed goes up volume goes down, every third day at most", cite("F107"), cite("ST4"), cite("house"))
_RACING = _ground("who races before stage 4 does less of it", cite("F059"), cite("house"))

ONE, TWO, THREE, FOUR = StageLevel

CEILINGS: tuple[tuple[Work, Limit], ...] = (
    *(
        (Contraction.ISOMETRIC, Limit(stage=here, sets=5, hold_s=45, effort=7, days=7, grounds=(_HOLDS,)))
        for here in StageLevel
    ),
    *(
        (work, limit)
        for work in (Contraction.SLOW, Contraction.ECCENTRIC)
        for limit in (
            Limit(stage=ONE, sets=3, repetitions=15, effort=5, days=3, grounds=(_BEFORE_SLOW,)),
            Limit(stage=TWO, sets=4, repetitions=15, effort=7, days=3, grounds=(_SLOW,)),
            Limit(stage=THREE, sets=4, repetitions=15, effort=8, days=3, grounds=(_SLOW,)),
            Limit(stage=FOUR, sets=4, repetitions=15, effort=8, days=3, grounds=(_SLOW,)),
        )
    ),
    (Contraction.ENERGY_STORAGE, Limit(stage=FOUR, sets=4, repetitions=10, effort=8, days=2, grounds=(_SPRING,))),
    *(
        (Contraction.CONCENTRIC, Limit(stage=here, minutes=minutes, effort=effort, days=7, grounds=(_STEADY,)))
        for here, minutes, effort in ((ONE, 30, 4), (TWO, 45, 5), (THREE, 60, 6), (FOUR, 60, 6))
    ),
    *((Pace.WALK_JOG, Limit(stage=here, minutes=30, effort=4, days=3, grounds=(_WALK_JOG,))) for here in StageLevel),
    *(
        (Pace.EASY, Limit(stage=here, minutes=minutes, effort=4, days=3, grounds=(_EASY,)))
        for here, minutes in ((ONE, 30), (TWO, 30), (THREE, 45), (FOUR, 90))
    ),
    *((Pace.TEMPO, Limit(stage=here, metres=1120, days=2, grounds=(_TEMPO,))) for here in (THREE, FOUR)),
    *((Pace.FAST, Limit(stage=here, metres=360, days=2, grounds=(_FAST, _RACING))) for here in (TWO, THREE)),
    (Pace.FAST, Limit(stage=FOUR, metres=600, days=2, grounds=(_FAST,))),
)

CUTS: tuple[Cut, ...] = (
    Cut(
        of=lambda exercise, stage: exercise.stage == stage.number and not _is_held(exercise),
        most={"sets": 3},
        ground=_ground(
            "in its first stage an exercise stays at 3 sets: one dial is turned up at a time",
            cite("ST2"),
            cite("F046"),
            cite("house"),
        ),
    ),
    Cut(
        of=lambda exercise, _: exercise.tension is Degree.HIGH,
        most={"sets": 3, "repetitions": 8, "days": 2},
        ground=_ground(
            "a heavy pull goes with few repetitions, on about 2 days a week", cite("F059"), cite("ST3"), cite("house")
        ),
    ),
    Cut(
        of=lambda exercise, _: exercise.compression is Degree.HIGH and exercise.pace is None,
        most={"sets": 3, "minutes": 30, "effort": 7, "days": 2},
        ground=_ground(
            "pull and pressure together ask the most of the tendon, so it is done less hard, on about 2 days a week",
            cite("F007"),
            cite("F059"),
            cite("house"),
        ),
    ),
    Cut(
        of=lambda exercise, _: exercise.kind is Kind.RUN and exercise.pace is Pace.FAST and not exercise.is_flat_run,
        most={"metres": 300},
        ground=_ground(
            "starts, turns and hills cost more than steady running of the same speed",
            cite("F009"),
            cite("F105"),
            cite("house"),
        ),
    ),
)

OWN: dict[str, tuple[Own, ...]] = {
    **dict.fromkeys(
        ("double-leg-long-lever-bridge-hold", "single-leg-long-lever-bridge-hold"),
        (
            Own(
                figures={"hold_s": 60},
                since=TWO,
                ground=_ground("post 6 goes from 30 seconds up to 1 minute", cite("thread", at="post 6"), cite("F059")),
            ),
        ),
    ),
    "general-hamstring-hold": (
        Own(
            figures={"hold_s": 60},
            since=TWO,
            ground=_ground("post 2 holds for up to 5 minutes a day in all", cite("thread", at="post 2"), cite("house")),
        ),
    ),
    "single-leg-long-lever-bridge": (
        Own(
            figures={"sets": 3, "repetitions": 20},
            ground=_ground(
                "post 6 does 2 to 3 sets of 10 to 20, every second day", cite("thread", at="post 6"), cite("house")
            ),
        ),
    ),
    "double-leg-bridge": (
        Own(
            figures={"repetitions": 20},
            ground=_ground("post 6 does up to 20 repetitions", cite("thread", at="post 6")),
        ),
    ),
    "standing-leg-curl": (
        Own(
            figures={"repetitions": 20, "days": 4},
            ground=_ground(
                "post 2 does many light curls on 3 to 4 days a week; that many means 20 is our choice",
                cite("thread", at="post 2"),
                cite("house"),
            ),
        ),
    ),
    **dict.fromkeys(
        ("nordic-curl", "glute-ham-raise-lowering"),
        (
            Own(
                figures={"sets": 2, "repetitions": 5},
                until=TWO,
                ground=_ground(
                    "lowering the whole body comes after strength is built, and begins with few",
                    cite("F043"),
                    cite("house"),
                ),
            ),
        ),
    ),
    "ball-assisted-nordic": (
        Own(
            figures={"sets": 3, "repetitions": 8},
            ground=_ground("assisted lowering goes up to 3 sets of 8", cite("F043"), cite("house")),
        ),
    ),
    "sound-leg-training": (
        Own(
            figures={"sets": 3, "repetitions": 10},
            ground=_ground(
                "3 sets of 10 are the most for the sound leg; no dose is tested in this condition",
                cite("F127"),
                cite("house"),
            ),
        ),
    ),
    "drop-lunge-test": (
        Own(
            figures={"sets": 1, "repetitions": 3, "effort": 3, "days": 1},
            ground=_ground("it is a check and no training", cite("F029"), cite("house")),
        ),
    ),
    "a-march": (
        Own(
            figures={"minutes": 5, "days": 3},
            ground=_ground("it is a drill between walks and is done in short bouts", cite("ST4"), cite("house")),
        ),
    ),
    "heavy-sled-push": (
        Own(
            figures={"sets": 3, "minutes": 0, "metres": 60},
            ground=_ground(
                "it brought the pain on in post 14, so it comes back in short pushes",
                cite("thread", at="post 14"),
                cite("house"),
            ),
        ),
    ),
}


def _is_held(exercise: Exercise) -> bool:
    return exercise.contraction is Contraction.ISOMETRIC


def work_of(exercise: Exercise) -> Work | None:
    """Return what kind of work sets the limit: the pace of a run, else the contraction; ``None`` for what is not trained."""
    if (
        exercise.contraction is Contraction.PASSIVE
        or exercise.kind is Kind.DAILY
        or Equipment.CLINIC in exercise.equipment
    ):
        return None
    return exercise.pace if exercise.kind is Kind.RUN and exercise.pace else exercise.contraction


def limits_of(exercise: Exercise) -> tuple[Limit, ...]:
    """Return the limits of an exercise, one for each stage in which it may be used; none for what is not trained."""
    work = work_of(exercise)
    first = 1 if exercise.is_flat_run else exercise.stage or 1
    return tuple(
        _set_for(exercise, ceiling) for of, ceiling in CEILINGS if of is work and ceiling.stage.number >= first
    )


def _set_for(exercise: Exercise, ceiling: Limit) -> Limit:
    found = ceiling
    for cut in CUTS:
        if cut.of(exercise, found.stage):
            lower = {name: most for name, most in cut.most.items() if getattr(found, name) > most}
            if lower:
                found = found.changed(lower, cut.ground)
    for own in OWN.get(exercise.id, ()):
        if own.since.number <= found.stage.number <= own.until.number:
            found = found.changed(own.figures, own.ground)
    return found


for _name in OWN:
    if _name not in CATALOGUE:
        raise KnowledgeError("limits", f"there is no item {_name!r}", hint=did_you_mean(_name, CATALOGUE))

LIMITS: dict[str, tuple[Limit, ...]] = {name: limits_of(exercise) for name, exercise in CATALOGUE.items()}
