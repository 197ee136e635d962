"""The short parts of a plan: title, summary, stages, advice, checks and reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from engine.english import capital, given_words, premise_sentence, sentence
from engine.infer import Outcome
from engine.planning.advice import ranked
from engine.planning.judge import is_of_stage
from engine.planning.parts import Decision, Item, Plan, PlannedSession
from engine.planning.progress import CheckedIn
from engine.planning.week import session_of
from engine.tells import chosen, told_of
from engine.verdicts import PremiseState, State
from language.conclusions import (
    Advised,
    Contraindicated,
    DoesNotRun,
    Doubtful,
    Excluded,
    Irritability,
    MayEnter,
    MayRise,
    Passes,
    Presentation,
    Says,
)
from language.counsel import AdviceTopic, Counsel
from language.domains import YES
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import Fit, StageLevel, Urgency, Where
from language.loads import Load, SessionKind
from language.pain import Band
from language.progress import Trust
from language.questions import UNKNOWN, Tells
from language.rules import Premise
from language.sayings import PagePart
from reports.view.because import finding_because
from reports.view.considerations import concerns
from reports.view.doses import is_as_before, minutes
from reports.view.omissions import NOT_NOW
from reports.view.views import Because, Criterion, LastTime, StageView

ALL_RUNS = "running of any kind, and sled work"

FOR_GOOD = (Tells.SIDE, Tells.SPORT)
"""What no training changes: met, it is no check."""


TITLES = {
    Urgency.NOW: "Get medical help now. Do not start exercises.",
    Urgency.TODAY: "Call a doctor today. Do not start exercises.",
    Urgency.DAYS: "See a doctor within a few days. Do not start exercises.",
    Urgency.SOON: "See a doctor first, within 2 weeks. Do not start exercises.",
}


def title(plan: Plan) -> str:
    """Return the title of the page: the phase in plain words, or what to do instead."""
    if plan.decision is Decision.REFERRAL:
        return TITLES[plan.referrals[0]["urgency"]]
    if plan.decision is Decision.MORE_ANSWERS or plan.stage is None:
        return "Not enough information for a safe plan"
    if plan.ended is not None:
        return f"{capital(plan.ended.label)}: what to keep up"
    return f"The next 2 weeks: {stage_title(plan.stage, plan).lower()}"


def side(outcome: Outcome) -> str:
    """Return the sore side in words; empty when it is not known."""
    where = sore(outcome)
    if where is None:
        return ""
    return where.label if where is Where.BOTH else f"{where.label} side"


def sore(outcome: Outcome) -> Where | None:
    """Return the sore side; ``None`` when it is not known."""
    where = chosen(Tells.SIDE, outcome.told, outcome.knowledge)
    return where if isinstance(where, Where) else None


def works(outcome: Outcome) -> str:
    """Return which leg works in the drawings, after "the dark leg"."""
    where = sore(outcome)
    if where in (None, Where.BOTH):
        return "the one that works; then change legs"
    return f"the one that works (your sore {where.label})"


def said(plan: Plan, part: PagePart) -> tuple[str, ...]:
    """Return the sentences that the rules choose for a part of the page."""
    found = sorted((told["sentence"] for told in plan.outcome.all(Says)), key=lambda sentence: sentence.rank)
    return tuple(sentence.meaning for sentence in found if sentence.part is part)


def expectation(plan: Plan) -> str:
    """Return how long it may take; empty without a plan."""
    return " ".join((plan.expectation.meaning, *said(plan, PagePart.TIME))) if plan.expectation else ""


def step_up(plan: Plan) -> str:
    """Return when an exercise is made harder between check-ins; empty once the course is over."""
    if plan.ended is not None:
        return ""
    pain, outcome = plan.knowledge.pain, plan.outcome
    is_later = plan.knowledge.has_checked_in(outcome.told)
    told = CheckedIn(outcome, {})
    if told.is_race_near or (is_later and (told.is_stage_lower or not outcome.all(MayRise))):
        return pain.step_up_held
    is_eased = any(item.course and item.course.record.trust in (Trust.EASED, Trust.BACK) for item in plan.chosen)
    besides = (pain.step_up_but if any(map(is_as_before, plan.chosen)) else "", pain.step_up_eased if is_eased else "")
    return " ".join(filter(None, (pain.step_up, *besides)))


def bands(plan: Plan) -> tuple[Band, ...]:
    """Return what pain of each strength means: less is all right where something may still be healing."""
    pain = plan.knowledge.pain
    heals = any(found["sentence"] is pain.healing for found in plan.outcome.all(Says))
    return pain.healing_bands if heals else pain.bands


def stage_title(stage: StageLevel, plan: Plan) -> str:
    """Return the name of a stage; the last one names speed only to those who come to it."""
    if stage is not StageLevel.FOUR:
        return plan.knowledge.complaint.stages[stage]
    if plan.stage is StageLevel.FOUR:
        is_fast = any(sessions(day.slots) & {SessionKind.SPRING, SessionKind.FAST_RUN} for day in plan.week)
    else:
        is_fast = not plan.outcome.all(DoesNotRun)
    return plan.knowledge.complaint.stages[stage] if is_fast else plan.knowledge.choices.last_stage


def thought(plan: Plan) -> tuple[str, ...]:
    """Return what we think, never as a diagnosis."""
    if plan.decision is not Decision.PLAN:
        return ()
    if plan.ended is not None:
        return (plan.ended.meaning,)
    return (plan.knowledge.complaint.fits[plan.fit or Fit.POSSIBLE], *said(plan, PagePart.REACTION))


def think(plan: Plan) -> tuple[str, ...]:
    """Return what we think, and how much of what was told should be looked at."""
    if plan.decision is not Decision.PLAN:
        return ()
    lines = list(thought(plan))
    told = concerns(plan)
    doubts = len(told) + len(plan.outcome.all(Doubtful))
    if doubts:
        lines.append(f"{doubts} {'thing' if doubts == 1 else 'things'} that you told us should be looked at.")
    soon = sum(concern["urgency"] is Urgency.SOON for concern in told)
    if soon:
        which = "it" if doubts == 1 else "them" if soon == doubts else f"{soon} of them"
        lines.append(f"{capital(Urgency.SOON.meaning)} about {which}, and go on with this plan.")
    return tuple(lines)


def do(plan: Plan) -> tuple[str, ...]:
    """Return what the week holds, in one sentence."""
    if plan.decision is not Decision.PLAN:
        return ()
    counts = {session: sum(session in sessions(day.slots) for day in plan.week) for session in SessionKind}
    words = {
        SessionKind.HOLD: "holds on {}",
        SessionKind.STRENGTH: "strength on {}",
        SessionKind.SPRING: "springy drills on {}",
        SessionKind.RUN: "{what} on {}",
        SessionKind.FAST_RUN: "faster runs on {}",
        SessionKind.FITNESS: "fitness on {}",
    }
    run = next((item.exercise.name.lower() for item in plan.chosen if session_of(item) is SessionKind.RUN), "a run")
    parts = [words[session].format(days_words(count), what=run) for session, count in counts.items() if count]
    return (f"Each week: {', '.join(parts)}.",)


def days_words(count: int) -> str:
    """Return a number of days, as ``1 day``."""
    return f"{count} {'day' if count == 1 else 'days'}"


def avoid(plan: Plan, stop: tuple[str, ...], stopped: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the loads that are out, the most specific first; items that are out singly follow from them or are named.

    Runs are not named to one who does not run and does not want to.

    Args:
        plan: The plan.
        stop: Names of what is to be stopped now.
        stopped: Ids of what was to be stopped before; where it is still out it is named again.
    """
    if plan.decision is not Decision.PLAN:
        return ()
    loads = sorted((found["load"] for found in plan.outcome.all(Contraindicated)), key=lambda load: -load.rank)
    if plan.outcome.all(DoesNotRun):
        loads = [load for load in loads if not (load.is_easy_running or load.is_harder_running)]
    if plan.ended is not None:
        loads = [load for load in loads if not is_of_stage(_out(load, plan), plan.outcome)]
    bends = [load for load in loads if load.is_bend]
    runs = any(load.is_easy_running for load in loads)
    loads = [load for load in loads if load not in bends[:-1] and not (runs and load.is_harder_running)]
    single = [
        plan.knowledge.exercises[found["item"]].name
        for found in plan.outcome.all(Excluded)
        if plan.outcome.said(Tells.IRRITANTS).get(found["item"]) is YES
    ]
    still = [item.exercise.name for item in plan.items if item.exercise.id in stopped and item.state in NOT_NOW]
    return (
        *(name for name in dict.fromkeys((*still, *single)) if name not in stop),
        *(ALL_RUNS if load.is_easy_running else load.label for load in loads),
        *(("but what goes well may go on",) if any(map(_goes_on_all_the_same(loads), plan.chosen)) else ()),
    )


