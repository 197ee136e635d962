"""What people say for the choices of a question, beside the choice's own words. Our own list.

Words of ``MEANS`` say what the choice says, and are taken for it. Words of ``MAY_MEAN`` could mean it: they are asked back, and
never taken. ``tests/test_words.py`` checks that no word stands for two choices of one question.
"""

from __future__ import annotations

from collections.abc import Mapping

from kb.vocabulary.differentials import BodyRisk
from kb.vocabulary.scales import Load
from kb.vocabulary.states import (
    BoneRisk,
    ClotRisk,
    Course,
    IllnessSign,
    Manner,
    NewSign,
    SeasonPhase,
    Share,
    Site,
    Sport,
    Trend,
)
from language.levels import NextDay, RunningNow, Where
from language.words import Target
from language.work import Equipment

MEANS: Mapping[Target, str] = {
    Where.LEFT: "left side; left leg; left one; lhs; on the left",
    Where.RIGHT: "right side; right leg; right one; rhs; on the right",
    Where.BOTH: "both of them; both legs; left and right; right and left; bilateral",
    Sport.SPRINT: (
        "sprints; sprinter; hurdling; hurdles; hurdler; long jump; triple jump; high jump; relay; decathlon; heptathlon; "
        "100 metres; 200 metres; 400 metres; 100 m; 200 m; 400 m"
    ),
    Sport.FIELD: (
        "field sport; court sport; team sport; football; soccer; rugby; hockey; basketball; netball; handball; tennis; "
        "squash; badminton; volleyball; lacrosse; baseball; softball; cricket"
    ),
    Sport.DISTANCE: (
        "distance; running long distances; long distance; long distance running; marathon; half marathon; parkrun; ultra; "
        "ultramarathon; triathlon; 5k; 10k; trail running; cross country running"
    ),
    Sport.LIFTING: "weight lifting; weightlifting; powerlifting; lifting weights; bodybuilding; strongman",
    Sport.EVERYDAY: (
        "everyday life; everyday; daily life; normal life; just walking; walking; sitting without pain; gardening"
    ),
    SeasonPhase.NONE: "no season; i do not compete; i don't compete; not competing",
    SeasonPhase.OFF: "out of season; off-season",
    SeasonPhase.PRE: "preseason; pre-season; pre season",
    SeasonPhase.IN: "in season; mid season; mid-season; middle of the season; in the season",
    Manner.GRADUAL: "slowly; slow; gradual; gradually; bit by bit; over time; over days; over weeks; crept up",
    Manner.SUDDEN: "sudden; suddenly; all at once; in one moment; all of a sudden; in an instant",
    Site.SIT_BONE: "sit bone; the sit bone; sitting bone; at the sit bone; one small spot at the sit bone",
    Site.BACK: "lower back; low back; back",
    Site.GROIN: "groin; inner thigh",
    Site.MID_THIGH: "mid thigh; middle of the thigh; back of the thigh; middle of the back of the thigh",
    Site.ELSEWHERE: "elsewhere",
    Course.NONE: "no numbness; not numb; no pins and needles; no tingling",
    Course.STEADY: "not spreading; steady; there but not spreading; not getting worse",
    Course.SPREADING: "getting stronger; it spreads; it is spreading; getting worse; spreading and getting stronger",
    Trend.BETTER: "improving; improved; getting better; a bit better; slowly better",
    Trend.SAME: "same; the same; unchanged; no change; no different",
    Trend.WORSE: "getting worse; worsening; going backwards",
    RunningNow.NONE: "not running; i do not run; i don't run; stopped running",
    RunningNow.EASY: "easy running; only easy running; only easy; jogging only; only jogging; easy runs only",
    RunningNow.FAST: "fast running; racing; fast running too; still racing; sprinting",
    IllnessSign.WEIGHT_LOSS: "losing weight without trying; lost weight without trying",
    IllnessSign.FEELING_ILL: "feeling ill; feel ill",
    IllnessSign.LUMP: "growing lump; a growing lump",
    IllnessSign.CANCER: "cancer in the past; cancer now; had cancer",
    BoneRisk.MISSED_PERIODS: "missed periods; missing periods; no periods for 3 months",
    BoneRisk.LOW_ENERGY: "eating too little",
    BoneRisk.STRESS_FRACTURE: "stress fracture; earlier stress fracture; old stress fracture",
    BoneRisk.MENOPAUSE: "menopause; postmenopausal; post menopause",
    BoneRisk.THIN_BONES: "thin bones; osteoporosis",
    ClotRisk.LONG_JOURNEY: "long journey; long flight; flight; long drive",
    ClotRisk.EARLIER_CLOT: "clot before; thrombosis; dvt",
    ClotRisk.OESTROGEN: "the pill; contraceptive pill; hrt",
    BodyRisk.DIABETES: "diabetic; type 1 diabetes; type 2 diabetes",
    BodyRisk.CHOLESTEROL: "statins; statin; cholesterol tablets; raised cholesterol",
    BodyRisk.OTHER_TENDONS: "other tendons; other tendons hurt; other tendons hurt too",
    Share.NONE: "did none of it; did nothing",
    Share.SOME: "a bit of it; half of it; about half",
    Share.MOST: "most; nearly all of it; nearly all; almost all of it",
    Share.ALL: "did all of it; everything",
    NextDay.NOT_YET: "no sessions yet; not yet",
    NextDay.QUIET: "back to usual; back to normal; fine each time; back to normal each time",
    NewSign.FEVER: "a fever; feverish; high temperature",
    NewSign.PREGNANCY: "pregnant; i am pregnant; pregnancy",
    NewSign.ANTIBIOTIC: "ciprofloxacin; levofloxacin; moxifloxacin; ofloxacin",
    NewSign.BOTH_LEGS: "pain down both legs; weakness down both legs; numbness down both legs",
    NewSign.POP: "pop; a pop; popped; snap; a snap",
    NewSign.BRUISE: "bruise; a bruise; bruising; a dent",
    NewSign.ILLNESS: "weight loss without trying; feeling ill for weeks; growing lump",
    NewSign.CLOT: "swollen leg; warm leg; red leg; new calf pain",
    Equipment.BENCH: "bench; firm sofa; weight bench; firm bench",
    Equipment.BAND: "band; resistance band; theraband; loop band; elastic band; exercise band",
    Equipment.CABLE: "cable; cable tower; pulley; functional trainer",
    Equipment.CURL_MACHINE: "leg curl; hamstring curl machine; curl machine",
    Equipment.LEG_PRESS: "leg press",
    Equipment.HIP_MACHINE: "hip machine",
    Equipment.ROMAN_CHAIR: "roman chair; roman chair bench; hyperextension bench; 45 degree bench; hyper bench",
    Equipment.GHR_BENCH: "ghr; glute ham raise bench; ghd",
    Equipment.BALL: "gym ball; swiss ball; stability ball; exercise ball; yoga ball",
    Equipment.ANCHOR: "partner holds my feet",
    Equipment.PLATE: "plate; weight plate; weight plates",
    Equipment.DUMBBELL: "dumbbell; dumbbells",
    Equipment.BARBELL: "bar and plates",
    Equipment.RACK: "rack; power rack",
    Equipment.BOX: "step; box; plyo box; aerobic step; bottom stair",
    Equipment.ERGOMETER: "rower; rowing machine; erg; concept 2",
    Equipment.BIKE: "bicycle; exercise bike; spin bike; stationary bike",
    Equipment.POOL: "swimming pool",
    Load.SITTING: "sitting; sitting down; to sit",
    Load.WALKING: "walking",
    Load.STAIRS: "stairs; climbing stairs; going up stairs; upstairs",
    Load.EASY_RUNNING: "easy running; jogging; jog; easy runs",
    Load.SPEED: "running fast; fast running; sprinting; sprints",
    Load.ACCELERATION: "starts; accelerating; accelerations; sled work",
    Load.UPHILL: "running uphill; hill running; hills; uphill running",
    Load.JUMPING: "jumping; jumps; skips; bounds; bounding",
    Load.SQUAT_LUNGE: "squats; lunges; leg presses; squats and lunges; squatting",
    Load.HINGE: "deadlifts; deadlift; deadlifting",
    Load.STRETCH: "stretching; stretches; hamstring stretches",
}
"""By choice, the words for it, parted by semicolons."""

