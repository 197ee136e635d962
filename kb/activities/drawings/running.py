"""Running, walking, jumping and throwing, drawn."""

from __future__ import annotations

from kb.activities.drawings.shared import drawing, loaded, on_slope, poles
from kb.exercises.positions import FAR_FOOT
from kb.exercises.runs.positions import BACK, FAST_BACK, FAST_FRONT, FRONT, JOG_OFF, speed
from language.poses.body import Arm, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, View
from language.poses.things import Block, Pad, Solid, Thing, Tube

SWING_BACK, SWING_AHEAD = Arm(-26, -8), Arm(20, 44)
STEP_OFF = Leg(-14, 16, -8, toes=20)
RUCKSACK: tuple[Thing, ...] = (Pad((On("upper back", -8, 2), On("upper back", -10, -26)), 18),)
HURDLE: tuple[Thing, ...] = (Tube((At(34, 62), At(34, 2))), Tube((At(28, 62), At(40, 62)), thick=5))


def _walking(caption: str, near: Leg, far: Leg = STEP_OFF, *, trunk: float = 2, foot: float = 0) -> Pose:
    return loaded(
        caption=caption,
        posture=Posture.WALKING,
        trunk=trunk,
        near=near,
        far=far,
        near_arm=SWING_BACK,
        far_arm=SWING_AHEAD,
        rests=(Rest("far foot", foot),),
    )


def sprinting(caption: str, hip: float) -> Pose:
    """Return a stride at nearly full speed."""
    return loaded(
        caption=caption,
        posture=Posture.RUNNING,
        trunk=8,
        near=Leg(hip, 94, -4),
        far=Leg(-14, 8, -14, toes=30),
        near_arm=FAST_BACK,
        far_arm=FAST_FRONT,
        rests=FAR_FOOT,
        things=speed(4),
    )


def _running(caption: str, near: Leg, trunk: float) -> Pose:
    return loaded(
        caption=caption,
        posture=Posture.RUNNING,
        trunk=trunk,
        near=near,
        far=JOG_OFF,
        near_arm=BACK,
        far_arm=FRONT,
        rests=FAR_FOOT,
        things=speed(1),
    )


RUNNING: dict[str, Drawing] = {
    "uphill-easy-run": on_slope(7, _running("Short steps up an easy slope", Leg(72, 84, 0), 13)),
    "downhill-run": on_slope(-6, _running("Short, quick steps down, no reaching", Leg(40, 34, 6), 2)),
    "trail-running": on_slope(
        8,
        _running("Up over rough ground, steps of many heights", Leg(82, 92, 0), 14),
        things=(Solid((At(30, 4), At(36, 17), At(50, 15), At(56, 8))), Solid((At(-40, -6), At(-34, 2), At(-26, -4)))),
        props=("stones",),
    ),
    "race-walking": drawing(
        loaded(
            caption="Heel first, knee straight",
            posture=Posture.WALKING,
            trunk=3,
            near=Leg(40, 0, 16),
            far=Leg(-18, 18, -8, toes=24),
            near_arm=BACK,
            far_arm=Arm(24, 100),
            rests=FAR_FOOT,
        )
    ),
    "nordic-walking": drawing(
        loaded(
            caption="Walk tall, push on the poles",
            posture=Posture.WALKING,
            trunk=5,
            near=Leg(30, 6, 4),
            far=Leg(-14, 16, -8, toes=22),
            near_arm=Arm(-8, 12),
            far_arm=Arm(26, 66),
            rests=FAR_FOOT,
        ),
        things=poles(-30, 12),
        props=("poles",),
    ),
    "incline-walk-gentle": on_slope(4, _walking("Walk up a gentle slope", Leg(42, 34, 4))),
    "incline-walk-steep": on_slope(8, _walking("Walk up a steep slope", Leg(66, 60, 6), trunk=13)),
    "downhill-walk": on_slope(-7, _walking("Small steps down", Leg(30, 26, 4), trunk=0)),
    "hiking-rolling": drawing(
        _walking("Easy paths, a light pack", Leg(38, 22, 4)), things=RUCKSACK, props=("a rucksack",)
    ),
    "hiking-steep-up": drawing(
        loaded(
            caption="A high step up",
            posture=Posture.WALKING,
            trunk=18,
            near=Leg(82, 82, 4),
            far=Leg(-2, 8, -6, toes=16),
            near_arm=SWING_BACK,
            far_arm=SWING_AHEAD,
            rests=FAR_FOOT,
        ),
        things=(*RUCKSACK, Block(14, 0, 40, 36), Block(54, 0, 26, 62)),
        props=("a rucksack", "high steps"),
    ),
    "hurdle-walk-overs": drawing(
        loaded(
            caption="Walk over a low hurdle, knee high",
            posture=Posture.ON_ONE_LEG,
            trunk=2,
            near=Leg(98, 96, 0),
            far=Leg(0, 4),
            near_arm=BACK,
            far_arm=FRONT,
            rests=FAR_FOOT,
        ),
        things=HURDLE,
        props=("a low hurdle",),
    ),
    "hurdle-lead-leg": drawing(
        loaded(
            caption="Lead leg nearly straight over the hurdle",
            posture=Posture.IN_THE_AIR,
            trunk=42,
            near=Leg(122, 14, 6),
            far=Leg(10, 70, -20),
            near_arm=Arm(-20, 50),
            far_arm=Arm(70, 100),
            rests=(Rest("far foot", 44),),
            neck=-26,
        ),
        things=(Tube((At(46, 76), At(46, 2))), Tube((At(38, 76), At(54, 76)), thick=5)),
        props=("a hurdle",),
    ),
    "hurdle-trail-leg": drawing(
        loaded(
            caption="Trail leg comes round to the side",
            posture=Posture.ON_ONE_LEG,
            view=View.FRONT,
            trunk=0,
            near=Leg(92, 100, out=84, shank=-12),
            far=Leg(2, 0, out=90, shank=1),
            near_arm=Arm(50, 90),
            far_arm=Arm(-40, -20),
            rests=FAR_FOOT,
        ),
        things=(Tube((At(20, 62), At(84, 62)), thick=5), Tube((At(80, 60), At(80, 2)))),
        props=("a hurdle",),
    ),
    "long-jump": drawing(
        loaded(
            caption="Take-off: drive the knee",
            posture=Posture.IN_THE_AIR,
            trunk=4,
            near=Leg(94, 84, 0),
            far=Leg(-18, 14, -30),
            near_arm=BACK,
            far_arm=Arm(60, 150),
            rests=(Rest("far foot", 8),),
        ),
        loaded(
            caption="Landing: legs far in front",
            posture=Posture.IN_THE_AIR,
            trunk=36,
            near=Leg(118, 20, 10),
            near_arm=Arm(60, 80),
            rests=(Rest("near foot", 6),),
            neck=-18,
        ),
    ),
    "javelin-throw": drawing(
        loaded(
            caption="The front leg blocks, nearly straight",
            posture=Posture.SPLIT,
            trunk=26,
            near=Leg(82, 6, 0),
            far=Leg(-12, 44, -20, toes=20),
            near_arm=Arm(-30, 20),
            far_arm=Arm(120, 170),
            rests=(Rest("near foot"),),
            neck=-14,
            arrows=(Push(At(90, 172), toward=80, length=40),),
        ),
        things=(Tube((On("far hand", -50, -14), On("far hand", 60, 14)), thick=2.4),),
        props=("a javelin",),
    ),
    "change-of-direction-walked": drawing(_walking("Turn at a walk, small steps", Leg(40, 36, 2))),
}