def _out(load: Load, plan: Plan) -> Contraindicated:
    """Return what says that a load is out."""
    return next(found for found in plan.outcome.all(Contraindicated) if found["load"] is load)


def _goes_on_all_the_same(loads: list[Load]) -> Callable[[Item], bool]:
    """Return whether an exercise goes on as it is done now, although it has one of these loads, which are out."""
    shown = {load for load in loads if load.is_shown_by_doing}
    return lambda item: item.kept is not None and not shown.isdisjoint(item.exercise.loads)


def sessions(slots: tuple[PlannedSession, ...]) -> set[SessionKind]:
    """Return the kinds of session among these."""
    return {slot.session for slot in slots}


def watch(plan: Plan) -> tuple[str, ...]:
    """Return what to watch: the limit of pain that the rules give, and the next day."""
    if plan.decision is not Decision.PLAN:
        return ()
    return (*said(plan, PagePart.LIMIT), "It must be back to normal within 24 hours.")


def stages(plan: Plan, since: LastTime | None = None) -> tuple[StageView, ...]:
    """Return the stages, each done, not needed, here or later; done is what an earlier plan was in."""
    if plan.stage is None:
        return ()
    worked = {before.stage for _, before in since.earlier} if since else set()
    if plan.ended is not None:
        worked |= {plan.stage}
    return tuple(
        StageView(
            stage.number,
            stage_title(stage, plan),
            "here"
            if stage is plan.stage and plan.ended is None
            else "later"
            if stage.number > plan.stage.number and plan.ended is None
            else "done"
            if stage in worked
            else "not needed",
        )
        for stage in StageLevel
    )


