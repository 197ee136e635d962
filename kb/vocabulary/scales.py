"""What loads, exercises and plans are described by: each a closed list of values."""

from __future__ import annotations

from language.scales import Scale


class Degree(Scale):
    """How much of a load an exercise puts on the tendon, compared with the other exercises of the catalogue."""

    LOW = "low", "low"
    MEDIUM = "medium", "medium"
    HIGH = "high", "high"


class Contraction(Scale):
    """How the hamstring works in an exercise; it decides how long the tendon needs to recover."""

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
    SLIDERS = "sliders", "sliders or a towel on a smooth floor"
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
    CLINIC = "clinic", "a clinician"


class Load(Scale):
    """What an exercise asks of the sit-bone tendon. A contraindication names one of these, and so forbids all that load it."""

    FLEXION_PAST_30 = "flexion-past-30", "working with the hip bent past about 30 degrees"
    FLEXION_PAST_60 = "flexion-past-60", "working with the hip bent past about 60 degrees"
    FLEXION_PAST_90 = "flexion-past-90", "working with the hip bent past about 90 degrees"
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


class Purpose(Scale):
    """What an exercise is for in a plan."""

    HOLD = "hold", "holds that calm and load the tendon"
    BRIDGE_STRENGTH = "bridge-strength", "slow bridge strength, hips nearly straight"
    CURL_STRENGTH = "curl-strength", "slow knee-bend strength, hips nearly straight"
    BENT_HIP_STRENGTH = "bent-hip-strength", "slow strength with the hip bent"
    SPRING = "spring", "fast, springy drills"
    TRUNK = "trunk", "trunk and pelvis control"
    SOUND_LEG = "sound-leg", "strength of the leg that does not hurt"
    RUNNING = "running", "running"
    ACCELERATION = "acceleration", "accelerating"
    START = "start", "starts"
    FITNESS = "fitness", "fitness that spares the tendon"
    COMFORT = "comfort", "comfort"
    SITTING_HELP = "sitting-help", "easier sitting"
    SLEEP = "sleep", "sleep"
    TEST = "test", "a check of what the tendon can take"


class Family(Scale):
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


class Pace(Scale):
    """How fast a run is; each pace needs its own permission."""

    WALK_JOG = "walk-jog", "walking and jogging in turns"
    EASY = "easy", "easy running on the flat"
    TEMPO = "tempo", "steady runs at up to 70% of full speed"
    FAST = "fast", "fast running, above 70% of full speed"
