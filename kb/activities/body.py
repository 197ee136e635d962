"""Yoga, Pilates, dance and gymnastics: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

BODY: tuple[Activity, ...] = (
    Activity(
        id="yoga",
        name="Yoga",
        family=Sort.BODY,
        parts=(
            "cobra-pose",
            "tree-pose",
            "bridge-pose",
            "yoga-half-lift",
            "warrior-two-shallow",
            "warrior-one",
            "warrior-two",
            "chair-pose",
            "warrior-three",
            "downward-dog",
            "sun-salutation",
            "triangle-pose",
            "side-stretch-pose",
            "yoga-standing-fold",
            "wide-leg-forward-fold",
            "seated-forward-bend",
            "boat-and-plough",
            "pigeon-pose",
            "standing-splits",
            "hanuman-splits",
        ),
        trigger="the forward fold with straight knees, or another long stretch",
        change=(
            "Fold only halfway, with bent knees and your hands on blocks. "
            "Keep the bridge, the standing balances and the back bends. "
            "Leave out splits and wide-leg folds, and pigeon if you feel it at the sit bone."
        ),
        order=(
            "a class without folds",
            "half folds with bent knees",
            "a little deeper after 2 quiet classes",
            "straight knees, your own muscles at work",
            "a full class",
            "splits, last or never",
        ),
        back=(
            "you have done your usual class, with straight-knee folds at 3 of 10 or less, "
            "quiet the next day, three times"
        ),
        first=("cobra-pose", "yoga-half-lift"),
        sources=(cite("house"),),
    ),
    Activity(
        id="yin-yoga",
        name="Yin or restorative yoga",
        family=Sort.BODY,
        parts=(
            "bridge-pose",
            "legs-up-wall",
            "childs-pose-high",
            "figure-four-supine",
            "happy-baby",
            "childs-pose",
            "pigeon-pose",
            "reclined-hand-to-toe",
            "head-to-knee-pose",
            "seated-forward-bend",
        ),
        trigger="the long hold of a fold, with nothing to carry the weight",
        change=(
            "Rest in poses with your hips nearly straight, as on your back or front. "
            "Put bolsters under whatever is bent, and come out after 10 breaths. "
            "Leave out folds over your legs, and let nobody push you deeper."
        ),
        order=(
            "poses with nearly straight hips",
            "hips a little bent, on bolsters",
            "deeper after 2 quiet classes",
            "bent-knee folds, short and on blocks",
            "your usual class",
        ),
        back="you have done your usual class, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="pilates",
        name="Pilates",
        family=Sort.BODY,
        parts=(
            "pilates-swimming",
            "bird-dog",
            "dead-bug",
            "side-plank",
            "pilates-hundred",
            "pilates-leg-circles",
            "reformer-footwork",
            "reformer-leg-straps",
            "pilates-side-kicks",
            "pilates-teaser",
            "pilates-roll-up",
        ),
        trigger="the roll-up over straight legs, or balancing on the sit bones",
        change=(
            "Bend your knees, and keep your legs low and the swings small. "
            "Keep the bridge and the work on your front and side. "
            "Leave out roll-ups, teasers and long-leg stretches such as the saw."
        ),
        order=(
            "mat work without sitting",
            "the reformer with a short range",
            "a longer range, knees bent",
            "straight legs, full range",
            "a whole class",
        ),
        back="you have done your usual class, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="meditation",
        name="Meditation on the floor",
        family=Sort.BODY,
        parts=("kneeling-seat", "cross-legged-sitting"),
        trigger="sitting cross-legged with your weight on the sit bone",
        change=(
            "Kneel on a bench or on blocks, or sit on a chair with a soft seat. "
            "Stand or walk when the pain gets near 3 of 10."
        ),
        order=(
            "kneeling on a bench, 10 minutes",
            "kneeling for your usual time",
            "sitting high on cushions, a few minutes",
            "sitting as usual",
        ),
        back="you have sat for your usual time, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="ballet",
        name="Ballet",
        family=Sort.BODY,
        parts=(
            "barre-tendu",
            "plie",
            "grand-plie",
            "developpe",
            "grand-battement",
            "grand-jete",
            "arabesque-penche",
            "hanuman-splits",
        ),
        trigger="the leg high in front, or the splits",
        change=(
            "Keep your legs low, and mark the kicks and jumps. Warm up before you go for height. "
            "Leave out splits, and let nobody push you into a stretch."
        ),
        order=(
            "the barre, legs below half hip height",
            "centre work without height",
            "slow height to the back and side",
            "slow height to the front, up to the hip",
            "fast, high kicks",
            "leaps, then a full class",
        ),
        back="you have done a full class, quiet the next day, three times, with 2 days between",
        sources=(cite("house"),),
    ),
    Activity(
        id="dance",
        name="Dance",
        family=Sort.BODY,
        parts=("dance-class-low", "dance-class-jumps", "high-kicks", "grand-jete", "hanuman-splits"),
        trigger="high kicks, splits and low floor work",
        change=(
            "Keep your feet near the floor, and mark the kicks and leaps. "
            "Leave out splits, and let nobody push you into a stretch."
        ),
        order=(
            "steps near the floor",
            "a whole class, kept low",
            "slow kicks to hip height",
            "fast, higher kicks",
            "floor work and leaps",
            "a full class or show",
        ),
        back="you have done a full class, quiet the next day, three times, with 2 days between",
        sources=(cite("house"),),
    ),
    Activity(
        id="cheerleading",
        name="Cheerleading",
        family=Sort.BODY,
        parts=(
            "dance-class-low",
            "dance-class-jumps",
            "high-kicks",
            "gymnastics-tumbling",
            "pike-and-straddle",
            "hanuman-splits",
        ),
        trigger="the high kick, the split, or the jump with both legs out",
        change="Do the arms and the steps, and mark kicks and jumps. Leave out splits, tumbling and pushed stretches.",
        order=(
            "arms and steps",
            "slow, low kicks",
            "slow kicks to hip height",
            "fast, high kicks",
            "jumps and tumbling",
            "a full routine",
        ),
        back="you have done a full session, quiet the next day, three times, with 2 days between",
        sources=(cite("house"),),
    ),
    Activity(
        id="gymnastics",
        name="Gymnastics",
        family=Sort.BODY,
        parts=("trunk-control", "grand-jete", "gymnastics-tumbling", "pike-and-straddle", "hanuman-splits"),
        trigger="the pike and the straddle: folded, with straight legs",
        change=(
            "Work in tucked shapes, with bent knees. Keep handstands, hangs and arm strength. "
            "Leave out pikes, splits and pushed stretches."
        ),
        order=(
            "handstands and shapes with bent knees",
            "tuck shapes",
            "slow pikes, a little further each week",
            "tumbling at half speed",
            "half a routine",
            "a full routine",
        ),
        back="you have done a full session, quiet the next day, three times, with 2 days between",
        sources=(cite("house"),),
    ),
    Activity(
        id="barre-class",
        name="Barre class",
        family=Sort.BODY,
        parts=("barre-tendu", "plie", "donkey-kick", "grand-plie", "static-hamstring-stretch", "grand-battement"),
        trigger="the stretch with your leg up on the barre",
        change="Make small moves: low legs and shallow bends. Leave out every stretch with a leg on the barre.",
        order=(
            "half a class, small moves",
            "a whole class, low legs",
            "deeper bends",
            "slow legs to hip height",
            "the whole class, stretches last",
        ),
        back="you have done your usual class, quiet the next day, three times, with 2 days between",
        sources=(cite("house"),),
    ),
    Activity(
        id="pole-or-aerial",
        name="Pole, aerial or circus",
        family=Sort.BODY,
        parts=("upper-body-training", "pike-and-straddle", "hanuman-splits"),
        trigger="the straddle or split in the air",
        change=(
            "Work with bent knees and your legs together. Keep spins, climbs and arm strength. "
            "Leave out straddles, splits and pushed stretches."
        ),
        order=(
            "spins and arm strength",
            "turning upside down with tucked legs",
            "the straddle with bent knees",
            "the straddle with straight knees, slow",
            "fast moves and drops",
            "splits, last or never",
        ),
        back="you have done a full class, quiet the next day, three times, with 2 days between",
        sources=(cite("house"),),
    ),
)
"""Yoga, Pilates, dance and gymnastics."""
