"""Questions: what one is, and how it reads what a person wrote into findings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from language.bounds import Bound
from language.domains import NO, NOT_SURE, YES, Choice, Domain, Noted, Problem, Value, Whole, YesNo, code, shown
from language.errors import AnswerError, KnowledgeError
from language.findings import Answer, Finding, is_yes_no, slots

UNKNOWN_WORDS = frozenset({"unknown", "not sure", "don't know", "dont know", "?"})
UNANSWERED = "unanswered"
"""What files hold for no answer at all, where "not sure" is an answer of its own."""
NOT_APPLICABLE_WORDS = frozenset({"does not apply", "does-not-apply", "not applicable", "n/a"})
NONE_WORDS = frozenset({"none", "nothing"})


class Topic(Enum):
    """The parts of the conversation, in order."""

    EMERGENCY = "First: is it an emergency"
    SAFETY = "Is it safe to start"
    PAIN = "Your pain"
    TESTS = "What your tendon can take"
    RUNNING = "Running"
    LIFE = "You and your training"
    PROGRESS = "Since last time"


class Tells(Enum):
    """What the engine itself reads from an answer, whatever its question is called; one question at most tells each."""

    SIDE = "which side is sore"
    SPORT = "the goal"
    EQUIPMENT = "the equipment that is there"
    EASY_MINUTES = "the minutes of easy running that are taken well"
    DOING = "the items that are done now"
    RUNS = "the running that is done now"
    IRRITANTS = "the items that made it worse"
    FLARED = "the items that set it off since last time"
    RETRIED = "the items that were brought back and stayed quiet"
    DONE = "how much of the plan was done"
    SITTING_MINUTES = "the minutes of sitting until it hurts"
    DAILY_PAIN = "the worst pain in daily life"
    TREND = "how it has gone under steady work"
    AGAINST_LAST_TIME = "how it is against last time"
    SINCE_THE_START = "how it is against the first consultation"
    NEW_SIGNS = "the signs that are new since last time"
    REPETITIONS_LEFT = "repetitions on the left"
    REPETITIONS_RIGHT = "repetitions on the right"
    REPETITIONS = "repetitions of the weaker side"
    SIDES_EQUAL = "whether both sides are equally strong"
    STAGE_BEFORE = "the stage of the last plan"
    STAGE_DAYS = "for how many days the stage has been the same"
    QUIET_DAYS = "for how many days pain in daily life has been quiet"
    FLAT_DAYS = "for how many days it has not been told to be better"
    PAIN_ROSE = "whether pain in daily life has crept up since the last plan"
    OPEN_BEFORE = "the items that the last plan allowed"
    PERMITTED_BEFORE = "the doses, paces and rungs that the last plan permitted"
    PLANNED_BEFORE = "the items of the last plan that move on one by one"
    KEPT_BEFORE = "the items that the last plan kept because they were taken well before the first"
    RECORD_BEFORE = "how far each item was trusted in the last plan, and on which step"
    REACHED_BEFORE = "how far the work of the last plans has come"
    PLAN_DAYS = "the days since the last plan"
    COMPETITION_WEEKS = "the weeks until the next competition"
    NEXT_DAY = "how the tendon was the day after sessions"
    SESSION_PAIN = "the worst pain in sessions"
    SORE = "the items that hurt more than is all right while they were done"
    UNDONE = "the items that were done half or less"
    MORE_LEFT = "the items with 2 or more repetitions left above what was written"
    TAKEN_WELL = "the items that are done now and taken well"
    MOVES_WELL = "the steady movement that is done now and taken well"
    TOLD_DOSES = "how much is done now of the items that are taken well"
    ACTIVITIES = "the sports and activities that are done now or wanted again"
    WENT_BEFORE = "how these sports and activities went at the last consultation"
    WENT_BADLY = "whether a sport or activity went badly since the last consultation"
    GOES_HOW = "how these sports and activities go now"
    LIFTED = "the weights that were lifted last"
    FEWER_LEFT = "the items with fewer repetitions left than what was written"


class Unknown(Enum):
    """Asked, and the person does not know. It is neither yes nor no."""

    UNKNOWN = "unknown"


class NotApplicable(Enum):
    """The question does not apply to this person. That is an answer: nothing follows from it, and nothing is open."""

    NOT_APPLICABLE = "does not apply"


UNKNOWN = Unknown.UNKNOWN
NOT_APPLICABLE = NotApplicable.NOT_APPLICABLE
Given = Value | tuple[Value, ...] | Unknown | NotApplicable
Told = Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class Count:
    """What an answer to a list tells besides its entries: how many points they make together.

    Attributes:
        asks: The class of findings that says the count, in its one slot; more points than it can hold count as its most.
        weights: Points of the entries that count for more than one.
    """

    asks: type[Answer]
    weights: tuple[tuple[Value, int], ...] = ()

    @property
    def slot(self) -> str:
        """The slot that the count fills."""
        return next(iter(slots(self.asks)))

    @property
    def most(self) -> int:
        """The highest count."""
        domain = slots(self.asks)[self.slot]
        assert isinstance(domain, Whole)  # noqa: S101  (told to the type checker)
        return domain.high

    def points(self, entry: Value) -> int:
        """Return for how many points an entry counts."""
        return dict(self.weights).get(entry, 1)

    def of(self, entries: Iterable[Value]) -> Answer:
        """Return the finding that says how many points entries make together."""
        return self.asks(**{self.slot: min(self.most, sum(map(self.points, entries)))})

    def every(self) -> tuple[Answer, ...]:
        """Return the findings of all counts, lowest first."""
        return tuple(self.asks(**{self.slot: points}) for points in range(self.most + 1))


@dataclass(frozen=True, slots=True)
class Group:
    """Entries of a long list that are read as one line at first: only who ticks it reads them one by one.

    Attributes:
        label: What one of the entries, or several, come to; whoever has one of them must find it in these words.
        entries: The entries, 2 or more.
    """

    label: str
    entries: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Weekly:
    """How a number of weeks changes by itself where it is not told anew.

    Attributes:
        step: 1 for weeks that have passed, -1 for weeks that are left; these are no longer known once they are over.
        while_done: Shares of the plan that must have been done, or be unknown, for the weeks to count; any when empty.
    """

    step: int
    while_done: tuple[Value, ...] = ()


class AtCheckIn(Enum):
    """When a check-in asks a question, although nothing in the plan may hang on the answer yet."""

    ALWAYS = "always, because each answer tells of the time since the last"
    LOGGED = "always, though it may be left open: what was written then counts"
    OVER_TIME = "now and then, because the answers are shown over time"
    ANEW = "anew, when another answer could change the plan"

    @property
    def may_stay_open(self) -> bool:
        """Whether nobody has to answer, because only what was told counts."""
        return self in (AtCheckIn.LOGGED, AtCheckIn.OVER_TIME)


class Worse(Enum):
    """How one answer to a question tells of more trouble with the tendon than another."""

    HIGHER = "a higher number"
    SAID = "one more thing named"


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        id: Kebab-case; the key in files.
        asks: The class of findings that an answer gives.
        topic: Part of the conversation.
        text: The question as an athlete reads it.
        why: Why it matters, in one or two plain sentences.
        hint: How to answer or to find out, where nobody can answer without it; may be empty.
        tick: Of a plain yes or no, what a yes says, to be ticked among others; the question itself when empty.
        may_not_apply: Whether "does not apply" is an answer.
        at_first: What holds at a first consultation, where the question is not asked; ``None`` when it is.
        not_sure: What "not sure" is read as, where it is not an unknown: of what others found, that nothing is known of it.
        not_assumed: Entries of a list that are not thought possible while the answer is unknown: what is tried gently first,
            so that not being able to say stops nobody from starting.
        retired: Entries of a list that files of earlier versions may hold, and that tell nothing any more: passed over.
        until_flared: Items of which the answer speaks: once one of them sets the pain off, it is no longer known.
        holds_weeks: For how many weeks the answer holds; then it is no longer known. 0 when it does not grow old.
        groups: Of a long list, the entries that are read in groups; those in none are read by themselves.
        more: What helps to answer beside the hint, for who asks for it; may be empty.
        counts: Of a list, the points that its entries make together; ``None`` when nobody counts them.
        after: What must have been told for it to make sense, and its bound; ``None`` when nothing must.
        spared_by: What tells that it must not be tried now: once one of these holds, nobody is asked. An answer that is given
            all the same counts.
        of: What tells which of its entries there are to choose from; empty when it is all of them.
        is_recorded: Whether it is asked where it makes sense, although nothing that is permitted hangs on the answer.
        is_prefilled: Whether a check-in that leaves it out tells what holds at a first consultation: only exceptions are told.
        is_worked_out: Whether nobody is ever asked, because it follows from the plan before.
        worse: How an answer can be worse than another, or its choices from good to bad; ``None`` where neither is.
        holds_back: The answers of a check-in after which nothing may rise, or the bound of such a number; ``None`` where there
            is none. Where a person is asked, and does not know, nothing may rise either.
        at_check_in: When a check-in asks it beside what is open; ``None`` when it is asked as any other.
        usual: What a check-in takes to be so unless a person says otherwise; ``None`` where nothing is usual.
        is_followed_up: Whether a simple check is asked next where a person is not sure.
        tells: What the engine itself reads from the answer, beside the rules; ``None`` when it reads nothing.
        weekly: How the answer changes with the weeks; ``None`` when it does not.
        changes: Why the answer can change by what the athlete does; empty when it is fixed.
        fixed: Why it cannot; empty when it can.
    """

    id: str
    asks: type[Answer]
    topic: Topic
    text: str
    why: str
    hint: str = ""
    tick: str = ""
    may_not_apply: bool = False
    at_first: Given | None = None
    holds_weeks: int = 0
    not_sure: tuple[Value, ...] | None = None
    not_assumed: tuple[Value, ...] = ()
    retired: tuple[str, ...] = ()
    until_flared: tuple[Value, ...] = ()
    groups: tuple[Group, ...] = ()
    more: str = ""
    counts: Count | None = None
    after: tuple[Tells, Bound] | None = None
    spared_by: tuple[Finding, ...] = ()
    of: tuple[Tells, ...] = ()
    is_recorded: bool = False
    is_prefilled: bool = False
    is_worked_out: bool = False
    is_followed_up: bool = False
    at_check_in: AtCheckIn | None = None
    usual: Given | None = None
    holds_back: tuple[Value, ...] | Bound | None = None
    worse: Worse | tuple[Value, ...] | None = None
    tells: Tells | None = None
    weekly: Weekly | None = None
    changes: str = ""
    fixed: str = ""

    def __post_init__(self) -> None:
        """Refuse a question of which nobody has said whether its answer can change.

        Raises:
            KnowledgeError: It has no reason why its answer can change, and none why it is fixed; or both. A group holds fewer
                than 2 entries, or what is no entry, or what another holds too.
        """
        if bool(self.changes.strip()) is bool(self.fixed.strip()):
            must = "a question must say either why its answer can change (changes=), or why it is fixed (fixed=)"
            raise KnowledgeError(self.id, must, "both" if self.changes else "neither")
        if isinstance(self.holds_back, Bound) and getattr(self.holds_back.test, "low", None) is None:
            raise KnowledgeError(self.id, "what holds a check-in back must be an answer, or a number or more")
        grouped = [entry for group in self.groups for entry in group.entries]
        if len(set(grouped)) < len(grouped) or not set(grouped) <= set(self.domain.values() if grouped else ()):
            raise KnowledgeError(self.id, "an entry of its list must be in one group at most, and nothing else in any")
        if any(len(group.entries) < 2 for group in self.groups):
            raise KnowledgeError(self.id, "a group must hold 2 entries or more")

    @property
    def heads(self) -> tuple[Value | Group, ...]:
        """What a person reads first of a list: its groups, each where its first entry stands, and the entries in none."""
        of = {entry: group for group in self.groups for entry in group.entries}
        return tuple(dict.fromkeys(of.get(entry, entry) for entry in self.domain.values()))

    def __hash__(self) -> int:
        """Return the hash of the id, in which questions that are alike agree; that of all fields takes long."""
        return hash(self.id)

    @property
    def is_changeable(self) -> bool:
        """Whether the athlete can move the answer within weeks, so that it may be named as what would change something."""
        return bool(self.changes)

    @property
    def is_follow_up(self) -> bool:
        """Whether it is asked at check-ins only."""
        return self.at_first is not None

    @property
    def slot(self) -> str:
        """The slot that the answer fills: the other slot when the answer is a list of things present or not."""
        return _entry_slot(self.asks)

    @property
    def domain(self) -> Domain:
        """What the answer, or each entry of its list, may be."""
        return slots(self.asks)[self.slot]

    @property
    def takes_several(self) -> bool:
        """Whether the answer is a list: all that hold, empty for none."""
        return len(slots(self.asks)) > 1

    @property
    def unsure(self) -> Given:
        """What "not sure" is read as: the answer that says so, where the question has one, else that it is unknown."""
        if self.not_sure is not None:
            return self.not_sure
        value = next((value for value in self.domain.values() if code(value) == NOT_SURE), UNKNOWN)
        return (value,) if self.takes_several and not isinstance(value, Unknown) else value

    @property
    def kind(self) -> str:
        """One of ``yes-no``, ``choice``, ``several``, ``number``."""
        if self.takes_several:
            return "several"
        if isinstance(self.domain, Whole):
            return "number"
        return "yes-no" if getattr(self.domain, "scale", None) is YesNo else "choice"

    @property
    def is_tried(self) -> bool:
        """Whether it is a check that is done and not remembered: what training can change about a test."""
        return self.topic is Topic.TESTS and self.is_changeable

    @property
    def guidance(self) -> str:
        """All that helps to answer, shown unasked or not."""
        return f"{self.hint} {self.more}".strip()

    @property
    def is_tick(self) -> bool:
        """Whether the answer is a plain yes or no, to be ticked beside others of its screen."""
        return self.kind == "yes-no"

    @property
    def is_ticked_through(self) -> bool:
        """Whether the answer is a list of choices, each to be ticked beside what else is on its screen."""
        return self.takes_several and isinstance(self.domain, Choice)

    def read(self, raw: object) -> Given:
        """Return the value that a person wrote.

        Raises:
            AnswerError: It is outside the domain; says what must hold, what was got, and the nearest right value.
        """
        if isinstance(raw, str) and raw.strip().casefold() in UNKNOWN_WORDS:
            return self.unsure
        if raw == UNANSWERED:
            return UNKNOWN
        if self.may_not_apply and isinstance(raw, str) and raw.strip().casefold() in NOT_APPLICABLE_WORDS:
            return NOT_APPLICABLE
        if not self.takes_several:
            return self._read_one(raw)
        if isinstance(raw, str) and raw.strip().casefold() in NONE_WORDS:
            return ()
        if not isinstance(raw, list):
            example = f'["{raw}"]' if isinstance(raw, str) and not isinstance(self.domain.read(raw), Problem) else "[]"
            raise AnswerError(self.id, "must be a list, empty for none", shown(raw), f"Write {self.id} = {example}.")
        return self._read_several(raw)

    def _read_one(self, raw: object) -> Value:
        value = self.domain.read(raw)
        if not isinstance(value, Problem):
            return value
        must = f'{value.must}, or "does not apply"' if self.may_not_apply else value.must
        hint = value.hint
        if isinstance(raw, list) and len(raw) == 1 and not isinstance(self.domain.read(raw[0]), Problem):
            hint = "Write it without square brackets."
        raise AnswerError(self.id, must, shown(raw), hint)

    def _read_several(self, raw: list[object]) -> tuple[Value, ...]:
        read = [(entry, self.domain.read(entry)) for entry in raw if entry not in self.retired]
        wrong = [(entry, value) for entry, value in read if isinstance(value, Problem)]
        if wrong:
            entry, problem = wrong[0]
            hint = problem.hint
            if isinstance(entry, str) and entry.casefold() in UNKNOWN_WORDS | NONE_WORDS:
                hint = f"Write {self.id} = {'[]' if entry.casefold() in NONE_WORDS else repr(entry)}, without the list."
            raise AnswerError(
                f"each entry of {self.id}", problem.must, ", ".join(shown(got) for got, _ in wrong[:5]), hint
            )
        chosen = [value for _, value in read if not isinstance(value, Problem)]
        if isinstance(self.domain, Noted):
            return tuple(chosen)
        return tuple(value for value in self.domain.values() if value in chosen)

    def findings(self, given: Given) -> tuple[Answer, ...]:
        """Return the findings of an answer, in the order of the domain, then their count; none when it is unknown.

        The same answer gives the same objects; an engine takes copies.
        """
        return _findings(self, given)

    def _make(self, given: Given) -> tuple[Answer, ...]:
        if isinstance(given, (Unknown, NotApplicable)):
            return ()
        if not self.takes_several:
            return (self.asks(**{self.slot: given}),)
        assert isinstance(given, tuple)  # noqa: S101  (told to the type checker; ``read`` gives tuples here)
        flag = is_yes_no(self.asks)
        entries = (
            self.asks(**{self.slot: value, str(flag): YES if value in given else NO}) for value in self.domain.values()
        )
        return (*entries, *((self.counts.of(given),) if self.counts else ()))

    def every_finding(self, thresholds: tuple[int, ...] = ()) -> tuple[Answer, ...]:
        """Return the findings of all answers at once: what could be said, one value for each cell of numbers."""
        return _every_finding(self, thresholds)

    def assumed(self, thresholds: tuple[int, ...] = ()) -> tuple[Answer, ...]:
        """Return what is thought possible while the answer is unknown: all that could be said but ``not_assumed``."""
        if not self.not_assumed:
            return self.every_finding(thresholds)
        spared = {self.asks(**{self.slot: value, str(is_yes_no(self.asks)): YES}).key for value in self.not_assumed}
        return tuple(found for found in self.every_finding(thresholds) if found.key not in spared)

    def _make_every(self, thresholds: tuple[int, ...]) -> tuple[Answer, ...]:
        values = self.domain.values(thresholds)
        if not self.takes_several:
            return tuple(self.asks(**{self.slot: value}) for value in values)
        flag = str(is_yes_no(self.asks))
        entries = (self.asks(**{self.slot: value, flag: said}) for value in values for said in (NO, YES))
        return (*entries, *(self.counts.every() if self.counts else ()))

    def lists(self) -> tuple[tuple[Value, ...], ...]:
        """Return lists that tell athletes apart: none, each entry alone, all; and on the way to all, one more at a time."""
        values = self.domain.values()
        climbing = (values[:length] for length in range(2, len(values))) if self.counts else ()
        return ((), *((value,) for value in values), *climbing, values)

    def written(self, given: Given) -> str | int | list[str | int]:
        """Return the answer as files hold it."""
        if given is UNKNOWN and self.unsure is not UNKNOWN:
            return UNANSWERED
        if isinstance(given, (Unknown, NotApplicable)):
            return str(given.value)
        if isinstance(given, tuple):
            return [code(value) for value in given]
        return code(given)


@cache
def _entry_slot(asks: type[Answer]) -> str:
    names = list(slots(asks))
    return next((name for name in names if name != is_yes_no(asks)), names[0])


@lru_cache(maxsize=4096)
def _findings(question: Question, given: Given) -> tuple[Answer, ...]:
    return question._make(given)


@cache
def _every_finding(question: Question, thresholds: tuple[int, ...]) -> tuple[Answer, ...]:
    return question._make_every(thresholds)  # noqa: SLF001  (the cache of this module)
