"""Scales of an athlete's state: what a person answers, and what rules conclude."""

from __future__ import annotations

from collections.abc import Mapping

from language import flags, loads, progress, sayings
from language.progress import Reach
from language.scales import Scale


class Sport(loads.Sport):
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
    """Where the pain is worst."""

    SIT_BONE = "sit-bone", "at the sit bone, low in the buttock"
    BUTTOCK = "buttock", "deep in the buttock, not at the sit bone"
    BACK = "back", "the lower back"
    GROIN = "groin", "the groin or inner thigh"
    MID_THIGH = "mid-thigh", "the middle of the back of the thigh"
    ELSEWHERE = "elsewhere", "somewhere else"


class Spread(Scale):
    """How far the pain goes from where it is worst."""

    NOWHERE = "nowhere", "it stays in one spot"
    THIGH = "thigh", "down the back of the thigh, not below the knee"
    BELOW_KNEE = "below-knee", "below the knee"
    WANDERS = "wanders", "it wanders from place to place"


class PainKind(Scale):
    """What the pain feels like where it goes furthest."""

    ACHE = "ache", "an ache or a pull"
    ELECTRIC = "electric", "burning, or like an electric shock"
    TINGLING = "tingling", "tingling, or pins and needles"


class Course(Scale):
    """How numbness behaves."""

    NONE = "none", "none"
    COMES_AND_GOES = "comes-and-goes", "it comes and goes"
    STEADY = "steady", "there, but not spreading"
    SPREADING = "spreading", "spreading or getting stronger"


class Trend(Scale):
    """How it has gone over the last weeks."""

    BETTER = "better", "better"
    SAME = "same", "about the same"
    WORSE = "worse", "worse"


class GlobalChange(Scale):
    """How it is against the first consultation, from the worst to the best."""

    MUCH_WORSE = "much-worse", "much worse"
    WORSE = "worse", "worse"
    LITTLE_WORSE = "little-worse", "a little worse"
    SAME = "same", "the same"
    LITTLE_BETTER = "little-better", "a little better"
    BETTER = "better", "better"
    MUCH_BETTER = "much-better", "much better"


class CaudaSince(Scale):
    """Since when there is a sign of squeezed nerves low in the back."""

    NEW = "new", "it is new or got worse within the last 3 months"
    OLD = "old", "for more than 3 months, and it has not got worse"
    ON_BIKE = "on-bike", "only numb on the bike, and gone within an hour of getting off"


class WeaknessSince(Scale):
    """Since when a leg or foot is weak."""

    HOURS_48 = "48-hours", "for less than 48 hours, or it is getting worse"
    WEEKS_6 = "6-weeks", "for up to 6 weeks, and it is not getting worse"
    OLDER = "older", "for longer than 6 weeks, and it is not getting worse"


class AgainstBefore(Scale):
    """The pain now, held against the pain before something happened."""

    WORSE = "worse", "new, or worse since then"
    UNCHANGED = "unchanged", "the same as before"
    UNSURE = "not-sure", "not sure"


class InfectionRisk(Scale):
    """What lets an infection in, or lets it spread."""

    WOUND = "wound", "an operation in the last 12 weeks, and the wound is red, hot or leaking"
    INJECTION = "injection", "an injection near the sore spot in the last 4 weeks"
    IMMUNE = "immune", "medicine that weakens the defences of the body, or an illness that does"


class TearSearch(Scale):
    """Whether someone looked for a tear since this pain began, and what was found."""

    NOBODY = "nobody", "nobody has looked"
    EXAMINED = "examined", "a doctor or physiotherapist examined me and found no weakness and no gap; no scan"
    ULTRASOUND = "ultrasound", "an ultrasound showed no tear"
    MRI = "mri", "an MRI showed no tear"
    TORN = "torn", "a tear was found"


class OldTearKind(Scale):
    """What happened to a hamstring that was hurt before."""

    TORN = "torn", "it tore, and was not operated on"
    OPERATED = "operated", "it was operated on"


class CancerTime(Scale):
    """How long ago cancer was."""

    RECENT = "recent", "in the last 5 years, or still treated"
    OLDER = "older", "more than 5 years ago, and treatment is over"


class AntibioticTime(Scale):
    """When a fluoroquinolone antibiotic was last taken."""

    NOW = "now", "I still take it"
    DAYS_60 = "60-days", "it ended in the last 60 days"
    MONTHS_6 = "6-months", "it ended 2 to 6 months ago"


