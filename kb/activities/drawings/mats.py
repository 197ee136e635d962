"""Yoga, pilates, dance and gymnastics, drawn."""

from __future__ import annotations

from kb.activities.drawings.shared import ON_PELVIS, drawing, loaded
from kb.exercises.positions import FAR_FOOT, ON_THE_BACK
from language.poses.body import Arm, ArmReach, At, Leg, On, Rest
from language.poses.drawing import Drawing, Pose, Posture, View
from language.poses.things import Block, Thing, Tube

SITS = (Rest("pelvis"),)
BARRE: tuple[Thing, ...] = (Tube((At(-46, 100), At(-46, 2))), Tube((At(-52, 100), At(-40, 100)), thick=5))


def high_leg(caption: str, hip: int, knee: int, *, trunk: int = -4, ankle: int = -30) -> Pose:
    """Return a leg held or kicked up in front of somebody who stands on the other one."""
    return loaded(
        caption=caption,
        posture=Posture.ON_ONE_LEG,
        trunk=trunk,
        near=Leg(hip, knee, ankle),
        far=Leg(4 + trunk, 6),
        near_arm=Arm(40, 70),
        far_arm=Arm(-30, -10),
        rests=FAR_FOOT,
    )


MATS: dict[str, Drawing] = {
    "yoga-standing-fold": drawing(
        loaded(
            caption="Folded down, hands on blocks, knees soft",
            posture=Posture.BENT_FORWARD,
            trunk=104,
            near=Leg(120, 30),
            near_arm=ArmReach(At(32, 24)),
            curl=24,
            neck=10,
        ),
        things=(Block(22, 0, 20, 20),),
        props=("blocks",),
    ),
    "yoga-half-lift": drawing(
        loaded(
            caption="Half way up, flat back, hands on the thighs",
            posture=Posture.BENT_FORWARD,
            trunk=38,
            near=Leg(48, 18),
            near_arm=ArmReach(On("near thigh front", 3, 2)),
            neck=-14,
        )
    ),
    "downward-dog": drawing(
        loaded(
            caption="Hips high, hands and feet on the floor",
            posture=Posture.ON_ALL_FOURS,
            trunk=128,
            near=Leg(104, 16, 18),
            near_arm=Arm(48, 48),
            rests=(Rest("near foot"), Rest("near hand")),
            neck=-4,
        )
    ),
    "hanuman-splits": drawing(
        loaded(
            caption="Full splits: one leg ahead, one behind",
            posture=Posture.SITTING,
            trunk=48,
            near=Leg(136, 2, -20),
            far=Leg(-38, 4, -60),
            near_arm=ArmReach(At(54, 5)),
            rests=(Rest("pelvis", 2),),
            neck=-30,
        )
    ),
    "warrior-two": drawing(
        loaded(
            caption="Wide lunge to the side, arms out",
            posture=Posture.LUNGING,
            view=View.FRONT,
            trunk=0,
            near=Leg(88, 90, out=80, shank=2),
            far=Leg(58, 0, out=90, shank=58),
            near_arm=Arm(90, 90),
            far_arm=Arm(-90, -90),
        )
    ),
    "cobra-pose": drawing(
        loaded(
            caption="Chest up, legs long behind you",
            posture=Posture.ON_THE_FRONT,
            trunk=78,
            near=Leg(-8, 2, -60),
            near_arm=Arm(-2, 86),
            rests=(Rest("near thigh"), Rest("near forearm")),
            curl=-30,
            neck=-10,
        )
    ),
    "pilates-hundred": drawing(
        loaded(
            caption="On the back, head up, knees over the hips",
            posture=Posture.ON_THE_BACK,
            trunk=-86,
            near=Leg(84, 86, -20),
            near_arm=Arm(84, 86),
            curl=22,
            neck=28,
            rests=ON_PELVIS,
        )
    ),
    "pilates-roll-up": drawing(
        loaded(
            caption="Reach over straight legs",
            posture=Posture.SITTING,
            trunk=16,
            near=Leg(106, 4, 4),
            near_arm=Arm(74, 80),
            rests=SITS,
            curl=34,
            neck=22,
        ),
        Pose(
            caption="Roll down onto the back",
            posture=Posture.ON_THE_BACK,
            trunk=-90,
            near=Leg(2, 2, 0),
            near_arm=Arm(176, 178),
            rests=ON_THE_BACK,
        ),
    ),
    "pilates-teaser": drawing(
        loaded(
            caption="Balance on the seat, legs and trunk in a V",
            posture=Posture.LEANING_BACK,
            trunk=-46,
            near=Leg(88, 4, -40),
            near_arm=Arm(112, 118),
            rests=SITS,
            neck=14,
        )
    ),
    "pilates-leg-circles": drawing(
        loaded(
            caption="One leg up, small circles, hips still",
            posture=Posture.ON_THE_BACK,
            trunk=-90,
            near=Leg(86, 18, -30),
            far=Leg(3, 2, -10),
            near_arm=Arm(84, 87),
            rests=ON_THE_BACK,
        )
    ),
    "pilates-swimming": drawing(
        loaded(
            caption="Face down, opposite arm and leg a little up",
            posture=Posture.ON_THE_FRONT,
            trunk=90,
            near=Leg(-9, 2, -60),
            far=Leg(-2, 2, -60),
            near_arm=Arm(86, 90),
            far_arm=Arm(100, 106),
            rests=(Rest("pelvis"),),
            neck=-6,
        )
    ),
    "barre-tendu": drawing(
        high_leg("The straight leg slides forward, toes on the floor", 26, 0, trunk=0, ankle=-48),
        things=BARRE,
        props=("a barre",),
    ),
    "plie": drawing(
        loaded(
            caption="Knees bend out over the toes, trunk tall",
            posture=Posture.SQUATTING,
            view=View.FRONT,
            trunk=0,
            near=Leg(48, 60, out=78, shank=-10),
            near_arm=Arm(34, 50),
            far_arm=Arm(-34, -50),
        )
    ),
    "developpe": drawing(high_leg("The leg unfolds slowly to the front", 104, 8), things=BARRE, props=("a barre",)),
    "grand-battement": drawing(
        high_leg("The straight leg is thrown up high", 126, 2, trunk=-6), things=BARRE, props=("a barre",)
    ),
    "high-kicks": drawing(high_leg("Straight leg kicked up to the face", 138, 4, trunk=-4)),
    "grand-jete": drawing(
        loaded(
            caption="A leap into the splits",
            posture=Posture.IN_THE_AIR,
            trunk=38,
            near=Leg(136, 2, -40),
            far=Leg(-32, 4, -50),
            near_arm=Arm(84, 94),
            far_arm=Arm(-70, -60),
            rests=(Rest("pelvis", 96),),
            neck=-32,
        )
    ),
    "gymnastics-tumbling": drawing(
        loaded(
            caption="Folded at the hips in the air, legs straight",
            posture=Posture.IN_THE_AIR,
            trunk=40,
            near=Leg(136, 2, -40),
            near_arm=ArmReach(On("near shin", 4, 6)),
            rests=(Rest("pelvis", 70),),
            neck=-6,
        )
    ),
}
