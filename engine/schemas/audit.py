"""The format of an audit: everything that the clinician's page shows; the page is made from this alone."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from msgspec import UNSET, Meta, UnsetType

from engine.planning.parts import Decision, ItemState
from engine.schemas.base import Count, Day, FactId, Form, PlanId, Positive, Sha256, Some, among
from engine.schemas.record import Counts, Knowledge, StrengthLabel
from engine.verdicts import Ruling, State
from language.sources import Strength

AttentionKind = Literal[
    "decision",
    "concern",
    "mismatch",
    "unusual",
    "at-odds",
    "not-understood",
    "unknown",
    "not-asked",
    "near",
    "weak",
    "overruled",
    "expired",
    "unreviewed",
]
Reach = Literal["another ending", "another stage", "other exercises", "other doses", "other conclusions", "nothing"]
"""How far a change reaches, the farthest first."""
REACHES: tuple[Reach, ...] = get_args(Reach)
NodeKind = Literal["answer", "absence", "conclusion", "plan"]
LookedFor = Literal["present", "open", "absent"]
Answered = Literal["answered", "not known", "does not apply", "not asked"]
Unverified = Literal["none", "some", "all"]
Status = Literal["waits for review", "not reproduced: do not use"]
StrengthOrNone = Annotated[str, among(("", *(strength.label for strength in Strength)))]


class CitedSource(Form, frozen=True, kw_only=True):
    """A source that is cited, and where in it."""

    source: str
    at: str


class Certainty(Form, frozen=True, kw_only=True):
    """How strong the evidence is, and whether it is unverified."""

    strength: StrengthOrNone
    unverified: Unverified
    sources: list[CitedSource]


class SaidFact(Form, frozen=True, kw_only=True):
    """A finding: its number when it holds, its sentence, and the question when a person answered it."""

    id: FactId | None
    says: str
    question: str | None


class Flip(Form, frozen=True, kw_only=True):
    """Answers to one question, each of which alone makes the thing otherwise.

    Attributes:
        becomes: What it becomes, where there is one thing that it can become.
    """

    question: str
    answers: Some[str]
    becomes: str


class AuditedCase(Form, frozen=True, kw_only=True):
    """Whom the plan is for.

    Attributes:
        made: Day of the plan; review dates are compared with it.
        clock: UTC time of the audit when the case gives no day of its own; else empty.
    """

    name: str
    side: str
    made: Day
    clock: str


class AttentionEntry(Form, frozen=True, kw_only=True):
    """One thing that needs an eye, with what it is about.

    Attributes:
        changes: The most that another answer to its questions would change.
    """

    says: str
    detail: str
    changes: Reach
    questions: list[str]
    rules: list[str]
    conclusions: list[str]


class Attention(Form, frozen=True, kw_only=True):
    """What needs an eye for one reason."""

    kind: AttentionKind
    title: str
    entries: Some[AttentionEntry]


class RankedEntry(AttentionEntry, frozen=True, kw_only=True):
    """One thing that needs an eye, where it is told without its kind around it."""

    kind: AttentionKind


class DecisionFlips(Form, frozen=True, kw_only=True):
    """What the consultation ends in, and which single answers would end it otherwise.

    Attributes:
        answers_changed: How many single answers were changed and run again.
    """

    value: Decision
    answers_changed: Count
    flips: list[Flip]


class RuleStrength(Form, frozen=True, kw_only=True):
    """A rule, and how strong its sources are together."""

    rule: str
    strength: StrengthLabel


class Concluded(Form, frozen=True, kw_only=True):
    """A conclusion and how firmly it stands.

    Attributes:
        meaning: What it means in plain words.
        definition: What this kind of conclusion is.
        because: The reasons of its rules.
        rests_on: The answers that it rests on.
        weakest: The weakest rule on the way to it.
        expired: The rules on the way to it that should have been looked at again.
        flips: The single answers under which it falls.
        safety: Whether it is a red flag, or what is to be done about one: held by consensus, whatever the evidence.
    """

    id: FactId
    safety: bool
    says: str
    meaning: str
    definition: str
    rules: Some[str]
    because: list[str]
    rests_on: list[SaidFact]
    certainty: Certainty
    weakest: RuleStrength
    expired: list[str]
    flips: list[Flip]


class RuleCondition(Form, frozen=True, kw_only=True):
    """A condition of a rule, and what was read for it.

    Attributes:
        unanswered: The questions that could still meet it.
    """

    needs: str
    state: State
    read: list[SaidFact]
    unanswered: list[str]


class StoryLine(Form, frozen=True, kw_only=True):
    """One line of the story."""

    title: str
    says: str


class Otherwise(Form, frozen=True, kw_only=True):
    """Other answers to a question, and what comes of them."""

    answers: Some[str]
    becomes: str


class DecidingAnswer(Form, frozen=True, kw_only=True):
    """An answer that alone would make the stage, or the ending, another.

    Attributes:
        about: What was asked, in a few words where the answer is a number or a choice.
        now: What was answered.
        otherwise: What would make it otherwise, and what it would become.
    """

    question: str
    about: str
    now: str
    otherwise: Some[Otherwise]


class GlancedItem(Form, frozen=True, kw_only=True):
    """An exercise of the plan at a glance.

    Attributes:
        days: Days of the week, 0 Monday.
        change: What became of it since the last plan; empty at a first one, and where it is the same.
    """

    id: str
    name: str
    dose: str
    days: list[int]
    tier: str
    change: str


class Glance(Form, frozen=True, kw_only=True):
    """The plan at a glance.

    Attributes:
        fact: The number of the conclusion that says the stage.
        stage: The number of the stage.
        title: What the stage is.
        because: Why it is this one.
        next_stage: The number of the next stage; null where none is worked towards.
        opens: What opens it, each with how it stands.
        minutes: Minutes of each day, from Monday.
        not_now: What is contraindicated.
    """

    fact: FactId
    stage: Positive
    title: str
    because: list[str]
    next_stage: Positive | None
    opens: list[RuleCondition]
    items: Some[GlancedItem]
    minutes: Annotated[list[Count], Meta(min_length=7, max_length=7)]
    not_now: list[str]


class FirstPage(Form, frozen=True, kw_only=True):
    """What stands on the one page that a clinician signs.

    Attributes:
        check_ins: How many check-ins there were.
        story: Who it is, what was told and what was found.
        concluded: Numbers of the conclusions that the plan, or its absence, rests on.
        decides: The answers that alone would make the stage another, or the ending where there is no plan.
        ends_otherwise: The questions of which another answer would end it without a plan, or in a referral.
        eye: At most five things that need the eye, those that could change most first.
        further: How many more are in the audit.
        until_seen: What to do, or to leave, until somebody was seen; empty unless it is a referral.
        plan: The plan at a glance; null when there is none.
        disagreements: Ids of the disagreements whose decision is the least certain.
    """

    check_ins: Count
    story: Annotated[list[StoryLine], Meta(min_length=1, max_length=5)]
    concluded: list[FactId]
    decides: list[DecidingAnswer]
    ends_otherwise: list[str]
    eye: Annotated[list[RankedEntry], Meta(max_length=5)]
    further: Count
    until_seen: list[str]
    plan: Glance | None
    disagreements: list[str]


class ConclusionGroup(Form, frozen=True, kw_only=True):
    """Conclusions that belong together."""

    title: str
    rows: list[Concluded]


class ConeNode(Form, frozen=True, kw_only=True):
    """A node of a cone: an answer, an absence, a conclusion, or a part of the plan.

    Attributes:
        question: The question of an answer.
        by: Rules that support it, the first to fire first; for a part of the plan the procedure.
        step: The step at which a conclusion came.
        closed: Whether what it rests on is drawn elsewhere.
        open: Unanswered questions that could end an absence.
    """

    id: str
    kind: NodeKind
    says: str
    question: str | None
    by: list[str]
    step: Positive | None
    closed: bool
    open: list[str]


class Cone(Form, frozen=True, kw_only=True):
    """What a main conclusion or an exercise rests on, as a graph.

    Attributes:
        main: Whether it is that of a main conclusion.
        root: The node on top.
        edges: From what it rests on to what rests on it.
    """

    id: str
    title: str
    main: bool
    root: str
    nodes: list[ConeNode]
    edges: list[Annotated[list[str], Meta(min_length=2, max_length=2)]]


class RuleChange(Form, frozen=True, kw_only=True):
    """What makes a rule fire, or stop firing. Of single answers all are given; several together are confirmed by a run.

    Attributes:
        further: Single answers that reach it through other rules.
        fewest: Whether no smaller set of answers does it.
    """

    kind: Literal["single", "together", "none"]
    answers: list[Flip]
    further: list[Flip]
    fewest: bool


class AuditedRule(Form, frozen=True, kw_only=True):
    """A rule: its outcome, what decided it, and what would make it otherwise.

    Attributes:
        steps: The steps at which it fired.
        then: What it concludes.
        near: Whether it came close to firing.
        reviewers: Names of those who have read and signed it as it stands.
        changes: The most that comes of a single answer under which it fires or no longer does.
        expired: Whether the day by which it should be looked at again is past.
        safety: Whether it is a rule about a red flag: held by consensus, whatever the evidence.
    """

    id: str
    safety: bool
    chapter: str
    outcome: Ruling
    steps: list[Positive]
    then: str
    because: str
    conditions: Some[RuleCondition]
    near: bool
    changes: Reach
    certainty: Certainty
    review_by: Day
    reviewers: list[str]
    expired: bool
    change: RuleChange


class WordedReason(Form, frozen=True, kw_only=True):
    """Why an item is in its state.

    Attributes:
        path: The items through which it decides.
        unanswered: The questions that could decide otherwise.
    """

    says: str
    rules: list[str]
    conclusions: list[FactId]
    path: list[str]
    unanswered: list[str]


class NamedSubstitute(Form, frozen=True, kw_only=True):
    """The nearest easier item that is allowed, with the way to it."""

    id: str
    name: str
    path: list[str]


class AuditedItem(Form, frozen=True, kw_only=True):
    """An item of the catalogue: its state, and why.

    Attributes:
        doing: Whether the athlete does it now.
        moves: The single answers that would move it to another state.
    """

    id: str
    number: str
    name: str
    family: str
    state: ItemState
    doing: bool
    tier: str
    purpose: str
    dose: str
    reasons: Some[WordedReason]
    substitute: NamedSubstitute | None
    moves: list[Flip]


class RuleCheck(Form, frozen=True, kw_only=True):
    """A rule that could conclude what was looked for, and the findings that decided its outcome."""

    rule: str
    outcome: Ruling
    rests_on: list[SaidFact]


class AuditCheck(Form, frozen=True, kw_only=True):
    """Something that was looked for: whether it is present, could still follow from open questions, or is absent.

    Attributes:
        rules: The rules that conclude it, each with what its outcome rests on.
        open: The unanswered questions from which it could still follow.
    """

    id: str
    name: str
    state: LookedFor
    rules: list[RuleCheck]
    open: list[str]


class FlagCheck(AuditCheck, frozen=True, kw_only=True):
    """A check for a red flag: what it brings here, and the most urgent that it could be.

    Attributes:
        by_procedure: The procedure that raises it, where no rule does.
        urgency: The most urgent that a rule could make of it.
        says: What it brings here: a referral, a look while the plan goes on, a ceiling.
    """

    by_procedure: str | UnsetType = UNSET
    meaning: str
    urgency: str
    says: list[str]


class LoadCheck(AuditCheck, frozen=True, kw_only=True):
    """A check for a load of the catalogue.

    Attributes:
        brought_by: How many items of the catalogue bring it.
    """

    brought_by: Count


class DisputeSide(Form, frozen=True, kw_only=True):
    """One side of a disagreement, and how strong its evidence is."""

    says: str
    claims: list[str]
    strength: StrengthOrNone
    unverified: Unverified
    sources: list[CitedSource]
    prevails: bool


class AuditedDisagreement(Form, frozen=True, kw_only=True):
    """A question on which sources disagree, as it was settled for this plan.

    Attributes:
        by: The rules or procedures that settled it.
        authority: What carried the decision.
        open: What is not known.
    """

    id: str
    number: str
    question: str
    sides: Annotated[list[DisputeSide], Meta(min_length=2)]
    because: str
    by: list[str]
    authority: str
    open: str


class DecisionSince(Form, frozen=True, kw_only=True):
    """What the consultation before ended in, and this one."""

    before: Decision
    after: Decision


class AnswerSince(Form, frozen=True, kw_only=True):
    """An answer that is another than before."""

    question: str
    says: str
    before: str
    after: str


class ConclusionSince(Form, frozen=True, kw_only=True):
    """A conclusion that is new or gone, with the rules behind it."""

    says: str
    change: Literal["new", "gone"]
    rules: list[str]


class ItemSince(Form, frozen=True, kw_only=True):
    """An item whose state or dose is another than before, and why."""

    id: str
    name: str
    before: str
    after: str
    because: list[str]


class ChangesSince(Form, frozen=True, kw_only=True):
    """What differs from the plan before.

    Attributes:
        before: The number of that plan.
    """

    before: str
    decision: DecisionSince
    answers: list[AnswerSince]
    conclusions: list[ConclusionSince]
    items: list[ItemSince]


class NewFact(Form, frozen=True, kw_only=True):
    """What a firing concludes."""

    id: FactId
    says: str


class AuditedFiring(Form, frozen=True, kw_only=True):
    """One firing of a rule.

    Attributes:
        stratum: How many layers of absences lie below its conclusion.
        absent: What it needed to be absent.
        new: Whether the conclusion was not known before.
    """

    step: Positive
    rule: str
    stratum: Count
    premises: list[SaidFact]
    absent: list[str]
    conclusion: NewFact
    new: bool


class DatedAnswer(Form, frozen=True, kw_only=True):
    """What was answered on a day; the day is empty when it is not known."""

    day: str
    answer: str


class AuditedAnswer(Form, frozen=True, kw_only=True):
    """A question with its answer, and what it bears on.

    Attributes:
        history: All answers to it, the first first.
        read_by: The rules that fired on the answer.
        decides: For how many conclusions it decides alone.
        ends_otherwise: The answers to it that alone would end the consultation otherwise.
    """

    question: str
    topic: str
    text: str
    answer: str
    state: Answered
    history: list[DatedAnswer]
    read_by: list[str]
    decides: Count
    ends_otherwise: list[str]


class CitedWork(Form, frozen=True, kw_only=True):
    """A publication behind a source, and where to find it."""

    cites: str
    locator: str


class Evidence(CitedSource, frozen=True, kw_only=True):
    """A source behind the rules: what it says, how strong it is alone, and how it was checked.

    Attributes:
        about: Whom it studied.
        used_by: The rules that fired, and the exercises whose dose rests on it.
    """

    says: str
    kind: str
    about: str
    confidence: str
    check: str
    unverified: bool
    strength: StrengthLabel
    works: list[CitedWork]
    used_by: list[str]


class GapEntry(Form, frozen=True, kw_only=True):
    """One thing that is not covered, and the rules that it concerns."""

    name: str
    says: str
    rules: list[str]


class Gap(Form, frozen=True, kw_only=True):
    """What the knowledge does not cover, of one kind."""

    title: str
    entries: list[GapEntry]


class Command(Form, frozen=True, kw_only=True):
    """A command to check the plan with, and what it does."""

    does: str
    command: str


class Reproduction(Form, frozen=True, kw_only=True):
    """Whether the plan, made again from its answers, gives the same record."""

    same: bool
    record_hash: Sha256
    again_hash: Sha256
    commands: Some[Command]


class Audit(Form, frozen=True, kw_only=True, tag_field="schema", tag="sitbone-audit"):
    """Everything that the clinician's page shows. The page is rendered from this alone.

    Same answers, same knowledge and same day give the same bytes.

    Attributes:
        input_hash: SHA-256 of the answers as the record holds them.
        first_page: What stands on the one page that is signed; everything on it is told in full below.
        attention: What needs a clinician's eye, the most pressing first.
        derivations: The cone of each main conclusion, then of each exercise.
        rules: Every rule, in book order.
        items: Every item of the catalogue, in its order.
        single_items: The items that are out by themselves, that could be, or that a rule names.
        disagreements: The questions on which sources disagree that touch the plan.
        changes: What differs from the plan before; null for a first plan.
    """

    schema_version: Literal["1.0"]
    program_version: str
    knowledge: Knowledge
    case: AuditedCase
    plan_id: PlanId
    input_hash: Sha256
    status: Status
    first_page: FirstPage
    attention: list[Attention]
    decision: DecisionFlips
    conclusions: list[ConclusionGroup]
    derivations: list[Cone]
    counts: Counts
    rules: Some[AuditedRule]
    items: Some[AuditedItem]
    red_flags: Some[FlagCheck]
    loads: Some[LoadCheck]
    single_items: list[AuditCheck]
    disagreements: list[AuditedDisagreement]
    changes: ChangesSince | None
    firings: list[AuditedFiring]
    answers: Some[AuditedAnswer]
    evidence: list[Evidence]
    gaps: list[Gap]
    reproduction: Reproduction
