"""Scales of an athlete's state: what a person answers, and what rules conclude."""

from __future__ import annotations

from kb.vocabulary.scales import Scale


class Where(Scale):
    """The side that hurts."""

    LEFT = "left", "left"
    RIGHT = "right", "right"
    BOTH = "both", "both sides"


class Sport(Scale):
    """What the athlete wants to get back to."""

    SPRINT = "sprint", "sprinting, hurdling or jumping"
    FIELD = "field", "a field or court sport with sprinting"
    DISTANCE = "distance", "distance running"
    LIFTING = "lifting", "lifting"
    EVERYDAY = "everyday", "everyday life, without running"


class SeasonPhase(Scale):
    """Where in the training year the athlete is."""

    NONE = "none", "no season, I do not compete"
    OFF = "off", "off season"
    PRE = "pre", "before the season"
    IN = "in", "in the middle of the season"


class Manner(Scale):
    """How the pain began."""

    GRADUAL = "gradual", "slowly, over days or weeks"
    SUDDEN = "sudden", "all at once, in one moment"


class Site(Scale):
    """Where the pain is felt."""

    SIT_BONE = "sit-bone", "one small spot at the sit bone, low in the buttock"
    SPREADING = "spreading", "it spreads or moves: down the leg, or around the buttock"
    BACK = "back", "the lower back"
    GROIN = "groin", "the groin or inner thigh"
    MID_THIGH = "mid-thigh", "the middle of the back of the thigh"
    ELSEWHERE = "elsewhere", "somewhere else"


class Course(Scale):
    """How numbness behaves."""

    NONE = "none", "none"
    STEADY = "steady", "there, but not spreading"
    SPREADING = "spreading", "spreading or getting stronger"


class Trend(Scale):
    """How it has gone over the last weeks."""

    BETTER = "better", "better"
    SAME = "same", "about the same"
    WORSE = "worse", "worse"


class RunningNow(Scale):
    """What running the athlete does at present."""

    NONE = "none", "no running"
    EASY = "easy", "easy running only"
    FAST = "fast", "fast running or racing too"


class IllnessSign(Scale):
    """Signs of a general illness."""

    FEVER = "fever", "fever"
    WEIGHT_LOSS = "weight-loss", "weight loss without trying"
    FEELING_ILL = "feeling-ill", "feeling ill, or tired in a way that training and sleep do not explain"
    LUMP = "lump", "a lump that grows"
    CANCER = "cancer", "cancer, now or in the past"


class BoneSign(Scale):
    """Signs that the pain comes from bone."""

    HOPPING = "hopping", "hopping on that leg hurts deep in the bone"
    STANDING = "standing", "standing on that leg alone hurts deep in the bone"
    GROIN = "groin", "turning that hip in or out hurts deep in the groin"
    TENDER_BONE = "tender-bone", "a bone other than the sore spot at the sit bone is very sore to press"


class BoneRisk(Scale):
    """What makes a stress fracture more likely."""

    MISSED_PERIODS = "missed-periods", "missed periods (3 months or more)"
    LOW_ENERGY = "low-energy", "eating too little for the training you do"
    STRESS_FRACTURE = "stress-fracture", "a stress fracture before"
    MENOPAUSE = "menopause", "after the menopause"
    THIN_BONES = "thin-bones", "thin bones (osteoporosis)"


class InflammationSign(Scale):
    """Signs of an inflammatory disease of spine and joints."""

    WAKING = "waking", "pain or stiffness wakes you in the second half of the night"
    SWAPPING_SIDES = "swapping-sides", "buttock pain that swaps sides"
    EYE_SKIN_BOWEL = "eye-skin-bowel", "an inflamed eye, psoriasis or inflamed bowels, now or in the past"
    EASES_MOVING = "eases-moving", "it eases when you move and not when you rest"