MAY_MEAN: Mapping[tuple[Target, ...], str] = {
    (Sport.SPRINT, Sport.FIELD): "sprinting; jumping; fast running; sprint training",
    (Sport.SPRINT, Sport.DISTANCE): "running; track; athletics; 800 metres; 800 m; races; racing; track and field",
    (
        Sport.SPRINT,
        Sport.FIELD,
        Sport.EVERYDAY,
    ): "dance; dancing; ballet; gymnastics; martial arts; karate; judo; boxing",
    (Sport.FIELD, Sport.LIFTING): "crossfit; hyrox",
    (Sport.LIFTING, Sport.EVERYDAY): "gym; the gym; fitness; keeping fit; strength training; weights; pilates",
    (Sport.EVERYDAY,): (
        "yoga; cycling; bike; biking; rowing; swimming; climbing; golf; horse riding; skiing; skating; hiking; rambling"
    ),
    (Manner.GRADUAL, Manner.SUDDEN): "overnight; out of nowhere; woke up with it; strain; pulled it; strained it",
    (Manner.SUDDEN,): "one; fast; quick; quickly; instantly; mid sprint; during a sprint",
    (Sport.DISTANCE,): "jogging; jog; easy running; long runs",
    (ClotRisk.LONG_JOURNEY,): "travel; travelling",
    (ClotRisk.SURGERY,): "operation; surgery",
    (ClotRisk.BED_REST,): "bed rest",
    (Equipment.BENCH,): "sofa; couch; bed; coffee table",
    (Equipment.BENCH, Equipment.ROMAN_CHAIR): "chair; a chair",
    (Equipment.DUMBBELL, Equipment.PLATE, Equipment.KETTLEBELL): "weights; free weights; heavy bag; rucksack; backpack",
    (
        Equipment.CURL_MACHINE,
        Equipment.LEG_PRESS,
        Equipment.HIP_MACHINE,
        Equipment.CABLE,
    ): "machines; machine; gym machines",
    (Load.EASY_RUNNING, Load.SPEED, Load.UPHILL): "running; run; runs",
    (BodyRisk.OTHER_TENDONS,): "achilles; tennis elbow; plantar fasciitis; jumper's knee; rotator cuff",
    (BodyRisk.DIABETES,): "insulin; metformin; high blood sugar; prediabetes",
    (NewSign.SADDLE, NewSign.STEADY_NUMBNESS, NewSign.WEAK_LEG): "numb; numbness",
    (NewSign.SADDLE,): "bladder; bowel; incontinent; saddle numbness",
    (NewSign.BOTH_LEGS,): "both; sciatica",
    (NewSign.WEAK_LEG,): "weak; weakness; foot drop",
    (NextDay.ONCE, NextDay.IN_A_ROW): "sore; sore the next day; still sore",
    (NextDay.LONG,): "48 hours; two days; 2 days later; two days later; still sore 2 days later",
}
"""By choices that may be meant, the words that lead to them, parted by semicolons."""
