"""The trace and the record of a plan as plain data, in the published formats of ``engine.schemas``.

The trace says what was told, what fired in which order and why, the verdict of every rule, and what could still follow.
The record adds the plan. Same answers and same knowledge give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from msgspec import to_builtins
from msgspec.json import encode as encode_json
from msgspec.json import format as format_json

from engine.compile import Firing
from engine.disagreements import settled
from engine.english import fact_values, premise_sentence, sentence
from engine.infer import Outcome
from engine.planning.activities import JudgedActivity
from engine.planning.advice import ranked
from engine.planning.parts import Day, Decision, Item, ItemCourse, Ladder, MoveOn, Plan, Reason
from engine.reasons import item_words, rules_of
from engine.review import is_reviewed, reviewed_count
from engine.schemas import record as form
from engine.schemas.base import SCHEMA_VERSION, Form
from engine.verdicts import PremiseState, Ruling, Verdict
from language import __version__
from language.domains import code
from language.doses import LIMITED_FIGURES, Dose, Limit
from language.exercises import Exercise, Figure
from language.findings import Conclusion, Finding
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Question
from language.scales import Scale
from language.sources import Citation, review_of, strength_of

Json = dict[str, Any]


def dump(document: Json) -> str:
    """Return a document as JSON text, the same bytes for the same content."""
    try:
        return format_json(encode_json(document), indent=1).decode() + "\n"
    except (
        UnicodeEncodeError
    ):  # half a character, out of a file that was altered: Python writes it, and much more slowly
        return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def plain(document: Form) -> Json:
    """Return a document of a published format as plain data, with its keys in the order of the format."""
    made: Json = to_builtins(document)
    return made


def answers_json(told: Mapping[str, Any], knowledge: KnowledgeBase) -> list[Json]:
    """Return the answers as plain data, in the order of the questionnaire."""
    return [plain(answer) for answer in _answers(told, knowledge)]


def _answers(told: Mapping[str, Any], knowledge: KnowledgeBase) -> list[form.ToldAnswer]:
    return [
        form.ToldAnswer(question=name, value=knowledge.question(name).written(given), known=given is not UNKNOWN)
        for name, given in told.items()
    ]


def plan_id(plan: Plan) -> str:
    """Return the plan's number: the same for the same answers and knowledge."""
    knowledge = plan.outcome.knowledge
    text = json.dumps([knowledge.fingerprint, answers_json(plan.outcome.told, knowledge)])
    return f"P-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def trace(plan: Plan) -> Json:
    """Return the trace of a consultation; its form is the schema ``trace``."""
    return plain(_trace(plan))


def record(plan: Plan) -> Json:
    """Return the record of a plan: the trace, and every part of the plan with its reasons; schema ``record``."""
    return plain(
        form.Record(schema_version=SCHEMA_VERSION, plan_id=plan_id(plan), trace=_trace(plan), plan=_plan(plan))
    )


def named(knowledge: KnowledgeBase) -> form.Knowledge:
    """Return what names a knowledge base."""
    return form.Knowledge(
        version=knowledge.version,
        hash=knowledge.fingerprint,
        reviewed=is_reviewed(knowledge),
        rules_reviewed=reviewed_count(knowledge),
        rules=len(knowledge.rules),
    )


def counts(plan: Plan) -> form.Counts:
    """Return how many rules there are of each outcome; they add up to all."""
    found = Counter(verdict.ruling for verdict in plan.verdicts)
    return form.Counts(
        rules=len(plan.verdicts),
        fired=found[Ruling.FIRED],
        blocked=found[Ruling.BLOCKED],
        not_evaluable=found[Ruling.NOT_EVALUABLE],
        pre_empted=found[Ruling.PRE_EMPTED],
    )


def _trace(plan: Plan) -> form.Trace:
    outcome = plan.outcome
    ids = {fact.key: f"f{number}" for number, fact in enumerate(outcome.facts, 1)}
    return form.Trace(
        schema_version=SCHEMA_VERSION,
        program_version=__version__,
        knowledge=named(outcome.knowledge),
        decision=plan.decision,
        answers=_answers(outcome.told, outcome.knowledge),
        facts=[_fact(fact, ids) for fact in outcome.facts],
        firings=[_firing(step, firing, ids) for step, firing in enumerate(outcome.firings, 1)],
        verdicts=[_verdict(verdict) for verdict in plan.verdicts],
        counts=counts(plan),
        could_follow=[
            form.PossibleFinding(**_stated(could.finding), if_answered=_ids(could.sufficient_questions))
            for could in outcome.possibilities
        ],
    )


