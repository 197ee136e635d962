"""Answers: the findings that a person states. Each class is one question's answer; its docstring is the definition.

"No" is a finding here; not knowing is the absence of one.
"""

from __future__ import annotations

from kb.domains import Names, YesNo
from kb.exercises import CATALOGUE
from kb.language import Answer, choice, of, whole
from kb.vocabulary import differentials, scales, states
from kb.vocabulary.scales import Load

PAIN_UNIT = "of 10"
ITEM = Names(tuple(CATALOGUE), "item of the catalogue")

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
OWNED = tuple(item for item in scales.Equipment if item is not scales.Equipment.CLINIC)


class Age(Answer):
    """Age in whole years."""

    phrase = "age is {years}"
    years = whole(8, 100, "years")


class PainSide(Answer):
    """Side of the sit-bone pain."""

    phrase = "the pain is on: {where}"
    where = choice(states.Where)


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
    present = choice(YesNo)


class BladderBowel(Answer):
    """New trouble with passing or holding urine or stool, or with sexual function."""

    phrase = "there is new trouble with bladder, bowels or sex"
    phrase_no = "there is no new trouble with bladder, bowels or sex"
    present = choice(YesNo)


class BothLegsAffected(Answer):
    """Pain, weakness or numbness that runs down both legs. Two sore sit bones alone are not meant."""

    phrase = "pain, weakness or numbness runs down both legs"
    phrase_no = "nothing runs down both legs"
    present = choice(YesNo)


class LegWeakness(Answer):
    """New weakness of leg or foot, or a foot that drops or slaps."""

    phrase = "the leg or foot is newly weak"
    phrase_no = "the leg and foot are not newly weak"
    present = choice(YesNo)


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
    """A scan (MRI, CT or bone scan) since the pain began that showed no bone stress injury. An X-ray alone does not count."""

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


class Clot(Answer):
    """Signs of, and reasons for, a blood clot in the leg, each present or not."""

    phrase = "there is this sign of a clot: {sign}"
    phrase_no = "there is no such sign: {sign}"
    sign = choice(states.ClotSign)
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
    """Pregnant, or gave birth in the last 12 months."""

    phrase = "pregnant, or gave birth in the last 12 months"
    phrase_no = "not pregnant, and did not give birth in the last 12 months"
    present = choice(YesNo)


class OldTear(Answer):
    """An earlier sudden tear of, or an operation on, this hamstring."""

    phrase = "this hamstring was torn or operated on before"
    phrase_no = "this hamstring was not torn or operated on before"
    present = choice(YesNo)


class PainSite(Answer):
    """Where the worst pain is felt."""

    phrase = "the pain is felt at: {site}"
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
    now = choice(states.RunningNow)


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
    thing = choice(scales.Equipment, *OWNED)
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
    how = choice(states.NextDay)


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