def why_this_stage(plan: Plan) -> Because | None:
    """Return why the athlete is at the stage: by the checks that were passed for it, or else by the rule that opened it."""
    if plan.stage is None:
        return None
    passed = Passes(stage=plan.stage)
    return finding_because(passed if plan.outcome.holds(passed) else MayEnter(stage=plan.stage), plan.outcome)


def advice(plan: Plan) -> tuple[tuple[str, tuple[tuple[str, Because], ...]], ...]:
    """Return the advice that is told first, by topic, each piece with its reason."""
    groups: dict[AdviceTopic, list[tuple[str, Because]]] = {topic: [] for topic in AdviceTopic}
    for counsel in ranked(plan)[0]:
        groups[counsel.topic].append((_advice_words(counsel, plan), _advised_because(counsel, plan.outcome)))
    return tuple((topic.value, tuple(group)) for topic, group in groups.items() if group)


def advice_named(plan: Plan) -> tuple[tuple[str, str, Because], ...]:
    """Return the advice that is told first, the weightiest first: name, text and reason."""
    return _named(ranked(plan)[0], plan)


def advice_also(plan: Plan) -> tuple[tuple[str, str, Because], ...]:
    """Return the advice that stands under "also": name, text and reason."""
    return _named(ranked(plan)[1], plan)


def _named(pieces: Iterable[Counsel], plan: Plan) -> tuple[tuple[str, str, Because], ...]:
    return tuple(
        (counsel.label, _advice_words(counsel, plan), _advised_because(counsel, plan.outcome)) for counsel in pieces
    )


