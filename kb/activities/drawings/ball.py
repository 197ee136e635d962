"""Ball games, rackets and field positions, drawn."""

from __future__ import annotations

from kb.activities.drawings.fighting import KICKS
from kb.activities.drawings.running import sprinting
from kb.activities.drawings.shared import NEAR_IN_AIR, STICK, drawing, loaded
from language.poses.body import Arm, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Posture, Push, Went
from language.poses.things import Disc, Thing, Tube

GUARD = Arm(40, 96)
RACKET: tuple[Thing, ...] = (
    Tube((On("near hand"), On("near hand", 18, 10))),
    Disc(On("near hand", 29, 16), 12, filled=False),
)

BALL: dict[str, Drawing] = {
    **KICKS,
    "repeated-sprints": drawing(sprinting("Sprints one after the other", 98)),
    "base-running": drawing(sprinting("Full speed from base to base", 106)),
    "jockeying": drawing(
        loaded(
            caption="Low side steps, trunk forward",
            posture=Posture.SQUATTING,
            trunk=26,
            near=Leg(74, 68),
            far=Planted(-34, lift=20),
            near_arm=GUARD,
            neck=-14,
        )
    ),
    "scrum": drawing(
        loaded(
            caption="Flat back, hips and knees deeply bent, pushing",
            posture=Posture.BENT_FORWARD,
            trunk=84,
            near=Leg(116, 96, 10),
            near_arm=Arm(76, 94),
            rests=(Rest("near foot"),),
            neck=-24,
            arrows=(Push(On("near hand", 34, 10), toward=90, length=26),),
        )
    ),
    "low-hockey-stance": drawing(
        loaded(
            caption="Bent low over the stick",
            posture=Posture.BENT_FORWARD,
            trunk=62,
            near=Leg(100, 66),
            far=Planted(-42, lift=24),
            near_arm=Arm(20, 40),
            neck=-26,
        ),
        things=STICK,
        props=("a stick",),
    ),
    "racket-sport-easy": drawing(
        loaded(
            caption="Rally on the spot, knees soft",
            posture=Posture.SPLIT,
            trunk=8,
            near=Leg(42, 40),
            far=Planted(-36, lift=18),
            near_arm=Arm(30, 84),
            far_arm=Arm(-10, 40),
        ),
        things=RACKET,
        props=("a racket",),
    ),
    "racket-lunge": drawing(
        loaded(
            caption="A long, low lunge for the ball",
            posture=Posture.LUNGING,
            trunk=30,
            near=Leg(114, 86),
            far=Planted(-78, lift=60),
            near_arm=Arm(56, 76),
            far_arm=Arm(-60, -40),
            neck=-18,
        ),
        things=RACKET,
        props=("a racket",),
    ),
    "basketball-jump": drawing(
        loaded(
            caption="Jump, one knee driven up",
            posture=Posture.IN_THE_AIR,
            trunk=2,
            near=Leg(84, 90, -10),
            far=Leg(-4, 12, -34),
            near_arm=Arm(20, 60),
            far_arm=Arm(150, 176),
            rests=(Rest("far foot", 24),),
        ),
        things=(Disc(On("far hand", 4, 12), 12),),
        props=("a ball",),
    ),
    "defensive-stance": drawing(
        loaded(
            caption="Sit low, arms out, ready to move",
            posture=Posture.SQUATTING,
            trunk=40,
            near=Leg(86, 74),
            near_arm=Arm(44, 96),
            neck=-20,
        )
    ),
    "volleyball-spike": drawing(
        loaded(
            caption="Dip low, arms back",
            posture=Posture.SQUATTING,
            trunk=44,
            near=Leg(96, 84),
            near_arm=Arm(-60, -40),
            neck=-24,
        ),
        loaded(
            caption="Jump up and hit",
            posture=Posture.IN_THE_AIR,
            trunk=-2,
            near=Leg(4, 24, -30),
            near_arm=Arm(40, 70),
            far_arm=Arm(164, 178),
            rests=NEAR_IN_AIR,
            arrows=(Went("buttock", dx=-22),),
        ),
    ),
    "fast-bowling": drawing(
        loaded(
            caption="The front leg lands nearly straight",
            posture=Posture.SPLIT,
            trunk=32,
            near=Leg(90, 6, 0),
            far=Leg(-14, 46, -20, toes=20),
            near_arm=Arm(-40, -20),
            far_arm=Arm(120, 166),
            rests=(Rest("near foot"),),
            neck=-20,
        )
    ),
}
