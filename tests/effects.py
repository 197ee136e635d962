"""What matters of a plan to the person who gets it: two plans with the same effect are the same plan to them."""

from functools import lru_cache

from engine.disagreements import settled
from engine.history import begin
from engine.planning.parts import Decision, ItemState
from engine.planning.plan import plan
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.vocabulary.answers import Doing
from kb.vocabulary.conclusions import (
    Advised,
    Concern,
    Contraindicated,
    Differential,
    Doubtful,
    Ended,
    MayKeep,
    MayReach,
    Meanwhile,
    Step,
    Support,
)
from language.domains import YES

READ = (Advised, Concern, Contraindicated, Differential, Doubtful, Ended, MayKeep, MayReach, Step, Support)
STOPPED = (ItemState.EXCLUDED, ItemState.WITHHELD, ItemState.NOT_YET)


def effect(answers):
    """Return what matters of the plan for these answers: decision, and what a person would do or read otherwise."""
    return _effect(tuple((question.id, answers[question.id]) for question in QUESTIONS if question.id in answers))


@lru_cache(maxsize=2_000)
def _effect(answers):
    made = plan(begin(dict(answers), KNOWLEDGE), KNOWLEDGE)
    if made.decision is Decision.REFERRAL:
        return made.decision, frozenset(found.key for found in (*made.referrals, *made.outcome.all(Meanwhile)))
    if made.decision is Decision.MORE_ANSWERS:
        return made.decision, frozenset(found.key for found in made.outcome.all(Meanwhile))
    doing = {found["item"] for found in made.outcome.all(Doing) if found["present"] is YES}
    return (
        made.decision,
        made.stage,
        made.fit,
        made.irritability,
        made.expectation,
        made.week,
        tuple(
            (item.exercise.id, item.state, item.tier, item.purpose, item.dose, item.substitute and item.substitute.path)
            for item in made.items
        ),
        tuple(item.exercise.id for item in made.chosen),
        frozenset(found.key for kind in READ for found in made.outcome.all(kind)),
        frozenset((found.dispute.id, found.decision.because) for found in settled(made)),
        frozenset(item.exercise.id for item in made.items if item.exercise.id in doing and item.state in STOPPED),
    )
