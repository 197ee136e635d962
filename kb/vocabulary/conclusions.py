"""Conclusions: the findings that rules draw. The role of each says what it does to a plan."""

from __future__ import annotations

from kb.flags import Flag
from kb.guidance import Counsel
from kb.sayings import Sentence
from kb.vocabulary import differentials, states
from kb.vocabulary.answers import ITEM
from kb.vocabulary.scales import Load, Purpose
from language import levels
from language.domains import Names
from language.findings import Conclusion, Role, choice, of
from language.steps import STEPS
from language.work import Contraction, Pace, Phase, Rung

WITHOUT_PLAN = (levels.Urgency.SOON, levels.Urgency.DAYS, levels.Urgency.TODAY, levels.Urgency.NOW)
"""How soon a person is to be seen who gets no plan."""


class EmergencySign(Conclusion):
    """An emergency sign that counts as present: told, found in its follow-up, or not sure beside a neighbouring sign."""

    phrase = "this emergency sign counts as present: {sign}"
    sign = choice(states.Emergency)


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


class CanWait(Conclusion):
    """A suspicion that need not be seen at once; how long it can wait, other findings say."""

    role = Role.PERMISSION
    phrase = "{flag} need not be seen at once"
    plain = "this can wait and need not be seen at once: {flag.meaning}"
    flag = choice(Flag)


class Cleared(Conclusion):
    """A suspicion that no longer counts as new: a doctor or a scan has cleared it, or it is too long ago."""

    role = Role.PERMISSION
    phrase = "{flag} is cleared, or too long ago to count as new"
    plain = "a doctor or a scan has cleared this, or it is long ago: {flag.meaning}"
    flag = choice(Flag)


class Referral(Conclusion):
    """Reason to be seen before any loading. One of these, and there is no plan."""

    role = Role.PROHIBITION
    phrase = "refer for suspected {flag}, {urgency}"
    plain = "{flag.meaning}: be seen {urgency.label}"
    flag = choice(Flag)
    urgency = choice(levels.Urgency, *WITHOUT_PLAN)


class Concern(Conclusion):
    """Reason to be seen while a plan goes on; its row names the ceiling of that plan, if there is one."""

    phrase = "have {flag} looked at {urgency}, while the plan goes on"
    plain = "{flag.meaning}: be seen {urgency.label}, and go on with the plan"
    flag = choice(Flag)
    urgency = choice(levels.Urgency, levels.Urgency.LINE, levels.Urgency.SOON)


class Ceiling(Conclusion):
    """The highest stage that a suspicion leaves open until it has been looked at."""

    phrase = "because of {flag}, no stage above {stage}"
    plain = "nothing above stage {stage.label} until this is settled: {flag.meaning}"
    flag = choice(Flag)
    stage = choice(levels.StageLevel)


class Unhindered(Conclusion):
    """A suspicion does not keep a stage closed. The counterpart of a ceiling, from positive findings only."""

    role = Role.PERMISSION
    phrase = "{flag} does not keep stage {stage} closed"
    plain = "this does not keep stage {stage.label} closed, as nothing points to it or it was cleared: {flag.meaning}"
    flag = choice(Flag)
    stage = choice(levels.StageLevel)


class Meanwhile(Conclusion):
    """What a person must do, or leave, from today until they have been seen."""

    phrase = "until seen: {what}"
    plain = "until you have been seen: {what.label}"
    what = choice(states.Instruction)


class Presentation(Conclusion):
    """How well the presentation fits proximal hamstring tendinopathy. It is support, never a diagnosis."""

    role = Role.PERMISSION
    phrase = "proximal hamstring tendinopathy is {fit}"
    plain = "it is {fit.label} that your pain comes from the tendon at the sit bone"
    fit = choice(levels.Fit)


class Doubtful(Conclusion):
    """Something that does not fit well, or goes with sore tendons; it changes no load, but a clinician should hear of it."""

    phrase = "to be looked at: {about}"
    plain = "one thing needs a look: {about.label}"
    about = choice(states.Doubt)


class Differential(Conclusion):
    """Another source of the pain that a clinician should consider. It changes no load and is no diagnosis."""

    phrase = "consider {condition}"
    condition = choice(differentials.Condition)


class Support(Conclusion):
    """Which way the result of a test points. It changes no permission; the figures stand in ``kb/accuracy.py``."""

    phrase = "the {test} speaks {direction}"
    test = choice(differentials.ClinicalTest)
    direction = choice(differentials.Direction)


class Irritability(Conclusion):
    """How strongly and how long the tendon reacts to load (24-hour response and daily pain)."""

    phrase = "irritability is {level}"
    plain = "the reaction of your tendon to load is {level.label}"
    level = choice(levels.IrritabilityLevel)