class ClotSign(Scale):
    """Signs of a blood clot in the leg."""

    SWELLING = "swelling", "a swollen leg"
    WARMTH = "warmth", "a warm or red leg"
    CALF_PAIN = "calf-pain", "new pain in the calf or thigh, away from the sore spot, that training does not explain"
    LONG_JOURNEY = "long-journey", "a long journey, bed rest or an operation in the last weeks"


class Urgency(Scale):
    """How soon a person should be seen."""

    SOON = "soon", "within 2 weeks", "see a doctor or physiotherapist within 2 weeks"
    DAYS = "days", "within a few days", "see a doctor within a few days"
    NOW = "now", "now", "go to an emergency department, or call your emergency number, now"


class Flag(Scale):
    """What a referral suspects: label as a clinician says it, meaning as an athlete reads it."""

    TEAR = "tear", "hamstring tear or avulsion", "part of the hamstring may have torn"
    AVULSION = "avulsion", "hamstring avulsion", "the hamstring may have torn off the bone"
    GROWTH_PLATE = (
        "growth-plate",
        "apophyseal avulsion or apophysitis",
        "the place where the muscle joins the growing bone may be hurt",
    )
    CAUDA_EQUINA = "cauda-equina", "cauda equina syndrome", "nerves low in the back may be squeezed"
    NERVE = "nerve", "radiculopathy or sciatic nerve entrapment", "a nerve to the leg may be pressed or hurt"
    SERIOUS_ILLNESS = "serious-illness", "tumour or infection", "another illness may be behind the pain"
    INFECTION = "infection", "osteomyelitis or pyomyositis", "there may be an infection in the bone or muscle"
    BONE_STRESS = (
        "bone-stress",
        "bone stress injury of pelvis, sacrum or femoral neck",
        "a bone may have a small crack from training",
    )
    MEDICINE = "medicine", "fluoroquinolone tendinopathy or rupture risk", "your antibiotic can harm tendons"
    SPONDYLOARTHRITIS = (
        "spondyloarthritis",
        "axial spondyloarthritis",
        "an illness that inflames the spine and joints may be behind the pain",
    )
    CLOT = "clot", "deep vein thrombosis", "there may be a blood clot in the leg"
    STEROID = "steroid", "tendon rupture risk after corticosteroid", "the steroid may have weakened the tendon"
    NOT_RESPONDING = (
        "not-responding",
        "failure of 12 weeks of loading: wrong diagnosis, sciatic involvement or tear",
        "something else may be behind the pain, because 12 weeks of training did not help",
    )
    SACRAL_STRESS = (
        "sacral-stress",
        "sacral stress fracture in or after pregnancy",
        "a bone at the back of the pelvis may have a small crack",
    )
    NERVE_IN_SCAR = (
        "nerve-in-scar",
        "sciatic nerve encased in scar",
        "a nerve may be caught in the scar of the old tear",
    )
    UNPROVOKED = (
        "unprovoked",
        "pain that no load provokes",
        "the loads and checks that upset a sore sit-bone tendon hardly hurt you",
    )
    NO_START = "no-start", "no tolerated starting exercise", "every exercise to start with has made it worse"
    OUTSIDE = "outside", "presentation outside this knowledge", "this does not look like the sit-bone tendon"
    TEAR_FIRST = (
        "tear-first",
        "acute onset: tear before tendinopathy",
        "a sore tendon comes on slowly; yours came at once",
    )


class Fit(Scale):
    """How well the presentation fits proximal hamstring tendinopathy; never a diagnosis."""

    POSSIBLE = "possible", "possible", "where and how it hurts fit; the tests are not done or not clear"
    LIKELY = "likely", "likely", "meets the entry criteria that a trial used"


class IrritabilityLevel(Scale):
    """How strongly and how long the tendon reacts to load."""

    LOW = "low", "low", "settles within 24 hours, and daily pain is 3 of 10 or less"
    MODERATE = "moderate", "moderate", "settles within 24 hours, and daily pain is 4 or 5 of 10"
    HIGH = "high", "high", "takes longer than 24 hours to settle, or daily pain is 6 of 10 or more"


