"""The first leg curls: standing, sliding and on a machine.

Angles and degrees of load are estimates unless a source says otherwise. Not reviewed by a clinician. Items are in
catalogue order, easiest first within a line of progression.
"""

from __future__ import annotations

from kb.exercises.curls.positions import CURL_BENCH, ROLLER
from kb.exercises.holds.hamstring import ARMS_AHEAD, FACE_DOWN
from kb.exercises.items import Exercise
from kb.exercises.positions import ARMS_DOWN
from kb.sources import cite
from kb.vocabulary.scales import Family, Purpose
from language.poses.body import ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.furniture import wall
from language.poses.things import Cord, Pad, Stack
from language.work import Contraction, Degree, Equipment, Kind, Laterality

LEG_CURLS: tuple[Exercise, ...] = (
    Exercise(
        id="standing-leg-curl",
        number="E017",
        name="Standing leg curl",
        family=Family.CURLS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=10,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.BAND,),
        stage=2,
        serves=(Purpose.CURL_STRENGTH,),
        regressions=("leg-curl-hold",),
        steps=(
            "Fix a light band low in front of you and loop one ankle.",
            "Stand tall, holding a wall, with your thighs side by side.",
            "Bend the knee and bring your heel up behind you.",
            "Lower it slowly, then change legs after your last one.",
        ),
        feel="Light work in the middle of the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Take the band off and lift only the leg.",
        too_easy="Use a stronger band.",
        fault="Do not let your knee drift forward.",
        sources=(cite("thread", at="post 2"), cite("S79"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: thighs side by side",
                    posture=Posture.STANDING,
                    trunk=0,
                    near=Leg(3, 5),
                    near_arm=ArmReach(At(44, 116), hand=95),
                ),
                Pose(
                    caption="Up: bend the knee, heel up behind you",
                    posture=Posture.ON_ONE_LEG,
                    trunk=0,
                    near=Leg(4, 95, -5),
                    far=Leg(1, 4),
                    near_arm=ArmReach(At(44, 116), hand=95),
                    rests=(Rest("far foot"),),
                    arrows=(Went("near toe", bend=0.25, dx=-6),),
                    loaded=True,
                ),
            ),
            things=(*wall(46), Cord((At(46, 10), On("near ankle")))),
            props=("a wall to hold",),
        ),
    ),
    Exercise(
        id="self-resisted-leg-curl",
        number="E116",
        name="Leg curl against your other leg",
        family=Family.CURLS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=10,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(),
        stage=2,
        serves=(Purpose.CURL_STRENGTH,),
        regressions=("standing-leg-curl",),
        steps=(
            "Lie face down with one ankle crossed over the other.",
            "Bend the lower leg and press gently against it with the leg on top.",
            "Bring the heel up until the shin stands upright.",
            "Lower it slowly, still pressing, then change legs after your last one.",
        ),
        feel="Work in the middle of the back of the thigh that lifts. A mild ache at the sit bone is fine.",
        too_hard="Press less, or only let the leg on top lie there.",
        too_easy="Press harder with the leg on top.",
        fault="Do not let your hips lift off the floor.",
        sources=(cite("house"),),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: one ankle over the other",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(0, 8, -55),
                    far=Leg(-3, 12, -50),
                    near_arm=ARMS_AHEAD,
                    rests=FACE_DOWN,
                ),
                Pose(
                    caption="Up: the lower leg lifts, the other presses down",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(0, 75, -20),
                    far=Leg(-3, 68, -20),
                    near_arm=ARMS_AHEAD,
                    rests=FACE_DOWN,
                    arrows=(Went("near toe", bend=0.25, dx=-8),),
                    loaded=True,
                ),
            ),
        ),
    ),
    Exercise(
        id="sliding-leg-curl",
        number="E021",
        name="Sliding leg curl",
        family=Family.CURLS,
        kind=Kind.REHAB,
        contraction=Contraction.ECCENTRIC,
        flexion_deg=20,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.BOTH,
        equipment=(Equipment.SLIDERS,),
        stage=2,
        serves=(Purpose.CURL_STRENGTH,),
        regressions=("bridge-walk-out",),
        steps=(
            "Lie on your back with your knees bent, in socks on a smooth floor.",
            "Lift your hips into a bridge.",
            "Slide both heels away slowly and keep your hips up.",
            "Lower your hips, pull your heels in, and start again.",
        ),
        feel="Strong work in the back of both thighs. A mild ache at the sit bone is fine.",
        too_hard="Slide only half-way out. On carpet, put a plastic lid under each heel.",
        too_easy="Pull your heels back in with your hips still up.",
        fault="Do not let your hips drop as your legs straighten.",
        sources=(cite("S11"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: hips up, in socks on a smooth floor",
                    posture=Posture.BRIDGE,
                    trunk=-105,
                    near=Leg(6, 104, 5),
                    near_arm=ARMS_DOWN,
                    rests=(Rest("chest"), Rest("near foot", 2.5), Rest("head")),
                    loaded=True,
                ),
                Pose(
                    caption="Slide both heels away slowly, hips stay up",
                    posture=Posture.BRIDGE,
                    trunk=-98,
                    near=Leg(11, 54, 0),
                    near_arm=ARMS_DOWN,
                    rests=(Rest("chest"), Rest("near foot", 2.5), Rest("head")),
                    arrows=(Went("near heel", dx=-4, dy=14),),
                    loaded=True,
                ),
            ),
            things=(Pad((On("near heel", -7, -2), On("near heel", 9, -2)), 2.5, behind=False),),
        ),
    ),
    Exercise(
        id="prone-leg-curl",
        number="E023",
        name="Lying leg curl",
        family=Family.CURLS,
        kind=Kind.STRENGTH,
        contraction=Contraction.SLOW,
        flexion_deg=15,
        tension=Degree.MEDIUM,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        equipment=(Equipment.CURL_MACHINE,),
        stage=2,
        serves=(Purpose.CURL_STRENGTH, Purpose.TEST),
        regressions=("standing-leg-curl",),
        steps=(
            "Lie face down on the machine with the pad just above one heel.",
            "Bend the knee and bring the heel towards your buttock.",
            "Lower the weight slowly until the leg is almost straight.",
            "Rest the weight, then change legs.",
        ),
        feel="Work in the middle of the back of the thigh. A mild ache at the sit bone is fine.",
        too_hard="Use less weight, or lift with both legs.",
        too_easy="Add a little weight.",
        fault="Do not let your hips lift off the pad.",
        sources=(cite("S02"), cite("S03"), cite("F100"), cite("house")),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Start: pad just above one heel",
                    posture=Posture.ON_THE_FRONT,
                    trunk=93,
                    near=Leg(14, 8, -10),
                    far=Leg(14, 2, -50),
                    near_arm=ArmReach(At(72, 44)),
                    neck=-14,
                    rests=(Rest("pelvis", 56),),
                ),
                Pose(
                    caption="Up: heel towards the buttock",
                    posture=Posture.ON_THE_FRONT,
                    trunk=93,
                    near=Leg(14, 105, 0),
                    far=Leg(14, 2, -50),
                    near_arm=ArmReach(At(72, 44)),
                    neck=-14,
                    rests=(Rest("pelvis", 56),),
                    arrows=(Went("near toe", bend=0.25, dx=-8),),
                    loaded=True,
                ),
            ),
            things=(*CURL_BENCH, *ROLLER, Stack(122, 3)),
        ),
    ),
)
