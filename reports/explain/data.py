"""Explanations as plain data for other programs."""

from __future__ import annotations

from typing import Any

from engine.english import fact_values, premise_sentence, sentence
from engine.explain.against import Blocker
from engine.explain.basis import Basis
from engine.explain.change import Changes
from engine.explain.checked import CheckedRule
from engine.explain.contrast import Contrast, ContrastSide
from engine.explain.difference import Cause, Difference
from engine.explain.explanation import Explanation
from engine.explain.miss import Derivation, FailedDerivation, UnmetPremise
from engine.explain.rederive import Rederived
from engine.explain.target import Target
from engine.planning.parts import Day, Item, Plan
from engine.trace import named, plain, plan_id
from engine.verdicts import PremiseState
from language.domains import code
from language.findings import Answer, Finding
from language.knowledge import KnowledgeBase
from language.procedures import Procedure
from language.questions import UNKNOWN
from language.rules import Advice
from language.scales import Scale
from language.sources import review_of, strength_of
from reports.explain.blocks import headline, passing
from reports.explain.claims import claim, short
from reports.explain.voice import Voice

SCHEMA_VERSION = "1.0"

Json = dict[str, Any]


def _head(kind: str, plan: Plan | None, knowledge: KnowledgeBase) -> Json:
    return {
        "schema": f"sitbone-{kind}",
        "schema_version": SCHEMA_VERSION,
        "plan_id": plan_id(plan) if plan is not None else None,
        "knowledge": plain(named(knowledge)),
    }


def explanation(found: Explanation, kind: str, voice: Voice) -> Json:
    """Return why something is so, or all that blocks it; ``kind`` is ``why`` or ``why-not``."""
    knowledge = found.plan.knowledge
    return {
        **_head(kind, found.plan, knowledge),
        "target": _target(found.target),
        "standing": found.standing.value,
        "claim": claim(found, voice),
        "short": short(found, voice),
        "parts": [
            {
                "shows": part.ground.value,
                "basis": _basis(part.basis, knowledge) if part.basis is not None else None,
                "procedure": _reasoned(part.procedure) if part.procedure is not None else None,
            }
            for part in found.parts
        ],
        "blockers": [_blocker(blocker, voice, knowledge) for blocker in found.blockers],
        "missing": [_miss(missing, knowledge) for missing in found.misses],
        "checked": [_check(check) for check in found.checked],
    }


def _target(target: Target) -> Json:
    return {"kind": type(target).__name__.removesuffix("Target").lower(), "name": target.words}


def _finding(finding: Finding) -> Json:
    return {"finding": type(finding).__name__, "slots": dict(fact_values(finding)), "sentence": sentence(finding)}


def _reasoned(reasoned: Advice | Procedure) -> Json:
    review = {"review_by": review_of(reasoned.sources).by.isoformat()} if isinstance(reasoned, Advice) else {}
    return {
        "id": reasoned.id,
        "because": reasoned.because,
        "sources": [str(citation) for citation in reasoned.sources],
        "strength": strength_of(reasoned.sources).label,
        **review,
    }


def _basis(basis: Basis, knowledge: KnowledgeBase) -> Json:
    told = isinstance(basis.finding, Answer)
    return {
        **_finding(basis.finding),
        "origin": "told" if told else "inferred",
        **({"question": knowledge.asking(type(basis.finding)).id} if isinstance(basis.finding, Answer) else {}),
        "support": [
            {
                "rule": _reasoned(step.rule),
                "premises": [_basis(premise, knowledge) for premise in step.premises],
                "absent": [premise_sentence(premise) for premise in step.absent],
            }
            for step in basis.steps
        ],
    }


def _miss(missing: FailedDerivation, knowledge: KnowledgeBase) -> Json:
    far = missing.distance
    return {
        **_finding(missing.finding),
        "distance": {"fixed": far.fixed, "otherwise": far.otherwise, "unanswered": far.unanswered, "gap": far.gap},
        "ways": [_way(way, knowledge) for way in missing.ways],
    }


def _way(way: Derivation, knowledge: KnowledgeBase) -> Json:
    return {
        "rule": _reasoned(way.rule),
        "met": [premise_sentence(state.premise) for state in way.met],
        "lacks": [_lack(lack, knowledge) for lack in way.lacks],
    }


def _lack(lack: UnmetPremise, knowledge: KnowledgeBase) -> Json:
    return {
        **_state(lack.state),
        "missing": [_miss(missing, knowledge) for missing in lack.misses],
        "defeated_by": [_basis(basis, knowledge) for basis in lack.defeats],
    }


def _state(state: PremiseState) -> Json:
    return {
        "needs": premise_sentence(state.premise),
        "state": state.state.value,
        "read": [sentence(fact) for fact in state.read],
        "unanswered": [question.id for question in state.questions],
    }