def _stated(finding: Finding) -> Json:
    return {"finding": type(finding).__name__, "slots": dict(fact_values(finding)), "sentence": sentence(finding)}


def _fact(fact: Finding, ids: Mapping[tuple[Any, ...], str]) -> form.TracedFact:
    origin: Literal["inferred", "told"] = "inferred" if isinstance(fact, Conclusion) else "told"
    return form.TracedFact(id=ids[fact.key], origin=origin, **_stated(fact))


def _firing(step: int, firing: Firing, ids: Mapping[tuple[Any, ...], str]) -> form.FiredRule:
    rule = firing.rule
    return form.FiredRule(
        step=step,
        rule=rule.id,
        premises=[ids[premise.key] for premise in firing.premises],
        bindings={name: code(value) for name, value in sorted(firing.bindings.items())},
        conclusion=ids[firing.conclusion.key],
        new=firing.is_new,
        because=rule.because,
        sources=_cited(rule.sources),
        strength=strength_of(rule.sources).label,
        review_by=review_of(rule.sources).by,
    )


def _cited(sources: Iterable[Citation]) -> list[str]:
    return [str(citation) for citation in sources]


def _verdict(verdict: Verdict) -> form.RuleVerdict:
    return form.RuleVerdict(rule=verdict.rule.id, verdict=verdict.ruling, premises=_premises(verdict.states))


def _premises(states: Iterable[PremiseState]) -> list[form.PremiseRead]:
    return [
        form.PremiseRead(
            needs=premise_sentence(state.premise),
            state=state.state,
            read=[sentence(fact) for fact in state.read],
            unanswered=_ids(state.questions),
        )
        for state in states
    ]


def _ids(questions: Iterable[Question]) -> list[str]:
    return [question.id for question in questions]


def _plan(plan: Plan) -> form.RecordedPlan:
    outcome = plan.outcome
    first, also = ranked(plan) if plan.decision is Decision.PLAN else ((), ())
    return form.RecordedPlan(
        decision=plan.decision,
        presentation=_code(plan.fit),
        irritability=_code(plan.irritability),
        stage=plan.stage.number if plan.stage else None,
        expectation=_code(plan.expectation),
        referrals=[form.StatedFinding(**_stated(referral)) for referral in plan.referrals],
        concerns=[form.StatedFinding(**_stated(concern)) for concern in plan.concerns],
        referred_by_procedure=plan.by_procedure.id if plan.by_procedure else None,
        answer_first=_ids(plan.needed),
        chosen=[item.exercise.id for item in plan.chosen],
        items=[_item(item, outcome) for item in plan.items],
        week=[_day(day) for day in plan.week],
        move_on=_move_on(plan.move_on) if plan.move_on else None,
        ladder=_ladder(plan.ladder) if plan.ladder else None,
        activities=[_activity(judged, outcome) for judged in plan.activities],
        advice=form.PlanAdvice(first=[counsel.code for counsel in first], also=[counsel.code for counsel in also]),
        disagreements=[
            form.PlanDisagreement(
                id=found.dispute.id,
                number=found.dispute.number,
                prevails=found.decision.side,
                by=list(found.by),
                because=found.decision.because,
            )
            for found in settled(plan)
        ],
    )


def _code(value: Scale | None) -> str | None:
    return None if value is None else value.code


def _item(item: Item, outcome: Outcome) -> form.PlanItem:
    return form.PlanItem(
        id=item.exercise.id,
        state=item.state,
        tier=_code(item.tier),
        purpose=_code(item.purpose),
        words=list(item_words(item, outcome)),
        reasons=[_reason(reason, outcome) for reason in item.reasons],
        figures=_figures(item.exercise),
        dose=_dose(item.dose) if item.dose else None,
        permitted=_dose(item.permitted) if item.permitted else None,
        course=_course(item.course) if item.course else None,
        limit=_limit(item.limit) if item.limit else None,
        lowered_by_limit=[
            form.LoweredFigure(figure=found.figure, permitted=found.permitted, to=found.to) for found in item.lowered
        ],
        rung=item.rung.percent if item.rung else None,
        substitute=form.SaferItem(id=item.substitute.exercise.id, path=list(item.substitute.path))
        if item.substitute
        else None,
    )


