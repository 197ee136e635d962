"""The plan as a person reads it: what both the terminal summary and the page are written from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from engine.history import Standing
from engine.planning.parts import Decision, Plan
from language.flags import Instruction
from language.help import HelpCard
from language.levels import Where
from language.pain import Band
from language.poses.place import PlaceMap
from reports.figure import Illustration
from reports.view.reviewed import ReviewMark

DAY_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PLAN_DAYS = 14
UPKEEP_DAYS = 91
"""Days until a person who is well looks at it again."""


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
class LastTime:
    """What was before the last check-in.

    Attributes:
        earlier: Day and plan of the first consultation and of each check-in before the last one; at least one.
        answered: Ids of the questions that the last check-in answered.
        standing: When each answer that holds now was given, where that is known.
    """

    earlier: tuple[tuple[date, Plan], ...]
    answered: tuple[str, ...]
    standing: Standing | None = None


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
        repeats: Whether it rests on answers that stand with an earlier reason too.
    """

    text: str
    rules: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    strength: str = ""
    sources: tuple[str, ...] = ()
    unverified: bool = False
    repeats: bool = False


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
        small_dose: What of the dose does not stand in that line: speed, rest, effort.
        needs: Equipment in words.
        steps: What to do.
        feel, too_hard, too_easy, fault: Short texts; may be empty.
        because: Why it is there.
        course: What became of it since the last plan, and why; empty when nobody counts.
        changed: The same without the reason: what is another than last time.
        following: What comes next of it; empty when nothing is open.
        loads: What it asks of the tendon, for clinicians.
        limit: The most of it in this stage, what that lowered, and why, for clinicians; empty when it has none.
        figure: Its drawings.
        is_line: Whether it is a line of the week and no exercise to look up: a run, a walk, fitness, a seat.
        minutes: How long all of it takes in a week.
        is_new: Whether the last plan did not have it.
    """

    number: int
    id: str
    name: str
    tier: str
    purpose: str
    days: tuple[str, ...]
    dose: tuple[tuple[str, str], ...]
    short_dose: str
    small_dose: tuple[tuple[str, str], ...]
    needs: tuple[str, ...]
    steps: tuple[str, ...]
    feel: str
    too_hard: str
    too_easy: str
    fault: str
    because: Because
    course: str
    changed: str
    following: str
    loads: str
    limit: str
    figure: Illustration
    is_line: bool
    minutes: int
    is_new: bool


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
    """A stage and whether it is ``done``, ``not needed``, ``here`` or ``later``."""

    number: int
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class RungView:
    """A rung: its speed, what it is like, its least time for what takes 10 s at full speed; ``done``, ``here`` or ``later``."""

    speed: str
    like: str
    time: str
    state: str


@dataclass(frozen=True, slots=True)
class PartView:
    """A part of a sprint: its name, where it stands, its drills, and whether it may be run now."""

    name: str
    words: str
    drills: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class LadderView:
    """The ladder of speeds.

    Attributes:
        now: The place.
        following: What opens the next rung.
        climbing: How a rung is climbed.
        rungs: The rungs, from easy running to full speed.
        parts: The parts of a sprint, in the order in which they come back.
        because: Why this rung may be run; ``None`` below the first.
    """

    now: str
    following: str
    climbing: str
    rungs: tuple[RungView, ...]
    parts: tuple[PartView, ...]
    because: Because | None


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
class PartsView:
    """Parts of an activity of which the same is said: what, their names, and why; empty where the label says it."""

    label: str
    names: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class ActivityView:
    """What the plan says of a sport or activity.

    Attributes:
        name: Its name.
        advised: What to do with it, in a few words.
        level: The same as a code.
        text: How.
        parts: Its parts, where not the same is said of all.
        order: The steps back to all of it, the easiest first; empty where it goes on as it is.
        back: When one is back; empty where it goes on as it is.
        because: Why.
        pictures: What may be done now and what not, drawn: the words and the drawing of each.
    """

    name: str
    advised: str
    level: str
    text: str
    parts: tuple[PartsView, ...]
    order: tuple[str, ...]
    back: str
    because: Because
    pictures: tuple[tuple[str, Illustration], ...]


@dataclass(frozen=True, slots=True)
class SelfTestView:
    """A check that the athlete does without help: what it is called, how it is done, and its drawings."""

    name: str
    steps: tuple[str, ...]
    figure: Illustration


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
        level: How soon, as a code: now, today, days or soon.
        urgency: How soon, in words.
        say: What to say or bring.
        opens: What would let a plan begin, and who can say so; or why none can.
        because: Why.
    """

    what: str
    suspected: str
    level: str
    urgency: str
    say: str
    opens: str
    because: Because