def _blocker(blocker: Blocker, voice: Voice, knowledge: KnowledgeBase) -> Json:
    reason = blocker.reason
    misses = (*blocker.misses, *(blocker.passed.misses if blocker.passed else ()))
    return {
        "bar": blocker.bar.value,
        "says": headline(blocker, voice, knowledge),
        "finding": _finding(reason.finding) if reason is not None and reason.finding is not None else None,
        "load": reason.load.code if reason is not None and reason.load is not None else None,
        "path": list(reason.path) if reason is not None else [],
        "lacks": (reason.lacks or None) if reason is not None else None,
        "if_answered": [question.id for question in reason.questions] if reason is not None else [],
        "basis": _basis(blocker.basis, knowledge) if blocker.basis is not None else None,
        "missing": [_miss(missing, knowledge) for missing in misses],
        "could_be_out_too": [_way(way, knowledge) for way in blocker.also],
        "passed": _passed(blocker),
        "procedure": _reasoned(blocker.procedure) if blocker.procedure is not None else None,
    }


def _passed(blocker: Blocker) -> Json | None:
    passed = blocker.passed
    if passed is None:
        return None
    return {
        "why": passed.why.value,
        "says": passing(passed),
        "purpose": passed.purpose.code if passed.purpose else None,
        "instead": passed.winner.exercise.id if passed.winner else None,
    }


def _check(check: CheckedRule) -> Json:
    return {
        "conclusion": _finding(check.conclusion),
        "rule": check.rule.id,
        "found": check.found.value,
        "rests_on": [_state(state) for state in check.rests_on],
        "if_answered": [question.id for question in check.questions],
    }


def difference(found: Difference) -> Json:
    """Return how two plans differ."""
    return {
        **_head("what-if", found.after, found.after.knowledge),
        "answers": [
            {
                "question": change.question.id,
                "before": change.question.written(change.before),
                "after": change.question.written(change.after),
            }
            for change in found.answers
        ],
        "decision": {"before": found.before.decision.value, "after": found.after.decision.value},
        "conclusions": [
            {**_finding(change.finding), "came": change.came, "cause": _cause(change.cause)}
            for change in found.conclusions
        ],
        "states": [
            {
                "item": change.after.exercise.id,
                "before": change.before.state.value,
                "after": change.after.state.value,
                "cause": _cause(change.cause),
            }
            for change in found.states
        ],
        "doses": [
            {
                "item": change.after.exercise.id,
                "before": _dose(change.before),
                "after": _dose(change.after),
                "cause": _cause(change.cause),
            }
            for change in found.doses
        ],
        "activities": [
            {"activity": judged.activity.id, "before": before.value if before else None, "after": judged.advised.value}
            for judged, before in found.activities
        ],
        "days": [{"day": after.number, "before": _day(before), "after": _day(after)} for before, after in found.days],
    }


def _cause(cause: Cause) -> Json:
    return {"answers": [question.id for question in cause.questions], "rules": [rule.id for rule in cause.rules]}


def _dose(item: Item) -> Json | None:
    dose = item.dose
    if dose is None:
        return None
    return {"level": dose.level.code, "sets": dose.sets, "repetitions": dose.repetitions, "hold_s": dose.hold_s}


def _day(day: Day) -> list[Json]:
    return [{"session": slot.session.value, "items": list(slot.items), "minutes": slot.minutes} for slot in day.slots]


def changes(found: Changes) -> Json:
    """Return what would change something."""
    return {
        **_head("change", found.plan, found.plan.knowledge),
        "target": _target(found.target),
        "aim": found.aim.value,
        "size": found.size,
        "count": found.count,
        "whole": found.is_whole,
        "sets": [
            [
                {
                    "question": change.question.id,
                    "entry": code(change.entry) if change.entry is not None else None,
                    "now": change.question.written(change.now) if change.now is not UNKNOWN else None,
                    "values": [code(value) for value in change.values],
                    "ranges": [list(edges) for edges in change.ranges],
                }
                for change in one
            ]
            for one in found.sets
        ],
        "barring": [blocker.bar.value for blocker in found.barring],
    }


def contrast(found: Contrast) -> Json:
    """Return why one and not the other."""
    plan = found.one.explanation.plan
    return {
        **_head("contrast", plan, plan.knowledge),
        "one": _side(found.one),
        "other": _side(found.other),
        "shared": found.shared,
    }


def _side(side: ContrastSide) -> Json:
    knowledge = side.explanation.plan.knowledge
    return {
        "target": _target(side.explanation.target),
        "standing": side.explanation.standing.value,
        "told": [_finding(fact) for fact in side.told],
        "steps": [
            {"rule": _reasoned(step.rule), "conclusion": _finding(step.firing.conclusion)} for step in side.steps
        ],
        "lacks": [_lack(lack, knowledge) for lack in side.lacks],
        "threats": [_lack(lack, knowledge) for lack in side.threats],
        "passed": [passing(passed) for passed in side.passed],
        "traits": [
            {"trait": trait.name, "value": trait.value.code if isinstance(trait.value, Scale) else trait.value}
            for trait in side.traits
        ],
    }


def rederived(found: Rederived, knowledge: KnowledgeBase) -> Json:
    """Return what came of deriving a record again."""
    return {
        **_head("verify", None, knowledge),
        "same": found.is_same,
        "other_knowledge": found.is_of_other_knowledge,
        "recorded_knowledge": dict(zip(("version", "hash"), found.recorded_knowledge, strict=True)),
        "mismatches": [
            {
                "in": mismatch.place.value,
                "name": mismatch.name,
                "field": mismatch.field,
                "recorded": mismatch.recorded,
                "derived": mismatch.derived,
            }
            for mismatch in found.mismatches
        ],
    }