def _reason(reason: Reason, outcome: Outcome) -> form.ItemReason:
    return form.ItemReason(
        finding=form.StatedFinding(**_stated(reason.finding)) if reason.finding is not None else None,
        load=_code(reason.load),
        rules=[rule.id for rule in rules_of(reason, outcome)],
        missing=reason.missing,
        lacks=reason.lacks or None,
        path=list(reason.path),
        if_answered=_ids(reason.questions),
    )


def _dose(dose: Dose) -> form.ItemDose:
    figures = (
        "sets",
        "repetitions",
        "hold_s",
        "up_s",
        "down_s",
        "rest_s",
        "minutes",
        "rounds",
        "jog_min",
        "walk_min",
        "effort",
        "left",
    )
    return form.ItemDose(
        contraction=dose.contraction.code,
        level=dose.level.code,
        **{name: getattr(dose, name) for name in figures},
        gap_h=dose.gap_h,
        sources=_cited(dose.sources),
    )


def _course(course: ItemCourse) -> form.ExerciseCourse:
    record, moved = course.record, course.moved
    steps = course.track.steps
    return form.ExerciseCourse(
        trust=record.trust.code,
        track=course.track.id,
        step=steps[min(record.step, len(steps) - 1)].name,
        days=record.days,
        since_raised_days=record.raised,
        rule=moved.id if moved else None,
        change=moved.then.code if moved else None,
        because=moved.because if moved else "",
        told=record.told.words if record.told else "",
        weight=str(course.weight or ""),
        before=_dose(course.before) if course.before else None,
        next_step=course.following.name if course.following else None,
    )


def _figures(exercise: Exercise) -> form.ItemFigures:
    return form.ItemFigures(
        flexion=form.ItemAngle(value=exercise.flexion_deg, **_measured(exercise, Figure.FLEXION)),
        tension=form.ItemDegree(value=exercise.tension.code, **_measured(exercise, Figure.TENSION)),
        compression=form.ItemDegree(value=exercise.compression.code, **_measured(exercise, Figure.COMPRESSION)),
    )


def _measured(exercise: Exercise, figure: Figure) -> Json:
    measured = exercise.measurement(figure)
    return {
        "estimate": measured is None,
        "measured": measured.by if measured else None,
        "source": str(measured.source) if measured else None,
    }


def _limit(limit: Limit) -> form.ItemLimit:
    return form.ItemLimit(
        stage=limit.stage.number,
        **{name: getattr(limit, name) for name in LIMITED_FIGURES},
        grounds=[form.LimitGround(because=ground.because, sources=_cited(ground.sources)) for ground in limit.grounds],
    )


def _activity(judged: JudgedActivity, outcome: Outcome) -> form.PlanActivity:
    return form.PlanActivity(
        id=judged.activity.id,
        goes=_code(judged.goes),
        advised=judged.advised,
        permitted=judged.permit is not None,
        parts=[
            form.ActivityPart(
                id=part.movement.id, state=part.state, reasons=[_reason(reason, outcome) for reason in part.reasons]
            )
            for part in judged.parts
        ],
    )


def _day(day: Day) -> form.WeekDay:
    return form.WeekDay(
        day=day.number,
        sessions=[
            form.DaySession(session=slot.session, items=list(slot.items), minutes=slot.minutes) for slot in day.slots
        ],
    )


def _ladder(ladder: Ladder) -> form.SpeedLadder:
    return form.SpeedLadder(
        sport=ladder.sport.code,
        places={phase.code: rung.percent for phase, rung in ladder.places.items()},
        next=ladder.following.percent if ladder.following else None,
        rule=ladder.opening.rule.id if ladder.opening else None,
        criteria=_premises(ladder.opening.states) if ladder.opening else [],
    )


def _move_on(move_on: MoveOn) -> form.NextStage:
    return form.NextStage(
        stage=move_on.stage.number, rule=move_on.verdict.rule.id, criteria=_premises(move_on.criteria)
    )
