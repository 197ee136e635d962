"""The plan as a person reads it: one view model, from which both the terminal summary and the page are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from engine.english import capital, given_words, premise_sentence, sentence
from engine.infer import Outcome
from engine.planning.model import Decision, Item, ItemState, Plan, Session, Slot
from engine.planning.week import minutes_of, session_of
from engine.reasons import item_words, rules_of
from engine.trace import plan_id
from engine.verdicts import State
from kb import KNOWLEDGE_VERSION, REVIEWED, __version__
from kb.domains import YES
from kb.doses import RUN_SOURCES, Dose
from kb.exercises import CATALOGUE
from kb.fingerprint import knowledge_hash
from kb.guidance import Topic
from kb.help import ACTIONS, HELP_NOW, HELP_SOON, LIMITS, HelpCard
from kb.language import Advice, Conclusion
from kb.pain import BANDS, FLARE_STEPS, STEP_UP, Band
from kb.questions import QUESTIONS
from kb.rules.procedures import Procedure
from kb.sources import WORKS_BY_KEY, resolve, strength_of
from kb.sources.model import Check, Citation
from kb.vocabulary.answers import Doing, Irritates, PainSide
from kb.vocabulary.conclusions import (
    Advised,
    Contraindicated,
    Doubtful,
    Excluded,
    Indicated,
    Irritability,
    MayDose,
    Presentation,
    Stage,
)
from kb.vocabulary.scales import Equipment, Kind, Laterality
from kb.vocabulary.states import Fit, IrritabilityLevel, StageLevel, Urgency, Where

DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PLAN_DAYS = 14


@dataclass(frozen=True, slots=True)
class Athlete:
    """Who the plan is for.

    Attributes:
        name: Name or initials as given; may be empty.
        made: Day on which the plan was made.
    """

    name: str
    made: date


@dataclass(frozen=True, slots=True)
class Because:
    """A reason in words, with what it rests on.

    Attributes:
        text: The reason.
        rules: Ids of the rules or the procedure.
        told: The answers it rests on, in words.
        strength: Strength of the evidence, in words.
        sources: Short forms of the sources.
        unverified: Whether any source was only recalled.
    """

    text: str
    rules: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    strength: str = ""
    sources: tuple[str, ...] = ()
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One exercise as an athlete does it.

    Attributes:
        number: Place in the plan, from 1.
        id: Id of the item.
        name: Its name.
        tier: Essential or useful.
        purpose: What it is for.
        days: Days of the week.
        dose: Pairs of name and figure with unit.
        short_dose: The dose in one short line.
        needs: Equipment in words.
        steps: What to do.
        feel, too_hard, too_easy, fault: Short texts; may be empty.
        because: Why it is there.
        loads: What it asks of the tendon, for clinicians.
    """

    number: int
    id: str
    name: str
    tier: str
    purpose: str
    days: tuple[str, ...]
    dose: tuple[tuple[str, str], ...]
    short_dose: str
    needs: tuple[str, ...]
    steps: tuple[str, ...]
    feel: str
    too_hard: str
    too_easy: str
    fault: str
    because: Because
    loads: str


