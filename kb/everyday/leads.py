"""What people say for warning signs, places, sports and all else that is asked: words that may mean a choice. Our own list.

Nothing here is taken: each word is asked back. "Numb bum" at the warning signs may be numbness between the legs, and at a
question of yes or no it may be a yes. ``REPLIES`` holds those, by question and answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from kb.vocabulary.differentials import BodyRisk, OtherSign
from kb.vocabulary.scales import Load
from kb.vocabulary.states import (
    BoneRisk,
    BoneSign,
    ClotRisk,
    IllnessSign,
    InflammationSign,
    Manner,
    NewSign,
    PregnancyStage,
    Share,
    Site,
    Sport,
    Spread,
    Trend,
)
from language.domains import NO, YES
from language.levels import NextDay, RunningNow, Where
from language.scales import Scale
from language.words import Target
from language.work import Equipment

ANSWERS_MAY_MEAN: Mapping[tuple[Target, ...], str] = {
    (Load.HINGE,): (
        "hinging; hip hinging; toe touch; toe touches; touch my toes; touching toes; forward bend; forward fold; "
        "uttanasana; ragdoll; standing fold; bending forward; bend over; bending over"
    ),
    (Load.JUMPING,): "plyos; plyometrics; plyo; plyometric; jump training; hops; hopping",
    (RunningNow.EASY, RunningNow.FAST): "going for a run",
    (Load.SPEED,): (
        "intervals; interval training; reps; repeats; track session; track; speed session; speedwork; speed work; "
        "fartlek; fartleks; vo2 max; yasso 800s; 400s; 200s; 800s; mile repeats; flat out; full speed; all out; max "
        "velocity; max v; maxv; 100m; 60m; 200m"
    ),
    (Load.ACCELERATION,): "accels; 10m; 20m; 30m; short sprints; drive phase",
    (Load.UPHILL,): "hill reps; hill repeats; inclines",
    (Load.STAIRS,): "going upstairs; steps; flight of stairs",
    (Equipment.TREADMILL,): "tread mill",
    (Load.WALKING,): "walks; dog walk; stroll; rambling",
    (Equipment.BIKE,): "biking; cycling; cycle ride; ride; riding; push bike; commute by bike; cycle",
    (Equipment.POOL,): "lengths; laps; swims",
    (Load.STRETCH,): "hammy stretch",
    (Sport.FIELD,): (
        "footie; futsal; five a side; 5 a side; union; league; scrums; scrum; jackal; tackling; tackle; afl; aussie "
        "rules; gaelic; gaa; camogie; ultimate; frisbee; field hockey; padel; pickleball; racquetball; hoops; b-ball; "
        "beach volleyball; ultimate frisbee; touch rugby; tag rugby; flag football"
    ),
    (Sport.SPRINT,): "lj; tj; pole vault; pv",
    (Sport.LIFTING,): "strong man; hypertrophy",
    (Load.SITTING,): "sat; sitting at work; desk; desk job; office; chair; wfh; computer",
    (ClotRisk.LONG_JOURNEY,): "flying; plane; aeroplane seat; long haul; train; coach trip; bus",
    (NewSign.POP,): (
        "popping; i heard a pop; snapped; twang; twanged; something went; felt it go; gun shot; ripped; tore it"
    ),
    (Manner.SUDDEN,): (
        "out of nowhere while sprinting; pulled my hamstring; pulled up lame; hammy went; in a flash; one rep; one step"
    ),
    (Manner.GRADUAL,): "came on slowly; over a few weeks; a while",
    (IllnessSign.LUMP,): "lump in the muscle; swelling in my buttock; hard lump",
    (NewSign.BRUISE,): "purple; yellow leg; lump in the muscle",
    (NewSign.WEAK_LEG,): (
        "gave way; giving way; leg gave out; couldn't walk; couldnt walk; had to be carried; collapsed; had to stop; no "
        "power; dead leg; foot slap; dragging my foot; toes drag; tripping over my foot; can't lift my foot"
    ),
    (NewSign.SADDLE,): (
        "numb down there; numb groin; numb genitals; numb bum; can't feel when i wipe; numb privates; numb after cycling;"
        " can't pee; cant pee; trouble peeing; wet myself; can't hold it; bowel trouble; constipated; erectile trouble; "
        "no feeling during sex"
    ),
    (Where.BOTH,): (
        "down both legs; sciatica both sides; legs are numb; legs are weak; swaps sides; switches sides; moves from side "
        "to side; other side now; alternates; l and r; each side; either side"
    ),
    (Spread.THIGH, Spread.BELOW_KNEE): "sciatica; sciatic; sciatic pain; shooting pain; down my leg; nerve pain",
    (OtherSign.BACK_MOVEMENT,): (
        "sciatica; sciatic; sciatic pain; shooting pain; to my foot; to my calf; slipped disc; bulging disc; herniated "
        "disc; nerve pain; piriformis; piriformis syndrome; deep gluteal"
    ),
    (Spread.BELOW_KNEE,): "to my foot; to my calf",
    (Site.BUTTOCK,): "piriformis; piriformis syndrome; deep gluteal",
    (
        OtherSign.AT_REST,
    ): "night pain; pain at night; wakes me up; hurts in bed; can't sleep; keeps me awake; rest pain",
    (InflammationSign.WAKING,): "wakes me up; hurts in bed; can't sleep; keeps me awake; rest pain",
    (NewSign.FEVER,): "shivering; chills",
    (
        IllnessSign.FEELING_ILL,
    ): "night sweats; sweats; run down; exhausted; wiped out; fatigue; always tired; long covid",
    (BoneRisk.MENOPAUSE,): "night sweats; sweats; hrt; hot flushes; hot flashes",
    (BoneRisk.LOW_ENERGY,): "losing weight; weight loss; lost weight; dropped weight without trying",
    (NewSign.ILLNESS,): "losing weight; lost weight; dropped weight without trying",
    (IllnessSign.WEIGHT_LOSS,): "dropped weight without trying",
    (IllnessSign.CANCER,): (
        "chemo; tumour; tumor; leukaemia; leukemia; lymphoma; melanoma; in remission; had cancer years ago"
    ),
    (BoneRisk.STRESS_FRACTURE,): "stress reaction; broken bone before; bone stress; bsi",
    (BoneSign.HOPPING, BoneSign.GROIN): "deep ache in bone; bone pain; groin hurts",
    (BoneRisk.MISSED_PERIODS, BoneRisk.LOW_ENERGY): (
        "no periods; lost my period; amenorrhea; amenorrhoea; irregular periods; on the pill; iud; red-s; female athlete "
        "triad; undereating; under fuelling; eating disorder; anorexia"
    ),
    (BoneRisk.THIN_BONES,): "osteopenia; osteopaenia; brittle bones; low bone density",
    (NewSign.ANTIBIOTIC,): "levaquin; avelox; quinolone; fluoroquinolone; floxed",
    (BodyRisk.CHOLESTEROL,): "atorvastatin",
    (BodyRisk.DIABETES,): "t1d; t2d; pre-diabetic",
    (InflammationSign.EYE_BOWEL,): "crohn's; crohns; colitis; ulcerative colitis; ibd; iritis",
    (InflammationSign.PSORIASIS,): "psoriatic arthritis",
    (InflammationSign.SWAPPING_SIDES,): (
        "switches sides; moves from side to side; other side now; alternates; used to be left now right; changes sides"
    ),
    (NewSign.CLOT,): "hot calf; calf hurts; blood clot; dvt",
    (PregnancyStage.PREGNANT,): "expecting; due date",
    (NewSign.PREGNANCY,): (
        "expecting; due date; just had a baby; postpartum; post partum; after birth; breastfeeding; c-section; post natal"
    ),
    (
        PregnancyStage.BIRTH_6_MONTHS,
        PregnancyStage.BIRTH_12_MONTHS,
    ): "just had a baby; postpartum; post partum; after birth; breastfeeding; c-section; post natal",
    (Trend.WORSE,): (
        "sharply worse; much worse; suddenly worse; agony; unbearable; excruciating; declining; more sore"
    ),
    (Site.GROIN,): "adductor; front of hip",
    (Site.BACK, Site.ELSEWHERE): "back pain; si joint; sacrum; tailbone; tail bone; coccyx",
    (Site.SIT_BONE,): (
        "ischial tuberosity; ischium; bum bone; under my butt cheek; crease of the bum; high hamstring; upper hamstring; "
        "top of hamstring; where the hamstring attaches; hamstring origin; pht; hht"
    ),
    (Site.MID_THIGH, Site.ELSEWHERE): (
        "middle of the hamstring; mid hamstring; belly of the muscle; halfway down the thigh; behind the knee"
    ),
    (Site.SIT_BONE, Site.BUTTOCK): "bum; glute pain; pain in the bum; pain in my ass; arse",
    (Equipment.BAND,): "bungee",
    (Equipment.ANCHOR,): "sofa to hook feet; nordic bench; loaded bar for feet",
    (Equipment.BOX,): "stair step",
    (Where.LEFT,): "left butt cheek",
    (Where.LEFT, Where.BOTH): "mostly left; more left than right; left worse; left mainly a bit right",
    (Trend.BETTER,): "on the mend; easing; getting there",
    (Trend.SAME,): "plateau; stuck; no progress; stalled",
    (RunningNow.NONE,): "injured off",
    (RunningNow.EASY,): "easy miles; just jogging; slow only",
    (RunningNow.FAST,): "full training; intervals and races",
    (Sport.EVERYDAY,): "pain free life; sit without pain; gardening again; play with my kids",
    (Sport.DISTANCE,): "track distance",
    (Share.ALL,): "every session; more than planned; did extra; doubled it",
    (Share.MOST,): "almost everything; missed one",
    (Share.SOME,): "a couple of sessions",
    (Share.NONE,): "didn't do it; too busy; was ill; on holiday",
    (NextDay.QUIET,): "fine the next day; no reaction; all quiet",
    (NextDay.QUIET, NextDay.ONCE): "a bit stiff the next day",
    (NextDay.ONCE, NextDay.IN_A_ROW): "sore for 2 days",
    (NextDay.ONCE,): "sore once",
    (NextDay.IN_A_ROW,): "every time; always sore after; twice in a row; keeps flaring",
    (Equipment.BENCH,): "bench at home; step stool",
    (Equipment.DUMBBELL, Equipment.PLATE): "rucksack with books; water bottles; kettlebell as weight",
}
"""By choices that may be meant, the words that lead to them, parted by semicolons."""

REPLIES: Mapping[tuple[str, Scale], str] = {
    ("pop", YES): (
        "pop; popped; popping; i heard a pop; snap; snapped; twang; twanged; something went; felt it go; gun shot; "
        "ripped; tore it"
    ),
    ("pop", NO): "no pop; no popping; didn't pop; no snap; didn't feel a pop; nothing popped",
    ("bruising", YES): (
        "bruise; bruised; bruising; black and blue; purple; yellow leg; dent; gap; lump in the muscle; swelling in my "
        "buttock"
    ),
    (
        "leg-weakness",
        YES,
    ): "foot drop; foot slap; dragging my foot; toes drag; tripping over my foot; can't lift my foot",
    ("saddle-numbness", YES): (
        "numb down there; numb between my legs; numb groin; numb genitals; numb bum; can't feel when i wipe; saddle "
        "numbness; numb privates; numb after cycling"
    ),
    ("bladder-bowel", YES): (
        "can't pee; cant pee; trouble peeing; incontinent; wet myself; can't hold it; bladder; bowel trouble; "
        "constipated; erectile trouble; no feeling during sex"
    ),
    ("both-legs", YES): "both legs; down both legs; sciatica both sides; legs are numb; legs are weak",
    ("fever", YES): "fever; temperature; high temperature; shivering; chills; night sweats; sweats",
    ("fluoroquinolone", YES): (
        "cipro; ciprofloxacin; levofloxacin; levaquin; moxifloxacin; avelox; ofloxacin; norfloxacin; floxin; quinolone; "
        "fluoroquinolone; floxed"
    ),
    (
        "fluoroquinolone",
        NO,
    ): "amoxicillin; penicillin; doxycycline; azithromycin; cephalexin; nitrofurantoin; trimethoprim",
    ("leg-swelling", YES): "swollen leg; swollen calf; hot calf; red leg; calf pain; calf hurts; blood clot; dvt; clot",
    ("old-tear", YES): (
        "torn before; old tear; old injury; pulled it years ago; previous tear; had it repaired; avulsion before"
    ),
    ("worry", YES): "scared; afraid; fear; worried; worry; anxious; dare not; holding back",
    ("load-rise", YES): (
        "ramped up; increased mileage; more volume; new coach; training camp; upped my miles; started hills; new job "
        "sitting"
    ),
    ("load-spike", YES): (
        "ramped up; increased mileage; more volume; new coach; training camp; upped my miles; started hills; new job "
        "sitting"
    ),
    ("sides-equal", YES): "both the same; stronger on the bad side",
    ("sides-equal", NO): "nearly equal; almost as strong; bit weaker; slightly weaker",
}
"""By question of yes or no and its answer, the words that come to it there, parted by semicolons."""
