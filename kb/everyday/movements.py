"""What people call the movements of their sports: words that lead to the sports which have them. Our own list.

A "tumble turn" leads to swimming and triathlon, of which the person chooses: it is never taken. What an exercise of the
catalogue is called stands in ``items.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

from language.words import Target

MOVEMENTS_MAY_MEAN: Mapping[tuple[Target, ...], str] = {
    ("pilates",): (
        "bird dog; bird dogs; birddog; superman; supermans; superman hold; the hundred; hundreds; roll up; roll ups; "
        "teaser; teasers; v-sit; v sit; boat pose; feet in straps; straps on reformer; leg circles; single leg circles"
    ),
    ("crossfit", "hyrox"): (
        "thruster; thrusters; wall ball; wall balls; wallballs; farmers walk; farmers carry; farmer carries; loaded "
        "carry; carries; suitcase carry"
    ),
    ("weightlifting",): "front squat; front squats; hang clean; hang cleans; snatches; power snatch; hang snatch",
    ("crossfit",): "box jump; box jumps; boxjumps",
    ("aerobics-class",): "jump squat; jump squats; squat jumps; jump squats weighted",
    ("crossfit", "hyrox", "aerobics-class"): "burpee; burpees; burpee broad jumps; bbj",
    ("boxing", "crossfit"): "jump rope; jumping rope; skipping rope; double unders; battle ropes; battling ropes",
    ("weightlifting", "crossfit"): "power clean; power cleans; c&j; clean pull; clean pulls",
    ("yoga",): (
        "yoga blocks; pigeon; pigeon pose; half pigeon; downward dog; down dog; downdog; downward facing dog; adho mukha;"
        " warrior; warriors; warrior pose; virabhadrasana; warrior 2; warrior two; cobra; upward dog; up dog; sphinx; "
        "baby cobra; tree pose; vrksasana"
    ),
    ("trail-or-cross-country", "hiking", "nordic-walking-with-poles"): (
        "running downhill; 12-3-30; 12 3 30; incline walk; incline walking; incline treadmill; rucking uphill"
    ),
    ("trail-or-cross-country", "cross-country-skiing"): "ultra; ultras",
    ("road-cycling", "triathlon"): "low position",
    ("indoor-cycling",): "recumbent bike; lying bike",
    ("rowing", "kayaking-or-canoeing"): "coxed four",
    ("cross-country-skiing", "hyrox"): "ski erg; skierg; ski-erg; ski machine",
    ("triathlon", "swimming", "surfing"): "free style",
    ("swimming",): "frog kick; whip kick; dolphin kick; pull buoy; pullbuoy; pulling in the pool",
    ("swimming", "water-aerobics-class"): "kickboard; kick sets",
    ("triathlon", "swimming"): "tumble turn; tumble turns; flip turn; flip turns; push off wall; pushing off the wall",
    ("lifting-children",): "sitting on the floor; nursery run",
    ("ballet", "barre-class"): "plié; plie; plies; grand plie",
    ("ballet", "dance", "cheerleading", "barre-class"): "battement; grand battement; battements",
    ("ballet",): "développé; developpe; developpes; extension a la seconde; penche; penché; arabesque penche",
    ("ballet", "dance", "gymnastics"): "grand jete; split leap; split leaps",
    ("cheerleading", "gymnastics", "pole-or-aerial"): "pike; pikes; straddle; press handstand",
    ("football", "rugby", "gaelic-or-australian-football", "kicking-arts"): "place kicks; drop kicks",
    ("football",): "short passing; rondo",
    ("rugby",): "scrums; scrum; jackal; tackling; tackle",
    ("cricket",): "fast bowling",
    ("baseball-or-softball",): "base running; first baseman stretch",
    ("golf",): "round of golf",
    ("hurdles",): "lead leg; trail leg",
    ("kicking-arts", "boxing"): "pads",
    ("climbing",): (
        "heel hook; heel hooks; heelhook; harness; hanging belay; abseiling; rope access; belaying; high step climbing; "
        "rock over; rockover; high foot"
    ),
    ("manual-work",): "ladder; ladders; window cleaning",
    ("road-cycling", "indoor-cycling", "mountain-bike", "triathlon"): (
        "standing on the pedals; out of the saddle; dancing on the pedals; seated climb; climbing on the bike; big gear; "
        "low cadence; hill climb on bike"
    ),
    ("trail-or-cross-country", "hiking"): "rock steps",
    ("pilates", "kicking-arts"): "side kicks; side kick series; side lying kicks",
    ("kicking-arts",): (
        "axe kick; axe kicks; round kick; roundhouse; roundhouse kick; round house kick; mawashi geri; dollyo chagi; "
        "front kick; front kicks; push kick; teep; mae geri; snap kick"
    ),
    (
        "football",
        "handball",
        "ice-hockey",
    ): "slide tackle; sliding tackle; lunging for the ball; stretching for the ball",
    ("volleyball", "tennis", "badminton", "padel-or-pickleball"): "serve; tennis serve; overhead smash",
    ("field-hockey",): "drag flick; jab tackle; low tackle hockey",
    ("grappling",): (
        "uchi mata; hip throw; osoto gari; seoi nage; closed guard; rubber guard; armbar; triangle choke; shrimping; hip "
        "escape; single leg takedown; takedowns; sprawl; sprawls"
    ),
    ("downhill-skiing",): "tuck position",
    ("horse-riding", "gardening"): "rising trot; posting trot; sitting trot; canter; light seat; mucking out",
}
"""By activities that have a movement, the words for it, parted by semicolons."""
