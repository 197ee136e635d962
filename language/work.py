"""What work is described by: how a muscle works, how hard, with what, and how fast a run is."""

from __future__ import annotations

from typing import Self

from language.scales import Scale


class Degree(Scale):
    """How much of a load an exercise puts on the tendon, compared with the other exercises of the catalogue."""

    LOW = "low", "low"
    MEDIUM = "medium", "medium"
    HIGH = "high", "high"


class Contraction(Scale):
    """How the muscle works in an exercise; it decides how long the tendon needs to recover."""

    ISOMETRIC = "isometric", "hold", "muscle works without moving the joint"
    SLOW = "slow", "slow strength", "muscle shortens and lengthens under control"
    ECCENTRIC = "eccentric", "slow lowering", "muscle lengthens under load"
    CONCENTRIC = "concentric", "steady movement", "muscle shortens, without a bounce"
    ENERGY_STORAGE = "energy-storage", "fast, springy", "tendon is loaded fast and recoils (stretch-shortening cycle)"
    PASSIVE = "passive", "passive", "nothing is asked of the muscle"


class Kind(Scale):
    """What sort of thing a catalogue item is."""

    REHAB = "rehab", "rehabilitation exercise"
    STRENGTH = "strength", "strength exercise"
    PLYOMETRIC = "plyometric", "jump or drill"
    RUN = "run", "running and fitness"
    MANUAL = "manual", "hands-on or clinic treatment"
    STRETCH = "stretch", "stretch"
    DAILY = "daily", "daily life"


class Laterality(Scale):
    """Whether one leg or both carry the load."""

    BOTH = "both", "both legs together"
    SINGLE = "single", "one leg at a time"


class Equipment(Scale):
    """What an exercise needs beyond a floor."""

    BENCH = "bench", "a bench or firm sofa"
    BAND = "band", "an exercise band"
    CABLE = "cable", "a cable machine"
    CURL_MACHINE = "curl-machine", "a leg curl machine"
    LEG_PRESS = "leg-press", "a leg press machine"
    HIP_MACHINE = "hip-machine", "a hip extension machine"
    ROMAN_CHAIR = "roman-chair", "a back extension bench"
    GHR_BENCH = "ghr-bench", "a glute-ham bench"
    BALL = "ball", "a large gym ball"
    SLIDERS = "sliders", "socks on a smooth floor"
    ANCHOR = "anchor", "something firm to hold your feet down"
    PLATE = "plate", "a weight plate or a heavy bag"
    DUMBBELL = "dumbbell", "a dumbbell or a heavy bag"
    BARBELL = "barbell", "a barbell"
    RACK = "rack", "a squat rack"
    BOX = "box", "a step or box"
    KETTLEBELL = "kettlebell", "a kettlebell"
    SLED = "sled", "a sled"
    TREADMILL = "treadmill", "a treadmill"
    ERGOMETER = "ergometer", "a rowing machine"
    BIKE = "bike", "a bike"
    POOL = "pool", "a pool"
    BAG = "bag", "a bag that you can pack"
    CLINIC = "clinic", "a clinician"

    @property
    def is_weight(self) -> bool:
        """Whether it is a weight or a resistance that can be made less."""
        return self in _WEIGHTS

    @property
    def is_asked(self) -> bool:
        """Whether an athlete is asked for it: a clinician is nothing that one owns, and a bag and socks everybody has."""
        return self not in (Equipment.BAG, Equipment.SLIDERS, Equipment.CLINIC)

    @property
    def has_weight(self) -> bool:
        """Whether its resistance is told in kilograms or pounds."""
        return self.is_weight and self is not Equipment.BAND


_WEIGHTS = frozenset(
    {
        Equipment.BAND,
        Equipment.CABLE,
        Equipment.CURL_MACHINE,
        Equipment.LEG_PRESS,
        Equipment.HIP_MACHINE,
        Equipment.PLATE,
        Equipment.BAG,
        Equipment.DUMBBELL,
        Equipment.BARBELL,
        Equipment.KETTLEBELL,
    }
)


class Pace(Scale):
    """How fast a run is; each pace needs its own permission."""

    WALK_JOG = "walk-jog", "walking and jogging in turns"
    EASY = "easy", "easy running on the flat"
    TEMPO = "tempo", "steady runs at up to 70% of full speed"
    FAST = "fast", "fast running, above 70% of full speed"


class Phase(Scale):
    """A part of a sprint, in the order in which the parts come back: the last of a race first."""

    UPRIGHT = "upright", "upright running on the flat"
    ACCELERATION = "acceleration", "accelerating"
    START = "start", "starting"


class Rung(Scale):
    """A rung of the ladder of speeds: running at this part of the athlete's full speed when well."""

    SIXTY = "60", "60% of full speed"
    SEVENTY = "70", "70% of full speed"
    EIGHTY = "80", "80% of full speed"
    EIGHTY_FIVE = "85", "85% of full speed"
    NINETY = "90", "90% of full speed"
    NINETY_FIVE = "95", "95% of full speed"
    FULL = "100", "100% of full speed"

    @property
    def percent(self) -> int:
        """The speed in % of full speed."""
        return int(self.code)

    def up(self, steps: int = 1) -> Self | None:
        """Return the rung so many steps above; ``None`` above the top."""
        rungs = list(type(self))
        return rungs[self.rank + steps] if self.rank + steps < len(rungs) else None
