"""Answers: the findings that a person states. Each class is one question's answer; its docstring is the definition.

"No" is a finding here; not knowing is the absence of one.
"""

from __future__ import annotations

from kb.activities import ACTIVITIES
from kb.exercises import CATALOGUE
from kb.vocabulary import differentials, states
from kb.vocabulary.scales import Load, Purpose
from language.activities import RATED, RatedNote
from language.domains import Names, YesNo
from language.findings import Answer, choice, of, sign, whole
from language.levels import NextDay, RunningNow, Where
from language.records import LIFTED, RECORD, TOLD_DOSE, LiftedNote, RecordNote, ToldNote
from language.steps import STEPS
from language.work import Contraction, Equipment

PAIN_UNIT = "of 10"
_WORK = tuple(
    item
    for item in CATALOGUE.values()
    if item.stage is not None
    and item.contraction in (Contraction.SLOW, Contraction.ECCENTRIC)
    and not item.of_sound_leg
    and item.serves not in ((Purpose.FITNESS,), (Purpose.TEST,))
)
STRENGTH = Names(tuple(item.id for item in _WORK), "item of strength work", tuple(item.name.lower() for item in _WORK))
_MOVEMENT = tuple(CATALOGUE[name] for name in ("pool-running", "cycling"))
STEADY = Names(
    tuple(item.id for item in _MOVEMENT), "item of steady movement", tuple(item.name.lower() for item in _MOVEMENT)
)
KEPT = Names(
    (*STRENGTH.options, *STEADY.options), "item that can be kept as it is done", (*STRENGTH.labels, *STEADY.labels)
)
ITEM = Names(tuple(CATALOGUE), "item of the catalogue", tuple(item.name.lower() for item in CATALOGUE.values()))
ACTIVITY = Names(
    tuple(ACTIVITIES), "activity on the list", tuple(activity.name.lower() for activity in ACTIVITIES.values())
)
RATING = RatedNote(
    RATED,
    "rating such as tennis well or rowing sore",
    tuple((activity.id, activity.name) for activity in ACTIVITIES.values()),
)
STEP = Names(STEPS, "step of a plan")

PROVOKING_LOADS = (
    Load.SITTING,
    Load.WALKING,
    Load.STAIRS,
    Load.EASY_RUNNING,
    Load.SPEED,
    Load.ACCELERATION,
    Load.UPHILL,
    Load.JUMPING,
    Load.SQUAT_LUNGE,
    Load.HINGE,
    Load.STRETCH,
)
NAMES = tuple((item.id, item.name) for item in CATALOGUE.values())
OWNED = tuple(item for item in Equipment if item.is_asked)


class Age(Answer):
    """Age in whole years."""

    phrase = "age is {years}"
    years = whole(8, 100, "years")


class PainSide(Answer):
    """Side of the sit-bone pain."""

    phrase = "the pain is on: {where}"
    where = choice(Where)


class PlaysSport(Answer):
    """The most demanding activity that the athlete wants to return to."""

    phrase = "the goal is {sport}"
    plain = "your goal is {sport.label}"
    sport = choice(states.Sport)


class Season(Answer):
    """Phase of the training year."""

    phrase = "phase of the year: {phase}"
    phase = choice(states.SeasonPhase)


class Onset(Answer):
    """How the pain began: gradually, or in one moment."""

    phrase = "the pain began {manner}"
    manner = choice(states.Manner)


class PopFelt(Answer):
    """A sudden pop, snap or tearing feeling in buttock or thigh when it began."""

    phrase = "there was a pop or tearing feeling when it began"
    phrase_no = "there was no pop or tearing feeling when it began"
    present = choice(YesNo)


class ForcedToStop(Answer):
    """Sudden weakness, or being unable to go on, at the moment it began."""

    phrase = "the leg was suddenly weak, or going on was impossible, when it began"
    phrase_no = "the leg was not suddenly weak when it began"
    present = choice(YesNo)


class Bruising(Answer):
    """Bruising of buttock or thigh, or a gap or dent that can be felt."""

    phrase = "there is bruising, or a dent that can be felt"
    phrase_no = "there is no bruising and no dent"
    present = choice(YesNo)


class SaddleNumbness(Answer):
    """Numbness between the legs: genitals, back passage, inner thighs."""

    phrase = "it is numb between the legs"
    phrase_no = "it is not numb between the legs"
    present = sign()


class BladderBowel(Answer):
    """New trouble with passing or holding urine or stool, or with sexual function."""

    phrase = "there is new trouble with bladder, bowels or sex"
    phrase_no = "there is no new trouble with bladder, bowels or sex"
    present = sign()


class BothLegsAffected(Answer):
    """Pain, weakness or numbness that runs down both legs. Two sore sit bones alone are not meant."""

    phrase = "pain, weakness or numbness runs down both legs"
    phrase_no = "nothing runs down both legs"
    present = sign()


