"""A history of answers: the first consultation and the check-ins after it, and what holds now.

The procedures ``carry-answers-forward``, ``compare-sides`` and ``remember-the-last-plan``.

Of the plan before a check-in five things are kept, as answers that nobody is asked: its stage, for how many days the stage
has been the same, which items it allowed, which doses, paces and rungs it permitted, and whether pain has crept up since.
Rules read them (chapter "Progress over time"): after a bad check-in nothing rises above them, which
``bad-check-in-never-adds`` proves for every plan and every check-in after it. Where there was no plan, because something
referred, the last plan before that counts.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise

from engine.infer import Outcome
from engine.masks import masks
from engine.planning.judge import judge_all
from engine.planning.parts import ItemState
from engine.planning.plan import choose
from kb.questions import QUESTIONS, SIGN_TELLS, question
from kb.rules import RULES
from kb.rules.procedures import CARRY, COMPARE, REMEMBER
from kb.thresholds import CREEP, EQUAL_PERCENT
from kb.vocabulary.conclusions import MayDose, MayReach, MayRun, Stage
from kb.vocabulary.scales import Pace
from kb.vocabulary.states import RunningNow, Share, StageLevel, Trend, Where
from kb.vocabulary.steps import STEPS, dose_step, pace_step, rung_step
from language.domains import NO, YES, Value, Whole
from language.errors import AnswerError
from language.questions import UNKNOWN, Given, Question

WEEK_DAYS = 7
STEADY = (Share.MOST, Share.ALL)


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


def begin(answers: Mapping[str, Given]) -> dict[str, Given]:
    """Return the answers of a first consultation: what follow-up questions ask has not happened yet."""
    first = {asked.id: asked.at_first for asked in QUESTIONS if asked.at_first is not None}
    told = {**first, **answers}
    return {asked.id: told[asked.id] for asked in QUESTIONS if asked.id in told}


def current(history: History) -> Standing:
    """Return what holds now: each check-in folded into what held before it, with what is kept of the plan before."""
    return deque(standings(history), maxlen=1)[0]


def standings(history: History) -> Iterator[Standing]:
    """Yield what held at the first consultation and at each check-in, in order; the work grows with their number alone."""
    told = begin(history.answers)
    given_on = dict.fromkeys(history.answers, history.made) if history.made else {}
    worked_out: dict[str, str] = {}
    yield Standing(told, given_on, worked_out)
    last = stage_since = history.made
    for check_in in history.check_ins:
        assert history.made is not None  # noqa: S101  (told to the type checker; with check-ins there is a day)
        assert last is not None  # noqa: S101
        before = record(told)
        if before.stage != told["stage-before"]:
            stage_since = last
        assert stage_since is not None  # noqa: S101
        weeks = _weeks(history.made, check_in.made) - _weeks(history.made, last)
        told, derived = _fold(told, check_in, weeks, before, (check_in.made - stage_since).days)
        given_on = {**given_on, **dict.fromkeys((*check_in.answers, *derived), check_in.made)}
        worked_out = {name: by for name, by in worked_out.items() if name not in check_in.answers} | derived
        last = check_in.made
        for name in _grown_old(told, given_on, last):
            told[name] = UNKNOWN
        yield Standing({asked.id: told[asked.id] for asked in QUESTIONS if asked.id in told}, given_on, worked_out)


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept of the last plan.

    Attributes:
        stage: Its stage, 1 to 4; 0 when there was no plan yet.
        allowed: The items that might be done.
        permitted: The doses, paces and rungs that were permitted.
        stopped: What the athlete did then, and was told to stop.
        running: The most running that it permitted.
        is_older: Whether it is of an earlier plan, because these answers gave none.
    """

    stage: int
    allowed: Given
    permitted: Given
    stopped: frozenset[Value] = frozenset()
    running: RunningNow = RunningNow.FAST
    is_older: bool = False


def record(told: Mapping[str, Given]) -> Record:
    """Return what is kept of the plan for these answers; of the plan before, where they give none.

    It runs on bit masks, which say the same as the engine and are faster: a long history makes each of its plans once.
    """
    return _record(tuple(told.items()))


