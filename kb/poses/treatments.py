"""Positions of the hands-on and clinic treatments: where it is done, and with what."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push
from language.poses.furniture import bench, chair
from language.poses.things import Disc, Pad, Pictogram, Symbol, Thing, Tube

COUCH = 44
LYING = (Rest("chest", COUCH), Rest("near thigh", COUCH), Rest("head", COUCH))
SHIN_CUSHION = Pad((On("near shin", -9, -9), On("near shin", 9, -9)), 10)


def on_the_couch(caption: str, *things: Thing, hip: float = 0) -> Pose:
    """Return someone face down on a couch with a cushion under the shins."""
    return Pose(
        caption=caption,
        posture=Posture.ON_THE_FRONT,
        trunk=90,
        near=Leg(hip, 16, -30),
        near_arm=Arm(76, 94),
        rests=LYING,
        things=(*bench(-112, 74, COUCH), SHIN_CUSHION, *things),
        loaded=True,
    )


TREATMENTS: dict[str, Drawing] = {
    "muscle-belly-massage": Drawing(
        poses=(
            on_the_couch(
                "Rub the middle of the thigh, away from the sit bone",
                Symbol(Pictogram.HELPING_HAND, On("near thigh back", -2, -1), turn=-18),
            ),
        ),
        props=("a couch", "a cushion", "a helper's hand"),
    ),
    "gentle-tendon-massage": Drawing(
        poses=(
            on_the_couch(
                "Light strokes on the tendon",
                Symbol(Pictogram.HELPING_HAND, On("near fold", -6, 0), turn=-26),
            ),
        ),
        props=("a couch", "a cushion", "a helper's hand"),
    ),
    "deep-tendon-massage": Drawing(
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
    "scraping-tool-massage": Drawing(
        poses=(
            on_the_couch(
                "A tool scrapes along the skin over the tendon",
                Symbol(Pictogram.SCRAPER, On("near fold", -18, 2), turn=4),
                Symbol(Pictogram.HELPING_HAND, On("near fold", -20, 6), turn=-20),
            ),
        ),
        props=("a couch", "a cushion", "a scraping tool"),
    ),
    "foam-rolling": Drawing(
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
    "massage-ball-on-tendon": Drawing(
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
    "acupuncture": Drawing(
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
    "dry-needling": Drawing(
        poses=(
            on_the_couch(
                "A needle in the muscle of the thigh, not the tendon",
                Symbol(Pictogram.NEEDLE, On("near thigh back", 0, 0), turn=8),
                Symbol(Pictogram.HELPING_HAND, On("near thigh back", -3, 14), turn=-32),
            ),
        ),
        props=("a couch", "a needle", "a clinician's hand"),
    ),
    "shockwave": Drawing(
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
    "corticosteroid-injection": Drawing(
        poses=(
            on_the_couch(
                "An injection beside the tendon",
                Symbol(Pictogram.SYRINGE, On("near fold", -2, 2), turn=20),
            ),
        ),
        props=("a couch", "a syringe"),
    ),
    "platelet-rich-plasma": Drawing(
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
}