class LegWeakness(Answer):
    """New weakness of leg or foot, or a foot that drops or slaps."""

    phrase = "the leg or foot is newly weak"
    phrase_no = "the leg and foot are not newly weak"
    present = sign()


class Numbness(Answer):
    """Numbness or pins and needles in leg or foot, and how it behaves."""

    phrase = "numbness or pins and needles in the leg: {course}"
    course = choice(states.Course)


class NightPain(Answer):
    """Pain at rest or at night that has nothing to do with what was done or with lying on the spot."""

    phrase = "there is pain at rest or at night that load does not explain"
    phrase_no = "there is no unexplained pain at rest or at night"
    present = choice(YesNo)


class Illness(Answer):
    """Signs of a general illness, each present or not."""

    phrase = "there is this sign of illness: {sign}"
    phrase_no = "there is no such sign: {sign}"
    sign = choice(states.IllnessSign)
    present = choice(YesNo)


class BonePain(Answer):
    """Signs that pain comes from bone, each present or not."""

    phrase = "there is this sign of bone pain: {sign}"
    phrase_no = "there is no such sign: {sign}"
    sign = choice(states.BoneSign)
    present = choice(YesNo)


class BoneRisk(Answer):
    """What makes a stress fracture more likely, each present or not."""

    phrase = "there is this risk for the bones: {risk}"
    phrase_no = "there is no such risk: {risk}"
    risk = choice(states.BoneRisk)
    present = choice(YesNo)


class BoneChecked(Answer):
    """A scan (MRI, CT or bone scan) since the pain or the sign began showed no bone stress injury; not an X-ray alone."""

    phrase = "a scan has ruled out a cracked bone"
    phrase_no = "no scan has ruled out a cracked bone"
    present = choice(YesNo)


class Fluoroquinolone(Answer):
    """A fluoroquinolone antibiotic (ciprofloxacin, levofloxacin, moxifloxacin, ofloxacin ...) now or in the last 6 months."""

    phrase = "a fluoroquinolone antibiotic was taken now or in the last 6 months"
    phrase_no = "no fluoroquinolone antibiotic was taken in the last 6 months"
    plain = "you took an antibiotic that ends in -floxacin in the last 6 months"
    plain_no = "you took no antibiotic that ends in -floxacin"
    present = choice(YesNo)


class MorningStiffness(Answer):
    """Minutes until morning stiffness of back, buttock or hip has gone; 0 when there is none."""

    phrase = "morning stiffness lasts {minutes}"
    minutes = whole(0, 240, "minutes")


class Inflammation(Answer):
    """Signs of an inflammatory disease of spine and joints, each present or not."""

    phrase = "there is this sign of inflammation: {sign}"
    phrase_no = "there is no such sign: {sign}"
    sign = choice(states.InflammationSign)
    present = choice(YesNo)


class InflammationPoints(Answer):
    """Points of the signs of inflammation together: 1 each, more for what tells more; 6 stands for 6 or more."""

    phrase = "the signs of inflammation make {count}"
    count = whole(0, 6, "points")


class InflammationChecked(Answer):
    """A blood test, an MRI or a rheumatologist since the pain began has ruled out an inflammatory disease of the spine."""

    phrase = "a blood test, an MRI or a rheumatologist has ruled out an inflammatory disease of the spine"
    phrase_no = "no test and no rheumatologist has ruled out an inflammatory disease of the spine"
    plain = "an illness of the spine and joints was ruled out"
    plain_no = "nobody has ruled out an illness of the spine and joints"
    present = choice(YesNo)


class RecentSteroid(Answer):
    """Corticosteroid tablets, or an injection near the tendon, in the last 6 weeks."""

    phrase = "a corticosteroid was taken or injected near the tendon in the last 6 weeks"
    phrase_no = "no corticosteroid was taken or injected in the last 6 weeks"
    plain = "you had cortisone in the last 6 weeks"
    plain_no = "you had no cortisone in the last 6 weeks"
    present = choice(YesNo)


class SharpWorsening(Answer):
    """The pain has become sharply worse in the last weeks."""

    phrase = "the pain became sharply worse in the last weeks"
    phrase_no = "the pain did not become sharply worse"
    present = choice(YesNo)


class LoadingWeeks(Answer):
    """Weeks of steady strength work for this tendon, done as planned, up to now."""

    phrase = "steady strength work has been done for {weeks}"
    weeks = whole(0, 520, "weeks")


class PainTrend(Answer):
    """Change of pain and function since steady strength work began; over the last 6 weeks when there was none."""

    phrase = "since the work began it became: {trend}"
    trend = choice(states.Trend)


