"""Bridges that move: up and down on both legs or one, with a weight, and walking out.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.bridges.positions import HEEL_BENCH, HIPS_UP, ON_SHOULDERS_AND_FOOT, SHOULDERS_AND_BENCH
from kb.exercises.items import Exercise
from kb.exercises.positions import ARMS_DOWN, ON_THE_BACK
from kb.sources import cite
from kb.vocabulary.scales import Family, Purpose
from language.poses.body import ArmReach, Leg, On, Planted
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Pictogram, Symbol
from language.work import Contraction, Degree, Equipment, Kind, Laterality

MOVING_BRIDGES: tuple[Exercise, ...] = (
    Exercise(
        id="single-leg-bridge",
        number="E018",
        name="Single-leg bridge",
        family=Family.BRIDGES,
        kind=Kind.REHAB,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH, Purpose.TEST),
        regressions=("double-leg-bridge", "single-leg-bridge-hold"),
        steps=(
            "Lie on your back with one knee bent, the other leg out straight.",
            "Press through the heel and lift your hips level.",
            "Lower slowly, only half-way down, then lift again.",
            "Rest on the floor, then change legs.",
        ),
        feel="Work in one buttock and the back of that thigh. A mild ache at the sit bone is fine.",
        too_hard="Lift with both legs and lower with one.",
        too_easy="Move the working foot a little further from your hips.",
        fault="Do not let one side of your hips drop.",
        sources=(cite("S11"), cite("F029"), cite("F100"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Down: hips half-way to the floor",
                    posture=Posture.ON_THE_BACK,
                    trunk=-96,
                    near=Leg(24, 112),
                    far=Leg(26, 3, -20),
                    near_arm=ARMS_DOWN,
                    rests=ON_SHOULDERS_AND_FOOT,
                    loaded=True,
                ),
                Pose(
                    caption="Up: hips level, one straight line",
                    posture=Posture.BRIDGE,
                    trunk=-105,
                    near=Leg(2, 101),
                    far=Leg(4, 3, -20),
                    near_arm=ARMS_DOWN,
                    rests=ON_SHOULDERS_AND_FOOT,
                    arrows=(HIPS_UP,),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="single-leg-long-lever-bridge",
        number="E015",
        name="Single-leg straight-leg bridge",
        family=Family.BRIDGES,
        kind=Kind.REHAB,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BENCH,),
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH,),
        regressions=("single-leg-long-lever-bridge-hold", "single-leg-reverse-plank-hold"),
        steps=(
            "Lie on your back with one heel on a low bench, knee almost straight.",
            "Press that heel down and lift to a straight body line.",
            "Lower slowly, only half-way down, then lift again.",
            "Rest on the floor, then change legs.",
        ),
        feel="Strong work along the back of one thigh. A mild ache at the sit bone is fine.",
        too_hard="Lower only a hand's width before you lift again.",
        too_easy="Lower more slowly, with your arms folded on your chest.",
        fault="Do not drop fast at the bottom.",
        sources=(cite("thread", at="post 6"), cite("S11"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Down: hips half-way to the floor",
                    posture=Posture.ON_THE_BACK,
                    trunk=-92,
                    near=Leg(18, 8, 0),
                    far=Leg(23, 8, 0),
                    near_arm=ARMS_DOWN,
                    rests=SHOULDERS_AND_BENCH,
                    loaded=True,
                ),
                Pose(
                    caption="Up: one straight line",
                    posture=Posture.BRIDGE,
                    trunk=-110,
                    near=Leg(2, 6, 0),
                    far=Leg(7, 6, 0),
                    near_arm=ARMS_DOWN,
                    rests=SHOULDERS_AND_BENCH,
                    arrows=(HIPS_UP,),
                    loaded=True,
                ),
            ),
            things=HEEL_BENCH,
        ),
    ),
    Exercise(
        id="double-leg-bridge",
        number="E016",
        name="Bridge, both legs",
        family=Family.BRIDGES,
        kind=Kind.REHAB,
        contraction=Contraction.SLOW,
        flexion_deg=45,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH,),
        regressions=("double-leg-bridge-hold",),
        steps=(
            "Lie on your back with knees bent at 90 degrees, feet flat.",
            "Press through your heels and lift to a straight body line.",
            "Lower slowly to the floor and lift again.",
        ),
        feel="Work in the buttocks and the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Lift only as high as you can without a sharp ache.",
        too_easy="Move your feet a little further from your hips.",
        fault="Do not push with your lower back instead of your hips.",
        sources=(cite("thread", at="post 6"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: knees bent, feet flat",
                    posture=Posture.ON_THE_BACK,
                    trunk=-90,
                    near=Planted(119.5),
                    near_arm=ARMS_DOWN,
                    rests=ON_THE_BACK,
                    loaded=True,
                ),
                Pose(
                    caption="Up: one straight line, then slowly down",
                    posture=Posture.BRIDGE,
                    trunk=-105,
                    near=Leg(0, 79),
                    near_arm=ARMS_DOWN,
                    rests=ON_SHOULDERS_AND_FOOT,
                    arrows=(HIPS_UP,),
                    loaded=True,
                ),
            )
        ),
    ),
    Exercise(
        id="weighted-bridge",
        number="E019",
        name="Weighted bridge",
        family=Family.BRIDGES,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        equipment=(Equipment.PLATE,),
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH,),
        regressions=("single-leg-bridge", "double-leg-bridge"),
        steps=(
            "Lie on your back, knees bent, with a plate across your hips.",
            "Hold the plate and lift to a straight body line.",
            "Lower slowly, only half-way down, then lift again.",
            "Rest on the floor before you take the plate off.",
        ),
        feel="Work in the buttocks and the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Use a lighter plate, or none.",
        too_easy="Use a heavier plate.",
        fault="Do not let the weight pull you down fast.",
        sources=(cite("thread", at="post 6"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Down: hips half-way to the floor",
                    posture=Posture.ON_THE_BACK,
                    trunk=-96,
                    near=Leg(24, 112),
                    near_arm=ArmReach(On("lap", 6, 8)),
                    rests=ON_SHOULDERS_AND_FOOT,
                    loaded=True,
                    things=(Symbol(Pictogram.PLATE, On("lap", -8, -1), turn=-6),),
                ),
                Pose(
                    caption="Up: one straight line",
                    posture=Posture.BRIDGE,
                    trunk=-105,
                    near=Leg(2, 101),
                    near_arm=ArmReach(On("lap", 6, 8)),
                    rests=ON_SHOULDERS_AND_FOOT,
                    arrows=(Went("lap", dx=-18, dy=22),),
                    loaded=True,
                    things=(Symbol(Pictogram.PLATE, On("lap", -6, 1), turn=20),),
                ),
            )
        ),
    ),
    Exercise(
        id="bridge-walk-out",
        number="E020",
        name="Bridge walk-out",
        family=Family.BRIDGES,
        kind=Kind.REHAB,
        contraction=Contraction.SLOW,
        flexion_deg=30,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        stage=2,
        serves=(Purpose.BRIDGE_STRENGTH,),
        regressions=("single-leg-long-lever-bridge", "double-leg-bridge"),
        steps=(
            "Lie on your back, knees bent, and lift your hips into a bridge.",
            "Walk your heels away from you in small steps.",
            "Stop before your hips start to sag.",
            "Walk back in with small steps, then lower.",
        ),
        feel="Work in the back of both thighs that grows as you walk out. A mild ache at the sit bone is fine.",
        too_hard="Walk out only 2 small steps.",
        too_easy="Walk out until your legs are nearly straight.",
        fault="Do not let your hips sink as your feet move out.",
        sources=(cite("house"),),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: hips up",
                    posture=Posture.BRIDGE,
                    trunk=-105,
                    near=Leg(5, 103),
                    near_arm=ARMS_DOWN,
                    rests=ON_SHOULDERS_AND_FOOT,
                    loaded=True,
                ),
                Pose(
                    caption="Walk the heels out in small steps",
                    posture=Posture.BRIDGE,
                    trunk=-98,
                    near=Leg(22, 58, 0),
                    far=Planted(122, lift=-15),
                    near_arm=ARMS_DOWN,
                    rests=ON_SHOULDERS_AND_FOOT,
                    arrows=(Went("near heel", dy=-2),),
                    loaded=True,
                ),
            )
        ),
    ),
)
