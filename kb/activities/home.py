"""Work, home, children and travel: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

EVERYDAY: tuple[Activity, ...] = (
    Activity(
        id="gardening",
        name="Gardening",
        family=Sort.EVERYDAY,
        parts=("gardening-kneeling", "gardening-stooping"),
        trigger="bending over straight knees for a long time",
        change="Kneel on one knee, on a pad. Use tools with long handles. Change the job often, and stand up between.",
        order=(
            "jobs that you can do standing",
            "jobs on one knee",
            "short bends with soft knees",
            "digging for a few minutes",
            "a usual day in the garden",
        ),
        back="you have done a usual day in the garden, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"), cite("F002")),
    ),
    Activity(
        id="lifting-children",
        name="Lifting children",
        family=Sort.EVERYDAY,
        parts=("pushing-shopping-or-pram", "playing-on-the-floor", "lifting-a-child"),
        trigger="the bend to the floor or into the cot",
        change=(
            "Lift from a chair, or with one knee down. Let a child who can climb come up to you. "
            "On the floor, kneel, or sit on something high and soft."
        ),
        order=(
            "lifts from a chair",
            "lifts with one knee down",
            "lifts out of the cot",
            "lifts from the floor with bent knees",
            "a usual day with the children",
        ),
        back="you have had a usual day with the children, quiet the next day, three times",
        first=("lifting-a-child",),
        is_daily=True,
        sources=(cite("house"), cite("F002")),
    ),
    Activity(
        id="housework",
        name="Housework",
        family=Sort.EVERYDAY,
        parts=("vacuuming", "dishwasher-and-laundry"),
        trigger="bending to low machines, or the long reach with the vacuum cleaner",
        change=(
            "Put the laundry on a chair, and go down on one knee for low things. "
            "Walk with the vacuum cleaner, standing tall, and do not reach far."
        ),
        order=(
            "jobs at waist height",
            "low jobs on one knee",
            "one room with the vacuum cleaner",
            "low jobs with bent knees",
            "all your usual jobs",
        ),
        back="you have done all your usual jobs, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"), cite("F002")),
    ),
    Activity(
        id="dog-walking",
        name="Dog walking",
        family=Sort.EVERYDAY,
        parts=("level-walking", "dog-walking-lead", "hiking-rolling"),
        trigger="a sudden pull on the lead, or a long stride uphill",
        change=(
            "Clip the lead to a belt or a harness, and walk on flat paths with short steps. "
            "Bend your knees, not your back, to pick things up."
        ),
        order=("short flat walks", "more minutes on the flat", "your usual walk on the flat", "hills"),
        back="you have done your usual walk, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"),),
    ),
    Activity(
        id="desk-work",
        name="Desk work and sitting",
        family=Sort.EVERYDAY,
        parts=("standing-desk", "hard-seat-sitting", "sofa-slouch", "low-chair-rise"),
        trigger="sitting on a hard or low seat without getting up",
        change=(
            "Sit high, with your hips above your knees, on something soft with room for the sore bone. "
            "Stand or walk for 2 to 5 minutes well before the pain gets to 3 of 10. "
            "Stand for calls. Half lie on a soft sofa, and push up with your arms."
        ),
        order=(
            "short spells of sitting, standing between",
            "5 minutes more after 3 quiet days",
            "half a day with breaks",
            "a usual day",
        ),
        back="you have sat through a usual day, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"), cite("F002"), cite("F120"), cite("F121")),
    ),
    Activity(
        id="manual-work",
        name="Manual or building work",
        family=Sort.EVERYDAY,
        parts=("ladder-and-roof-work", "floor-laying-work", "manual-lifting-work"),
        trigger="lifting from low down, again and again",
        change=(
            "Keep loads between your knees and your chest. Ask for help or a lifting aid with low loads. "
            "Ask for lighter duties for some weeks."
        ),
        order=(
            "loads between knee and chest",
            "half shifts, bending to the knee",
            "light lifts from the floor",
            "heavier lifts, task by task",
            "a full shift",
        ),
        back="you have worked a full shift, quiet the next day, three times",
        first=("manual-lifting-work",),
        is_daily=True,
        sources=(cite("house"), cite("F002")),
    ),
    Activity(
        id="care-work",
        name="Nursing or care work",
        family=Sort.EVERYDAY,
        parts=("level-walking", "pushing-shopping-or-pram", "nursing-patient-transfer"),
        trigger="bending and pulling over a bed",
        change=(
            "Raise the bed first, and work in pairs, with a hoist or slide sheet. "
            "Bend your knees. Ask for lighter duties for some weeks."
        ),
        order=(
            "tasks at standing height",
            "moving people with a hoist",
            "half shifts, in pairs",
            "all tasks, one by one",
            "a full shift",
        ),
        back="you have worked a full shift, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"), cite("F002")),
    ),
    Activity(
        id="car-driving",
        name="Driving a car",
        family=Sort.EVERYDAY,
        parts=("driving", "driving-manual-clutch"),
        trigger="long sitting with bent hips, or the clutch",
        change=(
            "Sit high and upright, on a soft cushion or on a wedge with its low end in front. "
            "Stop and walk well before the pain gets to 3 of 10. "
            "If your clutch leg is sore, keep trips short or drive an automatic."
        ),
        order=(
            "short trips with walks between",
            "5 minutes more after 3 quiet days",
            "your usual trips",
            "longer drives with stops",
            "your longest usual drive",
        ),
        back="you have done your longest usual drive, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"), cite("F002"), cite("F121")),
    ),
    Activity(
        id="motorbike",
        name="Motorcycling",
        family=Sort.EVERYDAY,
        parts=("motorcycling", "hard-seat-sitting"),
        trigger="the seat under the sit bone, with folded hips",
        change=(
            "Ride upright and for a short time. Try a soft or wider seat. "
            "Get off and walk well before the pain gets to 3 of 10."
        ),
        order=("10 minutes, upright", "5 minutes more after 3 quiet days", "your usual trips", "long rides with stops"),
        back="you have done your usual ride, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="long-journeys",
        name="Long journeys",
        family=Sort.EVERYDAY,
        parts=("long-flight", "driving", "hard-seat-sitting"),
        trigger="sitting for hours without getting up",
        change=(
            "Take an aisle seat and a soft cushion, and walk before the pain gets to 3 of 10. "
            "As a passenger in a car, lean the seat back and change how you sit. "
            "If a calf is swollen or warm afterwards, get emergency help now."
        ),
        order=(
            "short trips with walks between",
            "5 minutes more after 3 quiet days",
            "half a day with breaks",
            "a long journey with breaks",
        ),
        back="you have made a journey as long as you aim for, quiet the next day, three times",
        is_daily=True,
        sources=(cite("house"), cite("F002"), cite("F121"), cite("RF11")),
    ),
)
"""Work, home and travel."""