class Pregnancy(Answer):
    """Whether the athlete is pregnant, or gave birth in the last 12 months."""

    phrase = "pregnancy or birth in the last 12 months: {stage}"
    stage = choice(states.PregnancyStage)


class PregnancyWarning(Answer):
    """Warning signs in pregnancy, each present or not."""

    phrase = "there is this warning sign of pregnancy: {sign}"
    phrase_no = "there is no such warning sign of pregnancy: {sign}"
    sign = choice(states.PregnancySign)
    present = choice(YesNo)


class PregnancySeen(Answer):
    """A midwife or doctor knows of this pain in or after pregnancy, and agrees that the athlete trains."""

    phrase = "a midwife or doctor knows of the pain and agrees to training"
    phrase_no = "no midwife or doctor has agreed to training yet"
    present = choice(YesNo)


class OldTear(Answer):
    """An earlier sudden tear of, or an operation on, this hamstring."""

    phrase = "this hamstring was torn or operated on before"
    phrase_no = "this hamstring was not torn or operated on before"
    present = choice(YesNo)


class PainSite(Answer):
    """Where the worst pain is felt."""

    phrase = "the pain is worst here: {site}"
    site = choice(states.Site)


class PointsElsewhere(Answer):
    """Signs that point to something other than the tendon at the sit bone, each present or not."""

    phrase = "there is this other sign: {sign}"
    phrase_no = "there is no such sign: {sign}"
    sign = choice(differentials.OtherSign)
    present = choice(YesNo)


class PainDuration(Answer):
    """Weeks since the pain began."""

    phrase = "the pain has lasted {weeks}"
    weeks = whole(0, 1500, "weeks")


class LoadRise(Answer):
    """A clear rise of training or sitting in the weeks before it began."""

    phrase = "training or sitting had clearly gone up before it began"
    phrase_no = "training and sitting had not gone up before it began"
    present = choice(YesNo)


class Provokes(Answer):
    """Loads that hurt 4 of 10 or more, or make it worse the next day; each so or not."""

    phrase = "the pain is brought on by {load}"
    phrase_no = "the pain is not brought on by {load}"
    load = choice(Load, *PROVOKING_LOADS)
    present = choice(YesNo)


class SittingTime(Answer):
    """Minutes of sitting on a firm chair until the sit bone hurts; 240 when it does not."""

    phrase = "the sit bone hurts after {minutes} of sitting"
    minutes = whole(0, 240, "minutes")


class SettlingTime(Answer):
    """Hours until pain is back to its usual level after something that set it off."""

    phrase = "after a flare the pain settles in {hours}"
    hours = whole(0, 336, "hours")


class DailyPain(Answer):
    """Worst pain in daily life over the last week, 0 none to 10 worst."""

    phrase = "the worst pain in daily life is {score}"
    score = whole(0, 10, PAIN_UNIT)


class BridgePain(Answer):
    """Pain in a single-leg bridge with the knee bent, sore side, hips nearly straight; low load."""

    phrase = "pain in the single-leg bridge is {score}"
    score = whole(0, 10, PAIN_UNIT)


class LongBridgePain(Answer):
    """Pain in a single-leg bridge with the knee nearly straight (long lever), sore side; moderate load."""

    phrase = "pain in the straight-leg bridge is {score}"
    score = whole(0, 10, PAIN_UNIT)


class LungePain(Answer):
    """Pain in an unloaded drop lunge with the sore leg in front, hip bent to about 90 degrees."""

    phrase = "pain in the lunge is {score}"
    score = whole(0, 10, PAIN_UNIT)


class ArabesquePain(Answer):
    """Pain in the arabesque (single-leg hip hinge) on the sore leg, trunk towards level; high load."""

    phrase = "pain in the single-leg hip hinge is {score}"
    score = whole(0, 10, PAIN_UNIT)


class StretchTest(Answer):
    """Modified bent-knee stretch: on the back, hip and knee fully bent, knee straightened fast; pain at the sit bone."""

    phrase = "the fast knee-straightening test hurts at the sit bone"
    phrase_no = "the fast knee-straightening test does not hurt"
    present = choice(YesNo)


class Examined(Answer):
    """What an examiner found in a test. A test that is not listed was not done, or its result is not known."""

    phrase = "an examiner found: {result}"
    phrase_no = "no examiner found: {result}"
    result = choice(differentials.Examined)
    present = choice(YesNo)


class SidesEqual(Answer):
    """The sore leg does as many good single-leg bridges, or the same 10-repetition curl weight, as the other."""

    phrase = "the sore leg is as strong as the other"
    phrase_no = "the sore leg is weaker than the other"
    present = choice(YesNo)


class BridgeRepetitions(Answer):
    """Good single-leg straight-knee bridges in one set on the weaker leg."""

    phrase = "the weaker leg can do {count} in one set"
    count = whole(0, 100, "single-leg bridges")


