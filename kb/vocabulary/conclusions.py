"""Conclusions: the findings that rules draw. Planning finds most of them by their role in the language."""

from __future__ import annotations

from collections.abc import Mapping

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sayings import Sentence
from kb.vocabulary import differentials, states
from kb.vocabulary.answers import ITEM, KEPT
from kb.vocabulary.scales import Load, Purpose
from language import conclusions, levels
from language.conclusions import (
    Experienced,
    Irritability,
    LeftOpen,
    MayAdd,
    MayDose,
    MayEnter,
    MayGoOn,
    MayReach,
    MayRise,
    MayRun,
    Passes,
    Stage,
    Step,
    Taken,
    Worked,
)
from language.findings import Conclusion, Role, choice, of

__all__ = [
    "CONCLUSIONS",
    "WITHOUT_PLAN",
    "Advised",
    "CanWait",
    "Ceiling",
    "Cleared",
    "Concern",
    "Contraindicated",
    "Differential",
    "DoesNotRun",
    "Doubtful",
    "EmergencySign",
    "Ended",
    "Excluded",
    "Expected",
    "Experienced",
    "Heals",
    "Indicated",
    "Irritability",
    "LeftOpen",
    "Lengthens",
    "MayAdd",
    "MayDose",
    "MayEnter",
    "MayGoOn",
    "MayKeep",
    "MayReach",
    "MayRetry",
    "MayRise",
    "MayRun",
    "Meanwhile",
    "Mended",
    "NotWorse",
    "Passes",
    "Presentation",
    "Referral",
    "Runner",
    "Says",
    "Stage",
    "Step",
    "Support",
    "Suspected",
    "Taken",
    "ThoughtOf",
    "Unhindered",
    "UsedTo",
    "Worked",
]

WITHOUT_PLAN = (levels.Urgency.SOON, levels.Urgency.DAYS, levels.Urgency.TODAY, levels.Urgency.NOW)
"""How soon a person is to be seen who gets no plan."""


class EmergencySign(Conclusion):
    """An emergency sign that counts as present: told, found in its follow-up, or not sure beside a neighbouring sign."""

    phrase = "this emergency sign counts as present: {sign}"
    sign = choice(states.Emergency)


class NotWorse(Conclusion):
    """It has not got worse under steady work, or there was too little of that to say; else nothing may rise."""

    role = Role.PERMISSION
    phrase = "the work itself speaks against nothing: {since}"
    plain = "it has not got worse under the work"
    since = choice(levels.Since, levels.Since.START)


class Suspected(Conclusion):
    """A sign that points to something that must be looked for. What rules it out, other findings say."""

    phrase = "there is a sign of {flag}"
    plain = "you told a sign of this: {flag.meaning}"
    flag = choice(Flag)


class ThoughtOf(Conclusion):
    """Age and time leave room for something; only then its signs count."""

    phrase = "age and time leave room for {flag}"
    plain = "your age, and how long it has hurt, leave room for this: {flag.meaning}"
    flag = choice(Flag)


class CanWait(conclusions.CanWait):
    """A suspicion that need not be seen at once; how long it can wait, other findings say."""

    phrase = "{flag} need not be seen at once"
    plain = "this can wait and need not be seen at once: {flag.meaning}"
    flag = choice(Flag)


class Cleared(conclusions.Cleared):
    """A suspicion that no longer counts as new: a doctor or a scan has cleared it, or it is too long ago."""

    phrase = "{flag} is cleared, or too long ago to count as new"
    plain = "a doctor or a scan has cleared this, or it is long ago: {flag.meaning}"
    flag = choice(Flag)


class Referral(conclusions.Referral):
    """Reason to be seen before any loading. One of these, and there is no plan."""

    phrase = "refer for suspected {flag}, {urgency}"
    plain = "{flag.meaning}: be seen {urgency.label}"
    flag = choice(Flag)
    urgency = choice(levels.Urgency, *WITHOUT_PLAN)


class Concern(conclusions.Concern):
    """Reason to be seen while a plan goes on; its row names the ceiling of that plan, if there is one."""

    phrase = "have {flag} looked at {urgency}, while the plan goes on"
    plain = "{flag.meaning}: be seen {urgency.label}, and go on with the plan"
    flag = choice(Flag)
    urgency = choice(levels.Urgency, levels.Urgency.LINE, levels.Urgency.SOON)


class Ceiling(conclusions.Ceiling):
    """The highest stage that a suspicion leaves open until it has been looked at."""

    phrase = "because of {flag}, no stage above {stage}"
    plain = "nothing above stage {stage.label} until this is settled: {flag.meaning}"
    flag = choice(Flag)
    stage = choice(levels.StageLevel)


class Unhindered(conclusions.Unhindered):
    """A suspicion does not keep a stage closed. The counterpart of a ceiling, from positive findings only."""

    phrase = "{flag} does not keep stage {stage} closed"
    plain = "this does not keep stage {stage.label} closed, as nothing points to it or it was cleared: {flag.meaning}"
    flag = choice(Flag)
    stage = choice(levels.StageLevel)


class Meanwhile(conclusions.Meanwhile):
    """What a person must do, or leave, from today until they have been seen."""

    phrase = "until seen: {what}"
    plain = "until you have been seen: {what.label}"
    what = choice(states.Instruction)


class Presentation(conclusions.Presentation):
    """How well the presentation fits proximal hamstring tendinopathy. It is support, never a diagnosis."""

    phrase = "proximal hamstring tendinopathy is {fit}"
    plain = "it is {fit.label} that your pain comes from the tendon at the sit bone"
    fit = choice(levels.Fit)


