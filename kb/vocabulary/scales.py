"""What loads, exercises and plans are described by: each a closed list of values."""

from __future__ import annotations

from language.scales import Scale


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
