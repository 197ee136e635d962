"""The audit of one plan as plain data: everything that the clinician's page shows; its form is the schema ``audit``.

Same answers, same knowledge and same day give the same bytes.
"""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from engine.audit import checks, conclusions, cones, evidence, gaps, items, rules
from engine.audit.answers import answers
from engine.audit.attention import attention
from engine.audit.audited import Audited, AuditSubject, Sitting, certainty, said
from engine.audit.difference import difference
from engine.audit.first_page import first_page
from engine.audit.sensitivity import ChangedAnswer, changes_of, reruns
from engine.disagreements import settled
from engine.english import capital, sentence
from engine.planning.parts import Plan
from engine.planning.plan import plan as make
from engine.schemas import audit as form
from engine.schemas.base import SCHEMA_VERSION
from engine.strata import strata
from engine.tells import chosen
from engine.trace import Json, answers_json, counts, dump, named, plain, plan_id, record
from language import __version__
from language.disagreements import Side
from language.knowledge import KnowledgeBase
from language.questions import Tells

__all__ = ["AuditSubject", "Sitting", "audit"]

Progress = Callable[[Iterable[ChangedAnswer]], Iterable[ChangedAnswer]]


def _plainly(changes: Iterable[ChangedAnswer]) -> Iterable[ChangedAnswer]:
    return changes


def audit(plan: Plan, subject: AuditSubject, progress: Progress = _plainly) -> Json:
    """Return the audit of a plan.

    Args:
        plan: The plan.
        subject: Whom it is for, and how it came about.
        progress: Wraps the changes that are tried one by one, to show how far it is.
    """
    knowledge = plan.knowledge
    audited = Audited(plan, subject, tuple(reruns(plan, progress(changes_of(plan)))))
    reproduction = _reproduction(audited)
    eye = attention(audited, same=reproduction.same)
    return plain(
        form.Audit(
            schema_version=SCHEMA_VERSION,
            program_version=__version__,
            knowledge=named(knowledge),
            case=_case(audited),
            plan_id=plan_id(plan),
            input_hash=_digest(dump({"answers": answers_json(plan.outcome.told, knowledge)})),
            status="waits for review" if reproduction.same else "not reproduced: do not use",
            first_page=first_page(audited, eye),
            attention=eye,
            decision=conclusions.decision(audited),
            conclusions=conclusions.conclusions(audited),
            derivations=cones.derivations(audited),
            counts=counts(plan),
            rules=rules.rules(audited),
            items=items.items(audited),
            red_flags=checks.red_flags(audited),
            loads=checks.loads(audited),
            single_items=checks.single_items(audited),
            disagreements=_disagreements(audited),
            changes=difference(subject.before, plan) if subject.before else None,
            firings=list(_firings(audited)),
            answers=answers(audited),
            evidence=evidence.evidence(audited),
            gaps=gaps.gaps(audited),
            reproduction=reproduction,
        )
    )


def _case(audited: Audited) -> form.AuditedCase:
    subject = audited.subject
    side = chosen(Tells.SIDE, audited.plan.outcome.told, audited.plan.knowledge)
    return form.AuditedCase(
        name=subject.name,
        side=side.label if side else "",
        made=subject.made,
        clock=subject.clock,
    )


def _disagreements(audited: Audited) -> list[form.AuditedDisagreement]:
    """Return the disagreements that touch the plan: all sides, which prevails, by what and why."""
    return [
        form.AuditedDisagreement(
            id=found.dispute.id,
            number=found.dispute.number,
            question=found.dispute.question,
            sides=[
                _side(side, prevails=place == found.decision.side) for place, side in enumerate(found.dispute.sides)
            ],
            because=found.decision.because,
            by=list(found.by),
            authority=found.dispute.authority,
            open=found.dispute.open,
        )
        for found in settled(audited.plan)
    ]


def _side(side: Side, *, prevails: bool) -> form.DisputeSide:
    evidenced = certainty(side.sources)
    return form.DisputeSide(
        says=side.says,
        claims=list(side.claims),
        strength=evidenced.strength,
        unverified=evidenced.unverified,
        sources=evidenced.sources,
        prevails=prevails,
    )


def _firings(audited: Audited) -> Iterator[form.AuditedFiring]:
    level = strata(audited.plan.outcome.rules)
    for step, firing in enumerate(audited.plan.outcome.firings, 1):
        yield form.AuditedFiring(
            step=step,
            rule=firing.rule.id,
            stratum=level[type(firing.conclusion)],
            premises=[said(fact, audited) for fact in firing.premises],
            absent=[sentence(fact) for fact in cones.absent(firing)],
            conclusion=form.NewFact(id=audited.ids[firing.conclusion.key], says=capital(sentence(firing.conclusion))),
            new=firing.is_new,
        )


@lru_cache(maxsize=1)
def _anew(knowledge: KnowledgeBase) -> KnowledgeBase:
    """Return the same knowledge as another object, for which everything is worked out again, once for all audits."""
    return replace(knowledge)


def _reproduction(audited: Audited) -> form.Reproduction:
    """Make the plan again from its answers, by a book written out anew, and compare the two records byte for byte."""
    first = dump(record(audited.plan))
    again = dump(record(make(audited.plan.outcome.told, _anew(audited.plan.knowledge))))
    name = shlex.quote(audited.subject.file)
    commands = (
        ("make the plan and its record again", f"sitbone plan {name} --json record.json"),
        ("name whatever differs from a record that was kept", f"sitbone verify {name} record.json"),
        ("take the hash of the record", "sha256sum record.json"),
        ("make this page again", f"sitbone audit {name} --html audit.html --json audit.json"),
        ("follow the run step by step", f"sitbone trace {name}"),
    )
    return form.Reproduction(
        same=first == again,
        record_hash=_digest(first),
        again_hash=_digest(again),
        commands=[form.Command(does=does, command=command) for does, command in commands],
    )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
