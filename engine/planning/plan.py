"""Make the plan: the one way from answers to a decision with all its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from engine.infer import Outcome, Possibility, rule_book
from engine.planning.activities import judge_activities
from engine.planning.judge import judge_all
from engine.planning.ladder import as_climbed, place_on_ladder
from engine.planning.parts import Decision, Item, ItemState, MoveOn, Plan
from engine.planning.pick import pick
from engine.planning.substitute import substitute
from engine.planning.week import build, days_lowered
from engine.planning.write import write
from engine.verdicts import Ruling, State, Verdict, verdict, weigh
from language.conclusions import (
    Advised,
    Concern,
    Ended,
    Expected,
    Irritability,
    MayEnter,
    Passes,
    Presentation,
    Referral,
    Stage,
    Taken,
    Worked,
)
from language.findings import Answer, Conclusion
from language.knowledge import KnowledgeBase
from language.levels import StageLevel, Tier
from language.questions import Given, Question, Tells

C = TypeVar("C", Referral, Concern)


def plan(told: Mapping[str, Given], knowledge: KnowledgeBase) -> Plan:
    """Return the decision for one athlete's answers, with the plan as it is written down.

    A referral stands above everything. A referral that could still follow, or no permission to load at all, asks for more
    answers. Only then is there a plan.

    Args:
        told: Answers by question id.
        knowledge: The knowledge to plan by.
    """
    made, judged = _permitted(told, knowledge)
    if made.decision is not Decision.PLAN or made.stage is None:
        return made
    paper = write(judged, made.chosen, made.stage, made.outcome)
    in_competition = _in_competition(made.outcome)
    chosen = days_lowered(paper.chosen, knowledge, in_competition=in_competition)
    return replace(
        made,
        items=_with_courses(_with_substitutes(judged, chosen, knowledge), paper.left_out),
        chosen=chosen,
        within=made.chosen,
        ladder=made.ladder and as_climbed(made.ladder, chosen, made.outcome),
        week=build(chosen, knowledge, in_competition=in_competition),
    )


def permitted(told: Mapping[str, Given], knowledge: KnowledgeBase) -> Plan:
    """Return the most that the rules permit: every plan that is written down lies within it.

    Args:
        told: Answers by question id.
        knowledge: The knowledge to plan by.
    """
    return _permitted(told, knowledge)[0]


def _permitted(told: Mapping[str, Given], knowledge: KnowledgeBase) -> tuple[Plan, tuple[Item, ...]]:
    """Return the most that the rules permit, and every item of the catalogue before anything is chosen."""
    outcome = rule_book(knowledge).infer(told)
    decision, items, chosen = decide(outcome)
    if decision is Decision.REFERRAL:
        if outcome.all(Referral):
            return Plan(decision, outcome, items, referrals=_by_urgency(outcome.all(Referral))), items
        return Plan(
            decision, outcome, items, referrals=(knowledge.no_start,), by_procedure=knowledge.procedures.no_start
        ), items
    if decision is Decision.MORE_ANSWERS:
        return Plan(decision, outcome, items, needed=_needed(outcome, items)), items
    stage: StageLevel = outcome.all(Stage)[0]["stage"]
    made = Plan(
        Decision.PLAN,
        outcome,
        _with_substitutes(items, chosen, knowledge),
        chosen,
        concerns=_by_urgency(outcome.all(Concern)),
        needed=_needed(outcome, items),
        fit=max((found["fit"] for found in outcome.all(Presentation)), key=lambda fit: fit.rank),
        irritability=max(
            (found["level"] for found in outcome.all(Irritability)), key=lambda level: level.rank, default=None
        ),
        stage=stage,
        week=build(chosen, knowledge, in_competition=_in_competition(outcome)),
        move_on=None if outcome.all(Ended) else _move_on(stage, outcome),
        expectation=max(
            (found["course"] for found in outcome.all(Expected)), key=lambda course: course.rank, default=None
        ),
        ladder=None if outcome.all(Ended) else place_on_ladder(items, outcome, stage),
        ended=next((found["how"] for found in outcome.all(Ended)), None),
        activities=judge_activities(outcome),
    )
    return made, items


def decide(outcome: Outcome) -> tuple[Decision, tuple[Item, ...], tuple[Item, ...]]:
    """Return the decision, every item of the catalogue, and the chosen ones with their doses; none unless there is a plan."""
    items = judge_all(outcome)
    if outcome.all(Referral):
        return Decision.REFERRAL, items, ()
    if outcome.could(Referral) or not outcome.all(Stage):
        return Decision.MORE_ANSWERS, items, ()
    chosen = choose(items, outcome)
    if chosen:
        return Decision.PLAN, items, days_lowered(chosen, outcome.knowledge, in_competition=_in_competition(outcome))
    could_start = any(item.state is ItemState.WITHHELD and item.exercise.is_start for item in items)
    return Decision.MORE_ANSWERS if could_start else Decision.REFERRAL, items, ()


def _in_competition(outcome: Outcome) -> bool:
    return any(found["counsel"].spares_strength for found in outcome.all(Advised))


def _by_urgency(found: tuple[C, ...]) -> tuple[C, ...]:
    """Return what is to be seen, most urgent first, then in the order of the flags."""
    return tuple(sorted(found, key=lambda one: (-one["urgency"].rank, one["flag"].rank)))


def choose(items: tuple[Item, ...], outcome: Outcome) -> tuple[Item, ...]:
    """Return the chosen items; none while anything refers or could, no stage is open, or no essential exercise is left."""
    if outcome.all(Referral) or outcome.could(Referral) or not outcome.all(Stage):
        return ()
    chosen = pick(items, outcome, outcome.all(Stage)[0]["stage"])
    return chosen if any(item.tier is Tier.ESSENTIAL for item in chosen) else ()


def _with_substitutes(items: tuple[Item, ...], chosen: tuple[Item, ...], knowledge: KnowledgeBase) -> tuple[Item, ...]:
    by_id = {item.exercise.id: item for item in chosen}
    allowed = frozenset(item.exercise.id for item in items if item.state is ItemState.POSSIBLE and item.exercise.serves)
    return tuple(
        by_id.get(item.exercise.id)
        or (
            replace(item, substitute=substitute(item.exercise.id, allowed, knowledge))
            if item.state is ItemState.EXCLUDED
            else item
        )
        for item in items
    )


def _with_courses(items: tuple[Item, ...], left_out: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items; what is left out for now has its course."""
    courses = {item.exercise.id: item.course for item in left_out}
    return tuple(
        replace(item, course=courses[item.exercise.id]) if item.exercise.id in courses else item for item in items
    )