class Doubtful(conclusions.Doubtful):
    """Something that does not fit well, or goes with sore tendons; it changes no load, but a clinician should hear of it."""

    phrase = "to be looked at: {about}"
    plain = "one thing needs a look: {about.label}"
    about = choice(states.Doubt)


class Differential(conclusions.Differential):
    """Another source of the pain that a clinician should consider. It changes no load and is no diagnosis."""

    phrase = "consider {condition}"
    condition = choice(differentials.Condition)


class Support(conclusions.Support):
    """Which way the result of a test points. It changes no permission; the figures stand in ``kb/accuracy.py``."""

    phrase = "the {test} speaks {direction}"
    test = choice(differentials.ClinicalTest)
    direction = choice(differentials.Direction)


class MayRetry(conclusions.MayRetry):
    """Permission for an item that had made it worse and was brought back in small steps."""

    phrase = "{item} may come back"
    item = of(ITEM)


class MayEase(conclusions.MayEase):
    """Permission for an exercise of the last plan to get easier, or to be left out for 2 weeks, where others would be out."""

    phrase = "{item} may get easier instead of being out"
    item = of(ITEM)


class MayKeep(conclusions.MayKeep):
    """Permission to go on with strength work that is done already and taken well, whatever the stage and the checks."""

    phrase = "{item} is tolerated well and may go on as it is"
    plain = "you may go on with what goes well: {item}"
    item = of(KEPT)


class UsedTo(Conclusion):
    """What is done now, and taken well, is work of this stage: a first plan may begin there."""

    role = Role.PERMISSION
    phrase = "what is done now and tolerated well is work of stage {stage}"
    plain = "you are used to the work of stage {stage.label}"
    stage = choice(levels.StageLevel)


class Contraindicated(conclusions.Contraindicated):
    """A load that the athlete must not have now; every item of the catalogue that brings it is out."""

    phrase = "not now: {load}"
    plain = "out for now: {load.label}"
    load = choice(Load)


class Excluded(conclusions.Excluded):
    """One item of the catalogue that is out by the athlete's own response."""

    phrase = "not now: {item}"
    plain = "out for now: {item}"
    item = of(ITEM)


class Indicated(conclusions.Indicated):
    """A purpose that the plan should serve, and how much it needs it."""

    phrase = "{tier}: {purpose}"
    plain = "your plan needs this ({tier.label}): {purpose.label}"
    purpose = choice(Purpose)
    tier = choice(levels.Tier)


class Runner(Conclusion):
    """Running is a part of what the athlete does now, or wants to get back to."""

    phrase = "running matters: {why}"
    plain = "running matters to you: {why.label}"
    why = choice(states.RunsBecause)


class DoesNotRun(conclusions.DoesNotRun):
    """Running is no part of the goal, and nothing tells that it is done now."""

    phrase = "running is no part of this goal: {sport}"
    plain = "you do not run, and your goal does not need it: {sport.label}"
    sport = choice(states.Sport, states.Sport.LIFTING, states.Sport.EVERYDAY)


class Mended(Conclusion):
    """A repair is old enough to take pain as a sore tendon does."""

    role = Role.PERMISSION
    phrase = "this has mended: {what}"
    plain = "this has mended: {what.label}"
    what = choice(states.Healing)


class Heals(Conclusion):
    """Something heals, or may, that takes less pain than a sore tendon does."""

    phrase = "this may still be healing: {what}"
    plain = "this may still be healing: {what.label}"
    what = choice(states.Healing)


class Advised(conclusions.Advised):
    """A piece of advice for daily life, training or treatment."""

    phrase = "advice: {counsel}"
    counsel = choice(Counsel)


class Says(conclusions.Says):
    """A sentence of a plan that supposes something of the athlete."""

    phrase = "the plan says: {sentence}"
    sentence = choice(Sentence)


class Lengthens(Conclusion):
    """Something that makes recovery take longer than usual: how long it may take then."""

    phrase = "recovery may take longer: {course}"
    plain = "something makes it take longer: {course.label}"
    course = choice(states.Expectation, states.Expectation.MONTHS_6_TO_12, states.Expectation.YEAR_OR_MORE)


class Expected(conclusions.Expected):
    """How long recovery may take; one time for each plan."""

    phrase = "expected time: {course}"
    plain = "it may take {course.label}"
    course = choice(states.Expectation)


class Ended(conclusions.Ended):
    """The course is over: upkeep is left, and what to do should it come back."""

    role = Role.PERMISSION
    phrase = "the course has ended: {how}"
    plain = "your plan is over: {how.label}"
    how = choice(states.Ending)


CONCLUSIONS: Mapping[str, tuple[type[Conclusion], ...]] = {
    "Referral": (Referral,),
    "To be looked at, and what waits for it": (Concern, Ceiling, Meanwhile),
    "Main conclusions": (Presentation, Irritability, Stage, Passes, MayEnter, Expected, Ended, Doubtful),
    "What is done now and tolerated well": (MayKeep, MayGoOn, UsedTo, Experienced),
    "The last sessions": (Taken, Worked, Step, MayRetry, MayEase, NotWorse, MayAdd, MayRise, LeftOpen),
    "Contraindicated now": (Contraindicated, Excluded),
    "Signs, and what clears them": (EmergencySign, Suspected, ThoughtOf, CanWait, Cleared, Unhindered),
    "Running and dose": (MayRun, MayReach, MayDose),
    "What the plan should serve": (Indicated,),
    "Advice": (Advised, Says),
    "Tests, and what to consider": (Support, Differential),
    "What else counts": (Runner, DoesNotRun, Heals, Mended, Lengthens),
}
"""Every kind of conclusion that rules come to, the weightiest first."""
