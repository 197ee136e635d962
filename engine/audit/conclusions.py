"""What was concluded: value, rules, certainty, and which single answers would make it otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from engine.audit.audited import Audited, by_question, certainty, said
from engine.audit.sensitivity import Rerun, words
from engine.english import capital, sentence
from engine.looked_for import is_safety
from engine.planning.parts import Decision
from engine.schemas import audit as form
from language.complaint import Complaint
from language.conclusions import Expected, Irritability, Presentation, Stage
from language.findings import Conclusion, Finding
from language.rules import Advice
from language.scales import Scale
from language.sources import strength_of

SINGLE: tuple[type[Conclusion], ...] = (Stage, Presentation, Irritability, Expected)
"""Of these an athlete has one at most."""


def decision(audited: Audited) -> form.DecisionFlips:
    """Return what the consultation ends in, and which single answers would end it otherwise."""
    now = audited.plan.decision
    return form.DecisionFlips(
        value=now,
        answers_changed=len(audited.reruns),
        flips=flips(audited, lambda rerun: rerun.decision is not now, lambda rerun: rerun.decision.value),
    )


def conclusions(audited: Audited) -> list[form.ConclusionGroup]:
    """Return every conclusion by group and kind, in the order in which it came; groups in the order of the audit."""
    outcome = audited.plan.outcome
    known = [finding for finding in outcome.facts if isinstance(finding, Conclusion)]
    known.sort(key=audited.plan.knowledge.weight)
    return [
        form.ConclusionGroup(
            title=title, rows=[_row(finding, audited) for finding in known if isinstance(finding, kinds)]
        )
        for title, kinds in audited.plan.knowledge.conclusions.items()
        if any(isinstance(finding, kinds) for finding in known)
    ]


def _row(finding: Conclusion, audited: Audited) -> form.Concluded:
    outcome = audited.plan.outcome
    rules = tuple({firing.rule.id: firing.rule for firing in outcome.support(finding)}.values())
    chain = tuple({rule.id: rule for rule in _chain(finding, audited)}.values())
    weakest = min(chain, key=lambda rule: strength_of(rule.sources).rank)
    return form.Concluded(
        id=audited.ids[finding.key],
        safety=is_safety(type(finding)),
        says=sentence(finding),
        meaning=_meaning(finding, outcome.knowledge.complaint),
        definition=" ".join((type(finding).__doc__ or "").split("\n\n")[0].split()),
        rules=[rule.id for rule in rules],
        because=[capital(rule.because) for rule in rules],
        rests_on=[said(fact, audited) for fact in outcome.origins(finding) if audited.question_of(fact) is not None],
        certainty=certainty(citation for rule in rules for citation in rule.sources),
        weakest=form.RuleStrength(rule=weakest.id, strength=strength_of(weakest.sources).label),
        expired=[rule.id for rule in chain if audited.is_expired(rule)],
        flips=flips(audited, lambda rerun: finding.key not in rerun.keys, _becomes(finding, audited.plan.decision)),
    )


def _meaning(finding: Conclusion, complaint: Complaint) -> str:
    """Return what the first value that has one means, in plain words."""
    values = (value for value in finding.values_by_slot.values() if isinstance(value, Scale))
    return next((meaning for value in values if (meaning := complaint.meaning(value))), "")


def _chain(finding: Finding, audited: Audited) -> Iterator[Advice]:
    waiting, seen = [finding], set()
    while waiting:
        here = waiting.pop()
        if here.key in seen:
            continue
        seen.add(here.key)
        for firing in audited.plan.outcome.support(here):
            yield firing.rule
            waiting.extend(firing.premises)


def _becomes(finding: Conclusion, decision: Decision) -> Callable[[Rerun], str]:
    """Return what a conclusion becomes after a change: another of its kind where there is but one, else nothing.

    When the change ends in a referral and there was none, that is all that is told.
    """
    kind = type(finding)

    def becomes(rerun: Rerun) -> str:
        if rerun.decision is Decision.REFERRAL and decision is not Decision.REFERRAL:
            return "referral"
        if not issubclass(kind, SINGLE):
            return ""
        others = [found for found in rerun.concluded if type(found) is kind]
        return "; ".join(sentence(found) for found in others) or "not concluded"

    return becomes


def flips(
    audited: Audited, is_other: Callable[[Rerun], bool], becomes: Callable[[Rerun], str] = lambda _: ""
) -> list[form.Flip]:
    """Return the single answers under which something is otherwise, by question and by what it becomes."""
    return flips_among((rerun for rerun in audited.reruns if is_other(rerun)), audited, becomes)


def flips_among(
    reruns: Iterable[Rerun], audited: Audited, becomes: Callable[[Rerun], str] = lambda _: ""
) -> list[form.Flip]:
    """Return changes of one answer, by question and by what something becomes under them."""
    groups: dict[str, list[Rerun]] = {}
    for rerun in reruns:
        groups.setdefault(becomes(rerun), []).append(rerun)
    return [
        form.Flip(question=question.id, answers=list(words(changes)), becomes=result)
        for result, found in groups.items()
        for question, changes in by_question((rerun.change for rerun in found), audited.plan.knowledge).items()
    ]
