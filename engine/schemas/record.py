"""The format of a record: the trace of a consultation, and every part of the plan with its reasons."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, field

from engine.planning.activities import ActivityAdvice
from engine.planning.parts import Decision, ItemState
from engine.schemas.base import Code, Count, Day, FactId, Form, PlanId, Positive, Sha256, Some, among
from engine.verdicts import Ruling, State
from language.doses import DOSED_FIGURES
from language.levels import DoseLevel, Fit, IrritabilityLevel, StageLevel, Tier
from language.loads import SessionKind
from language.progress import Change, Trust
from language.sources import Strength
from language.work import Contraction, Degree, Phase, Rung

Slots = dict[str, str | int]
StageNumber = Annotated[int, among(stage.number for stage in StageLevel)]
Percent = Annotated[int, among(rung.percent for rung in Rung)]
StrengthLabel = Annotated[str, among(strength.label for strength in Strength)]


class Knowledge(Form, frozen=True, kw_only=True):
    """The knowledge that was used.

    Attributes:
        hash: SHA-256 of all of it.
        reviewed: Whether a clinician has read and signed every rule as it stands.
        rules_reviewed: How many rules a clinician has.
        rules: How many rules there are.
    """

    version: str
    hash: Sha256
    reviewed: bool
    rules_reviewed: Count
    rules: Count


class ToldAnswer(Form, frozen=True, kw_only=True):
    """An answer as a case file holds it.

    Attributes:
        known: Whether it is more than that the person does not know.
    """

    question: str
    value: str | int | list[str | int]
    known: bool


class StatedFinding(Form, frozen=True, kw_only=True):
    """A finding: its kind, its slots as files hold them, and the whole as a sentence."""

    finding: str
    slots: Slots
    sentence: str


class TracedFact(Form, frozen=True, kw_only=True):
    """A finding that holds, with its number."""

    id: FactId
    origin: Literal["told", "inferred"]
    finding: str
    slots: Slots
    sentence: str


class PossibleFinding(StatedFinding, frozen=True, kw_only=True):
    """A finding that could still follow, with the unanswered questions that decide it."""

    if_answered: Some[str]


class FiredRule(Form, frozen=True, kw_only=True):
    """One firing of a rule.

    Attributes:
        premises: The facts that met its premises.
        bindings: The variables of the rule.
        conclusion: The fact that it concludes.
        new: Whether the fact was not known before.
        because: The reason of the rule.
        strength: How strong its sources are together.
        review_by: The day by which it should be looked at again.
    """

    step: Positive
    rule: str
    premises: list[FactId]
    bindings: Slots
    conclusion: FactId
    new: bool
    because: str
    sources: Some[str]
    strength: StrengthLabel
    review_by: Day


class PremiseRead(Form, frozen=True, kw_only=True):
    """One premise of a rule, and what was read for it.

    Attributes:
        needs: The premise in words.
        read: The findings that met it, contradicted it or defeated it.
        unanswered: The questions that could still meet it.
    """

    needs: str
    state: State
    read: list[str]
    unanswered: list[str]


class RuleVerdict(Form, frozen=True, kw_only=True):
    """What became of a rule, premise by premise."""

    rule: str
    verdict: Ruling
    premises: list[PremiseRead]


class Counts(Form, frozen=True, kw_only=True):
    """Rules by outcome; they add up."""

    rules: Count
    fired: Count
    blocked: Count
    not_evaluable: Count = field(name=Ruling.NOT_EVALUABLE.value)
    pre_empted: Count = field(name=Ruling.PRE_EMPTED.value)


class Trace(Form, frozen=True, kw_only=True, tag_field="schema", tag="sitbone-trace"):
    """What was told, what fired in which order and why, the verdict of every rule, and what could still follow."""

    schema_version: Literal["1.0"]
    program_version: str
    knowledge: Knowledge
    decision: Decision
    answers: list[ToldAnswer]
    facts: list[TracedFact]
    firings: list[FiredRule]
    verdicts: list[RuleVerdict]
    counts: Counts
    could_follow: list[PossibleFinding]


class ItemReason(Form, frozen=True, kw_only=True):
    """Why an item is in its state.

    Attributes:
        finding: The conclusion that decides, that is missing, or that could follow; null when equipment decides.
        load: The load through which it decides.
        missing: Whether the finding is what is missing.
        lacks: What equipment is lacking, in words.
        path: From the item down its easier items to the one that is out; empty when the item itself is.
        if_answered: The unanswered questions that could decide otherwise.
    """

    finding: StatedFinding | None
    load: Code | None
    rules: list[str]
    missing: bool
    lacks: str | None
    path: list[str]
    if_answered: list[str]


class ItemAngle(Form, frozen=True, kw_only=True):
    """A figure in degrees: an estimate, or what was measured and where that stands."""

    value: int
    estimate: bool
    measured: str | None
    source: str | None


class ItemDegree(Form, frozen=True, kw_only=True):
    """A figure by degree: an estimate, or what was measured and where that stands."""

    value: Annotated[str, among(degree.code for degree in Degree)]
    estimate: bool
    measured: str | None
    source: str | None


class ItemFigures(Form, frozen=True, kw_only=True):
    """What an item asks of the tendon: flexion in degrees, the rest by degree."""

    flexion: ItemAngle
    tension: ItemDegree
    compression: ItemDegree


class ItemDose(Form, frozen=True, kw_only=True):
    """How much of an item; 0 where a figure does not apply.

    Attributes:
        rest_s: Rest between sets, in seconds; hold, up and down are seconds too.
        effort: How hard it may feel, 0 to 10.
        gap_h: Least hours from one day of it to the next.
    """

    contraction: Annotated[str, among(kind.code for kind in Contraction)]
    level: Annotated[str, among(level.code for level in DoseLevel)]
    sets: Count
    repetitions: Count
    hold_s: Count
    up_s: Count
    down_s: Count
    rest_s: Count
    minutes: Count
    rounds: Count
    jog_min: Count
    walk_min: Count
    effort: Count
    left: Count
    gap_h: Count
    sources: Some[str]


class ExerciseCourse(Form, frozen=True, kw_only=True):
    """How far an exercise has come, and what moved it at the last check-in.

    Attributes:
        track: The steps on which it climbs.
        step: Its step.
        days: Days on it that were taken well; of what is left out, days since then.
        since_raised_days: Days since its own last raised day, counted up to 99.
        rule: The row of the table of progress that moved it; ``None`` when it is new.
        because: Why, in words; empty when it is new.
        told: How much of it was done before the first plan, as ``3 x 8 60 kg``; empty when it was not, or that was not told.
        weight: The weight that is written, as ``62.5 kg``; empty where nobody told one.
        before: Its dose in the last plan.
        next_step: The next step that is open to it.
    """

    trust: Annotated[str, among(trust.code for trust in Trust)]
    track: str
    step: str
    days: Count
    since_raised_days: Count
    rule: str | None
    change: Annotated[str, among(change.code for change in Change)] | None
    because: str
    told: str
    weight: str
    before: ItemDose | None
    next_step: str | None


class LimitGround(Form, frozen=True, kw_only=True):
    """Why a limit is what it is."""

    because: str
    sources: Some[str]


class ItemLimit(Form, frozen=True, kw_only=True):
    """The most of a chosen item in the athlete's stage; 0 where a figure does not apply or is not set."""

    stage: StageNumber
    sets: Count
    repetitions: Count
    hold_s: Count
    minutes: Count
    metres: Count
    effort: Count
    days: Count
    grounds: Some[LimitGround]


