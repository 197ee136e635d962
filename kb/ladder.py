"""The ladder of speeds in figures and words: how much is run on each rung, how long it takes, and what it is like.

From rung to rung the speed goes up and the metres go down, as on the ladder of F107; its own figures reach from 20 to 100
m and about 1000 m a session at half speed. How many metres, and how long to rest, is our choice. So are the likenesses:
they are rough, and the watch decides. So is that one part of a sprint goes up at a time, at a check-in, the accelerating
before the steady speed and that before the starts, and that a rung from 90% on takes 3 sessions, and that starts begin
after accelerating at 90%. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.doses import FAST_RUN_GAP_H
from kb.rules.ladder import ACCELERATING_AFTER, STARTING_AFTER, climbing_to
from kb.sources import cite
from kb.vocabulary.states import Sport
from language import loads
from language.doses import RunDose
from language.ladder import SpeedLadder
from language.work import Phase, Rung

WARM_UP_MIN = 10
DAYS_ON_A_RUNG, DAYS_ON_A_FAST_RUNG = 7, 14
"""Days on a rung before the next of any part of a sprint: 2 sessions 72 hours apart, and from 90% on 3."""

RUNG_DOSES: dict[Phase, dict[Rung, RunDose]] = {
    Phase.UPRIGHT: {
        Rung.SIXTY: RunDose(8, 100, 120),
        Rung.SEVENTY: RunDose(8, 80, 120),
        Rung.EIGHTY: RunDose(6, 80, 180),
        Rung.EIGHTY_FIVE: RunDose(6, 60, 360),
        Rung.NINETY: RunDose(4, 60, 360),
        Rung.NINETY_FIVE: RunDose(4, 50, 360),
        Rung.FULL: RunDose(3, 50, 480),
    },
    Phase.ACCELERATION: {
        rung: RunDose(6, 20, 120) if rung.rank < Rung.EIGHTY_FIVE.rank else RunDose(4, 20, 180) for rung in Rung
    },
    Phase.START: {rung: RunDose(4, 15, 180) for rung in Rung},
}
CLIMBING = (
    "A rung is done when 2 sessions in a row stay at 3 of 10 or less and are quiet again within 24 hours. "
    "From 90% on, stay on each rung for 2 weeks. "
    f"Leave {FAST_RUN_GAP_H} hours from one fast day to the next. Use a watch: by feel you run faster than you think."
)
LADDER_SOURCES = (cite("F104"), cite("F107"), cite("F110"), cite("F009"), cite("F119"), cite("ST4"), cite("house"))


LIKE: dict[loads.Sport, dict[Rung, str]] = {
    Sport.SPRINT: {
        Rung.SIXTY: "slow tempo",
        Rung.SEVENTY: "strides",
        Rung.EIGHTY: "fast tempo",
        Rung.EIGHTY_FIVE: "fast tempo, a notch up",
        Rung.NINETY: "flying sprints, held back",
        Rung.NINETY_FIVE: "flying sprints, nearly all out",
        Rung.FULL: "full sprint",
    },
    Sport.FIELD: {
        Rung.SIXTY: "a steady run into position",
        Rung.SEVENTY: "strides along the side line",
        Rung.EIGHTY: "a quick run into space",
        Rung.EIGHTY_FIVE: "a hard run into space",
        Rung.NINETY: "a race for the ball, held back",
        Rung.NINETY_FIVE: "a race for the ball",
        Rung.FULL: "a sprint with nothing held back",
    },
    Sport.DISTANCE: {
        Rung.SIXTY: "hard but steady, a few words at a time",
        Rung.SEVENTY: "strides, fast and relaxed",
        Rung.EIGHTY: "short repeats, quicker than any of your races",
    },
}
"""What each rung is like, for each goal that climbs the ladder: up to the last that the goal needs."""

PARTS: dict[loads.Sport, dict[Phase, str]] = {
    Sport.SPRINT: {
        Phase.UPRIGHT: "Upright running",
        Phase.ACCELERATION: "Accelerating",
        Phase.START: "Starts",
    },
    Sport.FIELD: {
        Phase.UPRIGHT: "Upright running",
        Phase.ACCELERATION: "Speeding up and turning",
        Phase.START: "Starts from standing",
    },
    Sport.DISTANCE: {
        Phase.UPRIGHT: "Running on the flat",
        Phase.ACCELERATION: "Hill running and surging",
    },
}
"""The parts of the sport in the order in which they come back: the last of a race first."""

DRILLS: dict[loads.Sport, dict[Phase, tuple[str, ...]]] = {
    Sport.SPRINT: {
        Phase.UPRIGHT: (
            "a-skip",
            "skip-for-height",
            "extensive-tempo",
            "submaximal-run",
            "intensive-tempo",
            "flying-sprint",
            "maximum-sprint",
        ),
        Phase.ACCELERATION: ("acceleration-runs", "bounding", "hill-sprints", "light-sled-pull"),
        Phase.START: ("falling-starts", "block-starts"),
    },
    Sport.FIELD: {
        Phase.UPRIGHT: ("a-skip", "extensive-tempo", "submaximal-run", "intensive-tempo", "flying-sprint"),
        Phase.ACCELERATION: ("acceleration-runs", "change-of-direction", "bounding"),
        Phase.START: ("falling-starts",),
    },
    Sport.DISTANCE: {
        Phase.UPRIGHT: ("easy-flat-run", "extensive-tempo", "submaximal-run", "intensive-tempo"),
        Phase.ACCELERATION: ("hill-sprints", "acceleration-runs"),
    },
}
"""The drills of each part, ids of the catalogue, in the order in which they come back."""

LADDER = SpeedLadder(
    doses=RUNG_DOSES,
    like=LIKE,
    parts=PARTS,
    drills=DRILLS,
    opened_by={rung: climbing_to(rung) for rung in Rung},
    first_to_rise=(Phase.ACCELERATION, Phase.UPRIGHT, Phase.START),
    begins={Phase.ACCELERATION: (Phase.UPRIGHT, Rung.EIGHTY), Phase.START: (Phase.ACCELERATION, Rung.NINETY)},
    days={rung: DAYS_ON_A_FAST_RUNG if rung.rank >= Rung.NINETY.rank else DAYS_ON_A_RUNG for rung in Rung},
    after={Phase.ACCELERATION: ACCELERATING_AFTER, Phase.START: STARTING_AFTER},
    climbing=CLIMBING,
    warm_up_min=WARM_UP_MIN,
    sources=LADDER_SOURCES,
)
