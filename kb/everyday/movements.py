"""What people call the movements of their sports: words that lead to the sports which have them. Our own list.

A "tumble turn" leads to swimming and triathlon, of which the person chooses: it is never taken. What an exercise of the
catalogue is called stands in ``items.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

from language.words import Target

MOVEMENTS_MAY_MEAN: Mapping[tuple[Target, ...], str] = {
    ("pilates", "hip-and-calf-exercises"): ("bird dog; bird dogs; birddog; side plank; side planks"),
    ("pilates",): (
        "superman; supermans; superman hold; the hundred; hundreds; roll up; roll ups; "
        "teaser; teasers; v-sit; v sit; boat pose; feet in straps; straps on reformer; leg circles; single leg circles"
    ),
    ("crossfit", "hyrox"): (
        "thruster; thrusters; wall ball; wall balls; wallballs; farmers walk; farmers carry; farmer carries; loaded "
        "carry; carries; suitcase carry"
    ),
    ("weightlifting",): "front squat; front squats; hang clean; hang cleans; snatches; power snatch; hang snatch",
    ("aerobics-class",): "jump squat; jump squats; squat jumps; jump squats weighted",
    ("crossfit", "hyrox", "aerobics-class"): "burpee; burpees; burpee broad jumps; bbj",
    ("boxing", "crossfit"): "jump rope; jumping rope; skipping rope; double unders; battle ropes; battling ropes",
    ("weightlifting", "crossfit"): "power clean; power cleans; c&j; clean pull; clean pulls",
    ("hip-and-calf-exercises",): (
        "clam; clams; clamshell; clamshells; clam shells; calf raise; calf raises; calf raises both legs; single-leg calf "
        "raise; bent knee calf raise; calf raise with bent knee; heel raise; heel raises; toe raises; hip hitch; hip hitches; "
        "hip hitch on a step; hip hike; hip hikes; pelvic drop; band walk; band walks; band side steps; lateral band walk; "
        "side steps; crab walk; crab walks; monster walk; monster walks; copenhagen; copenhagens; copenhagen plank; "
        "copenhagen hold; ball squeeze; adductor squeeze; squeezes; single leg balance; side plank leg "
        "raise; side plank with leg lift; side plank with abduction; star side plank; side plank from the knees; dead bug; "
        "dead bugs; deadbug"
    ),
    ("hip-and-calf-exercises", "gym-training"): (
        "hip abduction; abduction; side lying leg lift; side lying leg raise; side lying abduction; side leg raise; side leg "
        "raises; side leg lifts; leg lifts on side; jane fonda; glute med work"
    ),
    ("powerlifting", "gym-training"): (
        "goblet squat; goblet squats; kettlebell squat; kettlebell deadlift; kb deadlift; suitcase deadlift; short range rdl"
    ),
    ("powerlifting",): "sumo deadlift; sumo deadlifts; sumo deads; sumo",
    ("powerlifting", "strongman", "gym-training"): (
        "trap bar; trapbar; trap bar deadlift; trap bar deadlifts; hex bar; hex bar deadlift"
    ),
    ("gym-training",): (
        "hack squat; hack squats; hack squat machine; pendulum squat; leg extension; leg extensions; leg extension machine; "
        "quad extension; knee extension machine; abductor machine; adductor machine; hip abduction machine; hip adduction "
        "machine; thigh machine; inner thigh machine; yes no machine; good girl bad girl machine; arm bike; hand bike; arm "
        "ergometer; ube; wall sit; wall sits; wall squat; ski sit; kickstand deadlift; kickstand rdl; staggered rdl; b "
        "stance; b stance rdl; b stance deadlift"
    ),
    ("gym-training", "calisthenics"): "reverse lunge; reverse lunges; backward lunge; back lunges",
    ("gym-training", "crossfit"): "sit up; sit ups; situps; crunch; crunches",
    ("crossfit",): "ghd; ghd sit up; ghd sit ups; box jump; box jumps; boxjumps",
    ("strongman", "hyrox"): (
        "sandbag; sandbags; sandbag carry; sandbag carries; tyre flip; tire flip; sled drag; sled drags; backward sled drag; "
        "atlas stone"
    ),
    ("calisthenics",): (
        "pistol squat; pistol squats; pistols; hanging leg raise; hanging leg raises; toes to bar; t2b; l-sit; l sit"
    ),
    ("meditation",): "cross-legged; sitting cross-legged; lotus position; half lotus; kneeling seat; meditation bench",
    ("meditation", "lifting-children"): "cross legged; lotus; meditating; sitting on the floor",
    ("desk-work",): (
        "low chair; low sofa; soft low sofa; getting up; getting out of a chair; getting up from a low chair; standing up from "
        "sitting; toilet"
    ),
    ("yoga", "yin-yoga"): (
        "pigeon; pigeon pose; half pigeon; pidgeon; bridge pose; setu bandha; seated forward bend; seated forward fold; seated "
        "fold; long sitting stretch; paschimottanasana; knee hug stretch"
    ),
    ("yin-yoga",): (
        "figure four; figure 4 stretch; figure-four stretch on the back; childs pose; child's pose; child's pose on a bolster; "
        "balasana; knee to chest; knees to chest; hugging knee; happy baby; happy baby pose; ananda balasana; legs up the "
        "wall; viparita karani; head to knee; head to knee pose; janu sirsasana; hurdler stretch; hurdle seat stretch; hand "
        "to big toe; reclined hand to toe"
    ),
    ("yoga", "hip-and-calf-exercises"): "tree pose; vrksasana; single leg stand",
    ("yoga",): (
        "triangle pose; trikonasana; warrior 1; warrior one; warrior 3; warrior three; chair pose; utkatasana; sun salutation; "
        "sun salutations; sun salute; surya namaskar; wide leg forward fold; wide leg fold; wide-legged forward fold; "
        "straddle fold; prasarita; standing splits; pyramid pose; side stretch pose; triangle; "
        "yoga blocks; downward dog; down dog; downdog; downward facing dog; adho mukha;"
        " warrior; warriors; warrior pose; virabhadrasana; warrior 2; warrior two; cobra; upward dog; up dog; sphinx; "
        "baby cobra"
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
    ("triathlon",): "brick; bricks; brick run; bike run brick; time trial",
    ("swimming",): "frog kick; whip kick; dolphin kick; pull buoy; pullbuoy; pulling in the pool",
    ("swimming", "water-aerobics-class"): "kickboard; kick sets",
    ("triathlon", "swimming"): "tumble turn; tumble turns; flip turn; flip turns; push off wall; pushing off the wall",
    ("lifting-children",): "nursery run",
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
