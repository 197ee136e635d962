"""The trace and the record of a plan as plain data, with a version and published schemas.

The trace says what was told, what fired in which order and why, the verdict of every rule, and what could still follow.
The record adds the plan. Same answers and same knowledge give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from engine.disagreements import settled
from engine.english import fact_values, premise_sentence, sentence
from engine.infer import Outcome
from engine.planning.advice import ranked
from engine.planning.parts import Day, Decision, Item, Ladder, MoveOn, Plan, Reason
from engine.reasons import item_words, rules_of
from engine.verdicts import PremiseState, Ruling, Verdict
from kb import KNOWLEDGE_VERSION, REVIEWED, __version__
from kb.doses import Dose
from kb.exercises import Exercise
from kb.exercises.items import Figure
from kb.fingerprint import knowledge_hash
from kb.limits import FIGURES, Limit
from kb.questions import question
from kb.sources import strength_of
from kb.sources.reviews import review_of
from language.domains import code
from language.findings import Conclusion, Finding
from language.questions import UNKNOWN, Question
from language.rules import Advice

SCHEMA_VERSION = "1.0"

Json = dict[str, Any]


def schema(name: str) -> Json:
    """Return a published JSON Schema: ``trace``, ``record`` or ``audit``."""
    loaded: Json = json.loads((files("engine") / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return loaded


def dump(document: Json) -> str:
    """Return a document as JSON text, the same bytes for the same content."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def answers_json(told: Mapping[str, Any]) -> list[Json]:
    """Return the answers in the order of the questionnaire."""
    return [
        {"question": name, "value": question(name).written(given), "known": given is not UNKNOWN}
        for name, given in told.items()
    ]


def plan_id(plan: Plan) -> str:
    """Return the plan's number: the same for the same answers and knowledge."""
    text = json.dumps([knowledge_hash(), answers_json(plan.outcome.told)])
    return f"P-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def _knowledge_json() -> Json:
    return {"version": KNOWLEDGE_VERSION, "hash": knowledge_hash(), "reviewed": REVIEWED}


def trace(plan: Plan) -> Json:
    """Return the trace of a consultation; its form is the schema ``trace``."""
    outcome = plan.outcome
    ids = {fact.key: f"f{number}" for number, fact in enumerate(outcome.facts, 1)}
    counts = {ruling.value: sum(verdict.ruling is ruling for verdict in plan.verdicts) for ruling in Ruling}
    return {
        "schema": "sitbone-trace",
        "schema_version": SCHEMA_VERSION,
        "program_version": __version__,
        "knowledge": _knowledge_json(),
        "decision": plan.decision.value,
        "answers": answers_json(outcome.told),
        "facts": [_fact_json(fact, ids) for fact in outcome.facts],
        "firings": [
            {
                "step": step,
                "rule": firing.rule.id,
                "premises": [ids[premise.key] for premise in firing.premises],
                "bindings": {name: code(value) for name, value in sorted(firing.bindings.items())},
                "conclusion": ids[firing.conclusion.key],
                "new": firing.is_new,
                **_rule_json(firing.rule),
            }
            for step, firing in enumerate(outcome.firings, 1)
        ],
        "verdicts": [_verdict_json(verdict) for verdict in plan.verdicts],
        "counts": {"rules": len(plan.verdicts), **counts},
        "could_follow": [
            {**_finding_json(could.finding), "if_answered": [question.id for question in could.questions]}
            for could in outcome.possibilities
        ],
    }


def _finding_json(finding: Finding) -> Json:
    return {"finding": type(finding).__name__, "slots": dict(fact_values(finding)), "sentence": sentence(finding)}


def _fact_json(fact: Finding, ids: Mapping[tuple[Any, ...], str]) -> Json:
    origin = "inferred" if isinstance(fact, Conclusion) else "told"
    return {"id": ids[fact.key], "origin": origin, **_finding_json(fact)}


def _rule_json(rule: Advice) -> Json:
    return {
        "because": rule.because,
        "sources": [str(citation) for citation in rule.sources],
        "strength": strength_of(rule.sources).label,
        "review_by": review_of(rule.sources).by.isoformat(),
    }


def _verdict_json(verdict: Verdict) -> Json:
    return {
        "rule": verdict.rule.id,
        "verdict": verdict.ruling.value,
        "premises": [_premise_json(state) for state in verdict.states],
    }


def _premise_json(state: PremiseState) -> Json:
    return {
        "needs": premise_sentence(state.premise),
        "state": state.state.value,
        "read": [sentence(fact) for fact in state.read],
        "unanswered": [question.id for question in state.questions],
    }


def record(plan: Plan) -> Json:
    """Return the record of a plan: the trace, and every part of the plan with its reasons; schema ``record``."""
    return {
        "schema": "sitbone-record",
        "schema_version": SCHEMA_VERSION,
        "plan_id": plan_id(plan),
        "trace": trace(plan),
        "plan": _plan_json(plan),
    }


