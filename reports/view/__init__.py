"""The plan as a person reads it: one view model, from which both the terminal summary and the page are written."""

from __future__ import annotations

from datetime import timedelta

from engine.planning.model import Plan
from engine.trace import plan_id
from kb import KNOWLEDGE_VERSION, REVIEWED, __version__
from kb.fingerprint import knowledge_hash
from kb.help import HELP_NOW, HELP_SOON, LIMITS
from kb.pain import BANDS, FLARE_STEPS, STEP_UP
from reports.view import exercises, omissions, summary
from reports.view.because import source_words
from reports.view.model import PLAN_DAYS, AskFirst, Athlete, Because, Card, LeftOut, PlanView, SourceView

__all__ = ["Athlete", "Because", "Card", "LeftOut", "PlanView", "SourceView", "source_words", "view"]


def view(plan: Plan, athlete: Athlete) -> PlanView:
    """Return the view of a plan, a referral or a call for more answers."""
    cards = exercises.cards(plan)
    numbers = {card.id: card.number for card in cards}
    left_out = omissions.left_out(plan)
    stop = tuple(item.name for _, group in left_out for item in group if item.doing and not item.daily)
    return PlanView(
        decision=plan.decision,
        title=summary.title(plan),
        athlete=athlete,
        side=summary.side(plan.outcome),
        use_until=athlete.made + timedelta(days=PLAN_DAYS),
        plan_id=plan_id(plan),
        reviewed=REVIEWED,
        think=summary.think(plan),
        do=summary.do(plan),
        watch=summary.watch(plan),
        stop=stop,
        avoid=summary.avoid(plan, stop),
        help_cards=(HELP_NOW, HELP_SOON),
        stages=summary.stages(plan),
        stage_because=summary.why_this_stage(plan),
        expectation=plan.expectation.meaning if plan.expectation else "",
        week=exercises.week(plan, numbers),
        bands=BANDS,
        flare=FLARE_STEPS,
        step_up=STEP_UP,
        equipment=tuple(dict.fromkeys(need for card in cards for need in card.needs)),
        cards=cards,
        advice=summary.advice(plan),
        advice_in_short=summary.advice_in_short(plan),
        move_on_stage=f"stage {plan.move_on.stage.number}, {plan.move_on.stage.title.lower()}" if plan.move_on else "",
        checks=summary.checks(plan),
        why=summary.why(plan),
        unknowns=omissions.unknowns(plan),
        left_out=left_out,
        disputes=omissions.disputes(plan),
        referrals=omissions.referrals(plan),
        ask_first=tuple(AskFirst(question.id, question.text, question.why) for question in plan.needed),
        answers=summary.answers(plan.outcome),
        sources=omissions.sources(plan),
        limits=LIMITS,
        knowledge=f"{KNOWLEDGE_VERSION} ({knowledge_hash()[:12]})",
        program=__version__,
    )
