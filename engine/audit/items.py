"""Every item of the catalogue: its state, why, and which single answers would move it to another."""

from __future__ import annotations

from engine.audit.audited import Audited
from engine.audit.conclusions import flips
from engine.audit.dosage import item_dose_words
from engine.planning.parts import Item, Reason
from engine.reasons import rules_of, worded
from engine.schemas import audit as form
from language.domains import YES
from language.questions import Tells


def items(audited: Audited) -> list[form.AuditedItem]:
    """Return a row for every item of the catalogue, in its order."""
    doing = {name for name, said in audited.plan.outcome.said(Tells.DOING).items() if said is YES}
    return [_row(item, audited, doing=item.exercise.id in doing) for item in audited.plan.items]


def _row(item: Item, audited: Audited, *, doing: bool) -> form.AuditedItem:
    exercise = item.exercise
    substitute = item.substitute
    exercises = audited.plan.knowledge.exercises
    return form.AuditedItem(
        id=exercise.id,
        number=exercise.number,
        name=exercise.name,
        family=exercise.family.label,
        state=item.state,
        doing=doing,
        tier=item.tier.label if item.tier else "",
        purpose=item.purpose.label if item.purpose else "",
        dose=_dose(item),
        reasons=[_reason(text, reasons, audited) for text, reasons in worded(item, audited.plan.outcome).items()],
        substitute=form.NamedSubstitute(
            id=substitute.exercise.id,
            name=substitute.exercise.name,
            path=[exercises[name].name for name in substitute.path],
        )
        if substitute
        else None,
        moves=flips(
            audited,
            lambda rerun: bool(rerun.states) and rerun.states[exercise.id] is not item.state,
            lambda rerun: rerun.states[exercise.id].value,
        ),
    )


def _reason(text: str, reasons: tuple[Reason, ...], audited: Audited) -> form.WordedReason:
    rules = dict.fromkeys(rule.id for reason in reasons for rule in rules_of(reason, audited.plan.outcome))
    path = next((reason.path for reason in reasons if reason.path), ())
    return form.WordedReason(
        says=text,
        rules=list(rules),
        conclusions=list(
            dict.fromkeys(
                audited.ids[reason.finding.key]
                for reason in reasons
                if reason.finding is not None and reason.finding.key in audited.ids
            )
        ),
        path=[audited.plan.knowledge.exercises[name].name for name in path],
        unanswered=list(dict.fromkeys(question.id for reason in reasons for question in reason.questions)),
    )


def _dose(item: Item) -> str:
    """Return the dose of an item as it is written down, its step, and the row that moved it; empty when it has none."""
    said = item_dose_words(item)
    course = item.course
    if course is None:
        return said
    step = course.track.steps[min(course.record.step, len(course.track.steps) - 1)].name
    moved = f"; {course.moved.then.label} by the row {course.moved.id}" if course.moved else ""
    return f"{said}; {course.record.trust.label}, step {step}{moved}".removeprefix("; ")