def _advice_words(counsel: Counsel, plan: Plan) -> str:
    """Return what a piece of advice says to this person."""
    if not counsel.portion:
        return counsel.meaning
    figures, told = plan.knowledge.thresholds, told_of(Tells.SITTING_MINUTES, plan.outcome.told, plan.knowledge)
    most = max(1, told * figures.sitting_percent // 100) if isinstance(told, int) else figures.sitting_unknown_min
    return f"{counsel.meaning} {counsel.portion.format(time=minutes(most))}"


def _advised_because(counsel: Counsel, outcome: Outcome) -> Because:
    because = finding_because(outcome.knowledge.conclusion(Advised)(counsel=counsel), outcome)
    assert because is not None  # noqa: S101  (told to the type checker; there is a finding)
    return because


def advice_in_short(plan: Plan) -> tuple[str, ...]:
    """Return the names of the advice that is told first."""
    if plan.decision is not Decision.PLAN:
        return ()
    return tuple(counsel.label for counsel in ranked(plan)[0])


def move_on_stage(plan: Plan) -> str:
    """Return the next stage in words; empty in the last."""
    if plan.move_on is None:
        return ""
    return f"stage {plan.move_on.stage.number}, {stage_title(plan.move_on.stage, plan).lower()}"


def open_criteria(plan: Plan) -> tuple[PremiseState, ...]:
    """Return the criteria that open the next stage, without those that are met for good: a goal, a side."""
    if plan.move_on is None:
        return ()
    return tuple(
        state
        for state in plan.move_on.criteria
        if state.state is not State.MET or not _is_for_good(state.premise, plan.knowledge)
    )


def checks(plan: Plan) -> tuple[Criterion, ...]:
    """Return the open criteria of the next stage, in words."""
    words = {State.MET: "met", State.FAILED: "not met", State.UNANSWERED: "not answered", State.DEFEATED: "not met"}
    return tuple(
        Criterion(capital(premise_sentence(state.premise)), words[state.state], _read(state, plan.knowledge))
        for state in open_criteria(plan)
    )


def _read(state: PremiseState, knowledge: KnowledgeBase) -> str:
    """Return what was told that a criterion rests on; nothing where the criterion says the very same."""
    told = "; ".join(sentence(fact) for fact in state.read if not knowledge.is_worked_out(fact))
    return "" if told == premise_sentence(state.premise) else told


def _is_for_good(premise: Premise, knowledge: KnowledgeBase) -> bool:
    """Return whether a premise asks for what no training changes."""
    return premise.finding in {asked.asks for asked in knowledge.tellers(*FOR_GOOD)}


def why(plan: Plan) -> tuple[Because, ...]:
    """Return at most three reasons: why this fits, why this start, why this stage; each answer stands with the first."""
    if plan.decision is not Decision.PLAN:
        return ()
    outcome = plan.outcome
    wanted: list[Conclusion] = [
        *(found for found in outcome.all(Presentation) if found["fit"] is plan.fit),
        *(found for found in outcome.all(Irritability) if found["level"] is plan.irritability),
    ]
    told: dict[str, None] = {}
    reasons = []
    for reason in (*(finding_because(finding, outcome) for finding in wanted[:2]), why_this_stage(plan)):
        if reason is not None:
            fresh = tuple(line for line in reason.told if line not in told)
            reasons.append(replace(reason, told=fresh, repeats=fresh != reason.told))
            told.update(dict.fromkeys(reason.told))
    return tuple(reasons)


def answers(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    """Return all questions that somebody answered, with the answers.

    Left out is what has not happened at a first consultation, and what is asked now and then and is not known this time.
    """
    asked = (question for question in outcome.knowledge.questions if not question.is_worked_out)
    told = ((question, outcome.told[question.id]) for question in asked if question.id in outcome.told)
    return tuple(
        (question.text, given_words(question, value))
        for question, value in told
        if value != question.at_first
        and not (value is UNKNOWN and question.at_check_in and question.at_check_in.may_stay_open)
    )
