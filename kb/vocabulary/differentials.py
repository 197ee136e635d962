"""Scales of what else the pain could be: signs that point elsewhere, what an examiner found, and what to consider.

Labels of what a person answers are plain; labels of what a clinician reads are exact, and their meaning says what to look
at next.
"""

from __future__ import annotations

from language.scales import Scale


class OtherSign(Scale):
    """Signs that point to something other than the tendon at the sit bone."""

    BACK_MOVEMENT = (
        "back-movement",
        "arching or twisting the back brings on the same pain (bowing forward does not count)",
    )
    COUGH = "cough", "coughing or sneezing brings it on"
    SITTING_LEG = "sitting-leg", "sitting sends it down the leg"
    HEAVY = (
        "heavy",
        "the buttock or thigh goes heavy at the same effort each time, and is well again after some minutes of rest",
    )
    AT_REST = "at-rest", "it hurts in just standing still or lying, with nothing pressing on the spot"


class BodyRisk(Scale):
    """What goes with sore tendons anywhere in the body."""

    DIABETES = "diabetes", "diabetes"
    CHOLESTEROL = "cholesterol", "high cholesterol"
    OTHER_TENDONS = "other-tendons", "other tendons hurt too, such as the heel, knee, shoulder or elbow"
    GOUT = "gout", "gout"
    KIDNEY = "kidney", "dialysis, or a transplant"
    ACNE_MEDICINE = "acne-medicine", "isotretinoin, a strong medicine against acne"
    BENDY = "bendy", "very bendy joints (hypermobility)"


class Examined(Scale):
    """What an examiner found in a test; what is not listed was not done or is not known."""

    STANDING_HURTS = "standing-hurts", "heel on a support, knee straight (Puranen-Orava): it hurt at the sit bone"
    STANDING_QUIET = "standing-quiet", "heel on a support, knee straight (Puranen-Orava): it did not hurt"
    SLOW_HURTS = "slow-hurts", "knee to chest, then straightened slowly (bent-knee stretch): it hurt at the sit bone"
    SLOW_QUIET = "slow-quiet", "knee to chest, then straightened slowly (bent-knee stretch): it did not hurt"
    NERVE_HURTS = (
        "nerve-hurts",
        "nerve test (slump or straight-leg raise): it brought on the pain, and moving the neck or ankle changed it",
    )
    NERVE_QUIET = "nerve-quiet", "nerve test (slump or straight-leg raise): it did not bring on the pain"
    NERVE_SETTLED = (
        "nerve-settled",
        "in the last 6 weeks: a nerve was upset and has settled (strength, reflexes and feeling were tested)",
    )


class Condition(Scale):
    """What a clinician should consider: label as a clinician says it, meaning as what to look at."""

    NERVE = (
        "nerve",
        "sciatic nerve involvement, beside the tendon or instead of it",
        (
            "Slump and straight-leg raise with the neck and ankle varied (both pull on the tendon too), neurological screen. "
            "A quiet straight-leg raise does not exclude it."
        ),
    )
    LUMBAR = (
        "lumbar",
        "lumbar referral (disc or facet)",
        "Lumbar movements, slump, straight-leg raise and a neurological screen.",
    )
    BONE = (
        "bone",
        "bone stress injury (ischium, pubic ramus, sacrum, femoral neck)",
        "Hop and single-leg stance, bony tenderness, energy intake; image before impact. An X-ray does not exclude it.",
    )
    TEAR = (
        "tear",
        "partial tear of the hamstring origin, or scar of an old one",
        "Ask again for a sudden event; palpate for a gap. On scans partial tears are common without pain.",
    )
    STRAIN = (
        "strain",
        "strain of the muscle belly or its junction with the tendon",
        "Ask for a sudden event while sprinting; palpate the belly and the junction.",
    )
    JOINT = (
        "joint",
        "hip joint or sacroiliac joint",
        "Hip rotation and impingement tests, sacroiliac provocation tests.",
    )
    SPONDYLOARTHRITIS = (
        "spondyloarthritis",
        "axial spondyloarthritis",
        "History of inflammatory back pain, of eyes, skin and bowel, and of the family; rheumatology when it fits.",
    )
    ADDUCTOR = (
        "adductor",
        "adductor tendon or adductor magnus",
        "Adductor squeeze and palpation. This knowledge holds nothing for that tendon.",
    )
    METABOLIC = (
        "metabolic",
        "metabolic contribution to tendon pain",
        "Lipids and glucose. An association, not a cause shown; it does not change the loading.",
    )


class ClinicalTest(Scale):
    """Tests that support, or speak against, a tendon at the sit bone as the source; none makes a diagnosis."""

    FAST_STRETCH = "fast-stretch", "modified bent-knee stretch (fast)"
    SLOW_STRETCH = "slow-stretch", "bent-knee stretch (slow)"
    STANDING_STRETCH = "standing-stretch", "Puranen-Orava test"
    NERVE_TEST = "nerve-test", "slump test or straight-leg raise"
    RISING_LOAD = "rising-load", "rise of pain over the load tests"
    TRIAL_CRITERIA = "trial-criteria", "meeting of the entry criteria of a registered trial"


class Direction(Scale):
    """Which way the result of a test points."""

    AGAINST = "against", "against it"
    NEITHER = "neither", "hardly either way"
    FOR = "for", "for it"