class PregnancyStage(Scale):
    """Whether there is or was a pregnancy."""

    NO = "no", "no"
    PREGNANT = "pregnant", "I am pregnant"
    BIRTH_6_MONTHS = "birth-6-months", "I gave birth in the last 6 months, or breast-feed"
    BIRTH_12_MONTHS = "birth-12-months", "I gave birth 6 to 12 months ago, and do not breast-feed"


class PregnancySign(Scale):
    """Warning signs in pregnancy."""

    BLEEDING = "bleeding", "bleeding, or fluid that leaks"
    CONTRACTIONS = "contractions", "regular, painful tightening of the belly"
    FAINTNESS = "faintness", "fainting, or nearly fainting"


class IllnessSign(Scale):
    """Signs of a general illness."""

    WEIGHT_LOSS = "weight-loss", "weight loss without trying"
    FEELING_ILL = "feeling-ill", "feeling ill, or tired in a way that training and sleep do not explain"
    LUMP = "lump", "a lump that grows"
    CANCER = "cancer", "cancer, now or in the past"


class BoneSign(Scale):
    """Signs that the pain comes from bone."""

    GROIN = "groin", "pain in the groin or the front of the hip, on landing, on turning the hip or at night"
    STANDING = "standing", "standing on that leg alone hurts in a bone, and not at the sit bone"
    HOPPING = "hopping", "one hop on that leg hurts in a bone, and not at the sit bone"
    HOP_SIT_BONE = "hop-sit-bone", "one hop on that leg hurts at the sit bone only"
    TENDER_BONE = "tender-bone", "a bone other than the sit bone is very sore to press"
    EACH_STEP = "each-step", "it gets worse with each step of a run, and aches after it"
    REST_AFTER_IMPACT = "rest-after-impact", "it aches at rest after running or jumping"


class BoneRisk(Scale):
    """What makes a stress fracture more likely."""

    MISSED_PERIODS = (
        "missed-periods",
        "no period for 3 months or more, and not because of pregnancy, breast-feeding, contraception or the menopause",
    )
    LOW_ENERGY = "low-energy", "eating too little for the training you do"
    RECENT_STRESS_FRACTURE = (
        "recent-stress-fracture",
        "in the last 2 years: a stress fracture of pelvis or hip, 2 elsewhere, or 6 months off for one",
    )
    STRESS_FRACTURE = "stress-fracture", "any other stress fracture, however long ago"
    MENOPAUSE = "menopause", "after the menopause, or ovaries removed"
    THIN_BONES = "thin-bones", "thin bones (osteoporosis)"
    BONE_MEDICINE = (
        "bone-medicine",
        "cortisone tablets for months, or medicine against breast cancer that blocks oestrogen",
    )


class InflammationSign(Scale):
    """Signs of an inflammatory disease of spine and joints."""

    WAKING = "waking", "pain or stiffness wakes you in the second half of the night"
    BEFORE_35 = "before-35", "it began before you were 35"
    SWAPPING_SIDES = "swapping-sides", "buttock pain that swaps sides"
    BOTH_WITHOUT_LOAD = "both-without-load", "both buttocks hurt, though you did nothing to strain them"
    EASES_MOVING = "eases-moving", "it eases when you move and not when you rest (warming up in sport does not count)"
    PAINKILLER = "painkiller", "an anti-inflammatory pill, such as ibuprofen, helps within 2 days"
    RELATIVE = "relative", "a parent, brother, sister or child has an inflamed spine"
    JOINTS = "joints", "swollen, inflamed joints, now or in the past"
    HEEL_ELBOW = (
        "heel-elbow",
        "a heel or an elbow is sore where the tendon joins it, though you did nothing to strain it",
    )
    HEELS_ELBOWS = (
        "heels-elbows",
        "2 or more such spots at heels or elbows are sore, though you did nothing to strain them",
    )
    PSORIASIS = "psoriasis", "psoriasis, a scaly skin disease"
    EYE_BOWEL = "eye-bowel", "an inflamed eye (uveitis) or inflamed bowels, now or in the past"
    FINGER = "finger", "a whole finger or toe that swells up like a sausage"


class Emergency(Scale):
    """Emergency signs, each with a question of its own: label as a clinician says it, meaning as an athlete reads it."""

    SADDLE = "saddle", "saddle numbness", "numb between the legs"
    BLADDER = "bladder", "bladder, bowel or sexual dysfunction", "trouble with pee, poo or feeling in sex"
    BOTH_LEGS = (
        "both-legs",
        "bilateral radicular pain, weakness or numbness",
        "pain below both buttock folds, or both legs weak",
    )
    FEVER = "fever", "fever", "fever or shivers"
    SWELLING = "swelling", "unilateral leg swelling, warmth or calf pain", "a swollen, warm or red leg, or a sore calf"
    BREATH = "breath", "dyspnoea, chest pain or haemoptysis", "short of breath, chest pain or coughing blood"
    NO_STANDING = "no-standing", "unable to bear weight", "the leg cannot bear weight"
    WEAKNESS = "weakness", "foot drop or true weakness", "a foot that drops, or a really weak leg"
    COLD = "cold", "cold, pale or cyanotic limb", "a cold, pale or blue leg"
    TIGHT = "tight", "tense compartment after injury", "a tight, hard muscle after an injury"


