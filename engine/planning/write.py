"""Write the plan down: what the rules permit, taken up exercise by exercise as the tendon takes it.

What is permitted is a lid. Under it, what was taken well stays, at its own step; what was too much pays alone; and little is
new at once. Nothing is written that is not permitted: every exercise is one that may be done now, and no dose is above what
the rules permit, or the limit of the exercise. A pack without a table of progress writes down all that is permitted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import pairwise
from math import inf

from engine.infer import Outcome
from engine.planning.judge import easier_forms
from engine.planning.ladder import climbs, held_by
from engine.planning.limits import limit_before, limit_now, lowered, within
from engine.planning.parts import Item, ItemCourse, ItemState, Reason
from engine.planning.pick import candidates_for, dose_by_rules, is_run, may_serve, permitted_dose
from engine.planning.progress import (
    CheckedIn,
    Moved,
    is_as_told,
    moved,
    record_before,
    told_doses,
    told_step,
    top,
    written,
)
from engine.planning.rungs import Rungs
from engine.planning.upkeep import upkeep
from engine.planning.weights import takes_weight, without_more_weight, written_weight
from engine.tells import chosen
from language.conclusions import Ended, Experienced, Indicated, Irritability, MayAdd, MayRise, Stage
from language.doses import Dose
from language.exercises import Exercise
from language.levels import IrritabilityLevel, StageLevel, Tier, Training
from language.loads import Purpose, SessionKind
from language.progress import Climb, DoseStep, Progress, Track, Trust, is_hard
from language.questions import Tells
from language.records import ItemRecord
from language.weights import Weight
from language.work import Contraction, Degree, Pace

_SLOW_WORK = (Contraction.SLOW, Contraction.ECCENTRIC)
CONCLUDED_FOR_PROGRESS = (Experienced,)
"""Conclusions that no clause reads, only what is written over time: how many new exercises come at once, and how far."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is written down.

    Attributes:
        chosen: The exercises of the plan: essentials first, then in the order of their purposes.
        left_out: Those that were too much and are left out for now.
        away: What the next check-in is told of those that lack what they need.
        rungs: What returns the place of the rung of a run, and the days on it.
        records: What the next check-in is told of each, and of what is left out for now.
    """

    chosen: tuple[Item, ...]
    left_out: tuple[Item, ...] = ()
    away: tuple[ItemRecord, ...] = ()
    rungs: Callable[[Item], tuple[int, int]] = lambda _: (0, 0)

    @property
    def records(self) -> tuple[ItemRecord, ...]:
        """What the next check-in is told; of what does not move on one by one, that it was in the plan."""
        here = tuple(
            item.course.record if item.course else ItemRecord(item.exercise.id, Trust.FULL, *self.rungs(item))
            for item in (*self.chosen, *self.left_out)
        )
        return (*here, *self.away)


def write(items: tuple[Item, ...], permitted: tuple[Item, ...], stage: StageLevel, outcome: Outcome) -> Written:
    """Return the plan as it is written down.

    Args:
        items: Every item of the catalogue, judged.
        permitted: What was picked of those that may be done, at the most that is permitted.
        stage: The stage.
        outcome: What was inferred.
    """
    if not outcome.knowledge.progress.rules:
        return Written(permitted)
    return _Writing(items, permitted, stage, outcome).write()


def as_written(items: tuple[Item, ...], permitted: tuple[Item, ...], outcome: Outcome) -> tuple[Item, ...]:
    """Return the exercises of the plan as it is written down; none where nothing was picked."""
    return write(items, permitted, outcome.all(Stage)[0]["stage"], outcome).chosen if permitted else ()


def is_needless(exercise: Exercise, purpose: Purpose, trusted: Iterable[Exercise], progress: Progress) -> bool:
    """Return whether what is taken well already leaves nothing to do for an exercise that would be new.

    Who takes slow work against some resistance needs no holds to start with, and who takes a harder exercise of a family needs
    no easier one.

    Args:
        exercise: The exercise.
        purpose: What it would be for.
        trusted: The exercises that are taken well.
        progress: The families.
    """
    if purpose.plans.session is SessionKind.HOLD:
        return any(other.tension is not Degree.LOW and other.contraction in _SLOW_WORK for other in trusted)
    climb = progress.climb(exercise.id)
    place = climb.place(exercise.id) if climb else None
    return climb is not None and place is not None and any((climb.place(one.id) or 0) > place for one in trusted)


class _Writing:
    """One plan that is being written down."""

    def __init__(
        self, items: tuple[Item, ...], permitted: tuple[Item, ...], stage: StageLevel, outcome: Outcome
    ) -> None:
        self._outcome = outcome
        self._knowledge = outcome.knowledge
        self._progress: Progress = self._knowledge.progress
        self._items = {item.exercise.id: item for item in items}
        self._permitted = permitted
        self._stage = stage
        self._sport = chosen(Tells.SPORT, outcome.told, outcome.knowledge)
        self._before = record_before(outcome.told, self._knowledge)
        self._told = CheckedIn(outcome, self._before)
        self._doses = told_doses(outcome.told, self._knowledge)
        self._moved: dict[str, Moved] = {}
        self._new = 0
        self._chosen: dict[str, Item] = {}

    def write(self) -> Written:
        self._moved = dict(self._move())
        left_out = tuple(
            self._left_out(name, moved) for name, moved in self._moved.items() if moved.record.trust is Trust.OUT
        )
        for found in _in_order(self._outcome):
            self._serve(found)
        if self._outcome.all(Ended):
            kept = upkeep(tuple(self._chosen.values()), self._before, self._progress)
            return Written(kept, left_out, rungs=self._rung_record)
        if self._before:
            self._keep_runs()
            self._climb()
        return Written(tuple(self._chosen.values()), left_out, self._away(), self._rung_record)

    def _away(self) -> tuple[ItemRecord, ...]:
        """Return what is known of the exercises of the last plan that cannot be done now, because what they need is lacking."""
        return tuple(
            replace(moved.record, is_away=True)
            for name, moved in self._moved.items()
            if name not in self._chosen
            and moved.record.trust is not Trust.OUT
            and self._items[name].state is ItemState.UNAVAILABLE
        )

    @cached_property
    def _rungs(self) -> Rungs:
        """The rungs of fast runs; whatever springy is new already leaves no room for anything fast."""
        may_rise = not self._told.is_race_near and not any(
            one.course and one.course.record.trust is Trust.NEW and self._is_springy(one.exercise)
            for one in self._chosen.values()
        )
        return Rungs(self._outcome, self._before, self._told.days, self._permitted, may_rise)

    def _rung_record(self, item: Item) -> tuple[int, int]:
        return self._rungs.record(item.exercise, item.rung)

    def _move(self) -> Iterable[tuple[str, Moved]]:
        """Yield what becomes of each exercise of the last plan."""
        for name, record in self._before.items():
            exercise = self._knowledge.exercises[name]
            track = self._progress.track(exercise)
            if track is not None:
                seen = self._told.seen(record, track, self._top(track, self._items[name]))
                lifted = self._told.lifted.get(name)
                is_off = self._told.is_off(record)
                yield name, moved(record, seen, self._told.days, track, self._progress, lifted, is_off=is_off)

    def _top(self, track: Track, item: Item) -> int:
        dose = None if is_run(item.exercise) else permitted_dose(item.exercise, self._outcome)
        limit = limit_now(item.exercise, self._outcome)
        is_used_to_heavy = self._is_used_to(Training.HEAVY)
        is_open = partial(DoseStep.is_open, sport=self._sport, is_used_to_heavy=is_used_to_heavy)
        return top(track, dose.level if dose else None, limit, is_open)

    def _is_used_to(self, work: Training) -> bool:
        return self._outcome.holds(Experienced(work=work))

    def _serve(self, found: Indicated) -> None:
        """Take what serves a purpose: what is in the plan already and may stay, else what is picked for it."""
        purpose: Purpose = found["purpose"]
        picked = [item for item in self._permitted if item.purpose is purpose]
        if not self._before:
            self._begin(purpose, picked, found)
            return
        kept = [item for item in map(self._items.get, self._kept()) if item and self._stays(item, purpose, picked)]
        for item in kept:
            self._take(item, found)
        steady = [item for item in picked if self._progress.track(item.exercise) is None]
        for item in filter(None, (self._in_turn(item, purpose) for item in steady)):
            is_new_run = is_run(item.exercise) and item.exercise.id not in self._before
            if not is_new_run or self._may_be_new(item):
                self._new += is_new_run
                self._take(item, found)
        if kept or not picked:
            return
        fit = [item for item in picked if not self._is_needless(item, purpose)]
        wanted = [item for item in fit if item not in steady and not self._is_out(item)]
        if not fit:
            return
        if not steady and not wanted:
            left = [item for item in self._items.values() if not self._is_out(item)]
            wanted = list(candidates_for(found, left, self._chosen, self._stage, self._outcome))
        taken = [item for item in wanted if self._take_new(item, found)]
        if not taken and not steady and found["tier"] is Tier.ESSENTIAL:
            easier = [item for item in self._items.values() if self._is_easier_form(item) and not self._is_out(item)]
            for item in candidates_for(found, easier, self._chosen, self._stage, self._outcome):
                self._take_new(item, found)

    def _begin(self, purpose: Purpose, picked: list[Item], found: Indicated) -> None:
        """Take what is done already and taken well, and what is picked besides as far as it is not needless."""
        kept = [item for item in self._items.values() if self._is_done_now(item) and self._stays(item, purpose, picked)]
        besides = [item for item in picked if item not in kept and not self._is_needless(item, purpose)]
        room = max(0, purpose.plans.count - len(kept)) if kept else len(besides)
        for item in (*kept, *besides[:room]):
            self._take(item, found)

    def _is_needless(self, item: Item, purpose: Purpose) -> bool:
        return is_needless(item.exercise, purpose, self._trusted, self._progress)

    @cached_property
    def _trusted(self) -> list[Exercise]:
        """The exercises that are taken well and can be done: in the last plan, and before the first."""
        if not self._before:
            return [item.exercise for item in self._items.values() if self._is_done_now(item)]
        records = (moved.record for moved in self._moved.values())
        return [
            self._knowledge.exercises[record.item]
            for record in records
            if record.trust in (Trust.TOLD, Trust.FULL) and self._items[record.item].state is not ItemState.UNAVAILABLE
        ]

    def _is_done_now(self, item: Item) -> bool:
        """Return whether an exercise goes on from before the first plan."""
        return item.kept is not None and self._progress.track(item.exercise) is not None

    def _take_new(self, item: Item, found: Indicated) -> bool:
        """Write down an exercise that was not in the last plan, if it may be new; return whether it was."""
        may = self._may_be_new(item)
        if may:
            self._take(item, found)
        return may

    def _kept(self) -> Iterable[str]:
        """Return the exercises of the last plan that are not left out."""
        return [name for name, moved in self._moved.items() if moved.record.trust is not Trust.OUT]

    def _stays(self, item: Item, purpose: Purpose, picked: list[Item]) -> bool:
        """Return whether an exercise of the last plan stays for a purpose; runs follow what is picked."""
        if item.exercise.id in self._chosen or not may_serve(item, purpose, self._outcome):
            return False
        if self._before and purpose.plans.session is SessionKind.HOLD and self._has_outgrown_holds:
            return False
        if is_run(item.exercise):
            return item.exercise in [one.exercise for one in picked]
        return next((one for one in item.exercise.serves if self._is_indicated(one)), None) is purpose

    @cached_property
    def _has_outgrown_holds(self) -> bool:
        """Whether slow work is trusted so far up its steps that holds have nothing left to do."""
        for one in self._moved.values():
            record, exercise = one.record, self._knowledge.exercises[one.record.item]
            track = self._progress.track(exercise)
            if (
                track is not None
                and record.trust is Trust.FULL
                and self._progress.climb(record.item) is not None
                and exercise.contraction is Contraction.SLOW
                and exercise.tension is not Degree.LOW
                and record.step >= track.entry + self._progress.done_step
                and self._items[record.item].state is ItemState.POSSIBLE
            ):
                return True
        return False

    def _in_turn(self, picked: Item, purpose: Purpose) -> Item | None:
        """Return what is picked, or the fastest run of the same part that its rung allows; ``None`` where all of it waits."""
        if not self._rungs.waits(picked.exercise):
            return picked
        runs = [
            item
            for item in self._items.values()
            if item.exercise.reach
            and picked.exercise.reach
            and item.exercise.reach.phase is picked.exercise.reach.phase
            and climbs(item.exercise)
            and may_serve(item, purpose, self._outcome)
            and not self._rungs.waits(item.exercise)
        ]
        return max(runs, key=lambda item: item.exercise.reach.first.rank if item.exercise.reach else 0, default=None)

    def _keep_runs(self) -> None:
        """Keep the fast runs of the last plan whose part of a sprint has none now, because what is picked has to wait."""
        runs = [self._items[name] for name in self._before if is_run(self._items[name].exercise)]
        for item in sorted(runs, key=self._rank_of_rung, reverse=True):
            found = next(
                (one for one in _in_order(self._outcome) if may_serve(item, one["purpose"], self._outcome)), None
            )
            is_there = item.exercise.reach is None or any(
                one.exercise.reach and one.exercise.reach.phase in held_by(item.exercise.reach.phase)
                for one in self._chosen.values()
                if is_run(one.exercise)
            )
            if found is not None and not is_there and not self._rungs.waits(item.exercise):
                self._take(item, found)

    def _rank_of_rung(self, item: Item) -> int:
        rung = self._rungs.written(item.exercise)
        return -1 if rung is None else rung.rank

    def _is_indicated(self, purpose: Purpose) -> bool:
        return any(found["purpose"] is purpose for found in self._outcome.all(Indicated))

    def _is_out(self, item: Item) -> bool:
        """Return whether an exercise is left out for now, or is a harder form of what is."""
        out = {name for name, moved in self._moved.items() if moved.record.trust is Trust.OUT}
        if not out:
            return False
        return bool(out & {item.exercise.id, *easier_forms(item.exercise.id, self._knowledge)})

    def _may_be_new(self, item: Item) -> bool:
        """Return whether an exercise that was not in the last plan may be added to it now."""
        if self._outcome.all(Ended):
            return False
        if item.exercise.id in self._moved or self._is_easier_form(item):
            return True
        if not self._has_room_for_new:
            return False
        levels = [found["level"] for found in self._outcome.all(Irritability)]
        if not levels or IrritabilityLevel.HIGH in levels:
            return False
        if self._is_demanding(item):
            trial = [one for one in self._chosen.values() if one.course and one.course.record.trust.is_trial]
            calm = IrritabilityLevel.MODERATE not in levels
            return calm and not any(self._is_demanding(one) for one in trial)
        return True

    @property
    def _has_room_for_new(self) -> bool:
        """Whether anything may be new now: not after a time that was not good, near a race, or beside too much that is new."""
        progress = self._progress
        most = progress.most_new if self._is_used_to(Training.STEADY) else progress.most_new_to_a_beginner
        was_good = bool(self._outcome.all(MayAdd)) and (not self._before or bool(self._outcome.all(MayRise)))
        return was_good and not self._told.is_race_near and self._new < most

    def _is_easier_form(self, item: Item) -> bool:
        """Return whether an exercise is an easier form of one that was in the last plan and is not in this one any more."""
        name = item.exercise.id
        climb = self._progress.climb(name)
        for other in self._before:
            stays = other in self._chosen or (
                other not in self._moved or self._moved[other].record.trust is not Trust.OUT
            )
            if other == name or (stays and self._items[other].state is ItemState.POSSIBLE):
                continue
            place = climb.place(other) if climb else None
            is_below = climb is not None and place is not None and place > (climb.place(name) or 0)
            if is_below or name in easier_forms(other, self._knowledge):
                return True
        return False

    @staticmethod
    def _is_springy(exercise: Exercise) -> bool:
        """Return whether an exercise is springy or fast."""
        is_easy_run = exercise.is_flat_run and is_run(exercise) and not exercise.reach
        return exercise.contraction is Contraction.ENERGY_STORAGE and not exercise.is_walk and not is_easy_run

    def _is_demanding(self, item: Item) -> bool:
        """Return whether an exercise is springy or fast, or pulls or presses hard."""
        return self._is_springy(item.exercise) or is_hard(item.exercise)

    def _take(self, item: Item, found: Indicated) -> None:
        """Write an exercise down, at its step."""
        name = item.exercise.id
        track = self._progress.track(item.exercise)
        allowed, limit = permitted_dose(item.exercise, self._outcome), limit_now(item.exercise, self._outcome)
        full, dose, course = dose_by_rules(item.exercise, self._outcome), allowed, None
        if track is not None:
            moved_to = self._moved.get(name)
            record = moved_to.record if moved_to else self._begun(item, track)
            self._new += moved_to is None and bool(self._before)
            highest = self._top(track, item)
            is_own = is_as_told(record, track)
            is_lowered = record.step > highest
            if is_lowered:
                record = replace(record, step=highest)
            if is_lowered and record.trust is not Trust.TOLD:
                record, is_own = replace(record, told=None, weight=None, more=0), False
            full = written(record, track, self._progress, has_weight=takes_weight(item.exercise))
            dose = full if is_own else self._within(full, item)
            dose_before = self._dose_before(name, track, item)
            if moved_to and dose_before and dose.sets > dose_before.sets:
                record = without_more_weight(record, self._before[name], self._progress)
            allowed = dose if is_own and allowed is not None else allowed
            course = ItemCourse(
                record,
                track,
                before=dose_before,
                moved=moved_to.rule if moved_to else None,
                following=track.steps[record.step + 1] if record.step < highest else None,
                is_lowered=is_lowered,
                weight=written_weight(record, self._progress),
                weight_before=self._weight_before(name),
                lifted=self._told.lifted.get(name),
                counted=moved_to.lifted if moved_to else None,
            )
        reasons = item.reasons if item.state is ItemState.CHOSEN else (Reason(finding=found), *item.reasons)
        self._chosen[name] = replace(
            item,
            state=ItemState.CHOSEN,
            reasons=reasons,
            tier=found["tier"],
            purpose=found["purpose"],
            dose=dose,
            permitted=allowed,
            limit=limit,
            lowered=lowered(full, limit) if full and limit and full is not dose else (),
            rung=self._rungs.written(item.exercise) if is_run(item.exercise) else None,
            course=course,
        )

    def _begun(self, item: Item, track: Track) -> ItemRecord:
        """Return the record of an exercise that is new; what is done and taken well already goes on as it was told."""
        name = item.exercise.id
        told = self._doses.get(name)
        is_told_run = track.pace is Pace.EASY and told is not None and told.minutes >= track.steps[0].dose.minutes
        if not self._before and (is_told_run or self._is_done_now(item)):
            weight = Weight.read(told.weight) if told and told.weight else None
            return ItemRecord(name, Trust.TOLD, told_step(track, told), told=told, weight=weight)
        return (
            ItemRecord(name, Trust.FULL, told_step(track, told))
            if is_told_run
            else ItemRecord(name, Trust.NEW, track.entry)
        )

    def _within(self, dose: Dose, item: Item) -> Dose:
        limit = limit_now(item.exercise, self._outcome)
        return within(dose, limit) if limit else dose

    def _dose_before(self, name: str, track: Track, item: Item) -> Dose | None:
        record = self._before.get(name)
        if record is None or record.trust is Trust.OUT:
            return None
        dose = written(record, track, self._progress, has_weight=takes_weight(item.exercise))
        limit = None if is_as_told(record, track) else limit_before(item.exercise, self._outcome)
        return within(dose, limit) if limit else dose

    def _weight_before(self, name: str) -> Weight | None:
        record = self._before.get(name)
        return written_weight(record, self._progress) if record and record.trust is not Trust.OUT else None

    def _left_out(self, name: str, moved_to: Moved) -> Item:
        item = self._items[name]
        track = self._progress.track(item.exercise)
        assert track is not None  # noqa: S101  (told to the type checker; only what has one is moved)
        return replace(
            item, course=ItemCourse(moved_to.record, track, self._dose_before(name, track, item), moved_to.rule)
        )

    def _climb(self) -> None:
        """Add the next exercise of a family, where the one before was taken well for long enough; begin one that is open."""
        for climb in self._progress.climbs:
            self._leave_behind(climb, self._of(climb))
        for climb in sorted(self._progress.climbs, key=self._farthest, reverse=True):
            mine = self._of(climb)
            count = sum(self._progress.climb(name) is not None for name in self._chosen)
            if not mine and count < self._progress.most_climbing:
                any(self._add_first(rung) for rung in reversed(climb.rungs[: self._starts(climb)]))
            on_trial = any(item.course and item.course.record.trust is not Trust.FULL for item in mine)
            if not mine or on_trial or count > self._progress.most_climbing:
                continue
            lead = max(mine, key=lambda item: climb.place(item.exercise.id) or 0)
            following, steps = self._next_rung(climb, climb.place(lead.exercise.id) or 0)
            if following and self._has_key(lead, steps):
                self._add_first(following)

    def _starts(self, climb: Climb) -> int:
        """Return on how many rungs a family may begin: on more where all that its first ones need is lacking."""
        place = climb.starts
        while (
            place < len(climb.rungs) and climb.is_needed(place, self._sport) and self._is_lacking(climb.rungs[:place])
        ):
            place += 1
        return place

    def _is_lacking(self, rungs: Iterable[tuple[str, ...]]) -> bool:
        return all(self._items[name].state is ItemState.UNAVAILABLE for rung in rungs for name in rung)

    def _next_rung(self, climb: Climb, place: int) -> tuple[tuple[str, ...], int]:
        """Return the exercises that follow a rung, and how many steps it has to climb first; none at the end of the family."""
        steps = 0
        for following in range(place + 1, len(climb.rungs)):
            if not climb.is_needed(following, self._sport):
                break
            rung = climb.rungs[following]
            steps += climb.keys[following]
            if not (self._is_lacking((rung,)) and following in climb.passable):
                return rung, steps
        return (), steps

    def _of(self, climb: Climb) -> list[Item]:
        """Return the exercises of a family that are in the plan."""
        return [item for item in self._chosen.values() if climb.place(item.exercise.id) is not None]

    def _farthest(self, climb: Climb) -> tuple[float, float]:
        """Return how far the last exercise of a family has come: whose last is farthest waits for its next the longest.

        A family that the plan lacks has waited from the beginning.
        """
        records = [item.course.record for item in self._of(climb) if item.course]
        return min(((record.step, record.days) for record in records), default=(inf, inf))

    def _has_key(self, item: Item, steps: int) -> bool:
        """Return whether an exercise has been taken so well, so many steps up, that the next of its family may be tried."""
        course = item.course
        if course is None:
            return False
        record, track = course.record, course.track
        stood = record.days if course.moved and not course.moved.then.asks_more else record.days + self._told.days
        return (
            record.step >= min(track.entry + steps, len(track.steps) - 1)
            and stood >= self._progress.key_days
            and record.raised >= self._progress.rested_days
        )

    def _add_first(self, rung: tuple[str, ...]) -> bool:
        """Add the first exercise of a rung that may be added, if any; return whether one was."""
        for name in rung:
            item = self._items[name]
            for found in _in_order(self._outcome):
                if (
                    may_serve(item, found["purpose"], self._outcome)
                    and not self._is_out(item)
                    and self._may_be_new(item)
                ):
                    self._take(item, found)
                    return True
        return False

    def _leave_behind(self, climb: Climb, mine: list[Item]) -> None:
        """Take out what a harder exercise of the family has taken the place of, where that serves the same purpose."""
        trusted = [item for item in mine if item.course and item.course.record.trust is Trust.FULL]
        trusted.sort(key=lambda item: climb.place(item.exercise.id) or 0)
        for older, newer in pairwise(trusted):
            place = climb.place(older.exercise.id) or 0
            is_done = _step(older) >= _entry(older) + self._progress.done_step or _step(newer) >= _step(older)
            is_passed = place < climb.done_below or is_done
            if climb.is_own(older.exercise.id, self._sport):
                continue
            if place < (climb.place(newer.exercise.id) or 0) and older.purpose is newer.purpose and is_passed:
                del self._chosen[older.exercise.id]


def _step(item: Item) -> int:
    return item.course.record.step if item.course else 0


def _entry(item: Item) -> int:
    return item.course.track.entry if item.course else 0


def _in_order(outcome: Outcome) -> list[Indicated]:
    """Return the purposes of a plan: the essential first, then in their order."""
    return sorted(outcome.all(Indicated), key=lambda found: (-found["tier"].rank, found["purpose"].rank))
