"""The plan, the trace and the questions as plain lines for a terminal, a log or a screen reader.

Lines are not wrapped and not coloured here: the terminal does that. Only ASCII is used beyond what a person typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.english import capital, lowered, premise_sentence, sentence
from engine.planning.parts import Decision, Plan
from engine.verdicts import PremiseState, Ruling, State, Verdict
from language.domains import Names, Noted, Whole
from language.knowledge import KnowledgeBase
from language.questions import Question
from language.sources import review_of, strength_of
from reports.lines import BLANK, Line, detail, heading, point, text, title
from reports.view import Because, Card, LadderView, PlanView, source_words

MOST_QUESTIONS = 5
MOST_UNKNOWNS = 2
MOST_NAMED = 80


def for_whom(name: str, side: str) -> str:
    """Return whose plan it is and for which side, as a sentence with a space behind it; empty when neither is known."""
    who = ", ".join(part for part in (f"For {name}" if name else "", side) if part)
    return f"{who[0].upper()}{who[1:]}. " if who else ""


def summary(view: PlanView, *, clinician: bool = False) -> Iterator[Line]:
    """Yield the summary of a consultation: what we think, what to do, what to stop, what is held back, when to get help.

    Args:
        view: What to tell.
        clinician: Whether to tell it in clinicians' terms, with rules and strength of evidence.
    """
    yield title(view.title)
    yield text(
        f"{view.review.lead} {for_whom(view.athlete.name, view.side)}Plan {view.plan_id}, made {view.athlete.made.isoformat()}."
    )
    if view.decision is Decision.REFERRAL:
        yield from _referral(view, clinician=clinician)
    elif view.decision is Decision.MORE_ANSWERS:
        yield from _more_answers(view)
    else:
        yield from _plan(view, clinician=clinician)
    yield BLANK
    yield heading("When to get help")
    for card in view.help_cards:
        yield point(card.short)
    yield text("This is not a diagnosis and does not replace a doctor or a physiotherapist.")


def _progress(view: PlanView, *, clinician: bool) -> Iterator[Line]:
    """Yield what the last weeks ask for and what changed; nothing at a first consultation."""
    if view.progress is None:
        return
    yield BLANK
    yield heading("Since last time")
    if view.progress.move:
        yield text(view.progress.move.text)
        if clinician:
            yield detail(_grounds(view.progress.move))
    for change in view.progress.changes:
        yield point(f"{change.what} {change.why}".rstrip())
    if view.decision is Decision.PLAN and not view.progress.changes:
        yield text("The plan stays as it is.")


def _referral(view: PlanView, *, clinician: bool) -> Iterator[Line]:
    for referral in view.referrals:
        yield BLANK
        yield heading(f"{capital(referral.urgency)}.")
        yield text(f"{referral.what}. {referral.say}")
        if referral.because.told:
            yield point(f"You said: {' '.join(referral.because.told)}")
        if clinician:
            yield point(f"Suspected: {referral.suspected}. {_grounds(referral.because)}")
    if clinician:
        yield from _for_clinicians(view)
    yield BLANK
    if view.meanwhile:
        yield heading("Until you have been seen")
        yield from (point(what.sentence) for what in view.meanwhile)
        yield BLANK
    yield text("No exercise plan is made. If an answer is wrong, correct it in the case file and run it again.")
    yield from map(text, dict.fromkeys(referral.opens for referral in view.referrals if referral.opens))
    if view.not_asked:
        yield text(f"You must be seen now, so we stopped here. Not asked: {'; '.join(map(lowered, view.not_asked))}.")


def _more_answers(view: PlanView) -> Iterator[Line]:
    yield BLANK
    yield text("Some answers are missing that could make loading unsafe. Until they are there, no plan is made.")
    yield BLANK
    yield heading("Answer these first")
    for question in view.ask_first[:MOST_QUESTIONS]:
        yield point(f"{question.text} ({question.id})")
    if len(view.ask_first) > MOST_QUESTIONS:
        names = [question.id for question in view.ask_first[MOST_QUESTIONS:]]
        yield text(f"Then: {', '.join(names)}.")
    yield text("If you cannot find out, see a doctor or a physiotherapist before you start.")


def _plan(view: PlanView, *, clinician: bool) -> Iterator[Line]:
    yield from _progress(view, clinician=clinician)
    yield BLANK
    yield heading("What we think")
    yield text(" ".join(view.think))
    here = next((stage for stage in view.stages if stage.state == "here"), None)
    if here is not None:
        yield text(f"Stage {here.number} of {len(view.stages)}: {here.title.lower()}. {view.expectation}")
    yield from _at_odds(view)
    yield from _look_at(view, clinician=clinician)
    yield from _do(view, clinician=clinician)
    yield from _stop(view)
    yield from _held_back(view)
    if clinician:
        yield from _advice(view)
        yield from _for_clinicians(view)


def _at_odds(view: PlanView) -> Iterator[Line]:
    if view.at_odds:
        yield BLANK
        yield heading("Look at these answers again")
        yield text(view.look_again)
    for words, questions in view.at_odds:
        yield point(f"{words} ({', '.join(questions)})")


def _look_at(view: PlanView, *, clinician: bool) -> Iterator[Line]:
    if view.look_at:
        yield BLANK
        yield heading("Have this looked at")
    for words, because in view.look_at:
        yield point(words)
        if clinician:
            yield detail(_grounds(because))


def _do(view: PlanView, *, clinician: bool) -> Iterator[Line]:
    yield BLANK
    yield heading("What to do")
    for card in view.cards:
        yield from _card(card, clinician=clinician)
    if view.advice_in_short:
        yield text(f"Besides: {'; '.join(view.advice_in_short)}.")
    if view.advice_also:
        yield text(f"Also: {'; '.join(name for name, _, _ in view.advice_also)}.")
    yield from _ladder(view.ladder)
    yield from _activities(view)


def _activities(view: PlanView) -> Iterator[Line]:
    if view.activities:
        yield BLANK
        yield heading("Your sports and activities")
    for activity in view.activities:
        yield point(f"{activity.name}: {activity.advised}. {activity.text}")
        for parts in activity.parts:
            yield detail(f"{parts.label}: {'; '.join(parts.names)}. {parts.why}".rstrip())
        if activity.order:
            steps = "; ".join(f"{number}. {step}" for number, step in enumerate(activity.order, 1))
            yield detail(f"The way back: {steps}. {activity.back}")


def _stop(view: PlanView) -> Iterator[Line]:
    if not view.stop and not view.avoid:
        return
    yield BLANK
    yield heading("What to stop")
    if view.stop:
        yield point(f"You do these now; stop them for now: {'; '.join(view.stop)}.")
    if view.avoid:
        yield point(f"Not now: {'; '.join(view.avoid)}.")


def _held_back(view: PlanView) -> Iterator[Line]:
    if view.unknowns:
        yield BLANK
        yield heading("What is held back until you answer")
    for unknown in view.unknowns[:MOST_UNKNOWNS]:
        yield point(f"{unknown.text} ({unknown.id}: {unknown.count} {'thing' if unknown.count == 1 else 'things'})")
    if len(view.unknowns) > MOST_UNKNOWNS:
        yield text(f"And: {', '.join(unknown.id for unknown in view.unknowns[MOST_UNKNOWNS:])}.")


def _advice(view: PlanView) -> Iterator[Line]:
    """Yield every piece of advice with its grounds: first what is told first, then what stands under "also"."""
    pieces = [(words, because) for _, group in view.advice for words, because in group]
    also = [(words, because) for _, words, because in view.advice_also]
    if pieces:
        yield BLANK
        yield heading("Advice, with its grounds")
    for words, because in (*pieces, *also):
        yield point(words)
        yield detail(f"{because.text} {_grounds(because)}")


def _for_clinicians(view: PlanView) -> Iterator[Line]:
    """Yield what else to consider and what the tests say."""
    if view.considerations:
        yield BLANK
        yield heading("Consider also")
        for other in view.considerations:
            yield point(f"{capital(other.what)}. {other.because.text}")
            yield detail(f"Look at: {other.look}")
            yield detail(f"Told: {'; '.join(other.because.told)}. {_grounds(other.because)}")
    if view.tested:
        yield BLANK
        yield heading("What the tests say (support, never a diagnosis)")
        for test in view.tested:
            yield point(
                f"{capital(test.test)} speaks {test.direction}. {test.figure + '. ' if test.figure else ''}{test.words}"
            )
            yield detail(f"{test.caution} Confidence in what is reported: {test.confidence}.")
            yield detail(_grounds(test.because))


def _card(card: Card, *, clinician: bool) -> Iterator[Line]:
    yield point(_card_line(card))
    if clinician:
        yield detail(f"{card.tier}; {card.loads}. {_grounds(card.because)}")
        if card.limit:
            yield detail(card.limit)


def _ladder(ladder: LadderView | None) -> Iterator[Line]:
    """Yield the place on the ladder of speeds and what opens the next rung; upright running is told by the place."""
    if ladder is None:
        return
    yield BLANK
    yield heading("Your ladder of speeds")
    yield text(f"{ladder.now} {ladder.following}")
    for part in ladder.parts[1:]:
        yield point(f"{part.name}: {part.words}")


def _card_line(card: Card) -> str:
    days = "every day" if len(card.days) == 7 else " ".join(card.days)
    return (
        f"{card.number}. {card.name}{f': {card.short_dose}' if card.short_dose else ''}{f' ({days})' if days else ''}"
    )


def _grounds(because: Because) -> str:
    mark = ", unverified" if because.unverified else ""
    return f"Rules: {', '.join(because.rules)}. Evidence: {because.strength}{mark} ({', '.join(because.sources)})."


def trace(plan: Plan) -> Iterator[Line]:
    """Yield every firing in order with bindings and reasons, and the verdict of every other rule."""
    outcome = plan.outcome
    yield title("Trace")
    counts = {ruling: sum(verdict.ruling is ruling for verdict in plan.verdicts) for ruling in Ruling}
    yield text(
        f"{len(plan.verdicts)} rules: {', '.join(f'{count} {ruling.value}' for ruling, count in counts.items())}. "
        f"Decision: {plan.decision.value}."
    )
    yield BLANK
    yield heading("Told")
    told = len(outcome.facts) - sum(firing.is_new for firing in outcome.firings)
    yield text(f"{len(outcome.told)} answers, which give {told} findings; questions open: {len(outcome.unanswered)}.")
    yield BLANK
    yield heading("Fired, in order")
    for step, firing in enumerate(outcome.firings, 1):
        yield point(f"{step}. {firing.rule.id}{'' if firing.is_new else ' (further support)'}")
        for premise in firing.premises:
            yield detail(f"when    {sentence(premise)}")
        for name, value in sorted(firing.bindings.items()):
            yield detail(f"with    {name} = {getattr(value, 'label', value)}")
        yield detail(f"then    {sentence(firing.conclusion)}")
        yield detail(f"because {firing.rule.because}")
        cited = "; ".join(source_words(citation) for citation in firing.rule.sources)
        yield detail(
            f"sources {cited}; evidence {strength_of(firing.rule.sources).label}; "
            f"review by {review_of(firing.rule.sources).by.isoformat()}"
        )
    for ruling in (Ruling.PRE_EMPTED, Ruling.NOT_EVALUABLE, Ruling.BLOCKED):
        yield BLANK
        yield heading(f"{capital(ruling.value)}")
        for verdict in plan.verdicts:
            if verdict.ruling is ruling:
                yield from _verdict(verdict)


def _verdict(verdict: Verdict) -> Iterator[Line]:
    yield point(verdict.rule.id)
    for state in verdict.failed:
        yield detail(_premise(state))


def _premise(state: PremiseState) -> str:
    needs = f"needs   {premise_sentence(state.premise)}"
    if state.state is State.UNANSWERED:
        return f"{needs}; not answered: {', '.join(question.id for question in state.questions)}"
    read = "; ".join(sentence(fact) for fact in state.read) or "nothing of the kind"
    return f"{needs}; {'defeated by' if state.state is State.DEFEATED else 'read'}: {read}"


def questions(knowledge: KnowledgeBase) -> Iterator[Line]:
    """Yield every question with its id, words, kind, choices, unit, range, and why it matters."""
    yield title("Questions")
    yield text('Any of them may be answered "unknown". An answer that is missing or unknown never loosens the plan.')
    topic = None
    for question in knowledge.questions:
        if question.topic is not topic:
            topic = question.topic
            yield BLANK
            yield heading(topic.value)
        yield point(f"{question.id}: {question.text}")
        yield detail(choices(question))
        if question.hint:
            yield detail(question.hint)
        if question.more:
            yield detail(question.more)
        if question.is_follow_up:
            yield detail("Asked at check-ins only.")
        yield detail(f"Why: {question.why}")


def choices(question: Question) -> str:
    """Return in words what an answer may be."""
    domain = question.domain
    if isinstance(domain, Whole):
        unit = f" {domain.unit}" if domain.unit else ""
        return f"A whole number, {domain.low} to {domain.high}{unit}{_or_not_applicable(question)}."
    lead = "A list of" if question.takes_several else "One of"
    if isinstance(domain, Names):
        if len(domain.options) > MOST_NAMED:
            return f"{lead} items of the catalogue, by id, such as {domain.options[0]}: sitbone exercises lists them."
        return f"{lead} items of the catalogue, by id: {', '.join(domain.options)}."
    if isinstance(domain, Noted):
        return f"{lead} notes that the program keeps: each is a {domain.what}."
    said = [
        option.code if option.code == option.label else f"{option.code} ({option.label})" for option in domain.options
    ]
    return f"{lead}: {'; '.join(said)}{_or_not_applicable(question)}."


def _or_not_applicable(question: Question) -> str:
    return '; or "does not apply"' if question.may_not_apply else ""
