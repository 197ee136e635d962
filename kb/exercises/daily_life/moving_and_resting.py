"""Shoes, stairs, rest and sleep.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import wall
from language.poses.things import Block, Pad, Pictogram, Solid, Symbol, Tube
from language.work import Contraction, Degree, Kind, Laterality

STEP_RISE = 17

MOVING_AND_RESTING: tuple[Exercise, ...] = (
    Exercise(
        id="bending-to-shoes",
        number="E110",
        name="Bending to tie shoes",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.PASSIVE,
        flexion_deg=100,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("S81"), cite("house")),
        steps=(
            "Wear shoes that slip on, or use a long shoe horn.",
            "To take one off, stand, hold on, and lift that foot behind you.",
            "To tie a lace, kneel on the other knee and go slowly.",
        ),
        feel="Easy movement, and no pull at the sit bone.",
        too_hard="Ask someone to help for now.",
        too_easy="Bend a little further as it settles.",
        fault="Do not bend down fast with straight knees.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Avoid: bent right over to the shoe",
                    posture=Posture.BENT_FORWARD,
                    trunk=84,
                    curl=40,
                    neck=-4,
                    near=Leg(108, 62),
                    far=Planted(-24, lift=22),
                    near_arm=ArmReach(On("near ball", -4, 14)),
                    loaded=True,
                ),
                Pose(
                    caption="Better: hold on, lift the foot behind you",
                    posture=Posture.ON_ONE_LEG,
                    trunk=4,
                    near=Leg(2, 122, -10),
                    far=Leg(4, 3),
                    near_arm=Arm(-24, -16),
                    far_arm=ArmReach(At(46, 112), hand=95),
                    rests=(Rest("far foot"),),
                    things=wall(48),
                ),
            ),
            props=("a wall to hold",),
        ),
    ),
    Exercise(
        id="stair-climbing",
        number="E111",
        name="Climbing stairs",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.CONCENTRIC,
        flexion_deg=65,
        tension=Degree.LOW,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("S15"), cite("house")),
        extra_loads=(Load.STAIRS,),
        regressions=("level-walking",),
        steps=(
            "Hold the rail and take 1 stair at a time.",
            "Stand tall and push through your whole foot.",
            "Lead with the leg that hurts less.",
        ),
        feel="Light work in the thighs, and no more than a mild ache at the sit bone.",
        too_hard="Go more slowly, or take the lift for now.",
        too_easy="Let go of the rail, then go a little faster.",
        fault="Do not lean forward over your thighs.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Hold the rail, one stair at a time",
                    posture=Posture.SPLIT,
                    trunk=10,
                    near=Leg(66, 66),
                    far=Planted(-18, STEP_RISE, lift=16),
                    near_arm=Arm(-10, 14),
                    far_arm=ArmReach(At(30, 126)),
                    rests=(Rest("near foot", 2 * STEP_RISE),),
                    loaded=True,
                ),
                Pose(
                    caption="Stand tall, push through the whole foot",
                    posture=Posture.ON_ONE_LEG,
                    trunk=6,
                    near=Leg(12, 10),
                    far=Leg(50, 72, -6),
                    near_arm=Arm(2, 20),
                    far_arm=ArmReach(At(36, 130)),
                    rests=(Rest("near foot", 2 * STEP_RISE),),
                    arrows=(Went("head", dx=-24),),
                    loaded=True,
                ),
            ),
            things=(
                Solid(
                    (
                        At(-40, 0),
                        At(-40, STEP_RISE),
                        At(-12, STEP_RISE),
                        At(-12, 2 * STEP_RISE),
                        At(16 + 8, 2 * STEP_RISE),
                        At(16 + 8, 3 * STEP_RISE),
                        At(60, 3 * STEP_RISE),
                        At(60, 0),
                    )
                ),
                Tube((At(-36, 88), At(62, 147))),
                Tube((At(56, 143), At(56, 51))),
                Tube((At(-30, 92), At(-30, 17))),
            ),
            props=("stairs with a rail",),
        ),
    ),
    Exercise(
        id="complete-rest",
        number="E112",
        name="Complete rest",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.PASSIVE,
        flexion_deg=60,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        stage=None,
        sources=(
            cite("thread", at="post 5"),
            cite("thread", at="post 8"),
            cite("thread", at="post 11"),
            cite("S32"),
            cite("S83"),
            cite("F063"),
            cite("house"),
        ),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="On the sofa all day, no exercise at all",
                    posture=Posture.LEANING_BACK,
                    trunk=-34,
                    near=Leg(58, 10, -10),
                    near_arm=Arm(0, 66),
                    rests=(Rest("pelvis", 40),),
                    neck=18,
                    things=(
                        Pad((At(-8, 32), At(38, 32)), 16),
                        Pad((At(-20, 42), At(-50, 86)), 14),
                        Block(-40, 4, 82, 20),
                        Pad((At(76, 27), At(102, 27)), 10),
                        Tube((At(84, 22), At(84, 2))),
                        Tube((At(96, 22), At(96, 2))),
                        Symbol(Pictogram.CLOCK, At(66, 100)),
                    ),
                    loaded=True,
                ),
            ),
            props=("a sofa", "a clock"),
        ),
    ),
    Exercise(
        id="enough-sleep",
        number="E113",
        name="Enough sleep",
        family=Family.DAILY_LIFE,
        kind=Kind.DAILY,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        stage=None,
        sources=(cite("S67"), cite("thread", at="post 4"), cite("F122"), cite("house")),
        serves=(Purpose.SLEEP,),
        steps=(
            "Choose a bedtime that leaves at least 7 to 8 hours.",
            "Make the room dark, cool and quiet.",
            "Lie in a position that does not press on the sore side.",
            "Get up at the same time each day.",
        ),
        feel="Rested when you wake on most days.",
        too_hard="Move your bedtime 15 minutes earlier at a time, or add a short nap.",
        too_easy="Keep the same hours on rest days and before races.",
        fault="Do not cut sleep to fit in more training.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="At least 7 to 8 hours, nothing pressing the sore side",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Leg(4, 8, -10),
                    near_arm=Arm(82, 92),
                    rests=(Rest("chest", 42), Rest("pelvis", 42), Rest("head", 47)),
                    things=(
                        Pad((At(-34, 44), At(-14, 43)), 9),
                        Pad((At(-40, 34), At(142, 34)), 16),
                        Tube((At(-46, 62), At(-46, 2)), thick=5),
                        Tube((At(150, 44), At(150, 2)), thick=5),
                        Symbol(Pictogram.MOON, At(40, 96)),
                    ),
                    loaded=True,
                ),
            ),
            props=("a bed", "a pillow"),
        ),
    ),
)