class LoweredFigure(Form, frozen=True, kw_only=True):
    """A figure of the dose, or the days, that the limit lowered, with what would have been permitted."""

    figure: Annotated[str, among((*DOSED_FIGURES, "days"))]
    permitted: Positive
    to: Count


class SaferItem(Form, frozen=True, kw_only=True):
    """The nearest easier item that is allowed, with the way to it, both ends included."""

    id: str
    path: Annotated[list[str], Meta(min_length=2)]


class PlanItem(Form, frozen=True, kw_only=True):
    """An item of the catalogue with its one state; what is dosed, limited or replaced depends on that state.

    Attributes:
        purpose: What it was chosen for.
        words: Why it is in its state, in sentences.
        lowered_by_limit: What the limit lowered; empty without one.
        rung: How fast, in % of full speed.
        permitted: The most that the rules permit of it; its dose lies within.
        course: How far it has come; ``None`` for what does not move on one by one.
        substitute: What takes its place when it is excluded.
    """

    id: str
    state: ItemState
    tier: Annotated[str, among(tier.code for tier in Tier)] | None
    purpose: Code | None
    words: Some[str]
    reasons: Some[ItemReason]
    figures: ItemFigures
    dose: ItemDose | None
    permitted: ItemDose | None
    course: ExerciseCourse | None
    limit: ItemLimit | None
    lowered_by_limit: list[LoweredFigure]
    rung: Percent | None
    substitute: SaferItem | None