class Running(Answer):
    """Running that is done at present."""

    phrase = "running at present: {now}"
    now = choice(RunningNow)


class EasyRunPain(Answer):
    """Worst pain during and right after easy running on the flat."""

    phrase = "pain in easy running is {score}"
    score = whole(0, 10, PAIN_UNIT)


class FastRunPain(Answer):
    """Worst pain during and right after fast running."""

    phrase = "pain in fast running is {score}"
    score = whole(0, 10, PAIN_UNIT)


class EasyMinutes(Answer):
    """Minutes of easy flat running, or of jogging and walking in turns, in each of the last 2 easy sessions.

    Both stayed at 3 of 10 or less and were back to normal within 24 hours; 0 when they did not, or when there were none.
    """

    phrase = "the last 2 quiet easy runs were of {minutes}"
    minutes = whole(0, 300, "minutes")


class TopSpeed(Answer):
    """Fastest flat running, in % of full speed when well, in each of the last 2 faster sessions.

    Both stayed at 3 of 10 or less and were back to normal within 24 hours; 0 when they did not, or when there were none.
    """

    phrase = "the last 2 quiet faster sessions were at {percent}"
    percent = whole(0, 100, "% of full speed")


class CompetitionAhead(Answer):
    """Weeks until the next competition that matters to the athlete."""

    phrase = "the next competition is in {weeks}"
    weeks = whole(0, 104, "weeks")


class Worried(Answer):
    """Holds back from moving or training for fear of doing harm."""

    phrase = "holds back for fear of doing harm"
    phrase_no = "does not hold back for fear of doing harm"
    present = choice(YesNo)


class GoesWithTendons(Answer):
    """What goes with sore tendons anywhere in the body, each present or not."""

    phrase = "there is: {risk}"
    phrase_no = "there is not: {risk}"
    risk = choice(differentials.BodyRisk)
    present = choice(YesNo)


class Sleep(Answer):
    """Usual hours of sleep a night over the last 2 weeks."""

    phrase = "sleep over the last 2 weeks is {hours} a night"
    hours = whole(0, 14, "hours")


class LoadSpike(Answer):
    """A sudden jump in training or in the rest of life's load in the last 4 weeks."""

    phrase = "training or life load jumped in the last 4 weeks"
    phrase_no = "training and life load did not jump in the last 4 weeks"
    present = choice(YesNo)


class Doing(Answer):
    """Items of the catalogue that are done at present, each so or not."""

    phrase = "is doing: {item}"
    phrase_no = "is not doing: {item}"
    plain = "you do this now: {item}"
    plain_no = "you do not do this: {item}"
    item = of(ITEM)
    present = choice(YesNo)


class TakesWell(Answer):
    """Strength work that was done 2 or more times in the last 14 days and taken well, each so or not.

    Taken well: 3 of 10 or less while doing it, and back to usual within 24 hours.
    """

    phrase = "{item} is done now and goes well"
    phrase_no = "{item} is not done now, or does not go well"
    plain = "you take this well now: {item}"
    plain_no = "you do not do this now, or it hurts: {item}"
    item = of(STRENGTH)
    present = choice(YesNo)


class MovesWell(Answer):
    """Steady movement that was done 2 or more times in the last 14 days and taken well, each so or not.

    Taken well: 3 of 10 or less while doing it, and back to usual within 24 hours.
    """

    phrase = "{item} is done steadily now and goes well"
    phrase_no = "{item} is not done steadily now, or does not go well"
    plain = "you take this well now: {item}"
    plain_no = "you do not do this now, or it hurts: {item}"
    item = of(STEADY)
    present = choice(YesNo)


class DoesDose(Answer):
    """How much is done now of the strength work that is taken well. No rule reads it."""

    phrase = "it is done like this: {dose}"
    phrase_no = "it is not done like this: {dose}"
    dose = of(
        ToldNote(
            TOLD_DOSE,
            "dose such as back-squat 3 x 8 80 kg or cycling 60 min",
            NAMES,
        )
    )
    present = choice(YesNo)


class TakesPart(Answer):
    """Sports and other activities that are done now, or that the athlete wants to do again. No rule reads it."""

    phrase = "this is done, or wanted again: {activity}"
    phrase_no = "this is neither done nor wanted: {activity}"
    activity = of(ACTIVITY)
    present = choice(YesNo)


class Goes(Answer):
    """How each of these sports and activities goes now. No rule reads it."""

    phrase = "it goes like this: {rating}"
    phrase_no = "it does not go like this: {rating}"
    rating = of(RATING)
    present = choice(YesNo)


