"""Needles, shockwave and injections.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.treatments.positions import COUCH, on_the_couch
from kb.sources import cite
from kb.vocabulary.scales import Family, Purpose
from language.poses.body import Arm, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture
from language.poses.furniture import bench, chair
from language.poses.things import Pad, Pictogram, Symbol, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality

CLINIC: tuple[Exercise, ...] = (
    Exercise(
        id="acupuncture",
        number="E096",
        name="Acupuncture",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("thread", at="post 1"), cite("F144"), cite("house")),
        equipment=(Equipment.CLINIC,),
        serves=(Purpose.COMFORT,),
        regressions=("muscle-belly-massage",),
        steps=(
            "Choose a registered acupuncturist.",
            "Tell them about blood thinners, bleeding problems or pregnancy before they start.",
            "Ask them to keep needles away from the sit bone.",
            "Lie in a position that does not press on the sore spot.",
        ),
        feel="Ease for a short time, with at most brief, mild soreness from the needles.",
        too_hard="Ask for fewer needles, or leave it out.",
        too_easy="Put the extra time into your exercises.",
        fault="Do not let it take the place of your exercises.",
        drawing=Drawing(
            poses=(
                on_the_couch(
                    "Thin needles in the skin, away from the sit bone",
                    Symbol(Pictogram.NEEDLE, On("near calf", 4, 0), turn=12),
                    Symbol(Pictogram.NEEDLE, On("near calf", -8, 0), turn=12),
                    Symbol(Pictogram.NEEDLE, On("waist", -2, 0)),
                    Symbol(Pictogram.NEEDLE, On("waist", 10, 2)),
                ),
            ),
            props=("a couch", "thin needles"),
        ),
    ),
    Exercise(
        id="dry-needling",
        number="E097",
        name="Dry needling",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(
            cite("thread", at="post 5"),
            cite("S41"),
            cite("S72"),
            cite("F143"),
            cite("house"),
        ),
        equipment=(Equipment.CLINIC,),
        serves=(Purpose.COMFORT,),
        regressions=("muscle-belly-massage",),
        steps=(
            "Choose a clinician who is trained in dry needling.",
            "Tell them about blood thinners, bleeding problems or pregnancy before they start.",
            "Ask for needles in the muscle only, not the tendon.",
            "Expect it to help for a short time at most.",
        ),
        feel="Ease for a short time, with at most brief, mild soreness from the needles.",
        too_hard="Ask for fewer needles, or leave it out.",
        too_easy="Put the extra time into your exercises.",
        fault="Do not let it take the place of your exercises.",
        drawing=Drawing(
            poses=(
                on_the_couch(
                    "A needle in the muscle of the thigh, not the tendon",
                    Symbol(Pictogram.NEEDLE, On("near thigh back", 0, 0), turn=8),
                    Symbol(Pictogram.HELPING_HAND, On("near thigh back", -3, 14), turn=-32),
                ),
            ),
            props=("a couch", "a needle", "a clinician's hand"),
        ),
    ),
    Exercise(
        id="shockwave",
        number="E098",
        name="Shockwave treatment",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=20,
        tension=Degree.LOW,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("S19"), cite("S07"), cite("F145"), cite("house")),
        equipment=(Equipment.CLINIC,),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Pulses from a handpiece on the tendon",
                    posture=Posture.ON_THE_FRONT,
                    trunk=98,
                    near=Leg(16, 6, -40),
                    near_arm=Arm(84, 95),
                    rests=(Rest("chest", COUCH), Rest("near foot", COUCH), Rest("head", COUCH)),
                    things=(
                        *bench(-112, 74, COUCH),
                        Pad((On("belly", -12, -1), On("belly", 4, -2)), 10),
                        Symbol(Pictogram.SHOCKWAVE, On("near fold", -3, 2), turn=12),
                    ),
                    loaded=True,
                ),
            ),
            props=("a couch", "a pillow", "a handpiece"),
        ),
    ),
    Exercise(
        id="corticosteroid-injection",
        number="E099",
        name="Corticosteroid injection",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("S44"), cite("S45"), cite("F147"), cite("house")),
        equipment=(Equipment.CLINIC,),
        drawing=Drawing(
            poses=(
                on_the_couch(
                    "An injection beside the tendon",
                    Symbol(Pictogram.SYRINGE, On("near fold", -2, 2), turn=20),
                ),
            ),
            props=("a couch", "a syringe"),
        ),
    ),
    Exercise(
        id="platelet-rich-plasma",
        number="E100",
        name="Platelet-rich plasma injection",
        family=Family.TREATMENTS,
        kind=Kind.MANUAL,
        contraction=Contraction.PASSIVE,
        flexion_deg=0,
        tension=Degree.LOW,
        compression=Degree.LOW,
        laterality=Laterality.SINGLE,
        stage=None,
        sources=(cite("S46"), cite("F148"), cite("house")),
        equipment=(Equipment.CLINIC,),
        drawing=Drawing(
            poses=(
                Pose(
                    caption="Some of your blood is taken",
                    posture=Posture.SITTING,
                    trunk=-6,
                    near=Planted(54),
                    near_arm=Arm(38, 62),
                    far_arm=Arm(10, 70),
                    rests=(Rest("pelvis", 46),),
                    things=(
                        *chair(30, 46),
                        Symbol(Pictogram.SYRINGE, On("near elbow", 8, 5), turn=-24),
                        Symbol(Pictogram.TUBE, At(92, 62)),
                        Tube((At(78, 60), At(106, 60))),
                        Tube((At(92, 60), At(92, 2))),
                    ),
                ),
                on_the_couch(
                    "Its platelets are injected at the tendon",
                    Symbol(Pictogram.SYRINGE, On("near fold", -2, 2), turn=20),
                ),
            ),
            props=("a chair", "a couch", "a blood tube", "a syringe"),
        ),
    ),
)