class Taken(Conclusion):
    """How well the tendon took the last sessions; before the first session nothing speaks against it."""

    role = Role.PERMISSION
    phrase = "the last sessions were taken {how}"
    how = choice(levels.Taking)


class Step(Conclusion):
    """What the last weeks ask for: step up, stay, take one thing back, or step back."""

    phrase = "the last weeks ask for: {move}"
    move = choice(levels.Move)


class MayAdd(Conclusion):
    """Permission for anything that the last plan did not hold: nothing that was told at this check-in speaks against it."""

    role = Role.PERMISSION
    phrase = "what is new may be added: {since}"
    plain = "new things may be added to your plan"
    since = choice(levels.Since)


class LeftOpen(Conclusion):
    """Permission to be on a step: the last plan permitted it, or the last check-in lets steps be added."""

    role = Role.PERMISSION
    phrase = "this step is left open: {step}"
    plain = "what is new may be added"
    step = of(Names(STEPS, "step of a plan"))


class Passes(Conclusion):
    """The checks of a stage are passed. Whether it may be worked at depends on the last sessions too."""

    role = Role.PERMISSION
    phrase = "the checks for stage {stage} are passed"
    stage = choice(levels.StageLevel)


class MayRetry(Conclusion):
    """Permission for an item that had made it worse and was brought back in small steps."""

    role = Role.PERMISSION
    phrase = "{item} may come back"
    item = of(ITEM)


class MayEnter(Conclusion):
    """Permission to work at a stage. It rests on positive findings only."""

    role = Role.PERMISSION
    phrase = "stage {stage} may be entered"
    plain = "you may work at stage {stage.label}"
    stage = choice(levels.StageLevel)


class Stage(Conclusion):
    """The stage to work at: the highest that may be entered."""

    phrase = "the stage is {stage}"
    plain = "you are in stage {stage.label}"
    stage = choice(levels.StageLevel)


class MayDose(Conclusion):
    """Permission for a level of dose of one kind of muscle work."""

    role = Role.PERMISSION
    phrase = "{level} dose is permitted for work of the kind: {contraction}"
    plain = "a {level.label} amount of this work is all right: {contraction.label}"
    contraction = choice(Contraction)
    level = choice(levels.DoseLevel)


class MayRun(Conclusion):
    """Permission to run at a pace, whatever the stage."""

    role = Role.PERMISSION
    phrase = "running is permitted at this pace: {pace}"
    plain = "you may do this: {pace.label}"
    pace = choice(Pace)


class MayReach(Conclusion):
    """Permission to run a part of a sprint up to a rung of the ladder of speeds."""

    role = Role.PERMISSION
    phrase = "{phase} is permitted up to {rung}"
    phase = choice(Phase)
    rung = choice(Rung)


class Contraindicated(Conclusion):
    """A load that the athlete must not have now; every item of the catalogue that brings it is out."""

    role = Role.PROHIBITION
    phrase = "not now: {load}"
    plain = "out for now: {load.label}"
    load = choice(Load)


class Excluded(Conclusion):
    """One item of the catalogue that is out by the athlete's own response."""

    role = Role.PROHIBITION
    phrase = "not now: {item}"
    plain = "out for now: {item}"
    item = of(ITEM)


class Indicated(Conclusion):
    """A purpose that the plan should serve, and how much it needs it."""

    role = Role.PERMISSION
    phrase = "{tier}: {purpose}"
    plain = "your plan needs this ({tier.label}): {purpose.label}"
    purpose = choice(Purpose)
    tier = choice(levels.Tier)


class Runner(Conclusion):
    """Running is a part of what the athlete does now, or wants to get back to."""

    phrase = "running matters: {why}"
    plain = "running matters to you: {why.label}"
    why = choice(states.RunsBecause)


class DoesNotRun(Conclusion):
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


class Advised(Conclusion):
    """A piece of advice for daily life, training or treatment."""

    phrase = "advice: {counsel}"
    counsel = choice(Counsel)


class Says(Conclusion):
    """A sentence of a plan that supposes something of the athlete."""

    phrase = "the plan says: {sentence}"
    sentence = choice(Sentence)


class Lengthens(Conclusion):
    """Something that makes recovery take longer than usual: how long it may take then."""

    phrase = "recovery may take longer: {course}"
    plain = "something makes it take longer: {course.label}"
    course = choice(states.Expectation, states.Expectation.MONTHS_6_TO_12, states.Expectation.YEAR_OR_MORE)


class Expected(Conclusion):
    """How long recovery may take; one time for each plan."""

    phrase = "expected time: {course}"
    plain = "it may take {course.label}"
    course = choice(states.Expectation)


CLEARING = (CanWait, Cleared, Unhindered)
"""What only clears a sign: no plan reads it, but what follows from it, and what its absence would bring about."""