def _needed(outcome: Outcome, items: tuple[Item, ...]) -> tuple[Question, ...]:
    """Return the unanswered questions that matter, in order.

    First those that could refer, in the order of the questionnaire; then those that could permit a start; then those that
    hold back items of the catalogue, the one that holds back most first.
    """
    ordered: dict[str, Question] = {}

    def note(questions: tuple[Question, ...]) -> None:
        for question in outcome.knowledge.questions:
            if question in questions:
                ordered.setdefault(question.id, question)

    could_refer: list[Possibility] = list(outcome.could(Referral))
    note(tuple(question for could in could_refer for question in could.relevant_questions))
    if not outcome.all(Stage):
        start = MayEnter(stage=StageLevel.ONE)
        note(
            tuple(
                q
                for could in outcome.could(MayEnter)
                if could.finding.key == start.key
                for q in could.sufficient_questions
            )
        )
    weight = {question.id: 0 for question in outcome.knowledge.questions}
    for item in items:
        if item.state is ItemState.WITHHELD:
            for name in {question.id for reason in item.reasons for question in reason.questions}:
                weight[name] += 1
    waiting = (question for question in outcome.knowledge.questions if weight[question.id])
    by_weight = sorted(waiting, key=lambda question: -weight[question.id])
    for question in by_weight:
        ordered.setdefault(question.id, question)
    return tuple(ordered.values())


def _move_on(stage: StageLevel, outcome: Outcome) -> MoveOn | None:
    """Return what opens the next stage: of the rules that pass its checks, the one with the fewest premises that fail.

    When the last sessions stand in the way, that belongs to it. There is none after the last stage, where no rule opens the
    next one, or when the athlete's goal does not need it.
    """
    if stage is StageLevel.FOUR:
        return None
    after = list(StageLevel)[stage.number]
    enters = MayEnter(stage=after).key
    nearest = _nearest(Passes(stage=after), outcome)
    if nearest is None or _is_of_other_goal(nearest, outcome):
        return None
    work = _nearest(Worked(stage=after), outcome)
    of_work = work.states if work and not outcome.holds(Worked(stage=after)) else ()
    asked = tuple(state for state in (*nearest.states, *of_work) if issubclass(state.premise.finding, Answer))
    criteria = tuple({state.premise: state for state in asked}.values())
    sessions = tuple(
        state
        for rule in outcome.rules
        if rule.then.key == enters
        for state in weigh(rule, outcome, {})
        if state.premise.finding is Taken and state.state is not State.MET
    )
    return MoveOn(after, nearest, (*criteria, *dict.fromkeys(sessions)))


def _nearest(finding: Conclusion, outcome: Outcome) -> Verdict | None:
    """Return the verdict of the rule for a finding that is nearest to firing; one for another goal comes last."""
    return min(
        (verdict(rule, outcome) for rule in outcome.rules if rule.then.key == finding.key),
        key=lambda found: (
            _is_of_other_goal(found, outcome),
            found.ruling is not Ruling.NOT_EVALUABLE,
            sum(state.state is State.FAILED for state in found.states),
            len(found.failed),
        ),
        default=None,
    )


def _is_of_other_goal(found: Verdict, outcome: Outcome) -> bool:
    """Return whether a rule is for another goal than the athlete's."""
    sport = outcome.knowledge.telling(Tells.SPORT)
    return any(sport and state.premise.finding is sport.asks and state.state is State.FAILED for state in found.states)
