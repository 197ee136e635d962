"""What changed since the plan before, each change with its cause."""

from __future__ import annotations

from collections.abc import Iterator

from engine.audit.dosage import item_dose_words
from engine.english import given_words, sentence
from engine.planning.parts import Item, Plan
from engine.reasons import item_words
from engine.schemas import audit as form
from engine.trace import plan_id
from language.findings import Conclusion


def difference(before: Plan, after: Plan) -> form.ChangesSince:
    """Return what differs between two plans of one athlete: answers, conclusions, items and doses, each with its cause.

    Both plans are made with the knowledge at hand, so the knowledge is never a cause here.
    """
    return form.ChangesSince(
        before=plan_id(before),
        decision=form.DecisionSince(before=before.decision, after=after.decision),
        answers=list(_answers(before, after)),
        conclusions=[*_conclusions(before, after, gone=True), *_conclusions(after, before, gone=False)],
        items=list(_items(before, after)),
    )


def _answers(before: Plan, after: Plan) -> Iterator[form.AnswerSince]:
    for question in after.knowledge.questions:
        was, now = (plan.outcome.told.get(question.id) for plan in (before, after))
        if was != now:
            yield form.AnswerSince(
                question=question.id,
                says=question.text,
                before="not asked" if was is None else given_words(question, was),
                after="not asked" if now is None else given_words(question, now),
            )


def _conclusions(here: Plan, there: Plan, *, gone: bool) -> Iterator[form.ConclusionSince]:
    """Yield the conclusions of one plan that the other does not hold, with the rules that brought them there."""
    for finding in here.outcome.facts:
        if isinstance(finding, Conclusion) and not there.outcome.holds(finding):
            rules = dict.fromkeys(firing.rule.id for firing in here.outcome.support(finding))
            yield form.ConclusionSince(says=sentence(finding), change="gone" if gone else "new", rules=list(rules))


def _items(before: Plan, after: Plan) -> Iterator[form.ItemSince]:
    for was, now in zip(before.items, after.items, strict=True):
        if (was.state, was.dose, was.weight) != (now.state, now.dose, now.weight):
            yield form.ItemSince(
                id=now.exercise.id,
                name=now.exercise.name,
                before=_state_words(was),
                after=_state_words(now),
                because=list(item_words(now, after.outcome)),
            )


def _state_words(item: Item) -> str:
    return f"{item.state.value}: {item_dose_words(item)}" if item.dose else item.state.value
