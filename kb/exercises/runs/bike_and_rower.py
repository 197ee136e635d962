"""A way of running that spares the tendon, the bike and the rower.

Hip angles and degrees of load are estimates unless a source is named for them. Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.exercises.items import Exercise
from kb.exercises.positions import FAR_FOOT
from kb.sources import cite
from kb.vocabulary.scales import Family, Load, Purpose
from language.poses.body import Arm, ArmReach, At, Leg, On, Planted, Rest
from language.poses.drawing import Drawing, Pose, Posture, Went
from language.poses.things import Cord, CordKind, Disc, Pad, Tube
from language.work import Contraction, Degree, Equipment, Kind, Laterality, Pace

BIKE_AND_ROWER: tuple[Exercise, ...] = (
    Exercise(
        id="short-rear-side-running",
        number="E086",
        name="Fast heel-up running cue",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.ENERGY_STORAGE,
        flexion_deg=70,
        tension=Degree.MEDIUM,
        compression=Degree.MEDIUM,
        laterality=Laterality.SINGLE,
        stage=3,
        pace=Pace.EASY,
        sources=(cite("thread", at="post 6"), cite("S62"), cite("F109"), cite("house")),
        extra_loads=(Load.EASY_RUNNING,),
        regressions=("easy-flat-run",),
        steps=(
            "Warm up and run easily on flat ground.",
            "As a foot leaves the ground, lift its heel straight up under you.",
            "Put the foot down close under your hips.",
            "If your ache grows, run as you always do.",
        ),
        feel="Quick, light steps. A mild ache at the sit bone that settles by tomorrow is fine.",
        too_hard="Use it for 1 minute at a time, or leave it out.",
        too_easy="Use it for a little longer before you run any faster.",
        fault="Do not kick the heel hard against your buttock.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="cycling",
        number="E088",
        name="Upright bike ride",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.CONCENTRIC,
        flexion_deg=80,
        tension=Degree.LOW,
        compression=Degree.HIGH,
        laterality=Laterality.BOTH,
        stage=1,
        sources=(cite("house"),),
        equipment=(Equipment.BIKE,),
        serves=(Purpose.FITNESS,),
        extra_loads=(Load.SITTING,),
        regressions=("pool-running",),
        steps=(
            "Set the saddle and bars high so that you sit upright.",
            "Pedal smoothly in an easy gear on the flat.",
            "Get off for a moment if the saddle presses on a sore spot.",
            "To end, pedal slowly and step off gently.",
        ),
        feel="Easy work in the thighs with no sore pressing at the sit bone.",
        too_hard="Ride for less time, or use a softer saddle.",
        too_easy="Pedal a little faster in the same gear.",
        fault="Do not bend low over the bars.",
        drawing=Drawing(
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
    ),
    Exercise(
        id="rowing-ergometer",
        number="E089",
        name="Rowing machine",
        family=Family.RUNS,
        kind=Kind.RUN,
        contraction=Contraction.CONCENTRIC,
        flexion_deg=120,
        tension=Degree.MEDIUM,
        compression=Degree.HIGH,
        laterality=Laterality.BOTH,
        stage=None,
        sources=(cite("thread", at="post 4"), cite("house")),
        equipment=(Equipment.ERGOMETER,),
        extra_loads=(Load.SITTING,),
        regressions=("pool-running", "upper-body-training"),
        steps=(
            "Set a light resistance and put a soft pad on the seat.",
            "Push with your legs, then lean back a little and pull.",
            "Come forward slowly, and stop before your chest meets your thighs.",
            "To end, row slowly and stand up gently.",
        ),
        feel="Even work in the legs and the back, and no sore pressing at the sit bone.",
        too_hard="Row for less time and come forward less.",
        too_easy="Row a little longer before you row any harder.",
        fault="Do not reach far forward at the start of a stroke.",
        drawing=Drawing(
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
    ),
)