@dataclass(frozen=True, slots=True)
class Consideration:
    """Another source of the pain that a clinician should consider: what, what to look at, and why."""

    what: str
    look: str
    because: Because


@dataclass(frozen=True, slots=True)
class Tested:
    """The result of a clinical test: which way it points, with what figure, what that cannot say, and why.

    Attributes:
        test: Name of the test.
        direction: Which way it points.
        figure: The likelihood ratio; empty when none is known.
        words: The figure in words.
        caution: What the figure cannot say.
        confidence: Confidence in the source of the figure.
        because: Why.
    """

    test: str
    direction: str
    figure: str
    words: str
    caution: str
    confidence: str
    because: Because


@dataclass(frozen=True, slots=True)
class AskFirst:
    """A question to answer: its id, its words, why it matters, and the check that it asks to try, if it asks for one."""

    id: str
    text: str
    why: str
    test: SelfTestView | None


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A question that was not answered: its id, its words, how many things it holds back, and some of them in words."""

    id: str
    text: str
    count: int
    cost: str


@dataclass(frozen=True, slots=True)
class DisputeView:
    """A disagreement that touches the plan: the question, what was decided and why, by which rules, and the sides."""

    question: str
    decided: str
    rules: tuple[str, ...]
    sides: tuple[tuple[str, str], ...]
    open: str


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source as it is listed: short name, what it says, its works with their places, and whether it is unverified."""

    id: str
    says: str
    works: tuple[str, ...]
    kind: str
    unverified: bool


@dataclass(frozen=True, slots=True)
class WorkView:
    """A work as an athlete finds it.

    Attributes:
        cites: Author and year, or what sort of page it is.
        place: Where it is found, in short; may be empty.
        link: Its address; empty when there is none.
        unverified: ``unverified``, ``unverified in part`` or empty.
    """

    cites: str
    place: str
    link: str
    unverified: str

    @property
    def is_site(self) -> bool:
        """Whether it is found at a site alone, and not under a number that libraries keep."""
        return bool(self.place) and not self.place.startswith(("doi:", "PMC"))


@dataclass(frozen=True, slots=True)
class Reading:
    """The works of one kind, in plain words."""

    kind: str
    works: tuple[WorkView, ...]

    @property
    def count(self) -> int:
        """How many works there are."""
        return len(self.works)

    @property
    def is_site(self) -> bool:
        """Whether all its works are found at a site alone."""
        return all(work.is_site for work in self.works)


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One thing that changed since the last plan, and why; the reason may be empty.

    Attributes:
        what: What is another.
        why: Why, or what was before.
        on_card: Whether the exercise itself says it too.
    """

    what: str
    why: str
    on_card: bool = False


@dataclass(frozen=True, slots=True)
class CourseEvent:
    """What happened at a check-in: its day, what came of it, and whether it was a step back."""

    day: date
    text: str
    is_setback: bool


@dataclass(frozen=True, slots=True)
class Headline:
    """How it has gone, in one line of words and figures.

    Attributes:
        text: The figure that counts most, at first and now.
        since: For how long, and the latest of each test that is counted side by side.
        trend: ``better``, ``worse`` or ``same``.
    """

    text: str
    since: str
    trend: str


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a chart: its name, and a value for each day, ``None`` where there is none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures over the check-ins.

    Attributes:
        id: Kebab-case.
        title: What is shown, in plain words.
        unit: Unit of the values, as ``of 10``.
        days: The days.
        series: The lines, of as many values as there are days.
        top: Highest value of the scale; lowest is 0.
        stepped: Whether a value holds until the next day.
    """

    id: str
    title: str
    unit: str
    days: tuple[date, ...]
    series: tuple[Series, ...]
    top: int
    stepped: bool = False