class DaySession(Form, frozen=True, kw_only=True):
    """One session of a day: its items in order, and about how long it takes."""

    session: SessionKind
    items: list[str]
    minutes: Count


class WeekDay(Form, frozen=True, kw_only=True):
    """A day, 0 Monday to 6 Sunday; without sessions it is a day of rest."""

    day: Annotated[int, Meta(ge=0, le=6)]
    sessions: list[DaySession]


class NextStage(Form, frozen=True, kw_only=True):
    """The rule that opens the next stage, and what it asks."""

    stage: StageNumber
    rule: str
    criteria: list[PremiseRead]


class SpeedLadder(Form, frozen=True, kw_only=True):
    """The place on the ladder of speeds, the next rung, and the rule that opens it.

    Attributes:
        places: How fast each part of a sprint may be run now, in % of full speed; a part that is still out is not named.
    """

    sport: Code
    places: dict[Annotated[str, among(phase.code for phase in Phase)], Percent]
    next: Percent | None
    rule: str | None
    criteria: list[PremiseRead]


class PlanAdvice(Form, frozen=True, kw_only=True):
    """Codes of the advice that is told first, and of what stands under also."""

    first: list[str]
    also: list[str]


class PlanDisagreement(Form, frozen=True, kw_only=True):
    """A question on which sources disagree, as it was settled for this plan.

    Attributes:
        prevails: Place of the side that prevails, from 0; null when each is right in its place.
        by: The rules or procedures that settled it.
    """

    id: str
    number: str
    prevails: int | None
    by: Some[str]
    because: str


class ActivityPart(Form, frozen=True, kw_only=True):
    """A part of an activity, with its state and why; no reasons when it is possible."""

    id: str
    state: ItemState
    reasons: list[ItemReason]


class PlanActivity(Form, frozen=True, kw_only=True):
    """What the plan says of a sport or activity that was named.

    Attributes:
        goes: How it goes now, as a code; none when that was not told.
        advised: What to do with it now.
        permitted: Whether the rules let it go on as it goes.
    """

    id: str
    goes: str | None
    advised: ActivityAdvice
    permitted: bool
    parts: list[ActivityPart]


class RecordedPlan(Form, frozen=True, kw_only=True):
    """Every part of the plan; what belongs to a plan alone is null or empty when the consultation ends otherwise.

    Attributes:
        presentation: How well the answers fit the condition.
        referrals: What to be seen for, most urgent first.
        concerns: What should be seen while the plan goes on, the soonest first.
        referred_by_procedure: The procedure that referred, when no rule did.
        answer_first: The unanswered questions that matter most, in order.
        chosen: Ids of the chosen items in their order.
        items: Every item of the catalogue.
    """

    decision: Decision
    presentation: Annotated[str, among(fit.code for fit in Fit)] | None
    irritability: Annotated[str, among(level.code for level in IrritabilityLevel)] | None
    stage: StageNumber | None
    expectation: Code | None
    referrals: list[StatedFinding]
    concerns: list[StatedFinding]
    referred_by_procedure: str | None
    answer_first: list[str]
    chosen: list[str]
    items: list[PlanItem]
    week: list[WeekDay]
    move_on: NextStage | None
    ladder: SpeedLadder | None
    activities: list[PlanActivity]
    advice: PlanAdvice
    disagreements: list[PlanDisagreement]


class Record(Form, frozen=True, kw_only=True, tag_field="schema", tag="sitbone-record"):
    """The trace, and every part of the plan with its reasons."""

    schema_version: Literal["1.0"]
    plan_id: PlanId
    trace: Trace
    plan: RecordedPlan