@lru_cache(maxsize=1024)
def _record(answers: tuple[tuple[str, Given], ...]) -> Record:
    told = dict(answers)
    book = masks(RULES)
    outcome = book.outcome(told, book.world(told))
    items = judge_all(outcome)
    if not choose(items, outcome):
        stage = told["stage-before"]
        assert isinstance(stage, int)  # noqa: S101  (worked out, so never unknown)
        return Record(stage, told["open-before"], told["permitted-before"], is_older=True)
    reached: StageLevel = outcome.all(Stage)[0]["stage"]
    allowed = [item.exercise for item in items if item.state is ItemState.POSSIBLE]
    names = frozenset(exercise.id for exercise in allowed)
    return Record(
        reached.number,
        _in_order("open-before", names),
        _in_order("permitted-before", frozenset(_permitted(outcome)) & frozenset(STEPS)),
        frozenset(value for value in _listed(told.get("doing-now")) if value not in names),
        _most_running([exercise.pace for exercise in allowed if exercise.is_flat_run]),
    )


def _permitted(outcome: Outcome) -> Iterator[str]:
    """Yield the steps that a plan permits."""
    yield from (dose_step(found["contraction"], found["level"]) for found in outcome.all(MayDose))
    yield from (pace_step(found["pace"]) for found in outcome.all(MayRun))
    yield from (rung_step(found["phase"], found["rung"]) for found in outcome.all(MayReach))


def _most_running(paces: Collection[Pace | None]) -> RunningNow:
    """Return the most running that is left by the paces that a plan allows."""
    if Pace.FAST in paces:
        return RunningNow.FAST
    return RunningNow.EASY if paces else RunningNow.NONE


def _weeks(since: date, until: date) -> int:
    return (until - since).days // WEEK_DAYS


def _fold(
    told: Mapping[str, Given], check_in: CheckIn, weeks: int, before: Record, stage_days: int
) -> tuple[dict[str, Given], dict[str, str]]:
    """Return what holds after a check-in, and what was worked out by which procedure."""
    new = {**told, **{asked.id: UNKNOWN for asked in QUESTIONS if asked.is_follow_up}, **check_in.answers}
    counted = _count_on(new, told, check_in, weeks) | _count_down(told, check_in, weeks)
    derived = counted | _carry_lists(new, told, check_in) | _compare_sides(new, check_in)
    derived |= _same_twice(new, told, check_in) | _outlived(told, check_in) | _stopped(told, check_in, before)
    derived |= _told_by_signs(told, check_in)
    derived |= _remembered(told, check_in, before, stage_days)
    for name, (value, _) in derived.items():
        new[name] = value
    return new, {name: by for name, (_, by) in derived.items()}


Derived = dict[str, tuple[Given, str]]


def _remembered(told: Mapping[str, Given], check_in: CheckIn, before: Record, stage_days: int) -> Derived:
    """Return what is kept of the last plan, and whether pain in daily life has crept up since."""
    was, now = told.get("daily-pain"), check_in.answers.get("daily-pain")
    rose = isinstance(was, int) and isinstance(now, int) and now >= was + CREEP
    domain = question("stage-days").domain
    assert isinstance(domain, Whole)  # noqa: S101  (it asks for days)
    kept: dict[str, Given] = {
        "stage-before": before.stage,
        "stage-days": min(stage_days, domain.high),
        "pain-rose": YES if rose else NO,
        "open-before": before.allowed,
        "permitted-before": before.permitted,
    }
    return {name: (value, REMEMBER.id) for name, value in kept.items()}


def _same_twice(new: Mapping[str, Given], told: Mapping[str, Given], check_in: CheckIn) -> Derived:
    """Return how it goes, when that was told alike at 2 check-ins running and nothing else is told now."""
    before, now = told.get("against-last-time"), new.get("against-last-time")
    if before is not now or not isinstance(now, Trend) or "trend" in check_in.answers:
        return {}
    return {"trend": (now, CARRY.id)}


def _told_by_signs(told: Mapping[str, Given], check_in: CheckIn) -> Derived:
    """Return what new signs tell of other questions from now on, and what they open again, where that is not told anew."""
    found: Derived = {}
    for sign, tells in SIGN_TELLS.items():
        name, value = next(iter(tells.items()))
        is_new = sign in _listed(check_in.answers.get("new-signs")) and told.get(name) != value
        if is_new and name not in check_in.answers:
            found |= {one: (given, CARRY.id) for one, given in tells.items() if one not in check_in.answers}
    return found


