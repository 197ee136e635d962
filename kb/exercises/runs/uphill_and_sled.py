"""Hill sprints, stair runs and the heavy sled: running and pushing against more than one's own speed.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.positions import FAR_FOOT
from kb.exercises.runs.positions import FAST_BACK, FAST_FRONT, speed
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.exercises import RungRange
from language.poses.body import Arm, ArmReach, At, Leg, Rest
from language.poses.drawing import Drawing, Pose, Posture
from language.poses.things import Block, Disc, Solid, Thing, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality, Pace, Phase, Rung

HILL = 9
RISE = 17
STAIRS: tuple[Thing, ...] = (
    Solid(
        (
            At(-70, 0),
            At(-70, RISE),
            At(-40, RISE),
            At(-40, 2 * RISE),
            At(-10, 2 * RISE),
            At(-10, 3 * RISE),
            At(20, 3 * RISE),
            At(20, 4 * RISE),
            At(50, 4 * RISE),
            At(50, 0),
        )
    ),
)

UPHILL_AND_SLED: tuple[Exercise, ...] = (
    Exercise(
        id="hill-sprints",
        number="E070",
        name="Hill sprints",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=95,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.FAST,
        reach=RungRange(Phase.ACCELERATION, Rung.SIXTY),
        sources=(
            cite("thread", at="post 4"),
            cite("thread", at="post 6"),
            cite("S79"),
            cite("F105"),
            cite("house"),
        ),
        serves=(Purpose.RUNNING,),
        extra_loads=(Load.SPEED, Load.UPHILL),
        regressions=("extensive-tempo",),
        steps=(
            "Warm up on the flat and choose a gentle, even slope.",
            "Run up with short, quick steps and a tall body.",
            "Stop while your stride is still smooth.",
            "Walk slowly back down.",
        ),
        feel="A strong push from the buttocks and the back of each thigh. A mild ache at the sit bone is fine.",
        too_hard="Slow down, choose a gentler slope or run on the flat.",
        too_easy="Run a little faster on the same slope.",
        fault="Do not bend forward at the hips into the hill.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Short, quick steps up a gentle slope, tall body",
                    posture=Posture.RUNNING,
                    trunk=14,
                    near=Leg(95, 100, 6),
                    far=Leg(-12, 8, -8, toes=44),
                    near_arm=FAST_BACK,
                    far_arm=FAST_FRONT,
                    rests=(Rest("far foot", 2),),
                    things=speed(3),
                    loaded=True,
                ),
                Pose(
                    caption="Land under the hips",
                    posture=Posture.RUNNING,
                    trunk=14,
                    near=Leg(58, 52, 17),
                    far=Leg(4, 96, -14),
                    near_arm=Arm(-30, 50),
                    far_arm=Arm(16, 104),
                    loaded=True,
                ),
            ),
            slope=HILL,
        ),
    ),
    Exercise(
        id="stair-runs",
        number="E069",
        name="Stair runs",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=95,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.FAST,
        reach=RungRange(Phase.ACCELERATION, Rung.SIXTY),
        sources=(cite("S11"), cite("house")),
        serves=(Purpose.RUNNING,),
        extra_loads=(Load.STAIRS, Load.SPEED, Load.UPHILL),
        regressions=("extensive-tempo", "walking-lunge"),
        steps=(
            "Warm up on the flat and check that the stairs are dry.",
            "Run up 1 stair at a time with a tall body.",
            "Push each stair down and behind you.",
            "Walk slowly back down, holding the rail.",
        ),
        feel="A strong push from the buttock and thigh on each stair. A mild ache at the sit bone is fine.",
        too_hard="Walk up briskly, or run on the flat.",
        too_easy="Run up a little faster, still 1 stair at a time.",
        fault="Do not lean your chest over your thighs.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Run up, one stair at a time, tall body",
                    posture=Posture.RUNNING,
                    trunk=10,
                    near=Leg(95, 92, 0),
                    far=Leg(-6, 10, -12, toes=24),
                    near_arm=FAST_BACK,
                    far_arm=FAST_FRONT,
                    rests=(Rest("far foot", RISE),),
                    x=-66,
                    things=(*STAIRS, *speed(3)),
                    loaded=True,
                ),
                Pose(
                    caption="Push each stair down and behind you",
                    posture=Posture.RUNNING,
                    trunk=12,
                    near=Leg(52, 50),
                    far=Leg(10, 62, -16),
                    near_arm=Arm(-24, 54),
                    far_arm=Arm(14, 100),
                    rests=(Rest("near foot", 3 * RISE),),
                    x=-2,
                    things=STAIRS,
                    loaded=True,
                ),
            ),
            props=("dry stairs",),
        ),
    ),
    Exercise(
        id="heavy-sled-push",
        number="E071",
        name="Heavy sled push",
        family=Family.RUNS,
        kind=Kind.STRENGTH,
        contraction=Contraction.CONCENTRIC,
        flexion_deg=100,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        reach=RungRange(Phase.ACCELERATION, Rung.EIGHTY),
        sources=(cite("thread", at="post 14"), cite("F009"), cite("house")),
        equipment=(Equipment.SLED,),
        extra_loads=(Load.ACCELERATION,),
        regressions=("light-sled-pull",),
        steps=(
            "Hold the sled's posts high and lean in with a straight back.",
            "Brace your trunk and start with a light sled.",
            "Push it forward with short, steady steps.",
            "To end, stop pushing and stand up tall.",
        ),
        feel="Hard, steady work in the buttocks and thighs. A mild ache at the sit bone is fine.",
        too_hard="Take weight off the sled and stand more upright.",
        too_easy="Add a little weight and keep the same posture.",
        fault="Do not fold your chest down towards your thighs.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Hold the posts high, straight back, lean in",
                    posture=Posture.BENT_FORWARD,
                    trunk=52,
                    near=Leg(101, 90, 6),
                    far=Leg(12, 8, 6, toes=34),
                    near_arm=ArmReach(At(138, 88), hand=80),
                    rests=FAR_FOOT,
                    neck=-16,
                    loaded=True,
                ),
                Pose(
                    caption="Push with short, steady steps",
                    posture=Posture.BENT_FORWARD,
                    trunk=52,
                    near=Leg(14, 8, 6, toes=34),
                    far=Leg(100, 84, 6),
                    near_arm=ArmReach(At(138, 88), hand=80),
                    neck=-16,
                    loaded=True,
                ),
            ),
            things=(
                Block(130, 4, 70, 9),
                Tube((At(128, 4), At(206, 4)), thick=4),
                Tube((At(142, 13), At(140, 108)), thick=4),
                Disc(At(174, 27), 15),
                Disc(At(174, 27), 3),
            ),
        ),
    ),
)
