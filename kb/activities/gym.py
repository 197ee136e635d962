"""Weightlifting, machines and classes at the gym: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

GYM: tuple[Activity, ...] = (
    Activity(
        id="weightlifting",
        name="Olympic weightlifting",
        family=Sort.GYM,
        parts=("rack-pull", "hang-power-clean", "front-squat", "back-squat", "power-clean", "snatch"),
        trigger="the low start from the floor, or the deep catch",
        change=(
            "Lift from blocks or from the hang. Catch the bar high, and squat only to a box. "
            "Keep the weights that stay quiet."
        ),
        order=(
            "lifts from the hang",
            "lifts from knee height",
            "light lifts from the floor",
            "more weight",
            "more repeats",
            "the competition lifts",
        ),
        back=(
            "you have done the competition lifts at 80%, then at 90% of your best, over 3 weeks, "
            "each time quiet for 72 hours"
        ),
        first=("hang-power-clean",),
        sources=(cite("house"),),
    ),
    Activity(
        id="crossfit",
        name="CrossFit",
        family=Sort.GYM,
        parts=(
            "farmers-walk",
            "skipping-rope",
            "rowing-ergometer",
            "thruster-wall-ball",
            "burpee",
            "kettlebell-swing",
            "box-jump",
            "power-clean",
            "deadlift-from-floor",
        ),
        trigger="the low pull from the floor, the box jump, or speed when you are tired",
        change=(
            "Lift from blocks and squat to a box. Step up in place of box jumps. "
            "In place of burpees, step back with your hands on a bench."
        ),
        order=(
            "a class with all the swaps",
            "half the depth",
            "strength work from blocks",
            "swings and hang lifts while you are fresh",
            "lifts from the floor",
            "work against the clock",
        ),
        back="you have done your usual workout at 90% of your usual weights, quiet for 72 hours, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="hyrox",
        name="Hyrox",
        family=Sort.GYM,
        parts=(
            "farmers-walk",
            "ski-ergometer",
            "walking-lunge",
            "easy-flat-run",
            "rowing-ergometer",
            "thruster-wall-ball",
            "burpee",
            "heavy-sled-push",
        ),
        trigger="the sled push, the sandbag lunges or the burpee jumps",
        change=(
            "Drag a light sled backwards in place of the push. "
            "In place of burpees, step back with your hands on a bench. "
            "Lunge backwards without the bag, and row with half the slide."
        ),
        order=(
            "single stations with all the swaps",
            "half the depth, light weights",
            "full depth, light weights",
            "full weights while you are fresh",
            "the sandbag lunges",
            "stations and runs against the clock",
        ),
        back="you have done your usual workout at 90% of your usual weights, quiet for 72 hours, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="elliptical-trainer",
        name="Elliptical trainer",
        family=Sort.GYM,
        parts=("elliptical", "stair-machine"),
        trigger="a long stride or a steep ramp",
        change="Set the ramp low and keep your stride short. Stand tall, and do not lean on the rails.",
        order=(
            "10 minutes, short stride",
            "your usual time",
            "more resistance",
            "a longer stride or steeper ramp",
            "hard intervals",
        ),
        back="you have done your usual session, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="stair-climber-machine",
        name="Stair climber machine",
        family=Sort.GYM,
        parts=("stair-machine", "stair-climbing", "high-step-up"),
        trigger="deep steps while you lean on the rails",
        change=(
            "Stand tall and hold the rails lightly. "
            "Take small, slow steps, one at a time, for no more than 10 minutes at first."
        ),
        order=(
            "10 minutes of small, slow steps",
            "your usual time",
            "your usual pace",
            "deeper steps",
            "hard intervals",
        ),
        back="you have done your usual session, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="aerobics-class",
        name="Aerobics class",
        family=Sort.GYM,
        parts=(
            "dance-class-low",
            "low-step-up",
            "half-squat",
            "walking-lunge",
            "dance-class-jumps",
            "burpee",
            "jump-squat",
        ),
        trigger="jumps, high kicks and deep lunges",
        change=(
            "Step where others jump, and keep your bends shallow. Keep your kicks below your hips. "
            "Leave out the long stretches at the end."
        ),
        order=(
            "half a class, low moves",
            "a whole class, low moves",
            "deeper bends, a higher step",
            "kicks to hip height",
            "jumps, then the whole class",
        ),
        back="you have done your usual class, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Gym and classes."""