class Went(Answer):
    """How each sport and activity went at the last consultation. Worked out from the answers, never asked."""

    phrase = "it went like this: {rating}"
    phrase_no = "it did not go like this: {rating}"
    rating = of(RATING)
    present = choice(YesNo)


class WentBadly(Answer):
    """Whether a sport was too much: 6 of 10 or more, a limp, sore for 2 days, or to blame for a raised day. Worked out."""

    phrase = "a sport or activity goes badly"
    phrase_no = "no sport and no activity goes badly"
    present = choice(YesNo)


class Irritates(Answer):
    """Items of the catalogue that made it worse, at the time or over the next day; each so or not."""

    phrase = "{item} made it worse"
    phrase_no = "{item} did not make it worse"
    item = of(ITEM)
    present = choice(YesNo)


class Owns(Answer):
    """Equipment that the athlete can use, each so or not."""

    phrase = "can use {thing}"
    phrase_no = "cannot use {thing}"
    plain = "you can use {thing.label}"
    plain_no = "you do not have {thing.label}"
    thing = choice(Equipment, *OWNED)
    present = choice(YesNo)


class NewSign(Answer):
    """A warning sign that has come up since the last consultation, each so or not."""

    phrase = "since the last time there is: {sign}"
    phrase_no = "since the last time there is not: {sign}"
    sign = choice(states.NewSign)
    present = choice(YesNo)


class Followed(Answer):
    """How much of the plan was done since the last consultation."""

    phrase = "of the plan was done: {share}"
    share = choice(states.Share)


class SessionPain(Answer):
    """Worst pain during the exercises since the last consultation, 0 none to 10 worst."""

    phrase = "the worst pain in the exercises was {score}"
    score = whole(0, 10, PAIN_UNIT)


class DayAfter(Answer):
    """Whether pain was back to its usual level 24 hours after sessions, since the last consultation."""

    phrase = "24 hours after sessions: {how}"
    how = choice(NextDay)


class Lifts(Answer):
    """The weights that were lifted last, in exercises of the last plan. No rule reads it."""

    phrase = "the last weight was: {lifted}"
    phrase_no = "the last weight was not: {lifted}"
    lifted = of(
        LiftedNote(
            LIFTED,
            "weight such as romanian-deadlift 62.5 kg",
            NAMES,
        )
    )
    present = choice(YesNo)


class AgainstLastTime(Answer):
    """Pain and function against the last consultation."""

    phrase = "against the last time it is: {trend}"
    trend = choice(states.Trend)


class Flared(Answer):
    """Items of the catalogue that set the pain off since the last consultation, each so or not."""

    phrase = "{item} set the pain off since the last time"
    phrase_no = "{item} did not set the pain off since the last time"
    item = of(ITEM)
    present = choice(YesNo)


class Retried(Answer):
    """Items that were out and were tried again in small steps: 3 of 10 or less and quiet the next day, in 2 sessions."""

    phrase = "{item} was brought back in small steps and stayed quiet in 2 sessions"
    phrase_no = "{item} was not brought back"
    item = of(ITEM)
    present = choice(YesNo)


class LeftHold(Answer):
    """Longest single-leg bridge hold on the left, at 3 of 10 pain or less."""

    phrase = "the left leg holds the bridge for {seconds}"
    seconds = whole(0, 300, "seconds")


class RightHold(Answer):
    """Longest single-leg bridge hold on the right, at 3 of 10 pain or less."""

    phrase = "the right leg holds the bridge for {seconds}"
    seconds = whole(0, 300, "seconds")


class LeftRepetitions(Answer):
    """Good single-leg straight-knee bridges in one set on the left."""

    phrase = "the left leg does {count} in one set"
    count = whole(0, 100, "single-leg bridges")


class RightRepetitions(Answer):
    """Good single-leg straight-knee bridges in one set on the right."""

    phrase = "the right leg does {count} in one set"
    count = whole(0, 100, "single-leg bridges")


class SaddleCheck(Answer):
    """The skin between the legs feels duller to a light touch than that of the arm."""

    phrase = "the skin between the legs feels dull to a light touch"
    phrase_no = "the skin between the legs feels a light touch as it should"
    present = sign()


class BladderCheck(Answer):
    """Passing water does not start, is not felt, or leaks; or stool leaks; or feeling in sex has gone."""

    phrase = "passing or holding pee or poo, or feeling in sex, has changed"
    phrase_no = "passing and holding pee and poo, and feeling in sex, have not changed"
    present = sign()


class BothLegsCheck(Answer):
    """Pain shoots below both buttock folds, or both legs are weak or numb. Sore sit bones on both sides are not meant."""

    phrase = "pain shoots below both buttock folds, or both legs are weak or numb"
    phrase_no = "nothing goes below both buttock folds"
    present = sign()