class StageLevel(Scale):
    """The four stages of rehabilitation; entered by criteria, never by date."""

    ONE = "1", "1", "Calm it down"
    TWO = "2", "2", "Slow strength"
    THREE = "3", "3", "Strength with the hip bent"
    FOUR = "4", "4", "Speed and sport"

    @property
    def number(self) -> int:
        """The stage as a number, 1 to 4."""
        return self.rank + 1

    @property
    def title(self) -> str:
        """The stage in plain words, as ``Slow strength``."""
        return self.meaning


class DoseLevel(Scale):
    """How much of a kind of work is permitted."""

    LEAST = "least", "least"
    GENTLE = "gentle", "gentle"
    FULL = "full", "full"


class Tier(Scale):
    """How much a plan needs something: the filter of the thread's last poster."""

    USEFUL = "useful", "useful", "worth its cost for you, and supports the essentials"
    ESSENTIAL = "essential", "essential", "what must be done"


class Expectation(Scale):
    """How long recovery may take."""

    MONTHS_3_TO_6 = (
        "3-to-6-months",
        "3 to 6 months",
        (
            "The makers of the 4 stages give 3 to 6 months for all of them, and people differ widely. You move on when you "
            "pass the checks, not on a set date."
        ),
    )
    MONTHS_6_TO_12 = (
        "6-to-12-months",
        "6 to 12 months",
        (
            "Plan for 6 to 12 months. That is one athlete's figure. What has lasted long, or reacts strongly, often takes "
            "longer than 3 to 6."
        ),
    )
    YEAR_OR_MORE = (
        "year-or-more",
        "a year or more",
        (
            "It has lasted a year or more, so give it time: 12 months or more are reported. One sprinter took 18 months and "
            "raced again without pain. Slow progress is still progress."
        ),
    )


class Doubt(Scale):
    """What does not fit well, and should be told to a clinician."""

    WALKING_HURTS = (
        "walking-hurts",
        "pain in level walking",
        "Walking on the flat hurts you. A sore sit-bone tendon seldom does that. Tell a physiotherapist about it.",
    )
    BACK_MOVEMENT = (
        "back-movement",
        "same pain on moving the back",
        "Arching or twisting brings on the same pain, so it may come from your back. Have it looked at within 2 weeks.",
    )
    HIP_TURNING = (
        "hip-turning",
        "groin pain on turning the hip",
        "Turning your hip hurts in the groin. This tendon does not do that. Have your hip looked at within 2 weeks.",
    )
    AT_REST = (
        "at-rest",
        "pain in standing still or lying",
        "It hurts when you just stand or lie. A sore sit-bone tendon seldom does that. Tell a physiotherapist about it.",
    )
    RUNNING_ALONE = (
        "running-alone",
        "pain in running that no load test brings on",
        "Running hurts, but no other check does. That can come from bone. Do not run until someone has looked at it.",
    )
    EASY_HURTS_MORE = (
        "easy-hurts-more",
        "more pain in the low load test than in the high one",
        "The easy check hurts more than the hard one. A sore tendon mostly does the opposite. Tell a physiotherapist about it.",
    )
    SHARPLY_WORSE = (
        "sharply-worse",
        "sharp worsening in the last weeks",
        "It became sharply worse in the last weeks. Have it looked at within 2 weeks, even if no single moment stands out.",
    )
    LONG_STIFFNESS = (
        "long-stiffness",
        "morning stiffness of 30 minutes or more",
        "You are stiff for 30 minutes or more in the morning. Tell a doctor about it at your next visit.",
    )
    INFLAMMATION = (
        "inflammation",
        "a sign of inflammation",
        (
            "One of your signs can come with an illness of the spine and joints. On its own it says little. See a "
            "doctor if a second one comes."
        ),
    )
    BONE_RISK = (
        "bone-risk",
        "a risk for the bones, not cleared by a scan",
        "Something makes your bones weaker. Ask a doctor about your bones before you run or jump.",
    )
    INNER_THIGH = (
        "inner-thigh",
        "worse with side lunges or stretches of the inner thigh",
        (
            "Side lunges or inner-thigh stretches make it worse, so a tendon there may be sore too. This plan does not "
            "know that tendon. Ask a physiotherapist."
        ),
    )
    NERVE_TEST = (
        "nerve-test",
        "nerve test that brought on the pain",
        "A nerve test brought on your pain, so a nerve may be upset too. Show this plan to the person who tested you.",
    )
    METABOLISM = (
        "metabolism",
        "diabetes or high cholesterol",
        "Diabetes and high cholesterol go with sore tendons. Tell your doctor at the next visit. You can begin the exercises.",
    )
    OTHER_TENDONS = (
        "other-tendons",
        "other tendons hurt too",
        "Other tendons hurt too. This plan does not know them. Ask a doctor whether one cause is behind all of them.",
    )
    NUMBNESS = (
        "numbness",
        "steady numbness in the leg",
        "A sore tendon does not make a leg numb. Have the numbness looked at within 2 weeks.",
    )
    OLD_TEAR = (
        "old-tear",
        "earlier tear or operation",
        "Your hamstring was torn or operated on before. Show this plan to a physiotherapist before you begin.",
    )