def _outlived(told: Mapping[str, Given], check_in: CheckIn) -> Derived:
    """Return that what was told of an activity is no longer known, when just that set the pain off since."""
    flared = _listed(check_in.answers.get("flared"))
    return {
        asked.id: (UNKNOWN, CARRY.id)
        for asked in QUESTIONS
        if flared & set(asked.until_flared) and asked.id in told and asked.id not in check_in.answers
    }


def _stopped(told: Mapping[str, Given], check_in: CheckIn, before: Record) -> Derived:
    """Return what is still done, and run: what the last plan told to stop counts as stopped unless told otherwise."""
    found: Derived = {}
    doing, running = told.get("doing-now"), told.get("running-now")
    if "doing-now" not in check_in.answers and _listed(doing) & before.stopped:
        found["doing-now"] = (_in_order("doing-now", _listed(doing) - before.stopped), CARRY.id)
    if "running-now" not in check_in.answers and isinstance(running, RunningNow) and running.rank > before.running.rank:
        found["running-now"] = (before.running, CARRY.id)
    return found


def _count_on(new: Mapping[str, Given], told: Mapping[str, Given], check_in: CheckIn, weeks: int) -> Derived:
    """Return the weeks since it began, and of steady work, counted on where they were not told anew.

    Weeks of work count on unless it is told that less was done: they serve to refer, and what is not known must not keep a
    referral away. No dose rests on weeks that were counted.
    """
    found: Derived = {}
    worked = new.get("done") in (*STEADY, UNKNOWN)
    for name, counts in (("pain-weeks", True), ("loading-weeks", worked)):
        was = told.get(name)
        if name not in check_in.answers and isinstance(was, int) and counts and weeks:
            domain = question(name).domain
            assert isinstance(domain, Whole)  # noqa: S101  (both questions ask for weeks)
            found[name] = (min(was + weeks, domain.high), CARRY.id)
    return found


def _count_down(told: Mapping[str, Given], check_in: CheckIn, weeks: int) -> Derived:
    """Return the weeks that are left until a competition, where they were not told anew; not known once it is over."""
    was = told.get("competition-weeks")
    if "competition-weeks" in check_in.answers or not isinstance(was, int) or not weeks:
        return {}
    return {"competition-weeks": (was - weeks if was >= weeks else UNKNOWN, CARRY.id)}


def _carry_lists(new: Mapping[str, Given], told: Mapping[str, Given], check_in: CheckIn) -> Derived:
    """Return what made it worse, with what set it off now; and what was brought back, without what set it off since."""
    flared = _listed(new.get("flared"))
    found: Derived = {}
    irritants = new.get("irritants", UNKNOWN)
    if flared and irritants is not UNKNOWN and "irritants" not in check_in.answers:
        found["irritants"] = (_in_order("irritants", {*_listed(irritants), *flared}), CARRY.id)
    back = {*_listed(told.get("retried")), *_listed(check_in.answers.get("retried"))} - flared
    if back != _listed(new.get("retried")):
        found["retried"] = (_in_order("retried", back), CARRY.id)
    return found


def _compare_sides(new: Mapping[str, Given], check_in: CheckIn) -> Derived:
    """Return the weaker leg's repetitions, and unless both sides are sore whether they are equal, where both were counted."""
    left, right = new.get("repetitions-left"), new.get("repetitions-right")
    if not isinstance(left, int) or not isinstance(right, int):
        return {}
    weaker, stronger = sorted((left, right))
    equal: Given = YES if stronger and 100 * weaker >= EQUAL_PERCENT * stronger else NO
    found: Derived = {"bridge-repetitions": (weaker, COMPARE.id)}
    if new.get("side") is not Where.BOTH:
        found["sides-equal"] = (equal, COMPARE.id)
    return {name: value for name, value in found.items() if name not in check_in.answers}


def _grown_old(told: Mapping[str, Given], given_on: Mapping[str, date], today: date) -> list[str]:
    """Return the answers about a changing state that were given too long ago."""
    return [name for name in told if _is_old(question(name), given_on.get(name), today)]


def _is_old(asked: Question, given: date | None, today: date) -> bool:
    return bool(asked.holds_weeks) and given is not None and (today - given).days > asked.holds_weeks * WEEK_DAYS


def _listed(given: Given | None) -> frozenset[Value]:
    return frozenset(given) if isinstance(given, tuple) else frozenset()


def _in_order(name: str, chosen: AbstractSet[Value]) -> Given:
    return tuple(value for value in question(name).domain.values() if value in chosen)
