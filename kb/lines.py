"""Lines of progression: what makes one item of the catalogue easier than another.

Where a line of the source catalogue breaks the rule of ``language/lines.py``, the reason to keep it stands here. Our choice
throughout. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.vocabulary.scales import Load, Purpose
from language import loads
from language.lines import Lines

MORE_DEMANDING_THAN: dict[loads.Load, loads.Load] = {
    Load.FLEXION_PAST_60: Load.FLEXION_PAST_30,
    Load.FLEXION_PAST_90: Load.FLEXION_PAST_60,
    Load.STAIRS: Load.WALKING,
    Load.EASY_RUNNING: Load.WALKING,
    Load.SPEED: Load.EASY_RUNNING,
    Load.UPHILL: Load.EASY_RUNNING,
    Load.JUMPING: Load.EASY_RUNNING,
    Load.ACCELERATION: Load.SPEED,
}
"""Load to the load that it is more of: who bears the first bears the second."""

ACCEPTED: dict[tuple[str, str], str] = {
    ("weighted-bridge", "single-leg-bridge"): (
        "the weight comes last in the line of bridges; one leg alone lifts less in all"
    ),
    ("bridge-walk-out", "single-leg-long-lever-bridge"): (
        "each step of the walk-out rests on one leg for a moment, further out than the bridge"
    ),
    ("standing-leg-curl", "leg-curl-hold"): "a hold is as light as one makes it, and nothing moves",
    ("ball-assisted-nordic", "prone-leg-curl"): "the machine takes any weight; the ball takes only part of the body's",
    ("heavy-slow-leg-curl", "prone-leg-curl"): "it is the same curl with a light weight",
    ("rack-pull", "barbell-hip-thrust"): "the thrust bends further only at its bottom, where it is lightest",
    ("low-step-up", "single-leg-bridge"): "the bridge pulls more, but with the hip nearly straight",
    ("split-squat-jump", "kettlebell-swing"): "the swing has no landing; the hinge in it has a check of its own",
    ("stair-runs", "walking-lunge"): "a lunge is as deep as a stair, slow and on the flat",
    ("heavy-sled-push", "light-sled-pull"): "the light sled comes first; its quicker step has a check of its own",
}
"""Item and easier item to the reason why the line stays, although the easier item loads something more."""


_STRENGTH = (Purpose.HOLD, Purpose.BRIDGE_STRENGTH, Purpose.CURL_STRENGTH, Purpose.BENT_HIP_STRENGTH, Purpose.TEST)
_MOVEMENT = (Purpose.RUNNING, Purpose.ACCELERATION, Purpose.START, Purpose.FITNESS)
INTERCHANGEABLE: tuple[frozenset[Purpose], ...] = (
    frozenset((*_STRENGTH, Purpose.SPRING)),
    frozenset((*_MOVEMENT, Purpose.SPRING)),
)
"""Purposes that train alike: strength of the hamstring, and movement; springy work is both."""

LINES = Lines(
    more_demanding_than=MORE_DEMANDING_THAN,
    one_legged=Load.SINGLE_LEG,
    accepted=ACCEPTED,
    interchangeable=INTERCHANGEABLE,
)
