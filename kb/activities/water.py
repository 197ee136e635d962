"""Swimming, boats and boards: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

WATER: tuple[Activity, ...] = (
    Activity(
        id="swimming",
        name="Swimming",
        family=Sort.WATER,
        parts=(
            "swimming-pull-buoy",
            "swimming-crawl",
            "swimming-backstroke",
            "swimming-kick-sets",
            "swimming-butterfly",
            "swimming-breaststroke",
            "turns-and-push-offs",
        ),
        trigger="the breaststroke kick, or the push off the wall",
        change=(
            "Swim front crawl, with a float between your thighs if the kick hurts. "
            "Push off softly, without tumble turns. Leave out fins, and use the steps."
        ),
        order=(
            "arms only, with a float",
            "front crawl with an easy kick",
            "kick sets",
            "turns and push-offs",
            "a few lengths of breaststroke",
            "dives and races",
        ),
        back="you have swum your usual set, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="rowing",
        name="Rowing (boat or machine)",
        family=Sort.WATER,
        parts=("rowing-short-slide", "rowing-ergometer", "rowing-on-water", "rowing-fixed-seat"),
        trigger="the deep fold forward at the start of each stroke",
        change=(
            "Come forward only halfway, and stop before your chest meets your thighs. "
            "Row 5 to 10 minutes at a time, at a low rate and against little drag. "
            "Sit on a soft pad and set your feet lower."
        ),
        order=(
            "half the slide, 5 minutes",
            "three quarters of the slide",
            "the full slide at a low rate",
            "more minutes",
            "a higher rate",
            "starts and race pieces",
        ),
        back=(
            "you have rowed your usual piece twice at full length on a soft seat, quiet the next day, in three sessions"
        ),
        sources=(cite("house"),),
    ),
    Activity(
        id="kayaking-or-canoeing",
        name="Kayaking or canoeing",
        family=Sort.WATER,
        parts=("kayaking", "hard-seat-sitting"),
        trigger="sitting low with long legs while you lean forward",
        change=(
            "Sit on a thick pad with your knees bent. Reach less far forward. "
            "Paddle 5 to 10 minutes at a time, with few strokes a minute, and get out between."
        ),
        order=(
            "5 to 10 minutes on flat water",
            "a longer reach",
            "more minutes",
            "a faster stroke",
            "waves, or race starts",
        ),
        back="you have paddled your usual trip at full reach, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="paddle-boarding",
        name="Stand-up paddle boarding",
        family=Sort.WATER,
        parts=("stand-up-paddling", "surfing-pop-up"),
        trigger="bending at the hips with each stroke, or getting up on the board",
        change="Stand tall with soft knees and take short strokes. Stay on flat water. Step on where it is shallow.",
        order=(
            "10 minutes on flat water",
            "longer on flat water",
            "longer, stronger strokes",
            "getting up from your knees",
            "small waves",
        ),
        back="you have paddled your usual trip, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="surfing",
        name="Surfing",
        family=Sort.WATER,
        parts=("swimming-crawl", "half-squat", "surfing-pop-up"),
        trigger="the jump from lying down to a low crouch",
        change=(
            "Paddle out, and ride small waves lying down or on your knees. "
            "On land, practise getting up slowly, one knee first."
        ),
        order=(
            "paddling on flat water",
            "small waves, lying down",
            "pop-ups on land, 3 times 5",
            "pop-ups on small waves",
            "your usual waves",
        ),
        back="you have surfed your usual session, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="water-ski-or-wakeboard",
        name="Water ski or wakeboard",
        family=Sort.WATER,
        parts=("half-squat", "water-skiing"),
        trigger="the pull of the rope as you come up out of the water",
        change=(
            "Leave deep-water starts for last. Take two skis, bindings that let go, and a slow boat. "
            "If your arms straighten and you are pulled over straight knees, let the rope go."
        ),
        order=(
            "the start, practised on land",
            "deep-water starts on two skis, slow boat",
            "longer runs",
            "faster runs and turns",
            "one ski, or the board",
            "jumps",
        ),
        back="you have done your usual runs, quiet the next day, in three sessions",
        sources=(cite("house"),),
    ),
    Activity(
        id="water-aerobics-class",
        name="Water aerobics class",
        family=Sort.WATER,
        parts=("water-aerobics", "pool-running", "swimming-kick-sets"),
        trigger="big leg swings and high kicks",
        change="Stay chest deep and take small steps. Keep your kicks below your hips. Leave out the long stretches.",
        order=(
            "10 minutes of small steps",
            "half a class",
            "a whole class, low kicks",
            "bigger steps and kicks",
            "the whole class as it is led",
        ),
        back="you have done your usual class, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Water sports."""
