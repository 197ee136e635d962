"""Positions of walking, running, pool, bike, sled and rowing."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Block, Cord, CordKind, Disc, Pad, Pictogram, Solid, Symbol, Thing, Tube, Water

BACK = Arm(-46, 40)
FRONT = Arm(32, 124)
FAST_BACK = Arm(-66, 18)
FAST_FRONT = Arm(44, 140)
FAR_FOOT = (Rest("far foot"),)
JOG_OFF = Leg(-8, 16, -12, toes=24)
RUN_OFF = Leg(-13, 14, -20, toes=32)
SPRINT_OFF = Leg(-18, 10, -26, toes=38)


def speed(count: int) -> tuple[Thing, ...]:
    """Return chevrons behind the runner, more for more speed: 1 easy, 2 up to 70% of top speed, 3 fast, 4 full."""
    return (Symbol(Pictogram.SPEED, On("shoulder", -46, -6), count=count),)


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

RUNS: dict[str, Drawing] = {
    "pool-running": Drawing(
        poses=(
            Pose(
                caption="Short, upright strides in deep water",
                posture=Posture.IN_WATER,
                trunk=2,
                near=Leg(45, 62, -10),
                far=Leg(-6, 24, -20),
                near_arm=BACK,
                far_arm=FRONT,
                rests=(Rest("far foot", 12),),
                things=(Pad((On("waist", 1, 0), On("belly", -2, 3)), 7, behind=False), Water(-66, 66, 142)),
                loaded=True,
            ),
            Pose(
                caption="Change legs, knees no more than half-way up",
                posture=Posture.IN_WATER,
                trunk=2,
                near=Leg(-6, 24, -20),
                far=Leg(45, 62, -10),
                near_arm=FRONT,
                far_arm=BACK,
                rests=(Rest("near foot", 12),),
                things=(Pad((On("waist", 1, 0), On("belly", -2, 3)), 7, behind=False), Water(-66, 66, 142)),
                loaded=True,
            ),
        ),
        props=("a float belt",),
    ),
    "level-walking": Drawing(
        poses=(
            Pose(
                caption="Walk tall, short strides",
                posture=Posture.WALKING,
                trunk=2,
                near=Leg(30, 6, 2),
                far=Leg(-12, 14, -8, toes=22),
                near_arm=Arm(-26, -8),
                far_arm=Arm(20, 44),
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="The other foot passes under you",
                posture=Posture.WALKING,
                trunk=1,
                near=Leg(2, 6),
                far=Leg(24, 56, -4),
                near_arm=Arm(-4, 10),
                far_arm=Arm(2, 16),
                loaded=True,
            ),
        )
    ),
    "walk-jog": Drawing(
        poses=(
            Pose(
                caption="Walk until you are fresh",
                posture=Posture.WALKING,
                trunk=2,
                near=Leg(30, 6, 2),
                far=Leg(-12, 14, -8, toes=22),
                near_arm=Arm(-26, -8),
                far_arm=Arm(20, 44),
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Jog slowly with short steps",
                posture=Posture.RUNNING,
                trunk=4,
                near=Leg(45, 70, -4),
                far=JOG_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(1),
                loaded=True,
            ),
        )
    ),
    "easy-flat-run": Drawing(
        poses=(
            Pose(
                caption="Short strides at a pace to chat",
                posture=Posture.RUNNING,
                trunk=5,
                near=Leg(50, 78, -4),
                far=JOG_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(1),
                loaded=True,
            ),
            Pose(
                caption="Land close under you",
                posture=Posture.RUNNING,
                trunk=5,
                near=Leg(32, 26, 4),
                far=Leg(-4, 82, -20),
                near_arm=Arm(-24, 60),
                far_arm=Arm(8, 96),
                loaded=True,
            ),
        )
    ),
    "extensive-tempo": Drawing(
        poses=(
            Pose(
                caption="Run tall at the speed in your plan",
                posture=Posture.RUNNING,
                trunk=6,
                near=Leg(60, 84, -2),
                far=RUN_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(2),
                loaded=True,
            ),
            Pose(
                caption="Walk until your breath is calm",
                posture=Posture.WALKING,
                trunk=2,
                near=Leg(30, 6, 2),
                far=Leg(-12, 14, -8, toes=22),
                near_arm=Arm(-26, -8),
                far_arm=Arm(20, 44),
                rests=FAR_FOOT,
                loaded=True,
            ),
        )
    ),
    "submaximal-run": Drawing(
        poses=(
            Pose(
                caption="Build up gently over 20 m",
                posture=Posture.RUNNING,
                trunk=8,
                near=Leg(52, 78, -4),
                far=JOG_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(1),
                loaded=True,
            ),
            Pose(
                caption="Hold the speed in your plan, tall",
                posture=Posture.RUNNING,
                trunk=5,
                near=Leg(65, 88, 0),
                far=RUN_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(2),
                loaded=True,
            ),
        )
    ),
    "intensive-tempo": Drawing(
        poses=(
            Pose(
                caption="Build up gently",
                posture=Posture.RUNNING,
                trunk=10,
                near=Leg(62, 84, 0),
                far=RUN_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(2),
                loaded=True,
            ),
            Pose(
                caption="Hold the speed in your plan, tall and relaxed",
                posture=Posture.RUNNING,
                trunk=6,
                near=Leg(75, 96, 2),
                far=SPRINT_OFF,
                near_arm=FAST_BACK,
                far_arm=FAST_FRONT,
                rests=FAR_FOOT,
                things=speed(3),
                loaded=True,
            ),
        )
    ),
    "flying-sprint": Drawing(
        poses=(
            Pose(
                caption="Long run-in: build up slowly",
                posture=Posture.RUNNING,
                trunk=10,
                near=Leg(66, 88, 0),
                far=RUN_OFF,
                near_arm=BACK,
                far_arm=FRONT,
                rests=FAR_FOOT,
                things=speed(2),
                loaded=True,
            ),
            Pose(
                caption="Run tall through the marked zone",
                posture=Posture.RUNNING,
                trunk=5,
                near=Leg(80, 102, 4),
                far=SPRINT_OFF,
                near_arm=FAST_BACK,
                far_arm=FAST_FRONT,
                rests=FAR_FOOT,
                things=(
                    *speed(4),
                    Symbol(Pictogram.CONE, At(-34, 0), behind=True),
                    Symbol(Pictogram.CONE, At(88, 0), behind=True),
                ),
                loaded=True,
            ),
        ),
        props=("2 markers",),
    ),
    "maximum-sprint": Drawing(
        poses=(
            Pose(
                caption="Sprint tall: knee drives up",
                posture=Posture.RUNNING,
                trunk=6,
                near=Leg(86, 108, 5),
                far=Leg(-20, 6, -28, toes=42),
                near_arm=Arm(-74, 8),
                far_arm=Arm(52, 148),
                rests=FAR_FOOT,
                things=speed(4),
                loaded=True,
            ),
            Pose(
                caption="Foot comes down under you, do not reach",
                posture=Posture.IN_THE_AIR,
                trunk=6,
                near=Leg(48, 30, 4),
                far=Leg(2, 112, -10),
                near_arm=Arm(-40, 44),
                far_arm=Arm(20, 112),
                rests=(Rest("near foot", 7),),
                x=30,
                things=speed(4),
                arrows=(Went("near toe", bend=0.2, dx=8),),
                loaded=True,
            ),
        )
    ),
    "acceleration-runs": Drawing(
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
    "falling-starts": Drawing(
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
    "block-starts": Drawing(
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
    "hill-sprints": Drawing(
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
    "stair-runs": Drawing(
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
    "heavy-sled-push": Drawing(
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
    "short-rear-side-running": Drawing(
        poses=(
            Pose(
                caption="Lift the heel straight up under you",
                posture=Posture.RUNNING,
                trunk=5,
                near=Leg(61, 128, -5),
                far=Leg(2, 14),
                near_arm=Arm(-14, 66),
                far_arm=Arm(6, 92),
                rests=FAR_FOOT,
                loaded=True,
            ),
            Pose(
                caption="Put it down close under your hips",
                posture=Posture.RUNNING,
                trunk=5,
                near=Leg(20, 20),
                far=Leg(8, 96, -14),
                near_arm=Arm(6, 92),
                far_arm=Arm(-20, 60),
                arrows=(Went("near toe", dx=16),),
                loaded=True,
            ),
        )
    ),
    "cycling": Drawing(
        poses=(
            Pose(
                caption="Sit upright, pedal smoothly in an easy gear",
                posture=Posture.SITTING,
                trunk=14,
                near=Planted(15, 38),
                far=Planted(-9, 18),
                near_arm=ArmReach(At(44, 112), hand=60),
                rests=(Rest("pelvis", 92),),
                x=-20,
                neck=-8,
                loaded=True,
                things=(
                    Disc(At(-56, 33), 33, filled=False),
                    Disc(At(60, 33), 33, filled=False),
                    Tube((At(-56, 33), At(1, 29), At(-18, 84), At(-56, 33))),
                    Tube((At(-16, 78), At(46, 82), At(1, 29))),
                    Tube((At(60, 33), At(46, 82), At(43, 104), At(50, 112), At(40, 112))),
                    Tube((At(-18, 84), At(-19, 90))),
                    Tube((At(-10, 18), At(13, 38))),
                    Pad((At(-28, 91), At(-10, 91)), 5),
                ),
            ),
        )
    ),
    "rowing-ergometer": Drawing(
        poses=(
            Pose(
                caption="Come forward, chest short of the thighs",
                posture=Posture.SITTING,
                trunk=20,
                near=Planted(46, 15, lift=30),
                near_arm=ArmReach(At(48, 80)),
                rests=(Rest("pelvis", 42),),
                x=-26,
                loaded=True,
            ),
            Pose(
                caption="Push with the legs, lean back a little, pull",
                posture=Posture.LEANING_BACK,
                trunk=-18,
                near=Planted(42, 12, lift=-34),
                near_arm=ArmReach(At(-22, 80)),
                rests=(Rest("pelvis", 42),),
                x=-33,
                arrows=(Went("near hand", dy=22),),
            ),
        ),
        things=(
            Tube((At(-96, 30), At(84, 34)), thick=5),
            Tube((At(-88, 28), At(-92, 2))),
            Tube((At(66, 34), At(96, 2))),
            Disc(At(92, 62), 24),
            Disc(At(92, 62), 4),
            Pad((On("buttock", 4, -11), On("buttock", 20, -11)), 5),
            Tube((On("near under heel"), On("near under toe")), thick=4),
            Cord((On("near hand"), At(82, 78)), CordKind.CABLE),
            Tube((On("near hand", 0, 4), On("near hand", 0, -4)), thick=4, behind=False),
        ),
    ),
}
