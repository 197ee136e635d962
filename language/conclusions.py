"""What planning reads: the conclusions that every pack of knowledge draws, each with its role.

Those that speak of what only a pack can name, as a load or a flag, have no slots here: a pack derives its own from them,
and is found by these. The others are the same for all.
"""

from __future__ import annotations

from language import levels
from language.activities import GoesHow
from language.domains import Names
from language.findings import Conclusion, Role, choice, of
from language.steps import STEPS
from language.work import Contraction, Pace, Phase, Rung


class CanWait(Conclusion):
    """A suspicion that need not be seen at once. Slot: flag."""

    role = Role.PERMISSION


class Cleared(Conclusion):
    """A suspicion that no longer counts as new. Slot: flag."""

    role = Role.PERMISSION


class Referral(Conclusion):
    """Reason to be seen before any loading: one of these, and there is no plan. Slots: flag, urgency."""

    role = Role.PROHIBITION


class Concern(Conclusion):
    """Reason to be seen while a plan goes on. Slots: flag, urgency."""


class Ceiling(Conclusion):
    """The highest stage that a suspicion leaves open until it has been looked at. Slots: flag, stage."""


class Unhindered(Conclusion):
    """A suspicion does not keep a stage closed: the counterpart of a ceiling. Slots: flag, stage."""

    role = Role.PERMISSION


class Meanwhile(Conclusion):
    """What a person must do, or leave, from today until they have been seen. Slot: what."""


class Presentation(Conclusion):
    """How well the presentation fits what the knowledge is of. Slot: fit."""

    role = Role.PERMISSION


class Doubtful(Conclusion):
    """Something that a clinician should hear of, and that changes no load. Slot: about."""


class Differential(Conclusion):
    """Another source of the pain that a clinician should consider; it changes no load. Slot: condition."""


class Support(Conclusion):
    """Which way the result of a test points; it changes no permission. Slots: test, direction."""


class MayRetry(Conclusion):
    """Permission for an item that had made it worse and was brought back in small steps. Slot: item."""

    role = Role.PERMISSION


class MayEase(Conclusion):
    """Permission for an exercise of the last plan to get easier where others would be out. Slot: item."""

    role = Role.PERMISSION


class MayKeep(Conclusion):
    """Permission to go on with an exercise that is done and taken well, whatever the stage and the checks. Slot: item."""

    role = Role.PERMISSION


class Contraindicated(Conclusion):
    """A load that the athlete must not have now; every item of the catalogue that brings it is out. Slot: load."""

    role = Role.PROHIBITION


class Excluded(Conclusion):
    """One item of the catalogue that is out by the athlete's own response. Slot: item."""

    role = Role.PROHIBITION


class Indicated(Conclusion):
    """A purpose that the plan should serve, and how much it needs it. Slots: purpose, tier."""

    role = Role.PERMISSION


class DoesNotRun(Conclusion):
    """Running is no part of the goal, and nothing tells that it is done now. Slot: sport."""


class Advised(Conclusion):
    """A piece of advice for daily life, training or treatment. Slot: counsel."""


class Says(Conclusion):
    """A sentence of a plan that supposes something of the athlete. Slot: sentence."""


class Expected(Conclusion):
    """How long recovery may take; one time for each plan. Slot: course."""


class Ended(Conclusion):
    """The course of recovery is over: what is left is upkeep, and what to do should it come back. Slot: how."""


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


class MayRise(Conclusion):
    """Permission for an exercise that was taken well to ask for more: the time since the last plan was good enough."""

    role = Role.PERMISSION
    phrase = "what was taken well may ask for more: {since}"
    plain = "what you took well may ask for a little more"
    since = choice(levels.Since)


class Experienced(Conclusion):
    """Permission for more than a beginner gets: two new exercises at once, and the heaviest steps."""

    role = Role.PERMISSION
    phrase = "the athlete is used to {work}"
    plain = "you are used to {work.label}"
    work = choice(levels.Training)


class MayGoOn(Conclusion):
    """Permission for activities that go so to go on, whatever the stage, as far as nothing else speaks against it."""

    role = Role.PERMISSION
    phrase = "activities that go like this may go on: {how}"
    plain = "an activity that {how.meaning} has a place in your plan"
    how = choice(GoesHow, GoesHow.WELL, GoesHow.SORE, GoesHow.PAUSED)


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


class Worked(Conclusion):
    """The work on which a stage rests has been done: how far the exercises of the stage before have come."""

    role = Role.PERMISSION
    phrase = "the work before stage {stage} has been done"
    plain = "you have done the work that comes before stage {stage.label}"
    stage = choice(levels.StageLevel)


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


CLEARING = (CanWait, Cleared, Unhindered)
"""What only clears a sign: no plan reads it, but what follows from it, and what its absence would bring about."""
