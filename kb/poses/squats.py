"""Positions of the squats, lunges, step-ups and leg presses."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, View, Went
from language.poses.furniture import bench, rack
from language.poses.things import Block, Disc, Pad, Thing, Tube

LOW_STEP = 18
HIGH_STEP = 40
BOX_SEAT = 62
PLATE_RADIUS = 22.5
ARMS_AHEAD = Arm(62, 84)
HANDS_ON_BAR = ArmReach(On("neck back", 3, 0), turned=True)
FOOT_PLATE: tuple[Thing, ...] = (Tube((On("near under heel", 0, 0), On("near under toe", 0, 0)), thick=5),)


def step(height: float) -> tuple[Thing, ...]:
    """Return a step or box under the near foot."""
    return (Block(-11, 0, 48, height),)


SQUATS: dict[str, Drawing] = {
    "low-step-up": Drawing(
        poses=(
            Pose(
                caption="Start: one foot flat on a low step",
                posture=Posture.SPLIT,
                trunk=8,
                near=Leg(57, 72),
                far=Planted(-23, lift=32),
                near_arm=Arm(-8, 10),
                rests=(Rest("near foot", LOW_STEP),),
                loaded=True,
            ),
            Pose(
                caption="Push through that heel, stand up on the step",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(2, 4),
                far=Leg(26, 48, -10),
                near_arm=Arm(-4, 8),
                rests=(Rest("near foot", LOW_STEP),),
                arrows=(Went("head", bend=0.1, dx=-14),),
                loaded=True,
            ),
        ),
        things=step(LOW_STEP),
    ),
    "high-step-up": Drawing(
        poses=(
            Pose(
                caption="Start: one foot flat on a knee-high box",
                posture=Posture.SPLIT,
                trunk=9,
                near=Leg(94, 110),
                far=Planted(-27, lift=22),
                near_arm=Arm(-4, 20),
                rests=(Rest("near foot", HIGH_STEP),),
                loaded=True,
            ),
            Pose(
                caption="Push through the heel, stand tall on the box",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(2, 4),
                far=Leg(30, 54, -10),
                near_arm=Arm(-4, 8),
                rests=(Rest("near foot", HIGH_STEP),),
                arrows=(Went("head", bend=0.1, dx=-14),),
                loaded=True,
            ),
        ),
        things=step(HIGH_STEP),
    ),
    "split-squat": Drawing(
        poses=(
            Pose(
                caption="Start: one foot a long step in front",
                posture=Posture.SPLIT,
                trunk=2,
                near=Leg(32, 32),
                far=Planted(-60, lift=48),
                near_arm=Arm(-4, 8),
            ),
            Pose(
                caption="Lower the back knee part of the way",
                posture=Posture.LUNGING,
                trunk=4,
                near=Leg(72, 70),
                far=Planted(-70, lift=56),
                near_arm=Arm(-4, 10),
                arrows=(Went("head", dx=-24),),
                loaded=True,
            ),
        )
    ),
    "walking-lunge": Drawing(
        poses=(
            Pose(
                caption="Step forward",
                posture=Posture.SPLIT,
                trunk=3,
                near=Leg(58, 40, 12),
                far=Leg(-6, 4, 8),
                near_arm=Arm(-16, 20),
                far_arm=Arm(16, 52),
                rests=(Rest("far foot"),),
                x=-76,
            ),
            Pose(
                caption="Lower the back knee close to the floor",
                posture=Posture.LUNGING,
                trunk=4,
                near=Leg(92, 88),
                far=Planted(-76, lift=58),
                near_arm=Arm(-16, 20),
                far_arm=Arm(16, 52),
                arrows=(Went("head", bend=0.15, dx=4, dy=12),),
                loaded=True,
            ),
            Pose(
                caption="Push up and step into the next lunge",
                posture=Posture.SPLIT,
                trunk=3,
                near=Leg(-2, 6),
                far=Leg(58, 44, 12),
                near_arm=Arm(16, 52),
                far_arm=Arm(-16, 20),
                arrows=(Went("head", bend=0.15, dx=6, dy=10),),
            ),
        )
    ),
    "bulgarian-split-squat": Drawing(
        poses=(
            Pose(
                caption="Start: back foot up on a bench behind you",
                posture=Posture.SPLIT,
                trunk=5,
                near=Leg(26, 18),
                far=Planted(-82, 42, lift=70),
                near_arm=Arm(-4, 8),
            ),
            Pose(
                caption="Lower until the front thigh is nearly level",
                posture=Posture.LUNGING,
                trunk=14,
                near=Leg(92, 86),
                far=Planted(-82, 42, lift=74),
                near_arm=Arm(-2, 12),
                arrows=(Went("head", dx=-22),),
                loaded=True,
            ),
        ),
        things=bench(-128, -72, 42),
    ),
    "box-squat": Drawing(
        poses=(
            Pose(
                caption="Start: stand in front of a box",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(2, 4),
                near_arm=ARMS_AHEAD,
            ),
            Pose(
                caption="Hips back until you just touch; do not sit",
                posture=Posture.SQUATTING,
                trunk=15,
                near=Leg(70, 68),
                near_arm=Arm(72, 90),
                neck=-10,
                arrows=(Went("buttock", dx=-7, bend=-0.1),),
                loaded=True,
            ),
        ),
        things=(Block(-68, 0, 46, BOX_SEAT),),
    ),
    "back-squat": Drawing(
        poses=(
            Pose(
                caption="Start: bar on the upper back",
                posture=Posture.STANDING,
                trunk=2,
                near=Leg(4, 6),
                near_arm=HANDS_ON_BAR,
            ),
            Pose(
                caption="Lower until the thighs are level",
                posture=Posture.SQUATTING,
                trunk=30,
                near=Leg(108, 106),
                near_arm=HANDS_ON_BAR,
                neck=-14,
                arrows=(Went("buttock", dx=-8, bend=-0.1),),
                loaded=True,
            ),
        ),
        things=(Disc(On("neck back"), PLATE_RADIUS, filled=False, behind=False), *rack(46, 128)),
    ),
    "single-leg-press-foot-low": Drawing(
        poses=(
            Pose(
                caption="Lower the weight until the knee is at 90 degrees",
                posture=Posture.LEANING_BACK,
                trunk=-40,
                near=Leg(90, 90, 6),
                far=Planted(48),
                near_arm=ArmReach(At(2, 50)),
                rests=(Rest("pelvis", 46),),
                loaded=True,
            ),
            Pose(
                caption="Push until the leg is almost straight",
                posture=Posture.LEANING_BACK,
                trunk=-40,
                near=Leg(56, 14, -4),
                far=Planted(48),
                near_arm=ArmReach(At(2, 50)),
                rests=(Rest("pelvis", 46),),
                arrows=(Went("near sole", dx=-4, dy=-26),),
                loaded=True,
            ),
        ),
        things=(
            Tube((At(-46, 2), At(120, 2)), thick=4),
            Tube((At(6, 40), At(6, 2)), thick=4),
            Pad((At(-8, 42), At(22, 42)), 8),
            Pad((At(-18, 50), At(-54, 94)), 9),
            Tube((At(60, 22), At(120, 22)), thick=2.4),
            *FOOT_PLATE,
            Tube(
                (
                    On("near under toe"),
                    On("near under toe", 14, -10),
                    On("near under heel", 10, -8),
                    On("near under heel"),
                )
            ),
        ),
    ),
    "deep-leg-press": Drawing(
        poses=(
            Pose(
                caption="Feet high: lower while the hips stay on the seat",
                posture=Posture.LEANING_BACK,
                trunk=-52,
                near=Leg(102, 82, 4),
                near_arm=ArmReach(At(2, 36)),
                rests=(Rest("pelvis", 34),),
                loaded=True,
            ),
            Pose(
                caption="Push the plate away",
                posture=Posture.LEANING_BACK,
                trunk=-52,
                near=Leg(74, 14, 0),
                near_arm=ArmReach(At(2, 36)),
                rests=(Rest("pelvis", 34),),
                arrows=(Went("near sole", dx=-6, dy=26),),
                loaded=True,
            ),
        ),
        things=(
            Tube((At(-52, 2), At(104, 2)), thick=4),
            Tube((At(0, 28), At(0, 2)), thick=4),
            Pad((At(-8, 30), At(16, 30)), 8),
            Pad((At(-22, 38), At(-66, 72)), 9),
            Tube((At(34, 4), At(126, 76)), thick=4),
            Tube((On("near under heel"), On("near under heel", 16, -14)), thick=4),
            Tube((On("near under toe"), On("near under heel", 16, -14))),
            *FOOT_PLATE,
        ),
    ),
    "reverse-leg-press": Drawing(
        poses=(
            Pose(
                caption="One foot on the plate behind you, knee bent",
                posture=Posture.BENT_FORWARD,
                trunk=40,
                near=Leg(92, 108, 10),
                far=Leg(48, 18),
                near_arm=ArmReach(At(54, 80), hand=70),
                rests=(Rest("far foot"),),
                neck=-16,
                things=(Tube((On("near under toe", 0, 4), At(-42, 14)), thick=4),),
                loaded=True,
            ),
            Pose(
                caption="Push the plate back until the leg is almost straight",
                posture=Posture.BENT_FORWARD,
                trunk=40,
                near=Leg(22, 26, 6),
                far=Leg(48, 18),
                near_arm=ArmReach(At(54, 80), hand=70),
                rests=(Rest("far foot"),),
                neck=-16,
                things=(Tube((On("near under heel", 0, -2), At(-70, 14)), thick=4),),
                arrows=(Went("near heel", dx=-16, dy=20),),
                loaded=True,
            ),
        ),
        things=(
            Pad((At(46, 76), At(70, 76)), 9),
            Tube((At(58, 72), At(58, 2)), thick=4),
            Tube((At(-110, 2), At(84, 2)), thick=4),
            Tube((At(-110, 14), At(-20, 14)), thick=2.4),
            Tube((On("near under heel"), On("near under toe")), thick=5),
        ),
    ),
    "side-lunge": Drawing(
        poses=(
            Pose(
                caption="Start: stand tall",
                posture=Posture.STANDING,
                view=View.FRONT,
                trunk=0,
                near=Leg(3, 0, out=90, shank=2),
                near_arm=Arm(40, -40),
                far_arm=Arm(-40, 40),
                x=-56,
            ),
            Pose(
                caption="Step wide, bend that knee, hips back",
                posture=Posture.LUNGING,
                view=View.FRONT,
                trunk=8,
                near=Leg(84, 92, out=66, shank=4),
                far=Leg(54, 0, out=90, shank=52),
                near_arm=Arm(40, -40),
                far_arm=Arm(-40, 40),
                arrows=(Went("head", bend=0.2, dy=14),),
                loaded=True,
            ),
        )
    ),
    "drop-lunge-test": Drawing(
        poses=(
            Pose(
                caption="Start: sore leg one long step in front",
                posture=Posture.SPLIT,
                trunk=0,
                near=Leg(32, 18),
                far=Planted(-70, lift=42),
                near_arm=Arm(-4, 8),
            ),
            Pose(
                caption="Drop smoothly until the front thigh is nearly level",
                posture=Posture.LUNGING,
                trunk=2,
                near=Leg(88, 88),
                far=Planted(-76, lift=58),
                near_arm=Arm(-4, 10),
                arrows=(Went("head", dx=-24),),
                loaded=True,
            ),
        )
    ),
}
