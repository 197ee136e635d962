"""What loads, exercises and plans are described by: each a closed list of values."""

from __future__ import annotations

from language import loads
from language.loads import InPlan, SessionKind
from language.work import Phase


class Load(loads.Load):
    """What an exercise asks of the sit-bone tendon. A contraindication names one of these, and so forbids all that load it."""

    FLEXION_PAST_30 = (
        "flexion-past-30",
        "working with the hip bent past about 30 degrees (in a bow, hands halfway down the thighs)",
    )
    FLEXION_PAST_60 = (
        "flexion-past-60",
        "working with the hip bent past about 60 degrees (in a bow, hands at the knees)",
    )
    FLEXION_PAST_90 = (
        "flexion-past-90",
        "working with the hip bent past about 90 degrees (as on a chair)",
    )
    HIGH_TENSION = "high-tension", "a heavy pull on the tendon"
    COMPRESSION = "compression", "strong pressing of the tendon on the sit bone"
    SINGLE_LEG = "single-leg", "a heavy load on one leg"
    ENERGY_STORAGE = "energy-storage", "fast, springy loading"
    PRESSURE = "pressure", "pressing or rubbing on the tendon itself"
    STRETCH = "stretch", "stretching the hamstring"
    SITTING = "sitting", "sitting on the sit bone"
    WALKING = "walking", "walking on the flat"
    STAIRS = "stairs", "climbing stairs"
    EASY_RUNNING = "easy-running", "easy running on the flat"
    SPEED = "speed", "fast running"
    ACCELERATION = "acceleration", "starts, accelerating and sled work"
    UPHILL = "uphill", "running uphill or up stairs"
    JUMPING = "jumping", "skips, bounds and jumps"
    SQUAT_LUNGE = "squat-lunge", "squats, lunges and leg presses"
    HINGE = "hinge", "deadlifts and other lifts that hinge at the hip"

    @property
    def is_bend(self) -> bool:
        """Whether it is work with the hip bent past a limit: the lowest that is out says what the others say."""
        return self in (Load.FLEXION_PAST_30, Load.FLEXION_PAST_60, Load.FLEXION_PAST_90)

    @property
    def is_shown_by_doing(self) -> bool:
        """Whether it is slow or steady: who takes an exercise well has shown more than any check of its kind."""
        return self.is_bend or self in (
            Load.SITTING,
            Load.HIGH_TENSION,
            Load.COMPRESSION,
            Load.SINGLE_LEG,
            Load.SQUAT_LUNGE,
            Load.HINGE,
        )

    @property
    def is_easy_running(self) -> bool:
        """Whether it is running of any kind: who must leave it runs not at all."""
        return self is Load.EASY_RUNNING

    @property
    def is_harder_running(self) -> bool:
        """Whether it is running that asks for more than easy running does."""
        return self in (Load.SPEED, Load.ACCELERATION, Load.UPHILL)


class Purpose(loads.Purpose):
    """What an exercise is for in a plan."""

    HOLD = "hold", "holds that calm and load the tendon", InPlan(session=SessionKind.HOLD)
    BRIDGE_STRENGTH = "bridge-strength", "slow bridge strength, hips nearly straight"
    CURL_STRENGTH = "curl-strength", "slow knee-bend strength, hips nearly straight"
    BENT_HIP_STRENGTH = "bent-hip-strength", "slow strength with the hip bent", InPlan(count=2)
    SPRING = "spring", "fast, springy drills", InPlan(session=SessionKind.SPRING, count=2)
    TRUNK = "trunk", "trunk and pelvis control", InPlan(is_gentle=True)
    SOUND_LEG = "sound-leg", "strength of the leg that does not hurt", InPlan(is_gentle=True, of_sound_leg=True)
    RUNNING = "running", "running", InPlan(session=SessionKind.RUN, part=Phase.UPRIGHT, is_dosed=False)
    ACCELERATION = "acceleration", "accelerating", InPlan(part=Phase.ACCELERATION, is_dosed=False)
    START = "start", "starts", InPlan(part=Phase.START, is_dosed=False)
    FITNESS = "fitness", "fitness that spares the tendon", InPlan(session=SessionKind.FITNESS)
    COMFORT = "comfort", "comfort", InPlan(session=None)
    SITTING_HELP = "sitting-help", "easier sitting", InPlan(session=None, is_dosed=False)
    SLEEP = "sleep", "sleep", InPlan(session=None, is_dosed=False)
    TEST = "test", "a check of what the tendon can take"


class Family(loads.Family):
    """The group of the catalogue that an item belongs to; regressions are looked for within and across families."""

    BRIDGES = "bridges", "bridges"
    HOLDS = "holds", "other holds and trunk work"
    CURLS = "curls", "leg curls and Nordics"
    HINGES = "hinges", "hip hinges and thrusts"
    SQUATS = "squats", "squats, lunges and presses"
    DRILLS = "drills", "jumps and drills"
    RUNS = "runs", "running and fitness"
    TREATMENTS = "treatments", "hands-on treatments"
    STRETCHES = "stretches", "stretches"
    DAILY_LIFE = "daily-life", "daily life"


class Sort(loads.Family):
    """The group of the activities that a sport or a thing of everyday life belongs to."""

    BALL = "ball", "ball and team sports"
    RACKET = "racket", "racket sports"
    ATHLETICS = "athletics", "athletics beside running"
    WHEELS = "wheels", "cycling and triathlon"
    WATER = "water", "water sports"
    BODY = "body", "yoga, dance and gymnastics"
    FIGHTING = "fighting", "fighting sports"
    OUTDOORS = "outdoors", "walking, mountains, snow and ice"
    GYM = "gym", "gym and classes"
    EVERYDAY = "everyday", "work, home and travel"
