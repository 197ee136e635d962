"""Positions of hip extension, hip thrusts and hip hinges."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Push, Went
from language.poses.furniture import GHR_BENCH, GHR_PAD, bench, rack, roman_chair, tower
from language.poses.things import Block, Cord, Disc, Pad, Pictogram, Stack, Symbol, Thing, Tube

PLATE_RADIUS = 22.5
ON_THE_BACK = (Rest("chest"), Rest("pelvis"), Rest("head"))
ARMS_DOWN = Arm(83, 87)
BAR_IN_HANDS: tuple[Thing, ...] = (Disc(On("near hand"), PLATE_RADIUS, filled=False, behind=False),)
BAR_ON_BACK: tuple[Thing, ...] = (Disc(On("neck back"), PLATE_RADIUS, filled=False, behind=False),)
HANDS_ON_BAR = ArmReach(On("neck back", 3, 0), turned=True)
THRUST_BENCH = 40
SHOULDERS_ON_BENCH = (Rest("upper back", THRUST_BENCH), Rest("near foot"))
ROMAN_TOP = 82
HYPER_TOP = 86

HINGES: dict[str, Drawing] = {
    "prone-hip-extension": Drawing(
        poses=(
            Pose(
                caption="Start: pillow under the hips, band round the ankles",
                posture=Posture.ON_THE_FRONT,
                trunk=100,
                near=Leg(24, 2, -50),
                far=Leg(24, 2, -50),
                near_arm=Arm(84, 95),
                rests=(Rest("chest"), Rest("near foot"), Rest("head")),
                loaded=True,
            ),
            Pose(
                caption="Lift one straight leg a hand's width",
                posture=Posture.ON_THE_FRONT,
                trunk=100,
                near=Leg(8, 2, -40),
                far=Leg(24, 2, -50),
                near_arm=Arm(84, 95),
                rests=(Rest("chest"), Rest("far foot"), Rest("head")),
                arrows=(Went("near toe", dx=-4),),
                loaded=True,
            ),
        ),
        things=(
            Pad((On("belly", -12, -1), On("belly", 4, -2)), 11),
            Cord((On("near ankle", 4, 2), On("far ankle", 4, -3))),
        ),
        props=("a pillow",),
    ),
    "straight-leg-pull-down": Drawing(
        poses=(
            Pose(
                caption="Let the leg rise by two hands' widths",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(20, 0, 0),
                far=Planted(106),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
                loaded=True,
            ),
            Pose(
                caption="Press the straight leg down to the floor",
                posture=Posture.ON_THE_BACK,
                trunk=-90,
                near=Leg(-3, 0, 0),
                far=Planted(106),
                near_arm=ARMS_DOWN,
                rests=ON_THE_BACK,
                arrows=(Went("near toe", dx=8),),
                loaded=True,
            ),
        ),
        things=(*tower(-82, 130, On("near above heel", -1, 4), 118),),
    ),
    "glute-ham-raise-lowering": Drawing(
        poses=(
            Pose(
                caption="Start: kneel upright, feet locked in",
                posture=Posture.KNEELING,
                trunk=4,
                near=Leg(8, 94, -5),
                near_arm=Arm(-30, 100),
                rests=(Rest("near shank", GHR_PAD),),
            ),
            Pose(
                caption="Lower slowly until level; the hands help you up",
                posture=Posture.ON_THE_FRONT,
                trunk=86,
                near=Leg(9, 13, -5),
                near_arm=Arm(12, 40, hand=60),
                rests=(Rest("near shank", GHR_PAD),),
                neck=-8,
                arrows=(Went("head", bend=0.3, dx=8, dy=12),),
                loaded=True,
            ),
        ),
        things=GHR_BENCH,
    ),
    "back-extension": Drawing(
        poses=(
            Pose(
                caption="Bend slowly at the hips, back flat",
                posture=Posture.BENT_FORWARD,
                trunk=146,
                near=Leg(60, 2, -5),
                near_arm=Arm(-28, 130),
                neck=-10,
                rests=(Rest("near thigh", ROMAN_TOP),),
                loaded=True,
            ),
            Pose(
                caption="Up to a straight line, no further",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(4, 2, -5),
                near_arm=Arm(-72, 88),
                neck=-10,
                rests=(Rest("near thigh", ROMAN_TOP),),
                arrows=(Went("head", bend=-0.25, dx=12),),
                loaded=True,
            ),
        ),
        things=roman_chair(ROMAN_TOP),
    ),
    "reverse-hyperextension": Drawing(
        poses=(
            Pose(
                caption="Stop before the legs hang straight down",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(82, 4, -10),
                near_arm=ArmReach(At(58, HYPER_TOP - 14)),
                neck=-14,
                rests=(Rest("pelvis", HYPER_TOP),),
                loaded=True,
            ),
            Pose(
                caption="Lift both legs level with your body",
                posture=Posture.ON_THE_FRONT,
                trunk=90,
                near=Leg(3, 3, -30),
                near_arm=ArmReach(At(58, HYPER_TOP - 14)),
                neck=-14,
                rests=(Rest("pelvis", HYPER_TOP),),
                arrows=(Went("near toe", bend=0.22, dx=-4),),
                loaded=True,
            ),
        ),
        things=(
            Tube((At(34, 88), At(34, 2)), thick=4),
            Tube((At(6, 2), At(72, 2)), thick=4),
            Tube((At(34, 70), At(58, 78), At(58, HYPER_TOP - 10))),
            Pad((At(4, HYPER_TOP - 5), At(62, HYPER_TOP - 5)), 10),
        ),
    ),
    "treadmill-hip-extension": Drawing(
        poses=(
            Pose(
                caption="Start: hold both rails, sore foot on the belt",
                posture=Posture.STANDING,
                trunk=2,
                near=Planted(10, 16),
                far=Leg(4, 9),
                near_arm=ArmReach(At(30, 106), hand=80),
                rests=(Rest("far foot", 16),),
                loaded=True,
            ),
            Pose(
                caption="Brake the belt as it carries the foot forward",
                posture=Posture.STANDING,
                trunk=2,
                near=Planted(32, 16, lift=-14),
                far=Leg(14, 34),
                near_arm=ArmReach(At(30, 106), hand=80),
                rests=(Rest("far foot", 16),),
                arrows=(Went("near sole", dy=-11),),
                loaded=True,
            ),
        ),
        things=(
            Pad((At(-64, 11), At(92, 11)), 9),
            Tube((At(-62, 14), At(-52, 118), At(-40, 126)), thick=4),
            Tube((At(-54, 104), At(40, 104))),
            Tube((At(34, 104), At(30, 14)), thick=2.4),
        ),
    ),
    "barbell-hip-thrust": Drawing(
        poses=(
            Pose(
                caption="Start: upper back on a bench, bar on the hips",
                posture=Posture.LEANING_BACK,
                trunk=-55,
                near=Leg(78, 108),
                near_arm=ArmReach(On("lap", 0, 4)),
                rests=SHOULDERS_ON_BENCH,
                neck=12,
                loaded=True,
            ),
            Pose(
                caption="Up: trunk and thighs level",
                posture=Posture.BRIDGE,
                trunk=-88,
                near=Leg(2, 88),
                near_arm=ArmReach(On("lap", 0, 4)),
                rests=SHOULDERS_ON_BENCH,
                neck=16,
                arrows=(Went("lap", dx=34, dy=4),),
                loaded=True,
            ),
        ),
        things=(*bench(-44, 4, THRUST_BENCH), Disc(On("lap", 2, 3), PLATE_RADIUS, filled=False, behind=False)),
    ),
    "single-leg-hip-thrust": Drawing(
        poses=(
            Pose(
                caption="Start: one foot flat, the other foot up",
                posture=Posture.LEANING_BACK,
                trunk=-55,
                near=Leg(78, 108),
                far=Leg(104, 92, 0),
                near_arm=Arm(60, 100),
                rests=SHOULDERS_ON_BENCH,
                neck=12,
                loaded=True,
            ),
            Pose(
                caption="Up: trunk and thigh level",
                posture=Posture.BRIDGE,
                trunk=-88,
                near=Leg(2, 88),
                far=Leg(64, 92, 0),
                near_arm=Arm(84, 112),
                rests=SHOULDERS_ON_BENCH,
                neck=16,
                arrows=(Went("lap", dx=36, dy=-2),),
                loaded=True,
            ),
        ),
        things=bench(-44, 4, THRUST_BENCH),
    ),
    "hip-extension-machine": Drawing(
        poses=(
            Pose(
                caption="Start: pad behind the thigh, knee well below the hip",
                posture=Posture.ON_ONE_LEG,
                trunk=4,
                near=Leg(60, 78, -5),
                far=Leg(2, 6),
                near_arm=ArmReach(At(38, 116), hand=90),
                rests=(Rest("far foot", 8),),
                loaded=True,
            ),
            Pose(
                caption="Push down and back until you stand straight",
                posture=Posture.ON_ONE_LEG,
                trunk=6,
                near=Leg(4, 36, -5),
                far=Leg(2, 6),
                near_arm=ArmReach(At(38, 116), hand=90),
                rests=(Rest("far foot", 8),),
                arrows=(Went("near knee", bend=0.25, dx=10, dy=-6),),
                loaded=True,
            ),
        ),
        things=(
            Block(-30, 0, 64, 8),
            Tube((At(44, 2), At(44, 128), At(34, 128)), thick=4),
            Tube((At(44, 116), At(36, 116))),
            Stack(64, 7),
            Tube((On("hip"), On("near thigh back", 8, -4)), behind=False),
            Disc(On("hip"), 4, behind=False),
            Disc(On("near thigh back", 8, -5), 6, behind=False),
        ),
    ),
    "cable-pull-through": Drawing(
        poses=(
            Pose(
                caption="Hips back, back flat, rope between the legs",
                posture=Posture.BENT_FORWARD,
                trunk=60,
                near=Leg(74, 26),
                near_arm=ArmReach(At(-1, 67)),
                neck=-14,
                loaded=True,
            ),
            Pose(
                caption="Squeeze the buttocks and stand tall",
                posture=Posture.STANDING,
                trunk=-2,
                near=Leg(0, 3),
                near_arm=ArmReach(At(9, 78)),
                arrows=(Push(On("buttock", -4, 10), toward=90),),
                loaded=True,
            ),
        ),
        things=tower(-104, 120, On("near hand"), 24),
    ),
    "romanian-deadlift": Drawing(
        poses=(
            Pose(
                caption="Start: stand tall, bar at the thighs",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(3, 6),
                near_arm=ArmReach(At(9, 75)),
            ),
            Pose(
                caption="Hips back, bar down to the knees, back flat",
                posture=Posture.BENT_FORWARD,
                trunk=68,
                near=Leg(86, 22),
                near_arm=ArmReach(At(13, 47)),
                neck=-16,
                arrows=(Push(On("buttock", -26, -2), toward=270),),
                loaded=True,
            ),
        ),
        things=BAR_IN_HANDS,
    ),
    "stiff-leg-deadlift": Drawing(
        poses=(
            Pose(
                caption="Start: knees almost straight, light bar",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(2, 3),
                near_arm=ArmReach(At(9, 75)),
            ),
            Pose(
                caption="Lower the bar close to the legs, back flat",
                posture=Posture.BENT_FORWARD,
                trunk=88,
                near=Leg(100, 8),
                near_arm=ArmReach(At(19, 31)),
                neck=-14,
                arrows=(Push(On("buttock", -26, -2), toward=270),),
                loaded=True,
            ),
        ),
        things=BAR_IN_HANDS,
    ),
    "single-leg-romanian-deadlift": Drawing(
        poses=(
            Pose(
                caption="Start: stand on one leg, weight in the hand",
                posture=Posture.ON_ONE_LEG,
                trunk=0,
                near=Leg(4, 8),
                far=Leg(-8, 42, -20),
                near_arm=Arm(0, 6),
            ),
            Pose(
                caption="Tip at the hip, the other leg goes back",
                posture=Posture.BENT_FORWARD,
                trunk=78,
                near=Leg(88, 16),
                far=Leg(-6, 4, -10),
                near_arm=Arm(0, 4),
                neck=-14,
                arrows=(Went("far toe", bend=0.25, dx=-4),),
                loaded=True,
            ),
        ),
        things=(Symbol(Pictogram.DUMBBELL, On("near hand")),),
    ),
    "rack-pull": Drawing(
        poses=(
            Pose(
                caption="Start: bar in the rack just above the knees",
                posture=Posture.BENT_FORWARD,
                trunk=46,
                near=Leg(62, 32),
                near_arm=ArmReach(At(18, 60)),
                neck=-16,
                loaded=True,
            ),
            Pose(
                caption="Push the floor away and stand tall",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(3, 6),
                near_arm=ArmReach(At(9, 75)),
                arrows=(Push(On("shoulder", -24, 4), toward=0, length=44),),
                loaded=True,
            ),
        ),
        things=(*BAR_IN_HANDS, *rack(27, 56)),
    ),
    "deadlift-from-floor": Drawing(
        poses=(
            Pose(
                caption="Start: bar on the floor, back flat",
                posture=Posture.SQUATTING,
                trunk=66,
                near=Leg(118, 80),
                near_arm=ArmReach(At(16, PLATE_RADIUS)),
                curl=12,
                neck=-24,
                loaded=True,
            ),
            Pose(
                caption="Push the floor away and stand tall",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(3, 6),
                near_arm=ArmReach(At(9, 75)),
                arrows=(Push(On("shoulder", -24, 4), toward=0, length=44),),
                loaded=True,
            ),
        ),
        things=BAR_IN_HANDS,
    ),
    "good-morning": Drawing(
        poses=(
            Pose(
                caption="Start: light bar on the upper back",
                posture=Posture.STANDING,
                trunk=0,
                near=Leg(4, 8),
                near_arm=HANDS_ON_BAR,
            ),
            Pose(
                caption="Hips back, back flat, knees a little bent",
                posture=Posture.BENT_FORWARD,
                trunk=70,
                near=Leg(88, 22),
                near_arm=HANDS_ON_BAR,
                neck=-16,
                arrows=(Push(On("buttock", -26, -2), toward=270),),
                loaded=True,
            ),
        ),
        things=(*BAR_ON_BACK, *rack(62, 128)),
    ),
}
