"""What people call the items of the catalogue: everyday words, gym words and short forms. Our own list.

A word of ``MEANS`` names one item and nothing else. A word of ``MAY_MEAN`` leads to items, of which the person chooses: it is
never taken. ``tests/test_words.py`` checks that each item is there, and that no word stands in both.
"""

from __future__ import annotations

from collections.abc import Mapping

from language.words import Target

MEANS: Mapping[Target, str] = {
    "bridge-walk-out": "bridge walkout; hamstring walkout; heel walkout; hamstring walks",
    "general-hamstring-hold": "heel dig; heel drag; hamstring sets; ham sets",
    "upper-body-training": "chest supported row",
    "sound-leg-training": "good leg training; training the good side; cross education",
    "ball-assisted-nordic": "assisted nordic; band nordic; ball nordic",
    "single-leg-glute-ham-raise": "one leg ghr; sl ghr",
    "seated-leg-curl": "seated curls; seated hamstring curl; sitting leg curl; seated ham curls",
    "prone-hip-extension": "prone leg raise; prone leg lifts",
    "reverse-hyperextension": "reverse hyper",
    "stiff-leg-deadlift": "stiff legged deadlift; straight leg deadlift",
    "rack-pull": "above knee pulls",
    "deadlift-from-floor": "conventional deadlift; pulls from the floor",
    "bulgarian-split-squat": "bss; bulgarian squats; rear foot elevated split squat; rfess",
    "box-squat": "chair squat; squat to bench",
    "back-squat": "barbell squat; full squats; deep squats; smith squat; atg squat; ass to grass",
    "side-lunge": "lateral lunge; cossack; cossack squat",
    "kettlebell-swing": "kb swings; american swing; russian swing",
    "split-squat-jump": "lunge jump; split jumps; jumping lunges; scissor jumps",
    "b-skip": "b drill; claw drill; paw back",
    "fast-leg-curl": ("fast curls; sprinter curls; sprinter leg curl; speed curls; flutter curls; ballistic curls"),
    "pool-running": (
        "aqua jogging; aqua jog; pool run; deep water running; dwr; water running; aquajogging; water jogging; "
        "poolrunning"
    ),
    "walk-jog": "run walk; jeffing; c25k; couch to 5k; couch to five k",
    "extensive-tempo": "slow tempo; grass tempo; 70% runs",
    "intensive-tempo": "fast tempo; special endurance; speed endurance",
    "flying-sprint": "flying 30s; flying 20s; fly 30; fly runs; flying 10s",
    "falling-starts": "fall starts; lean starts",
    "block-starts": "starting blocks",
    "stair-runs": "stadium steps; bleachers; stair sprints",
    "short-rear-side-running": "butt kicks; bum kicks; heel flicks; butt kickers",
    "scraping-tool-massage": "graston; iastm; gua sha; guasha; scraping tool; astym",
    "shockwave": "shock wave; eswt; rswt; radial shockwave; focused shockwave; epat",
    "active-isolated-stretch": "ais; active isolated stretching; mattes stretching",
    "banded-hamstring-stretch": "banded stretch; band stretch; strap stretch; banded distraction; mwod; smashing and flossing",
    "adductor-stretch": "groin stretch; butterfly stretch; frog stretch",
    "nerve-glide": (
        "nerve floss; nerve flossing; sciatic glide; sciatic floss; neural glides; sliders for the nerve; slump slider"
    ),
    "cushioned-seat": "donut cushion; wedge cushion; coccyx cushion; gel cushion; sit pad",
    "bending-to-shoes": "tying shoes; tie my laces; shoelaces",
}
"""By item, the words for it, parted by semicolons."""

