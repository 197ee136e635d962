"""Why an item is in its state, in words; one sentence for each reason, from the rules that decided it."""

from __future__ import annotations

from engine.english import plain_sentence, reason_sentence
from engine.infer import Outcome
from engine.permits import permits, untested_bend
from engine.planning.parts import Item, ItemState, Reason
from language.conclusions import Indicated, MayEnter, MayReach, MayRun, Referral
from language.domains import listed
from language.exercises import Exercise
from language.questions import UNKNOWN, Question
from language.rules import Advice

NOTHING_AGAINST = "Nothing in your answers rules it out."
NOT_NEEDED = "Your plan does not need it."
IS_NEW = "It is new, so it begins with its first step."
AS_BEFORE = "It stays as you did it before your first plan."
ALWAYS_GENTLE = "The sound leg and the trunk train gently, whatever the tendon takes."
KEEP_TO_WHAT_IS_QUIET = "Do not start it now; what you do already, and stays quiet, may go on."


def rules_of(reason: Reason, outcome: Outcome) -> tuple[Advice, ...]:
    """Return the rules that concluded the finding of a reason, each once, in the order in which they fired."""
    if reason.finding is None:
        return ()
    return tuple({firing.rule.id: firing.rule for firing in outcome.support(reason.finding)}.values())


def reason_words(reason: Reason, outcome: Outcome) -> str:
    """Return one reason as a sentence or two, in words for everyone."""
    if reason.questions:
        return _waiting(reason)
    if reason.lacks:
        return f"It needs {reason.lacks}."
    if reason.missing:
        return _missing(reason, outcome)
    rules = rules_of(reason, outcome)
    because = reason_sentence(rules[0]) if rules else ""
    if reason.path:
        return f"It is a harder form of this: {outcome.knowledge.exercises[reason.path[-1]].name.lower()}. {because}"
    if reason.load is not None:
        return f"It means {reason.load.label}. {because}"
    return because


def _waiting(reason: Reason) -> str:
    asked = listed([f"“{question.text}”" for question in reason.questions])
    return f"Held back until you answer: {asked}"


def _missing(reason: Reason, outcome: Outcome) -> str:
    if isinstance(reason.finding, MayRun):
        return f"The checks for {reason.finding['pace'].label} are not passed yet."
    if isinstance(reason.finding, MayReach):
        return f"It waits on the ladder of speeds: {reason.finding['phase'].label} at {reason.finding['rung'].label}."
    if isinstance(reason.finding, MayEnter):
        stage = reason.finding["stage"]
        return f"It belongs to stage {stage.number}, {outcome.knowledge.complaint.stages[stage].lower()}."
    return "What it needs is not there yet."


def allowed_words(exercise: Exercise, outcome: Outcome) -> str:
    """Return in a sentence or two that nothing speaks against an item, or what is not known to go well when it bends far."""
    tests = untested_bend(exercise, outcome)
    if not tests:
        return NOTHING_AGAINST
    found = "; ".join(_tested(test, outcome) for test in tests)
    stop = "" if found.endswith("”") else "."
    bend = f"It bends the {outcome.knowledge.complaint.joint} to about {exercise.flexion_deg} degrees."
    return f"{bend} A test for that is not passed: {found}{stop} {KEEP_TO_WHAT_IS_QUIET}"


def _tested(test: Question, outcome: Outcome) -> str:
    told = test.findings(outcome.told.get(test.id, UNKNOWN))
    return plain_sentence(told[0]) if told else f"this is not answered: “{test.text}”"


def item_words(item: Item, outcome: Outcome) -> tuple[str, ...]:
    """Return why an item is in its state, the deciding reason first, each sentence once."""
    return tuple(worded(item, outcome))


def worded(item: Item, outcome: Outcome) -> dict[str, tuple[Reason, ...]]:
    """Return why an item is in its state: each sentence once, with the reasons that say it, the deciding one first."""
    reasons = item.reasons
    if item.state is ItemState.POSSIBLE:
        needed = tuple(Reason(finding=finding) for finding in permits(item.exercise, outcome))
        return {f"{allowed_words(item.exercise, outcome)} {NOT_NEEDED}": needed}
    if item.state is ItemState.CHOSEN:
        reasons = tuple(reason for reason in reasons if isinstance(reason.finding, Indicated)) or reasons
    if item.state is ItemState.EXCLUDED and any(isinstance(reason.finding, Referral) for reason in reasons):
        reasons = tuple(reason for reason in reasons if isinstance(reason.finding, Referral))
    found: dict[str, tuple[Reason, ...]] = {}
    for reason in reasons:
        text = reason_words(reason, outcome)
        found[text] = (*found.get(text, ()), reason)
    return found