def _plan_json(plan: Plan) -> Json:
    outcome = plan.outcome
    first, also = ranked(plan) if plan.decision is Decision.PLAN else ((), ())
    return {
        "decision": plan.decision.value,
        "presentation": plan.fit.code if plan.fit else None,
        "irritability": plan.irritability.code if plan.irritability else None,
        "stage": plan.stage.number if plan.stage else None,
        "expectation": plan.expectation.code if plan.expectation else None,
        "referrals": [_finding_json(referral) for referral in plan.referrals],
        "concerns": [_finding_json(concern) for concern in plan.concerns],
        "referred_by_procedure": plan.by_procedure.id if plan.by_procedure else None,
        "answer_first": _question_ids(plan.needed),
        "chosen": [item.exercise.id for item in plan.chosen],
        "items": [_item_json(item, outcome) for item in plan.items],
        "week": [_day_json(day) for day in plan.week],
        "move_on": _move_on_json(plan.move_on) if plan.move_on else None,
        "ladder": _ladder_json(plan.ladder) if plan.ladder else None,
        "advice": {"first": [counsel.code for counsel in first], "also": [counsel.code for counsel in also]},
        "disagreements": [
            {
                "id": found.dispute.id,
                "number": found.dispute.number,
                "prevails": found.decision.side,
                "by": list(found.by),
                "because": found.decision.because,
            }
            for found in settled(plan)
        ],
    }


def _question_ids(questions: tuple[Question, ...]) -> list[str]:
    return [question.id for question in questions]


def _item_json(item: Item, outcome: Outcome) -> Json:
    return {
        "id": item.exercise.id,
        "state": item.state.value,
        "tier": item.tier.code if item.tier else None,
        "purpose": item.purpose.code if item.purpose else None,
        "words": list(item_words(item, outcome)),
        "reasons": [_reason_json(reason, outcome) for reason in item.reasons],
        "figures": _figures_json(item.exercise),
        "dose": _dose_json(item.dose) if item.dose else None,
        "limit": _limit_json(item.limit) if item.limit else None,
        "lowered_by_limit": [
            {"figure": found.figure, "permitted": found.permitted, "to": found.to} for found in item.lowered
        ],
        "rung": item.rung.percent if item.rung else None,
        "substitute": {"id": item.substitute.exercise.id, "path": list(item.substitute.path)}
        if item.substitute
        else None,
    }


def _reason_json(reason: Reason, outcome: Outcome) -> Json:
    return {
        "finding": _finding_json(reason.finding) if reason.finding is not None else None,
        "load": reason.load.code if reason.load else None,
        "rules": [rule.id for rule in rules_of(reason, outcome)],
        "missing": reason.missing,
        "lacks": reason.lacks or None,
        "path": list(reason.path),
        "if_answered": _question_ids(reason.questions),
    }


def _dose_json(dose: Dose) -> Json:
    figures = ("sets", "repetitions", "hold_s", "up_s", "down_s", "rest_s", "minutes", "effort", "gap_h")
    return {
        "contraction": dose.contraction.code,
        "level": dose.level.code,
        **{name: getattr(dose, name) for name in figures},
        "sources": [str(citation) for citation in dose.sources],
    }


def _figures_json(exercise: Exercise) -> Json:
    """Return what an item asks of the tendon; each figure is an estimate unless it says what was measured."""
    values = {
        Figure.FLEXION: exercise.flexion_deg,
        Figure.TENSION: exercise.tension.code,
        Figure.COMPRESSION: exercise.compression.code,
    }
    return {figure.code: {"value": value, **_measured_json(exercise, figure)} for figure, value in values.items()}


def _measured_json(exercise: Exercise, figure: Figure) -> Json:
    measured = exercise.measurement(figure)
    return {
        "estimate": measured is None,
        "measured": measured.by if measured else None,
        "source": str(measured.source) if measured else None,
    }


def _limit_json(limit: Limit) -> Json:
    return {
        "stage": limit.stage.number,
        **{name: getattr(limit, name) for name in FIGURES},
        "grounds": [
            {"because": ground.because, "sources": [str(citation) for citation in ground.sources]}
            for ground in limit.grounds
        ],
    }


def _day_json(day: Day) -> Json:
    return {
        "day": day.number,
        "sessions": [
            {"session": slot.session.value, "items": list(slot.items), "minutes": slot.minutes} for slot in day.slots
        ],
    }


def _ladder_json(ladder: Ladder) -> Json:
    return {
        "sport": ladder.sport.code,
        "places": {phase.code: rung.percent for phase, rung in ladder.places.items()},
        "next": ladder.following.percent if ladder.following else None,
        "rule": ladder.opening.rule.id if ladder.opening else None,
        "criteria": [_premise_json(state) for state in ladder.opening.states] if ladder.opening else [],
    }


def _move_on_json(move_on: MoveOn) -> Json:
    return {
        "stage": move_on.stage.number,
        "rule": move_on.verdict.rule.id,
        "criteria": [_premise_json(state) for state in move_on.criteria],
    }