@dataclass(frozen=True, slots=True)
class Row:
    """One session of the week: ``what`` names the session, ``detail`` its items, ``numbers`` their places in the plan."""

    what: str
    detail: str
    numbers: tuple[int, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class DayView:
    """A day of the week with its sessions; none on a rest day."""

    name: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage and whether it is ``done``, ``here`` or ``later``."""

    number: int
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something that is not in the plan.

    Attributes:
        name: Its name.
        state: Its state in words.
        because: Why.
        instead: What to do in its place; empty when there is nothing.
        doing: Whether the athlete does it at present.
        daily: Whether it is a part of daily life that is only to be kept low.
    """

    name: str
    state: str
    because: tuple[Because, ...]
    instead: str
    doing: bool
    daily: bool


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion to move on: its words, whether it is ``met``, ``failed`` or ``unanswered``, and what was read."""

    text: str
    state: str
    read: str


@dataclass(frozen=True, slots=True)
class ReferralView:
    """A reason to be seen.

    Attributes:
        what: What it may mean, in plain words.
        suspected: The clinical term.
        urgency: How soon, in words.
        do: What to do now.
        because: Why.
    """

    what: str
    suspected: str
    urgency: str
    do: str
    because: Because


@dataclass(frozen=True, slots=True)
class AskFirst:
    """A question to answer: its id, its words and why it matters."""

    id: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that was not answered: its id, its words, how many things it holds back, and some of them in words."""

    id: str
    text: str
    count: int
    cost: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as it is listed: short name, what it says, where, and whether it is unverified."""

    id: str
    says: str
    where: str
    kind: str
    unverified: bool


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything that a person reads of one consultation, in the order of the page."""

    decision: Decision
    title: str
    athlete: Athlete
    side: str
    use_until: date
    plan_id: str
    reviewed: bool
    think: tuple[str, ...]
    do: tuple[str, ...]
    watch: tuple[str, ...]
    stop: tuple[str, ...]
    avoid: tuple[str, ...]
    help_cards: tuple[HelpCard, ...]
    stages: tuple[StageView, ...]
    stage_because: Because | None
    expectation: str
    week: tuple[DayView, ...]
    bands: tuple[Band, ...]
    flare: tuple[str, ...]
    step_up: str
    equipment: tuple[str, ...]
    cards: tuple[Card, ...]
    advice: tuple[tuple[str, tuple[tuple[str, Because], ...]], ...]
    advice_in_short: tuple[str, ...]
    move_on_stage: str
    checks: tuple[Criterion, ...]
    why: tuple[Because, ...]
    unknowns: tuple[Unanswered, ...]
    left_out: tuple[tuple[str, tuple[LeftOut, ...]], ...]
    referrals: tuple[ReferralView, ...]
    ask_first: tuple[AskFirst, ...]
    answers: tuple[tuple[str, str], ...]
    sources: tuple[SourceView, ...]
    limits: tuple[str, ...]
    knowledge: str
    program: str


def view(plan: Plan, athlete: Athlete) -> PlanView:
    """Return the view of a plan, a referral or a call for more answers."""
    cards = _cards(plan)
    numbers = {card.id: card.number for card in cards}
    left_out = _left_out(plan)
    stop = tuple(item.name for _, group in left_out for item in group if item.doing and not item.daily)
    return PlanView(
        decision=plan.decision,
        title=_title(plan),
        athlete=athlete,
        side=_side(plan.outcome),
        use_until=athlete.made + timedelta(days=PLAN_DAYS),
        plan_id=plan_id(plan),
        reviewed=REVIEWED,
        think=_think(plan),
        do=_do(plan),
        watch=_watch(plan),
        stop=stop,
        avoid=_avoid(plan, stop),
        help_cards=(HELP_NOW, HELP_SOON),
        stages=_stages(plan),
        stage_because=_finding_because(next(iter(_stage_findings(plan)), None), plan.outcome),
        expectation=plan.expectation.meaning if plan.expectation else "",
        week=_week(plan, numbers),
        bands=BANDS,
        flare=FLARE_STEPS,
        step_up=STEP_UP,
        equipment=tuple(dict.fromkeys(need for card in cards for need in card.needs)),
        cards=cards,
        advice=_advice(plan.outcome) if plan.decision is Decision.PLAN else (),
        advice_in_short=_advice_in_short(plan),
        move_on_stage=f"stage {plan.move_on.stage.number}, {plan.move_on.stage.title.lower()}" if plan.move_on else "",
        checks=_checks(plan),
        why=_why(plan),
        unknowns=_unknowns(plan),
        left_out=left_out,
        referrals=_referrals(plan),
        ask_first=tuple(AskFirst(question.id, question.text, question.why) for question in plan.needed),
        answers=_answers(plan.outcome),
        sources=_sources(plan),
        limits=LIMITS,
        knowledge=f"{KNOWLEDGE_VERSION} ({knowledge_hash()[:12]})",
        program=__version__,
    )


def _title(plan: Plan) -> str:
    if plan.decision is Decision.REFERRAL:
        now = plan.referrals[0]["urgency"] is Urgency.NOW
        return "Get medical help now. Do not start exercises." if now else "See a doctor first. Do not start exercises."
    if plan.decision is Decision.MORE_ANSWERS or plan.stage is None:
        return "Not enough information for a safe plan"
    return f"The next 2 weeks: {plan.stage.title.lower()}"


def _side(outcome: Outcome) -> str:
    sides = outcome.all(PainSide)
    if not sides:
        return ""
    where: Where = sides[0]["where"]
    return where.label if where is Where.BOTH else f"{where.label} side"


def _think(plan: Plan) -> tuple[str, ...]:
    if plan.decision is not Decision.PLAN:
        return ()
    lines = [
        "Your answers fit a sore hamstring tendon at the sit bone well. This is not a diagnosis."
        if plan.fit is Fit.LIKELY
        else "Your answers fit a sore hamstring tendon at the sit bone, but they do not show it for sure."
    ]
    if plan.irritability is IrritabilityLevel.HIGH:
        lines.append("It gets upset easily, so you start gently.")
    elif plan.irritability is IrritabilityLevel.MODERATE:
        lines.append("It gets upset a little, and settles within a day.")
    elif plan.irritability is IrritabilityLevel.LOW:
        lines.append("It settles within a day, which is good.")
    else:
        lines.append("How easily it gets upset is not known yet, so you start gently.")
    lines.extend(found["about"].meaning for found in plan.outcome.all(Doubtful))
    return tuple(lines)


def _do(plan: Plan) -> tuple[str, ...]:
    if plan.decision is not Decision.PLAN:
        return ()
    counts = {session: sum(session in _sessions(day.slots) for day in plan.week) for session in Session}
    words = {
        Session.HOLD: "holds on {} days",
        Session.STRENGTH: "strength on {} days",
        Session.SPRING: "springy drills on {} days",
        Session.RUN: "{what} on {} days",
        Session.FAST_RUN: "faster runs on {} days",
        Session.FITNESS: "fitness on {} days",
    }
    run = next((item.exercise.name.lower() for item in plan.chosen if session_of(item) is Session.RUN), "a run")
    parts = [words[session].format(count, what=run) for session, count in counts.items() if count]
    return (f"Each week: {', '.join(parts)}.",)


def _avoid(plan: Plan, stop: tuple[str, ...]) -> tuple[str, ...]:
    """Return the loads that are out, the most specific first; items that are out singly follow from them or are named."""
    if plan.decision is not Decision.PLAN:
        return ()
    loads = sorted((found["load"] for found in plan.outcome.all(Contraindicated)), key=lambda load: -load.rank)
    single = [
        CATALOGUE[found["item"]].name
        for found in plan.outcome.all(Excluded)
        if plan.outcome.holds(Irritates(item=found["item"], present=YES))
    ]
    return (*(name for name in single if name not in stop), *(load.label for load in loads))


def _sessions(slots: tuple[Slot, ...]) -> set[Session]:
    return {slot.session for slot in slots}


def _watch(plan: Plan) -> tuple[str, ...]:
    if plan.decision is not Decision.PLAN:
        return ()
    return ("Pain of 3 of 10 or less is fine while you train.", "It must be back to normal within 24 hours.")


def _stage_findings(plan: Plan) -> tuple[Conclusion, ...]:
    return plan.outcome.all(Stage) if plan.decision is Decision.PLAN else ()


def _stages(plan: Plan) -> tuple[StageView, ...]:
    if plan.stage is None:
        return ()
    return tuple(
        StageView(
            stage.number,
            stage.title,
            "here" if stage is plan.stage else "done" if stage.number < plan.stage.number else "later",
        )
        for stage in StageLevel
    )


def source_words(citation: Citation) -> str:
    """Return a citation in a few words for people."""
    source = resolve(citation)
    if citation.at:
        return f"forum thread, {citation.at}"
    return "our choice" if source.id == "house" else source.id


def _because(rules: tuple[Advice, ...], outcome: Outcome, finding: Conclusion | None, text: str = "") -> Because:
    citations = tuple(dict.fromkeys(citation for rule in rules for citation in rule.sources))
    told = tuple(sentence(fact) for fact in outcome.origins(finding)) if finding is not None else ()
    return Because(
        text=text or (f"{capital(rules[0].because)}." if rules else ""),
        rules=tuple(rule.id for rule in rules),
        told=told,
        strength=strength_of(citations).label if citations else "",
        sources=tuple(source_words(citation) for citation in citations),
        unverified=any(resolve(citation).check is Check.RECALLED for citation in citations),
    )


def _finding_because(finding: Conclusion | None, outcome: Outcome, text: str = "") -> Because | None:
    if finding is None:
        return None
    rules = tuple({firing.rule.id: firing.rule for firing in outcome.support(finding)}.values())
    return _because(rules, outcome, finding, text)


def _procedure_because(procedure: Procedure) -> Because:
    return Because(
        text=f"{capital(procedure.because)}.",
        rules=(procedure.id,),
        strength=strength_of(procedure.sources).label,
        sources=tuple(source_words(citation) for citation in procedure.sources),
    )


def _item_becauses(item: Item, outcome: Outcome) -> tuple[Because, ...]:
    words = item_words(item, outcome)
    made = []
    for reason, text in zip(item.reasons, words, strict=False):
        rules = rules_of(reason, outcome)
        made.append(_because(rules, outcome, reason.finding if rules else None, text))
    return tuple(made)


def dose_words(dose: Dose) -> tuple[tuple[str, str], ...]:
    """Return a dose as pairs of name and figure with unit."""
    pairs: list[tuple[str, str]] = []
    if dose.sets:
        pairs.append(("Sets", str(dose.sets)))
    if dose.hold_s:
        pairs.append(("Hold", f"{dose.hold_s} seconds"))
    if dose.repetitions:
        pairs.append(("Repeats", str(dose.repetitions)))
    if dose.up_s:
        pairs.append(("Speed", f"{dose.up_s} seconds up, {dose.down_s} seconds down"))
    if dose.minutes:
        pairs.append(("Time", f"{dose.minutes} minutes"))
    if dose.rest_s:
        rest = f"{dose.rest_s // 60} minutes" if dose.rest_s >= 120 else f"{dose.rest_s} seconds"
        pairs.append(("Rest", rest))
    if dose.effort:
        pairs.append(("Effort", f"{dose.effort} of 10"))
    return tuple(pairs)


def _short_dose(item: Item) -> str:
    dose = item.dose
    if dose is None or dose.minutes:
        minutes = minutes_of(item)
        return f"{minutes} minutes" if minutes else ""
    each = " each leg" if item.exercise.laterality is Laterality.SINGLE else ""
    if dose.hold_s:
        return f"{dose.sets} holds of {dose.hold_s} seconds{each}"
    slow = ", slowly" if dose.up_s else ""
    return f"{dose.sets} x {dose.repetitions}{each}{slow}"


def _cards(plan: Plan) -> tuple[Card, ...]:
    cards: list[Card] = []
    for number, item in enumerate(plan.chosen, 1):
        exercise = item.exercise
        days = tuple(DAY_NAMES[day.number] for day in plan.week if any(exercise.id in slot.items for slot in day.slots))
        indicated = next(reason for reason in item.reasons if isinstance(reason.finding, Indicated))
        rules = (*rules_of(indicated, plan.outcome), *_dose_rules(item, plan.outcome))
        dose = dose_words(item.dose) if item.dose else ()
        if exercise.laterality is Laterality.SINGLE and item.dose and item.dose.sets:
            dose = (("Sets", f"{item.dose.sets} each leg"), *dose[1:])
        if not dose and minutes_of(item):
            dose = (("Time", f"{minutes_of(item)} minutes"),)
        cards.append(
            Card(
                number=number,
                id=exercise.id,
                name=exercise.name,
                tier=item.tier.label if item.tier else "",
                purpose=item.purpose.label if item.purpose else "",
                days=days,
                dose=dose,
                short_dose=_short_dose(item),
                needs=tuple(thing.label for thing in exercise.equipment if thing is not Equipment.CLINIC),
                steps=exercise.steps,
                feel=exercise.feel,
                too_hard=exercise.too_hard,
                too_easy=exercise.too_easy,
                fault=exercise.fault,
                because=_because(rules, plan.outcome, indicated.finding),
                loads=_loads(item),
            )
        )
    return tuple(cards)


def _dose_rules(item: Item, outcome: Outcome) -> tuple[Advice, ...]:
    if item.dose is None:
        return ()
    finding = MayDose(contraction=item.dose.contraction, level=item.dose.level)
    return tuple({firing.rule.id: firing.rule for firing in outcome.support(finding)}.values())


def _loads(item: Item) -> str:
    exercise = item.exercise
    return (
        f"{exercise.contraction.label}; peak hip flexion about {exercise.flexion_deg} degrees (estimate); "
        f"tension {exercise.tension.label}, compression {exercise.compression.label}"
    )


def _week(plan: Plan, numbers: dict[str, int]) -> tuple[DayView, ...]:
    return tuple(
        DayView(
            DAY_NAMES[day.number],
            tuple(
                Row(
                    slot.session.value,
                    ", ".join(CATALOGUE[name].name for name in slot.items),
                    tuple(numbers[name] for name in slot.items),
                    slot.minutes,
                )
                for slot in day.slots
            ),
        )
        for day in plan.week
    )


def _advice(outcome: Outcome) -> tuple[tuple[str, tuple[tuple[str, Because], ...]], ...]:
    groups: dict[Topic, list[tuple[str, Because]]] = {topic: [] for topic in Topic}
    for found in sorted(outcome.all(Advised), key=lambda advised: advised["counsel"].rank):
        because = _finding_because(found, outcome)
        assert because is not None  # noqa: S101  (told to the type checker; there is a finding)
        groups[found["counsel"].topic].append((found["counsel"].meaning, because))
    return tuple((topic.value, tuple(group)) for topic, group in groups.items() if group)


def _advice_in_short(plan: Plan) -> tuple[str, ...]:
    if plan.decision is not Decision.PLAN:
        return ()
    found = sorted((advised["counsel"] for advised in plan.outcome.all(Advised)), key=lambda counsel: counsel.rank)
    return tuple(counsel.label for counsel in found)


def _checks(plan: Plan) -> tuple[Criterion, ...]:
    if plan.move_on is None:
        return ()
    words = {State.MET: "met", State.FAILED: "not met", State.UNANSWERED: "not answered", State.DEFEATED: "not met"}
    return tuple(
        Criterion(
            capital(premise_sentence(state.premise)),
            words[state.state],
            "; ".join(sentence(fact) for fact in state.read),
        )
        for state in plan.move_on.criteria
    )


def _why(plan: Plan) -> tuple[Because, ...]:
    """Return at most three reasons: why this fits, why this start, why this stage."""
    if plan.decision is not Decision.PLAN:
        return ()
    outcome = plan.outcome
    wanted: list[Conclusion] = [
        *(found for found in outcome.all(Presentation) if found["fit"] is plan.fit),
        *(found for found in outcome.all(Irritability) if found["level"] is plan.irritability),
        *_stage_findings(plan),
    ]
    made = []
    for finding in wanted[:3]:
        rules = tuple({firing.rule.id: firing.rule for firing in outcome.support(finding)}.values())
        entered = [rule for rule in rules if not rule.id.startswith("stage-is")]
        if isinstance(finding, Stage):
            entered = [
                firing.rule
                for firing in outcome.firings
                if firing.rule.id.startswith(f"enter-stage-{plan.stage.number if plan.stage else 0}")
            ]
        made.append(_because(tuple(entered or rules), outcome, finding))
    return tuple(made)


def _unknowns(plan: Plan) -> tuple[Unanswered, ...]:
    """Return each unanswered question that holds something back, the one that holds back most first."""
    if plan.decision is not Decision.PLAN:
        return ()
    held: dict[str, list[str]] = {}
    for item in plan.items:
        if item.state is ItemState.WITHHELD:
            for name in {question.id for reason in item.reasons for question in reason.questions}:
                held.setdefault(name, []).append(item.exercise.name.lower())
    for could in plan.outcome.could(MayDose):
        for question in could.questions:
            held.setdefault(question.id, []).append("a fuller dose")
    found = []
    for question in plan.outcome.unanswered:
        names = list(dict.fromkeys(held.get(question.id, [])))
        if names:
            more = f" and {len(names) - 3} more" if len(names) > 3 else ""
            cost = f"It holds back: {'; '.join(names[:3])}{more}."
            found.append(Unanswered(question.id, question.text, len(names), cost))
    return tuple(sorted(found, key=lambda unknown: -unknown.count))


def _left_out(plan: Plan) -> tuple[tuple[str, tuple[LeftOut, ...]], ...]:
    if plan.decision is not Decision.PLAN:
        return ()
    doing = {found["item"] for found in plan.outcome.all(Doing) if found["present"].code == "yes"}
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
                    _item_becauses(item, plan.outcome),
                    item.substitute.exercise.name if item.substitute else "",
                    item.exercise.id in doing and state is not ItemState.POSSIBLE,
                    item.exercise.kind is Kind.DAILY,
                )
                for item in plan.in_state(state)
            ),
        )
        for state, title in titles
        if plan.in_state(state)
    )