class Instruction(flags.Instruction):
    """What to do, or to leave, from today until a person has been seen: label tells the athlete."""

    GO = "go", "do not wait, and do not drive yourself"
    NO_DOSE = "no-dose", "take no further dose of the antibiotic until the prescriber or a pharmacist has answered"
    NO_WEIGHT = "no-weight", "put no weight on that leg: use crutches"
    NO_EXERCISE = "no-exercise", "do no exercises: do not run, stretch or lift"
    NO_IMPACT = "no-impact", "do not run, jump or hop"
    NO_STRETCH = "no-stretch", "do not stretch the back of the thigh, and do not lift from the floor"
    NO_MASSAGE = "no-massage", "do not massage the leg"
    NO_LOADING = "no-loading", "do no exercises with that leg: do not run, stretch or lift"
    HOLDS_ONLY = "holds-only", "do no more than gentle holds", flags.Manner.CARE
    NOTHING_NEW = "nothing-new", "begin nothing new"
    ONLY_PAINLESS = "only-painless", "do only what does not hurt", flags.Manner.CARE
    SURGEON = "surgeon", "follow the plan of your surgeon. Do nothing from this page alongside it", flags.Manner.DO
    PRESCRIBER = (
        "prescriber",
        "if you still take it, call whoever prescribed it, or a pharmacist. If both are closed, call a helpline",
        flags.Manner.DO,
    )
    BANDAGES = "bandages", "take off any bandage, and do not cool or massage it", flags.Manner.DO
    LIE_ON_SIDE = "lie-on-side", "stop, lie on your side, and call", flags.Manner.DO
    SIT_SOFTLY = "sit-softly", "stand up before sitting hurts, and use a soft cushion", flags.Manner.DO
    EASE = "ease", "sit or lie in whatever way hurts least", flags.Manner.DO
    WALK = "walk", "walk as far as it is painless", flags.Manner.DO

    @property
    def stops_walking(self) -> bool:
        """Whether it forbids walking too."""
        return self is Instruction.NO_WEIGHT


class ClotRisk(Scale):
    """What makes a blood clot in the leg more likely."""

    CANCER_TREATMENT = "cancer-treatment", "treatment for cancer now, or in the last 6 months"
    PLASTER = "plaster", "a leg in plaster or a splint"
    BED_REST = "days-in-bed", "3 days or more in bed"
    SURGERY = "recent-operation", "an operation in the last 12 weeks"
    EARLIER_CLOT = "earlier-clot", "a blood clot before"
    PREGNANCY = "pregnancy", "pregnant, or gave birth in the last 12 weeks"
    OESTROGEN = "oestrogen", "the pill, a patch or tablets with oestrogen"
    LONG_JOURNEY = "long-journey", "a journey of more than 4 hours in the last 4 weeks"


class Expectation(sayings.Expectation):
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
            "It has lasted a year or more, so give it time: 12 months or more are reported. One athlete took 18 months and "
            "competed again without pain."
        ),
    )


class RunsBecause(Scale):
    """Why advice on running concerns an athlete."""

    GOAL = "goal", "you want to get back to it"
    NOW = "now", "you do it now"


class Healing(Scale):
    """What takes less pain than a sore tendon."""

    BONE = "bone", "a bone that hurts, or that was cracked in the last 2 years"
    REPAIR = "repair", "a hamstring that was operated on"


