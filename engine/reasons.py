"""Why an item is in its state, in words; one sentence for each reason, from the rules that decided it."""

from __future__ import annotations

from engine.english import reason_sentence
from engine.infer import Outcome
from engine.planning.model import Item, ItemState, Reason
from kb.domains import listed
from kb.exercises import CATALOGUE
from kb.language import Advice
from kb.vocabulary.conclusions import Indicated, MayEnter, MayReach, MayRun, Referral

NOTHING_AGAINST = "Nothing in your answers speaks against it. Your plan does not need it."


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
        return _missing(reason)
    rules = rules_of(reason, outcome)
    because = reason_sentence(rules[0]) if rules else ""
    if reason.path:
        return f"It is a harder form of this: {CATALOGUE[reason.path[-1]].name.lower()}. {because}"
    if reason.load is not None:
        return f"It means {reason.load.label}. {because}"
    return because


def _waiting(reason: Reason) -> str:
    asked = listed([f"“{question.text}”" for question in reason.questions])
    return f"Held back until you answer: {asked}"


def _missing(reason: Reason) -> str:
    if isinstance(reason.finding, MayRun):
        return f"The checks for {reason.finding['pace'].label} are not passed yet."
    if isinstance(reason.finding, MayReach):
        return f"It waits on the ladder of speeds: {reason.finding['phase'].label} at {reason.finding['rung'].label}."
    if isinstance(reason.finding, MayEnter):
        stage = reason.finding["stage"]
        return f"It belongs to stage {stage.number}, {stage.title.lower()}."
    return "What it needs is not there yet."


def item_words(item: Item, outcome: Outcome) -> tuple[str, ...]:
    """Return why an item is in its state, the deciding reason first, each sentence once."""
    return tuple(worded(item, outcome))


def worded(item: Item, outcome: Outcome) -> dict[str, tuple[Reason, ...]]:
    """Return why an item is in its state: each sentence once, with the reasons that say it, the deciding one first."""
    reasons = item.reasons
    if item.state is ItemState.POSSIBLE:
        return {NOTHING_AGAINST: reasons}
    if item.state is ItemState.CHOSEN:
        reasons = tuple(reason for reason in reasons if isinstance(reason.finding, Indicated)) or reasons
    if item.state is ItemState.EXCLUDED and any(isinstance(reason.finding, Referral) for reason in reasons):
        reasons = tuple(reason for reason in reasons if isinstance(reason.finding, Referral))
    found: dict[str, tuple[Reason, ...]] = {}
    for reason in reasons:
        text = reason_words(reason, outcome)
        found[text] = (*found.get(text, ()), reason)
    return found