def _referrals(plan: Plan) -> tuple[ReferralView, ...]:
    made = []
    for referral in plan.referrals:
        because = _finding_because(referral, plan.outcome)
        if plan.by_procedure is not None:
            because = _procedure_because(plan.by_procedure)
        assert because is not None  # noqa: S101  (told to the type checker)
        made.append(
            ReferralView(
                what=capital(referral["flag"].meaning),
                suspected=referral["flag"].label,
                urgency=referral["urgency"].meaning,
                do=ACTIONS[referral["flag"]],
                because=because,
            )
        )
    return tuple(made)


def _answers(outcome: Outcome) -> tuple[tuple[str, str], ...]:
    return tuple(
        (question.text, given_words(question, outcome.told[question.id]))
        for question in QUESTIONS
        if question.id in outcome.told
    )


def _sources(plan: Plan) -> tuple[SourceView, ...]:
    """Return the sources of every rule that fired and of every dose, each once, in the order of their ids."""
    cited = {citation for firing in plan.outcome.firings for citation in firing.rule.sources}
    cited |= {citation for item in plan.chosen if item.dose for citation in item.dose.sources}
    if any(session_of(item) is Session.RUN for item in plan.chosen):
        cited |= set(RUN_SOURCES)
    made = []
    for citation in sorted(cited, key=lambda found: (found.source, len(found.at), found.at)):
        source = resolve(citation)
        where = "; ".join(WORKS_BY_KEY[key].cites for key in source.works)
        name = f"{source.id}, {citation.at}" if citation.at else source.id
        made.append(SourceView(name, source.says, where, source.kind.label, source.check is Check.RECALLED))
    return tuple(made)