class Fever(Answer):
    """Fever, shivers, or feeling very unwell, now."""

    phrase = "there is fever, or shivering, or feeling very unwell"
    phrase_no = "there is no fever"
    present = sign()


class FeverCheck(Answer):
    """A temperature of 38 degrees Celsius or more, or shivering that cannot be stopped."""

    phrase = "the temperature is 38 degrees or more, or there is shivering"
    phrase_no = "the temperature is below 38 degrees"
    present = sign()


class LegSwelling(Answer):
    """One leg is swollen, warm or red, or the calf hurts newly."""

    phrase = "a leg is swollen, warm or red, or the calf hurts newly"
    phrase_no = "no leg is swollen, warm or red, and the calf does not hurt newly"
    present = sign()


class LegSwellingCheck(Answer):
    """A thumb leaves a dent in the leg, one calf is thicker by 3 cm or more, or the calf hurts when it is pressed."""

    phrase = "a thumb leaves a dent, or a calf is thicker or sore to press"
    phrase_no = "no dent stays, and the calves are alike and not sore to press"
    present = sign()


class ThighPain(Answer):
    """New pain in the thigh, away from the sit bone, that training does not explain."""

    phrase = "there is new pain in the thigh, away from the sit bone"
    phrase_no = "there is no new pain in the thigh"
    present = sign()


class Breathless(Answer):
    """New shortness of breath, chest pain, or coughing up blood."""

    phrase = "there is new shortness of breath, chest pain or blood in coughing"
    phrase_no = "there is no shortness of breath, chest pain or blood in coughing"
    present = sign()


class BreathlessCheck(Answer):
    """Short of breath at rest or after a few steps, or a sharp pain in the chest on breathing in."""

    phrase = "breath is short at rest or after a few steps, or breathing in hurts"
    phrase_no = "breathing at rest and on the stairs is as always"
    present = sign()


class CannotStand(Answer):
    """The leg cannot bear weight: four steps are impossible, even limping."""

    phrase = "the leg cannot bear weight"
    phrase_no = "the leg bears weight"
    present = sign()


class CannotStandCheck(Answer):
    """Four steps, holding on to something, are impossible."""

    phrase = "four steps are impossible, even holding on"
    phrase_no = "four steps are possible"
    present = sign()


class LegWeaknessCheck(Answer):
    """Walking on the heels or the toes, one foot drops or gives way, more than pain explains."""

    phrase = "on heels or toes one foot drops or gives way"
    phrase_no = "walking on heels and toes is possible on both sides"
    present = sign()


class ColdLeg(Answer):
    """The leg or foot is cold, pale or blue."""

    phrase = "the leg or foot is cold, pale or blue"
    phrase_no = "the leg and foot are neither cold, pale nor blue"
    present = sign()


class ColdLegCheck(Answer):
    """Felt with the hand, one foot is clearly colder, or pale or blue, after 10 minutes in a warm room."""

    phrase = "one foot stays clearly colder, pale or blue"
    phrase_no = "both feet are alike"
    present = sign()


class TightLeg(Answer):
    """After an injury: a tight, hard buttock or thigh with pain that keeps rising, or a numb foot."""

    phrase = "after an injury the buttock or thigh is tight and the pain keeps rising, or the foot is numb"
    phrase_no = "no buttock or thigh is tight with rising pain after an injury"
    present = sign()


class TightLegCheck(Answer):
    """The muscle feels hard against the other side, or pain-killers do not touch the pain, or the foot is numb."""

    phrase = "the muscle feels hard, or pain-killers do not help, or the foot is numb"
    phrase_no = "the muscle is as soft as on the other side"
    present = sign()


class CaudaCourse(Answer):
    """Since when there is a sign of squeezed nerves low in the back."""

    phrase = "the sign of squeezed nerves is there: {since}"
    since = choice(states.CaudaSince)


class CaudaExamined(Answer):
    """A doctor examined the signs of squeezed nerves since they began, with a scan or a cause named, and found no danger."""

    phrase = "a doctor has examined these signs and found no danger"
    phrase_no = "no doctor has examined these signs"
    present = choice(YesNo)


class WeaknessCourse(Answer):
    """Since when the leg or foot is weak."""

    phrase = "the weakness is there: {since}"
    since = choice(states.WeaknessSince)


class WeaknessExamined(Answer):
    """A doctor examined strength and reflexes of the leg since it became weak."""

    phrase = "a doctor has examined the weakness"
    phrase_no = "no doctor has examined the weakness"
    present = choice(YesNo)


class FeverPain(Answer):
    """Whether the buttock pain is new or worse since the fever began."""

    phrase = "with the fever the buttock pain is: {pain}"
    pain = choice(states.AgainstBefore)


