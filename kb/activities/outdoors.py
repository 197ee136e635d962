"""Walking in the hills, climbing, snow, ice and horses: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

OUTDOORS: tuple[Activity, ...] = (
    Activity(
        id="hiking",
        name="Hiking",
        family=Sort.OUTDOORS,
        parts=("level-walking", "hiking-rolling", "downhill-walk", "hiking-steep-up", "via-high-steps"),
        trigger="long steps uphill, or a long sit afterwards",
        change=(
            "Take shorter steps, use poles and choose flatter paths. Carry less, with the weight on your hips. "
            "Sit on a pad when you rest."
        ),
        order=(
            "1 hour on the flat",
            "longer walks",
            "your usual pace",
            "300 metres up, with poles",
            "a full day, rough ground",
            "a heavier pack, 5 kg at a time",
        ),
        back="you have done the walk you aim for, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="nordic-walking-with-poles",
        name="Nordic walking",
        family=Sort.OUTDOORS,
        parts=("nordic-walking", "incline-walk-gentle", "downhill-walk", "incline-walk-steep"),
        trigger="the long stride uphill",
        change="Shorten your stride and keep to flat ground. Let your arms and the poles do more of the work.",
        order=(
            "20 minutes on the flat",
            "your usual time on the flat",
            "your usual pace",
            "gentle hills",
            "steep hills",
        ),
        back="you have done your usual walk, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="climbing",
        name="Climbing",
        family=Sort.OUTDOORS,
        parts=("climbing-easy", "harness-sitting", "climbing-high-step", "climbing-heel-hook"),
        trigger="the heel hook, or the very high step",
        change=(
            "Leave out heel hooks and drop knees, and take lower steps. "
            "Stand between climbs, and hang in the harness only briefly."
        ),
        order=(
            "easy slabs, 20 minutes",
            "vertical walls",
            "higher steps, then steep walls",
            "easy heel hooks on big holds",
            "hard heel hooks",
            "climbs at your limit",
        ),
        back="you have done your usual session with heel hooks, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="downhill-skiing",
        name="Alpine skiing",
        family=Sort.OUTDOORS,
        parts=("alpine-skiing", "hard-seat-sitting", "skiing-bumps"),
        trigger="the low crouch and the jolts, or a fall forward",
        change="Ski smooth, easy slopes, standing taller. Stop before you tire. Sit on a pad on the chairlift.",
        order=("2 hours on easy slopes", "half a day", "steeper slopes", "a whole day", "bumps, jumps and racing"),
        back="you have skied your usual day, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="snowboard",
        name="Snowboarding (piste or park)",
        family=Sort.OUTDOORS,
        parts=("snowboarding", "hard-seat-sitting", "skiing-bumps"),
        trigger="sitting down to strap in and getting up again, or the low crouch",
        change="Strap in on your feet. Ride smooth, easy slopes, standing taller. Sit on a pad on the chairlift.",
        order=("2 hours on easy slopes", "half a day", "steeper slopes", "a whole day", "bumps, jumps and the park"),
        back="you have ridden your usual day, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="cross-country-skiing",
        name="Cross-country skiing",
        family=Sort.OUTDOORS,
        parts=("nordic-skiing-classic", "ski-ergometer", "double-poling"),
        trigger="the deep bend as both poles push at once",
        change="Ski in classic style, standing tall, on flat tracks. Leave out pushing with both poles at once.",
        order=(
            "20 minutes, flat and tall",
            "1 hour",
            "hills",
            "both poles at once, 1 minute at a time",
            "sprints and starts",
            "a race or long tour",
        ),
        back="you have skied your usual tour, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="skating",
        name="Ice or roller skating",
        family=Sort.OUTDOORS,
        parts=("skating-easy", "skating-upright-hard", "skating-low"),
        trigger="the low, bent position",
        change="Skate tall, at an easy pace. Leave out sprints and the low position.",
        order=(
            "20 minutes, flat and tall",
            "1 hour",
            "harder pushes",
            "the low position, 6 times 1 minute",
            "starts and sprints",
            "a full session or race",
        ),
        back="you have done your usual session, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="ice-hockey",
        name="Ice hockey",
        family=Sort.OUTDOORS,
        parts=("skating-easy", "skating-upright-hard", "skating-starts", "slide-and-stretch-save"),
        trigger="fast starts and hard stops in a low crouch",
        change=(
            "Skate taller, in short shifts, and stand between them. Train with a longer stick. "
            "In goal, leave out saves at full stretch."
        ),
        order=(
            "easy skating, tall",
            "stick work, tall",
            "hard skating",
            "fast starts and stops",
            "full practice",
            "part of a game, then all of it",
        ),
        back="you have played a whole game, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="horse-riding",
        name="Horse riding",
        family=Sort.OUTDOORS,
        parts=("horse-riding-rising", "horse-riding-sitting", "gardening-stooping"),
        trigger="bouncing on the saddle in sitting trot",
        change=(
            "Get on from a block and ride on a soft seat cover. Stay out of sitting trot and ride for a shorter time. "
            "Bend your knees when you muck out."
        ),
        order=(
            "10 minutes at a walk",
            "15 minutes of rising trot",
            "canter in the light seat",
            "sitting trot",
            "jumps",
        ),
        back="you have done your usual ride, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Walking, mountains, snow, ice and horses."""
