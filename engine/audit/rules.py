"""Why and why not: every rule with its outcome, what decided it, and what would make it otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from engine.audit.audited import Audited, certainty, reads, said
from engine.audit.conclusions import flips_among
from engine.audit.effects import farthest, reach
from engine.audit.sensitivity import Rerun, words
from engine.audit.ways import Ways
from engine.english import premise_sentence, sentence
from engine.looked_for import is_safety
from engine.review import review
from engine.schemas import audit as form
from engine.verdicts import PremiseState, Ruling, State, Verdict
from language.bounds import Bound, Within
from language.findings import Finding

FEWEST_PROVEN = 2


def rules(audited: Audited) -> list[form.AuditedRule]:
    """Return a row for every rule, in book order."""
    chapters = {rule.id: title for title, found in audited.plan.knowledge.chapters.items() for rule in found}
    ways = Ways(audited.plan.outcome)
    otherwise = _otherwise(audited)
    steps: dict[str, list[int]] = {}
    for step, firing in enumerate(audited.plan.outcome.firings, 1):
        steps.setdefault(firing.rule.id, []).append(step)
    return [
        form.AuditedRule(
            id=verdict.rule.id,
            safety=is_safety(type(verdict.rule.then)),
            chapter=chapters.get(verdict.rule.id, ""),
            outcome=verdict.ruling,
            steps=steps.get(verdict.rule.id, []),
            then=sentence(verdict.rule.then, concluded=True),
            because=verdict.rule.because,
            conditions=[condition(state, audited) for state in verdict.states],
            near=is_near(verdict),
            changes=farthest({reach for reach, _ in otherwise.get(verdict.rule.id, ())}),
            certainty=certainty(verdict.rule.sources),
            review_by=review(verdict.rule, audited.plan.knowledge).due,
            reviewers=[signed.by for signed in review(verdict.rule, audited.plan.knowledge).holding],
            expired=audited.is_expired(verdict.rule),
            change=_change(verdict, audited, [rerun for _, rerun in otherwise.get(verdict.rule.id, ())], ways),
        )
        for verdict in audited.plan.verdicts
    ]


def _otherwise(audited: Audited) -> Mapping[str, list[tuple[form.Reach, Rerun]]]:
    """Return by rule the changes of one answer under which its outcome is another, and how far each reaches."""
    fired = frozenset(firing.rule.id for firing in audited.plan.outcome.firings)
    found: dict[str, list[tuple[form.Reach, Rerun]]] = {}
    for rerun in audited.reruns:
        how_far = reach(rerun, audited)
        for name in rerun.fired ^ fired:
            found.setdefault(name, []).append((how_far, rerun))
    return found


def condition(state: PremiseState, audited: Audited) -> form.RuleCondition:
    """Return a premise with how it stands and what was read for it."""
    return form.RuleCondition(
        needs=premise_sentence(state.premise),
        state=state.state,
        read=[said(fact, audited) for fact in state.read],
        unanswered=[question.id for question in state.questions],
    )


def is_near(verdict: Verdict) -> bool:
    """Return whether a rule came close: one condition of several was not met, or one number missed by one step."""
    if verdict.ruling is Ruling.FIRED or len(verdict.failed) != 1:
        return False
    failed = verdict.failed[0]
    by_one = failed.state is State.FAILED and any(_misses_by_one(failed, fact) for fact in failed.read)
    return len(verdict.states) > 1 or by_one


def _misses_by_one(state: PremiseState, fact: Finding) -> bool:
    for name, value in state.premise.pattern.values_by_slot.items():
        if isinstance(value, Bound) and isinstance(value.test, Within) and isinstance(fact[name], int):
            number = fact[name]
            if not value.test(number) and (value.test(number - 1) or value.test(number + 1)):
                return True
    return False


def _change(verdict: Verdict, audited: Audited, otherwise: list[Rerun], ways: Ways) -> form.RuleChange:
    """Return what makes a rule fire, or stop firing: single answers where one does it, else several together.

    Single answers are complete: every other answer was tried. Those to questions that the rule reads itself stand under
    ``answers``, those that reach it through other rules under ``further``. Several together are confirmed by a run; two are
    the fewest, of more a smaller set may exist.
    """
    has_fired = verdict.ruling is Ruling.FIRED
    single = flips_among(otherwise, audited)
    if single or has_fired:
        own = [question.id for question in reads(verdict.rule, audited.plan.knowledge)]
        direct = [flip for flip in single if flip.question in own]
        further = [flip for flip in single if flip.question not in own]
        return form.RuleChange(kind="single" if single else "none", answers=direct, further=further, fewest=True)
    changes = ways.to_fire(verdict.rule)
    return form.RuleChange(
        kind="together" if changes else "none",
        answers=[
            form.Flip(question=change.question.id, answers=list(words((change,))), becomes="") for change in changes
        ],
        further=[],
        fewest=bool(changes) and len(changes) <= FEWEST_PROVEN,
    )