class ClotRisk(Answer):
    """What makes a blood clot more likely, each present or not."""

    phrase = "there is this risk of a clot: {risk}"
    phrase_no = "there is no such risk of a clot: {risk}"
    risk = choice(states.ClotRisk)
    present = choice(YesNo)


class InfectionRisk(Answer):
    """What lets an infection in or lets it spread, each present or not."""

    phrase = "there is this risk of an infection: {risk}"
    phrase_no = "there is no such risk of an infection: {risk}"
    risk = choice(states.InfectionRisk)
    present = choice(YesNo)


class TearSearched(Answer):
    """Whether someone looked for a tear since this pain began, by what, and with which result."""

    phrase = "looked for a tear: {search}"
    search = choice(states.TearSearch)


class GrowthChecked(Answer):
    """A doctor examined the athlete since the pain began, and an X-ray of the sit bone was normal."""

    phrase = "a doctor has examined it and an X-ray was normal"
    phrase_no = "no X-ray and doctor have cleared the growing bone"
    present = choice(YesNo)


class CancerWhen(Answer):
    """How long ago cancer was."""

    phrase = "the cancer was: {time}"
    time = choice(states.CancerTime)


class CancerSpreadsToBone(Answer):
    """The cancer was of breast, prostate, lung, kidney or thyroid, or a myeloma or melanoma."""

    phrase = "it was a cancer that can spread to bone"
    phrase_no = "it was not a cancer of those that often spread to bone"
    present = choice(YesNo)


class AntibioticWhen(Answer):
    """When the fluoroquinolone antibiotic was last taken."""

    phrase = "the antibiotic: {time}"
    time = choice(states.AntibioticTime)


class AntibioticPain(Answer):
    """The pain now against before the antibiotic was taken."""

    phrase = "since the antibiotic the pain is: {pain}"
    pain = choice(states.AgainstBefore)


class AntibioticAnswered(Answer):
    """The prescriber or a pharmacist knows of the tendon pain, and has said how to go on."""

    phrase = "the prescriber knows of the tendon pain and has said how to go on"
    phrase_no = "the prescriber has not said how to go on"
    present = choice(YesNo)


class OldTearKind(Answer):
    """Whether the hamstring that was hurt before tore or was operated on."""

    phrase = "the hamstring: {kind}"
    kind = choice(states.OldTearKind)


class OldTearWeeks(Answer):
    """Weeks since the tear or the operation."""

    phrase = "the tear or operation was {weeks} ago"
    weeks = whole(0, 2600, "weeks")


class OldTearCleared(Answer):
    """The surgeon or doctor who treats a tear, old or found now, has said in writing that the leg may be trained."""

    phrase = "the surgeon or doctor has cleared training in writing"
    phrase_no = "nobody has cleared training in writing"
    present = choice(YesNo)


class PainSpread(Answer):
    """How far the pain goes from where it is worst."""

    phrase = "the pain goes: {reach}"
    reach = choice(states.Spread)


class PainFeels(Answer):
    """What the pain feels like where it goes furthest."""

    phrase = "the pain feels like: {kind}"
    kind = choice(states.PainKind)


class BloodThinner(Answer):
    """A medicine that thins the blood (warfarin, apixaban, rivaroxaban, heparin, clopidogrel ...) is taken now."""

    phrase = "a blood thinner is taken"
    phrase_no = "no blood thinner is taken"
    present = choice(YesNo)


class IllnessChecked(Answer):
    """A doctor looked into the signs of illness, or the pain after cancer, since they began, and found no illness."""

    phrase = "a doctor has looked into these signs and found no illness behind them"
    phrase_no = "no doctor has ruled out an illness behind these signs"
    present = choice(YesNo)


class StageBefore(Answer):
    """Stage of the last plan, 1 to 4; 0 when there was none. Worked out from that plan, never asked."""

    phrase = "the stage of the last plan was {number}"
    number = whole(0, 4, "of 4")


class StageDays(Answer):
    """Days since the stage last changed, up to the day of the answers. Worked out from the plans, never asked."""

    phrase = "the stage has been the same for {days}"
    days = whole(0, 5000, "days")


class Achieved(Answer):
    """How far the work of the last plans has come, each milestone reached or not. Worked out from the records, never asked."""

    phrase = "done, and it went well: {what}"
    phrase_no = "not done for long enough yet: {what}"
    plain = "you have taken this well: {what.label}"
    plain_no = "you have not done this for long enough yet: {what.label}"
    what = choice(states.Milestone)
    present = choice(YesNo)


class QuietDays(Answer):
    """Days for which pain in daily life has been 1 of 10 or less at each check-in. Worked out from the answers, never asked."""

    phrase = "pain in daily life has been quiet for {days}"
    days = whole(0, 5000, "days")


