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
        id="powerlifting",
        name="Powerlifting",
        family=Sort.GYM,
        parts=(
            "short-range-rdl",
            "kettlebell-deadlift",
            "goblet-squat",
            "rack-pull",
            "trap-bar-deadlift",
            "sumo-deadlift",
            "deadlift-from-floor",
            "back-squat",
        ),
        trigger="the low start from the floor, or the bottom of the squat",
        change=(
            "Pull from blocks or with a trap bar, and squat to a box. "
            "Keep the weights that stay quiet. Change the height first, then the weight, then the repeats."
        ),
        order=(
            "pulls from above the knee, squats to a box",
            "pulls from the shin",
            "pulls from the floor at half your best",
            "3 weeks of small steps in weight",
            "heavy single lifts",
            "a meet",
        ),
        back="you have lifted 80%, then 90% of your best from the floor, over 3 weeks, each time quiet for 72 hours",
        first=("short-range-rdl", "goblet-squat"),
        sources=(cite("house"),),
    ),
    Activity(
        id="strongman",
        name="Strongman training",
        family=Sort.GYM,
        parts=(
            "sled-drag-backward",
            "farmers-walk",
            "sled-push-light-walk",
            "trap-bar-deadlift",
            "sandbag-carry",
            "heavy-sled-push",
        ),
        trigger="picking a stone or bag up from the floor",
        change=(
            "Carry weights at your sides that start from knee height. Drag a sled backwards in place of the push. "
            "Leave out stones, bags and tyres from the floor."
        ),
        order=(
            "carries from knee height",
            "the sled, backwards, then pushed at a walk",
            "lifts from blocks",
            "bags from knee height, then from the floor",
            "your events while you are fresh",
            "your events against the clock",
        ),
        back="you have done your usual events at 90% of your usual weights, quiet for 72 hours, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="gym-training",
        name="Gym training with weights",
        family=Sort.GYM,
        parts=(
            "seated-cardio-arm-bike",
            "upper-body-training",
            "sit-ups",
            "wall-sit",
            "goblet-squat",
            "reverse-lunge",
            "leg-press-standard",
            "hack-squat",
            "leg-extension-machine",
            "kettlebell-deadlift",
            "short-range-rdl",
            "kickstand-rdl",
            "hip-abduction-machine",
            "hip-adduction-machine",
            "trap-bar-deadlift",
            "deep-leg-press",
        ),
        trigger="deep squats and presses, low lifts, or a hard machine seat",
        change=(
            "Bend your hips less: squat to a box, and lift from knee height. "
            "Set the seat of machines so that your knees stay below your hips. Train arms and trunk as usual."
        ),
        order=(
            "arms and trunk",
            "squats to a box, lifts from knee height",
            "a little deeper, with the same weight",
            "more weight",
            "your usual sets",
        ),
        back="you have done your usual sets at your usual weights, quiet for 72 hours, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="calisthenics",
        name="Calisthenics",
        family=Sort.GYM,
        parts=("upper-body-training", "hanging-leg-raise", "reverse-lunge", "pistol-squat", "pike-and-straddle"),
        trigger="legs held up straight, or the deep squat on one leg",
        change=(
            "Train arms and trunk with bent knees. Squat on two legs, and not deep. "
            "Leave out straight-leg raises, straddles and L-sits."
        ),
        order=(
            "arms and trunk, knees bent",
            "knee raises",
            "squats on two legs",
            "one leg, to a box",
            "straight-leg raises",
            "your usual skills",
        ),
        back="you have done your usual session, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="hip-and-calf-exercises",
        name="Hip, calf and trunk exercises",
        family=Sort.GYM,
        parts=(
            "calf-raise-both",
            "calf-raise-single",
            "calf-raise-bent-knee",
            "side-lying-abduction",
            "clam",
            "hip-hitch",
            "single-leg-balance",
            "ball-squeeze",
            "dead-bug",
            "bird-dog",
            "side-plank-knees",
            "side-plank",
            "copenhagen-short",
            "band-walk",
            "side-plank-leg-lift",
            "copenhagen-long",
            "monster-walk",
        ),
        trigger="squeezing the knees hard together, or standing bent in a band",
        change=(
            "Stand tall and keep your hips nearly straight. Make the band lighter or the lever shorter. "
            "If a squeeze hurts at the sit bone, leave it out."
        ),
        order=("both legs, no band", "one leg, or a light band", "more repeats", "a heavier band or a longer lever"),
        back="you have done your usual session, quiet the next day, three times",
        first=("calf-raise-both", "side-lying-abduction"),
        sources=(cite("house"),),
    ),
    Activity(
        id="crossfit",
        name="CrossFit",
        family=Sort.GYM,
        parts=(
            "farmers-walk",
            "battle-ropes",
            "fan-bike",
            "skipping-rope",
            "rowing-ergometer",
            "thruster-wall-ball",
            "burpee",
            "kettlebell-swing",
            "box-jump",
            "ghd-sit-up",
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
            "sled-drag-backward",
            "farmers-walk",
            "sled-push-light-walk",
            "ski-ergometer",
            "walking-lunge",
            "easy-flat-run",
            "rowing-ergometer",
            "thruster-wall-ball",
            "burpee",
            "sandbag-carry",
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