class Doubt(sayings.Doubt):
    """What does not fit well, and should be told to a clinician."""

    WALKING_HURTS = (
        "walking-hurts",
        "pain in level walking",
        "Walking on the flat hurts you. A sore sit-bone tendon seldom does that. Tell a physiotherapist about it.",
    )
    BACK_MOVEMENT = (
        "back-movement",
        "same pain on moving the back",
        "Arching or twisting brings on the same pain. This tendon is hardly loaded by that, so it may come from your back.",
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
    BONE_RISK = (
        "bone-risk",
        "a risk for the bones, not cleared by a scan",
        "Bone can be behind such pain too. Say so at once if it hurts to hop, or to stand on one leg.",
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
        "numbness in the leg",
        "A sore tendon does not make a leg numb, so a nerve may be upset too.",
    )
    OLD_TEAR = (
        "old-tear",
        "earlier tear or operation",
        "Your hamstring is torn, or was torn or operated on before. Show this plan to a physiotherapist before you begin.",
    )
    MISSED_TEAR = (
        "missed-tear",
        "a tear that no MRI has ruled out",
        (
            "It may have begun with a tear, and no MRI has ruled that out. Tell a physiotherapist how it began, and show them "
            "this plan."
        ),
    )


class PainKiller(Scale):
    """What was taken against the pain since the last time."""

    NONE = "none", "none"
    SOME = "some", "now and then"
    HALF = "half", "before half or more of the sessions or checks"
    STEADY = "steady", "a steady dose from a doctor, the same for 4 weeks or more"


class Ending(sayings.Ending):
    """How a course ends."""

    EVERYDAY = (
        "everyday",
        "you are well",
        (
            "Daily life has been quiet for 4 weeks, the checks hurt 1 of 10 or less, and you can sit for long. You need no "
            "plan to get better any more. A little strength work keeps it so."
        ),
    )
    SPORT = (
        "sport",
        "full return to your sport",
        (
            "You have trained fully for 4 weeks, your tendon stayed quiet, and you trust it. This is a full return. Watch it "
            "for 4 more weeks, and keep up a little strength work."
        ),
    )


class Share(Scale):
    """How much of the plan was done since the last time."""

    NOT_YET = "not-yet", "there was no plan yet"
    NONE = "none", "none of it"
    SOME = "some", "some of it"
    MOST = "most", "most of it"
    ALL = "all", "all of it"


class NewSign(Scale):
    """Warning signs that can come up between two consultations."""

    POP = "pop", "a pop, a snap or sudden weakness in the back of the thigh"
    BRUISE = "bruise", "a bruise or a dent in the buttock or thigh"
    SADDLE = "saddle", "numbness between the legs, or new trouble with pee, poo or sex"
    BOTH_LEGS = "both-legs", "pain, weakness or numbness down both legs"
    WEAK_LEG = "weak-leg", "a newly weak leg or foot, or numbness that spreads"
    FEVER = "fever", "fever, when the buttock pain grew with it or you are not sure; before 18, any fever"
    STEADY_NUMBNESS = "steady-numbness", "numbness or pins and needles in the leg that do not go away"
    ILLNESS = "illness", "weight loss without trying, feeling ill for weeks, or a growing lump"
    NIGHT_PAIN = "night-pain", "pain at rest or at night that has nothing to do with what you did"
    BONE_PAIN = "bone-pain", "pain deep in a bone when you hop, land or stand on one leg"
    GROIN = "groin", "pain in the groin or the front of the hip on landing, on turning the hip or at night"
    CLOT = "clot", "a swollen, warm or red leg, or new calf pain that training does not explain"
    ANTIBIOTIC = "antibiotic", "an antibiotic whose name ends in -floxacin"
    STEROID = "steroid", "sharply worse pain after cortisone"
    PREGNANCY = "pregnancy", "a pregnancy"
    BREATHLESS = "breathless", "new shortness of breath, chest pain, or blood when you cough"
    CANNOT_STAND = "cannot-stand", "a leg that cannot bear your weight"
    COLD_LEG = "cold-leg", "a cold, pale or blue leg or foot"
    TIGHT_LEG = "tight-leg", "after an injury, a tight thigh or buttock with rising pain, or a numb foot"
    NOT_SURE = "not-sure", "not sure about one of these"


_BASE: Mapping[str, str] = {
    "heavy-slow": "HS1",
    "hard-slow": "HT1",
    "slides": "LO full",
    "assisted-nordics": "LO full",
    "nordics": "LO full",
}
_BENT: Mapping[str, str] = {"heavy-slow": "HS2", "hard-slow": "HT2"}
_HINGE: Mapping[str, str] = {"heavy-slow": "HS3", "hard-slow": "HT2"}


class Milestone(progress.Milestone):
    """How far work has come. The steps are those of the gates of each stage; the days are our choice."""

    BASE = (
        "base",
        "the bridges and curls of your plan at 3 sets for 2 weeks",
        Reach(groups=(("hips nearly straight", "hinges"), ("knee bends",)), steps=_BASE, days=14),
    )
    BENT = (
        "bent",
        "squats, steps or hinges at 3 full sets for 2 weeks",
        Reach(groups=(("hinges", "squats and steps"),), steps=_BENT, days=14),
    )
    HINGE = (
        "hinge",
        "a heavy hinge at 3 full sets for 2 weeks",
        Reach(groups=(("hinges",),), steps=_HINGE, days=14, rung=2),
    )