@dataclass(frozen=True, slots=True)
class ProgressView:
    """What came of the last weeks.

    Attributes:
        move: What they ask for, with its reason; ``None`` when they ask for nothing.
        changes: What changed since the last plan.
        answers: The answers of the check-in: question and answer.
        charts: Pain, work, stage and strength over the check-ins; those that have two figures or more.
        main: Id of the chart that counts most.
        headline: How it has gone; ``None`` while there are no two figures of what counts most.
        events: What came of each check-in, where it was another stage or a step back.
    """

    move: Because | None
    changes: tuple[PlanChange, ...]
    answers: tuple[tuple[str, str], ...]
    charts: tuple[Chart, ...]
    main: str = ""
    headline: Headline | None = None
    events: tuple[CourseEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class TierView:
    """What is essential, or useful: its name, the numbers of its exercises, and how long all of it takes in a week."""

    name: str
    numbers: tuple[int, ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything that a person reads of one consultation, in the order of the page."""

    decision: Decision
    title: str
    athlete: Athlete
    side: str
    sore: Where | None
    place: PlaceMap | None
    works: str
    use_until: date
    plan_id: str
    review: ReviewMark
    progress: ProgressView | None
    think: tuple[str, ...]
    thought: tuple[str, ...]
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
    has_weights: bool
    equipment: tuple[str, ...]
    on_your_own: tuple[str, ...]
    repeats_left: str
    cards: tuple[Card, ...]
    tiers: tuple[TierView, ...]
    ache: str
    ladder: LadderView | None
    activities: tuple[ActivityView, ...]
    activities_in_short: str
    advice: tuple[tuple[str, tuple[tuple[str, Because], ...]], ...]
    advice_named: tuple[tuple[str, str, Because], ...]
    advice_in_short: tuple[str, ...]
    advice_also: tuple[tuple[str, str, Because], ...]
    at_odds: tuple[tuple[str, tuple[str, ...]], ...]
    look_again: str
    called: str
    short_name: str
    look_at: tuple[tuple[str, Because], ...]
    considerations: tuple[Consideration, ...]
    tested: tuple[Tested, ...]
    move_on_stage: str
    checks: tuple[Criterion, ...]
    self_tests: tuple[SelfTestView, ...]
    why: tuple[Because, ...]
    unknowns: tuple[Unanswered, ...]
    left_out: tuple[tuple[str, tuple[LeftOut, ...]], ...]
    disputes: tuple[DisputeView, ...]
    referrals: tuple[ReferralView, ...]
    meanwhile: tuple[Instruction, ...]
    not_asked: tuple[str, ...]
    ask_first: tuple[AskFirst, ...]
    answers: tuple[tuple[str, str], ...]
    sources: tuple[SourceView, ...]
    reading: tuple[Reading, ...]
    limits: tuple[str, ...]
    knowledge: str
    program: str

    @property
    def drawn(self) -> tuple[Illustration, ...]:
        """All drawings of the page."""
        asked = (ask.test for ask in self.ask_first if ask.test is not None)
        return (
            *(card.figure for card in self.cards),
            *(test.figure for test in (*self.self_tests, *asked)),
            *(shown for activity in self.activities for _, shown in activity.pictures),
        )

    @property
    def pictured(self) -> tuple[Card, ...]:
        """The exercises that are looked up with their pictures."""
        return tuple(card for card in self.cards if not card.is_line)

    @property
    def lines(self) -> tuple[Card, ...]:
        """What is a line of the week: runs, walks, fitness, a seat."""
        return tuple(card for card in self.cards if card.is_line)
