"""Accelerations and starts.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.positions import FAR_FOOT
from kb.exercises.runs.positions import FAST_BACK, FAST_FRONT, speed
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.exercises import RungRange
from language.poses.body import Arm, At, Leg, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Solid
from language.work import Contraction, Degree, Kind, Laterality, Pace, Phase, Rung

STARTS: tuple[Exercise, ...] = (
    Exercise(
        id="acceleration-runs",
        number="E085",
        name="Acceleration runs",
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
        sources=(cite("thread", at="post 2"), cite("S54"), cite("F009"), cite("house")),
        serves=(Purpose.ACCELERATION,),
        extra_loads=(Load.SPEED, Load.ACCELERATION),
        regressions=("intensive-tempo", "submaximal-run"),
        steps=(
            "Warm up fully, then stand with 1 foot in front.",
            "Lean a little and push away below full effort.",
            "Let each step grow longer as you rise and speed up.",
            "To end, slow down bit by bit and walk back.",
        ),
        feel="A strong push back from each leg. A mild ache at the sit bone is fine.",
        too_hard="Start from a walk or jog and speed up more gently.",
        too_easy="Push away a little harder, still below full effort.",
        fault="Do not fold forward at the hips to stay low.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: one foot in front, lean a little",
                    posture=Posture.SPLIT,
                    trunk=32,
                    near=Leg(54, 42),
                    far=Planted(-34, lift=34),
                    near_arm=Arm(-40, 30),
                    far_arm=Arm(10, 84),
                    neck=-8,
                ),
                Pose(
                    caption="Push away and rise bit by bit",
                    posture=Posture.RUNNING,
                    trunk=36,
                    near=Leg(95, 92, 8),
                    far=Leg(-4, 4, -2, toes=34),
                    near_arm=FAST_BACK,
                    far_arm=FAST_FRONT,
                    rests=FAR_FOOT,
                    neck=-10,
                    things=speed(3),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="falling-starts",
        number="E074",
        name="Falling starts",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=100,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.FAST,
        reach=RungRange(Phase.START, Rung.SIXTY),
        sources=(cite("thread", at="post 4"), cite("S54"), cite("F009"), cite("house")),
        serves=(Purpose.START,),
        extra_loads=(Load.SPEED, Load.ACCELERATION),
        regressions=("acceleration-runs", "submaximal-run"),
        steps=(
            "Warm up fully, then stand tall with your feet together.",
            "Lean forward from the ankles until you must step.",
            "Drive out with quick pushes and rise bit by bit.",
            "To end, slow down bit by bit and walk back.",
        ),
        feel="A strong first push from each leg. A mild ache at the sit bone is fine.",
        too_hard="Lean less and drive out more gently.",
        too_easy="Lean a little further before the first step.",
        fault="Do not bend at the hips to fall.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Stand tall and lean from the ankles",
                    posture=Posture.STANDING,
                    trunk=17,
                    near=Leg(0, 2),
                    near_arm=Arm(0, 10),
                    arrows=(),
                ),
                Pose(
                    caption="Drive out when you must step",
                    posture=Posture.RUNNING,
                    trunk=42,
                    near=Leg(100, 94, 8),
                    far=Leg(-2, 3, 0, toes=36),
                    near_arm=FAST_BACK,
                    far_arm=FAST_FRONT,
                    rests=FAR_FOOT,
                    neck=-12,
                    x=-34,
                    arrows=(Went("head", bend=0.2, dy=14),),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="block-starts",
        number="E075",
        name="Block starts",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=110,
        tension=Degree.HIGH,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=4,
        pace=Pace.FAST,
        reach=RungRange(Phase.START, Rung.EIGHTY),
        sources=(cite("thread", at="post 17"), cite("S54"), cite("F009"), cite("house")),
        serves=(Purpose.START,),
        extra_loads=(Load.SPEED, Load.ACCELERATION),
        regressions=("falling-starts",),
        steps=(
            "Warm up fully, in flat shoes at first. Set the blocks for your usual start.",
            "Settle into the blocks and raise your hips smoothly.",
            "Push off both feet and rise bit by bit.",
            "To end, slow down bit by bit and walk back.",
        ),
        feel="A strong push from both legs. A mild ache at the sit bone is fine.",
        too_hard="Move the blocks back a little, or start standing.",
        too_easy="Push harder, bit by bit, towards a full start. Put your spikes on last.",
        fault="Do not wait a long time folded in the set position.",
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Set: hips raised, weight on the hands",
                    posture=Posture.BENT_FORWARD,
                    trunk=98,
                    near=Leg(118, 84, -6, toes=46),
                    far=Leg(82, 52, -14, toes=46),
                    near_arm=Arm(2, 6, hand=70),
                    rests=(Rest("near hand"), Rest("near foot")),
                    neck=-4,
                    things=(
                        Solid((At(-104, 0), At(-92, 22), At(-84, 0))),
                        Solid((At(-126, 0), At(-114, 22), At(-107, 0))),
                    ),
                    loaded=True,
                ),
                Pose(
                    caption="Push off both feet and rise bit by bit",
                    posture=Posture.RUNNING,
                    trunk=46,
                    near=Leg(108, 96, 8),
                    far=Leg(-2, 3, 0, toes=36),
                    near_arm=FAST_BACK,
                    far_arm=FAST_FRONT,
                    rests=FAR_FOOT,
                    neck=-12,
                    x=-50,
                    loaded=True,
                ),
            ),
            props=("starting blocks",),
        ),
    ),
)
