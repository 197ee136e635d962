"""What is not in the plan and why: left out, held back, referred."""

from __future__ import annotations

from dataclasses import replace

from engine.disagreements import settled
from engine.english import capital, given_words
from engine.infer import Outcome
from engine.planning.parts import Decision, ItemState, Plan
from language.conclusions import MayDose
from language.domains import YES
from language.findings import Answer, Conclusion
from language.flags import Flag
from language.levels import Urgency
from language.questions import Tells, Topic
from language.work import Kind
from reports.view.because import because as of_rules
from reports.view.because import item_becauses, procedure_because, source_words
from reports.view.views import DisputeView, LastTime, LeftOut, ReferralView, Unanswered

NOT_NOW = (ItemState.EXCLUDED, ItemState.WITHHELD, ItemState.NOT_YET)


def unknowns(plan: Plan) -> tuple[Unanswered, ...]:
    """Return each unanswered question that holds something back, the one that holds back most first."""
    if plan.decision is not Decision.PLAN or plan.ended is not None:
        return ()
    held: dict[str, list[str]] = {}
    for item in plan.items:
        if item.state is ItemState.WITHHELD:
            for name in {question.id for reason in item.reasons for question in reason.questions}:
                held.setdefault(name, []).append(item.exercise.name.lower())
    for could in plan.outcome.could(MayDose):
        for question in could.sufficient_questions:
            held.setdefault(question.id, []).append("a fuller dose")
    found = []
    for question in plan.outcome.unanswered:
        names = list(dict.fromkeys(held.get(question.id, [])))
        if names:
            more = f" and {len(names) - 3} more" if len(names) > 3 else ""
            cost = f"It holds back: {'; '.join(names[:3])}{more}."
            found.append(Unanswered(question.id, question.text, len(names), cost))
    return tuple(sorted(found, key=lambda unknown: -unknown.count))


def told_to_stop(since: LastTime | None) -> frozenset[str]:
    """Return the ids of what the plan before told the athlete to stop; nothing when what is done now was told again since.

    An athlete who was told to stop something is taken to have stopped it.
    """
    if since is None or since.standing is None:
        return frozenset()
    day, before = since.earlier[-1]
    asked = before.knowledge.telling(Tells.DOING)
    said = since.standing.given_on.get(asked.id) if asked else None
    if before.decision is not Decision.PLAN or said is None or said > day:
        return frozenset()
    return frozenset(item.exercise.id for item in before.items if item.state in NOT_NOW) & _doing(before)


def _doing(plan: Plan) -> frozenset[str]:
    return frozenset(str(name) for name, said in plan.outcome.said(Tells.DOING).items() if said is YES)


def left_out(plan: Plan, stopped: frozenset[str] = frozenset()) -> tuple[tuple[str, tuple[LeftOut, ...]], ...]:
    """Return everything that is not chosen, by state, with its reasons.

    Args:
        plan: The plan.
        stopped: Ids of what is no longer done, because the plan before said so.
    """
    if plan.decision is not Decision.PLAN:
        return ()
    doing = _doing(plan) - stopped
    titles = (
        (ItemState.EXCLUDED, "Not now"),
        (ItemState.WITHHELD, "Held back until you answer"),
        (ItemState.NOT_YET, "Later stages"),
        (ItemState.UNAVAILABLE, "You do not have what it needs"),
        (ItemState.POSSIBLE, "Allowed, but not needed"),
    )
    return tuple(
        (
            title,
            tuple(
                LeftOut(
                    item.exercise.name,
                    state.value,
                    item_becauses(item, plan.outcome),
                    item.substitute.exercise.name if item.substitute else "",
                    item.exercise.id in doing and state in NOT_NOW,
                    item.exercise.kind is Kind.DAILY,
                )
                for item in plan.in_state(state)
            ),
        )
        for state, title in titles
        if plan.in_state(state) and (plan.ended is None or state is ItemState.EXCLUDED)
    )


def disputes(plan: Plan) -> tuple[DisputeView, ...]:
    """Return the disagreements that touch the plan, with the side that prevailed marked."""
    return tuple(
        DisputeView(
            question=found.dispute.question,
            decided=found.decision.because,
            rules=found.by,
            sides=tuple(
                (
                    f"{side.says}{' (prevails)' if place == found.decision.side else ''}",
                    ", ".join((*side.claims, *(source_words(citation) for citation in side.sources))),
                )
                for place, side in enumerate(found.dispute.sides)
            ),
            open=found.dispute.open,
        )
        for found in settled(plan)
    )


def _said(group: tuple[Conclusion, ...], outcome: Outcome) -> tuple[str, ...]:
    """Return the answers behind referrals as they were given: question and answer."""
    origins = (fact for referral in group for fact in outcome.origins(referral))
    asked = {outcome.knowledge.asking(type(fact)).id for fact in origins if isinstance(fact, Answer)}
    return tuple(
        f"{question.text} {capital(given_words(question, outcome.told[question.id]))}."
        for question in outcome.knowledge.questions
        if question.id in asked
    )


def not_asked(plan: Plan) -> tuple[str, ...]:
    """Return which parts of the conversation were left out because someone must be seen now; none otherwise."""
    if not plan.referrals or plan.referrals[0]["urgency"] is not Urgency.NOW:
        return ()
    told = (question for question in plan.knowledge.questions if question.id in plan.outcome.told)
    asked = {question.topic for question in told if not question.is_follow_up}
    missing = {question.topic for question in plan.outcome.unanswered if not question.is_follow_up} - asked
    return tuple(topic.value for topic in Topic if topic in missing) if Topic.SAFETY in missing else ()


def referrals(plan: Plan) -> tuple[ReferralView, ...]:
    """Return the reasons to be seen, most urgent first; one suspicion is told once, with its shortest time."""
    groups: dict[Flag, tuple[Conclusion, ...]] = {}
    for referral in plan.referrals:
        groups[referral["flag"]] = (*groups.get(referral["flag"], ()), referral)
    made = []
    for group in groups.values():
        referral = group[0]
        firings = [firing for found in group for firing in plan.outcome.support(found)]
        rules = tuple({firing.rule.id: firing.rule for firing in firings}.values())
        because = procedure_because(plan.by_procedure) if plan.by_procedure else of_rules(rules, plan.outcome, referral)
        because = replace(because, told=_said(group, plan.outcome))
        made.append(
            ReferralView(
                what=capital(referral["flag"].meaning),
                suspected=referral["flag"].label,
                level=referral["urgency"].code,
                urgency=referral["urgency"].meaning,
                say=referral["flag"].until_seen.say,
                opens=referral["flag"].until_seen.opens,
                because=because,
            )
        )
    return tuple(made)
