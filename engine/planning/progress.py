"""Move each exercise of the last plan by what was told of it: the procedure ``move-each-exercise``.

What is told is mostly told of all at once; here it is brought down to each exercise. One exercise alone pays for a raised
day: the one that is named, or else the one that is likeliest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from engine.infer import Outcome
from engine.planning.activities import is_to_blame
from engine.planning.weights import carried
from engine.tells import entries, told_of
from language.conclusions import MayRise, Stage
from language.domains import YES
from language.doses import Dose, Limit
from language.knowledge import KnowledgeBase
from language.levels import DoseLevel, NextDay, StageLevel
from language.progress import (
    After,
    Change,
    Done,
    DoseStep,
    During,
    Left,
    Progress,
    ProgressRule,
    Seen,
    Stood,
    Track,
    Trust,
    Weeks,
)
from language.questions import UNKNOWN, Given, Tells
from language.records import FLARE_DAYS, MOST_DAYS, ItemRecord, Lifted, ToldDose
from language.weights import Counted, Weight
from language.work import Pace

READ_BY_PROGRESS = (
    Tells.RECORD_BEFORE,
    Tells.PLAN_DAYS,
    Tells.NEXT_DAY,
    Tells.SESSION_PAIN,
    Tells.FLARED,
    Tells.SORE,
    Tells.DONE,
    Tells.UNDONE,
    Tells.MORE_LEFT,
    Tells.FEWER_LEFT,
    Tells.LIFTED,
    Tells.TOLD_DOSES,
    Tells.COMPETITION_WEEKS,
    Tells.STAGE_BEFORE,
    Tells.GOES_HOW,
    Tells.WENT_BADLY,
)
"""What the table of progress reads of answers."""


def record_before(told: Mapping[str, Given], knowledge: KnowledgeBase) -> dict[str, ItemRecord]:
    """Return what the last plan left behind, by exercise, in the order of the plan; nothing at a first consultation."""
    return read_records(told_of(Tells.RECORD_BEFORE, told, knowledge), knowledge)


def read_records(given: Given | None, knowledge: KnowledgeBase) -> dict[str, ItemRecord]:
    """Return the records that an answer holds, by exercise; none where it is not known."""
    notes = given if isinstance(given, tuple) else ()
    return {
        record.item: record for record in map(ItemRecord.read, map(str, notes)) if record.item in knowledge.exercises
    }


def told_doses(told: Mapping[str, Given], knowledge: KnowledgeBase) -> dict[str, ToldDose]:
    """Return how much was done of each exercise before the first plan, as far as it was told; of easy runs, how much now."""
    given = told_of(Tells.TOLD_DOSES, told, knowledge)
    notes = given if isinstance(given, tuple) else ()
    doses = {dose.item: dose for dose in map(ToldDose.read, map(str, notes))}
    minutes = told_of(Tells.EASY_MINUTES, told, knowledge)
    if isinstance(minutes, int) and minutes:
        flat = (exercise for exercise in knowledge.exercises.values() if exercise.is_flat_run)
        runs = (exercise.id for exercise in flat if exercise.pace is Pace.EASY)
        doses |= {name: ToldDose(name, minutes=minutes) for name in runs}
    return doses


def told_step(track: Track, told: ToldDose | None) -> int:
    """Return the place of the step that is nearest to what is done already; the first that is full where that is not told.

    Of light work that is never full it is the last.

    Where steps ask for fewer and fewer repetitions of more weight, it is the first with as few as are done; else the last
    with as many.
    """
    full = track.full or (len(track.steps) - 1,)
    if track.steps[0].dose.minutes:
        minutes = told.minutes if told else 0
        return max((place for place, step in enumerate(track.steps) if step.dose.minutes <= minutes), default=0)
    if told is None or told.minutes:
        return full[0]
    falling = track.steps[full[0]].dose.repetitions > track.steps[full[-1]].dose.repetitions
    if falling:
        return next((place for place in full if track.steps[place].dose.repetitions <= told.repetitions), full[-1])
    done = told.sets * told.repetitions
    return max((place for place in full if track.steps[place].dose.work <= done), default=full[0])


@dataclass(frozen=True)
class CheckedIn:
    """What a check-in tells of the exercises of the last plan.

    Attributes:
        outcome: What was inferred.
        records: What the last plan left behind.
    """

    outcome: Outcome
    records: Mapping[str, ItemRecord]

    @property
    def _progress(self) -> Progress:
        return self.outcome.knowledge.progress

    def _told(self, what: Tells) -> Given | None:
        return told_of(what, self.outcome.told, self.outcome.knowledge)

    @cached_property
    def days(self) -> int:
        """Days since the last plan."""
        days = self._told(Tells.PLAN_DAYS)
        return days if isinstance(days, int) else 0

    @cached_property
    def is_race_near(self) -> bool:
        """Whether a competition is so near that nothing moves on and nothing is new."""
        weeks = self._told(Tells.COMPETITION_WEEKS)
        return isinstance(weeks, int) and weeks <= self._progress.race_weeks

    @cached_property
    def is_stage_lower(self) -> bool:
        """Whether the stage is below that of the last plan."""
        before = self._told(Tells.STAGE_BEFORE)
        now: list[StageLevel] = [found["stage"] for found in self.outcome.all(Stage)]
        return isinstance(before, int) and any(stage.number < before for stage in now)

    @cached_property
    def _next_day(self) -> Given | None:
        return self._told(Tells.NEXT_DAY)

    @cached_property
    def lifted(self) -> Mapping[str, Weight]:
        """The weights that were lifted last, by exercise, as far as they were told."""
        given = self._told(Tells.LIFTED)
        notes = given if isinstance(given, tuple) else ()
        return {one.item: one.weight for one in map(Lifted.read, map(str, notes))}

    @property
    def _is_far_too_much(self) -> bool:
        return isinstance(self._next_day, NextDay) and self._next_day.is_far_too_much

    @cached_property
    def blamed(self) -> frozenset[str]:
        """The exercises that pay for a raised day: those that are named, else the likeliest; none where a sport pays."""
        named = entries(self._told(Tells.FLARED))
        if named:
            return frozenset(name for name in self.records if name in named)
        if self._next_day is not NextDay.ONCE and not self._is_far_too_much:
            return frozenset()
        if self._told(Tells.WENT_BADLY) is YES and is_to_blame(self.outcome.told, self.outcome.knowledge):
            return frozenset()
        return frozenset(self._likeliest)

    @cached_property
    def _likeliest(self) -> tuple[str, ...]:
        """The exercise that is likeliest to have been too much, alone; none when there is none."""
        return tuple(record.item for record in sorted(active(self.records), key=self._likelihood)[-1:])

    def _likelihood(self, record: ItemRecord) -> tuple[bool, bool, int, int]:
        """Return how likely an exercise is to have been too much: sore, then new or changed, then hard, then late."""
        exercise = self.outcome.knowledge.exercises[record.item]
        return (
            record.item in entries(self._told(Tells.SORE)),
            record.trust is Trust.NEW or not record.days,
            (exercise.tension.rank + 1) * (exercise.compression.rank + 1),
            list(self.records).index(record.item),
        )

    def _during(self, name: str) -> During:
        pain, sore = self._told(Tells.SESSION_PAIN), self._told(Tells.SORE)
        if not isinstance(pain, int):
            return During.UNKNOWN
        if pain < self._progress.sore_from:
            return During.LOW
        named = entries(sore) or entries(self._told(Tells.FLARED))
        if name in (named or self._likeliest):
            return During.STRONG if pain >= self._progress.strong_from else During.SORE
        return During.LOW if named else During.UNKNOWN

    def _after(self, record: ItemRecord) -> After:
        name = record.item
        if self._is_far_too_much:
            return After.PAIR if name in self.blamed else After.QUIET
        if name in self.blamed:
            is_third = self._progress.is_third((0, *_days_on(record.flares, self.days)))
            return After.THIRD if is_third else After.RAISED
        return After.QUIET if self._next_day in (NextDay.QUIET, NextDay.ONCE) else After.UNKNOWN

    def is_off(self, record: ItemRecord) -> bool:
        """Return whether nothing of an exercise was done, as far as that is told of the plan as a whole."""
        return record.is_away or self._told(Tells.DONE) in self._progress.none_done

    def _done(self, record: ItemRecord) -> Done:
        share = self._told(Tells.DONE)
        enough = self.outcome.knowledge.enough_done
        if share is None or share is UNKNOWN:
            return Done.UNKNOWN
        is_off = self.is_off(record)
        idle = record.idle + self.days if is_off else 0
        for done, limit in (
            (Done.LONG_OFF, self._progress.long_off_days),
            (Done.OFF, self._progress.weeks_off_days),
        ):
            if record.idle < limit <= idle:
                return done
        if is_off:
            return Done.LITTLE
        return Done.MOST if share in enough and record.item not in entries(self._told(Tells.UNDONE)) else Done.LITTLE

    def _left(self, name: str, dose: Dose) -> Left:
        more, fewer = self._told(Tells.MORE_LEFT), self._told(Tells.FEWER_LEFT)
        if not dose.left:
            return Left.WRITTEN
        if name in entries(fewer):
            return Left.FEWER
        if name in entries(more):
            return Left.MORE
        return Left.WRITTEN if isinstance(more, tuple) and isinstance(fewer, tuple) else Left.UNKNOWN

    def _weeks(self, name: str) -> Weeks:
        """Return what the time was like for an exercise: its family rests while another of it pays for a raised day."""
        if self._is_far_too_much:
            return Weeks.PAIR
        climb = self._progress.climb(name)
        family_pays = climb is not None and any(
            climb.place(other) is not None for other in self.blamed if other != name
        )
        is_run = self.outcome.knowledge.exercises[name].pace is not None
        holds_runs = is_run and any(map(self.outcome.holds, self._progress.no_more_running))
        is_held = family_pays or self.is_race_near or self.is_stage_lower or holds_runs
        return Weeks.GOOD if self.outcome.all(MayRise) and not is_held else Weeks.HELD

    def seen(self, record: ItemRecord, track: Track, top: int) -> Seen:
        """Return all that the table reads of an exercise.

        Args:
            record: What the last plan left behind of it.
            track: Its steps.
            top: Place of the highest step that is open to it now.
        """
        step = track.steps[min(record.step, len(track.steps) - 1)]
        stood = record.days + self.days
        is_blamed = record.item in self.blamed
        return Seen(
            trust=record.trust,
            during=self._during(record.item),
            after=self._after(record),
            done=self._done(record),
            left=self._left(record.item, step.dose),
            weeks=self._weeks(record.item),
            stood=_stood(record, self.days, step, self._progress.again_days, is_top=record.step >= top),
            is_rested=not is_blamed and record.raised + self.days >= self._progress.rested_days,
            is_shown=stood >= (self._progress.told_days if record.trust is Trust.TOLD else track.trial_days),
            is_due=stood >= self._progress.days_out(record.flares),
            is_recent=stood <= self._progress.recent_days,
            is_top=record.step >= top,
            adds_a_set=_adds_a_set(track, record.step),
            was_away=self.days >= self._progress.away_days,
        )


def _days_on(flares: tuple[int, ...], days: int) -> tuple[int, ...]:
    return tuple(since + days for since in flares if since + days < FLARE_DAYS)


def _flares(record: ItemRecord, seen: Seen, days: int) -> tuple[int, ...]:
    """Return for how many days each day that was too much is past, the latest first."""
    was_too_much = seen.after in (After.RAISED, After.THIRD, After.PAIR) or seen.during is During.STRONG
    earlier = _days_on(record.flares, days)
    return (0, *earlier)[:3] if was_too_much else earlier


def _stood(record: ItemRecord, days: int, step: DoseStep, again_days: int, *, is_top: bool) -> Stood:
    """Return for how long an exercise has not been asked for more; a step that takes less time needs no more of it."""
    if record.risen + days < min(again_days, step.days):
        return Stood.LATELY
    return Stood.LONG if is_top or record.days + days >= step.days else Stood.WEEK


def _adds_a_set(track: Track, place: int) -> bool:
    """Return whether the step after one asks for more sets of as many repetitions."""
    if place + 1 >= len(track.steps):
        return False
    here, after = track.steps[place].dose, track.steps[place + 1].dose
    return bool(here.repetitions) and here.repetitions == after.repetitions and here.sets < after.sets


@dataclass(frozen=True, slots=True)
class Moved:
    """What becomes of an exercise at a check-in.

    Attributes:
        record: What the next check-in is told of it.
        rule: The row of the table that moved it.
        lifted: How what was lifted counted, where it was not as written.
    """

    record: ItemRecord
    rule: ProgressRule
    lifted: Counted | None = None


_TRUST = {
    Change.OUT: Trust.OUT,
    Change.EASE: Trust.EASED,
    Change.RETURN: Trust.BACK,
    Change.LIGHTER: Trust.GENTLE,
    Change.LOWER: Trust.GENTLE,
    Change.TRY: Trust.GENTLE,
    Change.RESTORE: Trust.FULL,
    Change.TRUST: Trust.FULL,
    Change.ADD: Trust.FULL,
    Change.RAISE: Trust.FULL,
}
"""How far an exercise is trusted after a change; others leave it as it is."""
_FROM_THE_ENTRY = (Change.OUT, Change.RETURN, Change.TRY)
"""Changes that begin at the first step."""
_RAISED = (Change.OUT, Change.EASE)
"""Changes after which an exercise rests as after a raised day of its own."""
_COUNTING = (Change.WAIT, Change.KEEP, Change.TRUST, Change.ADD)
"""Changes that let the days on a step count on."""


def moved(  # noqa: PLR0913, PLR0917  (all that moves it)
    record: ItemRecord,
    seen: Seen,
    days: int,
    track: Track,
    progress: Progress,
    lifted: Weight | None = None,
    *,
    is_off: bool = False,
) -> Moved:
    """Return what becomes of an exercise.

    Args:
        record: What the last plan left behind of it.
        seen: What was told of it.
        days: Days since the last plan.
        track: Its steps.
        progress: The table.
        lifted: The weight that was lifted last, where it was told.
        is_off: Whether nothing of the plan was done.
    """
    rule = progress.rule(seen)
    then = rule.then
    if then is Change.AGAIN:
        return Moved(ItemRecord(record.item, Trust.NEW, min(record.step, track.entry)), rule)
    kept = carried(record, then, seen.left, lifted, track, progress)
    if then is Change.RAISE and (kept.is_held or _lacks_a_set(record, track)):
        then = Change.ADD
    is_tried = record.trust is Trust.NEW and seen.done is Done.MOST
    after = ItemRecord(
        record.item,
        _trust_after(record, then, is_tried=is_tried),
        _step_after(record, then, track),
        record.days if then is Change.HOLD else min(MOST_DAYS, record.days + days) if then in _COUNTING else 0,
        0 if then in _RAISED else min(MOST_DAYS, record.raised + days),
        _flares(record, seen, days),
        _told_after(record, rule.then, track, is_held=kept.is_held),
        kept.weight,
        kept.more,
        0 if then.asks_more and not kept.is_held else min(MOST_DAYS, record.risen + days),
        min(MOST_DAYS, record.idle + days) if is_off else 0,
        kept.lifted is Counted.LIGHT,
    )
    return Moved(after, rule, kept.lifted)


def _trust_after(record: ItemRecord, then: Change, *, is_tried: bool) -> Trust:
    """Return how far an exercise is trusted after a change; what was made easier stays so over a break."""
    if record.trust is Trust.EASED and then in (Change.LIGHTER, Change.LOWER):
        return Trust.EASED
    return _TRUST.get(then) or (Trust.GENTLE if is_tried else record.trust)


def _lacks_a_set(record: ItemRecord, track: Track) -> bool:
    """Return whether an exercise is done as it was told, in fewer sets than its step has."""
    told = record.told if is_as_told(record, track) else None
    return told is not None and 0 < told.sets < track.steps[record.step].dose.sets


def _told_after(record: ItemRecord, then: Change, track: Track, *, is_held: bool) -> ToldDose | None:
    """Return what is kept of the amount that was done before the first plan; the sets that its step has come one by one."""
    told = record.told
    if told is None or then in (Change.OUT, Change.LOWER) or (then is Change.LIGHTER and told.minutes):
        return None
    if then is Change.RAISE and not is_held and _lacks_a_set(record, track):
        return replace(told, sets=told.sets + 1)
    return told


def _step_after(record: ItemRecord, then: Change, track: Track) -> int:
    """Return the place of the step on which an exercise stands after a change."""
    if then in _FROM_THE_ENTRY:
        return track.entry
    if then is Change.LOWER:
        return min(record.step, track.entry)
    return record.step + (then is Change.RAISE)


def top(track: Track, permitted: DoseLevel | None, limit: Limit | None, is_open: Callable[[DoseStep], bool]) -> int:
    """Return the place of the highest step that is open: permitted by the rules, and no harder than the limit allows.

    Args:
        track: The steps.
        permitted: The highest level that the rules permit; ``None`` where they do not speak of it, as of runs.
        limit: The most of the exercise in the stage.
        is_open: Whether a step is for this person at all.
    """
    found = 0
    for place, step in enumerate(track.steps):
        is_permitted = permitted is None or step.dose.level.rank <= permitted.rank
        is_within = limit is None or (
            (not limit.effort or step.dose.effort <= limit.effort)
            and (not limit.minutes or step.dose.minutes <= limit.minutes)
        )
        if is_permitted and is_within and is_open(step):
            found = place
    return found


def written(record: ItemRecord, track: Track, progress: Progress, *, has_weight: bool) -> Dose:
    """Return the dose of an exercise as it stands: that of its step, less after a raised day and on a second try.

    Args:
        record: What is known of it.
        track: Its steps.
        progress: The figures.
        has_weight: Whether it is done with a weight that can be made less.
    """
    step = min(record.step, len(track.steps) - 1)
    dose = track.steps[step].dose
    if record.told is not None and is_as_told(record, track):
        dose = _as_told(dose, record.told, progress)
    if record.more:
        dose = replace(dose, repetitions=dose.repetitions + record.more)
    if record.trust is Trust.BACK:
        return _part(dose, progress.back_percent)
    return dose if record.trust is not Trust.EASED else _eased(dose, track, step, progress, has_weight=has_weight)


def _as_told(dose: Dose, told: ToldDose, progress: Progress) -> Dose:
    """Return a dose with the amount that was told."""
    if dose.minutes:
        return replace(dose, minutes=told.minutes) if told.minutes else dose
    if not told.sets:
        return dose
    return replace(
        dose, sets=min(told.sets, progress.told_sets), repetitions=min(told.repetitions, progress.told_repetitions)
    )


def is_as_told(record: ItemRecord, track: Track) -> bool:
    """Return whether an exercise keeps the amount that was done before the first plan: up to the step where it began."""
    if record.trust is Trust.TOLD:
        return True
    is_on = record.trust in (Trust.FULL, Trust.EASED, Trust.GENTLE)
    return record.told is not None and is_on and record.step <= told_step(track, record.told)


def _eased(dose: Dose, track: Track, step: int, progress: Progress, *, has_weight: bool) -> Dose:
    """Return the dose of a step after a raised day."""
    if dose.minutes:
        return _part(dose, 100 - progress.ease_minutes_percent)
    if has_weight:
        return replace(dose, effort=max(1, dose.effort - 1))
    if dose.hold_s and step:
        return track.steps[step - 1].dose
    return _fewer(dose, progress.ease_repetitions_percent)


def _part(dose: Dose, percent: int) -> Dose:
    if dose.rounds:
        rounds = max(1, dose.rounds * percent // 100)
        return replace(dose, rounds=rounds, minutes=rounds * (dose.jog_min + dose.walk_min))
    if dose.minutes:
        return replace(dose, minutes=dose.minutes * percent // 100)
    return replace(dose, sets=max(1, dose.sets * percent // 100))


def _fewer(dose: Dose, percent: int) -> Dose:
    """Return a dose with one set fewer; where there is only one, with so many repetitions fewer."""
    if dose.sets > 1:
        return replace(dose, sets=dose.sets - 1)
    return replace(dose, repetitions=max(1, dose.repetitions * (100 - percent) // 100))


def active(records: Mapping[str, ItemRecord]) -> Iterator[ItemRecord]:
    """Yield the records of what is in the plan, without what is left out for now, or lacks what it needs."""
    return (record for record in records.values() if record.trust is not Trust.OUT and not record.is_away)
