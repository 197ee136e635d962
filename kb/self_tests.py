"""The checks that an athlete does at home, drawn: what questions ask to try, in the order of what they ask of the tendon.

Not reviewed by a clinician.
"""

from __future__ import annotations

from dataclasses import replace

from kb.exercises import CATALOGUE
from kb.exercises.positions import ON_THE_BACK
from language.poses.body import Arm, ArmReach, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, Went
from language.self_tests import SelfTest

STOP = "Do it once or twice. Stop as soon as it hurts 4 of 10."
COUNT_STOP = "Count them. Stop when your hips drop, or as soon as it hurts 4 of 10."


def _as_in(item: str, *captions: str) -> Drawing:
    """Return the drawing of an item of the catalogue, with captions of its own."""
    drawing = CATALOGUE[item].drawing
    poses = zip(drawing.poses, captions, strict=True)
    return replace(drawing, poses=tuple(replace(pose, caption=caption) for pose, caption in poses))


SELF_TESTS: tuple[SelfTest, ...] = (
    SelfTest(
        id="bridge-check",
        name="Single-leg bridge, knee bent",
        answers=("bridge-pain",),
        like="single-leg-bridge",
        steps=(
            "Lie on your back. Bend the sore leg, foot flat on the floor.",
            "Hold the other leg out straight.",
            "Press through the heel and lift your hips level. Lower slowly.",
            STOP,
        ),
        drawing=_as_in("single-leg-bridge", "Sore foot flat, the other leg out", "Hips up and level, then down"),
    ),
    SelfTest(
        id="bridge-hold-check",
        name="Single-leg bridge, held",
        answers=("hold-left", "hold-right"),
        like="single-leg-bridge-hold",
        steps=(
            "Lie on your back. Bend one knee, hold the other leg out straight.",
            "Lift your hips until knee, hip and shoulder are in line.",
            "Count the seconds that you can hold it.",
            "Stop when your hips drop, or as soon as it hurts 4 of 10.",
        ),
        drawing=_as_in(
            "single-leg-bridge-hold", "One foot flat, the other leg out", "Hips up and level: count the seconds"
        ),
    ),
    SelfTest(
        id="long-bridge-check",
        name="Single-leg bridge, leg nearly straight",
        answers=("long-bridge-pain",),
        like="single-leg-long-lever-bridge",
        steps=(
            "Lie on your back. Put the sore heel on a low bench or sofa.",
            "Keep that knee just short of straight. Lift the other leg off.",
            "Press through the heel and lift your hips. Lower slowly.",
            STOP,
        ),
        drawing=_as_in(
            "single-leg-long-lever-bridge", "Sore heel on a low bench, knee nearly straight", "Hips up, then down"
        ),
    ),
    SelfTest(
        id="long-bridge-count",
        name="Single-leg bridges, counted",
        answers=("sides-equal", "bridge-repetitions", "repetitions-left", "repetitions-right"),
        like="single-leg-long-lever-bridge",
        steps=(
            "Lie on your back, one heel on a low bench or sofa.",
            "Keep that knee just short of straight, the other leg off.",
            "Lift your hips all the way up, and lower them slowly.",
            COUNT_STOP,
        ),
        drawing=_as_in(
            "single-leg-long-lever-bridge", "One heel on a low bench, hips low", "Hips all the way up counts as one"
        ),
    ),
    SelfTest(
        id="lunge-check",
        name="Deep lunge",
        answers=("lunge-pain",),
        like="drop-lunge-test",
        steps=(
            "Stand with the sore leg one long step in front. Take no weight.",
            "Hold on to something if you wobble.",
            "Lower slowly until the front thigh is nearly level. Come up.",
            STOP,
        ),
        drawing=_as_in(
            "drop-lunge-test", "Sore leg one long step in front", "Down slowly until the front thigh is nearly level"
        ),
    ),
    SelfTest(
        id="bow-check",
        name="Bow on one leg",
        answers=("arabesque-pain",),
        like="single-leg-romanian-deadlift",
        steps=(
            "Stand on the sore leg, knee a little bent. Take no weight.",
            "Bow forward from the hip, back straight, as the other leg goes back.",
            "Stop when your trunk is level, or before. Come up.",
            STOP,
        ),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Stand on the sore leg",
                    posture=Posture.ON_ONE_LEG,
                    trunk=0,
                    near=Leg(4, 8),
                    far=Leg(-8, 42, -20),
                    near_arm=Arm(0, 6),
                ),
                Pose(
                    caption="Bow forward, back straight, the other leg behind you",
                    posture=Posture.BENT_FORWARD,
                    trunk=78,
                    near=Leg(88, 16),
                    far=Leg(-6, 4, -10),
                    near_arm=Arm(0, 4),
                    neck=-14,
                    arrows=(Went("head", bend=-0.2, dx=6, dy=12),),
                    loaded=True,
                ),
            ),
        ),
    ),
    SelfTest(
        id="stretch-check",
        name="Knee to chest, then straight",
        answers=("stretch-test",),
        like="active-isolated-stretch",
        steps=(
            "Lie on your back. Hug the sore leg's knee to your chest.",
            "Keep hold of the thigh, and straighten the knee fast.",
            "Do it once only.",
        ),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Hug the knee to your chest",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Leg(112, 128, -10),
                    near_arm=ArmReach(On("near shin", -14, 4)),
                    far=Leg(3, 2, -10),
                    rests=ON_THE_BACK,
                ),
                Pose(
                    caption="Straighten the knee fast, once",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Leg(98, 26, 5),
                    near_arm=ArmReach(On("near thigh back", -1, 4)),
                    far=Leg(3, 2, -10),
                    rests=ON_THE_BACK,
                    arrows=(Went("near toe", bend=-0.25, dx=12, dy=4),),
                    loaded=True,
                ),
            ),
        ),
    ),
    SelfTest(
        id="hop-check",
        name="Stand on one leg, then hop",
        answers=("bone-signs",),
        like="a-march",
        steps=(
            "Stand on the sore leg for 10 seconds, a hand near a wall.",
            "Does that hurt, or does the groin hurt? Then stop here.",
            "Do not hop if pregnant, or operated on in the last 6 months.",
            "Hop once, low, and land softly.",
        ),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Stand on the sore leg for 10 seconds",
                    posture=Posture.ON_ONE_LEG,
                    trunk=0,
                    near=Leg(2, 4),
                    far=Leg(22, 62, -14),
                    near_arm=Arm(-4, 10),
                    far_arm=Arm(6, 22),
                    loaded=True,
                ),
                Pose(
                    caption="Only if free of pain: one low hop",
                    posture=Posture.IN_THE_AIR,
                    trunk=2,
                    near=Leg(8, 14, -30),
                    far=Leg(26, 66, -14),
                    near_arm=Arm(-14, 30),
                    far_arm=Arm(14, 46),
                    rests=(Rest("near foot", 10),),
                    arrows=(Push(On("near heel", -16, 22), toward=0, length=24),),
                    loaded=True,
                ),
            ),
        ),
    ),
)