class Share(Scale):
    """How much of the plan was done since the last time."""

    NOT_YET = "not-yet", "there was no plan yet"
    NONE = "none", "none of it"
    SOME = "some", "some of it"
    MOST = "most", "most of it"
    ALL = "all", "all of it"


class NextDay(Scale):
    """How the tendon was 24 hours after sessions."""

    NOT_YET = "not-yet", "no session yet"
    QUIET = "quiet", "back to usual each time"
    ONCE = "once", "still up 24 hours after one session"
    IN_A_ROW = "in-a-row", "still up 24 hours after 2 or more sessions in a row"


class Taking(Scale):
    """How well the last sessions were taken."""

    PARTLY = "partly", "not so badly that the stage must be left"
    WELL = "well", "well"


class Move(Scale):
    """What the last weeks ask for; the last that holds is done. ``label`` names it, ``meaning`` tells the athlete."""

    UP = (
        "up",
        "step up",
        (
            "Your tendon took the last sessions well. You may step up: change one thing in each exercise, first more weight "
            "or a longer hold."
        ),
    )
    HOLD = (
        "hold",
        "stay here",
        "Stay with this plan for now. Do it as written until you have done most of it for 2 weeks.",
    )
    EASE = (
        "ease",
        "take a little back",
        "The last sessions were a little too much. Your plan takes a little back. A setback like this is normal.",
    )
    BACK = (
        "back",
        "step back",
        (
            "The last sessions were too much, so your plan goes one step back. That is common on the way. If you felt a pop, "
            "or see a bruise, have it looked at."
        ),
    )


class NewSign(Scale):
    """Warning signs that can come up between two consultations."""

    POP = "pop", "a pop, a snap or sudden weakness in the back of the thigh"
    BRUISE = "bruise", "a bruise or a dent in the buttock or thigh"
    SADDLE = "saddle", "numbness between the legs, or new trouble with pee, poo or sex"
    BOTH_LEGS = "both-legs", "pain, weakness or numbness down both legs"
    WEAK_LEG = "weak-leg", "a newly weak leg or foot, or numbness that spreads"
    FEVER = "fever", "fever"
    ILLNESS = "illness", "weight loss without trying, feeling ill for weeks, or a growing lump"
    NIGHT_PAIN = "night-pain", "pain at rest or at night that has nothing to do with what you did"
    BONE_PAIN = "bone-pain", "pain deep in a bone or the groin when you hop, land or stand on one leg"
    CLOT = "clot", "a swollen, warm or red leg, or new calf pain that training does not explain"
    ANTIBIOTIC = "antibiotic", "an antibiotic whose name ends in -floxacin"
    STEROID = "steroid", "sharply worse pain after cortisone"
    PREGNANCY = "pregnancy", "a pregnancy"
