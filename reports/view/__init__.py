"""The plan as a person reads it: one view model, from which both the terminal summary and the page are written."""

from __future__ import annotations

from datetime import date, timedelta

from engine.planning.parts import Decision, Plan
from engine.planning.weights import is_weighed
from engine.story import until_seen
from engine.trace import plan_id
from language import __version__
from reports.view import activities as sports
from reports.view import considerations, exercises, omissions, progress, sources, summary
from reports.view import ladder as speeds
from reports.view.because import source_words
from reports.view.reviewed import review_mark
from reports.view.self_tests import ask_first, self_tests
from reports.view.views import (
    DAY_NAMES,
    PLAN_DAYS,
    UPKEEP_DAYS,
    Athlete,
    Because,
    Card,
    LadderView,
    LastTime,
    LeftOut,
    PlanView,
    SourceView,
)

__all__ = [
    "DAY_NAMES",
    "PLAN_DAYS",
    "Athlete",
    "Because",
    "Card",
    "LadderView",
    "LastTime",
    "LeftOut",
    "PlanView",
    "SourceView",
    "source_words",
    "use_until",
    "view",
]


def use_until(plan: Plan, made: date) -> date:
    """Return the last day of a plan that was made on a day."""
    return made + timedelta(days=UPKEEP_DAYS if plan.ended else PLAN_DAYS)


def view(plan: Plan, athlete: Athlete, since: LastTime | None = None) -> PlanView:
    """Return the view of a plan, a referral or a call for more answers.

    Args:
        plan: What to show.
        athlete: Who it is for.
        since: The plan before the last check-in, and what that check-in answered; ``None`` at a first consultation.
    """
    cards = exercises.cards(plan, since.earlier[-1][1] if since else None)
    read = sources.reading(plan)
    numbers = {card.id: card.number for card in cards}
    stopped = omissions.told_to_stop(since)
    left_out = omissions.left_out(plan, stopped)
    stop = tuple(item.name for _, group in left_out for item in group if item.doing and not item.daily)
    return PlanView(
        decision=plan.decision,
        title=summary.title(plan),
        athlete=athlete,
        side=summary.side(plan.outcome),
        sore=summary.sore(plan.outcome),
        place=plan.knowledge.complaint.place,
        works=summary.works(plan.outcome),
        use_until=use_until(plan, athlete.made),
        plan_id=plan_id(plan),
        review=review_mark(plan.knowledge),
        progress=progress.progress(plan, since, athlete.made) if since else None,
        think=summary.think(plan),
        thought=summary.thought(plan),
        do=summary.do(plan),
        watch=summary.watch(plan),
        stop=stop,
        avoid=summary.avoid(plan, stop, stopped),
        help_cards=(plan.knowledge.help.now, plan.knowledge.help.soon),
        stages=summary.stages(plan, since),
        stage_because=None if plan.ended else summary.why_this_stage(plan),
        expectation=summary.expectation(plan),
        week=exercises.week(plan, numbers),
        bands=summary.bands(plan),
        flare=plan.knowledge.pain.flare_steps,
        step_up=summary.step_up(plan),
        has_weights=any(is_weighed(item.exercise) for item in plan.chosen),
        equipment=tuple(dict.fromkeys(need for card in cards for need in card.needs)),
        on_your_own=plan.knowledge.help.on_your_own,
        repeats_left=plan.knowledge.progress.repeats_left
        if any(one.dose and one.dose.left for one in plan.chosen)
        else "",
        cards=cards,
        tiers=exercises.tiers(cards),
        ache=exercises.ache(plan),
        ladder=speeds.ladder(plan),
        activities=sports.activities(plan),
        activities_in_short=sports.in_short(plan),
        advice=summary.advice(plan) if plan.decision is Decision.PLAN else (),
        advice_named=summary.advice_named(plan) if plan.decision is Decision.PLAN else (),
        advice_in_short=summary.advice_in_short(plan),
        advice_also=summary.advice_also(plan) if plan.decision is Decision.PLAN else (),
        at_odds=considerations.at_odds(plan, since),
        look_again=plan.knowledge.look_again,
        called=plan.knowledge.complaint.plan,
        look_at=considerations.look_at(plan),
        considerations=considerations.considerations(plan),
        tested=considerations.tested(plan),
        move_on_stage=summary.move_on_stage(plan),
        checks=summary.checks(plan),
        self_tests=self_tests(plan),
        why=summary.why(plan),
        unknowns=omissions.unknowns(plan),
        left_out=left_out,
        disputes=omissions.disputes(plan),
        referrals=omissions.referrals(plan),
        meanwhile=until_seen(plan),
        not_asked=omissions.not_asked(plan),
        ask_first=ask_first(plan),
        answers=summary.answers(plan.outcome),
        sources=sources.sources(plan),
        reading=read,
        short_name=sources.short_name(read, plan.knowledge),
        limits=plan.knowledge.help.limits,
        knowledge=f"{plan.knowledge.version} ({plan.knowledge.fingerprint[:12]})",
        program=__version__,
    )