MAY_MEAN: Mapping[tuple[Target, ...], str] = {
    ("double-leg-bridge-hold", "single-leg-bridge-hold"): (
        "bridge hold; static bridge; isometric bridge; glute bridge hold; holding a bridge; iso bridge"
    ),
    (
        "double-leg-bridge-hold",
        "single-leg-bridge-hold",
        "double-leg-bridge",
        "single-leg-bridge",
    ): "bridge; glute bridge; bum bridge; hip bridge; hip raise; pelvic lift; hip lift",
    ("double-leg-bridge-hold", "single-leg-bridge-hold", "leg-curl-hold", "general-hamstring-hold"): (
        "isometrics; isos; iso holds; hamstring isometrics; static holds; holds; isometric holds"
    ),
    ("double-leg-bridge-hold", "double-leg-bridge"): (
        "two leg bridge; 2 leg bridge; bilateral bridge; bridge reps; floor bridge; shoulder bridge; pilates bridge"
    ),
    (
        "single-leg-bridge-hold",
        "single-leg-long-lever-bridge-hold",
        "single-leg-long-lever-bridge",
        "single-leg-bridge",
    ): ("one leg bridge; one-legged bridge; 1 leg bridge; sl bridge; slb; unilateral bridge; single legged bridge"),
    ("single-leg-bridge-hold", "single-leg-bridge"): "single leg glute bridge",
    ("double-leg-long-lever-bridge-hold", "single-leg-long-lever-bridge-hold", "single-leg-long-lever-bridge"): (
        "long lever bridge; straight leg bridge; hamstring bridge; feet elevated bridge; heels on bench bridge; "
        "llb; long-lever"
    ),
    ("reverse-plank-hold", "single-leg-reverse-plank-hold"): "reverse plank; rear plank; back plank; hamstring plank",
    (
        "double-leg-bridge",
        "barbell-hip-thrust",
    ): "glutes; glute work; glute activation; bum exercises; booty; glute exercises",
    ("weighted-bridge", "barbell-hip-thrust"): (
        "weighted glute bridge; loaded bridge; bridge with plate; barbell glute bridge; floor hip thrust"
    ),
    ("bridge-walk-out",): "walk outs; walkouts",
    ("electrical-stimulation-hold",): "ems; nmes; muscle stim; e-stim; estim; compex; tens; electrical stimulation",
    ("standing-hip-extension-hold", "hip-extension-machine"): "kickback; glute kickback; cable kickback; donkey kick",
    ("straight-leg-pull-down-hold", "straight-leg-pull-down"): (
        "straight arm pull down for legs; leg pulldown; straight leg pulldown; leg press-down; band press down"
    ),
    ("trunk-extension-hold", "glute-ham-raise", "back-extension"): "ghd; glute ham developer; ghd machine",
    ("trunk-extension-hold", "back-extension", "reverse-hyperextension"): (
        "hyperextension; hypers; 45 degree hyper; roman chair; back raise; hip extension bench"
    ),
    ("general-hamstring-hold",): "heel press",
    ("trunk-control",): "plank; core; core work; abs; ab work; core stability; planking",
    ("adductor-bridge-hold",): "side plank; side bridge; copenhagen; copenhagen plank; cph; adductor plank",
    ("upper-body-training",): (
        "upper body; arms; arm day; chest day; bench press; bench pressing; pull ups; pullups; push ups; press "
        "ups; pressups; pushups; dips; overhead press; shoulders; lat pulldown; lat pull downs; dumbbells; seated "
        "row; biceps curls; incline bench; landmine"
    ),
    ("upper-body-training", "general-lifting"): (
        "lifting; gym; weights; weight training; strength training; s&c; resistance training; lifting weights; "
        "pumping iron"
    ),
    (
        "upper-body-training",
        "rowing-ergometer",
    ): "erg; erging; rower; rowing; concept 2; c2; ergo; row; rowing on the erg",
    ("general-lifting",): ("air squat; bodyweight squats; half squat; quarter squat; mini squat; shallow squat"),
    ("sound-leg-training",): "healthy leg; good leg; other leg; sound leg",
    (
        "standing-leg-curl",
        "self-resisted-leg-curl",
        "sliding-leg-curl",
        "prone-leg-curl",
        "heavy-slow-leg-curl",
        "seated-leg-curl",
    ): (
        "leg curl; hamstring curl; ham curl; hsc; hammie curls; curls; curl machine; hamstring machine; leg curl "
        "machine"
    ),
    ("standing-leg-curl", "fast-leg-curl"): (
        "standing hamstring curl; standing curls; band curls; banded curls; ankle weight curls"
    ),
    ("self-resisted-leg-curl",): "self resisted curl; leg curl with my other foot; curls against my own leg",
    ("sliding-leg-curl",): (
        "slider curls; sliders; hamstring sliders; sliding curls; towel curls; hamstring slides; slide curls; "
        "valslide; swiss ball curl; ball curls; stability ball curl"
    ),
    (
        "sliding-leg-curl",
        "nordic-curl",
        "glute-ham-raise-lowering",
        "treadmill-hip-extension",
    ): "negatives; eccentrics; lowering only",
    (
        "prone-leg-curl",
        "nordic-curl",
        "romanian-deadlift",
        "static-hamstring-stretch",
    ): "hamstrings; hammies; hams; posterior chain",
    ("prone-leg-curl", "heavy-slow-leg-curl"): "prone curl; lying hamstring curl; prone hamstring curl; lying curls",
    ("ball-assisted-nordic", "nordic-curl"): (
        "nordic; nordic hamstring; nordic hamstring curl; nhe; nhc; russian curl; natural ham curl; natural "
        "hamstring curl; norwegian curl"
    ),
    ("nordic-curl", "fast-leg-curl"): "hamstring tantrums; razor curl",
    (
        "glute-ham-raise",
        "explosive-glute-ham-raise",
        "single-leg-glute-ham-raise",
        "glute-ham-raise-lowering",
    ): "ghr; glute hams; gluteham; poor man's ghr",
    (
        "heavy-slow-leg-curl",
        "barbell-hip-thrust",
        "romanian-deadlift",
    ): "heavy leg curls; hsr; heavy slow resistance; slow heavy",
    ("prone-hip-extension",): "leg raises; knee raises",
    ("treadmill-hip-extension",): "treadmill; tread mill; dreadmill",
    (
        "treadmill-hip-extension",
        "easy-flat-run",
        "heavy-sled-push",
    ): "treadmill brake; eccentric treadmill; deadmill; treadmill off walking",
    ("barbell-hip-thrust", "single-leg-hip-thrust"): "hip thrust; hip thruster; thrusts; hipthrust; bht",
    ("barbell-hip-thrust", "hip-extension-machine"): "glute machine; multi hip; glute drive",
    ("cable-pull-through",): "pull through",
    (
        "cable-pull-through",
        "stick-hinge",
        "romanian-deadlift",
        "good-morning",
    ): "hinge; hip hinge; hinging; hip hinging",
    ("stick-hinge",): "broomstick hinge; dowel hinge; pvc hinge; stick good morning",
    ("bag-deadlift",): "backpack rdl; backpack deadlift; rucksack deadlift; dumbbell deadlift; suitcase deadlift",
    ("romanian-deadlift",): "barbell rdl",
    (
        "romanian-deadlift",
        "stiff-leg-deadlift",
        "single-leg-romanian-deadlift",
        "rack-pull",
        "deadlift-from-floor",
    ): "deadlift; dead lift; dl; dls; deads; deadlifting; conventional; pulling",
    ("romanian-deadlift", "single-leg-romanian-deadlift"): "rdl; romanians; dumbbell rdl; db rdl",
    ("stiff-leg-deadlift",): "stiff leg; jefferson curl; elephant walk",
    ("stiff-leg-deadlift", "single-leg-romanian-deadlift"): "sldl",
    ("single-leg-romanian-deadlift",): (
        "single leg rdl; slrdl; sl rdl; single leg deadlift; one leg deadlift; 1 leg rdl; aeroplane; airplane "
        "exercise; single leg hinge; arabesque exercise; arabesques; t-bend"
    ),
    ("rack-pull",): ("block pull; pulls from blocks; elevated deadlift; partial deadlift; power rack pulls"),
    ("deadlift-from-floor", "back-squat"): "powerlifting; bodybuilding; strong man; hypertrophy",
    ("deadlift-from-floor", "kettlebell-swing", "rowing-ergometer"): (
        "crossfit; cross fit; wod; metcon; hiit; hyrox; bootcamp; f45; orange theory; circuits; circuit training; "
        "insanity"
    ),
    ("good-morning",): "goodmornings; gms",
    ("low-step-up",): "single leg squat",
    ("low-step-up", "high-step-up"): "step up; step ups; stepups; box step ups; box step-up",
    ("split-squat",): "splits; front splits; box splits; middle splits; hanuman; oversplits",
    ("split-squat", "walking-lunge", "side-lunge"): "lunge; lunging; forward lunges",
    ("split-squat", "bulgarian-split-squat"): "static lunge; splitsquat",
    ("split-squat", "box-squat", "back-squat"): "squat; squatting; squatz; leg day",
    ("split-squat", "back-squat"): "smith machine",
    ("bulgarian-split-squat",): "bulgarian",
    ("back-squat",): "low bar; high bar; zercher squat; safety bar squat; belt squat",
    (
        "single-leg-press-foot-low",
        "deep-leg-press",
        "reverse-leg-press",
    ): "leg press; leg presses; legpress; leg-press machine",
    ("drop-lunge-test",): "drop lunge; lunge test",
    ("kettlebell-swing",): "kettlebell; kb; kbs; kettle bell; swings",
    ("split-squat-jump", "bounding"): "plyos; plyometrics; jump training; jumps; jumping; hops; hopping",
    ("a-march",): "marching; marches; hip flexor raises; psoas march; banded march",
    ("a-march", "a-skip"): "as",
    ("a-march", "a-skip", "b-skip", "skip-for-height"): (
        "high knees; running high knees; running drills; sprint drills; abc drills; track drills"
    ),
    ("a-march", "a-skip", "b-skip", "skip-for-height", "skip-for-distance"): "running as; a drills; a's",
    ("a-skip",): "skipping; dus; rope skipping",
    ("b-skip",): "bs",
    ("skip-for-height", "skip-for-distance"): "power skips",
    ("skip-for-distance", "bounding"): "bounds; alternate bounds",
    ("light-sled-pull",): "sled drag",
    ("light-sled-pull", "heavy-sled-push"): "sled; prowler; sled pull; sledge; sled sprints",
    ("change-of-direction",): (
        "agility; cutting; cod; shuttle runs; shuttles; 5-10-5; pro agility; t-test; ladder drills; ultimate "
        "frisbee; touch rugby; tag rugby; flag football"
    ),
    ("change-of-direction", "extensive-tempo"): "bleep test; beep test; yo-yo test; multistage fitness test",
    ("pool-running", "cycling"): "cross training; xt; x-training; cardio; other cardio",
    ("level-walking",): (
        "race walking; racewalking; power walking; speed walking; fast walking; walk; walking; dog walk; stroll; "
        "rambling"
    ),
    ("walk-jog",): "intervals walk run; galloway",
    ("walk-jog", "easy-flat-run", "extensive-tempo", "maximum-sprint"): "run; running; going for a run",
    ("easy-flat-run",): (
        "jog; jogging; easy run; easy running; slow run; slow running; recovery run; zone 2; zone two; z2; steady "
        "run; plod; conversational pace; shuffle; parkrun; park run; 5k; 10k; half marathon; half; marathon; "
        "race; racing; racing 5k; time trial; tt; competition run"
    ),
    ("extensive-tempo",): "threshold; threshold run; lt run; cruise intervals; sweet spot",
    ("extensive-tempo", "intensive-tempo"): "tempo; tempo run",
    ("submaximal-run", "intensive-tempo"): (
        "strides; striders; stride outs; strideouts; pick ups; pickups; accelerations easy; run throughs; "
        "buildups; build ups; intervals; interval training; reps; repeats; track session; track; speed session; "
        "speedwork; speed work; fartlek; vo2 max; yasso 800s; 400s; 200s; 800s; mile repeats"
    ),
    ("intensive-tempo",): "se",
    ("flying-sprint",): ("flys; flies; flyings; flight; plane; aeroplane seat; long haul; train; coach trip; bus"),
    ("flying-sprint", "maximum-sprint", "acceleration-runs"): (
        "sprint; sprinting; sprinted; flat out; full speed; all out; 100%; top speed running; max velocity; max "
        "v; maxv; 100m; 60m; 200m"
    ),
    (
        "acceleration-runs",
        "falling-starts",
    ): "acceleration; accel; accelerating; 10m; 20m; 30m; short sprints; drive phase",
    ("falling-starts",): "3 point start; three point start; standing start; crouch start",
    ("falling-starts", "block-starts"): "blocks; starts; sprint starts",
    ("hill-sprints",): ("hill; hill reps; hill repeats; uphill; uphill running; hill running; hilly run; inclines"),
    ("stair-runs",): "stadiums; running stairs",
    ("stair-runs", "stair-climbing"): "stairs; going upstairs; steps; flight of stairs",
    ("heavy-sled-push",): "treadmill push; sled push; sled pushes; prowler push",
    ("cycling",): (
        "bike; biking; cycle; cycle ride; ride; riding; bicycle; push bike; commute by bike; gravel; saddle; bike "
        "seat; bike fit; saddle height; seat height; saddle sore; cut out saddle"
    ),
    ("muscle-belly-massage", "gentle-tendon-massage", "deep-tendon-massage"): (
        "massage; sports massage; massaging; rub down; soft tissue work; stw; bodywork; rolfing"
    ),
    ("muscle-belly-massage", "deep-tendon-massage"): (
        "deep tissue; deep tissue massage; cross friction; friction massage; transverse friction; thumb it; dig "
        "in; art; active release; active release technique; trigger point; myofascial release; mfr; massage gun; "
        "theragun; hypervolt; percussion gun; vibration gun"
    ),
    ("muscle-belly-massage", "foam-rolling"): (
        "foam roll; foam roller; roller; rolling; trigger roller; rolling out; massage stick; the stick"
    ),
    ("scraping-tool-massage",): "scraping",
    ("massage-ball-on-tendon",): (
        "lacrosse ball; tennis ball; massage ball; spiky ball; golf ball; ball rolling; ball on butt; hockey ball"
    ),
    ("acupuncture",): "acu",
    ("acupuncture", "dry-needling"): "needling; needles; dry needle; ims",
    ("shockwave",): "shock therapy",
    ("corticosteroid-injection",): (
        "cortisone; steroid injection; steroid shot; steroid jab; corticosteroid; kenalog; depo medrol; cortico"
    ),
    (
        "corticosteroid-injection",
        "platelet-rich-plasma",
    ): "injection; jab; shot; needle in the tendon; guided injection; had it injected",
    ("platelet-rich-plasma",): "prp; plasma injection; blood injection; abi; autologous blood; stem cells",
    ("static-hamstring-stretch",): (
        "pnf; contract relax; hold relax; assisted stretching; partner stretch; stretch lab"
    ),
    ("static-hamstring-stretch", "active-isolated-stretch", "banded-hamstring-stretch", "forward-fold"): (
        "stretch; stretches; stretching; hamstring stretch; hamstring stretches; hammy stretch; stretchin"
    ),
    ("active-isolated-stretch",): (
        "rope stretch; dynamic stretching; leg swings; dynamic warm up; toy soldiers; frankensteins; straight leg kicks"
    ),
    ("active-isolated-stretch", "banded-hamstring-stretch"): (
        "hand to big toe; supta padangusthasana; lying hamstring stretch; supine hamstring stretch"
    ),
    ("banded-hamstring-stretch",): "mobility band; mobility work; mobilisation; mobilization",
    ("forward-fold", "bending-to-shoes"): (
        "toe touch; toe touches; touching toes; forward bend; uttanasana; ragdoll; standing fold; bending "
        "forward; bend over; bending over"
    ),
    ("cushioned-seat",): "cushion; pillow; wedge; memory foam",
    ("cushioned-seat", "hard-seat-sitting"): (
        "sitting; sit; sat; sittin; sitting down; sitting at work; desk; desk job; office; chair; wfh; computer"
    ),
    ("driving",): ("drive; car; car journey; long drive; road trip; commute; commuting; truck; lorry; van; taxi"),
    ("bending-to-shoes",): "shoes; putting socks on; socks; getting dressed",
    ("complete-rest",): (
        "rest; resting; time off; total rest; stopped everything; took a break; couch; bed rest; doing nothing; "
        "sofa; couch potato; settee; armchair"
    ),
    ("enough-sleep",): "sleep; sleeping; nap",
}
"""By items that may be meant, the words that lead to them, parted by semicolons."""
