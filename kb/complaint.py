"""What the knowledge is of."""

from __future__ import annotations

from language.complaint import Complaint
from language.levels import Fit, StageLevel

COMPLAINT = Complaint(
    plan="Your hamstring plan",
    fits={
        Fit.LIKELY: "Your answers fit a sore hamstring tendon at the sit bone well. This is not a diagnosis.",
        Fit.POSSIBLE: "Your answers fit a sore hamstring tendon at the sit bone, but they do not show it for sure.",
    },
    stages={
        StageLevel.ONE: "Calm it down",
        StageLevel.TWO: "Slow strength",
        StageLevel.THREE: "Strength with the hip bent",
        StageLevel.FOUR: "Speed and sport",
    },
    joint="hip",
    bends="the hip bends to about {degrees} degrees under load",
    pressing="pressing of the tendon on the sit bone",
    marks=(
        "The ring at the sit bone shows the load on the sore tendon: 1 dot is low, 2 dots are medium, 3 dots are high.",
        "A small empty ring means little or no load.",
        "The light line along the back of the thigh is the hamstring: the wider, the stronger the pull.",
    ),
    place=(
        "Your sit bone is the hard point low in your buttock that you sit on. To feel it, sit on your hand and rock from "
        "side to side."
    ),
    takes=(
        "It takes about 15 minutes. The last questions are checks on the floor: have a mat and a firm chair or sofa at hand, "
        "or do them another day."
    ),
    short="PHT",
)