class FlatDays(Answer):
    """Days since a check-in last told that it is better, or since the first plan. Worked out from the answers, never asked."""

    phrase = "it has not been told to be better for {days}"
    days = whole(0, 5000, "days")


class FullTraining(Answer):
    """Weeks in a row of full training in the own sport, as before the injury, at 3 of 10 or less and quiet the next day."""

    phrase = "full training in the sport has gone on for {weeks}"
    weeks = whole(0, 520, "weeks")


class SportConfidence(Answer):
    """How sure the athlete is that the tendon holds in the own sport, 0 not at all to 10 fully."""

    phrase = "confidence in the own sport is {score}"
    score = whole(0, 10, "points")


class OwnAim(Answer):
    """How well the athlete can do what matters most, 0 not at all to 10 as well as before."""

    phrase = "what matters most to the athlete goes at {score} of 10"
    score = whole(0, 10, "points")


class SinceTheStart(Answer):
    """Global change against the first consultation, in seven steps."""

    phrase = "against the start it is {change}"
    change = choice(states.GlobalChange)


class VisaH(Answer):
    """Total of the VISA-H questionnaire, 0 to 100, filled in elsewhere; its items are not asked here."""

    phrase = "VISA-H comes to {total} of 100"
    total = whole(0, 100, "points")


class WasIll(Answer):
    """A fever, flu or a bad cold since the last consultation."""

    phrase = "was ill since the last time"
    phrase_no = "was not ill since the last time"
    present = choice(YesNo)


class PainKillers(Answer):
    """Pain-killers that were taken for this tendon since the last consultation."""

    phrase = "pain-killers since the last time: {use}"
    use = choice(states.PainKiller)


class PainRose(Answer):
    """The worst pain in daily life is 2 of 10 or more above that of the last time. Worked out, never asked."""

    phrase = "pain in daily life is 2 of 10 or more above last time"
    phrase_no = "pain in daily life is not 2 of 10 above last time"
    present = choice(YesNo)


class OpenBefore(Answer):
    """Items that the last plan allowed, each so or not. Worked out from that plan, never asked."""

    phrase = "the last plan allowed {item}"
    phrase_no = "the last plan did not allow {item}"
    item = of(ITEM)
    present = choice(YesNo)


class PermittedBefore(Answer):
    """Doses, paces and rungs that the last plan permitted, each so or not. Worked out from that plan, never asked."""

    phrase = "the last plan permitted {step}"
    phrase_no = "the last plan did not permit {step}"
    step = of(STEP)
    present = choice(YesNo)


class PlannedBefore(Answer):
    """Exercises of the last plan that move on one by one, each so or not. Worked out from that plan, never asked."""

    phrase = "{item} was in the last plan"
    phrase_no = "{item} was not in the last plan"
    item = of(ITEM)
    present = choice(YesNo)


class KeptBefore(Answer):
    """Exercises that the last plan kept because they were taken well before the first. Worked out from it, never asked."""

    phrase = "the last plan kept {item} because it went well before the first"
    phrase_no = "the last plan did not keep {item} as something that went well before the first"
    item = of(KEPT)
    present = choice(YesNo)


class RecordBefore(Answer):
    """How far each item of the last plan was trusted, and on which step it stood. Worked out from that plan, never asked."""

    phrase = "the last plan left behind {record}"
    phrase_no = "the last plan did not leave behind {record}"
    record = of(RecordNote(RECORD, "record of an exercise", NAMES))
    present = choice(YesNo)


class PlanDays(Answer):
    """Days since the last plan, up to the day of the answers. Worked out from the plans, never asked."""

    phrase = "the last plan was made {days} ago"
    days = whole(0, 5000, "days")


class SoreWith(Answer):
    """Items of the last plan that hurt 4 of 10 or more while they were done, each so or not."""

    phrase = "{item} hurt 4 of 10 or more while it was done"
    phrase_no = "{item} hurt 3 of 10 or less while it was done"
    item = of(ITEM)
    present = choice(YesNo)


class Undone(Answer):
    """Items of the last plan of which half or less was done, each so or not."""

    phrase = "half or less was done of {item}"
    phrase_no = "more than half was done of {item}"
    item = of(ITEM)
    present = choice(YesNo)


class MoreLeft(Answer):
    """Items of the last plan that ended with 2 or more repetitions left above what was written, each so or not."""

    phrase = "2 or more repetitions were left above what was written for {item}"
    phrase_no = "no 2 repetitions were left above what was written for {item}"
    item = of(ITEM)
    present = choice(YesNo)


class FewerLeft(Answer):
    """Items of the last plan that ended with fewer repetitions left than what was written, each so or not."""

    phrase = "fewer repetitions were left than what was written for {item}"
    phrase_no = "as many repetitions were left as was written for {item}"
    item = of(ITEM)
    present = choice(YesNo)
