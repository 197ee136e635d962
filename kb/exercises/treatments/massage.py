"""Massage by hands and tools: of the muscle, and of the tendon itself.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.treatments.positions import COUCH, LYING, SHIN_CUSHION, on_the_couch
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push
from language.poses.furniture import bench
from language.poses.things import Disc, Pictogram, Symbol
from language.work import Contraction, Degree, Equipment, Kind, Laterality

MASSAGE: tuple[Exercise, ...] = (
    Exercise(
        id="muscle-belly-massage",
        number="E092",
        name="Massage of the mid thigh",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(
            cite("thread", at="post 7"),
            cite("thread", at="post 8"),
            cite("F141"),
            cite("house"),
        ),
        serves=(Purpose.COMFORT,),
        steps=(
            "Lie on your front with a cushion under your shins.",
            "Let a helper rub the middle of the back of the thigh.",
            "Keep their hands well below the sit bone.",
            "Stop while it still feels pleasant.",
        ),
        feel="Gentle, pleasant pressure in the middle of the thigh.",
        too_hard="Ask for lighter pressure, or leave it out.",
        too_easy="Stay gentle, because more pressure does not help the tendon heal.",
        fault="Do not let the hands drift up to the sit bone.",
        drawing=Drawing(
            poses=(
                on_the_couch(
                    "Rub the middle of the thigh, away from the sit bone",
                    Symbol(Pictogram.HELPING_HAND, On("near thigh back", -2, -1), turn=-18),
                ),
            ),
            props=("a couch", "a cushion", "a helper's hand"),
        ),
    ),
    Exercise(
        id="gentle-tendon-massage",
        number="E090",
        name="Gentle massage on the tendon",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(
            cite("thread", at="post 2"),
            cite("thread", at="post 6"),
            cite("thread", at="post 7"),
            cite("thread", at="post 8"),
            cite("S43"),
            cite("F141"),
            cite("house"),
        ),
        extra_loads=(Load.PRESSURE,),
        regressions=("muscle-belly-massage",),
        drawing=Drawing(
            poses=(
                on_the_couch(
                    "Light strokes on the tendon",
                    Symbol(Pictogram.HELPING_HAND, On("near fold", -6, 0), turn=-26),
                ),
            ),
            props=("a couch", "a cushion", "a helper's hand"),
        ),
    ),
    Exercise(
        id="deep-tendon-massage",
        number="E091",
        name="Deep massage on the tendon",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(
            cite("thread", at="post 2"),
            cite("thread", at="post 8"),
            cite("F141"),
            cite("house"),
        ),
        extra_loads=(Load.PRESSURE,),
        regressions=("gentle-tendon-massage", "muscle-belly-massage"),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Hard pressing on the tendon",
                    posture=Posture.ON_THE_FRONT,
                    trunk=90,
                    near=Leg(0, 16, -30),
                    near_arm=Arm(76, 94),
                    rests=LYING,
                    things=(
                        *bench(-112, 74, COUCH),
                        SHIN_CUSHION,
                        Symbol(Pictogram.FIST, On("near fold", -2, -1), turn=-8),
                    ),
                    arrows=(Push(On("near fold", 16, 8), toward=186, length=26),),
                    loaded=True,
                ),
            ),
            props=("a couch", "a cushion", "a helper's fist"),
        ),
    ),
    Exercise(
        id="scraping-tool-massage",
        number="E093",
        name="Scraping-tool massage",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("thread", at="post 2"), cite("S42"), cite("F142"), cite("house")),
        equipment=(Equipment.CLINIC,),
        extra_loads=(Load.PRESSURE,),
        regressions=("muscle-belly-massage",),
        drawing=Drawing(
            poses=(
                on_the_couch(
                    "A tool scrapes along the skin over the tendon",
                    Symbol(Pictogram.SCRAPER, On("near fold", -18, 2), turn=4),
                    Symbol(Pictogram.HELPING_HAND, On("near fold", -20, 6), turn=-20),
                ),
            ),
            props=("a couch", "a cushion", "a scraping tool"),
        ),
    ),
    Exercise(
        id="foam-rolling",
        number="E095",
        name="Foam rolling near the sit bone",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=20,
        tension=Degree.LOW,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("thread", at="post 6"), cite("F141"), cite("house")),
        extra_loads=(Load.PRESSURE,),
        regressions=("muscle-belly-massage",),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Roll the thigh over a foam roller",
                    posture=Posture.LEANING_BACK,
                    trunk=-60,
                    near=Leg(18, 4, 0),
                    far=Planted(64),
                    near_arm=ArmReach(At(-66, 4), hand=-70),
                    rests=(Rest("near fold", 16), Rest("near foot")),
                    neck=14,
                    things=(Disc(On("near fold", 1, -8), 8),),
                    arrows=(Push(On("near fold", 36, -10), toward=90), Push(On("near fold", -34, -10), toward=270)),
                    loaded=True,
                ),
            ),
            props=("a foam roller",),
        ),
    ),
    Exercise(
        id="massage-ball-on-tendon",
        number="E094",
        name="Massage ball on the tendon",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=30,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("thread", at="post 2"), cite("F141"), cite("house")),
        extra_loads=(Load.PRESSURE,),
        regressions=("foam-rolling", "muscle-belly-massage"),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Sit bone on a ball, lean back and roll",
                    posture=Posture.LEANING_BACK,
                    trunk=-50,
                    near=Leg(30, 4, 0),
                    far=Planted(58),
                    near_arm=ArmReach(At(-62, 4), hand=-70),
                    rests=(Rest("pelvis", 11), Rest("near foot")),
                    neck=14,
                    things=(Disc(At(5, 6.5), 6.5),),
                    loaded=True,
                ),
            ),
            props=("a small ball",),
        ),
    ),
)
