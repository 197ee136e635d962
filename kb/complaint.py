"""What the knowledge is of."""

from __future__ import annotations

from language.complaint import Complaint
from language.levels import Fit, StageLevel, Where
from language.poses.place import PlaceMap

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
    takes=(
        "A careful plan takes about 6 minutes, all of it 15. The last are checks on the floor: have a mat and a sofa at hand, "
        "or do them another day."
    ),
    short="PHT",
    place=PlaceMap(
        words="Your sit bone, low in the buttock: sit on your hand to feel it.",
        box=(84, 0, 190, 208),
        skin=(
            "M125-4C123 24 117 42 107 64 97 86 93 108 95 134 97 160 103 186 107 212H171C174 190 176 170 177 150"
            "Q179 146 181 150C182 170 184 190 187 212H251C255 186 261 160 263 134 265 108 261 86 251 64 241 42 235 24 233-4Z"
        ),
        creases="M179 70V146M104 137C118 154 148 156 174 140M254 137C240 154 210 156 184 140",
        spots={Where.LEFT: (149, 130), Where.RIGHT: (209, 130)},
    ),
)
