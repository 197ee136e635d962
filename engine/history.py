"""A history of answers: the first consultation and the check-ins after it, and what holds now.

Of the plan before a check-in some things are kept, as answers that nobody is asked: its stage, for how many days the stage
has been the same, which items it allowed, which doses, paces and rungs it permitted, and whether pain has crept up since.
Rules read them (chapter "Progress over time"): after a bad check-in nothing rises above them, which
``bad-check-in-never-adds`` proves for every plan and every check-in after it. Where there was no plan, because something
referred, the last plan before that counts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from engine.carry import Fold
from engine.last_plan import last_plan
from engine.tells import told_of
from language.errors import AnswerError
from language.knowledge import KnowledgeBase
from language.questions import UNKNOWN, Given, Question, Tells

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Answers given on one later day.

    Attributes:
        made: The day.
        answers: Answers by question id; those to follow-up questions count for this day alone.
    """

    made: date
    answers: Mapping[str, Given]


@dataclass(frozen=True, slots=True)
class History:
    """All that one athlete has answered.

    Attributes:
        made: Day of the first consultation; needed when there are check-ins.
        answers: Its answers by question id.
        check_ins: Later answers, in the order of their days.
    """

    made: date | None
    answers: Mapping[str, Given]
    check_ins: tuple[CheckIn, ...] = ()

    def __post_init__(self) -> None:
        """Refuse days that are missing or not in order.

        Raises:
            AnswerError: Says which day, and what must hold.
        """
        if self.check_ins and self.made is None:
            raise AnswerError(
                "date", "must be given in [athlete] when there are check-ins", hint="Write date = 2026-11-22 there."
            )
        days = [self.made, *(check_in.made for check_in in self.check_ins)]
        for before, after in pairwise(days):
            if before is not None and after is not None and after <= before:
                raise AnswerError(
                    "each check-in", f"must be later than the one before, {before.isoformat()}", after.isoformat()
                )

    @property
    def day(self) -> date | None:
        """The day of the latest answers."""
        return self.check_ins[-1].made if self.check_ins else self.made

    @property
    def earlier(self) -> History:
        """The history without its last check-in."""
        return History(self.made, self.answers, self.check_ins[:-1])

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the first consultation, where it is known, and of each check-in."""
        first = (self.made,) if self.made is not None else ()
        return (*first, *(check_in.made for check_in in self.check_ins))


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds now.

    Attributes:
        told: Answers by question id, as the engine takes them.
        given_on: Day on which each was given, where it is known.
        worked_out: Id of the procedure for each answer that nobody gave as it stands.
    """

    told: Mapping[str, Given]
    given_on: Mapping[str, date] = field(default_factory=dict)
    worked_out: Mapping[str, str] = field(default_factory=dict)


def begin(answers: Mapping[str, Given], knowledge: KnowledgeBase) -> dict[str, Given]:
    """Return the answers of a first consultation: what follow-up questions ask has not happened yet."""
    first = {asked.id: asked.at_first for asked in knowledge.questions if asked.at_first is not None}
    told = {**first, **answers}
    return _in_order(told, knowledge)


def current(history: History, knowledge: KnowledgeBase) -> Standing:
    """Return what holds now: each check-in folded into what held before it, with what is kept of the plan before."""
    return deque(standings(history, knowledge), maxlen=1)[0]


def standings(history: History, knowledge: KnowledgeBase) -> Iterator[Standing]:
    """Yield what held at the first consultation and at each check-in, in order; the work grows with their number alone."""
    told = begin(history.answers, knowledge)
    given_on = dict.fromkeys(history.answers, history.made) if history.made else {}
    worked_out: dict[str, str] = {}
    yield Standing(told, given_on, worked_out)
    last = stage_since = flat_since = history.made
    quiet_since = history.made if _is_quiet(history.answers, knowledge) else None
    for check_in in history.check_ins:
        assert history.made is not None  # noqa: S101  (told to the type checker; with check-ins there is a day)
        assert last is not None  # noqa: S101
        before = last_plan(told, knowledge)
        if before.stage != told_of(Tells.STAGE_BEFORE, told, knowledge):
            stage_since = last
        assert stage_since is not None  # noqa: S101
        weeks = _weeks(history.made, check_in.made) - _weeks(history.made, last)
        quiet_since = (quiet_since or check_in.made) if _is_quiet(check_in.answers, knowledge) else None
        if told_of(Tells.AGAINST_LAST_TIME, check_in.answers, knowledge) in knowledge.thresholds.gains:
            flat_since = check_in.made
        since = {
            Tells.STAGE_DAYS: stage_since,
            Tells.PLAN_DAYS: last,
            Tells.QUIET_DAYS: quiet_since or check_in.made,
            Tells.FLAT_DAYS: flat_since or check_in.made,
        }
        days = {what: (check_in.made - day).days for what, day in since.items()}
        told, derived = Fold(knowledge, told, check_in.answers, weeks).after(before, days)
        given_on = {**given_on, **dict.fromkeys((*check_in.answers, *derived), check_in.made)}
        worked_out = {name: by for name, by in worked_out.items() if name not in check_in.answers} | derived
        last = check_in.made
        for name in _grown_old(told, given_on, last, knowledge):
            told[name] = UNKNOWN
        yield Standing(_in_order(told, knowledge), given_on, worked_out)


def _is_quiet(answers: Mapping[str, Given], knowledge: KnowledgeBase) -> bool:
    """Return whether answers tell that pain in daily life is quiet; what is not told is not."""
    pain = told_of(Tells.DAILY_PAIN, answers, knowledge)
    return isinstance(pain, int) and pain <= knowledge.thresholds.quiet_pain


def _weeks(since: date, until: date) -> int:
    return (until - since).days // WEEK_DAYS


def _grown_old(
    told: Mapping[str, Given], given_on: Mapping[str, date], today: date, knowledge: KnowledgeBase
) -> list[str]:
    """Return the answers about a changing state that were given too long ago."""
    return [name for name in told if _is_old(knowledge.question(name), given_on.get(name), today)]


def _is_old(asked: Question, given: date | None, today: date) -> bool:
    return bool(asked.holds_weeks) and given is not None and (today - given).days > asked.holds_weeks * WEEK_DAYS


def _in_order(told: Mapping[str, Given], knowledge: KnowledgeBase) -> dict[str, Given]:
    """Return answers in the order of the questionnaire."""
    return {asked.id: told[asked.id] for asked in knowledge.questions if asked.id in told}
